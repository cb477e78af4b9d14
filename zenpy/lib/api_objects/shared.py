# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Records of shared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, MapField, Nested, Relation, Renamed
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.approval_requests import ApprovalRequestUser
    from zenpy.lib.api_objects.groups import Group
    from zenpy.lib.api_objects.incremental import System
    from zenpy.lib.api_objects.ticket_fields import CustomFieldOption
    from zenpy.lib.api_objects.tickets import Source
    from zenpy.lib.api_objects.triggers import ConditionDiff
    from zenpy.lib.records.containers import ProxyDict, ProxyList


CustomObjectFieldPropertiesRollupAggregationType: TypeAlias = Literal["COUNT", "SUM", "MIN", "MAX"]
RoleAuthenticationSecurityPolicyName: TypeAlias = Literal["low", "medium", "high", "recommended", "custom"]


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

    group: str | None = None
    nullable: bool | None = None
    repeatable: bool | None = None
    subject: str | None = None
    title: str | None = None
    type: str | None = None
    values: ListField[DefinitionValue] = ListField("DefinitionValue")  # type: ignore[assignment]


class Actions(BaseObject):
    """Wrapper around the list of steps that a business rule performs.

    Attributes:
        actions: Steps performed, in this order.
    """

    _name = "actions"
    _spec = "Actions"

    actions: ListField[Action] = ListField("Action")


class ApprovalRequestError(BaseObject):
    """Reason why an approval request could not be processed.

    Attributes:
        code: Error code for programs.
        title: Readable wording of the error.
    """

    _name = "approval_request_error"
    _spec = "ApprovalRequestError"

    code: str | None = None
    title: str | None = None


class ApprovalTicketDetails(BaseObject):
    """Summary of the ticket behind an approval request, for the approver to see.

    Attributes:
        custom_fields: Custom field values of the ticket.
        id: Ticket the approval belongs to.
        priority: Urgency of the ticket.
        requester: Who asked for support on the ticket.
        status: State of the ticket.
    """

    _name = "approval_ticket_details"
    _spec = "ApprovalTicketDetails"

    custom_fields: ListField[ProxyDict[str, object]] = ListField()
    id: int | None = None
    priority: str | None = None
    requester: Nested[ApprovalRequestUser] = Nested("ApprovalRequestUser")
    status: str | None = None


class AssigneeFieldAssignableSearchGroup(BaseObject):
    """Group found by a name search in the assignee field of a ticket.

    Attributes:
        id: Identifies the group that matched; assigned by Zendesk.
        name: Display name of the group that matched.
    """

    _name = "assignee_field_assignable_search_group"
    _spec = "AssigneeFieldAssignableSearchGroup"

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
    _always = ("all", "any")

    all: ListField[Condition] = ListField("Condition")
    any: ListField[Condition] = ListField("Condition")


class ConditionsDiff(BaseObject):
    """How the conditions of a trigger differ between two revisions.

    Attributes:
        all: Differences in the group where every condition must hold; null if there are none.
        any: Differences in the group where one condition is enough; null if there are none.
    """

    _name = "conditions_diff"
    _spec = "ConditionsDiff"

    all: ListField[ConditionDiff] = ListField("ConditionDiff")
    any: ListField[ConditionDiff] = ListField("ConditionDiff")


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
    _rules = WriteRules(read_only=("refreshed_at", "value"))

    refreshed_at: str | None = None
    value: int | None = None
    refreshed = Date("refreshed_at")


class CustomFieldDefinition(BaseObject):
    """Custom field set up for users or organizations: its type, label and choices.

    Attributes:
        active: Whether the custom field can be used.
        created_at: When the custom field was set up. Read-only.
        custom_field_options: Choices of a dropdown or multiselect; when updating, options left out
            are removed.
        description: Explanation of what the custom field is for.
        id: Identifies the custom field; assigned by Zendesk. Read-only.
        key: Name under which records hold the value.
        position: Place among the custom fields when listed.
        raw_description: Explanation with dynamic content placeholders left unresolved.
        raw_title: Label with dynamic content placeholders left unresolved.
        regexp_for_validation: Pattern that values of a `regexp` field must match; null for other
            types.
        relationship_filter: Conditions that limit which records a lookup field offers.
        system: Whether Zendesk provides the field, leaving only activity and position changeable.
            Read-only.
        tag: Tag that is set when a checkbox field is ticked.
        title: Label shown for the custom field.
        type: Kind of value, such as `text`, `dropdown`, `date` or `lookup`; fixed once created.
        updated_at: When the custom field was last modified. Read-only.
        url: API address of this custom field. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "custom_field_definition"
    _spec = "CustomFieldDefinition"
    _rules = WriteRules(read_only=("created_at", "id", "system", "updated_at", "url"))

    active: bool | None = None
    created_at: str | None = None
    custom_field_options: ListField[CustomFieldOption] = ListField("CustomFieldOption")
    description: str | None = None
    id: int | None = None
    key: str | None = None
    position: int | None = None
    raw_description: str | None = None
    raw_title: str | None = None
    regexp_for_validation: str | None = None
    relationship_filter: Nested[Conditions] = Nested("Conditions")
    system: bool | None = None
    tag: str | None = None
    title: str | None = None
    type: str | None = None
    updated_at: str | None = None
    url: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")


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

    dynamic: bool | None = None
    enabled: bool | None = None
    format: str | None = None
    title: str | None = None
    value: str | int | None = None


class Features(BaseObject):
    """Availability of one account feature, met inside the feature list of the account settings.

    Attributes:
        enabled: Whether the feature is switched on for the account.
    """

    _name = "features"
    _spec = "Features"

    enabled: bool | None = None


class FilterComparison(BaseObject):
    """One comparison of an attribute with a value, used in the filter of a custom object record
    search; only sent.

    Attributes:
        operator: Comparison to apply, such as `$eq`, `$noteq`, `$in`, `$gt` or `$contains`; only
            sent.
        value: Value, or list of values, the attribute is compared with; only sent.
    """

    _name = "filter_comparison"
    _spec = "FilterComparison"

    operator: str | None = None
    value: ListField[str | int] = ListField(mixed=True)


class FilterCondition(BaseObject):
    """One condition of a filtered record search: an attribute name, `$and` or `$or` mapped to its
    comparisons.

    Attributes:
        field_key: Comparison for the attribute whose name takes the place of this key; only sent.
    """

    _name = "filter_condition"
    _spec = "FilterCondition"

    field_key: Nested[FilterComparison] = Nested("FilterComparison")


class FilterGroup(BaseObject):
    """Logical grouping of conditions in the filter of a custom object record search; only sent.

    Attributes:
        and_: Conditions a record must meet all together; only sent. On the wire: `$and`.
        or_: Conditions of which a record has to meet at least one; only sent. On the wire: `$or`.
    """

    _name = "filter_group"
    _spec = "FilterGroup"

    and_: ListField[FilterCondition] = ListField("FilterCondition", key="$and")
    or_: ListField[FilterCondition] = ListField("FilterCondition", key="$or")


class IdName(BaseObject):
    """Minimal reference to a record by id and display name.

    Attributes:
        id: Identifies the referenced record; assigned by Zendesk.
        name: Display name of the referenced record.
    """

    _name = "id_name"
    _spec = "IdName"

    id: int | None = None
    name: str | None = None


class IncrementalExportFilter(BaseObject):
    """Filter settings reported with an incremental export page.

    Attributes:
        exclude_deleted: True when deleted records were left out of the export.
    """

    _name = "incremental_export_filter"
    _spec = "IncrementalExportFilter"

    exclude_deleted: bool | None = None


class MacroRestriction(BaseObject):
    """Limits who may use a macro, naming a single user or one or more groups.

    Attributes:
        id: Identifies the user or first group the macro is limited to; assigned by Zendesk.
        ids: Identifies every group the macro is limited to.
        type: Kind of restriction, such as `Group` or `User`.
    """

    _name = "macro_restriction"
    _spec = "MacroRestriction"

    id: int | None = None
    ids: ListField[int] = ListField()
    type: str | None = None


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

    message: Nested[MetadataFlagsOptions11Message] = Nested("MetadataFlagsOptions11Message")
    trusted: bool | None = None


class MetadataFlagsOptions11Message(BaseObject):
    """Values that fill the warning text of comment flag 11.

    Attributes:
        user: Name of the user the flag 11 warning mentions.
    """

    _name = "metadata_flags_options11_message"
    _spec = "MetadataFlagsOptions11Message"

    user: str | None = None


class MetadataFlagsOptions15(BaseObject):
    """Details on warning flag 15 of a comment, found in the audit metadata.

    Attributes:
        message: Values that go into the warning text.
        trusted: Whether the comment is trusted in spite of flag 15.
    """

    _name = "metadata_flags_options15"
    _spec = "MetadataFlagsOptions15"

    message: Nested[MetadataFlagsOptions15Message] = Nested("MetadataFlagsOptions15Message")
    trusted: bool | None = None


class MetadataFlagsOptions15Message(BaseObject):
    """Values that fill the warning text of comment flag 15.

    Attributes:
        user: Name of the user the flag 15 warning mentions.
    """

    _name = "metadata_flags_options15_message"
    _spec = "MetadataFlagsOptions15Message"

    user: str | None = None


class MetadataFlagsOptions2(BaseObject):
    """Details on warning flag 2 of a comment, found in the audit metadata.

    Attributes:
        trusted: Whether the comment is trusted in spite of flag 2.
    """

    _name = "metadata_flags_options2"
    _spec = "MetadataFlagsOptions2"

    trusted: bool | None = None


class OneTimePassword(BaseObject):
    """State of two-factor sign-in for a user.

    Attributes:
        configured: Whether the user has set up a second factor.
        enforced: Whether the account makes a second factor mandatory.
        phone: Phone number that receives codes by text message.
        tfa_configured: Whether two-factor sign-in is set up for the user.
        time_based: True when codes come from an authenticator app instead of text messages.
        url: API address of this two-factor state.
    """

    _name = "one_time_password"
    _spec = "OneTimePassword"

    configured: bool | None = None
    enforced: bool | None = None
    phone: str | None = None
    tfa_configured: bool | None = None
    time_based: bool | None = None
    url: str | None = None


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

    id: int | None = None
    ids: ListField[int] = ListField()
    type: str | None = None


class RoleAuthentication(BaseObject):
    """Sign-in options for one kind of user, found in the security settings.

    Attributes:
        enforce_sso: Whether users must sign in by single sign-on.
        google_login: Whether signing in with a Google account is allowed.
        office_365_login: Whether signing in with a Microsoft account is allowed.
        primary_external_auth: External sign-in service offered first; null when there is none.
        remote_login: Whether single sign-on by SAML, JWT or OpenID Connect is allowed.
        security_policy_id: Number of the password policy in force.
        security_policy_name: Strictness of the password policy in force.
        sso_auto_redirect: Whether users are sent to the single sign-on service without asking.
        two_factor_enforce: Whether a second factor is mandatory.
        zendesk_login: Whether signing in with a Zendesk password is allowed.
    """

    _name = "role_authentication"
    _spec = "RoleAuthentication"

    enforce_sso: bool | None = None
    google_login: bool | None = None
    office_365_login: bool | None = None
    primary_external_auth: str | None = None
    remote_login: bool | None = None
    security_policy_id: int | None = None
    security_policy_name: RoleAuthenticationSecurityPolicyName | None = None
    sso_auto_redirect: bool | None = None
    two_factor_enforce: bool | None = None
    zendesk_login: bool | None = None


class SearchResult(BaseObject):
    """Hit of a unified search; `result_type` tells which kind of record it is.

    Attributes:
        created_at: When the found record came into being.
        default: Whether the found group is the default one; only on groups.
        deleted: Whether the found record is deleted, such as a group.
        description: Description of the found record.
        id: Identifies the found record, among those of its type.
        name: Display name of the found record.
        result_type: Kind of the found record: `ticket`, `user`, `organization` or `group`.
        updated_at: When the found record last changed.
        url: API address of the found record.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "search_result"
    _spec = "SearchResult"

    created_at: str | None = None
    default: bool | None = None
    deleted: bool | None = None
    description: str | None = None
    id: int | None = None
    name: str | None = None
    result_type: str | None = None
    updated_at: str | None = None
    url: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class SimpleError(BaseObject):
    """Error body that the API answers when it refuses a request.

    Attributes:
        description: What went wrong, for people to read.
        details: Problems by name of the offending attribute.
        error: Short error code, such as `RecordInvalid`.
    """

    _name = "simple_error"
    _spec = "SimpleError"

    description: str | None = None
    details: MapField[ProxyList[ProxyDict[str, object]]] = MapField()
    error: str | None = None


class SimpleErrorDetail(BaseObject):
    """One problem with an attribute, listed in the details of an error body.

    Attributes:
        description: What is wrong with the attribute, for people to read.
        error: Short code of the problem, such as `BlankValue`.
    """

    _name = "simple_error_detail"
    _spec = "SimpleErrorDetail"

    description: str | None = None
    error: str | None = None


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

    action: str | None = None
    errors: str | None = None
    id: int | None = None
    status: str | None = None
    success: bool | None = None
    title: str | None = None


class TagUrl(BaseObject):
    """An address through which a tag's listing is reached.

    Attributes:
        url: API address that belongs to the tag. Read-only.
    """

    _name = "tag_url"
    _spec = "TagUrl"
    _rules = WriteRules(read_only=("url",))

    url: str | None = None


class TargetBasecamp(BaseObject):
    """Settings particular to a legacy target that posts messages or to-do items to Basecamp.

    Attributes:
        message_id: Message that comments are added to when `resource` is `message`.
        password: Password of the Basecamp login; never shown again.
        project_id: Basecamp project to write to.
        resource: What to create: `message` or `todo`.
        target_url: Address of the Basecamp account.
        todo_list_id: To-do list to add items to when `resource` is `todo`.
        token: API token of the Basecamp account.
        username: Login name of the Basecamp account.
    """

    _name = "target_basecamp"
    _spec = "TargetBasecamp"

    message_id: str | None = None
    password: str | None = None
    project_id: str | None = None
    resource: str | None = None
    target_url: str | None = None
    todo_list_id: str | None = None
    token: str | None = None
    username: str | None = None


class TargetCampfire(BaseObject):
    """Settings particular to a legacy target that posts into a Campfire chat room.

    Attributes:
        preserve_format: Whether the message is pasted as a block so that its line breaks stay.
        room: Chat room to post into.
        ssl: Whether the connection to Campfire is encrypted.
        subdomain: Campfire subdomain of the account.
        token: Campfire API token to post with.
    """

    _name = "target_campfire"
    _spec = "TargetCampfire"

    preserve_format: bool | None = None
    room: str | None = None
    ssl: bool | None = None
    subdomain: str | None = None
    token: str | None = None


class TargetClickatell(BaseObject):
    """Settings particular to a legacy target that sends text messages through Clickatell.

    Attributes:
        api_id: Clickatell API id assigned to the sending account.
        attribute: Request parameter that carries the message text.
        from_: Sender shown on the text message. On the wire: `from`.
        method: HTTP verb used to call Clickatell.
        password: Password of the Clickatell account; never shown again.
        target_url: Clickatell address that is called.
        to: Phone number that receives the text message.
        us_small_business_account: Whether the sending account is a US small business one.
        username: Login name of the Clickatell account.
    """

    _name = "target_clickatell"
    _spec = "TargetClickatell"

    api_id: str | None = None
    attribute: str | None = None
    from_: Renamed[str] = Renamed("from")
    method: str | None = None
    password: str | None = None
    target_url: str | None = None
    to: str | None = None
    us_small_business_account: str | None = None
    username: str | None = None


class TargetEmail(BaseObject):
    """Settings particular to a legacy target that sends an email.

    Attributes:
        email: Address that the notification is mailed to.
        subject: Subject line of the mail; may hold placeholders.
    """

    _name = "target_email"
    _spec = "TargetEmail"

    email: str | None = None
    subject: str | None = None


class TargetFlowdock(BaseObject):
    """Settings particular to a legacy target that posts to a Flowdock flow.

    Attributes:
        api_token: Flowdock token of the flow to post to.
    """

    _name = "target_flowdock"
    _spec = "TargetFlowdock"

    api_token: str | None = None


class TargetGetSatisfaction(BaseObject):
    """Settings particular to a legacy target that posts to a Get Satisfaction community.

    Attributes:
        account_name: Get Satisfaction account to post to.
        email: Login address at Get Satisfaction.
        password: Password of the Get Satisfaction login; never shown again.
        target_url: Get Satisfaction address that is called.
    """

    _name = "target_get_satisfaction"
    _spec = "TargetGetSatisfaction"

    account_name: str | None = None
    email: str | None = None
    password: str | None = None
    target_url: str | None = None


class TargetHTTP(BaseObject):
    """Settings particular to a legacy target that sends an HTTP request to any address.

    Attributes:
        content_type: Media type of the body that is sent, such as `application/json`.
        method: HTTP verb of the request: `get`, `patch`, `put`, `post` or `delete`.
        password: Password for HTTP basic authentication; never shown again.
        target_url: Address the request is sent to.
        username: User name for HTTP basic authentication.
    """

    _name = "target_http"
    _spec = "TargetHTTP"

    content_type: str | None = None
    method: str | None = None
    password: str | None = None
    target_url: str | None = None
    username: str | None = None


class TargetJira(BaseObject):
    """Settings particular to a legacy target that notifies Jira.

    Attributes:
        password: Password of the Jira login; never shown again.
        target_url: Address of the Jira instance to call.
        username: Login name at Jira.
    """

    _name = "target_jira"
    _spec = "TargetJira"

    password: str | None = None
    target_url: str | None = None
    username: str | None = None


class TargetPivotal(BaseObject):
    """Settings particular to a legacy target that creates stories in Pivotal Tracker.

    Attributes:
        owner_by: Person to assign the created story to.
        project_id: Pivotal Tracker project that receives the story.
        requested_by: Person named as requester of the story.
        story_labels: Labels to put on the story, separated by commas.
        story_title: Title of the created story; may hold placeholders.
        story_type: Kind of story to create, such as `bug`, `chore` or `feature`.
        token: Pivotal Tracker API token.
    """

    _name = "target_pivotal"
    _spec = "TargetPivotal"

    owner_by: str | None = None
    project_id: str | None = None
    requested_by: str | None = None
    story_labels: str | None = None
    story_title: str | None = None
    story_type: str | None = None
    token: str | None = None


class TargetTwitter(BaseObject):
    """Settings particular to a legacy target that posts through a Twitter account.

    Attributes:
        secret: OAuth token secret of the Twitter account.
        token: OAuth access token of the Twitter account.
    """

    _name = "target_twitter"
    _spec = "TargetTwitter"

    secret: str | None = None
    token: str | None = None


class TargetURL(BaseObject):
    """Settings particular to a legacy target that calls a URL with the message as a parameter.

    Attributes:
        attribute: Name of the parameter that carries the message.
        method: HTTP verb of the call: `get`, `post`, `put` or `patch`.
        password: Password for HTTP basic authentication; never shown again.
        target_url: Address to call; may hold placeholders.
        username: User name for HTTP basic authentication.
    """

    _name = "target_url"
    _spec = "TargetURL"

    attribute: str | None = None
    method: str | None = None
    password: str | None = None
    target_url: str | None = None
    username: str | None = None


class TargetYammer(BaseObject):
    """Settings particular to a legacy target that posts to a Yammer network.

    Attributes:
        group_id: Yammer group that receives the posts.
        token: Access token of the Yammer account.
        group: The Group behind `group_id`.
    """

    _name = "target_yammer"
    _spec = "TargetYammer"

    group_id: str | None = None
    token: str | None = None
    group: Relation[Group] = Relation("group_id", "Group")


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

    description: str | None = None
    id: int | None = None
    title: str | None = None


class TicketMetricEventStatus(BaseObject):
    """Minutes measured for a metric so far, as given in a metric event.

    Attributes:
        business: Minutes within business hours.
        calendar: Minutes around the clock.
    """

    _name = "ticket_metric_event_status"
    _spec = "TicketMetricEventStatus"

    business: int | None = None
    calendar: int | None = None


class TicketMetricItem(BaseObject):
    """A measured duration in calendar time and in business hours.

    Attributes:
        business: Duration counted in business hours; null if not measured yet. Read-only.
        calendar: Duration counted around the clock; null if not measured yet. Read-only.
    """

    _name = "ticket_metric_item"
    _spec = "TicketMetricItem"
    _rules = WriteRules(read_only=("business", "calendar"))

    business: int | None = None
    calendar: int | None = None


class TitledError(BaseObject):
    """An error response that has a headline along with its message.

    Attributes:
        message: Explanation of what went wrong.
        title: Headline of the error.
    """

    _name = "titled_error"
    _spec = "TitledError"

    message: str | None = None
    title: str | None = None


class UrlOnly(BaseObject):
    """A result that consists of nothing but an address.

    Attributes:
        url: Address that the call returns. Read-only.
    """

    _name = "url_only"
    _spec = "UrlOnly"
    _rules = WriteRules(read_only=("url",))

    url: str | None = None


class ViewCategory(BaseObject):
    """A folder that views are filed in within the agent interface.

    Attributes:
        created_at: When the category was created. Read-only.
        id: Identifies the view category; assigned by Zendesk. Read-only.
        name: Title under which the views are grouped.
        parent_id: Category that this one is inside of; null at the top level.
        position: Place among the sibling categories.
        updated_at: When the category was last edited. Read-only.
        url: API address of this category. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "view_category"
    _spec = "ViewCategory"
    _rules = WriteRules(read_only=("created_at", "id", "updated_at", "url"))

    created_at: str | None = None
    id: str | None = None
    name: str | None = None
    parent_id: str | None = None
    position: int | None = None
    updated_at: str | None = None
    url: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")
