"""The rows of a view: the values of its columns for each ticket, in the order that the view or the request asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from zenpy.sandbox.account.store import Record
from zenpy.sandbox.behaviours.business_rules.views import (
    SORTED,
    in_order,
    matching_tickets,
    title_of,
    unsaved_view,
    view_of,
)
from zenpy.sandbox.calls.paging.listing import Ordered
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.rules.vocabulary import check_conditions

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

#: What every row tells of its ticket, whatever the columns are.
BRIEF = ("id", "subject", "description", "status", "type", "priority", "url")
ORDERS = ("group_by", "group_order", "sort_by", "sort_order")
#: Columns that a row has under the name of the id that they show.
SHOWN_IDS = ("requester", "assignee", "group", "organization", "brand", "submitter")


@answers("GET views/{}/execute", "POST views/preview")
def execute_view(call: Call) -> Answer:
    """The rows of a view, or of a preview that is not saved."""
    if call.route.method == "GET":
        view: Mapping[str, Any] = view_of(call)
        conditions, output = view["conditions"], view.get("execution") or {}
    else:
        view = unsaved_view(call)
        conditions, output = view.get("conditions") or view, view.get("output") or {}
        check_conditions(conditions)
    asked = {name: call.request.value(name) for name in ORDERS}
    output = {**output, **{name: value for name, value in asked.items() if value}}
    columns = [
        {"id": one, "title": title_of(one)} if isinstance(one, str) else one
        for one in output.get("columns") or []
    ]
    tickets = in_order({"execution": output}, matching_tickets(call, conditions))
    fields = call.account.routes.kind("ViewRow").fields
    never_null = {name for name, field in fields.items() if not field.null}
    rows = Ordered(_row(ticket, columns, output.get("group_by")) for ticket in tickets)
    for row in rows:
        for name in never_null & {name for name, value in row.items() if value is None}:
            del row[name]
    answer = call.page(rows)
    assert isinstance(answer, dict)
    shown = [row.get("group_id") for row in answer[call.route.key]]
    return {
        **answer,
        "columns": columns,
        "groups": _groups(call, shown) if output.get("group_by") == "group" else [],
        "view": {name: view[name] for name in ("id", "url") if name in view},
    }


def _row(ticket: Record, columns: Sequence[Mapping[str, Any]], group_by: object) -> Record:
    """The row of a ticket: its value in each column, by which it is grouped, and the ticket in brief."""
    row: Json = {}
    custom: list[Json] = []
    for column in columns:
        name = str(column.get("id"))
        if name.isdigit():
            custom.append({"id": int(name), "value": _custom_value(ticket, name)})
            continue
        field = f"{name}_id" if name in SHOWN_IDS else name
        row[field] = ticket.get(SORTED.get(name, field))
    if custom:
        row |= {"custom_fields": custom, "fields": custom}
    if group_by:
        value = ticket.get(SORTED.get(str(group_by), str(group_by)))
        row["group"] = value if isinstance(value, int) else None
        if group_by == "group":
            row["group_id"] = value
    row["ticket"] = {name: ticket.get(name) for name in BRIEF}
    return Record("", ticket.key, row, {}, ticket.stamp)


def _custom_value(ticket: Record, key: str) -> object:
    return next(
        (one.get("value") for one in ticket.get("custom_fields") or [] if str(one.get("id")) == key), None
    )


def _groups(call: Call, keys: Sequence[object]) -> list[Json]:
    """The groups by which the rows of a page are grouped, each once."""
    found = [call.store.get("Group", key) for key in dict.fromkeys(keys) if key is not None]
    return [dict(group) for group in found if group is not None]
