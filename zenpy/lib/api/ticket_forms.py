# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ticket_forms.yaml) by `make generate`. Do not edit.
"""Manages ticket forms: their fields, order, copies and the statuses available on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from enum import Enum

    from zenpy.lib.api_objects.ticket_form_statuses import TicketFormStatus
    from zenpy.lib.api_objects.ticket_forms import TicketForm
    from zenpy.lib.bulk import AsyncBulkCallBelow, BulkCallBelow
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import TicketFormDict, TicketFormStatusDict


TicketFormsFormType: TypeAlias = Literal["standard", "service_catalog", "all"]


class TicketFormsApi(Resource):
    """Manages ticket forms: their fields, order, copies and the statuses available on them.

    Reached as `client.ticket_forms`.
    """

    ticket_form_statuses: Lazy[TicketFormsTicketFormStatusesApi] = Lazy(
        "ticket_forms", "TicketFormsTicketFormStatusesApi"
    )

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
        id: int | TicketForm = LEFT_OUT,
        ids: Iterable[int | TicketForm] = LEFT_OUT,
    ) -> TicketForm | BaseResultGenerator[TicketForm]:
        """Lists the ticket forms.

        - `client.ticket_forms()`: Lists the ticket forms. Open to anyone; end users get only active
          forms visible to them. Also takes `active`, `end_user_visible`, `fallback_to_default`,
          `form_type`, `associated_to_brand`, `sort`, `include_boundary_indicators`,
          `include_item_cursors`, `locale`, `page_size`, `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/ticket_forms`
        - `client.ticket_forms(id=…)`: Fetches one ticket form. For admins, agents and those end users
          who may see the form.
          `GET /api/v2/ticket_forms/{ticket_form_id}`
        - `client.ticket_forms(ids=[…])`: Fetches ticket forms by their ids. Open to anyone, within what
          the caller may see. Takes any number of ids; each request carries up to 100. Also takes
          `include_boundary_indicators`, `include_item_cursors`, `active`, `end_user_visible`,
          `fallback_to_default` and `associated_to_brand`.
          `GET /api/v2/ticket_forms/show_many`

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
            id: Ticket form that the call is about. Takes a TicketForm or its id.
            ids: Ticket forms to fetch. Takes TicketForm records or their ids.

        Returns:
            TicketForm records, fetched page by page as they are read.
            The TicketForm.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            active=active,
            end_user_visible=end_user_visible,
            fallback_to_default=fallback_to_default,
            form_type=form_type,
            associated_to_brand=associated_to_brand,
            sort=sort,
            include_boundary_indicators=include_boundary_indicators,
            include_item_cursors=include_item_cursors,
            locale=locale,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
            ids=ids,
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
        return self._run(self._CLONE, ticket_form=ticket_form, prepend_clone_title=prepend_clone_title)

    _CREATE: Method[TicketForm] = Method(
        "ticket_forms.create",
        Form(
            Operation(
                "ticket_forms.create",
                "POST",
                "/api/v2/ticket_forms",
                body=Body("record", schema="TicketForm", key="ticket_form"),
                result=Result("one", schema="TicketForm", key="ticket_form"),
                writes="make",
            ),
            (Argument("api_objects", "record", "ticket_form", accepts="TicketForm", required=True),),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "ticket_forms.delete",
        Form(
            Operation(
                "ticket_forms.delete",
                "DELETE",
                "/api/v2/ticket_forms/{ticket_form_id}",
                result=Result("nothing"),
            ),
            (Argument("api_objects", "path", "ticket_form_id", accepts="TicketForm", required=True),),
        ),
    )

    def delete(self, api_objects: int | TicketForm) -> None:
        """Deletes a ticket form. For admins; the default form has to stay.

        Args:
            api_objects: Ticket form that the call is about. Takes a TicketForm or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/ticket_forms/{ticket_form_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

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
                    "ticket_form_ids",
                    "body",
                    "ticket_form_ids",
                    accepts="TicketForm",
                    required=True,
                    many=True,
                ),
            ),
        ),
    )

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
        return self._run(self._REORDER, ticket_form_ids=ticket_form_ids)

    _UPDATE: Method[TicketForm] = Method(
        "ticket_forms.update",
        Form(
            Operation(
                "ticket_forms.update",
                "PUT",
                "/api/v2/ticket_forms/{ticket_form_id}",
                body=Body("record", schema="TicketForm", key="ticket_form"),
                result=Result("one", schema="TicketForm", key="ticket_form"),
                writes="change",
                readable=True,
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
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncTicketFormsApi(AsyncResource, sync_class=TicketFormsApi):
    """`TicketFormsApi` for the async client: calls are awaited, lists read with `async for`."""


class TicketFormsTicketFormStatusesApi(Resource):
    """Lists the custom statuses attached to a ticket form. Open to anyone. Calls: `create`, `delete`,
    `destroy_many`, `update`.

    Reached as `client.ticket_forms.ticket_form_statuses`.
    """

    @property
    def bulk(self) -> TicketFormsTicketFormStatusesBulk:
        """Writes any number of records, in chunks: `update`."""
        return TicketFormsTicketFormStatusesBulk(self)

    _CALL: Method[BaseResultGenerator[TicketFormStatus]] = Method(
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
        return self._run(self._CALL, ticket_form=ticket_form)

    _CREATE: Method[list[TicketFormStatus]] = Method(
        "ticket_forms.ticket_form_statuses.create",
        Form(
            Operation(
                "ticket_forms.ticket_form_statuses.create",
                "POST",
                "/api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses",
                body=Body("records", schema="TicketFormStatus", key="ticket_form_status"),
                result=Result("list", schema="TicketFormStatus", key="ticket_form_statuses"),
                writes="make",
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
        return self._run(self._CREATE, ticket_form=ticket_form, ticket_form_status=ticket_form_status)

    _DELETE: Method[None] = Method(
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
        return self._run(self._DELETE, ticket_form=ticket_form, ticket_form_status=ticket_form_status)

    _DESTROY_MANY: Method[None] = Method(
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
        return self._run(self._DESTROY_MANY, ticket_form=ticket_form, id=id)

    _UPDATE: Method[list[TicketFormStatus]] = Method(
        "ticket_forms.ticket_form_statuses.update",
        Form(
            Operation(
                "ticket_forms.ticket_form_statuses.update",
                "PUT",
                "/api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses/{ticket_form_status_id}",
                body=Body("record", schema="TicketFormStatus", key="ticket_form_status", listed=True),
                result=Result("list", schema="TicketFormStatus", key="ticket_form_statuses"),
                writes="change",
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
                writes="change",
                readable=True,
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

    def update(
        self,
        ticket_form: int | TicketForm,
        ticket_form_status: TicketFormStatus
        | TicketFormStatusDict
        | Iterable[TicketFormStatus | TicketFormStatusDict],
    ) -> list[TicketFormStatus]:
        """Changes one custom status link of a ticket form.

        - `client.ticket_forms.ticket_form_statuses.update(ticket_form, ticket_form_status)`: Changes
          one custom status link of a ticket form. For admins. Sends what changed in the record.
          `PUT /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses/{ticket_form_status_id}`
        - `client.ticket_forms.ticket_form_statuses.update(ticket_form, […])`: Changes several custom
          status links of a ticket form, adding or removing statuses. For admins. Sends what changed in
          the record.
          `PUT /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses`

        Args:
            ticket_form: Ticket form that the call is about. Takes a TicketForm or its id.
            ticket_form_status: The TicketFormStatus: an object, or a mapping of its fields. Or: The
                TicketFormStatus records: objects, or mappings of their fields.

        Returns:
            TicketFormStatus records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._UPDATE, ticket_form=ticket_form, ticket_form_status=ticket_form_status)


class AsyncTicketFormsTicketFormStatusesApi(AsyncResource, sync_class=TicketFormsTicketFormStatusesApi):
    """`TicketFormsTicketFormStatusesApi` for the async client: calls are awaited, lists read with
    `async for`.
    """

    @property
    def bulk(self) -> AsyncTicketFormsTicketFormStatusesBulk:
        """Writes any number of records, in chunks: `update`."""
        return AsyncTicketFormsTicketFormStatusesBulk(self)


class TicketFormsTicketFormStatusesBulk(Bulk):
    """What `client.ticket_forms.ticket_form_statuses.bulk` writes, any number of records in chunks."""

    @property
    def update(self) -> BulkCallBelow[int | TicketForm, TicketFormStatus | TicketFormStatusDict, str]:
        """For each chunk: Changes several custom status links of a ticket form, adding or removing
        statuses. For admins.

        `PUT /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses`
        """
        from zenpy.lib.bulk import BulkCallBelow

        return BulkCallBelow(self, TicketFormsTicketFormStatusesApi._UPDATE)


class AsyncTicketFormsTicketFormStatusesBulk(AsyncBulk):
    """What `client.ticket_forms.ticket_form_statuses.bulk` writes, any number of records in chunks."""

    @property
    def update(self) -> AsyncBulkCallBelow[int | TicketForm, TicketFormStatus | TicketFormStatusDict, str]:
        """For each chunk: Changes several custom status links of a ticket form, adding or removing
        statuses. For admins.

        `PUT /api/v2/ticket_forms/{ticket_form_id}/ticket_form_statuses`
        """
        from zenpy.lib.bulk import AsyncBulkCallBelow

        return AsyncBulkCallBelow(self, TicketFormsTicketFormStatusesApi._UPDATE)
