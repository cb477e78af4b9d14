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
from zenpy.lib.resources import AsyncResource, Resource

class SunshineConversationsApi(Resource):
    """Sunshine Conversations: messages between a business and its customers on any channel. It has
    credentials of its own.

    Reached as `client.sunshine_conversations`.
    """
    @property
    def apps(self) -> SunshineConversationsAppsApi:
        """Manages the apps of Sunshine Conversations; users, conversations and integrations belong to one
        of them.
        """
    @apps.setter
    def apps(self, resource: SunshineConversationsAppsApi) -> None: ...
    @apps.deleter
    def apps(self) -> None: ...
    @property
    def attachments(self) -> SunshineConversationsAttachmentsApi:
        """Uploads files for messages, and removes them."""
    @attachments.setter
    def attachments(self, resource: SunshineConversationsAttachmentsApi) -> None: ...
    @attachments.deleter
    def attachments(self) -> None: ...
    @property
    def authorization(self) -> SunshineConversationsAuthorizationApi:
        """Ends the access of an OAuth client to an app."""
    @authorization.setter
    def authorization(self, resource: SunshineConversationsAuthorizationApi) -> None: ...
    @authorization.deleter
    def authorization(self) -> None: ...
    @property
    def conversations(self) -> SunshineConversationsConversationsApi:
        """Manages conversations: who takes part in them, who is in control, and their messages."""
    @conversations.setter
    def conversations(self, resource: SunshineConversationsConversationsApi) -> None: ...
    @conversations.deleter
    def conversations(self) -> None: ...
    @property
    def integrations(self) -> SunshineConversationsIntegrationsApi:
        """Connects an app with channels, with other systems by webhooks, and gives keys to these."""
    @integrations.setter
    def integrations(self, resource: SunshineConversationsIntegrationsApi) -> None: ...
    @integrations.deleter
    def integrations(self) -> None: ...
    @property
    def oauth(self) -> SunshineConversationsOauthApi:
        """Gives access tokens to OAuth clients of Sunshine Conversations."""
    @oauth.setter
    def oauth(self, resource: SunshineConversationsOauthApi) -> None: ...
    @oauth.deleter
    def oauth(self) -> None: ...
    @property
    def switchboards(self) -> SunshineConversationsSwitchboardsApi:
        """Decides which integration is in control of a conversation."""
    @switchboards.setter
    def switchboards(self, resource: SunshineConversationsSwitchboardsApi) -> None: ...
    @switchboards.deleter
    def switchboards(self) -> None: ...
    @property
    def token_info(self) -> SunshineConversationsTokenInfoApi:
        """Tells which app an access token is for."""
    @token_info.setter
    def token_info(self, resource: SunshineConversationsTokenInfoApi) -> None: ...
    @token_info.deleter
    def token_info(self) -> None: ...
    @property
    def users(self) -> SunshineConversationsUsersApi:
        """Manages users: the people who write to a business, their clients and devices."""
    @users.setter
    def users(self, resource: SunshineConversationsUsersApi) -> None: ...
    @users.deleter
    def users(self) -> None: ...

class AsyncSunshineConversationsApi(AsyncResource):
    """Sunshine Conversations: messages between a business and its customers on any channel. It has
    credentials of its own.

    Reached as `client.sunshine_conversations`.
    """
    @property
    def apps(self) -> AsyncSunshineConversationsAppsApi:
        """Manages the apps of Sunshine Conversations; users, conversations and integrations belong to one
        of them.
        """
    @apps.setter
    def apps(self, resource: AsyncSunshineConversationsAppsApi) -> None: ...
    @apps.deleter
    def apps(self) -> None: ...
    @property
    def attachments(self) -> AsyncSunshineConversationsAttachmentsApi:
        """Uploads files for messages, and removes them."""
    @attachments.setter
    def attachments(self, resource: AsyncSunshineConversationsAttachmentsApi) -> None: ...
    @attachments.deleter
    def attachments(self) -> None: ...
    @property
    def authorization(self) -> AsyncSunshineConversationsAuthorizationApi:
        """Ends the access of an OAuth client to an app."""
    @authorization.setter
    def authorization(self, resource: AsyncSunshineConversationsAuthorizationApi) -> None: ...
    @authorization.deleter
    def authorization(self) -> None: ...
    @property
    def conversations(self) -> AsyncSunshineConversationsConversationsApi:
        """Manages conversations: who takes part in them, who is in control, and their messages."""
    @conversations.setter
    def conversations(self, resource: AsyncSunshineConversationsConversationsApi) -> None: ...
    @conversations.deleter
    def conversations(self) -> None: ...
    @property
    def integrations(self) -> AsyncSunshineConversationsIntegrationsApi:
        """Connects an app with channels, with other systems by webhooks, and gives keys to these."""
    @integrations.setter
    def integrations(self, resource: AsyncSunshineConversationsIntegrationsApi) -> None: ...
    @integrations.deleter
    def integrations(self) -> None: ...
    @property
    def oauth(self) -> AsyncSunshineConversationsOauthApi:
        """Gives access tokens to OAuth clients of Sunshine Conversations."""
    @oauth.setter
    def oauth(self, resource: AsyncSunshineConversationsOauthApi) -> None: ...
    @oauth.deleter
    def oauth(self) -> None: ...
    @property
    def switchboards(self) -> AsyncSunshineConversationsSwitchboardsApi:
        """Decides which integration is in control of a conversation."""
    @switchboards.setter
    def switchboards(self, resource: AsyncSunshineConversationsSwitchboardsApi) -> None: ...
    @switchboards.deleter
    def switchboards(self) -> None: ...
    @property
    def token_info(self) -> AsyncSunshineConversationsTokenInfoApi:
        """Tells which app an access token is for."""
    @token_info.setter
    def token_info(self, resource: AsyncSunshineConversationsTokenInfoApi) -> None: ...
    @token_info.deleter
    def token_info(self) -> None: ...
    @property
    def users(self) -> AsyncSunshineConversationsUsersApi:
        """Manages users: the people who write to a business, their clients and devices."""
    @users.setter
    def users(self, resource: AsyncSunshineConversationsUsersApi) -> None: ...
    @users.deleter
    def users(self) -> None: ...
