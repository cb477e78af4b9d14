# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ticket_content_pins.yaml) by `make generate`. Do not edit.
"""Pins content, such as help center articles, to tickets and removes it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, Relation

if TYPE_CHECKING:
    from zenpy.lib.api_objects.tickets import Ticket


class TicketContentPin(BaseObject):
    """A piece of content, such as an article, pinned to a ticket for agents to find again.

    Attributes:
        account_id: Zendesk account that the pin belongs to.
        content_id: Identifies the pinned content.
        content_type: Kind of pinned content, such as an article.
        created_at: When the content was pinned.
        id: Identifies the pin; needed to remove it.
        locale: Language of the pinned content; null when it has none.
        ticket_id: Ticket that the content is pinned to.
        url: Address of the pinned content.
        ticket: The Ticket behind `ticket_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
    """

    _name = "ticket_content_pin"
    _spec = "TicketContentPin"
    _shown = ("id", "account_id", "content_id")

    account_id: str | None = None
    content_id: str | None = None
    content_type: str | None = None
    created_at: str | None = None
    id: int | str | None = None
    locale: str | None = None
    ticket_id: str | None = None
    url: str | None = None
    ticket: Relation[Ticket] = Relation("ticket_id", "Ticket")
    created = Date("created_at")
