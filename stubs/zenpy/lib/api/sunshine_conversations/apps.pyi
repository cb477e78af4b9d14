# Generated from openapi/zendesk.openapi.json (openapi/spec/sunshine_conversations/apps.yaml) by `make generate`. Do not edit.
"""Manages the apps of Sunshine Conversations; users, conversations and integrations belong to one
of them.
"""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.sunshine_objects import SunshineApp, SunshineKey
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import SunshineAppDict

class SunshineConversationsAppsApi(Resource):
    """Manages the apps of Sunshine Conversations; users, conversations and integrations belong to one
    of them.

    Reached as `client.sunshine_conversations.apps`.
    """

    keys: Lazy[SunshineConversationsAppsKeysApi]
    """Lists the API keys of an app. For keys with the scope `account`. Calls: `create`, `delete`."""
    @overload
    def __call__(
        self,
        *,
        filter_service_account_id: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[SunshineApp]:
        """Lists the apps that the key may see. For keys with the scope `account`.

        Args:
            filter_service_account_id: Only apps that this service account may see.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            SunshineApp records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /v2/apps`
        """
    @overload
    def __call__(self, *, id: str | SunshineApp) -> SunshineApp:
        """Fetches one app. For keys with the scope `account` or `app`.

        Args:
            id: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its id.

        Returns:
            The SunshineApp.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}`
        """
    def create(self, api_objects: SunshineApp | SunshineAppDict) -> SunshineApp:
        """Makes an app. For keys with the scope `account`.

        Args:
            api_objects: The SunshineApp: an object, or a mapping of its fields, with `displayName`.

        Returns:
            The SunshineApp.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /v2/apps`
        """
    def delete(self, api_objects: str | SunshineApp) -> None:
        """Deletes an app and its integrations. For keys with the scope `account`.

        Args:
            api_objects: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp
                or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /v2/apps/{appId}`
        """
    def update(self, api_objects: SunshineApp | SunshineAppDict) -> SunshineApp:
        """Changes the name, the settings or the metadata of an app. For keys with the scope `account` or
        `app`. A record without changes is read, and nothing is written.

        Args:
            api_objects: The SunshineApp: an object, or a mapping of its fields.

        Returns:
            The SunshineApp.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /v2/apps/{appId}`
        """

class AsyncSunshineConversationsAppsApi(AsyncResource):
    """Manages the apps of Sunshine Conversations; users, conversations and integrations belong to one
    of them.

    Reached as `client.sunshine_conversations.apps`.
    """

    keys: Lazy[AsyncSunshineConversationsAppsKeysApi]
    """Lists the API keys of an app. For keys with the scope `account`. Calls: `create`, `delete`."""
    @overload
    def __call__(
        self,
        *,
        filter_service_account_id: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[SunshineApp]:
        """Lists the apps that the key may see. For keys with the scope `account`.

        Args:
            filter_service_account_id: Only apps that this service account may see.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            SunshineApp records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /v2/apps`
        """
    @overload
    def __call__(self, *, id: str | SunshineApp) -> Coroutine[object, object, SunshineApp]:
        """Fetches one app. For keys with the scope `account` or `app`.

        Args:
            id: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its id.

        Returns:
            The SunshineApp.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}`
        """
    def create(self, api_objects: SunshineApp | SunshineAppDict) -> Coroutine[object, object, SunshineApp]:
        """Makes an app. For keys with the scope `account`.

        Args:
            api_objects: The SunshineApp: an object, or a mapping of its fields, with `displayName`.

        Returns:
            The SunshineApp.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /v2/apps`
        """
    def delete(self, api_objects: str | SunshineApp) -> Coroutine[object, object, None]:
        """Deletes an app and its integrations. For keys with the scope `account`.

        Args:
            api_objects: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp
                or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /v2/apps/{appId}`
        """
    def update(self, api_objects: SunshineApp | SunshineAppDict) -> Coroutine[object, object, SunshineApp]:
        """Changes the name, the settings or the metadata of an app. For keys with the scope `account` or
        `app`. A record without changes is read, and nothing is written.

        Args:
            api_objects: The SunshineApp: an object, or a mapping of its fields.

        Returns:
            The SunshineApp.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /v2/apps/{appId}`
        """

class SunshineConversationsAppsKeysApi(Resource):
    """Lists the API keys of an app. For keys with the scope `account`. Calls: `create`, `delete`.

    Reached as `client.sunshine_conversations.apps.keys`.
    """
    @overload
    def __call__(self, app: str | SunshineApp) -> BaseResultGenerator[SunshineKey]:
        """Lists the API keys of an app. For keys with the scope `account`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.

        Returns:
            SunshineKey records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/keys`
        """
    @overload
    def __call__(self, app: str | SunshineApp, *, id: str | SunshineKey) -> SunshineKey:
        """Fetches one API key of an app. For keys with the scope `account`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            id: API key, by its id, which begins with `app_` or `int_`. Takes a SunshineKey or its id.

        Returns:
            The SunshineKey.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/keys/{keyId}`
        """
    def create(self, app: str | SunshineApp, display_name: str) -> SunshineKey:
        """Makes an API key for an app, which has ten at most. For keys with the scope `account`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            display_name: What people call the key, 100 characters at most.

        Returns:
            The SunshineKey.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /v2/apps/{appId}/keys`
        """
    def delete(self, app: str | SunshineApp, key: str | SunshineKey) -> None:
        """Deletes an API key of an app; it stops working at once. For keys with the scope `account`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            key: API key, by its id, which begins with `app_` or `int_`. Takes a SunshineKey or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /v2/apps/{appId}/keys/{keyId}`
        """

class AsyncSunshineConversationsAppsKeysApi(AsyncResource):
    """Lists the API keys of an app. For keys with the scope `account`. Calls: `create`, `delete`.

    Reached as `client.sunshine_conversations.apps.keys`.
    """
    @overload
    def __call__(self, app: str | SunshineApp) -> AsyncResultGenerator[SunshineKey]:
        """Lists the API keys of an app. For keys with the scope `account`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.

        Returns:
            SunshineKey records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/keys`
        """
    @overload
    def __call__(
        self, app: str | SunshineApp, *, id: str | SunshineKey
    ) -> Coroutine[object, object, SunshineKey]:
        """Fetches one API key of an app. For keys with the scope `account`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            id: API key, by its id, which begins with `app_` or `int_`. Takes a SunshineKey or its id.

        Returns:
            The SunshineKey.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/keys/{keyId}`
        """
    def create(self, app: str | SunshineApp, display_name: str) -> Coroutine[object, object, SunshineKey]:
        """Makes an API key for an app, which has ten at most. For keys with the scope `account`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            display_name: What people call the key, 100 characters at most.

        Returns:
            The SunshineKey.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /v2/apps/{appId}/keys`
        """
    def delete(self, app: str | SunshineApp, key: str | SunshineKey) -> Coroutine[object, object, None]:
        """Deletes an API key of an app; it stops working at once. For keys with the scope `account`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            key: API key, by its id, which begins with `app_` or `int_`. Takes a SunshineKey or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /v2/apps/{appId}/keys/{keyId}`
        """
