# Generated from openapi/zendesk.openapi.json (openapi/spec/support/approval_requests.yaml) by `make generate`. Do not edit.
"""Lists approval requests across tickets and asks a user or group to approve something on a
ticket.
"""

from collections.abc import Coroutine, Iterable, Iterator

from zenpy.lib.api_objects.approval_requests import ApprovalRequest
from zenpy.lib.api_objects.groups import Group
from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.api_objects.users import User
from zenpy.lib.many import Many
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class ApprovalRequestsApi(Resource):
    """Lists approval requests across tickets and asks a user or group to approve something on a
    ticket.

    Reached as `client.approval_requests`.
    """
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

class AsyncApprovalRequestsApi(AsyncResource):
    """Lists approval requests across tickets and asks a user or group to approve something on a
    ticket.

    Reached as `client.approval_requests`.
    """
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
    ) -> AsyncResultGenerator[ApprovalRequest]:
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
    def create(
        self,
        message: str,
        subject: str,
        ticket_id: int | Ticket,
        *,
        assignee_group_id: int | None = None,
        assignee_user_id: int | None = None,
    ) -> Coroutine[object, object, ApprovalRequest]:
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
