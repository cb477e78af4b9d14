# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/routing_settings.yaml) by `make generate`. Do not edit.
"""Reads and changes how chats are routed, for the account, for other agents and for the caller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.chat_objects import Agent, RoutingSettings
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import ChatRoutingSettingsDict


class ChatsRoutingSettingsApi(Resource):
    """Reads and changes how chats are routed, for the account, for other agents and for the caller.

    Reached as `client.chats.routing_settings`.
    """

    account: Lazy[ChatsRoutingSettingsAccountApi] = Lazy(
        "chats.routing_settings", "ChatsRoutingSettingsAccountApi"
    )
    agents: Lazy[ChatsRoutingSettingsAgentsApi] = Lazy(
        "chats.routing_settings", "ChatsRoutingSettingsAgentsApi"
    )
    me: Lazy[ChatsRoutingSettingsMeApi] = Lazy("chats.routing_settings", "ChatsRoutingSettingsMeApi")


class AsyncChatsRoutingSettingsApi(AsyncResource, sync_class=ChatsRoutingSettingsApi):
    """`ChatsRoutingSettingsApi` for the async client: calls are awaited, lists read with `async for`."""


class ChatsRoutingSettingsAccountApi(Resource):
    """Reads the account-wide chat routing: mode, chat limits, reassignment and skill routing. For Chat
    agents. Calls: `update`.

    Reached as `client.chats.routing_settings.account`.
    """

    _CALL: Method[RoutingSettings] = Method(
        "chats.routing_settings.account",
        Form(
            Operation(
                "chats.routing_settings.account.show",
                "GET",
                "/api/v2/chat/routing_settings/account",
                result=Result("one", schema="ChatRoutingSettings", key="data"),
            )
        ),
    )

    def __call__(self) -> RoutingSettings:
        """Reads the account-wide chat routing: mode, chat limits, reassignment and skill routing. For Chat
        agents.

        Returns:
            The RoutingSettings.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/routing_settings/account`
        """
        return self._run(self._CALL)

    _UPDATE: Method[RoutingSettings] = Method(
        "chats.routing_settings.account.update",
        Form(
            Operation(
                "chats.routing_settings.account.update",
                "PATCH",
                "/api/v2/chat/routing_settings/account",
                body=Body("record", schema="ChatRoutingSettings"),
                result=Result("one", schema="ChatRoutingSettings", key="data"),
                writes="change",
                readable=True,
            ),
            (Argument("api_objects", "record", "body", accepts="ChatRoutingSettings", required=True),),
        ),
    )

    def update(self, api_objects: RoutingSettings | ChatRoutingSettingsDict) -> RoutingSettings:
        """Changes account-wide chat routing; only the properties sent change. For Chat administrators. A
        record without changes is read, and nothing is written.

        Args:
            api_objects: The RoutingSettings: an object, or a mapping of its fields.

        Returns:
            The RoutingSettings.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 200 calls per minute for each account.

        `PATCH /api/v2/chat/routing_settings/account`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncChatsRoutingSettingsAccountApi(AsyncResource, sync_class=ChatsRoutingSettingsAccountApi):
    """`ChatsRoutingSettingsAccountApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class ChatsRoutingSettingsAgentsApi(Resource):
    """Lists the routing settings of all Chat agents, such as their chat limits and skills. For Chat
    agents. Calls: `update`, `update_many`.

    Reached as `client.chats.routing_settings.agents`.
    """

    _CALL: Method[RoutingSettings | BaseResultGenerator[RoutingSettings]] = Method(
        "chats.routing_settings.agents",
        Form(
            Operation(
                "chats.routing_settings.agents.show",
                "GET",
                "/api/v2/chat/routing_settings/agents/{agent_id}",
                result=Result("one", schema="ChatRoutingSettings", key="data"),
            ),
            (Argument("id", "path", "agent_id", accepts="ChatAgent", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "chats.routing_settings.agents.list",
                "GET",
                "/api/v2/chat/routing_settings/agents",
                result=Result("list", schema="ChatRoutingSettings", key="data"),
            )
        ),
    )

    def __call__(
        self, *, id: int | Agent = LEFT_OUT
    ) -> RoutingSettings | BaseResultGenerator[RoutingSettings]:
        """Lists the routing settings of all Chat agents, such as their chat limits and skills.

        - `client.chats.routing_settings.agents()`: Lists the routing settings of all Chat agents, such
          as their chat limits and skills. For Chat agents. Limited to 200 calls per minute for each
          account.
          `GET /api/v2/chat/routing_settings/agents`
        - `client.chats.routing_settings.agents(id=…)`: Reads one agent's routing settings, such as chat
          limit and skills. For Chat agents. Limited to 200 calls per minute for each account.
          `GET /api/v2/chat/routing_settings/agents/{agent_id}`

        Args:
            id: Agent that the call is about. Takes an Agent or its id.

        Returns:
            RoutingSettings records, fetched page by page as they are read.
            The RoutingSettings.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id)

    _UPDATE: Method[RoutingSettings] = Method(
        "chats.routing_settings.agents.update",
        Form(
            Operation(
                "chats.routing_settings.agents.update",
                "PATCH",
                "/api/v2/chat/routing_settings/agents/{agent_id}",
                body=Body("record", schema="ChatRoutingSettings"),
                result=Result("one", schema="ChatRoutingSettings", key="data"),
                writes="change",
                readable=True,
            ),
            (
                Argument("agent", "path", "agent_id", accepts="ChatAgent", required=True),
                Argument("routing_settings", "record", "body", accepts="ChatRoutingSettings", required=True),
            ),
        ),
    )

    def update(
        self, agent: int | Agent, routing_settings: RoutingSettings | ChatRoutingSettingsDict
    ) -> RoutingSettings:
        """Changes one agent's chat limit, skills or other routing settings; only the properties sent
        change. For Chat administrators. A record without changes is read, and nothing is written.

        Args:
            agent: Agent that the call is about. Takes an Agent or its id.
            routing_settings: The RoutingSettings: an object, or a mapping of its fields.

        Returns:
            The RoutingSettings.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 200 calls per minute for each account.

        `PATCH /api/v2/chat/routing_settings/agents/{agent_id}`
        """
        return self._run(self._UPDATE, agent=agent, routing_settings=routing_settings)

    _UPDATE_MANY: Method[list[RoutingSettings]] = Method(
        "chats.routing_settings.agents.update_many",
        Form(
            Operation(
                "chats.routing_settings.agents.update_many",
                "PATCH",
                "/api/v2/chat/routing_settings/agents",
                body=Body("record", schema="ChatRoutingSettings"),
                result=Result("list", schema="ChatRoutingSettings", key="data"),
                writes="change",
                readable=True,
            ),
            (Argument("routing_settings", "record", "body", accepts="ChatRoutingSettings", required=True),),
        ),
    )

    def update_many(
        self, routing_settings: RoutingSettings | ChatRoutingSettingsDict
    ) -> list[RoutingSettings]:
        """Changes the routing settings of several Chat agents in one call. For Chat administrators. A
        record without changes is read, and nothing is written.

        Args:
            routing_settings: The RoutingSettings: an object, or a mapping of its fields.

        Returns:
            RoutingSettings records.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 200 calls per minute for each account.

        `PATCH /api/v2/chat/routing_settings/agents`
        """
        return self._run(self._UPDATE_MANY, routing_settings=routing_settings)


class AsyncChatsRoutingSettingsAgentsApi(AsyncResource, sync_class=ChatsRoutingSettingsAgentsApi):
    """`ChatsRoutingSettingsAgentsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class ChatsRoutingSettingsMeApi(Resource):
    """Reads the calling agent's own routing settings. For any Chat agent. Calls: `update`.

    Reached as `client.chats.routing_settings.me`.
    """

    _CALL: Method[RoutingSettings] = Method(
        "chats.routing_settings.me",
        Form(
            Operation(
                "chats.routing_settings.me.show",
                "GET",
                "/api/v2/chat/routing_settings/agents/me",
                result=Result("one", schema="ChatRoutingSettings", key="data"),
            )
        ),
    )

    def __call__(self) -> RoutingSettings:
        """Reads the calling agent's own routing settings. For any Chat agent.

        Returns:
            The RoutingSettings.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/routing_settings/agents/me`
        """
        return self._run(self._CALL)

    _UPDATE: Method[RoutingSettings] = Method(
        "chats.routing_settings.me.update",
        Form(
            Operation(
                "chats.routing_settings.me.update",
                "PATCH",
                "/api/v2/chat/routing_settings/agents/me",
                body=Body("record", schema="ChatRoutingSettings"),
                result=Result("one", schema="ChatRoutingSettings", key="data"),
                writes="change",
                readable=True,
            ),
            (Argument("api_objects", "record", "body", accepts="ChatRoutingSettings", required=True),),
        ),
    )

    def update(self, api_objects: RoutingSettings | ChatRoutingSettingsDict) -> RoutingSettings:
        """Changes the calling agent's own routing settings; only the properties sent change. For any Chat
        agent. A record without changes is read, and nothing is written.

        Args:
            api_objects: The RoutingSettings: an object, or a mapping of its fields.

        Returns:
            The RoutingSettings.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 200 calls per minute for each account.

        `PATCH /api/v2/chat/routing_settings/agents/me`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncChatsRoutingSettingsMeApi(AsyncResource, sync_class=ChatsRoutingSettingsMeApi):
    """`ChatsRoutingSettingsMeApi` for the async client: calls are awaited, lists read with `async
    for`.
    """
