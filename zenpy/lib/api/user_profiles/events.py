# Generated from openapi/zendesk.openapi.json (openapi/spec/support/user_profiles_events.yaml) by `make generate`. Do not edit.
"""Reads and reports events of a profile: what the person did in another system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from datetime import datetime

    from zenpy.lib.api_objects.user_profiles import UserProfile
    from zenpy.lib.api_objects.users_events import UserEvent, UserEventProfile
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import UserEventDict, UserEventProfileDict


class UserProfilesEventsApi(Resource):
    """Reads and reports events of a profile: what the person did in another system.

    Reached as `client.user_profiles.events`.
    """

    _CALL: Method[BaseResultGenerator[UserEvent]] = Method(
        "user_profiles.events",
        Form(
            Operation(
                "user_profiles.events.list_by_identifier",
                "GET",
                "/api/v2/user_profiles/events",
                query=(
                    Param("identifier"),
                    Param("filter[source]"),
                    Param("filter[type]"),
                    Param("filter[start_time]"),
                    Param("filter[end_time]"),
                ),
                result=Result("list", schema="UserEvent", key="events"),
                pages=("cursor",),
            ),
            (
                Argument("identifier", "query", "identifier", required=True),
                Argument("filter_source", "query", "filter[source]"),
                Argument("filter_type", "query", "filter[type]"),
                Argument("filter_start_time", "query", "filter[start_time]"),
                Argument("filter_end_time", "query", "filter[end_time]"),
            ),
            when="identifier",
        ),
        Form(
            Operation(
                "user_profiles.events.list",
                "GET",
                "/api/v2/user_profiles/{profile_id}/events",
                query=(
                    Param("filter[source]"),
                    Param("filter[type]"),
                    Param("filter[start_time]"),
                    Param("filter[end_time]"),
                ),
                result=Result("list", schema="UserEvent", key="events"),
                pages=("cursor",),
            ),
            (
                Argument("user_profile", "path", "profile_id", accepts="UserProfile", required=True),
                Argument("filter_source", "query", "filter[source]"),
                Argument("filter_type", "query", "filter[type]"),
                Argument("filter_start_time", "query", "filter[start_time]"),
                Argument("filter_end_time", "query", "filter[end_time]"),
            ),
        ),
    )

    def __call__(
        self,
        user_profile: str | UserProfile | None = None,
        *,
        filter_source: str | None = None,
        filter_type: str | None = None,
        filter_start_time: str | datetime | None = None,
        filter_end_time: str | datetime | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        identifier: str = LEFT_OUT,
    ) -> BaseResultGenerator[UserEvent]:
        """Lists the events of a profile.

        - `client.user_profiles.events(user_profile)`: Lists the events of a profile. For agents.
          `GET /api/v2/user_profiles/{profile_id}/events`
        - `client.user_profiles.events(identifier=…)`: Lists the events of the profile with an
          identifier. For agents.
          `GET /api/v2/user_profiles/events`

        Args:
            user_profile: Profile to act on. Takes a UserProfile or its id.
            filter_source: Keeps only events of this system.
            filter_type: Keeps only events of this kind; needs the filter by system too.
            filter_start_time: Keeps only events from this moment on. Takes a datetime or ISO 8601 text.
            filter_end_time: Keeps only events up to this moment. Takes a datetime or ISO 8601 text.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.
            identifier: Source, type, type of the identifier and its value, with colons between:
                `shop:customer:email:ann@example.com`.

        Returns:
            UserEvent records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            user_profile=user_profile,
            filter_source=filter_source,
            filter_type=filter_type,
            filter_start_time=filter_start_time,
            filter_end_time=filter_end_time,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            identifier=identifier,
        )

    _TRACK: Method[None] = Method(
        "user_profiles.events.track",
        Form(
            Operation(
                "user_profiles.events.track",
                "POST",
                "/api/v2/user_profiles/events",
                body=Body("fields"),
                result=Result("nothing"),
            ),
            (
                Argument("profile", "body", "profile", required=True),
                Argument("event", "body", "event", required=True),
            ),
        ),
    )

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
        return self._run(self._TRACK, profile=profile, event=event)

    _TRACK_FOR_PROFILE: Method[None] = Method(
        "user_profiles.events.track_for_profile",
        Form(
            Operation(
                "user_profiles.events.track_for_profile",
                "POST",
                "/api/v2/user_profiles/{profile_id}/events",
                body=Body("fields"),
                result=Result("nothing"),
            ),
            (
                Argument("user_profile", "path", "profile_id", accepts="UserProfile", required=True),
                Argument("profile", "body", "profile", required=True),
                Argument("event", "body", "event", required=True),
            ),
        ),
    )

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
        return self._run(self._TRACK_FOR_PROFILE, user_profile=user_profile, profile=profile, event=event)


class AsyncUserProfilesEventsApi(AsyncResource, sync_class=UserProfilesEventsApi):
    """`UserProfilesEventsApi` for the async client: calls are awaited, lists read with `async for`."""
