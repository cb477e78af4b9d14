"""Satisfaction ratings, which requesters give to their tickets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.calls.registry import answers

if TYPE_CHECKING:
    from zenpy.sandbox.calls.call import Answer, Call


@answers("POST tickets/{}/satisfaction_rating")
def rate_ticket(call: Call) -> Answer:
    """Rate a ticket; the ticket shows its rating, too."""
    ticket = call.need("Ticket", call.args[0])
    rating = call.account.behaviour_of("SatisfactionRating").create(call.record(), call.params)
    people = {name: ticket[name] for name in ("requester_id", "assignee_id", "group_id") if ticket[name]}
    rating.update(people, ticket_id=ticket.id)
    ticket["satisfaction_rating"] = {name: rating.get(name) for name in ("id", "score", "comment")}
    return call.one(rating)
