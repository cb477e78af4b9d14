"""Satisfaction ratings, which requesters give to their tickets."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from zenpy.sandbox.behaviours.tickets.audits import snapshot, write_audit
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.problems import forbidden, invalid_record
from zenpy.sandbox.rules.written import ticket_written

if TYPE_CHECKING:
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call

SCORES = ("good", "bad")


@answers("POST tickets/{}/satisfaction_rating")
def rate_ticket(call: Call) -> Answer:
    """Rate a ticket; the ticket shows its rating, too. A further rating replaces the first.

    Raises:
        Problem: a 403, the user is not the requester; a 422, the ticket was never solved, or the score is another one.
    """
    ticket, sent = call.need("Ticket", call.args[0]), call.record()
    user = call.account.me()
    if user.id != ticket.get("requester_id") or user.get("role") != "end-user":
        raise forbidden()
    score = sent.get("score")
    if score not in SCORES:
        raise invalid_record("score", f"Score: {score} is not valid")
    if ticket["status"] not in ("solved", "closed") and not _was_solved(call, ticket):
        raise invalid_record("base", "A ticket can be rated when it was solved")
    if score == "good":  # a reason goes with a bad score only
        sent = {
            name: value for name, value in sent.items() if name not in ("reason", "reason_code", "reason_id")
        }
    former = (ticket.get("satisfaction_rating") or {}).get("score") or "unoffered"
    behaviour = call.account.behaviour_of("SatisfactionRating")
    known = call.store.first("SatisfactionRating", ticket_id=ticket.id)
    rating = behaviour.update(known, sent) if known is not None else behaviour.create(sent, call.params)
    people = {name: ticket[name] for name in ("requester_id", "assignee_id", "group_id") if ticket.get(name)}
    rating.update(people, ticket_id=ticket.id)
    shown = ("id", "score", "comment", "reason", "reason_id")
    ticket["satisfaction_rating"] = {name: rating.get(name) for name in shown if rating.get(name) is not None}
    call.store.touch(ticket)
    _tell_rules(call, ticket, former, score)
    return call.one(rating)


def _tell_rules(call: Call, ticket: Record, former: str, score: str) -> None:
    """Write the audit of a rating, and let triggers act on it."""
    now = snapshot(ticket)
    audit = write_audit(call.account, ticket, now, None, {})
    event = {"id": call.store.next_id(), "type": "Change", "field_name": "satisfaction_score"}
    audit["events"] = [*audit["events"], {**event, "value": score, "previous_value": former}]
    ticket_written(call.account, ticket, {**now, "satisfaction_score": former}, None, audit)


def _was_solved(call: Call, ticket: Record) -> bool:
    metric = call.store.first("TicketMetric", ticket_id=ticket.id)
    return metric is not None and bool(metric.get("reopens"))


@lists("satisfaction_ratings", "satisfaction_ratings/received")
def list_ratings(call: Call) -> list[Record]:
    """The ratings with a score, such as `bad`, `received` or `good_with_comment`, of a time in Unix seconds."""
    found, wanted = call.store.all("SatisfactionRating"), call.request.value("score")
    start, end = (_seconds(call.request.value(name)) for name in ("start_time", "end_time"))
    return [
        one
        for one in found
        if (wanted is None or _has_score(one, wanted))
        and (start is None or _created(one) >= start)
        and (end is None or _created(one) <= end)
    ]


def _has_score(rating: Record, wanted: str) -> bool:
    name, _, comment = wanted.partition("_with")
    if comment in ("_comment", "out_comment") and bool(rating.get("comment")) != (comment == "_comment"):
        return False
    score = rating.get("score")
    return score in SCORES if name == "received" else score == name


def _seconds(text: str | None) -> int | None:
    return int(text) if text is not None and text.isdecimal() and len(text) < 13 else None


def _created(rating: Record) -> float:
    try:
        return datetime.fromisoformat(str(rating.get("created_at"))).timestamp()
    except ValueError:
        return 0
