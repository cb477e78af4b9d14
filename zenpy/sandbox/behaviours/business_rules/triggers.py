"""Triggers: their conditions may be sent in an older form, and are shown in the newer one alone; their order and categories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.behaviours.business_rules.revisions import note_revision
from zenpy.sandbox.behaviours.business_rules.rules import Rules, cleared_by, conditions_in
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.problems import Problem, not_found

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json


@behaves("Trigger")
class Triggers(Rules):
    """The behaviour of triggers: `all` and `any` become parts of `conditions`; a new trigger is the last one."""

    name = "trigger"

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        self.check(data, None)
        trigger = super().create(_in_newer_form(data, {}), parents)
        note_revision(self.account, trigger)
        return trigger

    def update(self, record: Record, data: Json) -> Record:
        self.check(data, record)
        changed = super().update(record, _in_newer_form(data, {}))
        changed.update(cleared_by(data))
        note_revision(self.account, changed)
        return changed

    def position_of_new(self) -> int:
        """One more than the last position."""
        positions = [
            one["position"] for one in self.store.all("Trigger") if isinstance(one.get("position"), int)
        ]
        return max(positions, default=0) + 1

    def complete(self, record: Record) -> None:
        record["conditions"] = {"all": [], "any": [], **(record.get("conditions") or {})}
        if record.get("category_id") is not None:
            record["category_id"] = str(record["category_id"])


def _in_newer_form(data: Json, known: Mapping[str, object]) -> Json:
    conditions = conditions_in(data, known)
    sent = {name: value for name, value in data.items() if name not in ("all", "any")}
    if sent.get("category_id") is not None:
        sent["category_id"] = str(sent["category_id"])
    return sent if conditions is None else {**sent, "conditions": {"all": [], "any": [], **conditions}}


@answers("POST triggers/validate")
def validate_trigger(call: Call) -> Answer:
    """Check a trigger without storing it.

    Raises:
        Problem: a 422, it is not valid.
    """
    call.account.behaviour_of("Trigger").check(call.record(), None)
    return None


@answers("PUT triggers/reorder")
def reorder_triggers(call: Call) -> Answer:
    """Give the triggers the order of the ids in the body, which must name all of them.

    Raises:
        Problem: a 404, an id is missing or unknown; a 400, there are several categories.
    """
    triggers = call.store.all("Trigger")
    if len({str(one.get("category_id")) for one in triggers}) > 1:
        raise category_problem(400, "LimitOneCategory", "Triggers in several categories cannot be reordered")
    wanted = call.body.get("trigger_ids") or []
    by_key = {one.key: one for one in triggers}
    if not isinstance(wanted, list) or sorted(map(str, wanted)) != sorted(by_key):
        raise not_found()
    for position, key in enumerate(wanted, 1):
        by_key[str(key)]["position"] = position
    return call.one(by_key[str(wanted[0])] if wanted else {})


@behaves("TriggerCategory")
class TriggerCategories(Behaviour):
    """The behaviour of the categories of triggers."""

    def get(self, key: object) -> Record:
        found = self.store.get(self.kind, key)
        if found is None:
            raise unknown_category()
        return found

    def check(self, data: Json, record: Record | None) -> None:
        if not str(data.get("name") or "").strip() and (record is None or "name" in data):
            raise category_problem(400, "InvalidTriggerCategory", "Name cannot be blank")

    def delete(self, record: Record) -> None:
        triggers = self.store.all("Trigger", category_id=record.key)
        if any(one.get("active") is not False for one in triggers):
            raise category_problem(
                400, "TriggerCategoryNotEmpty", "A category with active ticket triggers cannot be deleted."
            )
        super().delete(record)


def category_problem(status: int, code: str, title: str) -> Problem:
    """An error about the categories of triggers, in the shape that they have."""
    return Problem(status, {"errors": [{"code": code, "title": title}]})


def unknown_category() -> Problem:
    """There is no category with that id."""
    return category_problem(
        404, "TriggerCategoryNotFound", "Category can\u2019t be found. Check the ID and try again."
    )


@answers("GET trigger_categories/{}")
def show_category(call: Call) -> Answer:
    """A category of triggers."""
    return call.one(call.account.behaviour_of("TriggerCategory").get(call.args[0]))


@answers("PATCH trigger_categories/{}")
def update_category(call: Call) -> Answer:
    """Change a category of triggers."""
    return call.one(call.write(call.account.behaviour_of("TriggerCategory").get(call.args[0]), call.record()))


@answers("DELETE trigger_categories/{}")
def delete_category(call: Call) -> Answer:
    """Delete a category of triggers."""
    behaviour = call.account.behaviour_of("TriggerCategory")
    behaviour.delete(behaviour.get(call.args[0]))
    return None
