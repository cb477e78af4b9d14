"""Automations: what Zendesk refuses in one, because it would run for ever or on everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import behaves
from zenpy.sandbox.behaviours.business_rules.rules import Rules, cleared_by, conditions_in
from zenpy.sandbox.rules.conditions import BUSINESS, HOURS, SCALES, as_text, listed
from zenpy.sandbox.rules.vocabulary import as_field, fields_of, invalid_rule

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json

#: An automation needs a condition on one of these among those that must all hold.
ANCHORS = frozenset(
    {"status", "type", "ticket_type", "group_id", "assignee_id", "requester_id", "custom_status_id"}
)
MOST_ACTIVE = 500
_TAGS = frozenset({"set_tags", "current_tags", "remove_tags"})


@behaves("Automation")
class Automations(Rules):
    """The behaviour of automations."""

    name = "automation"

    def complete(self, record: Record) -> None:
        record["conditions"] = {"all": [], "any": [], **(record.get("conditions") or {})}

    def update(self, record: Record, data: Json) -> Record:
        changed = super().update(record, data)
        changed.update(cleared_by(data))
        return changed

    def check(self, data: Json, record: Record | None) -> None:
        super().check(data, record)
        data = data if record is None else {**data, **cleared_by(data)}
        conditions = conditions_in(data, None)
        known: Mapping[str, object] = {} if record is None else record
        actions = data.get("actions") if "actions" in data else known.get("actions")
        if record is None or conditions is not None:
            _check_anchors(conditions or {})
        if record is None or conditions is not None or "actions" in data:
            stored = known.get("conditions")
            whole = conditions or (stored if isinstance(stored, dict) else {})
            self._check_whole(whole, actions if isinstance(actions, list) else [], record)
        active = [one for one in self.store.all("Automation") if one.get("active") is not False]
        if record is None and data.get("active") is not False and len(active) >= MOST_ACTIVE:
            raise invalid_rule(f"An account can have {MOST_ACTIVE} active automations")

    def _check_whole(self, conditions: Json, actions: list[Json], record: Record | None) -> None:
        if not ends_itself(conditions, actions):
            raise invalid_rule(
                "Invalid conditions: an automation must have a condition that is true once, or an action that ends one "
                "of its conditions"
            )
        whole = {"all": [], "any": [], **conditions}
        for other in self.store.all("Automation"):
            if other is not record and other.get("conditions") == whole and other.get("actions") == actions:
                raise invalid_rule("There is an automation with the same conditions and actions")


def _check_anchors(conditions: Mapping[str, object]) -> None:
    fields = fields_of(listed(conditions, "all"))
    if not fields & HOURS:
        raise invalid_rule("Invalid conditions: an automation must have a condition on time that must be met")
    if not fields & ANCHORS:
        raise invalid_rule(
            "Invalid conditions: an automation must have a condition on status, type, group, assignee or requester that "
            "must be met"
        )


def ends_itself(conditions: Mapping[str, object], actions: list[Json]) -> bool:
    """Whether an automation stops by itself: a condition is true within one hour only, or an action ends one.

    In doubt it counts as ending.
    """
    every = listed(conditions, "all")
    if any(
        one.get("field") in HOURS and as_text(one.get("operator")).removesuffix(BUSINESS) == "is"
        for one in every
    ):
        return True
    set_values = {as_field(one.get("field")): one.get("value") for one in actions}
    changing = {name for name in set_values if not name.startswith("notification_")}
    # Every write of the ticket starts the hours since its update again.
    if changing and fields_of(every) & {"updated_at", "assignee_updated_at"}:
        return True
    return any(_is_ended(one, set_values, changing) for one in every)


def _is_ended(condition: Mapping[str, object], set_values: Json, changing: set[str]) -> bool:
    field = as_field(condition.get("field"))
    if field in ("current_tags", "tags"):
        return bool(changing & _TAGS)
    if field in ("custom_status_id", "status"):
        names = {"status", "custom_status_id"} & changing
        return bool(names) and (
            field not in set_values or not _still_holds(condition, field, set_values[field])
        )
    if field in HOURS and field.isupper():
        # The hours in a status end with the status.
        return "status" in set_values and as_text(set_values["status"]) != field.lower()
    return field in set_values and not _still_holds(condition, field, set_values[field])


def _still_holds(condition: Mapping[str, object], field: str, value: object) -> bool:
    """Whether a condition plainly still holds when an action has set its field to a value."""
    here, there = as_text(value), as_text(condition.get("value"))
    scale = SCALES.get(field, ())
    match condition.get("operator"):
        case "is":
            return here == there
        case "is_not":
            return here != there
        case "less_than" if here in scale and there in scale:
            return scale.index(here) < scale.index(there)
        case "greater_than" if here in scale and there in scale:
            return scale.index(here) > scale.index(there)
    return False
