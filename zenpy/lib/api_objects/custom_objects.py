# Generated from openapi/zendesk.openapi.json (openapi/spec/support/custom_objects.yaml) by `make generate`. Do not edit.
"""Defines custom objects and stores their data: fields, records, attachments, triggers, limits,
access rules and permissions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.custom.fields import Custom
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, MapField, Nested, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
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


CustomObjectRecordAttachmentMalwareScanStatus: TypeAlias = Literal[
    "malware_found", "malware_not_found", "failed_to_scan", "not_scanned"
]


class AccessRule(BaseObject):
    """Condition set of a custom object that narrows which records a role may see or change.

    Attributes:
        conditions: Tests a record must pass for the rule to grant access to it.
        created_at: When the access rule was set up. Read-only.
        description: Note for admins on what the rule is meant to cover.
        id: Identifies the access rule; assigned by Zendesk.
        title: Name of the rule as listed in Admin Center.
        updated_at: When the access rule was last modified. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "access_rule"
    _spec = "AccessRule"
    _shown = ("id", "title")
    _rules = WriteRules(read_only=("created_at", "updated_at"))

    conditions: Nested[Conditions] = Nested("Conditions")
    created_at: str | None = None
    description: str | None = None
    id: int | None = None
    title: str | None = None
    updated_at: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class AccessRuleDefinitions(BaseObject):
    """Catalog of the conditions that may be used in access rules of one custom object.

    Attributes:
        conditions_all: Subjects allowed in the group where every condition must hold.
        conditions_any: Subjects allowed in the group where one matching condition is enough.
    """

    _name = "access_rule_definitions"
    _spec = "AccessRuleDefinitions"
    _shown = ("conditions_all", "conditions_any")

    conditions_all: ListField[AccessRuleFieldDefinition] = ListField("AccessRuleFieldDefinition")
    conditions_any: ListField[AccessRuleFieldDefinition] = ListField("AccessRuleFieldDefinition")


class AccessRuleFieldDefinition(BaseObject):
    """Describes one subject that an access rule condition can test, with its operators and values.

    Attributes:
        group: Heading under which the subject is listed in the rule editor.
        metadata: Extra hints on where the possible values come from.
        nullable: Whether the condition may be left without a value.
        operators: Comparisons that can be applied to this subject.
        repeatable: Whether the subject may appear more than once in one rule.
        subject: Name to use for `field` in a condition.
        title: Readable label of the subject.
        type: Kind of input the value takes, such as a list, text or lookup.
        values: Choices on offer when the subject takes values from a list.
    """

    _name = "access_rule_field_definition"
    _spec = "AccessRuleFieldDefinition"
    _shown = ("subject", "type")

    group: str | None = None
    metadata: Nested[AccessRuleFieldMetadata] = Nested("AccessRuleFieldMetadata")
    nullable: bool | None = None
    operators: ListField[DefinitionOperator] = ListField("DefinitionOperator")
    repeatable: bool | None = None
    subject: str | None = None
    title: str | None = None
    type: str | None = None
    values: ListField[DefinitionValue] = ListField("DefinitionValue")  # type: ignore[assignment]


class AccessRuleFieldMetadata(BaseObject):
    """Hints on how to fetch the choices for an access rule condition that points to other records.

    Attributes:
        collection_key: Key of the response under which the list of choices is found.
        field_id: Lookup field the subject refers to; null when it is no custom field.
        item_key: Key under which a single choice is found in a response.
        source: Origin of the choices, such as the related object type; null if there is none.
        url: Endpoint from which the choices can be read.
    """

    _name = "access_rule_field_metadata"
    _spec = "AccessRuleFieldMetadata"
    _shown = ("field_id", "source")

    collection_key: str | None = None
    field_id: int | None = None
    item_key: str | None = None
    source: str | None = None
    url: str | None = None


class CustomObject(BaseObject):
    """Type of record that an admin has defined, much like a database table with its own fields.

    Attributes:
        allows_attachments: Whether files may be attached to records.
        allows_photos: Whether records may have a photo.
        created_at: When the custom object was defined. Read-only.
        created_by_user_id: User who defined the custom object. Read-only.
        description: What the custom object is for.
        include_in_list_view: Whether the object appears in the list of objects agents can browse.
        key: Unique name used in API paths. Set on creation only.
        raw_description: Description with dynamic content placeholders left unresolved.
        raw_title: Singular name with dynamic content placeholders left unresolved.
        raw_title_pluralized: Plural name with dynamic content placeholders left unresolved.
        title: Singular display name of the object.
        title_pluralized: Plural display name of the object.
        updated_at: When the definition was last modified. Read-only.
        updated_by_user_id: User who last modified the definition. Read-only.
        url: API address of this custom object. Read-only.
        created_by_user: The User behind `created_by_user_id`. One call fetches it for all records
            of a page.
        updated_by_user: The User behind `updated_by_user_id`. One call fetches it for all records
            of a page.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "custom_object"
    _spec = "CustomObject"
    _shown = ("key", "title")
    _rules = WriteRules(
        read_only=("created_at", "created_by_user_id", "updated_at", "updated_by_user_id", "url"),
        create_only=("key",),
        raw_of={
            "raw_description": "description",
            "raw_title": "title",
            "raw_title_pluralized": "title_pluralized",
        },
    )

    allows_attachments: bool | None = None
    allows_photos: bool | None = None
    created_at: str | None = None
    created_by_user_id: str | None = None
    description: str | None = None
    include_in_list_view: bool | None = None
    key: str | None = None
    raw_description: str | None = None
    raw_title: str | None = None
    raw_title_pluralized: str | None = None
    title: str | None = None
    title_pluralized: str | None = None
    updated_at: str | None = None
    updated_by_user_id: str | None = None
    url: str | None = None
    created_by_user: Relation[User] = Relation("created_by_user_id", "User")
    updated_by_user: Relation[User] = Relation("updated_by_user_id", "User")
    created = Date("created_at")
    updated = Date("updated_at")


class CustomObjectField(BaseObject):
    """Field of a custom object, describing one property its records can have.

    Attributes:
        active: Whether the field can be used.
        created_at: When the field was added to the object. Read-only.
        custom_field_options: Choices of a dropdown or multiselect; when updating, options left out
            are removed.
        description: Explanation of what the field is for.
        id: Identifies the field; assigned by Zendesk. Standard fields may have a name here.
            Read-only.
        key: Name under which records hold the value. Set on creation only.
        position: Place among the fields of the object.
        properties: Further options, such as uniqueness, numbering or rollup.
        raw_description: Explanation with dynamic content placeholders left unresolved.
        raw_title: Label with dynamic content placeholders left unresolved.
        readonly: Whether the definition of the field is closed to changes. Read-only.
        regexp_for_validation: Pattern that values of a `regexp` field must match; null for other
            types.
        relationship_filter: Conditions that limit which records a lookup field offers.
        relationship_target_type: Kind of record a lookup field points to, such as `zen:user` or
            `zen:custom_object:car`. Set on creation only.
        required: Whether records must have a value.
        system: Whether Zendesk provides the field. Read-only.
        tag: Tag that is set when a checkbox field is ticked.
        title: Label shown for the field.
        type: Kind of value, such as `text`, `integer`, `dropdown` or `lookup`. Set on creation
            only.
        updated_at: When the field was last modified. Read-only.
        url: API address of this field. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "custom_object_field"
    _spec = "CustomObjectField"
    _shown = ("id", "title", "type")
    _rules = WriteRules(
        read_only=("created_at", "id", "readonly", "system", "updated_at", "url"),
        create_only=("key", "relationship_target_type", "type"),
        raw_of={"raw_description": "description", "raw_title": "title"},
    )

    active: bool | None = None
    created_at: str | None = None
    custom_field_options: ListField[CustomFieldOption] = ListField("CustomFieldOption")
    description: str | None = None
    id: int | None = None
    key: str | None = None
    position: int | None = None
    properties: Nested[CustomObjectFieldProperties] = Nested("CustomObjectFieldProperties")
    raw_description: str | None = None
    raw_title: str | None = None
    readonly: bool | None = None
    regexp_for_validation: str | None = None
    relationship_filter: Nested[Conditions] = Nested("Conditions")
    relationship_target_type: str | None = None
    required: bool | None = None
    system: bool | None = None
    tag: str | None = None
    title: str | None = None
    type: str | None = None
    updated_at: str | None = None
    url: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class CustomObjectLimit(BaseObject):
    """How much of a custom object allowance is used, be it objects, fields or records.

    Attributes:
        count: How many exist at present. Read-only.
        limit: How many the account may have. Read-only.
    """

    _name = "custom_object_limit"
    _spec = "CustomObjectLimit"
    _shown = ("count", "limit")
    _rules = WriteRules(read_only=("count", "limit"))

    count: int | None = None
    limit: int | None = None


class CustomObjectRecord(BaseObject):
    """Single record of a custom object, holding a value for each of the object's fields.

    Attributes:
        created_at: When the record was created. Read-only.
        created_by_user_id: User who created the record. Read-only.
        custom_object_fields: Values of the record, by field key. Zendesk keeps what is not sent.
        custom_object_key: Custom object the record belongs to. Read-only.
        external_id: Id of the record in another system, unique within the object; null if unset.
        id: Identifies the record; assigned by Zendesk. Only `client.custom_objects.jobs.create()`
            takes it.
        name: Display name of the record.
        photo: Photo of the record; null if there is none.
        updated_at: When the record was last modified. Read-only.
        updated_by_user_id: User who last modified the record. Read-only.
        url: API address of this record. Read-only.
        created_by_user: The User behind `created_by_user_id`. One call fetches it for all records
            of a page.
        updated_by_user: The User behind `updated_by_user_id`. One call fetches it for all records
            of a page.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
        custom: The values in `custom_object_fields` by the names of their fields, which `zenpy
            types pull` makes types of: `custom.order_number`, `custom["Order number"]`. The
            definitions are fetched once per client.
    """

    _name = "custom_object_record"
    _spec = "CustomObjectRecord"
    _shown = ("id", "name")
    _rules = WriteRules(
        read_only=(
            "created_at",
            "created_by_user_id",
            "custom_object_key",
            "id",
            "updated_at",
            "updated_by_user_id",
            "url",
        ),
        merged=("custom_object_fields",),
    )

    created_at: str | None = None
    created_by_user_id: str | None = None
    custom_object_fields: MapField[object] = MapField(merged=True)
    custom_object_key: str | None = None
    external_id: str | None = None
    id: str | None = None
    name: str | None = None
    photo: MapField[object] = MapField()
    updated_at: str | None = None
    updated_by_user_id: str | None = None
    url: str | None = None
    created_by_user: Relation[User] = Relation("created_by_user_id", "User")
    updated_by_user: Relation[User] = Relation("updated_by_user_id", "User")
    created = Date("created_at")
    updated = Date("updated_at")
    custom = Custom("custom_object_fields", "custom_object_fields")


class CustomObjectRecordAttachment(BaseObject):
    """File attached to a record of a custom object.

    Attributes:
        content_type: MIME type of the file. Read-only.
        content_url: Address to download the file from. Read-only.
        created_at: When the file was attached. Read-only.
        created_by: User who attached the file. Read-only.
        custom_object_record_id: Record the file is attached to. Read-only.
        filename: Name of the file as uploaded. Read-only.
        id: Identifies the record attachment; assigned by Zendesk. Read-only.
        malware_access_override: Whether downloading is allowed although malware was found; for
            admins to change.
        malware_scan_completed_at: When the virus scan ended; null while it has not. Read-only.
        malware_scan_status: Outcome of the virus scan; `not_scanned` while none has been made.
            Read-only.
        size: File size in bytes. Read-only.
        custom_object_record: The CustomObjectRecord behind `custom_object_record_id`. No call
            fetches it: an answer has to bring it along.
        created: `created_at` as an aware datetime.
        malware_scan_completed: `malware_scan_completed_at` as an aware datetime.
    """

    _name = "custom_object_record_attachment"
    _spec = "CustomObjectRecordAttachment"
    _shown = ("id", "filename")
    _rules = WriteRules(
        read_only=(
            "content_type",
            "content_url",
            "created_at",
            "created_by",
            "custom_object_record_id",
            "filename",
            "id",
            "malware_scan_completed_at",
            "malware_scan_status",
            "size",
        )
    )

    content_type: str | None = None
    content_url: str | None = None
    created_at: str | None = None
    created_by: str | None = None
    custom_object_record_id: str | None = None
    filename: str | None = None
    id: str | None = None
    malware_access_override: bool | None = None
    malware_scan_completed_at: str | None = None
    malware_scan_status: CustomObjectRecordAttachmentMalwareScanStatus | None = None
    size: int | None = None
    custom_object_record: Relation[CustomObjectRecord] = Relation(
        "custom_object_record_id", "CustomObjectRecord"
    )
    created = Date("created_at")
    malware_scan_completed = Date("malware_scan_completed_at")


class CustomObjectRecordEvent(BaseObject):
    """Happening in the life of a custom object record, such as its creation or a changed value.

    Attributes:
        created_at: When the event happened.
        event: What changed, in a makeup that depends on the kind of event.
        id: Identifies the record event; assigned by Zendesk.
        type: What happened to the record, as the kind of event.
        created: `created_at` as an aware datetime.
    """

    _name = "custom_object_record_event"
    _spec = "CustomObjectRecordEvent"
    _shown = ("id", "type")

    created_at: str | None = None
    event: MapField[object] = MapField()
    id: str | None = None
    type: str | None = None
    created = Date("created_at")


class CustomObjectRecordJob(BaseObject):
    """Request for creating, changing or deleting many records of a custom object in the background.

    Attributes:
        action: What to do, such as `create`, `update`, `delete` or
            `create_or_update_by_external_id`; only sent.
        items: Records to write, or ids of records to delete; only sent.
    """

    _name = "custom_object_record_job"
    _spec = "CustomObjectRecordJob"
    _shown = ("items",)

    action: (
        Literal[
            "create",
            "update",
            "delete",
            "delete_by_external_id",
            "create_or_update_by_external_id",
            "create_or_update_by_name",
        ]
        | str
        | None
    ) = None
    items: ListField[CustomObjectRecord | str] = ListField("CustomObjectRecord")  # type: ignore[assignment]


class ObjectTrigger(BaseObject):
    """Business rule that runs when a record of a custom object is created or changed.

    Attributes:
        actions: What the rule does when its conditions hold. A change is sent with `conditions`.
        active: Whether the rule is run.
        conditions: Conditions a record must meet for the rule to run. A change is sent with
            `actions`.
        created_at: When the rule was made. Read-only.
        default: True for rules that came with the account. Read-only.
        description: Explanation of the rule for other admins.
        id: Identifies the object trigger; assigned by Zendesk.
        position: Rank in the order in which the object's triggers run.
        raw_title: Title with dynamic content placeholders left unresolved.
        title: Name of the rule in the admin pages.
        updated_at: When the rule last changed. Read-only.
        url: API address of this object trigger. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "object_trigger"
    _spec = "ObjectTrigger"
    _shown = ("id", "title", "active")
    _rules = WriteRules(
        read_only=("created_at", "default", "updated_at", "url"),
        raw_of={"raw_title": "title"},
        sent_with={"actions": ("conditions",), "conditions": ("actions",)},
    )

    actions: ListField[Action] = ListField("Action")
    active: bool | None = None
    conditions: Nested[Conditions] = Nested("Conditions")
    created_at: str | None = None
    default: bool | None = None
    description: str | None = None
    id: int | None = None
    position: int | None = None
    raw_title: str | None = None
    title: str | None = None
    updated_at: str | None = None
    url: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class ObjectTriggerDefinitions(BaseObject):
    """Catalog of the conditions and actions available to triggers of a custom object.

    Attributes:
        actions: Actions such a trigger may take.
        conditions_all: Conditions allowed in the `all` list.
        conditions_any: Conditions allowed in the `any` list.
    """

    _name = "object_trigger_definitions"
    _spec = "ObjectTriggerDefinitions"
    _shown = ("actions", "conditions_all", "conditions_any")

    actions: ListField[ActionDefinition] = ListField("ActionDefinition")
    conditions_all: ListField[ConditionDefinition] = ListField("ConditionDefinition")
    conditions_any: ListField[ConditionDefinition] = ListField("ConditionDefinition")


class PermissionAction(BaseObject):
    """Whether a role may perform one kind of action on custom object records, perhaps limited by a
    rule.

    Attributes:
        allowed: Whether the role may perform the action at all.
        rule_id: Identifies the access rule that narrows the permission to some records; null for
            all records.
    """

    _name = "permission_action"
    _spec = "PermissionAction"
    _shown = ("rule_id", "allowed")

    allowed: bool | None = None
    rule_id: int | None = None


class PermissionPolicy(BaseObject):
    """Rights of one role over the records of a custom object.

    Attributes:
        id: Identifies the policy; derived from the role.
        records: Rights over records, by kind of action.
        role_name: Name of the role the policy applies to. Read-only.
    """

    _name = "permission_policy"
    _spec = "PermissionPolicy"
    _shown = ("id", "records", "role_name")
    _rules = WriteRules(read_only=("role_name",))

    id: str | None = None
    records: Nested[PermissionPolicyRecords] = Nested("PermissionPolicyRecords")
    role_name: str | None = None


class PermissionPolicyRecords(BaseObject):
    """Rights of a role over custom object records, one entry per kind of action.

    Attributes:
        create: Permission to add records.
        delete: Permission to remove records.
        read: Permission to see records.
        update: Permission to change records.
    """

    _name = "permission_policy_records"
    _spec = "PermissionPolicyRecords"
    _shown = ("create", "delete", "read")

    create: Nested[PermissionAction] = Nested("PermissionAction")
    delete: Nested[PermissionAction] = Nested("PermissionAction")
    read: Nested[PermissionAction] = Nested("PermissionAction")
    update: Nested[PermissionAction] = Nested("PermissionAction")
