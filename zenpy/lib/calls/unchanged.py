"""Updates that would change nothing: the record is read in place of a write that has nothing to say.

The caller gets what the update promises, the record as Zendesk has it now. Nothing is written, so no trigger runs and no
time of change moves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.exception import ZenpyException
from zenpy.lib.http.message import Request
from zenpy.lib.records.base import BaseObject

if TYPE_CHECKING:
    from zenpy.lib.calls.call import Call

#: Arguments that say how a change is made; they are not changes themselves.
_MANNERS = ("safe", "on_conflict")


def read_in_place_of_empty_change(call: Call) -> None:
    """Make a call that would change nothing a read of the record.

    Raises:
        ZenpyException: Zendesk has no call that reads it, or the change would be made to many records.
    """
    operation = call.operation
    if operation.writes == "change" and _is_empty_change_of_many(call):
        raise ZenpyException(f"{call.name}(): there is nothing to change in the records; nothing was sent.")
    if operation.writes != "change" or not _is_empty_change(call):
        return
    if not operation.readable:
        raise ZenpyException(
            f"{call.name}(): the record has no changes, and Zendesk has no call that reads it; nothing was sent."
        )
    if call.arguments.get("safe"):
        call.arguments = {name: value for name, value in call.arguments.items() if name not in _MANNERS}
    call.operation = operation._replace(method="GET", body=None)
    call.request = Request("GET", call.request.url, repeatable=True)


def _is_empty_change_of_many(call: Call) -> bool:
    """Whether a call makes one change to many records, and the change is empty."""
    body = call.operation.body
    if body is None or body.one is None or not {"ids", "external_ids"} & call.arguments.keys():
        return False
    return call.request.json == {body.one: {}}


def add_empty_audit(call: Call, result: object) -> None:
    """Give what an update of a ticket promises an audit without events, which is what Zendesk answers for an empty PUT."""
    was_read = call.operation.method == "GET" and call.form.operation.writes == "change"
    if (
        was_read
        and isinstance(result, BaseObject)
        and result._spec == "TicketAudit"
        and "audit" not in result
    ):
        ticket = result["ticket"]
        number = ticket.get("id") if isinstance(ticket, BaseObject) else None
        result._set_unchanged("audit", {"ticket_id": number, "events": []})


def _is_empty_change(call: Call) -> bool:
    """Whether a call takes one record and nothing else, and would send nothing of it but the id."""
    body, places = call.operation.body, {argument.name: argument.place for argument in call.form.arguments}
    given = [name for name in call.arguments if name not in _MANNERS and places.get(name) != "path"]
    if body is None or len(given) != 1 or places.get(given[0]) != "record" or call.request.query:
        return False
    if isinstance(call.arguments[given[0]], list):
        return False
    sent = call.request.json
    key = body.one if body.kind == "records" else body.key
    record = sent.get(key, sent) if key and isinstance(sent, dict) else sent
    return not record or (isinstance(record, dict) and set(record) <= {"id"})
