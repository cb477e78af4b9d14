# Generated from openapi/zendesk.openapi.json (openapi/spec/support/user_profiles_events.yaml) by `make generate`. Do not edit.
"""Reads and reports events of a profile: what the person did in another system."""

from collections.abc import Coroutine
from datetime import datetime
from typing import overload

from zenpy.lib.api_objects.user_profiles import UserProfile
from zenpy.lib.api_objects.users_events import UserEvent, UserEventProfile
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import UserEventDict, UserEventProfileDict

class UserProfilesEventsApi(Resource):
    """Reads and reports events of a profile: what the person did in another system.

    Reached as `client.user_profiles.events`.
    """
    @overload
    def __call__(
        self,
        user_profile: str | UserProfile,
        *,
        filter_source: str | None = None,
        filter_type: str | None = None,
        filter_start_time: str | datetime | None = None,
        filter_end_time: str | datetime | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[UserEvent]:
        """Lists the events of a profile. For agents.

        Args:
            user_profile: Profile to act on. Takes a UserProfile or its id.
            filter_source: Keeps only events of this system.
            filter_type: Keeps only events of this kind; needs the filter by system too.
            filter_start_time: Keeps only events from this moment on. Takes a datetime or ISO 8601 text.
            filter_end_time: Keeps only events up to this moment. Takes a datetime or ISO 8601 text.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            UserEvent records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/user_profiles/{profile_id}/events`
        """
    @overload
    def __call__(
        self,
        *,
        identifier: str,
        filter_source: str | None = None,
        filter_type: str | None = None,
        filter_start_time: str | datetime | None = None,
        filter_end_time: str | datetime | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[UserEvent]:
        """Lists the events of the profile with an identifier. For agents.

        Args:
            identifier: Source, type, type of the identifier and its value, with colons between:
                `shop:customer:email:ann@example.com`.
            filter_source: Keeps only events of this system.
            filter_type: Keeps only events of this kind; needs the filter by system too.
            filter_start_time: Keeps only events from this moment on. Takes a datetime or ISO 8601 text.
            filter_end_time: Keeps only events up to this moment. Takes a datetime or ISO 8601 text.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            UserEvent records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/user_profiles/events`
        """
    def track(
        self, profile: UserEventProfile | UserEventProfileDict, event: UserEvent | UserEventDict
    ) -> None:
        """Reports an event; creates the profile if there is none, and adds its identifiers to the profile.
        For agents whose role permits it.

        Args:
            profile: Profile that the event belongs to.
            event: Event to store: what the person did, and where.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/user_profiles/events`
        """
    def track_for_profile(
        self,
        user_profile: str | UserProfile,
        profile: UserEventProfile | UserEventProfileDict,
        event: UserEvent | UserEventDict,
    ) -> None:
        """Reports an event of a profile that exists. For agents whose role permits it.

        Args:
            user_profile: Profile to act on. Takes a UserProfile or its id.
            profile: Profile that the event belongs to.
            event: Event to store: what the person did, and where.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/user_profiles/{profile_id}/events`
        """

class AsyncUserProfilesEventsApi(AsyncResource):
    """Reads and reports events of a profile: what the person did in another system.

    Reached as `client.user_profiles.events`.
    """
    @overload
    def __call__(
        self,
        user_profile: str | UserProfile,
        *,
        filter_source: str | None = None,
        filter_type: str | None = None,
        filter_start_time: str | datetime | None = None,
        filter_end_time: str | datetime | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[UserEvent]:
        """Lists the events of a profile. For agents.

        Args:
            user_profile: Profile to act on. Takes a UserProfile or its id.
            filter_source: Keeps only events of this system.
            filter_type: Keeps only events of this kind; needs the filter by system too.
            filter_start_time: Keeps only events from this moment on. Takes a datetime or ISO 8601 text.
            filter_end_time: Keeps only events up to this moment. Takes a datetime or ISO 8601 text.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            UserEvent records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/user_profiles/{profile_id}/events`
        """
    @overload
    def __call__(
        self,
        *,
        identifier: str,
        filter_source: str | None = None,
        filter_type: str | None = None,
        filter_start_time: str | datetime | None = None,
        filter_end_time: str | datetime | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[UserEvent]:
        """Lists the events of the profile with an identifier. For agents.

        Args:
            identifier: Source, type, type of the identifier and its value, with colons between:
                `shop:customer:email:ann@example.com`.
            filter_source: Keeps only events of this system.
            filter_type: Keeps only events of this kind; needs the filter by system too.
            filter_start_time: Keeps only events from this moment on. Takes a datetime or ISO 8601 text.
            filter_end_time: Keeps only events up to this moment. Takes a datetime or ISO 8601 text.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            UserEvent records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/user_profiles/events`
        """
    def track(
        self, profile: UserEventProfile | UserEventProfileDict, event: UserEvent | UserEventDict
    ) -> Coroutine[object, object, None]:
        """Reports an event; creates the profile if there is none, and adds its identifiers to the profile.
        For agents whose role permits it.

        Args:
            profile: Profile that the event belongs to.
            event: Event to store: what the person did, and where.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/user_profiles/events`
        """
    def track_for_profile(
        self,
        user_profile: str | UserProfile,
        profile: UserEventProfile | UserEventProfileDict,
        event: UserEvent | UserEventDict,
    ) -> Coroutine[object, object, None]:
        """Reports an event of a profile that exists. For agents whose role permits it.

        Args:
            user_profile: Profile to act on. Takes a UserProfile or its id.
            profile: Profile that the event belongs to.
            event: Event to store: what the person did, and where.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/user_profiles/{profile_id}/events`
        """
