# Generated from openapi/zendesk.openapi.json (openapi/spec/support/organization_fields.yaml) by `make generate`. Do not edit.
"""Manages the custom fields that organizations have."""

from collections.abc import Coroutine, Iterable
from typing import overload

from zenpy.lib.api_objects.organization_fields import OrganizationField
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import OrganizationFieldDict

class OrganizationFieldsApi(Resource):
    """Manages the custom fields that organizations have.

    Reached as `client.organization_fields`.
    """
    @overload
    def __call__(
        self,
        *,
        resolve_dc: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[OrganizationField]:
        """Lists the custom fields of organizations, in order of position. For agents.

        Args:
            resolve_dc: Whether dynamic content placeholders are replaced by their text.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            OrganizationField records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/organization_fields`
        """
    @overload
    def __call__(self, *, id: int | str | OrganizationField) -> OrganizationField:
        """Returns a custom field of organizations, given by id or key. For agents.

        Args:
            id: Organization field to act on. Takes an OrganizationField or its id.

        Returns:
            The OrganizationField.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/organization_fields/{organization_field_id}`
        """
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
    def delete(self, api_objects: int | str | OrganizationField) -> None:
        """Deletes a custom field of organizations along with its values. For admins.

        Args:
            api_objects: Organization field to act on. Takes an OrganizationField or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/organization_fields/{organization_field_id}`
        """
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

class AsyncOrganizationFieldsApi(AsyncResource):
    """Manages the custom fields that organizations have.

    Reached as `client.organization_fields`.
    """
    @overload
    def __call__(
        self,
        *,
        resolve_dc: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[OrganizationField]:
        """Lists the custom fields of organizations, in order of position. For agents.

        Args:
            resolve_dc: Whether dynamic content placeholders are replaced by their text.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            OrganizationField records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/organization_fields`
        """
    @overload
    def __call__(self, *, id: int | str | OrganizationField) -> Coroutine[object, object, OrganizationField]:
        """Returns a custom field of organizations, given by id or key. For agents.

        Args:
            id: Organization field to act on. Takes an OrganizationField or its id.

        Returns:
            The OrganizationField.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/organization_fields/{organization_field_id}`
        """
    def create(
        self, api_objects: OrganizationField | OrganizationFieldDict
    ) -> Coroutine[object, object, OrganizationField]:
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
    def delete(self, api_objects: int | str | OrganizationField) -> Coroutine[object, object, None]:
        """Deletes a custom field of organizations along with its values. For admins.

        Args:
            api_objects: Organization field to act on. Takes an OrganizationField or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/organization_fields/{organization_field_id}`
        """
    def reorder(
        self, organization_fields: Iterable[int | OrganizationField]
    ) -> Coroutine[object, object, None]:
        """Puts the organization fields into the order in which their ids are sent. For admins.

        Args:
            organization_fields: Every custom organization field in the order wanted. Takes
                OrganizationField records or their ids.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/organization_fields/reorder`
        """
    def update(
        self, api_objects: OrganizationField | OrganizationFieldDict
    ) -> Coroutine[object, object, OrganizationField]:
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
