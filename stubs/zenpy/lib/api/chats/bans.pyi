# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/bans.yaml) by `make generate`. Do not edit.
"""Blocks and unblocks chat visitors, by visitor or by IP address."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.chat_objects import Ban, BanList
from zenpy.lib.mixins.not_offered import AsyncChatBans, ChatBans
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import ChatBanDict

class ChatsBansApi(ChatBans, Resource):
    """Blocks and unblocks chat visitors, by visitor or by IP address.

    Reached as `client.chats.bans`.
    """
    @overload
    def __call__(self, *, limit: int | None = None, since_id: int | None = None) -> BanList:
        """Lists banned visitors and banned IP addresses, in two separate lists within one answer. For Chat
        agents.

        Args:
            limit: Greatest number of items in the answer.
            since_id: Gives only records with an id from this one on.

        Returns:
            The BanList.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/bans`
        """
    @overload
    def __call__(self, *, id: int | Ban) -> Ban:
        """Fetches one ban of a visitor or IP address by its id. For Chat agents.

        Args:
            id: Chat ban to act on. Takes a Ban or its id.

        Returns:
            The Ban.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/bans/{ban_id}`
        """
    def create(self, api_objects: Ban | ChatBanDict) -> Ban:
        """Bans a visitor or an IP address from chatting, optionally with a reason. For Chat
        administrators.

        Args:
            api_objects: The Ban: an object, or a mapping of its fields.

        Returns:
            The Ban.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 200 calls per minute for each account.

        `POST /api/v2/chat/bans`
        """
    def delete(self, api_objects: int | Ban) -> None:
        """Lifts a ban, so that the visitor or address may chat again. For Chat administrators.

        Args:
            api_objects: Chat ban to act on. Takes a Ban or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/bans/{ban_id}`
        """
    def list_ip(self) -> BaseResultGenerator[str]:
        """Lists only the banned IP addresses, without visitor bans. For Chat agents.

        Returns:
            The values, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/bans/ip`
        """

class AsyncChatsBansApi(AsyncChatBans, AsyncResource):
    """Blocks and unblocks chat visitors, by visitor or by IP address.

    Reached as `client.chats.bans`.
    """
    @overload
    def __call__(
        self, *, limit: int | None = None, since_id: int | None = None
    ) -> Coroutine[object, object, BanList]:
        """Lists banned visitors and banned IP addresses, in two separate lists within one answer. For Chat
        agents.

        Args:
            limit: Greatest number of items in the answer.
            since_id: Gives only records with an id from this one on.

        Returns:
            The BanList.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/bans`
        """
    @overload
    def __call__(self, *, id: int | Ban) -> Coroutine[object, object, Ban]:
        """Fetches one ban of a visitor or IP address by its id. For Chat agents.

        Args:
            id: Chat ban to act on. Takes a Ban or its id.

        Returns:
            The Ban.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/bans/{ban_id}`
        """
    def create(self, api_objects: Ban | ChatBanDict) -> Coroutine[object, object, Ban]:
        """Bans a visitor or an IP address from chatting, optionally with a reason. For Chat
        administrators.

        Args:
            api_objects: The Ban: an object, or a mapping of its fields.

        Returns:
            The Ban.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 200 calls per minute for each account.

        `POST /api/v2/chat/bans`
        """
    def delete(self, api_objects: int | Ban) -> Coroutine[object, object, None]:
        """Lifts a ban, so that the visitor or address may chat again. For Chat administrators.

        Args:
            api_objects: Chat ban to act on. Takes a Ban or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/bans/{ban_id}`
        """
    def list_ip(self) -> AsyncResultGenerator[str]:
        """Lists only the banned IP addresses, without visitor bans. For Chat agents.

        Returns:
            The values, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/bans/ip`
        """
