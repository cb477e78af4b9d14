"""Views, which are saved conditions, and macros, which are saved changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.account.store import Record
from zenpy.sandbox.behaviours.search.query import PRIORITIES, STATUSES
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.problems import invalid_record, parse_id

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

SCALES = {"status": STATUSES, "priority": PRIORITIES}
TAGS = {"current_tags", "tags"}


@behaves("View")
class Views(Behaviour):
    """Views take their conditions as `all` and `any` and show them as `conditions`."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        if not data.get("title"):
            raise invalid_record("title", "Title: cannot be blank", "BlankValue")
        view = super().create(data, parents)
        self._conditions(view, data)
        return view

    def update(self, record: Record, data: Json) -> Record:
        super().update(record, data)
        self._conditions(record, data)
        return record

    def complete(self, record: Record) -> None:
        self._conditions(record, dict(record))

    def _conditions(self, view: Record, data: Json) -> None:
        known = data.get("conditions") or view.get("conditions") or {"all": [], "any": []}
        view["conditions"] = {side: data.get(side) or known.get(side) or [] for side in ("all", "any")}
        if data.get("output"):
            columns = [
                {"id": name, "title": str(name).capitalize()} for name in data["output"].get("columns", [])
            ]
            view["execution"] = {**data["output"], "columns": columns}


def holds(condition: Json, ticket: Record, me: int | None) -> bool:
    """Whether a condition of a view or trigger is true of a ticket."""
    field, operator = str(condition.get("field")), str(condition.get("operator"))
    wanted: Any = me if condition.get("value") == "current_user" else condition.get("value")
    name = "tags" if field in TAGS else field
    actual = ticket.get(name, ticket.get(f"{name}_id"))
    if name == "tags":
        given = wanted if isinstance(wanted, list) else str(wanted or "").split()
        return (bool(set(given) & set(actual or []))) == (operator != "not_includes")
    if operator in ("less_than", "greater_than"):
        scale = SCALES.get(name, [])
        here, there = (scale.index(str(v)) if str(v) in scale else -1 for v in (actual, wanted))
        return here < there if operator == "less_than" else here > there
    same = str(actual or "").lower() == str(wanted or "").lower()
    return not same if operator in ("is_not", "not_value") else same


def tickets_of(call: Call, conditions: Json) -> list[Record]:
    """The tickets of which all of some conditions and any of the others are true."""
    user = call.account.user
    me = user.id if user else None
    every, some = conditions.get("all") or [], conditions.get("any") or []
    return [
        ticket
        for ticket in call.store.all("Ticket")
        if all(holds(one, ticket, me) for one in every)
        and (not some or any(holds(one, ticket, me) for one in some))
    ]


@lists("views/{}/tickets")
def view_tickets(call: Call) -> list[Record]:
    """The tickets of a view."""
    return tickets_of(call, call.need("View", call.args[0])["conditions"])


@answers("GET views/{}/execute", "POST views/preview")
def execute(call: Call) -> Answer:
    """The rows of a view, or of one that is not saved."""
    if call.route.method == "GET":
        view: Mapping[str, Any] = call.need("View", call.args[0])
        conditions, output = view["conditions"], view.get("execution") or {}
    else:
        view = call.body.get("view") or {}
        conditions, output = view.get("conditions") or view, view.get("output") or {}
    rows = []
    for ticket in tickets_of(call, conditions):
        brief = {
            name: ticket.get(name)
            for name in ("id", "subject", "description", "status", "type", "priority", "url")
        }
        row: Json = {**call.store.project("ViewRow", ticket), "ticket": brief, "ticket_id": ticket.id}
        rows.append(Record("", ticket.key, row, {}, ticket.stamp))
    answer = call.page(rows)
    columns = [{"id": c, "title": c} if isinstance(c, str) else c for c in output.get("columns", [])]
    assert isinstance(answer, dict)
    return {
        **answer,
        "columns": columns,
        "groups": [],
        "view": {"id": view.get("id"), "url": view.get("url")},
    }


def _count(call: Call, view_id: int | None, conditions: Json) -> Json:
    value = len(tickets_of(call, conditions))
    count: Json = {"url": None, "view_id": view_id, "value": value, "pretty": str(value), "fresh": True}
    if view_id is not None:
        count["url"] = f"{call.account.base}/api/v2/views/{view_id}/count.json"
    return count


@answers("GET views/{}/count", "POST views/preview/count")
def count(call: Call) -> Answer:
    """How many tickets a view has."""
    if call.args:
        view = call.need("View", call.args[0])
        return {call.route.key: _count(call, view.id, view["conditions"])}
    unsaved = call.body.get("view") or {}
    return {call.route.key: _count(call, None, unsaved.get("conditions") or unsaved)}


@answers("GET views/count_many")
def count_many(call: Call) -> Answer:
    """How many tickets each of some views has."""
    known = [view for view in (call.store.get("View", key) for key in call.ids()) if view is not None]
    return {call.route.key: [_count(call, view.id, view["conditions"]) for view in known]}


@answers("GET views/{}/export")
def export(call: Call) -> Answer:
    """Begins an export of a view, which Zendesk sends by e-mail."""
    return {call.route.key: {"view_id": call.need("View", call.args[0]).id, "status": "starting"}}


@answers("GET macros/{}/apply", "GET tickets/{}/macros/{}/apply")
def apply_macro(call: Call) -> Answer:
    """What a macro would make of a ticket; nothing is changed."""
    macro = call.need("Macro", call.args[-1])
    ticket: Json = dict(call.need("Ticket", call.args[0])) if len(call.args) == 2 else {}
    comment: Json | None = None
    for action in macro.get("actions") or []:
        field, value = str(action.get("field")), action.get("value")
        if field in ("comment_value", "comment_value_html"):
            text = value[-1] if isinstance(value, list) else value
            comment = {**(comment or {"public": True}), "body": text, "scoped_body": [["channel:all", text]]}
        elif field == "comment_mode_is_public":
            comment = {**(comment or {}), "public": str(value).lower() == "true"}
        elif field in ("current_tags", "set_tags", "remove_tags"):
            words = str(value or "").split()
            old = [] if field == "set_tags" else list(ticket.get("tags") or [])
            ticket["tags"] = [t for t in old if t not in words] if field == "remove_tags" else [*old, *words]
        elif field.startswith("custom_fields_"):
            given = {"id": parse_id(field.rpartition("_")[2]), "value": value}
            ticket["fields"] = [*(ticket.get("fields") or []), given]
        else:
            ticket[field] = int(value) if field.endswith("_id") and str(value).isdigit() else value
    result: Json = {"ticket": ticket}
    if comment is not None:
        result["comment"] = comment
    return {call.route.key: result}
