"""Deleted tickets, which can be restored for 30 days, or until they are deleted for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.archive import deleted_tickets
from zenpy.sandbox.account.store import Record
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.message import Response
from zenpy.sandbox.problems import not_found

if TYPE_CHECKING:
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json


RESTORED_SECONDS = 30 * 86_400


def _deleted_tickets(call: Call) -> list[Record]:
    """The deleted tickets that are not yet lost."""
    lost = call.account.clock.timestamp() - RESTORED_SECONDS
    return [ticket for ticket in deleted_tickets(call.store) if ticket.stamp > lost]


@lists("deleted_tickets")
def list_deleted_tickets(call: Call) -> list[Record]:
    """The tickets that can still be restored."""
    found = []
    for ticket in _deleted_tickets(call):
        actor = call.store.get("User", ticket.notes["actor"])
        shown: Json = {"id": ticket.id, "subject": ticket["subject"]}
        shown |= {"actor": {"id": actor.id, "name": actor["name"]} if actor else None}
        shown |= {name: ticket.notes[name] for name in ("deleted_at", "previous_state")}
        found.append(Record("DeletedTicket", ticket.key, shown, {}, ticket.stamp))
    return found


@answers("PUT deleted_tickets/{}/restore", "PUT deleted_tickets/restore_many")
def restore_tickets(call: Call) -> Answer:
    """Restore deleted tickets. The answer is an empty object, not a ticket.

    Raises:
        Problem: a 404, one of them is not a deleted ticket.
    """
    for ticket in _find_deleted(call):
        ticket.deleted = False
        call.store.touch(ticket)
    return Response.json({})


@answers("DELETE deleted_tickets/{}", "DELETE deleted_tickets/destroy_many")
def delete_for_good(call: Call) -> Answer:
    """Delete tickets for good, as a job that tells of all of them at once.

    Raises:
        Problem: a 404, the only one that was named is not a deleted ticket.
    """
    known = {one.key: one for one in _deleted_tickets(call)}
    for ticket in _find_deleted(call) if call.args else [known[key] for key in call.ids() if key in known]:
        call.store.remove(ticket)
    return {call.route.key: dict(call.account.jobs.start({"success": True}))}


def _find_deleted(call: Call) -> list[Record]:
    """The deleted tickets that a request names."""
    known = {one.key: one for one in _deleted_tickets(call)}
    wanted = call.args or call.ids()
    if not set(wanted) <= set(known):
        raise not_found()
    return [known[key] for key in wanted]
