# Generated from openapi/zendesk.openapi.json (openapi/spec/jira/jira_links.yaml) by `make generate`. Do not edit.
"""Manages the links between Zendesk tickets and Jira issues made by the Jira integration."""

from collections.abc import Awaitable
from datetime import datetime
from typing import type_check_only

from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.base import BaseObject
from zenpy.lib.relations import AwaitableAttrs
from zenpy.payloads import LinkDict

class Link(BaseObject):
    """Connection of a Zendesk ticket to a Jira issue, kept by the Jira integration."""
    @property
    def created_at(self) -> str:
        """When ticket and issue were linked."""
    @created_at.setter
    def created_at(self, value: str | datetime | None) -> None: ...
    id: int
    """Identifies the link; assigned by Zendesk."""
    issue_id: str | None
    """Identifies the issue in Jira."""
    issue_key: str | None
    """Key of the issue in Jira, such as `PROJ-12`."""
    ticket_id: str | None
    """Identifies the Zendesk ticket that is linked."""
    @property
    def updated_at(self) -> str:
        """When the link last changed."""
    @updated_at.setter
    def updated_at(self, value: str | datetime | None) -> None: ...
    url: str | None
    """API address of this link."""
    @property
    def ticket(self) -> Ticket | None:
        """The Ticket behind `ticket_id`."""
    @ticket.setter
    def ticket(self, value: Ticket | str | None) -> None: ...
    @property
    def created(self) -> datetime:
        """`created_at` as an aware datetime."""
    @created.setter
    def created(self, value: datetime | None) -> None: ...
    @property
    def updated(self) -> datetime:
        """`updated_at` as an aware datetime."""
    @updated.setter
    def updated(self, value: datetime | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        id: int | None = None,
        issue_id: str | None = None,
        issue_key: str | None = None,
        ticket_id: str | None = None,
        updated_at: str | datetime | None = None,
        url: str | None = None,
        ticket: Ticket | str | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make a Link from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> LinkAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> LinkDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class LinkAwaitable(AwaitableAttrs):
    """The relations of Link as awaitables."""
    @property
    def ticket(self) -> Awaitable[Ticket | None]:
        """The Ticket behind `ticket_id`."""
