# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/bans.yaml) by `make generate`. Do not edit.
"""Blocks and unblocks chat visitors, by visitor or by IP address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.mixins.not_offered import AsyncChatBans, ChatBans
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.chat_objects import Ban, BanList
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import ChatBanDict


class ChatsBansApi(ChatBans, Resource):
    """Blocks and unblocks chat visitors, by visitor or by IP address.

    Reached as `client.chats.bans`.
    """

    _CALL: Method[Ban | BanList] = Method(
        "chats.bans",
        Form(
            Operation(
                "chats.bans.show",
                "GET",
                "/api/v2/chat/bans/{ban_id}",
                result=Result("whole", schema="ChatBan"),
            ),
            (Argument("id", "path", "ban_id", accepts="ChatBan", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "chats.bans.list",
                "GET",
                "/api/v2/chat/bans",
                query=(
                    Param("limit"),
                    Param("since_id"),
                ),
                result=Result("whole", schema="ChatBanList"),
            ),
            (
                Argument("limit", "query", "limit"),
                Argument("since_id", "query", "since_id"),
            ),
        ),
    )

    def __call__(
        self, *, limit: int | None = None, since_id: int | None = None, id: int | Ban = LEFT_OUT
    ) -> Ban | BanList:
        """Lists banned visitors and banned IP addresses, in two separate lists within one answer.

        - `client.chats.bans()`: Lists banned visitors and banned IP addresses, in two separate lists
          within one answer. For Chat agents. Limited to 200 calls per minute for each account. Also
          takes `limit` and `since_id`.
          `GET /api/v2/chat/bans`
        - `client.chats.bans(id=…)`: Fetches one ban of a visitor or IP address by its id. For Chat
          agents. Limited to 200 calls per minute for each account.
          `GET /api/v2/chat/bans/{ban_id}`

        Args:
            limit: Greatest number of items in the answer.
            since_id: Gives only records with an id from this one on.
            id: Chat ban to act on. Takes a Ban or its id.

        Returns:
            The BanList.
            The Ban.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, limit=limit, since_id=since_id, id=id)

    _CREATE: Method[Ban] = Method(
        "chats.bans.create",
        Form(
            Operation(
                "chats.bans.create",
                "POST",
                "/api/v2/chat/bans",
                body=Body("record", schema="ChatBan"),
                result=Result("whole", schema="ChatBan"),
                writes="make",
            ),
            (Argument("api_objects", "record", "body", accepts="ChatBan", required=True),),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "chats.bans.delete",
        Form(
            Operation("chats.bans.delete", "DELETE", "/api/v2/chat/bans/{ban_id}", result=Result("nothing")),
            (Argument("api_objects", "path", "ban_id", accepts="ChatBan", required=True),),
        ),
    )

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
        return self._run(self._DELETE, api_objects=api_objects)

    _LIST_IP: Method[BaseResultGenerator[str]] = Method(
        "chats.bans.list_ip",
        Form(
            Operation("chats.bans.list_ip", "GET", "/api/v2/chat/bans/ip", result=Result("values", many=True))
        ),
    )

    def list_ip(self) -> BaseResultGenerator[str]:
        """Lists only the banned IP addresses, without visitor bans. For Chat agents.

        Returns:
            The values, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/bans/ip`
        """
        return self._run(self._LIST_IP)


class AsyncChatsBansApi(AsyncChatBans, AsyncResource, sync_class=ChatsBansApi):
    """`ChatsBansApi` for the async client: calls are awaited, lists read with `async for`."""
