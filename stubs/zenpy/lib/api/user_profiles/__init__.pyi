# Generated from openapi/zendesk.openapi.json (openapi/spec/support/user_profiles.yaml) by `make generate`. Do not edit.
"""Manages profiles: what other systems know about a person, and the events that they report."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api.user_profiles.events import AsyncUserProfilesEventsApi, UserProfilesEventsApi
from zenpy.lib.api_objects.user_profiles import UserProfile
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import UserProfileDict

class UserProfilesApi(Resource):
    """Manages profiles: what other systems know about a person, and the events that they report.

    Reached as `client.user_profiles`.
    """

    events: Lazy[UserProfilesEventsApi]
    """Reads and reports events of a profile: what the person did in another system."""
    @overload
    def __call__(self, *, id: str | UserProfile) -> UserProfile:
        """Fetches one profile. For agents.

        Args:
            id: Profile to act on. Takes a UserProfile or its id.

        Returns:
            The UserProfile.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/user_profiles/{profile_id}`
        """
    @overload
    def __call__(self, *, identifier: str) -> UserProfile:
        """Fetches the profile of a source and type with an identifier. For agents.

        Args:
            identifier: Source, type, type of the identifier and its value, with colons between:
                `shop:customer:email:ann@example.com`.

        Returns:
            The UserProfile.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/user_profiles`
        """
    def delete(self, api_objects: str | UserProfile) -> None:
        """Deletes a profile. For agents whose role permits it.

        Args:
            api_objects: Profile to act on. Takes a UserProfile or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/user_profiles/{profile_id}`
        """
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

class AsyncUserProfilesApi(AsyncResource):
    """Manages profiles: what other systems know about a person, and the events that they report.

    Reached as `client.user_profiles`.
    """

    events: Lazy[AsyncUserProfilesEventsApi]
    """Reads and reports events of a profile: what the person did in another system."""
    @overload
    def __call__(self, *, id: str | UserProfile) -> Coroutine[object, object, UserProfile]:
        """Fetches one profile. For agents.

        Args:
            id: Profile to act on. Takes a UserProfile or its id.

        Returns:
            The UserProfile.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/user_profiles/{profile_id}`
        """
    @overload
    def __call__(self, *, identifier: str) -> Coroutine[object, object, UserProfile]:
        """Fetches the profile of a source and type with an identifier. For agents.

        Args:
            identifier: Source, type, type of the identifier and its value, with colons between:
                `shop:customer:email:ann@example.com`.

        Returns:
            The UserProfile.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/user_profiles`
        """
    def delete(self, api_objects: str | UserProfile) -> Coroutine[object, object, None]:
        """Deletes a profile. For agents whose role permits it.

        Args:
            api_objects: Profile to act on. Takes a UserProfile or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/user_profiles/{profile_id}`
        """
    def replace(self, profile: UserProfile | UserProfileDict) -> Coroutine[object, object, UserProfile]:
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
    def update(self, api_objects: UserProfile | UserProfileDict) -> Coroutine[object, object, UserProfile]:
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
    def update_by_identifier(
        self, profile: UserProfile | UserProfileDict, *, identifier: str
    ) -> Coroutine[object, object, UserProfile]:
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
    def upsert(
        self, profile: UserProfile | UserProfileDict, *, identifier: str
    ) -> Coroutine[object, object, UserProfile]:
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
