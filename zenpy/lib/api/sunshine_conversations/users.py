# Generated from openapi/zendesk.openapi.json (openapi/spec/sunshine_conversations/users.yaml) by `make generate`. Do not edit.
"""Manages users: the people who write to a business, their clients and devices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.sunshine_objects import (
        AnySunshineMatchCriteria,
        SunshineApp,
        SunshineClient,
        SunshineClientTarget,
        SunshineConfirmation,
        SunshineDevice,
        SunshineUser,
    )
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import (
        SunshineClientTargetDict,
        SunshineConfirmationDict,
        SunshineMailgunCriteriaDict,
        SunshineMessagebirdCriteriaDict,
        SunshineTwilioCriteriaDict,
        SunshineUserDict,
        SunshineWhatsappCriteriaDict,
    )


class SunshineConversationsUsersApi(Resource):
    """Manages users: the people who write to a business, their clients and devices.

    Reached as `client.sunshine_conversations.users`.
    """

    clients: Lazy[SunshineConversationsUsersClientsApi] = Lazy(
        "sunshine_conversations.users", "SunshineConversationsUsersClientsApi"
    )
    devices: Lazy[SunshineConversationsUsersDevicesApi] = Lazy(
        "sunshine_conversations.users", "SunshineConversationsUsersDevicesApi"
    )

    _CALL: Method[SunshineUser | BaseResultGenerator[SunshineUser]] = Method(
        "sunshine_conversations.users",
        Form(
            Operation(
                "sunshine_conversations.users.show",
                "GET",
                "/v2/apps/{appId}/users/{userIdOrExternalId}",
                query=(Param("brandId"),),
                result=Result("one", schema="SunshineUser", key="user"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument("id", "path", "userIdOrExternalId", accepts="SunshineUser", required=True),
                Argument("brand_id", "query", "brandId"),
            ),
            when="id",
        ),
        Form(
            Operation(
                "sunshine_conversations.users.list",
                "GET",
                "/v2/apps/{appId}/users",
                query=(
                    Param("filter[identities.email]"),
                    Param("brandId"),
                ),
                result=Result("list", schema="SunshineUser", key="users"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument("filter_identities_email", "query", "filter[identities.email]", required=True),
                Argument("brand_id", "query", "brandId"),
            ),
        ),
    )

    def __call__(
        self,
        app: str | SunshineApp,
        *,
        filter_identities_email: str | None = None,
        brand_id: str | None = None,
        id: str | SunshineUser = LEFT_OUT,
    ) -> SunshineUser | BaseResultGenerator[SunshineUser]:
        """Lists the users who have an address for mail among their identities; `profile.email` is not
        searched.

        - `client.sunshine_conversations.users(app, filter_identities_email=…)`: Lists the users who
          have an address for mail among their identities; `profile.email` is not searched. For keys
          with the scope `account`, `app` or `integration`.
          `GET /v2/apps/{appId}/users`
        - `client.sunshine_conversations.users(app, id=…)`: Fetches one user. For keys with the scope
          `account`, `app` or `integration`.
          `GET /v2/apps/{appId}/users/{userIdOrExternalId}`

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            filter_identities_email: Address for mail that the users have.
            brand_id: Brand of the user, if brands keep their users apart.
            id: User, its id or its external id. Takes a SunshineUser or its id.

        Returns:
            SunshineUser records, fetched page by page as they are read.
            The SunshineUser.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL, app=app, filter_identities_email=filter_identities_email, brand_id=brand_id, id=id
        )

    _CREATE: Method[SunshineUser] = Method(
        "sunshine_conversations.users.create",
        Form(
            Operation(
                "sunshine_conversations.users.create",
                "POST",
                "/v2/apps/{appId}/users",
                body=Body("record", schema="SunshineUser"),
                result=Result("one", schema="SunshineUser", key="user"),
                writes="make",
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument("user", "record", "body", accepts="SunshineUser", required=True),
            ),
        ),
    )

    def create(self, app: str | SunshineApp, user: SunshineUser | SunshineUserDict) -> SunshineUser:
        """Makes a user. For keys with the scope `account`, `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            user: The SunshineUser: an object, or a mapping of its fields.

        Returns:
            The SunshineUser.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /v2/apps/{appId}/users`
        """
        return self._run(self._CREATE, app=app, user=user)

    _DELETE: Method[None] = Method(
        "sunshine_conversations.users.delete",
        Form(
            Operation(
                "sunshine_conversations.users.delete",
                "DELETE",
                "/v2/apps/{appId}/users/{userIdOrExternalId}",
                query=(Param("brandId"),),
                result=Result("nothing"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument("user", "path", "userIdOrExternalId", accepts="SunshineUser", required=True),
                Argument("brand_id", "query", "brandId"),
            ),
        ),
    )

    def delete(
        self, app: str | SunshineApp, user: str | SunshineUser, *, brand_id: str | None = None
    ) -> None:
        """Deletes a user with their conversations; it cannot be undone. For keys with the scope `account`,
        `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            user: User, its id or its external id. Takes a SunshineUser or its id.
            brand_id: Brand of the user, if brands keep their users apart.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /v2/apps/{appId}/users/{userIdOrExternalId}`
        """
        return self._run(self._DELETE, app=app, user=user, brand_id=brand_id)

    _DELETE_PERSONAL_INFORMATION: Method[SunshineUser] = Method(
        "sunshine_conversations.users.delete_personal_information",
        Form(
            Operation(
                "sunshine_conversations.users.delete_personal_information",
                "DELETE",
                "/v2/apps/{appId}/users/{userIdOrExternalId}/personalinformation",
                query=(Param("brandId"),),
                result=Result("one", schema="SunshineUser", key="user"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument("user", "path", "userIdOrExternalId", accepts="SunshineUser", required=True),
                Argument("brand_id", "query", "brandId"),
            ),
        ),
    )

    def delete_personal_information(
        self, app: str | SunshineApp, user: str | SunshineUser, *, brand_id: str | None = None
    ) -> SunshineUser:
        """Removes what tells who a user is, and keeps the user. For keys with the scope `account`, `app`
        or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            user: User, its id or its external id. Takes a SunshineUser or its id.
            brand_id: Brand of the user, if brands keep their users apart.

        Returns:
            The SunshineUser.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /v2/apps/{appId}/users/{userIdOrExternalId}/personalinformation`
        """
        return self._run(self._DELETE_PERSONAL_INFORMATION, app=app, user=user, brand_id=brand_id)

    _SYNC: Method[SunshineUser] = Method(
        "sunshine_conversations.users.sync",
        Form(
            Operation(
                "sunshine_conversations.users.sync",
                "POST",
                "/v2/apps/{appId}/users/{zendeskId}/sync",
                body=Body("fields"),
                result=Result("one", schema="SunshineUser", key="user"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument("zendesk_user", "path", "zendeskId", accepts="User", required=True),
                Argument("surviving_zendesk_id", "body", "survivingZendeskId"),
            ),
        ),
    )

    def sync(
        self, app: str | SunshineApp, zendesk_user: str | User, *, surviving_zendesk_id: str | None = None
    ) -> SunshineUser:
        """Brings a user up to date with the same person in Support, or follows a merge there. For keys
        with the scope `account`, `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            zendesk_user: The same person in Support. Takes a User or its id.
            surviving_zendesk_id: Person in Support who remains after a merge.

        Returns:
            The SunshineUser.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /v2/apps/{appId}/users/{zendeskId}/sync`
        """
        return self._run(
            self._SYNC, app=app, zendesk_user=zendesk_user, surviving_zendesk_id=surviving_zendesk_id
        )

    _UPDATE: Method[SunshineUser] = Method(
        "sunshine_conversations.users.update",
        Form(
            Operation(
                "sunshine_conversations.users.update",
                "PATCH",
                "/v2/apps/{appId}/users/{userIdOrExternalId}",
                query=(Param("brandId"),),
                body=Body("record", schema="SunshineUser"),
                result=Result("one", schema="SunshineUser", key="user"),
                writes="change",
                server="sunshine_conversations",
                readable=True,
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "user",
                    "record",
                    "body",
                    also_path="userIdOrExternalId",
                    accepts="SunshineUser",
                    required=True,
                ),
                Argument("brand_id", "query", "brandId"),
            ),
        ),
    )

    def update(
        self, app: str | SunshineApp, user: SunshineUser | SunshineUserDict, *, brand_id: str | None = None
    ) -> SunshineUser:
        """Changes the profile, the metadata or the dates of a user. For keys with the scope `account`,
        `app` or `integration`. A record without changes is read, and nothing is written.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            user: The SunshineUser: an object, or a mapping of its fields.
            brand_id: Brand of the user, if brands keep their users apart.

        Returns:
            The SunshineUser.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /v2/apps/{appId}/users/{userIdOrExternalId}`
        """
        return self._run(self._UPDATE, app=app, user=user, brand_id=brand_id)


class AsyncSunshineConversationsUsersApi(AsyncResource, sync_class=SunshineConversationsUsersApi):
    """`SunshineConversationsUsersApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class SunshineConversationsUsersClientsApi(Resource):
    """Lists the clients of a user: the channels on which they can be reached. For keys with the scope
    `account`, `app` or `integration`. Calls: `create`, `delete`.

    Reached as `client.sunshine_conversations.users.clients`.
    """

    _CALL: Method[BaseResultGenerator[SunshineClient]] = Method(
        "sunshine_conversations.users.clients",
        Form(
            Operation(
                "sunshine_conversations.users.clients.list",
                "GET",
                "/v2/apps/{appId}/users/{userIdOrExternalId}/clients",
                query=(Param("brandId"),),
                result=Result("list", schema="SunshineClient", key="clients"),
                pages=("cursor",),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument("user", "path", "userIdOrExternalId", accepts="SunshineUser", required=True),
                Argument("brand_id", "query", "brandId"),
            ),
        ),
    )

    def __call__(
        self,
        app: str | SunshineApp,
        user: str | SunshineUser,
        *,
        brand_id: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[SunshineClient]:
        """Lists the clients of a user: the channels on which they can be reached. For keys with the scope
        `account`, `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            user: User, its id or its external id. Takes a SunshineUser or its id.
            brand_id: Brand of the user, if brands keep their users apart.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            SunshineClient records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/users/{userIdOrExternalId}/clients`
        """
        return self._run(
            self._CALL,
            app=app,
            user=user,
            brand_id=brand_id,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )

    _CREATE: Method[SunshineClient] = Method(
        "sunshine_conversations.users.clients.create",
        Form(
            Operation(
                "sunshine_conversations.users.clients.create",
                "POST",
                "/v2/apps/{appId}/users/{userIdOrExternalId}/clients",
                query=(Param("brandId"),),
                body=Body("fields"),
                result=Result("one", schema="SunshineClient", key="client"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument("user", "path", "userIdOrExternalId", accepts="SunshineUser", required=True),
                Argument("match_criteria", "body", "matchCriteria", required=True),
                Argument("confirmation", "body", "confirmation", required=True),
                Argument("target", "body", "target", required=True),
                Argument("brand_id", "query", "brandId"),
            ),
        ),
    )

    def create(
        self,
        app: str | SunshineApp,
        user: str | SunshineUser,
        match_criteria: AnySunshineMatchCriteria
        | SunshineMailgunCriteriaDict
        | SunshineMessagebirdCriteriaDict
        | SunshineTwilioCriteriaDict
        | SunshineWhatsappCriteriaDict,
        confirmation: SunshineConfirmation | SunshineConfirmationDict,
        target: SunshineClientTarget | SunshineClientTargetDict,
        *,
        brand_id: str | None = None,
    ) -> SunshineClient:
        """Connects a channel with a user; it is pending until the user agrees. For keys with the scope
        `account`, `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            user: User, its id or its external id. Takes a SunshineUser or its id.
            match_criteria: How the user is found on the channel.
            confirmation: How the user agrees.
            target: Where messages of the channel go.
            brand_id: Brand of the user, if brands keep their users apart.

        Returns:
            The SunshineClient.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /v2/apps/{appId}/users/{userIdOrExternalId}/clients`
        """
        return self._run(
            self._CREATE,
            app=app,
            user=user,
            match_criteria=match_criteria,
            confirmation=confirmation,
            target=target,
            brand_id=brand_id,
        )

    _DELETE: Method[None] = Method(
        "sunshine_conversations.users.clients.delete",
        Form(
            Operation(
                "sunshine_conversations.users.clients.delete",
                "DELETE",
                "/v2/apps/{appId}/users/{userIdOrExternalId}/clients/{clientId}",
                query=(Param("brandId"),),
                result=Result("nothing"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument("user", "path", "userIdOrExternalId", accepts="SunshineUser", required=True),
                Argument("client", "path", "clientId", accepts="SunshineClient", required=True),
                Argument("brand_id", "query", "brandId"),
            ),
        ),
    )

    def delete(
        self,
        app: str | SunshineApp,
        user: str | SunshineUser,
        client: str | SunshineClient,
        *,
        brand_id: str | None = None,
    ) -> None:
        """Disconnects a channel from a user. For keys with the scope `account`, `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            user: User, its id or its external id. Takes a SunshineUser or its id.
            client: Client of the user: one channel on which they are reached. Takes a SunshineClient or
                its id.
            brand_id: Brand of the user, if brands keep their users apart.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /v2/apps/{appId}/users/{userIdOrExternalId}/clients/{clientId}`
        """
        return self._run(self._DELETE, app=app, user=user, client=client, brand_id=brand_id)


class AsyncSunshineConversationsUsersClientsApi(
    AsyncResource, sync_class=SunshineConversationsUsersClientsApi
):
    """`SunshineConversationsUsersClientsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class SunshineConversationsUsersDevicesApi(Resource):
    """Lists the devices on which a user runs an SDK. For keys with the scope `account`, `app` or
    `integration`.

    Reached as `client.sunshine_conversations.users.devices`.
    """

    _CALL: Method[SunshineDevice | BaseResultGenerator[SunshineDevice]] = Method(
        "sunshine_conversations.users.devices",
        Form(
            Operation(
                "sunshine_conversations.users.devices.show",
                "GET",
                "/v2/apps/{appId}/users/{userIdOrExternalId}/devices/{deviceId}",
                query=(Param("brandId"),),
                result=Result("one", schema="SunshineDevice", key="device"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument("user", "path", "userIdOrExternalId", accepts="SunshineUser", required=True),
                Argument("id", "path", "deviceId", accepts="SunshineDevice", required=True),
                Argument("brand_id", "query", "brandId"),
            ),
            when="id",
        ),
        Form(
            Operation(
                "sunshine_conversations.users.devices.list",
                "GET",
                "/v2/apps/{appId}/users/{userIdOrExternalId}/devices",
                query=(Param("brandId"),),
                result=Result("list", schema="SunshineDevice", key="devices"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument("user", "path", "userIdOrExternalId", accepts="SunshineUser", required=True),
                Argument("brand_id", "query", "brandId"),
            ),
        ),
    )

    def __call__(
        self,
        app: str | SunshineApp,
        user: str | SunshineUser,
        *,
        brand_id: str | None = None,
        id: str | SunshineDevice = LEFT_OUT,
    ) -> SunshineDevice | BaseResultGenerator[SunshineDevice]:
        """Lists the devices on which a user runs an SDK.

        - `client.sunshine_conversations.users.devices(app, user)`: Lists the devices on which a user
          runs an SDK. For keys with the scope `account`, `app` or `integration`.
          `GET /v2/apps/{appId}/users/{userIdOrExternalId}/devices`
        - `client.sunshine_conversations.users.devices(app, user, id=…)`: Fetches one device of a user.
          For keys with the scope `account`, `app` or `integration`.
          `GET /v2/apps/{appId}/users/{userIdOrExternalId}/devices/{deviceId}`

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            user: User, its id or its external id. Takes a SunshineUser or its id.
            brand_id: Brand of the user, if brands keep their users apart.
            id: Device of the user. Takes a SunshineDevice or its id.

        Returns:
            SunshineDevice records, fetched page by page as they are read.
            The SunshineDevice.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, app=app, user=user, brand_id=brand_id, id=id)


class AsyncSunshineConversationsUsersDevicesApi(
    AsyncResource, sync_class=SunshineConversationsUsersDevicesApi
):
    """`SunshineConversationsUsersDevicesApi` for the async client: calls are awaited, lists read with
    `async for`.
    """
