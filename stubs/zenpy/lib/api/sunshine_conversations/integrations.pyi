# Generated from openapi/zendesk.openapi.json (openapi/spec/sunshine_conversations/integrations.yaml) by `make generate`. Do not edit.
"""Connects an app with channels, with other systems by webhooks, and gives keys to these."""

from collections.abc import Coroutine, Iterator
from typing import overload

from zenpy.lib.api_objects.sunshine_objects import (
    AnySunshineIntegration,
    SunshineApp,
    SunshineIntegration,
    SunshineKey,
    SunshineWebhook,
)
from zenpy.lib.many import Many
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import (
    SunshineAndroidIntegrationDict,
    SunshineAppleIntegrationDict,
    SunshineCustomIntegrationDict,
    SunshineInstagramIntegrationDict,
    SunshineIosIntegrationDict,
    SunshineLineIntegrationDict,
    SunshineMailgunIntegrationDict,
    SunshineMessagebirdIntegrationDict,
    SunshineMessengerIntegrationDict,
    SunshineTelegramIntegrationDict,
    SunshineTwilioIntegrationDict,
    SunshineTwitterIntegrationDict,
    SunshineUnityIntegrationDict,
    SunshineViberIntegrationDict,
    SunshineWebhookDict,
    SunshineWebIntegrationDict,
    SunshineWhatsappIntegrationDict,
)

class SunshineConversationsIntegrationsApi(Resource):
    """Connects an app with channels, with other systems by webhooks, and gives keys to these.

    Reached as `client.sunshine_conversations.integrations`.
    """

    keys: Lazy[SunshineConversationsIntegrationsKeysApi]
    """Lists the API keys of a custom integration. For keys with the scope `account` or `app`. Calls:
    `create`, `delete`.
    """
    webhooks: Lazy[SunshineConversationsIntegrationsWebhooksApi]
    """Lists the webhooks of an integration. For keys with the scope `app` or `integration`. Calls:
    `create`, `delete`, `update`.
    """
    @overload
    def __call__(
        self,
        app: str | SunshineApp,
        *,
        filter_types: Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[AnySunshineIntegration]:
        """Lists the integrations of an app. For keys with the scope `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            filter_types: Only integrations of these types, such as `web`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            SunshineIntegration records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/integrations`
        """
    @overload
    def __call__(self, app: str | SunshineApp, *, id: str | SunshineIntegration) -> AnySunshineIntegration:
        """Fetches one integration. For keys with the scope `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            id: Integration of the app that the call is about. Takes a SunshineIntegration or its id.

        Returns:
            The SunshineIntegration.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/integrations/{integrationId}`
        """
    def create(
        self,
        app: str | SunshineApp,
        integration: AnySunshineIntegration
        | SunshineAndroidIntegrationDict
        | SunshineAppleIntegrationDict
        | SunshineCustomIntegrationDict
        | SunshineInstagramIntegrationDict
        | SunshineIosIntegrationDict
        | SunshineLineIntegrationDict
        | SunshineMailgunIntegrationDict
        | SunshineMessagebirdIntegrationDict
        | SunshineMessengerIntegrationDict
        | SunshineTelegramIntegrationDict
        | SunshineTwilioIntegrationDict
        | SunshineTwitterIntegrationDict
        | SunshineUnityIntegrationDict
        | SunshineViberIntegrationDict
        | SunshineWebIntegrationDict
        | SunshineWhatsappIntegrationDict,
    ) -> AnySunshineIntegration:
        """Connects an app with a channel. For keys with the scope `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            integration: The SunshineIntegration: an object, or a mapping of its fields, with `type`.

        Returns:
            The SunshineIntegration.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /v2/apps/{appId}/integrations`
        """
    def delete(self, app: str | SunshineApp, integration: str | SunshineIntegration) -> None:
        """Deletes an integration; its users can no longer be reached there. For keys with the scope
        `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            integration: Integration of the app that the call is about. Takes a SunshineIntegration or
                its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /v2/apps/{appId}/integrations/{integrationId}`
        """
    def update(
        self,
        app: str | SunshineApp,
        integration: AnySunshineIntegration
        | SunshineAndroidIntegrationDict
        | SunshineAppleIntegrationDict
        | SunshineCustomIntegrationDict
        | SunshineInstagramIntegrationDict
        | SunshineIosIntegrationDict
        | SunshineLineIntegrationDict
        | SunshineMailgunIntegrationDict
        | SunshineMessagebirdIntegrationDict
        | SunshineMessengerIntegrationDict
        | SunshineTelegramIntegrationDict
        | SunshineTwilioIntegrationDict
        | SunshineTwitterIntegrationDict
        | SunshineUnityIntegrationDict
        | SunshineViberIntegrationDict
        | SunshineWebIntegrationDict
        | SunshineWhatsappIntegrationDict,
    ) -> AnySunshineIntegration:
        """Changes an integration; which fields can be changed depends on its type. For keys with the scope
        `account` or `app`. A record without changes is read, and nothing is written.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            integration: The SunshineIntegration: an object, or a mapping of its fields.

        Returns:
            The SunshineIntegration.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /v2/apps/{appId}/integrations/{integrationId}`
        """

class AsyncSunshineConversationsIntegrationsApi(AsyncResource):
    """Connects an app with channels, with other systems by webhooks, and gives keys to these.

    Reached as `client.sunshine_conversations.integrations`.
    """

    keys: Lazy[AsyncSunshineConversationsIntegrationsKeysApi]
    """Lists the API keys of a custom integration. For keys with the scope `account` or `app`. Calls:
    `create`, `delete`.
    """
    webhooks: Lazy[AsyncSunshineConversationsIntegrationsWebhooksApi]
    """Lists the webhooks of an integration. For keys with the scope `app` or `integration`. Calls:
    `create`, `delete`, `update`.
    """
    @overload
    def __call__(
        self,
        app: str | SunshineApp,
        *,
        filter_types: Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[AnySunshineIntegration]:
        """Lists the integrations of an app. For keys with the scope `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            filter_types: Only integrations of these types, such as `web`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            SunshineIntegration records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/integrations`
        """
    @overload
    def __call__(
        self, app: str | SunshineApp, *, id: str | SunshineIntegration
    ) -> Coroutine[object, object, AnySunshineIntegration]:
        """Fetches one integration. For keys with the scope `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            id: Integration of the app that the call is about. Takes a SunshineIntegration or its id.

        Returns:
            The SunshineIntegration.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/integrations/{integrationId}`
        """
    def create(
        self,
        app: str | SunshineApp,
        integration: AnySunshineIntegration
        | SunshineAndroidIntegrationDict
        | SunshineAppleIntegrationDict
        | SunshineCustomIntegrationDict
        | SunshineInstagramIntegrationDict
        | SunshineIosIntegrationDict
        | SunshineLineIntegrationDict
        | SunshineMailgunIntegrationDict
        | SunshineMessagebirdIntegrationDict
        | SunshineMessengerIntegrationDict
        | SunshineTelegramIntegrationDict
        | SunshineTwilioIntegrationDict
        | SunshineTwitterIntegrationDict
        | SunshineUnityIntegrationDict
        | SunshineViberIntegrationDict
        | SunshineWebIntegrationDict
        | SunshineWhatsappIntegrationDict,
    ) -> Coroutine[object, object, AnySunshineIntegration]:
        """Connects an app with a channel. For keys with the scope `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            integration: The SunshineIntegration: an object, or a mapping of its fields, with `type`.

        Returns:
            The SunshineIntegration.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /v2/apps/{appId}/integrations`
        """
    def delete(
        self, app: str | SunshineApp, integration: str | SunshineIntegration
    ) -> Coroutine[object, object, None]:
        """Deletes an integration; its users can no longer be reached there. For keys with the scope
        `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            integration: Integration of the app that the call is about. Takes a SunshineIntegration or
                its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /v2/apps/{appId}/integrations/{integrationId}`
        """
    def update(
        self,
        app: str | SunshineApp,
        integration: AnySunshineIntegration
        | SunshineAndroidIntegrationDict
        | SunshineAppleIntegrationDict
        | SunshineCustomIntegrationDict
        | SunshineInstagramIntegrationDict
        | SunshineIosIntegrationDict
        | SunshineLineIntegrationDict
        | SunshineMailgunIntegrationDict
        | SunshineMessagebirdIntegrationDict
        | SunshineMessengerIntegrationDict
        | SunshineTelegramIntegrationDict
        | SunshineTwilioIntegrationDict
        | SunshineTwitterIntegrationDict
        | SunshineUnityIntegrationDict
        | SunshineViberIntegrationDict
        | SunshineWebIntegrationDict
        | SunshineWhatsappIntegrationDict,
    ) -> Coroutine[object, object, AnySunshineIntegration]:
        """Changes an integration; which fields can be changed depends on its type. For keys with the scope
        `account` or `app`. A record without changes is read, and nothing is written.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            integration: The SunshineIntegration: an object, or a mapping of its fields.

        Returns:
            The SunshineIntegration.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /v2/apps/{appId}/integrations/{integrationId}`
        """

class SunshineConversationsIntegrationsKeysApi(Resource):
    """Lists the API keys of a custom integration. For keys with the scope `account` or `app`. Calls:
    `create`, `delete`.

    Reached as `client.sunshine_conversations.integrations.keys`.
    """
    @overload
    def __call__(
        self, app: str | SunshineApp, integration: str | SunshineIntegration
    ) -> BaseResultGenerator[SunshineKey]:
        """Lists the API keys of a custom integration. For keys with the scope `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            integration: Integration of the app that the call is about. Takes a SunshineIntegration or
                its id.

        Returns:
            SunshineKey records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/integrations/{integrationId}/keys`
        """
    @overload
    def __call__(
        self, app: str | SunshineApp, integration: str | SunshineIntegration, *, id: str | SunshineKey
    ) -> SunshineKey:
        """Fetches one API key of a custom integration. For keys with the scope `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            integration: Integration of the app that the call is about. Takes a SunshineIntegration or
                its id.
            id: API key, by its id, which begins with `app_` or `int_`. Takes a SunshineKey or its id.

        Returns:
            The SunshineKey.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/integrations/{integrationId}/keys/{keyId}`
        """
    def create(
        self, app: str | SunshineApp, integration: str | SunshineIntegration, display_name: str
    ) -> SunshineKey:
        """Makes an API key for a custom integration, which has ten at most. For keys with the scope
        `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            integration: Integration of the app that the call is about. Takes a SunshineIntegration or
                its id.
            display_name: What people call the key, 100 characters at most.

        Returns:
            The SunshineKey.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /v2/apps/{appId}/integrations/{integrationId}/keys`
        """
    def delete(
        self, app: str | SunshineApp, integration: str | SunshineIntegration, key: str | SunshineKey
    ) -> None:
        """Deletes an API key of a custom integration; it stops working at once. For keys with the scope
        `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            integration: Integration of the app that the call is about. Takes a SunshineIntegration or
                its id.
            key: API key, by its id, which begins with `app_` or `int_`. Takes a SunshineKey or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /v2/apps/{appId}/integrations/{integrationId}/keys/{keyId}`
        """

class AsyncSunshineConversationsIntegrationsKeysApi(AsyncResource):
    """Lists the API keys of a custom integration. For keys with the scope `account` or `app`. Calls:
    `create`, `delete`.

    Reached as `client.sunshine_conversations.integrations.keys`.
    """
    @overload
    def __call__(
        self, app: str | SunshineApp, integration: str | SunshineIntegration
    ) -> AsyncResultGenerator[SunshineKey]:
        """Lists the API keys of a custom integration. For keys with the scope `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            integration: Integration of the app that the call is about. Takes a SunshineIntegration or
                its id.

        Returns:
            SunshineKey records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/integrations/{integrationId}/keys`
        """
    @overload
    def __call__(
        self, app: str | SunshineApp, integration: str | SunshineIntegration, *, id: str | SunshineKey
    ) -> Coroutine[object, object, SunshineKey]:
        """Fetches one API key of a custom integration. For keys with the scope `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            integration: Integration of the app that the call is about. Takes a SunshineIntegration or
                its id.
            id: API key, by its id, which begins with `app_` or `int_`. Takes a SunshineKey or its id.

        Returns:
            The SunshineKey.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/integrations/{integrationId}/keys/{keyId}`
        """
    def create(
        self, app: str | SunshineApp, integration: str | SunshineIntegration, display_name: str
    ) -> Coroutine[object, object, SunshineKey]:
        """Makes an API key for a custom integration, which has ten at most. For keys with the scope
        `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            integration: Integration of the app that the call is about. Takes a SunshineIntegration or
                its id.
            display_name: What people call the key, 100 characters at most.

        Returns:
            The SunshineKey.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /v2/apps/{appId}/integrations/{integrationId}/keys`
        """
    def delete(
        self, app: str | SunshineApp, integration: str | SunshineIntegration, key: str | SunshineKey
    ) -> Coroutine[object, object, None]:
        """Deletes an API key of a custom integration; it stops working at once. For keys with the scope
        `account` or `app`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            integration: Integration of the app that the call is about. Takes a SunshineIntegration or
                its id.
            key: API key, by its id, which begins with `app_` or `int_`. Takes a SunshineKey or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /v2/apps/{appId}/integrations/{integrationId}/keys/{keyId}`
        """

class SunshineConversationsIntegrationsWebhooksApi(Resource):
    """Lists the webhooks of an integration. For keys with the scope `app` or `integration`. Calls:
    `create`, `delete`, `update`.

    Reached as `client.sunshine_conversations.integrations.webhooks`.
    """
    @overload
    def __call__(
        self, app: str | SunshineApp, integration: str | SunshineIntegration
    ) -> BaseResultGenerator[SunshineWebhook]:
        """Lists the webhooks of an integration. For keys with the scope `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            integration: Integration of the app that the call is about. Takes a SunshineIntegration or
                its id.

        Returns:
            SunshineWebhook records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/integrations/{integrationId}/webhooks`
        """
    @overload
    def __call__(
        self, app: str | SunshineApp, integration: str | SunshineIntegration, *, id: str | SunshineWebhook
    ) -> SunshineWebhook:
        """Fetches one webhook of an integration. For keys with the scope `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            integration: Integration of the app that the call is about. Takes a SunshineIntegration or
                its id.
            id: Webhook of the integration. Takes a SunshineWebhook or its id.

        Returns:
            The SunshineWebhook.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/integrations/{integrationId}/webhooks/{webhookId}`
        """
    def create(
        self,
        app: str | SunshineApp,
        integration: str | SunshineIntegration,
        webhook: SunshineWebhook | SunshineWebhookDict,
    ) -> SunshineWebhook:
        """Adds a webhook to an integration; an app has ten at most. For keys with the scope `app` or
        `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            integration: Integration of the app that the call is about. Takes a SunshineIntegration or
                its id.
            webhook: The SunshineWebhook: an object, or a mapping of its fields, with `target` and
                `triggers`.

        Returns:
            The SunshineWebhook.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /v2/apps/{appId}/integrations/{integrationId}/webhooks`
        """
    def delete(
        self, app: str | SunshineApp, integration: str | SunshineIntegration, webhook: str | SunshineWebhook
    ) -> None:
        """Deletes a webhook; it is called no more. For keys with the scope `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            integration: Integration of the app that the call is about. Takes a SunshineIntegration or
                its id.
            webhook: Webhook of the integration. Takes a SunshineWebhook or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /v2/apps/{appId}/integrations/{integrationId}/webhooks/{webhookId}`
        """
    def update(
        self,
        app: str | SunshineApp,
        integration: str | SunshineIntegration,
        webhook: SunshineWebhook | SunshineWebhookDict,
    ) -> SunshineWebhook:
        """Changes the address or the triggers of a webhook. For keys with the scope `app` or
        `integration`. A record without changes is read, and nothing is written.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            integration: Integration of the app that the call is about. Takes a SunshineIntegration or
                its id.
            webhook: The SunshineWebhook: an object, or a mapping of its fields.

        Returns:
            The SunshineWebhook.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /v2/apps/{appId}/integrations/{integrationId}/webhooks/{webhookId}`
        """

class AsyncSunshineConversationsIntegrationsWebhooksApi(AsyncResource):
    """Lists the webhooks of an integration. For keys with the scope `app` or `integration`. Calls:
    `create`, `delete`, `update`.

    Reached as `client.sunshine_conversations.integrations.webhooks`.
    """
    @overload
    def __call__(
        self, app: str | SunshineApp, integration: str | SunshineIntegration
    ) -> AsyncResultGenerator[SunshineWebhook]:
        """Lists the webhooks of an integration. For keys with the scope `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            integration: Integration of the app that the call is about. Takes a SunshineIntegration or
                its id.

        Returns:
            SunshineWebhook records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/integrations/{integrationId}/webhooks`
        """
    @overload
    def __call__(
        self, app: str | SunshineApp, integration: str | SunshineIntegration, *, id: str | SunshineWebhook
    ) -> Coroutine[object, object, SunshineWebhook]:
        """Fetches one webhook of an integration. For keys with the scope `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            integration: Integration of the app that the call is about. Takes a SunshineIntegration or
                its id.
            id: Webhook of the integration. Takes a SunshineWebhook or its id.

        Returns:
            The SunshineWebhook.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/integrations/{integrationId}/webhooks/{webhookId}`
        """
    def create(
        self,
        app: str | SunshineApp,
        integration: str | SunshineIntegration,
        webhook: SunshineWebhook | SunshineWebhookDict,
    ) -> Coroutine[object, object, SunshineWebhook]:
        """Adds a webhook to an integration; an app has ten at most. For keys with the scope `app` or
        `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            integration: Integration of the app that the call is about. Takes a SunshineIntegration or
                its id.
            webhook: The SunshineWebhook: an object, or a mapping of its fields, with `target` and
                `triggers`.

        Returns:
            The SunshineWebhook.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /v2/apps/{appId}/integrations/{integrationId}/webhooks`
        """
    def delete(
        self, app: str | SunshineApp, integration: str | SunshineIntegration, webhook: str | SunshineWebhook
    ) -> Coroutine[object, object, None]:
        """Deletes a webhook; it is called no more. For keys with the scope `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            integration: Integration of the app that the call is about. Takes a SunshineIntegration or
                its id.
            webhook: Webhook of the integration. Takes a SunshineWebhook or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /v2/apps/{appId}/integrations/{integrationId}/webhooks/{webhookId}`
        """
    def update(
        self,
        app: str | SunshineApp,
        integration: str | SunshineIntegration,
        webhook: SunshineWebhook | SunshineWebhookDict,
    ) -> Coroutine[object, object, SunshineWebhook]:
        """Changes the address or the triggers of a webhook. For keys with the scope `app` or
        `integration`. A record without changes is read, and nothing is written.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            integration: Integration of the app that the call is about. Takes a SunshineIntegration or
                its id.
            webhook: The SunshineWebhook: an object, or a mapping of its fields.

        Returns:
            The SunshineWebhook.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /v2/apps/{appId}/integrations/{integrationId}/webhooks/{webhookId}`
        """
