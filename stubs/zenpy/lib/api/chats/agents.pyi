# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/agents.yaml) by `make generate`. Do not edit.
"""Manages the agents of Zendesk Chat, including the caller's own profile and agents' personal
shortcuts.
"""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.chat_objects import Agent
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import ChatAgentDict

class ChatsAgentsApi(Resource):
    """Manages the agents of Zendesk Chat, including the caller's own profile and agents' personal
    shortcuts.

    Reached as `client.chats.agents`.
    """

    shortcuts: Lazy[ChatsAgentsShortcutsApi]
    """The shortcuts of `client.chats.agents`. Calls: `delete`."""
    @overload
    def __call__(
        self, *, limit: int | None = None, since_id: int | None = None, max_id: int | None = None
    ) -> BaseResultGenerator[Agent]:
        """Lists the Chat agents in order of id; page with `since_id` and `limit`. For Chat agents.

        Args:
            limit: Greatest number of items in the answer.
            since_id: Gives only records with an id from this one on.
            max_id: Gives only records with an id no higher than this one.

        Returns:
            Agent records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/agents`
        """
    @overload
    def __call__(self, *, id: int | Agent) -> Agent:
        """Fetches one Chat agent by id, with role and departments. For Chat agents.

        Args:
            id: Agent that the call is about. Takes an Agent or its id.

        Returns:
            The Agent.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/agents/{agent_id}`
        """
    @overload
    def __call__(self, email: str) -> Agent:
        """Fetches the Chat agent with the given e-mail address. For Chat agents.

        Args:
            email: Email address to look up.

        Returns:
            The Agent.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/agents/email/{email}`
        """
    def create(self, api_objects: Agent | ChatAgentDict) -> Agent:
        """Creates a Chat agent. On accounts joined with Support, agents are created there instead. For
        Chat administrators.

        Args:
            api_objects: The Agent: an object, or a mapping of its fields.

        Returns:
            The Agent.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 200 calls per minute for each account.

        `POST /api/v2/chat/agents`
        """
    def delete(self, api_objects: int | Agent) -> None:
        """Deletes a Chat agent. On accounts joined with Support, manage agents there instead. For Chat
        administrators.

        Args:
            api_objects: Agent that the call is about. Takes an Agent or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/agents/{agent_id}`
        """
    def me(self) -> Agent:
        """Fetches the Chat agent who makes the call. For any Chat agent.

        Returns:
            The Agent.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/agents/me`
        """
    def update(self, api_objects: Agent | ChatAgentDict) -> Agent:
        """Changes a Chat agent, such as their departments, role, skills or chat limit. For Chat
        administrators. A record without changes is read, and nothing is written.

        Args:
            api_objects: The Agent: an object, or a mapping of its fields.

        Returns:
            The Agent.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 200 calls per minute for each account.

        `PUT /api/v2/chat/agents/{agent_id}`
        """
    def update_me(self, agent: Agent | ChatAgentDict) -> Agent:
        """Changes the calling agent's own Chat profile, such as display name or tagline. For any Chat
        agent. A record without changes is read, and nothing is written.

        Args:
            agent: The Agent: an object, or a mapping of its fields.

        Returns:
            The Agent.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 200 calls per minute for each account.

        `PUT /api/v2/chat/agents/me`
        """

class AsyncChatsAgentsApi(AsyncResource):
    """Manages the agents of Zendesk Chat, including the caller's own profile and agents' personal
    shortcuts.

    Reached as `client.chats.agents`.
    """

    shortcuts: Lazy[AsyncChatsAgentsShortcutsApi]
    """The shortcuts of `client.chats.agents`. Calls: `delete`."""
    @overload
    def __call__(
        self, *, limit: int | None = None, since_id: int | None = None, max_id: int | None = None
    ) -> AsyncResultGenerator[Agent]:
        """Lists the Chat agents in order of id; page with `since_id` and `limit`. For Chat agents.

        Args:
            limit: Greatest number of items in the answer.
            since_id: Gives only records with an id from this one on.
            max_id: Gives only records with an id no higher than this one.

        Returns:
            Agent records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/agents`
        """
    @overload
    def __call__(self, *, id: int | Agent) -> Coroutine[object, object, Agent]:
        """Fetches one Chat agent by id, with role and departments. For Chat agents.

        Args:
            id: Agent that the call is about. Takes an Agent or its id.

        Returns:
            The Agent.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/agents/{agent_id}`
        """
    @overload
    def __call__(self, email: str) -> Coroutine[object, object, Agent]:
        """Fetches the Chat agent with the given e-mail address. For Chat agents.

        Args:
            email: Email address to look up.

        Returns:
            The Agent.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/agents/email/{email}`
        """
    def create(self, api_objects: Agent | ChatAgentDict) -> Coroutine[object, object, Agent]:
        """Creates a Chat agent. On accounts joined with Support, agents are created there instead. For
        Chat administrators.

        Args:
            api_objects: The Agent: an object, or a mapping of its fields.

        Returns:
            The Agent.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 200 calls per minute for each account.

        `POST /api/v2/chat/agents`
        """
    def delete(self, api_objects: int | Agent) -> Coroutine[object, object, None]:
        """Deletes a Chat agent. On accounts joined with Support, manage agents there instead. For Chat
        administrators.

        Args:
            api_objects: Agent that the call is about. Takes an Agent or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/agents/{agent_id}`
        """
    def me(self) -> Coroutine[object, object, Agent]:
        """Fetches the Chat agent who makes the call. For any Chat agent.

        Returns:
            The Agent.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/agents/me`
        """
    def update(self, api_objects: Agent | ChatAgentDict) -> Coroutine[object, object, Agent]:
        """Changes a Chat agent, such as their departments, role, skills or chat limit. For Chat
        administrators. A record without changes is read, and nothing is written.

        Args:
            api_objects: The Agent: an object, or a mapping of its fields.

        Returns:
            The Agent.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 200 calls per minute for each account.

        `PUT /api/v2/chat/agents/{agent_id}`
        """
    def update_me(self, agent: Agent | ChatAgentDict) -> Coroutine[object, object, Agent]:
        """Changes the calling agent's own Chat profile, such as display name or tagline. For any Chat
        agent. A record without changes is read, and nothing is written.

        Args:
            agent: The Agent: an object, or a mapping of its fields.

        Returns:
            The Agent.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 200 calls per minute for each account.

        `PUT /api/v2/chat/agents/me`
        """

class ChatsAgentsShortcutsApi(Resource):
    """The shortcuts of `client.chats.agents`. Calls: `delete`.

    Reached as `client.chats.agents.shortcuts`.
    """
    def delete(self, agent: int | Agent) -> None:
        """Deletes all personal shortcuts of a Chat agent at once. For Chat administrators.

        Args:
            agent: Agent that the call is about. Takes an Agent or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/agents/{agent_id}/shortcuts`
        """

class AsyncChatsAgentsShortcutsApi(AsyncResource):
    """The shortcuts of `client.chats.agents`. Calls: `delete`.

    Reached as `client.chats.agents.shortcuts`.
    """
    def delete(self, agent: int | Agent) -> Coroutine[object, object, None]:
        """Deletes all personal shortcuts of a Chat agent at once. For Chat administrators.

        Args:
            agent: Agent that the call is about. Takes an Agent or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/agents/{agent_id}/shortcuts`
        """
