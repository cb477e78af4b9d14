"""Which conditions and actions there are, as the pages that edit rules ask for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.rules.conditions import SCALES
from zenpy.sandbox.rules.vocabulary import ACTIONS, CONDITIONS, operators_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

#: Operators that need no value.
TERMINAL = frozenset({"changed", "not_changed", "present", "not_present"})
LISTS: Mapping[str, tuple[str, ...]] = {
    **SCALES,
    "type": ("question", "incident", "problem", "task"),
    "update_type": ("Create", "Change"),
    "comment_is_public": ("true", "false", "not_relevant", "requester_can_see_comment"),
    "ticket_is_public": ("public", "private"),
}


@answers("GET triggers/definitions")
def show_trigger_definitions(call: Call) -> Answer:
    """The conditions and actions of triggers."""
    conditions = [_condition(name) for name in _fields(call, CONDITIONS)]
    actions = [_action(name) for name in _fields(call, ACTIONS["trigger"])]
    return call.one({"conditions_all": conditions, "conditions_any": conditions, "actions": actions})


@answers("GET macros/definitions")
def show_macro_definitions(call: Call) -> Answer:
    """The actions of macros."""
    return call.one({"actions": [_action(name) for name in _fields(call, ACTIONS["macro"])]})


@answers("GET macros/actions")
def list_macro_actions(call: Call) -> Answer:
    """The actions of macros, with the values that they take."""
    return {call.route.key: [_action(name) for name in _fields(call, ACTIONS["macro"])]}


@answers("GET slas/policies/definitions")
def show_sla_definitions(call: Call) -> Answer:
    """The conditions of SLA policies that have the records of the account as values."""
    brands: Json = {str(one.id): one["name"] for one in call.store.all("Brand")}
    groups = {str(one.id): one["name"] for one in call.store.all("Group")}
    operators = {"is": "Is", "is_not": "Is not"}
    found = [_filter("brand_id", "Brand", operators, brands), _filter("group_id", "Group", operators, groups)]
    return call.one({"all": found, "any": found})


@answers("GET group_slas/policies/definitions")
def show_group_sla_definitions(call: Call) -> Answer:
    """The condition of group SLA policies: the groups."""
    groups = {one.id: one["name"] for one in call.store.all("Group")}
    operators = {
        "includes": "Contains at least one of the following",
        "not_includes": "Contains at least none of the following",
    }
    return call.one({"all": [_filter("group_id", "Group ID", operators, groups)]})


def _filter(name: str, title: str, operators: Mapping[str, str], values: Mapping[Any, object]) -> Json:
    """A condition of policies, with its operators and values by what they are called in a rule."""
    listed = [{"value": value, "title": shown} for value, shown in values.items()]
    return {
        "group": "ticket",
        "value": name,
        "title": title,
        "target": None,
        "operators": [{"value": value, "title": shown} for value, shown in operators.items()],
        "values": {"type": "list", "list": listed},
    }


def _fields(call: Call, names: Iterable[str]) -> list[str]:
    """The names of fields in their order, and those of the account's custom fields of tickets."""
    custom = [one for one in call.store.all("TicketField") if one.get("removable") is not False]
    return [*sorted(names), *(f"custom_fields_{one.id}" for one in custom)]


def _condition(name: str) -> Json:
    operators = [
        {"value": one, "title": _title(one), "terminal": one in TERMINAL}
        for one in sorted(operators_of(name) or ())
    ]
    return {**_action(name), "operators": operators}


def _action(name: str) -> Json:
    shown: Json = {
        "subject": name,
        "title": _title(name),
        "group": "ticket",
        "nullable": False,
        "repeatable": False,
    }
    values = [{"value": one, "title": _title(one), "enabled": True} for one in LISTS.get(name, ())]
    return {**shown, "type": "list", "values": values} if values else {**shown, "type": "text"}


def _title(name: str) -> str:
    return name.replace("_", " ").capitalize()
