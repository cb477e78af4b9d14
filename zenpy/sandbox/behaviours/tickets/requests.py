"""Requests: tickets as end users see them; and the other ways, beside an agent, by which tickets come in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.found import with_member
from zenpy.sandbox.behaviours.tickets.audits import with_audit
from zenpy.sandbox.behaviours.tickets.comments import comments_of
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.problems import not_found, parse_id, problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call


@lists(
    "requests",
    "requests/open",
    "requests/solved",
    "requests/ccd",
    "users/{}/requests",
    "organizations/{}/requests",
)
def list_requests(call: Call) -> Sequence[Record]:
    """The tickets of the current user, of another user or of an organization."""
    tickets = call.store.table("Ticket")
    if "organization_id" in call.params:
        return with_member(tickets, ["organization_id"], call.params["organization_id"])
    me = parse_id(call.params.get("user_id") or call.account.me().id)
    if call.route.last == "ccd":
        return with_member(tickets, ["collaborator_ids", "email_cc_ids"], me)
    mine = with_member(tickets, ["requester_id"], me)
    if call.route.last not in ("open", "solved"):
        return mine
    return [one for one in mine if (one["status"] in ("solved", "closed")) == (call.route.last == "solved")]


@answers("GET requests/{}", "PUT requests/{}")
def show_or_update_request(call: Call) -> Answer:
    """Show a request; with PUT, the requester comments on it or marks it as solved."""
    ticket = call.need("Ticket", call.args[0])
    if call.route.method == "PUT":
        data = call.record()
        solved = {"status": "solved"} if data.get("solved") else {}
        call.write(ticket, {name: value for name, value in data.items() if name != "solved"} | solved)
    return call.one(ticket)


@answers("POST requests", "POST imports/tickets", "POST channels/voice/tickets")
def create_from_other_source(call: Call) -> Answer:
    """Create a ticket from a request, an import or a phone call."""
    data = call.record()
    if call.account.user is None and not (data.get("requester") or {}).get("email"):
        raise problem(422, "RecordInvalid", "Requester: an anonymous request needs a name and an address")
    ticket = call.account.behaviour_of("Ticket").create(data)
    return with_audit(call, ticket) if call.route.answer == "whole" else call.one(ticket)


@lists("requests/{}/comments")
def list_public_comments(call: Call) -> list[Record]:
    """The public comments of a request."""
    key = call.need("Ticket", call.args[0]).key
    return [one for one in comments_of(call.account, key) if one["public"]]


@answers("GET requests/{}/comments/{}")
def show_public_comment(call: Call) -> Answer:
    """One public comment."""
    comment = call.need("Comment", call.args[1])
    if not comment["public"] or comment.parents.get("ticket_id") != call.args[0]:
        raise not_found()
    return call.one(comment)
