# Generated from openapi/zendesk.openapi.json (openapi/spec/support/users_profiles.yaml) by `make generate`. Do not edit.
"""Manages the profiles of a user: what other systems know about the person."""

from collections.abc import Coroutine

from zenpy.lib.api_objects.user_profiles import UserProfile
from zenpy.lib.api_objects.users import User
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import UserProfileDict

class UsersProfilesApi(Resource):
    """Manages the profiles of a user: what other systems know about the person.

    Reached as `client.users.profiles`.
    """
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

class AsyncUsersProfilesApi(AsyncResource):
    """Manages the profiles of a user: what other systems know about the person.

    Reached as `client.users.profiles`.
    """
    def __call__(self, user: int | User) -> AsyncResultGenerator[UserProfile]:
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
    def upsert(
        self, user: int | User, profile: UserProfile | UserProfileDict, *, identifier: str
    ) -> Coroutine[object, object, UserProfile]:
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
