"""The archive of tickets: those that were closed long ago are shown by id, found and exported, but not in most lists.

A ticket is archived when the clock moves, 120 days after it was closed, or at once by an import that asks for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.found import deleted, present
from zenpy.sandbox.account.indexes import KeyIndex, OrderIndex
from zenpy.sandbox.account.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zenpy.sandbox.account.record import Record
    from zenpy.sandbox.account.store import Store

ARCHIVED_SECONDS = 120 * 86_400
NOTE = "archived"
#: The lists of tickets, and of what belongs to tickets, in which there are no archived ones.
TICKETS = frozenset({"tickets", "organizations/{}/tickets"})
BELONGINGS = frozenset({"ticket_metrics", "bookmarks", "skips", "tickets/{}/skips", "users/{}/skips"})


def is_archived(ticket: Record | None) -> bool:
    """Whether a ticket is in the archive."""
    return ticket is not None and NOTE in ticket.notes


def archive(ticket: Record) -> None:
    """Put a ticket into the archive."""
    ticket.note(**{NOTE: "true"})


def archive_closed(store: Store) -> None:
    """Put the tickets into the archive that were closed long enough ago."""
    table = store.table("Ticket")
    index = table.index("to be archived", lambda: OrderIndex(_closed_since))
    closed = Rows(table, index.entries, index=index)
    for ticket in list(closed.between((0,), (store.clock.timestamp() - ARCHIVED_SECONDS + 1,))):
        archive(ticket)


def _closed_since(ticket: Record) -> tuple[object, ...] | None:
    """When a ticket was closed, which was its last change; None if it is not to be archived."""
    is_waiting = ticket.get("status") == "closed" and not ticket.deleted and not is_archived(ticket)
    return (ticket.stamp,) if is_waiting else None


def present_tickets(store: Store) -> Rows:
    """The tickets that are neither deleted nor archived, oldest first."""
    table = store.table("Ticket")
    index = table.index("archived", lambda: KeyIndex(_is_in_archive))
    # Without an archive, the list is the usual one, for which there are indexes.
    return Rows(table, index.places(False)) if index.places(True) else present(table)


def _is_in_archive(ticket: Record) -> tuple[bool, ...]:
    return () if ticket.deleted else (is_archived(ticket),)


def deleted_tickets(store: Store) -> list[Record]:
    """The tickets that are deleted and were not archived before."""
    return [ticket for ticket in deleted(store.table("Ticket")) if not is_archived(ticket)]


def without_archived(store: Store, path: str, found: Sequence[Record]) -> Sequence[Record]:
    """The records of the list at a path, without archived tickets where Zendesk leaves them out."""
    if path in TICKETS:
        if isinstance(found, Rows) and found.order == "creation":
            return present_tickets(store)
        return [ticket for ticket in found if not is_archived(ticket)]
    if path in BELONGINGS and has_archive(store):
        return [one for one in found if not is_archived(store.get("Ticket", _ticket_of(one)))]
    return found


def _ticket_of(record: Record) -> object:
    return record.get("ticket_id") or (record.get("ticket") or {}).get("id")


def has_archive(store: Store) -> bool:
    """Whether any ticket is archived."""
    return bool(store.table("Ticket").index("archived", lambda: KeyIndex(_is_in_archive)).places(True))
