# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/chats.yaml) by `make generate`. Do not edit.
"""Reads, searches and edits past chats and offline messages. Nested groups cover the rest of the
Zendesk Chat API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.mixins.chats import AsyncChatSearch, ChatSearch
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zenpy.lib.api.chats.accounts import ChatsAccountsApi
    from zenpy.lib.api.chats.agents import ChatsAgentsApi
    from zenpy.lib.api.chats.bans import ChatsBansApi
    from zenpy.lib.api.chats.departments import ChatsDepartmentsApi
    from zenpy.lib.api.chats.goals import ChatsGoalsApi
    from zenpy.lib.api.chats.incremental import ChatsIncrementalApi
    from zenpy.lib.api.chats.realtime import ChatsRealtimeApi
    from zenpy.lib.api.chats.roles import ChatsRolesApi
    from zenpy.lib.api.chats.routing_settings import ChatsRoutingSettingsApi
    from zenpy.lib.api.chats.shortcuts import ChatsShortcutsApi
    from zenpy.lib.api.chats.skills import ChatsSkillsApi
    from zenpy.lib.api.chats.stream import ChatsStreamApi
    from zenpy.lib.api.chats.triggers import ChatsTriggersApi
    from zenpy.lib.api.chats.visitors import ChatsVisitorsApi
    from zenpy.lib.api_objects.chat_objects import Chat, SearchResult
    from zenpy.lib.bulk import AsyncBulkCall, BulkCall
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import ChatDict


class ChatsApi(ChatSearch, Resource):
    """Reads, searches and edits past chats and offline messages. Nested groups cover the rest of the
    Zendesk Chat API.

    Reached as `client.chats`.
    """

    accounts: Lazy[ChatsAccountsApi] = Lazy("chats.accounts", "ChatsAccountsApi")
    agents: Lazy[ChatsAgentsApi] = Lazy("chats.agents", "ChatsAgentsApi")
    bans: Lazy[ChatsBansApi] = Lazy("chats.bans", "ChatsBansApi")
    departments: Lazy[ChatsDepartmentsApi] = Lazy("chats.departments", "ChatsDepartmentsApi")
    goals: Lazy[ChatsGoalsApi] = Lazy("chats.goals", "ChatsGoalsApi")
    incremental: Lazy[ChatsIncrementalApi] = Lazy("chats.incremental", "ChatsIncrementalApi")
    realtime: Lazy[ChatsRealtimeApi] = Lazy("chats.realtime", "ChatsRealtimeApi")
    roles: Lazy[ChatsRolesApi] = Lazy("chats.roles", "ChatsRolesApi")
    routing_settings: Lazy[ChatsRoutingSettingsApi] = Lazy(
        "chats.routing_settings", "ChatsRoutingSettingsApi"
    )
    shortcuts: Lazy[ChatsShortcutsApi] = Lazy("chats.shortcuts", "ChatsShortcutsApi")
    skills: Lazy[ChatsSkillsApi] = Lazy("chats.skills", "ChatsSkillsApi")
    stream: Lazy[ChatsStreamApi] = Lazy("chats.stream", "ChatsStreamApi")
    triggers: Lazy[ChatsTriggersApi] = Lazy("chats.triggers", "ChatsTriggersApi")
    visitors: Lazy[ChatsVisitorsApi] = Lazy("chats.visitors", "ChatsVisitorsApi")

    @property
    def bulk(self) -> ChatsBulk:
        """Writes any number of records, in chunks: `delete`."""
        return ChatsBulk(self)

    _CALL: Method[Chat | BaseResultGenerator[Chat]] = Method(
        "chats",
        Form(
            Operation(
                "chats.show", "GET", "/api/v2/chat/chats/{chat_id}", result=Result("whole", schema="Chat")
            ),
            (Argument("id", "path", "chat_id", accepts="Chat", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "chats.list",
                "GET",
                "/api/v2/chat/chats",
                query=(Param("ids", "comma"),),
                result=Result("list", schema="Chat", key="chats"),
                pages=("next_url",),
            ),
            (Argument("ids", "query", "ids", accepts="Chat", many=True),),
        ),
    )

    def __call__(
        self, *, ids: Many[str | Chat] | Iterator[str | Chat] | None = None, id: str | Chat = LEFT_OUT
    ) -> Chat | BaseResultGenerator[Chat]:
        """Lists finished chats and offline messages page by page, following the `next_url` of each answer.

        - `client.chats()`: Lists finished chats and offline messages page by page, following the
          `next_url` of each answer. For Chat agents. Takes any number of ids; each request carries up
          to 100. Limited to 200 calls per minute for each account. Also takes `ids`.
          `GET /api/v2/chat/chats`
        - `client.chats(id=…)`: Fetches one chat with its transcript and visitor details. For Chat
          agents. Limited to 200 calls per minute for each account.
          `GET /api/v2/chat/chats/{chat_id}`

        Args:
            ids: Only these chats; the answer then maps each id to its chat. Takes Chat records or their
                ids.
            id: Chat to act on. Takes a Chat or its id.

        Returns:
            Chat records, fetched page by page as they are read.
            The Chat.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, ids=ids, id=id)

    _CREATE: Method[Chat] = Method(
        "chats.create",
        Form(
            Operation(
                "chats.create",
                "POST",
                "/api/v2/chat/chats",
                body=Body("record", schema="Chat", takes=("visitor.id",)),
                result=Result("whole", schema="Chat"),
                writes="make",
            ),
            (Argument("api_objects", "record", "body", accepts="Chat", required=True),),
        ),
    )

    def create(self, api_objects: Chat | ChatDict) -> Chat:
        """Stores a past chat or an offline message as a record; it does not start a live chat. For Chat
        agents whose role permits it.

        Args:
            api_objects: The Chat: an object, or a mapping of its fields.

        Returns:
            The Chat.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 200 calls per minute for each account.

        `POST /api/v2/chat/chats`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "chats.delete",
        Form(
            Operation("chats.delete", "DELETE", "/api/v2/chat/chats/{chat_id}", result=Result("nothing")),
            (Argument("api_objects", "path", "chat_id", accepts="Chat", required=True),),
        ),
        Form(
            Operation(
                "chats.destroy_many",
                "DELETE",
                "/api/v2/chat/chats",
                query=(Param("ids", "comma"),),
                result=Result("nothing"),
            ),
            (Argument("api_objects", "query", "ids", accepts="Chat", required=True, many=True),),
            many=True,
        ),
    )

    def delete(self, api_objects: str | Chat | Many[str | Chat] | Iterator[str | Chat]) -> None:
        """Permanently deletes a chat with its transcript.

        - `client.chats.delete(api_objects)`: Permanently deletes a chat with its transcript. For Chat
          agents whose role permits it. Limited to 200 calls per minute for each account.
          `DELETE /api/v2/chat/chats/{chat_id}`
        - `client.chats.delete([…])`: Permanently deletes several chats. For Chat agents whose role
          permits it. Limited to 200 calls per minute for each account.
          `DELETE /api/v2/chat/chats`

        Args:
            api_objects: Chat to act on. Takes a Chat or its id. Or: Chats to delete. Takes Chat records
                or their ids.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _SEARCH: Method[BaseResultGenerator[SearchResult]] = Method(
        "chats.search",
        Form(
            Operation(
                "chats.search",
                "GET",
                "/api/v2/chat/chats/search",
                query=(
                    Param("q"),
                    Param("sort_by"),
                    Param("order_by"),
                    Param("limit"),
                ),
                result=Result("list", schema="ChatSearchResult", key="results"),
                pages=("next_url",),
            ),
            (
                Argument("q", "query", "q", required=True),
                Argument("sort_by", "query", "sort_by"),
                Argument("order_by", "query", "order_by"),
                Argument("limit", "query", "limit"),
            ),
        ),
    )

    _UPDATE: Method[Chat] = Method(
        "chats.update",
        Form(
            Operation(
                "chats.update",
                "PUT",
                "/api/v2/chat/chats/{chat_id}",
                body=Body("record", schema="Chat"),
                result=Result("whole", schema="Chat"),
                writes="change",
                readable=True,
            ),
            (Argument("api_objects", "record", "body", also_path="chat_id", accepts="Chat", required=True),),
        ),
    )

    def update(self, api_objects: Chat | ChatDict) -> Chat:
        """Changes what may be edited of a finished chat: tags, comment, rating and visitor details. For
        Chat agents whose role permits it. A record without changes is read, and nothing is written.

        Args:
            api_objects: The Chat: an object, or a mapping of its fields.

        Returns:
            The Chat.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 200 calls per minute for each account.

        `PUT /api/v2/chat/chats/{chat_id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncChatsApi(AsyncChatSearch, AsyncResource, sync_class=ChatsApi):
    """`ChatsApi` for the async client: calls are awaited, lists read with `async for`."""

    @property
    def bulk(self) -> AsyncChatsBulk:
        """Writes any number of records, in chunks: `delete`."""
        return AsyncChatsBulk(self)


class ChatsBulk(Bulk):
    """What `client.chats.bulk` writes, any number of records in chunks."""

    @property
    def delete(self) -> BulkCall[str | Chat, str]:
        """For each chunk: Permanently deletes several chats. For Chat agents whose role permits it.

        `DELETE /api/v2/chat/chats`
        """
        from zenpy.lib.bulk import BulkCall

        return BulkCall(self, ChatsApi._DELETE)


class AsyncChatsBulk(AsyncBulk):
    """What `client.chats.bulk` writes, any number of records in chunks."""

    @property
    def delete(self) -> AsyncBulkCall[str | Chat, str]:
        """For each chunk: Permanently deletes several chats. For Chat agents whose role permits it.

        `DELETE /api/v2/chat/chats`
        """
        from zenpy.lib.bulk import AsyncBulkCall

        return AsyncBulkCall(self, ChatsApi._DELETE)
