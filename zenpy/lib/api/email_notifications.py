# Generated from openapi/zendesk.openapi.json (openapi/spec/support/email_notifications.yaml) by `make generate`. Do not edit.
"""Reads the email notifications that were sent out for tickets, with recipients and delivery."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import Enum

    from zenpy.lib.api_objects.email_notifications import EmailNotification
    from zenpy.lib.api_objects.tickets import Comment, NotificationEvent, Ticket
    from zenpy.lib.pagination.results import BaseResultGenerator


EmailNotificationsSort: TypeAlias = Literal["created_at", "updated_at", "-created_at", "-updated_at"]


class EmailNotificationsApi(Resource):
    """Reads the email notifications that were sent out for tickets, with recipients and delivery.

    Reached as `client.email_notifications`.
    """

    _CALL: Method[EmailNotification | BaseResultGenerator[EmailNotification]] = Method(
        "email_notifications",
        Form(
            Operation(
                "email_notifications.show",
                "GET",
                "/api/v2/email_notifications/{notification_id}",
                result=Result("one", schema="EmailNotification", key="email_notification"),
            ),
            (Argument("id", "path", "notification_id", accepts="NotificationEvent", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "email_notifications.show_many",
                "GET",
                "/api/v2/email_notifications/show_many",
                query=(
                    Param("ids", "comma"),
                    Param("comment_ids", "comma"),
                    Param("ticket_ids", "comma"),
                ),
                result=Result("list", schema="EmailNotification", key="email_notifications"),
            ),
            (
                Argument("ids", "query", "ids", accepts="NotificationEvent", required=True, many=True),
                Argument("comment_ids", "query", "comment_ids", accepts="Comment", many=True),
                Argument("ticket_ids", "query", "ticket_ids", accepts="Ticket", many=True),
            ),
            when="ids",
        ),
        Form(
            Operation(
                "email_notifications.list",
                "GET",
                "/api/v2/email_notifications",
                query=(
                    Param("filter[comment_id]"),
                    Param("filter[notification_id]"),
                    Param("filter[ticket_id]"),
                    Param("sort"),
                ),
                result=Result("list", schema="EmailNotification", key="email_notifications"),
                pages=("cursor", "offset"),
                one_of=("filter[ticket_id]", "filter[comment_id]", "filter[notification_id]"),
            ),
            (
                Argument("filter_comment_id", "query", "filter[comment_id]"),
                Argument("filter_notification_id", "query", "filter[notification_id]"),
                Argument("filter_ticket_id", "query", "filter[ticket_id]"),
                Argument("sort", "query", "sort"),
            ),
        ),
    )

    def __call__(
        self,
        *,
        filter_comment_id: int | None = None,
        filter_notification_id: int | None = None,
        filter_ticket_id: int | None = None,
        sort: EmailNotificationsSort | str | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | NotificationEvent = LEFT_OUT,
        ids: Iterable[int | NotificationEvent] = LEFT_OUT,
        comment_ids: Iterable[int | Comment] | None = None,
        ticket_ids: Iterable[int | Ticket] | None = None,
    ) -> EmailNotification | BaseResultGenerator[EmailNotification]:
        """Lists notification mails with their delivery status, by ticket, comment or notification.

        - `client.email_notifications()`: Lists notification mails with their delivery status, by
          ticket, comment or notification. For agents. Needs `filter_comment_id` or
          `filter_notification_id` or `filter_ticket_id`. Also takes `filter_comment_id`,
          `filter_notification_id`, `filter_ticket_id`, `sort`, `page_size`, `cursor_pagination`,
          `per_page` and `page`.
          `GET /api/v2/email_notifications`
        - `client.email_notifications(id=…)`: Returns one notification mail with the delivery status of
          each recipient. For agents.
          `GET /api/v2/email_notifications/{notification_id}`
        - `client.email_notifications(ids=[…])`: Returns notification mails for the given notifications,
          comments or tickets. For agents. Takes any number of ids; each request carries up to 100. Also
          takes `comment_ids` and `ticket_ids`.
          `GET /api/v2/email_notifications/show_many`

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
            id: Email notification to fetch. Takes a NotificationEvent or its id.
            ids: Notifications to fetch. Takes NotificationEvent records or their ids.
            comment_ids: Keeps only notifications for these comments; ids separated by commas. Takes
                Comment records or their ids.
            ticket_ids: Tickets to cover; ids separated by commas. Takes Ticket records or their ids.

        Returns:
            EmailNotification records, fetched page by page as they are read.
            The EmailNotification.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            filter_comment_id=filter_comment_id,
            filter_notification_id=filter_notification_id,
            filter_ticket_id=filter_ticket_id,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
            ids=ids,
            comment_ids=comment_ids,
            ticket_ids=ticket_ids,
        )


class AsyncEmailNotificationsApi(AsyncResource, sync_class=EmailNotificationsApi):
    """`EmailNotificationsApi` for the async client: calls are awaited, lists read with `async for`."""
