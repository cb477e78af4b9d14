# Generated from openapi/zendesk.openapi.json (openapi/spec/jira/jira_links.yaml) by `make generate`. Do not edit.
"""Manages the links between Zendesk tickets and Jira issues made by the Jira integration."""

from collections.abc import Awaitable
from datetime import datetime
from typing import overload, type_check_only

from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import LinkDict

@takes_its_fields
class Link(BaseObject):
    """Connection of a Zendesk ticket to a Jira issue, kept by the Jira integration."""

    created_at: Attribute[str, str | datetime | None]
    """When ticket and issue were linked. Read-only."""
    id: str | int
    """Identifies the link; assigned by Zendesk."""
    issue_id: str | None
    """Identifies the issue in Jira."""
    issue_key: str | None
    """Key of the issue in Jira, such as `PROJ-12`."""
    ticket_id: str | None
    """Identifies the Zendesk ticket that is linked."""
    updated_at: Attribute[str, str | datetime | None]
    """When the link last changed. Read-only."""
    url: str | None
    """API address of this link. Read-only."""
    ticket: Attribute[Ticket | None, Ticket | str | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: str | int | None = None,
        issue_id: str | None = None,
        issue_key: str | None = None,
        ticket_id: str | None = None,
        ticket: Ticket | str | None = None,
    ) -> None:
        """Make a Link from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
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

    ticket: Awaitable[Ticket | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
