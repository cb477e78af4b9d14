# Generated from openapi/zendesk.openapi.json (openapi/spec/support/end_user.yaml) by `make generate`. Do not edit.
"""Reads and edits an end user's profile and identities with the rights of an end user."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.mixins.not_offered import AsyncEndUser, EndUser
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from enum import Enum

    from zenpy.lib.api_objects.users import Identity, User
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import IdentityDict, UserDict


EndUserIdentitiesType: TypeAlias = Literal["email", "phone_number"]


class EndUserApi(EndUser, Resource):
    """Reads and edits an end user's profile and identities with the rights of an end user.

    Reached as `client.end_user`.
    """

    identities: Lazy[EndUserIdentitiesApi] = Lazy("end_user", "EndUserIdentitiesApi")

    _SHOW: Method[User] = Method(
        "end_user.show",
        Form(
            Operation(
                "end_user.show",
                "GET",
                "/api/v2/end_users/{user_id}",
                result=Result("one", schema="User", key="user"),
            ),
            (Argument("user", "path", "user_id", accepts="User", required=True),),
        ),
    )

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
        return self._run(self._SHOW, user=user)

    _UPDATE: Method[User] = Method(
        "end_user.update",
        Form(
            Operation(
                "end_user.update",
                "PUT",
                "/api/v2/end_users/{user_id}",
                body=Body("record", schema="User", key="user"),
                result=Result("one", schema="User", key="user"),
                writes="change",
                readable=True,
            ),
            (Argument("api_objects", "record", "user", also_path="user_id", accepts="User", required=True),),
        ),
    )

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
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncEndUserApi(AsyncEndUser, AsyncResource, sync_class=EndUserApi):
    """`EndUserApi` for the async client: calls are awaited, lists read with `async for`."""


class EndUserIdentitiesApi(Resource):
    """Lists the calling end user's own identities. Calls: `create`, `delete`, `make_primary`,
    `request_verification`.

    Reached as `client.end_user.identities`.
    """

    _CALL: Method[Identity | BaseResultGenerator[Identity]] = Method(
        "end_user.identities",
        Form(
            Operation(
                "end_user.identities.show",
                "GET",
                "/api/v2/end_users/{user_id}/identities/{user_identity_id}",
                result=Result("one", schema="Identity", key="identity"),
            ),
            (
                Argument("user", "path", "user_id", accepts="User", required=True),
                Argument("id", "path", "user_identity_id", accepts="Identity", required=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "end_user.identities.list",
                "GET",
                "/api/v2/end_users/{user_id}/identities",
                query=(Param("type[]"),),
                result=Result("list", schema="Identity", key="identities"),
                pages=("cursor", "offset"),
            ),
            (
                Argument("user", "path", "user_id", accepts="User", required=True),
                Argument("type", "query", "type[]"),
            ),
        ),
    )

    def __call__(
        self,
        user: int | User,
        *,
        type: EndUserIdentitiesType | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | Identity = LEFT_OUT,
    ) -> Identity | BaseResultGenerator[Identity]:
        """Lists the calling end user's own identities.

        - `client.end_user.identities(user)`: Lists the calling end user's own identities. Allowed for
          end users. Also takes `type`, `page_size`, `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/end_users/{user_id}/identities`
        - `client.end_user.identities(user, id=…)`: Fetches one of the calling end user's own
          identities. Allowed for end users.
          `GET /api/v2/end_users/{user_id}/identities/{user_identity_id}`

        Args:
            user: User that the call is about. Takes a User or its id.
            type: Keeps only identities of these kinds; repeat it for each. One of `email`,
                `phone_number`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Identity of the user, such as an email address, to act on. Takes an Identity or its id.

        Returns:
            Identity records, fetched page by page as they are read.
            The Identity.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            user=user,
            type=type,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )

    _CREATE: Method[Identity] = Method(
        "end_user.identities.create",
        Form(
            Operation(
                "end_user.identities.create",
                "POST",
                "/api/v2/end_users/{user_id}/identities",
                query=(
                    Param("brand_id"),
                    Param("type[]"),
                ),
                body=Body("record", schema="Identity", key="identity"),
                result=Result("one", schema="Identity", key="identity"),
                writes="make",
            ),
            (
                Argument("user", "path", "user_id", accepts="User", required=True),
                Argument("identity", "record", "identity", accepts="Identity", required=True),
                Argument("brand_id", "query", "brand_id"),
                Argument("type", "query", "type[]"),
            ),
        ),
    )

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
        return self._run(self._CREATE, user=user, identity=identity, brand_id=brand_id, type=type)

    _DELETE: Method[None] = Method(
        "end_user.identities.delete",
        Form(
            Operation(
                "end_user.identities.delete",
                "DELETE",
                "/api/v2/end_users/{user_id}/identities/{user_identity_id}",
                result=Result("nothing"),
            ),
            (
                Argument("user", "path", "user_id", accepts="User", required=True),
                Argument("identity", "path", "user_identity_id", accepts="Identity", required=True),
            ),
        ),
    )

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
        return self._run(self._DELETE, user=user, identity=identity)

    _MAKE_PRIMARY: Method[list[Identity]] = Method(
        "end_user.identities.make_primary",
        Form(
            Operation(
                "end_user.identities.make_primary",
                "PUT",
                "/api/v2/end_users/{user_id}/identities/{user_identity_id}/make_primary",
                result=Result("list", schema="Identity", key="identities"),
            ),
            (
                Argument("user", "path", "user_id", accepts="User", required=True),
                Argument("user_identity", "path", "user_identity_id", accepts="Identity", required=True),
            ),
        ),
    )

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
        return self._run(self._MAKE_PRIMARY, user=user, user_identity=user_identity)

    _REQUEST_VERIFICATION: Method[None] = Method(
        "end_user.identities.request_verification",
        Form(
            Operation(
                "end_user.identities.request_verification",
                "PUT",
                "/api/v2/end_users/{user_id}/identities/{user_identity_id}/request_verification",
                result=Result("nothing"),
            ),
            (
                Argument("user", "path", "user_id", accepts="User", required=True),
                Argument("user_identity", "path", "user_identity_id", accepts="Identity", required=True),
            ),
        ),
    )

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
        return self._run(self._REQUEST_VERIFICATION, user=user, user_identity=user_identity)


class AsyncEndUserIdentitiesApi(AsyncResource, sync_class=EndUserIdentitiesApi):
    """`EndUserIdentitiesApi` for the async client: calls are awaited, lists read with `async for`."""
