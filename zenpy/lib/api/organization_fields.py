# Generated from openapi/zendesk.openapi.json (openapi/spec/support/organization_fields.yaml) by `make generate`. Do not edit.
"""Manages the custom fields that organizations have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zenpy.lib.api_objects.organization_fields import OrganizationField
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import OrganizationFieldDict


class OrganizationFieldsApi(Resource):
    """Manages the custom fields that organizations have.

    Reached as `client.organization_fields`.
    """

    _CALL: Method[OrganizationField | BaseResultGenerator[OrganizationField]] = Method(
        "organization_fields",
        Form(
            Operation(
                "organization_fields.show",
                "GET",
                "/api/v2/organization_fields/{organization_field_id}",
                result=Result("one", schema="OrganizationField", key="organization_field"),
            ),
            (Argument("id", "path", "organization_field_id", accepts="OrganizationField", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "organization_fields.list",
                "GET",
                "/api/v2/organization_fields",
                query=(Param("resolve_dc"),),
                result=Result("list", schema="OrganizationField", key="organization_fields"),
                pages=("cursor", "offset"),
            ),
            (Argument("resolve_dc", "query", "resolve_dc"),),
        ),
    )

    def __call__(
        self,
        *,
        resolve_dc: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | str | OrganizationField = LEFT_OUT,
    ) -> OrganizationField | BaseResultGenerator[OrganizationField]:
        """Lists the custom fields of organizations, in order of position.

        - `client.organization_fields()`: Lists the custom fields of organizations, in order of
          position. For agents. Also takes `resolve_dc`, `page_size`, `cursor_pagination`, `per_page`
          and `page`.
          `GET /api/v2/organization_fields`
        - `client.organization_fields(id=…)`: Returns a custom field of organizations, given by id or
          key. For agents.
          `GET /api/v2/organization_fields/{organization_field_id}`

        Args:
            resolve_dc: Whether dynamic content placeholders are replaced by their text.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Organization field to act on. Takes an OrganizationField or its id.

        Returns:
            OrganizationField records, fetched page by page as they are read.
            The OrganizationField.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            resolve_dc=resolve_dc,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )

    _CREATE: Method[OrganizationField] = Method(
        "organization_fields.create",
        Form(
            Operation(
                "organization_fields.create",
                "POST",
                "/api/v2/organization_fields",
                body=Body("record", schema="OrganizationField", key="organization_field"),
                result=Result("one", schema="OrganizationField", key="organization_field"),
                writes="make",
            ),
            (
                Argument(
                    "api_objects", "record", "organization_field", accepts="OrganizationField", required=True
                ),
            ),
        ),
    )

    def create(self, api_objects: OrganizationField | OrganizationFieldDict) -> OrganizationField:
        """Creates a custom field for organizations. Its key and type cannot be changed later. For admins.

        Args:
            api_objects: The OrganizationField: an object, or a mapping of its fields.

        Returns:
            The OrganizationField.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/organization_fields`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "organization_fields.delete",
        Form(
            Operation(
                "organization_fields.delete",
                "DELETE",
                "/api/v2/organization_fields/{organization_field_id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "api_objects", "path", "organization_field_id", accepts="OrganizationField", required=True
                ),
            ),
        ),
    )

    def delete(self, api_objects: int | str | OrganizationField) -> None:
        """Deletes a custom field of organizations along with its values. For admins.

        Args:
            api_objects: Organization field to act on. Takes an OrganizationField or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/organization_fields/{organization_field_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _REORDER: Method[None] = Method(
        "organization_fields.reorder",
        Form(
            Operation(
                "organization_fields.reorder",
                "PUT",
                "/api/v2/organization_fields/reorder",
                body=Body("fields"),
                result=Result("nothing"),
            ),
            (
                Argument(
                    "organization_fields",
                    "body",
                    "organization_field_ids",
                    accepts="OrganizationField",
                    required=True,
                    many=True,
                ),
            ),
        ),
    )

    def reorder(self, organization_fields: Iterable[int | OrganizationField]) -> None:
        """Puts the organization fields into the order in which their ids are sent. For admins.

        Args:
            organization_fields: Every custom organization field in the order wanted. Takes
                OrganizationField records or their ids.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/organization_fields/reorder`
        """
        return self._run(self._REORDER, organization_fields=organization_fields)

    _UPDATE: Method[OrganizationField] = Method(
        "organization_fields.update",
        Form(
            Operation(
                "organization_fields.update",
                "PUT",
                "/api/v2/organization_fields/{organization_field_id}",
                body=Body("record", schema="OrganizationField", key="organization_field"),
                result=Result("one", schema="OrganizationField", key="organization_field"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "organization_field",
                    also_path="organization_field_id",
                    accepts="OrganizationField",
                    required=True,
                ),
            ),
        ),
    )

    def update(self, api_objects: OrganizationField | OrganizationFieldDict) -> OrganizationField:
        """Changes an organization field. Dropdown choices left out of a sent list are removed. For admins.
        A record without changes is read, and nothing is written.

        Args:
            api_objects: The OrganizationField: an object, or a mapping of its fields.

        Returns:
            The OrganizationField.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/organization_fields/{organization_field_id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncOrganizationFieldsApi(AsyncResource, sync_class=OrganizationFieldsApi):
    """`OrganizationFieldsApi` for the async client: calls are awaited, lists read with `async for`."""
