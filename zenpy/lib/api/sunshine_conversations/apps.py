# Generated from openapi/zendesk.openapi.json (openapi/spec/sunshine_conversations/apps.yaml) by `make generate`. Do not edit.
"""Manages the apps of Sunshine Conversations; users, conversations and integrations belong to one
of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.sunshine_objects import SunshineApp, SunshineKey
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import SunshineAppDict


class SunshineConversationsAppsApi(Resource):
    """Manages the apps of Sunshine Conversations; users, conversations and integrations belong to one
    of them.

    Reached as `client.sunshine_conversations.apps`.
    """

    keys: Lazy[SunshineConversationsAppsKeysApi] = Lazy(
        "sunshine_conversations.apps", "SunshineConversationsAppsKeysApi"
    )

    _CALL: Method[SunshineApp | BaseResultGenerator[SunshineApp]] = Method(
        "sunshine_conversations.apps",
        Form(
            Operation(
                "sunshine_conversations.apps.show",
                "GET",
                "/v2/apps/{appId}",
                result=Result("one", schema="SunshineApp", key="app"),
                server="sunshine_conversations",
            ),
            (Argument("id", "path", "appId", accepts="SunshineApp", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "sunshine_conversations.apps.list",
                "GET",
                "/v2/apps",
                query=(Param("filter[serviceAccountId]"),),
                result=Result("list", schema="SunshineApp", key="apps"),
                pages=("cursor",),
                server="sunshine_conversations",
            ),
            (Argument("filter_service_account_id", "query", "filter[serviceAccountId]"),),
        ),
    )

    def __call__(
        self,
        *,
        filter_service_account_id: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        id: str | SunshineApp = LEFT_OUT,
    ) -> SunshineApp | BaseResultGenerator[SunshineApp]:
        """Lists the apps that the key may see.

        - `client.sunshine_conversations.apps()`: Lists the apps that the key may see. For keys with the
          scope `account`. Also takes `filter_service_account_id`, `page_size` and `cursor_pagination`.
          `GET /v2/apps`
        - `client.sunshine_conversations.apps(id=…)`: Fetches one app. For keys with the scope `account`
          or `app`.
          `GET /v2/apps/{appId}`

        Args:
            filter_service_account_id: Only apps that this service account may see.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.
            id: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its id.

        Returns:
            SunshineApp records, fetched page by page as they are read.
            The SunshineApp.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            filter_service_account_id=filter_service_account_id,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            id=id,
        )

    _CREATE: Method[SunshineApp] = Method(
        "sunshine_conversations.apps.create",
        Form(
            Operation(
                "sunshine_conversations.apps.create",
                "POST",
                "/v2/apps",
                body=Body("record", schema="SunshineApp"),
                result=Result("one", schema="SunshineApp", key="app"),
                writes="make",
                server="sunshine_conversations",
            ),
            (Argument("api_objects", "record", "body", accepts="SunshineApp", required=True),),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "sunshine_conversations.apps.delete",
        Form(
            Operation(
                "sunshine_conversations.apps.delete",
                "DELETE",
                "/v2/apps/{appId}",
                result=Result("nothing"),
                server="sunshine_conversations",
            ),
            (Argument("api_objects", "path", "appId", accepts="SunshineApp", required=True),),
        ),
    )

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
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[SunshineApp] = Method(
        "sunshine_conversations.apps.update",
        Form(
            Operation(
                "sunshine_conversations.apps.update",
                "PATCH",
                "/v2/apps/{appId}",
                body=Body("record", schema="SunshineApp"),
                result=Result("one", schema="SunshineApp", key="app"),
                writes="change",
                server="sunshine_conversations",
                readable=True,
            ),
            (
                Argument(
                    "api_objects", "record", "body", also_path="appId", accepts="SunshineApp", required=True
                ),
            ),
        ),
    )

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
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncSunshineConversationsAppsApi(AsyncResource, sync_class=SunshineConversationsAppsApi):
    """`SunshineConversationsAppsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class SunshineConversationsAppsKeysApi(Resource):
    """Lists the API keys of an app. For keys with the scope `account`. Calls: `create`, `delete`.

    Reached as `client.sunshine_conversations.apps.keys`.
    """

    _CALL: Method[SunshineKey | BaseResultGenerator[SunshineKey]] = Method(
        "sunshine_conversations.apps.keys",
        Form(
            Operation(
                "sunshine_conversations.apps.keys.show",
                "GET",
                "/v2/apps/{appId}/keys/{keyId}",
                result=Result("one", schema="SunshineKey", key="key"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument("id", "path", "keyId", accepts="SunshineKey", required=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "sunshine_conversations.apps.keys.list",
                "GET",
                "/v2/apps/{appId}/keys",
                result=Result("list", schema="SunshineKey", key="keys"),
                server="sunshine_conversations",
            ),
            (Argument("app", "path", "appId", accepts="SunshineApp", required=True),),
        ),
    )

    def __call__(
        self, app: str | SunshineApp, *, id: str | SunshineKey = LEFT_OUT
    ) -> SunshineKey | BaseResultGenerator[SunshineKey]:
        """Lists the API keys of an app.

        - `client.sunshine_conversations.apps.keys(app)`: Lists the API keys of an app. For keys with
          the scope `account`.
          `GET /v2/apps/{appId}/keys`
        - `client.sunshine_conversations.apps.keys(app, id=…)`: Fetches one API key of an app. For keys
          with the scope `account`.
          `GET /v2/apps/{appId}/keys/{keyId}`

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            id: API key, by its id, which begins with `app_` or `int_`. Takes a SunshineKey or its id.

        Returns:
            SunshineKey records, fetched page by page as they are read.
            The SunshineKey.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, app=app, id=id)

    _CREATE: Method[SunshineKey] = Method(
        "sunshine_conversations.apps.keys.create",
        Form(
            Operation(
                "sunshine_conversations.apps.keys.create",
                "POST",
                "/v2/apps/{appId}/keys",
                body=Body("fields"),
                result=Result("one", schema="SunshineKey", key="key"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument("display_name", "body", "displayName", required=True),
            ),
        ),
    )

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
        return self._run(self._CREATE, app=app, display_name=display_name)

    _DELETE: Method[None] = Method(
        "sunshine_conversations.apps.keys.delete",
        Form(
            Operation(
                "sunshine_conversations.apps.keys.delete",
                "DELETE",
                "/v2/apps/{appId}/keys/{keyId}",
                result=Result("nothing"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument("key", "path", "keyId", accepts="SunshineKey", required=True),
            ),
        ),
    )

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
        return self._run(self._DELETE, app=app, key=key)


class AsyncSunshineConversationsAppsKeysApi(AsyncResource, sync_class=SunshineConversationsAppsKeysApi):
    """`SunshineConversationsAppsKeysApi` for the async client: calls are awaited, lists read with
    `async for`.
    """
