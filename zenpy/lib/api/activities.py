# Generated from openapi/zendesk.openapi.json (openapi/spec/support/activities.yaml) by `make generate`. Do not edit.
"""Lists recent ticket events that concern the calling agent, such as assignments and priority
changes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Form, Method, Operation, Param, Result, Sideload
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zenpy.lib.api_objects.activities import Activity
    from zenpy.lib.api_objects.shared import Count
    from zenpy.lib.pagination.results import BaseResultGenerator


ActivitiesSideload: TypeAlias = Literal["fields_metadata"]

_SIDELOADS = {
    "fields_metadata": Sideload("fields_metadata"),
}


class ActivitiesApi(Resource):
    """Lists recent ticket events that concern the calling agent, such as assignments and priority
    changes.

    Reached as `client.activities`.
    """

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
                sideloads=_SIDELOADS,
            ),
            (
                Argument("since", "query", "since"),
                Argument("sort", "query", "sort"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def __call__(
        self,
        *,
        since: str | None = None,
        sort: str | None = None,
        include: ActivitiesSideload | Iterable[ActivitiesSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | Activity = LEFT_OUT,
    ) -> Activity | BaseResultGenerator[Activity]:
        """Lists recent ticket events that concern the calling agent, reaching back about a month.

        - `client.activities()`: Lists recent ticket events that concern the calling agent, reaching
          back about a month. For agents. Also takes `since`, `sort`, `include`, `page_size`,
          `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/activities`
        - `client.activities(id=…)`: Returns a single activity of the calling agent. For agents.
          `GET /api/v2/activities/{activity_id}`

        Args:
            since: Keeps only activities after this time, in ISO 8601.
            sort: Property to sort by; a leading `-` reverses the order.
            include: What to bring along in the same answer: fields_metadata.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Activity to fetch. Takes an Activity or its id.

        Returns:
            Activity records, fetched page by page as they are read.
            The Activity.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            since=since,
            sort=sort,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
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

    def count(self) -> Count:
        """Returns the approximate number of recent activities that concern the calling agent. For agents.

        Returns:
            The Count.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/activities/count`
        """
        return self._run(self._COUNT)


class AsyncActivitiesApi(AsyncResource, sync_class=ActivitiesApi):
    """`ActivitiesApi` for the async client: calls are awaited, lists read with `async for`."""
