# Generated from openapi/zendesk.openapi.json (openapi/spec/support/custom_objects.yaml) by `make generate`. Do not edit.
"""Defines custom objects and stores their data: fields, records, attachments, triggers, limits,
access rules and permissions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.bulk import AsyncBulk, AsyncBulkCallBelow, Bulk, BulkCallBelow
from zenpy.lib.operation import Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resource import AsyncResource, Resource, Sub

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterable, Mapping
    from typing import Literal

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
    from zenpy.lib.api_objects.shared import Count, FilterCondition
    from zenpy.lib.files import FileSource
    from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
    from zenpy.payloads import (
        AccessRuleDict,
        CustomObjectDict,
        CustomObjectFieldDict,
        CustomObjectRecordAttachmentDict,
        CustomObjectRecordDict,
        CustomObjectRecordJobDict,
        FilterConditionDict,
        ObjectTriggerDict,
        PermissionPolicyDict,
    )


class CustomObjectsApi(Resource):
    """Defines custom objects and stores their data: fields, records, attachments, triggers, limits,
    access rules and permissions.

    Reached as `client.custom_objects`.
    """

    access_rules: Sub[CustomObjectsAccessRulesApi] = Sub("custom_objects", "CustomObjectsAccessRulesApi")
    fields: Sub[CustomObjectsFieldsApi] = Sub("custom_objects", "CustomObjectsFieldsApi")
    jobs: Sub[CustomObjectsJobsApi] = Sub("custom_objects", "CustomObjectsJobsApi")
    limits: Sub[CustomObjectsLimitsApi] = Sub("custom_objects", "CustomObjectsLimitsApi")
    permission_policies: Sub[CustomObjectsPermissionPoliciesApi] = Sub(
        "custom_objects", "CustomObjectsPermissionPoliciesApi"
    )
    records: Sub[CustomObjectsRecordsApi] = Sub("custom_objects", "CustomObjectsRecordsApi")
    triggers: Sub[CustomObjectsTriggersApi] = Sub("custom_objects", "CustomObjectsTriggersApi")

    def __call__(
        self,
        *,
        id: str | CustomObject | None = None,
        include_permissions_metadata: bool | None = None,
        include_ui_path: bool | None = None,
    ) -> CustomObject | BaseResultGenerator[CustomObject]:
        """Lists the custom objects defined in the account. For agents.

        - `client.custom_objects(id=…)`: Returns the definition of a custom object. For agents.
        - `client.custom_objects()`: Lists the custom objects defined in the account. For agents.

        Args:
            id: the CustomObject or its id. Key of the custom object that the call is about.
            include_permissions_metadata: Whether to tell what the caller may do with the custom object.
            include_ui_path: Whether to give the path of the object's page in the interface.

        Returns:
            The CustomObject.
            CustomObject records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/custom_objects/{custom_object_key}`
        `GET /api/v2/custom_objects`
        """
        return self._run(
            _CALL,
            id=id,
            include_permissions_metadata=include_permissions_metadata,
            include_ui_path=include_ui_path,
        )

    def create(self, api_objects: CustomObject | CustomObjectDict) -> CustomObject:
        """Defines a new custom object, whose key cannot be changed later. For admins; how many there may
        be depends on the plan, from 3 (Suite Team) to 50 (Enterprise).

        Args:
            api_objects: the CustomObject: an object, or a mapping of its fields.

        Returns:
            The CustomObject.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/custom_objects`
        """
        return self._run(_CREATE, api_objects=api_objects)

    def delete(self, api_objects: str | CustomObject) -> None:
        """Deletes a custom object and, with it, its records and fields. For admins; cannot be undone.

        Args:
            api_objects: the CustomObject or its id. Key of the custom object that the call is about.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/custom_objects/{custom_object_key}`
        """
        self._run(_DELETE, api_objects=api_objects)

    def update(self, api_objects: CustomObject | CustomObjectDict) -> CustomObject:
        """Changes the definition of a custom object, such as its titles. For admins.

        Args:
            api_objects: the CustomObject: an object, or a mapping of its fields.

        Returns:
            The CustomObject.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PATCH /api/v2/custom_objects/{custom_object_key}`
        """
        return self._run(_UPDATE, api_objects=api_objects)


class AsyncCustomObjectsApi(AsyncResource):
    """Defines custom objects and stores their data: fields, records, attachments, triggers, limits,
    access rules and permissions.

    Reached as `client.custom_objects`.
    """

    access_rules: Sub[AsyncCustomObjectsAccessRulesApi] = Sub(
        "custom_objects", "AsyncCustomObjectsAccessRulesApi"
    )
    fields: Sub[AsyncCustomObjectsFieldsApi] = Sub("custom_objects", "AsyncCustomObjectsFieldsApi")
    jobs: Sub[AsyncCustomObjectsJobsApi] = Sub("custom_objects", "AsyncCustomObjectsJobsApi")
    limits: Sub[AsyncCustomObjectsLimitsApi] = Sub("custom_objects", "AsyncCustomObjectsLimitsApi")
    permission_policies: Sub[AsyncCustomObjectsPermissionPoliciesApi] = Sub(
        "custom_objects", "AsyncCustomObjectsPermissionPoliciesApi"
    )
    records: Sub[AsyncCustomObjectsRecordsApi] = Sub("custom_objects", "AsyncCustomObjectsRecordsApi")
    triggers: Sub[AsyncCustomObjectsTriggersApi] = Sub("custom_objects", "AsyncCustomObjectsTriggersApi")

    def __call__(
        self,
        *,
        id: str | CustomObject | None = None,
        include_permissions_metadata: bool | None = None,
        include_ui_path: bool | None = None,
    ) -> Awaitable[CustomObject] | AsyncResultGenerator[CustomObject]:
        """Lists the custom objects defined in the account. For agents.

        - `client.custom_objects(id=…)`: Returns the definition of a custom object. For agents.
        - `client.custom_objects()`: Lists the custom objects defined in the account. For agents.

        Args:
            id: the CustomObject or its id. Key of the custom object that the call is about.
            include_permissions_metadata: Whether to tell what the caller may do with the custom object.
            include_ui_path: Whether to give the path of the object's page in the interface.

        Returns:
            To be awaited: the CustomObject.
            CustomObject records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/custom_objects/{custom_object_key}`
        `GET /api/v2/custom_objects`
        """
        return self._run(
            _CALL,
            id=id,
            include_permissions_metadata=include_permissions_metadata,
            include_ui_path=include_ui_path,
        )

    def create(self, api_objects: CustomObject | CustomObjectDict) -> Awaitable[CustomObject]:
        """Defines a new custom object, whose key cannot be changed later. For admins; how many there may
        be depends on the plan, from 3 (Suite Team) to 50 (Enterprise).

        Args:
            api_objects: the CustomObject: an object, or a mapping of its fields.

        Returns:
            To be awaited: the CustomObject.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/custom_objects`
        """
        return self._run(_CREATE, api_objects=api_objects)

    def delete(self, api_objects: str | CustomObject) -> Awaitable[None]:
        """Deletes a custom object and, with it, its records and fields. For admins; cannot be undone.

        Args:
            api_objects: the CustomObject or its id. Key of the custom object that the call is about.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/custom_objects/{custom_object_key}`
        """
        return self._run(_DELETE, api_objects=api_objects)

    def update(self, api_objects: CustomObject | CustomObjectDict) -> Awaitable[CustomObject]:
        """Changes the definition of a custom object, such as its titles. For admins.

        Args:
            api_objects: the CustomObject: an object, or a mapping of its fields.

        Returns:
            To be awaited: the CustomObject.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PATCH /api/v2/custom_objects/{custom_object_key}`
        """
        return self._run(_UPDATE, api_objects=api_objects)


class CustomObjectsAccessRulesApi(Resource):
    """The access rules of `client.custom_objects`.

    Reached as `client.custom_objects.access_rules`.
    """

    def __call__(
        self, custom_object_key: str | CustomObject, *, id: int | str | AccessRule | None = None
    ) -> AccessRule | BaseResultGenerator[AccessRule]:
        """Lists the access rules of a custom object. For admins.

        - `client.custom_objects.access_rules(custom_object_key, id=…)`: Returns a single access rule of
        a custom object. For admins.
        - `client.custom_objects.access_rules(custom_object_key)`: Lists the access rules of a custom
        object. For admins.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            id: the AccessRule or its id. Access rule to fetch.

        Returns:
            The AccessRule.
            AccessRule records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/custom_objects/{custom_object_key}/access_rules/{id}`
        `GET /api/v2/custom_objects/{custom_object_key}/access_rules`
        """
        return self._run(_ACCESS_RULES_CALL, custom_object_key=custom_object_key, id=id)

    def create(
        self, custom_object_key: str | CustomObject, access_rule: AccessRule | AccessRuleDict
    ) -> AccessRule:
        """Adds an access rule, which limits by conditions what records a permission covers. For admins.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            access_rule: the AccessRule: an object, or a mapping of its fields.

        Returns:
            The AccessRule.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/custom_objects/{custom_object_key}/access_rules`
        """
        return self._run(_ACCESS_RULES_CREATE, custom_object_key=custom_object_key, access_rule=access_rule)

    def definitions(self, custom_object_key: str | CustomObject) -> AccessRuleDefinitions:
        """Returns the conditions, operators and values that access rules of the object may use. For
        admins.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.

        Returns:
            The AccessRuleDefinitions.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `GET /api/v2/custom_objects/{custom_object_key}/access_rules/definitions`
        """
        return self._run(_ACCESS_RULES_DEFINITIONS, custom_object_key=custom_object_key)

    def delete(self, custom_object_key: str | CustomObject, access_rule: int | str | AccessRule) -> None:
        """Deletes an access rule of a custom object. For admins.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            access_rule: the AccessRule or its id. Access rule to delete.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/custom_objects/{custom_object_key}/access_rules/{id}`
        """
        self._run(_ACCESS_RULES_DELETE, custom_object_key=custom_object_key, access_rule=access_rule)

    def update(
        self, custom_object_key: str | CustomObject, access_rule: AccessRule | AccessRuleDict
    ) -> AccessRule:
        """Changes the title, description or conditions of an access rule. For admins.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            access_rule: the AccessRule: an object, or a mapping of its fields.

        Returns:
            The AccessRule.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PATCH /api/v2/custom_objects/{custom_object_key}/access_rules/{id}`
        """
        return self._run(_ACCESS_RULES_UPDATE, custom_object_key=custom_object_key, access_rule=access_rule)


class AsyncCustomObjectsAccessRulesApi(AsyncResource):
    """The access rules of `client.custom_objects`.

    Reached as `client.custom_objects.access_rules`.
    """

    def __call__(
        self, custom_object_key: str | CustomObject, *, id: int | str | AccessRule | None = None
    ) -> Awaitable[AccessRule] | AsyncResultGenerator[AccessRule]:
        """Lists the access rules of a custom object. For admins.

        - `client.custom_objects.access_rules(custom_object_key, id=…)`: Returns a single access rule of
        a custom object. For admins.
        - `client.custom_objects.access_rules(custom_object_key)`: Lists the access rules of a custom
        object. For admins.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            id: the AccessRule or its id. Access rule to fetch.

        Returns:
            To be awaited: the AccessRule.
            AccessRule records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/custom_objects/{custom_object_key}/access_rules/{id}`
        `GET /api/v2/custom_objects/{custom_object_key}/access_rules`
        """
        return self._run(_ACCESS_RULES_CALL, custom_object_key=custom_object_key, id=id)

    def create(
        self, custom_object_key: str | CustomObject, access_rule: AccessRule | AccessRuleDict
    ) -> Awaitable[AccessRule]:
        """Adds an access rule, which limits by conditions what records a permission covers. For admins.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            access_rule: the AccessRule: an object, or a mapping of its fields.

        Returns:
            To be awaited: the AccessRule.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/custom_objects/{custom_object_key}/access_rules`
        """
        return self._run(_ACCESS_RULES_CREATE, custom_object_key=custom_object_key, access_rule=access_rule)

    def definitions(self, custom_object_key: str | CustomObject) -> Awaitable[AccessRuleDefinitions]:
        """Returns the conditions, operators and values that access rules of the object may use. For
        admins.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.

        Returns:
            To be awaited: the AccessRuleDefinitions.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `GET /api/v2/custom_objects/{custom_object_key}/access_rules/definitions`
        """
        return self._run(_ACCESS_RULES_DEFINITIONS, custom_object_key=custom_object_key)

    def delete(
        self, custom_object_key: str | CustomObject, access_rule: int | str | AccessRule
    ) -> Awaitable[None]:
        """Deletes an access rule of a custom object. For admins.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            access_rule: the AccessRule or its id. Access rule to delete.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/custom_objects/{custom_object_key}/access_rules/{id}`
        """
        return self._run(_ACCESS_RULES_DELETE, custom_object_key=custom_object_key, access_rule=access_rule)

    def update(
        self, custom_object_key: str | CustomObject, access_rule: AccessRule | AccessRuleDict
    ) -> Awaitable[AccessRule]:
        """Changes the title, description or conditions of an access rule. For admins.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            access_rule: the AccessRule: an object, or a mapping of its fields.

        Returns:
            To be awaited: the AccessRule.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PATCH /api/v2/custom_objects/{custom_object_key}/access_rules/{id}`
        """
        return self._run(_ACCESS_RULES_UPDATE, custom_object_key=custom_object_key, access_rule=access_rule)


class CustomObjectsFieldsApi(Resource):
    """The fields of `client.custom_objects`.

    Reached as `client.custom_objects.fields`.
    """

    def __call__(
        self,
        custom_object_key: str | CustomObject,
        *,
        id: int | str | CustomObjectField | None = None,
        include_standard_fields: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> CustomObjectField | BaseResultGenerator[CustomObjectField]:
        """Lists the fields of a custom object, on request with the standard ones such as the name. For
        agents.

        - `client.custom_objects.fields(custom_object_key, id=…)`: Returns one field of a custom object,
        given by key or id. For agents.
        - `client.custom_objects.fields(custom_object_key)`: Lists the fields of a custom object, on
        request with the standard ones such as the name. For agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            id: the CustomObjectField or its id. Field of the custom object to act on, by key or id.
            include_standard_fields: Whether the built-in fields are given along with the custom ones.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            The CustomObjectField.
            CustomObjectField records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/custom_objects/{custom_object_key}/fields/{custom_object_field_key_or_id}`
        `GET /api/v2/custom_objects/{custom_object_key}/fields`
        """
        return self._run(
            _FIELDS_CALL,
            custom_object_key=custom_object_key,
            id=id,
            include_standard_fields=include_standard_fields,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def create(
        self,
        custom_object_key: str | CustomObject,
        custom_object_field: CustomObjectField | CustomObjectFieldDict,
    ) -> CustomObjectField:
        """Adds a field to a custom object. Its key and type cannot be changed later. For admins.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            custom_object_field: the CustomObjectField: an object, or a mapping of its fields, with
                `key`, `title` and `type`.

        Returns:
            The CustomObjectField.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/custom_objects/{custom_object_key}/fields`
        """
        return self._run(
            _FIELDS_CREATE, custom_object_key=custom_object_key, custom_object_field=custom_object_field
        )

    def delete(
        self, custom_object_key: str | CustomObject, custom_object_field: int | str | CustomObjectField
    ) -> None:
        """Deletes a field of a custom object together with its values on the records. For admins.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            custom_object_field: the CustomObjectField or its id. Field of the custom object to act on,
                by key or id.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/custom_objects/{custom_object_key}/fields/{custom_object_field_key_or_id}`
        """
        self._run(
            _FIELDS_DELETE, custom_object_key=custom_object_key, custom_object_field=custom_object_field
        )

    def reorder(self, custom_object_key: str | CustomObject, custom_object_field_ids: Iterable[int]) -> None:
        """Puts the fields of a custom object into the order in which their ids are sent. For admins.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            custom_object_field_ids: All fields of the custom object in the order wanted.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PUT /api/v2/custom_objects/{custom_object_key}/fields/reorder`
        """
        self._run(
            _FIELDS_REORDER,
            custom_object_key=custom_object_key,
            custom_object_field_ids=custom_object_field_ids,
        )

    def update(
        self,
        custom_object_key: str | CustomObject,
        custom_object_field: CustomObjectField | CustomObjectFieldDict,
    ) -> CustomObjectField:
        """Changes a field of a custom object. Dropdown choices left out of a sent list are removed. For
        admins.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            custom_object_field: the CustomObjectField: an object, or a mapping of its fields.

        Returns:
            The CustomObjectField.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PATCH /api/v2/custom_objects/{custom_object_key}/fields/{custom_object_field_key_or_id}`
        """
        return self._run(
            _FIELDS_UPDATE, custom_object_key=custom_object_key, custom_object_field=custom_object_field
        )


class AsyncCustomObjectsFieldsApi(AsyncResource):
    """The fields of `client.custom_objects`.

    Reached as `client.custom_objects.fields`.
    """

    def __call__(
        self,
        custom_object_key: str | CustomObject,
        *,
        id: int | str | CustomObjectField | None = None,
        include_standard_fields: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Awaitable[CustomObjectField] | AsyncResultGenerator[CustomObjectField]:
        """Lists the fields of a custom object, on request with the standard ones such as the name. For
        agents.

        - `client.custom_objects.fields(custom_object_key, id=…)`: Returns one field of a custom object,
        given by key or id. For agents.
        - `client.custom_objects.fields(custom_object_key)`: Lists the fields of a custom object, on
        request with the standard ones such as the name. For agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            id: the CustomObjectField or its id. Field of the custom object to act on, by key or id.
            include_standard_fields: Whether the built-in fields are given along with the custom ones.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            To be awaited: the CustomObjectField.
            CustomObjectField records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/custom_objects/{custom_object_key}/fields/{custom_object_field_key_or_id}`
        `GET /api/v2/custom_objects/{custom_object_key}/fields`
        """
        return self._run(
            _FIELDS_CALL,
            custom_object_key=custom_object_key,
            id=id,
            include_standard_fields=include_standard_fields,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def create(
        self,
        custom_object_key: str | CustomObject,
        custom_object_field: CustomObjectField | CustomObjectFieldDict,
    ) -> Awaitable[CustomObjectField]:
        """Adds a field to a custom object. Its key and type cannot be changed later. For admins.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            custom_object_field: the CustomObjectField: an object, or a mapping of its fields, with
                `key`, `title` and `type`.

        Returns:
            To be awaited: the CustomObjectField.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/custom_objects/{custom_object_key}/fields`
        """
        return self._run(
            _FIELDS_CREATE, custom_object_key=custom_object_key, custom_object_field=custom_object_field
        )

    def delete(
        self, custom_object_key: str | CustomObject, custom_object_field: int | str | CustomObjectField
    ) -> Awaitable[None]:
        """Deletes a field of a custom object together with its values on the records. For admins.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            custom_object_field: the CustomObjectField or its id. Field of the custom object to act on,
                by key or id.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/custom_objects/{custom_object_key}/fields/{custom_object_field_key_or_id}`
        """
        return self._run(
            _FIELDS_DELETE, custom_object_key=custom_object_key, custom_object_field=custom_object_field
        )

    def reorder(
        self, custom_object_key: str | CustomObject, custom_object_field_ids: Iterable[int]
    ) -> Awaitable[None]:
        """Puts the fields of a custom object into the order in which their ids are sent. For admins.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            custom_object_field_ids: All fields of the custom object in the order wanted.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PUT /api/v2/custom_objects/{custom_object_key}/fields/reorder`
        """
        return self._run(
            _FIELDS_REORDER,
            custom_object_key=custom_object_key,
            custom_object_field_ids=custom_object_field_ids,
        )

    def update(
        self,
        custom_object_key: str | CustomObject,
        custom_object_field: CustomObjectField | CustomObjectFieldDict,
    ) -> Awaitable[CustomObjectField]:
        """Changes a field of a custom object. Dropdown choices left out of a sent list are removed. For
        admins.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            custom_object_field: the CustomObjectField: an object, or a mapping of its fields.

        Returns:
            To be awaited: the CustomObjectField.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PATCH /api/v2/custom_objects/{custom_object_key}/fields/{custom_object_field_key_or_id}`
        """
        return self._run(
            _FIELDS_UPDATE, custom_object_key=custom_object_key, custom_object_field=custom_object_field
        )


class CustomObjectsJobsApi(Resource):
    """The jobs of `client.custom_objects`.

    Reached as `client.custom_objects.jobs`.
    """

    def create(
        self, custom_object_key: str | CustomObject, job: CustomObjectRecordJob | CustomObjectRecordJobDict
    ) -> JobStatus:
        """Starts a background job that creates, updates or deletes up to 100 records of a custom object.
        For agents with the permission.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            job: the CustomObjectRecordJob: an object, or a mapping of its fields.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/custom_objects/{custom_object_key}/jobs`
        """
        return self._run(_JOBS_CREATE, custom_object_key=custom_object_key, job=job)


class AsyncCustomObjectsJobsApi(AsyncResource):
    """The jobs of `client.custom_objects`.

    Reached as `client.custom_objects.jobs`.
    """

    def create(
        self, custom_object_key: str | CustomObject, job: CustomObjectRecordJob | CustomObjectRecordJobDict
    ) -> Awaitable[JobStatus]:
        """Starts a background job that creates, updates or deletes up to 100 records of a custom object.
        For agents with the permission.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            job: the CustomObjectRecordJob: an object, or a mapping of its fields.

        Returns:
            To be awaited: the JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/custom_objects/{custom_object_key}/jobs`
        """
        return self._run(_JOBS_CREATE, custom_object_key=custom_object_key, job=job)


class CustomObjectsLimitsApi(Resource):
    """The limits of `client.custom_objects`.

    Reached as `client.custom_objects.limits`.
    """

    def field_limit(self, custom_object_key: str | CustomObject) -> CustomObjectLimit:
        """Returns how many fields a custom object has and how many are allowed. For agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.

        Returns:
            The CustomObjectLimit.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/custom_objects/{custom_object_key}/limits/field_limit`
        """
        return self._run(_LIMITS_FIELD_LIMIT, custom_object_key=custom_object_key)

    def object_limit(self) -> CustomObjectLimit:
        """Returns how many custom objects the account has and how many are allowed. For admins.

        Returns:
            The CustomObjectLimit.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `GET /api/v2/custom_objects/limits/object_limit`
        """
        return self._run(_LIMITS_OBJECT_LIMIT)

    def record_limit(self) -> CustomObjectLimit:
        """Returns how many custom object records the account has and how many are allowed. For agents.

        Returns:
            The CustomObjectLimit.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/custom_objects/limits/record_limit`
        """
        return self._run(_LIMITS_RECORD_LIMIT)


class AsyncCustomObjectsLimitsApi(AsyncResource):
    """The limits of `client.custom_objects`.

    Reached as `client.custom_objects.limits`.
    """

    def field_limit(self, custom_object_key: str | CustomObject) -> Awaitable[CustomObjectLimit]:
        """Returns how many fields a custom object has and how many are allowed. For agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.

        Returns:
            To be awaited: the CustomObjectLimit.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/custom_objects/{custom_object_key}/limits/field_limit`
        """
        return self._run(_LIMITS_FIELD_LIMIT, custom_object_key=custom_object_key)

    def object_limit(self) -> Awaitable[CustomObjectLimit]:
        """Returns how many custom objects the account has and how many are allowed. For admins.

        Returns:
            To be awaited: the CustomObjectLimit.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `GET /api/v2/custom_objects/limits/object_limit`
        """
        return self._run(_LIMITS_OBJECT_LIMIT)

    def record_limit(self) -> Awaitable[CustomObjectLimit]:
        """Returns how many custom object records the account has and how many are allowed. For agents.

        Returns:
            To be awaited: the CustomObjectLimit.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/custom_objects/limits/record_limit`
        """
        return self._run(_LIMITS_RECORD_LIMIT)


class CustomObjectsPermissionPoliciesApi(Resource):
    """The permission policies of `client.custom_objects`.

    Reached as `client.custom_objects.permission_policies`.
    """

    def __call__(
        self, custom_object_key: str | CustomObject, *, id: str | PermissionPolicy | None = None
    ) -> PermissionPolicy | BaseResultGenerator[PermissionPolicy]:
        """Lists who may read, create, change and delete records of a custom object, by role. For admins.

        - `client.custom_objects.permission_policies(custom_object_key, id=…)`: Returns the permission
        policy of one role for a custom object. For admins.
        - `client.custom_objects.permission_policies(custom_object_key)`: Lists who may read, create,
        change and delete records of a custom object, by role. For admins.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            id: the PermissionPolicy or its id. Permission policy to fetch.

        Returns:
            The PermissionPolicy.
            PermissionPolicy records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/custom_objects/{custom_object_key}/permission_policies/{id}`
        `GET /api/v2/custom_objects/{custom_object_key}/permission_policies`
        """
        return self._run(_PERMISSION_POLICIES_CALL, custom_object_key=custom_object_key, id=id)

    def update(
        self, custom_object_key: str | CustomObject, policy: PermissionPolicy | PermissionPolicyDict
    ) -> PermissionPolicy:
        """Changes what one role may do with the records of a custom object. For admins.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            policy: the PermissionPolicy: an object, or a mapping of its fields.

        Returns:
            The PermissionPolicy.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PATCH /api/v2/custom_objects/{custom_object_key}/permission_policies/{id}`
        """
        return self._run(_PERMISSION_POLICIES_UPDATE, custom_object_key=custom_object_key, policy=policy)


class AsyncCustomObjectsPermissionPoliciesApi(AsyncResource):
    """The permission policies of `client.custom_objects`.

    Reached as `client.custom_objects.permission_policies`.
    """

    def __call__(
        self, custom_object_key: str | CustomObject, *, id: str | PermissionPolicy | None = None
    ) -> Awaitable[PermissionPolicy] | AsyncResultGenerator[PermissionPolicy]:
        """Lists who may read, create, change and delete records of a custom object, by role. For admins.

        - `client.custom_objects.permission_policies(custom_object_key, id=…)`: Returns the permission
        policy of one role for a custom object. For admins.
        - `client.custom_objects.permission_policies(custom_object_key)`: Lists who may read, create,
        change and delete records of a custom object, by role. For admins.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            id: the PermissionPolicy or its id. Permission policy to fetch.

        Returns:
            To be awaited: the PermissionPolicy.
            PermissionPolicy records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/custom_objects/{custom_object_key}/permission_policies/{id}`
        `GET /api/v2/custom_objects/{custom_object_key}/permission_policies`
        """
        return self._run(_PERMISSION_POLICIES_CALL, custom_object_key=custom_object_key, id=id)

    def update(
        self, custom_object_key: str | CustomObject, policy: PermissionPolicy | PermissionPolicyDict
    ) -> Awaitable[PermissionPolicy]:
        """Changes what one role may do with the records of a custom object. For admins.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            policy: the PermissionPolicy: an object, or a mapping of its fields.

        Returns:
            To be awaited: the PermissionPolicy.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PATCH /api/v2/custom_objects/{custom_object_key}/permission_policies/{id}`
        """
        return self._run(_PERMISSION_POLICIES_UPDATE, custom_object_key=custom_object_key, policy=policy)


class CustomObjectsRecordsApi(Resource):
    """The records of `client.custom_objects`. Below it: `attachments`, `events`.

    Reached as `client.custom_objects.records`.
    """

    attachments: Sub[CustomObjectsRecordsAttachmentsApi] = Sub(
        "custom_objects", "CustomObjectsRecordsAttachmentsApi"
    )
    events: Sub[CustomObjectsRecordsEventsApi] = Sub("custom_objects", "CustomObjectsRecordsEventsApi")

    def __call__(
        self,
        custom_object_key: str | CustomObject,
        *,
        id: str | CustomObjectRecord | None = None,
        filter_ids: Iterable[str] | None = None,
        filter_external_ids: Iterable[str] | None = None,
        sort: Literal["id", "updated_at", "-id", "-updated_at"] | str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> CustomObjectRecord | BaseResultGenerator[CustomObjectRecord]:
        """Lists the records of a custom object, optionally only those with given ids or external ids. For
        agents.

        - `client.custom_objects.records(custom_object_key, id=…)`: Returns a single record of a custom
        object. For agents.
        - `client.custom_objects.records(custom_object_key)`: Lists the records of a custom object,
        optionally only those with given ids or external ids. For agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            id: the CustomObjectRecord or its id. Custom object record to act on.
            filter_ids: Keeps only records with these ids; separated by commas.
            filter_external_ids: Keeps only records with these references of your own; separated by
                commas.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            The CustomObjectRecord.
            CustomObjectRecord records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/custom_objects/{custom_object_key}/records/{custom_object_record_id}`
        `GET /api/v2/custom_objects/{custom_object_key}/records`
        """
        return self._run(
            _RECORDS_CALL,
            custom_object_key=custom_object_key,
            id=id,
            filter_ids=filter_ids,
            filter_external_ids=filter_external_ids,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
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
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            name: First letters of the names of the records wanted.
            field_id: Lookup field whose relationship or filter applies.
            source: Record type that holds the lookup field, such as `zen:ticket`.
            filter_dynamic_values: Values of the present record to use in dynamic lookup filters.
            requester_id: Requester to use when resolving dynamic lookup filters.
            assignee_id: Assignee to use when resolving dynamic lookup filters.
            organization_id: Organization that the call is about.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            CustomObjectRecord records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/custom_objects/{custom_object_key}/records/autocomplete`
        """
        return self._run(
            _RECORDS_AUTOCOMPLETE,
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

    def count(self, custom_object_key: str | CustomObject) -> Count:
        """Returns the approximate number of records of a custom object. For agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.

        Returns:
            The Count.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/custom_objects/{custom_object_key}/records/count`
        """
        return self._run(_RECORDS_COUNT, custom_object_key=custom_object_key)

    def create(
        self,
        custom_object_key: str | CustomObject,
        custom_object_record: CustomObjectRecord | CustomObjectRecordDict,
    ) -> CustomObjectRecord:
        """Creates a record of a custom object, of at most 32 KB. For agents whose role permits it.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            custom_object_record: the CustomObjectRecord: an object, or a mapping of its fields.

        Returns:
            The CustomObjectRecord.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/custom_objects/{custom_object_key}/records`
        """
        return self._run(
            _RECORDS_CREATE, custom_object_key=custom_object_key, custom_object_record=custom_object_record
        )

    def delete(
        self, custom_object_key: str | CustomObject, custom_object_record: str | CustomObjectRecord
    ) -> None:
        """Deletes a record of a custom object. For agents whose role permits it.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            custom_object_record: the CustomObjectRecord or its id. Custom object record to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/custom_objects/{custom_object_key}/records/{custom_object_record_id}`
        """
        self._run(
            _RECORDS_DELETE, custom_object_key=custom_object_key, custom_object_record=custom_object_record
        )

    def delete_by_external_id(
        self,
        custom_object_key: str | CustomObject,
        *,
        external_id: str | None = None,
        name: str | None = None,
    ) -> None:
        """Deletes the record with the given external id or name. For agents whose role permits it.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            external_id: Your own reference of the record to delete.
            name: Name of the record to delete, in place of its external id.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/custom_objects/{custom_object_key}/records`
        """
        self._run(
            _RECORDS_DELETE_BY_EXTERNAL_ID,
            custom_object_key=custom_object_key,
            external_id=external_id,
            name=name,
        )

    def filtered_search(
        self,
        custom_object_key: str | CustomObject,
        *,
        filter: FilterCondition | FilterConditionDict | Mapping[str, object] | None = None,
        query: str | None = None,
        sort: Literal["name", "created_at", "updated_at", "-name", "-created_at", "-updated_at"]
        | str
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[CustomObjectRecord]:
        """Searches the records of a custom object by a filter of conditions in the body, optionally
        combined with text. For admins, agents and permitted end users.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            filter: Conditions that the records must meet; nest them with `$and` and `$or`.
            query: Words to find in the fields of records, beside the filter.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            CustomObjectRecord records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents, admins and end users.

        `POST /api/v2/custom_objects/{custom_object_key}/records/search`
        """
        return self._run(
            _RECORDS_FILTERED_SEARCH,
            custom_object_key=custom_object_key,
            filter=filter,
            query=query,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )

    def search(
        self,
        custom_object_key: str | CustomObject,
        *,
        query: str | None = None,
        sort: Literal["name", "created_at", "updated_at", "-name", "-created_at", "-updated_at"]
        | str
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[CustomObjectRecord]:
        """Searches the records of a custom object by text, at most 10,000 results. New records can take a
        moment to be found. For agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            query: Words to find in the fields of records.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            CustomObjectRecord records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/custom_objects/{custom_object_key}/records/search`
        """
        return self._run(
            _RECORDS_SEARCH,
            custom_object_key=custom_object_key,
            query=query,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
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
        agents whose role permits it.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            custom_object_record: the CustomObjectRecord: an object, or a mapping of its fields.
            external_id: Your own reference of the record to change or create.
            name: Name of the record; used where external ids are not.

        Returns:
            The CustomObjectRecord.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PATCH /api/v2/custom_objects/{custom_object_key}/records`
        """
        return self._run(
            _RECORDS_SET_BY_EXTERNAL_ID,
            custom_object_key=custom_object_key,
            custom_object_record=custom_object_record,
            external_id=external_id,
            name=name,
        )

    def update(
        self,
        custom_object_key: str | CustomObject,
        custom_object_record: CustomObjectRecord | CustomObjectRecordDict,
    ) -> CustomObjectRecord:
        """Changes a record of a custom object; values that are not sent stay. For agents whose role
        permits it.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            custom_object_record: the CustomObjectRecord: an object, or a mapping of its fields.

        Returns:
            The CustomObjectRecord.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PATCH /api/v2/custom_objects/{custom_object_key}/records/{custom_object_record_id}`
        """
        return self._run(
            _RECORDS_UPDATE, custom_object_key=custom_object_key, custom_object_record=custom_object_record
        )


class AsyncCustomObjectsRecordsApi(AsyncResource):
    """The records of `client.custom_objects`. Below it: `attachments`, `events`.

    Reached as `client.custom_objects.records`.
    """

    attachments: Sub[AsyncCustomObjectsRecordsAttachmentsApi] = Sub(
        "custom_objects", "AsyncCustomObjectsRecordsAttachmentsApi"
    )
    events: Sub[AsyncCustomObjectsRecordsEventsApi] = Sub(
        "custom_objects", "AsyncCustomObjectsRecordsEventsApi"
    )

    def __call__(
        self,
        custom_object_key: str | CustomObject,
        *,
        id: str | CustomObjectRecord | None = None,
        filter_ids: Iterable[str] | None = None,
        filter_external_ids: Iterable[str] | None = None,
        sort: Literal["id", "updated_at", "-id", "-updated_at"] | str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> Awaitable[CustomObjectRecord] | AsyncResultGenerator[CustomObjectRecord]:
        """Lists the records of a custom object, optionally only those with given ids or external ids. For
        agents.

        - `client.custom_objects.records(custom_object_key, id=…)`: Returns a single record of a custom
        object. For agents.
        - `client.custom_objects.records(custom_object_key)`: Lists the records of a custom object,
        optionally only those with given ids or external ids. For agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            id: the CustomObjectRecord or its id. Custom object record to act on.
            filter_ids: Keeps only records with these ids; separated by commas.
            filter_external_ids: Keeps only records with these references of your own; separated by
                commas.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            To be awaited: the CustomObjectRecord.
            CustomObjectRecord records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/custom_objects/{custom_object_key}/records/{custom_object_record_id}`
        `GET /api/v2/custom_objects/{custom_object_key}/records`
        """
        return self._run(
            _RECORDS_CALL,
            custom_object_key=custom_object_key,
            id=id,
            filter_ids=filter_ids,
            filter_external_ids=filter_external_ids,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
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
    ) -> AsyncResultGenerator[CustomObjectRecord]:
        """Finds records by the beginning of their name, as lookup fields do, honoring the filter of the
        field if one is given. For agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            name: First letters of the names of the records wanted.
            field_id: Lookup field whose relationship or filter applies.
            source: Record type that holds the lookup field, such as `zen:ticket`.
            filter_dynamic_values: Values of the present record to use in dynamic lookup filters.
            requester_id: Requester to use when resolving dynamic lookup filters.
            assignee_id: Assignee to use when resolving dynamic lookup filters.
            organization_id: Organization that the call is about.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            CustomObjectRecord records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/custom_objects/{custom_object_key}/records/autocomplete`
        """
        return self._run(
            _RECORDS_AUTOCOMPLETE,
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

    def count(self, custom_object_key: str | CustomObject) -> Awaitable[Count]:
        """Returns the approximate number of records of a custom object. For agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.

        Returns:
            To be awaited: the Count.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/custom_objects/{custom_object_key}/records/count`
        """
        return self._run(_RECORDS_COUNT, custom_object_key=custom_object_key)

    def create(
        self,
        custom_object_key: str | CustomObject,
        custom_object_record: CustomObjectRecord | CustomObjectRecordDict,
    ) -> Awaitable[CustomObjectRecord]:
        """Creates a record of a custom object, of at most 32 KB. For agents whose role permits it.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            custom_object_record: the CustomObjectRecord: an object, or a mapping of its fields.

        Returns:
            To be awaited: the CustomObjectRecord.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/custom_objects/{custom_object_key}/records`
        """
        return self._run(
            _RECORDS_CREATE, custom_object_key=custom_object_key, custom_object_record=custom_object_record
        )

    def delete(
        self, custom_object_key: str | CustomObject, custom_object_record: str | CustomObjectRecord
    ) -> Awaitable[None]:
        """Deletes a record of a custom object. For agents whose role permits it.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            custom_object_record: the CustomObjectRecord or its id. Custom object record to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/custom_objects/{custom_object_key}/records/{custom_object_record_id}`
        """
        return self._run(
            _RECORDS_DELETE, custom_object_key=custom_object_key, custom_object_record=custom_object_record
        )

    def delete_by_external_id(
        self,
        custom_object_key: str | CustomObject,
        *,
        external_id: str | None = None,
        name: str | None = None,
    ) -> Awaitable[None]:
        """Deletes the record with the given external id or name. For agents whose role permits it.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            external_id: Your own reference of the record to delete.
            name: Name of the record to delete, in place of its external id.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/custom_objects/{custom_object_key}/records`
        """
        return self._run(
            _RECORDS_DELETE_BY_EXTERNAL_ID,
            custom_object_key=custom_object_key,
            external_id=external_id,
            name=name,
        )

    def filtered_search(
        self,
        custom_object_key: str | CustomObject,
        *,
        filter: FilterCondition | FilterConditionDict | Mapping[str, object] | None = None,
        query: str | None = None,
        sort: Literal["name", "created_at", "updated_at", "-name", "-created_at", "-updated_at"]
        | str
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[CustomObjectRecord]:
        """Searches the records of a custom object by a filter of conditions in the body, optionally
        combined with text. For admins, agents and permitted end users.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            filter: Conditions that the records must meet; nest them with `$and` and `$or`.
            query: Words to find in the fields of records, beside the filter.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            CustomObjectRecord records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents, admins and end users.

        `POST /api/v2/custom_objects/{custom_object_key}/records/search`
        """
        return self._run(
            _RECORDS_FILTERED_SEARCH,
            custom_object_key=custom_object_key,
            filter=filter,
            query=query,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )

    def search(
        self,
        custom_object_key: str | CustomObject,
        *,
        query: str | None = None,
        sort: Literal["name", "created_at", "updated_at", "-name", "-created_at", "-updated_at"]
        | str
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[CustomObjectRecord]:
        """Searches the records of a custom object by text, at most 10,000 results. New records can take a
        moment to be found. For agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            query: Words to find in the fields of records.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            CustomObjectRecord records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/custom_objects/{custom_object_key}/records/search`
        """
        return self._run(
            _RECORDS_SEARCH,
            custom_object_key=custom_object_key,
            query=query,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )

    def set_by_external_id(
        self,
        custom_object_key: str | CustomObject,
        custom_object_record: CustomObjectRecord | CustomObjectRecordDict,
        *,
        external_id: str | None = None,
        name: str | None = None,
    ) -> Awaitable[CustomObjectRecord]:
        """Updates the record with the given external id or name, or creates it if there is none. For
        agents whose role permits it.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            custom_object_record: the CustomObjectRecord: an object, or a mapping of its fields.
            external_id: Your own reference of the record to change or create.
            name: Name of the record; used where external ids are not.

        Returns:
            To be awaited: the CustomObjectRecord.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PATCH /api/v2/custom_objects/{custom_object_key}/records`
        """
        return self._run(
            _RECORDS_SET_BY_EXTERNAL_ID,
            custom_object_key=custom_object_key,
            custom_object_record=custom_object_record,
            external_id=external_id,
            name=name,
        )

    def update(
        self,
        custom_object_key: str | CustomObject,
        custom_object_record: CustomObjectRecord | CustomObjectRecordDict,
    ) -> Awaitable[CustomObjectRecord]:
        """Changes a record of a custom object; values that are not sent stay. For agents whose role
        permits it.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            custom_object_record: the CustomObjectRecord: an object, or a mapping of its fields.

        Returns:
            To be awaited: the CustomObjectRecord.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PATCH /api/v2/custom_objects/{custom_object_key}/records/{custom_object_record_id}`
        """
        return self._run(
            _RECORDS_UPDATE, custom_object_key=custom_object_key, custom_object_record=custom_object_record
        )


class CustomObjectsRecordsAttachmentsApi(Resource):
    """The attachments of `client.custom_objects.records`.

    Reached as `client.custom_objects.records.attachments`.
    """

    def __call__(
        self, custom_object_key: str | CustomObject, record: str
    ) -> BaseResultGenerator[CustomObjectRecordAttachment]:
        """Lists the files attached to a custom object record. For agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            record: Custom object record that the call is about.

        Returns:
            CustomObjectRecordAttachment records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/custom_objects/{custom_object_key}/records/{record_id}/attachments`
        """
        return self._run(_RECORDS_ATTACHMENTS_CALL, custom_object_key=custom_object_key, record=record)

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
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            record: Custom object record that the call is about.
            uploaded_data: The file to attach, uploaded as a multipart form part.
            file_name: the public name of the file; that of the file itself if left out.
            content_type: the media type; guessed from the name if left out.

        Returns:
            The CustomObjectRecordAttachment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/custom_objects/{custom_object_key}/records/{record_id}/attachments`
        """
        return self._run(
            _RECORDS_ATTACHMENTS_CREATE,
            custom_object_key=custom_object_key,
            record=record,
            uploaded_data=uploaded_data,
            file_name=file_name,
            content_type=content_type,
        )

    def delete(
        self,
        custom_object_key: str | CustomObject,
        record: str,
        custom_object_record_attachment: str | CustomObjectRecordAttachment,
    ) -> None:
        """Removes a file from a custom object record. For agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            record: Custom object record that the call is about.
            custom_object_record_attachment: the CustomObjectRecordAttachment or its id. Attachment of
                the record to remove.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/custom_objects/{custom_object_key}/records/{record_id}/attachments/{id}`
        """
        self._run(
            _RECORDS_ATTACHMENTS_DELETE,
            custom_object_key=custom_object_key,
            record=record,
            custom_object_record_attachment=custom_object_record_attachment,
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
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            record: Custom object record that the call is about.
            custom_object_record_attachment: the CustomObjectRecordAttachment or its id. Attachment of
                the record to download.
            inline: Whether the file shall be shown in the browser, not saved; it is saved unless this
                says otherwise.

        Returns:
            The content.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/custom_objects/{custom_object_key}/records/{record_id}/attachments/{id}/download`
        """
        return self._run(
            _RECORDS_ATTACHMENTS_DOWNLOAD,
            custom_object_key=custom_object_key,
            record=record,
            custom_object_record_attachment=custom_object_record_attachment,
            inline=inline,
        )

    def update(
        self,
        custom_object_key: str | CustomObject,
        record: str,
        custom_object_record_attachment: CustomObjectRecordAttachment | CustomObjectRecordAttachmentDict,
    ) -> CustomObjectRecordAttachment:
        """Allows or blocks the download of a record's attachment in which malware was found. For admins.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            record: Custom object record that the call is about.
            custom_object_record_attachment: the CustomObjectRecordAttachment: an object, or a mapping
                of its fields.

        Returns:
            The CustomObjectRecordAttachment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PUT /api/v2/custom_objects/{custom_object_key}/records/{record_id}/attachments/{id}`
        """
        return self._run(
            _RECORDS_ATTACHMENTS_UPDATE,
            custom_object_key=custom_object_key,
            record=record,
            custom_object_record_attachment=custom_object_record_attachment,
        )


class AsyncCustomObjectsRecordsAttachmentsApi(AsyncResource):
    """The attachments of `client.custom_objects.records`.

    Reached as `client.custom_objects.records.attachments`.
    """

    def __call__(
        self, custom_object_key: str | CustomObject, record: str
    ) -> AsyncResultGenerator[CustomObjectRecordAttachment]:
        """Lists the files attached to a custom object record. For agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            record: Custom object record that the call is about.

        Returns:
            CustomObjectRecordAttachment records, fetched page by page as they are read with `async
                for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/custom_objects/{custom_object_key}/records/{record_id}/attachments`
        """
        return self._run(_RECORDS_ATTACHMENTS_CALL, custom_object_key=custom_object_key, record=record)

    def create(
        self,
        custom_object_key: str | CustomObject,
        record: str,
        uploaded_data: FileSource,
        *,
        file_name: str | None = None,
        content_type: str | None = None,
    ) -> Awaitable[CustomObjectRecordAttachment]:
        """Attaches a file to a custom object record, sent as form data. The object must allow attachments.
        For agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            record: Custom object record that the call is about.
            uploaded_data: The file to attach, uploaded as a multipart form part.
            file_name: the public name of the file; that of the file itself if left out.
            content_type: the media type; guessed from the name if left out.

        Returns:
            To be awaited: the CustomObjectRecordAttachment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/custom_objects/{custom_object_key}/records/{record_id}/attachments`
        """
        return self._run(
            _RECORDS_ATTACHMENTS_CREATE,
            custom_object_key=custom_object_key,
            record=record,
            uploaded_data=uploaded_data,
            file_name=file_name,
            content_type=content_type,
        )

    def delete(
        self,
        custom_object_key: str | CustomObject,
        record: str,
        custom_object_record_attachment: str | CustomObjectRecordAttachment,
    ) -> Awaitable[None]:
        """Removes a file from a custom object record. For agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            record: Custom object record that the call is about.
            custom_object_record_attachment: the CustomObjectRecordAttachment or its id. Attachment of
                the record to remove.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/custom_objects/{custom_object_key}/records/{record_id}/attachments/{id}`
        """
        return self._run(
            _RECORDS_ATTACHMENTS_DELETE,
            custom_object_key=custom_object_key,
            record=record,
            custom_object_record_attachment=custom_object_record_attachment,
        )

    def download(
        self,
        custom_object_key: str | CustomObject,
        record: str,
        custom_object_record_attachment: str | CustomObjectRecordAttachment,
        *,
        inline: bool | None = None,
    ) -> Awaitable[bytes]:
        """Downloads the content of a file attached to a custom object record. For agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            record: Custom object record that the call is about.
            custom_object_record_attachment: the CustomObjectRecordAttachment or its id. Attachment of
                the record to download.
            inline: Whether the file shall be shown in the browser, not saved; it is saved unless this
                says otherwise.

        Returns:
            To be awaited: the content.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/custom_objects/{custom_object_key}/records/{record_id}/attachments/{id}/download`
        """
        return self._run(
            _RECORDS_ATTACHMENTS_DOWNLOAD,
            custom_object_key=custom_object_key,
            record=record,
            custom_object_record_attachment=custom_object_record_attachment,
            inline=inline,
        )

    def update(
        self,
        custom_object_key: str | CustomObject,
        record: str,
        custom_object_record_attachment: CustomObjectRecordAttachment | CustomObjectRecordAttachmentDict,
    ) -> Awaitable[CustomObjectRecordAttachment]:
        """Allows or blocks the download of a record's attachment in which malware was found. For admins.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            record: Custom object record that the call is about.
            custom_object_record_attachment: the CustomObjectRecordAttachment: an object, or a mapping
                of its fields.

        Returns:
            To be awaited: the CustomObjectRecordAttachment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PUT /api/v2/custom_objects/{custom_object_key}/records/{record_id}/attachments/{id}`
        """
        return self._run(
            _RECORDS_ATTACHMENTS_UPDATE,
            custom_object_key=custom_object_key,
            record=record,
            custom_object_record_attachment=custom_object_record_attachment,
        )


class CustomObjectsRecordsEventsApi(Resource):
    """The events of `client.custom_objects.records`.

    Reached as `client.custom_objects.records.events`.
    """

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
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            custom_object_record: the CustomObjectRecord or its id. Custom object record to act on.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            CustomObjectRecordEvent records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/custom_objects/{custom_object_key}/records/{custom_object_record_id}/events`
        """
        return self._run(
            _RECORDS_EVENTS_CALL,
            custom_object_key=custom_object_key,
            custom_object_record=custom_object_record,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )


class AsyncCustomObjectsRecordsEventsApi(AsyncResource):
    """The events of `client.custom_objects.records`.

    Reached as `client.custom_objects.records.events`.
    """

    def __call__(
        self,
        custom_object_key: str | CustomObject,
        custom_object_record: str | CustomObjectRecord,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[CustomObjectRecordEvent]:
        """Lists what happened to a custom object record over time, page by page. For agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            custom_object_record: the CustomObjectRecord or its id. Custom object record to act on.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            CustomObjectRecordEvent records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/custom_objects/{custom_object_key}/records/{custom_object_record_id}/events`
        """
        return self._run(
            _RECORDS_EVENTS_CALL,
            custom_object_key=custom_object_key,
            custom_object_record=custom_object_record,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )


class CustomObjectsTriggersApi(Resource):
    """The triggers of `client.custom_objects`.

    Reached as `client.custom_objects.triggers`.
    """

    @property
    def bulk(self) -> CustomObjectsTriggersBulk:
        """Writes any number of records, in chunks: `delete`, `update`."""
        return CustomObjectsTriggersBulk(self)

    def __call__(
        self,
        custom_object_key: str | CustomObject,
        *,
        id: int | ObjectTrigger | None = None,
        active: bool | None = None,
        sort_by: Literal["alphabetical", "created_at", "updated_at", "usage_1h", "usage_24h", "usage_7d"]
        | str
        | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> ObjectTrigger | BaseResultGenerator[ObjectTrigger]:
        """Lists the triggers of a custom object, which run when its records change. For agents.

        - `client.custom_objects.triggers(custom_object_key, id=…)`: Returns one trigger of a custom
        object with its conditions and actions. For agents.
        - `client.custom_objects.triggers(custom_object_key)`: Lists the triggers of a custom object,
        which run when its records change. For agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            id: the ObjectTrigger or its id. Trigger to act on.
            active: Keeps only active items with `true`, only inactive ones with `false`.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            The ObjectTrigger.
            ObjectTrigger records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/custom_objects/{custom_object_key}/triggers/{trigger_id}`
        `GET /api/v2/custom_objects/{custom_object_key}/triggers`
        """
        return self._run(
            _TRIGGERS_CALL,
            custom_object_key=custom_object_key,
            id=id,
            active=active,
            sort_by=sort_by,
            sort_order=sort_order,
            page_size=page_size,
            per_page=per_page,
            page=page,
        )

    def active(
        self,
        custom_object_key: str | CustomObject,
        *,
        sort_by: Literal["alphabetical", "created_at", "updated_at", "usage_1h", "usage_24h", "usage_7d"]
        | str
        | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[ObjectTrigger]:
        """Lists only those triggers of a custom object that are switched on. For admins and permitted
        agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            ObjectTrigger records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/custom_objects/{custom_object_key}/triggers/active`
        """
        return self._run(
            _TRIGGERS_ACTIVE,
            custom_object_key=custom_object_key,
            sort_by=sort_by,
            sort_order=sort_order,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def create(
        self, custom_object_key: str | CustomObject, trigger: ObjectTrigger | ObjectTriggerDict
    ) -> ObjectTrigger:
        """Creates a trigger for records of a custom object. For admins and permitted agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            trigger: the ObjectTrigger: an object, or a mapping of its fields, with `actions`,
                `conditions` and `title`.

        Returns:
            The ObjectTrigger.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `POST /api/v2/custom_objects/{custom_object_key}/triggers`
        """
        return self._run(_TRIGGERS_CREATE, custom_object_key=custom_object_key, trigger=trigger)

    def definitions(self, custom_object_key: str | CustomObject) -> ObjectTriggerDefinitions:
        """Returns the conditions and actions that triggers of a custom object may use. For agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.

        Returns:
            The ObjectTriggerDefinitions.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/custom_objects/{custom_object_key}/triggers/definitions`
        """
        return self._run(_TRIGGERS_DEFINITIONS, custom_object_key=custom_object_key)

    def delete(
        self,
        custom_object_key: str | CustomObject,
        trigger: int | ObjectTrigger | Iterable[int | ObjectTrigger],
    ) -> None:
        """Deletes several triggers of a custom object given by id. For admins and permitted agents.

        - `client.custom_objects.triggers.delete(custom_object_key, trigger)`: Deletes a trigger of a
        custom object. For admins and permitted agents.
        - `client.custom_objects.triggers.delete(custom_object_key, […])`: Deletes several triggers of a
        custom object given by id. For admins and permitted agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            trigger: the ObjectTrigger or its id. Trigger to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        `DELETE /api/v2/custom_objects/{custom_object_key}/triggers/{trigger_id}`
        `DELETE /api/v2/custom_objects/{custom_object_key}/triggers/destroy_many`
        """
        self._run(_TRIGGERS_DELETE, custom_object_key=custom_object_key, trigger=trigger)

    def search(
        self,
        custom_object_key: str | CustomObject,
        *,
        query: str | None = None,
        filter: str | None = None,
        active: bool | None = None,
        sort: Literal["alphabetical", "created_at", "updated_at", "position"] | str | None = None,
        sort_by: Literal["alphabetical", "created_at", "updated_at", "usage_1h", "usage_24h", "usage_7d"]
        | str
        | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        include: Iterable[str] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[ObjectTrigger]:
        """Searches the triggers of a custom object by title or by a filter. For agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            query: Words to find in titles of triggers.
            filter: Narrows the results by the criteria given here.
            active: Keeps only active items with `true`, only inactive ones with `false`.
            sort: Property to sort by; a leading `-` reverses the order.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: Related records to sideload, as names separated by commas, such as `users,groups`.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            ObjectTrigger records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/custom_objects/{custom_object_key}/triggers/search`
        """
        return self._run(
            _TRIGGERS_SEARCH,
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

    def update(
        self,
        custom_object_key: str | CustomObject,
        trigger: ObjectTrigger | ObjectTriggerDict | Iterable[ObjectTrigger | ObjectTriggerDict],
    ) -> ObjectTrigger | list[ObjectTrigger]:
        """Changes the position or activity of several triggers of a custom object in one call. For admins
        and permitted agents.

        - `client.custom_objects.triggers.update(custom_object_key, trigger)`: Changes a trigger of a
        custom object. Sending conditions or actions replaces all of the existing ones. For admins and
        permitted agents.
        - `client.custom_objects.triggers.update(custom_object_key, […])`: Changes the position or
        activity of several triggers of a custom object in one call. For admins and permitted agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            trigger: the ObjectTrigger: an object, or a mapping of its fields.

        Returns:
            The ObjectTrigger.
            ObjectTrigger records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/custom_objects/{custom_object_key}/triggers/{trigger_id}`
        `PUT /api/v2/custom_objects/{custom_object_key}/triggers/update_many`
        """
        return self._run(_TRIGGERS_UPDATE, custom_object_key=custom_object_key, trigger=trigger)


class AsyncCustomObjectsTriggersApi(AsyncResource):
    """The triggers of `client.custom_objects`.

    Reached as `client.custom_objects.triggers`.
    """

    @property
    def bulk(self) -> AsyncCustomObjectsTriggersBulk:
        """Writes any number of records, in chunks: `delete`, `update`."""
        return AsyncCustomObjectsTriggersBulk(self)

    def __call__(
        self,
        custom_object_key: str | CustomObject,
        *,
        id: int | ObjectTrigger | None = None,
        active: bool | None = None,
        sort_by: Literal["alphabetical", "created_at", "updated_at", "usage_1h", "usage_24h", "usage_7d"]
        | str
        | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Awaitable[ObjectTrigger] | AsyncResultGenerator[ObjectTrigger]:
        """Lists the triggers of a custom object, which run when its records change. For agents.

        - `client.custom_objects.triggers(custom_object_key, id=…)`: Returns one trigger of a custom
        object with its conditions and actions. For agents.
        - `client.custom_objects.triggers(custom_object_key)`: Lists the triggers of a custom object,
        which run when its records change. For agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            id: the ObjectTrigger or its id. Trigger to act on.
            active: Keeps only active items with `true`, only inactive ones with `false`.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            To be awaited: the ObjectTrigger.
            ObjectTrigger records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/custom_objects/{custom_object_key}/triggers/{trigger_id}`
        `GET /api/v2/custom_objects/{custom_object_key}/triggers`
        """
        return self._run(
            _TRIGGERS_CALL,
            custom_object_key=custom_object_key,
            id=id,
            active=active,
            sort_by=sort_by,
            sort_order=sort_order,
            page_size=page_size,
            per_page=per_page,
            page=page,
        )

    def active(
        self,
        custom_object_key: str | CustomObject,
        *,
        sort_by: Literal["alphabetical", "created_at", "updated_at", "usage_1h", "usage_24h", "usage_7d"]
        | str
        | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[ObjectTrigger]:
        """Lists only those triggers of a custom object that are switched on. For admins and permitted
        agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            ObjectTrigger records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/custom_objects/{custom_object_key}/triggers/active`
        """
        return self._run(
            _TRIGGERS_ACTIVE,
            custom_object_key=custom_object_key,
            sort_by=sort_by,
            sort_order=sort_order,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def create(
        self, custom_object_key: str | CustomObject, trigger: ObjectTrigger | ObjectTriggerDict
    ) -> Awaitable[ObjectTrigger]:
        """Creates a trigger for records of a custom object. For admins and permitted agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            trigger: the ObjectTrigger: an object, or a mapping of its fields, with `actions`,
                `conditions` and `title`.

        Returns:
            To be awaited: the ObjectTrigger.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `POST /api/v2/custom_objects/{custom_object_key}/triggers`
        """
        return self._run(_TRIGGERS_CREATE, custom_object_key=custom_object_key, trigger=trigger)

    def definitions(self, custom_object_key: str | CustomObject) -> Awaitable[ObjectTriggerDefinitions]:
        """Returns the conditions and actions that triggers of a custom object may use. For agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.

        Returns:
            To be awaited: the ObjectTriggerDefinitions.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/custom_objects/{custom_object_key}/triggers/definitions`
        """
        return self._run(_TRIGGERS_DEFINITIONS, custom_object_key=custom_object_key)

    def delete(
        self,
        custom_object_key: str | CustomObject,
        trigger: int | ObjectTrigger | Iterable[int | ObjectTrigger],
    ) -> Awaitable[None]:
        """Deletes several triggers of a custom object given by id. For admins and permitted agents.

        - `client.custom_objects.triggers.delete(custom_object_key, trigger)`: Deletes a trigger of a
        custom object. For admins and permitted agents.
        - `client.custom_objects.triggers.delete(custom_object_key, […])`: Deletes several triggers of a
        custom object given by id. For admins and permitted agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            trigger: the ObjectTrigger or its id. Trigger to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        `DELETE /api/v2/custom_objects/{custom_object_key}/triggers/{trigger_id}`
        `DELETE /api/v2/custom_objects/{custom_object_key}/triggers/destroy_many`
        """
        return self._run(_TRIGGERS_DELETE, custom_object_key=custom_object_key, trigger=trigger)

    def search(
        self,
        custom_object_key: str | CustomObject,
        *,
        query: str | None = None,
        filter: str | None = None,
        active: bool | None = None,
        sort: Literal["alphabetical", "created_at", "updated_at", "position"] | str | None = None,
        sort_by: Literal["alphabetical", "created_at", "updated_at", "usage_1h", "usage_24h", "usage_7d"]
        | str
        | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        include: Iterable[str] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[ObjectTrigger]:
        """Searches the triggers of a custom object by title or by a filter. For agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            query: Words to find in titles of triggers.
            filter: Narrows the results by the criteria given here.
            active: Keeps only active items with `true`, only inactive ones with `false`.
            sort: Property to sort by; a leading `-` reverses the order.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: Related records to sideload, as names separated by commas, such as `users,groups`.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            ObjectTrigger records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/custom_objects/{custom_object_key}/triggers/search`
        """
        return self._run(
            _TRIGGERS_SEARCH,
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

    def update(
        self,
        custom_object_key: str | CustomObject,
        trigger: ObjectTrigger | ObjectTriggerDict | Iterable[ObjectTrigger | ObjectTriggerDict],
    ) -> Awaitable[ObjectTrigger] | Awaitable[list[ObjectTrigger]]:
        """Changes the position or activity of several triggers of a custom object in one call. For admins
        and permitted agents.

        - `client.custom_objects.triggers.update(custom_object_key, trigger)`: Changes a trigger of a
        custom object. Sending conditions or actions replaces all of the existing ones. For admins and
        permitted agents.
        - `client.custom_objects.triggers.update(custom_object_key, […])`: Changes the position or
        activity of several triggers of a custom object in one call. For admins and permitted agents.

        Args:
            custom_object_key: the CustomObject or its id. Key of the custom object that the call is
                about.
            trigger: the ObjectTrigger: an object, or a mapping of its fields.

        Returns:
            To be awaited: the ObjectTrigger.
            To be awaited: ObjectTrigger records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/custom_objects/{custom_object_key}/triggers/{trigger_id}`
        `PUT /api/v2/custom_objects/{custom_object_key}/triggers/update_many`
        """
        return self._run(_TRIGGERS_UPDATE, custom_object_key=custom_object_key, trigger=trigger)


class CustomObjectsTriggersBulk(Bulk):
    """What `client.custom_objects.triggers.bulk` writes, any number of records in chunks."""

    @property
    def delete(self) -> BulkCallBelow[str | CustomObject, int | ObjectTrigger]:
        """For each chunk: Deletes several triggers of a custom object given by id. For admins and
        permitted agents.

        `DELETE /api/v2/custom_objects/{custom_object_key}/triggers/destroy_many`
        """
        return BulkCallBelow(self, _TRIGGERS_DELETE)

    @property
    def update(self) -> BulkCallBelow[str | CustomObject, ObjectTrigger | ObjectTriggerDict]:
        """For each chunk: Changes the position or activity of several triggers of a custom object in one
        call. For admins and permitted agents.

        `PUT /api/v2/custom_objects/{custom_object_key}/triggers/update_many`
        """
        return BulkCallBelow(self, _TRIGGERS_UPDATE)


class AsyncCustomObjectsTriggersBulk(AsyncBulk):
    """What `client.custom_objects.triggers.bulk` writes, any number of records in chunks."""

    @property
    def delete(self) -> AsyncBulkCallBelow[str | CustomObject, int | ObjectTrigger]:
        """For each chunk: Deletes several triggers of a custom object given by id. For admins and
        permitted agents.

        `DELETE /api/v2/custom_objects/{custom_object_key}/triggers/destroy_many`
        """
        return AsyncBulkCallBelow(self, _TRIGGERS_DELETE)

    @property
    def update(self) -> AsyncBulkCallBelow[str | CustomObject, ObjectTrigger | ObjectTriggerDict]:
        """For each chunk: Changes the position or activity of several triggers of a custom object in one
        call. For admins and permitted agents.

        `PUT /api/v2/custom_objects/{custom_object_key}/triggers/update_many`
        """
        return AsyncBulkCallBelow(self, _TRIGGERS_UPDATE)


# -- what the calls send and what they answer

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
_CREATE: Method[CustomObject] = Method(
    "custom_objects.create",
    Form(
        Operation(
            "custom_objects.create",
            "POST",
            "/api/v2/custom_objects",
            body=Body("record", schema="CustomObject", key="custom_object"),
            result=Result("one", schema="CustomObject", key="custom_object"),
        ),
        (Argument("api_objects", "record", "custom_object", accepts="CustomObject", required=True),),
    ),
)
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
_UPDATE: Method[CustomObject] = Method(
    "custom_objects.update",
    Form(
        Operation(
            "custom_objects.update",
            "PATCH",
            "/api/v2/custom_objects/{custom_object_key}",
            body=Body("record", schema="CustomObject", key="custom_object"),
            result=Result("one", schema="CustomObject", key="custom_object"),
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
_ACCESS_RULES_CALL: Method[AccessRule | BaseResultGenerator[AccessRule]] = Method(
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
_ACCESS_RULES_CREATE: Method[AccessRule] = Method(
    "custom_objects.access_rules.create",
    Form(
        Operation(
            "custom_objects.access_rules.create",
            "POST",
            "/api/v2/custom_objects/{custom_object_key}/access_rules",
            body=Body("record", schema="AccessRule", key="access_rule"),
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
            Argument("access_rule", "record", "access_rule", accepts="AccessRule", required=True),
        ),
    ),
)
_ACCESS_RULES_DEFINITIONS: Method[AccessRuleDefinitions] = Method(
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
_ACCESS_RULES_DELETE: Method[None] = Method(
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
_ACCESS_RULES_UPDATE: Method[AccessRule] = Method(
    "custom_objects.access_rules.update",
    Form(
        Operation(
            "custom_objects.access_rules.update",
            "PATCH",
            "/api/v2/custom_objects/{custom_object_key}/access_rules/{id}",
            body=Body("record", schema="AccessRule", key="access_rule"),
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
            Argument(
                "access_rule", "record", "access_rule", also_path="id", accepts="AccessRule", required=True
            ),
        ),
    ),
)
_FIELDS_CALL: Method[CustomObjectField | BaseResultGenerator[CustomObjectField]] = Method(
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
_FIELDS_CREATE: Method[CustomObjectField] = Method(
    "custom_objects.fields.create",
    Form(
        Operation(
            "custom_objects.fields.create",
            "POST",
            "/api/v2/custom_objects/{custom_object_key}/fields",
            body=Body("record", schema="CustomObjectField", key="custom_object_field"),
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
                "custom_object_field",
                "record",
                "custom_object_field",
                accepts="CustomObjectField",
                required=True,
            ),
        ),
    ),
)
_FIELDS_DELETE: Method[None] = Method(
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
_FIELDS_REORDER: Method[None] = Method(
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
            Argument("custom_object_field_ids", "body", "custom_object_field_ids", required=True, many=True),
        ),
    ),
)
_FIELDS_UPDATE: Method[CustomObjectField] = Method(
    "custom_objects.fields.update",
    Form(
        Operation(
            "custom_objects.fields.update",
            "PATCH",
            "/api/v2/custom_objects/{custom_object_key}/fields/{custom_object_field_key_or_id}",
            body=Body("record", schema="CustomObjectField", key="custom_object_field"),
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
_JOBS_CREATE: Method[JobStatus] = Method(
    "custom_objects.jobs.create",
    Form(
        Operation(
            "custom_objects.jobs.create",
            "POST",
            "/api/v2/custom_objects/{custom_object_key}/jobs",
            body=Body("record", schema="CustomObjectRecordJob", key="job"),
            result=Result("job", schema="JobStatus", key="job_status"),
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
_LIMITS_FIELD_LIMIT: Method[CustomObjectLimit] = Method(
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
_LIMITS_OBJECT_LIMIT: Method[CustomObjectLimit] = Method(
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
_LIMITS_RECORD_LIMIT: Method[CustomObjectLimit] = Method(
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
_PERMISSION_POLICIES_CALL: Method[PermissionPolicy | BaseResultGenerator[PermissionPolicy]] = Method(
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
_PERMISSION_POLICIES_UPDATE: Method[PermissionPolicy] = Method(
    "custom_objects.permission_policies.update",
    Form(
        Operation(
            "custom_objects.permission_policies.update",
            "PATCH",
            "/api/v2/custom_objects/{custom_object_key}/permission_policies/{id}",
            body=Body("record", schema="PermissionPolicy", key="policy"),
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
            Argument("policy", "record", "policy", also_path="id", accepts="PermissionPolicy", required=True),
        ),
    ),
)
_RECORDS_CALL: Method[CustomObjectRecord | BaseResultGenerator[CustomObjectRecord]] = Method(
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
            Argument("id", "path", "custom_object_record_id", accepts="CustomObjectRecord", required=True),
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
            Argument("filter_ids", "query", "filter[ids]", many=True),
            Argument("filter_external_ids", "query", "filter[external_ids]", many=True),
            Argument("sort", "query", "sort"),
        ),
    ),
)
_RECORDS_AUTOCOMPLETE: Method[BaseResultGenerator[CustomObjectRecord]] = Method(
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
_RECORDS_COUNT: Method[Count] = Method(
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
_RECORDS_CREATE: Method[CustomObjectRecord] = Method(
    "custom_objects.records.create",
    Form(
        Operation(
            "custom_objects.records.create",
            "POST",
            "/api/v2/custom_objects/{custom_object_key}/records",
            body=Body("record", schema="CustomObjectRecord", key="custom_object_record"),
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
                "custom_object_record",
                "record",
                "custom_object_record",
                accepts="CustomObjectRecord",
                required=True,
            ),
        ),
    ),
)
_RECORDS_DELETE: Method[None] = Method(
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
_RECORDS_DELETE_BY_EXTERNAL_ID: Method[None] = Method(
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
_RECORDS_FILTERED_SEARCH: Method[BaseResultGenerator[CustomObjectRecord]] = Method(
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
_RECORDS_SEARCH: Method[BaseResultGenerator[CustomObjectRecord]] = Method(
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
_RECORDS_SET_BY_EXTERNAL_ID: Method[CustomObjectRecord] = Method(
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
_RECORDS_UPDATE: Method[CustomObjectRecord] = Method(
    "custom_objects.records.update",
    Form(
        Operation(
            "custom_objects.records.update",
            "PATCH",
            "/api/v2/custom_objects/{custom_object_key}/records/{custom_object_record_id}",
            body=Body("record", schema="CustomObjectRecord", key="custom_object_record"),
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
_RECORDS_ATTACHMENTS_CALL: Method[BaseResultGenerator[CustomObjectRecordAttachment]] = Method(
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
_RECORDS_ATTACHMENTS_CREATE: Method[CustomObjectRecordAttachment] = Method(
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
_RECORDS_ATTACHMENTS_DELETE: Method[None] = Method(
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
_RECORDS_ATTACHMENTS_DOWNLOAD: Method[bytes] = Method(
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
_RECORDS_ATTACHMENTS_UPDATE: Method[CustomObjectRecordAttachment] = Method(
    "custom_objects.records.attachments.update",
    Form(
        Operation(
            "custom_objects.records.attachments.update",
            "PUT",
            "/api/v2/custom_objects/{custom_object_key}/records/{record_id}/attachments/{id}",
            body=Body("record", schema="CustomObjectRecordAttachment", key="custom_object_record_attachment"),
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
_RECORDS_EVENTS_CALL: Method[BaseResultGenerator[CustomObjectRecordEvent]] = Method(
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
_TRIGGERS_CALL: Method[ObjectTrigger | BaseResultGenerator[ObjectTrigger]] = Method(
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
_TRIGGERS_ACTIVE: Method[BaseResultGenerator[ObjectTrigger]] = Method(
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
_TRIGGERS_CREATE: Method[ObjectTrigger] = Method(
    "custom_objects.triggers.create",
    Form(
        Operation(
            "custom_objects.triggers.create",
            "POST",
            "/api/v2/custom_objects/{custom_object_key}/triggers",
            body=Body("record", schema="ObjectTrigger", key="trigger"),
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
            Argument("trigger", "record", "trigger", accepts="ObjectTrigger", required=True),
        ),
    ),
)
_TRIGGERS_DEFINITIONS: Method[ObjectTriggerDefinitions] = Method(
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
_TRIGGERS_DELETE: Method[None] = Method(
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
_TRIGGERS_SEARCH: Method[BaseResultGenerator[ObjectTrigger]] = Method(
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
_TRIGGERS_UPDATE: Method[ObjectTrigger | list[ObjectTrigger]] = Method(
    "custom_objects.triggers.update",
    Form(
        Operation(
            "custom_objects.triggers.update",
            "PUT",
            "/api/v2/custom_objects/{custom_object_key}/triggers/{trigger_id}",
            body=Body("record", schema="ObjectTrigger", key="trigger"),
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
            Argument(
                "trigger", "record", "trigger", also_path="trigger_id", accepts="ObjectTrigger", required=True
            ),
        ),
    ),
    Form(
        Operation(
            "custom_objects.triggers.update_many",
            "PUT",
            "/api/v2/custom_objects/{custom_object_key}/triggers/update_many",
            body=Body("records", schema="ObjectTrigger", key="triggers"),
            result=Result("list", schema="ObjectTrigger", key="triggers"),
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
