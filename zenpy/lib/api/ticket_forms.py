# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ticket_forms.yaml) by `make generate`. Do not edit.
"""Manages ticket forms: their fields, order, copies and the statuses available on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.bulk import AsyncBulk, AsyncBulkCallBelow, Bulk, BulkCallBelow
from zenpy.lib.operation import Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resource import AsyncResource, Resource, Sub

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterable
    from typing import Literal

    from zenpy.lib.api_objects.ticket_form_statuses import TicketFormStatus
    from zenpy.lib.api_objects.ticket_forms import TicketForm
    from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
    from zenpy.payloads import TicketFormDict, TicketFormStatusDict


class TicketFormsApi(Resource):
    """Manages ticket forms: their fields, order, copies and the statuses available on them.

    Reached as `client.ticket_forms`.
    """

    ticket_form_statuses: Sub[TicketFormsTicketFormStatusesApi] = Sub(
        "ticket_forms", "TicketFormsTicketFormStatusesApi"
    )

    def __call__(
        self,
        *,
        id: int | TicketForm | None = None,
        ids: Iterable[int | TicketForm] | None = None,
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        active: bool | None = None,
        end_user_visible: bool | None = None,
        fallback_to_default: bool | None = None,
        associated_to_brand: bool | None = None,
        form_type: Literal["standard", "service_catalog", "all"] | None = None,
        sort: str | None = None,
        locale: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> TicketForm | BaseResultGenerator[TicketForm]:
        """Lists the ticket forms. Open to anyone; end users get only active forms visible to them.

        - `client.ticket_forms(id=…)`: Fetches one ticket form. For admins, agents and those end users
        who may see the form.
        - `client.ticket_forms(ids=[…])`: Fetches up to 100 ticket forms by their ids. Open to anyone,
        within what the caller may see.
        - `client.ticket_forms()`: Lists the ticket forms. Open to anyone; end users get only active
        forms visible to them.

        Args:
            id: the TicketForm or its id. Ticket form that the call is about.
            ids: TicketForm records or their ids. Ticket forms to fetch, up to 100.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            active: Keeps only active items with `true`, only inactive ones with `false`.
            end_user_visible: Keeps only forms that end users can, or cannot, see.
            fallback_to_default: Whether to return the default form if no other meets the criteria.
            associated_to_brand: Keeps only forms available in the brand of the host called.
            form_type: Keeps only forms of this kind; `all` for every kind.
            sort: Property to sort by; a leading `-` reverses the order.
            locale: Language as a code, such as `en-us`.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            The TicketForm.
            TicketForm records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/ticket_forms/{ticket_form_id}`
        `GET /api/v2/ticket_forms/show_many`
        `GET /api/v2/ticket_forms`
        """
        return self._run(
            _CALL,
            id=id,
            ids=ids,
            include_boundary_indicators=include_boundary_indicators,
            include_item_cursors=include_item_cursors,
            active=active,
            end_user_visible=end_user_visible,
            fallback_to_default=fallback_to_default,
            associated_to_brand=associated_to_brand,
            form_type=form_type,
            sort=sort,
            locale=locale,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def clone(self, ticket_form: int | TicketForm, *, prepend_clone_title: bool | None = None) -> TicketForm:
        """Makes a copy of a ticket form, which starts out inactive. For admins.

        Args:
            ticket_form: the TicketForm or its id. Ticket form that the call is about.
            prepend_clone_title: Whether the copy's title starts with a marker that it is a clone.

        Returns:
            The TicketForm.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/ticket_forms/{ticket_form_id}/clone`
        """
        return self._run(_CLONE, ticket_form=ticket_form, prepend_clone_title=prepend_clone_title)

    def create(self, api_objects: TicketForm | TicketFormDict) -> TicketForm:
        """Adds a ticket form. For admins, on plans that allow several forms.

        Args:
            api_objects: the TicketForm: an object, or a mapping of its fields.

        Returns:
            The TicketForm.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/ticket_forms`
        """
        return self._run(_CREATE, api_objects=api_objects)

    def delete(self, api_objects: int | TicketForm) -> None:
        """Deletes a ticket form. For admins; the default form has to stay.

        Args:
            api_objects: the TicketForm or its id. Ticket form that the call is about.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/ticket_forms/{ticket_form_id}`
        """
        self._run(_DELETE, api_objects=api_objects)

    def reorder(self, ticket_form_ids: Iterable[int | TicketForm]) -> list[TicketForm]:
        """Puts the ticket forms into the order of the ids given. For admins.

        Args:
            ticket_form_ids: TicketForm records or their ids. Ticket forms in the order wanted.

        Returns:
            TicketForm records.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PUT /api/v2/ticket_forms/reorder`
        """
        return self._run(_REORDER, ticket_form_ids=ticket_form_ids)

    def update(self, api_objects: TicketForm | TicketFormDict) -> TicketForm:
        """Changes a ticket form, such as its fields and conditions. For admins.

        Args:
            api_objects: the TicketForm: an object, or a mapping of its fields.

        Returns:
            The TicketForm.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PUT /api/v2/ticket_forms/{ticket_form_id}`
        """
        return self._run(_UPDATE, api_objects=api_objects)


class AsyncTicketFormsApi(AsyncResource):
    """Manages ticket forms: their fields, order, copies and the statuses available on them.

    Reached as `client.ticket_forms`.
    """

    ticket_form_statuses: Sub[AsyncTicketFormsTicketFormStatusesApi] = Sub(
        "ticket_forms", "AsyncTicketFormsTicketFormStatusesApi"
    )

    def __call__(
        self,
        *,
        id: int | TicketForm | None = None,
        ids: Iterable[int | TicketForm] | None = None,
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        active: bool | None = None,
        end_user_visible: bool | None = None,
        fallback_to_default: bool | None = None,
        associated_to_brand: bool | None = None,
        form_type: Literal["standard", "service_catalog", "all"] | None = None,
        sort: str | None = None,
        locale: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Awaitable[TicketForm] | AsyncResultGenerator[TicketForm]:
        """Lists the ticket forms. Open to anyone; end users get only active forms visible to them.

        - `client.ticket_forms(id=…)`: Fetches one ticket form. For admins, agents and those end users
        who may see the form.
        - `client.ticket_forms(ids=[…])`: Fetches up to 100 ticket forms by their ids. Open to anyone,
        within what the caller may see.
        - `client.ticket_forms()`: Lists the ticket forms. Open to anyone; end users get only active
        forms visible to them.

        Args:
            id: the TicketForm or its id. Ticket form that the call is about.
            ids: TicketForm records or their ids. Ticket forms to fetch, up to 100.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            active: Keeps only active items with `true`, only inactive ones with `false`.
            end_user_visible: Keeps only forms that end users can, or cannot, see.
            fallback_to_default: Whether to return the default form if no other meets the criteria.
            associated_to_brand: Keeps only forms available in the brand of the host called.
            form_type: Keeps only forms of this kind; `all` for every kind.
            sort: Property to sort by; a leading `-` reverses the order.
            locale: Language as a code, such as `en-us`.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            To be awaited: the TicketForm.
            TicketForm records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/ticket_forms/{ticket_form_id}`
        `GET /api/v2/ticket_forms/show_many`
        `GET /api/v2/ticket_forms`
        """
        return self._run(
            _CALL,
            id=id,
            ids=ids,
            include_boundary_indicators=include_boundary_indicators,
            include_item_cursors=include_item_cursors,
            active=active,
            end_user_visible=end_user_visible,
            fallback_to_default=fallback_to_default,
            associated_to_brand=associated_to_brand,
            form_type=form_type,
            sort=sort,
            locale=locale,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def clone(
        self, ticket_form: int | TicketForm, *, prepend_clone_title: bool | None = None
    ) -> Awaitable[TicketForm]:
        """Makes a copy of a ticket form, which starts out inactive. For admins.

        Args:
            ticket_form: the TicketForm or its id. Ticket form that the call is about.
            prepend_clone_title: Whether the copy's title starts with a marker that it is a clone.

        Returns:
            To be awaited: the TicketForm.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/ticket_forms/{ticket_form_id}/clone`
        """
        return self._run(_CLONE, ticket_form=ticket_form, prepend_clone_title=prepend_clone_title)

    def create(self, api_objects: TicketForm | TicketFormDict) -> Awaitable[TicketForm]:
        """Adds a ticket form. For admins, on plans that allow several forms.

        Args:
            api_objects: the TicketForm: an object, or a mapping of its fields.

        Returns:
            To be awaited: the TicketForm.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/ticket_forms`
        """
        return self._run(_CREATE, api_objects=api_objects)

    def delete(self, api_objects: int | TicketForm) -> Awaitable[None]:
        """Deletes a ticket form. For admins; the default form has to stay.

        Args:
            api_objects: the TicketForm or its id. Ticket form that the call is about.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/ticket_forms/{ticket_form_id}`
        """
        return self._run(_DELETE, api_objects=api_objects)

    def reorder(self, ticket_form_ids: Iterable[int | TicketForm]) -> Awaitable[list[TicketForm]]:
        """Puts the ticket forms into the order of the ids given. For admins.

        Args:
            ticket_form_ids: TicketForm records or their ids. Ticket forms in the order wanted.

        Returns:
            To be awaited: TicketForm records.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PUT /api/v2/ticket_forms/reorder`
        """
        return self._run(_REORDER, ticket_form_ids=ticket_form_ids)

    def update(self, api_objects: TicketForm | TicketFormDict) -> Awaitable[TicketForm]:
        """Changes a ticket form, such as its fields and conditions. For admins.

        Args:
            api_objects: the TicketForm: an object, or a mapping of its fields.

        Returns:
            To be awaited: the TicketForm.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PUT /api/v2/ticket_forms/{ticket_form_id}`
        """
        return self._run(_UPDATE, api_objects=api_objects)


class TicketFormsTicketFormStatusesApi(Resource):
    """The ticket form statuses of `client.ticket_forms`.

    Reached as `client.ticket_forms.ticket_form_statuses`.
    """

    @property
    def bulk(self) -> TicketFormsTicketFormStatusesBulk:
        """Writes any number of records, in chunks: `update`."""
        return TicketFormsTicketFormStatusesBulk(self)

    def __call__(self, ticket_form: int | TicketForm) -> BaseResultGenerator[TicketFormStatus]:
        """Lists the custom statuses attached to a ticket form. Open to anyone.

        Args:
            ticket_form: the TicketForm or its id. Ticket form that the call is about.

        Returns:
            TicketFormStatus records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for anyone.

        `GET /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses`
        """
        return self._run(_TICKET_FORM_STATUSES_CALL, ticket_form=ticket_form)

    def create(
        self,
        ticket_form: int | TicketForm,
        ticket_form_status: Iterable[TicketFormStatus | TicketFormStatusDict],
    ) -> list[TicketFormStatus]:
        """Attaches custom statuses to a ticket form. For admins.

        Args:
            ticket_form: the TicketForm or its id. Ticket form that the call is about.
            ticket_form_status: the TicketFormStatus records: objects, or mappings of their fields, each
                with `custom_status_id`.

        Returns:
            TicketFormStatus records.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses`
        """
        return self._run(
            _TICKET_FORM_STATUSES_CREATE, ticket_form=ticket_form, ticket_form_status=ticket_form_status
        )

    def delete(self, ticket_form: int | TicketForm, ticket_form_status: str | TicketFormStatus) -> None:
        """Detaches one custom status from a ticket form. For admins.

        Args:
            ticket_form: the TicketForm or its id. Ticket form that the call is about.
            ticket_form_status: the TicketFormStatus or its id. Pairing of form and custom status to act
                on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses/{ticket_form_status_id}`
        """
        self._run(
            _TICKET_FORM_STATUSES_DELETE, ticket_form=ticket_form, ticket_form_status=ticket_form_status
        )

    def destroy_many(self, ticket_form: int | TicketForm, *, id: Iterable[str] | None = None) -> None:
        """Detaches several custom statuses from a ticket form. For admins and permitted agents.

        Args:
            ticket_form: the TicketForm or its id. Ticket form that the call is about.
            id: Pairings of form and status to remove.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `DELETE /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses`
        """
        self._run(_TICKET_FORM_STATUSES_DESTROY_MANY, ticket_form=ticket_form, id=id)

    def update(
        self,
        ticket_form: int | TicketForm,
        ticket_form_status: TicketFormStatus
        | TicketFormStatusDict
        | Iterable[TicketFormStatus | TicketFormStatusDict],
    ) -> list[TicketFormStatus]:
        """Changes several custom status links of a ticket form, adding or removing statuses. For admins.

        - `client.ticket_forms.ticket_form_statuses.update(ticket_form, ticket_form_status)`: Changes
        one custom status link of a ticket form. For admins.
        - `client.ticket_forms.ticket_form_statuses.update(ticket_form, […])`: Changes several custom
        status links of a ticket form, adding or removing statuses. For admins.

        Args:
            ticket_form: the TicketForm or its id. Ticket form that the call is about.
            ticket_form_status: the TicketFormStatus: an object, or a mapping of its fields.

        Returns:
            TicketFormStatus records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses/{ticket_form_status_id}`
        `PUT /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses`
        """
        return self._run(
            _TICKET_FORM_STATUSES_UPDATE, ticket_form=ticket_form, ticket_form_status=ticket_form_status
        )


class AsyncTicketFormsTicketFormStatusesApi(AsyncResource):
    """The ticket form statuses of `client.ticket_forms`.

    Reached as `client.ticket_forms.ticket_form_statuses`.
    """

    @property
    def bulk(self) -> AsyncTicketFormsTicketFormStatusesBulk:
        """Writes any number of records, in chunks: `update`."""
        return AsyncTicketFormsTicketFormStatusesBulk(self)

    def __call__(self, ticket_form: int | TicketForm) -> AsyncResultGenerator[TicketFormStatus]:
        """Lists the custom statuses attached to a ticket form. Open to anyone.

        Args:
            ticket_form: the TicketForm or its id. Ticket form that the call is about.

        Returns:
            TicketFormStatus records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for anyone.

        `GET /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses`
        """
        return self._run(_TICKET_FORM_STATUSES_CALL, ticket_form=ticket_form)

    def create(
        self,
        ticket_form: int | TicketForm,
        ticket_form_status: Iterable[TicketFormStatus | TicketFormStatusDict],
    ) -> Awaitable[list[TicketFormStatus]]:
        """Attaches custom statuses to a ticket form. For admins.

        Args:
            ticket_form: the TicketForm or its id. Ticket form that the call is about.
            ticket_form_status: the TicketFormStatus records: objects, or mappings of their fields, each
                with `custom_status_id`.

        Returns:
            To be awaited: TicketFormStatus records.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses`
        """
        return self._run(
            _TICKET_FORM_STATUSES_CREATE, ticket_form=ticket_form, ticket_form_status=ticket_form_status
        )

    def delete(
        self, ticket_form: int | TicketForm, ticket_form_status: str | TicketFormStatus
    ) -> Awaitable[None]:
        """Detaches one custom status from a ticket form. For admins.

        Args:
            ticket_form: the TicketForm or its id. Ticket form that the call is about.
            ticket_form_status: the TicketFormStatus or its id. Pairing of form and custom status to act
                on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses/{ticket_form_status_id}`
        """
        return self._run(
            _TICKET_FORM_STATUSES_DELETE, ticket_form=ticket_form, ticket_form_status=ticket_form_status
        )

    def destroy_many(
        self, ticket_form: int | TicketForm, *, id: Iterable[str] | None = None
    ) -> Awaitable[None]:
        """Detaches several custom statuses from a ticket form. For admins and permitted agents.

        Args:
            ticket_form: the TicketForm or its id. Ticket form that the call is about.
            id: Pairings of form and status to remove.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `DELETE /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses`
        """
        return self._run(_TICKET_FORM_STATUSES_DESTROY_MANY, ticket_form=ticket_form, id=id)

    def update(
        self,
        ticket_form: int | TicketForm,
        ticket_form_status: TicketFormStatus
        | TicketFormStatusDict
        | Iterable[TicketFormStatus | TicketFormStatusDict],
    ) -> Awaitable[list[TicketFormStatus]]:
        """Changes several custom status links of a ticket form, adding or removing statuses. For admins.

        - `client.ticket_forms.ticket_form_statuses.update(ticket_form, ticket_form_status)`: Changes
        one custom status link of a ticket form. For admins.
        - `client.ticket_forms.ticket_form_statuses.update(ticket_form, […])`: Changes several custom
        status links of a ticket form, adding or removing statuses. For admins.

        Args:
            ticket_form: the TicketForm or its id. Ticket form that the call is about.
            ticket_form_status: the TicketFormStatus: an object, or a mapping of its fields.

        Returns:
            To be awaited: TicketFormStatus records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses/{ticket_form_status_id}`
        `PUT /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses`
        """
        return self._run(
            _TICKET_FORM_STATUSES_UPDATE, ticket_form=ticket_form, ticket_form_status=ticket_form_status
        )


class TicketFormsTicketFormStatusesBulk(Bulk):
    """What `client.ticket_forms.ticket_form_statuses.bulk` writes, any number of records in chunks."""

    @property
    def update(self) -> BulkCallBelow[int | TicketForm, TicketFormStatus | TicketFormStatusDict]:
        """For each chunk: Changes several custom status links of a ticket form, adding or removing
        statuses. For admins.

        `PUT /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses`
        """
        return BulkCallBelow(self, _TICKET_FORM_STATUSES_UPDATE)


class AsyncTicketFormsTicketFormStatusesBulk(AsyncBulk):
    """What `client.ticket_forms.ticket_form_statuses.bulk` writes, any number of records in chunks."""

    @property
    def update(self) -> AsyncBulkCallBelow[int | TicketForm, TicketFormStatus | TicketFormStatusDict]:
        """For each chunk: Changes several custom status links of a ticket form, adding or removing
        statuses. For admins.

        `PUT /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses`
        """
        return AsyncBulkCallBelow(self, _TICKET_FORM_STATUSES_UPDATE)


# -- what the calls send and what they answer

_CALL: Method[TicketForm | BaseResultGenerator[TicketForm]] = Method(
    "ticket_forms",
    Form(
        Operation(
            "ticket_forms.show",
            "GET",
            "/api/v2/ticket_forms/{ticket_form_id}",
            result=Result("one", schema="TicketForm", key="ticket_form"),
        ),
        (Argument("id", "path", "ticket_form_id", accepts="TicketForm", required=True),),
        when="id",
    ),
    Form(
        Operation(
            "ticket_forms.show_many",
            "GET",
            "/api/v2/ticket_forms/show_many",
            query=(
                Param("ids", "comma"),
                Param("include_boundary_indicators"),
                Param("include_item_cursors"),
                Param("active"),
                Param("end_user_visible"),
                Param("fallback_to_default"),
                Param("associated_to_brand"),
            ),
            result=Result("list", schema="TicketForm", key="ticket_forms"),
        ),
        (
            Argument("ids", "query", "ids", accepts="TicketForm", required=True, many=True),
            Argument("include_boundary_indicators", "query", "include_boundary_indicators"),
            Argument("include_item_cursors", "query", "include_item_cursors"),
            Argument("active", "query", "active"),
            Argument("end_user_visible", "query", "end_user_visible"),
            Argument("fallback_to_default", "query", "fallback_to_default"),
            Argument("associated_to_brand", "query", "associated_to_brand"),
        ),
        when="ids",
    ),
    Form(
        Operation(
            "ticket_forms.list",
            "GET",
            "/api/v2/ticket_forms",
            query=(
                Param("active"),
                Param("end_user_visible"),
                Param("fallback_to_default"),
                Param("form_type"),
                Param("associated_to_brand"),
                Param("sort"),
                Param("include_boundary_indicators"),
                Param("include_item_cursors"),
                Param("locale"),
            ),
            result=Result("list", schema="TicketForm", key="ticket_forms"),
            pages=("cursor", "offset"),
        ),
        (
            Argument("active", "query", "active"),
            Argument("end_user_visible", "query", "end_user_visible"),
            Argument("fallback_to_default", "query", "fallback_to_default"),
            Argument("form_type", "query", "form_type"),
            Argument("associated_to_brand", "query", "associated_to_brand"),
            Argument("sort", "query", "sort"),
            Argument("include_boundary_indicators", "query", "include_boundary_indicators"),
            Argument("include_item_cursors", "query", "include_item_cursors"),
            Argument("locale", "query", "locale"),
        ),
    ),
)
_CLONE: Method[TicketForm] = Method(
    "ticket_forms.clone",
    Form(
        Operation(
            "ticket_forms.clone",
            "POST",
            "/api/v2/ticket_forms/{ticket_form_id}/clone",
            body=Body("fields"),
            result=Result("one", schema="TicketForm", key="ticket_form"),
        ),
        (
            Argument("ticket_form", "path", "ticket_form_id", accepts="TicketForm", required=True),
            Argument("prepend_clone_title", "body", "prepend_clone_title"),
        ),
    ),
)
_CREATE: Method[TicketForm] = Method(
    "ticket_forms.create",
    Form(
        Operation(
            "ticket_forms.create",
            "POST",
            "/api/v2/ticket_forms",
            body=Body("record", schema="TicketForm", key="ticket_form"),
            result=Result("one", schema="TicketForm", key="ticket_form"),
        ),
        (Argument("api_objects", "record", "ticket_form", accepts="TicketForm", required=True),),
    ),
)
_DELETE: Method[None] = Method(
    "ticket_forms.delete",
    Form(
        Operation(
            "ticket_forms.delete", "DELETE", "/api/v2/ticket_forms/{ticket_form_id}", result=Result("nothing")
        ),
        (Argument("api_objects", "path", "ticket_form_id", accepts="TicketForm", required=True),),
    ),
)
_REORDER: Method[list[TicketForm]] = Method(
    "ticket_forms.reorder",
    Form(
        Operation(
            "ticket_forms.reorder",
            "PUT",
            "/api/v2/ticket_forms/reorder",
            body=Body("fields"),
            result=Result("list", schema="TicketForm", key="ticket_forms"),
        ),
        (
            Argument(
                "ticket_form_ids", "body", "ticket_form_ids", accepts="TicketForm", required=True, many=True
            ),
        ),
    ),
)
_UPDATE: Method[TicketForm] = Method(
    "ticket_forms.update",
    Form(
        Operation(
            "ticket_forms.update",
            "PUT",
            "/api/v2/ticket_forms/{ticket_form_id}",
            body=Body("record", schema="TicketForm", key="ticket_form"),
            result=Result("one", schema="TicketForm", key="ticket_form"),
        ),
        (
            Argument(
                "api_objects",
                "record",
                "ticket_form",
                also_path="ticket_form_id",
                accepts="TicketForm",
                required=True,
            ),
        ),
    ),
)
_TICKET_FORM_STATUSES_CALL: Method[BaseResultGenerator[TicketFormStatus]] = Method(
    "ticket_forms.ticket_form_statuses",
    Form(
        Operation(
            "ticket_forms.ticket_form_statuses.list",
            "GET",
            "/api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses",
            result=Result("list", schema="TicketFormStatus", key="ticket_form_statuses"),
        ),
        (Argument("ticket_form", "path", "ticket_form_id", accepts="TicketForm", required=True),),
    ),
)
_TICKET_FORM_STATUSES_CREATE: Method[list[TicketFormStatus]] = Method(
    "ticket_forms.ticket_form_statuses.create",
    Form(
        Operation(
            "ticket_forms.ticket_form_statuses.create",
            "POST",
            "/api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses",
            body=Body("records", schema="TicketFormStatus", key="ticket_form_status"),
            result=Result("list", schema="TicketFormStatus", key="ticket_form_statuses"),
        ),
        (
            Argument("ticket_form", "path", "ticket_form_id", accepts="TicketForm", required=True),
            Argument(
                "ticket_form_status",
                "record",
                "ticket_form_status",
                accepts="TicketFormStatus",
                required=True,
                many=True,
            ),
        ),
    ),
)
_TICKET_FORM_STATUSES_DELETE: Method[None] = Method(
    "ticket_forms.ticket_form_statuses.delete",
    Form(
        Operation(
            "ticket_forms.ticket_form_statuses.delete",
            "DELETE",
            "/api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses/{ticket_form_status_id}",
            result=Result("nothing"),
        ),
        (
            Argument("ticket_form", "path", "ticket_form_id", accepts="TicketForm", required=True),
            Argument(
                "ticket_form_status",
                "path",
                "ticket_form_status_id",
                accepts="TicketFormStatus",
                required=True,
            ),
        ),
    ),
)
_TICKET_FORM_STATUSES_DESTROY_MANY: Method[None] = Method(
    "ticket_forms.ticket_form_statuses.destroy_many",
    Form(
        Operation(
            "ticket_forms.ticket_form_statuses.destroy_many",
            "DELETE",
            "/api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses",
            body=Body("fields"),
            result=Result("nothing"),
        ),
        (
            Argument("ticket_form", "path", "ticket_form_id", accepts="TicketForm", required=True),
            Argument("id", "body", "id", many=True),
        ),
    ),
)
_TICKET_FORM_STATUSES_UPDATE: Method[list[TicketFormStatus]] = Method(
    "ticket_forms.ticket_form_statuses.update",
    Form(
        Operation(
            "ticket_forms.ticket_form_statuses.update",
            "PUT",
            "/api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses/{ticket_form_status_id}",
            body=Body("record", schema="TicketFormStatus", key="ticket_form_status"),
            result=Result("list", schema="TicketFormStatus", key="ticket_form_statuses"),
        ),
        (
            Argument("ticket_form", "path", "ticket_form_id", accepts="TicketForm", required=True),
            Argument(
                "ticket_form_status",
                "record",
                "ticket_form_status",
                also_path="ticket_form_status_id",
                accepts="TicketFormStatus",
                required=True,
            ),
        ),
    ),
    Form(
        Operation(
            "ticket_forms.ticket_form_statuses.update_many",
            "PUT",
            "/api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses",
            body=Body("records", schema="TicketFormStatus", key="ticket_form_status"),
            result=Result("list", schema="TicketFormStatus", key="ticket_form_statuses"),
        ),
        (
            Argument("ticket_form", "path", "ticket_form_id", accepts="TicketForm", required=True),
            Argument(
                "ticket_form_status",
                "record",
                "ticket_form_status",
                accepts="TicketFormStatus",
                required=True,
                many=True,
            ),
        ),
        many=True,
    ),
)
