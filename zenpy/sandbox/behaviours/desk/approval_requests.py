"""Requests for approval: a ticket has one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.calls.writes import create_record
from zenpy.sandbox.problems import Problem

if TYPE_CHECKING:
    from zenpy.sandbox.account.record import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

#: The states in which a request keeps a ticket from having another one.
STANDING = ("active", "approved", "rejected")


@answers("POST approval_requests")
def request_approval(call: Call) -> Answer:
    """Ask somebody for an approval.

    Raises:
        Problem: a 422, the ticket has a request that is not withdrawn.
    """
    ticket = call.body.get("ticket_id")
    for other in call.store.all("ApprovalRequest", ticket_id=ticket):
        if (other.get("status") or STANDING[0]) in STANDING:
            title = "The ticket has an approval request that is active, approved or denied"
            raise Problem(422, {"errors": [{"code": "ApprovalRequestCreationFailed", "title": title}]})
    answer = create_record(call)
    assert isinstance(answer, dict)
    made = call.store.get("ApprovalRequest", answer["approval_request"]["id"])
    return answer if made is None else call.one(_sent(call, made))


def _sent(call: Call, made: Record) -> Record:
    """A new request with what Zendesk adds to it."""
    made.update(status="active", origination_type="API_ORIGINATION")
    for name, kind in (("assignee_user", "User"), ("assignee_group", "Group")):
        found = call.store.get(kind, made.get(f"{name}_id"))
        made[name] = None if found is None else _brief(found)
    me = call.account.me()
    made["created_by_user"] = _brief(me)
    return made


def _brief(record: Record) -> Json:
    return {"id": record.id, "name": record.get("name")}
