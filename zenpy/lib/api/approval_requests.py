# Generated from openapi/zendesk.openapi.json (openapi/spec/support/approval_requests.yaml) by `make generate`. Do not edit.
"""Lists approval requests across tickets and asks a user or group to approve something on a
ticket.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from zenpy.lib.api_objects.approval_requests import ApprovalRequest
    from zenpy.lib.api_objects.groups import Group
    from zenpy.lib.api_objects.tickets import Ticket
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.results import BaseResultGenerator


class ApprovalRequestsApi(Resource):
    """Lists approval requests across tickets and asks a user or group to approve something on a
    ticket.

    Reached as `client.approval_requests`.
    """

    _CALL: Method[BaseResultGenerator[ApprovalRequest]] = Method(
        "approval_requests",
        Form(
            Operation(
                "approval_requests.list",
                "GET",
                "/api/v2/approval_requests",
                query=(
                    Param("filter[status]", "comma"),
                    Param("filter[assignee_user_id]", "comma"),
                    Param("filter[assignee_group_id]", "comma"),
                    Param("before_cursor"),
                    Param("after_cursor"),
                ),
                result=Result("list", schema="ApprovalRequest", key="approval_requests"),
                pages=("cursor",),
            ),
            (
                Argument("filter_status", "query", "filter[status]", many=True),
                Argument(
                    "filter_assignee_user_id", "query", "filter[assignee_user_id]", accepts="User", many=True
                ),
                Argument(
                    "filter_assignee_group_id",
                    "query",
                    "filter[assignee_group_id]",
                    accepts="Group",
                    many=True,
                ),
                Argument("before_cursor", "query", "before_cursor"),
                Argument("after_cursor", "query", "after_cursor"),
            ),
        ),
    )

    def __call__(
        self,
        *,
        filter_status: Many[str] | Iterator[str] | None = None,
        filter_assignee_user_id: Iterable[int | User] | None = None,
        filter_assignee_group_id: Iterable[int | Group] | None = None,
        before_cursor: str | None = None,
        after_cursor: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[ApprovalRequest]:
        """Lists approval requests of the account, optionally by status or assignee, up to 100 values each.
        For admins.

        Args:
            filter_status: Keeps only items in this state.
            filter_assignee_user_id: Keeps only approval requests assigned to this user. Takes User
                records or their ids.
            filter_assignee_group_id: Keeps only approval requests assigned to this group. Takes Group
                records or their ids.
            before_cursor: Cursor from the previous answer; goes back to what is before that place.
            after_cursor: Cursor from the previous answer; continues after that place.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            ApprovalRequest records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/approval_requests`
        """
        return self._run(
            self._CALL,
            filter_status=filter_status,
            filter_assignee_user_id=filter_assignee_user_id,
            filter_assignee_group_id=filter_assignee_group_id,
            before_cursor=before_cursor,
            after_cursor=after_cursor,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )

    _CREATE: Method[ApprovalRequest] = Method(
        "approval_requests.create",
        Form(
            Operation(
                "approval_requests.create",
                "POST",
                "/api/v2/approval_requests",
                body=Body("fields"),
                result=Result("one", schema="ApprovalRequest", key="approval_request"),
            ),
            (
                Argument("message", "body", "message", required=True),
                Argument("subject", "body", "subject", required=True),
                Argument("ticket_id", "body", "ticket_id", accepts="Ticket", required=True),
                Argument("assignee_group_id", "body", "assignee_group_id"),
                Argument("assignee_user_id", "body", "assignee_user_id"),
            ),
        ),
    )

    def create(
        self,
        message: str,
        subject: str,
        ticket_id: int | Ticket,
        *,
        assignee_group_id: int | None = None,
        assignee_user_id: int | None = None,
    ) -> ApprovalRequest:
        """Asks a user or a group for approval in connection with a ticket. For agents.

        Args:
            message: Text that tells the approver what to decide.
            subject: Short title of the approval request, shown to the approver.
            ticket_id: Ticket for which approval is asked. Takes a Ticket or its id.
            assignee_group_id: Group asked to decide on the approval; send either this or a user.
            assignee_user_id: User asked to decide on the approval; send either this or a group.

        Returns:
            The ApprovalRequest.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/approval_requests`
        """
        return self._run(
            self._CREATE,
            message=message,
            subject=subject,
            ticket_id=ticket_id,
            assignee_group_id=assignee_group_id,
            assignee_user_id=assignee_user_id,
        )


class AsyncApprovalRequestsApi(AsyncResource, sync_class=ApprovalRequestsApi):
    """`ApprovalRequestsApi` for the async client: calls are awaited, lists read with `async for`."""
