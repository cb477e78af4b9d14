# Generated from openapi/zendesk.openapi.json (openapi/spec/support/end_user.yaml) by `make generate`. Do not edit.
"""Reads and edits an end user's profile and identities with the rights of an end user."""

from collections.abc import Coroutine
from enum import Enum
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.users import Identity, User
from zenpy.lib.mixins.not_offered import AsyncEndUser, EndUser
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import IdentityDict, UserDict

EndUserIdentitiesType: TypeAlias = Literal["email", "phone_number"]
"""What `type` can be."""

class EndUserApi(EndUser, Resource):
    """Reads and edits an end user's profile and identities with the rights of an end user.

    Reached as `client.end_user`.
    """

    identities: Lazy[EndUserIdentitiesApi]
    """Lists the calling end user's own identities. Calls: `create`, `delete`, `make_primary`,
    `request_verification`.
    """
    def show(self, user: int | User) -> User:
        """Returns the profile of an end user, in the reduced form meant for end users reading their own
        profile.

        Args:
            user: User that the call is about. Takes a User or its id.

        Returns:
            The User.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/end_users/{user_id}`
        """
    def update(self, api_objects: User | UserDict) -> User:
        """Changes the profile of an end user. End users may call it for themselves. A record without
        changes is read, and nothing is written.

        Args:
            api_objects: The User: an object, or a mapping of its fields.

        Returns:
            The User.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/end_users/{user_id}`
        """

class AsyncEndUserApi(AsyncEndUser, AsyncResource):
    """Reads and edits an end user's profile and identities with the rights of an end user.

    Reached as `client.end_user`.
    """

    identities: Lazy[AsyncEndUserIdentitiesApi]
    """Lists the calling end user's own identities. Calls: `create`, `delete`, `make_primary`,
    `request_verification`.
    """
    def show(self, user: int | User) -> Coroutine[object, object, User]:
        """Returns the profile of an end user, in the reduced form meant for end users reading their own
        profile.

        Args:
            user: User that the call is about. Takes a User or its id.

        Returns:
            The User.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/end_users/{user_id}`
        """
    def update(self, api_objects: User | UserDict) -> Coroutine[object, object, User]:
        """Changes the profile of an end user. End users may call it for themselves. A record without
        changes is read, and nothing is written.

        Args:
            api_objects: The User: an object, or a mapping of its fields.

        Returns:
            The User.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/end_users/{user_id}`
        """

class EndUserIdentitiesApi(Resource):
    """Lists the calling end user's own identities. Calls: `create`, `delete`, `make_primary`,
    `request_verification`.

    Reached as `client.end_user.identities`.
    """
    @overload
    def __call__(
        self,
        user: int | User,
        *,
        type: EndUserIdentitiesType | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Identity]:
        """Lists the calling end user's own identities.

        Args:
            user: User that the call is about. Takes a User or its id.
            type: Keeps only identities of these kinds; repeat it for each. One of `email`,
                `phone_number`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Identity records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for end users.

        `GET /api/v2/end_users/{user_id}/identities`
        """
    @overload
    def __call__(self, user: int | User, *, id: int | Identity) -> Identity:
        """Fetches one of the calling end user's own identities.

        Args:
            user: User that the call is about. Takes a User or its id.
            id: Identity of the user, such as an email address, to act on. Takes an Identity or its id.

        Returns:
            The Identity.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for end users.

        `GET /api/v2/end_users/{user_id}/identities/{user_identity_id}`
        """
    def create(
        self,
        user: int | User,
        identity: Identity | IdentityDict,
        *,
        brand_id: int | None = None,
        type: EndUserIdentitiesType | Enum | None = None,
    ) -> Identity:
        """Adds an identity, such as a second email address, to the calling end user; it has to be
        verified.

        Args:
            user: User that the call is about. Takes a User or its id.
            identity: The Identity: an object, or a mapping of its fields.
            brand_id: Brand that the call is about, or to filter by.
            type: Keeps only identities of these kinds; repeat it for each. One of `email`,
                `phone_number`.

        Returns:
            The Identity.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Allowed
        for end users.

        `POST /api/v2/end_users/{user_id}/identities`
        """
    def delete(self, user: int | User, identity: int | Identity) -> None:
        """Removes one of the calling end user's own identities, except the primary one.

        Args:
            user: User that the call is about. Takes a User or its id.
            identity: Identity of the user, such as an email address, to act on. Takes an Identity or
                its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for end users.

        `DELETE /api/v2/end_users/{user_id}/identities/{user_identity_id}`
        """
    def make_primary(self, user: int | User, user_identity: int | Identity) -> list[Identity]:
        """Makes a verified identity the primary one of the calling end user; answers all identities.

        Args:
            user: User that the call is about. Takes a User or its id.
            user_identity: Identity of the user, such as an email address, to act on. Takes an Identity
                or its id.

        Returns:
            Identity records.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for end users.

        `PUT /api/v2/end_users/{user_id}/identities/{user_identity_id}/make_primary`
        """
    def request_verification(self, user: int | User, user_identity: int | Identity) -> None:
        """Sends the calling end user an email with a link to verify an identity.

        Args:
            user: User that the call is about. Takes a User or its id.
            user_identity: Identity of the user, such as an email address, to act on. Takes an Identity
                or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for end users.

        `PUT /api/v2/end_users/{user_id}/identities/{user_identity_id}/request_verification`
        """

class AsyncEndUserIdentitiesApi(AsyncResource):
    """Lists the calling end user's own identities. Calls: `create`, `delete`, `make_primary`,
    `request_verification`.

    Reached as `client.end_user.identities`.
    """
    @overload
    def __call__(
        self,
        user: int | User,
        *,
        type: EndUserIdentitiesType | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Identity]:
        """Lists the calling end user's own identities.

        Args:
            user: User that the call is about. Takes a User or its id.
            type: Keeps only identities of these kinds; repeat it for each. One of `email`,
                `phone_number`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Identity records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for end users.

        `GET /api/v2/end_users/{user_id}/identities`
        """
    @overload
    def __call__(self, user: int | User, *, id: int | Identity) -> Coroutine[object, object, Identity]:
        """Fetches one of the calling end user's own identities.

        Args:
            user: User that the call is about. Takes a User or its id.
            id: Identity of the user, such as an email address, to act on. Takes an Identity or its id.

        Returns:
            The Identity.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for end users.

        `GET /api/v2/end_users/{user_id}/identities/{user_identity_id}`
        """
    def create(
        self,
        user: int | User,
        identity: Identity | IdentityDict,
        *,
        brand_id: int | None = None,
        type: EndUserIdentitiesType | Enum | None = None,
    ) -> Coroutine[object, object, Identity]:
        """Adds an identity, such as a second email address, to the calling end user; it has to be
        verified.

        Args:
            user: User that the call is about. Takes a User or its id.
            identity: The Identity: an object, or a mapping of its fields.
            brand_id: Brand that the call is about, or to filter by.
            type: Keeps only identities of these kinds; repeat it for each. One of `email`,
                `phone_number`.

        Returns:
            The Identity.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Allowed
        for end users.

        `POST /api/v2/end_users/{user_id}/identities`
        """
    def delete(self, user: int | User, identity: int | Identity) -> Coroutine[object, object, None]:
        """Removes one of the calling end user's own identities, except the primary one.

        Args:
            user: User that the call is about. Takes a User or its id.
            identity: Identity of the user, such as an email address, to act on. Takes an Identity or
                its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for end users.

        `DELETE /api/v2/end_users/{user_id}/identities/{user_identity_id}`
        """
    def make_primary(
        self, user: int | User, user_identity: int | Identity
    ) -> Coroutine[object, object, list[Identity]]:
        """Makes a verified identity the primary one of the calling end user; answers all identities.

        Args:
            user: User that the call is about. Takes a User or its id.
            user_identity: Identity of the user, such as an email address, to act on. Takes an Identity
                or its id.

        Returns:
            Identity records.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for end users.

        `PUT /api/v2/end_users/{user_id}/identities/{user_identity_id}/make_primary`
        """
    def request_verification(
        self, user: int | User, user_identity: int | Identity
    ) -> Coroutine[object, object, None]:
        """Sends the calling end user an email with a link to verify an identity.

        Args:
            user: User that the call is about. Takes a User or its id.
            user_identity: Identity of the user, such as an email address, to act on. Takes an Identity
                or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for end users.

        `PUT /api/v2/end_users/{user_id}/identities/{user_identity_id}/request_verification`
        """
