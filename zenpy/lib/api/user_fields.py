# Generated from openapi/zendesk.openapi.json (openapi/spec/support/user_fields.yaml) by `make generate`. Do not edit.
"""Manages the custom fields that users have, with the options of drop-down fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from zenpy.lib.api_objects.ticket_fields import CustomFieldOption
    from zenpy.lib.api_objects.user_fields import UserField
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import CustomFieldOptionDict, UserFieldDict


class UserFieldsApi(Resource):
    """Manages the custom fields that users have, with the options of drop-down fields.

    Reached as `client.user_fields`.
    """

    options: Lazy[UserFieldsOptionsApi] = Lazy("user_fields", "UserFieldsOptionsApi")

    _CALL: Method[UserField | BaseResultGenerator[UserField]] = Method(
        "user_fields",
        Form(
            Operation(
                "user_fields.show",
                "GET",
                "/api/v2/user_fields/{user_field_id}",
                result=Result("one", schema="UserField", key="user_field"),
            ),
            (Argument("id", "path", "user_field_id", accepts="UserField", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "user_fields.show_many",
                "GET",
                "/api/v2/user_fields/show_many",
                query=(
                    Param("keys", "comma"),
                    Param("ids", "comma"),
                ),
                result=Result("list", schema="UserField", key="user_fields"),
                pages=("offset",),
            ),
            (Argument("ids", "query", "ids", accepts="UserField", required=True, many=True),),
            when="ids",
        ),
        Form(
            Operation(
                "user_fields.show_many",
                "GET",
                "/api/v2/user_fields/show_many",
                query=(
                    Param("keys", "comma"),
                    Param("ids", "comma"),
                ),
                result=Result("list", schema="UserField", key="user_fields"),
                pages=("offset",),
            ),
            (Argument("keys", "query", "keys", accepts="UserField", required=True, many=True),),
            when="keys",
        ),
        Form(
            Operation(
                "user_fields.list",
                "GET",
                "/api/v2/user_fields",
                query=(Param("resolve_dc"),),
                result=Result("list", schema="UserField", key="user_fields"),
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
        id: int | str | UserField = LEFT_OUT,
        ids: Iterable[int | UserField] = LEFT_OUT,
        keys: Many[str | UserField] | Iterator[str | UserField] = LEFT_OUT,
    ) -> UserField | BaseResultGenerator[UserField]:
        """Lists the custom user fields.

        - `client.user_fields()`: Lists the custom user fields. For agents. Also takes `resolve_dc`,
          `page_size`, `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/user_fields`
        - `client.user_fields(id=…)`: Fetches one custom user field by id or key. For agents.
          `GET /api/v2/user_fields/{user_field_id}`
        - `client.user_fields(ids=[…])`: Fetches several user fields by their keys or ids. For agents.
          Takes any number of ids; each request carries up to 100. Also takes `page_size`, `per_page`
          and `page`.
          `GET /api/v2/user_fields/show_many`
        - `client.user_fields(keys=[…])`: Fetches several user fields by their keys or ids. For agents.
          Also takes `page_size`, `per_page` and `page`.
          `GET /api/v2/user_fields/show_many`

        Args:
            resolve_dc: Whether dynamic content placeholders are replaced by their text.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: User field that the call is about, by id or key. Takes a UserField or its id.
            ids: User fields to fetch. Takes UserField records or their ids.
            keys: Keys of the fields to fetch; separated by commas. Takes UserField records or their
                ids.

        Returns:
            UserField records, fetched page by page as they are read.
            The UserField.

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
            ids=ids,
            keys=keys,
        )

    _CREATE: Method[UserField] = Method(
        "user_fields.create",
        Form(
            Operation(
                "user_fields.create",
                "POST",
                "/api/v2/user_fields",
                body=Body("record", schema="UserField", key="user_field"),
                result=Result("one", schema="UserField", key="user_field"),
                writes="make",
            ),
            (Argument("api_objects", "record", "user_field", accepts="UserField", required=True),),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "user_fields.delete",
        Form(
            Operation(
                "user_fields.delete",
                "DELETE",
                "/api/v2/user_fields/{user_field_id}",
                result=Result("nothing"),
            ),
            (Argument("api_objects", "path", "user_field_id", accepts="UserField", required=True),),
        ),
    )

    def delete(self, api_objects: int | str | UserField) -> None:
        """Deletes a custom user field with its values. For admins.

        Args:
            api_objects: User field that the call is about, by id or key. Takes a UserField or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/user_fields/{user_field_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _REORDER: Method[None] = Method(
        "user_fields.reorder",
        Form(
            Operation(
                "user_fields.reorder",
                "PUT",
                "/api/v2/user_fields/reorder",
                body=Body("fields"),
                result=Result("nothing"),
            ),
            (
                Argument(
                    "user_field_ids", "body", "user_field_ids", accepts="UserField", required=True, many=True
                ),
            ),
        ),
    )

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
        return self._run(self._REORDER, user_field_ids=user_field_ids)

    _UPDATE: Method[UserField] = Method(
        "user_fields.update",
        Form(
            Operation(
                "user_fields.update",
                "PUT",
                "/api/v2/user_fields/{user_field_id}",
                body=Body("record", schema="UserField", key="user_field"),
                result=Result("one", schema="UserField", key="user_field"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "user_field",
                    also_path="user_field_id",
                    accepts="UserField",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncUserFieldsApi(AsyncResource, sync_class=UserFieldsApi):
    """`UserFieldsApi` for the async client: calls are awaited, lists read with `async for`."""


class UserFieldsOptionsApi(Resource):
    """Lists the options of a drop-down user field. For agents. Calls: `create`, `delete`.

    Reached as `client.user_fields.options`.
    """

    _CALL: Method[CustomFieldOption | BaseResultGenerator[CustomFieldOption]] = Method(
        "user_fields.options",
        Form(
            Operation(
                "user_fields.options.show",
                "GET",
                "/api/v2/user_fields/{user_field_id}/options/{user_field_option_id}",
                result=Result("one", schema="CustomFieldOption", key="custom_field_option"),
            ),
            (
                Argument("user_field", "path", "user_field_id", accepts="UserField", required=True),
                Argument("id", "path", "user_field_option_id", accepts="CustomFieldOption", required=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "user_fields.options.list",
                "GET",
                "/api/v2/user_fields/{user_field_id}/options",
                result=Result("list", schema="CustomFieldOption", key="custom_field_options"),
                pages=("cursor", "offset"),
            ),
            (Argument("user_field", "path", "user_field_id", accepts="UserField", required=True),),
        ),
    )

    def __call__(
        self,
        user_field: int | str | UserField,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | CustomFieldOption = LEFT_OUT,
    ) -> CustomFieldOption | BaseResultGenerator[CustomFieldOption]:
        """Lists the options of a drop-down user field.

        - `client.user_fields.options(user_field)`: Lists the options of a drop-down user field. For
          agents. Also takes `page_size`, `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/user_fields/{user_field_id}/options`
        - `client.user_fields.options(user_field, id=…)`: Fetches one option of a drop-down user field.
          For agents.
          `GET /api/v2/user_fields/{user_field_id}/options/{user_field_option_id}`

        Args:
            user_field: User field that the call is about, by id or key. Takes a UserField or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Choice of the user field to act on. Takes a CustomFieldOption or its id.

        Returns:
            CustomFieldOption records, fetched page by page as they are read.
            The CustomFieldOption.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            user_field=user_field,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )

    _CREATE: Method[CustomFieldOption] = Method(
        "user_fields.options.create",
        Form(
            Operation(
                "user_fields.options.create",
                "POST",
                "/api/v2/user_fields/{user_field_id}/options",
                body=Body("record", schema="CustomFieldOption", key="custom_field_option", takes=("id",)),
                result=Result("one", schema="CustomFieldOption", key="custom_field_option"),
                writes="make",
            ),
            (
                Argument("user_field", "path", "user_field_id", accepts="UserField", required=True),
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
        return self._run(self._CREATE, user_field=user_field, custom_field_option=custom_field_option)

    _DELETE: Method[None] = Method(
        "user_fields.options.delete",
        Form(
            Operation(
                "user_fields.options.delete",
                "DELETE",
                "/api/v2/user_fields/{user_field_id}/options/{user_field_option_id}",
                result=Result("nothing"),
            ),
            (
                Argument("user_field", "path", "user_field_id", accepts="UserField", required=True),
                Argument(
                    "custom_field_option",
                    "path",
                    "user_field_option_id",
                    accepts="CustomFieldOption",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(self._DELETE, user_field=user_field, custom_field_option=custom_field_option)


class AsyncUserFieldsOptionsApi(AsyncResource, sync_class=UserFieldsOptionsApi):
    """`UserFieldsOptionsApi` for the async client: calls are awaited, lists read with `async for`."""
