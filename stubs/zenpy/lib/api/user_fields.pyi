# Generated from openapi/zendesk.openapi.json (openapi/spec/support/user_fields.yaml) by `make generate`. Do not edit.
"""Manages the custom fields that users have, with the options of drop-down fields."""

from collections.abc import Coroutine, Iterable, Iterator
from typing import overload

from zenpy.lib.api_objects.ticket_fields import CustomFieldOption
from zenpy.lib.api_objects.user_fields import UserField
from zenpy.lib.many import Many
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import CustomFieldOptionDict, UserFieldDict

class UserFieldsApi(Resource):
    """Manages the custom fields that users have, with the options of drop-down fields.

    Reached as `client.user_fields`.
    """

    options: Lazy[UserFieldsOptionsApi]
    """Lists the options of a drop-down user field. For agents. Calls: `create`, `delete`."""
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
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            UserField records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/user_fields`
        """
    @overload
    def __call__(self, *, id: int | str | UserField) -> UserField:
        """Fetches one custom user field by id or key. For agents.

        Args:
            id: User field that the call is about, by id or key. Takes a UserField or its id.

        Returns:
            The UserField.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

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
        """Fetches several user fields by their keys or ids. For agents. Takes any number of ids; each
        request carries up to 100.

        Args:
            ids: User fields to fetch. Takes UserField records or their ids.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            UserField records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/user_fields/show_many`
        """
    @overload
    def __call__(
        self,
        *,
        keys: Many[str | UserField] | Iterator[str | UserField],
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[UserField]:
        """Fetches several user fields by their keys or ids. For agents.

        Args:
            keys: Keys of the fields to fetch; separated by commas. Takes UserField records or their
                ids.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            UserField records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/user_fields/show_many`
        """
    def create(self, api_objects: UserField | UserFieldDict) -> UserField:
        """Adds a custom user field. For admins; key and type cannot be changed later.

        Args:
            api_objects: The UserField: an object, or a mapping of its fields.

        Returns:
            The UserField.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/user_fields`
        """
    def delete(self, api_objects: int | str | UserField) -> None:
        """Deletes a custom user field with its values. For admins.

        Args:
            api_objects: User field that the call is about, by id or key. Takes a UserField or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/user_fields/{user_field_id}`
        """
    def reorder(self, user_field_ids: Iterable[int | UserField]) -> None:
        """Puts user fields into the order of the ids given. For admins; answers without content.

        Args:
            user_field_ids: Every custom user field in the order wanted. Takes UserField records or
                their ids.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/user_fields/reorder`
        """
    def update(self, api_objects: UserField | UserFieldDict) -> UserField:
        """Changes a custom user field. For admins; a list of options replaces the old one, so omitted
        options are removed. A record without changes is read, and nothing is written.

        Args:
            api_objects: The UserField: an object, or a mapping of its fields.

        Returns:
            The UserField.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/user_fields/{user_field_id}`
        """

class AsyncUserFieldsApi(AsyncResource):
    """Manages the custom fields that users have, with the options of drop-down fields.

    Reached as `client.user_fields`.
    """

    options: Lazy[AsyncUserFieldsOptionsApi]
    """Lists the options of a drop-down user field. For agents. Calls: `create`, `delete`."""
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
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            UserField records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/user_fields`
        """
    @overload
    def __call__(self, *, id: int | str | UserField) -> Coroutine[object, object, UserField]:
        """Fetches one custom user field by id or key. For agents.

        Args:
            id: User field that the call is about, by id or key. Takes a UserField or its id.

        Returns:
            The UserField.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

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
        """Fetches several user fields by their keys or ids. For agents. Takes any number of ids; each
        request carries up to 100.

        Args:
            ids: User fields to fetch. Takes UserField records or their ids.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            UserField records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/user_fields/show_many`
        """
    @overload
    def __call__(
        self,
        *,
        keys: Many[str | UserField] | Iterator[str | UserField],
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[UserField]:
        """Fetches several user fields by their keys or ids. For agents.

        Args:
            keys: Keys of the fields to fetch; separated by commas. Takes UserField records or their
                ids.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            UserField records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/user_fields/show_many`
        """
    def create(self, api_objects: UserField | UserFieldDict) -> Coroutine[object, object, UserField]:
        """Adds a custom user field. For admins; key and type cannot be changed later.

        Args:
            api_objects: The UserField: an object, or a mapping of its fields.

        Returns:
            The UserField.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/user_fields`
        """
    def delete(self, api_objects: int | str | UserField) -> Coroutine[object, object, None]:
        """Deletes a custom user field with its values. For admins.

        Args:
            api_objects: User field that the call is about, by id or key. Takes a UserField or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/user_fields/{user_field_id}`
        """
    def reorder(self, user_field_ids: Iterable[int | UserField]) -> Coroutine[object, object, None]:
        """Puts user fields into the order of the ids given. For admins; answers without content.

        Args:
            user_field_ids: Every custom user field in the order wanted. Takes UserField records or
                their ids.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/user_fields/reorder`
        """
    def update(self, api_objects: UserField | UserFieldDict) -> Coroutine[object, object, UserField]:
        """Changes a custom user field. For admins; a list of options replaces the old one, so omitted
        options are removed. A record without changes is read, and nothing is written.

        Args:
            api_objects: The UserField: an object, or a mapping of its fields.

        Returns:
            The UserField.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/user_fields/{user_field_id}`
        """

class UserFieldsOptionsApi(Resource):
    """Lists the options of a drop-down user field. For agents. Calls: `create`, `delete`.

    Reached as `client.user_fields.options`.
    """
    @overload
    def __call__(
        self,
        user_field: int | str | UserField,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[CustomFieldOption]:
        """Lists the options of a drop-down user field. For agents.

        Args:
            user_field: User field that the call is about, by id or key. Takes a UserField or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            CustomFieldOption records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/user_fields/{user_field_id}/options`
        """
    @overload
    def __call__(
        self, user_field: int | str | UserField, *, id: int | CustomFieldOption
    ) -> CustomFieldOption:
        """Fetches one option of a drop-down user field. For agents.

        Args:
            user_field: User field that the call is about, by id or key. Takes a UserField or its id.
            id: Choice of the user field to act on. Takes a CustomFieldOption or its id.

        Returns:
            The CustomFieldOption.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/user_fields/{user_field_id}/options/{user_field_option_id}`
        """
    def create(
        self,
        user_field: int | str | UserField,
        custom_field_option: CustomFieldOption | CustomFieldOptionDict,
    ) -> CustomFieldOption:
        """Adds an option to a drop-down user field, or updates the one whose `id` is sent. For admins.

        Args:
            user_field: User field that the call is about, by id or key. Takes a UserField or its id.
            custom_field_option: The CustomFieldOption: an object, or a mapping of its fields.

        Returns:
            The CustomFieldOption.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/user_fields/{user_field_id}/options`
        """
    def delete(self, user_field: int | str | UserField, custom_field_option: int | CustomFieldOption) -> None:
        """Removes an option from a drop-down user field. For admins.

        Args:
            user_field: User field that the call is about, by id or key. Takes a UserField or its id.
            custom_field_option: Choice of the user field to act on. Takes a CustomFieldOption or its
                id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/user_fields/{user_field_id}/options/{user_field_option_id}`
        """

class AsyncUserFieldsOptionsApi(AsyncResource):
    """Lists the options of a drop-down user field. For agents. Calls: `create`, `delete`.

    Reached as `client.user_fields.options`.
    """
    @overload
    def __call__(
        self,
        user_field: int | str | UserField,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[CustomFieldOption]:
        """Lists the options of a drop-down user field. For agents.

        Args:
            user_field: User field that the call is about, by id or key. Takes a UserField or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            CustomFieldOption records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/user_fields/{user_field_id}/options`
        """
    @overload
    def __call__(
        self, user_field: int | str | UserField, *, id: int | CustomFieldOption
    ) -> Coroutine[object, object, CustomFieldOption]:
        """Fetches one option of a drop-down user field. For agents.

        Args:
            user_field: User field that the call is about, by id or key. Takes a UserField or its id.
            id: Choice of the user field to act on. Takes a CustomFieldOption or its id.

        Returns:
            The CustomFieldOption.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/user_fields/{user_field_id}/options/{user_field_option_id}`
        """
    def create(
        self,
        user_field: int | str | UserField,
        custom_field_option: CustomFieldOption | CustomFieldOptionDict,
    ) -> Coroutine[object, object, CustomFieldOption]:
        """Adds an option to a drop-down user field, or updates the one whose `id` is sent. For admins.

        Args:
            user_field: User field that the call is about, by id or key. Takes a UserField or its id.
            custom_field_option: The CustomFieldOption: an object, or a mapping of its fields.

        Returns:
            The CustomFieldOption.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/user_fields/{user_field_id}/options`
        """
    def delete(
        self, user_field: int | str | UserField, custom_field_option: int | CustomFieldOption
    ) -> Coroutine[object, object, None]:
        """Removes an option from a drop-down user field. For admins.

        Args:
            user_field: User field that the call is about, by id or key. Takes a UserField or its id.
            custom_field_option: Choice of the user field to act on. Takes a CustomFieldOption or its
                id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/user_fields/{user_field_id}/options/{user_field_option_id}`
        """
