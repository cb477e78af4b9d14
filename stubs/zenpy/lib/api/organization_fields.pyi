# Generated from openapi/zendesk.openapi.json (openapi/spec/support/organization_fields.yaml) by `make generate`. Do not edit.
"""Manages the custom fields that organizations have."""

from collections.abc import Awaitable, Iterable
from typing import overload

from zenpy.lib.api_objects.organization_fields import OrganizationField
from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resource import AsyncResource, Resource
from zenpy.payloads import OrganizationFieldDict

class OrganizationFieldsApi(Resource):
    """Manages the custom fields that organizations have.

    Reached as `client.organization_fields`.
    """
    @overload
    def __call__(self, *, id: int | str | OrganizationField) -> OrganizationField:
        """Returns a custom field of organizations, given by id or key. For agents.

        Args:
            id: the OrganizationField or its id. Organization field to act on.

        Returns:
            The OrganizationField.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/organization_fields/{organization_field_id}`
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
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            OrganizationField records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/organization_fields`
        """
    def create(self, api_objects: OrganizationField | OrganizationFieldDict) -> OrganizationField:
        """Creates a custom field for organizations. Its key and type cannot be changed later. For admins.

        Args:
            api_objects: the OrganizationField: an object, or a mapping of its fields.

        Returns:
            The OrganizationField.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/organization_fields`
        """
    def delete(self, api_objects: int | str | OrganizationField) -> None:
        """Deletes a custom field of organizations along with its values. For admins.

        Args:
            api_objects: the OrganizationField or its id. Organization field to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/organization_fields/{organization_field_id}`
        """
    def reorder(self, organization_fields: Iterable[int | OrganizationField]) -> None:
        """Puts the organization fields into the order in which their ids are sent. For admins.

        Args:
            organization_fields: OrganizationField records or their ids. Every custom organization field
                in the order wanted.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PUT /api/v2/organization_fields/reorder`
        """
    def update(self, api_objects: OrganizationField | OrganizationFieldDict) -> OrganizationField:
        """Changes an organization field. Dropdown choices left out of a sent list are removed. For admins.

        Args:
            api_objects: the OrganizationField: an object, or a mapping of its fields.

        Returns:
            The OrganizationField.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PUT /api/v2/organization_fields/{organization_field_id}`
        """

class AsyncOrganizationFieldsApi(AsyncResource):
    """Manages the custom fields that organizations have.

    Reached as `client.organization_fields`.
    """
    @overload
    def __call__(self, *, id: int | str | OrganizationField) -> Awaitable[OrganizationField]:
        """Returns a custom field of organizations, given by id or key. For agents.

        Args:
            id: the OrganizationField or its id. Organization field to act on.

        Returns:
            To be awaited: the OrganizationField.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/organization_fields/{organization_field_id}`
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
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            OrganizationField records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/organization_fields`
        """
    def create(self, api_objects: OrganizationField | OrganizationFieldDict) -> Awaitable[OrganizationField]:
        """Creates a custom field for organizations. Its key and type cannot be changed later. For admins.

        Args:
            api_objects: the OrganizationField: an object, or a mapping of its fields.

        Returns:
            To be awaited: the OrganizationField.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/organization_fields`
        """
    def delete(self, api_objects: int | str | OrganizationField) -> Awaitable[None]:
        """Deletes a custom field of organizations along with its values. For admins.

        Args:
            api_objects: the OrganizationField or its id. Organization field to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/organization_fields/{organization_field_id}`
        """
    def reorder(self, organization_fields: Iterable[int | OrganizationField]) -> Awaitable[None]:
        """Puts the organization fields into the order in which their ids are sent. For admins.

        Args:
            organization_fields: OrganizationField records or their ids. Every custom organization field
                in the order wanted.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PUT /api/v2/organization_fields/reorder`
        """
    def update(self, api_objects: OrganizationField | OrganizationFieldDict) -> Awaitable[OrganizationField]:
        """Changes an organization field. Dropdown choices left out of a sent list are removed. For admins.

        Args:
            api_objects: the OrganizationField: an object, or a mapping of its fields.

        Returns:
            To be awaited: the OrganizationField.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PUT /api/v2/organization_fields/{organization_field_id}`
        """
