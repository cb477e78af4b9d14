# Generated from openapi/zendesk.openapi.json (openapi/spec/omnichannel/agent_availabilities.yaml) by `make generate`. Do not edit.
"""Reads agents' availability, status and open work per channel in omnichannel routing, and changes
their unified status.
"""

from collections.abc import Awaitable, Iterable
from typing import overload

from zenpy.lib.api_objects.engagement import (
    AgentAvailability,
    AgentStatusJobStatus,
    UnifiedAgentStatus,
    WorkItem,
)
from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resource import AsyncResource, Resource

class AgentAvailabilitiesApi(Resource):
    """Reads agents' availability, status and open work per channel in omnichannel routing, and changes
    their unified status.

    Reached as `client.agent_availabilities`.
    """
    @property
    def agent_statuses(self) -> AgentAvailabilitiesAgentStatusesApi:
        """The agent statuses of `client.agent_availabilities`. Below it: `job_statuses`."""
    @property
    def me(self) -> AgentAvailabilitiesMeApi:
        """The me of `client.agent_availabilities`. Below it: `work_items`."""
    @property
    def work_items(self) -> AgentAvailabilitiesWorkItemsApi:
        """The work items of `client.agent_availabilities`."""
    @overload
    def __call__(self, *, id: str | AgentAvailability) -> AgentAvailability:
        """Reads one agent's unified status and state per channel, with their work item counts. JSON:API
        form. For admins, and agents whose role permits it.

        Args:
            id: the AgentAvailability or its id. Agent that the call is about.

        Returns:
            The AgentAvailability.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/agent_availabilities/{agent_id}`
        """
    @overload
    def __call__(
        self,
        *,
        filter_agent_status_id: str | None = None,
        filter_channel_status: str | None = None,
        filter_group_ids: Iterable[str] | None = None,
        filter_select_channel: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[AgentAvailability]:
        """Lists agents with their unified status and state per channel; filter by status, group or
        channel. JSON:API form, cursor paging.

        Args:
            filter_agent_status_id: Keeps only agents in these unified statuses; ids separated by
                commas.
            filter_channel_status: Keeps only agents whose channel is in this state, given as channel
                and state.
            filter_group_ids: Keeps only agents in these groups; ids separated by commas.
            filter_select_channel: Gives only this channel of each agent's availability.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            AgentAvailability records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Limited to 300 calls per minute (second-hand figure).

        `GET /api/v2/agent_availabilities`
        """

class AsyncAgentAvailabilitiesApi(AsyncResource):
    """Reads agents' availability, status and open work per channel in omnichannel routing, and changes
    their unified status.

    Reached as `client.agent_availabilities`.
    """
    @property
    def agent_statuses(self) -> AsyncAgentAvailabilitiesAgentStatusesApi:
        """The agent statuses of `client.agent_availabilities`. Below it: `job_statuses`."""
    @property
    def me(self) -> AsyncAgentAvailabilitiesMeApi:
        """The me of `client.agent_availabilities`. Below it: `work_items`."""
    @property
    def work_items(self) -> AsyncAgentAvailabilitiesWorkItemsApi:
        """The work items of `client.agent_availabilities`."""
    @overload
    def __call__(self, *, id: str | AgentAvailability) -> Awaitable[AgentAvailability]:
        """Reads one agent's unified status and state per channel, with their work item counts. JSON:API
        form. For admins, and agents whose role permits it.

        Args:
            id: the AgentAvailability or its id. Agent that the call is about.

        Returns:
            To be awaited: the AgentAvailability.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/agent_availabilities/{agent_id}`
        """
    @overload
    def __call__(
        self,
        *,
        filter_agent_status_id: str | None = None,
        filter_channel_status: str | None = None,
        filter_group_ids: Iterable[str] | None = None,
        filter_select_channel: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[AgentAvailability]:
        """Lists agents with their unified status and state per channel; filter by status, group or
        channel. JSON:API form, cursor paging.

        Args:
            filter_agent_status_id: Keeps only agents in these unified statuses; ids separated by
                commas.
            filter_channel_status: Keeps only agents whose channel is in this state, given as channel
                and state.
            filter_group_ids: Keeps only agents in these groups; ids separated by commas.
            filter_select_channel: Gives only this channel of each agent's availability.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            AgentAvailability records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Limited to 300 calls per minute (second-hand figure).

        `GET /api/v2/agent_availabilities`
        """

class AgentAvailabilitiesAgentStatusesApi(Resource):
    """The agent statuses of `client.agent_availabilities`. Below it: `job_statuses`.

    Reached as `client.agent_availabilities.agent_statuses`.
    """
    @property
    def job_statuses(self) -> AgentAvailabilitiesAgentStatusesJobStatusesApi:
        """The job statuses of `client.agent_availabilities.agent_statuses`."""
    def __call__(self) -> BaseResultGenerator[UnifiedAgentStatus]:
        """Lists the unified agent statuses of the account, standard and custom. For admins, and agents
        whose role permits it.

        Returns:
            UnifiedAgentStatus records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/agent_availabilities/agent_statuses`
        """
    def me(self) -> BaseResultGenerator[UnifiedAgentStatus]:
        """Lists the unified statuses the calling agent may choose, standard and custom. For any agent,
        about themselves.

        Returns:
            UnifiedAgentStatus records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/agent_availabilities/agent_statuses/me`
        """
    def update(self, api_objects: Iterable[int | UnifiedAgentStatus], id: int) -> AgentStatusJobStatus:
        """Starts a job that switches several agents, named by `ids`, to one unified status; for admins.

        Args:
            api_objects: UnifiedAgentStatus records or their ids. Agents to give the status.
            id: Unified status to give the agents, by its id.

        Returns:
            The AgentStatusJobStatus.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/agent_availabilities/agent_statuses/agents/update_many`
        """
    def update_agent(self, agent: int | UnifiedAgentStatus, id: int) -> object:
        """Switches another agent to the unified status with the given id; for admins and agents with that
        permission.

        Args:
            agent: the UnifiedAgentStatus or its id. Agent that the call is about.
            id: Unified status to give the agent, by its id.

        Returns:
            What Zendesk answers.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/agent_availabilities/agent_statuses/agents/{agent_id}`
        """
    def update_me(self, id: int) -> object:
        """Switches the calling agent to the unified status with the given id. For any agent, about
        themselves.

        Args:
            id: Unified status to take on, by its id.

        Returns:
            What Zendesk answers.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/agent_availabilities/agent_statuses/agents/me`
        """

class AsyncAgentAvailabilitiesAgentStatusesApi(AsyncResource):
    """The agent statuses of `client.agent_availabilities`. Below it: `job_statuses`.

    Reached as `client.agent_availabilities.agent_statuses`.
    """
    @property
    def job_statuses(self) -> AsyncAgentAvailabilitiesAgentStatusesJobStatusesApi:
        """The job statuses of `client.agent_availabilities.agent_statuses`."""
    def __call__(self) -> AsyncResultGenerator[UnifiedAgentStatus]:
        """Lists the unified agent statuses of the account, standard and custom. For admins, and agents
        whose role permits it.

        Returns:
            UnifiedAgentStatus records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/agent_availabilities/agent_statuses`
        """
    def me(self) -> AsyncResultGenerator[UnifiedAgentStatus]:
        """Lists the unified statuses the calling agent may choose, standard and custom. For any agent,
        about themselves.

        Returns:
            UnifiedAgentStatus records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/agent_availabilities/agent_statuses/me`
        """
    def update(
        self, api_objects: Iterable[int | UnifiedAgentStatus], id: int
    ) -> Awaitable[AgentStatusJobStatus]:
        """Starts a job that switches several agents, named by `ids`, to one unified status; for admins.

        Args:
            api_objects: UnifiedAgentStatus records or their ids. Agents to give the status.
            id: Unified status to give the agents, by its id.

        Returns:
            To be awaited: the AgentStatusJobStatus.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/agent_availabilities/agent_statuses/agents/update_many`
        """
    def update_agent(self, agent: int | UnifiedAgentStatus, id: int) -> Awaitable[object]:
        """Switches another agent to the unified status with the given id; for admins and agents with that
        permission.

        Args:
            agent: the UnifiedAgentStatus or its id. Agent that the call is about.
            id: Unified status to give the agent, by its id.

        Returns:
            To be awaited: what Zendesk answers.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/agent_availabilities/agent_statuses/agents/{agent_id}`
        """
    def update_me(self, id: int) -> Awaitable[object]:
        """Switches the calling agent to the unified status with the given id. For any agent, about
        themselves.

        Args:
            id: Unified status to take on, by its id.

        Returns:
            To be awaited: what Zendesk answers.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/agent_availabilities/agent_statuses/agents/me`
        """

class AgentAvailabilitiesAgentStatusesJobStatusesApi(Resource):
    """The job statuses of `client.agent_availabilities.agent_statuses`.

    Reached as `client.agent_availabilities.agent_statuses.job_statuses`.
    """
    def __call__(self, *, id: str | AgentStatusJobStatus) -> AgentStatusJobStatus:
        """Reports progress and results of a job that changes the status of many agents. For admins, and
        agents whose role permits it.

        Args:
            id: the AgentStatusJobStatus or its id. Background job to look up.

        Returns:
            The AgentStatusJobStatus.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/agent_availabilities/agent_statuses/job_statuses/{job_id}`
        """

class AsyncAgentAvailabilitiesAgentStatusesJobStatusesApi(AsyncResource):
    """The job statuses of `client.agent_availabilities.agent_statuses`.

    Reached as `client.agent_availabilities.agent_statuses.job_statuses`.
    """
    def __call__(self, *, id: str | AgentStatusJobStatus) -> Awaitable[AgentStatusJobStatus]:
        """Reports progress and results of a job that changes the status of many agents. For admins, and
        agents whose role permits it.

        Args:
            id: the AgentStatusJobStatus or its id. Background job to look up.

        Returns:
            To be awaited: the AgentStatusJobStatus.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/agent_availabilities/agent_statuses/job_statuses/{job_id}`
        """

class AgentAvailabilitiesMeApi(Resource):
    """The me of `client.agent_availabilities`. Below it: `work_items`.

    Reached as `client.agent_availabilities.me`.
    """
    @property
    def work_items(self) -> AgentAvailabilitiesMeWorkItemsApi:
        """The work items of `client.agent_availabilities.me`."""
    def __call__(self) -> AgentAvailability:
        """Reads the calling agent's own unified status and state per channel. JSON:API form. For any
        agent, about themselves.

        Returns:
            The AgentAvailability.

        Raises:
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/agent_availabilities/me`
        """

class AsyncAgentAvailabilitiesMeApi(AsyncResource):
    """The me of `client.agent_availabilities`. Below it: `work_items`.

    Reached as `client.agent_availabilities.me`.
    """
    @property
    def work_items(self) -> AsyncAgentAvailabilitiesMeWorkItemsApi:
        """The work items of `client.agent_availabilities.me`."""
    def __call__(self) -> Awaitable[AgentAvailability]:
        """Reads the calling agent's own unified status and state per channel. JSON:API form. For any
        agent, about themselves.

        Returns:
            To be awaited: the AgentAvailability.

        Raises:
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/agent_availabilities/me`
        """

class AgentAvailabilitiesMeWorkItemsApi(Resource):
    """The work items of `client.agent_availabilities.me`.

    Reached as `client.agent_availabilities.me.work_items`.
    """
    def __call__(self, channel: str) -> BaseResultGenerator[WorkItem]:
        """Lists the work items the calling agent currently holds in one channel. JSON:API form. For any
        agent, about themselves.

        Args:
            channel: Keeps only work on this channel, such as `messaging`.

        Returns:
            WorkItem records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/agent_availabilities/me/channels/{channel}/relationships/work_items`
        """

class AsyncAgentAvailabilitiesMeWorkItemsApi(AsyncResource):
    """The work items of `client.agent_availabilities.me`.

    Reached as `client.agent_availabilities.me.work_items`.
    """
    def __call__(self, channel: str) -> AsyncResultGenerator[WorkItem]:
        """Lists the work items the calling agent currently holds in one channel. JSON:API form. For any
        agent, about themselves.

        Args:
            channel: Keeps only work on this channel, such as `messaging`.

        Returns:
            WorkItem records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/agent_availabilities/me/channels/{channel}/relationships/work_items`
        """

class AgentAvailabilitiesWorkItemsApi(Resource):
    """The work items of `client.agent_availabilities`.

    Reached as `client.agent_availabilities.work_items`.
    """
    def __call__(self, agent: str | AgentAvailability, channel: str) -> BaseResultGenerator[WorkItem]:
        """Lists the work items an agent currently holds in one channel, thus what fills their capacity.
        JSON:API form. For admins, and agents whose role permits it.

        Args:
            agent: the AgentAvailability or its id. Agent that the call is about.
            channel: Keeps only work on this channel, such as `messaging`.

        Returns:
            WorkItem records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/agent_availabilities/{agent_id}/channels/{channel}/relationships/work_items`
        """

class AsyncAgentAvailabilitiesWorkItemsApi(AsyncResource):
    """The work items of `client.agent_availabilities`.

    Reached as `client.agent_availabilities.work_items`.
    """
    def __call__(self, agent: str | AgentAvailability, channel: str) -> AsyncResultGenerator[WorkItem]:
        """Lists the work items an agent currently holds in one channel, thus what fills their capacity.
        JSON:API form. For admins, and agents whose role permits it.

        Args:
            agent: the AgentAvailability or its id. Agent that the call is about.
            channel: Keeps only work on this channel, such as `messaging`.

        Returns:
            WorkItem records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/agent_availabilities/{agent_id}/channels/{channel}/relationships/work_items`
        """
