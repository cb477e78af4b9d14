# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/routing_settings.yaml) by `make generate`. Do not edit.
"""Reads and changes how chats are routed, for the account, for other agents and for the caller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.operation import Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resource import AsyncResource, Resource, Sub

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from zenpy.lib.api_objects.chat_objects import Agent, RoutingSettings
    from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
    from zenpy.payloads import ChatRoutingSettingsDict


class ChatsRoutingSettingsApi(Resource):
    """Reads and changes how chats are routed, for the account, for other agents and for the caller.

    Reached as `client.chats.routing_settings`.
    """

    account: Sub[ChatsRoutingSettingsAccountApi] = Sub(
        "chats.routing_settings", "ChatsRoutingSettingsAccountApi"
    )
    agents: Sub[ChatsRoutingSettingsAgentsApi] = Sub(
        "chats.routing_settings", "ChatsRoutingSettingsAgentsApi"
    )
    me: Sub[ChatsRoutingSettingsMeApi] = Sub("chats.routing_settings", "ChatsRoutingSettingsMeApi")


class AsyncChatsRoutingSettingsApi(AsyncResource):
    """Reads and changes how chats are routed, for the account, for other agents and for the caller.

    Reached as `client.chats.routing_settings`.
    """

    account: Sub[AsyncChatsRoutingSettingsAccountApi] = Sub(
        "chats.routing_settings", "AsyncChatsRoutingSettingsAccountApi"
    )
    agents: Sub[AsyncChatsRoutingSettingsAgentsApi] = Sub(
        "chats.routing_settings", "AsyncChatsRoutingSettingsAgentsApi"
    )
    me: Sub[AsyncChatsRoutingSettingsMeApi] = Sub("chats.routing_settings", "AsyncChatsRoutingSettingsMeApi")


class ChatsRoutingSettingsAccountApi(Resource):
    """The account of `client.chats.routing_settings`.

    Reached as `client.chats.routing_settings.account`.
    """

    def __call__(self) -> RoutingSettings:
        """Reads the account-wide chat routing: mode, chat limits, reassignment and skill routing. For Chat
        agents.

        Returns:
            The RoutingSettings.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/routing_settings/account`
        """
        return self._run(_ACCOUNT_CALL)

    def update(self, api_objects: RoutingSettings | ChatRoutingSettingsDict) -> RoutingSettings:
        """Changes account-wide chat routing; only the properties sent change. For Chat administrators.

        Args:
            api_objects: the RoutingSettings: an object, or a mapping of its fields.

        Returns:
            The RoutingSettings.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `PATCH /api/v2/chat/routing_settings/account`
        """
        return self._run(_ACCOUNT_UPDATE, api_objects=api_objects)


class AsyncChatsRoutingSettingsAccountApi(AsyncResource):
    """The account of `client.chats.routing_settings`.

    Reached as `client.chats.routing_settings.account`.
    """

    def __call__(self) -> Awaitable[RoutingSettings]:
        """Reads the account-wide chat routing: mode, chat limits, reassignment and skill routing. For Chat
        agents.

        Returns:
            To be awaited: the RoutingSettings.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/routing_settings/account`
        """
        return self._run(_ACCOUNT_CALL)

    def update(self, api_objects: RoutingSettings | ChatRoutingSettingsDict) -> Awaitable[RoutingSettings]:
        """Changes account-wide chat routing; only the properties sent change. For Chat administrators.

        Args:
            api_objects: the RoutingSettings: an object, or a mapping of its fields.

        Returns:
            To be awaited: the RoutingSettings.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `PATCH /api/v2/chat/routing_settings/account`
        """
        return self._run(_ACCOUNT_UPDATE, api_objects=api_objects)


class ChatsRoutingSettingsAgentsApi(Resource):
    """The agents of `client.chats.routing_settings`.

    Reached as `client.chats.routing_settings.agents`.
    """

    def __call__(
        self, *, id: int | Agent | None = None
    ) -> RoutingSettings | BaseResultGenerator[RoutingSettings]:
        """Lists the routing settings of all Chat agents, such as their chat limits and skills. For Chat
        agents.

        - `client.chats.routing_settings.agents(id=…)`: Reads one agent's routing settings, such as chat
        limit and skills. For Chat agents.
        - `client.chats.routing_settings.agents()`: Lists the routing settings of all Chat agents, such
        as their chat limits and skills. For Chat agents.

        Args:
            id: the Agent or its id. Agent that the call is about.

        Returns:
            The RoutingSettings.
            RoutingSettings records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/chat/routing_settings/agents/{agent_id}`
        `GET /api/v2/chat/routing_settings/agents`
        """
        return self._run(_AGENTS_CALL, id=id)

    def update(self, api_objects: RoutingSettings | ChatRoutingSettingsDict) -> RoutingSettings:
        """Changes one agent's chat limit, skills or other routing settings; only the properties sent
        change. For Chat administrators.

        Args:
            api_objects: the RoutingSettings: an object, or a mapping of its fields.

        Returns:
            The RoutingSettings.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `PATCH /api/v2/chat/routing_settings/agents/{agent_id}`
        """
        return self._run(_AGENTS_UPDATE, api_objects=api_objects)

    def update_many(
        self, routing_settings: RoutingSettings | ChatRoutingSettingsDict
    ) -> list[RoutingSettings]:
        """Changes the routing settings of several Chat agents in one call. For Chat administrators.

        Args:
            routing_settings: the RoutingSettings: an object, or a mapping of its fields.

        Returns:
            RoutingSettings records.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `PATCH /api/v2/chat/routing_settings/agents`
        """
        return self._run(_AGENTS_UPDATE_MANY, routing_settings=routing_settings)


class AsyncChatsRoutingSettingsAgentsApi(AsyncResource):
    """The agents of `client.chats.routing_settings`.

    Reached as `client.chats.routing_settings.agents`.
    """

    def __call__(
        self, *, id: int | Agent | None = None
    ) -> Awaitable[RoutingSettings] | AsyncResultGenerator[RoutingSettings]:
        """Lists the routing settings of all Chat agents, such as their chat limits and skills. For Chat
        agents.

        - `client.chats.routing_settings.agents(id=…)`: Reads one agent's routing settings, such as chat
        limit and skills. For Chat agents.
        - `client.chats.routing_settings.agents()`: Lists the routing settings of all Chat agents, such
        as their chat limits and skills. For Chat agents.

        Args:
            id: the Agent or its id. Agent that the call is about.

        Returns:
            To be awaited: the RoutingSettings.
            RoutingSettings records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/chat/routing_settings/agents/{agent_id}`
        `GET /api/v2/chat/routing_settings/agents`
        """
        return self._run(_AGENTS_CALL, id=id)

    def update(self, api_objects: RoutingSettings | ChatRoutingSettingsDict) -> Awaitable[RoutingSettings]:
        """Changes one agent's chat limit, skills or other routing settings; only the properties sent
        change. For Chat administrators.

        Args:
            api_objects: the RoutingSettings: an object, or a mapping of its fields.

        Returns:
            To be awaited: the RoutingSettings.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `PATCH /api/v2/chat/routing_settings/agents/{agent_id}`
        """
        return self._run(_AGENTS_UPDATE, api_objects=api_objects)

    def update_many(
        self, routing_settings: RoutingSettings | ChatRoutingSettingsDict
    ) -> Awaitable[list[RoutingSettings]]:
        """Changes the routing settings of several Chat agents in one call. For Chat administrators.

        Args:
            routing_settings: the RoutingSettings: an object, or a mapping of its fields.

        Returns:
            To be awaited: RoutingSettings records.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `PATCH /api/v2/chat/routing_settings/agents`
        """
        return self._run(_AGENTS_UPDATE_MANY, routing_settings=routing_settings)


class ChatsRoutingSettingsMeApi(Resource):
    """The me of `client.chats.routing_settings`.

    Reached as `client.chats.routing_settings.me`.
    """

    def __call__(self) -> RoutingSettings:
        """Reads the calling agent's own routing settings. For any Chat agent.

        Returns:
            The RoutingSettings.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/routing_settings/agents/me`
        """
        return self._run(_ME_CALL)

    def update(self, api_objects: RoutingSettings | ChatRoutingSettingsDict) -> RoutingSettings:
        """Changes the calling agent's own routing settings; only the properties sent change. For any Chat
        agent.

        Args:
            api_objects: the RoutingSettings: an object, or a mapping of its fields.

        Returns:
            The RoutingSettings.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `PATCH /api/v2/chat/routing_settings/agents/me`
        """
        return self._run(_ME_UPDATE, api_objects=api_objects)


class AsyncChatsRoutingSettingsMeApi(AsyncResource):
    """The me of `client.chats.routing_settings`.

    Reached as `client.chats.routing_settings.me`.
    """

    def __call__(self) -> Awaitable[RoutingSettings]:
        """Reads the calling agent's own routing settings. For any Chat agent.

        Returns:
            To be awaited: the RoutingSettings.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/routing_settings/agents/me`
        """
        return self._run(_ME_CALL)

    def update(self, api_objects: RoutingSettings | ChatRoutingSettingsDict) -> Awaitable[RoutingSettings]:
        """Changes the calling agent's own routing settings; only the properties sent change. For any Chat
        agent.

        Args:
            api_objects: the RoutingSettings: an object, or a mapping of its fields.

        Returns:
            To be awaited: the RoutingSettings.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `PATCH /api/v2/chat/routing_settings/agents/me`
        """
        return self._run(_ME_UPDATE, api_objects=api_objects)


# -- what the calls send and what they answer

_ACCOUNT_CALL: Method[RoutingSettings] = Method(
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
_ACCOUNT_UPDATE: Method[RoutingSettings] = Method(
    "chats.routing_settings.account.update",
    Form(
        Operation(
            "chats.routing_settings.account.update",
            "PATCH",
            "/api/v2/chat/routing_settings/account",
            body=Body("record", schema="ChatRoutingSettings"),
            result=Result("one", schema="ChatRoutingSettings", key="data"),
        ),
        (Argument("api_objects", "record", "body", accepts="ChatRoutingSettings", required=True),),
    ),
)
_AGENTS_CALL: Method[RoutingSettings | BaseResultGenerator[RoutingSettings]] = Method(
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
_AGENTS_UPDATE: Method[RoutingSettings] = Method(
    "chats.routing_settings.agents.update",
    Form(
        Operation(
            "chats.routing_settings.agents.update",
            "PATCH",
            "/api/v2/chat/routing_settings/agents/{agent_id}",
            body=Body("record", schema="ChatRoutingSettings"),
            result=Result("one", schema="ChatRoutingSettings", key="data"),
        ),
        (
            Argument(
                "api_objects",
                "record",
                "body",
                also_path="agent_id",
                accepts="ChatRoutingSettings",
                required=True,
            ),
        ),
    ),
)
_AGENTS_UPDATE_MANY: Method[list[RoutingSettings]] = Method(
    "chats.routing_settings.agents.update_many",
    Form(
        Operation(
            "chats.routing_settings.agents.update_many",
            "PATCH",
            "/api/v2/chat/routing_settings/agents",
            body=Body("record", schema="ChatRoutingSettings"),
            result=Result("list", schema="ChatRoutingSettings", key="data"),
        ),
        (Argument("routing_settings", "record", "body", accepts="ChatRoutingSettings", required=True),),
    ),
)
_ME_CALL: Method[RoutingSettings] = Method(
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
_ME_UPDATE: Method[RoutingSettings] = Method(
    "chats.routing_settings.me.update",
    Form(
        Operation(
            "chats.routing_settings.me.update",
            "PATCH",
            "/api/v2/chat/routing_settings/agents/me",
            body=Body("record", schema="ChatRoutingSettings"),
            result=Result("one", schema="ChatRoutingSettings", key="data"),
        ),
        (Argument("api_objects", "record", "body", accepts="ChatRoutingSettings", required=True),),
    ),
)
