# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Stood for a live stream of chats, which the Chat API does not have."""

from __future__ import annotations

from zenpy.lib.mixins.not_offered import AsyncChatStream, ChatStream
from zenpy.lib.resources import AsyncResource, Resource


class ChatsStreamApi(ChatStream, Resource):
    """Stood for a live stream of chats, which the Chat API does not have.

    Reached as `client.chats.stream`.
    """


class AsyncChatsStreamApi(AsyncChatStream, AsyncResource, sync_class=ChatsStreamApi):
    """`ChatsStreamApi` for the async client: calls are awaited, lists read with `async for`."""
