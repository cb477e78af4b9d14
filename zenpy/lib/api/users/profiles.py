# Generated from openapi/zendesk.openapi.json (openapi/spec/support/users_profiles.yaml) by `make generate`. Do not edit.
"""Manages the profiles of a user: what other systems know about the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.user_profiles import UserProfile
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import UserProfileDict


class UsersProfilesApi(Resource):
    """Manages the profiles of a user: what other systems know about the person.

    Reached as `client.users.profiles`.
    """

    _CALL: Method[BaseResultGenerator[UserProfile]] = Method(
        "users.profiles",
        Form(
            Operation(
                "users.profiles.list",
                "GET",
                "/api/v2/users/{user_id}/profiles",
                result=Result("list", schema="UserProfile", key="profiles"),
            ),
            (Argument("user", "path", "user_id", accepts="User", required=True),),
        ),
    )

    def __call__(self, user: int | User) -> BaseResultGenerator[UserProfile]:
        """Lists the profiles of a user, of which there are at most 20. For agents.

        Args:
            user: User that the call is about. Takes a User or its id.

        Returns:
            UserProfile records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/profiles`
        """
        return self._run(self._CALL, user=user)

    _UPSERT: Method[UserProfile] = Method(
        "users.profiles.upsert",
        Form(
            Operation(
                "users.profiles.upsert",
                "PUT",
                "/api/v2/users/{user_id}/profiles",
                query=(Param("identifier"),),
                body=Body("record", schema="UserProfile", key="profile"),
                result=Result("one", schema="UserProfile", key="profile"),
                writes="make",
            ),
            (
                Argument("user", "path", "user_id", accepts="User", required=True),
                Argument("profile", "record", "profile", accepts="UserProfile", required=True),
                Argument("identifier", "query", "identifier", required=True),
            ),
        ),
    )

    def upsert(
        self, user: int | User, profile: UserProfile | UserProfileDict, *, identifier: str
    ) -> UserProfile:
        """Creates the profile with an identifier for a user, or replaces it whole. For agents.

        Args:
            user: User that the call is about. Takes a User or its id.
            profile: The UserProfile: an object, or a mapping of its fields, with `source`, `type` and
                `identifiers`.
            identifier: Source, type, type of the identifier and its value, with colons between:
                `shop:customer:email:ann@example.com`.

        Returns:
            The UserProfile.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `PUT /api/v2/users/{user_id}/profiles`
        """
        return self._run(self._UPSERT, user=user, profile=profile, identifier=identifier)


class AsyncUsersProfilesApi(AsyncResource, sync_class=UsersProfilesApi):
    """`UsersProfilesApi` for the async client: calls are awaited, lists read with `async for`."""
