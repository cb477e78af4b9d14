# Generated from openapi/zendesk.openapi.json (openapi/spec/support/email_notifications.yaml) by `make generate`. Do not edit.
"""Reads the email notifications that were sent out for tickets, with recipients and delivery."""

from collections.abc import Awaitable, Iterable
from datetime import datetime
from typing import overload, type_check_only

from zenpy.lib.api_objects.tickets import Comment, Ticket
from zenpy.lib.api_objects.users import User
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import EmailDeliveryStatusDict, EmailNotificationDict, EmailNotificationRecipientDict

@takes_its_fields
class EmailDeliveryStatus(BaseObject):
    """How the delivery of a notification mail to one recipient went."""

    code: str | None
    """Response code reported by the receiving mail server. Read-only."""
    id: int
    """Numeric code of the delivery state. Read-only."""
    message: str | None
    """Explanation reported for the delivery. Read-only."""
    name: str | None
    """Name of the delivery state, such as delivered or bounced. Read-only."""
    @overload
    def __init__(self, api: object = None, *, id: int | None = None) -> None:
        """Make an EmailDeliveryStatus from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> EmailDeliveryStatusDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class EmailNotification(BaseObject):
    """Mail that Zendesk sent out about a ticket comment, with its delivery status per recipient."""

    comment_id: int | None
    """Comment the mail was about. Read-only."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the notification was created. Read-only."""
    email_id: str | None
    """Identifies the outgoing mail within Zendesk. Read-only."""
    message_id: str | int | None
    """Value of the mail's `Message-ID` header. Read-only."""
    notification_id: int | None
    """Ticket event that caused the mail. Read-only."""
    recipients: Attribute[
        ProxyList[EmailNotificationRecipient],
        Iterable[EmailNotificationRecipient | EmailNotificationRecipientDict] | None,
    ]
    """Receivers, each with the delivery status. Read-only."""
    ticket_id: int | None
    """Ticket the mail was about. Read-only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the delivery status last changed. Read-only."""
    url: str
    """API address of this notification. Read-only."""
    comment: Attribute[Comment | None, Comment | int | None]
    """The Comment behind `comment_id`. No call fetches it: an answer has to bring it along."""
    ticket: Attribute[Ticket | None, Ticket | int | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    def __init__(self, api: object = None) -> None:
        """Make an EmailNotification from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> EmailNotificationAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> EmailNotificationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class EmailNotificationRecipient(BaseObject):
    """One receiver of a notification mail."""

    delivery_status: Attribute[
        EmailDeliveryStatus | None, EmailDeliveryStatus | EmailDeliveryStatusDict | None
    ]
    """How delivery to this receiver went."""
    email_address: str | None
    """Address the mail went to. Read-only."""
    user_id: int | None
    """User the address belongs to. Read-only."""
    user: Attribute[User | None, User | int | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        delivery_status: EmailDeliveryStatus | EmailDeliveryStatusDict | None = None,
    ) -> None:
        """Make an EmailNotificationRecipient from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> EmailNotificationRecipientAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> EmailNotificationRecipientDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class EmailNotificationAwaitable(AwaitableAttrs):
    """The relations of EmailNotification as awaitables."""

    comment: Awaitable[Comment | None]
    """The Comment behind `comment_id`. No call fetches it: an answer has to bring it along."""
    ticket: Awaitable[Ticket | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""

@type_check_only
class EmailNotificationRecipientAwaitable(AwaitableAttrs):
    """The relations of EmailNotificationRecipient as awaitables."""

    user: Awaitable[User | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
