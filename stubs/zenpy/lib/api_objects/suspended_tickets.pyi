# Generated from openapi/zendesk.openapi.json (openapi/spec/support/suspended_tickets.yaml) by `make generate`. Do not edit.
"""Handles incoming messages held back as possible spam: inspect, recover, export or delete them."""

from collections.abc import Awaitable, Iterable, Mapping
from datetime import datetime
from typing import type_check_only

from zenpy.lib.api_objects.attachments import Attachment
from zenpy.lib.api_objects.brands import Brand
from zenpy.lib.api_objects.tickets import Ticket, Via
from zenpy.lib.api_objects.views import View
from zenpy.lib.base import BaseObject
from zenpy.lib.proxy import ProxyDict, ProxyList
from zenpy.lib.relations import AwaitableAttrs
from zenpy.payloads import AttachmentDict, AuthorDict, ExportDict, SuspendedTicketDict, ViaDict

class Author(BaseObject):
    """Short form of the person who wrote a suspended ticket's message."""

    email: str | None
    """Mail address of the writer."""
    id: int
    """User id of the writer."""
    name: str | None
    """Display name of the writer."""
    def __init__(
        self, api: object = None, *, email: str | None = None, id: int | None = None, name: str | None = None
    ) -> None:
        """Make a Author from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> AuthorDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class Export(BaseObject):
    """State of a requested export of a view's tickets."""

    status: str | None
    """How far the export has got, such as `starting` or `completed`."""
    view_id: str | int | None
    """View whose tickets are exported."""
    @property
    def view(self) -> View | None:
        """The View behind `view_id`."""
    @view.setter
    def view(self, value: View | str | int | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        status: str | None = None,
        view_id: str | int | None = None,
        view: View | str | int | None = None,
    ) -> None:
        """Make a Export from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> ExportAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ExportDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class SuspendedTicket(BaseObject):
    """An incoming message held back from becoming a ticket, for example as suspected spam, until an
    agent recovers or deletes it.
    """
    @property
    def attachments(self) -> ProxyList[Attachment] | None:
        """Files that came with the message; null when there are none."""
    @attachments.setter
    def attachments(self, value: Iterable[Attachment | AttachmentDict] | None) -> None: ...
    @property
    def author(self) -> Author | None:
        """Sender of the suspended message, known user or not."""
    @author.setter
    def author(self, value: Author | AuthorDict | None) -> None: ...
    brand_id: int | None
    """Brand whose address received the message."""
    cause: str | None
    """Human-readable reason for the suspension."""
    cause_id: int | None
    """Numeric code of the reason for the suspension."""
    content: str | None
    """Body of the suspended message."""
    @property
    def created_at(self) -> str:
        """When the message was suspended."""
    @created_at.setter
    def created_at(self, value: str | datetime | None) -> None: ...
    @property
    def error_messages(self) -> ProxyList[ProxyDict[str, object]] | None:
        """Problems met while recovering the message; null when there were none."""
    @error_messages.setter
    def error_messages(self, value: Iterable[Mapping[str, object]] | None) -> None: ...
    id: int
    """Identifies the suspended message; not the id of a ticket."""
    message_id: str | None
    """Value of the `Message-ID` header of the email; empty for other channels."""
    recipient: str | None
    """Support address the message was originally sent to."""
    subject: str | None
    """Subject line of the suspended message."""
    ticket_id: int | None
    """Existing ticket the message was a reply to, if any."""
    @property
    def updated_at(self) -> str:
        """When the suspended ticket last changed."""
    @updated_at.setter
    def updated_at(self, value: str | datetime | None) -> None: ...
    url: str
    """API address of this suspended ticket."""
    @property
    def via(self) -> Via | None:
        """Channel and source through which the message arrived."""
    @via.setter
    def via(self, value: Via | ViaDict | None) -> None: ...
    @property
    def brand(self) -> Brand | None:
        """The Brand behind `brand_id`."""
    @brand.setter
    def brand(self, value: Brand | int | None) -> None: ...
    @property
    def ticket(self) -> Ticket | None:
        """The Ticket behind `ticket_id`."""
    @ticket.setter
    def ticket(self, value: Ticket | int | None) -> None: ...
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
        attachments: Iterable[Attachment | AttachmentDict] | None = None,
        author: Author | AuthorDict | None = None,
        brand_id: int | None = None,
        cause: str | None = None,
        cause_id: int | None = None,
        content: str | None = None,
        created_at: str | datetime | None = None,
        error_messages: Iterable[Mapping[str, object]] | None = None,
        id: int | None = None,
        message_id: str | None = None,
        recipient: str | None = None,
        subject: str | None = None,
        ticket_id: int | None = None,
        updated_at: str | datetime | None = None,
        url: str | None = None,
        via: Via | ViaDict | None = None,
        brand: Brand | int | None = None,
        ticket: Ticket | int | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make a SuspendedTicket from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> SuspendedTicketAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> SuspendedTicketDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class ExportAwaitable(AwaitableAttrs):
    """The relations of Export as awaitables."""
    @property
    def view(self) -> Awaitable[View | None]:
        """The View behind `view_id`."""

@type_check_only
class SuspendedTicketAwaitable(AwaitableAttrs):
    """The relations of SuspendedTicket as awaitables."""
    @property
    def brand(self) -> Awaitable[Brand | None]:
        """The Brand behind `brand_id`."""
    @property
    def ticket(self) -> Awaitable[Ticket | None]:
        """The Ticket behind `ticket_id`."""
