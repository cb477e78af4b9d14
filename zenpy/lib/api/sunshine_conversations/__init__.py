# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Sunshine Conversations: messages between a business and its customers on any channel. It has
credentials of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from zenpy.lib.api.sunshine_conversations.apps import SunshineConversationsAppsApi
    from zenpy.lib.api.sunshine_conversations.attachments import SunshineConversationsAttachmentsApi
    from zenpy.lib.api.sunshine_conversations.authorization import SunshineConversationsAuthorizationApi
    from zenpy.lib.api.sunshine_conversations.conversations import SunshineConversationsConversationsApi
    from zenpy.lib.api.sunshine_conversations.integrations import SunshineConversationsIntegrationsApi
    from zenpy.lib.api.sunshine_conversations.oauth import SunshineConversationsOauthApi
    from zenpy.lib.api.sunshine_conversations.switchboards import SunshineConversationsSwitchboardsApi
    from zenpy.lib.api.sunshine_conversations.token_info import SunshineConversationsTokenInfoApi
    from zenpy.lib.api.sunshine_conversations.users import SunshineConversationsUsersApi


class SunshineConversationsApi(Resource):
    """Sunshine Conversations: messages between a business and its customers on any channel. It has
    credentials of its own.

    Reached as `client.sunshine_conversations`.
    """

    apps: Lazy[SunshineConversationsAppsApi] = Lazy(
        "sunshine_conversations.apps", "SunshineConversationsAppsApi"
    )
    attachments: Lazy[SunshineConversationsAttachmentsApi] = Lazy(
        "sunshine_conversations.attachments", "SunshineConversationsAttachmentsApi"
    )
    authorization: Lazy[SunshineConversationsAuthorizationApi] = Lazy(
        "sunshine_conversations.authorization", "SunshineConversationsAuthorizationApi"
    )
    conversations: Lazy[SunshineConversationsConversationsApi] = Lazy(
        "sunshine_conversations.conversations", "SunshineConversationsConversationsApi"
    )
    integrations: Lazy[SunshineConversationsIntegrationsApi] = Lazy(
        "sunshine_conversations.integrations", "SunshineConversationsIntegrationsApi"
    )
    oauth: Lazy[SunshineConversationsOauthApi] = Lazy(
        "sunshine_conversations.oauth", "SunshineConversationsOauthApi"
    )
    switchboards: Lazy[SunshineConversationsSwitchboardsApi] = Lazy(
        "sunshine_conversations.switchboards", "SunshineConversationsSwitchboardsApi"
    )
    token_info: Lazy[SunshineConversationsTokenInfoApi] = Lazy(
        "sunshine_conversations.token_info", "SunshineConversationsTokenInfoApi"
    )
    users: Lazy[SunshineConversationsUsersApi] = Lazy(
        "sunshine_conversations.users", "SunshineConversationsUsersApi"
    )


class AsyncSunshineConversationsApi(AsyncResource, sync_class=SunshineConversationsApi):
    """`SunshineConversationsApi` for the async client: calls are awaited, lists read with `async for`."""
