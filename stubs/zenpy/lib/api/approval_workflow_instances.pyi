# Generated from openapi/zendesk.openapi.json (openapi/spec/support/approval_workflow_instances.yaml) by `make generate`. Do not edit.
"""Starts approval workflows on tickets, adds approval requests to them, finds requests and records
decisions.
"""

from collections.abc import Coroutine, Mapping

from zenpy.lib.api_objects.approval_requests import ApprovalRequest
from zenpy.lib.api_objects.approval_workflow_instances import ApprovalWorkflowInstance
from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.resources import AsyncResource, Lazy, Resource

class ApprovalWorkflowInstancesApi(Resource):
    """Starts approval workflows on tickets, adds approval requests to them, finds requests and records
    decisions.

    Reached as `client.approval_workflow_instances`.
    """

    approval_requests: Lazy[ApprovalWorkflowInstancesApprovalRequestsApi]
    """Returns one approval request of a workflow run, including its decisions and messages. For
    agents. Calls: `create`, `decision`, `search`.
    """
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

class AsyncApprovalWorkflowInstancesApi(AsyncResource):
    """Starts approval workflows on tickets, adds approval requests to them, finds requests and records
    decisions.

    Reached as `client.approval_workflow_instances`.
    """

    approval_requests: Lazy[AsyncApprovalWorkflowInstancesApprovalRequestsApi]
    """Returns one approval request of a workflow run, including its decisions and messages. For
    agents. Calls: `create`, `decision`, `search`.
    """
    def create(
        self, *, ticket_id: int | Ticket | None = None, approval_workflow_id: str | None = None
    ) -> Coroutine[object, object, ApprovalWorkflowInstance]:
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

class ApprovalWorkflowInstancesApprovalRequestsApi(Resource):
    """Returns one approval request of a workflow run, including its decisions and messages. For
    agents. Calls: `create`, `decision`, `search`.

    Reached as `client.approval_workflow_instances.approval_requests`.
    """
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

class AsyncApprovalWorkflowInstancesApprovalRequestsApi(AsyncResource):
    """Returns one approval request of a workflow run, including its decisions and messages. For
    agents. Calls: `create`, `decision`, `search`.

    Reached as `client.approval_workflow_instances.approval_requests`.
    """
    def __call__(
        self, approval_workflow_instance: str, *, id: str | ApprovalRequest
    ) -> Coroutine[object, object, ApprovalRequest]:
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
    def create(
        self,
        approval_workflow_instance: str,
        subject: str,
        message: str,
        *,
        assignee_user: Mapping[str, object] | None = None,
        ticket_id: int | Ticket | None = None,
        workflow_instance_id: str | None = None,
    ) -> Coroutine[object, object, ApprovalRequest]:
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
    def decision(
        self,
        approval_workflow_instance: str,
        approval_request: str | ApprovalRequest,
        status: str,
        *,
        notes: str | None = None,
    ) -> Coroutine[object, object, ApprovalRequest]:
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
    def search(
        self, approval_workflow_instance: str, *, filters: Mapping[str, object] | None = None
    ) -> Coroutine[object, object, list[ApprovalRequest]]:
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
