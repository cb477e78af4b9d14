# Generated from openapi/zendesk.openapi.json (openapi/spec/sunshine_conversations/integrations.yaml) by `make generate`. Do not edit.
"""Connects an app with channels, with other systems by webhooks, and gives keys to these."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zenpy.lib.api_objects.sunshine_objects import (
        AnySunshineIntegration,
        SunshineApp,
        SunshineIntegration,
        SunshineKey,
        SunshineWebhook,
    )
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.results import BaseResultGenerator
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

    keys: Lazy[SunshineConversationsIntegrationsKeysApi] = Lazy(
        "sunshine_conversations.integrations", "SunshineConversationsIntegrationsKeysApi"
    )
    webhooks: Lazy[SunshineConversationsIntegrationsWebhooksApi] = Lazy(
        "sunshine_conversations.integrations", "SunshineConversationsIntegrationsWebhooksApi"
    )

    _CALL: Method[AnySunshineIntegration | BaseResultGenerator[AnySunshineIntegration]] = Method(
        "sunshine_conversations.integrations",
        Form(
            Operation(
                "sunshine_conversations.integrations.show",
                "GET",
                "/v2/apps/{appId}/integrations/{integrationId}",
                result=Result("one", schema="SunshineIntegration", key="integration"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument("id", "path", "integrationId", accepts="SunshineIntegration", required=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "sunshine_conversations.integrations.list",
                "GET",
                "/v2/apps/{appId}/integrations",
                query=(Param("filter[types]", "comma"),),
                result=Result("list", schema="SunshineIntegration", key="integrations"),
                pages=("cursor",),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument("filter_types", "query", "filter[types]", many=True),
            ),
        ),
    )

    def __call__(
        self,
        app: str | SunshineApp,
        *,
        filter_types: Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        id: str | SunshineIntegration = LEFT_OUT,
    ) -> AnySunshineIntegration | BaseResultGenerator[AnySunshineIntegration]:
        """Lists the integrations of an app.

        - `client.sunshine_conversations.integrations(app)`: Lists the integrations of an app. For keys
          with the scope `account` or `app`. Also takes `filter_types`, `page_size` and
          `cursor_pagination`.
          `GET /v2/apps/{appId}/integrations`
        - `client.sunshine_conversations.integrations(app, id=…)`: Fetches one integration. For keys
          with the scope `account` or `app`.
          `GET /v2/apps/{appId}/integrations/{integrationId}`

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            filter_types: Only integrations of these types, such as `web`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.
            id: Integration of the app that the call is about. Takes a SunshineIntegration or its id.

        Returns:
            SunshineIntegration records, fetched page by page as they are read.
            The SunshineIntegration.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            app=app,
            filter_types=filter_types,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            id=id,
        )

    _CREATE: Method[AnySunshineIntegration] = Method(
        "sunshine_conversations.integrations.create",
        Form(
            Operation(
                "sunshine_conversations.integrations.create",
                "POST",
                "/v2/apps/{appId}/integrations",
                body=Body("record", schema="SunshineIntegration"),
                result=Result("one", schema="SunshineIntegration", key="integration"),
                writes="make",
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument("integration", "record", "body", accepts="SunshineIntegration", required=True),
            ),
        ),
    )

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
        return self._run(self._CREATE, app=app, integration=integration)

    _DELETE: Method[None] = Method(
        "sunshine_conversations.integrations.delete",
        Form(
            Operation(
                "sunshine_conversations.integrations.delete",
                "DELETE",
                "/v2/apps/{appId}/integrations/{integrationId}",
                result=Result("nothing"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "integration", "path", "integrationId", accepts="SunshineIntegration", required=True
                ),
            ),
        ),
    )

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
        return self._run(self._DELETE, app=app, integration=integration)

    _UPDATE: Method[AnySunshineIntegration] = Method(
        "sunshine_conversations.integrations.update",
        Form(
            Operation(
                "sunshine_conversations.integrations.update",
                "PATCH",
                "/v2/apps/{appId}/integrations/{integrationId}",
                body=Body("record", schema="SunshineIntegration"),
                result=Result("one", schema="SunshineIntegration", key="integration"),
                writes="change",
                server="sunshine_conversations",
                readable=True,
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "integration",
                    "record",
                    "body",
                    also_path="integrationId",
                    accepts="SunshineIntegration",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(self._UPDATE, app=app, integration=integration)


class AsyncSunshineConversationsIntegrationsApi(
    AsyncResource, sync_class=SunshineConversationsIntegrationsApi
):
    """`SunshineConversationsIntegrationsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class SunshineConversationsIntegrationsKeysApi(Resource):
    """Lists the API keys of a custom integration. For keys with the scope `account` or `app`. Calls:
    `create`, `delete`.

    Reached as `client.sunshine_conversations.integrations.keys`.
    """

    _CALL: Method[SunshineKey | BaseResultGenerator[SunshineKey]] = Method(
        "sunshine_conversations.integrations.keys",
        Form(
            Operation(
                "sunshine_conversations.integrations.keys.show",
                "GET",
                "/v2/apps/{appId}/integrations/{integrationId}/keys/{keyId}",
                result=Result("one", schema="SunshineKey", key="key"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "integration", "path", "integrationId", accepts="SunshineIntegration", required=True
                ),
                Argument("id", "path", "keyId", accepts="SunshineKey", required=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "sunshine_conversations.integrations.keys.list",
                "GET",
                "/v2/apps/{appId}/integrations/{integrationId}/keys",
                result=Result("list", schema="SunshineKey", key="keys"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "integration", "path", "integrationId", accepts="SunshineIntegration", required=True
                ),
            ),
        ),
    )

    def __call__(
        self,
        app: str | SunshineApp,
        integration: str | SunshineIntegration,
        *,
        id: str | SunshineKey = LEFT_OUT,
    ) -> SunshineKey | BaseResultGenerator[SunshineKey]:
        """Lists the API keys of a custom integration.

        - `client.sunshine_conversations.integrations.keys(app, integration)`: Lists the API keys of a
          custom integration. For keys with the scope `account` or `app`.
          `GET /v2/apps/{appId}/integrations/{integrationId}/keys`
        - `client.sunshine_conversations.integrations.keys(app, integration, id=…)`: Fetches one API key
          of a custom integration. For keys with the scope `account` or `app`.
          `GET /v2/apps/{appId}/integrations/{integrationId}/keys/{keyId}`

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            integration: Integration of the app that the call is about. Takes a SunshineIntegration or
                its id.
            id: API key, by its id, which begins with `app_` or `int_`. Takes a SunshineKey or its id.

        Returns:
            SunshineKey records, fetched page by page as they are read.
            The SunshineKey.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, app=app, integration=integration, id=id)

    _CREATE: Method[SunshineKey] = Method(
        "sunshine_conversations.integrations.keys.create",
        Form(
            Operation(
                "sunshine_conversations.integrations.keys.create",
                "POST",
                "/v2/apps/{appId}/integrations/{integrationId}/keys",
                body=Body("fields"),
                result=Result("one", schema="SunshineKey", key="key"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "integration", "path", "integrationId", accepts="SunshineIntegration", required=True
                ),
                Argument("display_name", "body", "displayName", required=True),
            ),
        ),
    )

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
        return self._run(self._CREATE, app=app, integration=integration, display_name=display_name)

    _DELETE: Method[None] = Method(
        "sunshine_conversations.integrations.keys.delete",
        Form(
            Operation(
                "sunshine_conversations.integrations.keys.delete",
                "DELETE",
                "/v2/apps/{appId}/integrations/{integrationId}/keys/{keyId}",
                result=Result("nothing"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "integration", "path", "integrationId", accepts="SunshineIntegration", required=True
                ),
                Argument("key", "path", "keyId", accepts="SunshineKey", required=True),
            ),
        ),
    )

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
        return self._run(self._DELETE, app=app, integration=integration, key=key)


class AsyncSunshineConversationsIntegrationsKeysApi(
    AsyncResource, sync_class=SunshineConversationsIntegrationsKeysApi
):
    """`SunshineConversationsIntegrationsKeysApi` for the async client: calls are awaited, lists read
    with `async for`.
    """


class SunshineConversationsIntegrationsWebhooksApi(Resource):
    """Lists the webhooks of an integration. For keys with the scope `app` or `integration`. Calls:
    `create`, `delete`, `update`.

    Reached as `client.sunshine_conversations.integrations.webhooks`.
    """

    _CALL: Method[SunshineWebhook | BaseResultGenerator[SunshineWebhook]] = Method(
        "sunshine_conversations.integrations.webhooks",
        Form(
            Operation(
                "sunshine_conversations.integrations.webhooks.show",
                "GET",
                "/v2/apps/{appId}/integrations/{integrationId}/webhooks/{webhookId}",
                result=Result("one", schema="SunshineWebhook", key="webhook"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "integration", "path", "integrationId", accepts="SunshineIntegration", required=True
                ),
                Argument("id", "path", "webhookId", accepts="SunshineWebhook", required=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "sunshine_conversations.integrations.webhooks.list",
                "GET",
                "/v2/apps/{appId}/integrations/{integrationId}/webhooks",
                result=Result("list", schema="SunshineWebhook", key="webhooks"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "integration", "path", "integrationId", accepts="SunshineIntegration", required=True
                ),
            ),
        ),
    )

    def __call__(
        self,
        app: str | SunshineApp,
        integration: str | SunshineIntegration,
        *,
        id: str | SunshineWebhook = LEFT_OUT,
    ) -> SunshineWebhook | BaseResultGenerator[SunshineWebhook]:
        """Lists the webhooks of an integration.

        - `client.sunshine_conversations.integrations.webhooks(app, integration)`: Lists the webhooks of
          an integration. For keys with the scope `app` or `integration`.
          `GET /v2/apps/{appId}/integrations/{integrationId}/webhooks`
        - `client.sunshine_conversations.integrations.webhooks(app, integration, id=…)`: Fetches one
          webhook of an integration. For keys with the scope `app` or `integration`.
          `GET /v2/apps/{appId}/integrations/{integrationId}/webhooks/{webhookId}`

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            integration: Integration of the app that the call is about. Takes a SunshineIntegration or
                its id.
            id: Webhook of the integration. Takes a SunshineWebhook or its id.

        Returns:
            SunshineWebhook records, fetched page by page as they are read.
            The SunshineWebhook.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, app=app, integration=integration, id=id)

    _CREATE: Method[SunshineWebhook] = Method(
        "sunshine_conversations.integrations.webhooks.create",
        Form(
            Operation(
                "sunshine_conversations.integrations.webhooks.create",
                "POST",
                "/v2/apps/{appId}/integrations/{integrationId}/webhooks",
                body=Body("record", schema="SunshineWebhook"),
                result=Result("one", schema="SunshineWebhook", key="webhook"),
                writes="make",
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "integration", "path", "integrationId", accepts="SunshineIntegration", required=True
                ),
                Argument("webhook", "record", "body", accepts="SunshineWebhook", required=True),
            ),
        ),
    )

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
        return self._run(self._CREATE, app=app, integration=integration, webhook=webhook)

    _DELETE: Method[None] = Method(
        "sunshine_conversations.integrations.webhooks.delete",
        Form(
            Operation(
                "sunshine_conversations.integrations.webhooks.delete",
                "DELETE",
                "/v2/apps/{appId}/integrations/{integrationId}/webhooks/{webhookId}",
                result=Result("nothing"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "integration", "path", "integrationId", accepts="SunshineIntegration", required=True
                ),
                Argument("webhook", "path", "webhookId", accepts="SunshineWebhook", required=True),
            ),
        ),
    )

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
        return self._run(self._DELETE, app=app, integration=integration, webhook=webhook)

    _UPDATE: Method[SunshineWebhook] = Method(
        "sunshine_conversations.integrations.webhooks.update",
        Form(
            Operation(
                "sunshine_conversations.integrations.webhooks.update",
                "PATCH",
                "/v2/apps/{appId}/integrations/{integrationId}/webhooks/{webhookId}",
                body=Body("record", schema="SunshineWebhook"),
                result=Result("one", schema="SunshineWebhook", key="webhook"),
                writes="change",
                server="sunshine_conversations",
                readable=True,
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "integration", "path", "integrationId", accepts="SunshineIntegration", required=True
                ),
                Argument(
                    "webhook",
                    "record",
                    "body",
                    also_path="webhookId",
                    accepts="SunshineWebhook",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(self._UPDATE, app=app, integration=integration, webhook=webhook)


class AsyncSunshineConversationsIntegrationsWebhooksApi(
    AsyncResource, sync_class=SunshineConversationsIntegrationsWebhooksApi
):
    """`SunshineConversationsIntegrationsWebhooksApi` for the async client: calls are awaited, lists
    read with `async for`.
    """
