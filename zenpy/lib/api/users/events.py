# Generated from openapi/zendesk.openapi.json (openapi/spec/support/users_events.yaml) by `make generate`. Do not edit.
"""Reads and reports events of a user: what the person did in other systems."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from datetime import datetime

    from zenpy.lib.api_objects.users import User
    from zenpy.lib.api_objects.users_events import UserEvent, UserEventProfile
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import UserEventDict, UserEventProfileDict


class UsersEventsApi(Resource):
    """Reads and reports events of a user: what the person did in other systems.

    Reached as `client.users.events`.
    """

    _CALL: Method[BaseResultGenerator[UserEvent]] = Method(
        "users.events",
        Form(
            Operation(
                "users.events.list",
                "GET",
                "/api/v2/users/{user_id}/events",
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
                Argument("user", "path", "user_id", accepts="User", required=True),
                Argument("filter_source", "query", "filter[source]"),
                Argument("filter_type", "query", "filter[type]"),
                Argument("filter_start_time", "query", "filter[start_time]"),
                Argument("filter_end_time", "query", "filter[end_time]"),
            ),
        ),
    )

    def __call__(
        self,
        user: int | User,
        *,
        filter_source: str | None = None,
        filter_type: str | None = None,
        filter_start_time: str | datetime | None = None,
        filter_end_time: str | datetime | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[UserEvent]:
        """Lists the events of a user. For agents.

        Args:
            user: User that the call is about. Takes a User or its id.
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

        `GET /api/v2/users/{user_id}/events`
        """
        return self._run(
            self._CALL,
            user=user,
            filter_source=filter_source,
            filter_type=filter_type,
            filter_start_time=filter_start_time,
            filter_end_time=filter_end_time,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )

    _TRACK: Method[None] = Method(
        "users.events.track",
        Form(
            Operation(
                "users.events.track",
                "POST",
                "/api/v2/users/{user_id}/events",
                body=Body("fields"),
                result=Result("nothing"),
            ),
            (
                Argument("user", "path", "user_id", accepts="User", required=True),
                Argument("profile", "body", "profile", required=True),
                Argument("event", "body", "event", required=True),
            ),
        ),
    )

    def track(
        self,
        user: int | User,
        profile: UserEventProfile | UserEventProfileDict,
        event: UserEvent | UserEventDict,
    ) -> None:
        """Reports an event of a user; it is stored a little later. For agents whose role permits it.

        Args:
            user: User that the call is about. Takes a User or its id.
            profile: Profile that the event belongs to.
            event: Event to store: what the person did, and where.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/users/{user_id}/events`
        """
        return self._run(self._TRACK, user=user, profile=profile, event=event)


class AsyncUsersEventsApi(AsyncResource, sync_class=UsersEventsApi):
    """`UsersEventsApi` for the async client: calls are awaited, lists read with `async for`."""
