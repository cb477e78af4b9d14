# Generated from openapi/zendesk.openapi.json (openapi/spec/support/custom_objects.yaml) by `make generate`. Do not edit.
"""Defines custom objects and stores their data: fields, records, attachments, triggers, limits,
access rules and permissions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from enum import Enum

    from zenpy.lib.api_objects.custom_objects import (
        AccessRule,
        AccessRuleDefinitions,
        CustomObject,
        CustomObjectField,
        CustomObjectLimit,
        CustomObjectRecord,
        CustomObjectRecordAttachment,
        CustomObjectRecordEvent,
        CustomObjectRecordJob,
        ObjectTrigger,
        ObjectTriggerDefinitions,
        PermissionPolicy,
    )
    from zenpy.lib.api_objects.job_status import JobStatus
    from zenpy.lib.api_objects.shared import Count
    from zenpy.lib.bulk import AsyncBulkCallBelow, BulkCallBelow
    from zenpy.lib.http.files import FileSource
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import (
        AccessRuleDict,
        CustomObjectDict,
        CustomObjectFieldDict,
        CustomObjectRecordAttachmentDict,
        CustomObjectRecordDict,
        CustomObjectRecordJobDict,
        ObjectTriggerDict,
        PermissionPolicyDict,
    )


CustomObjectsRecordsSort: TypeAlias = Literal["id", "updated_at", "-id", "-updated_at"]
CustomObjectsRecordsFilteredSearchSort: TypeAlias = Literal[
    "name", "created_at", "updated_at", "-name", "-created_at", "-updated_at"
]
CustomObjectsTriggersSortBy: TypeAlias = Literal[
    "alphabetical", "created_at", "updated_at", "usage_1h", "usage_24h", "usage_7d"
]
CustomObjectsTriggersSort: TypeAlias = Literal["alphabetical", "created_at", "updated_at", "position"]


class CustomObjectsApi(Resource):
    """Defines custom objects and stores their data: fields, records, attachments, triggers, limits,
    access rules and permissions.

    Reached as `client.custom_objects`.
    """

    access_rules: Lazy[CustomObjectsAccessRulesApi] = Lazy("custom_objects", "CustomObjectsAccessRulesApi")
    fields: Lazy[CustomObjectsFieldsApi] = Lazy("custom_objects", "CustomObjectsFieldsApi")
    jobs: Lazy[CustomObjectsJobsApi] = Lazy("custom_objects", "CustomObjectsJobsApi")
    limits: Lazy[CustomObjectsLimitsApi] = Lazy("custom_objects", "CustomObjectsLimitsApi")
    permission_policies: Lazy[CustomObjectsPermissionPoliciesApi] = Lazy(
        "custom_objects", "CustomObjectsPermissionPoliciesApi"
    )
    records: Lazy[CustomObjectsRecordsApi] = Lazy("custom_objects", "CustomObjectsRecordsApi")
    triggers: Lazy[CustomObjectsTriggersApi] = Lazy("custom_objects", "CustomObjectsTriggersApi")

    _CALL: Method[CustomObject | BaseResultGenerator[CustomObject]] = Method(
        "custom_objects",
        Form(
            Operation(
                "custom_objects.show",
                "GET",
                "/api/v2/custom_objects/{custom_object_key}",
                query=(
                    Param("include_permissions_metadata"),
                    Param("include_ui_path"),
                ),
                result=Result("one", schema="CustomObject", key="custom_object"),
            ),
            (
                Argument(
                    "id", "path", "custom_object_key", accepts="CustomObject", path_from="key", required=True
                ),
                Argument("include_permissions_metadata", "query", "include_permissions_metadata"),
                Argument("include_ui_path", "query", "include_ui_path"),
            ),
            when="id",
        ),
        Form(
            Operation(
                "custom_objects.list",
                "GET",
                "/api/v2/custom_objects",
                query=(Param("include_ui_path"),),
                result=Result("list", schema="CustomObject", key="custom_objects"),
            ),
            (Argument("include_ui_path", "query", "include_ui_path"),),
        ),
    )

    def __call__(
        self,
        *,
        include_ui_path: bool | None = None,
        id: str | CustomObject = LEFT_OUT,
        include_permissions_metadata: bool | None = None,
    ) -> CustomObject | BaseResultGenerator[CustomObject]:
        """Lists the custom objects defined in the account.

        - `client.custom_objects()`: Lists the custom objects defined in the account. For agents. Also
          takes `include_ui_path`.
          `GET /api/v2/custom_objects`
        - `client.custom_objects(id=…)`: Returns the definition of a custom object. For agents. Also
          takes `include_permissions_metadata` and `include_ui_path`.
          `GET /api/v2/custom_objects/{custom_object_key}`

        Args:
            include_ui_path: Whether to give the path of the object's page in the interface.
            id: Key of the custom object that the call is about. Takes a CustomObject or its key.
            include_permissions_metadata: Whether to tell what the caller may do with the custom object.

        Returns:
            CustomObject records, fetched page by page as they are read.
            The CustomObject.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            include_ui_path=include_ui_path,
            id=id,
            include_permissions_metadata=include_permissions_metadata,
        )

    _CREATE: Method[CustomObject] = Method(
        "custom_objects.create",
        Form(
            Operation(
                "custom_objects.create",
                "POST",
                "/api/v2/custom_objects",
                body=Body("record", schema="CustomObject", key="custom_object"),
                result=Result("one", schema="CustomObject", key="custom_object"),
                writes="make",
            ),
            (Argument("api_objects", "record", "custom_object", accepts="CustomObject", required=True),),
        ),
    )

    def create(self, api_objects: CustomObject | CustomObjectDict) -> CustomObject:
        """Defines a new custom object, whose key cannot be changed later. For admins; how many there may
        be depends on the plan, from 3 (Suite Team) to 50 (Enterprise).

        Args:
            api_objects: The CustomObject: an object, or a mapping of its fields.

        Returns:
            The CustomObject.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/custom_objects`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "custom_objects.delete",
        Form(
            Operation(
                "custom_objects.delete",
                "DELETE",
                "/api/v2/custom_objects/{custom_object_key}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "api_objects",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
            ),
        ),
    )

    def delete(self, api_objects: str | CustomObject) -> None:
        """Deletes a custom object and, with it, its records and fields. For admins; cannot be undone.

        Args:
            api_objects: Key of the custom object that the call is about. Takes a CustomObject or its
                key.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/custom_objects/{custom_object_key}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[CustomObject] = Method(
        "custom_objects.update",
        Form(
            Operation(
                "custom_objects.update",
                "PATCH",
                "/api/v2/custom_objects/{custom_object_key}",
                body=Body("record", schema="CustomObject", key="custom_object", takes=("key",)),
                result=Result("one", schema="CustomObject", key="custom_object"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "custom_object",
                    also_path="custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
            ),
        ),
    )

    def update(self, api_objects: CustomObject | CustomObjectDict) -> CustomObject:
        """Changes the definition of a custom object, such as its titles. For admins. A record without
        changes is read, and nothing is written.

        Args:
            api_objects: The CustomObject: an object, or a mapping of its fields.

        Returns:
            The CustomObject.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /api/v2/custom_objects/{custom_object_key}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncCustomObjectsApi(AsyncResource, sync_class=CustomObjectsApi):
    """`CustomObjectsApi` for the async client: calls are awaited, lists read with `async for`."""


class CustomObjectsAccessRulesApi(Resource):
    """Lists the access rules of a custom object. For admins. Calls: `create`, `definitions`, `delete`,
    `update`.

    Reached as `client.custom_objects.access_rules`.
    """

    _CALL: Method[AccessRule | BaseResultGenerator[AccessRule]] = Method(
        "custom_objects.access_rules",
        Form(
            Operation(
                "custom_objects.access_rules.show",
                "GET",
                "/api/v2/custom_objects/{custom_object_key}/access_rules/{id}",
                result=Result("one", schema="AccessRule", key="access_rule"),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument("id", "path", "id", accepts="AccessRule", required=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "custom_objects.access_rules.list",
                "GET",
                "/api/v2/custom_objects/{custom_object_key}/access_rules",
                result=Result("list", schema="AccessRule", key="access_rules"),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
            ),
        ),
    )

    def __call__(
        self, custom_object_key: str | CustomObject, *, id: int | str | AccessRule = LEFT_OUT
    ) -> AccessRule | BaseResultGenerator[AccessRule]:
        """Lists the access rules of a custom object.

        - `client.custom_objects.access_rules(custom_object_key)`: Lists the access rules of a custom
          object. For admins.
          `GET /api/v2/custom_objects/{custom_object_key}/access_rules`
        - `client.custom_objects.access_rules(custom_object_key, id=…)`: Returns a single access rule of
          a custom object. For admins.
          `GET /api/v2/custom_objects/{custom_object_key}/access_rules/{id}`

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            id: Access rule to fetch. Takes an AccessRule or its id.

        Returns:
            AccessRule records, fetched page by page as they are read.
            The AccessRule.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, custom_object_key=custom_object_key, id=id)

    _CREATE: Method[AccessRule] = Method(
        "custom_objects.access_rules.create",
        Form(
            Operation(
                "custom_objects.access_rules.create",
                "POST",
                "/api/v2/custom_objects/{custom_object_key}/access_rules",
                body=Body("record", schema="AccessRule", key="access_rule"),
                result=Result("one", schema="AccessRule", key="access_rule"),
                writes="make",
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument("access_rule", "record", "access_rule", accepts="AccessRule", required=True),
            ),
        ),
    )

    def create(
        self, custom_object_key: str | CustomObject, access_rule: AccessRule | AccessRuleDict
    ) -> AccessRule:
        """Adds an access rule, which limits by conditions what records a permission covers. For admins.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            access_rule: The AccessRule: an object, or a mapping of its fields.

        Returns:
            The AccessRule.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/custom_objects/{custom_object_key}/access_rules`
        """
        return self._run(self._CREATE, custom_object_key=custom_object_key, access_rule=access_rule)

    _DEFINITIONS: Method[AccessRuleDefinitions] = Method(
        "custom_objects.access_rules.definitions",
        Form(
            Operation(
                "custom_objects.access_rules.definitions",
                "GET",
                "/api/v2/custom_objects/{custom_object_key}/access_rules/definitions",
                result=Result("one", schema="AccessRuleDefinitions", key="definitions"),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
            ),
        ),
    )

    def definitions(self, custom_object_key: str | CustomObject) -> AccessRuleDefinitions:
        """Returns the conditions, operators and values that access rules of the object may use. For
        admins.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.

        Returns:
            The AccessRuleDefinitions.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/access_rules/definitions`
        """
        return self._run(self._DEFINITIONS, custom_object_key=custom_object_key)

    _DELETE: Method[None] = Method(
        "custom_objects.access_rules.delete",
        Form(
            Operation(
                "custom_objects.access_rules.delete",
                "DELETE",
                "/api/v2/custom_objects/{custom_object_key}/access_rules/{id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument("access_rule", "path", "id", accepts="AccessRule", required=True),
            ),
        ),
    )

    def delete(self, custom_object_key: str | CustomObject, access_rule: int | str | AccessRule) -> None:
        """Deletes an access rule of a custom object. For admins.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            access_rule: Access rule to delete. Takes an AccessRule or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/custom_objects/{custom_object_key}/access_rules/{id}`
        """
        return self._run(self._DELETE, custom_object_key=custom_object_key, access_rule=access_rule)

    _UPDATE: Method[AccessRule] = Method(
        "custom_objects.access_rules.update",
        Form(
            Operation(
                "custom_objects.access_rules.update",
                "PATCH",
                "/api/v2/custom_objects/{custom_object_key}/access_rules/{id}",
                body=Body("record", schema="AccessRule", key="access_rule"),
                result=Result("one", schema="AccessRule", key="access_rule"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument(
                    "access_rule",
                    "record",
                    "access_rule",
                    also_path="id",
                    accepts="AccessRule",
                    required=True,
                ),
            ),
        ),
    )

    def update(
        self, custom_object_key: str | CustomObject, access_rule: AccessRule | AccessRuleDict
    ) -> AccessRule:
        """Changes the title, description or conditions of an access rule. For admins. A record without
        changes is read, and nothing is written.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            access_rule: The AccessRule: an object, or a mapping of its fields.

        Returns:
            The AccessRule.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /api/v2/custom_objects/{custom_object_key}/access_rules/{id}`
        """
        return self._run(self._UPDATE, custom_object_key=custom_object_key, access_rule=access_rule)


class AsyncCustomObjectsAccessRulesApi(AsyncResource, sync_class=CustomObjectsAccessRulesApi):
    """`CustomObjectsAccessRulesApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class CustomObjectsFieldsApi(Resource):
    """Lists the fields of a custom object, on request with the standard ones such as the name. For
    agents. Calls: `create`, `delete`, `reorder`, `update`.

    Reached as `client.custom_objects.fields`.
    """

    _CALL: Method[CustomObjectField | BaseResultGenerator[CustomObjectField]] = Method(
        "custom_objects.fields",
        Form(
            Operation(
                "custom_objects.fields.show",
                "GET",
                "/api/v2/custom_objects/{custom_object_key}/fields/{custom_object_field_key_or_id}",
                query=(Param("include_standard_fields"),),
                result=Result("one", schema="CustomObjectField", key="custom_object_field"),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument(
                    "id",
                    "path",
                    "custom_object_field_key_or_id",
                    accepts="CustomObjectField",
                    path_from="key",
                    required=True,
                ),
                Argument("include_standard_fields", "query", "include_standard_fields"),
            ),
            when="id",
        ),
        Form(
            Operation(
                "custom_objects.fields.list",
                "GET",
                "/api/v2/custom_objects/{custom_object_key}/fields",
                query=(Param("include_standard_fields"),),
                result=Result("list", schema="CustomObjectField", key="custom_object_fields"),
                pages=("cursor", "offset"),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument("include_standard_fields", "query", "include_standard_fields"),
            ),
        ),
    )

    def __call__(
        self,
        custom_object_key: str | CustomObject,
        *,
        include_standard_fields: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | str | CustomObjectField = LEFT_OUT,
    ) -> CustomObjectField | BaseResultGenerator[CustomObjectField]:
        """Lists the fields of a custom object, on request with the standard ones such as the name.

        - `client.custom_objects.fields(custom_object_key)`: Lists the fields of a custom object, on
          request with the standard ones such as the name. For agents. Also takes
          `include_standard_fields`, `page_size`, `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/custom_objects/{custom_object_key}/fields`
        - `client.custom_objects.fields(custom_object_key, id=…)`: Returns one field of a custom object,
          given by key or id. For agents. Also takes `include_standard_fields`.
          `GET /api/v2/custom_objects/{custom_object_key}/fields/{custom_object_field_key_or_id}`

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            include_standard_fields: Whether the built-in fields are given along with the custom ones.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Field of the custom object to act on, by key or id. Takes a CustomObjectField or its
                key.

        Returns:
            CustomObjectField records, fetched page by page as they are read.
            The CustomObjectField.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            custom_object_key=custom_object_key,
            include_standard_fields=include_standard_fields,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )

    _CREATE: Method[CustomObjectField] = Method(
        "custom_objects.fields.create",
        Form(
            Operation(
                "custom_objects.fields.create",
                "POST",
                "/api/v2/custom_objects/{custom_object_key}/fields",
                body=Body("record", schema="CustomObjectField", key="custom_object_field"),
                result=Result("one", schema="CustomObjectField", key="custom_object_field"),
                writes="make",
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument(
                    "custom_object_field",
                    "record",
                    "custom_object_field",
                    accepts="CustomObjectField",
                    required=True,
                ),
            ),
        ),
    )

    def create(
        self,
        custom_object_key: str | CustomObject,
        custom_object_field: CustomObjectField | CustomObjectFieldDict,
    ) -> CustomObjectField:
        """Adds a field to a custom object. Its key and type cannot be changed later. For admins.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            custom_object_field: The CustomObjectField: an object, or a mapping of its fields, with
                `key`, `title` and `type`.

        Returns:
            The CustomObjectField.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/custom_objects/{custom_object_key}/fields`
        """
        return self._run(
            self._CREATE, custom_object_key=custom_object_key, custom_object_field=custom_object_field
        )

    _DELETE: Method[None] = Method(
        "custom_objects.fields.delete",
        Form(
            Operation(
                "custom_objects.fields.delete",
                "DELETE",
                "/api/v2/custom_objects/{custom_object_key}/fields/{custom_object_field_key_or_id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument(
                    "custom_object_field",
                    "path",
                    "custom_object_field_key_or_id",
                    accepts="CustomObjectField",
                    path_from="key",
                    required=True,
                ),
            ),
        ),
    )

    def delete(
        self, custom_object_key: str | CustomObject, custom_object_field: int | str | CustomObjectField
    ) -> None:
        """Deletes a field of a custom object together with its values on the records. For admins.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            custom_object_field: Field of the custom object to act on, by key or id. Takes a
                CustomObjectField or its key.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/custom_objects/{custom_object_key}/fields/{custom_object_field_key_or_id}`
        """
        return self._run(
            self._DELETE, custom_object_key=custom_object_key, custom_object_field=custom_object_field
        )

    _REORDER: Method[None] = Method(
        "custom_objects.fields.reorder",
        Form(
            Operation(
                "custom_objects.fields.reorder",
                "PUT",
                "/api/v2/custom_objects/{custom_object_key}/fields/reorder",
                body=Body("fields"),
                result=Result("nothing"),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument(
                    "custom_object_field_ids",
                    "body",
                    "custom_object_field_ids",
                    accepts="CustomObjectField",
                    required=True,
                    many=True,
                ),
            ),
        ),
    )

    def reorder(
        self,
        custom_object_key: str | CustomObject,
        custom_object_field_ids: Iterable[int | CustomObjectField],
    ) -> None:
        """Puts the fields of a custom object into the order in which their ids are sent. For admins.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            custom_object_field_ids: All fields of the custom object in the order wanted. Takes
                CustomObjectField records or their ids.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/custom_objects/{custom_object_key}/fields/reorder`
        """
        return self._run(
            self._REORDER,
            custom_object_key=custom_object_key,
            custom_object_field_ids=custom_object_field_ids,
        )

    _UPDATE: Method[CustomObjectField] = Method(
        "custom_objects.fields.update",
        Form(
            Operation(
                "custom_objects.fields.update",
                "PATCH",
                "/api/v2/custom_objects/{custom_object_key}/fields/{custom_object_field_key_or_id}",
                body=Body("record", schema="CustomObjectField", key="custom_object_field", takes=("key",)),
                result=Result("one", schema="CustomObjectField", key="custom_object_field"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument(
                    "custom_object_field",
                    "record",
                    "custom_object_field",
                    also_path="custom_object_field_key_or_id",
                    accepts="CustomObjectField",
                    path_from="key",
                    required=True,
                ),
            ),
        ),
    )

    def update(
        self,
        custom_object_key: str | CustomObject,
        custom_object_field: CustomObjectField | CustomObjectFieldDict,
    ) -> CustomObjectField:
        """Changes a field of a custom object. Dropdown choices left out of a sent list are removed. For
        admins. A record without changes is read, and nothing is written.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            custom_object_field: The CustomObjectField: an object, or a mapping of its fields.

        Returns:
            The CustomObjectField.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /api/v2/custom_objects/{custom_object_key}/fields/{custom_object_field_key_or_id}`
        """
        return self._run(
            self._UPDATE, custom_object_key=custom_object_key, custom_object_field=custom_object_field
        )


class AsyncCustomObjectsFieldsApi(AsyncResource, sync_class=CustomObjectsFieldsApi):
    """`CustomObjectsFieldsApi` for the async client: calls are awaited, lists read with `async for`."""


class CustomObjectsJobsApi(Resource):
    """The jobs of `client.custom_objects`. Calls: `create`.

    Reached as `client.custom_objects.jobs`.
    """

    _CREATE: Method[JobStatus] = Method(
        "custom_objects.jobs.create",
        Form(
            Operation(
                "custom_objects.jobs.create",
                "POST",
                "/api/v2/custom_objects/{custom_object_key}/jobs",
                body=Body("record", schema="CustomObjectRecordJob", key="job", takes=("items.id",)),
                result=Result("job", schema="JobStatus", key="job_status"),
                writes="make",
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument("job", "record", "job", accepts="CustomObjectRecordJob", required=True),
            ),
        ),
    )

    def create(
        self, custom_object_key: str | CustomObject, job: CustomObjectRecordJob | CustomObjectRecordJobDict
    ) -> JobStatus:
        """Starts a background job that creates, updates or deletes up to 100 records of a custom object.
        For agents with the permission.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            job: The CustomObjectRecordJob: an object, or a mapping of its fields.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/custom_objects/{custom_object_key}/jobs`
        """
        return self._run(self._CREATE, custom_object_key=custom_object_key, job=job)


class AsyncCustomObjectsJobsApi(AsyncResource, sync_class=CustomObjectsJobsApi):
    """`CustomObjectsJobsApi` for the async client: calls are awaited, lists read with `async for`."""


class CustomObjectsLimitsApi(Resource):
    """The limits of `client.custom_objects`. Calls: `field_limit`, `object_limit`, `record_limit`.

    Reached as `client.custom_objects.limits`.
    """

    _FIELD_LIMIT: Method[CustomObjectLimit] = Method(
        "custom_objects.limits.field_limit",
        Form(
            Operation(
                "custom_objects.limits.field_limit",
                "GET",
                "/api/v2/custom_objects/{custom_object_key}/limits/field_limit",
                result=Result("whole", schema="CustomObjectLimit"),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
            ),
        ),
    )

    def field_limit(self, custom_object_key: str | CustomObject) -> CustomObjectLimit:
        """Returns how many fields a custom object has and how many are allowed. For agents.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.

        Returns:
            The CustomObjectLimit.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/limits/field_limit`
        """
        return self._run(self._FIELD_LIMIT, custom_object_key=custom_object_key)

    _OBJECT_LIMIT: Method[CustomObjectLimit] = Method(
        "custom_objects.limits.object_limit",
        Form(
            Operation(
                "custom_objects.limits.object_limit",
                "GET",
                "/api/v2/custom_objects/limits/object_limit",
                result=Result("whole", schema="CustomObjectLimit"),
            )
        ),
    )

    def object_limit(self) -> CustomObjectLimit:
        """Returns how many custom objects the account has and how many are allowed. For admins.

        Returns:
            The CustomObjectLimit.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/custom_objects/limits/object_limit`
        """
        return self._run(self._OBJECT_LIMIT)

    _RECORD_LIMIT: Method[CustomObjectLimit] = Method(
        "custom_objects.limits.record_limit",
        Form(
            Operation(
                "custom_objects.limits.record_limit",
                "GET",
                "/api/v2/custom_objects/limits/record_limit",
                result=Result("whole", schema="CustomObjectLimit"),
            )
        ),
    )

    def record_limit(self) -> CustomObjectLimit:
        """Returns how many custom object records the account has and how many are allowed. For agents.

        Returns:
            The CustomObjectLimit.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/custom_objects/limits/record_limit`
        """
        return self._run(self._RECORD_LIMIT)


class AsyncCustomObjectsLimitsApi(AsyncResource, sync_class=CustomObjectsLimitsApi):
    """`CustomObjectsLimitsApi` for the async client: calls are awaited, lists read with `async for`."""


class CustomObjectsPermissionPoliciesApi(Resource):
    """Lists who may read, create, change and delete records of a custom object, by role. For admins.
    Calls: `update`.

    Reached as `client.custom_objects.permission_policies`.
    """

    _CALL: Method[PermissionPolicy | BaseResultGenerator[PermissionPolicy]] = Method(
        "custom_objects.permission_policies",
        Form(
            Operation(
                "custom_objects.permission_policies.show",
                "GET",
                "/api/v2/custom_objects/{custom_object_key}/permission_policies/{id}",
                result=Result("one", schema="PermissionPolicy", key="policy"),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument("id", "path", "id", accepts="PermissionPolicy", required=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "custom_objects.permission_policies.list",
                "GET",
                "/api/v2/custom_objects/{custom_object_key}/permission_policies",
                result=Result("list", schema="PermissionPolicy", key="policies"),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
            ),
        ),
    )

    def __call__(
        self, custom_object_key: str | CustomObject, *, id: str | PermissionPolicy = LEFT_OUT
    ) -> PermissionPolicy | BaseResultGenerator[PermissionPolicy]:
        """Lists who may read, create, change and delete records of a custom object, by role.

        - `client.custom_objects.permission_policies(custom_object_key)`: Lists who may read, create,
          change and delete records of a custom object, by role. For admins.
          `GET /api/v2/custom_objects/{custom_object_key}/permission_policies`
        - `client.custom_objects.permission_policies(custom_object_key, id=…)`: Returns the permission
          policy of one role for a custom object. For admins.
          `GET /api/v2/custom_objects/{custom_object_key}/permission_policies/{id}`

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            id: Permission policy to fetch. Takes a PermissionPolicy or its id.

        Returns:
            PermissionPolicy records, fetched page by page as they are read.
            The PermissionPolicy.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, custom_object_key=custom_object_key, id=id)

    _UPDATE: Method[PermissionPolicy] = Method(
        "custom_objects.permission_policies.update",
        Form(
            Operation(
                "custom_objects.permission_policies.update",
                "PATCH",
                "/api/v2/custom_objects/{custom_object_key}/permission_policies/{id}",
                body=Body("record", schema="PermissionPolicy", key="policy"),
                result=Result("one", schema="PermissionPolicy", key="policy"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument(
                    "policy", "record", "policy", also_path="id", accepts="PermissionPolicy", required=True
                ),
            ),
        ),
    )

    def update(
        self, custom_object_key: str | CustomObject, policy: PermissionPolicy | PermissionPolicyDict
    ) -> PermissionPolicy:
        """Changes what one role may do with the records of a custom object. For admins. A record without
        changes is read, and nothing is written.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            policy: The PermissionPolicy: an object, or a mapping of its fields.

        Returns:
            The PermissionPolicy.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /api/v2/custom_objects/{custom_object_key}/permission_policies/{id}`
        """
        return self._run(self._UPDATE, custom_object_key=custom_object_key, policy=policy)


class AsyncCustomObjectsPermissionPoliciesApi(AsyncResource, sync_class=CustomObjectsPermissionPoliciesApi):
    """`CustomObjectsPermissionPoliciesApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class CustomObjectsRecordsApi(Resource):
    """Lists the records of a custom object, optionally only those with given ids or external ids. For
    agents. Calls: `autocomplete`, `count`, `create`, `delete`, `delete_by_external_id`,
    `filtered_search`, `search`, `set_by_external_id`, `update`. Below it: `attachments`, `events`.

    Reached as `client.custom_objects.records`.
    """

    attachments: Lazy[CustomObjectsRecordsAttachmentsApi] = Lazy(
        "custom_objects", "CustomObjectsRecordsAttachmentsApi"
    )
    events: Lazy[CustomObjectsRecordsEventsApi] = Lazy("custom_objects", "CustomObjectsRecordsEventsApi")

    _CALL: Method[CustomObjectRecord | BaseResultGenerator[CustomObjectRecord]] = Method(
        "custom_objects.records",
        Form(
            Operation(
                "custom_objects.records.show",
                "GET",
                "/api/v2/custom_objects/{custom_object_key}/records/{custom_object_record_id}",
                result=Result("one", schema="CustomObjectRecord", key="custom_object_record"),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument(
                    "id", "path", "custom_object_record_id", accepts="CustomObjectRecord", required=True
                ),
            ),
            when="id",
        ),
        Form(
            Operation(
                "custom_objects.records.list",
                "GET",
                "/api/v2/custom_objects/{custom_object_key}/records",
                query=(
                    Param("filter[ids]", "comma"),
                    Param("filter[external_ids]", "comma"),
                    Param("sort"),
                ),
                result=Result("list", schema="CustomObjectRecord", key="custom_object_records"),
                pages=("cursor",),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument("filter_ids", "query", "filter[ids]", accepts="CustomObjectRecord", many=True),
                Argument("filter_external_ids", "query", "filter[external_ids]", many=True),
                Argument("sort", "query", "sort"),
            ),
        ),
    )

    def __call__(
        self,
        custom_object_key: str | CustomObject,
        *,
        filter_ids: Many[str | CustomObjectRecord] | Iterator[str | CustomObjectRecord] | None = None,
        filter_external_ids: Many[str] | Iterator[str] | None = None,
        sort: CustomObjectsRecordsSort | str | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        id: str | CustomObjectRecord = LEFT_OUT,
    ) -> CustomObjectRecord | BaseResultGenerator[CustomObjectRecord]:
        """Lists the records of a custom object, optionally only those with given ids or external ids.

        - `client.custom_objects.records(custom_object_key)`: Lists the records of a custom object,
          optionally only those with given ids or external ids. For agents. Also takes `filter_ids`,
          `filter_external_ids`, `sort`, `page_size` and `cursor_pagination`.
          `GET /api/v2/custom_objects/{custom_object_key}/records`
        - `client.custom_objects.records(custom_object_key, id=…)`: Returns a single record of a custom
          object. For agents.
          `GET /api/v2/custom_objects/{custom_object_key}/records/{custom_object_record_id}`

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            filter_ids: Keeps only records with these ids; separated by commas. Takes CustomObjectRecord
                records or their ids.
            filter_external_ids: Keeps only records with these references of your own; separated by
                commas.
            sort: Property to sort by; a leading `-` reverses the order. Known values: `id`,
                `updated_at`, `-id`, `-updated_at`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.
            id: Custom object record to act on. Takes a CustomObjectRecord or its id.

        Returns:
            CustomObjectRecord records, fetched page by page as they are read.
            The CustomObjectRecord.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            custom_object_key=custom_object_key,
            filter_ids=filter_ids,
            filter_external_ids=filter_external_ids,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            id=id,
        )

    _AUTOCOMPLETE: Method[BaseResultGenerator[CustomObjectRecord]] = Method(
        "custom_objects.records.autocomplete",
        Form(
            Operation(
                "custom_objects.records.autocomplete",
                "GET",
                "/api/v2/custom_objects/{custom_object_key}/records/autocomplete",
                query=(
                    Param("name"),
                    Param("field_id"),
                    Param("source"),
                    Param("filter[dynamic_values]", "deep"),
                    Param("requester_id"),
                    Param("assignee_id"),
                    Param("organization_id"),
                ),
                result=Result("list", schema="CustomObjectRecord", key="custom_object_records"),
                pages=("cursor",),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument("name", "query", "name"),
                Argument("field_id", "query", "field_id"),
                Argument("source", "query", "source"),
                Argument("filter_dynamic_values", "query", "filter[dynamic_values]"),
                Argument("requester_id", "query", "requester_id"),
                Argument("assignee_id", "query", "assignee_id"),
                Argument("organization_id", "query", "organization_id"),
            ),
        ),
    )

    def autocomplete(
        self,
        custom_object_key: str | CustomObject,
        *,
        name: str | None = None,
        field_id: str | None = None,
        source: str | None = None,
        filter_dynamic_values: Mapping[str, object] | None = None,
        requester_id: int | None = None,
        assignee_id: int | None = None,
        organization_id: int | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[CustomObjectRecord]:
        """Finds records by the beginning of their name, as lookup fields do, honoring the filter of the
        field if one is given. For agents.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            name: First letters of the names of the records wanted.
            field_id: Lookup field whose relationship or filter applies.
            source: Record type that holds the lookup field, such as `zen:ticket`.
            filter_dynamic_values: Values of the present record to use in dynamic lookup filters.
            requester_id: Requester to use when resolving dynamic lookup filters.
            assignee_id: Assignee to use when resolving dynamic lookup filters.
            organization_id: Organization that the call is about.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            CustomObjectRecord records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/records/autocomplete`
        """
        return self._run(
            self._AUTOCOMPLETE,
            custom_object_key=custom_object_key,
            name=name,
            field_id=field_id,
            source=source,
            filter_dynamic_values=filter_dynamic_values,
            requester_id=requester_id,
            assignee_id=assignee_id,
            organization_id=organization_id,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )

    _COUNT: Method[Count] = Method(
        "custom_objects.records.count",
        Form(
            Operation(
                "custom_objects.records.count",
                "GET",
                "/api/v2/custom_objects/{custom_object_key}/records/count",
                result=Result("count", schema="Count", key="count"),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
            ),
        ),
    )

    def count(self, custom_object_key: str | CustomObject) -> Count:
        """Returns the approximate number of records of a custom object. For agents.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.

        Returns:
            The Count.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/records/count`
        """
        return self._run(self._COUNT, custom_object_key=custom_object_key)

    _CREATE: Method[CustomObjectRecord] = Method(
        "custom_objects.records.create",
        Form(
            Operation(
                "custom_objects.records.create",
                "POST",
                "/api/v2/custom_objects/{custom_object_key}/records",
                body=Body("record", schema="CustomObjectRecord", key="custom_object_record"),
                result=Result("one", schema="CustomObjectRecord", key="custom_object_record"),
                writes="make",
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument(
                    "custom_object_record",
                    "record",
                    "custom_object_record",
                    accepts="CustomObjectRecord",
                    required=True,
                ),
            ),
        ),
    )

    def create(
        self,
        custom_object_key: str | CustomObject,
        custom_object_record: CustomObjectRecord | CustomObjectRecordDict,
    ) -> CustomObjectRecord:
        """Creates a record of a custom object, of at most 32 KB. For agents whose role permits it.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            custom_object_record: The CustomObjectRecord: an object, or a mapping of its fields.

        Returns:
            The CustomObjectRecord.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/custom_objects/{custom_object_key}/records`
        """
        return self._run(
            self._CREATE, custom_object_key=custom_object_key, custom_object_record=custom_object_record
        )

    _DELETE: Method[None] = Method(
        "custom_objects.records.delete",
        Form(
            Operation(
                "custom_objects.records.delete",
                "DELETE",
                "/api/v2/custom_objects/{custom_object_key}/records/{custom_object_record_id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument(
                    "custom_object_record",
                    "path",
                    "custom_object_record_id",
                    accepts="CustomObjectRecord",
                    required=True,
                ),
            ),
        ),
    )

    def delete(
        self, custom_object_key: str | CustomObject, custom_object_record: str | CustomObjectRecord
    ) -> None:
        """Deletes a record of a custom object. For agents whose role permits it.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            custom_object_record: Custom object record to act on. Takes a CustomObjectRecord or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/custom_objects/{custom_object_key}/records/{custom_object_record_id}`
        """
        return self._run(
            self._DELETE, custom_object_key=custom_object_key, custom_object_record=custom_object_record
        )

    _DELETE_BY_EXTERNAL_ID: Method[None] = Method(
        "custom_objects.records.delete_by_external_id",
        Form(
            Operation(
                "custom_objects.records.delete_by_external_id",
                "DELETE",
                "/api/v2/custom_objects/{custom_object_key}/records",
                query=(
                    Param("external_id"),
                    Param("name"),
                ),
                result=Result("nothing"),
                one_of=("external_id", "name"),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument("external_id", "query", "external_id"),
                Argument("name", "query", "name"),
            ),
        ),
    )

    def delete_by_external_id(
        self,
        custom_object_key: str | CustomObject,
        *,
        external_id: str | None = None,
        name: str | None = None,
    ) -> None:
        """Deletes the record with the given external id or name. For agents whose role permits it. Needs
        `external_id` or `name`.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            external_id: Your own reference of the record to delete.
            name: Name of the record to delete, in place of its external id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/custom_objects/{custom_object_key}/records`
        """
        return self._run(
            self._DELETE_BY_EXTERNAL_ID,
            custom_object_key=custom_object_key,
            external_id=external_id,
            name=name,
        )

    _FILTERED_SEARCH: Method[BaseResultGenerator[CustomObjectRecord]] = Method(
        "custom_objects.records.filtered_search",
        Form(
            Operation(
                "custom_objects.records.filtered_search",
                "POST",
                "/api/v2/custom_objects/{custom_object_key}/records/search",
                query=(
                    Param("query"),
                    Param("sort"),
                ),
                body=Body("fields"),
                result=Result("list", schema="CustomObjectRecord", key="custom_object_records"),
                pages=("cursor",),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument("filter", "body", "filter"),
                Argument("query", "query", "query"),
                Argument("sort", "query", "sort"),
            ),
        ),
    )

    def filtered_search(
        self,
        custom_object_key: str | CustomObject,
        *,
        filter: Mapping[str, object] | None = None,
        query: str | None = None,
        sort: CustomObjectsRecordsFilteredSearchSort | str | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[CustomObjectRecord]:
        """Searches the records of a custom object by a filter of conditions in the body, optionally
        combined with text. For admins, agents and permitted end users.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            filter: Conditions that the records must meet, by the name of a field: `{field: {$eq:
                value}}`; `$and` and `$or` hold lists of conditions.
            query: Words to find in the fields of records, beside the filter.
            sort: Property to sort by; a leading `-` reverses the order. Known values: `name`,
                `created_at`, `updated_at`, `-name`, `-created_at`, `-updated_at`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            CustomObjectRecord records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/custom_objects/{custom_object_key}/records/search`
        """
        return self._run(
            self._FILTERED_SEARCH,
            custom_object_key=custom_object_key,
            filter=filter,
            query=query,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )

    _SEARCH: Method[BaseResultGenerator[CustomObjectRecord]] = Method(
        "custom_objects.records.search",
        Form(
            Operation(
                "custom_objects.records.search",
                "GET",
                "/api/v2/custom_objects/{custom_object_key}/records/search",
                query=(
                    Param("query"),
                    Param("sort"),
                ),
                result=Result("list", schema="CustomObjectRecord", key="custom_object_records"),
                pages=("cursor",),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument("query", "query", "query"),
                Argument("sort", "query", "sort"),
            ),
        ),
    )

    def search(
        self,
        custom_object_key: str | CustomObject,
        *,
        query: str | None = None,
        sort: CustomObjectsRecordsFilteredSearchSort | str | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[CustomObjectRecord]:
        """Searches the records of a custom object by text, at most 10,000 results. New records can take a
        moment to be found. For agents.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            query: Words to find in the fields of records.
            sort: Property to sort by; a leading `-` reverses the order. Known values: `name`,
                `created_at`, `updated_at`, `-name`, `-created_at`, `-updated_at`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            CustomObjectRecord records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/records/search`
        """
        return self._run(
            self._SEARCH,
            custom_object_key=custom_object_key,
            query=query,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )

    _SET_BY_EXTERNAL_ID: Method[CustomObjectRecord] = Method(
        "custom_objects.records.set_by_external_id",
        Form(
            Operation(
                "custom_objects.records.set_by_external_id",
                "PATCH",
                "/api/v2/custom_objects/{custom_object_key}/records",
                query=(
                    Param("external_id"),
                    Param("name"),
                ),
                body=Body("record", schema="CustomObjectRecord", key="custom_object_record"),
                result=Result("one", schema="CustomObjectRecord", key="custom_object_record"),
                one_of=("external_id", "name"),
                writes="make",
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument(
                    "custom_object_record",
                    "record",
                    "custom_object_record",
                    accepts="CustomObjectRecord",
                    required=True,
                ),
                Argument("external_id", "query", "external_id"),
                Argument("name", "query", "name"),
            ),
        ),
    )

    def set_by_external_id(
        self,
        custom_object_key: str | CustomObject,
        custom_object_record: CustomObjectRecord | CustomObjectRecordDict,
        *,
        external_id: str | None = None,
        name: str | None = None,
    ) -> CustomObjectRecord:
        """Updates the record with the given external id or name, or creates it if there is none. For
        agents whose role permits it. Needs `external_id` or `name`.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            custom_object_record: The CustomObjectRecord: an object, or a mapping of its fields.
            external_id: Your own reference of the record to change or create.
            name: Name of the record; used where external ids are not.

        Returns:
            The CustomObjectRecord.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `PATCH /api/v2/custom_objects/{custom_object_key}/records`
        """
        return self._run(
            self._SET_BY_EXTERNAL_ID,
            custom_object_key=custom_object_key,
            custom_object_record=custom_object_record,
            external_id=external_id,
            name=name,
        )

    _UPDATE: Method[CustomObjectRecord] = Method(
        "custom_objects.records.update",
        Form(
            Operation(
                "custom_objects.records.update",
                "PATCH",
                "/api/v2/custom_objects/{custom_object_key}/records/{custom_object_record_id}",
                body=Body("record", schema="CustomObjectRecord", key="custom_object_record"),
                result=Result("one", schema="CustomObjectRecord", key="custom_object_record"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument(
                    "custom_object_record",
                    "record",
                    "custom_object_record",
                    also_path="custom_object_record_id",
                    accepts="CustomObjectRecord",
                    required=True,
                ),
            ),
        ),
    )

    def update(
        self,
        custom_object_key: str | CustomObject,
        custom_object_record: CustomObjectRecord | CustomObjectRecordDict,
    ) -> CustomObjectRecord:
        """Changes a record of a custom object; values that are not sent stay. For agents whose role
        permits it. A record without changes is read, and nothing is written.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            custom_object_record: The CustomObjectRecord: an object, or a mapping of its fields.

        Returns:
            The CustomObjectRecord.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /api/v2/custom_objects/{custom_object_key}/records/{custom_object_record_id}`
        """
        return self._run(
            self._UPDATE, custom_object_key=custom_object_key, custom_object_record=custom_object_record
        )


class AsyncCustomObjectsRecordsApi(AsyncResource, sync_class=CustomObjectsRecordsApi):
    """`CustomObjectsRecordsApi` for the async client: calls are awaited, lists read with `async for`."""


class CustomObjectsRecordsAttachmentsApi(Resource):
    """Lists the files attached to a custom object record. For agents. Calls: `create`, `delete`,
    `download`, `update`.

    Reached as `client.custom_objects.records.attachments`.
    """

    _CALL: Method[BaseResultGenerator[CustomObjectRecordAttachment]] = Method(
        "custom_objects.records.attachments",
        Form(
            Operation(
                "custom_objects.records.attachments.list",
                "GET",
                "/api/v2/custom_objects/{custom_object_key}/records/{record_id}/attachments",
                result=Result(
                    "list", schema="CustomObjectRecordAttachment", key="custom_object_record_attachments"
                ),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument("record", "path", "record_id", required=True),
            ),
        ),
    )

    def __call__(
        self, custom_object_key: str | CustomObject, record: str
    ) -> BaseResultGenerator[CustomObjectRecordAttachment]:
        """Lists the files attached to a custom object record. For agents.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            record: Custom object record that the call is about.

        Returns:
            CustomObjectRecordAttachment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/records/{record_id}/attachments`
        """
        return self._run(self._CALL, custom_object_key=custom_object_key, record=record)

    _CREATE: Method[CustomObjectRecordAttachment] = Method(
        "custom_objects.records.attachments.create",
        Form(
            Operation(
                "custom_objects.records.attachments.create",
                "POST",
                "/api/v2/custom_objects/{custom_object_key}/records/{record_id}/attachments",
                body=Body("multipart"),
                result=Result(
                    "one", schema="CustomObjectRecordAttachment", key="custom_object_record_attachment"
                ),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument("record", "path", "record_id", required=True),
                Argument("uploaded_data", "file", "uploaded_data", required=True),
                Argument("file_name", "file_name", "file_name"),
                Argument("content_type", "content_type", "content_type"),
            ),
        ),
    )

    def create(
        self,
        custom_object_key: str | CustomObject,
        record: str,
        uploaded_data: FileSource,
        *,
        file_name: str | None = None,
        content_type: str | None = None,
    ) -> CustomObjectRecordAttachment:
        """Attaches a file to a custom object record, sent as form data. The object must allow attachments.
        For agents.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            record: Custom object record that the call is about.
            uploaded_data: The file to attach, uploaded as a multipart form part.
            file_name: The public name of the file; that of the file itself if left out.
            content_type: The media type; guessed from the name if left out.

        Returns:
            The CustomObjectRecordAttachment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/custom_objects/{custom_object_key}/records/{record_id}/attachments`
        """
        return self._run(
            self._CREATE,
            custom_object_key=custom_object_key,
            record=record,
            uploaded_data=uploaded_data,
            file_name=file_name,
            content_type=content_type,
        )

    _DELETE: Method[None] = Method(
        "custom_objects.records.attachments.delete",
        Form(
            Operation(
                "custom_objects.records.attachments.delete",
                "DELETE",
                "/api/v2/custom_objects/{custom_object_key}/records/{record_id}/attachments/{id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument("record", "path", "record_id", required=True),
                Argument(
                    "custom_object_record_attachment",
                    "path",
                    "id",
                    accepts="CustomObjectRecordAttachment",
                    required=True,
                ),
            ),
        ),
    )

    def delete(
        self,
        custom_object_key: str | CustomObject,
        record: str,
        custom_object_record_attachment: str | CustomObjectRecordAttachment,
    ) -> None:
        """Removes a file from a custom object record. For agents.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            record: Custom object record that the call is about.
            custom_object_record_attachment: Attachment of the record to remove. Takes a
                CustomObjectRecordAttachment or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/custom_objects/{custom_object_key}/records/{record_id}/attachments/{id}`
        """
        return self._run(
            self._DELETE,
            custom_object_key=custom_object_key,
            record=record,
            custom_object_record_attachment=custom_object_record_attachment,
        )

    _DOWNLOAD: Method[bytes] = Method(
        "custom_objects.records.attachments.download",
        Form(
            Operation(
                "custom_objects.records.attachments.download",
                "GET",
                "/api/v2/custom_objects/{custom_object_key}/records/{record_id}/attachments/{id}/download",
                query=(Param("inline"),),
                result=Result("binary"),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument("record", "path", "record_id", required=True),
                Argument(
                    "custom_object_record_attachment",
                    "path",
                    "id",
                    accepts="CustomObjectRecordAttachment",
                    required=True,
                ),
                Argument("inline", "query", "inline"),
            ),
        ),
    )

    def download(
        self,
        custom_object_key: str | CustomObject,
        record: str,
        custom_object_record_attachment: str | CustomObjectRecordAttachment,
        *,
        inline: bool | None = None,
    ) -> bytes:
        """Downloads the content of a file attached to a custom object record. For agents.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            record: Custom object record that the call is about.
            custom_object_record_attachment: Attachment of the record to download. Takes a
                CustomObjectRecordAttachment or its id.
            inline: Whether the file shall be shown in the browser, not saved; it is saved unless this
                says otherwise.

        Returns:
            The content.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/records/{record_id}/attachments/{id}/download`
        """
        return self._run(
            self._DOWNLOAD,
            custom_object_key=custom_object_key,
            record=record,
            custom_object_record_attachment=custom_object_record_attachment,
            inline=inline,
        )

    _UPDATE: Method[CustomObjectRecordAttachment] = Method(
        "custom_objects.records.attachments.update",
        Form(
            Operation(
                "custom_objects.records.attachments.update",
                "PUT",
                "/api/v2/custom_objects/{custom_object_key}/records/{record_id}/attachments/{id}",
                body=Body(
                    "record", schema="CustomObjectRecordAttachment", key="custom_object_record_attachment"
                ),
                result=Result(
                    "one", schema="CustomObjectRecordAttachment", key="custom_object_record_attachment"
                ),
                writes="change",
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument("record", "path", "record_id", required=True),
                Argument(
                    "custom_object_record_attachment",
                    "record",
                    "custom_object_record_attachment",
                    also_path="id",
                    accepts="CustomObjectRecordAttachment",
                    required=True,
                ),
            ),
        ),
    )

    def update(
        self,
        custom_object_key: str | CustomObject,
        record: str,
        custom_object_record_attachment: CustomObjectRecordAttachment | CustomObjectRecordAttachmentDict,
    ) -> CustomObjectRecordAttachment:
        """Allows or blocks the download of a record's attachment in which malware was found. For admins.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            record: Custom object record that the call is about.
            custom_object_record_attachment: The CustomObjectRecordAttachment: an object, or a mapping
                of its fields.

        Returns:
            The CustomObjectRecordAttachment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/custom_objects/{custom_object_key}/records/{record_id}/attachments/{id}`
        """
        return self._run(
            self._UPDATE,
            custom_object_key=custom_object_key,
            record=record,
            custom_object_record_attachment=custom_object_record_attachment,
        )


class AsyncCustomObjectsRecordsAttachmentsApi(AsyncResource, sync_class=CustomObjectsRecordsAttachmentsApi):
    """`CustomObjectsRecordsAttachmentsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class CustomObjectsRecordsEventsApi(Resource):
    """Lists what happened to a custom object record over time, page by page. For agents.

    Reached as `client.custom_objects.records.events`.
    """

    _CALL: Method[BaseResultGenerator[CustomObjectRecordEvent]] = Method(
        "custom_objects.records.events",
        Form(
            Operation(
                "custom_objects.records.events.list",
                "GET",
                "/api/v2/custom_objects/{custom_object_key}/records/{custom_object_record_id}/events",
                result=Result("list", schema="CustomObjectRecordEvent", key="events"),
                pages=("cursor",),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument(
                    "custom_object_record",
                    "path",
                    "custom_object_record_id",
                    accepts="CustomObjectRecord",
                    required=True,
                ),
            ),
        ),
    )

    def __call__(
        self,
        custom_object_key: str | CustomObject,
        custom_object_record: str | CustomObjectRecord,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[CustomObjectRecordEvent]:
        """Lists what happened to a custom object record over time, page by page. For agents.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            custom_object_record: Custom object record to act on. Takes a CustomObjectRecord or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            CustomObjectRecordEvent records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/records/{custom_object_record_id}/events`
        """
        return self._run(
            self._CALL,
            custom_object_key=custom_object_key,
            custom_object_record=custom_object_record,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )


class AsyncCustomObjectsRecordsEventsApi(AsyncResource, sync_class=CustomObjectsRecordsEventsApi):
    """`CustomObjectsRecordsEventsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class CustomObjectsTriggersApi(Resource):
    """Lists the triggers of a custom object, which run when its records change. For agents. Calls:
    `active`, `create`, `definitions`, `delete`, `search`, `update`.

    Reached as `client.custom_objects.triggers`.
    """

    @property
    def bulk(self) -> CustomObjectsTriggersBulk:
        """Writes any number of records, in chunks: `delete`, `update`."""
        return CustomObjectsTriggersBulk(self)

    _CALL: Method[ObjectTrigger | BaseResultGenerator[ObjectTrigger]] = Method(
        "custom_objects.triggers",
        Form(
            Operation(
                "custom_objects.triggers.show",
                "GET",
                "/api/v2/custom_objects/{custom_object_key}/triggers/{trigger_id}",
                result=Result("one", schema="ObjectTrigger", key="trigger"),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument("id", "path", "trigger_id", accepts="ObjectTrigger", required=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "custom_objects.triggers.list",
                "GET",
                "/api/v2/custom_objects/{custom_object_key}/triggers",
                query=(
                    Param("active"),
                    Param("sort_by"),
                    Param("sort_order"),
                ),
                result=Result("list", schema="ObjectTrigger", key="triggers"),
                pages=("offset",),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument("active", "query", "active"),
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
            ),
        ),
    )

    def __call__(
        self,
        custom_object_key: str | CustomObject,
        *,
        active: bool | None = None,
        sort_by: CustomObjectsTriggersSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | ObjectTrigger = LEFT_OUT,
    ) -> ObjectTrigger | BaseResultGenerator[ObjectTrigger]:
        """Lists the triggers of a custom object, which run when its records change.

        - `client.custom_objects.triggers(custom_object_key)`: Lists the triggers of a custom object,
          which run when its records change. For agents. Also takes `active`, `sort_by`, `sort_order`,
          `page_size`, `per_page` and `page`.
          `GET /api/v2/custom_objects/{custom_object_key}/triggers`
        - `client.custom_objects.triggers(custom_object_key, id=…)`: Returns one trigger of a custom
          object with its conditions and actions. For agents.
          `GET /api/v2/custom_objects/{custom_object_key}/triggers/{trigger_id}`

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            active: Keeps only active items with `true`, only inactive ones with `false`.
            sort_by: Property to sort by. Known values: `alphabetical`, `created_at`, `updated_at`,
                `usage_1h`, `usage_24h`, `usage_7d`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Trigger to act on. Takes an ObjectTrigger or its id.

        Returns:
            ObjectTrigger records, fetched page by page as they are read.
            The ObjectTrigger.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            custom_object_key=custom_object_key,
            active=active,
            sort_by=sort_by,
            sort_order=sort_order,
            page_size=page_size,
            per_page=per_page,
            page=page,
            id=id,
        )

    _ACTIVE: Method[BaseResultGenerator[ObjectTrigger]] = Method(
        "custom_objects.triggers.active",
        Form(
            Operation(
                "custom_objects.triggers.active",
                "GET",
                "/api/v2/custom_objects/{custom_object_key}/triggers/active",
                query=(
                    Param("sort_by"),
                    Param("sort_order"),
                ),
                result=Result("list", schema="ObjectTrigger", key="triggers"),
                pages=("cursor", "offset"),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
            ),
        ),
    )

    def active(
        self,
        custom_object_key: str | CustomObject,
        *,
        sort_by: CustomObjectsTriggersSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[ObjectTrigger]:
        """Lists only those triggers of a custom object that are switched on. For admins and permitted
        agents.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            sort_by: Property to sort by. Known values: `alphabetical`, `created_at`, `updated_at`,
                `usage_1h`, `usage_24h`, `usage_7d`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            ObjectTrigger records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/triggers/active`
        """
        return self._run(
            self._ACTIVE,
            custom_object_key=custom_object_key,
            sort_by=sort_by,
            sort_order=sort_order,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    _CREATE: Method[ObjectTrigger] = Method(
        "custom_objects.triggers.create",
        Form(
            Operation(
                "custom_objects.triggers.create",
                "POST",
                "/api/v2/custom_objects/{custom_object_key}/triggers",
                body=Body("record", schema="ObjectTrigger", key="trigger"),
                result=Result("one", schema="ObjectTrigger", key="trigger"),
                writes="make",
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument("trigger", "record", "trigger", accepts="ObjectTrigger", required=True),
            ),
        ),
    )

    def create(
        self, custom_object_key: str | CustomObject, trigger: ObjectTrigger | ObjectTriggerDict
    ) -> ObjectTrigger:
        """Creates a trigger for records of a custom object. For admins and permitted agents.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            trigger: The ObjectTrigger: an object, or a mapping of its fields, with `actions`,
                `conditions` and `title`.

        Returns:
            The ObjectTrigger.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/custom_objects/{custom_object_key}/triggers`
        """
        return self._run(self._CREATE, custom_object_key=custom_object_key, trigger=trigger)

    _DEFINITIONS: Method[ObjectTriggerDefinitions] = Method(
        "custom_objects.triggers.definitions",
        Form(
            Operation(
                "custom_objects.triggers.definitions",
                "GET",
                "/api/v2/custom_objects/{custom_object_key}/triggers/definitions",
                result=Result("one", schema="ObjectTriggerDefinitions", key="definitions"),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
            ),
        ),
    )

    def definitions(self, custom_object_key: str | CustomObject) -> ObjectTriggerDefinitions:
        """Returns the conditions and actions that triggers of a custom object may use. For agents.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.

        Returns:
            The ObjectTriggerDefinitions.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/triggers/definitions`
        """
        return self._run(self._DEFINITIONS, custom_object_key=custom_object_key)

    _DELETE: Method[None] = Method(
        "custom_objects.triggers.delete",
        Form(
            Operation(
                "custom_objects.triggers.delete",
                "DELETE",
                "/api/v2/custom_objects/{custom_object_key}/triggers/{trigger_id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument("trigger", "path", "trigger_id", accepts="ObjectTrigger", required=True),
            ),
        ),
        Form(
            Operation(
                "custom_objects.triggers.destroy_many",
                "DELETE",
                "/api/v2/custom_objects/{custom_object_key}/triggers/destroy_many",
                query=(Param("ids", "comma"),),
                result=Result("nothing"),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument("trigger", "query", "ids", accepts="ObjectTrigger", required=True, many=True),
            ),
            many=True,
        ),
    )

    def delete(
        self,
        custom_object_key: str | CustomObject,
        trigger: int | ObjectTrigger | Iterable[int | ObjectTrigger],
    ) -> None:
        """Deletes a trigger of a custom object.

        - `client.custom_objects.triggers.delete(custom_object_key, trigger)`: Deletes a trigger of a
          custom object. For admins and permitted agents.
          `DELETE /api/v2/custom_objects/{custom_object_key}/triggers/{trigger_id}`
        - `client.custom_objects.triggers.delete(custom_object_key, […])`: Deletes several triggers of a
          custom object given by id. For admins and permitted agents.
          `DELETE /api/v2/custom_objects/{custom_object_key}/triggers/destroy_many`

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            trigger: Trigger to act on. Takes an ObjectTrigger or its id. Or: Triggers to delete. Takes
                ObjectTrigger records or their ids.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._DELETE, custom_object_key=custom_object_key, trigger=trigger)

    _SEARCH: Method[BaseResultGenerator[ObjectTrigger]] = Method(
        "custom_objects.triggers.search",
        Form(
            Operation(
                "custom_objects.triggers.search",
                "GET",
                "/api/v2/custom_objects/{custom_object_key}/triggers/search",
                query=(
                    Param("query"),
                    Param("filter"),
                    Param("active"),
                    Param("sort"),
                    Param("sort_by"),
                    Param("sort_order"),
                ),
                result=Result("list", schema="ObjectTrigger", key="triggers"),
                pages=("offset",),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument("query", "query", "query"),
                Argument("filter", "query", "filter"),
                Argument("active", "query", "active"),
                Argument("sort", "query", "sort"),
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def search(
        self,
        custom_object_key: str | CustomObject,
        *,
        query: str | None = None,
        filter: str | None = None,
        active: bool | None = None,
        sort: CustomObjectsTriggersSort | str | Enum | None = None,
        sort_by: CustomObjectsTriggersSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        include: str | Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[ObjectTrigger]:
        """Searches the triggers of a custom object by title or by a filter. For agents.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            query: Words to find in titles of triggers.
            filter: Narrows the results by the criteria given here.
            active: Keeps only active items with `true`, only inactive ones with `false`.
            sort: Property to sort by; a leading `-` reverses the order. Known values: `alphabetical`,
                `created_at`, `updated_at`, `position`.
            sort_by: Property to sort by. Known values: `alphabetical`, `created_at`, `updated_at`,
                `usage_1h`, `usage_24h`, `usage_7d`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            ObjectTrigger records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/triggers/search`
        """
        return self._run(
            self._SEARCH,
            custom_object_key=custom_object_key,
            query=query,
            filter=filter,
            active=active,
            sort=sort,
            sort_by=sort_by,
            sort_order=sort_order,
            include=include,
            page_size=page_size,
            per_page=per_page,
            page=page,
        )

    _UPDATE: Method[ObjectTrigger | list[ObjectTrigger]] = Method(
        "custom_objects.triggers.update",
        Form(
            Operation(
                "custom_objects.triggers.update",
                "PUT",
                "/api/v2/custom_objects/{custom_object_key}/triggers/{trigger_id}",
                body=Body("record", schema="ObjectTrigger", key="trigger"),
                result=Result("one", schema="ObjectTrigger", key="trigger"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument(
                    "trigger",
                    "record",
                    "trigger",
                    also_path="trigger_id",
                    accepts="ObjectTrigger",
                    required=True,
                ),
            ),
        ),
        Form(
            Operation(
                "custom_objects.triggers.update_many",
                "PUT",
                "/api/v2/custom_objects/{custom_object_key}/triggers/update_many",
                body=Body(
                    "records", schema="ObjectTrigger", key="triggers", only=("id", "position", "active")
                ),
                result=Result("list", schema="ObjectTrigger", key="triggers"),
                writes="change",
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument("trigger", "record", "triggers", accepts="ObjectTrigger", required=True, many=True),
            ),
            many=True,
        ),
    )

    def update(
        self,
        custom_object_key: str | CustomObject,
        trigger: ObjectTrigger | ObjectTriggerDict | Iterable[ObjectTrigger | ObjectTriggerDict],
    ) -> ObjectTrigger | list[ObjectTrigger]:
        """Changes a trigger of a custom object.

        - `client.custom_objects.triggers.update(custom_object_key, trigger)`: Changes a trigger of a
          custom object. Sending conditions or actions replaces all of the existing ones. For admins and
          permitted agents. A record without changes is read, and nothing is written. Sends what changed
          in the record.
          `PUT /api/v2/custom_objects/{custom_object_key}/triggers/{trigger_id}`
        - `client.custom_objects.triggers.update(custom_object_key, […])`: Changes the position or
          activity of several triggers of a custom object in one call. For admins and permitted agents.
          Sends what changed in the record. It takes `id`, `position` and `active`, and nothing else.
          `PUT /api/v2/custom_objects/{custom_object_key}/triggers/update_many`

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            trigger: The ObjectTrigger: an object, or a mapping of its fields. Or: The ObjectTrigger
                records: objects, or mappings of their fields, each with `id`.

        Returns:
            The ObjectTrigger.
            ObjectTrigger records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._UPDATE, custom_object_key=custom_object_key, trigger=trigger)


class AsyncCustomObjectsTriggersApi(AsyncResource, sync_class=CustomObjectsTriggersApi):
    """`CustomObjectsTriggersApi` for the async client: calls are awaited, lists read with `async for`."""

    @property
    def bulk(self) -> AsyncCustomObjectsTriggersBulk:
        """Writes any number of records, in chunks: `delete`, `update`."""
        return AsyncCustomObjectsTriggersBulk(self)


class CustomObjectsTriggersBulk(Bulk):
    """What `client.custom_objects.triggers.bulk` writes, any number of records in chunks."""

    @property
    def delete(self) -> BulkCallBelow[str | CustomObject, int | ObjectTrigger]:
        """For each chunk: Deletes several triggers of a custom object given by id. For admins and
        permitted agents.

        `DELETE /api/v2/custom_objects/{custom_object_key}/triggers/destroy_many`
        """
        from zenpy.lib.bulk import BulkCallBelow

        return BulkCallBelow(self, CustomObjectsTriggersApi._DELETE)

    @property
    def update(self) -> BulkCallBelow[str | CustomObject, ObjectTrigger | ObjectTriggerDict]:
        """For each chunk: Changes the position or activity of several triggers of a custom object in one
        call. For admins and permitted agents.

        `PUT /api/v2/custom_objects/{custom_object_key}/triggers/update_many`
        """
        from zenpy.lib.bulk import BulkCallBelow

        return BulkCallBelow(self, CustomObjectsTriggersApi._UPDATE)


class AsyncCustomObjectsTriggersBulk(AsyncBulk):
    """What `client.custom_objects.triggers.bulk` writes, any number of records in chunks."""

    @property
    def delete(self) -> AsyncBulkCallBelow[str | CustomObject, int | ObjectTrigger]:
        """For each chunk: Deletes several triggers of a custom object given by id. For admins and
        permitted agents.

        `DELETE /api/v2/custom_objects/{custom_object_key}/triggers/destroy_many`
        """
        from zenpy.lib.bulk import AsyncBulkCallBelow

        return AsyncBulkCallBelow(self, CustomObjectsTriggersApi._DELETE)

    @property
    def update(self) -> AsyncBulkCallBelow[str | CustomObject, ObjectTrigger | ObjectTriggerDict]:
        """For each chunk: Changes the position or activity of several triggers of a custom object in one
        call. For admins and permitted agents.

        `PUT /api/v2/custom_objects/{custom_object_key}/triggers/update_many`
        """
        from zenpy.lib.bulk import AsyncBulkCallBelow

        return AsyncBulkCallBelow(self, CustomObjectsTriggersApi._UPDATE)
