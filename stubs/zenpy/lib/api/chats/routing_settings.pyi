# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/routing_settings.yaml) by `make generate`. Do not edit.
"""Reads and changes how chats are routed, for the account, for other agents and for the caller."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.chat_objects import Agent, RoutingSettings
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import ChatRoutingSettingsDict

class ChatsRoutingSettingsApi(Resource):
    """Reads and changes how chats are routed, for the account, for other agents and for the caller.

    Reached as `client.chats.routing_settings`.
    """

    account: Lazy[ChatsRoutingSettingsAccountApi]
    """Reads the account-wide chat routing: mode, chat limits, reassignment and skill routing. For Chat
    agents. Calls: `update`.
    """
    agents: Lazy[ChatsRoutingSettingsAgentsApi]
    """Lists the routing settings of all Chat agents, such as their chat limits and skills. For Chat
    agents. Calls: `update`, `update_many`.
    """
    me: Lazy[ChatsRoutingSettingsMeApi]
    """Reads the calling agent's own routing settings. For any Chat agent. Calls: `update`."""

class AsyncChatsRoutingSettingsApi(AsyncResource):
    """Reads and changes how chats are routed, for the account, for other agents and for the caller.

    Reached as `client.chats.routing_settings`.
    """

    account: Lazy[AsyncChatsRoutingSettingsAccountApi]
    """Reads the account-wide chat routing: mode, chat limits, reassignment and skill routing. For Chat
    agents. Calls: `update`.
    """
    agents: Lazy[AsyncChatsRoutingSettingsAgentsApi]
    """Lists the routing settings of all Chat agents, such as their chat limits and skills. For Chat
    agents. Calls: `update`, `update_many`.
    """
    me: Lazy[AsyncChatsRoutingSettingsMeApi]
    """Reads the calling agent's own routing settings. For any Chat agent. Calls: `update`."""

class ChatsRoutingSettingsAccountApi(Resource):
    """Reads the account-wide chat routing: mode, chat limits, reassignment and skill routing. For Chat
    agents. Calls: `update`.

    Reached as `client.chats.routing_settings.account`.
    """
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

class AsyncChatsRoutingSettingsAccountApi(AsyncResource):
    """Reads the account-wide chat routing: mode, chat limits, reassignment and skill routing. For Chat
    agents. Calls: `update`.

    Reached as `client.chats.routing_settings.account`.
    """
    def __call__(self) -> Coroutine[object, object, RoutingSettings]:
        """Reads the account-wide chat routing: mode, chat limits, reassignment and skill routing. For Chat
        agents.

        Returns:
            The RoutingSettings.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/routing_settings/account`
        """
    def update(
        self, api_objects: RoutingSettings | ChatRoutingSettingsDict
    ) -> Coroutine[object, object, RoutingSettings]:
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

class ChatsRoutingSettingsAgentsApi(Resource):
    """Lists the routing settings of all Chat agents, such as their chat limits and skills. For Chat
    agents. Calls: `update`, `update_many`.

    Reached as `client.chats.routing_settings.agents`.
    """
    @overload
    def __call__(self) -> BaseResultGenerator[RoutingSettings]:
        """Lists the routing settings of all Chat agents, such as their chat limits and skills. For Chat
        agents.

        Returns:
            RoutingSettings records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/routing_settings/agents`
        """
    @overload
    def __call__(self, *, id: int | Agent) -> RoutingSettings:
        """Reads one agent's routing settings, such as chat limit and skills. For Chat agents.

        Args:
            id: Agent that the call is about. Takes an Agent or its id.

        Returns:
            The RoutingSettings.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/routing_settings/agents/{agent_id}`
        """
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

class AsyncChatsRoutingSettingsAgentsApi(AsyncResource):
    """Lists the routing settings of all Chat agents, such as their chat limits and skills. For Chat
    agents. Calls: `update`, `update_many`.

    Reached as `client.chats.routing_settings.agents`.
    """
    @overload
    def __call__(self) -> AsyncResultGenerator[RoutingSettings]:
        """Lists the routing settings of all Chat agents, such as their chat limits and skills. For Chat
        agents.

        Returns:
            RoutingSettings records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/routing_settings/agents`
        """
    @overload
    def __call__(self, *, id: int | Agent) -> Coroutine[object, object, RoutingSettings]:
        """Reads one agent's routing settings, such as chat limit and skills. For Chat agents.

        Args:
            id: Agent that the call is about. Takes an Agent or its id.

        Returns:
            The RoutingSettings.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/routing_settings/agents/{agent_id}`
        """
    def update(
        self, agent: int | Agent, routing_settings: RoutingSettings | ChatRoutingSettingsDict
    ) -> Coroutine[object, object, RoutingSettings]:
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
    def update_many(
        self, routing_settings: RoutingSettings | ChatRoutingSettingsDict
    ) -> Coroutine[object, object, list[RoutingSettings]]:
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

class ChatsRoutingSettingsMeApi(Resource):
    """Reads the calling agent's own routing settings. For any Chat agent. Calls: `update`.

    Reached as `client.chats.routing_settings.me`.
    """
    def __call__(self) -> RoutingSettings:
        """Reads the calling agent's own routing settings. For any Chat agent.

        Returns:
            The RoutingSettings.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/routing_settings/agents/me`
        """
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

class AsyncChatsRoutingSettingsMeApi(AsyncResource):
    """Reads the calling agent's own routing settings. For any Chat agent. Calls: `update`.

    Reached as `client.chats.routing_settings.me`.
    """
    def __call__(self) -> Coroutine[object, object, RoutingSettings]:
        """Reads the calling agent's own routing settings. For any Chat agent.

        Returns:
            The RoutingSettings.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/routing_settings/agents/me`
        """
    def update(
        self, api_objects: RoutingSettings | ChatRoutingSettingsDict
    ) -> Coroutine[object, object, RoutingSettings]:
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
