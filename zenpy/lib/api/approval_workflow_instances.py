# Generated from openapi/zendesk.openapi.json (openapi/spec/support/approval_workflow_instances.yaml) by `make generate`. Do not edit.
"""Starts approval workflows on tickets, adds approval requests to them, finds requests and records
decisions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.lib.api_objects.approval_requests import ApprovalRequest
    from zenpy.lib.api_objects.approval_workflow_instances import ApprovalWorkflowInstance
    from zenpy.lib.api_objects.tickets import Ticket


class ApprovalWorkflowInstancesApi(Resource):
    """Starts approval workflows on tickets, adds approval requests to them, finds requests and records
    decisions.

    Reached as `client.approval_workflow_instances`.
    """

    approval_requests: Lazy[ApprovalWorkflowInstancesApprovalRequestsApi] = Lazy(
        "approval_workflow_instances", "ApprovalWorkflowInstancesApprovalRequestsApi"
    )

    _CREATE: Method[ApprovalWorkflowInstance] = Method(
        "approval_workflow_instances.create",
        Form(
            Operation(
                "approval_workflow_instances.create",
                "POST",
                "/api/v2/approval_workflow_instances",
                body=Body("fields"),
                result=Result("one", schema="ApprovalWorkflowInstance", key="approval_workflow_instance"),
            ),
            (
                Argument("ticket_id", "body", "ticket_id", accepts="Ticket"),
                Argument("approval_workflow_id", "body", "approval_workflow_id"),
            ),
        ),
    )

    def create(
        self, *, ticket_id: int | Ticket | None = None, approval_workflow_id: str | None = None
    ) -> ApprovalWorkflowInstance:
        """Starts a run of an approval workflow for a ticket; approval requests can then be added to it.
        For agents.

        Args:
            ticket_id: Ticket for which the workflow is started. Takes a Ticket or its id.
            approval_workflow_id: Approval workflow to start an instance of.

        Returns:
            The ApprovalWorkflowInstance.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/approval_workflow_instances`
        """
        return self._run(self._CREATE, ticket_id=ticket_id, approval_workflow_id=approval_workflow_id)


class AsyncApprovalWorkflowInstancesApi(AsyncResource, sync_class=ApprovalWorkflowInstancesApi):
    """`ApprovalWorkflowInstancesApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class ApprovalWorkflowInstancesApprovalRequestsApi(Resource):
    """Returns one approval request of a workflow run, including its decisions and messages. For
    agents. Calls: `create`, `decision`, `search`.

    Reached as `client.approval_workflow_instances.approval_requests`.
    """

    _CALL: Method[ApprovalRequest] = Method(
        "approval_workflow_instances.approval_requests",
        Form(
            Operation(
                "approval_workflow_instances.approval_requests.show",
                "GET",
                "/api/v2/approval_workflow_instances/{approval_workflow_instance_id}/approval_requests/{approval_request_id}",
                result=Result("one", schema="ApprovalRequest", key="approval_request"),
            ),
            (
                Argument(
                    "approval_workflow_instance", "path", "approval_workflow_instance_id", required=True
                ),
                Argument("id", "path", "approval_request_id", accepts="ApprovalRequest", required=True),
            ),
            when="id",
        ),
    )

    def __call__(self, approval_workflow_instance: str, *, id: str | ApprovalRequest) -> ApprovalRequest:
        """Returns one approval request of a workflow run, including its decisions and messages. For
        agents.

        Args:
            approval_workflow_instance: Approval workflow instance that the requests belong to.
            id: Approval request to act on. Takes an ApprovalRequest or its id.

        Returns:
            The ApprovalRequest.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/approval_workflow_instances/{approval_workflow_instance_id}/approval_requests/{approval_request_id}`
        """
        return self._run(self._CALL, approval_workflow_instance=approval_workflow_instance, id=id)

    _CREATE: Method[ApprovalRequest] = Method(
        "approval_workflow_instances.approval_requests.create",
        Form(
            Operation(
                "approval_workflow_instances.approval_requests.create",
                "POST",
                "/api/v2/approval_workflow_instances/{approval_workflow_instance_id}/approval_requests",
                body=Body("fields"),
                result=Result("one", schema="ApprovalRequest", key="approval_request"),
            ),
            (
                Argument(
                    "approval_workflow_instance", "path", "approval_workflow_instance_id", required=True
                ),
                Argument("subject", "body", "subject", required=True),
                Argument("message", "body", "message", required=True),
                Argument("assignee_user", "body", "assignee_user"),
                Argument("ticket_id", "body", "ticket_id", accepts="Ticket"),
                Argument("workflow_instance_id", "body", "workflow_instance_id"),
            ),
        ),
    )

    def create(
        self,
        approval_workflow_instance: str,
        subject: str,
        message: str,
        *,
        assignee_user: Mapping[str, object] | None = None,
        ticket_id: int | Ticket | None = None,
        workflow_instance_id: str | None = None,
    ) -> ApprovalRequest:
        """Adds an approval request to a running approval workflow of a ticket. For agents.

        Args:
            approval_workflow_instance: Approval workflow instance that the requests belong to.
            subject: Short title of the approval request, shown to the approver.
            message: Text that tells the approver what to decide.
            assignee_user: User asked to decide on the approval, given as an object.
            ticket_id: Ticket for which approval is asked. Takes a Ticket or its id.
            workflow_instance_id: Running approval workflow the new request belongs to.

        Returns:
            The ApprovalRequest.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/approval_workflow_instances/{approval_workflow_instance_id}/approval_requests`
        """
        return self._run(
            self._CREATE,
            approval_workflow_instance=approval_workflow_instance,
            subject=subject,
            message=message,
            assignee_user=assignee_user,
            ticket_id=ticket_id,
            workflow_instance_id=workflow_instance_id,
        )

    _DECISION: Method[ApprovalRequest] = Method(
        "approval_workflow_instances.approval_requests.decision",
        Form(
            Operation(
                "approval_workflow_instances.approval_requests.decision",
                "PATCH",
                "/api/v2/approval_workflow_instances/{approval_workflow_instance_id}/approval_requests/{approval_request_id}/decision",
                body=Body("fields"),
                result=Result("one", schema="ApprovalRequest", key="approval_request"),
            ),
            (
                Argument(
                    "approval_workflow_instance", "path", "approval_workflow_instance_id", required=True
                ),
                Argument(
                    "approval_request",
                    "path",
                    "approval_request_id",
                    accepts="ApprovalRequest",
                    required=True,
                ),
                Argument("status", "body", "status", required=True),
                Argument("notes", "body", "notes"),
            ),
        ),
    )

    def decision(
        self,
        approval_workflow_instance: str,
        approval_request: str | ApprovalRequest,
        status: str,
        *,
        notes: str | None = None,
    ) -> ApprovalRequest:
        """Records a decision, such as approval or rejection, on a request, with optional notes. For
        agents.

        Args:
            approval_workflow_instance: Approval workflow instance that the requests belong to.
            approval_request: Approval request to act on. Takes an ApprovalRequest or its id.
            status: What was decided, such as `approved` or `rejected`.
            notes: Remark of the approver, kept with the decision.

        Returns:
            The ApprovalRequest.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PATCH /api/v2/approval_workflow_instances/{approval_workflow_instance_id}/approval_requests/{approval_request_id}/decision`
        """
        return self._run(
            self._DECISION,
            approval_workflow_instance=approval_workflow_instance,
            approval_request=approval_request,
            status=status,
            notes=notes,
        )

    _SEARCH: Method[list[ApprovalRequest]] = Method(
        "approval_workflow_instances.approval_requests.search",
        Form(
            Operation(
                "approval_workflow_instances.approval_requests.search",
                "POST",
                "/api/v2/approval_workflow_instances/{approval_workflow_instance_id}/approval_requests/search",
                body=Body("fields"),
                result=Result("list", schema="ApprovalRequest", key="approval_requests"),
            ),
            (
                Argument(
                    "approval_workflow_instance", "path", "approval_workflow_instance_id", required=True
                ),
                Argument("filters", "body", "filters"),
            ),
        ),
    )

    def search(
        self, approval_workflow_instance: str, *, filters: Mapping[str, object] | None = None
    ) -> list[ApprovalRequest]:
        """Finds approval requests of a workflow run that match the filters in the request body. For
        agents.

        Args:
            approval_workflow_instance: Approval workflow instance that the requests belong to.
            filters: Criteria that narrow the approval requests returned.

        Returns:
            ApprovalRequest records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/approval_workflow_instances/{approval_workflow_instance_id}/approval_requests/search`
        """
        return self._run(self._SEARCH, approval_workflow_instance=approval_workflow_instance, filters=filters)


class AsyncApprovalWorkflowInstancesApprovalRequestsApi(
    AsyncResource, sync_class=ApprovalWorkflowInstancesApprovalRequestsApi
):
    """`ApprovalWorkflowInstancesApprovalRequestsApi` for the async client: calls are awaited, lists
    read with `async for`.
    """
