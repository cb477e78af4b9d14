# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ticket_forms.yaml) by `make generate`. Do not edit.
"""Manages ticket forms: their fields, order, copies and the statuses available on them."""

from collections.abc import Coroutine, Iterable, Iterator
from enum import Enum
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.ticket_form_statuses import TicketFormStatus
from zenpy.lib.api_objects.ticket_forms import TicketForm
from zenpy.lib.bulk import AsyncBulkCallBelow, BulkCallBelow
from zenpy.lib.many import Many
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Lazy, Resource
from zenpy.payloads import TicketFormDict, TicketFormStatusDict

TicketFormsFormType: TypeAlias = Literal["standard", "service_catalog", "all"]
"""What `form_type` can be."""

class TicketFormsApi(Resource):
    """Manages ticket forms: their fields, order, copies and the statuses available on them.

    Reached as `client.ticket_forms`.
    """

    ticket_form_statuses: Lazy[TicketFormsTicketFormStatusesApi]
    """Lists the custom statuses attached to a ticket form. Open to anyone. Calls: `create`, `delete`,
    `destroy_many`, `update`.
    """
    @overload
    def __call__(
        self,
        *,
        active: bool | None = None,
        end_user_visible: bool | None = None,
        fallback_to_default: bool | None = None,
        form_type: TicketFormsFormType | Enum | None = None,
        associated_to_brand: bool | None = None,
        sort: str | None = None,
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        locale: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[TicketForm]:
        """Lists the ticket forms. Open to anyone; end users get only active forms visible to them.

        Args:
            active: Keeps only active items with `true`, only inactive ones with `false`.
            end_user_visible: Keeps only forms that end users can, or cannot, see.
            fallback_to_default: Whether to return the default form if no other meets the criteria.
            form_type: Keeps only forms of this kind; `all` for every kind. One of `standard`,
                `service_catalog`, `all`.
            associated_to_brand: Keeps only forms available in the brand of the host called.
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            locale: Language as a code, such as `en-us`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            TicketForm records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/ticket_forms`
        """
    @overload
    def __call__(self, *, id: int | TicketForm) -> TicketForm:
        """Fetches one ticket form. For admins, agents and those end users who may see the form.

        Args:
            id: Ticket form that the call is about. Takes a TicketForm or its id.

        Returns:
            The TicketForm.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/ticket_forms/{ticket_form_id}`
        """
    @overload
    def __call__(
        self,
        *,
        ids: Iterable[int | TicketForm],
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        active: bool | None = None,
        end_user_visible: bool | None = None,
        fallback_to_default: bool | None = None,
        associated_to_brand: bool | None = None,
    ) -> BaseResultGenerator[TicketForm]:
        """Fetches ticket forms by their ids. Open to anyone, within what the caller may see. Takes any
        number of ids; each request carries up to 100.

        Args:
            ids: Ticket forms to fetch. Takes TicketForm records or their ids.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            active: Keeps only active items with `true`, only inactive ones with `false`.
            end_user_visible: Keeps only forms that end users can, or cannot, see.
            fallback_to_default: Whether to return the default form if no other meets the criteria.
            associated_to_brand: Keeps only forms available in the brand of the host called.

        Returns:
            TicketForm records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/ticket_forms/show_many`
        """
    def clone(self, ticket_form: int | TicketForm, *, prepend_clone_title: bool | None = None) -> TicketForm:
        """Makes a copy of a ticket form, which starts out inactive. For admins.

        Args:
            ticket_form: Ticket form that the call is about. Takes a TicketForm or its id.
            prepend_clone_title: Whether the copy's title starts with a marker that it is a clone.

        Returns:
            The TicketForm.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/ticket_forms/{ticket_form_id}/clone`
        """
    def create(self, api_objects: TicketForm | TicketFormDict) -> TicketForm:
        """Adds a ticket form. For admins, on plans that allow several forms.

        Args:
            api_objects: The TicketForm: an object, or a mapping of its fields.

        Returns:
            The TicketForm.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/ticket_forms`
        """
    def delete(self, api_objects: int | TicketForm) -> None:
        """Deletes a ticket form. For admins; the default form has to stay.

        Args:
            api_objects: Ticket form that the call is about. Takes a TicketForm or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/ticket_forms/{ticket_form_id}`
        """
    def reorder(self, ticket_form_ids: Iterable[int | TicketForm]) -> list[TicketForm]:
        """Puts the ticket forms into the order of the ids given. For admins.

        Args:
            ticket_form_ids: Ticket forms in the order wanted. Takes TicketForm records or their ids.

        Returns:
            TicketForm records.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/ticket_forms/reorder`
        """
    def update(self, api_objects: TicketForm | TicketFormDict) -> TicketForm:
        """Changes a ticket form, such as its fields and conditions. For admins. A record without changes
        is read, and nothing is written.

        Args:
            api_objects: The TicketForm: an object, or a mapping of its fields.

        Returns:
            The TicketForm.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/ticket_forms/{ticket_form_id}`
        """

class AsyncTicketFormsApi(AsyncResource):
    """Manages ticket forms: their fields, order, copies and the statuses available on them.

    Reached as `client.ticket_forms`.
    """

    ticket_form_statuses: Lazy[AsyncTicketFormsTicketFormStatusesApi]
    """Lists the custom statuses attached to a ticket form. Open to anyone. Calls: `create`, `delete`,
    `destroy_many`, `update`.
    """
    @overload
    def __call__(
        self,
        *,
        active: bool | None = None,
        end_user_visible: bool | None = None,
        fallback_to_default: bool | None = None,
        form_type: TicketFormsFormType | Enum | None = None,
        associated_to_brand: bool | None = None,
        sort: str | None = None,
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        locale: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[TicketForm]:
        """Lists the ticket forms. Open to anyone; end users get only active forms visible to them.

        Args:
            active: Keeps only active items with `true`, only inactive ones with `false`.
            end_user_visible: Keeps only forms that end users can, or cannot, see.
            fallback_to_default: Whether to return the default form if no other meets the criteria.
            form_type: Keeps only forms of this kind; `all` for every kind. One of `standard`,
                `service_catalog`, `all`.
            associated_to_brand: Keeps only forms available in the brand of the host called.
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            locale: Language as a code, such as `en-us`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            TicketForm records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/ticket_forms`
        """
    @overload
    def __call__(self, *, id: int | TicketForm) -> Coroutine[object, object, TicketForm]:
        """Fetches one ticket form. For admins, agents and those end users who may see the form.

        Args:
            id: Ticket form that the call is about. Takes a TicketForm or its id.

        Returns:
            The TicketForm.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/ticket_forms/{ticket_form_id}`
        """
    @overload
    def __call__(
        self,
        *,
        ids: Iterable[int | TicketForm],
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        active: bool | None = None,
        end_user_visible: bool | None = None,
        fallback_to_default: bool | None = None,
        associated_to_brand: bool | None = None,
    ) -> AsyncResultGenerator[TicketForm]:
        """Fetches ticket forms by their ids. Open to anyone, within what the caller may see. Takes any
        number of ids; each request carries up to 100.

        Args:
            ids: Ticket forms to fetch. Takes TicketForm records or their ids.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            active: Keeps only active items with `true`, only inactive ones with `false`.
            end_user_visible: Keeps only forms that end users can, or cannot, see.
            fallback_to_default: Whether to return the default form if no other meets the criteria.
            associated_to_brand: Keeps only forms available in the brand of the host called.

        Returns:
            TicketForm records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/ticket_forms/show_many`
        """
    def clone(
        self, ticket_form: int | TicketForm, *, prepend_clone_title: bool | None = None
    ) -> Coroutine[object, object, TicketForm]:
        """Makes a copy of a ticket form, which starts out inactive. For admins.

        Args:
            ticket_form: Ticket form that the call is about. Takes a TicketForm or its id.
            prepend_clone_title: Whether the copy's title starts with a marker that it is a clone.

        Returns:
            The TicketForm.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/ticket_forms/{ticket_form_id}/clone`
        """
    def create(self, api_objects: TicketForm | TicketFormDict) -> Coroutine[object, object, TicketForm]:
        """Adds a ticket form. For admins, on plans that allow several forms.

        Args:
            api_objects: The TicketForm: an object, or a mapping of its fields.

        Returns:
            The TicketForm.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/ticket_forms`
        """
    def delete(self, api_objects: int | TicketForm) -> Coroutine[object, object, None]:
        """Deletes a ticket form. For admins; the default form has to stay.

        Args:
            api_objects: Ticket form that the call is about. Takes a TicketForm or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/ticket_forms/{ticket_form_id}`
        """
    def reorder(
        self, ticket_form_ids: Iterable[int | TicketForm]
    ) -> Coroutine[object, object, list[TicketForm]]:
        """Puts the ticket forms into the order of the ids given. For admins.

        Args:
            ticket_form_ids: Ticket forms in the order wanted. Takes TicketForm records or their ids.

        Returns:
            TicketForm records.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/ticket_forms/reorder`
        """
    def update(self, api_objects: TicketForm | TicketFormDict) -> Coroutine[object, object, TicketForm]:
        """Changes a ticket form, such as its fields and conditions. For admins. A record without changes
        is read, and nothing is written.

        Args:
            api_objects: The TicketForm: an object, or a mapping of its fields.

        Returns:
            The TicketForm.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/ticket_forms/{ticket_form_id}`
        """

class TicketFormsTicketFormStatusesApi(Resource):
    """Lists the custom statuses attached to a ticket form. Open to anyone. Calls: `create`, `delete`,
    `destroy_many`, `update`.

    Reached as `client.ticket_forms.ticket_form_statuses`.
    """
    @property
    def bulk(self) -> TicketFormsTicketFormStatusesBulk:
        """Writes any number of records, in chunks: `update`."""
    def __call__(self, ticket_form: int | TicketForm) -> BaseResultGenerator[TicketFormStatus]:
        """Lists the custom statuses attached to a ticket form. Open to anyone.

        Args:
            ticket_form: Ticket form that the call is about. Takes a TicketForm or its id.

        Returns:
            TicketFormStatus records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses`
        """
    def create(
        self,
        ticket_form: int | TicketForm,
        ticket_form_status: Iterable[TicketFormStatus | TicketFormStatusDict],
    ) -> list[TicketFormStatus]:
        """Attaches custom statuses to a ticket form. For admins.

        Args:
            ticket_form: Ticket form that the call is about. Takes a TicketForm or its id.
            ticket_form_status: The TicketFormStatus records: objects, or mappings of their fields, each
                with `custom_status_id`.

        Returns:
            TicketFormStatus records.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses`
        """
    def delete(self, ticket_form: int | TicketForm, ticket_form_status: str | TicketFormStatus) -> None:
        """Detaches one custom status from a ticket form. For admins.

        Args:
            ticket_form: Ticket form that the call is about. Takes a TicketForm or its id.
            ticket_form_status: Pairing of form and custom status to act on. Takes a TicketFormStatus or
                its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses/{ticket_form_status_id}`
        """
    def destroy_many(
        self, ticket_form: int | TicketForm, *, id: Many[str] | Iterator[str] | None = None
    ) -> None:
        """Detaches several custom statuses from a ticket form. For admins and permitted agents.

        Args:
            ticket_form: Ticket form that the call is about. Takes a TicketForm or its id.
            id: Pairings of form and status to remove.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses`
        """
    @overload
    def update(
        self, ticket_form: int | TicketForm, ticket_form_status: TicketFormStatus | TicketFormStatusDict
    ) -> list[TicketFormStatus]:
        """Changes one custom status link of a ticket form. For admins.

        Args:
            ticket_form: Ticket form that the call is about. Takes a TicketForm or its id.
            ticket_form_status: The TicketFormStatus: an object, or a mapping of its fields.

        Returns:
            TicketFormStatus records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses/{ticket_form_status_id}`
        """
    @overload
    def update(
        self,
        ticket_form: int | TicketForm,
        ticket_form_status: Iterable[TicketFormStatus | TicketFormStatusDict],
    ) -> list[TicketFormStatus]:
        """Changes several custom status links of a ticket form, adding or removing statuses. For admins.

        Args:
            ticket_form: Ticket form that the call is about. Takes a TicketForm or its id.
            ticket_form_status: The TicketFormStatus records: objects, or mappings of their fields.

        Returns:
            TicketFormStatus records.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses`
        """

class AsyncTicketFormsTicketFormStatusesApi(AsyncResource):
    """Lists the custom statuses attached to a ticket form. Open to anyone. Calls: `create`, `delete`,
    `destroy_many`, `update`.

    Reached as `client.ticket_forms.ticket_form_statuses`.
    """
    @property
    def bulk(self) -> AsyncTicketFormsTicketFormStatusesBulk:
        """Writes any number of records, in chunks: `update`."""
    def __call__(self, ticket_form: int | TicketForm) -> AsyncResultGenerator[TicketFormStatus]:
        """Lists the custom statuses attached to a ticket form. Open to anyone.

        Args:
            ticket_form: Ticket form that the call is about. Takes a TicketForm or its id.

        Returns:
            TicketFormStatus records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses`
        """
    def create(
        self,
        ticket_form: int | TicketForm,
        ticket_form_status: Iterable[TicketFormStatus | TicketFormStatusDict],
    ) -> Coroutine[object, object, list[TicketFormStatus]]:
        """Attaches custom statuses to a ticket form. For admins.

        Args:
            ticket_form: Ticket form that the call is about. Takes a TicketForm or its id.
            ticket_form_status: The TicketFormStatus records: objects, or mappings of their fields, each
                with `custom_status_id`.

        Returns:
            TicketFormStatus records.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses`
        """
    def delete(
        self, ticket_form: int | TicketForm, ticket_form_status: str | TicketFormStatus
    ) -> Coroutine[object, object, None]:
        """Detaches one custom status from a ticket form. For admins.

        Args:
            ticket_form: Ticket form that the call is about. Takes a TicketForm or its id.
            ticket_form_status: Pairing of form and custom status to act on. Takes a TicketFormStatus or
                its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses/{ticket_form_status_id}`
        """
    def destroy_many(
        self, ticket_form: int | TicketForm, *, id: Many[str] | Iterator[str] | None = None
    ) -> Coroutine[object, object, None]:
        """Detaches several custom statuses from a ticket form. For admins and permitted agents.

        Args:
            ticket_form: Ticket form that the call is about. Takes a TicketForm or its id.
            id: Pairings of form and status to remove.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses`
        """
    @overload
    def update(
        self, ticket_form: int | TicketForm, ticket_form_status: TicketFormStatus | TicketFormStatusDict
    ) -> Coroutine[object, object, list[TicketFormStatus]]:
        """Changes one custom status link of a ticket form. For admins.

        Args:
            ticket_form: Ticket form that the call is about. Takes a TicketForm or its id.
            ticket_form_status: The TicketFormStatus: an object, or a mapping of its fields.

        Returns:
            TicketFormStatus records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses/{ticket_form_status_id}`
        """
    @overload
    def update(
        self,
        ticket_form: int | TicketForm,
        ticket_form_status: Iterable[TicketFormStatus | TicketFormStatusDict],
    ) -> Coroutine[object, object, list[TicketFormStatus]]:
        """Changes several custom status links of a ticket form, adding or removing statuses. For admins.

        Args:
            ticket_form: Ticket form that the call is about. Takes a TicketForm or its id.
            ticket_form_status: The TicketFormStatus records: objects, or mappings of their fields.

        Returns:
            TicketFormStatus records.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses`
        """

class TicketFormsTicketFormStatusesBulk(Bulk):
    """What `client.ticket_forms.ticket_form_statuses.bulk` writes, any number of records in chunks."""
    @property
    def update(self) -> BulkCallBelow[int | TicketForm, TicketFormStatus | TicketFormStatusDict, str]:
        """For each chunk: Changes several custom status links of a ticket form, adding or removing
        statuses. For admins.

        `PUT /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses`
        """

class AsyncTicketFormsTicketFormStatusesBulk(AsyncBulk):
    """What `client.ticket_forms.ticket_form_statuses.bulk` writes, any number of records in chunks."""
    @property
    def update(self) -> AsyncBulkCallBelow[int | TicketForm, TicketFormStatus | TicketFormStatusDict, str]:
        """For each chunk: Changes several custom status links of a ticket form, adding or removing
        statuses. For admins.

        `PUT /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses`
        """
