# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Records of shared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, MapField, Nested
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.incremental import System
    from zenpy.lib.api_objects.tickets import Source


CustomObjectFieldPropertiesRollupAggregationType: TypeAlias = Literal["COUNT", "SUM", "MIN", "MAX"]


class Action(BaseObject):
    """One step that a trigger, automation or macro carries out, such as setting a ticket property or
    sending mail.

    Attributes:
        field: What the step changes or does, such as `status`, `group_id` or `notification_user`.
        value: New value or arguments of the step; an array where several parts are needed, such as
            recipient, subject and body.
    """

    _name = "action"
    _spec = "Action"
    _shown = ("field", "value")

    field: str | None = None
    value: ListField[object] = ListField(mixed=True)


class ActionDefinition(BaseObject):
    """Describes one action that may be used in a business rule, with the values it accepts.

    Attributes:
        group: Heading under which the action is listed in the rule editor.
        nullable: Whether the action may be given an empty value.
        repeatable: Whether the action may appear more than once in one rule.
        subject: Name to use for `field` of an action.
        title: Readable label of the action.
        type: Kind of input the value takes, such as a list or text.
        values: Choices on offer when the action takes values from a list.
    """

    _name = "action_definition"
    _spec = "ActionDefinition"
    _shown = ("subject", "type")

    group: str | None = None
    nullable: bool | None = None
    repeatable: bool | None = None
    subject: str | None = None
    title: str | None = None
    type: str | None = None
    values: ListField[DefinitionValue] = ListField("DefinitionValue")  # type: ignore[assignment]


class AssigneeFieldAssignableSearchGroup(BaseObject):
    """Group found by a name search in the assignee field of a ticket.

    Attributes:
        id: Identifies the group that matched; assigned by Zendesk.
        name: Display name of the group that matched.
    """

    _name = "assignee_field_assignable_search_group"
    _spec = "AssigneeFieldAssignableSearchGroup"
    _shown = ("id", "name")

    id: int | None = None
    name: str | None = None


class Condition(BaseObject):
    """One test in a business rule, view or schedule: a subject, a comparison and a value.

    Attributes:
        field: Property that is tested, such as `status` or `custom_fields_123`.
        operator: How the property is compared; `present` tests whether it has a value at all.
        value: Value compared with; an array for tests against several values, null where none is
            needed.
    """

    _name = "condition"
    _spec = "Condition"
    _shown = ("field", "operator", "value")

    field: str | None = None
    operator: (
        Literal[
            "is",
            "is_not",
            "greater_than",
            "less_than",
            "greater_than_equal",
            "less_than_equal",
            "includes",
            "not_includes",
            "matches",
            "present",
            "not_present",
            "changed",
            "not_changed",
            "value",
            "not_value",
            "value_previous",
            "not_value_previous",
            "within_previous_n_days",
            "is_business_hours",
            "less_than_business_hours",
            "greater_than_business_hours",
        ]
        | str
        | None
    ) = None
    value: ListField[str | int] = ListField(mixed=True)


class ConditionDefinition(BaseObject):
    """Describes one condition that may be used in a business rule, with operators and values.

    Attributes:
        condition: Older name of the subject, in definitions that have both.
        group: Heading under which the condition is listed in the rule editor.
        metadata: Further settings of the input, such as where its values come from.
        nullable: Whether the condition may be left without a value.
        operators: Comparisons that can be applied to this subject.
        repeatable: Whether the condition may appear more than once in one rule.
        subject: Name to use for `field` of a condition.
        title: Readable label of the condition.
        type: Kind of input the value takes, such as a list or text.
        values: Choices on offer when the condition takes values from a list.
    """

    _name = "condition_definition"
    _spec = "ConditionDefinition"
    _shown = ("subject", "type")

    condition: str | None = None
    group: str | None = None
    metadata: MapField[object] = MapField()
    nullable: bool | None = None
    operators: ListField[DefinitionOperator] = ListField("DefinitionOperator")
    repeatable: bool | None = None
    subject: str | None = None
    title: str | None = None
    type: str | None = None
    values: ListField[DefinitionValue] = ListField("DefinitionValue")  # type: ignore[assignment]


class Conditions(BaseObject):
    """Tests of a business rule or view in two groups; both groups must be satisfied.

    Attributes:
        all: Tests that must every one hold; null if there are none.
        any: Tests of which at least one must hold; null if there are none.
    """

    _name = "conditions"
    _spec = "Conditions"
    _shown = ("all", "any")
    _always = ("all", "any")

    all: ListField[Condition] = ListField("Condition")
    any: ListField[Condition] = ListField("Condition")


class Count(BaseObject):
    """Approximate number of records in a list; cached for large accounts.

    Attributes:
        refreshed_at: When the number was last computed; while a large count is being updated it can
            be other text. Read-only.
        value: Number of records as of the last computation. Read-only.
        refreshed: `refreshed_at` as an aware datetime.
    """

    _name = "count"
    _spec = "Count"
    _shown = ("value",)
    _rules = WriteRules(read_only=("refreshed_at", "value"))

    refreshed_at: str | None = None
    value: int | None = None
    refreshed = Date("refreshed_at")


class CustomObjectFieldProperties(BaseObject):
    """Further options of a custom object field, such as automatic numbering of record names.

    Attributes:
        allowed_currencies: Currency codes that values may be given in.
        autoincrement_enabled: Whether record names are numbered automatically; concerns the name
            field.
        autoincrement_next_sequence: Number the next record will get.
        autoincrement_padding: Digits to which numbers are filled up with leading zeros.
        autoincrement_prefix: Text placed before the number.
        cascade_permissions_enabled: Whether permissions pass along the relationship to the related
            records.
        is_unique: Whether two records must not have the same value.
        rollup_aggregated_field: Field of the child records that is aggregated; null when they are
            merely counted.
        rollup_aggregated_field_title: Label of the field that is aggregated. Read-only.
        rollup_aggregation_type: How the values of the child records are combined.
        rollup_child_object: Object whose records are rolled up.
        rollup_filter_criteria: Conditions child records must meet to be rolled up; null takes all
            of them.
    """

    _name = "custom_object_field_properties"
    _spec = "CustomObjectFieldProperties"
    _shown = ("allowed_currencies", "autoincrement_enabled", "autoincrement_next_sequence")
    _rules = WriteRules(read_only=("rollup_aggregated_field_title",))

    allowed_currencies: ListField[str] = ListField()
    autoincrement_enabled: bool | None = None
    autoincrement_next_sequence: int | None = None
    autoincrement_padding: int | None = None
    autoincrement_prefix: str | None = None
    cascade_permissions_enabled: bool | None = None
    is_unique: bool | None = None
    rollup_aggregated_field: str | None = None
    rollup_aggregated_field_title: str | None = None
    rollup_aggregation_type: CustomObjectFieldPropertiesRollupAggregationType | None = None
    rollup_child_object: str | None = None
    rollup_filter_criteria: MapField[object] = MapField()


class DefinitionOperator(BaseObject):
    """Comparison that can be used with a subject in the conditions of a rule.

    Attributes:
        format: How the value is to be entered for this comparison.
        terminal: Whether the comparison stands alone and takes no value.
        title: Readable label of the comparison.
        value: Name to use for `operator` of a condition.
    """

    _name = "definition_operator"
    _spec = "DefinitionOperator"
    _shown = ("title",)

    format: str | None = None
    terminal: bool | None = None
    title: str | None = None
    value: str | None = None


class DefinitionValue(BaseObject):
    """Choice on offer for a condition or action of a rule.

    Attributes:
        dynamic: Whether the choice is resolved when the rule runs, such as the current user.
        enabled: Whether the choice can be selected.
        format: How further input for this choice is to be entered.
        title: Readable label of the choice.
        value: What to use for `value` of a condition or action; null for an empty choice.
    """

    _name = "definition_value"
    _spec = "DefinitionValue"
    _shown = ("title", "enabled")

    dynamic: bool | None = None
    enabled: bool | None = None
    format: str | None = None
    title: str | None = None
    value: str | int | None = None


class IdName(BaseObject):
    """Minimal reference to a record by id and display name.

    Attributes:
        id: Identifies the referenced record; assigned by Zendesk.
        name: Display name of the referenced record.
    """

    _name = "id_name"
    _spec = "IdName"
    _shown = ("id", "name")

    id: int | None = None
    name: str | None = None


class IncrementalExportFilter(BaseObject):
    """Filter settings reported with an incremental export page.

    Attributes:
        exclude_deleted: True when deleted records were left out of the export.
    """

    _name = "incremental_export_filter"
    _spec = "IncrementalExportFilter"
    _shown = ("exclude_deleted",)

    exclude_deleted: bool | None = None


class Metadata(BaseObject):
    """Technical circumstances of a ticket update, kept on its audit and comments.

    Attributes:
        custom: Caller-supplied data stored with the update through the ticket metadata.
        decoration: Data from the channel integration the update came through.
        flags: Numbers of the warnings raised about the comment, such as a doubtful sender.
        flags_options: Details on the warnings listed in `flags`, by flag number.
        notifications_suppressed_for: Identifies the users who were deliberately not notified of the
            update.
        suspension_type_id: Number of the reason for which the message had been suspended, if it
            was.
        system: Client, location and message details Zendesk recorded about the update.
        trusted: Whether Zendesk considers the source of the update trustworthy.
        via: Channel of the update, with details of a call.
    """

    _name = "metadata"
    _spec = "Metadata"
    _shown = ("suspension_type_id", "decoration", "flags")

    custom: MapField[object] = MapField()
    decoration: Nested[MetadataDecoration] = Nested("MetadataDecoration")
    flags: ListField[int] = ListField()
    flags_options: Nested[MetadataFlagsOptions] = Nested("MetadataFlagsOptions")
    notifications_suppressed_for: ListField[int] = ListField()
    suspension_type_id: int | None = None
    system: Nested[System] = Nested("System")
    trusted: bool | None = None
    via: MapField[object] = MapField()


class MetadataDecoration(BaseObject):
    """Description of the external resource behind a comment that a channel integration created.

    Attributes:
        channels: What the channel allows agents to do with the resource.
        created_at: When the external resource was created.
        external_id: Id of the resource on the external channel.
        resource_type: Type of the external resource, as the integration names it.
        source: Where the resource came from and where it went.
        type: Kind of decoration attached to the comment.
        version: Version of the decoration's format.
        created: `created_at` as an aware datetime.
    """

    _name = "metadata_decoration"
    _spec = "MetadataDecoration"
    _shown = ("type", "external_id", "channels")

    channels: Nested[MetadataDecorationChannels] = Nested("MetadataDecorationChannels")
    created_at: str | None = None
    external_id: str | None = None
    resource_type: str | None = None
    source: Nested[Source] = Nested("Source")
    type: str | None = None
    version: int | None = None
    created = Date("created_at")


class MetadataDecorationChannels(BaseObject):
    """Channel abilities recorded with an external comment in the audit metadata.

    Attributes:
        allow_channelback: Whether agent replies can be sent back to the channel.
    """

    _name = "metadata_decoration_channels"
    _spec = "MetadataDecorationChannels"
    _shown = ("allow_channelback",)

    allow_channelback: bool | None = None


class MetadataFlagsOptions(BaseObject):
    """Details on the warnings raised about a comment, keyed by the number of the flag.

    Attributes:
        _11: Details on warning number 11. On the wire: `11`.
        _15: Details on warning number 15. On the wire: `15`.
        _2: Details on warning number 2. On the wire: `2`.
    """

    _name = "metadata_flags_options"
    _spec = "MetadataFlagsOptions"
    _shown = ("11", "15", "2")

    _11: Nested[MetadataFlagsOptions11] = Nested("MetadataFlagsOptions11", key="11")
    _15: Nested[MetadataFlagsOptions15] = Nested("MetadataFlagsOptions15", key="15")
    _2: Nested[MetadataFlagsOptions2] = Nested("MetadataFlagsOptions2", key="2")


class MetadataFlagsOptions11(BaseObject):
    """Details on warning flag 11 of a comment, found in the audit metadata.

    Attributes:
        message: Values for the text of the warning.
        trusted: Whether the comment is trusted in spite of flag 11.
    """

    _name = "metadata_flags_options11"
    _spec = "MetadataFlagsOptions11"
    _shown = ("message", "trusted")

    message: Nested[MetadataFlagsOptions11Message] = Nested("MetadataFlagsOptions11Message")
    trusted: bool | None = None


class MetadataFlagsOptions11Message(BaseObject):
    """Values that fill the warning text of comment flag 11.

    Attributes:
        user: Name of the user the flag 11 warning mentions.
    """

    _name = "metadata_flags_options11_message"
    _spec = "MetadataFlagsOptions11Message"
    _shown = ("user",)

    user: str | None = None


class MetadataFlagsOptions15(BaseObject):
    """Details on warning flag 15 of a comment, found in the audit metadata.

    Attributes:
        message: Values that go into the warning text.
        trusted: Whether the comment is trusted in spite of flag 15.
    """

    _name = "metadata_flags_options15"
    _spec = "MetadataFlagsOptions15"
    _shown = ("message", "trusted")

    message: Nested[MetadataFlagsOptions15Message] = Nested("MetadataFlagsOptions15Message")
    trusted: bool | None = None


class MetadataFlagsOptions15Message(BaseObject):
    """Values that fill the warning text of comment flag 15.

    Attributes:
        user: Name of the user the flag 15 warning mentions.
    """

    _name = "metadata_flags_options15_message"
    _spec = "MetadataFlagsOptions15Message"
    _shown = ("user",)

    user: str | None = None


class MetadataFlagsOptions2(BaseObject):
    """Details on warning flag 2 of a comment, found in the audit metadata.

    Attributes:
        trusted: Whether the comment is trusted in spite of flag 2.
    """

    _name = "metadata_flags_options2"
    _spec = "MetadataFlagsOptions2"
    _shown = ("trusted",)

    trusted: bool | None = None


class PolicyMetric(BaseObject):
    """One target of an SLA policy: a metric, the ticket priority it holds for and the time allowed.

    Attributes:
        business_hours: True to count only business hours of the schedule; false for calendar hours.
        metric: What is measured, such as `first_reply_time` or `requester_wait_time`.
        priority: Ticket priority for which the target holds: `low`, `normal`, `high` or `urgent`.
        target: Time allowed, in minutes.
        target_in_seconds: Time allowed, in seconds. Read-only.
    """

    _name = "policy_metric"
    _spec = "PolicyMetric"
    _shown = ("business_hours", "metric", "priority")
    _rules = WriteRules(read_only=("target_in_seconds",))

    business_hours: bool | None = None
    metric: str | None = None
    priority: str | None = None
    target: int | None = None
    target_in_seconds: int | None = None


class Restriction(BaseObject):
    """Limits who may use a macro or view, naming a user or groups.

    Attributes:
        id: Identifies the user or group the rule is limited to; absent where it is limited to
            several.
        ids: Identifies all the groups, when there are several.
        type: Kind of restriction: `Group` or `User`.
    """

    _name = "restriction"
    _spec = "Restriction"
    _shown = ("id", "type", "ids")

    id: int | None = None
    ids: ListField[int] = ListField()
    type: str | None = None


class Status(BaseObject):
    """Outcome for one record of a bulk operation.

    Attributes:
        action: What was done with the record, such as `update`.
        errors: Messages about what failed for the record.
        id: Identifies the record concerned; assigned by Zendesk.
        status: Outcome for the record as a word.
        success: Whether the operation succeeded for the record.
        title: Title of the record concerned.
    """

    _name = "status"
    _spec = "Status"
    _shown = ("id", "title", "status")

    action: str | None = None
    errors: str | None = None
    id: int | None = None
    status: str | None = None
    success: bool | None = None
    title: str | None = None


class Thumbnail(BaseObject):
    """A reduced-size version of an image attachment.

    Attributes:
        content_type: Media type of the small image, such as `image/png`.
        content_url: Address to download the small image from.
        file_name: File name of the small image.
        id: Identifies the small image as an attachment of its own; assigned by Zendesk.
        size: Size of the small image in bytes.
    """

    _name = "thumbnail"
    _spec = "Thumbnail"
    _shown = ("id", "file_name")

    content_type: str | None = None
    content_url: str | None = None
    file_name: str | None = None
    id: int | None = None
    size: int | None = None


class TicketMetricEventSlaPolicy(BaseObject):
    """The SLA policy behind a target, in short form.

    Attributes:
        description: Explanation of the policy.
        id: Identifies the SLA policy; assigned by Zendesk.
        title: Name of the SLA policy.
    """

    _name = "ticket_metric_event_sla_policy"
    _spec = "TicketMetricEventSlaPolicy"
    _shown = ("id", "title")

    description: str | None = None
    id: int | None = None
    title: str | None = None


class TicketMetricItem(BaseObject):
    """A measured duration in calendar time and in business hours.

    Attributes:
        business: Duration counted in business hours; null if not measured yet. Read-only.
        calendar: Duration counted around the clock; null if not measured yet. Read-only.
    """

    _name = "ticket_metric_item"
    _spec = "TicketMetricItem"
    _shown = ("business", "calendar")
    _rules = WriteRules(read_only=("business", "calendar"))

    business: int | None = None
    calendar: int | None = None
