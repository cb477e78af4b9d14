# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/realtime.yaml) by `make generate`. Do not edit.
"""Reads live figures on chats and agents, such as waiting times and agents online, overall or per
department.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.operation import Argument, Form, Method, Operation, Param, Result
from zenpy.lib.resource import AsyncResource, Resource, Sub

if TYPE_CHECKING:
    from collections.abc import Awaitable


class ChatsRealtimeApi(Resource):
    """Reads live figures on chats and agents, such as waiting times and agents online, overall or per
    department.

    Reached as `client.chats.realtime`.
    """

    agents: Sub[ChatsRealtimeAgentsApi] = Sub("chats.realtime", "ChatsRealtimeAgentsApi")
    chats: Sub[ChatsRealtimeChatsApi] = Sub("chats.realtime", "ChatsRealtimeChatsApi")


class AsyncChatsRealtimeApi(AsyncResource):
    """Reads live figures on chats and agents, such as waiting times and agents online, overall or per
    department.

    Reached as `client.chats.realtime`.
    """

    agents: Sub[AsyncChatsRealtimeAgentsApi] = Sub("chats.realtime", "AsyncChatsRealtimeAgentsApi")
    chats: Sub[AsyncChatsRealtimeChatsApi] = Sub("chats.realtime", "AsyncChatsRealtimeChatsApi")


class ChatsRealtimeAgentsApi(Resource):
    """The agents of `client.chats.realtime`.

    Reached as `client.chats.realtime.agents`.
    """

    def __call__(self, *, id: str | None = None, department_id: int | None = None) -> object:
        """Reads live agent figures, such as how many are online, away or invisible; one department or the
        account. Host `rtm.zopim.com`. For Chat agents.

        - `client.chats.realtime.agents(id=…)`: Reads a single live agent figure, named by its metric
        key, for one department or the account. Host `rtm.zopim.com`. For Chat agents.
        - `client.chats.realtime.agents()`: Reads live agent figures, such as how many are online, away
        or invisible; one department or the account. Host `rtm.zopim.com`. For Chat agents.

        Args:
            id: Name of the live metric that is wanted.
            department_id: Chat department that the call is about.

        Returns:
            What Zendesk answers.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /stream/agents/{metric_key}`
        `GET /stream/agents`
        """
        return self._run(_AGENTS_CALL, id=id, department_id=department_id)


class AsyncChatsRealtimeAgentsApi(AsyncResource):
    """The agents of `client.chats.realtime`.

    Reached as `client.chats.realtime.agents`.
    """

    def __call__(self, *, id: str | None = None, department_id: int | None = None) -> Awaitable[object]:
        """Reads live agent figures, such as how many are online, away or invisible; one department or the
        account. Host `rtm.zopim.com`. For Chat agents.

        - `client.chats.realtime.agents(id=…)`: Reads a single live agent figure, named by its metric
        key, for one department or the account. Host `rtm.zopim.com`. For Chat agents.
        - `client.chats.realtime.agents()`: Reads live agent figures, such as how many are online, away
        or invisible; one department or the account. Host `rtm.zopim.com`. For Chat agents.

        Args:
            id: Name of the live metric that is wanted.
            department_id: Chat department that the call is about.

        Returns:
            To be awaited: what Zendesk answers.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /stream/agents/{metric_key}`
        `GET /stream/agents`
        """
        return self._run(_AGENTS_CALL, id=id, department_id=department_id)


class ChatsRealtimeChatsApi(Resource):
    """The chats of `client.chats.realtime`.

    Reached as `client.chats.realtime.chats`.
    """

    def __call__(
        self, *, id: str | None = None, department_id: int | None = None, window: int | None = None
    ) -> object:
        """Reads live chat figures, such as waiting chats and response times; `window` sets the span in
        minutes. Host `rtm.zopim.com`. For Chat agents.

        - `client.chats.realtime.chats(id=…)`: Reads a single live chat figure, named by its metric key,
        for one department or the account. Host `rtm.zopim.com`. For Chat agents.
        - `client.chats.realtime.chats()`: Reads live chat figures, such as waiting chats and response
        times; `window` sets the span in minutes. Host `rtm.zopim.com`. For Chat agents.

        Args:
            id: Name of the live metric that is wanted.
            department_id: Chat department that the call is about.
            window: Length of the period to measure, in minutes.

        Returns:
            What Zendesk answers.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /stream/chats/{metric_key}`
        `GET /stream/chats`
        """
        return self._run(_CHATS_CALL, id=id, department_id=department_id, window=window)


class AsyncChatsRealtimeChatsApi(AsyncResource):
    """The chats of `client.chats.realtime`.

    Reached as `client.chats.realtime.chats`.
    """

    def __call__(
        self, *, id: str | None = None, department_id: int | None = None, window: int | None = None
    ) -> Awaitable[object]:
        """Reads live chat figures, such as waiting chats and response times; `window` sets the span in
        minutes. Host `rtm.zopim.com`. For Chat agents.

        - `client.chats.realtime.chats(id=…)`: Reads a single live chat figure, named by its metric key,
        for one department or the account. Host `rtm.zopim.com`. For Chat agents.
        - `client.chats.realtime.chats()`: Reads live chat figures, such as waiting chats and response
        times; `window` sets the span in minutes. Host `rtm.zopim.com`. For Chat agents.

        Args:
            id: Name of the live metric that is wanted.
            department_id: Chat department that the call is about.
            window: Length of the period to measure, in minutes.

        Returns:
            To be awaited: what Zendesk answers.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /stream/chats/{metric_key}`
        `GET /stream/chats`
        """
        return self._run(_CHATS_CALL, id=id, department_id=department_id, window=window)


# -- what the calls send and what they answer

_AGENTS_CALL: Method[object] = Method(
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
_CHATS_CALL: Method[object] = Method(
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
