# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ticket_fields.yaml) by `make generate`. Do not edit.
"""Manages system and custom ticket fields, their order and the options of drop-down fields."""

from collections.abc import Coroutine, Iterable, Iterator
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.shared import Count
from zenpy.lib.api_objects.ticket_fields import CustomFieldOption, TicketField
from zenpy.lib.many import Many
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import CustomFieldOptionDict, TicketFieldDict

TicketFieldsSideload: TypeAlias = Literal["users"]
"""Values of `include=` in `client.ticket_fields()`."""

class TicketFieldsApi(Resource):
    """Manages system and custom ticket fields, their order and the options of drop-down fields.

    Reached as `client.ticket_fields`.
    """

    options: Lazy[TicketFieldsOptionsApi]
    """Lists the options of a drop-down ticket field. For agents; the server may answer all of them
    regardless of paging. Calls: `create_or_update`, `delete`, `show`.
    """
    @overload
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
    ) -> BaseResultGenerator[TicketField]:
        """Lists system and custom ticket fields. Open to anyone, although end users see only fields meant
        for them.

        Args:
            locale: Language as a code, such as `en-us`.
            creator: Whether to include who or which app created the ticket field.
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            include: What to bring along in the same answer: users.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            TicketField records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/ticket_fields`
        """
    @overload
    def __call__(
        self,
        *,
        id: int | TicketField,
        creator: bool | None = None,
        include: TicketFieldsSideload | Iterable[TicketFieldsSideload] | None = None,
    ) -> TicketField:
        """Fetches one system or custom ticket field by its id. For agents.

        Args:
            id: Ticket field that the call is about. Takes a TicketField or its id.
            creator: Whether to include who or which app created the ticket field.
            include: What to bring along in the same answer: users.

        Returns:
            The TicketField.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/ticket_fields/{ticket_field_id}`
        """
    @overload
    def __call__(
        self,
        *,
        ids: Iterable[int | TicketField],
        creator: bool | None = None,
        exclude_sub_selection_options: bool | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[TicketField]:
        """Fetches several ticket fields by ids or keys. Open to anyone. Takes any number of ids; each
        request carries up to 100.

        Args:
            ids: Ticket fields to fetch. Takes TicketField records or their ids.
            creator: Whether to include who or which app created the ticket field.
            exclude_sub_selection_options: Whether to leave out the nested choices of drop-down fields.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            TicketField records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/ticket_fields/show_many`
        """
    @overload
    def __call__(
        self,
        *,
        keys: Many[str | TicketField] | Iterator[str | TicketField],
        creator: bool | None = None,
        exclude_sub_selection_options: bool | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[TicketField]:
        """Fetches several ticket fields, up to 100, by ids or keys. Open to anyone.

        Args:
            keys: Keys of the fields to fetch; separated by commas. Takes TicketField records or their
                ids.
            creator: Whether to include who or which app created the ticket field.
            exclude_sub_selection_options: Whether to leave out the nested choices of drop-down fields.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            TicketField records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/ticket_fields/show_many`
        """
    def count(self) -> Count:
        """Shows an approximate count of ticket fields. For agents; large counts are cached.

        Returns:
            The Count.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/ticket_fields/count`
        """
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
    def reorder(self, ticket_field_ids: Iterable[int | TicketField]) -> None:
        """Puts ticket fields into the order of the ids given. For admins; answers without content.

        Args:
            ticket_field_ids: Ticket fields in the order wanted. Takes TicketField records or their ids.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/ticket_fields/reorder`
        """
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

class AsyncTicketFieldsApi(AsyncResource):
    """Manages system and custom ticket fields, their order and the options of drop-down fields.

    Reached as `client.ticket_fields`.
    """

    options: Lazy[AsyncTicketFieldsOptionsApi]
    """Lists the options of a drop-down ticket field. For agents; the server may answer all of them
    regardless of paging. Calls: `create_or_update`, `delete`, `show`.
    """
    @overload
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
    ) -> AsyncResultGenerator[TicketField]:
        """Lists system and custom ticket fields. Open to anyone, although end users see only fields meant
        for them.

        Args:
            locale: Language as a code, such as `en-us`.
            creator: Whether to include who or which app created the ticket field.
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            include: What to bring along in the same answer: users.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            TicketField records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/ticket_fields`
        """
    @overload
    def __call__(
        self,
        *,
        id: int | TicketField,
        creator: bool | None = None,
        include: TicketFieldsSideload | Iterable[TicketFieldsSideload] | None = None,
    ) -> Coroutine[object, object, TicketField]:
        """Fetches one system or custom ticket field by its id. For agents.

        Args:
            id: Ticket field that the call is about. Takes a TicketField or its id.
            creator: Whether to include who or which app created the ticket field.
            include: What to bring along in the same answer: users.

        Returns:
            The TicketField.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/ticket_fields/{ticket_field_id}`
        """
    @overload
    def __call__(
        self,
        *,
        ids: Iterable[int | TicketField],
        creator: bool | None = None,
        exclude_sub_selection_options: bool | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[TicketField]:
        """Fetches several ticket fields by ids or keys. Open to anyone. Takes any number of ids; each
        request carries up to 100.

        Args:
            ids: Ticket fields to fetch. Takes TicketField records or their ids.
            creator: Whether to include who or which app created the ticket field.
            exclude_sub_selection_options: Whether to leave out the nested choices of drop-down fields.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            TicketField records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/ticket_fields/show_many`
        """
    @overload
    def __call__(
        self,
        *,
        keys: Many[str | TicketField] | Iterator[str | TicketField],
        creator: bool | None = None,
        exclude_sub_selection_options: bool | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[TicketField]:
        """Fetches several ticket fields, up to 100, by ids or keys. Open to anyone.

        Args:
            keys: Keys of the fields to fetch; separated by commas. Takes TicketField records or their
                ids.
            creator: Whether to include who or which app created the ticket field.
            exclude_sub_selection_options: Whether to leave out the nested choices of drop-down fields.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            TicketField records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/ticket_fields/show_many`
        """
    def count(self) -> Coroutine[object, object, Count]:
        """Shows an approximate count of ticket fields. For agents; large counts are cached.

        Returns:
            The Count.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/ticket_fields/count`
        """
    def create(self, api_objects: TicketField | TicketFieldDict) -> Coroutine[object, object, TicketField]:
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
    def delete(
        self, api_objects: int | TicketField, *, creator: bool | None = None
    ) -> Coroutine[object, object, None]:
        """Deletes a custom ticket field with its values. For admins; system fields cannot be deleted.

        Args:
            api_objects: Ticket field that the call is about. Takes a TicketField or its id.
            creator: Whether to include who or which app created the ticket field.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/ticket_fields/{ticket_field_id}`
        """
    def reorder(self, ticket_field_ids: Iterable[int | TicketField]) -> Coroutine[object, object, None]:
        """Puts ticket fields into the order of the ids given. For admins; answers without content.

        Args:
            ticket_field_ids: Ticket fields in the order wanted. Takes TicketField records or their ids.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/ticket_fields/reorder`
        """
    def update(
        self, api_objects: TicketField | TicketFieldDict, *, creator: bool | None = None
    ) -> Coroutine[object, object, TicketField]:
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

class TicketFieldsOptionsApi(Resource):
    """Lists the options of a drop-down ticket field. For agents; the server may answer all of them
    regardless of paging. Calls: `create_or_update`, `delete`, `show`.

    Reached as `client.ticket_fields.options`.
    """
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

class AsyncTicketFieldsOptionsApi(AsyncResource):
    """Lists the options of a drop-down ticket field. For agents; the server may answer all of them
    regardless of paging. Calls: `create_or_update`, `delete`, `show`.

    Reached as `client.ticket_fields.options`.
    """
    def __call__(
        self,
        id: int | TicketField,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[CustomFieldOption]:
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
    def create_or_update(
        self, ticket_field: int | TicketField, custom_field_option: CustomFieldOption | CustomFieldOptionDict
    ) -> Coroutine[object, object, CustomFieldOption]:
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
    def delete(
        self, ticket_field: int | TicketField, custom_field_option: int | CustomFieldOption
    ) -> Coroutine[object, object, None]:
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
    def show(
        self, ticket_field: int | TicketField, custom_field_option: int | CustomFieldOption
    ) -> Coroutine[object, object, CustomFieldOption]:
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
