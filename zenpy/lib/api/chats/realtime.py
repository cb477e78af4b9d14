# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/realtime.yaml) by `make generate`. Do not edit.
"""Reads live figures on chats and agents, such as waiting times and agents online, overall or per
department.
"""

from __future__ import annotations

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource


class ChatsRealtimeApi(Resource):
    """Reads live figures on chats and agents, such as waiting times and agents online, overall or per
    department.

    Reached as `client.chats.realtime`.
    """

    agents: Lazy[ChatsRealtimeAgentsApi] = Lazy("chats.realtime", "ChatsRealtimeAgentsApi")
    chats: Lazy[ChatsRealtimeChatsApi] = Lazy("chats.realtime", "ChatsRealtimeChatsApi")


class AsyncChatsRealtimeApi(AsyncResource, sync_class=ChatsRealtimeApi):
    """`ChatsRealtimeApi` for the async client: calls are awaited, lists read with `async for`."""


class ChatsRealtimeAgentsApi(Resource):
    """Reads live agent figures, such as how many are online, away or invisible; one department or the
    account. Host `rtm.zopim.com`. For Chat agents.

    Reached as `client.chats.realtime.agents`.
    """

    _CALL: Method[object] = Method(
        "chats.realtime.agents",
        Form(
            Operation(
                "chats.realtime.agents.show",
                "GET",
                "/stream/agents/{metric_key}",
                query=(Param("department_id"),),
                result=Result("values", key="content"),
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
                result=Result("values", key="content"),
            ),
            (Argument("department_id", "query", "department_id"),),
        ),
    )

    def __call__(self, *, department_id: int | None = None, id: str = LEFT_OUT) -> object:
        """Reads live agent figures, such as how many are online, away or invisible; one department or the
        account.

        - `client.chats.realtime.agents()`: Reads live agent figures, such as how many are online, away
          or invisible; one department or the account. Host `rtm.zopim.com`. For Chat agents. Limited to
          200 calls per minute for each account.
          `GET /stream/agents`
        - `client.chats.realtime.agents(id=…)`: Reads a single live agent figure, named by its metric
          key, for one department or the account. Host `rtm.zopim.com`. For Chat agents. Limited to 200
          calls per minute for each account.
          `GET /stream/agents/{metric_key}`

        Args:
            department_id: Chat department that the call is about.
            id: Name of the live metric that is wanted.

        Returns:
            The answer's `content`.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, department_id=department_id, id=id)


class AsyncChatsRealtimeAgentsApi(AsyncResource, sync_class=ChatsRealtimeAgentsApi):
    """`ChatsRealtimeAgentsApi` for the async client: calls are awaited, lists read with `async for`."""


class ChatsRealtimeChatsApi(Resource):
    """Reads live chat figures, such as waiting chats and response times; `window` sets the span in
    minutes. Host `rtm.zopim.com`. For Chat agents.

    Reached as `client.chats.realtime.chats`.
    """

    _CALL: Method[object] = Method(
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
                result=Result("values", key="content"),
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
                result=Result("values", key="content"),
            ),
            (
                Argument("department_id", "query", "department_id"),
                Argument("window", "query", "window"),
            ),
        ),
    )

    def __call__(
        self, *, department_id: int | None = None, window: int | None = None, id: str = LEFT_OUT
    ) -> object:
        """Reads live chat figures, such as waiting chats and response times; `window` sets the span in
        minutes.

        - `client.chats.realtime.chats()`: Reads live chat figures, such as waiting chats and response
          times; `window` sets the span in minutes. Host `rtm.zopim.com`. For Chat agents. Limited to
          200 calls per minute for each account.
          `GET /stream/chats`
        - `client.chats.realtime.chats(id=…)`: Reads a single live chat figure, named by its metric key,
          for one department or the account. Host `rtm.zopim.com`. For Chat agents. Limited to 200 calls
          per minute for each account.
          `GET /stream/chats/{metric_key}`

        Args:
            department_id: Chat department that the call is about.
            window: Length of the period to measure, in minutes.
            id: Name of the live metric that is wanted.

        Returns:
            The answer's `content`.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, department_id=department_id, window=window, id=id)


class AsyncChatsRealtimeChatsApi(AsyncResource, sync_class=ChatsRealtimeChatsApi):
    """`ChatsRealtimeChatsApi` for the async client: calls are awaited, lists read with `async for`."""
