# Generated from openapi/zendesk.openapi.json (openapi/spec/omnichannel/agent_availabilities.yaml) by `make generate`. Do not edit.
"""Reads agents' availability, status and open work per channel in omnichannel routing, and changes
their unified status.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zenpy.lib.api_objects.engagement import (
        AgentAvailability,
        AgentStatusJobStatus,
        UnifiedAgentStatus,
        UnifiedAgentStatusChange,
        WorkItem,
    )
    from zenpy.lib.api_objects.groups import Group
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.pagination.results import BaseResultGenerator


class AgentAvailabilitiesApi(Resource):
    """Reads agents' availability, status and open work per channel in omnichannel routing, and changes
    their unified status.

    Reached as `client.agent_availabilities`.
    """

    agent_statuses: Lazy[AgentAvailabilitiesAgentStatusesApi] = Lazy(
        "agent_availabilities", "AgentAvailabilitiesAgentStatusesApi"
    )
    me: Lazy[AgentAvailabilitiesMeApi] = Lazy("agent_availabilities", "AgentAvailabilitiesMeApi")
    work_items: Lazy[AgentAvailabilitiesWorkItemsApi] = Lazy(
        "agent_availabilities", "AgentAvailabilitiesWorkItemsApi"
    )

    _CALL: Method[AgentAvailability | BaseResultGenerator[AgentAvailability]] = Method(
        "agent_availabilities",
        Form(
            Operation(
                "agent_availabilities.show",
                "GET",
                "/api/v2/agent_availabilities/{agent_id}",
                result=Result("one", schema="AgentAvailability", key="data", json_api=True),
            ),
            (Argument("id", "path", "agent_id", accepts="User", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "agent_availabilities.list",
                "GET",
                "/api/v2/agent_availabilities",
                query=(
                    Param("filter[agent_id]", "comma"),
                    Param("filter[agent_status_id]"),
                    Param("filter[channel_status]"),
                    Param("filter[group_ids]", "comma"),
                    Param("filter[remaining_capacity]"),
                    Param("filter[select_channel]"),
                ),
                result=Result("list", schema="AgentAvailability", key="data", json_api=True),
                pages=("cursor",),
            ),
            (
                Argument("filter_agent_id", "query", "filter[agent_id]", accepts="User", many=True),
                Argument(
                    "filter_agent_status_id", "query", "filter[agent_status_id]", accepts="UnifiedAgentStatus"
                ),
                Argument("filter_channel_status", "query", "filter[channel_status]"),
                Argument("filter_group_ids", "query", "filter[group_ids]", accepts="Group", many=True),
                Argument("filter_remaining_capacity", "query", "filter[remaining_capacity]"),
                Argument("filter_select_channel", "query", "filter[select_channel]"),
            ),
        ),
    )

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
        id: int | User = LEFT_OUT,
    ) -> AgentAvailability | BaseResultGenerator[AgentAvailability]:
        """Lists agents with their unified status and state per channel; filter by status, group or
        channel.

        - `client.agent_availabilities()`: Lists agents with their unified status and state per channel;
          filter by status, group or channel. For admins; 300 calls a minute. Limited to 300 calls per
          minute (second-hand figure). Also takes `filter_agent_id`, `filter_agent_status_id`,
          `filter_channel_status`, `filter_group_ids`, `filter_remaining_capacity`,
          `filter_select_channel`, `page_size` and `cursor_pagination`.
          `GET /api/v2/agent_availabilities`
        - `client.agent_availabilities(id=…)`: Reads one agent's unified status and state per channel,
          with their work item counts. For admins, and agents whose role permits it.
          `GET /api/v2/agent_availabilities/{agent_id}`

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
            id: Agent that the call is about. Takes a User or its id.

        Returns:
            AgentAvailability records, fetched page by page as they are read.
            The AgentAvailability.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            filter_agent_id=filter_agent_id,
            filter_agent_status_id=filter_agent_status_id,
            filter_channel_status=filter_channel_status,
            filter_group_ids=filter_group_ids,
            filter_remaining_capacity=filter_remaining_capacity,
            filter_select_channel=filter_select_channel,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            id=id,
        )


class AsyncAgentAvailabilitiesApi(AsyncResource, sync_class=AgentAvailabilitiesApi):
    """`AgentAvailabilitiesApi` for the async client: calls are awaited, lists read with `async for`."""


class AgentAvailabilitiesAgentStatusesApi(Resource):
    """Lists the unified agent statuses of the account, standard and custom. For admins, and agents
    whose role permits it. Calls: `me`, `update_agent`, `update`, `update_me`. Below it:
    `job_statuses`.

    Reached as `client.agent_availabilities.agent_statuses`.
    """

    job_statuses: Lazy[AgentAvailabilitiesAgentStatusesJobStatusesApi] = Lazy(
        "agent_availabilities", "AgentAvailabilitiesAgentStatusesJobStatusesApi"
    )

    _CALL: Method[BaseResultGenerator[UnifiedAgentStatus]] = Method(
        "agent_availabilities.agent_statuses",
        Form(
            Operation(
                "agent_availabilities.agent_statuses.list",
                "GET",
                "/api/v2/agent_availabilities/agent_statuses",
                result=Result(
                    "list",
                    schema="UnifiedAgentStatus",
                    variants=(
                        "",
                        {
                            "custom": "UnifiedAgentStatus",
                            "custom_statuses": "UnifiedAgentStatus",
                            "data": "UnifiedAgentStatus",
                            "default": "UnifiedAgentStatus",
                            "default_statuses": "UnifiedAgentStatus",
                        },
                    ),
                    json_api=True,
                ),
                pages=("cursor",),
            )
        ),
    )

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
        return self._run(self._CALL, page_size=page_size, cursor_pagination=cursor_pagination)

    _ME: Method[BaseResultGenerator[UnifiedAgentStatus]] = Method(
        "agent_availabilities.agent_statuses.me",
        Form(
            Operation(
                "agent_availabilities.agent_statuses.me",
                "GET",
                "/api/v2/agent_availabilities/agent_statuses/me",
                result=Result(
                    "list",
                    schema="UnifiedAgentStatus",
                    variants=(
                        "",
                        {
                            "custom": "UnifiedAgentStatus",
                            "custom_statuses": "UnifiedAgentStatus",
                            "data": "UnifiedAgentStatus",
                            "default": "UnifiedAgentStatus",
                            "default_statuses": "UnifiedAgentStatus",
                        },
                    ),
                    json_api=True,
                ),
            )
        ),
    )

    def me(self) -> BaseResultGenerator[UnifiedAgentStatus]:
        """Lists the unified statuses the calling agent may choose, standard and custom. For any agent,
        about themselves.

        Returns:
            UnifiedAgentStatus records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/agent_availabilities/agent_statuses/me`
        """
        return self._run(self._ME)

    _UPDATE: Method[AgentStatusJobStatus] = Method(
        "agent_availabilities.agent_statuses.update",
        Form(
            Operation(
                "agent_availabilities.agent_statuses.update_many",
                "PUT",
                "/api/v2/agent_availabilities/agent_statuses/agents/update_many",
                query=(Param("ids", "comma"),),
                body=Body("fields"),
                result=Result("whole", schema="AgentStatusJobStatus"),
            ),
            (
                Argument("api_objects", "query", "ids", accepts="User", required=True, many=True),
                Argument("id", "body", "id", required=True),
            ),
            many=True,
        ),
    )

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
        return self._run(self._UPDATE, api_objects=api_objects, id=id)

    _UPDATE_AGENT: Method[UnifiedAgentStatusChange] = Method(
        "agent_availabilities.agent_statuses.update_agent",
        Form(
            Operation(
                "agent_availabilities.agent_statuses.update_agent",
                "PUT",
                "/api/v2/agent_availabilities/agent_statuses/agents/{agent_id}",
                body=Body("fields"),
                result=Result("one", schema="UnifiedAgentStatusChange", key="data", json_api=True),
            ),
            (
                Argument("agent", "path", "agent_id", accepts="User", required=True),
                Argument("id", "body", "id", required=True),
            ),
        ),
    )

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
        return self._run(self._UPDATE_AGENT, agent=agent, id=id)

    _UPDATE_ME: Method[UnifiedAgentStatusChange] = Method(
        "agent_availabilities.agent_statuses.update_me",
        Form(
            Operation(
                "agent_availabilities.agent_statuses.update_me",
                "PUT",
                "/api/v2/agent_availabilities/agent_statuses/agents/me",
                body=Body("fields"),
                result=Result("one", schema="UnifiedAgentStatusChange", key="data", json_api=True),
            ),
            (Argument("id", "body", "id", required=True),),
        ),
    )

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
        return self._run(self._UPDATE_ME, id=id)


class AsyncAgentAvailabilitiesAgentStatusesApi(AsyncResource, sync_class=AgentAvailabilitiesAgentStatusesApi):
    """`AgentAvailabilitiesAgentStatusesApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class AgentAvailabilitiesAgentStatusesJobStatusesApi(Resource):
    """Reports progress and results of a job that changes the status of many agents. For admins, and
    agents whose role permits it.

    Reached as `client.agent_availabilities.agent_statuses.job_statuses`.
    """

    _CALL: Method[AgentStatusJobStatus] = Method(
        "agent_availabilities.agent_statuses.job_statuses",
        Form(
            Operation(
                "agent_availabilities.agent_statuses.job_statuses.show",
                "GET",
                "/api/v2/agent_availabilities/agent_statuses/job_statuses/{job_id}",
                result=Result("whole", schema="AgentStatusJobStatus"),
            ),
            (Argument("id", "path", "job_id", accepts="AgentStatusJobStatus", required=True),),
            when="id",
        ),
    )

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
        return self._run(self._CALL, id=id)


class AsyncAgentAvailabilitiesAgentStatusesJobStatusesApi(
    AsyncResource, sync_class=AgentAvailabilitiesAgentStatusesJobStatusesApi
):
    """`AgentAvailabilitiesAgentStatusesJobStatusesApi` for the async client: calls are awaited, lists
    read with `async for`.
    """


class AgentAvailabilitiesMeApi(Resource):
    """Reads the calling agent's own unified status and state per channel. For any agent, about
    themselves. Below it: `work_items`.

    Reached as `client.agent_availabilities.me`.
    """

    work_items: Lazy[AgentAvailabilitiesMeWorkItemsApi] = Lazy(
        "agent_availabilities", "AgentAvailabilitiesMeWorkItemsApi"
    )

    _CALL: Method[AgentAvailability] = Method(
        "agent_availabilities.me",
        Form(
            Operation(
                "agent_availabilities.me",
                "GET",
                "/api/v2/agent_availabilities/me",
                result=Result("one", schema="AgentAvailability", key="data", json_api=True),
            )
        ),
    )

    def __call__(self) -> AgentAvailability:
        """Reads the calling agent's own unified status and state per channel. For any agent, about
        themselves.

        Returns:
            The AgentAvailability.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/agent_availabilities/me`
        """
        return self._run(self._CALL)


class AsyncAgentAvailabilitiesMeApi(AsyncResource, sync_class=AgentAvailabilitiesMeApi):
    """`AgentAvailabilitiesMeApi` for the async client: calls are awaited, lists read with `async for`."""


class AgentAvailabilitiesMeWorkItemsApi(Resource):
    """Lists the work items the calling agent currently holds in one channel. For any agent, about
    themselves.

    Reached as `client.agent_availabilities.me.work_items`.
    """

    _CALL: Method[BaseResultGenerator[WorkItem]] = Method(
        "agent_availabilities.me.work_items",
        Form(
            Operation(
                "agent_availabilities.me.work_items.list",
                "GET",
                "/api/v2/agent_availabilities/me/channels/{channel}/relationships/work_items",
                result=Result("list", schema="WorkItem", key="data", json_api=True),
                pages=("cursor",),
            ),
            (Argument("channel", "path", "channel", required=True),),
        ),
    )

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
        return self._run(
            self._CALL, channel=channel, page_size=page_size, cursor_pagination=cursor_pagination
        )


class AsyncAgentAvailabilitiesMeWorkItemsApi(AsyncResource, sync_class=AgentAvailabilitiesMeWorkItemsApi):
    """`AgentAvailabilitiesMeWorkItemsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class AgentAvailabilitiesWorkItemsApi(Resource):
    """Lists the work items an agent currently holds in one channel, thus what fills their capacity.
    For admins, and agents whose role permits it.

    Reached as `client.agent_availabilities.work_items`.
    """

    _CALL: Method[BaseResultGenerator[WorkItem]] = Method(
        "agent_availabilities.work_items",
        Form(
            Operation(
                "agent_availabilities.work_items.list",
                "GET",
                "/api/v2/agent_availabilities/{agent_id}/channels/{channel}/relationships/work_items",
                result=Result("list", schema="WorkItem", key="data", json_api=True),
                pages=("cursor",),
            ),
            (
                Argument("agent", "path", "agent_id", accepts="User", required=True),
                Argument("channel", "path", "channel", required=True),
            ),
        ),
    )

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
        return self._run(
            self._CALL, agent=agent, channel=channel, page_size=page_size, cursor_pagination=cursor_pagination
        )


class AsyncAgentAvailabilitiesWorkItemsApi(AsyncResource, sync_class=AgentAvailabilitiesWorkItemsApi):
    """`AgentAvailabilitiesWorkItemsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """
