# Generated from openapi/zendesk.openapi.json (openapi/spec/support/bookmarks.yaml) by `make generate`. Do not edit.
"""Manages the calling agent's bookmarked tickets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.tickets import Ticket


class Bookmark(BaseObject):
    """Ticket an agent has marked for later; bookmarks are private to that agent.

    Attributes:
        created_at: When the ticket was bookmarked.
        id: Identifies the bookmark; assigned by Zendesk.
        ticket_id: Ticket to bookmark; only sent, on creation.
        url: API address of this bookmark.
        ticket: The Ticket behind `ticket_id`.
        created: `created_at` as an aware datetime.
    """

    _name = "bookmark"
    _spec = "Bookmark"
    _rules = WriteRules(read_only=("created_at", "id", "ticket", "url"))

    created_at: str | None = None
    id: int | None = None
    ticket_id: int | None = None
    url: str | None = None
    ticket: Relation[Ticket] = Relation("ticket_id", "Ticket", embedded=True)
    created = Date("created_at")
