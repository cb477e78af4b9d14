# Generated from openapi/zendesk.openapi.json (openapi/spec/omnichannel/agent_availabilities.yaml) by `make generate`. Do not edit.
"""Reads agents' availability, status and open work per channel in omnichannel routing, and changes
their unified status.
"""

from collections.abc import Coroutine, Iterable
from typing import overload

from zenpy.lib.api_objects.engagement import (
    AgentAvailability,
    AgentStatusJobStatus,
    UnifiedAgentStatus,
    UnifiedAgentStatusChange,
    WorkItem,
)
from zenpy.lib.api_objects.groups import Group
from zenpy.lib.api_objects.users import User
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource

class AgentAvailabilitiesApi(Resource):
    """Reads agents' availability, status and open work per channel in omnichannel routing, and changes
    their unified status.

    Reached as `client.agent_availabilities`.
    """

    agent_statuses: Lazy[AgentAvailabilitiesAgentStatusesApi]
    """Lists the unified agent statuses of the account, standard and custom. For admins, and agents
    whose role permits it. Calls: `me`, `update_agent`, `update`, `update_me`. Below it:
    `job_statuses`.
    """
    me: Lazy[AgentAvailabilitiesMeApi]
    """Reads the calling agent's own unified status and state per channel. For any agent, about
    themselves. Below it: `work_items`.
    """
    work_items: Lazy[AgentAvailabilitiesWorkItemsApi]
    """Lists the work items an agent currently holds in one channel, thus what fills their capacity.
    For admins, and agents whose role permits it.
    """
    @overload
    def __call__(
        self,
        *,
        filter_agent_id: Iterable[int | User] | None = None,
        filter_agent_status_id: int | UnifiedAgentStatus | None = None,
        filter_channel_status: str | None = None,
        filter_group_ids: Iterable[int | Group] | None = None,
        filter_remaining_capacity: str | None = None,
        filter_select_channel: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[AgentAvailability]:
        """Lists agents with their unified status and state per channel; filter by status, group or
        channel. For admins; 300 calls a minute.

        Args:
            filter_agent_id: Keeps only these agents. Takes User records or their ids.
            filter_agent_status_id: Keeps only agents in this unified status. Takes an
                UnifiedAgentStatus or its id.
            filter_channel_status: Keeps only agents in this state on a channel, such as
                `support:online`.
            filter_group_ids: Keeps only agents of these groups. Takes Group records or their ids.
            filter_remaining_capacity: Keeps only agents with room for this many work items on a
                channel, such as `messaging:1`.
            filter_select_channel: Shows only this channel of each agent.
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
    def __call__(self, *, id: int | User) -> AgentAvailability:
        """Reads one agent's unified status and state per channel, with their work item counts. For admins,
        and agents whose role permits it.

        Args:
            id: Agent that the call is about. Takes a User or its id.

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

    agent_statuses: Lazy[AsyncAgentAvailabilitiesAgentStatusesApi]
    """Lists the unified agent statuses of the account, standard and custom. For admins, and agents
    whose role permits it. Calls: `me`, `update_agent`, `update`, `update_me`. Below it:
    `job_statuses`.
    """
    me: Lazy[AsyncAgentAvailabilitiesMeApi]
    """Reads the calling agent's own unified status and state per channel. For any agent, about
    themselves. Below it: `work_items`.
    """
    work_items: Lazy[AsyncAgentAvailabilitiesWorkItemsApi]
    """Lists the work items an agent currently holds in one channel, thus what fills their capacity.
    For admins, and agents whose role permits it.
    """
    @overload
    def __call__(
        self,
        *,
        filter_agent_id: Iterable[int | User] | None = None,
        filter_agent_status_id: int | UnifiedAgentStatus | None = None,
        filter_channel_status: str | None = None,
        filter_group_ids: Iterable[int | Group] | None = None,
        filter_remaining_capacity: str | None = None,
        filter_select_channel: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[AgentAvailability]:
        """Lists agents with their unified status and state per channel; filter by status, group or
        channel. For admins; 300 calls a minute.

        Args:
            filter_agent_id: Keeps only these agents. Takes User records or their ids.
            filter_agent_status_id: Keeps only agents in this unified status. Takes an
                UnifiedAgentStatus or its id.
            filter_channel_status: Keeps only agents in this state on a channel, such as
                `support:online`.
            filter_group_ids: Keeps only agents of these groups. Takes Group records or their ids.
            filter_remaining_capacity: Keeps only agents with room for this many work items on a
                channel, such as `messaging:1`.
            filter_select_channel: Shows only this channel of each agent.
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
    def __call__(self, *, id: int | User) -> Coroutine[object, object, AgentAvailability]:
        """Reads one agent's unified status and state per channel, with their work item counts. For admins,
        and agents whose role permits it.

        Args:
            id: Agent that the call is about. Takes a User or its id.

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

    job_statuses: Lazy[AgentAvailabilitiesAgentStatusesJobStatusesApi]
    """Reports progress and results of a job that changes the status of many agents. For admins, and
    agents whose role permits it.
    """
    def __call__(
        self, *, page_size: int | None = None, cursor_pagination: bool | int | None = None
    ) -> BaseResultGenerator[UnifiedAgentStatus]:
        """Lists the unified agent statuses of the account, standard and custom. For admins, and agents
        whose role permits it.

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

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
    def update(self, api_objects: Iterable[int | User], id: int) -> AgentStatusJobStatus:
        """Starts a job that switches several agents to one unified status; for admins.

        Args:
            api_objects: Agents to give the status. Takes User records or their ids.
            id: Unified status to give the agents, by its id.

        Returns:
            The AgentStatusJobStatus.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/agent_availabilities/agent_statuses/agents/update_many`
        """
    def update_agent(self, agent: int | User, id: int) -> UnifiedAgentStatusChange:
        """Switches another agent to the unified status with the given id; for admins and agents with that
        permission.

        Args:
            agent: Agent that the call is about. Takes a User or its id.
            id: Unified status to give the agent, by its id.

        Returns:
            The UnifiedAgentStatusChange.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/agent_availabilities/agent_statuses/agents/{agent_id}`
        """
    def update_me(self, id: int) -> UnifiedAgentStatusChange:
        """Switches the calling agent to the unified status with the given id. For any agent, about
        themselves.

        Args:
            id: Unified status to take on, by its id.

        Returns:
            The UnifiedAgentStatusChange.

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

    job_statuses: Lazy[AsyncAgentAvailabilitiesAgentStatusesJobStatusesApi]
    """Reports progress and results of a job that changes the status of many agents. For admins, and
    agents whose role permits it.
    """
    def __call__(
        self, *, page_size: int | None = None, cursor_pagination: bool | int | None = None
    ) -> AsyncResultGenerator[UnifiedAgentStatus]:
        """Lists the unified agent statuses of the account, standard and custom. For admins, and agents
        whose role permits it.

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

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
        self, api_objects: Iterable[int | User], id: int
    ) -> Coroutine[object, object, AgentStatusJobStatus]:
        """Starts a job that switches several agents to one unified status; for admins.

        Args:
            api_objects: Agents to give the status. Takes User records or their ids.
            id: Unified status to give the agents, by its id.

        Returns:
            The AgentStatusJobStatus.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/agent_availabilities/agent_statuses/agents/update_many`
        """
    def update_agent(self, agent: int | User, id: int) -> Coroutine[object, object, UnifiedAgentStatusChange]:
        """Switches another agent to the unified status with the given id; for admins and agents with that
        permission.

        Args:
            agent: Agent that the call is about. Takes a User or its id.
            id: Unified status to give the agent, by its id.

        Returns:
            The UnifiedAgentStatusChange.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/agent_availabilities/agent_statuses/agents/{agent_id}`
        """
    def update_me(self, id: int) -> Coroutine[object, object, UnifiedAgentStatusChange]:
        """Switches the calling agent to the unified status with the given id. For any agent, about
        themselves.

        Args:
            id: Unified status to take on, by its id.

        Returns:
            The UnifiedAgentStatusChange.

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
    """Reads the calling agent's own unified status and state per channel. For any agent, about
    themselves. Below it: `work_items`.

    Reached as `client.agent_availabilities.me`.
    """

    work_items: Lazy[AgentAvailabilitiesMeWorkItemsApi]
    """Lists the work items the calling agent currently holds in one channel. For any agent, about
    themselves.
    """
    def __call__(self) -> AgentAvailability:
        """Reads the calling agent's own unified status and state per channel. For any agent, about
        themselves.

        Returns:
            The AgentAvailability.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/agent_availabilities/me`
        """

class AsyncAgentAvailabilitiesMeApi(AsyncResource):
    """Reads the calling agent's own unified status and state per channel. For any agent, about
    themselves. Below it: `work_items`.

    Reached as `client.agent_availabilities.me`.
    """

    work_items: Lazy[AsyncAgentAvailabilitiesMeWorkItemsApi]
    """Lists the work items the calling agent currently holds in one channel. For any agent, about
    themselves.
    """
    def __call__(self) -> Coroutine[object, object, AgentAvailability]:
        """Reads the calling agent's own unified status and state per channel. For any agent, about
        themselves.

        Returns:
            The AgentAvailability.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/agent_availabilities/me`
        """

class AgentAvailabilitiesMeWorkItemsApi(Resource):
    """Lists the work items the calling agent currently holds in one channel. For any agent, about
    themselves.

    Reached as `client.agent_availabilities.me.work_items`.
    """
    def __call__(
        self, channel: str, *, page_size: int | None = None, cursor_pagination: bool | int | None = None
    ) -> BaseResultGenerator[WorkItem]:
        """Lists the work items the calling agent currently holds in one channel. For any agent, about
        themselves.

        Args:
            channel: Keeps only work on this channel, such as `messaging`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            WorkItem records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/agent_availabilities/me/channels/{channel}/relationships/work_items`
        """

class AsyncAgentAvailabilitiesMeWorkItemsApi(AsyncResource):
    """Lists the work items the calling agent currently holds in one channel. For any agent, about
    themselves.

    Reached as `client.agent_availabilities.me.work_items`.
    """
    def __call__(
        self, channel: str, *, page_size: int | None = None, cursor_pagination: bool | int | None = None
    ) -> AsyncResultGenerator[WorkItem]:
        """Lists the work items the calling agent currently holds in one channel. For any agent, about
        themselves.

        Args:
            channel: Keeps only work on this channel, such as `messaging`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            WorkItem records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/agent_availabilities/me/channels/{channel}/relationships/work_items`
        """

class AgentAvailabilitiesWorkItemsApi(Resource):
    """Lists the work items an agent currently holds in one channel, thus what fills their capacity.
    For admins, and agents whose role permits it.

    Reached as `client.agent_availabilities.work_items`.
    """
    def __call__(
        self,
        agent: int | User,
        channel: str,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[WorkItem]:
        """Lists the work items an agent currently holds in one channel, thus what fills their capacity.
        For admins, and agents whose role permits it.

        Args:
            agent: Agent that the call is about. Takes a User or its id.
            channel: Keeps only work on this channel, such as `messaging`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            WorkItem records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/agent_availabilities/{agent_id}/channels/{channel}/relationships/work_items`
        """

class AsyncAgentAvailabilitiesWorkItemsApi(AsyncResource):
    """Lists the work items an agent currently holds in one channel, thus what fills their capacity.
    For admins, and agents whose role permits it.

    Reached as `client.agent_availabilities.work_items`.
    """
    def __call__(
        self,
        agent: int | User,
        channel: str,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[WorkItem]:
        """Lists the work items an agent currently holds in one channel, thus what fills their capacity.
        For admins, and agents whose role permits it.

        Args:
            agent: Agent that the call is about. Takes a User or its id.
            channel: Keeps only work on this channel, such as `messaging`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            WorkItem records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/agent_availabilities/{agent_id}/channels/{channel}/relationships/work_items`
        """
