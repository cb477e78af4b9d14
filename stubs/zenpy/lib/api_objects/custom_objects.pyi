# Generated from openapi/zendesk.openapi.json (openapi/spec/support/custom_objects.yaml) by `make generate`. Do not edit.
"""Defines custom objects and stores their data: fields, records, attachments, triggers, limits,
access rules and permissions.
"""

from collections.abc import Awaitable, Iterable, Iterator, Mapping
from datetime import datetime
from enum import Enum
from typing import Literal, TypeAlias, overload, type_check_only

from zenpy_account import CustomObjectFields, CustomObjectValues

from zenpy.lib.api_objects.shared import (
    Action,
    ActionDefinition,
    ConditionDefinition,
    Conditions,
    CustomObjectFieldProperties,
    DefinitionOperator,
    DefinitionValue,
)
from zenpy.lib.api_objects.ticket_fields import CustomFieldOption
from zenpy.lib.api_objects.users import User
from zenpy.lib.many import Many
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import (
    AccessRuleDefinitionsDict,
    AccessRuleDict,
    AccessRuleFieldDefinitionDict,
    AccessRuleFieldMetadataDict,
    ActionDefinitionDict,
    ActionDict,
    ConditionDefinitionDict,
    ConditionsDict,
    CustomFieldOptionDict,
    CustomObjectDict,
    CustomObjectFieldDict,
    CustomObjectFieldPropertiesDict,
    CustomObjectLimitDict,
    CustomObjectRecordAttachmentDict,
    CustomObjectRecordDict,
    CustomObjectRecordEventDict,
    CustomObjectRecordJobDict,
    DefinitionOperatorDict,
    DefinitionValueDict,
    ObjectTriggerDefinitionsDict,
    ObjectTriggerDict,
    PermissionActionDict,
    PermissionPolicyDict,
    PermissionPolicyRecordsDict,
)

CustomObjectRecordAttachmentMalwareScanStatus: TypeAlias = Literal[
    "malware_found", "malware_not_found", "failed_to_scan", "not_scanned"
]
"""The values of `CustomObjectRecordAttachment.malware_scan_status`."""

@takes_its_fields
class AccessRule(BaseObject):
    """Condition set of a custom object that narrows which records a role may see or change."""

    conditions: Attribute[Conditions | None, Conditions | ConditionsDict | None]
    """Tests a record must pass for the rule to grant access to it."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the access rule was set up. Read-only."""
    description: str | None
    """Note for admins on what the rule is meant to cover."""
    id: int
    """Identifies the access rule; assigned by Zendesk."""
    title: str | None
    """Name of the rule as listed in Admin Center."""
    updated_at: Attribute[str | None, str | datetime | None]
    """When the access rule was last modified. Read-only."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime | None, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        conditions: Conditions | ConditionsDict | None = None,
        description: str | None = None,
        id: int | None = None,
        title: str | None = None,
    ) -> None:
        """Make an AccessRule from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccessRuleDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccessRuleDefinitions(BaseObject):
    """Catalog of the conditions that may be used in access rules of one custom object."""

    conditions_all: Attribute[
        ProxyList[AccessRuleFieldDefinition],
        Iterable[AccessRuleFieldDefinition | AccessRuleFieldDefinitionDict] | None,
    ]
    """Subjects allowed in the group where every condition must hold."""
    conditions_any: Attribute[
        ProxyList[AccessRuleFieldDefinition],
        Iterable[AccessRuleFieldDefinition | AccessRuleFieldDefinitionDict] | None,
    ]
    """Subjects allowed in the group where one matching condition is enough."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        conditions_all: Iterable[AccessRuleFieldDefinition | AccessRuleFieldDefinitionDict] | None = None,
        conditions_any: Iterable[AccessRuleFieldDefinition | AccessRuleFieldDefinitionDict] | None = None,
    ) -> None:
        """Make an AccessRuleDefinitions from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccessRuleDefinitionsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccessRuleFieldDefinition(BaseObject):
    """Describes one subject that an access rule condition can test, with its operators and values."""

    group: str | None
    """Heading under which the subject is listed in the rule editor."""
    metadata: Attribute[
        AccessRuleFieldMetadata | None, AccessRuleFieldMetadata | AccessRuleFieldMetadataDict | None
    ]
    """Extra hints on where the possible values come from."""
    nullable: bool | None
    """Whether the condition may be left without a value."""
    operators: Attribute[
        ProxyList[DefinitionOperator], Iterable[DefinitionOperator | DefinitionOperatorDict] | None
    ]
    """Comparisons that can be applied to this subject."""
    repeatable: bool | None
    """Whether the subject may appear more than once in one rule."""
    subject: str | None
    """Name to use for `field` in a condition."""
    title: str | None
    """Readable label of the subject."""
    type: str | None
    """Kind of input the value takes, such as a list, text or lookup."""
    values: Attribute[ProxyList[DefinitionValue], Iterable[DefinitionValue | DefinitionValueDict] | None]  # type: ignore[assignment]
    """Choices on offer when the subject takes values from a list."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        group: str | None = None,
        metadata: AccessRuleFieldMetadata | AccessRuleFieldMetadataDict | None = None,
        nullable: bool | None = None,
        operators: Iterable[DefinitionOperator | DefinitionOperatorDict] | None = None,
        repeatable: bool | None = None,
        subject: str | None = None,
        title: str | None = None,
        type: str | None = None,
        values: Iterable[DefinitionValue | DefinitionValueDict] | None = None,
    ) -> None:
        """Make an AccessRuleFieldDefinition from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccessRuleFieldDefinitionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccessRuleFieldMetadata(BaseObject):
    """Hints on how to fetch the choices for an access rule condition that points to other records."""

    collection_key: str | None
    """Key of the response under which the list of choices is found."""
    field_id: int | None
    """Lookup field the subject refers to; null when it is no custom field."""
    item_key: str | None
    """Key under which a single choice is found in a response."""
    source: str | None
    """Origin of the choices, such as the related object type; null if there is none."""
    url: str | None
    """Endpoint from which the choices can be read."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        collection_key: str | None = None,
        field_id: int | None = None,
        item_key: str | None = None,
        source: str | None = None,
        url: str | None = None,
    ) -> None:
        """Make an AccessRuleFieldMetadata from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AccessRuleFieldMetadataDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class CustomObject(BaseObject):
    """Type of record that an admin has defined, much like a database table with its own fields."""

    allows_attachments: bool | None
    """Whether files may be attached to records."""
    allows_photos: bool | None
    """Whether records may have a photo."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the custom object was defined. Read-only."""
    created_by_user_id: str | None
    """User who defined the custom object. Read-only."""
    description: str | None
    """What the custom object is for."""
    include_in_list_view: bool | None
    """Whether the object appears in the list of objects agents can browse."""
    key: str
    """Unique name used in API paths. Set on creation only."""
    raw_description: str | None
    """Description with dynamic content placeholders left unresolved."""
    raw_title: str | None
    """Singular name with dynamic content placeholders left unresolved."""
    raw_title_pluralized: str | None
    """Plural name with dynamic content placeholders left unresolved."""
    title: str
    """Singular display name of the object."""
    title_pluralized: str
    """Plural display name of the object."""
    updated_at: Attribute[str, str | datetime | None]
    """When the definition was last modified. Read-only."""
    updated_by_user_id: str | None
    """User who last modified the definition. Read-only."""
    url: str
    """API address of this custom object. Read-only."""
    created_by_user: Attribute[User | None, User | str | None]
    """The User behind `created_by_user_id`. One call fetches it for all records of a page."""
    updated_by_user: Attribute[User | None, User | str | None]
    """The User behind `updated_by_user_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        allows_attachments: bool | None = None,
        allows_photos: bool | None = None,
        description: str | None = None,
        include_in_list_view: bool | None = None,
        key: str | None = None,
        raw_description: str | None = None,
        raw_title: str | None = None,
        raw_title_pluralized: str | None = None,
        title: str | None = None,
        title_pluralized: str | None = None,
    ) -> None:
        """Make a CustomObject from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> CustomObjectAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> CustomObjectDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class CustomObjectField(BaseObject):
    """Field of a custom object, describing one property its records can have."""

    active: bool
    """Whether the field can be used."""
    created_at: Attribute[str, str | datetime | None]
    """When the field was added to the object. Read-only."""
    custom_field_options: Attribute[
        ProxyList[CustomFieldOption], Iterable[CustomFieldOption | CustomFieldOptionDict] | None
    ]
    """Choices of a dropdown or multiselect; when updating, options left out are removed."""
    description: str | None
    """Explanation of what the field is for."""
    id: int
    """Identifies the field; assigned by Zendesk. Standard fields may have a name here. Read-only."""
    key: str
    """Name under which records hold the value. Set on creation only."""
    position: int | None
    """Place among the fields of the object."""
    properties: Attribute[
        CustomObjectFieldProperties | None,
        CustomObjectFieldProperties | CustomObjectFieldPropertiesDict | None,
    ]
    """Further options, such as uniqueness, numbering or rollup."""
    raw_description: str | None
    """Explanation with dynamic content placeholders left unresolved."""
    raw_title: str | None
    """Label with dynamic content placeholders left unresolved."""
    readonly: bool | None
    """Whether the definition of the field is closed to changes. Read-only."""
    regexp_for_validation: str | None
    """Pattern that values of a `regexp` field must match; null for other types."""
    relationship_filter: Attribute[Conditions | None, Conditions | ConditionsDict | None]
    """Conditions that limit which records a lookup field offers."""
    relationship_target_type: str | None
    """Kind of record a lookup field points to, such as `zen:user` or `zen:custom_object:car`. Set on
    creation only.
    """
    required: bool | None
    """Whether records must have a value."""
    system: bool | None
    """Whether Zendesk provides the field. Read-only."""
    tag: str | None
    """Tag that is set when a checkbox field is ticked."""
    title: str
    """Label shown for the field."""
    type: str
    """Kind of value, such as `text`, `integer`, `dropdown` or `lookup`. Set on creation only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the field was last modified. Read-only."""
    url: str
    """API address of this field. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        active: bool | None = None,
        custom_field_options: Iterable[CustomFieldOption | CustomFieldOptionDict] | None = None,
        description: str | None = None,
        id: int | None = None,
        key: str | None = None,
        position: int | None = None,
        properties: CustomObjectFieldProperties | CustomObjectFieldPropertiesDict | None = None,
        raw_description: str | None = None,
        raw_title: str | None = None,
        regexp_for_validation: str | None = None,
        relationship_filter: Conditions | ConditionsDict | None = None,
        relationship_target_type: str | None = None,
        required: bool | None = None,
        tag: str | None = None,
        title: str | None = None,
        type: str | None = None,
    ) -> None:
        """Make a CustomObjectField from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> CustomObjectFieldDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class CustomObjectLimit(BaseObject):
    """How much of a custom object allowance is used, be it objects, fields or records."""

    count: int | None
    """How many exist at present. Read-only."""
    limit: int | None
    """How many the account may have. Read-only."""
    def __init__(self, api: object = None) -> None:
        """Make a CustomObjectLimit from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> CustomObjectLimitDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class CustomObjectRecord(BaseObject):
    """Single record of a custom object, holding a value for each of the object's fields."""

    created_at: Attribute[str, str | datetime | None]
    """When the record was created. Read-only."""
    created_by_user_id: str | None
    """User who created the record. Read-only."""
    custom_object_fields: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Values of the record, by field key. Zendesk keeps what is not sent."""
    custom_object_key: str
    """Custom object the record belongs to. Read-only."""
    external_id: str | None
    """Id of the record in another system, unique within the object; null if unset."""
    id: str
    """Identifies the record; assigned by Zendesk. Only `client.custom_objects.jobs.create()` takes it."""
    name: str
    """Display name of the record."""
    photo: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Photo of the record; null if there is none."""
    updated_at: Attribute[str, str | datetime | None]
    """When the record was last modified. Read-only."""
    updated_by_user_id: str | None
    """User who last modified the record. Read-only."""
    url: str
    """API address of this record. Read-only."""
    created_by_user: Attribute[User | None, User | str | None]
    """The User behind `created_by_user_id`. One call fetches it for all records of a page."""
    updated_by_user: Attribute[User | None, User | str | None]
    """The User behind `updated_by_user_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    custom: Attribute[CustomObjectFields, CustomObjectFields | CustomObjectValues]
    """The values in `custom_object_fields` by the names of their fields, which `zenpy types pull`
    makes types of: `custom.order_number`, `custom["Order number"]`. The definitions are fetched
    once per client.
    """
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        custom_object_fields: Mapping[str, object] | None = None,
        external_id: str | None = None,
        id: str | None = None,
        name: str | None = None,
        photo: Mapping[str, object] | None = None,
        custom: CustomObjectFields | CustomObjectValues | None = None,
    ) -> None:
        """Make a CustomObjectRecord from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> CustomObjectRecordAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> CustomObjectRecordDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class CustomObjectRecordAttachment(BaseObject):
    """File attached to a record of a custom object."""

    content_type: str | None
    """MIME type of the file. Read-only."""
    content_url: str | None
    """Address to download the file from. Read-only."""
    created_at: Attribute[str, str | datetime | None]
    """When the file was attached. Read-only."""
    created_by: str | None
    """User who attached the file. Read-only."""
    custom_object_record_id: str | None
    """Record the file is attached to. Read-only."""
    filename: str | None
    """Name of the file as uploaded. Read-only."""
    id: str
    """Identifies the record attachment; assigned by Zendesk. Read-only."""
    malware_access_override: bool | None
    """Whether downloading is allowed although malware was found; for admins to change."""
    malware_scan_completed_at: Attribute[str | None, str | datetime | None]
    """When the virus scan ended; null while it has not. Read-only."""
    malware_scan_status: CustomObjectRecordAttachmentMalwareScanStatus | None
    """Outcome of the virus scan; `not_scanned` while none has been made. Read-only."""
    size: int | None
    """File size in bytes. Read-only."""
    custom_object_record: Attribute[CustomObjectRecord | None, CustomObjectRecord | str | None]
    """The CustomObjectRecord behind `custom_object_record_id`. No call fetches it: an answer has to
    bring it along.
    """
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    malware_scan_completed: Attribute[datetime | None, datetime | None]
    """`malware_scan_completed_at` as an aware datetime."""
    @overload
    def __init__(
        self, api: object = None, *, id: str | None = None, malware_access_override: bool | None = None
    ) -> None:
        """Make a CustomObjectRecordAttachment from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> CustomObjectRecordAttachmentAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> CustomObjectRecordAttachmentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class CustomObjectRecordEvent(BaseObject):
    """Happening in the life of a custom object record, such as its creation or a changed value."""

    created_at: Attribute[str | None, str | datetime | None]
    """When the event happened."""
    event: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """What changed, in a makeup that depends on the kind of event."""
    id: str
    """Identifies the record event; assigned by Zendesk."""
    type: str | None
    """What happened to the record, as the kind of event."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        event: Mapping[str, object] | None = None,
        id: str | None = None,
        type: str | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a CustomObjectRecordEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> CustomObjectRecordEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class CustomObjectRecordJob(BaseObject):
    """Request for creating, changing or deleting many records of a custom object in the background."""

    action: Attribute[
        Literal[
            "create",
            "update",
            "delete",
            "delete_by_external_id",
            "create_or_update_by_external_id",
            "create_or_update_by_name",
        ]
        | str
        | None,
        Literal[
            "create",
            "update",
            "delete",
            "delete_by_external_id",
            "create_or_update_by_external_id",
            "create_or_update_by_name",
        ]
        | str
        | Enum
        | None,
    ]
    """What to do, such as `create`, `update`, `delete` or `create_or_update_by_external_id`; only
    sent.
    """
    items: Attribute[
        ProxyList[CustomObjectRecord | str] | None,
        Many[CustomObjectRecord | CustomObjectRecordDict | str]
        | Iterator[CustomObjectRecord | CustomObjectRecordDict | str]
        | None,
    ]  # type: ignore[assignment]
    """Records to write, or ids of records to delete; only sent."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        action: Literal[
            "create",
            "update",
            "delete",
            "delete_by_external_id",
            "create_or_update_by_external_id",
            "create_or_update_by_name",
        ]
        | str
        | Enum
        | None = None,
        items: Many[CustomObjectRecord | CustomObjectRecordDict | str]
        | Iterator[CustomObjectRecord | CustomObjectRecordDict | str]
        | None = None,
    ) -> None:
        """Make a CustomObjectRecordJob from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> CustomObjectRecordJobDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ObjectTrigger(BaseObject):
    """Business rule that runs when a record of a custom object is created or changed."""

    actions: Attribute[ProxyList[Action], Iterable[Action | ActionDict] | None]
    """What the rule does when its conditions hold. A change is sent with `conditions`."""
    active: bool
    """Whether the rule is run."""
    conditions: Attribute[Conditions, Conditions | ConditionsDict | None]
    """Conditions a record must meet for the rule to run. A change is sent with `actions`."""
    created_at: Attribute[str, str | datetime | None]
    """When the rule was made. Read-only."""
    default: bool | None
    """True for rules that came with the account. Read-only."""
    description: str | None
    """Explanation of the rule for other admins."""
    id: int
    """Identifies the object trigger; assigned by Zendesk."""
    position: int | None
    """Rank in the order in which the object's triggers run."""
    raw_title: str | None
    """Title with dynamic content placeholders left unresolved."""
    title: str
    """Name of the rule in the admin pages."""
    updated_at: Attribute[str, str | datetime | None]
    """When the rule last changed. Read-only."""
    url: str
    """API address of this object trigger. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        actions: Iterable[Action | ActionDict] | None = None,
        active: bool | None = None,
        conditions: Conditions | ConditionsDict | None = None,
        description: str | None = None,
        id: int | None = None,
        position: int | None = None,
        raw_title: str | None = None,
        title: str | None = None,
    ) -> None:
        """Make an ObjectTrigger from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ObjectTriggerDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ObjectTriggerDefinitions(BaseObject):
    """Catalog of the conditions and actions available to triggers of a custom object."""

    actions: Attribute[ProxyList[ActionDefinition], Iterable[ActionDefinition | ActionDefinitionDict] | None]
    """Actions such a trigger may take."""
    conditions_all: Attribute[
        ProxyList[ConditionDefinition], Iterable[ConditionDefinition | ConditionDefinitionDict] | None
    ]
    """Conditions allowed in the `all` list."""
    conditions_any: Attribute[
        ProxyList[ConditionDefinition], Iterable[ConditionDefinition | ConditionDefinitionDict] | None
    ]
    """Conditions allowed in the `any` list."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        actions: Iterable[ActionDefinition | ActionDefinitionDict] | None = None,
        conditions_all: Iterable[ConditionDefinition | ConditionDefinitionDict] | None = None,
        conditions_any: Iterable[ConditionDefinition | ConditionDefinitionDict] | None = None,
    ) -> None:
        """Make an ObjectTriggerDefinitions from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ObjectTriggerDefinitionsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class PermissionAction(BaseObject):
    """Whether a role may perform one kind of action on custom object records, perhaps limited by a
    rule.
    """

    allowed: bool | None
    """Whether the role may perform the action at all."""
    rule_id: int | None
    """Identifies the access rule that narrows the permission to some records; null for all records."""
    @overload
    def __init__(
        self, api: object = None, *, allowed: bool | None = None, rule_id: int | None = None
    ) -> None:
        """Make a PermissionAction from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> PermissionActionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class PermissionPolicy(BaseObject):
    """Rights of one role over the records of a custom object."""

    id: str
    """Identifies the policy; derived from the role."""
    records: Attribute[
        PermissionPolicyRecords | None, PermissionPolicyRecords | PermissionPolicyRecordsDict | None
    ]
    """Rights over records, by kind of action."""
    role_name: str | None
    """Name of the role the policy applies to. Read-only."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: str | None = None,
        records: PermissionPolicyRecords | PermissionPolicyRecordsDict | None = None,
    ) -> None:
        """Make a PermissionPolicy from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> PermissionPolicyDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class PermissionPolicyRecords(BaseObject):
    """Rights of a role over custom object records, one entry per kind of action."""

    create: Attribute[PermissionAction | None, PermissionAction | PermissionActionDict | None]
    """Permission to add records."""
    delete: Attribute[PermissionAction | None, PermissionAction | PermissionActionDict | None]
    """Permission to remove records."""
    read: Attribute[PermissionAction | None, PermissionAction | PermissionActionDict | None]
    """Permission to see records."""
    update: Attribute[PermissionAction | None, PermissionAction | PermissionActionDict | None]
    """Permission to change records."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        create: PermissionAction | PermissionActionDict | None = None,
        delete: PermissionAction | PermissionActionDict | None = None,
        read: PermissionAction | PermissionActionDict | None = None,
        update: PermissionAction | PermissionActionDict | None = None,
    ) -> None:
        """Make a PermissionPolicyRecords from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> PermissionPolicyRecordsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class CustomObjectAwaitable(AwaitableAttrs):
    """The relations of CustomObject as awaitables."""

    created_by_user: Awaitable[User | None]
    """The User behind `created_by_user_id`. One call fetches it for all records of a page."""
    updated_by_user: Awaitable[User | None]
    """The User behind `updated_by_user_id`. One call fetches it for all records of a page."""

@type_check_only
class CustomObjectRecordAwaitable(AwaitableAttrs):
    """The relations of CustomObjectRecord as awaitables."""

    created_by_user: Awaitable[User | None]
    """The User behind `created_by_user_id`. One call fetches it for all records of a page."""
    updated_by_user: Awaitable[User | None]
    """The User behind `updated_by_user_id`. One call fetches it for all records of a page."""

@type_check_only
class CustomObjectRecordAttachmentAwaitable(AwaitableAttrs):
    """The relations of CustomObjectRecordAttachment as awaitables."""

    custom_object_record: Awaitable[CustomObjectRecord | None]
    """The CustomObjectRecord behind `custom_object_record_id`. No call fetches it: an answer has to
    bring it along.
    """
