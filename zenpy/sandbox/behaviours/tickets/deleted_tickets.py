"""Deleted tickets, which can be restored until they are deleted for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.store import Record
from zenpy.sandbox.calls.bulk import apply_to_each
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.problems import not_found, parse_id

if TYPE_CHECKING:
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json


def _deleted_tickets(call: Call) -> list[Record]:
    return [one for one in call.store.table("Ticket").values() if one.deleted]


@lists("deleted_tickets")
def list_deleted_tickets(call: Call) -> list[Record]:
    """The tickets that can still be restored."""
    found = []
    for ticket in _deleted_tickets(call):
        actor = call.store.get("User", ticket.notes["actor"])
        shown: Json = {"id": ticket.id, "subject": ticket["subject"], "description": ticket["description"]}
        shown |= {"actor": {"id": actor.id, "name": actor["name"]} if actor else None}
        shown |= {name: ticket.notes[name] for name in ("deleted_at", "previous_state")}
        found.append(Record("DeletedTicket", ticket.key, shown, {}, ticket.stamp))
    return found


@answers("PUT deleted_tickets/{}/restore", "PUT deleted_tickets/restore_many")
def restore_tickets(call: Call) -> Answer:
    """Restore deleted tickets."""
    wanted = call.args or call.ids()
    known = {one.key: one for one in _deleted_tickets(call)}
    if not set(wanted) <= set(known):
        raise not_found()
    for key in wanted:
        known[key].deleted = False
        call.store.touch(known[key])
    return None


@answers("DELETE deleted_tickets/{}", "DELETE deleted_tickets/destroy_many")
def delete_for_good(call: Call) -> Answer:
    """Delete tickets for good."""

    def delete_one(one: Json) -> Record:
        ticket = next((known for known in _deleted_tickets(call) if known.key == str(one["id"])), None)
        if ticket is None:
            raise not_found()
        call.store.remove(ticket)
        return ticket

    return call.job(
        apply_to_each(
            call.account, [{"id": parse_id(key)} for key in call.args or call.ids()], "delete", delete_one
        )
    )
