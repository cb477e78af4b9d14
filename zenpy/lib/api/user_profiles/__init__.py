# Generated from openapi/zendesk.openapi.json (openapi/spec/support/user_profiles.yaml) by `make generate`. Do not edit.
"""Manages profiles: what other systems know about a person, and the events that they report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from zenpy.lib.api.user_profiles.events import UserProfilesEventsApi
    from zenpy.lib.api_objects.user_profiles import UserProfile
    from zenpy.payloads import UserProfileDict


class UserProfilesApi(Resource):
    """Manages profiles: what other systems know about a person, and the events that they report.

    Reached as `client.user_profiles`.
    """

    events: Lazy[UserProfilesEventsApi] = Lazy("user_profiles.events", "UserProfilesEventsApi")

    _CALL: Method[UserProfile] = Method(
        "user_profiles",
        Form(
            Operation(
                "user_profiles.show",
                "GET",
                "/api/v2/user_profiles/{profile_id}",
                result=Result("one", schema="UserProfile", key="profile"),
            ),
            (Argument("id", "path", "profile_id", accepts="UserProfile", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "user_profiles.show_by_identifier",
                "GET",
                "/api/v2/user_profiles",
                query=(Param("identifier"),),
                result=Result("one", schema="UserProfile", key="profile"),
            ),
            (Argument("identifier", "query", "identifier", required=True),),
            when="identifier",
        ),
    )

    def __call__(self, *, id: str | UserProfile = LEFT_OUT, identifier: str = LEFT_OUT) -> UserProfile:
        """Fetches one profile.

        - `client.user_profiles(id=…)`: Fetches one profile. For agents.
          `GET /api/v2/user_profiles/{profile_id}`
        - `client.user_profiles(identifier=…)`: Fetches the profile of a source and type with an
          identifier. For agents.
          `GET /api/v2/user_profiles`

        Args:
            id: Profile to act on. Takes a UserProfile or its id.
            identifier: Source, type, type of the identifier and its value, with colons between:
                `shop:customer:email:ann@example.com`.

        Returns:
            The UserProfile.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id, identifier=identifier)

    _DELETE: Method[None] = Method(
        "user_profiles.delete",
        Form(
            Operation(
                "user_profiles.delete",
                "DELETE",
                "/api/v2/user_profiles/{profile_id}",
                result=Result("nothing"),
            ),
            (Argument("api_objects", "path", "profile_id", accepts="UserProfile", required=True),),
        ),
    )

    def delete(self, api_objects: str | UserProfile) -> None:
        """Deletes a profile. For agents whose role permits it.

        Args:
            api_objects: Profile to act on. Takes a UserProfile or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/user_profiles/{profile_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _REPLACE: Method[UserProfile] = Method(
        "user_profiles.replace",
        Form(
            Operation(
                "user_profiles.replace",
                "PUT",
                "/api/v2/user_profiles/{profile_id}",
                body=Body("record", schema="UserProfile", key="profile"),
                result=Result("one", schema="UserProfile", key="profile"),
                writes="replace",
            ),
            (
                Argument(
                    "profile",
                    "record",
                    "profile",
                    also_path="profile_id",
                    accepts="UserProfile",
                    required=True,
                ),
            ),
        ),
    )

    def replace(self, profile: UserProfile | UserProfileDict) -> UserProfile:
        """Replaces a profile whole: what is not sent is deleted. For agents whose role permits it.

        Args:
            profile: The UserProfile: an object, or a mapping of its fields.

        Returns:
            The UserProfile.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends the whole record, as Zendesk replaces the stored one.

        `PUT /api/v2/user_profiles/{profile_id}`
        """
        return self._run(self._REPLACE, profile=profile)

    _UPDATE: Method[UserProfile] = Method(
        "user_profiles.update",
        Form(
            Operation(
                "user_profiles.update",
                "PATCH",
                "/api/v2/user_profiles/{profile_id}",
                body=Body("record", schema="UserProfile", key="profile"),
                result=Result("one", schema="UserProfile", key="profile"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "profile",
                    also_path="profile_id",
                    accepts="UserProfile",
                    required=True,
                ),
            ),
        ),
    )

    def update(self, api_objects: UserProfile | UserProfileDict) -> UserProfile:
        """Changes a profile; what is not sent stays. For agents whose role permits it. A record without
        changes is read, and nothing is written.

        Args:
            api_objects: The UserProfile: an object, or a mapping of its fields.

        Returns:
            The UserProfile.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /api/v2/user_profiles/{profile_id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)

    _UPDATE_BY_IDENTIFIER: Method[UserProfile] = Method(
        "user_profiles.update_by_identifier",
        Form(
            Operation(
                "user_profiles.update_by_identifier",
                "PATCH",
                "/api/v2/user_profiles",
                query=(Param("identifier"),),
                body=Body("record", schema="UserProfile", key="profile"),
                result=Result("one", schema="UserProfile", key="profile"),
                writes="change",
                readable=True,
            ),
            (
                Argument("profile", "record", "profile", accepts="UserProfile", required=True),
                Argument("identifier", "query", "identifier", required=True),
            ),
        ),
    )

    def update_by_identifier(self, profile: UserProfile | UserProfileDict, *, identifier: str) -> UserProfile:
        """Changes the profile with an identifier; what is not sent stays. For agents whose role permits
        it. A record without changes is read, and nothing is written.

        Args:
            profile: The UserProfile: an object, or a mapping of its fields.
            identifier: Source, type, type of the identifier and its value, with colons between:
                `shop:customer:email:ann@example.com`.

        Returns:
            The UserProfile.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /api/v2/user_profiles`
        """
        return self._run(self._UPDATE_BY_IDENTIFIER, profile=profile, identifier=identifier)

    _UPSERT: Method[UserProfile] = Method(
        "user_profiles.upsert",
        Form(
            Operation(
                "user_profiles.upsert",
                "PUT",
                "/api/v2/user_profiles",
                query=(Param("identifier"),),
                body=Body("record", schema="UserProfile", key="profile"),
                result=Result("one", schema="UserProfile", key="profile"),
                writes="make",
            ),
            (
                Argument("profile", "record", "profile", accepts="UserProfile", required=True),
                Argument("identifier", "query", "identifier", required=True),
            ),
        ),
    )

    def upsert(self, profile: UserProfile | UserProfileDict, *, identifier: str) -> UserProfile:
        """Creates the profile with an identifier, or replaces it whole. For agents whose role permits it.

        Args:
            profile: The UserProfile: an object, or a mapping of its fields, with `source`, `type` and
                `identifiers`.
            identifier: Source, type, type of the identifier and its value, with colons between:
                `shop:customer:email:ann@example.com`.

        Returns:
            The UserProfile.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `PUT /api/v2/user_profiles`
        """
        return self._run(self._UPSERT, profile=profile, identifier=identifier)


class AsyncUserProfilesApi(AsyncResource, sync_class=UserProfilesApi):
    """`UserProfilesApi` for the async client: calls are awaited, lists read with `async for`."""
