"""Ticket metrics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.problems import parse_id

if TYPE_CHECKING:
    from zenpy.sandbox.calls.call import Answer, Call


@answers("GET tickets/{}/metrics", "GET ticket_metrics/{}")
def show_metrics(call: Call) -> Answer:
    """The metrics with the id of their ticket, or with their own id."""
    found = call.store.first("TicketMetric", ticket_id=parse_id(call.args[0])) or call.need(
        "TicketMetric", call.args[0]
    )
    return call.one(found)
