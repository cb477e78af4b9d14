# Generated from openapi/zendesk.openapi.json (openapi/spec/omnichannel/agent_availabilities.yaml) by `make generate`. Do not edit.
"""Reads agents' availability, status and open work per channel in omnichannel routing, and changes
their unified status.
"""

from collections.abc import Coroutine, Iterable, Iterator
from typing import overload

from zenpy.lib.api_objects.engagement import (
    AgentAvailability,
    AgentStatusJobStatus,
    UnifiedAgentStatus,
    WorkItem,
)
from zenpy.lib.many import Many
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class AgentAvailabilitiesApi(Resource):
    """Reads agents' availability, status and open work per channel in omnichannel routing, and changes
    their unified status.

    Reached as `client.agent_availabilities`.
    """
    @property
    def agent_statuses(self) -> AgentAvailabilitiesAgentStatusesApi:
        """Lists the unified agent statuses of the account, standard and custom. For admins, and agents
        whose role permits it. Calls: `me`, `update_agent`, `update`, `update_me`. Below it:
        `job_statuses`.
        """
    @property
    def me(self) -> AgentAvailabilitiesMeApi:
        """Reads the calling agent's own unified status and state per channel. JSON:API form. For any
        agent, about themselves. Below it: `work_items`.
        """
    @property
    def work_items(self) -> AgentAvailabilitiesWorkItemsApi:
        """Lists the work items an agent currently holds in one channel, thus what fills their capacity.
        JSON:API form. For admins, and agents whose role permits it.
        """
    @overload
    def __call__(
        self,
        *,
        filter_agent_status_id: str | None = None,
        filter_channel_status: str | None = None,
        filter_group_ids: Many[str] | Iterator[str] | None = None,
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
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            AgentAvailability records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 300 calls per minute (second-hand figure).

        `GET /api/v2/agent_availabilities`
        """
    @overload
    def __call__(self, *, id: str | AgentAvailability) -> AgentAvailability:
        """Reads one agent's unified status and state per channel, with their work item counts. JSON:API
        form. For admins, and agents whose role permits it.

        Args:
            id: Agent that the call is about. Takes an AgentAvailability or its id.

        Returns:
            The AgentAvailability.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/agent_availabilities/{agent_id}`
        """

class AsyncAgentAvailabilitiesApi(AsyncResource):
    """Reads agents' availability, status and open work per channel in omnichannel routing, and changes
    their unified status.

    Reached as `client.agent_availabilities`.
    """
    @property
    def agent_statuses(self) -> AsyncAgentAvailabilitiesAgentStatusesApi:
        """Lists the unified agent statuses of the account, standard and custom. For admins, and agents
        whose role permits it. Calls: `me`, `update_agent`, `update`, `update_me`. Below it:
        `job_statuses`.
        """
    @property
    def me(self) -> AsyncAgentAvailabilitiesMeApi:
        """Reads the calling agent's own unified status and state per channel. JSON:API form. For any
        agent, about themselves. Below it: `work_items`.
        """
    @property
    def work_items(self) -> AsyncAgentAvailabilitiesWorkItemsApi:
        """Lists the work items an agent currently holds in one channel, thus what fills their capacity.
        JSON:API form. For admins, and agents whose role permits it.
        """
    @overload
    def __call__(
        self,
        *,
        filter_agent_status_id: str | None = None,
        filter_channel_status: str | None = None,
        filter_group_ids: Many[str] | Iterator[str] | None = None,
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
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            AgentAvailability records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 300 calls per minute (second-hand figure).

        `GET /api/v2/agent_availabilities`
        """
    @overload
    def __call__(self, *, id: str | AgentAvailability) -> Coroutine[object, object, AgentAvailability]:
        """Reads one agent's unified status and state per channel, with their work item counts. JSON:API
        form. For admins, and agents whose role permits it.

        Args:
            id: Agent that the call is about. Takes an AgentAvailability or its id.

        Returns:
            The AgentAvailability.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/agent_availabilities/{agent_id}`
        """

class AgentAvailabilitiesAgentStatusesApi(Resource):
    """Lists the unified agent statuses of the account, standard and custom. For admins, and agents
    whose role permits it. Calls: `me`, `update_agent`, `update`, `update_me`. Below it:
    `job_statuses`.

    Reached as `client.agent_availabilities.agent_statuses`.
    """
    @property
    def job_statuses(self) -> AgentAvailabilitiesAgentStatusesJobStatusesApi:
        """Reports progress and results of a job that changes the status of many agents. For admins, and
        agents whose role permits it.
        """
    def __call__(self) -> BaseResultGenerator[UnifiedAgentStatus]:
        """Lists the unified agent statuses of the account, standard and custom. For admins, and agents
        whose role permits it.

        Returns:
            UnifiedAgentStatus records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/agent_availabilities/agent_statuses`
        """
    def me(self) -> BaseResultGenerator[UnifiedAgentStatus]:
        """Lists the unified statuses the calling agent may choose, standard and custom. For any agent,
        about themselves.

        Returns:
            UnifiedAgentStatus records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/agent_availabilities/agent_statuses/me`
        """
    def update(self, api_objects: Iterable[int | UnifiedAgentStatus], id: int) -> AgentStatusJobStatus:
        """Starts a job that switches several agents to one unified status; for admins.

        Args:
            api_objects: Agents to give the status. Takes UnifiedAgentStatus records or their ids.
            id: Unified status to give the agents, by its id.

        Returns:
            The AgentStatusJobStatus.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/agent_availabilities/agent_statuses/agents/update_many`
        """
    def update_agent(self, agent: int | UnifiedAgentStatus, id: int) -> object:
        """Switches another agent to the unified status with the given id; for admins and agents with that
        permission.

        Args:
            agent: Agent that the call is about. Takes an UnifiedAgentStatus or its id.
            id: Unified status to give the agent, by its id.

        Returns:
            What Zendesk answers.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

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
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/agent_availabilities/agent_statuses/agents/me`
        """

class AsyncAgentAvailabilitiesAgentStatusesApi(AsyncResource):
    """Lists the unified agent statuses of the account, standard and custom. For admins, and agents
    whose role permits it. Calls: `me`, `update_agent`, `update`, `update_me`. Below it:
    `job_statuses`.

    Reached as `client.agent_availabilities.agent_statuses`.
    """
    @property
    def job_statuses(self) -> AsyncAgentAvailabilitiesAgentStatusesJobStatusesApi:
        """Reports progress and results of a job that changes the status of many agents. For admins, and
        agents whose role permits it.
        """
    def __call__(self) -> AsyncResultGenerator[UnifiedAgentStatus]:
        """Lists the unified agent statuses of the account, standard and custom. For admins, and agents
        whose role permits it.

        Returns:
            UnifiedAgentStatus records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/agent_availabilities/agent_statuses`
        """
    def me(self) -> AsyncResultGenerator[UnifiedAgentStatus]:
        """Lists the unified statuses the calling agent may choose, standard and custom. For any agent,
        about themselves.

        Returns:
            UnifiedAgentStatus records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/agent_availabilities/agent_statuses/me`
        """
    def update(
        self, api_objects: Iterable[int | UnifiedAgentStatus], id: int
    ) -> Coroutine[object, object, AgentStatusJobStatus]:
        """Starts a job that switches several agents to one unified status; for admins.

        Args:
            api_objects: Agents to give the status. Takes UnifiedAgentStatus records or their ids.
            id: Unified status to give the agents, by its id.

        Returns:
            The AgentStatusJobStatus.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/agent_availabilities/agent_statuses/agents/update_many`
        """
    def update_agent(self, agent: int | UnifiedAgentStatus, id: int) -> Coroutine[object, object, object]:
        """Switches another agent to the unified status with the given id; for admins and agents with that
        permission.

        Args:
            agent: Agent that the call is about. Takes an UnifiedAgentStatus or its id.
            id: Unified status to give the agent, by its id.

        Returns:
            What Zendesk answers.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/agent_availabilities/agent_statuses/agents/{agent_id}`
        """
    def update_me(self, id: int) -> Coroutine[object, object, object]:
        """Switches the calling agent to the unified status with the given id. For any agent, about
        themselves.

        Args:
            id: Unified status to take on, by its id.

        Returns:
            What Zendesk answers.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/agent_availabilities/agent_statuses/agents/me`
        """

class AgentAvailabilitiesAgentStatusesJobStatusesApi(Resource):
    """Reports progress and results of a job that changes the status of many agents. For admins, and
    agents whose role permits it.

    Reached as `client.agent_availabilities.agent_statuses.job_statuses`.
    """
    def __call__(self, *, id: str | AgentStatusJobStatus) -> AgentStatusJobStatus:
        """Reports progress and results of a job that changes the status of many agents. For admins, and
        agents whose role permits it.

        Args:
            id: Background job to look up. Takes an AgentStatusJobStatus or its id.

        Returns:
            The AgentStatusJobStatus.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/agent_availabilities/agent_statuses/job_statuses/{job_id}`
        """

class AsyncAgentAvailabilitiesAgentStatusesJobStatusesApi(AsyncResource):
    """Reports progress and results of a job that changes the status of many agents. For admins, and
    agents whose role permits it.

    Reached as `client.agent_availabilities.agent_statuses.job_statuses`.
    """
    def __call__(self, *, id: str | AgentStatusJobStatus) -> Coroutine[object, object, AgentStatusJobStatus]:
        """Reports progress and results of a job that changes the status of many agents. For admins, and
        agents whose role permits it.

        Args:
            id: Background job to look up. Takes an AgentStatusJobStatus or its id.

        Returns:
            The AgentStatusJobStatus.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/agent_availabilities/agent_statuses/job_statuses/{job_id}`
        """

class AgentAvailabilitiesMeApi(Resource):
    """Reads the calling agent's own unified status and state per channel. JSON:API form. For any
    agent, about themselves. Below it: `work_items`.

    Reached as `client.agent_availabilities.me`.
    """
    @property
    def work_items(self) -> AgentAvailabilitiesMeWorkItemsApi:
        """Lists the work items the calling agent currently holds in one channel. JSON:API form. For any
        agent, about themselves.
        """
    def __call__(self) -> AgentAvailability:
        """Reads the calling agent's own unified status and state per channel. JSON:API form. For any
        agent, about themselves.

        Returns:
            The AgentAvailability.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/agent_availabilities/me`
        """

class AsyncAgentAvailabilitiesMeApi(AsyncResource):
    """Reads the calling agent's own unified status and state per channel. JSON:API form. For any
    agent, about themselves. Below it: `work_items`.

    Reached as `client.agent_availabilities.me`.
    """
    @property
    def work_items(self) -> AsyncAgentAvailabilitiesMeWorkItemsApi:
        """Lists the work items the calling agent currently holds in one channel. JSON:API form. For any
        agent, about themselves.
        """
    def __call__(self) -> Coroutine[object, object, AgentAvailability]:
        """Reads the calling agent's own unified status and state per channel. JSON:API form. For any
        agent, about themselves.

        Returns:
            The AgentAvailability.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/agent_availabilities/me`
        """

class AgentAvailabilitiesMeWorkItemsApi(Resource):
    """Lists the work items the calling agent currently holds in one channel. JSON:API form. For any
    agent, about themselves.

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
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/agent_availabilities/me/channels/{channel}/relationships/work_items`
        """

class AsyncAgentAvailabilitiesMeWorkItemsApi(AsyncResource):
    """Lists the work items the calling agent currently holds in one channel. JSON:API form. For any
    agent, about themselves.

    Reached as `client.agent_availabilities.me.work_items`.
    """
    def __call__(self, channel: str) -> AsyncResultGenerator[WorkItem]:
        """Lists the work items the calling agent currently holds in one channel. JSON:API form. For any
        agent, about themselves.

        Args:
            channel: Keeps only work on this channel, such as `messaging`.

        Returns:
            WorkItem records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/agent_availabilities/me/channels/{channel}/relationships/work_items`
        """

class AgentAvailabilitiesWorkItemsApi(Resource):
    """Lists the work items an agent currently holds in one channel, thus what fills their capacity.
    JSON:API form. For admins, and agents whose role permits it.

    Reached as `client.agent_availabilities.work_items`.
    """
    def __call__(self, agent: str | AgentAvailability, channel: str) -> BaseResultGenerator[WorkItem]:
        """Lists the work items an agent currently holds in one channel, thus what fills their capacity.
        JSON:API form. For admins, and agents whose role permits it.

        Args:
            agent: Agent that the call is about. Takes an AgentAvailability or its id.
            channel: Keeps only work on this channel, such as `messaging`.

        Returns:
            WorkItem records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/agent_availabilities/{agent_id}/channels/{channel}/relationships/work_items`
        """

class AsyncAgentAvailabilitiesWorkItemsApi(AsyncResource):
    """Lists the work items an agent currently holds in one channel, thus what fills their capacity.
    JSON:API form. For admins, and agents whose role permits it.

    Reached as `client.agent_availabilities.work_items`.
    """
    def __call__(self, agent: str | AgentAvailability, channel: str) -> AsyncResultGenerator[WorkItem]:
        """Lists the work items an agent currently holds in one channel, thus what fills their capacity.
        JSON:API form. For admins, and agents whose role permits it.

        Args:
            agent: Agent that the call is about. Takes an AgentAvailability or its id.
            channel: Keeps only work on this channel, such as `messaging`.

        Returns:
            WorkItem records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/agent_availabilities/{agent_id}/channels/{channel}/relationships/work_items`
        """
