# Generated from openapi/zendesk.openapi.json (openapi/spec/support/macros.yaml) by `make generate`. Do not edit.
"""Manages macros, the prepared actions agents apply to tickets, with attachments, categories and
definitions.
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
)
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import Enum

    from zenpy.lib.api_objects.macros import ActionsDefinitions, Macro, MacroAttachment
    from zenpy.lib.api_objects.tickets import MacroResult
    from zenpy.lib.bulk import AsyncBulkCall, BulkCall
    from zenpy.lib.http.files import FileSource
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import MacroDict


MacrosSideload: TypeAlias = Literal[
    "app_installation", "categories", "permissions", "usage_1h", "usage_24h", "usage_7d", "usage_30d"
]
MacrosAccess: TypeAlias = Literal["personal", "agents", "shared", "account"]
MacrosSortBy: TypeAlias = Literal[
    "alphabetical", "created_at", "updated_at", "usage_1h", "usage_24h", "usage_7d", "usage_30d"
]
MacrosSearchSortBy: TypeAlias = Literal["alphabetical", "created_at", "updated_at", "position"]

_SIDELOADS = {
    "app_installation": Sideload("app_installation", place="field"),
    "categories": Sideload("categories", "HelpCenterCategory"),
    "permissions": Sideload("permissions", place="field"),
    "usage_1h": Sideload("usage_1h", place="field"),
    "usage_24h": Sideload("usage_24h", place="field"),
    "usage_7d": Sideload("usage_7d", place="field"),
    "usage_30d": Sideload("usage_30d", place="field"),
}


class MacrosApi(Resource):
    """Manages macros, the prepared actions agents apply to tickets, with attachments, categories and
    definitions.

    Reached as `client.macros`.
    """

    actions: Lazy[MacrosActionsApi] = Lazy("macros", "MacrosActionsApi")
    attachments: Lazy[MacrosAttachmentsApi] = Lazy("macros", "MacrosAttachmentsApi")
    categories: Lazy[MacrosCategoriesApi] = Lazy("macros", "MacrosCategoriesApi")

    @property
    def bulk(self) -> MacrosBulk:
        """Writes any number of records, in chunks: `delete`, `update`."""
        return MacrosBulk(self)

    _CALL: Method[Macro | BaseResultGenerator[Macro]] = Method(
        "macros",
        Form(
            Operation(
                "macros.show",
                "GET",
                "/api/v2/macros/{macro_id}",
                result=Result("one", schema="Macro", key="macro"),
                sideloads=_SIDELOADS,
            ),
            (
                Argument("id", "path", "macro_id", accepts="Macro", required=True),
                Argument("include", "query", "include", many=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "macros.list",
                "GET",
                "/api/v2/macros",
                query=(
                    Param("access"),
                    Param("active"),
                    Param("category"),
                    Param("group_id"),
                    Param("only_viewable"),
                    Param("sort_by"),
                    Param("sort_order"),
                ),
                result=Result("list", schema="Macro", key="macros"),
                pages=("cursor", "offset"),
                sideloads=_SIDELOADS,
            ),
            (
                Argument("access", "query", "access"),
                Argument("active", "query", "active"),
                Argument("category", "query", "category"),
                Argument("group_id", "query", "group_id"),
                Argument("only_viewable", "query", "only_viewable"),
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def __call__(
        self,
        *,
        access: MacrosAccess | str | Enum | None = None,
        active: bool | None = None,
        category: int | None = None,
        group_id: int | None = None,
        only_viewable: bool | None = None,
        sort_by: MacrosSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        include: MacrosSideload | Iterable[MacrosSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | Macro = LEFT_OUT,
    ) -> Macro | BaseResultGenerator[Macro]:
        """Lists the macros the calling agent can see, both shared and personal.

        - `client.macros()`: Lists the macros the calling agent can see, both shared and personal. For
          agents. Also takes `access`, `active`, `category`, `group_id`, `only_viewable`, `sort_by`,
          `sort_order`, `include`, `page_size`, `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/macros`
        - `client.macros(id=…)`: Returns a single macro with its actions. For agents. Also takes
          `include`.
          `GET /api/v2/macros/{macro_id}`

        Args:
            access: Keeps only rules of this reach, for instance `personal`, `shared` or `account`.
                Known values: `personal`, `agents`, `shared`, `account`.
            active: Keeps only active items with `true`, only inactive ones with `false`.
            category: Keeps only items in this category, by its id.
            group_id: Group that the call is about.
            only_viewable: Whether to give only macros that can be applied; otherwise those that can be
                managed.
            sort_by: Property to sort by. Known values: `alphabetical`, `created_at`, `updated_at`,
                `usage_1h`, `usage_24h`, `usage_7d`, `usage_30d`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: app_installation, categories, permissions,
                usage_1h, usage_24h, usage_7d, usage_30d.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Macro that the call is about. Takes a Macro or its id.

        Returns:
            Macro records, fetched page by page as they are read.
            The Macro.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            access=access,
            active=active,
            category=category,
            group_id=group_id,
            only_viewable=only_viewable,
            sort_by=sort_by,
            sort_order=sort_order,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )

    _ACTIVE: Method[BaseResultGenerator[Macro]] = Method(
        "macros.active",
        Form(
            Operation(
                "macros.active",
                "GET",
                "/api/v2/macros/active",
                query=(
                    Param("access"),
                    Param("category"),
                    Param("group_id"),
                    Param("sort_by"),
                    Param("sort_order"),
                ),
                result=Result("list", schema="Macro", key="macros"),
                pages=("offset", "cursor"),
                sideloads=_SIDELOADS,
            ),
            (
                Argument("access", "query", "access"),
                Argument("category", "query", "category"),
                Argument("group_id", "query", "group_id"),
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def active(
        self,
        *,
        access: MacrosAccess | str | Enum | None = None,
        category: int | None = None,
        group_id: int | None = None,
        sort_by: MacrosSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        include: MacrosSideload | Iterable[MacrosSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[Macro]:
        """Lists only those macros that are switched on and visible to the caller. For agents.

        Args:
            access: Keeps only rules of this reach, for instance `personal`, `shared` or `account`.
                Known values: `personal`, `agents`, `shared`, `account`.
            category: Keeps only items in this category, by its id.
            group_id: Group that the call is about.
            sort_by: Property to sort by. Known values: `alphabetical`, `created_at`, `updated_at`,
                `usage_1h`, `usage_24h`, `usage_7d`, `usage_30d`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: app_installation, categories, permissions,
                usage_1h, usage_24h, usage_7d, usage_30d.
            page_size: Records per page, 100 if left out.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            Macro records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/macros/active`
        """
        return self._run(
            self._ACTIVE,
            access=access,
            category=category,
            group_id=group_id,
            sort_by=sort_by,
            sort_order=sort_order,
            include=include,
            page_size=page_size,
            per_page=per_page,
            page=page,
            cursor_pagination=cursor_pagination,
        )

    _APPLY: Method[MacroResult] = Method(
        "macros.apply",
        Form(
            Operation(
                "macros.apply",
                "GET",
                "/api/v2/macros/{macro_id}/apply",
                query=(Param("normalize_comment"),),
                result=Result("one", schema="MacroResult", key="result"),
            ),
            (
                Argument("macro", "path", "macro_id", accepts="Macro", required=True),
                Argument("normalize_comment", "query", "normalize_comment"),
            ),
        ),
    )

    def apply(self, macro: int | Macro, *, normalize_comment: bool | None = None) -> MacroResult:
        """Returns what a macro would change on a ticket in general. Nothing is changed; send the result
        with a ticket update. For agents.

        Args:
            macro: Macro that the call is about. Takes a Macro or its id.
            normalize_comment: Whether the comment of the macro is given in a uniform shape.

        Returns:
            The MacroResult.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/macros/{macro_id}/apply`
        """
        return self._run(self._APPLY, macro=macro, normalize_comment=normalize_comment)

    _CREATE: Method[Macro] = Method(
        "macros.create",
        Form(
            Operation(
                "macros.create",
                "POST",
                "/api/v2/macros",
                body=Body("record", schema="Macro", key="macro"),
                result=Result("one", schema="Macro", key="macro"),
                writes="make",
            ),
            (Argument("api_objects", "record", "macro", accepts="Macro", required=True),),
        ),
    )

    def create(self, api_objects: Macro | MacroDict) -> Macro:
        """Creates a macro, shared or personal. Agents without macro permission can create only personal
        ones.

        Args:
            api_objects: The Macro: an object, or a mapping of its fields, with `actions` and `title`.

        Returns:
            The Macro.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/macros`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DEFINITIONS: Method[ActionsDefinitions] = Method(
        "macros.definitions",
        Form(
            Operation(
                "macros.definitions",
                "GET",
                "/api/v2/macros/definitions",
                result=Result("one", schema="ActionsDefinitions", key="definitions"),
            )
        ),
    )

    def definitions(self) -> ActionsDefinitions:
        """Returns the actions that macros may use, with the values they accept. For agents.

        Returns:
            The ActionsDefinitions.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/macros/definitions`
        """
        return self._run(self._DEFINITIONS)

    _DELETE: Method[None] = Method(
        "macros.delete",
        Form(
            Operation("macros.delete", "DELETE", "/api/v2/macros/{macro_id}", result=Result("nothing")),
            (Argument("api_objects", "path", "macro_id", accepts="Macro", required=True),),
        ),
        Form(
            Operation(
                "macros.destroy_many",
                "DELETE",
                "/api/v2/macros/destroy_many",
                query=(Param("ids", "comma"),),
                result=Result("nothing"),
            ),
            (Argument("api_objects", "query", "ids", accepts="Macro", required=True, many=True),),
            many=True,
        ),
    )

    def delete(self, api_objects: int | Macro | Iterable[int | Macro]) -> None:
        """Deletes a macro.

        - `client.macros.delete(api_objects)`: Deletes a macro. For agents with the permission.
          `DELETE /api/v2/macros/{macro_id}`
        - `client.macros.delete([…])`: Deletes several macros given by id. For agents with the
          permission.
          `DELETE /api/v2/macros/destroy_many`

        Args:
            api_objects: Macro that the call is about. Takes a Macro or its id. Or: Macros to delete.
                Takes Macro records or their ids.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _NEW: Method[Macro] = Method(
        "macros.new",
        Form(
            Operation(
                "macros.new",
                "GET",
                "/api/v2/macros/new",
                query=(
                    Param("macro_id"),
                    Param("ticket_id"),
                ),
                result=Result("one", schema="Macro", key="macro"),
            ),
            (
                Argument("macro_id", "query", "macro_id", required=True),
                Argument("ticket_id", "query", "ticket_id", required=True),
            ),
        ),
    )

    def new(self, *, macro_id: int, ticket_id: int) -> Macro:
        """Returns an unsaved draft of a macro, copied from an existing macro or ticket. Nothing is
        created. For agents.

        Args:
            macro_id: Macro that the call is about.
            ticket_id: Ticket that the call is about, by its number.

        Returns:
            The Macro.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/macros/new`
        """
        return self._run(self._NEW, macro_id=macro_id, ticket_id=ticket_id)

    _SEARCH: Method[BaseResultGenerator[Macro]] = Method(
        "macros.search",
        Form(
            Operation(
                "macros.search",
                "GET",
                "/api/v2/macros/search",
                query=(
                    Param("access"),
                    Param("active"),
                    Param("category"),
                    Param("group_id"),
                    Param("only_viewable"),
                    Param("sort_by"),
                    Param("sort_order"),
                    Param("query"),
                ),
                result=Result("list", schema="Macro", key="macros"),
                pages=("offset",),
                sideloads=_SIDELOADS,
            ),
            (
                Argument("access", "query", "access"),
                Argument("active", "query", "active"),
                Argument("category", "query", "category"),
                Argument("group_id", "query", "group_id"),
                Argument("only_viewable", "query", "only_viewable"),
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
                Argument("query", "query", "query", required=True),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def search(
        self,
        *,
        access: MacrosAccess | str | Enum | None = None,
        active: bool | None = None,
        category: int | None = None,
        group_id: int | None = None,
        only_viewable: bool | None = None,
        sort_by: MacrosSearchSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        query: str,
        include: MacrosSideload | Iterable[MacrosSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Macro]:
        """Searches macros by words of their title. For agents.

        Args:
            access: Keeps only rules of this reach, for instance `personal`, `shared` or `account`.
                Known values: `personal`, `agents`, `shared`, `account`.
            active: Keeps only active items with `true`, only inactive ones with `false`.
            category: Keeps only items in this category, by its id.
            group_id: Group that the call is about.
            only_viewable: Whether to give only macros that can be applied; otherwise those that can be
                managed.
            sort_by: Property to sort by. Known values: `alphabetical`, `created_at`, `updated_at`,
                `position`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            query: Words to find in titles of macros.
            include: What to bring along in the same answer: app_installation, categories, permissions,
                usage_1h, usage_24h, usage_7d, usage_30d.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Macro records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/macros/search`
        """
        return self._run(
            self._SEARCH,
            access=access,
            active=active,
            category=category,
            group_id=group_id,
            only_viewable=only_viewable,
            sort_by=sort_by,
            sort_order=sort_order,
            query=query,
            include=include,
            page_size=page_size,
            per_page=per_page,
            page=page,
        )

    _UPDATE: Method[Macro | list[Macro]] = Method(
        "macros.update",
        Form(
            Operation(
                "macros.update",
                "PUT",
                "/api/v2/macros/{macro_id}",
                body=Body("record", schema="Macro", key="macro"),
                result=Result("one", schema="Macro", key="macro"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects", "record", "macro", also_path="macro_id", accepts="Macro", required=True
                ),
            ),
        ),
        Form(
            Operation(
                "macros.update_many",
                "PUT",
                "/api/v2/macros/update_many",
                body=Body("records", schema="Macro", key="macros", only=("id", "position", "active")),
                result=Result("list", schema="Macro", key="macros"),
                writes="change",
            ),
            (Argument("api_objects", "record", "macros", accepts="Macro", required=True, many=True),),
            many=True,
        ),
    )

    def update(self, api_objects: Macro | MacroDict | Iterable[Macro | MacroDict]) -> Macro | list[Macro]:
        """Changes a macro.

        - `client.macros.update(api_objects)`: Changes a macro. Sending actions replaces all of the
          existing ones. For agents with the permission. A record without changes is read, and nothing
          is written. Sends what changed in the record.
          `PUT /api/v2/macros/{macro_id}`
        - `client.macros.update([…])`: Changes the position or activity of several macros in one call.
          For agents with the permission. Sends what changed in the record. It takes `id`, `position`
          and `active`, and nothing else.
          `PUT /api/v2/macros/update_many`

        Args:
            api_objects: The Macro: an object, or a mapping of its fields. Or: The Macro records:
                objects, or mappings of their fields, each with `id`.

        Returns:
            The Macro.
            Macro records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncMacrosApi(AsyncResource, sync_class=MacrosApi):
    """`MacrosApi` for the async client: calls are awaited, lists read with `async for`."""

    @property
    def bulk(self) -> AsyncMacrosBulk:
        """Writes any number of records, in chunks: `delete`, `update`."""
        return AsyncMacrosBulk(self)


class MacrosBulk(Bulk):
    """What `client.macros.bulk` writes, any number of records in chunks."""

    @property
    def delete(self) -> BulkCall[int | Macro]:
        """For each chunk: Deletes several macros given by id. For agents with the permission.

        `DELETE /api/v2/macros/destroy_many`
        """
        from zenpy.lib.bulk import BulkCall

        return BulkCall(self, MacrosApi._DELETE)

    @property
    def update(self) -> BulkCall[Macro | MacroDict]:
        """For each chunk: Changes the position or activity of several macros in one call. For agents with
        the permission.

        `PUT /api/v2/macros/update_many`
        """
        from zenpy.lib.bulk import BulkCall

        return BulkCall(self, MacrosApi._UPDATE)


class AsyncMacrosBulk(AsyncBulk):
    """What `client.macros.bulk` writes, any number of records in chunks."""

    @property
    def delete(self) -> AsyncBulkCall[int | Macro]:
        """For each chunk: Deletes several macros given by id. For agents with the permission.

        `DELETE /api/v2/macros/destroy_many`
        """
        from zenpy.lib.bulk import AsyncBulkCall

        return AsyncBulkCall(self, MacrosApi._DELETE)

    @property
    def update(self) -> AsyncBulkCall[Macro | MacroDict]:
        """For each chunk: Changes the position or activity of several macros in one call. For agents with
        the permission.

        `PUT /api/v2/macros/update_many`
        """
        from zenpy.lib.bulk import AsyncBulkCall

        return AsyncBulkCall(self, MacrosApi._UPDATE)


class MacrosActionsApi(Resource):
    """Lists the actions that macros may use. For agents.

    Reached as `client.macros.actions`.
    """

    _CALL: Method[BaseResultGenerator[dict[str, object]]] = Method(
        "macros.actions",
        Form(
            Operation(
                "macros.actions.list",
                "GET",
                "/api/v2/macros/actions",
                result=Result("values", key="actions", many=True),
            )
        ),
    )

    def __call__(self) -> BaseResultGenerator[dict[str, object]]:
        """Lists the actions that macros may use. For agents.

        Returns:
            The answer's `actions`, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/macros/actions`
        """
        return self._run(self._CALL)


class AsyncMacrosActionsApi(AsyncResource, sync_class=MacrosActionsApi):
    """`MacrosActionsApi` for the async client: calls are awaited, lists read with `async for`."""


class MacrosAttachmentsApi(Resource):
    """Lists the files attached to a macro. For agents. Calls: `create`, `create_unassociated`,
    `download`.

    Reached as `client.macros.attachments`.
    """

    _CALL: Method[MacroAttachment | BaseResultGenerator[MacroAttachment]] = Method(
        "macros.attachments",
        Form(
            Operation(
                "macros.attachments.show",
                "GET",
                "/api/v2/macros/attachments/{attachment_id}",
                result=Result("one", schema="MacroAttachment", key="macro_attachment"),
            ),
            (Argument("id", "path", "attachment_id", accepts="MacroAttachment", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "macros.attachments.list",
                "GET",
                "/api/v2/macros/{macro_id}/attachments",
                result=Result("list", schema="MacroAttachment", key="macro_attachments"),
            ),
            (Argument("macro", "path", "macro_id", accepts="Macro", required=True),),
        ),
    )

    def __call__(
        self, macro: int | Macro | None = None, *, id: int | MacroAttachment = LEFT_OUT
    ) -> MacroAttachment | BaseResultGenerator[MacroAttachment]:
        """Lists the files attached to a macro.

        - `client.macros.attachments(macro)`: Lists the files attached to a macro. For agents.
          `GET /api/v2/macros/{macro_id}/attachments`
        - `client.macros.attachments(id=…)`: Returns the details of a file attached to a macro. For
          agents.
          `GET /api/v2/macros/attachments/{attachment_id}`

        Args:
            macro: Macro that the call is about. Takes a Macro or its id.
            id: Ticket attachment to act on. Takes a MacroAttachment or its id.

        Returns:
            MacroAttachment records, fetched page by page as they are read.
            The MacroAttachment.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, macro=macro, id=id)

    _CREATE: Method[MacroAttachment] = Method(
        "macros.attachments.create",
        Form(
            Operation(
                "macros.attachments.create",
                "POST",
                "/api/v2/macros/{macro_id}/attachments",
                body=Body("multipart"),
                result=Result("one", schema="MacroAttachment", key="macro_attachment"),
            ),
            (
                Argument("macro", "path", "macro_id", accepts="Macro", required=True),
                Argument("attachment", "file", "attachment", required=True),
                Argument("filename", "body", "filename", required=True),
                Argument("content_type", "content_type", "content_type"),
            ),
        ),
    )

    def create(
        self, macro: int | Macro, attachment: FileSource, filename: str, *, content_type: str | None = None
    ) -> MacroAttachment:
        """Attaches a file to a macro, sent as form data; a macro can have up to five. For agents.

        Args:
            macro: Macro that the call is about. Takes a Macro or its id.
            attachment: The file that the macro adds to tickets, uploaded as a multipart form part.
            filename: Name to store the file under, with its extension.
            content_type: The media type; guessed from the name if left out.

        Returns:
            The MacroAttachment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/macros/{macro_id}/attachments`
        """
        return self._run(
            self._CREATE, macro=macro, attachment=attachment, filename=filename, content_type=content_type
        )

    _CREATE_UNASSOCIATED: Method[MacroAttachment] = Method(
        "macros.attachments.create_unassociated",
        Form(
            Operation(
                "macros.attachments.create_unassociated",
                "POST",
                "/api/v2/macros/attachments",
                body=Body("multipart"),
                result=Result("one", schema="MacroAttachment", key="macro_attachment"),
            ),
            (
                Argument("attachment", "file", "attachment", required=True),
                Argument("filename", "body", "filename", required=True),
                Argument("content_type", "content_type", "content_type"),
            ),
        ),
    )

    def create_unassociated(
        self, attachment: FileSource, filename: str, *, content_type: str | None = None
    ) -> MacroAttachment:
        """Uploads a file for use with a macro that is yet to be created; refer to it by id then, up to
        five for a macro. For agents.

        Args:
            attachment: The file that a macro shall add to tickets, uploaded as a multipart form part.
            filename: Name to store the file under, with its extension.
            content_type: The media type; guessed from the name if left out.

        Returns:
            The MacroAttachment.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/macros/attachments`
        """
        return self._run(
            self._CREATE_UNASSOCIATED, attachment=attachment, filename=filename, content_type=content_type
        )

    _DOWNLOAD: Method[bytes] = Method(
        "macros.attachments.download",
        Form(
            Operation(
                "macros.attachments.download",
                "GET",
                "/api/v2/macros/attachments/{attachment_id}/content",
                result=Result("binary"),
            ),
            (Argument("attachment", "path", "attachment_id", accepts="MacroAttachment", required=True),),
        ),
    )

    def download(self, attachment: int | MacroAttachment) -> bytes:
        """Downloads a file attached to a macro; its record has this address as `content_url`. For agents.

        Args:
            attachment: Ticket attachment to act on. Takes a MacroAttachment or its id.

        Returns:
            The content.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/macros/attachments/{attachment_id}/content`
        """
        return self._run(self._DOWNLOAD, attachment=attachment)


class AsyncMacrosAttachmentsApi(AsyncResource, sync_class=MacrosAttachmentsApi):
    """`MacrosAttachmentsApi` for the async client: calls are awaited, lists read with `async for`."""


class MacrosCategoriesApi(Resource):
    """Lists the category names in use among macros, taken from titles with `::`. For agents.

    Reached as `client.macros.categories`.
    """

    _CALL: Method[BaseResultGenerator[str]] = Method(
        "macros.categories",
        Form(
            Operation(
                "macros.categories.list",
                "GET",
                "/api/v2/macros/categories",
                result=Result("values", key="categories", many=True),
            )
        ),
    )

    def __call__(self) -> BaseResultGenerator[str]:
        """Lists the category names in use among macros, taken from titles with `::`. For agents.

        Returns:
            The answer's `categories`, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/macros/categories`
        """
        return self._run(self._CALL)


class AsyncMacrosCategoriesApi(AsyncResource, sync_class=MacrosCategoriesApi):
    """`MacrosCategoriesApi` for the async client: calls are awaited, lists read with `async for`."""
