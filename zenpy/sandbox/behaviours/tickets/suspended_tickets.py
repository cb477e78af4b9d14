"""Suspended tickets, which become tickets when they are recovered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.calls.bulk import apply_to_each
from zenpy.sandbox.calls.job_results import answer_job
from zenpy.sandbox.calls.registry import answers

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json


@answers("GET suspended_tickets/{}")
def show_suspended(call: Call) -> Answer:
    """A suspended ticket, which Zendesk answers as a list of one."""
    return {call.route.key: [dict(call.need("SuspendedTicket", call.args[0]))]}


@answers("PUT suspended_tickets/{}/recover", "PUT suspended_tickets/recover_many")
def recover_tickets(call: Call) -> Answer:
    """Turn suspended tickets into tickets."""
    tickets = _recover(call, call.args or call.ids())
    return call.page(tickets) if call.route.answer == "list" else call.one(tickets[0])


@answers("PUT suspended_tickets/bulk_recover")
def start_recovery(call: Call) -> Answer:
    """Turn suspended tickets into tickets, as a job."""
    tickets = _recover(call, call.ids())
    return answer_job(
        call, "Ticket", apply_to_each(call.account, map(dict, tickets), "update", lambda one: None)
    )


def _recover(call: Call, keys: Iterable[str]) -> list[Record]:
    tickets = []
    for key in keys:
        suspended = call.need("SuspendedTicket", key)
        author = suspended.get("author") or {}
        data: Json = {
            "subject": suspended["subject"],
            "comment": {"body": suspended["content"] or suspended["subject"] or "-"},
        }
        if author.get("email"):
            data["requester"] = {"name": author.get("name") or author["email"], "email": author["email"]}
        tickets.append(call.account.behaviour_of("Ticket").create(data))
        call.store.remove(suspended)
    return tickets
