# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/realtime.yaml) by `make generate`. Do not edit.
"""Reads live figures on chats and agents, such as waiting times and agents online, overall or per
department. They come from a server of their own.
"""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.chat_objects import RealtimeAgents, RealtimeChats
from zenpy.lib.resources import AsyncResource, Lazy, Resource

class ChatsRealtimeApi(Resource):
    """Reads live figures on chats and agents, such as waiting times and agents online, overall or per
    department. They come from a server of their own.

    Reached as `client.chats.realtime`.
    """

    agents: Lazy[ChatsRealtimeAgentsApi]
    """Reads all live agent figures, such as how many are online, away or invisible, of one department
    or the account. For Chat agents, on the Enterprise plan.
    """
    chats: Lazy[ChatsRealtimeChatsApi]
    """Reads all live chat figures, such as waiting chats and response times, of one department or the
    account. For Chat agents, on the Enterprise plan.
    """

class AsyncChatsRealtimeApi(AsyncResource):
    """Reads live figures on chats and agents, such as waiting times and agents online, overall or per
    department. They come from a server of their own.

    Reached as `client.chats.realtime`.
    """

    agents: Lazy[AsyncChatsRealtimeAgentsApi]
    """Reads all live agent figures, such as how many are online, away or invisible, of one department
    or the account. For Chat agents, on the Enterprise plan.
    """
    chats: Lazy[AsyncChatsRealtimeChatsApi]
    """Reads all live chat figures, such as waiting chats and response times, of one department or the
    account. For Chat agents, on the Enterprise plan.
    """

class ChatsRealtimeAgentsApi(Resource):
    """Reads all live agent figures, such as how many are online, away or invisible, of one department
    or the account. For Chat agents, on the Enterprise plan.

    Reached as `client.chats.realtime.agents`.
    """
    @overload
    def __call__(self, *, department_id: int | None = None) -> RealtimeAgents:
        """Reads all live agent figures, such as how many are online, away or invisible, of one department
        or the account. For Chat agents, on the Enterprise plan.

        Args:
            department_id: Chat department that the call is about.

        Returns:
            The RealtimeAgents.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /stream/agents`
        """
    @overload
    def __call__(self, *, id: str, department_id: int | None = None) -> RealtimeAgents:
        """Reads a single live agent figure, by its name, of one department or the account. For Chat
        agents, on the Enterprise plan.

        Args:
            id: Name of the live metric that is wanted.
            department_id: Chat department that the call is about.

        Returns:
            The RealtimeAgents.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /stream/agents/{metric_key}`
        """

class AsyncChatsRealtimeAgentsApi(AsyncResource):
    """Reads all live agent figures, such as how many are online, away or invisible, of one department
    or the account. For Chat agents, on the Enterprise plan.

    Reached as `client.chats.realtime.agents`.
    """
    @overload
    def __call__(self, *, department_id: int | None = None) -> Coroutine[object, object, RealtimeAgents]:
        """Reads all live agent figures, such as how many are online, away or invisible, of one department
        or the account. For Chat agents, on the Enterprise plan.

        Args:
            department_id: Chat department that the call is about.

        Returns:
            The RealtimeAgents.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /stream/agents`
        """
    @overload
    def __call__(
        self, *, id: str, department_id: int | None = None
    ) -> Coroutine[object, object, RealtimeAgents]:
        """Reads a single live agent figure, by its name, of one department or the account. For Chat
        agents, on the Enterprise plan.

        Args:
            id: Name of the live metric that is wanted.
            department_id: Chat department that the call is about.

        Returns:
            The RealtimeAgents.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /stream/agents/{metric_key}`
        """

class ChatsRealtimeChatsApi(Resource):
    """Reads all live chat figures, such as waiting chats and response times, of one department or the
    account. For Chat agents, on the Enterprise plan.

    Reached as `client.chats.realtime.chats`.
    """
    @overload
    def __call__(self, *, department_id: int | None = None, window: int | None = None) -> RealtimeChats:
        """Reads all live chat figures, such as waiting chats and response times, of one department or the
        account. For Chat agents, on the Enterprise plan.

        Args:
            department_id: Chat department that the call is about.
            window: Length of the period to measure, in minutes.

        Returns:
            The RealtimeChats.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /stream/chats`
        """
    @overload
    def __call__(
        self, *, id: str, department_id: int | None = None, window: int | None = None
    ) -> RealtimeChats:
        """Reads a single live chat figure, by its name, of one department or the account. For Chat agents,
        on the Enterprise plan.

        Args:
            id: Name of the live metric that is wanted.
            department_id: Chat department that the call is about.
            window: Length of the period to measure, in minutes.

        Returns:
            The RealtimeChats.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /stream/chats/{metric_key}`
        """

class AsyncChatsRealtimeChatsApi(AsyncResource):
    """Reads all live chat figures, such as waiting chats and response times, of one department or the
    account. For Chat agents, on the Enterprise plan.

    Reached as `client.chats.realtime.chats`.
    """
    @overload
    def __call__(
        self, *, department_id: int | None = None, window: int | None = None
    ) -> Coroutine[object, object, RealtimeChats]:
        """Reads all live chat figures, such as waiting chats and response times, of one department or the
        account. For Chat agents, on the Enterprise plan.

        Args:
            department_id: Chat department that the call is about.
            window: Length of the period to measure, in minutes.

        Returns:
            The RealtimeChats.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /stream/chats`
        """
    @overload
    def __call__(
        self, *, id: str, department_id: int | None = None, window: int | None = None
    ) -> Coroutine[object, object, RealtimeChats]:
        """Reads a single live chat figure, by its name, of one department or the account. For Chat agents,
        on the Enterprise plan.

        Args:
            id: Name of the live metric that is wanted.
            department_id: Chat department that the call is about.
            window: Length of the period to measure, in minutes.

        Returns:
            The RealtimeChats.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /stream/chats/{metric_key}`
        """
