# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Sunshine Conversations: messages between a business and its customers on any channel. It has
credentials of its own.
"""

from zenpy.lib.api.sunshine_conversations.apps import (
    AsyncSunshineConversationsAppsApi,
    SunshineConversationsAppsApi,
)
from zenpy.lib.api.sunshine_conversations.attachments import (
    AsyncSunshineConversationsAttachmentsApi,
    SunshineConversationsAttachmentsApi,
)
from zenpy.lib.api.sunshine_conversations.authorization import (
    AsyncSunshineConversationsAuthorizationApi,
    SunshineConversationsAuthorizationApi,
)
from zenpy.lib.api.sunshine_conversations.conversations import (
    AsyncSunshineConversationsConversationsApi,
    SunshineConversationsConversationsApi,
)
from zenpy.lib.api.sunshine_conversations.integrations import (
    AsyncSunshineConversationsIntegrationsApi,
    SunshineConversationsIntegrationsApi,
)
from zenpy.lib.api.sunshine_conversations.oauth import (
    AsyncSunshineConversationsOauthApi,
    SunshineConversationsOauthApi,
)
from zenpy.lib.api.sunshine_conversations.switchboards import (
    AsyncSunshineConversationsSwitchboardsApi,
    SunshineConversationsSwitchboardsApi,
)
from zenpy.lib.api.sunshine_conversations.token_info import (
    AsyncSunshineConversationsTokenInfoApi,
    SunshineConversationsTokenInfoApi,
)
from zenpy.lib.api.sunshine_conversations.users import (
    AsyncSunshineConversationsUsersApi,
    SunshineConversationsUsersApi,
)
from zenpy.lib.resources import AsyncResource, Lazy, Resource

class SunshineConversationsApi(Resource):
    """Sunshine Conversations: messages between a business and its customers on any channel. It has
    credentials of its own.

    Reached as `client.sunshine_conversations`.
    """

    apps: Lazy[SunshineConversationsAppsApi]
    """Manages the apps of Sunshine Conversations; users, conversations and integrations belong to one
    of them.
    """
    attachments: Lazy[SunshineConversationsAttachmentsApi]
    """Uploads files for messages, and removes them."""
    authorization: Lazy[SunshineConversationsAuthorizationApi]
    """Ends the access of an OAuth client to an app."""
    conversations: Lazy[SunshineConversationsConversationsApi]
    """Manages conversations: who takes part in them, who is in control, and their messages."""
    integrations: Lazy[SunshineConversationsIntegrationsApi]
    """Connects an app with channels, with other systems by webhooks, and gives keys to these."""
    oauth: Lazy[SunshineConversationsOauthApi]
    """Gives access tokens to OAuth clients of Sunshine Conversations."""
    switchboards: Lazy[SunshineConversationsSwitchboardsApi]
    """Decides which integration is in control of a conversation."""
    token_info: Lazy[SunshineConversationsTokenInfoApi]
    """Tells which app an access token is for."""
    users: Lazy[SunshineConversationsUsersApi]
    """Manages users: the people who write to a business, their clients and devices."""

class AsyncSunshineConversationsApi(AsyncResource):
    """Sunshine Conversations: messages between a business and its customers on any channel. It has
    credentials of its own.

    Reached as `client.sunshine_conversations`.
    """

    apps: Lazy[AsyncSunshineConversationsAppsApi]
    """Manages the apps of Sunshine Conversations; users, conversations and integrations belong to one
    of them.
    """
    attachments: Lazy[AsyncSunshineConversationsAttachmentsApi]
    """Uploads files for messages, and removes them."""
    authorization: Lazy[AsyncSunshineConversationsAuthorizationApi]
    """Ends the access of an OAuth client to an app."""
    conversations: Lazy[AsyncSunshineConversationsConversationsApi]
    """Manages conversations: who takes part in them, who is in control, and their messages."""
    integrations: Lazy[AsyncSunshineConversationsIntegrationsApi]
    """Connects an app with channels, with other systems by webhooks, and gives keys to these."""
    oauth: Lazy[AsyncSunshineConversationsOauthApi]
    """Gives access tokens to OAuth clients of Sunshine Conversations."""
    switchboards: Lazy[AsyncSunshineConversationsSwitchboardsApi]
    """Decides which integration is in control of a conversation."""
    token_info: Lazy[AsyncSunshineConversationsTokenInfoApi]
    """Tells which app an access token is for."""
    users: Lazy[AsyncSunshineConversationsUsersApi]
    """Manages users: the people who write to a business, their clients and devices."""
