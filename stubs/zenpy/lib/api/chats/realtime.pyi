# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/realtime.yaml) by `make generate`. Do not edit.
"""Reads live figures on chats and agents, such as waiting times and agents online, overall or per
department.
"""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.resources import AsyncResource, Resource

class ChatsRealtimeApi(Resource):
    """Reads live figures on chats and agents, such as waiting times and agents online, overall or per
    department.

    Reached as `client.chats.realtime`.
    """
    @property
    def agents(self) -> ChatsRealtimeAgentsApi:
        """Reads live agent figures, such as how many are online, away or invisible; one department or the
        account. Host `rtm.zopim.com`. For Chat agents.
        """
    @agents.setter
    def agents(self, resource: ChatsRealtimeAgentsApi) -> None: ...
    @agents.deleter
    def agents(self) -> None: ...
    @property
    def chats(self) -> ChatsRealtimeChatsApi:
        """Reads live chat figures, such as waiting chats and response times; `window` sets the span in
        minutes. Host `rtm.zopim.com`. For Chat agents.
        """
    @chats.setter
    def chats(self, resource: ChatsRealtimeChatsApi) -> None: ...
    @chats.deleter
    def chats(self) -> None: ...

class AsyncChatsRealtimeApi(AsyncResource):
    """Reads live figures on chats and agents, such as waiting times and agents online, overall or per
    department.

    Reached as `client.chats.realtime`.
    """
    @property
    def agents(self) -> AsyncChatsRealtimeAgentsApi:
        """Reads live agent figures, such as how many are online, away or invisible; one department or the
        account. Host `rtm.zopim.com`. For Chat agents.
        """
    @agents.setter
    def agents(self, resource: AsyncChatsRealtimeAgentsApi) -> None: ...
    @agents.deleter
    def agents(self) -> None: ...
    @property
    def chats(self) -> AsyncChatsRealtimeChatsApi:
        """Reads live chat figures, such as waiting chats and response times; `window` sets the span in
        minutes. Host `rtm.zopim.com`. For Chat agents.
        """
    @chats.setter
    def chats(self, resource: AsyncChatsRealtimeChatsApi) -> None: ...
    @chats.deleter
    def chats(self) -> None: ...

class ChatsRealtimeAgentsApi(Resource):
    """Reads live agent figures, such as how many are online, away or invisible; one department or the
    account. Host `rtm.zopim.com`. For Chat agents.

    Reached as `client.chats.realtime.agents`.
    """
    @overload
    def __call__(self, *, department_id: int | None = None) -> object:
        """Reads live agent figures, such as how many are online, away or invisible; one department or the
        account. Host `rtm.zopim.com`. For Chat agents.

        Args:
            department_id: Chat department that the call is about.

        Returns:
            The answer's `content`.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /stream/agents`
        """
    @overload
    def __call__(self, *, id: str, department_id: int | None = None) -> object:
        """Reads a single live agent figure, named by its metric key, for one department or the account.
        Host `rtm.zopim.com`. For Chat agents.

        Args:
            id: Name of the live metric that is wanted.
            department_id: Chat department that the call is about.

        Returns:
            The answer's `content`.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /stream/agents/{metric_key}`
        """

class AsyncChatsRealtimeAgentsApi(AsyncResource):
    """Reads live agent figures, such as how many are online, away or invisible; one department or the
    account. Host `rtm.zopim.com`. For Chat agents.

    Reached as `client.chats.realtime.agents`.
    """
    @overload
    def __call__(self, *, department_id: int | None = None) -> Coroutine[object, object, object]:
        """Reads live agent figures, such as how many are online, away or invisible; one department or the
        account. Host `rtm.zopim.com`. For Chat agents.

        Args:
            department_id: Chat department that the call is about.

        Returns:
            The answer's `content`.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /stream/agents`
        """
    @overload
    def __call__(self, *, id: str, department_id: int | None = None) -> Coroutine[object, object, object]:
        """Reads a single live agent figure, named by its metric key, for one department or the account.
        Host `rtm.zopim.com`. For Chat agents.

        Args:
            id: Name of the live metric that is wanted.
            department_id: Chat department that the call is about.

        Returns:
            The answer's `content`.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /stream/agents/{metric_key}`
        """

class ChatsRealtimeChatsApi(Resource):
    """Reads live chat figures, such as waiting chats and response times; `window` sets the span in
    minutes. Host `rtm.zopim.com`. For Chat agents.

    Reached as `client.chats.realtime.chats`.
    """
    @overload
    def __call__(self, *, department_id: int | None = None, window: int | None = None) -> object:
        """Reads live chat figures, such as waiting chats and response times; `window` sets the span in
        minutes. Host `rtm.zopim.com`. For Chat agents.

        Args:
            department_id: Chat department that the call is about.
            window: Length of the period to measure, in minutes.

        Returns:
            The answer's `content`.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /stream/chats`
        """
    @overload
    def __call__(self, *, id: str, department_id: int | None = None, window: int | None = None) -> object:
        """Reads a single live chat figure, named by its metric key, for one department or the account.
        Host `rtm.zopim.com`. For Chat agents.

        Args:
            id: Name of the live metric that is wanted.
            department_id: Chat department that the call is about.
            window: Length of the period to measure, in minutes.

        Returns:
            The answer's `content`.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /stream/chats/{metric_key}`
        """

class AsyncChatsRealtimeChatsApi(AsyncResource):
    """Reads live chat figures, such as waiting chats and response times; `window` sets the span in
    minutes. Host `rtm.zopim.com`. For Chat agents.

    Reached as `client.chats.realtime.chats`.
    """
    @overload
    def __call__(
        self, *, department_id: int | None = None, window: int | None = None
    ) -> Coroutine[object, object, object]:
        """Reads live chat figures, such as waiting chats and response times; `window` sets the span in
        minutes. Host `rtm.zopim.com`. For Chat agents.

        Args:
            department_id: Chat department that the call is about.
            window: Length of the period to measure, in minutes.

        Returns:
            The answer's `content`.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /stream/chats`
        """
    @overload
    def __call__(
        self, *, id: str, department_id: int | None = None, window: int | None = None
    ) -> Coroutine[object, object, object]:
        """Reads a single live chat figure, named by its metric key, for one department or the account.
        Host `rtm.zopim.com`. For Chat agents.

        Args:
            id: Name of the live metric that is wanted.
            department_id: Chat department that the call is about.
            window: Length of the period to measure, in minutes.

        Returns:
            The answer's `content`.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /stream/chats/{metric_key}`
        """
