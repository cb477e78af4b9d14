# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/realtime.yaml) by `make generate`. Do not edit.
"""Reads live figures on chats and agents, such as waiting times and agents online, overall or per
department. They come from a server of their own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.chat_objects import RealtimeAgents, RealtimeChats


class ChatsRealtimeApi(Resource):
    """Reads live figures on chats and agents, such as waiting times and agents online, overall or per
    department. They come from a server of their own.

    Reached as `client.chats.realtime`.
    """

    agents: Lazy[ChatsRealtimeAgentsApi] = Lazy("chats.realtime", "ChatsRealtimeAgentsApi")
    chats: Lazy[ChatsRealtimeChatsApi] = Lazy("chats.realtime", "ChatsRealtimeChatsApi")


class AsyncChatsRealtimeApi(AsyncResource, sync_class=ChatsRealtimeApi):
    """`ChatsRealtimeApi` for the async client: calls are awaited, lists read with `async for`."""


class ChatsRealtimeAgentsApi(Resource):
    """Reads all live agent figures, such as how many are online, away or invisible, of one department
    or the account. For Chat agents, on the Enterprise plan.

    Reached as `client.chats.realtime.agents`.
    """

    _CALL: Method[RealtimeAgents] = Method(
        "chats.realtime.agents",
        Form(
            Operation(
                "chats.realtime.agents.show",
                "GET",
                "/stream/agents/{metric_key}",
                query=(Param("department_id"),),
                result=Result("whole", schema="ChatRealtimeAgents"),
                server="chat_realtime",
            ),
            (
                Argument("id", "path", "metric_key", required=True),
                Argument("department_id", "query", "department_id"),
            ),
            when="id",
        ),
        Form(
            Operation(
                "chats.realtime.agents.list",
                "GET",
                "/stream/agents",
                query=(Param("department_id"),),
                result=Result("whole", schema="ChatRealtimeAgents"),
                server="chat_realtime",
            ),
            (Argument("department_id", "query", "department_id"),),
        ),
    )

    def __call__(self, *, department_id: int | None = None, id: str = LEFT_OUT) -> RealtimeAgents:
        """Reads all live agent figures, such as how many are online, away or invisible, of one department
        or the account.

        - `client.chats.realtime.agents()`: Reads all live agent figures, such as how many are online,
          away or invisible, of one department or the account. For Chat agents, on the Enterprise plan.
          Limited to 200 calls per minute for each account.
          `GET /stream/agents`
        - `client.chats.realtime.agents(id=…)`: Reads a single live agent figure, by its name, of one
          department or the account. For Chat agents, on the Enterprise plan. Limited to 200 calls per
          minute for each account.
          `GET /stream/agents/{metric_key}`

        Args:
            department_id: Chat department that the call is about.
            id: Name of the live metric that is wanted.

        Returns:
            The RealtimeAgents.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, department_id=department_id, id=id)


class AsyncChatsRealtimeAgentsApi(AsyncResource, sync_class=ChatsRealtimeAgentsApi):
    """`ChatsRealtimeAgentsApi` for the async client: calls are awaited, lists read with `async for`."""


class ChatsRealtimeChatsApi(Resource):
    """Reads all live chat figures, such as waiting chats and response times, of one department or the
    account. For Chat agents, on the Enterprise plan.

    Reached as `client.chats.realtime.chats`.
    """

    _CALL: Method[RealtimeChats] = Method(
        "chats.realtime.chats",
        Form(
            Operation(
                "chats.realtime.chats.show",
                "GET",
                "/stream/chats/{metric_key}",
                query=(
                    Param("department_id"),
                    Param("window"),
                ),
                result=Result("whole", schema="ChatRealtimeChats"),
                server="chat_realtime",
            ),
            (
                Argument("id", "path", "metric_key", required=True),
                Argument("department_id", "query", "department_id"),
                Argument("window", "query", "window"),
            ),
            when="id",
        ),
        Form(
            Operation(
                "chats.realtime.chats.list",
                "GET",
                "/stream/chats",
                query=(
                    Param("department_id"),
                    Param("window"),
                ),
                result=Result("whole", schema="ChatRealtimeChats"),
                server="chat_realtime",
            ),
            (
                Argument("department_id", "query", "department_id"),
                Argument("window", "query", "window"),
            ),
        ),
    )

    def __call__(
        self, *, department_id: int | None = None, window: int | None = None, id: str = LEFT_OUT
    ) -> RealtimeChats:
        """Reads all live chat figures, such as waiting chats and response times, of one department or the
        account.

        - `client.chats.realtime.chats()`: Reads all live chat figures, such as waiting chats and
          response times, of one department or the account. For Chat agents, on the Enterprise plan.
          Limited to 200 calls per minute for each account.
          `GET /stream/chats`
        - `client.chats.realtime.chats(id=…)`: Reads a single live chat figure, by its name, of one
          department or the account. For Chat agents, on the Enterprise plan. Limited to 200 calls per
          minute for each account.
          `GET /stream/chats/{metric_key}`

        Args:
            department_id: Chat department that the call is about.
            window: Length of the period to measure, in minutes.
            id: Name of the live metric that is wanted.

        Returns:
            The RealtimeChats.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, department_id=department_id, window=window, id=id)


class AsyncChatsRealtimeChatsApi(AsyncResource, sync_class=ChatsRealtimeChatsApi):
    """`ChatsRealtimeChatsApi` for the async client: calls are awaited, lists read with `async for`."""
