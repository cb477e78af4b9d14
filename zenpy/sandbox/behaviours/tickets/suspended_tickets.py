"""Suspended tickets, which become tickets when they are recovered, and are kept for two weeks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.calls.bulk import apply_to_each
from zenpy.sandbox.calls.job_results import answer_job
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.problems import Problem, not_found

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

KEPT_SECONDS = 14 * 86_400


def _need(call: Call, key: str) -> Record:
    found = call.need("SuspendedTicket", key)
    if call.account.clock.timestamp() - found.stamp > KEPT_SECONDS:
        raise not_found()
    return found


@lists("suspended_tickets")
def list_suspended(call: Call) -> list[Record]:
    """The tickets that were suspended in the last two weeks."""
    start = call.account.clock.timestamp() - KEPT_SECONDS
    return [one for one in call.store.all("SuspendedTicket") if one.stamp >= start]


@answers("GET suspended_tickets/{}")
def show_suspended(call: Call) -> Answer:
    """A suspended ticket, which Zendesk answers as a list of one."""
    return {call.route.key: [dict(_need(call, call.args[0]))]}


@answers("PUT suspended_tickets/{}/recover")
def recover_ticket(call: Call) -> Answer:
    """Turn a suspended ticket into a ticket of the user who recovers it."""
    (ticket,) = _recover(call, call.args, {"requester_id": call.account.me().id})
    return call.one(ticket)


@answers("PUT suspended_tickets/recover_many")
def recover_tickets(call: Call) -> Answer:
    """Turn suspended tickets into tickets of those who have sent them."""
    return call.page(_recover(call, call.ids()))


@answers("PUT suspended_tickets/bulk_recover")
def start_recovery(call: Call) -> Answer:
    """Turn suspended tickets into tickets, as a job."""
    if not call.ids():
        raise Problem(422, {"error": "Invalid parameters"})
    tickets = _recover(call, call.ids())
    return answer_job(
        call, "Ticket", apply_to_each(call.account, map(dict, tickets), "update", lambda one: None)
    )


@answers("POST suspended_tickets/export")
def export_suspended(call: Call) -> Answer:
    """Say that the export is under way; the mail with its address is never sent."""
    return call.one({"status": "enqueued", "view_id": "suspended"})


def _recover(call: Call, keys: Iterable[str], fields: Json | None = None) -> list[Record]:
    tickets = []
    for suspended in [_need(call, key) for key in keys]:
        author = suspended.get("author") or {}
        text = suspended["content"] or suspended["subject"] or "-"
        data: Json = {"subject": suspended["subject"], "comment": {"body": text}, **(fields or {})}
        if author.get("email") and not fields:
            data["requester"] = {"name": author.get("name") or author["email"], "email": author["email"]}
        tickets.append(call.account.behaviour_of("Ticket").create(data))
        call.store.remove(suspended)
    return tickets
