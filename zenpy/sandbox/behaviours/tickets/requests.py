"""Requests: tickets as end users see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.found import with_member
from zenpy.sandbox.account.store import Record
from zenpy.sandbox.behaviours.tickets.comments import comments_of, is_empty
from zenpy.sandbox.behaviours.tickets.life.statuses import WAITING
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.gateway.requesters import ANONYMOUS, check_addresses, check_trial
from zenpy.sandbox.problems import invalid_record, not_found, parse_id, problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

DONE = ("solved", "closed")
COPIES = ("collaborator_ids", "email_cc_ids")


def as_request(ticket: Record) -> Record:
    """A ticket as its requester sees it: that it is on hold is not shown, and whether they may solve it is."""
    data = {**ticket, "can_be_solved_by_me": can_be_solved(ticket)}
    data["url"] = str(ticket["url"]).replace("/tickets/", "/requests/")
    if data["status"] == "hold":
        data["status"] = "open"
    return Record(ticket.kind, ticket.key, data, ticket.parents, ticket.stamp)


def can_be_solved(ticket: Record) -> bool:
    """Whether the requester may solve a ticket: somebody works on it, and it is not a problem."""
    is_assigned = ticket.get("assignee_id") is not None
    return is_assigned and ticket.get("type") != "problem" and ticket["status"] not in DONE


@lists(
    "requests",
    "requests/open",
    "requests/solved",
    "requests/ccd",
    "users/{}/requests",
    "organizations/{}/requests",
)
def list_requests(call: Call) -> Sequence[Record]:
    """The tickets of the current user, of another user or of an organization. An agent counts as an end user."""
    check_addresses(call.account)
    found = [as_request(ticket) for ticket in _tickets_of(call)]
    wanted = call.request.values("status")
    if wanted:
        found = [one for one in found if one["status"] in wanted]
    return found


def _tickets_of(call: Call) -> Iterable[Record]:
    tickets = call.store.table("Ticket")
    if "organization_id" in call.params:
        return with_member(tickets, ["organization_id"], call.params["organization_id"])
    me = parse_id(call.params.get("user_id") or call.account.me().id)
    if call.route.last == "ccd":
        return with_member(tickets, COPIES, me)
    mine = with_member(tickets, ["requester_id"], me)
    if call.route.last not in ("open", "solved"):
        return mine
    return [one for one in mine if (one["status"] in DONE) == (call.route.last == "solved")]


@answers("GET requests/{}", "PUT requests/{}")
def show_or_update_request(call: Call) -> Answer:
    """Show a request; with PUT, the requester comments on it or marks it as solved."""
    check_addresses(call.account)
    ticket = call.need("Ticket", call.args[0])
    if call.route.method == "PUT":
        call.write(ticket, _change_by_requester(ticket, call.record()))
    return call.one(as_request(ticket))


def _change_by_requester(ticket: Record, sent: Json) -> Json:
    """What a change of a request does to its ticket. A comment is public, and opens a ticket again.

    Raises:
        Problem: a 422, the requester may not solve it.
    """
    data = {name: value for name, value in sent.items() if name != "solved"}
    if not is_empty(data.get("comment")):
        comment = data["comment"]
        data["comment"] = {**(comment if isinstance(comment, dict) else {"body": comment}), "public": True}
        if ticket["status"] in WAITING:
            data["status"] = "open"
    if sent.get("solved"):
        if not can_be_solved(ticket):
            raise invalid_record("status", "Status: this request cannot be solved by its requester")
        data["status"] = "solved"
    return data


@answers("POST requests")
def create_request(call: Call) -> Answer:
    """Create a ticket for the user who sends the request, or for an anonymous one who gives a name and an address."""
    data = call.record()
    check_trial(call.account)
    if call.account.user is not None:
        data = {name: value for name, value in data.items() if name != "requester"}
    elif not (data.get("requester") or {}).get("email"):
        raise problem(422, "RecordInvalid", "Requester: an anonymous request needs a name and an address")
    comment = data.get("comment")
    if isinstance(comment, dict) and "is_public" not in data:
        data = {**data, "comment": {**comment, "public": True}}
    ticket = call.account.behaviour_of("Ticket").create(data)
    if call.account.user is None:
        ticket.note(**{ANONYMOUS: "true"})
    return call.one(as_request(ticket))


@lists("requests/{}/comments")
def list_public_comments(call: Call) -> list[Record]:
    """The public comments of a request."""
    check_addresses(call.account)
    key = call.need("Ticket", call.args[0]).key
    return [one for one in comments_of(call.account, key) if one["public"]]


@answers("GET requests/{}/comments/{}")
def show_public_comment(call: Call) -> Answer:
    """One public comment."""
    check_addresses(call.account)
    comment = call.need("Comment", call.args[1])
    if not comment["public"] or comment.parents.get("ticket_id") != call.args[0]:
        raise not_found()
    return call.one(comment)
