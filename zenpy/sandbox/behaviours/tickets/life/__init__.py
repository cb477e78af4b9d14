"""The life of a ticket: its statuses, solving, follow-ups, merging, problems with their incidents."""

from zenpy.sandbox.behaviours.tickets.life import merging

__all__ = ["merging"]
