# Generated from openapi/zendesk.openapi.json (openapi/spec/support/views.yaml) by `make generate`. Do not edit.
"""Manages views, the saved lists of tickets, runs and previews them, and counts or exports their
tickets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.calls.operation import (
    LEFT_OUT,
    Argument,
    Body,
    Form,
    Method,
    Operation,
    Param,
    Result,
    Sideload,
    among,
)
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from enum import Enum

    from zenpy.lib.api_objects.shared import Count
    from zenpy.lib.api_objects.suspended_tickets import Export
    from zenpy.lib.api_objects.tickets import Ticket
    from zenpy.lib.api_objects.views import View, ViewCount, ViewDefinitions, ViewRow
    from zenpy.lib.bulk import AsyncBulkCall, BulkCall
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import ViewDict


ViewsSideload: TypeAlias = Literal["app_installation", "permissions"]
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
ViewsSortBy: TypeAlias = Literal["alphabetical", "created_at", "updated_at", "position"]

_SIDELOADS = {
    "app_installation": Sideload("app_installation", place="field"),
    "permissions": Sideload("permissions", place="field"),
    "users": Sideload("users", "User"),
    "groups": Sideload("groups", "Group"),
    "organizations": Sideload("organizations", "Organization"),
    "last_audits": Sideload("last_audits", "Audit", place="field"),
    "metric_sets": Sideload("metric_set", "TicketMetric", place="field"),
    "dates": Sideload("dates", "TicketDates", place="field"),
    "sharing_agreements": Sideload("sharing_agreements", "SharingAgreement"),
    "comment_count": Sideload("comment_count", place="field"),
    "incident_counts": Sideload("incident_count", place="field"),
    "ticket_forms": Sideload("ticket_forms", "TicketForm"),
}


class ViewsApi(Resource):
    """Manages views, the saved lists of tickets, runs and previews them, and counts or exports their
    tickets.

    Reached as `client.views`.
    """

    preview: Lazy[ViewsPreviewApi] = Lazy("views", "ViewsPreviewApi")
    tickets: Lazy[ViewsTicketsApi] = Lazy("views", "ViewsTicketsApi")

    @property
    def bulk(self) -> ViewsBulk:
        """Writes any number of records, in chunks: `delete`, `update`."""
        return ViewsBulk(self)

    _CALL: Method[View | BaseResultGenerator[View]] = Method(
        "views",
        Form(
            Operation(
                "views.show",
                "GET",
                "/api/v2/views/{view_id}",
                result=Result(
                    "one",
                    schema="View",
                    key="view",
                    also={"columns": "list[object]", "groups": "list[object]", "rows": "list[object]"},
                ),
                sideloads=among(_SIDELOADS, ViewsSideload),
            ),
            (
                Argument("id", "path", "view_id", accepts="View", required=True),
                Argument("include", "query", "include", many=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "views.show_many",
                "GET",
                "/api/v2/views/show_many",
                query=(
                    Param("ids", "comma"),
                    Param("active"),
                ),
                result=Result("list", schema="View", key="views"),
                pages=("offset",),
            ),
            (
                Argument("ids", "query", "ids", accepts="View", required=True, many=True),
                Argument("active", "query", "active"),
            ),
            when="ids",
        ),
        Form(
            Operation(
                "views.list",
                "GET",
                "/api/v2/views",
                query=(
                    Param("access"),
                    Param("active"),
                    Param("group_id"),
                    Param("sort"),
                    Param("sort_by"),
                    Param("sort_order"),
                ),
                result=Result("list", schema="View", key="views"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, ViewsSideload),
            ),
            (
                Argument("access", "query", "access"),
                Argument("active", "query", "active"),
                Argument("group_id", "query", "group_id"),
                Argument("sort", "query", "sort"),
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

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
        id: int | str | View = LEFT_OUT,
        ids: Iterable[int | View] = LEFT_OUT,
    ) -> View | BaseResultGenerator[View]:
        """Lists shared views and the caller's personal ones.

        - `client.views()`: Lists shared views and the caller's personal ones. For agents. Also takes
          `access`, `active`, `group_id`, `sort`, `sort_by`, `sort_order`, `include`, `page_size`,
          `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/views`
        - `client.views(id=…)`: Fetches the definition of one view, not its tickets. For agents. Also
          takes `include`.
          `GET /api/v2/views/{view_id}`
        - `client.views(ids=[…])`: Fetches several views by their ids. For agents. Takes any number of
          ids; each request carries up to 100. Also takes `active`, `page_size`, `per_page` and `page`.
          `GET /api/v2/views/show_many`

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
            id: View by its id, or one of `incoming`, `my` and `my_groups`. Takes a View or its id.
            ids: Views to fetch. Takes View records or their ids.

        Returns:
            View records, fetched page by page as they are read.
            The View.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            access=access,
            active=active,
            group_id=group_id,
            sort=sort,
            sort_by=sort_by,
            sort_order=sort_order,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
            ids=ids,
        )

    _ACTIVE: Method[BaseResultGenerator[View]] = Method(
        "views.active",
        Form(
            Operation(
                "views.active",
                "GET",
                "/api/v2/views/active",
                query=(
                    Param("access"),
                    Param("group_id"),
                    Param("sort_by"),
                    Param("sort_order"),
                ),
                result=Result("list", schema="View", key="views"),
                pages=("offset",),
                sideloads=among(_SIDELOADS, ViewsSideload),
            ),
            (
                Argument("include", "query", "include", many=True),
                Argument("access", "query", "access"),
                Argument("group_id", "query", "group_id"),
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
            ),
        ),
    )

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
        return self._run(
            self._ACTIVE,
            include=include,
            access=access,
            group_id=group_id,
            sort_by=sort_by,
            sort_order=sort_order,
            page_size=page_size,
            per_page=per_page,
            page=page,
        )

    _COMPACT: Method[BaseResultGenerator[View]] = Method(
        "views.compact",
        Form(
            Operation(
                "views.compact",
                "GET",
                "/api/v2/views/compact",
                result=Result("list", schema="View", key="views"),
                pages=("offset",),
                sideloads=among(_SIDELOADS, ViewsSideload),
            ),
            (Argument("include", "query", "include", many=True),),
        ),
    )

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
        return self._run(self._COMPACT, include=include, page_size=page_size, per_page=per_page, page=page)

    _COUNT: Method[ViewCount | Count] = Method(
        "views.count",
        Form(
            Operation(
                "views.show_count",
                "GET",
                "/api/v2/views/{view_id}/count",
                result=Result("one", schema="ViewCount", key="view_count"),
            ),
            (
                Argument("view", "path", "view_id", accepts="View", required=True),
                Argument("include", "query", "include", many=True),
            ),
            when="view",
        ),
        Form(
            Operation(
                "views.count",
                "GET",
                "/api/v2/views/count",
                result=Result("count", schema="Count", key="count"),
            )
        ),
    )

    def count(
        self, view: int | str | View = LEFT_OUT, include: str | Many[str] | Iterator[str] | None = None
    ) -> ViewCount | Count:
        """Shows an approximate count of views.

        - `client.views.count()`: Shows an approximate count of views. For agents; large counts are
          cached.
          `GET /api/v2/views/count`
        - `client.views.count(view)`: Counts the tickets of one view. The count is cached and may not be
          `fresh`; calls are rate limited. For agents. Limited to 5 calls per minute for each view and
          agent. Also takes `include`.
          `GET /api/v2/views/{view_id}/count`

        Args:
            view: View by its id, or one of `incoming`, `my` and `my_groups`. Takes a View or its id.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.

        Returns:
            The Count.
            The ViewCount.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._COUNT, view=view, include=include)

    _COUNT_MANY: Method[BaseResultGenerator[ViewCount]] = Method(
        "views.count_many",
        Form(
            Operation(
                "views.count_many",
                "GET",
                "/api/v2/views/count_many",
                query=(Param("ids", "comma", limit=20),),
                result=Result("list", schema="ViewCount", key="view_counts"),
            ),
            (
                Argument("views", "query", "ids", accepts="View", required=True, many=True),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

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
        return self._run(self._COUNT_MANY, views=views, include=include)

    _CREATE: Method[View] = Method(
        "views.create",
        Form(
            Operation(
                "views.create",
                "POST",
                "/api/v2/views",
                body=Body("record", schema="View", key="view"),
                result=Result(
                    "one",
                    schema="View",
                    key="view",
                    also={"columns": "list[object]", "groups": "list[object]", "rows": "list[object]"},
                ),
                writes="make",
            ),
            (Argument("api_objects", "record", "view", accepts="View", required=True),),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

    _DEFINITIONS: Method[ViewDefinitions] = Method(
        "views.definitions",
        Form(
            Operation(
                "views.definitions",
                "GET",
                "/api/v2/views/definitions",
                result=Result("one", schema="ViewDefinitions", key="definitions"),
            )
        ),
    )

    def definitions(self) -> ViewDefinitions:
        """Shows which conditions and columns views can use. For agents.

        Returns:
            The ViewDefinitions.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/views/definitions`
        """
        return self._run(self._DEFINITIONS)

    _DELETE: Method[None] = Method(
        "views.delete",
        Form(
            Operation("views.delete", "DELETE", "/api/v2/views/{view_id}", result=Result("nothing")),
            (Argument("api_objects", "path", "view_id", accepts="View", required=True),),
        ),
        Form(
            Operation(
                "views.destroy_many",
                "DELETE",
                "/api/v2/views/destroy_many",
                query=(Param("ids", "comma"),),
                result=Result("nothing"),
            ),
            (Argument("api_objects", "query", "ids", accepts="View", required=True, many=True),),
            many=True,
        ),
    )

    def delete(self, api_objects: int | str | View | Iterable[int | View]) -> None:
        """Deletes a view.

        - `client.views.delete(api_objects)`: Deletes a view. For agents permitted to manage it.
          `DELETE /api/v2/views/{view_id}`
        - `client.views.delete([…])`: Deletes the views with the ids given. For agents permitted to
          manage them.
          `DELETE /api/v2/views/destroy_many`

        Args:
            api_objects: View by its id, or one of `incoming`, `my` and `my_groups`. Takes a View or its
                id. Or: Views to delete. Takes View records or their ids.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _EXECUTE: Method[BaseResultGenerator[ViewRow]] = Method(
        "views.execute",
        Form(
            Operation(
                "views.execute",
                "GET",
                "/api/v2/views/{view_id}/execute",
                query=(
                    Param("sort_by"),
                    Param("sort_order"),
                    Param("exclude", "comma"),
                    Param("group_by"),
                ),
                result=Result(
                    "list",
                    schema="ViewRow",
                    key="rows",
                    also={"columns": "list[ViewColumn]", "groups": "list[Group]", "view": "View"},
                ),
                pages=("cursor", "offset"),
            ),
            (
                Argument("view", "path", "view_id", accepts="View", required=True),
                Argument("include", "query", "include", many=True),
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
                Argument("exclude", "query", "exclude", many=True),
                Argument("group_by", "query", "group_by"),
            ),
        ),
    )

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
        return self._run(
            self._EXECUTE,
            view=view,
            include=include,
            sort_by=sort_by,
            sort_order=sort_order,
            exclude=exclude,
            group_by=group_by,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    _EXPORT: Method[Export] = Method(
        "views.export",
        Form(
            Operation(
                "views.export",
                "GET",
                "/api/v2/views/{view_id}/export",
                result=Result("one", schema="Export", key="export"),
            ),
            (
                Argument("view", "path", "view_id", accepts="View", required=True),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

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
        return self._run(self._EXPORT, view=view, include=include)

    _SEARCH: Method[BaseResultGenerator[View]] = Method(
        "views.search",
        Form(
            Operation(
                "views.search",
                "GET",
                "/api/v2/views/search",
                query=(
                    Param("query"),
                    Param("access"),
                    Param("active"),
                    Param("group_id"),
                    Param("sort_by"),
                    Param("sort_order"),
                ),
                result=Result("list", schema="View", key="views"),
                pages=("offset",),
                sideloads=among(_SIDELOADS, ViewsSideload),
            ),
            (
                Argument("query", "query", "query", required=True),
                Argument("access", "query", "access"),
                Argument("active", "query", "active"),
                Argument("group_id", "query", "group_id"),
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

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
        return self._run(
            self._SEARCH,
            query=query,
            access=access,
            active=active,
            group_id=group_id,
            sort_by=sort_by,
            sort_order=sort_order,
            include=include,
            page_size=page_size,
            per_page=per_page,
            page=page,
        )

    _UPDATE: Method[View | list[View]] = Method(
        "views.update",
        Form(
            Operation(
                "views.update",
                "PUT",
                "/api/v2/views/{view_id}",
                body=Body("record", schema="View", key="view"),
                result=Result(
                    "one",
                    schema="View",
                    key="view",
                    also={"columns": "list[object]", "groups": "list[object]", "rows": "list[object]"},
                ),
                writes="change",
                readable=True,
            ),
            (Argument("api_objects", "record", "view", also_path="view_id", accepts="View", required=True),),
        ),
        Form(
            Operation(
                "views.update_many",
                "PUT",
                "/api/v2/views/update_many",
                body=Body("records", schema="View", key="views", only=("id", "position", "active")),
                result=Result("list", schema="View", key="views"),
                writes="change",
            ),
            (Argument("api_objects", "record", "views", accepts="View", required=True, many=True),),
            many=True,
        ),
    )

    def update(self, api_objects: View | ViewDict | Iterable[View | ViewDict]) -> View | list[View]:
        """Changes a view.

        - `client.views.update(api_objects)`: Changes a view. For permitted agents; conditions and
          columns are replaced as a whole. A record without changes is read, and nothing is written.
          Sends what changed in the record.
          `PUT /api/v2/views/{view_id}`
        - `client.views.update([…])`: Changes position or activity of several views. For agents
          permitted to manage them. Sends what changed in the record. It takes `id`, `position` and
          `active`, and nothing else.
          `PUT /api/v2/views/update_many`

        Args:
            api_objects: The View: an object, or a mapping of its fields. Or: The View records: objects,
                or mappings of their fields.

        Returns:
            The View.
            View records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncViewsApi(AsyncResource, sync_class=ViewsApi):
    """`ViewsApi` for the async client: calls are awaited, lists read with `async for`."""

    @property
    def bulk(self) -> AsyncViewsBulk:
        """Writes any number of records, in chunks: `delete`, `update`."""
        return AsyncViewsBulk(self)


class ViewsBulk(Bulk):
    """What `client.views.bulk` writes, any number of records in chunks."""

    @property
    def delete(self) -> BulkCall[int | View]:
        """For each chunk: Deletes the views with the ids given. For agents permitted to manage them.

        `DELETE /api/v2/views/destroy_many`
        """
        from zenpy.lib.bulk import BulkCall

        return BulkCall(self, ViewsApi._DELETE)

    @property
    def update(self) -> BulkCall[View | ViewDict]:
        """For each chunk: Changes position or activity of several views. For agents permitted to manage
        them.

        `PUT /api/v2/views/update_many`
        """
        from zenpy.lib.bulk import BulkCall

        return BulkCall(self, ViewsApi._UPDATE)


class AsyncViewsBulk(AsyncBulk):
    """What `client.views.bulk` writes, any number of records in chunks."""

    @property
    def delete(self) -> AsyncBulkCall[int | View]:
        """For each chunk: Deletes the views with the ids given. For agents permitted to manage them.

        `DELETE /api/v2/views/destroy_many`
        """
        from zenpy.lib.bulk import AsyncBulkCall

        return AsyncBulkCall(self, ViewsApi._DELETE)

    @property
    def update(self) -> AsyncBulkCall[View | ViewDict]:
        """For each chunk: Changes position or activity of several views. For agents permitted to manage
        them.

        `PUT /api/v2/views/update_many`
        """
        from zenpy.lib.bulk import AsyncBulkCall

        return AsyncBulkCall(self, ViewsApi._UPDATE)


class ViewsPreviewApi(Resource):
    """Runs an unsaved view definition and answers the rows it would show. For agents; saves nothing.
    Calls: `count`.

    Reached as `client.views.preview`.
    """

    _CALL: Method[BaseResultGenerator[ViewRow]] = Method(
        "views.preview",
        Form(
            Operation(
                "views.preview",
                "POST",
                "/api/v2/views/preview",
                query=(Param("exclude", "comma"),),
                body=Body("record", schema="View", key="view"),
                result=Result(
                    "list",
                    schema="ViewRow",
                    key="rows",
                    also={"columns": "list[ViewColumn]", "groups": "list[Group]", "view": "View"},
                ),
                pages=("cursor", "offset"),
                writes="make",
            ),
            (
                Argument("view", "record", "view", accepts="View", required=True),
                Argument("include", "query", "include", many=True),
                Argument("exclude", "query", "exclude", many=True),
            ),
        ),
    )

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
        return self._run(
            self._CALL,
            view=view,
            include=include,
            exclude=exclude,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    _COUNT: Method[ViewCount] = Method(
        "views.preview.count",
        Form(
            Operation(
                "views.preview.count",
                "POST",
                "/api/v2/views/preview/count",
                body=Body("record", schema="View", key="view"),
                result=Result("one", schema="ViewCount", key="view_count"),
                writes="make",
            ),
            (Argument("view", "record", "view", accepts="View", required=True),),
        ),
    )

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
        return self._run(self._COUNT, view=view)


class AsyncViewsPreviewApi(AsyncResource, sync_class=ViewsPreviewApi):
    """`ViewsPreviewApi` for the async client: calls are awaited, lists read with `async for`."""


class ViewsTicketsApi(Resource):
    """Lists the tickets of a view as full ticket records. For agents; rate limited.

    Reached as `client.views.tickets`.
    """

    _CALL: Method[BaseResultGenerator[Ticket]] = Method(
        "views.tickets",
        Form(
            Operation(
                "views.tickets.list",
                "GET",
                "/api/v2/views/{view_id}/tickets",
                query=(
                    Param("sort_by"),
                    Param("sort_order"),
                ),
                result=Result("list", schema="Ticket", key="tickets"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, ViewsTicketsSideload),
            ),
            (
                Argument("view", "path", "view_id", accepts="View", required=True),
                Argument("include", "query", "include", many=True),
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
            ),
        ),
    )

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
        return self._run(
            self._CALL,
            view=view,
            include=include,
            cursor_pagination=cursor_pagination,
            sort_by=sort_by,
            sort_order=sort_order,
            page_size=page_size,
            per_page=per_page,
            page=page,
        )


class AsyncViewsTicketsApi(AsyncResource, sync_class=ViewsTicketsApi):
    """`ViewsTicketsApi` for the async client: calls are awaited, lists read with `async for`."""
