# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/chats.yaml) by `make generate`. Do not edit.
"""Reads, searches and edits past chats and offline messages. Nested groups cover the rest of the
Zendesk Chat API.
"""

from collections.abc import Coroutine, Iterator
from typing import overload

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
from zenpy.lib.api_objects.chat_objects import Chat
from zenpy.lib.bulk import AsyncBulkCall, BulkCall
from zenpy.lib.many import Many
from zenpy.lib.mixins.chats import AsyncChatSearch, ChatSearch
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Lazy, Resource
from zenpy.payloads import ChatDict

class ChatsApi(ChatSearch, Resource):
    """Reads, searches and edits past chats and offline messages. Nested groups cover the rest of the
    Zendesk Chat API.

    Reached as `client.chats`.
    """

    accounts: Lazy[ChatsAccountsApi]
    """Reads and changes the Zendesk Chat account itself: plan, billing details and status."""
    agents: Lazy[ChatsAgentsApi]
    """Manages the agents of Zendesk Chat, including the caller's own profile and agents' personal
    shortcuts.
    """
    bans: Lazy[ChatsBansApi]
    """Blocks and unblocks chat visitors, by visitor or by IP address."""
    departments: Lazy[ChatsDepartmentsApi]
    """Manages chat departments, the teams of agents that visitors' chats go to, by id or by name."""
    goals: Lazy[ChatsGoalsApi]
    """Manages chat goals, the visitor actions that count as conversions."""
    incremental: Lazy[ChatsIncrementalApi]
    """Exports chats, agent timelines and events, conversions and department events that changed since
    a point in time.
    """
    realtime: Lazy[ChatsRealtimeApi]
    """Reads live figures on chats and agents, such as waiting times and agents online, overall or per
    department. They come from a server of their own.
    """
    roles: Lazy[ChatsRolesApi]
    """Manages the roles that decide what chat agents may do."""
    routing_settings: Lazy[ChatsRoutingSettingsApi]
    """Reads and changes how chats are routed, for the account, for other agents and for the caller."""
    shortcuts: Lazy[ChatsShortcutsApi]
    """Manages canned responses that chat agents insert while chatting."""
    skills: Lazy[ChatsSkillsApi]
    """Manages the skills by which chats are matched to agents, by id or by name."""
    stream: Lazy[ChatsStreamApi]
    """Stood for a live stream of chats, which the Chat API does not have."""
    triggers: Lazy[ChatsTriggersApi]
    """Manages chat triggers, which act by themselves, such as greeting a visitor, when conditions are
    met.
    """
    visitors: Lazy[ChatsVisitorsApi]
    """Reads and maintains the profiles of people who visit or chat."""
    @property
    def bulk(self) -> ChatsBulk:
        """Writes any number of records, in chunks: `delete`."""
    @overload
    def __call__(
        self, *, ids: Many[str | Chat] | Iterator[str | Chat] | None = None
    ) -> BaseResultGenerator[Chat]:
        """Lists finished chats and offline messages page by page, following the `next_url` of each answer.
        For Chat agents. Takes any number of ids; each request carries up to 100.

        Args:
            ids: Only these chats; the answer then maps each id to its chat. Takes Chat records or their
                ids.

        Returns:
            Chat records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/chats`
        """
    @overload
    def __call__(self, *, id: str | Chat) -> Chat:
        """Fetches one chat with its transcript and visitor details. For Chat agents.

        Args:
            id: Chat to act on. Takes a Chat or its id.

        Returns:
            The Chat.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/chats/{chat_id}`
        """
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
    @overload
    def delete(self, api_objects: str | Chat) -> None:
        """Permanently deletes a chat with its transcript. For Chat agents whose role permits it.

        Args:
            api_objects: Chat to act on. Takes a Chat or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/chats/{chat_id}`
        """
    @overload
    def delete(self, api_objects: Many[str | Chat] | Iterator[str | Chat]) -> None:
        """Permanently deletes several chats. For Chat agents whose role permits it.

        Args:
            api_objects: Chats to delete. Takes Chat records or their ids.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/chats`
        """
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

class AsyncChatsApi(AsyncChatSearch, AsyncResource):
    """Reads, searches and edits past chats and offline messages. Nested groups cover the rest of the
    Zendesk Chat API.

    Reached as `client.chats`.
    """

    accounts: Lazy[AsyncChatsAccountsApi]
    """Reads and changes the Zendesk Chat account itself: plan, billing details and status."""
    agents: Lazy[AsyncChatsAgentsApi]
    """Manages the agents of Zendesk Chat, including the caller's own profile and agents' personal
    shortcuts.
    """
    bans: Lazy[AsyncChatsBansApi]
    """Blocks and unblocks chat visitors, by visitor or by IP address."""
    departments: Lazy[AsyncChatsDepartmentsApi]
    """Manages chat departments, the teams of agents that visitors' chats go to, by id or by name."""
    goals: Lazy[AsyncChatsGoalsApi]
    """Manages chat goals, the visitor actions that count as conversions."""
    incremental: Lazy[AsyncChatsIncrementalApi]
    """Exports chats, agent timelines and events, conversions and department events that changed since
    a point in time.
    """
    realtime: Lazy[AsyncChatsRealtimeApi]
    """Reads live figures on chats and agents, such as waiting times and agents online, overall or per
    department. They come from a server of their own.
    """
    roles: Lazy[AsyncChatsRolesApi]
    """Manages the roles that decide what chat agents may do."""
    routing_settings: Lazy[AsyncChatsRoutingSettingsApi]
    """Reads and changes how chats are routed, for the account, for other agents and for the caller."""
    shortcuts: Lazy[AsyncChatsShortcutsApi]
    """Manages canned responses that chat agents insert while chatting."""
    skills: Lazy[AsyncChatsSkillsApi]
    """Manages the skills by which chats are matched to agents, by id or by name."""
    stream: Lazy[AsyncChatsStreamApi]
    """Stood for a live stream of chats, which the Chat API does not have."""
    triggers: Lazy[AsyncChatsTriggersApi]
    """Manages chat triggers, which act by themselves, such as greeting a visitor, when conditions are
    met.
    """
    visitors: Lazy[AsyncChatsVisitorsApi]
    """Reads and maintains the profiles of people who visit or chat."""
    @property
    def bulk(self) -> AsyncChatsBulk:
        """Writes any number of records, in chunks: `delete`."""
    @overload
    def __call__(
        self, *, ids: Many[str | Chat] | Iterator[str | Chat] | None = None
    ) -> AsyncResultGenerator[Chat]:
        """Lists finished chats and offline messages page by page, following the `next_url` of each answer.
        For Chat agents. Takes any number of ids; each request carries up to 100.

        Args:
            ids: Only these chats; the answer then maps each id to its chat. Takes Chat records or their
                ids.

        Returns:
            Chat records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/chats`
        """
    @overload
    def __call__(self, *, id: str | Chat) -> Coroutine[object, object, Chat]:
        """Fetches one chat with its transcript and visitor details. For Chat agents.

        Args:
            id: Chat to act on. Takes a Chat or its id.

        Returns:
            The Chat.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/chats/{chat_id}`
        """
    def create(self, api_objects: Chat | ChatDict) -> Coroutine[object, object, Chat]:
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
    @overload
    def delete(self, api_objects: str | Chat) -> Coroutine[object, object, None]:
        """Permanently deletes a chat with its transcript. For Chat agents whose role permits it.

        Args:
            api_objects: Chat to act on. Takes a Chat or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/chats/{chat_id}`
        """
    @overload
    def delete(self, api_objects: Many[str | Chat] | Iterator[str | Chat]) -> Coroutine[object, object, None]:
        """Permanently deletes several chats. For Chat agents whose role permits it.

        Args:
            api_objects: Chats to delete. Takes Chat records or their ids.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 200 calls per minute for each account.

        `DELETE /api/v2/chat/chats`
        """
    def update(self, api_objects: Chat | ChatDict) -> Coroutine[object, object, Chat]:
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

class ChatsBulk(Bulk):
    """What `client.chats.bulk` writes, any number of records in chunks."""
    @property
    def delete(self) -> BulkCall[str | Chat, str]:
        """For each chunk: Permanently deletes several chats. For Chat agents whose role permits it.

        `DELETE /api/v2/chat/chats`
        """

class AsyncChatsBulk(AsyncBulk):
    """What `client.chats.bulk` writes, any number of records in chunks."""
    @property
    def delete(self) -> AsyncBulkCall[str | Chat, str]:
        """For each chunk: Permanently deletes several chats. For Chat agents whose role permits it.

        `DELETE /api/v2/chat/chats`
        """
