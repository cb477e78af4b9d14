# Generated from openapi/zendesk.openapi.json (openapi/spec/sunshine_conversations/users.yaml) by `make generate`. Do not edit.
"""Manages users: the people who write to a business, their clients and devices."""

from collections.abc import Coroutine
from typing import overload

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
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
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

    clients: Lazy[SunshineConversationsUsersClientsApi]
    """Lists the clients of a user: the channels on which they can be reached. For keys with the scope
    `account`, `app` or `integration`. Calls: `create`, `delete`.
    """
    devices: Lazy[SunshineConversationsUsersDevicesApi]
    """Lists the devices on which a user runs an SDK. For keys with the scope `account`, `app` or
    `integration`.
    """
    @overload
    def __call__(
        self, app: str | SunshineApp, *, filter_identities_email: str, brand_id: str | None = None
    ) -> BaseResultGenerator[SunshineUser]:
        """Lists the users who have an address for mail among their identities; `profile.email` is not
        searched. For keys with the scope `account`, `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            filter_identities_email: Address for mail that the users have.
            brand_id: Brand of the user, if brands keep their users apart.

        Returns:
            SunshineUser records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/users`
        """
    @overload
    def __call__(
        self, app: str | SunshineApp, *, id: str | SunshineUser, brand_id: str | None = None
    ) -> SunshineUser:
        """Fetches one user. For keys with the scope `account`, `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            id: User, its id or its external id. Takes a SunshineUser or its id.
            brand_id: Brand of the user, if brands keep their users apart.

        Returns:
            The SunshineUser.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/users/{userIdOrExternalId}`
        """
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

class AsyncSunshineConversationsUsersApi(AsyncResource):
    """Manages users: the people who write to a business, their clients and devices.

    Reached as `client.sunshine_conversations.users`.
    """

    clients: Lazy[AsyncSunshineConversationsUsersClientsApi]
    """Lists the clients of a user: the channels on which they can be reached. For keys with the scope
    `account`, `app` or `integration`. Calls: `create`, `delete`.
    """
    devices: Lazy[AsyncSunshineConversationsUsersDevicesApi]
    """Lists the devices on which a user runs an SDK. For keys with the scope `account`, `app` or
    `integration`.
    """
    @overload
    def __call__(
        self, app: str | SunshineApp, *, filter_identities_email: str, brand_id: str | None = None
    ) -> AsyncResultGenerator[SunshineUser]:
        """Lists the users who have an address for mail among their identities; `profile.email` is not
        searched. For keys with the scope `account`, `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            filter_identities_email: Address for mail that the users have.
            brand_id: Brand of the user, if brands keep their users apart.

        Returns:
            SunshineUser records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/users`
        """
    @overload
    def __call__(
        self, app: str | SunshineApp, *, id: str | SunshineUser, brand_id: str | None = None
    ) -> Coroutine[object, object, SunshineUser]:
        """Fetches one user. For keys with the scope `account`, `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            id: User, its id or its external id. Takes a SunshineUser or its id.
            brand_id: Brand of the user, if brands keep their users apart.

        Returns:
            The SunshineUser.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/users/{userIdOrExternalId}`
        """
    def create(
        self, app: str | SunshineApp, user: SunshineUser | SunshineUserDict
    ) -> Coroutine[object, object, SunshineUser]:
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
    def delete(
        self, app: str | SunshineApp, user: str | SunshineUser, *, brand_id: str | None = None
    ) -> Coroutine[object, object, None]:
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
    def delete_personal_information(
        self, app: str | SunshineApp, user: str | SunshineUser, *, brand_id: str | None = None
    ) -> Coroutine[object, object, SunshineUser]:
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
    def sync(
        self, app: str | SunshineApp, zendesk_user: str | User, *, surviving_zendesk_id: str | None = None
    ) -> Coroutine[object, object, SunshineUser]:
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
    def update(
        self, app: str | SunshineApp, user: SunshineUser | SunshineUserDict, *, brand_id: str | None = None
    ) -> Coroutine[object, object, SunshineUser]:
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

class SunshineConversationsUsersClientsApi(Resource):
    """Lists the clients of a user: the channels on which they can be reached. For keys with the scope
    `account`, `app` or `integration`. Calls: `create`, `delete`.

    Reached as `client.sunshine_conversations.users.clients`.
    """
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

class AsyncSunshineConversationsUsersClientsApi(AsyncResource):
    """Lists the clients of a user: the channels on which they can be reached. For keys with the scope
    `account`, `app` or `integration`. Calls: `create`, `delete`.

    Reached as `client.sunshine_conversations.users.clients`.
    """
    def __call__(
        self,
        app: str | SunshineApp,
        user: str | SunshineUser,
        *,
        brand_id: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[SunshineClient]:
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
    ) -> Coroutine[object, object, SunshineClient]:
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
    def delete(
        self,
        app: str | SunshineApp,
        user: str | SunshineUser,
        client: str | SunshineClient,
        *,
        brand_id: str | None = None,
    ) -> Coroutine[object, object, None]:
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

class SunshineConversationsUsersDevicesApi(Resource):
    """Lists the devices on which a user runs an SDK. For keys with the scope `account`, `app` or
    `integration`.

    Reached as `client.sunshine_conversations.users.devices`.
    """
    @overload
    def __call__(
        self, app: str | SunshineApp, user: str | SunshineUser, *, brand_id: str | None = None
    ) -> BaseResultGenerator[SunshineDevice]:
        """Lists the devices on which a user runs an SDK. For keys with the scope `account`, `app` or
        `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            user: User, its id or its external id. Takes a SunshineUser or its id.
            brand_id: Brand of the user, if brands keep their users apart.

        Returns:
            SunshineDevice records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/users/{userIdOrExternalId}/devices`
        """
    @overload
    def __call__(
        self,
        app: str | SunshineApp,
        user: str | SunshineUser,
        *,
        id: str | SunshineDevice,
        brand_id: str | None = None,
    ) -> SunshineDevice:
        """Fetches one device of a user. For keys with the scope `account`, `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            user: User, its id or its external id. Takes a SunshineUser or its id.
            id: Device of the user. Takes a SunshineDevice or its id.
            brand_id: Brand of the user, if brands keep their users apart.

        Returns:
            The SunshineDevice.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/users/{userIdOrExternalId}/devices/{deviceId}`
        """

class AsyncSunshineConversationsUsersDevicesApi(AsyncResource):
    """Lists the devices on which a user runs an SDK. For keys with the scope `account`, `app` or
    `integration`.

    Reached as `client.sunshine_conversations.users.devices`.
    """
    @overload
    def __call__(
        self, app: str | SunshineApp, user: str | SunshineUser, *, brand_id: str | None = None
    ) -> AsyncResultGenerator[SunshineDevice]:
        """Lists the devices on which a user runs an SDK. For keys with the scope `account`, `app` or
        `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            user: User, its id or its external id. Takes a SunshineUser or its id.
            brand_id: Brand of the user, if brands keep their users apart.

        Returns:
            SunshineDevice records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/users/{userIdOrExternalId}/devices`
        """
    @overload
    def __call__(
        self,
        app: str | SunshineApp,
        user: str | SunshineUser,
        *,
        id: str | SunshineDevice,
        brand_id: str | None = None,
    ) -> Coroutine[object, object, SunshineDevice]:
        """Fetches one device of a user. For keys with the scope `account`, `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            user: User, its id or its external id. Takes a SunshineUser or its id.
            id: Device of the user. Takes a SunshineDevice or its id.
            brand_id: Brand of the user, if brands keep their users apart.

        Returns:
            The SunshineDevice.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/users/{userIdOrExternalId}/devices/{deviceId}`
        """
