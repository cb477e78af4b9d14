# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/realtime.yaml) by `make generate`. Do not edit.
"""Reads live figures on chats and agents, such as waiting times and agents online, overall or per
department.
"""

from collections.abc import Awaitable
from typing import overload

from zenpy.lib.resource import AsyncResource, Resource

class ChatsRealtimeApi(Resource):
    """Reads live figures on chats and agents, such as waiting times and agents online, overall or per
    department.

    Reached as `client.chats.realtime`.
    """
    @property
    def agents(self) -> ChatsRealtimeAgentsApi:
        """The agents of `client.chats.realtime`."""
    @property
    def chats(self) -> ChatsRealtimeChatsApi:
        """The chats of `client.chats.realtime`."""

class AsyncChatsRealtimeApi(AsyncResource):
    """Reads live figures on chats and agents, such as waiting times and agents online, overall or per
    department.

    Reached as `client.chats.realtime`.
    """
    @property
    def agents(self) -> AsyncChatsRealtimeAgentsApi:
        """The agents of `client.chats.realtime`."""
    @property
    def chats(self) -> AsyncChatsRealtimeChatsApi:
        """The chats of `client.chats.realtime`."""

class ChatsRealtimeAgentsApi(Resource):
    """The agents of `client.chats.realtime`.

    Reached as `client.chats.realtime.agents`.
    """
    @overload
    def __call__(self, *, id: str, department_id: int | None = None) -> object:
        """Reads a single live agent figure, named by its metric key, for one department or the account.
        Host `rtm.zopim.com`. For Chat agents.

        Args:
            id: Name of the live metric that is wanted.
            department_id: Chat department that the call is about.

        Returns:
            What Zendesk answers.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `GET /stream/agents/{metric_key}`
        """
    @overload
    def __call__(self, *, department_id: int | None = None) -> object:
        """Reads live agent figures, such as how many are online, away or invisible; one department or the
        account. Host `rtm.zopim.com`. For Chat agents.

        Args:
            department_id: Chat department that the call is about.

        Returns:
            What Zendesk answers.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `GET /stream/agents`
        """

class AsyncChatsRealtimeAgentsApi(AsyncResource):
    """The agents of `client.chats.realtime`.

    Reached as `client.chats.realtime.agents`.
    """
    @overload
    def __call__(self, *, id: str, department_id: int | None = None) -> Awaitable[object]:
        """Reads a single live agent figure, named by its metric key, for one department or the account.
        Host `rtm.zopim.com`. For Chat agents.

        Args:
            id: Name of the live metric that is wanted.
            department_id: Chat department that the call is about.

        Returns:
            To be awaited: what Zendesk answers.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `GET /stream/agents/{metric_key}`
        """
    @overload
    def __call__(self, *, department_id: int | None = None) -> Awaitable[object]:
        """Reads live agent figures, such as how many are online, away or invisible; one department or the
        account. Host `rtm.zopim.com`. For Chat agents.

        Args:
            department_id: Chat department that the call is about.

        Returns:
            To be awaited: what Zendesk answers.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `GET /stream/agents`
        """

class ChatsRealtimeChatsApi(Resource):
    """The chats of `client.chats.realtime`.

    Reached as `client.chats.realtime.chats`.
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
            What Zendesk answers.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `GET /stream/chats/{metric_key}`
        """
    @overload
    def __call__(self, *, department_id: int | None = None, window: int | None = None) -> object:
        """Reads live chat figures, such as waiting chats and response times; `window` sets the span in
        minutes. Host `rtm.zopim.com`. For Chat agents.

        Args:
            department_id: Chat department that the call is about.
            window: Length of the period to measure, in minutes.

        Returns:
            What Zendesk answers.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `GET /stream/chats`
        """

class AsyncChatsRealtimeChatsApi(AsyncResource):
    """The chats of `client.chats.realtime`.

    Reached as `client.chats.realtime.chats`.
    """
    @overload
    def __call__(
        self, *, id: str, department_id: int | None = None, window: int | None = None
    ) -> Awaitable[object]:
        """Reads a single live chat figure, named by its metric key, for one department or the account.
        Host `rtm.zopim.com`. For Chat agents.

        Args:
            id: Name of the live metric that is wanted.
            department_id: Chat department that the call is about.
            window: Length of the period to measure, in minutes.

        Returns:
            To be awaited: what Zendesk answers.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `GET /stream/chats/{metric_key}`
        """
    @overload
    def __call__(self, *, department_id: int | None = None, window: int | None = None) -> Awaitable[object]:
        """Reads live chat figures, such as waiting chats and response times; `window` sets the span in
        minutes. Host `rtm.zopim.com`. For Chat agents.

        Args:
            department_id: Chat department that the call is about.
            window: Length of the period to measure, in minutes.

        Returns:
            To be awaited: what Zendesk answers.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `GET /stream/chats`
        """
