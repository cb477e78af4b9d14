"""Tickets, and everything that belongs to a ticket."""

from zenpy.sandbox.behaviours.tickets import (
    audits,
    comments,
    creating,
    deleted_tickets,
    fields,
    life,
    redactions,
    requests,
    satisfaction_ratings,
    suspended_tickets,
    ticket_lists,
    ticket_metrics,
    tickets,
)

__all__ = [
    "audits",
    "comments",
    "creating",
    "deleted_tickets",
    "fields",
    "life",
    "redactions",
    "requests",
    "satisfaction_ratings",
    "suspended_tickets",
    "ticket_lists",
    "ticket_metrics",
    "tickets",
]
