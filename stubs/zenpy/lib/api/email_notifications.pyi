# Generated from openapi/zendesk.openapi.json (openapi/spec/support/email_notifications.yaml) by `make generate`. Do not edit.
"""Reads the email notifications that were sent out for tickets, with recipients and delivery."""

from collections.abc import Coroutine, Iterable
from enum import Enum
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.email_notifications import EmailNotification
from zenpy.lib.api_objects.tickets import Comment, NotificationEvent, Ticket
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

EmailNotificationsSort: TypeAlias = Literal["created_at", "updated_at", "-created_at", "-updated_at"]
"""What `sort` can be."""

class EmailNotificationsApi(Resource):
    """Reads the email notifications that were sent out for tickets, with recipients and delivery.

    Reached as `client.email_notifications`.
    """
    @overload
    def __call__(
        self,
        *,
        filter_comment_id: int,
        filter_notification_id: int | None = None,
        filter_ticket_id: int | None = None,
        sort: EmailNotificationsSort | str | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[EmailNotification]:
        """Lists notification mails with their delivery status, by ticket, comment or notification. For
        agents. Needs `filter_comment_id` or `filter_notification_id` or `filter_ticket_id`.

        Args:
            filter_comment_id: Keeps only notifications for this comment.
            filter_notification_id: Keeps only the email notification with this id.
            filter_ticket_id: Keeps only notifications for this ticket.
            sort: Property to sort by; a leading `-` reverses the order. Known values: `created_at`,
                `updated_at`, `-created_at`, `-updated_at`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            EmailNotification records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/email_notifications`
        """
    @overload
    def __call__(
        self,
        *,
        filter_comment_id: int | None = None,
        filter_notification_id: int,
        filter_ticket_id: int | None = None,
        sort: EmailNotificationsSort | str | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[EmailNotification]:
        """Lists notification mails with their delivery status, by ticket, comment or notification. For
        agents. Needs `filter_comment_id` or `filter_notification_id` or `filter_ticket_id`.

        Args:
            filter_comment_id: Keeps only notifications for this comment.
            filter_notification_id: Keeps only the email notification with this id.
            filter_ticket_id: Keeps only notifications for this ticket.
            sort: Property to sort by; a leading `-` reverses the order. Known values: `created_at`,
                `updated_at`, `-created_at`, `-updated_at`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            EmailNotification records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/email_notifications`
        """
    @overload
    def __call__(
        self,
        *,
        filter_comment_id: int | None = None,
        filter_notification_id: int | None = None,
        filter_ticket_id: int,
        sort: EmailNotificationsSort | str | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[EmailNotification]:
        """Lists notification mails with their delivery status, by ticket, comment or notification. For
        agents. Needs `filter_comment_id` or `filter_notification_id` or `filter_ticket_id`.

        Args:
            filter_comment_id: Keeps only notifications for this comment.
            filter_notification_id: Keeps only the email notification with this id.
            filter_ticket_id: Keeps only notifications for this ticket.
            sort: Property to sort by; a leading `-` reverses the order. Known values: `created_at`,
                `updated_at`, `-created_at`, `-updated_at`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            EmailNotification records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/email_notifications`
        """
    @overload
    def __call__(self, *, id: int | NotificationEvent) -> EmailNotification:
        """Returns one notification mail with the delivery status of each recipient. For agents.

        Args:
            id: Email notification to fetch. Takes a NotificationEvent or its id.

        Returns:
            The EmailNotification.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/email_notifications/{notification_id}`
        """
    @overload
    def __call__(
        self,
        *,
        ids: Iterable[int | NotificationEvent],
        comment_ids: Iterable[int | Comment] | None = None,
        ticket_ids: Iterable[int | Ticket] | None = None,
    ) -> BaseResultGenerator[EmailNotification]:
        """Returns notification mails for the given notifications, comments or tickets. For agents. Takes
        any number of ids; each request carries up to 100.

        Args:
            ids: Notifications to fetch. Takes NotificationEvent records or their ids.
            comment_ids: Keeps only notifications for these comments; ids separated by commas. Takes
                Comment records or their ids.
            ticket_ids: Tickets to cover; ids separated by commas. Takes Ticket records or their ids.

        Returns:
            EmailNotification records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/email_notifications/show_many`
        """

class AsyncEmailNotificationsApi(AsyncResource):
    """Reads the email notifications that were sent out for tickets, with recipients and delivery.

    Reached as `client.email_notifications`.
    """
    @overload
    def __call__(
        self,
        *,
        filter_comment_id: int,
        filter_notification_id: int | None = None,
        filter_ticket_id: int | None = None,
        sort: EmailNotificationsSort | str | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[EmailNotification]:
        """Lists notification mails with their delivery status, by ticket, comment or notification. For
        agents. Needs `filter_comment_id` or `filter_notification_id` or `filter_ticket_id`.

        Args:
            filter_comment_id: Keeps only notifications for this comment.
            filter_notification_id: Keeps only the email notification with this id.
            filter_ticket_id: Keeps only notifications for this ticket.
            sort: Property to sort by; a leading `-` reverses the order. Known values: `created_at`,
                `updated_at`, `-created_at`, `-updated_at`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            EmailNotification records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/email_notifications`
        """
    @overload
    def __call__(
        self,
        *,
        filter_comment_id: int | None = None,
        filter_notification_id: int,
        filter_ticket_id: int | None = None,
        sort: EmailNotificationsSort | str | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[EmailNotification]:
        """Lists notification mails with their delivery status, by ticket, comment or notification. For
        agents. Needs `filter_comment_id` or `filter_notification_id` or `filter_ticket_id`.

        Args:
            filter_comment_id: Keeps only notifications for this comment.
            filter_notification_id: Keeps only the email notification with this id.
            filter_ticket_id: Keeps only notifications for this ticket.
            sort: Property to sort by; a leading `-` reverses the order. Known values: `created_at`,
                `updated_at`, `-created_at`, `-updated_at`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            EmailNotification records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/email_notifications`
        """
    @overload
    def __call__(
        self,
        *,
        filter_comment_id: int | None = None,
        filter_notification_id: int | None = None,
        filter_ticket_id: int,
        sort: EmailNotificationsSort | str | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[EmailNotification]:
        """Lists notification mails with their delivery status, by ticket, comment or notification. For
        agents. Needs `filter_comment_id` or `filter_notification_id` or `filter_ticket_id`.

        Args:
            filter_comment_id: Keeps only notifications for this comment.
            filter_notification_id: Keeps only the email notification with this id.
            filter_ticket_id: Keeps only notifications for this ticket.
            sort: Property to sort by; a leading `-` reverses the order. Known values: `created_at`,
                `updated_at`, `-created_at`, `-updated_at`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            EmailNotification records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/email_notifications`
        """
    @overload
    def __call__(self, *, id: int | NotificationEvent) -> Coroutine[object, object, EmailNotification]:
        """Returns one notification mail with the delivery status of each recipient. For agents.

        Args:
            id: Email notification to fetch. Takes a NotificationEvent or its id.

        Returns:
            The EmailNotification.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/email_notifications/{notification_id}`
        """
    @overload
    def __call__(
        self,
        *,
        ids: Iterable[int | NotificationEvent],
        comment_ids: Iterable[int | Comment] | None = None,
        ticket_ids: Iterable[int | Ticket] | None = None,
    ) -> AsyncResultGenerator[EmailNotification]:
        """Returns notification mails for the given notifications, comments or tickets. For agents. Takes
        any number of ids; each request carries up to 100.

        Args:
            ids: Notifications to fetch. Takes NotificationEvent records or their ids.
            comment_ids: Keeps only notifications for these comments; ids separated by commas. Takes
                Comment records or their ids.
            ticket_ids: Tickets to cover; ids separated by commas. Takes Ticket records or their ids.

        Returns:
            EmailNotification records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/email_notifications/show_many`
        """
