# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/agents.yaml) by `make generate`. Do not edit.
"""Manages the agents of Zendesk Chat, including the caller's own profile and agents' personal
shortcuts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.chat_objects import Agent
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import ChatAgentDict


class ChatsAgentsApi(Resource):
    """Manages the agents of Zendesk Chat, including the caller's own profile and agents' personal
    shortcuts.

    Reached as `client.chats.agents`.
    """

    shortcuts: Lazy[ChatsAgentsShortcutsApi] = Lazy("chats.agents", "ChatsAgentsShortcutsApi")

    _CALL: Method[Agent | BaseResultGenerator[Agent]] = Method(
        "chats.agents",
        Form(
            Operation(
                "chats.agents.show_by_email",
                "GET",
                "/api/v2/chat/agents/email/{email}",
                result=Result("whole", schema="ChatAgent"),
            ),
            (Argument("email", "path", "email", required=True),),
            when="email",
        ),
        Form(
            Operation(
                "chats.agents.show",
                "GET",
                "/api/v2/chat/agents/{agent_id}",
                result=Result("whole", schema="ChatAgent"),
            ),
            (Argument("id", "path", "agent_id", accepts="ChatAgent", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "chats.agents.list",
                "GET",
                "/api/v2/chat/agents",
                query=(
                    Param("limit"),
                    Param("since_id"),
                    Param("max_id"),
                ),
                result=Result("list", schema="ChatAgent"),
                pages=("since_id",),
            ),
            (
                Argument("limit", "query", "limit"),
                Argument("since_id", "query", "since_id"),
                Argument("max_id", "query", "max_id"),
            ),
        ),
    )

    def __call__(
        self,
        email: str = LEFT_OUT,
        *,
        limit: int | None = None,
        since_id: int | None = None,
        max_id: int | None = None,
        id: int | Agent = LEFT_OUT,
    ) -> Agent | BaseResultGenerator[Agent]:
        """Lists the Chat agents in order of id; page with `since_id` and `limit`.

        - `client.chats.agents()`: Lists the Chat agents in order of id; page with `since_id` and
          `limit`. For Chat agents. Limited to 200 calls per minute for each account. Also takes
          `limit`, `since_id` and `max_id`.
          `GET /api/v2/chat/agents`
        - `client.chats.agents(id=…)`: Fetches one Chat agent by id, with role and departments. For Chat
          agents. Limited to 200 calls per minute for each account.
          `GET /api/v2/chat/agents/{agent_id}`
        - `client.chats.agents(email)`: Fetches the Chat agent with the given e-mail address. For Chat
          agents. Limited to 200 calls per minute for each account.
          `GET /api/v2/chat/agents/email/{email}`

        Args:
            email: Email address to look up.
            limit: Greatest number of items in the answer.
            since_id: Gives only records with an id from this one on.
            max_id: Gives only records with an id no higher than this one.
            id: Agent that the call is about. Takes an Agent or its id.

        Returns:
            Agent records, fetched page by page as they are read.
            The Agent.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, email=email, limit=limit, since_id=since_id, max_id=max_id, id=id)

    _CREATE: Method[Agent] = Method(
        "chats.agents.create",
        Form(
            Operation(
                "chats.agents.create",
                "POST",
                "/api/v2/chat/agents",
                body=Body("record", schema="ChatAgent"),
                result=Result("whole", schema="ChatAgent"),
                writes="make",
            ),
            (Argument("api_objects", "record", "body", accepts="ChatAgent", required=True),),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "chats.agents.delete",
        Form(
            Operation(
                "chats.agents.delete", "DELETE", "/api/v2/chat/agents/{agent_id}", result=Result("nothing")
            ),
            (Argument("api_objects", "path", "agent_id", accepts="ChatAgent", required=True),),
        ),
    )

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
        return self._run(self._DELETE, api_objects=api_objects)

    _ME: Method[Agent] = Method(
        "chats.agents.me",
        Form(
            Operation(
                "chats.agents.me", "GET", "/api/v2/chat/agents/me", result=Result("whole", schema="ChatAgent")
            )
        ),
    )

    def me(self) -> Agent:
        """Fetches the Chat agent who makes the call. For any Chat agent.

        Returns:
            The Agent.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/agents/me`
        """
        return self._run(self._ME)

    _UPDATE: Method[Agent] = Method(
        "chats.agents.update",
        Form(
            Operation(
                "chats.agents.update",
                "PUT",
                "/api/v2/chat/agents/{agent_id}",
                body=Body("record", schema="ChatAgent"),
                result=Result("whole", schema="ChatAgent"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects", "record", "body", also_path="agent_id", accepts="ChatAgent", required=True
                ),
            ),
        ),
    )

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
        return self._run(self._UPDATE, api_objects=api_objects)

    _UPDATE_ME: Method[Agent] = Method(
        "chats.agents.update_me",
        Form(
            Operation(
                "chats.agents.update_me",
                "PUT",
                "/api/v2/chat/agents/me",
                body=Body("record", schema="ChatAgent"),
                result=Result("whole", schema="ChatAgent"),
                writes="change",
                readable=True,
            ),
            (Argument("agent", "record", "body", accepts="ChatAgent", required=True),),
        ),
    )

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
        return self._run(self._UPDATE_ME, agent=agent)


class AsyncChatsAgentsApi(AsyncResource, sync_class=ChatsAgentsApi):
    """`ChatsAgentsApi` for the async client: calls are awaited, lists read with `async for`."""


class ChatsAgentsShortcutsApi(Resource):
    """The shortcuts of `client.chats.agents`. Calls: `delete`.

    Reached as `client.chats.agents.shortcuts`.
    """

    _DELETE: Method[None] = Method(
        "chats.agents.shortcuts.delete",
        Form(
            Operation(
                "chats.agents.shortcuts.delete",
                "DELETE",
                "/api/v2/chat/agents/{agent_id}/shortcuts",
                result=Result("nothing"),
            ),
            (Argument("agent", "path", "agent_id", accepts="ChatAgent", required=True),),
        ),
    )

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
        return self._run(self._DELETE, agent=agent)


class AsyncChatsAgentsShortcutsApi(AsyncResource, sync_class=ChatsAgentsShortcutsApi):
    """`ChatsAgentsShortcutsApi` for the async client: calls are awaited, lists read with `async for`."""
