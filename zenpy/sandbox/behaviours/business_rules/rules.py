"""What triggers, automations and macros have in common: a title, conditions and actions that Zendesk knows, a position."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from zenpy.sandbox.account.account import Behaviour
from zenpy.sandbox.rules.vocabulary import check_actions, check_conditions, invalid_rule

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json

FAR_BACK = 10_000


class Rules(Behaviour):
    """The behaviour of business rules; the kinds of rules have classes of their own."""

    #: How errors and the table of actions call the rule.
    name: ClassVar[str]

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        rule = super().create(data, parents)
        if data.get("position") is None:
            rule["position"] = self.position_of_new()
        self.complete(rule)
        return rule

    def position_of_new(self) -> int:
        """The position of a new rule that is sent without one."""
        return FAR_BACK

    def check(self, data: Json, record: Record | None) -> None:
        check_title(data, record)
        if record is None or "actions" in data:
            check_actions(data.get("actions") or [], self.name)
        conditions = conditions_in(data, record)
        if conditions is not None:
            check_conditions(conditions)


def cleared_by(data: Json) -> Json:
    """What an update of a trigger or an automation clears: conditions without actions the actions, and the reverse."""
    has_conditions, has_actions = bool({"conditions", "all", "any"} & set(data)), "actions" in data
    if has_conditions == has_actions:
        return {}
    return {"actions": []} if has_conditions else {"conditions": {"all": [], "any": []}}


def check_title(data: Json, record: Record | None) -> None:
    """Refuse a title that is blank; with placeholders it comes as `raw_title`.

    Raises:
        Problem: a 422, the title is blank.
    """
    title = data.get("title", data.get("raw_title"))
    if not str(title or "").strip() and (record is None or {"title", "raw_title"} & set(data)):
        raise invalid_rule("Title: cannot be blank")


def conditions_in(data: Json, record: Mapping[str, object] | None) -> Json | None:
    """The conditions that a write leaves a rule with, in either of their forms; None if it says nothing of them.

    Raises:
        Problem: a 422, they are not conditions.
    """
    sent = data.get("conditions")
    if sent is not None and not isinstance(sent, dict):
        raise invalid_rule("Invalid conditions: send an object with the lists all and any")
    older = {name: data[name] for name in ("all", "any") if name in data}
    if sent is None and not older:
        return None
    known = (record or {}).get("conditions")
    return {**(known if isinstance(known, dict) else {}), **older, **(sent or {})}
