# Generated from openapi/zendesk.openapi.json (openapi/spec/support/email_notifications.yaml) by `make generate`. Do not edit.
"""Reads the email notifications that were sent out for tickets, with recipients and delivery."""

from collections.abc import Awaitable, Iterable
from datetime import datetime
from typing import type_check_only

from zenpy.lib.api_objects.tickets import Comment, Ticket
from zenpy.lib.api_objects.users import User
from zenpy.lib.base import BaseObject
from zenpy.lib.proxy import ProxyList
from zenpy.lib.relations import AwaitableAttrs
from zenpy.payloads import EmailDeliveryStatusDict, EmailNotificationDict, EmailNotificationRecipientDict

class EmailDeliveryStatus(BaseObject):
    """How the delivery of a notification mail to one recipient went."""

    code: str | None
    """Response code reported by the receiving mail server."""
    id: int
    """Numeric code of the delivery state."""
    message: str | None
    """Explanation reported for the delivery."""
    name: str | None
    """Name of the delivery state, such as delivered or bounced."""
    def __init__(
        self,
        api: object = None,
        *,
        code: str | None = None,
        id: int | None = None,
        message: str | None = None,
        name: str | None = None,
    ) -> None:
        """Make a EmailDeliveryStatus from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> EmailDeliveryStatusDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class EmailNotification(BaseObject):
    """Mail that Zendesk sent out about a ticket comment, with its delivery status per recipient."""

    comment_id: int | None
    """Comment the mail was about."""
    @property
    def created_at(self) -> str | None:
        """When the notification was created."""
    @created_at.setter
    def created_at(self, value: str | datetime | None) -> None: ...
    email_id: str | None
    """Identifies the outgoing mail within Zendesk."""
    message_id: str | None
    """Value of the mail's `Message-ID` header."""
    notification_id: int | None
    """Ticket event that caused the mail."""
    @property
    def recipients(self) -> ProxyList[EmailNotificationRecipient]:
        """Receivers, each with the delivery status."""
    @recipients.setter
    def recipients(
        self, value: Iterable[EmailNotificationRecipient | EmailNotificationRecipientDict] | None
    ) -> None: ...
    ticket_id: int | None
    """Ticket the mail was about."""
    @property
    def updated_at(self) -> str:
        """When the delivery status last changed."""
    @updated_at.setter
    def updated_at(self, value: str | datetime | None) -> None: ...
    url: str
    """API address of this notification."""
    @property
    def comment(self) -> Comment | None:
        """The Comment behind `comment_id`."""
    @comment.setter
    def comment(self, value: Comment | int | None) -> None: ...
    @property
    def ticket(self) -> Ticket | None:
        """The Ticket behind `ticket_id`."""
    @ticket.setter
    def ticket(self, value: Ticket | int | None) -> None: ...
    @property
    def created(self) -> datetime | None:
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
        comment_id: int | None = None,
        created_at: str | datetime | None = None,
        email_id: str | None = None,
        message_id: str | None = None,
        notification_id: int | None = None,
        recipients: Iterable[EmailNotificationRecipient | EmailNotificationRecipientDict] | None = None,
        ticket_id: int | None = None,
        updated_at: str | datetime | None = None,
        url: str | None = None,
        comment: Comment | int | None = None,
        ticket: Ticket | int | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make a EmailNotification from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> EmailNotificationAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> EmailNotificationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class EmailNotificationRecipient(BaseObject):
    """One receiver of a notification mail."""
    @property
    def delivery_status(self) -> EmailDeliveryStatus | None:
        """How delivery to this receiver went."""
    @delivery_status.setter
    def delivery_status(self, value: EmailDeliveryStatus | EmailDeliveryStatusDict | None) -> None: ...
    email_address: str | None
    """Address the mail went to."""
    user_id: int | None
    """User the address belongs to."""
    @property
    def user(self) -> User | None:
        """The User behind `user_id`."""
    @user.setter
    def user(self, value: User | int | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        delivery_status: EmailDeliveryStatus | EmailDeliveryStatusDict | None = None,
        email_address: str | None = None,
        user_id: int | None = None,
        user: User | int | None = None,
    ) -> None:
        """Make a EmailNotificationRecipient from its fields; only those that are given are sent."""
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
    @property
    def comment(self) -> Awaitable[Comment | None]:
        """The Comment behind `comment_id`."""
    @property
    def ticket(self) -> Awaitable[Ticket | None]:
        """The Ticket behind `ticket_id`."""

@type_check_only
class EmailNotificationRecipientAwaitable(AwaitableAttrs):
    """The relations of EmailNotificationRecipient as awaitables."""
    @property
    def user(self) -> Awaitable[User | None]:
        """The User behind `user_id`."""
