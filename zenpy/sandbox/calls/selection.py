"""Which records a list operation shows: those under its path that the query asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.archive import without_archived
from zenpy.sandbox.account.found import with_any_text
from zenpy.sandbox.account.rows import Rows
from zenpy.sandbox.calls.lookup import records_under
from zenpy.sandbox.calls.reach import within_reach
from zenpy.sandbox.calls.registry import LISTS
from zenpy.sandbox.problems import problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Call
    from zenpy.sandbox.routes import Route

PAGING = {
    "page",
    "per_page",
    "page[size]",
    "page[after]",
    "page[before]",
    "sort",
    "sort_by",
    "sort_order",
    "include",
    "start_time",
    "end_time",
    "start_id",
    "cursor",
    "limit",
    "fields",
}
CHOICES = ("ids", "external_ids", "keys")
TEXT = ("query", "name", "q", "name_prefix", "external_id")


def records_of(call: Call, route: Route | None = None) -> Sequence[Record]:
    """The records of a list operation before they are cut into pages."""
    route = route or call.route
    path = route.name.partition(" ")[2]
    special = None if call.account.routes.about else LISTS.get(path)
    if special:
        return within_reach(call, route, special(call))
    found = records_under(
        call, call.store.kind(call.account.routes.schema_at(route) or route.schema or "").spec
    )
    found = without_archived(call.store, path, found)
    if route.last == "active":
        found = [record for record in found if record.get("active")]
    return _filter_records(call, route, within_reach(call, route, found))


def counted_records(call: Call) -> Sequence[Record]:
    """The records of the list that a count operation belongs to."""
    route = call.account.routes.at("GET", call.route.parent) or call.route
    return records_of(call, route)


def _filter_records(call: Call, route: Route, records: Sequence[Record]) -> Sequence[Record]:
    """The records that the query of a list asks for: by ids, by the value of a field, by text."""
    request = call.request
    for name in CHOICES:
        if name in route.query and request.values(name):
            records = _choose(records, name[:-1], call.ids(name))
    if route.last == "show_many" and "ids" in route.query and not any(map(request.values, CHOICES)):
        raise problem(400, "InvalidParameter", "ids is required")
    searching = route.last in ("search", "autocomplete")
    for name in sorted({one.removesuffix("[]") for one in request.query} - PAGING):
        field = name.removeprefix("filter[").removesuffix("]")
        wanted = [value.lower() for value in request.values(name)]
        if searching and name in TEXT:
            text = (request.value(name) or "").lower()
            records = [record for record in records if text in _text(record, name)]
        elif field == "created_at" and len(wanted) == 2:
            records = [one for one in records if wanted[0] <= str(one.get(field)).lower() <= wanted[1]]
        elif wanted and any(one.removesuffix("[]") == name for one in route.query):
            records = _keep_values(records, field, wanted)
    return records


def _choose(records: Sequence[Record], field: str, chosen: list[str]) -> Sequence[Record]:
    """The records with these values in a field, in the order of the values."""
    order = {key: place for place, key in enumerate(chosen)}
    if isinstance(records, Rows) and records.order == "creation":
        table = records.table
        records = with_any_text(table, field, {one.lower() for one in chosen}, optional=False)
    found = [record for record in records if str(record.get(field)) in order]
    return sorted(found, key=lambda record: order[str(record.get(field))])


def _keep_values(records: Sequence[Record], field: str, wanted: list[str]) -> Sequence[Record]:
    """The records with one of these values in a field, and those that do not have the field."""
    if isinstance(records, Rows) and records.order == "creation":
        return with_any_text(records.table, field, wanted, optional=True)
    return [
        record
        for record in records
        if field not in record or (record[field] is not None and str(record[field]).lower() in wanted)
    ]


def _text(record: Record, name: str) -> str:
    if name == "external_id":
        return str(record.get("external_id") or "").lower()
    if name.startswith("name"):
        return str(record.get("name") or record.get("title") or "").lower()
    return " ".join(
        str(value) for name, value in record.items() if isinstance(value, str | list) and name != "url"
    ).lower()
