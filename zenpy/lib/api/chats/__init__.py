# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/chats.yaml) by `make generate`. Do not edit.
"""Reads, searches and edits past chats and offline messages. Nested groups cover the rest of the
Zendesk Chat API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.bulk import AsyncBulk, AsyncBulkCall, Bulk, BulkCall
from zenpy.lib.chats import AsyncChatSearch, ChatSearch
from zenpy.lib.operation import Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resource import AsyncResource, Resource, Sub

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterable

    from zenpy.lib.api.chats.accounts import AsyncChatsAccountsApi, ChatsAccountsApi
    from zenpy.lib.api.chats.agents import AsyncChatsAgentsApi, ChatsAgentsApi
    from zenpy.lib.api.chats.bans import AsyncChatsBansApi, ChatsBansApi
    from zenpy.lib.api.chats.departments import AsyncChatsDepartmentsApi, ChatsDepartmentsApi
    from zenpy.lib.api.chats.goals import AsyncChatsGoalsApi, ChatsGoalsApi
    from zenpy.lib.api.chats.incremental import AsyncChatsIncrementalApi, ChatsIncrementalApi
    from zenpy.lib.api.chats.realtime import AsyncChatsRealtimeApi, ChatsRealtimeApi
    from zenpy.lib.api.chats.roles import AsyncChatsRolesApi, ChatsRolesApi
    from zenpy.lib.api.chats.routing_settings import AsyncChatsRoutingSettingsApi, ChatsRoutingSettingsApi
    from zenpy.lib.api.chats.shortcuts import AsyncChatsShortcutsApi, ChatsShortcutsApi
    from zenpy.lib.api.chats.skills import AsyncChatsSkillsApi, ChatsSkillsApi
    from zenpy.lib.api.chats.stream import AsyncChatsStreamApi, ChatsStreamApi
    from zenpy.lib.api.chats.triggers import AsyncChatsTriggersApi, ChatsTriggersApi
    from zenpy.lib.api.chats.visitors import AsyncChatsVisitorsApi, ChatsVisitorsApi
    from zenpy.lib.api_objects.chat_objects import Chat, SearchResult
    from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
    from zenpy.payloads import ChatDict


class ChatsApi(ChatSearch, Resource):
    """Reads, searches and edits past chats and offline messages. Nested groups cover the rest of the
    Zendesk Chat API.

    Reached as `client.chats`.
    """

    accounts: Sub[ChatsAccountsApi] = Sub("chats.accounts", "ChatsAccountsApi")
    agents: Sub[ChatsAgentsApi] = Sub("chats.agents", "ChatsAgentsApi")
    bans: Sub[ChatsBansApi] = Sub("chats.bans", "ChatsBansApi")
    departments: Sub[ChatsDepartmentsApi] = Sub("chats.departments", "ChatsDepartmentsApi")
    goals: Sub[ChatsGoalsApi] = Sub("chats.goals", "ChatsGoalsApi")
    incremental: Sub[ChatsIncrementalApi] = Sub("chats.incremental", "ChatsIncrementalApi")
    realtime: Sub[ChatsRealtimeApi] = Sub("chats.realtime", "ChatsRealtimeApi")
    roles: Sub[ChatsRolesApi] = Sub("chats.roles", "ChatsRolesApi")
    routing_settings: Sub[ChatsRoutingSettingsApi] = Sub("chats.routing_settings", "ChatsRoutingSettingsApi")
    shortcuts: Sub[ChatsShortcutsApi] = Sub("chats.shortcuts", "ChatsShortcutsApi")
    skills: Sub[ChatsSkillsApi] = Sub("chats.skills", "ChatsSkillsApi")
    stream: Sub[ChatsStreamApi] = Sub("chats.stream", "ChatsStreamApi")
    triggers: Sub[ChatsTriggersApi] = Sub("chats.triggers", "ChatsTriggersApi")
    visitors: Sub[ChatsVisitorsApi] = Sub("chats.visitors", "ChatsVisitorsApi")

    @property
    def bulk(self) -> ChatsBulk:
        """Writes any number of records, in chunks: `delete`."""
        return ChatsBulk(self)

    def __call__(
        self, *, id: str | Chat | None = None, ids: Iterable[str | Chat] | None = None
    ) -> Chat | BaseResultGenerator[Chat]:
        """Lists finished chats and offline messages page by page, following the `next_url` of each answer.
        For Chat agents.

        - `client.chats(id=…)`: Fetches one chat with its transcript and visitor details. For Chat
        agents.
        - `client.chats()`: Lists finished chats and offline messages page by page, following the
        `next_url` of each answer. For Chat agents.

        Args:
            id: the Chat or its id. Chat to act on.
            ids: Chat records or their ids. Only these chats; the answer then maps each id to its chat.

        Returns:
            The Chat.
            Chat records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/chat/chats/{chat_id}`
        `GET /api/v2/chat/chats`
        """
        return self._run(_CALL, id=id, ids=ids)

    def create(self, api_objects: Chat | ChatDict) -> Chat:
        """Stores a past chat or an offline message as a record; it does not start a live chat. For Chat
        agents whose role permits it.

        Args:
            api_objects: the Chat: an object, or a mapping of its fields.

        Returns:
            The Chat.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `POST /api/v2/chat/chats`
        """
        return self._run(_CREATE, api_objects=api_objects)

    def delete(self, api_objects: str | Chat | Iterable[str | Chat]) -> None:
        """Permanently deletes the chats named by their comma-separated `ids`. For Chat agents whose role
        permits it.

        - `client.chats.delete(api_objects)`: Permanently deletes a chat with its transcript. For Chat
        agents whose role permits it.
        - `client.chats.delete([…])`: Permanently deletes the chats named by their comma-separated
        `ids`. For Chat agents whose role permits it.

        Args:
            api_objects: the Chat or its id. Chat to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        `DELETE /api/v2/chat/chats/{chat_id}`
        `DELETE /api/v2/chat/chats`
        """
        self._run(_DELETE, api_objects=api_objects)

    def update(self, api_objects: Chat | ChatDict) -> Chat:
        """Changes what may be edited of a finished chat: tags, comment, rating and visitor details. For
        Chat agents whose role permits it.

        Args:
            api_objects: the Chat: an object, or a mapping of its fields.

        Returns:
            The Chat.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `PUT /api/v2/chat/chats/{chat_id}`
        """
        return self._run(_UPDATE, api_objects=api_objects)


class AsyncChatsApi(AsyncChatSearch, AsyncResource):
    """Reads, searches and edits past chats and offline messages. Nested groups cover the rest of the
    Zendesk Chat API.

    Reached as `client.chats`.
    """

    accounts: Sub[AsyncChatsAccountsApi] = Sub("chats.accounts", "AsyncChatsAccountsApi")
    agents: Sub[AsyncChatsAgentsApi] = Sub("chats.agents", "AsyncChatsAgentsApi")
    bans: Sub[AsyncChatsBansApi] = Sub("chats.bans", "AsyncChatsBansApi")
    departments: Sub[AsyncChatsDepartmentsApi] = Sub("chats.departments", "AsyncChatsDepartmentsApi")
    goals: Sub[AsyncChatsGoalsApi] = Sub("chats.goals", "AsyncChatsGoalsApi")
    incremental: Sub[AsyncChatsIncrementalApi] = Sub("chats.incremental", "AsyncChatsIncrementalApi")
    realtime: Sub[AsyncChatsRealtimeApi] = Sub("chats.realtime", "AsyncChatsRealtimeApi")
    roles: Sub[AsyncChatsRolesApi] = Sub("chats.roles", "AsyncChatsRolesApi")
    routing_settings: Sub[AsyncChatsRoutingSettingsApi] = Sub(
        "chats.routing_settings", "AsyncChatsRoutingSettingsApi"
    )
    shortcuts: Sub[AsyncChatsShortcutsApi] = Sub("chats.shortcuts", "AsyncChatsShortcutsApi")
    skills: Sub[AsyncChatsSkillsApi] = Sub("chats.skills", "AsyncChatsSkillsApi")
    stream: Sub[AsyncChatsStreamApi] = Sub("chats.stream", "AsyncChatsStreamApi")
    triggers: Sub[AsyncChatsTriggersApi] = Sub("chats.triggers", "AsyncChatsTriggersApi")
    visitors: Sub[AsyncChatsVisitorsApi] = Sub("chats.visitors", "AsyncChatsVisitorsApi")

    @property
    def bulk(self) -> AsyncChatsBulk:
        """Writes any number of records, in chunks: `delete`."""
        return AsyncChatsBulk(self)

    def __call__(
        self, *, id: str | Chat | None = None, ids: Iterable[str | Chat] | None = None
    ) -> Awaitable[Chat] | AsyncResultGenerator[Chat]:
        """Lists finished chats and offline messages page by page, following the `next_url` of each answer.
        For Chat agents.

        - `client.chats(id=…)`: Fetches one chat with its transcript and visitor details. For Chat
        agents.
        - `client.chats()`: Lists finished chats and offline messages page by page, following the
        `next_url` of each answer. For Chat agents.

        Args:
            id: the Chat or its id. Chat to act on.
            ids: Chat records or their ids. Only these chats; the answer then maps each id to its chat.

        Returns:
            To be awaited: the Chat.
            Chat records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/chat/chats/{chat_id}`
        `GET /api/v2/chat/chats`
        """
        return self._run(_CALL, id=id, ids=ids)

    def create(self, api_objects: Chat | ChatDict) -> Awaitable[Chat]:
        """Stores a past chat or an offline message as a record; it does not start a live chat. For Chat
        agents whose role permits it.

        Args:
            api_objects: the Chat: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Chat.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `POST /api/v2/chat/chats`
        """
        return self._run(_CREATE, api_objects=api_objects)

    def delete(self, api_objects: str | Chat | Iterable[str | Chat]) -> Awaitable[None]:
        """Permanently deletes the chats named by their comma-separated `ids`. For Chat agents whose role
        permits it.

        - `client.chats.delete(api_objects)`: Permanently deletes a chat with its transcript. For Chat
        agents whose role permits it.
        - `client.chats.delete([…])`: Permanently deletes the chats named by their comma-separated
        `ids`. For Chat agents whose role permits it.

        Args:
            api_objects: the Chat or its id. Chat to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        `DELETE /api/v2/chat/chats/{chat_id}`
        `DELETE /api/v2/chat/chats`
        """
        return self._run(_DELETE, api_objects=api_objects)

    def update(self, api_objects: Chat | ChatDict) -> Awaitable[Chat]:
        """Changes what may be edited of a finished chat: tags, comment, rating and visitor details. For
        Chat agents whose role permits it.

        Args:
            api_objects: the Chat: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Chat.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 200 calls per minute for each account.

        `PUT /api/v2/chat/chats/{chat_id}`
        """
        return self._run(_UPDATE, api_objects=api_objects)


class ChatsBulk(Bulk):
    """What `client.chats.bulk` writes, any number of records in chunks."""

    @property
    def delete(self) -> BulkCall[str | Chat]:
        """For each chunk: Permanently deletes the chats named by their comma-separated `ids`. For Chat
        agents whose role permits it.

        `DELETE /api/v2/chat/chats`
        """
        return BulkCall(self, _DELETE)


class AsyncChatsBulk(AsyncBulk):
    """What `client.chats.bulk` writes, any number of records in chunks."""

    @property
    def delete(self) -> AsyncBulkCall[str | Chat]:
        """For each chunk: Permanently deletes the chats named by their comma-separated `ids`. For Chat
        agents whose role permits it.

        `DELETE /api/v2/chat/chats`
        """
        return AsyncBulkCall(self, _DELETE)


# -- what the calls send and what they answer

_CALL: Method[Chat | BaseResultGenerator[Chat]] = Method(
    "chats",
    Form(
        Operation("chats.show", "GET", "/api/v2/chat/chats/{chat_id}", result=Result("whole", schema="Chat")),
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
_CREATE: Method[Chat] = Method(
    "chats.create",
    Form(
        Operation(
            "chats.create",
            "POST",
            "/api/v2/chat/chats",
            body=Body("record", schema="Chat"),
            result=Result("whole", schema="Chat"),
        ),
        (Argument("api_objects", "record", "body", accepts="Chat", required=True),),
    ),
)
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
        ),
        (Argument("api_objects", "record", "body", also_path="chat_id", accepts="Chat", required=True),),
    ),
)
