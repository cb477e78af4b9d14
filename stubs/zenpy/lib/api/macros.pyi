# Generated from openapi/zendesk.openapi.json (openapi/spec/support/macros.yaml) by `make generate`. Do not edit.
"""Manages macros, the prepared actions agents apply to tickets, with attachments, categories and
definitions.
"""

from collections.abc import Coroutine, Iterable
from enum import Enum
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.macros import ActionsDefinitions, Macro, MacroAttachment
from zenpy.lib.api_objects.tickets import MacroResult
from zenpy.lib.bulk import AsyncBulkCall, BulkCall
from zenpy.lib.http.files import FileSource
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Lazy, Resource
from zenpy.payloads import MacroDict

MacrosSideload: TypeAlias = Literal[
    "app_installation", "categories", "permissions", "usage_1h", "usage_24h", "usage_7d", "usage_30d"
]
"""Values of `include=` in `client.macros()`."""
MacrosAccess: TypeAlias = Literal["personal", "agents", "shared", "account"]
"""What `access` can be."""
MacrosSortBy: TypeAlias = Literal[
    "alphabetical", "created_at", "updated_at", "usage_1h", "usage_24h", "usage_7d", "usage_30d"
]
"""What `sort_by` can be."""
MacrosSearchSortBy: TypeAlias = Literal["alphabetical", "created_at", "updated_at", "position"]
"""What `sort_by` can be."""

class MacrosApi(Resource):
    """Manages macros, the prepared actions agents apply to tickets, with attachments, categories and
    definitions.

    Reached as `client.macros`.
    """

    actions: Lazy[MacrosActionsApi]
    """Lists the actions that macros may use. For agents."""
    attachments: Lazy[MacrosAttachmentsApi]
    """Lists the files attached to a macro. For agents. Calls: `create`, `create_unassociated`,
    `download`.
    """
    categories: Lazy[MacrosCategoriesApi]
    """Lists the category names in use among macros, taken from titles with `::`. For agents."""
    @property
    def bulk(self) -> MacrosBulk:
        """Writes any number of records, in chunks: `delete`, `update`."""
    @overload
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
    ) -> BaseResultGenerator[Macro]:
        """Lists the macros the calling agent can see, both shared and personal. For agents.

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

        Returns:
            Macro records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/macros`
        """
    @overload
    def __call__(
        self, *, id: int | Macro, include: MacrosSideload | Iterable[MacrosSideload] | None = None
    ) -> Macro:
        """Returns a single macro with its actions. For agents.

        Args:
            id: Macro that the call is about. Takes a Macro or its id.
            include: What to bring along in the same answer: app_installation, categories, permissions,
                usage_1h, usage_24h, usage_7d, usage_30d.

        Returns:
            The Macro.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/macros/{macro_id}`
        """
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
    def definitions(self) -> ActionsDefinitions:
        """Returns the actions that macros may use, with the values they accept. For agents.

        Returns:
            The ActionsDefinitions.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/macros/definitions`
        """
    @overload
    def delete(self, api_objects: int | Macro) -> None:
        """Deletes a macro. For agents with the permission.

        Args:
            api_objects: Macro that the call is about. Takes a Macro or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/macros/{macro_id}`
        """
    @overload
    def delete(self, api_objects: Iterable[int | Macro]) -> None:
        """Deletes several macros given by id. For agents with the permission.

        Args:
            api_objects: Macros to delete. Takes Macro records or their ids.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/macros/destroy_many`
        """
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
    @overload
    def update(self, api_objects: Macro | MacroDict) -> Macro:
        """Changes a macro. Sending actions replaces all of the existing ones. For agents with the
        permission. A record without changes is read, and nothing is written.

        Args:
            api_objects: The Macro: an object, or a mapping of its fields.

        Returns:
            The Macro.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/macros/{macro_id}`
        """
    @overload
    def update(self, api_objects: Iterable[Macro | MacroDict]) -> list[Macro]:
        """Changes the position or activity of several macros in one call. For agents with the permission.

        Args:
            api_objects: The Macro records: objects, or mappings of their fields, each with `id`.

        Returns:
            Macro records.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. It takes `id`, `position` and `active`, and nothing else.

        `PUT /api/v2/macros/update_many`
        """

class AsyncMacrosApi(AsyncResource):
    """Manages macros, the prepared actions agents apply to tickets, with attachments, categories and
    definitions.

    Reached as `client.macros`.
    """

    actions: Lazy[AsyncMacrosActionsApi]
    """Lists the actions that macros may use. For agents."""
    attachments: Lazy[AsyncMacrosAttachmentsApi]
    """Lists the files attached to a macro. For agents. Calls: `create`, `create_unassociated`,
    `download`.
    """
    categories: Lazy[AsyncMacrosCategoriesApi]
    """Lists the category names in use among macros, taken from titles with `::`. For agents."""
    @property
    def bulk(self) -> AsyncMacrosBulk:
        """Writes any number of records, in chunks: `delete`, `update`."""
    @overload
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
    ) -> AsyncResultGenerator[Macro]:
        """Lists the macros the calling agent can see, both shared and personal. For agents.

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

        Returns:
            Macro records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/macros`
        """
    @overload
    def __call__(
        self, *, id: int | Macro, include: MacrosSideload | Iterable[MacrosSideload] | None = None
    ) -> Coroutine[object, object, Macro]:
        """Returns a single macro with its actions. For agents.

        Args:
            id: Macro that the call is about. Takes a Macro or its id.
            include: What to bring along in the same answer: app_installation, categories, permissions,
                usage_1h, usage_24h, usage_7d, usage_30d.

        Returns:
            The Macro.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/macros/{macro_id}`
        """
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
    ) -> AsyncResultGenerator[Macro]:
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
    def apply(
        self, macro: int | Macro, *, normalize_comment: bool | None = None
    ) -> Coroutine[object, object, MacroResult]:
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
    def create(self, api_objects: Macro | MacroDict) -> Coroutine[object, object, Macro]:
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
    def definitions(self) -> Coroutine[object, object, ActionsDefinitions]:
        """Returns the actions that macros may use, with the values they accept. For agents.

        Returns:
            The ActionsDefinitions.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/macros/definitions`
        """
    @overload
    def delete(self, api_objects: int | Macro) -> Coroutine[object, object, None]:
        """Deletes a macro. For agents with the permission.

        Args:
            api_objects: Macro that the call is about. Takes a Macro or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/macros/{macro_id}`
        """
    @overload
    def delete(self, api_objects: Iterable[int | Macro]) -> Coroutine[object, object, None]:
        """Deletes several macros given by id. For agents with the permission.

        Args:
            api_objects: Macros to delete. Takes Macro records or their ids.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/macros/destroy_many`
        """
    def new(self, *, macro_id: int, ticket_id: int) -> Coroutine[object, object, Macro]:
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
    ) -> AsyncResultGenerator[Macro]:
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
    @overload
    def update(self, api_objects: Macro | MacroDict) -> Coroutine[object, object, Macro]:
        """Changes a macro. Sending actions replaces all of the existing ones. For agents with the
        permission. A record without changes is read, and nothing is written.

        Args:
            api_objects: The Macro: an object, or a mapping of its fields.

        Returns:
            The Macro.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/macros/{macro_id}`
        """
    @overload
    def update(self, api_objects: Iterable[Macro | MacroDict]) -> Coroutine[object, object, list[Macro]]:
        """Changes the position or activity of several macros in one call. For agents with the permission.

        Args:
            api_objects: The Macro records: objects, or mappings of their fields, each with `id`.

        Returns:
            Macro records.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. It takes `id`, `position` and `active`, and nothing else.

        `PUT /api/v2/macros/update_many`
        """

class MacrosActionsApi(Resource):
    """Lists the actions that macros may use. For agents.

    Reached as `client.macros.actions`.
    """
    def __call__(self) -> BaseResultGenerator[dict[str, object]]:
        """Lists the actions that macros may use. For agents.

        Returns:
            The answer's `actions`, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/macros/actions`
        """

class AsyncMacrosActionsApi(AsyncResource):
    """Lists the actions that macros may use. For agents.

    Reached as `client.macros.actions`.
    """
    def __call__(self) -> AsyncResultGenerator[dict[str, object]]:
        """Lists the actions that macros may use. For agents.

        Returns:
            The answer's `actions`, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/macros/actions`
        """

class MacrosAttachmentsApi(Resource):
    """Lists the files attached to a macro. For agents. Calls: `create`, `create_unassociated`,
    `download`.

    Reached as `client.macros.attachments`.
    """
    @overload
    def __call__(self, macro: int | Macro) -> BaseResultGenerator[MacroAttachment]:
        """Lists the files attached to a macro. For agents.

        Args:
            macro: Macro that the call is about. Takes a Macro or its id.

        Returns:
            MacroAttachment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/macros/{macro_id}/attachments`
        """
    @overload
    def __call__(self, *, id: int | MacroAttachment) -> MacroAttachment:
        """Returns the details of a file attached to a macro. For agents.

        Args:
            id: Ticket attachment to act on. Takes a MacroAttachment or its id.

        Returns:
            The MacroAttachment.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/macros/attachments/{attachment_id}`
        """
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

class AsyncMacrosAttachmentsApi(AsyncResource):
    """Lists the files attached to a macro. For agents. Calls: `create`, `create_unassociated`,
    `download`.

    Reached as `client.macros.attachments`.
    """
    @overload
    def __call__(self, macro: int | Macro) -> AsyncResultGenerator[MacroAttachment]:
        """Lists the files attached to a macro. For agents.

        Args:
            macro: Macro that the call is about. Takes a Macro or its id.

        Returns:
            MacroAttachment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/macros/{macro_id}/attachments`
        """
    @overload
    def __call__(self, *, id: int | MacroAttachment) -> Coroutine[object, object, MacroAttachment]:
        """Returns the details of a file attached to a macro. For agents.

        Args:
            id: Ticket attachment to act on. Takes a MacroAttachment or its id.

        Returns:
            The MacroAttachment.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/macros/attachments/{attachment_id}`
        """
    def create(
        self, macro: int | Macro, attachment: FileSource, filename: str, *, content_type: str | None = None
    ) -> Coroutine[object, object, MacroAttachment]:
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
    def create_unassociated(
        self, attachment: FileSource, filename: str, *, content_type: str | None = None
    ) -> Coroutine[object, object, MacroAttachment]:
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
    def download(self, attachment: int | MacroAttachment) -> Coroutine[object, object, bytes]:
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

class MacrosCategoriesApi(Resource):
    """Lists the category names in use among macros, taken from titles with `::`. For agents.

    Reached as `client.macros.categories`.
    """
    def __call__(self) -> BaseResultGenerator[str]:
        """Lists the category names in use among macros, taken from titles with `::`. For agents.

        Returns:
            The answer's `categories`, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/macros/categories`
        """

class AsyncMacrosCategoriesApi(AsyncResource):
    """Lists the category names in use among macros, taken from titles with `::`. For agents.

    Reached as `client.macros.categories`.
    """
    def __call__(self) -> AsyncResultGenerator[str]:
        """Lists the category names in use among macros, taken from titles with `::`. For agents.

        Returns:
            The answer's `categories`, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/macros/categories`
        """

class MacrosBulk(Bulk):
    """What `client.macros.bulk` writes, any number of records in chunks."""
    @property
    def delete(self) -> BulkCall[int | Macro]:
        """For each chunk: Deletes several macros given by id. For agents with the permission.

        `DELETE /api/v2/macros/destroy_many`
        """
    @property
    def update(self) -> BulkCall[Macro | MacroDict]:
        """For each chunk: Changes the position or activity of several macros in one call. For agents with
        the permission.

        `PUT /api/v2/macros/update_many`
        """

class AsyncMacrosBulk(AsyncBulk):
    """What `client.macros.bulk` writes, any number of records in chunks."""
    @property
    def delete(self) -> AsyncBulkCall[int | Macro]:
        """For each chunk: Deletes several macros given by id. For agents with the permission.

        `DELETE /api/v2/macros/destroy_many`
        """
    @property
    def update(self) -> AsyncBulkCall[Macro | MacroDict]:
        """For each chunk: Changes the position or activity of several macros in one call. For agents with
        the permission.

        `PUT /api/v2/macros/update_many`
        """
