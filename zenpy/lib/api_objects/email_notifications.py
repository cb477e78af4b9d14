# Generated from openapi/zendesk.openapi.json (openapi/spec/support/email_notifications.yaml) by `make generate`. Do not edit.
"""Reads the email notifications that were sent out for tickets, with recipients and delivery."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, Nested, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.tickets import Comment, Ticket
    from zenpy.lib.api_objects.users import User


class EmailDeliveryStatus(BaseObject):
    """How the delivery of a notification mail to one recipient went.

    Attributes:
        code: Response code reported by the receiving mail server. Read-only.
        id: Numeric code of the delivery state. Read-only.
        message: Explanation reported for the delivery. Read-only.
        name: Name of the delivery state, such as delivered or bounced. Read-only.
    """

    _name = "email_delivery_status"
    _spec = "EmailDeliveryStatus"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("code", "id", "message", "name"))

    code: str | None = None
    id: int | None = None
    message: str | None = None
    name: str | None = None


class EmailNotification(BaseObject):
    """Mail that Zendesk sent out about a ticket comment, with its delivery status per recipient.

    Attributes:
        comment_id: Comment the mail was about. Read-only.
        created_at: When the notification was created. Read-only.
        email_id: Identifies the outgoing mail within Zendesk. Read-only.
        message_id: Value of the mail's `Message-ID` header. Read-only.
        notification_id: Ticket event that caused the mail. Read-only.
        recipients: Receivers, each with the delivery status. Read-only.
        ticket_id: Ticket the mail was about. Read-only.
        updated_at: When the delivery status last changed. Read-only.
        url: API address of this notification. Read-only.
        comment: The Comment behind `comment_id`. No call fetches it: an answer has to bring it
            along.
        ticket: The Ticket behind `ticket_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "email_notification"
    _spec = "EmailNotification"
    _shown = ("comment_id", "email_id", "message_id")
    _rules = WriteRules(
        read_only=(
            "comment_id",
            "created_at",
            "email_id",
            "message_id",
            "notification_id",
            "recipients",
            "ticket_id",
            "updated_at",
            "url",
        )
    )

    comment_id: int | None = None
    created_at: str | None = None
    email_id: str | None = None
    message_id: str | int | None = None
    notification_id: int | None = None
    recipients: ListField[EmailNotificationRecipient] = ListField("EmailNotificationRecipient")
    ticket_id: int | None = None
    updated_at: str | None = None
    url: str | None = None
    comment: Relation[Comment] = Relation("comment_id", "Comment")
    ticket: Relation[Ticket] = Relation("ticket_id", "Ticket")
    created = Date("created_at")
    updated = Date("updated_at")


class EmailNotificationRecipient(BaseObject):
    """One receiver of a notification mail.

    Attributes:
        delivery_status: How delivery to this receiver went.
        email_address: Address the mail went to. Read-only.
        user_id: User the address belongs to. Read-only.
        user: The User behind `user_id`. One call fetches it for all records of a page.
    """

    _name = "email_notification_recipient"
    _spec = "EmailNotificationRecipient"
    _shown = ("user_id", "delivery_status", "email_address")
    _rules = WriteRules(read_only=("email_address", "user_id"))

    delivery_status: Nested[EmailDeliveryStatus] = Nested("EmailDeliveryStatus")
    email_address: str | None = None
    user_id: int | None = None
    user: Relation[User] = Relation("user_id", "User")
