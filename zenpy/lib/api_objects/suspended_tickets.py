# Generated from openapi/zendesk.openapi.json (openapi/spec/support/suspended_tickets.yaml) by `make generate`. Do not edit.
"""Handles incoming messages held back as possible spam: inspect, recover, export or delete them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.api_objects.uploads import Upload
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, Nested, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.attachments import Attachment
    from zenpy.lib.api_objects.brands import Brand
    from zenpy.lib.api_objects.tickets import Ticket, Via
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.api_objects.views import View
    from zenpy.lib.records.containers import ProxyDict


class Author(BaseObject):
    """Short form of the person who wrote a suspended ticket's message.

    Attributes:
        email: Mail address of the writer. Read-only.
        id: User id of the writer. Read-only.
        name: Display name of the writer. Read-only.
    """

    _name = "author"
    _spec = "Author"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("email", "id", "name"))

    email: str | None = None
    id: int | None = None
    name: str | None = None


class Export(BaseObject):
    """State of a requested export of a view's tickets.

    Attributes:
        status: How far the export has got, such as `starting` or `completed`. Read-only.
        view_id: View whose tickets are exported. Read-only.
        view: The View behind `view_id`. One call fetches it for all records of a page.
    """

    _name = "export"
    _spec = "Export"
    _shown = ("status", "view_id")
    _rules = WriteRules(read_only=("status", "view_id"))

    status: str | None = None
    view_id: str | int | None = None
    view: Relation[View] = Relation("view_id", "View")


class RecoveryAuthor(BaseObject):
    """User who becomes the author of suspended tickets when they are recovered: by id, or by mail
    address.

    Attributes:
        email: Mail address of the user.
        id: Id of the user.
        user: The User behind `id`. One call fetches it for all records of a page.
    """

    _name = "recovery_author"
    _spec = "RecoveryAuthor"
    _shown = ("id", "email")

    email: str | None = None
    id: int | None = None
    user: Relation[User] = Relation("id", "User")


class SuspendedTicket(BaseObject):
    """An incoming message held back from becoming a ticket, for example as suspected spam, until an
    agent recovers or deletes it.

    Attributes:
        attachments: Files that came with the message; null when there are none. Read-only.
        author: Sender of the suspended message, known user or not. Read-only.
        brand_id: Brand whose address received the message. Read-only.
        cause: Human-readable reason for the suspension. Read-only.
        cause_id: Numeric code of the reason for the suspension. Read-only.
        content: Body of the suspended message. Read-only.
        content_html: Text of the message as HTML. Read-only.
        created_at: When the message was suspended. Read-only.
        error_messages: Problems met while recovering the message; null when there were none.
            Read-only.
        id: Identifies the suspended message; not the id of a ticket. Read-only.
        message_id: Value of the `Message-ID` header of the email; empty for other channels.
            Read-only.
        recipient: Support address the message was originally sent to. Read-only.
        subject: Subject line of the suspended message. Read-only.
        ticket_id: Existing ticket the message was a reply to, if any. Read-only.
        updated_at: When the suspended ticket last changed. Read-only.
        url: API address of this suspended ticket. Read-only.
        via: Channel and source through which the message arrived. Read-only.
        brand: The Brand behind `brand_id`. It costs a call if it is not at hand.
        ticket: The Ticket behind `ticket_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "suspended_ticket"
    _spec = "SuspendedTicket"
    _shown = ("id", "subject", "cause")
    _rules = WriteRules(
        read_only=(
            "attachments",
            "author",
            "brand_id",
            "cause",
            "cause_id",
            "content",
            "content_html",
            "created_at",
            "error_messages",
            "id",
            "message_id",
            "recipient",
            "subject",
            "ticket_id",
            "updated_at",
            "url",
            "via",
        )
    )

    attachments: ListField[Attachment] = ListField("Attachment")
    author: Nested[Author] = Nested("Author")
    brand_id: int | None = None
    cause: str | None = None
    cause_id: int | None = None
    content: str | None = None
    content_html: str | None = None
    created_at: str | None = None
    error_messages: ListField[ProxyDict[str, object]] = ListField()
    id: int | None = None
    message_id: str | None = None
    recipient: str | None = None
    subject: str | None = None
    ticket_id: int | None = None
    updated_at: str | None = None
    url: str | None = None
    via: Nested[Via] = Nested("Via")
    brand: Relation[Brand] = Relation("brand_id", "Brand")
    ticket: Relation[Ticket] = Relation("ticket_id", "Ticket")
    created = Date("created_at")
    updated = Date("updated_at")


class SuspendedTicketUpload(Upload):
    """Upload that holds copies of the files of a suspended ticket.

    Attributes:
        attachment: File that was uploaded by this call.
    """

    _name = "suspended_ticket_upload"
    _spec = "SuspendedTicketUpload"
    _rules = WriteRules(read_only=("token",))

    attachment: Nested[Attachment] = Nested("Attachment")
