"""Views: saved conditions, and the tickets that meet them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.account.store import Record
from zenpy.sandbox.behaviours.tickets.values import PRIORITIES, STATUSES
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.problems import invalid_record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

SCALES: dict[str, tuple[str, ...]] = {"status": STATUSES, "priority": PRIORITIES}
TAGS = {"current_tags", "tags"}


@behaves("View")
class Views(Behaviour):
    """The behaviour of views: each has a title and conditions."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        view = super().create(data, parents)
        self.complete(view)
        return view

    def complete(self, record: Record) -> None:
        record["conditions"] = {"all": [], "any": [], **(record.get("conditions") or {})}

    def check(self, data: Json, record: Record | None) -> None:
        if not data.get("title") and (record is None or "title" in data):
            raise invalid_record("title", "Title: cannot be blank", "BlankValue")


def condition_holds(condition: Json, ticket: Record, me: int | None) -> bool:
    """Whether a ticket meets a condition of a view; `me` is the current user."""
    field, operator = str(condition.get("field")), str(condition.get("operator"))
    wanted: Any = me if condition.get("value") == "current_user" else condition.get("value")
    name = "tags" if field in TAGS else field
    actual = ticket.get(name, ticket.get(f"{name}_id"))
    if name == "tags":
        tags = wanted if isinstance(wanted, list) else str(wanted or "").split()
        return (bool(set(tags) & set(actual or []))) == (operator != "not_includes")
    if operator in ("less_than", "greater_than"):
        scale = SCALES.get(name, ())
        here, there = (scale.index(str(value)) if str(value) in scale else -1 for value in (actual, wanted))
        return here < there if operator == "less_than" else here > there
    same = str(actual or "").lower() == str(wanted or "").lower()
    return not same if operator in ("is_not", "not_value") else same


def matching_tickets(call: Call, conditions: Json) -> list[Record]:
    """The tickets that meet every condition of `all` and at least one of `any`."""
    user = call.account.user
    me = user.id if user else None
    every, some = conditions.get("all") or [], conditions.get("any") or []
    return [
        ticket
        for ticket in call.store.all("Ticket")
        if all(condition_holds(one, ticket, me) for one in every)
        and (not some or any(condition_holds(one, ticket, me) for one in some))
    ]


@lists("views/{}/tickets")
def list_view_tickets(call: Call) -> list[Record]:
    """The tickets of a view."""
    return matching_tickets(call, call.need("View", call.args[0])["conditions"])


@answers("GET views/{}/execute", "POST views/preview")
def execute_view(call: Call) -> Answer:
    """The rows of a view, or of a preview that is not saved."""
    if call.route.method == "GET":
        view: Mapping[str, Any] = call.need("View", call.args[0])
        conditions, output = view["conditions"], view.get("execution") or {}
    else:
        view = call.body.get("view") or {}
        conditions, output = view.get("conditions") or view, view.get("output") or {}
    rows = []
    for ticket in matching_tickets(call, conditions):
        brief = {
            name: ticket.get(name)
            for name in ("id", "subject", "description", "status", "type", "priority", "url")
        }
        row: Json = {**call.store.project("ViewRow", ticket), "ticket": brief, "ticket_id": ticket.id}
        rows.append(Record("", ticket.key, row, {}, ticket.stamp))
    answer = call.page(rows)
    columns = [
        {"id": column, "title": column} if isinstance(column, str) else column
        for column in output.get("columns", [])
    ]
    assert isinstance(answer, dict)
    return {
        **answer,
        "columns": columns,
        "groups": [],
        "view": {name: view[name] for name in ("id", "url") if name in view},
    }


def _view_count(call: Call, view_id: int | None, conditions: Json) -> Json:
    value = len(matching_tickets(call, conditions))
    count: Json = {"value": value, "pretty": str(value), "fresh": True}
    if view_id is not None:
        count["view_id"], count["url"] = view_id, f"{call.account.base}/api/v2/views/{view_id}/count.json"
    return count


@answers("GET views/{}/count", "POST views/preview/count")
def count_view(call: Call) -> Answer:
    """How many tickets a view has."""
    if call.args:
        view = call.need("View", call.args[0])
        return {call.route.key: _view_count(call, view.id, view["conditions"])}
    unsaved = call.body.get("view") or {}
    return {call.route.key: _view_count(call, None, unsaved.get("conditions") or unsaved)}


@answers("GET views/count_many")
def count_many_views(call: Call) -> Answer:
    """How many tickets each of some views has."""
    known = [view for view in (call.store.get("View", key) for key in call.ids()) if view is not None]
    return {call.route.key: [_view_count(call, view.id, view["conditions"]) for view in known]}


@answers("GET views/{}/export")
def export_view(call: Call) -> Answer:
    """Begin an export of a view, which Zendesk sends by e-mail."""
    return {call.route.key: {"view_id": call.need("View", call.args[0]).id, "status": "starting"}}
