# Generated from openapi/zendesk.openapi.json (openapi/spec/support/custom_objects.yaml) by `make generate`. Do not edit.
"""Defines custom objects and stores their data: fields, records, attachments, triggers, limits,
access rules and permissions.
"""

from collections.abc import Coroutine, Iterable, Iterator, Mapping
from enum import Enum
from typing import Literal, TypeAlias, overload

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
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Lazy, Resource
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
"""What `sort` can be."""
CustomObjectsRecordsFilteredSearchSort: TypeAlias = Literal[
    "name", "created_at", "updated_at", "-name", "-created_at", "-updated_at"
]
"""What `sort` can be."""
CustomObjectsTriggersSortBy: TypeAlias = Literal[
    "alphabetical", "created_at", "updated_at", "usage_1h", "usage_24h", "usage_7d"
]
"""What `sort_by` can be."""
CustomObjectsTriggersSort: TypeAlias = Literal["alphabetical", "created_at", "updated_at", "position"]
"""What `sort` can be."""

class CustomObjectsApi(Resource):
    """Defines custom objects and stores their data: fields, records, attachments, triggers, limits,
    access rules and permissions.

    Reached as `client.custom_objects`.
    """

    access_rules: Lazy[CustomObjectsAccessRulesApi]
    """Lists the access rules of a custom object. For admins. Calls: `create`, `definitions`, `delete`,
    `update`.
    """
    fields: Lazy[CustomObjectsFieldsApi]
    """Lists the fields of a custom object, on request with the standard ones such as the name. For
    agents. Calls: `create`, `delete`, `reorder`, `update`.
    """
    jobs: Lazy[CustomObjectsJobsApi]
    """The jobs of `client.custom_objects`. Calls: `create`."""
    limits: Lazy[CustomObjectsLimitsApi]
    """The limits of `client.custom_objects`. Calls: `field_limit`, `object_limit`, `record_limit`."""
    permission_policies: Lazy[CustomObjectsPermissionPoliciesApi]
    """Lists who may read, create, change and delete records of a custom object, by role. For admins.
    Calls: `update`.
    """
    records: Lazy[CustomObjectsRecordsApi]
    """Lists the records of a custom object, optionally only those with given ids or external ids. For
    agents. Calls: `autocomplete`, `count`, `create`, `delete`, `delete_by_external_id`,
    `filtered_search`, `search`, `set_by_external_id`, `update`. Below it: `attachments`, `events`.
    """
    triggers: Lazy[CustomObjectsTriggersApi]
    """Lists the triggers of a custom object, which run when its records change. For agents. Calls:
    `active`, `create`, `definitions`, `delete`, `search`, `update`.
    """
    @overload
    def __call__(self, *, include_ui_path: bool | None = None) -> BaseResultGenerator[CustomObject]:
        """Lists the custom objects defined in the account. For agents.

        Args:
            include_ui_path: Whether to give the path of the object's page in the interface.

        Returns:
            CustomObject records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/custom_objects`
        """
    @overload
    def __call__(
        self,
        *,
        id: str | CustomObject,
        include_permissions_metadata: bool | None = None,
        include_ui_path: bool | None = None,
    ) -> CustomObject:
        """Returns the definition of a custom object. For agents.

        Args:
            id: Key of the custom object that the call is about. Takes a CustomObject or its key.
            include_permissions_metadata: Whether to tell what the caller may do with the custom object.
            include_ui_path: Whether to give the path of the object's page in the interface.

        Returns:
            The CustomObject.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}`
        """
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

class AsyncCustomObjectsApi(AsyncResource):
    """Defines custom objects and stores their data: fields, records, attachments, triggers, limits,
    access rules and permissions.

    Reached as `client.custom_objects`.
    """

    access_rules: Lazy[AsyncCustomObjectsAccessRulesApi]
    """Lists the access rules of a custom object. For admins. Calls: `create`, `definitions`, `delete`,
    `update`.
    """
    fields: Lazy[AsyncCustomObjectsFieldsApi]
    """Lists the fields of a custom object, on request with the standard ones such as the name. For
    agents. Calls: `create`, `delete`, `reorder`, `update`.
    """
    jobs: Lazy[AsyncCustomObjectsJobsApi]
    """The jobs of `client.custom_objects`. Calls: `create`."""
    limits: Lazy[AsyncCustomObjectsLimitsApi]
    """The limits of `client.custom_objects`. Calls: `field_limit`, `object_limit`, `record_limit`."""
    permission_policies: Lazy[AsyncCustomObjectsPermissionPoliciesApi]
    """Lists who may read, create, change and delete records of a custom object, by role. For admins.
    Calls: `update`.
    """
    records: Lazy[AsyncCustomObjectsRecordsApi]
    """Lists the records of a custom object, optionally only those with given ids or external ids. For
    agents. Calls: `autocomplete`, `count`, `create`, `delete`, `delete_by_external_id`,
    `filtered_search`, `search`, `set_by_external_id`, `update`. Below it: `attachments`, `events`.
    """
    triggers: Lazy[AsyncCustomObjectsTriggersApi]
    """Lists the triggers of a custom object, which run when its records change. For agents. Calls:
    `active`, `create`, `definitions`, `delete`, `search`, `update`.
    """
    @overload
    def __call__(self, *, include_ui_path: bool | None = None) -> AsyncResultGenerator[CustomObject]:
        """Lists the custom objects defined in the account. For agents.

        Args:
            include_ui_path: Whether to give the path of the object's page in the interface.

        Returns:
            CustomObject records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/custom_objects`
        """
    @overload
    def __call__(
        self,
        *,
        id: str | CustomObject,
        include_permissions_metadata: bool | None = None,
        include_ui_path: bool | None = None,
    ) -> Coroutine[object, object, CustomObject]:
        """Returns the definition of a custom object. For agents.

        Args:
            id: Key of the custom object that the call is about. Takes a CustomObject or its key.
            include_permissions_metadata: Whether to tell what the caller may do with the custom object.
            include_ui_path: Whether to give the path of the object's page in the interface.

        Returns:
            The CustomObject.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}`
        """
    def create(self, api_objects: CustomObject | CustomObjectDict) -> Coroutine[object, object, CustomObject]:
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
    def delete(self, api_objects: str | CustomObject) -> Coroutine[object, object, None]:
        """Deletes a custom object and, with it, its records and fields. For admins; cannot be undone.

        Args:
            api_objects: Key of the custom object that the call is about. Takes a CustomObject or its
                key.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/custom_objects/{custom_object_key}`
        """
    def update(self, api_objects: CustomObject | CustomObjectDict) -> Coroutine[object, object, CustomObject]:
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

class CustomObjectsAccessRulesApi(Resource):
    """Lists the access rules of a custom object. For admins. Calls: `create`, `definitions`, `delete`,
    `update`.

    Reached as `client.custom_objects.access_rules`.
    """
    @overload
    def __call__(self, custom_object_key: str | CustomObject) -> BaseResultGenerator[AccessRule]:
        """Lists the access rules of a custom object. For admins.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.

        Returns:
            AccessRule records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/access_rules`
        """
    @overload
    def __call__(self, custom_object_key: str | CustomObject, *, id: int | str | AccessRule) -> AccessRule:
        """Returns a single access rule of a custom object. For admins.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            id: Access rule to fetch. Takes an AccessRule or its id.

        Returns:
            The AccessRule.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/access_rules/{id}`
        """
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

class AsyncCustomObjectsAccessRulesApi(AsyncResource):
    """Lists the access rules of a custom object. For admins. Calls: `create`, `definitions`, `delete`,
    `update`.

    Reached as `client.custom_objects.access_rules`.
    """
    @overload
    def __call__(self, custom_object_key: str | CustomObject) -> AsyncResultGenerator[AccessRule]:
        """Lists the access rules of a custom object. For admins.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.

        Returns:
            AccessRule records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/access_rules`
        """
    @overload
    def __call__(
        self, custom_object_key: str | CustomObject, *, id: int | str | AccessRule
    ) -> Coroutine[object, object, AccessRule]:
        """Returns a single access rule of a custom object. For admins.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            id: Access rule to fetch. Takes an AccessRule or its id.

        Returns:
            The AccessRule.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/access_rules/{id}`
        """
    def create(
        self, custom_object_key: str | CustomObject, access_rule: AccessRule | AccessRuleDict
    ) -> Coroutine[object, object, AccessRule]:
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
    def definitions(
        self, custom_object_key: str | CustomObject
    ) -> Coroutine[object, object, AccessRuleDefinitions]:
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
    def delete(
        self, custom_object_key: str | CustomObject, access_rule: int | str | AccessRule
    ) -> Coroutine[object, object, None]:
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
    def update(
        self, custom_object_key: str | CustomObject, access_rule: AccessRule | AccessRuleDict
    ) -> Coroutine[object, object, AccessRule]:
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

class CustomObjectsFieldsApi(Resource):
    """Lists the fields of a custom object, on request with the standard ones such as the name. For
    agents. Calls: `create`, `delete`, `reorder`, `update`.

    Reached as `client.custom_objects.fields`.
    """
    @overload
    def __call__(
        self,
        custom_object_key: str | CustomObject,
        *,
        include_standard_fields: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[CustomObjectField]:
        """Lists the fields of a custom object, on request with the standard ones such as the name. For
        agents.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            include_standard_fields: Whether the built-in fields are given along with the custom ones.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            CustomObjectField records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/fields`
        """
    @overload
    def __call__(
        self,
        custom_object_key: str | CustomObject,
        *,
        id: int | str | CustomObjectField,
        include_standard_fields: bool | None = None,
    ) -> CustomObjectField:
        """Returns one field of a custom object, given by key or id. For agents.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            id: Field of the custom object to act on, by key or id. Takes a CustomObjectField or its
                key.
            include_standard_fields: Whether the built-in fields are given along with the custom ones.

        Returns:
            The CustomObjectField.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/fields/{custom_object_field_key_or_id}`
        """
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

class AsyncCustomObjectsFieldsApi(AsyncResource):
    """Lists the fields of a custom object, on request with the standard ones such as the name. For
    agents. Calls: `create`, `delete`, `reorder`, `update`.

    Reached as `client.custom_objects.fields`.
    """
    @overload
    def __call__(
        self,
        custom_object_key: str | CustomObject,
        *,
        include_standard_fields: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[CustomObjectField]:
        """Lists the fields of a custom object, on request with the standard ones such as the name. For
        agents.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            include_standard_fields: Whether the built-in fields are given along with the custom ones.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            CustomObjectField records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/fields`
        """
    @overload
    def __call__(
        self,
        custom_object_key: str | CustomObject,
        *,
        id: int | str | CustomObjectField,
        include_standard_fields: bool | None = None,
    ) -> Coroutine[object, object, CustomObjectField]:
        """Returns one field of a custom object, given by key or id. For agents.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            id: Field of the custom object to act on, by key or id. Takes a CustomObjectField or its
                key.
            include_standard_fields: Whether the built-in fields are given along with the custom ones.

        Returns:
            The CustomObjectField.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/fields/{custom_object_field_key_or_id}`
        """
    def create(
        self,
        custom_object_key: str | CustomObject,
        custom_object_field: CustomObjectField | CustomObjectFieldDict,
    ) -> Coroutine[object, object, CustomObjectField]:
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
    def delete(
        self, custom_object_key: str | CustomObject, custom_object_field: int | str | CustomObjectField
    ) -> Coroutine[object, object, None]:
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
    def reorder(
        self,
        custom_object_key: str | CustomObject,
        custom_object_field_ids: Iterable[int | CustomObjectField],
    ) -> Coroutine[object, object, None]:
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
    def update(
        self,
        custom_object_key: str | CustomObject,
        custom_object_field: CustomObjectField | CustomObjectFieldDict,
    ) -> Coroutine[object, object, CustomObjectField]:
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

class CustomObjectsJobsApi(Resource):
    """The jobs of `client.custom_objects`. Calls: `create`.

    Reached as `client.custom_objects.jobs`.
    """
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

class AsyncCustomObjectsJobsApi(AsyncResource):
    """The jobs of `client.custom_objects`. Calls: `create`.

    Reached as `client.custom_objects.jobs`.
    """
    def create(
        self, custom_object_key: str | CustomObject, job: CustomObjectRecordJob | CustomObjectRecordJobDict
    ) -> Coroutine[object, object, JobStatus]:
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

class CustomObjectsLimitsApi(Resource):
    """The limits of `client.custom_objects`. Calls: `field_limit`, `object_limit`, `record_limit`.

    Reached as `client.custom_objects.limits`.
    """
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
    def object_limit(self) -> CustomObjectLimit:
        """Returns how many custom objects the account has and how many are allowed. For admins.

        Returns:
            The CustomObjectLimit.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/custom_objects/limits/object_limit`
        """
    def record_limit(self) -> CustomObjectLimit:
        """Returns how many custom object records the account has and how many are allowed. For agents.

        Returns:
            The CustomObjectLimit.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/custom_objects/limits/record_limit`
        """

class AsyncCustomObjectsLimitsApi(AsyncResource):
    """The limits of `client.custom_objects`. Calls: `field_limit`, `object_limit`, `record_limit`.

    Reached as `client.custom_objects.limits`.
    """
    def field_limit(
        self, custom_object_key: str | CustomObject
    ) -> Coroutine[object, object, CustomObjectLimit]:
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
    def object_limit(self) -> Coroutine[object, object, CustomObjectLimit]:
        """Returns how many custom objects the account has and how many are allowed. For admins.

        Returns:
            The CustomObjectLimit.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/custom_objects/limits/object_limit`
        """
    def record_limit(self) -> Coroutine[object, object, CustomObjectLimit]:
        """Returns how many custom object records the account has and how many are allowed. For agents.

        Returns:
            The CustomObjectLimit.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/custom_objects/limits/record_limit`
        """

class CustomObjectsPermissionPoliciesApi(Resource):
    """Lists who may read, create, change and delete records of a custom object, by role. For admins.
    Calls: `update`.

    Reached as `client.custom_objects.permission_policies`.
    """
    @overload
    def __call__(self, custom_object_key: str | CustomObject) -> BaseResultGenerator[PermissionPolicy]:
        """Lists who may read, create, change and delete records of a custom object, by role. For admins.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.

        Returns:
            PermissionPolicy records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/permission_policies`
        """
    @overload
    def __call__(
        self, custom_object_key: str | CustomObject, *, id: str | PermissionPolicy
    ) -> PermissionPolicy:
        """Returns the permission policy of one role for a custom object. For admins.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            id: Permission policy to fetch. Takes a PermissionPolicy or its id.

        Returns:
            The PermissionPolicy.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/permission_policies/{id}`
        """
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

class AsyncCustomObjectsPermissionPoliciesApi(AsyncResource):
    """Lists who may read, create, change and delete records of a custom object, by role. For admins.
    Calls: `update`.

    Reached as `client.custom_objects.permission_policies`.
    """
    @overload
    def __call__(self, custom_object_key: str | CustomObject) -> AsyncResultGenerator[PermissionPolicy]:
        """Lists who may read, create, change and delete records of a custom object, by role. For admins.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.

        Returns:
            PermissionPolicy records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/permission_policies`
        """
    @overload
    def __call__(
        self, custom_object_key: str | CustomObject, *, id: str | PermissionPolicy
    ) -> Coroutine[object, object, PermissionPolicy]:
        """Returns the permission policy of one role for a custom object. For admins.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            id: Permission policy to fetch. Takes a PermissionPolicy or its id.

        Returns:
            The PermissionPolicy.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/permission_policies/{id}`
        """
    def update(
        self, custom_object_key: str | CustomObject, policy: PermissionPolicy | PermissionPolicyDict
    ) -> Coroutine[object, object, PermissionPolicy]:
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

class CustomObjectsRecordsApi(Resource):
    """Lists the records of a custom object, optionally only those with given ids or external ids. For
    agents. Calls: `autocomplete`, `count`, `create`, `delete`, `delete_by_external_id`,
    `filtered_search`, `search`, `set_by_external_id`, `update`. Below it: `attachments`, `events`.

    Reached as `client.custom_objects.records`.
    """

    attachments: Lazy[CustomObjectsRecordsAttachmentsApi]
    """Lists the files attached to a custom object record. For agents. Calls: `create`, `delete`,
    `download`, `update`.
    """
    events: Lazy[CustomObjectsRecordsEventsApi]
    """Lists what happened to a custom object record over time, page by page. For agents."""
    @overload
    def __call__(
        self,
        custom_object_key: str | CustomObject,
        *,
        filter_ids: Many[str | CustomObjectRecord] | Iterator[str | CustomObjectRecord] | None = None,
        filter_external_ids: Many[str] | Iterator[str] | None = None,
        sort: CustomObjectsRecordsSort | str | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[CustomObjectRecord]:
        """Lists the records of a custom object, optionally only those with given ids or external ids. For
        agents.

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

        Returns:
            CustomObjectRecord records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/records`
        """
    @overload
    def __call__(
        self, custom_object_key: str | CustomObject, *, id: str | CustomObjectRecord
    ) -> CustomObjectRecord:
        """Returns a single record of a custom object. For agents.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            id: Custom object record to act on. Takes a CustomObjectRecord or its id.

        Returns:
            The CustomObjectRecord.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/records/{custom_object_record_id}`
        """
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
    @overload
    def delete_by_external_id(
        self, custom_object_key: str | CustomObject, *, external_id: str, name: str | None = None
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
    @overload
    def delete_by_external_id(
        self, custom_object_key: str | CustomObject, *, external_id: str | None = None, name: str
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
    @overload
    def set_by_external_id(
        self,
        custom_object_key: str | CustomObject,
        custom_object_record: CustomObjectRecord | CustomObjectRecordDict,
        *,
        external_id: str,
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
    @overload
    def set_by_external_id(
        self,
        custom_object_key: str | CustomObject,
        custom_object_record: CustomObjectRecord | CustomObjectRecordDict,
        *,
        external_id: str | None = None,
        name: str,
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

class AsyncCustomObjectsRecordsApi(AsyncResource):
    """Lists the records of a custom object, optionally only those with given ids or external ids. For
    agents. Calls: `autocomplete`, `count`, `create`, `delete`, `delete_by_external_id`,
    `filtered_search`, `search`, `set_by_external_id`, `update`. Below it: `attachments`, `events`.

    Reached as `client.custom_objects.records`.
    """

    attachments: Lazy[AsyncCustomObjectsRecordsAttachmentsApi]
    """Lists the files attached to a custom object record. For agents. Calls: `create`, `delete`,
    `download`, `update`.
    """
    events: Lazy[AsyncCustomObjectsRecordsEventsApi]
    """Lists what happened to a custom object record over time, page by page. For agents."""
    @overload
    def __call__(
        self,
        custom_object_key: str | CustomObject,
        *,
        filter_ids: Many[str | CustomObjectRecord] | Iterator[str | CustomObjectRecord] | None = None,
        filter_external_ids: Many[str] | Iterator[str] | None = None,
        sort: CustomObjectsRecordsSort | str | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[CustomObjectRecord]:
        """Lists the records of a custom object, optionally only those with given ids or external ids. For
        agents.

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

        Returns:
            CustomObjectRecord records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/records`
        """
    @overload
    def __call__(
        self, custom_object_key: str | CustomObject, *, id: str | CustomObjectRecord
    ) -> Coroutine[object, object, CustomObjectRecord]:
        """Returns a single record of a custom object. For agents.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            id: Custom object record to act on. Takes a CustomObjectRecord or its id.

        Returns:
            The CustomObjectRecord.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/records/{custom_object_record_id}`
        """
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
    def count(self, custom_object_key: str | CustomObject) -> Coroutine[object, object, Count]:
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
    def create(
        self,
        custom_object_key: str | CustomObject,
        custom_object_record: CustomObjectRecord | CustomObjectRecordDict,
    ) -> Coroutine[object, object, CustomObjectRecord]:
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
    def delete(
        self, custom_object_key: str | CustomObject, custom_object_record: str | CustomObjectRecord
    ) -> Coroutine[object, object, None]:
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
    @overload
    def delete_by_external_id(
        self, custom_object_key: str | CustomObject, *, external_id: str, name: str | None = None
    ) -> Coroutine[object, object, None]:
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
    @overload
    def delete_by_external_id(
        self, custom_object_key: str | CustomObject, *, external_id: str | None = None, name: str
    ) -> Coroutine[object, object, None]:
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
    def filtered_search(
        self,
        custom_object_key: str | CustomObject,
        *,
        filter: Mapping[str, object] | None = None,
        query: str | None = None,
        sort: CustomObjectsRecordsFilteredSearchSort | str | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[CustomObjectRecord]:
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
    def search(
        self,
        custom_object_key: str | CustomObject,
        *,
        query: str | None = None,
        sort: CustomObjectsRecordsFilteredSearchSort | str | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[CustomObjectRecord]:
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
    @overload
    def set_by_external_id(
        self,
        custom_object_key: str | CustomObject,
        custom_object_record: CustomObjectRecord | CustomObjectRecordDict,
        *,
        external_id: str,
        name: str | None = None,
    ) -> Coroutine[object, object, CustomObjectRecord]:
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
    @overload
    def set_by_external_id(
        self,
        custom_object_key: str | CustomObject,
        custom_object_record: CustomObjectRecord | CustomObjectRecordDict,
        *,
        external_id: str | None = None,
        name: str,
    ) -> Coroutine[object, object, CustomObjectRecord]:
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
    def update(
        self,
        custom_object_key: str | CustomObject,
        custom_object_record: CustomObjectRecord | CustomObjectRecordDict,
    ) -> Coroutine[object, object, CustomObjectRecord]:
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

class CustomObjectsRecordsAttachmentsApi(Resource):
    """Lists the files attached to a custom object record. For agents. Calls: `create`, `delete`,
    `download`, `update`.

    Reached as `client.custom_objects.records.attachments`.
    """
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

class AsyncCustomObjectsRecordsAttachmentsApi(AsyncResource):
    """Lists the files attached to a custom object record. For agents. Calls: `create`, `delete`,
    `download`, `update`.

    Reached as `client.custom_objects.records.attachments`.
    """
    def __call__(
        self, custom_object_key: str | CustomObject, record: str
    ) -> AsyncResultGenerator[CustomObjectRecordAttachment]:
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
    def create(
        self,
        custom_object_key: str | CustomObject,
        record: str,
        uploaded_data: FileSource,
        *,
        file_name: str | None = None,
        content_type: str | None = None,
    ) -> Coroutine[object, object, CustomObjectRecordAttachment]:
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
    def delete(
        self,
        custom_object_key: str | CustomObject,
        record: str,
        custom_object_record_attachment: str | CustomObjectRecordAttachment,
    ) -> Coroutine[object, object, None]:
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
    def download(
        self,
        custom_object_key: str | CustomObject,
        record: str,
        custom_object_record_attachment: str | CustomObjectRecordAttachment,
        *,
        inline: bool | None = None,
    ) -> Coroutine[object, object, bytes]:
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
    def update(
        self,
        custom_object_key: str | CustomObject,
        record: str,
        custom_object_record_attachment: CustomObjectRecordAttachment | CustomObjectRecordAttachmentDict,
    ) -> Coroutine[object, object, CustomObjectRecordAttachment]:
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

class CustomObjectsRecordsEventsApi(Resource):
    """Lists what happened to a custom object record over time, page by page. For agents.

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

class AsyncCustomObjectsRecordsEventsApi(AsyncResource):
    """Lists what happened to a custom object record over time, page by page. For agents.

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

class CustomObjectsTriggersApi(Resource):
    """Lists the triggers of a custom object, which run when its records change. For agents. Calls:
    `active`, `create`, `definitions`, `delete`, `search`, `update`.

    Reached as `client.custom_objects.triggers`.
    """
    @property
    def bulk(self) -> CustomObjectsTriggersBulk:
        """Writes any number of records, in chunks: `delete`, `update`."""
    @overload
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
    ) -> BaseResultGenerator[ObjectTrigger]:
        """Lists the triggers of a custom object, which run when its records change. For agents.

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

        Returns:
            ObjectTrigger records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/triggers`
        """
    @overload
    def __call__(self, custom_object_key: str | CustomObject, *, id: int | ObjectTrigger) -> ObjectTrigger:
        """Returns one trigger of a custom object with its conditions and actions. For agents.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            id: Trigger to act on. Takes an ObjectTrigger or its id.

        Returns:
            The ObjectTrigger.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/triggers/{trigger_id}`
        """
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
    @overload
    def delete(self, custom_object_key: str | CustomObject, trigger: int | ObjectTrigger) -> None:
        """Deletes a trigger of a custom object. For admins and permitted agents.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            trigger: Trigger to act on. Takes an ObjectTrigger or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/custom_objects/{custom_object_key}/triggers/{trigger_id}`
        """
    @overload
    def delete(self, custom_object_key: str | CustomObject, trigger: Iterable[int | ObjectTrigger]) -> None:
        """Deletes several triggers of a custom object given by id. For admins and permitted agents.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            trigger: Triggers to delete. Takes ObjectTrigger records or their ids.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/custom_objects/{custom_object_key}/triggers/destroy_many`
        """
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
    @overload
    def update(
        self, custom_object_key: str | CustomObject, trigger: ObjectTrigger | ObjectTriggerDict
    ) -> ObjectTrigger:
        """Changes a trigger of a custom object. Sending conditions or actions replaces all of the existing
        ones. For admins and permitted agents. A record without changes is read, and nothing is written.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            trigger: The ObjectTrigger: an object, or a mapping of its fields.

        Returns:
            The ObjectTrigger.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/custom_objects/{custom_object_key}/triggers/{trigger_id}`
        """
    @overload
    def update(
        self, custom_object_key: str | CustomObject, trigger: Iterable[ObjectTrigger | ObjectTriggerDict]
    ) -> list[ObjectTrigger]:
        """Changes the position or activity of several triggers of a custom object in one call. For admins
        and permitted agents.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            trigger: The ObjectTrigger records: objects, or mappings of their fields, each with `id`.

        Returns:
            ObjectTrigger records.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. It takes `id`, `position` and `active`, and nothing else.

        `PUT /api/v2/custom_objects/{custom_object_key}/triggers/update_many`
        """

class AsyncCustomObjectsTriggersApi(AsyncResource):
    """Lists the triggers of a custom object, which run when its records change. For agents. Calls:
    `active`, `create`, `definitions`, `delete`, `search`, `update`.

    Reached as `client.custom_objects.triggers`.
    """
    @property
    def bulk(self) -> AsyncCustomObjectsTriggersBulk:
        """Writes any number of records, in chunks: `delete`, `update`."""
    @overload
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
    ) -> AsyncResultGenerator[ObjectTrigger]:
        """Lists the triggers of a custom object, which run when its records change. For agents.

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

        Returns:
            ObjectTrigger records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/triggers`
        """
    @overload
    def __call__(
        self, custom_object_key: str | CustomObject, *, id: int | ObjectTrigger
    ) -> Coroutine[object, object, ObjectTrigger]:
        """Returns one trigger of a custom object with its conditions and actions. For agents.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            id: Trigger to act on. Takes an ObjectTrigger or its id.

        Returns:
            The ObjectTrigger.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/custom_objects/{custom_object_key}/triggers/{trigger_id}`
        """
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
    ) -> AsyncResultGenerator[ObjectTrigger]:
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
    def create(
        self, custom_object_key: str | CustomObject, trigger: ObjectTrigger | ObjectTriggerDict
    ) -> Coroutine[object, object, ObjectTrigger]:
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
    def definitions(
        self, custom_object_key: str | CustomObject
    ) -> Coroutine[object, object, ObjectTriggerDefinitions]:
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
    @overload
    def delete(
        self, custom_object_key: str | CustomObject, trigger: int | ObjectTrigger
    ) -> Coroutine[object, object, None]:
        """Deletes a trigger of a custom object. For admins and permitted agents.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            trigger: Trigger to act on. Takes an ObjectTrigger or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/custom_objects/{custom_object_key}/triggers/{trigger_id}`
        """
    @overload
    def delete(
        self, custom_object_key: str | CustomObject, trigger: Iterable[int | ObjectTrigger]
    ) -> Coroutine[object, object, None]:
        """Deletes several triggers of a custom object given by id. For admins and permitted agents.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            trigger: Triggers to delete. Takes ObjectTrigger records or their ids.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/custom_objects/{custom_object_key}/triggers/destroy_many`
        """
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
    ) -> AsyncResultGenerator[ObjectTrigger]:
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
    @overload
    def update(
        self, custom_object_key: str | CustomObject, trigger: ObjectTrigger | ObjectTriggerDict
    ) -> Coroutine[object, object, ObjectTrigger]:
        """Changes a trigger of a custom object. Sending conditions or actions replaces all of the existing
        ones. For admins and permitted agents. A record without changes is read, and nothing is written.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            trigger: The ObjectTrigger: an object, or a mapping of its fields.

        Returns:
            The ObjectTrigger.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/custom_objects/{custom_object_key}/triggers/{trigger_id}`
        """
    @overload
    def update(
        self, custom_object_key: str | CustomObject, trigger: Iterable[ObjectTrigger | ObjectTriggerDict]
    ) -> Coroutine[object, object, list[ObjectTrigger]]:
        """Changes the position or activity of several triggers of a custom object in one call. For admins
        and permitted agents.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            trigger: The ObjectTrigger records: objects, or mappings of their fields, each with `id`.

        Returns:
            ObjectTrigger records.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. It takes `id`, `position` and `active`, and nothing else.

        `PUT /api/v2/custom_objects/{custom_object_key}/triggers/update_many`
        """

class CustomObjectsTriggersBulk(Bulk):
    """What `client.custom_objects.triggers.bulk` writes, any number of records in chunks."""
    @property
    def delete(self) -> BulkCallBelow[str | CustomObject, int | ObjectTrigger]:
        """For each chunk: Deletes several triggers of a custom object given by id. For admins and
        permitted agents.

        `DELETE /api/v2/custom_objects/{custom_object_key}/triggers/destroy_many`
        """
    @property
    def update(self) -> BulkCallBelow[str | CustomObject, ObjectTrigger | ObjectTriggerDict]:
        """For each chunk: Changes the position or activity of several triggers of a custom object in one
        call. For admins and permitted agents.

        `PUT /api/v2/custom_objects/{custom_object_key}/triggers/update_many`
        """

class AsyncCustomObjectsTriggersBulk(AsyncBulk):
    """What `client.custom_objects.triggers.bulk` writes, any number of records in chunks."""
    @property
    def delete(self) -> AsyncBulkCallBelow[str | CustomObject, int | ObjectTrigger]:
        """For each chunk: Deletes several triggers of a custom object given by id. For admins and
        permitted agents.

        `DELETE /api/v2/custom_objects/{custom_object_key}/triggers/destroy_many`
        """
    @property
    def update(self) -> AsyncBulkCallBelow[str | CustomObject, ObjectTrigger | ObjectTriggerDict]:
        """For each chunk: Changes the position or activity of several triggers of a custom object in one
        call. For admins and permitted agents.

        `PUT /api/v2/custom_objects/{custom_object_key}/triggers/update_many`
        """
