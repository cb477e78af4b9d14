# Generated from openapi/zendesk.openapi.json (openapi/spec/support/user_fields.yaml) by `make generate`. Do not edit.
"""Manages the custom fields that users have, with the options of drop-down fields."""

from collections.abc import Awaitable, Iterable
from typing import overload

from zenpy.lib.api_objects.ticket_fields import CustomFieldOption
from zenpy.lib.api_objects.user_fields import UserField
from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resource import AsyncResource, Resource
from zenpy.payloads import CustomFieldOptionDict, UserFieldDict

class UserFieldsApi(Resource):
    """Manages the custom fields that users have, with the options of drop-down fields.

    Reached as `client.user_fields`.
    """
    @property
    def options(self) -> UserFieldsOptionsApi:
        """The options of `client.user_fields`."""
    @overload
    def __call__(self, *, id: int | UserField) -> UserField:
        """Fetches one custom user field by id or key. For agents.

        Args:
            id: the UserField or its id. User field that the call is about, by id or key.

        Returns:
            The UserField.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/user_fields/{user_field_id}`
        """
    @overload
    def __call__(
        self,
        *,
        ids: Iterable[int | UserField],
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[UserField]:
        """Fetches several user fields by their keys. For agents.

        Args:
            ids: UserField records or their ids. Records to act on, usually up to 100; sent separated by
                commas.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            UserField records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/user_fields/show_many`
        """
    @overload
    def __call__(
        self,
        *,
        keys: Iterable[str | UserField],
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[UserField]:
        """Fetches several user fields by their keys. For agents.

        Args:
            keys: UserField records or their ids. Keys of the fields to fetch; separated by commas.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            UserField records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/user_fields/show_many`
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
    ) -> BaseResultGenerator[UserField]:
        """Lists the custom user fields. For agents.

        Args:
            resolve_dc: Whether dynamic content placeholders are replaced by their text.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            UserField records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/user_fields`
        """
    def create(self, api_objects: UserField | UserFieldDict) -> UserField:
        """Adds a custom user field. For admins; key and type cannot be changed later.

        Args:
            api_objects: the UserField: an object, or a mapping of its fields.

        Returns:
            The UserField.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/user_fields`
        """
    def delete(self, api_objects: int | UserField) -> None:
        """Deletes a custom user field with its values. For admins.

        Args:
            api_objects: the UserField or its id. User field that the call is about, by id or key.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/user_fields/{user_field_id}`
        """
    def reorder(self, user_field_ids: Iterable[int | UserField]) -> None:
        """Puts user fields into the order of the ids given. For admins; answers without content.

        Args:
            user_field_ids: UserField records or their ids. Every custom user field in the order wanted.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PUT /api/v2/user_fields/reorder`
        """
    def update(self, api_objects: UserField | UserFieldDict) -> UserField:
        """Changes a custom user field. For admins; a list of options replaces the old one, so omitted
        options are removed.

        Args:
            api_objects: the UserField: an object, or a mapping of its fields.

        Returns:
            The UserField.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PUT /api/v2/user_fields/{user_field_id}`
        """

class AsyncUserFieldsApi(AsyncResource):
    """Manages the custom fields that users have, with the options of drop-down fields.

    Reached as `client.user_fields`.
    """
    @property
    def options(self) -> AsyncUserFieldsOptionsApi:
        """The options of `client.user_fields`."""
    @overload
    def __call__(self, *, id: int | UserField) -> Awaitable[UserField]:
        """Fetches one custom user field by id or key. For agents.

        Args:
            id: the UserField or its id. User field that the call is about, by id or key.

        Returns:
            To be awaited: the UserField.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/user_fields/{user_field_id}`
        """
    @overload
    def __call__(
        self,
        *,
        ids: Iterable[int | UserField],
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[UserField]:
        """Fetches several user fields by their keys. For agents.

        Args:
            ids: UserField records or their ids. Records to act on, usually up to 100; sent separated by
                commas.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            UserField records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/user_fields/show_many`
        """
    @overload
    def __call__(
        self,
        *,
        keys: Iterable[str | UserField],
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[UserField]:
        """Fetches several user fields by their keys. For agents.

        Args:
            keys: UserField records or their ids. Keys of the fields to fetch; separated by commas.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            UserField records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/user_fields/show_many`
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
    ) -> AsyncResultGenerator[UserField]:
        """Lists the custom user fields. For agents.

        Args:
            resolve_dc: Whether dynamic content placeholders are replaced by their text.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            UserField records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/user_fields`
        """
    def create(self, api_objects: UserField | UserFieldDict) -> Awaitable[UserField]:
        """Adds a custom user field. For admins; key and type cannot be changed later.

        Args:
            api_objects: the UserField: an object, or a mapping of its fields.

        Returns:
            To be awaited: the UserField.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/user_fields`
        """
    def delete(self, api_objects: int | UserField) -> Awaitable[None]:
        """Deletes a custom user field with its values. For admins.

        Args:
            api_objects: the UserField or its id. User field that the call is about, by id or key.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/user_fields/{user_field_id}`
        """
    def reorder(self, user_field_ids: Iterable[int | UserField]) -> Awaitable[None]:
        """Puts user fields into the order of the ids given. For admins; answers without content.

        Args:
            user_field_ids: UserField records or their ids. Every custom user field in the order wanted.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PUT /api/v2/user_fields/reorder`
        """
    def update(self, api_objects: UserField | UserFieldDict) -> Awaitable[UserField]:
        """Changes a custom user field. For admins; a list of options replaces the old one, so omitted
        options are removed.

        Args:
            api_objects: the UserField: an object, or a mapping of its fields.

        Returns:
            To be awaited: the UserField.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PUT /api/v2/user_fields/{user_field_id}`
        """

class UserFieldsOptionsApi(Resource):
    """The options of `client.user_fields`.

    Reached as `client.user_fields.options`.
    """
    @overload
    def __call__(self, user_field: int | UserField, *, id: int | CustomFieldOption) -> CustomFieldOption:
        """Fetches one option of a drop-down user field. For agents.

        Args:
            user_field: the UserField or its id. User field that the call is about, by id or key.
            id: the CustomFieldOption or its id. Choice of the user field to act on.

        Returns:
            The CustomFieldOption.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/user_fields/{user_field_id}/options/{user_field_option_id}`
        """
    @overload
    def __call__(
        self,
        user_field: int | UserField,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[CustomFieldOption]:
        """Lists the options of a drop-down user field. For agents.

        Args:
            user_field: the UserField or its id. User field that the call is about, by id or key.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            CustomFieldOption records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/user_fields/{user_field_id}/options`
        """
    def create(
        self, user_field: int | UserField, custom_field_option: CustomFieldOption | CustomFieldOptionDict
    ) -> CustomFieldOption:
        """Adds an option to a drop-down user field, or updates the one whose `id` is sent. For admins.

        Args:
            user_field: the UserField or its id. User field that the call is about, by id or key.
            custom_field_option: the CustomFieldOption: an object, or a mapping of its fields.

        Returns:
            The CustomFieldOption.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/user_fields/{user_field_id}/options`
        """
    def delete(self, user_field: int | UserField, custom_field_option: int | CustomFieldOption) -> None:
        """Removes an option from a drop-down user field. For admins.

        Args:
            user_field: the UserField or its id. User field that the call is about, by id or key.
            custom_field_option: the CustomFieldOption or its id. Choice of the user field to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/user_fields/{user_field_id}/options/{user_field_option_id}`
        """

class AsyncUserFieldsOptionsApi(AsyncResource):
    """The options of `client.user_fields`.

    Reached as `client.user_fields.options`.
    """
    @overload
    def __call__(
        self, user_field: int | UserField, *, id: int | CustomFieldOption
    ) -> Awaitable[CustomFieldOption]:
        """Fetches one option of a drop-down user field. For agents.

        Args:
            user_field: the UserField or its id. User field that the call is about, by id or key.
            id: the CustomFieldOption or its id. Choice of the user field to act on.

        Returns:
            To be awaited: the CustomFieldOption.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/user_fields/{user_field_id}/options/{user_field_option_id}`
        """
    @overload
    def __call__(
        self,
        user_field: int | UserField,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[CustomFieldOption]:
        """Lists the options of a drop-down user field. For agents.

        Args:
            user_field: the UserField or its id. User field that the call is about, by id or key.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            CustomFieldOption records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/user_fields/{user_field_id}/options`
        """
    def create(
        self, user_field: int | UserField, custom_field_option: CustomFieldOption | CustomFieldOptionDict
    ) -> Awaitable[CustomFieldOption]:
        """Adds an option to a drop-down user field, or updates the one whose `id` is sent. For admins.

        Args:
            user_field: the UserField or its id. User field that the call is about, by id or key.
            custom_field_option: the CustomFieldOption: an object, or a mapping of its fields.

        Returns:
            To be awaited: the CustomFieldOption.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/user_fields/{user_field_id}/options`
        """
    def delete(
        self, user_field: int | UserField, custom_field_option: int | CustomFieldOption
    ) -> Awaitable[None]:
        """Removes an option from a drop-down user field. For admins.

        Args:
            user_field: the UserField or its id. User field that the call is about, by id or key.
            custom_field_option: the CustomFieldOption or its id. Choice of the user field to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/user_fields/{user_field_id}/options/{user_field_option_id}`
        """
