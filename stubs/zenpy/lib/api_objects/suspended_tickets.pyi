# Generated from openapi/zendesk.openapi.json (openapi/spec/support/suspended_tickets.yaml) by `make generate`. Do not edit.
# Records in some places lack what others of their kind have: their attributes are wider on purpose.
# mypy: disable-error-code="assignment, override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Handles incoming messages held back as possible spam: inspect, recover, export or delete them."""

from collections.abc import Awaitable, Iterable, Mapping
from datetime import datetime
from typing import overload, type_check_only

from zenpy.lib.api_objects.attachments import Attachment
from zenpy.lib.api_objects.brands import Brand
from zenpy.lib.api_objects.tickets import Ticket, Via
from zenpy.lib.api_objects.uploads import Upload
from zenpy.lib.api_objects.users import User
from zenpy.lib.api_objects.views import View
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import (
    AttachmentDict,
    AuthorDict,
    ExportDict,
    RecoveryAuthorDict,
    SuspendedTicketDict,
    SuspendedTicketUploadDict,
    ViaDict,
)

@takes_its_fields
class Author(BaseObject):
    """Short form of the person who wrote a suspended ticket's message."""

    email: str | None
    """Mail address of the writer. Read-only."""
    id: int
    """User id of the writer. Read-only."""
    name: str | None
    """Display name of the writer. Read-only."""
    @overload
    def __init__(self, api: object = None, *, id: int | None = None) -> None:
        """Make an Author from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AuthorDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Export(BaseObject):
    """State of a requested export of a view's tickets."""

    status: str | None
    """How far the export has got, such as `starting` or `completed`. Read-only."""
    view_id: str | int | None
    """View whose tickets are exported. Read-only."""
    view: Attribute[View | None, View | str | int | None]
    """The View behind `view_id`. One call fetches it for all records of a page."""
    def __init__(self, api: object = None) -> None:
        """Make an Export from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> ExportAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ExportDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class RecoveryAuthor(BaseObject):
    """User who becomes the author of suspended tickets when they are recovered: by id, or by mail
    address.
    """

    email: str | None
    """Mail address of the user."""
    id: int | None
    """Id of the user."""
    user: Attribute[User | None, User | int | None]
    """The User behind `id`. One call fetches it for all records of a page."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        email: str | None = None,
        id: int | None = None,
        user: User | int | None = None,
    ) -> None:
        """Make a RecoveryAuthor from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> RecoveryAuthorAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> RecoveryAuthorDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SuspendedTicket(BaseObject):
    """An incoming message held back from becoming a ticket, for example as suspected spam, until an
    agent recovers or deletes it.
    """

    attachments: Attribute[ProxyList[Attachment], Iterable[Attachment | AttachmentDict] | None]
    """Files that came with the message; null when there are none. Read-only."""
    author: Attribute[Author, Author | AuthorDict | None]
    """Sender of the suspended message, known user or not. Read-only."""
    brand_id: int | None
    """Brand whose address received the message. Read-only."""
    cause: str
    """Human-readable reason for the suspension. Read-only."""
    cause_id: int | None
    """Numeric code of the reason for the suspension. Read-only."""
    content: str | None
    """Body of the suspended message. Read-only."""
    content_html: str | None
    """Text of the message as HTML. Read-only."""
    created_at: Attribute[str, str | datetime | None]
    """When the message was suspended. Read-only."""
    error_messages: Attribute[ProxyList[ProxyDict[str, object]], Iterable[Mapping[str, object]] | None]
    """Problems met while recovering the message; null when there were none. Read-only."""
    id: int
    """Identifies the suspended message; not the id of a ticket. Read-only."""
    message_id: str | None
    """Value of the `Message-ID` header of the email; empty for other channels. Read-only."""
    recipient: str | None
    """Support address the message was originally sent to. Read-only."""
    subject: str | None
    """Subject line of the suspended message. Read-only."""
    ticket_id: int | None
    """Existing ticket the message was a reply to, if any. Read-only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the suspended ticket last changed. Read-only."""
    url: str
    """API address of this suspended ticket. Read-only."""
    via: Attribute[Via, Via | ViaDict | None]
    """Channel and source through which the message arrived. Read-only."""
    brand: Attribute[Brand | None, Brand | int | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    ticket: Attribute[Ticket | None, Ticket | int | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(self, api: object = None, *, id: int | None = None) -> None:
        """Make a SuspendedTicket from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> SuspendedTicketAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> SuspendedTicketDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SuspendedTicketUpload(Upload):
    """Upload that holds copies of the files of a suspended ticket."""

    attachment: Attribute[Attachment | None, Attachment | AttachmentDict | None]
    """File that was uploaded by this call."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        attachment: Attachment | AttachmentDict | None = None,
        attachments: Iterable[Attachment | AttachmentDict] | None = None,
        expires_at: str | datetime | None = None,
        expires: datetime | None = None,
    ) -> None:
        """Make a SuspendedTicketUpload from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SuspendedTicketUploadDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class ExportAwaitable(AwaitableAttrs):
    """The relations of Export as awaitables."""

    view: Awaitable[View | None]
    """The View behind `view_id`. One call fetches it for all records of a page."""

@type_check_only
class RecoveryAuthorAwaitable(AwaitableAttrs):
    """The relations of RecoveryAuthor as awaitables."""

    user: Awaitable[User | None]
    """The User behind `id`. One call fetches it for all records of a page."""

@type_check_only
class SuspendedTicketAwaitable(AwaitableAttrs):
    """The relations of SuspendedTicket as awaitables."""

    brand: Awaitable[Brand | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    ticket: Awaitable[Ticket | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
