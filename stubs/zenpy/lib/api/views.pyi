# Generated from openapi/zendesk.openapi.json (openapi/spec/support/views.yaml) by `make generate`. Do not edit.
"""Manages views, the saved lists of tickets, runs and previews them, and counts or exports their
tickets.
"""

from collections.abc import Coroutine, Iterable, Iterator
from enum import Enum
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.shared import Count
from zenpy.lib.api_objects.suspended_tickets import Export
from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.api_objects.views import View, ViewCount, ViewDefinitions, ViewRow
from zenpy.lib.bulk import AsyncBulkCall, BulkCall
from zenpy.lib.many import Many
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Lazy, Resource
from zenpy.payloads import ViewDict

ViewsSideload: TypeAlias = Literal["app_installation", "permissions"]
"""Values of `include=` in `client.views()`."""
ViewsTicketsSideload: TypeAlias = Literal[
    "users",
    "groups",
    "organizations",
    "last_audits",
    "metric_sets",
    "dates",
    "sharing_agreements",
    "comment_count",
    "incident_counts",
    "ticket_forms",
]
"""Values of `include=` in `client.views.tickets()`."""
ViewsSortBy: TypeAlias = Literal["alphabetical", "created_at", "updated_at", "position"]
"""What `sort_by` can be."""

class ViewsApi(Resource):
    """Manages views, the saved lists of tickets, runs and previews them, and counts or exports their
    tickets.

    Reached as `client.views`.
    """

    preview: Lazy[ViewsPreviewApi]
    """Runs an unsaved view definition and answers the rows it would show. For agents; saves nothing.
    Calls: `count`.
    """
    tickets: Lazy[ViewsTicketsApi]
    """Lists the tickets of a view as full ticket records. For agents; rate limited."""
    @property
    def bulk(self) -> ViewsBulk:
        """Writes any number of records, in chunks: `delete`, `update`."""
    @overload
    def __call__(
        self,
        *,
        access: Literal["personal", "shared", "account"] | str | Enum | None = None,
        active: bool | None = None,
        group_id: int | None = None,
        sort: str | None = None,
        sort_by: Literal["alphabetical", "created_at", "updated_at"] | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        include: ViewsSideload | Iterable[ViewsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[View]:
        """Lists shared views and the caller's personal ones. For agents.

        Args:
            access: Keeps only rules of this reach, for instance `personal`, `shared` or `account`.
            active: Keeps only active items with `true`, only inactive ones with `false`.
            group_id: Group that the call is about.
            sort: Property to sort by; a leading `-` reverses the order.
            sort_by: Property to sort by. Known values: `alphabetical`, `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: app_installation, permissions.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            View records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/views`
        """
    @overload
    def __call__(
        self, *, id: int | str | View, include: ViewsSideload | Iterable[ViewsSideload] | None = None
    ) -> View:
        """Fetches the definition of one view, not its tickets. For agents.

        Args:
            id: View by its id, or one of `incoming`, `my` and `my_groups`. Takes a View or its id.
            include: What to bring along in the same answer: app_installation, permissions.

        Returns:
            The View.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/views/{view_id}`
        """
    @overload
    def __call__(
        self,
        *,
        ids: Iterable[int | View],
        active: bool | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[View]:
        """Fetches several views by their ids. For agents. Takes any number of ids; each request carries up
        to 100.

        Args:
            ids: Views to fetch. Takes View records or their ids.
            active: Keeps only active items with `true`, only inactive ones with `false`.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            View records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/views/show_many`
        """
    def active(
        self,
        include: ViewsSideload | Iterable[ViewsSideload] | None = None,
        *,
        access: Literal["personal", "shared", "account"] | str | Enum | None = None,
        group_id: int | None = None,
        sort_by: Literal["alphabetical", "created_at", "updated_at"] | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[View]:
        """Lists the active views available to the calling agent.

        Args:
            include: What to bring along in the same answer: app_installation, permissions.
            access: Keeps only rules of this reach, for instance `personal`, `shared` or `account`.
            group_id: Group that the call is about.
            sort_by: Property to sort by. Known values: `alphabetical`, `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            View records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for agents.

        `GET /api/v2/views/active`
        """
    def compact(
        self,
        include: ViewsSideload | Iterable[ViewsSideload] | None = None,
        *,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[View]:
        """Lists the views in the calling agent's sidebar in brief form, up to 32.

        Args:
            include: What to bring along in the same answer: app_installation, permissions.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            View records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for agents.

        `GET /api/v2/views/compact`
        """
    @overload
    def count(self) -> Count:
        """Shows an approximate count of views. For agents; large counts are cached.

        Returns:
            The Count.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/views/count`
        """
    @overload
    def count(
        self, view: int | str | View, include: str | Many[str] | Iterator[str] | None = None
    ) -> ViewCount:
        """Counts the tickets of one view. The count is cached and may not be `fresh`; calls are rate
        limited. For agents.

        Args:
            view: View by its id, or one of `incoming`, `my` and `my_groups`. Takes a View or its id.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.

        Returns:
            The ViewCount.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 5 calls per minute for each view and agent.

        `GET /api/v2/views/{view_id}/count`
        """
    def count_many(
        self, views: Iterable[int | View], include: str | Many[str] | Iterator[str] | None = None
    ) -> BaseResultGenerator[ViewCount]:
        """Counts the tickets of several views. For agents; counts are cached and may not be `fresh`. Takes
        any number of ids; each request carries up to 20.

        Args:
            views: Views to count. Takes View records or their ids.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.

        Returns:
            ViewCount records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 6 calls per minute.

        `GET /api/v2/views/count_many`
        """
    def create(self, api_objects: View | ViewDict) -> View:
        """Adds a view; agents without the right to manage shared views can add personal ones.

        Args:
            api_objects: The View: an object, or a mapping of its fields.

        Returns:
            The View.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/views`
        """
    def definitions(self) -> ViewDefinitions:
        """Shows which conditions and columns views can use. For agents.

        Returns:
            The ViewDefinitions.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/views/definitions`
        """
    @overload
    def delete(self, api_objects: int | str | View) -> None:
        """Deletes a view. For agents permitted to manage it.

        Args:
            api_objects: View by its id, or one of `incoming`, `my` and `my_groups`. Takes a View or its
                id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/views/{view_id}`
        """
    @overload
    def delete(self, api_objects: Iterable[int | View]) -> None:
        """Deletes the views with the ids given. For agents permitted to manage them.

        Args:
            api_objects: Views to delete. Takes View records or their ids.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/views/destroy_many`
        """
    def execute(
        self,
        view: int | str | View,
        include: str | Many[str] | Iterator[str] | None = None,
        *,
        sort_by: str | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        exclude: Many[str] | Iterator[str] | None = None,
        group_by: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[ViewRow]:
        """Runs a view and answers rows with the columns it defines, not whole tickets. For agents; rate
        limited.

        Args:
            view: View by its id, or one of `incoming`, `my` and `my_groups`. Takes a View or its id.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            exclude: Names of what to leave out of the answer.
            group_by: Column by which to group the tickets.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            ViewRow records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 5 calls per minute for each view and agent.

        `GET /api/v2/views/{view_id}/execute`
        """
    def export(self, view: int | View, include: str | Many[str] | Iterator[str] | None = None) -> Export:
        """Starts a CSV export of a view; the caller gets a download link by email. For agents.

        Args:
            view: View that the call is about. Takes a View or its id.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.

        Returns:
            The Export.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/views/{view_id}/export`
        """
    def search(
        self,
        query: str,
        *,
        access: Literal["personal", "shared", "account"] | str | Enum | None = None,
        active: bool | None = None,
        group_id: int | None = None,
        sort_by: ViewsSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        include: ViewsSideload | Iterable[ViewsSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[View]:
        """Searches views by title, among those the calling agent may see.

        Args:
            query: Words to find in titles of views.
            access: Keeps only rules of this reach, for instance `personal`, `shared` or `account`.
            active: Keeps only active items with `true`, only inactive ones with `false`.
            group_id: Group that the call is about.
            sort_by: Property to sort by. Known values: `alphabetical`, `created_at`, `updated_at`,
                `position`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: app_installation, permissions.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            View records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for agents.

        `GET /api/v2/views/search`
        """
    @overload
    def update(self, api_objects: View | ViewDict) -> View:
        """Changes a view. For permitted agents; conditions and columns are replaced as a whole. A record
        without changes is read, and nothing is written.

        Args:
            api_objects: The View: an object, or a mapping of its fields.

        Returns:
            The View.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/views/{view_id}`
        """
    @overload
    def update(self, api_objects: Iterable[View | ViewDict]) -> list[View]:
        """Changes position or activity of several views. For agents permitted to manage them.

        Args:
            api_objects: The View records: objects, or mappings of their fields.

        Returns:
            View records.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. It takes `id`, `position` and `active`, and nothing else.

        `PUT /api/v2/views/update_many`
        """

class AsyncViewsApi(AsyncResource):
    """Manages views, the saved lists of tickets, runs and previews them, and counts or exports their
    tickets.

    Reached as `client.views`.
    """

    preview: Lazy[AsyncViewsPreviewApi]
    """Runs an unsaved view definition and answers the rows it would show. For agents; saves nothing.
    Calls: `count`.
    """
    tickets: Lazy[AsyncViewsTicketsApi]
    """Lists the tickets of a view as full ticket records. For agents; rate limited."""
    @property
    def bulk(self) -> AsyncViewsBulk:
        """Writes any number of records, in chunks: `delete`, `update`."""
    @overload
    def __call__(
        self,
        *,
        access: Literal["personal", "shared", "account"] | str | Enum | None = None,
        active: bool | None = None,
        group_id: int | None = None,
        sort: str | None = None,
        sort_by: Literal["alphabetical", "created_at", "updated_at"] | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        include: ViewsSideload | Iterable[ViewsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[View]:
        """Lists shared views and the caller's personal ones. For agents.

        Args:
            access: Keeps only rules of this reach, for instance `personal`, `shared` or `account`.
            active: Keeps only active items with `true`, only inactive ones with `false`.
            group_id: Group that the call is about.
            sort: Property to sort by; a leading `-` reverses the order.
            sort_by: Property to sort by. Known values: `alphabetical`, `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: app_installation, permissions.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            View records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/views`
        """
    @overload
    def __call__(
        self, *, id: int | str | View, include: ViewsSideload | Iterable[ViewsSideload] | None = None
    ) -> Coroutine[object, object, View]:
        """Fetches the definition of one view, not its tickets. For agents.

        Args:
            id: View by its id, or one of `incoming`, `my` and `my_groups`. Takes a View or its id.
            include: What to bring along in the same answer: app_installation, permissions.

        Returns:
            The View.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/views/{view_id}`
        """
    @overload
    def __call__(
        self,
        *,
        ids: Iterable[int | View],
        active: bool | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[View]:
        """Fetches several views by their ids. For agents. Takes any number of ids; each request carries up
        to 100.

        Args:
            ids: Views to fetch. Takes View records or their ids.
            active: Keeps only active items with `true`, only inactive ones with `false`.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            View records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/views/show_many`
        """
    def active(
        self,
        include: ViewsSideload | Iterable[ViewsSideload] | None = None,
        *,
        access: Literal["personal", "shared", "account"] | str | Enum | None = None,
        group_id: int | None = None,
        sort_by: Literal["alphabetical", "created_at", "updated_at"] | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[View]:
        """Lists the active views available to the calling agent.

        Args:
            include: What to bring along in the same answer: app_installation, permissions.
            access: Keeps only rules of this reach, for instance `personal`, `shared` or `account`.
            group_id: Group that the call is about.
            sort_by: Property to sort by. Known values: `alphabetical`, `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            View records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for agents.

        `GET /api/v2/views/active`
        """
    def compact(
        self,
        include: ViewsSideload | Iterable[ViewsSideload] | None = None,
        *,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[View]:
        """Lists the views in the calling agent's sidebar in brief form, up to 32.

        Args:
            include: What to bring along in the same answer: app_installation, permissions.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            View records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for agents.

        `GET /api/v2/views/compact`
        """
    @overload
    def count(self) -> Coroutine[object, object, Count]:
        """Shows an approximate count of views. For agents; large counts are cached.

        Returns:
            The Count.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/views/count`
        """
    @overload
    def count(
        self, view: int | str | View, include: str | Many[str] | Iterator[str] | None = None
    ) -> Coroutine[object, object, ViewCount]:
        """Counts the tickets of one view. The count is cached and may not be `fresh`; calls are rate
        limited. For agents.

        Args:
            view: View by its id, or one of `incoming`, `my` and `my_groups`. Takes a View or its id.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.

        Returns:
            The ViewCount.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 5 calls per minute for each view and agent.

        `GET /api/v2/views/{view_id}/count`
        """
    def count_many(
        self, views: Iterable[int | View], include: str | Many[str] | Iterator[str] | None = None
    ) -> AsyncResultGenerator[ViewCount]:
        """Counts the tickets of several views. For agents; counts are cached and may not be `fresh`. Takes
        any number of ids; each request carries up to 20.

        Args:
            views: Views to count. Takes View records or their ids.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.

        Returns:
            ViewCount records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 6 calls per minute.

        `GET /api/v2/views/count_many`
        """
    def create(self, api_objects: View | ViewDict) -> Coroutine[object, object, View]:
        """Adds a view; agents without the right to manage shared views can add personal ones.

        Args:
            api_objects: The View: an object, or a mapping of its fields.

        Returns:
            The View.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/views`
        """
    def definitions(self) -> Coroutine[object, object, ViewDefinitions]:
        """Shows which conditions and columns views can use. For agents.

        Returns:
            The ViewDefinitions.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/views/definitions`
        """
    @overload
    def delete(self, api_objects: int | str | View) -> Coroutine[object, object, None]:
        """Deletes a view. For agents permitted to manage it.

        Args:
            api_objects: View by its id, or one of `incoming`, `my` and `my_groups`. Takes a View or its
                id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/views/{view_id}`
        """
    @overload
    def delete(self, api_objects: Iterable[int | View]) -> Coroutine[object, object, None]:
        """Deletes the views with the ids given. For agents permitted to manage them.

        Args:
            api_objects: Views to delete. Takes View records or their ids.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/views/destroy_many`
        """
    def execute(
        self,
        view: int | str | View,
        include: str | Many[str] | Iterator[str] | None = None,
        *,
        sort_by: str | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        exclude: Many[str] | Iterator[str] | None = None,
        group_by: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[ViewRow]:
        """Runs a view and answers rows with the columns it defines, not whole tickets. For agents; rate
        limited.

        Args:
            view: View by its id, or one of `incoming`, `my` and `my_groups`. Takes a View or its id.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            exclude: Names of what to leave out of the answer.
            group_by: Column by which to group the tickets.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            ViewRow records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 5 calls per minute for each view and agent.

        `GET /api/v2/views/{view_id}/execute`
        """
    def export(
        self, view: int | View, include: str | Many[str] | Iterator[str] | None = None
    ) -> Coroutine[object, object, Export]:
        """Starts a CSV export of a view; the caller gets a download link by email. For agents.

        Args:
            view: View that the call is about. Takes a View or its id.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.

        Returns:
            The Export.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/views/{view_id}/export`
        """
    def search(
        self,
        query: str,
        *,
        access: Literal["personal", "shared", "account"] | str | Enum | None = None,
        active: bool | None = None,
        group_id: int | None = None,
        sort_by: ViewsSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        include: ViewsSideload | Iterable[ViewsSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[View]:
        """Searches views by title, among those the calling agent may see.

        Args:
            query: Words to find in titles of views.
            access: Keeps only rules of this reach, for instance `personal`, `shared` or `account`.
            active: Keeps only active items with `true`, only inactive ones with `false`.
            group_id: Group that the call is about.
            sort_by: Property to sort by. Known values: `alphabetical`, `created_at`, `updated_at`,
                `position`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: app_installation, permissions.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            View records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for agents.

        `GET /api/v2/views/search`
        """
    @overload
    def update(self, api_objects: View | ViewDict) -> Coroutine[object, object, View]:
        """Changes a view. For permitted agents; conditions and columns are replaced as a whole. A record
        without changes is read, and nothing is written.

        Args:
            api_objects: The View: an object, or a mapping of its fields.

        Returns:
            The View.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/views/{view_id}`
        """
    @overload
    def update(self, api_objects: Iterable[View | ViewDict]) -> Coroutine[object, object, list[View]]:
        """Changes position or activity of several views. For agents permitted to manage them.

        Args:
            api_objects: The View records: objects, or mappings of their fields.

        Returns:
            View records.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. It takes `id`, `position` and `active`, and nothing else.

        `PUT /api/v2/views/update_many`
        """

class ViewsPreviewApi(Resource):
    """Runs an unsaved view definition and answers the rows it would show. For agents; saves nothing.
    Calls: `count`.

    Reached as `client.views.preview`.
    """
    def __call__(
        self,
        view: View | ViewDict,
        *,
        include: str | Many[str] | Iterator[str] | None = None,
        exclude: Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[ViewRow]:
        """Runs an unsaved view definition and answers the rows it would show. For agents; saves nothing.

        Args:
            view: The View: an object, or a mapping of its fields.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            exclude: Names of what to leave out of the answer.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            ViewRow records, fetched page by page as they are read.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 5 calls per minute for each view and agent.

        `POST /api/v2/views/preview`
        """
    def count(self, view: View | ViewDict) -> ViewCount:
        """Counts the tickets an unsaved view definition would show. For agents; saves nothing.

        Args:
            view: The View: an object, or a mapping of its fields.

        Returns:
            The ViewCount.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/views/preview/count`
        """

class AsyncViewsPreviewApi(AsyncResource):
    """Runs an unsaved view definition and answers the rows it would show. For agents; saves nothing.
    Calls: `count`.

    Reached as `client.views.preview`.
    """
    def __call__(
        self,
        view: View | ViewDict,
        *,
        include: str | Many[str] | Iterator[str] | None = None,
        exclude: Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[ViewRow]:
        """Runs an unsaved view definition and answers the rows it would show. For agents; saves nothing.

        Args:
            view: The View: an object, or a mapping of its fields.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            exclude: Names of what to leave out of the answer.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            ViewRow records, fetched page by page as they are read.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 5 calls per minute for each view and agent.

        `POST /api/v2/views/preview`
        """
    def count(self, view: View | ViewDict) -> Coroutine[object, object, ViewCount]:
        """Counts the tickets an unsaved view definition would show. For agents; saves nothing.

        Args:
            view: The View: an object, or a mapping of its fields.

        Returns:
            The ViewCount.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/views/preview/count`
        """

class ViewsTicketsApi(Resource):
    """Lists the tickets of a view as full ticket records. For agents; rate limited.

    Reached as `client.views.tickets`.
    """
    def __call__(
        self,
        view: int | str | View,
        include: ViewsTicketsSideload | Iterable[ViewsTicketsSideload] | None = None,
        cursor_pagination: bool | int | None = None,
        *,
        sort_by: str | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Ticket]:
        """Lists the tickets of a view as full ticket records. For agents; rate limited.

        Args:
            view: View by its id, or one of `incoming`, `my` and `my_groups`. Takes a View or its id.
            include: What to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: Records per page, 100 if left out.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/views/{view_id}/tickets`
        """

class AsyncViewsTicketsApi(AsyncResource):
    """Lists the tickets of a view as full ticket records. For agents; rate limited.

    Reached as `client.views.tickets`.
    """
    def __call__(
        self,
        view: int | str | View,
        include: ViewsTicketsSideload | Iterable[ViewsTicketsSideload] | None = None,
        cursor_pagination: bool | int | None = None,
        *,
        sort_by: str | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Ticket]:
        """Lists the tickets of a view as full ticket records. For agents; rate limited.

        Args:
            view: View by its id, or one of `incoming`, `my` and `my_groups`. Takes a View or its id.
            include: What to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: Records per page, 100 if left out.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/views/{view_id}/tickets`
        """

class ViewsBulk(Bulk):
    """What `client.views.bulk` writes, any number of records in chunks."""
    @property
    def delete(self) -> BulkCall[int | View]:
        """For each chunk: Deletes the views with the ids given. For agents permitted to manage them.

        `DELETE /api/v2/views/destroy_many`
        """
    @property
    def update(self) -> BulkCall[View | ViewDict]:
        """For each chunk: Changes position or activity of several views. For agents permitted to manage
        them.

        `PUT /api/v2/views/update_many`
        """

class AsyncViewsBulk(AsyncBulk):
    """What `client.views.bulk` writes, any number of records in chunks."""
    @property
    def delete(self) -> AsyncBulkCall[int | View]:
        """For each chunk: Deletes the views with the ids given. For agents permitted to manage them.

        `DELETE /api/v2/views/destroy_many`
        """
    @property
    def update(self) -> AsyncBulkCall[View | ViewDict]:
        """For each chunk: Changes position or activity of several views. For agents permitted to manage
        them.

        `PUT /api/v2/views/update_many`
        """
