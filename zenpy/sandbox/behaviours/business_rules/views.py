"""Views: saved conditions, and the tickets that meet them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.account.archive import is_archived
from zenpy.sandbox.account.store import Record
from zenpy.sandbox.behaviours.business_rules.automations import ANCHORS
from zenpy.sandbox.behaviours.business_rules.rules import FAR_BACK, check_title, conditions_in
from zenpy.sandbox.calls.checking import convert_value
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.problems import invalid_attribute, listed_problem
from zenpy.sandbox.rules.conditions import SCALES, all_hold, as_text, holds, listed
from zenpy.sandbox.rules.subject import TicketSubject
from zenpy.sandbox.rules.vocabulary import as_field, check_conditions, fields_of, invalid_rule

if TYPE_CHECKING:
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

MOST_COUNTED = 20
MOST_COMPACT = 32
INDEXED_IDS = frozenset({"group_id", "assignee_id", "requester_id", "organization_id"})
#: The columns of a view that is made without any, with their titles.
COLUMNS: Mapping[str, str] = {
    "subject": "Subject",
    "requester": "Requester",
    "created": "Requested",
    "updated": "Updated",
    "group": "Group",
    "assignee": "Assignee",
}
#: The fields of tickets by which a view is sorted, where they are called otherwise.
SORTED: Mapping[str, str] = {
    "nice_id": "id",
    "ticket_id": "id",
    "created": "created_at",
    "updated": "updated_at",
    "requester": "requester_id",
    "assignee": "assignee_id",
    "group": "group_id",
    "organization": "organization_id",
}


def title_of(column: str) -> str:
    """What a column is called in the table of a view."""
    return COLUMNS.get(column, column.replace("_", " ").capitalize())


@behaves("View")
class Views(Behaviour):
    """The behaviour of views: each has a title, conditions and columns."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        view = super().create(data, parents)
        if data.get("position") is None:
            view["position"] = FAR_BACK
        self.complete(view)
        return view

    def complete(self, record: Record) -> None:
        record["conditions"] = {"all": [], "any": [], **(record.get("conditions") or {})}
        columns = [{"id": name, "title": title} for name, title in COLUMNS.items()]
        shown: Json = {
            name: value for name, value in (record.get("execution") or {}).items() if value is not None
        }
        orders = {"group_by": None, "group_order": "desc", "sort_by": None, "sort_order": "desc"}
        record["execution"] = {**orders, "columns": columns, "fields": columns, "custom_fields": [], **shown}

    def check(self, data: Json, record: Record | None) -> None:
        check_title(data, record)
        conditions = conditions_in(data, record)
        if record is None or conditions is not None:
            _check_conditions(conditions or {})


def _check_conditions(conditions: Json) -> None:
    check_conditions(conditions)
    if not listed(conditions, "all") and not listed(conditions, "any"):
        raise invalid_rule("Invalid conditions: You must select at least one condition")
    if not fields_of(listed(conditions, "all")) & ANCHORS:
        raise invalid_rule(
            "Invalid conditions: one of those that must be met must be on status, type, group, assignee or requester"
        )


def matching_tickets(call: Call, conditions: Json) -> list[Record]:
    """The tickets that meet every condition of `all` and at least one of `any`, archived ones excepted."""
    account = call.account
    return [
        ticket
        for ticket in _candidates(call, conditions)
        if not is_archived(ticket)
        and all_hold(conditions, TicketSubject(account, ticket, ticket, actor=account.user))
    ]


def _candidates(call: Call, conditions: Json) -> list[Record]:
    """The tickets among which those of a view are: fewer than all, where a condition names values that are indexed."""
    fewest: list[Record] | None = None
    for one in listed(conditions, "all"):
        field, wanted = as_field(one.get("field")), as_text(one.get("value"))
        values: list[object] = []
        if field in INDEXED_IDS and one.get("operator") == "is":
            me = call.account.user
            wanted = str(me.id) if wanted == "current_user" and me is not None else wanted
            values = [int(wanted)] if wanted.isdigit() else []
        elif field in SCALES:
            values = [name for name in SCALES[field] if wanted and holds(one, _Value(name))]
            values = (
                [] if field == "priority" and one.get("operator") not in ("is", "greater_than") else values
            )
        if values:
            found = [ticket for value in values for ticket in call.store.all("Ticket", **{field: value})]
            fewest = found if fewest is None or len(found) < len(fewest) else fewest
    if fewest is None:
        return call.store.all("Ticket")
    return sorted(fewest, key=lambda ticket: ticket.place)


class _Value:
    """A subject that has one value, whatever is asked."""

    def __init__(self, value: str) -> None:
        self._value = value

    def value(self, field: str) -> object:
        """The value."""
        return self._value

    previous = value

    def hours(self, field: str, in_business_hours: bool) -> float | None:
        """No moment."""
        return None

    def resolve(self, field: str, wanted: object) -> object:
        """The value that a condition names."""
        return wanted

    def now(self) -> datetime:
        """A moment that no condition on a status asks for."""
        return datetime.now(UTC)


def in_order(view: Json, tickets: list[Record]) -> list[Record]:
    """The tickets in the order of a view."""
    execution = view.get("execution") or {}
    for name in ("sort", "group"):  # the group comes last, because it counts most
        field = execution.get(f"{name}_by")
        if field:
            tickets = sorted(
                tickets,
                key=lambda ticket: _rank(str(field), ticket),
                reverse=execution.get(f"{name}_order") != "asc",
            )
    return tickets


def _rank(field: str, ticket: Record) -> tuple[int, Any]:
    value = ticket.get(SORTED.get(field, field))
    if field in SCALES:
        return 0, SCALES[field].index(value) if value in SCALES[field] else -1
    return (0, value) if isinstance(value, int) else (1, str(value or ""))


#: The conditions of the views that every agent has, in words of the agent who asks; their names are all that Zendesk tells.
BUILT_IN: Mapping[str, tuple[str, tuple[tuple[str, str, str], ...]]] = {
    "incoming": ("Incoming tickets", (("status", "is", "new"), ("assignee_id", "is", ""))),
    "my": ("Your tickets", (("status", "less_than", "solved"), ("assignee_id", "is", "current_user"))),
    "my_groups": (
        "Tickets in your groups",
        (("status", "less_than", "solved"), ("group_id", "is", "current_groups")),
    ),
}


def view_of(call: Call) -> Record:
    """The view that a path means, by its id or by the name of one that every agent has.

    Raises:
        Problem: a 404, there is none.
    """
    name = call.args[0]
    if name not in BUILT_IN:
        return call.need("View", name)
    title, conditions = BUILT_IN[name]
    needed = [dict(zip(("field", "operator", "value"), one, strict=True)) for one in conditions]
    shown = {
        "url": f"{call.account.base}/api/v2/views/{name}.json",
        "title": title,
        "raw_title": title,
        "active": True,
        "default": True,
        "position": 0,
        "conditions": {"all": needed, "any": []},
    }
    view = Record("View", name, shown, {}, call.account.clock.timestamp())
    Views(call.account, "View").complete(view)
    return view


@answers("GET views/{}")
def show_view(call: Call) -> Answer:
    """One view."""
    return call.one(view_of(call))


@lists("views/{}/tickets")
def list_view_tickets(call: Call) -> list[Record]:
    """The tickets of a view, in its order."""
    view = view_of(call)
    return in_order(view, matching_tickets(call, view["conditions"]))


def unsaved_view(call: Call) -> Json:
    """The view that is sent to be previewed, with the types that the document says."""
    sent = call.body.get("view") or {}
    if not isinstance(sent, dict):
        raise invalid_attribute("view", "must be a hash")
    kind = call.account.routes.kind("View")
    return {
        name: convert_value(call.account.routes, kind.fields[name], value, f"view.{name}", is_camel=False)
        if name in kind.fields
        else value
        for name, value in sent.items()
    }


def _view_count(call: Call, view: Record | None, conditions: Json) -> Json:
    """The count of a view; Zendesk has none at first, and begins to count when it is asked."""
    count: Json = {"value": None, "pretty": "...", "fresh": False}
    if view is None or view.key in BUILT_IN or "counted" in view.notes:
        value = len(matching_tickets(call, conditions))
        count |= {"value": value, "pretty": str(value), "fresh": True}
    if view is not None and view.key not in BUILT_IN:
        view.note(counted="true")
        count["view_id"], count["url"] = view.id, f"{call.account.base}/api/v2/views/{view.id}/count.json"
    return count


@answers("GET views/{}/count", "POST views/preview/count")
def count_view(call: Call) -> Answer:
    """How many tickets a view has."""
    if call.args:
        view = view_of(call)
        return {call.route.key: _view_count(call, view, view["conditions"])}
    unsaved = unsaved_view(call)
    return {call.route.key: _view_count(call, None, unsaved.get("conditions") or unsaved)}


@answers("GET views/count_many")
def count_many_views(call: Call) -> Answer:
    """How many tickets each of some views has, 20 at most.

    Raises:
        Problem: a 400, more are named.
    """
    if len(call.ids()) > MOST_COUNTED:
        raise listed_problem(
            400, "TooManyItems", f"At most {MOST_COUNTED} views in one call, not {len(call.ids())}"
        )
    known = [view for view in (call.store.get("View", key) for key in call.ids()) if view is not None]
    return {call.route.key: [_view_count(call, view, view["conditions"]) for view in known]}


@answers("GET views/compact")
def list_compact_views(call: Call) -> Answer:
    """The active views, 32 at most."""
    return call.page([view for view in call.store.all("View") if view.get("active")][:MOST_COMPACT])


@answers("GET views/{}/export")
def export_view(call: Call) -> Answer:
    """Begin an export of a view, which Zendesk sends by e-mail."""
    view = view_of(call)
    return {call.route.key: {**({"view_id": view.id} if "id" in view else {}), "status": "starting"}}
