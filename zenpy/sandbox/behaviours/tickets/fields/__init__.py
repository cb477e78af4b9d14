"""Ticket fields: how they are defined, and the values that tickets have in them."""

from zenpy.sandbox.behaviours.tickets.fields import ticket_fields

__all__ = ["ticket_fields"]
