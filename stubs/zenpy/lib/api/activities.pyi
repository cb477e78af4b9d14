# Generated from openapi/zendesk.openapi.json (openapi/spec/support/activities.yaml) by `make generate`. Do not edit.
"""Lists recent ticket events that concern the calling agent, such as assignments and priority
changes.
"""

from collections.abc import Coroutine, Iterable
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.activities import Activity
from zenpy.lib.api_objects.shared import Count
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

ActivitiesSideload: TypeAlias = Literal["fields_metadata"]
"""Values of `include=` in `client.activities()`."""

class ActivitiesApi(Resource):
    """Lists recent ticket events that concern the calling agent, such as assignments and priority
    changes.

    Reached as `client.activities`.
    """
    @overload
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
    ) -> BaseResultGenerator[Activity]:
        """Lists recent ticket events that concern the calling agent, reaching back about a month. For
        agents.

        Args:
            since: Keeps only activities after this time, in ISO 8601.
            sort: Property to sort by; a leading `-` reverses the order.
            include: What to bring along in the same answer: fields_metadata.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Activity records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/activities`
        """
    @overload
    def __call__(self, *, id: int | Activity) -> Activity:
        """Returns a single activity of the calling agent. For agents.

        Args:
            id: Activity to fetch. Takes an Activity or its id.

        Returns:
            The Activity.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/activities/{activity_id}`
        """
    def count(self) -> Count:
        """Returns the approximate number of recent activities that concern the calling agent. For agents.

        Returns:
            The Count.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/activities/count`
        """

class AsyncActivitiesApi(AsyncResource):
    """Lists recent ticket events that concern the calling agent, such as assignments and priority
    changes.

    Reached as `client.activities`.
    """
    @overload
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
    ) -> AsyncResultGenerator[Activity]:
        """Lists recent ticket events that concern the calling agent, reaching back about a month. For
        agents.

        Args:
            since: Keeps only activities after this time, in ISO 8601.
            sort: Property to sort by; a leading `-` reverses the order.
            include: What to bring along in the same answer: fields_metadata.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Activity records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/activities`
        """
    @overload
    def __call__(self, *, id: int | Activity) -> Coroutine[object, object, Activity]:
        """Returns a single activity of the calling agent. For agents.

        Args:
            id: Activity to fetch. Takes an Activity or its id.

        Returns:
            The Activity.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/activities/{activity_id}`
        """
    def count(self) -> Coroutine[object, object, Count]:
        """Returns the approximate number of recent activities that concern the calling agent. For agents.

        Returns:
            The Count.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/activities/count`
        """
