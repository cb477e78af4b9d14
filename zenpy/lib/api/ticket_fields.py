# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ticket_fields.yaml) by `make generate`. Do not edit.
"""Manages system and custom ticket fields, their order and the options of drop-down fields."""

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
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from zenpy.lib.api_objects.shared import Count
    from zenpy.lib.api_objects.ticket_fields import CustomFieldOption, TicketField
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import CustomFieldOptionDict, TicketFieldDict


TicketFieldsSideload: TypeAlias = Literal["users"]

_SIDELOADS = {
    "users": Sideload("users", "User"),
}


class TicketFieldsApi(Resource):
    """Manages system and custom ticket fields, their order and the options of drop-down fields.

    Reached as `client.ticket_fields`.
    """

    options: Lazy[TicketFieldsOptionsApi] = Lazy("ticket_fields", "TicketFieldsOptionsApi")

    _CALL: Method[TicketField | BaseResultGenerator[TicketField]] = Method(
        "ticket_fields",
        Form(
            Operation(
                "ticket_fields.show",
                "GET",
                "/api/v2/ticket_fields/{ticket_field_id}",
                query=(Param("creator"),),
                result=Result("one", schema="TicketField", key="ticket_field"),
                sideloads=_SIDELOADS,
            ),
            (
                Argument("id", "path", "ticket_field_id", accepts="TicketField", required=True),
                Argument("creator", "query", "creator"),
                Argument("include", "query", "include", many=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "ticket_fields.show_many",
                "GET",
                "/api/v2/ticket_fields/show_many",
                query=(
                    Param("ids", "comma"),
                    Param("keys", "comma"),
                    Param("creator"),
                    Param("exclude_sub_selection_options"),
                ),
                result=Result("list", schema="TicketField", key="ticket_fields"),
                pages=("offset",),
            ),
            (
                Argument("ids", "query", "ids", accepts="TicketField", required=True, many=True),
                Argument("creator", "query", "creator"),
                Argument("exclude_sub_selection_options", "query", "exclude_sub_selection_options"),
            ),
            when="ids",
        ),
        Form(
            Operation(
                "ticket_fields.show_many",
                "GET",
                "/api/v2/ticket_fields/show_many",
                query=(
                    Param("ids", "comma"),
                    Param("keys", "comma"),
                    Param("creator"),
                    Param("exclude_sub_selection_options"),
                ),
                result=Result("list", schema="TicketField", key="ticket_fields"),
                pages=("offset",),
            ),
            (
                Argument("keys", "query", "keys", accepts="TicketField", required=True, many=True),
                Argument("creator", "query", "creator"),
                Argument("exclude_sub_selection_options", "query", "exclude_sub_selection_options"),
            ),
            when="keys",
        ),
        Form(
            Operation(
                "ticket_fields.list",
                "GET",
                "/api/v2/ticket_fields",
                query=(
                    Param("locale"),
                    Param("creator"),
                    Param("sort"),
                    Param("include_boundary_indicators"),
                    Param("include_item_cursors"),
                ),
                result=Result("list", schema="TicketField", key="ticket_fields"),
                pages=("cursor",),
                sideloads=_SIDELOADS,
            ),
            (
                Argument("locale", "query", "locale"),
                Argument("creator", "query", "creator"),
                Argument("sort", "query", "sort"),
                Argument("include_boundary_indicators", "query", "include_boundary_indicators"),
                Argument("include_item_cursors", "query", "include_item_cursors"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def __call__(
        self,
        *,
        locale: str | None = None,
        creator: bool | None = None,
        sort: str | None = None,
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        include: TicketFieldsSideload | Iterable[TicketFieldsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        id: int | TicketField = LEFT_OUT,
        ids: Iterable[int | TicketField] = LEFT_OUT,
        exclude_sub_selection_options: bool | None = None,
        per_page: int | None = None,
        page: int | None = None,
        keys: Many[str | TicketField] | Iterator[str | TicketField] = LEFT_OUT,
    ) -> TicketField | BaseResultGenerator[TicketField]:
        """Lists system and custom ticket fields.

        - `client.ticket_fields()`: Lists system and custom ticket fields. Open to anyone, although end
          users see only fields meant for them. Also takes `locale`, `creator`, `sort`,
          `include_boundary_indicators`, `include_item_cursors`, `include`, `page_size` and
          `cursor_pagination`.
          `GET /api/v2/ticket_fields`
        - `client.ticket_fields(id=…)`: Fetches one system or custom ticket field by its id. For agents.
          Also takes `creator` and `include`.
          `GET /api/v2/ticket_fields/{ticket_field_id}`
        - `client.ticket_fields(ids=[…])`: Fetches several ticket fields by ids or keys. Open to anyone.
          Takes any number of ids; each request carries up to 100. Also takes `creator`,
          `exclude_sub_selection_options`, `page_size`, `per_page` and `page`.
          `GET /api/v2/ticket_fields/show_many`
        - `client.ticket_fields(keys=[…])`: Fetches several ticket fields, up to 100, by ids or keys.
          Open to anyone. Also takes `creator`, `exclude_sub_selection_options`, `page_size`, `per_page`
          and `page`.
          `GET /api/v2/ticket_fields/show_many`

        Args:
            locale: Language as a code, such as `en-us`.
            creator: Whether to include who or which app created the ticket field.
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            include: What to bring along in the same answer: users.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.
            id: Ticket field that the call is about. Takes a TicketField or its id.
            ids: Ticket fields to fetch. Takes TicketField records or their ids.
            exclude_sub_selection_options: Whether to leave out the nested choices of drop-down fields.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            keys: Keys of the fields to fetch; separated by commas. Takes TicketField records or their
                ids.

        Returns:
            TicketField records, fetched page by page as they are read.
            The TicketField.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            locale=locale,
            creator=creator,
            sort=sort,
            include_boundary_indicators=include_boundary_indicators,
            include_item_cursors=include_item_cursors,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            id=id,
            ids=ids,
            exclude_sub_selection_options=exclude_sub_selection_options,
            per_page=per_page,
            page=page,
            keys=keys,
        )

    _COUNT: Method[Count] = Method(
        "ticket_fields.count",
        Form(
            Operation(
                "ticket_fields.count",
                "GET",
                "/api/v2/ticket_fields/count",
                result=Result("count", schema="Count", key="count"),
            )
        ),
    )

    def count(self) -> Count:
        """Shows an approximate count of ticket fields. For agents; large counts are cached.

        Returns:
            The Count.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/ticket_fields/count`
        """
        return self._run(self._COUNT)

    _CREATE: Method[TicketField] = Method(
        "ticket_fields.create",
        Form(
            Operation(
                "ticket_fields.create",
                "POST",
                "/api/v2/ticket_fields",
                body=Body(
                    "record",
                    schema="TicketField",
                    key="ticket_field",
                    takes=("custom_field_options.raw_name",),
                ),
                result=Result("one", schema="TicketField", key="ticket_field"),
                writes="make",
            ),
            (Argument("api_objects", "record", "ticket_field", accepts="TicketField", required=True),),
        ),
    )

    def create(self, api_objects: TicketField | TicketFieldDict) -> TicketField:
        """Adds a custom ticket field. For admins; the type cannot be changed later.

        Args:
            api_objects: The TicketField: an object, or a mapping of its fields.

        Returns:
            The TicketField.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/ticket_fields`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "ticket_fields.delete",
        Form(
            Operation(
                "ticket_fields.delete",
                "DELETE",
                "/api/v2/ticket_fields/{ticket_field_id}",
                query=(Param("creator"),),
                result=Result("nothing"),
            ),
            (
                Argument("api_objects", "path", "ticket_field_id", accepts="TicketField", required=True),
                Argument("creator", "query", "creator"),
            ),
        ),
    )

    def delete(self, api_objects: int | TicketField, *, creator: bool | None = None) -> None:
        """Deletes a custom ticket field with its values. For admins; system fields cannot be deleted.

        Args:
            api_objects: Ticket field that the call is about. Takes a TicketField or its id.
            creator: Whether to include who or which app created the ticket field.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/ticket_fields/{ticket_field_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects, creator=creator)

    _REORDER: Method[None] = Method(
        "ticket_fields.reorder",
        Form(
            Operation(
                "ticket_fields.reorder",
                "PUT",
                "/api/v2/ticket_fields/reorder",
                body=Body("fields"),
                result=Result("nothing"),
            ),
            (
                Argument(
                    "ticket_field_ids",
                    "body",
                    "ticket_field_ids",
                    accepts="TicketField",
                    required=True,
                    many=True,
                ),
            ),
        ),
    )

    def reorder(self, ticket_field_ids: Iterable[int | TicketField]) -> None:
        """Puts ticket fields into the order of the ids given. For admins; answers without content.

        Args:
            ticket_field_ids: Ticket fields in the order wanted. Takes TicketField records or their ids.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/ticket_fields/reorder`
        """
        return self._run(self._REORDER, ticket_field_ids=ticket_field_ids)

    _UPDATE: Method[TicketField] = Method(
        "ticket_fields.update",
        Form(
            Operation(
                "ticket_fields.update",
                "PUT",
                "/api/v2/ticket_fields/{ticket_field_id}",
                query=(Param("creator"),),
                body=Body(
                    "record",
                    schema="TicketField",
                    key="ticket_field",
                    takes=("custom_field_options.raw_name",),
                ),
                result=Result("one", schema="TicketField", key="ticket_field"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "ticket_field",
                    also_path="ticket_field_id",
                    accepts="TicketField",
                    required=True,
                ),
                Argument("creator", "query", "creator"),
            ),
        ),
    )

    def update(
        self, api_objects: TicketField | TicketFieldDict, *, creator: bool | None = None
    ) -> TicketField:
        """Changes a ticket field. For admins; a list of options replaces the old one, so omitted options
        are removed. A record without changes is read, and nothing is written.

        Args:
            api_objects: The TicketField: an object, or a mapping of its fields.
            creator: Whether to include who or which app created the ticket field.

        Returns:
            The TicketField.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/ticket_fields/{ticket_field_id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects, creator=creator)


class AsyncTicketFieldsApi(AsyncResource, sync_class=TicketFieldsApi):
    """`TicketFieldsApi` for the async client: calls are awaited, lists read with `async for`."""


class TicketFieldsOptionsApi(Resource):
    """Lists the options of a drop-down ticket field. For agents; the server may answer all of them
    regardless of paging. Calls: `create_or_update`, `delete`, `show`.

    Reached as `client.ticket_fields.options`.
    """

    _CALL: Method[BaseResultGenerator[CustomFieldOption]] = Method(
        "ticket_fields.options",
        Form(
            Operation(
                "ticket_fields.options.list",
                "GET",
                "/api/v2/ticket_fields/{ticket_field_id}/options",
                result=Result("list", schema="CustomFieldOption", key="custom_field_options"),
                pages=("cursor", "offset"),
            ),
            (Argument("id", "path", "ticket_field_id", accepts="TicketField", required=True),),
        ),
    )

    def __call__(
        self,
        id: int | TicketField,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[CustomFieldOption]:
        """Lists the options of a drop-down ticket field. For agents; the server may answer all of them
        regardless of paging.

        Args:
            id: Ticket field that the call is about. Takes a TicketField or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            CustomFieldOption records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/ticket_fields/{ticket_field_id}/options`
        """
        return self._run(
            self._CALL,
            id=id,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    _CREATE_OR_UPDATE: Method[CustomFieldOption] = Method(
        "ticket_fields.options.create_or_update",
        Form(
            Operation(
                "ticket_fields.options.create",
                "POST",
                "/api/v2/ticket_fields/{ticket_field_id}/options",
                body=Body("record", schema="CustomFieldOption", key="custom_field_option", takes=("id",)),
                result=Result("one", schema="CustomFieldOption", key="custom_field_option"),
                writes="make",
            ),
            (
                Argument("ticket_field", "path", "ticket_field_id", accepts="TicketField", required=True),
                Argument(
                    "custom_field_option",
                    "record",
                    "custom_field_option",
                    accepts="CustomFieldOption",
                    required=True,
                ),
            ),
        ),
    )

    def create_or_update(
        self, ticket_field: int | TicketField, custom_field_option: CustomFieldOption | CustomFieldOptionDict
    ) -> CustomFieldOption:
        """Adds an option to a drop-down ticket field, or updates the one whose `id` is sent. For admins.

        Args:
            ticket_field: Ticket field that the call is about. Takes a TicketField or its id.
            custom_field_option: The CustomFieldOption: an object, or a mapping of its fields.

        Returns:
            The CustomFieldOption.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/ticket_fields/{ticket_field_id}/options`
        """
        return self._run(
            self._CREATE_OR_UPDATE, ticket_field=ticket_field, custom_field_option=custom_field_option
        )

    _DELETE: Method[None] = Method(
        "ticket_fields.options.delete",
        Form(
            Operation(
                "ticket_fields.options.delete",
                "DELETE",
                "/api/v2/ticket_fields/{ticket_field_id}/options/{ticket_field_option_id}",
                result=Result("nothing"),
            ),
            (
                Argument("ticket_field", "path", "ticket_field_id", accepts="TicketField", required=True),
                Argument(
                    "custom_field_option",
                    "path",
                    "ticket_field_option_id",
                    accepts="CustomFieldOption",
                    required=True,
                ),
            ),
        ),
    )

    def delete(self, ticket_field: int | TicketField, custom_field_option: int | CustomFieldOption) -> None:
        """Removes an option from a drop-down ticket field. For admins.

        Args:
            ticket_field: Ticket field that the call is about. Takes a TicketField or its id.
            custom_field_option: Choice of the ticket field to act on. Takes a CustomFieldOption or its
                id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/ticket_fields/{ticket_field_id}/options/{ticket_field_option_id}`
        """
        return self._run(self._DELETE, ticket_field=ticket_field, custom_field_option=custom_field_option)

    _SHOW: Method[CustomFieldOption] = Method(
        "ticket_fields.options.show",
        Form(
            Operation(
                "ticket_fields.options.show",
                "GET",
                "/api/v2/ticket_fields/{ticket_field_id}/options/{ticket_field_option_id}",
                result=Result("one", schema="CustomFieldOption", key="custom_field_option"),
            ),
            (
                Argument("ticket_field", "path", "ticket_field_id", accepts="TicketField", required=True),
                Argument(
                    "custom_field_option",
                    "path",
                    "ticket_field_option_id",
                    accepts="CustomFieldOption",
                    required=True,
                ),
            ),
        ),
    )

    def show(
        self, ticket_field: int | TicketField, custom_field_option: int | CustomFieldOption
    ) -> CustomFieldOption:
        """Fetches one option of a drop-down ticket field. For agents.

        Args:
            ticket_field: Ticket field that the call is about. Takes a TicketField or its id.
            custom_field_option: Choice of the ticket field to act on. Takes a CustomFieldOption or its
                id.

        Returns:
            The CustomFieldOption.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/ticket_fields/{ticket_field_id}/options/{ticket_field_option_id}`
        """
        return self._run(self._SHOW, ticket_field=ticket_field, custom_field_option=custom_field_option)


class AsyncTicketFieldsOptionsApi(AsyncResource, sync_class=TicketFieldsOptionsApi):
    """`TicketFieldsOptionsApi` for the async client: calls are awaited, lists read with `async for`."""
