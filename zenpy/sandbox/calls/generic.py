"""The answer of any operation: its registered one, otherwise what its method and path mean.

The OpenAPI document says what an operation answers; its method and the end of its path say the rest. So every
operation works, and what one of them has written another one can read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.calls.bulk import run_bulk
from zenpy.sandbox.calls.checking import check_needs
from zenpy.sandbox.calls.json_api import make_document
from zenpy.sandbox.calls.lookup import check_owners, find_parent, find_record, is_owner, single_record
from zenpy.sandbox.calls.reach import check_reach
from zenpy.sandbox.calls.registry import ANSWERS
from zenpy.sandbox.calls.selection import counted_records, records_of
from zenpy.sandbox.calls.writes import change_record, create_record, delete_records, write_list
from zenpy.sandbox.message import Response
from zenpy.sandbox.problems import not_found

if TYPE_CHECKING:
    from typing import Any

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call


def respond(call: Call) -> Response:
    """The response to a request that has found its operation, with a warning about fields that were dropped."""
    call.check()
    response = _respond(call)
    if response.status < 400:
        check_needs(call.route, call.params, call.body)
    warning = call.warning_header()
    if not warning or call.account.routes.about:
        return response
    return Response(response.status, {**response.headers, **warning}, response.body)


def _respond(call: Call) -> Response:
    route, answer = call.route, answer_call(call)
    if isinstance(answer, Response):
        return answer
    if answer is None or route.answer == "nothing":
        return Response(route.status, {"Content-Type": "application/json; charset=utf-8"})
    if route.result.get("jsonapi") and isinstance(answer, dict):
        answer = make_document(call.account.routes, route, answer)
    if isinstance(answer, bytes):
        return Response(route.status, {"Content-Type": "application/octet-stream"}, answer)
    return Response.json(answer, route.status)


def answer_call(call: Call) -> Answer:
    """The content of the answer, before it is put into a response."""
    if call.route.answer == "job" and call.route.method != "GET":
        call.account.jobs.check_limit()
    check_reach(call)
    special = None if call.account.routes.about else ANSWERS.get(call.route.name)
    if special:
        return special(call)
    check_owners(call)
    match call.route.answer, call.route.method:
        case "job", _:
            return run_bulk(call)
        case "count", _:
            return {
                call.route.key or "count": {
                    "value": len(counted_records(call)),
                    "refreshed_at": call.account.clock.iso(),
                }
            }
        case "list", "GET":
            return call.page(records_of(call))
        case "list", _:
            return write_list(call)
        case "map", _:
            found = [call.store.get(call.route.schema or "", key) for key in call.ids()]
            return {
                call.route.key or "docs": {one.key: dict(one) for one in found if one},
                "count": len(found),
            }
        case "binary", _:
            return call.account.files.get(call.request.path, ("application/octet-stream", b""))[1]
        case "values", _:
            return _values(call)
        case _, "GET":
            return call.one(_shown(call))
        case _, "DELETE":
            return delete_records(call)
        case _, "POST":
            return create_record(call)
    return change_record(call)


def _shown(call: Call) -> Record:
    if not call.route.is_item:
        owner = find_parent(call)
        return owner if owner is not None else single_record(call)
    record = find_record(call)
    if record is not None:
        return record
    *_, (param, value) = call.params.items()
    if is_owner(call, param, value):
        return single_record(call)  # a setting of that user or ticket, which exists from the start
    raise not_found()


EMPTY: dict[str, object] = {"string": "", "integer": 0, "number": 0, "boolean": False}


def _values(call: Call) -> Answer:
    """A plain value: the one that was sent before, otherwise an empty one."""
    empty = [] if call.route.result.get("many") else EMPTY.get(str(call.route.result.get("type")), {})
    record = single_record(call)
    if call.route.method != "GET":
        record.update(call.record())
        empty = empty or dict(record)
    found: Any = record.get(call.route.key or "value", empty)
    return {call.route.key: found} if call.route.key else found
