# Generated from openapi/zendesk.openapi.json (openapi/spec/support/activities.yaml) by `make generate`. Do not edit.
"""Lists recent ticket events that concern the calling agent, such as assignments and priority
changes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.operation import Argument, Form, Method, Operation, Param, Result, Sideload
from zenpy.lib.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterable

    from zenpy.lib.api_objects.activities import Activity
    from zenpy.lib.api_objects.shared import Count
    from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator


ActivitiesSideload: TypeAlias = Literal["fields_metadata"]


class ActivitiesApi(Resource):
    """Lists recent ticket events that concern the calling agent, such as assignments and priority
    changes.

    Reached as `client.activities`.
    """

    def __call__(
        self,
        *,
        id: int | Activity | None = None,
        since: str | None = None,
        sort: str | None = None,
        include: ActivitiesSideload | Iterable[ActivitiesSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Activity | BaseResultGenerator[Activity]:
        """Lists recent ticket events that concern the calling agent, reaching back about a month. For
        agents.

        - `client.activities(id=…)`: Returns a single activity of the calling agent. For agents.
        - `client.activities()`: Lists recent ticket events that concern the calling agent, reaching
        back about a month. For agents.

        Args:
            id: the Activity or its id. Activity to fetch.
            since: Keeps only activities after this time, in ISO 8601.
            sort: Property to sort by; a leading `-` reverses the order.
            include: what to bring along in the same answer: fields_metadata.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            The Activity.
            Activity records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/activities/{activity_id}`
        `GET /api/v2/activities`
        """
        return self._run(
            _CALL,
            id=id,
            since=since,
            sort=sort,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def count(self) -> Count:
        """Returns the approximate number of recent activities that concern the calling agent. For agents.

        Returns:
            The Count.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/activities/count`
        """
        return self._run(_COUNT)


class AsyncActivitiesApi(AsyncResource):
    """Lists recent ticket events that concern the calling agent, such as assignments and priority
    changes.

    Reached as `client.activities`.
    """

    def __call__(
        self,
        *,
        id: int | Activity | None = None,
        since: str | None = None,
        sort: str | None = None,
        include: ActivitiesSideload | Iterable[ActivitiesSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Awaitable[Activity] | AsyncResultGenerator[Activity]:
        """Lists recent ticket events that concern the calling agent, reaching back about a month. For
        agents.

        - `client.activities(id=…)`: Returns a single activity of the calling agent. For agents.
        - `client.activities()`: Lists recent ticket events that concern the calling agent, reaching
        back about a month. For agents.

        Args:
            id: the Activity or its id. Activity to fetch.
            since: Keeps only activities after this time, in ISO 8601.
            sort: Property to sort by; a leading `-` reverses the order.
            include: what to bring along in the same answer: fields_metadata.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            To be awaited: the Activity.
            Activity records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/activities/{activity_id}`
        `GET /api/v2/activities`
        """
        return self._run(
            _CALL,
            id=id,
            since=since,
            sort=sort,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def count(self) -> Awaitable[Count]:
        """Returns the approximate number of recent activities that concern the calling agent. For agents.

        Returns:
            To be awaited: the Count.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/activities/count`
        """
        return self._run(_COUNT)


# -- what the calls send and what they answer

_ACTIVITIES_SIDELOADS = {
    "fields_metadata": Sideload("fields_metadata"),
}
_CALL: Method[Activity | BaseResultGenerator[Activity]] = Method(
    "activities",
    Form(
        Operation(
            "activities.show",
            "GET",
            "/api/v2/activities/{activity_id}",
            result=Result("one", schema="Activity", key="activity"),
        ),
        (Argument("id", "path", "activity_id", accepts="Activity", required=True),),
        when="id",
    ),
    Form(
        Operation(
            "activities.list",
            "GET",
            "/api/v2/activities",
            query=(
                Param("since"),
                Param("sort"),
            ),
            result=Result(
                "list",
                schema="Activity",
                key="activities",
                also={"actors": "list[object]", "users": "list[object]"},
            ),
            pages=("cursor", "offset"),
            sideloads=_ACTIVITIES_SIDELOADS,
        ),
        (
            Argument("since", "query", "since"),
            Argument("sort", "query", "sort"),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
_COUNT: Method[Count] = Method(
    "activities.count",
    Form(
        Operation(
            "activities.count",
            "GET",
            "/api/v2/activities/count",
            result=Result("count", schema="Count", key="count"),
        )
    ),
)
