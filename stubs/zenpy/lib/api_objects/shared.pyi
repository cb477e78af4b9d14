# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Records of shared."""

from collections.abc import Awaitable, Iterable, Iterator, Mapping
from datetime import datetime
from enum import Enum
from typing import Literal, TypeAlias, type_check_only

from zenpy.lib.api_objects.approval_requests import ApprovalRequestUser
from zenpy.lib.api_objects.groups import Group
from zenpy.lib.api_objects.incremental import System
from zenpy.lib.api_objects.ticket_fields import CustomFieldOption
from zenpy.lib.api_objects.tickets import Source
from zenpy.lib.api_objects.triggers import ConditionDiff
from zenpy.lib.many import Many
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import Attribute
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import (
    ActionDefinitionDict,
    ActionDict,
    ActionsDict,
    ApprovalRequestErrorDict,
    ApprovalRequestUserDict,
    ApprovalTicketDetailsDict,
    AssigneeFieldAssignableSearchGroupDict,
    ConditionDefinitionDict,
    ConditionDict,
    ConditionDiffDict,
    ConditionsDict,
    ConditionsDiffDict,
    CountDict,
    CustomFieldDefinitionDict,
    CustomFieldOptionDict,
    CustomObjectFieldPropertiesDict,
    DefinitionOperatorDict,
    DefinitionValueDict,
    FeaturesDict,
    FilterComparisonDict,
    FilterConditionDict,
    FilterGroupDict,
    IdNameDict,
    IncrementalExportFilterDict,
    MacroRestrictionDict,
    MetadataDecorationChannelsDict,
    MetadataDecorationDict,
    MetadataDict,
    MetadataFlagsOptions2Dict,
    MetadataFlagsOptions11Dict,
    MetadataFlagsOptions11MessageDict,
    MetadataFlagsOptions15Dict,
    MetadataFlagsOptions15MessageDict,
    MetadataFlagsOptionsDict,
    OneTimePasswordDict,
    PolicyMetricDict,
    RestrictionDict,
    RoleAuthenticationDict,
    SearchResultDict,
    SimpleErrorDetailDict,
    SimpleErrorDict,
    SourceDict,
    StatusDict,
    SystemDict,
    TagUrlDict,
    TargetBasecampDict,
    TargetCampfireDict,
    TargetClickatellDict,
    TargetEmailDict,
    TargetFlowdockDict,
    TargetGetSatisfactionDict,
    TargetHTTPDict,
    TargetJiraDict,
    TargetPivotalDict,
    TargetTwitterDict,
    TargetURLDict,
    TargetYammerDict,
    ThumbnailDict,
    TicketMetricEventSlaPolicyDict,
    TicketMetricEventStatusDict,
    TicketMetricItemDict,
    TitledErrorDict,
    UrlOnlyDict,
    ViewCategoryDict,
)

CustomObjectFieldPropertiesRollupAggregationType: TypeAlias = Literal["COUNT", "SUM", "MIN", "MAX"]
"""The values of `CustomObjectFieldProperties.rollup_aggregation_type`."""
RoleAuthenticationSecurityPolicyName: TypeAlias = Literal["low", "medium", "high", "recommended", "custom"]
"""The values of `RoleAuthentication.security_policy_name`."""

class Action(BaseObject):
    """One step that a trigger, automation or macro carries out, such as setting a ticket property or
    sending mail.
    """

    field: str
    """What the step changes or does, such as `status`, `group_id` or `notification_user`."""
    value: Attribute[
        ProxyList[object] | str | int | float | bool | ProxyDict[str, object] | None,
        str | int | float | bool | Many[object] | Iterator[object] | Mapping[str, object] | None,
    ]
    """New value or arguments of the step; an array where several parts are needed, such as recipient,
    subject and body.
    """
    def __init__(
        self,
        api: object = None,
        *,
        field: str | None = None,
        value: str
        | int
        | float
        | bool
        | Many[object]
        | Iterator[object]
        | Mapping[str, object]
        | None = None,
    ) -> None:
        """Make an Action from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ActionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class ActionDefinition(BaseObject):
    """Describes one action that may be used in a business rule, with the values it accepts."""

    group: str | None
    """Heading under which the action is listed in the rule editor."""
    nullable: bool | None
    """Whether the action may be given an empty value."""
    repeatable: bool | None
    """Whether the action may appear more than once in one rule."""
    subject: str | None
    """Name to use for `field` of an action."""
    title: str | None
    """Readable label of the action."""
    type: str | None
    """Kind of input the value takes, such as a list or text."""
    values: Attribute[ProxyList[DefinitionValue], Iterable[DefinitionValue | DefinitionValueDict] | None]  # type: ignore[assignment]
    """Choices on offer when the action takes values from a list."""
    def __init__(
        self,
        api: object = None,
        *,
        group: str | None = None,
        nullable: bool | None = None,
        repeatable: bool | None = None,
        subject: str | None = None,
        title: str | None = None,
        type: str | None = None,
        values: Iterable[DefinitionValue | DefinitionValueDict] | None = None,
    ) -> None:
        """Make an ActionDefinition from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ActionDefinitionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class Actions(BaseObject):
    """Wrapper around the list of steps that a business rule performs."""

    actions: Attribute[ProxyList[Action], Iterable[Action | ActionDict] | None]
    """Steps performed, in this order."""
    def __init__(self, api: object = None, *, actions: Iterable[Action | ActionDict] | None = None) -> None:
        """Make an Actions from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ActionsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class ApprovalRequestError(BaseObject):
    """Reason why an approval request could not be processed."""

    code: str | None
    """Error code for programs."""
    title: str | None
    """Readable wording of the error."""
    def __init__(self, api: object = None, *, code: str | None = None, title: str | None = None) -> None:
        """Make an ApprovalRequestError from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ApprovalRequestErrorDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class ApprovalTicketDetails(BaseObject):
    """Summary of the ticket behind an approval request, for the approver to see."""

    custom_fields: Attribute[ProxyList[ProxyDict[str, object]], Iterable[Mapping[str, object]] | None]
    """Custom field values of the ticket."""
    id: int
    """Ticket the approval belongs to."""
    priority: str | None
    """Urgency of the ticket."""
    requester: Attribute[ApprovalRequestUser | None, ApprovalRequestUser | ApprovalRequestUserDict | None]
    """Who asked for support on the ticket."""
    status: str | None
    """State of the ticket."""
    def __init__(
        self,
        api: object = None,
        *,
        custom_fields: Iterable[Mapping[str, object]] | None = None,
        id: int | None = None,
        priority: str | None = None,
        requester: ApprovalRequestUser | ApprovalRequestUserDict | None = None,
        status: str | None = None,
    ) -> None:
        """Make an ApprovalTicketDetails from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ApprovalTicketDetailsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class AssigneeFieldAssignableSearchGroup(BaseObject):
    """Group found by a name search in the assignee field of a ticket."""

    id: int
    """Identifies the group that matched; assigned by Zendesk."""
    name: str | None
    """Display name of the group that matched."""
    def __init__(self, api: object = None, *, id: int | None = None, name: str | None = None) -> None:
        """Make an AssigneeFieldAssignableSearchGroup from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> AssigneeFieldAssignableSearchGroupDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class Condition(BaseObject):
    """One test in a business rule, view or schedule: a subject, a comparison and a value."""

    field: str
    """Property that is tested, such as `status` or `custom_fields_123`."""
    operator: Attribute[
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
        | str,
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
        | Enum
        | None,
    ]
    """How the property is compared; `present` tests whether it has a value at all."""
    value: Attribute[
        ProxyList[str | int] | str | int | float | bool | None,
        str | int | float | bool | Many[str | int] | Iterator[str | int] | None,
    ]
    """Value compared with; an array for tests against several values, null where none is needed."""
    def __init__(
        self,
        api: object = None,
        *,
        field: str | None = None,
        operator: Literal[
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
        | Enum
        | None = None,
        value: str | int | float | bool | Many[str | int] | Iterator[str | int] | None = None,
    ) -> None:
        """Make a Condition from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ConditionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class ConditionDefinition(BaseObject):
    """Describes one condition that may be used in a business rule, with operators and values."""

    condition: str | None
    """Older name of the subject, in definitions that have both."""
    group: str | None
    """Heading under which the condition is listed in the rule editor."""
    metadata: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Further settings of the input, such as where its values come from."""
    nullable: bool | None
    """Whether the condition may be left without a value."""
    operators: Attribute[
        ProxyList[DefinitionOperator], Iterable[DefinitionOperator | DefinitionOperatorDict] | None
    ]
    """Comparisons that can be applied to this subject."""
    repeatable: bool | None
    """Whether the condition may appear more than once in one rule."""
    subject: str | None
    """Name to use for `field` of a condition."""
    title: str | None
    """Readable label of the condition."""
    type: str | None
    """Kind of input the value takes, such as a list or text."""
    values: Attribute[ProxyList[DefinitionValue], Iterable[DefinitionValue | DefinitionValueDict] | None]  # type: ignore[assignment]
    """Choices on offer when the condition takes values from a list."""
    def __init__(
        self,
        api: object = None,
        *,
        condition: str | None = None,
        group: str | None = None,
        metadata: Mapping[str, object] | None = None,
        nullable: bool | None = None,
        operators: Iterable[DefinitionOperator | DefinitionOperatorDict] | None = None,
        repeatable: bool | None = None,
        subject: str | None = None,
        title: str | None = None,
        type: str | None = None,
        values: Iterable[DefinitionValue | DefinitionValueDict] | None = None,
    ) -> None:
        """Make a ConditionDefinition from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ConditionDefinitionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class Conditions(BaseObject):
    """Tests of a business rule or view in two groups; both groups must be satisfied."""

    all: Attribute[ProxyList[Condition], Iterable[Condition | ConditionDict] | None]
    """Tests that must every one hold; null if there are none."""
    any: Attribute[ProxyList[Condition], Iterable[Condition | ConditionDict] | None]
    """Tests of which at least one must hold; null if there are none."""
    def __init__(
        self,
        api: object = None,
        *,
        all: Iterable[Condition | ConditionDict] | None = None,
        any: Iterable[Condition | ConditionDict] | None = None,
    ) -> None:
        """Make a Conditions from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ConditionsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class ConditionsDiff(BaseObject):
    """How the conditions of a trigger differ between two revisions."""

    all: Attribute[ProxyList[ConditionDiff], Iterable[ConditionDiff | ConditionDiffDict] | None]
    """Differences in the group where every condition must hold; null if there are none."""
    any: Attribute[ProxyList[ConditionDiff], Iterable[ConditionDiff | ConditionDiffDict] | None]
    """Differences in the group where one condition is enough; null if there are none."""
    def __init__(
        self,
        api: object = None,
        *,
        all: Iterable[ConditionDiff | ConditionDiffDict] | None = None,
        any: Iterable[ConditionDiff | ConditionDiffDict] | None = None,
    ) -> None:
        """Make a ConditionsDiff from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ConditionsDiffDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class Count(BaseObject):
    """Approximate number of records in a list; cached for large accounts."""

    refreshed_at: Attribute[str | None, str | datetime | None]
    """When the number was last computed; while a large count is being updated it can be other text.
    Read-only.
    """
    value: int | None
    """Number of records as of the last computation. Read-only."""
    refreshed: Attribute[datetime | None, datetime | None]
    """`refreshed_at` as an aware datetime."""
    def __init__(self, api: object = None) -> None:
        """Make a Count from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> CountDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class CustomFieldDefinition(BaseObject):
    """Custom field set up for users or organizations: its type, label and choices."""

    active: bool | None
    """Whether the custom field can be used."""
    created_at: Attribute[str, str | datetime | None]
    """When the custom field was set up. Read-only."""
    custom_field_options: Attribute[
        ProxyList[CustomFieldOption], Iterable[CustomFieldOption | CustomFieldOptionDict] | None
    ]
    """Choices of a dropdown or multiselect; when updating, options left out are removed."""
    description: str | None
    """Explanation of what the custom field is for."""
    id: int
    """Identifies the custom field; assigned by Zendesk. Read-only."""
    key: str | None
    """Name under which records hold the value."""
    position: int | None
    """Place among the custom fields when listed."""
    raw_description: str | None
    """Explanation with dynamic content placeholders left unresolved."""
    raw_title: str | None
    """Label with dynamic content placeholders left unresolved."""
    regexp_for_validation: str | None
    """Pattern that values of a `regexp` field must match; null for other types."""
    relationship_filter: Attribute[Conditions | None, Conditions | ConditionsDict | None]
    """Conditions that limit which records a lookup field offers."""
    system: bool | None
    """Whether Zendesk provides the field, leaving only activity and position changeable. Read-only."""
    tag: str | None
    """Tag that is set when a checkbox field is ticked."""
    title: str
    """Label shown for the custom field."""
    type: str | None
    """Kind of value, such as `text`, `dropdown`, `date` or `lookup`; fixed once created."""
    updated_at: Attribute[str, str | datetime | None]
    """When the custom field was last modified. Read-only."""
    url: str
    """API address of this custom field. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
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
        raw_description: str | None = None,
        raw_title: str | None = None,
        regexp_for_validation: str | None = None,
        relationship_filter: Conditions | ConditionsDict | None = None,
        tag: str | None = None,
        title: str | None = None,
        type: str | None = None,
    ) -> None:
        """Make a CustomFieldDefinition from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> CustomFieldDefinitionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class CustomObjectFieldProperties(BaseObject):
    """Further options of a custom object field, such as automatic numbering of record names."""

    allowed_currencies: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Currency codes that values may be given in."""
    autoincrement_enabled: bool | None
    """Whether record names are numbered automatically; concerns the name field."""
    autoincrement_next_sequence: int | None
    """Number the next record will get."""
    autoincrement_padding: int | None
    """Digits to which numbers are filled up with leading zeros."""
    autoincrement_prefix: str | None
    """Text placed before the number."""
    cascade_permissions_enabled: bool | None
    """Whether permissions pass along the relationship to the related records."""
    is_unique: bool | None
    """Whether two records must not have the same value."""
    rollup_aggregated_field: str | None
    """Field of the child records that is aggregated; null when they are merely counted."""
    rollup_aggregated_field_title: str | None
    """Label of the field that is aggregated. Read-only."""
    rollup_aggregation_type: Attribute[
        CustomObjectFieldPropertiesRollupAggregationType | None,
        CustomObjectFieldPropertiesRollupAggregationType | Enum | None,
    ]
    """How the values of the child records are combined."""
    rollup_child_object: str | None
    """Object whose records are rolled up."""
    rollup_filter_criteria: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Conditions child records must meet to be rolled up; null takes all of them."""
    def __init__(
        self,
        api: object = None,
        *,
        allowed_currencies: Many[str] | Iterator[str] | None = None,
        autoincrement_enabled: bool | None = None,
        autoincrement_next_sequence: int | None = None,
        autoincrement_padding: int | None = None,
        autoincrement_prefix: str | None = None,
        cascade_permissions_enabled: bool | None = None,
        is_unique: bool | None = None,
        rollup_aggregated_field: str | None = None,
        rollup_aggregation_type: CustomObjectFieldPropertiesRollupAggregationType | Enum | None = None,
        rollup_child_object: str | None = None,
        rollup_filter_criteria: Mapping[str, object] | None = None,
    ) -> None:
        """Make a CustomObjectFieldProperties from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> CustomObjectFieldPropertiesDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class DefinitionOperator(BaseObject):
    """Comparison that can be used with a subject in the conditions of a rule."""

    format: str | None
    """How the value is to be entered for this comparison."""
    terminal: bool | None
    """Whether the comparison stands alone and takes no value."""
    title: str | None
    """Readable label of the comparison."""
    value: str | None
    """Name to use for `operator` of a condition."""
    def __init__(
        self,
        api: object = None,
        *,
        format: str | None = None,
        terminal: bool | None = None,
        title: str | None = None,
        value: str | None = None,
    ) -> None:
        """Make a DefinitionOperator from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> DefinitionOperatorDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class DefinitionValue(BaseObject):
    """Choice on offer for a condition or action of a rule."""

    dynamic: bool | None
    """Whether the choice is resolved when the rule runs, such as the current user."""
    enabled: bool | None
    """Whether the choice can be selected."""
    format: str | None
    """How further input for this choice is to be entered."""
    title: str | None
    """Readable label of the choice."""
    value: str | int | None
    """What to use for `value` of a condition or action; null for an empty choice."""
    def __init__(
        self,
        api: object = None,
        *,
        dynamic: bool | None = None,
        enabled: bool | None = None,
        format: str | None = None,
        title: str | None = None,
        value: str | int | None = None,
    ) -> None:
        """Make a DefinitionValue from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> DefinitionValueDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class Features(BaseObject):
    """Availability of one account feature, met inside the feature list of the account settings."""

    enabled: bool | None
    """Whether the feature is switched on for the account."""
    def __init__(self, api: object = None, *, enabled: bool | None = None) -> None:
        """Make a Features from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> FeaturesDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class FilterComparison(BaseObject):
    """One comparison of an attribute with a value, used in the filter of a custom object record
    search; only sent.
    """

    operator: str | None
    """Comparison to apply, such as `$eq`, `$noteq`, `$in`, `$gt` or `$contains`; only sent."""
    value: Attribute[
        ProxyList[str | int] | str | int | None, str | int | Many[str | int] | Iterator[str | int] | None
    ]
    """Value, or list of values, the attribute is compared with; only sent."""
    def __init__(
        self,
        api: object = None,
        *,
        operator: str | None = None,
        value: str | int | Many[str | int] | Iterator[str | int] | None = None,
    ) -> None:
        """Make a FilterComparison from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> FilterComparisonDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class FilterCondition(BaseObject):
    """One condition of a filtered record search: an attribute name, `$and` or `$or` mapped to its
    comparisons.
    """

    field_key: Attribute[FilterComparison | None, FilterComparison | FilterComparisonDict | None]
    """Comparison for the attribute whose name takes the place of this key; only sent."""
    def __init__(
        self, api: object = None, *, field_key: FilterComparison | FilterComparisonDict | None = None
    ) -> None:
        """Make a FilterCondition from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> FilterConditionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class FilterGroup(BaseObject):
    """Logical grouping of conditions in the filter of a custom object record search; only sent."""

    and_: Attribute[ProxyList[FilterCondition], Iterable[FilterCondition | FilterConditionDict] | None]
    """Conditions a record must meet all together; only sent. On the wire: `$and`."""
    or_: Attribute[ProxyList[FilterCondition], Iterable[FilterCondition | FilterConditionDict] | None]
    """Conditions of which a record has to meet at least one; only sent. On the wire: `$or`."""
    def __init__(
        self,
        api: object = None,
        *,
        and_: Iterable[FilterCondition | FilterConditionDict] | None = None,
        or_: Iterable[FilterCondition | FilterConditionDict] | None = None,
    ) -> None:
        """Make a FilterGroup from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> FilterGroupDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class IdName(BaseObject):
    """Minimal reference to a record by id and display name."""

    id: int
    """Identifies the referenced record; assigned by Zendesk."""
    name: str | None
    """Display name of the referenced record."""
    def __init__(self, api: object = None, *, id: int | None = None, name: str | None = None) -> None:
        """Make an IdName from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> IdNameDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class IncrementalExportFilter(BaseObject):
    """Filter settings reported with an incremental export page."""

    exclude_deleted: bool | None
    """True when deleted records were left out of the export."""
    def __init__(self, api: object = None, *, exclude_deleted: bool | None = None) -> None:
        """Make an IncrementalExportFilter from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> IncrementalExportFilterDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class MacroRestriction(BaseObject):
    """Limits who may use a macro, naming a single user or one or more groups."""

    id: int
    """Identifies the user or first group the macro is limited to; assigned by Zendesk."""
    ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Identifies every group the macro is limited to."""
    type: str | None
    """Kind of restriction, such as `Group` or `User`."""
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        ids: Iterable[int] | None = None,
        type: str | None = None,
    ) -> None:
        """Make a MacroRestriction from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> MacroRestrictionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class Metadata(BaseObject):
    """Technical circumstances of a ticket update, kept on its audit and comments."""

    custom: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Caller-supplied data stored with the update through the ticket metadata."""
    decoration: Attribute[MetadataDecoration | None, MetadataDecoration | MetadataDecorationDict | None]
    """Data from the channel integration the update came through."""
    flags: Attribute[ProxyList[int], Iterable[int] | None]
    """Numbers of the warnings raised about the comment, such as a doubtful sender."""
    flags_options: Attribute[
        MetadataFlagsOptions | None, MetadataFlagsOptions | MetadataFlagsOptionsDict | None
    ]
    """Details on the warnings listed in `flags`, by flag number."""
    notifications_suppressed_for: Attribute[ProxyList[int], Iterable[int] | None]
    """Identifies the users who were deliberately not notified of the update."""
    suspension_type_id: int | None
    """Number of the reason for which the message had been suspended, if it was."""
    system: Attribute[System | None, System | SystemDict | None]
    """Client, location and message details Zendesk recorded about the update."""
    trusted: bool | None
    """Whether Zendesk considers the source of the update trustworthy."""
    via: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Channel of the update, with details of a call."""
    def __init__(
        self,
        api: object = None,
        *,
        custom: Mapping[str, object] | None = None,
        decoration: MetadataDecoration | MetadataDecorationDict | None = None,
        flags: Iterable[int] | None = None,
        flags_options: MetadataFlagsOptions | MetadataFlagsOptionsDict | None = None,
        notifications_suppressed_for: Iterable[int] | None = None,
        suspension_type_id: int | None = None,
        system: System | SystemDict | None = None,
        trusted: bool | None = None,
        via: Mapping[str, object] | None = None,
    ) -> None:
        """Make a Metadata from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> MetadataDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class MetadataDecoration(BaseObject):
    """Description of the external resource behind a comment that a channel integration created."""

    channels: Attribute[
        MetadataDecorationChannels | None, MetadataDecorationChannels | MetadataDecorationChannelsDict | None
    ]
    """What the channel allows agents to do with the resource."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the external resource was created."""
    external_id: str | None
    """Id of the resource on the external channel."""
    resource_type: str | None
    """Type of the external resource, as the integration names it."""
    source: Attribute[Source | None, Source | SourceDict | None]
    """Where the resource came from and where it went."""
    type: str | None
    """Kind of decoration attached to the comment."""
    version: int | None
    """Version of the decoration's format."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    def __init__(
        self,
        api: object = None,
        *,
        channels: MetadataDecorationChannels | MetadataDecorationChannelsDict | None = None,
        created_at: str | datetime | None = None,
        external_id: str | None = None,
        resource_type: str | None = None,
        source: Source | SourceDict | None = None,
        type: str | None = None,
        version: int | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a MetadataDecoration from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> MetadataDecorationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class MetadataDecorationChannels(BaseObject):
    """Channel abilities recorded with an external comment in the audit metadata."""

    allow_channelback: bool | None
    """Whether agent replies can be sent back to the channel."""
    def __init__(self, api: object = None, *, allow_channelback: bool | None = None) -> None:
        """Make a MetadataDecorationChannels from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> MetadataDecorationChannelsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class MetadataFlagsOptions(BaseObject):
    """Details on the warnings raised about a comment, keyed by the number of the flag."""

    _11: Attribute[MetadataFlagsOptions11 | None, MetadataFlagsOptions11 | MetadataFlagsOptions11Dict | None]
    """Details on warning number 11. On the wire: `11`."""
    _15: Attribute[MetadataFlagsOptions15 | None, MetadataFlagsOptions15 | MetadataFlagsOptions15Dict | None]
    """Details on warning number 15. On the wire: `15`."""
    _2: Attribute[MetadataFlagsOptions2 | None, MetadataFlagsOptions2 | MetadataFlagsOptions2Dict | None]
    """Details on warning number 2. On the wire: `2`."""
    def __init__(
        self,
        api: object = None,
        *,
        _11: MetadataFlagsOptions11 | MetadataFlagsOptions11Dict | None = None,
        _15: MetadataFlagsOptions15 | MetadataFlagsOptions15Dict | None = None,
        _2: MetadataFlagsOptions2 | MetadataFlagsOptions2Dict | None = None,
    ) -> None:
        """Make a MetadataFlagsOptions from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> MetadataFlagsOptionsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class MetadataFlagsOptions11(BaseObject):
    """Details on warning flag 11 of a comment, found in the audit metadata."""

    message: Attribute[
        MetadataFlagsOptions11Message | None,
        MetadataFlagsOptions11Message | MetadataFlagsOptions11MessageDict | None,
    ]
    """Values for the text of the warning."""
    trusted: bool | None
    """Whether the comment is trusted in spite of flag 11."""
    def __init__(
        self,
        api: object = None,
        *,
        message: MetadataFlagsOptions11Message | MetadataFlagsOptions11MessageDict | None = None,
        trusted: bool | None = None,
    ) -> None:
        """Make a MetadataFlagsOptions11 from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> MetadataFlagsOptions11Dict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class MetadataFlagsOptions11Message(BaseObject):
    """Values that fill the warning text of comment flag 11."""

    user: str | None
    """Name of the user the flag 11 warning mentions."""
    def __init__(self, api: object = None, *, user: str | None = None) -> None:
        """Make a MetadataFlagsOptions11Message from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> MetadataFlagsOptions11MessageDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class MetadataFlagsOptions15(BaseObject):
    """Details on warning flag 15 of a comment, found in the audit metadata."""

    message: Attribute[
        MetadataFlagsOptions15Message | None,
        MetadataFlagsOptions15Message | MetadataFlagsOptions15MessageDict | None,
    ]
    """Values that go into the warning text."""
    trusted: bool | None
    """Whether the comment is trusted in spite of flag 15."""
    def __init__(
        self,
        api: object = None,
        *,
        message: MetadataFlagsOptions15Message | MetadataFlagsOptions15MessageDict | None = None,
        trusted: bool | None = None,
    ) -> None:
        """Make a MetadataFlagsOptions15 from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> MetadataFlagsOptions15Dict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class MetadataFlagsOptions15Message(BaseObject):
    """Values that fill the warning text of comment flag 15."""

    user: str | None
    """Name of the user the flag 15 warning mentions."""
    def __init__(self, api: object = None, *, user: str | None = None) -> None:
        """Make a MetadataFlagsOptions15Message from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> MetadataFlagsOptions15MessageDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class MetadataFlagsOptions2(BaseObject):
    """Details on warning flag 2 of a comment, found in the audit metadata."""

    trusted: bool | None
    """Whether the comment is trusted in spite of flag 2."""
    def __init__(self, api: object = None, *, trusted: bool | None = None) -> None:
        """Make a MetadataFlagsOptions2 from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> MetadataFlagsOptions2Dict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class OneTimePassword(BaseObject):
    """State of two-factor sign-in for a user."""

    configured: bool | None
    """Whether the user has set up a second factor."""
    enforced: bool | None
    """Whether the account makes a second factor mandatory."""
    phone: str | None
    """Phone number that receives codes by text message."""
    tfa_configured: bool | None
    """Whether two-factor sign-in is set up for the user."""
    time_based: bool | None
    """True when codes come from an authenticator app instead of text messages."""
    url: str | None
    """API address of this two-factor state."""
    def __init__(
        self,
        api: object = None,
        *,
        configured: bool | None = None,
        enforced: bool | None = None,
        phone: str | None = None,
        tfa_configured: bool | None = None,
        time_based: bool | None = None,
        url: str | None = None,
    ) -> None:
        """Make an OneTimePassword from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> OneTimePasswordDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class PolicyMetric(BaseObject):
    """One target of an SLA policy: a metric, the ticket priority it holds for and the time allowed."""

    business_hours: bool | None
    """True to count only business hours of the schedule; false for calendar hours."""
    metric: str | None
    """What is measured, such as `first_reply_time` or `requester_wait_time`."""
    priority: str | None
    """Ticket priority for which the target holds: `low`, `normal`, `high` or `urgent`."""
    target: int | None
    """Time allowed, in minutes."""
    target_in_seconds: int | None
    """Time allowed, in seconds. Read-only."""
    def __init__(
        self,
        api: object = None,
        *,
        business_hours: bool | None = None,
        metric: str | None = None,
        priority: str | None = None,
        target: int | None = None,
    ) -> None:
        """Make a PolicyMetric from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> PolicyMetricDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class Restriction(BaseObject):
    """Limits who may use a macro or view, naming a user or groups."""

    id: int | None
    """Identifies the user or group the rule is limited to; absent where it is limited to several."""
    ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Identifies all the groups, when there are several."""
    type: str | None
    """Kind of restriction: `Group` or `User`."""
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        ids: Iterable[int] | None = None,
        type: str | None = None,
    ) -> None:
        """Make a Restriction from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> RestrictionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class RoleAuthentication(BaseObject):
    """Sign-in options for one kind of user, found in the security settings."""

    enforce_sso: bool | None
    """Whether users must sign in by single sign-on."""
    google_login: bool | None
    """Whether signing in with a Google account is allowed."""
    office_365_login: bool | None
    """Whether signing in with a Microsoft account is allowed."""
    primary_external_auth: str | None
    """External sign-in service offered first; null when there is none."""
    remote_login: bool | None
    """Whether single sign-on by SAML, JWT or OpenID Connect is allowed."""
    security_policy_id: int | None
    """Number of the password policy in force."""
    security_policy_name: Attribute[
        RoleAuthenticationSecurityPolicyName | None, RoleAuthenticationSecurityPolicyName | Enum | None
    ]
    """Strictness of the password policy in force."""
    sso_auto_redirect: bool | None
    """Whether users are sent to the single sign-on service without asking."""
    two_factor_enforce: bool | None
    """Whether a second factor is mandatory."""
    zendesk_login: bool | None
    """Whether signing in with a Zendesk password is allowed."""
    def __init__(
        self,
        api: object = None,
        *,
        enforce_sso: bool | None = None,
        google_login: bool | None = None,
        office_365_login: bool | None = None,
        primary_external_auth: str | None = None,
        remote_login: bool | None = None,
        security_policy_id: int | None = None,
        security_policy_name: RoleAuthenticationSecurityPolicyName | Enum | None = None,
        sso_auto_redirect: bool | None = None,
        two_factor_enforce: bool | None = None,
        zendesk_login: bool | None = None,
    ) -> None:
        """Make a RoleAuthentication from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> RoleAuthenticationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class SearchResult(BaseObject):
    """Hit of a unified search; `result_type` tells which kind of record it is."""

    created_at: Attribute[str, str | datetime | None]
    """When the found record came into being."""
    default: bool | None
    """Whether the found group is the default one; only on groups."""
    deleted: bool | None
    """Whether the found record is deleted, such as a group."""
    description: str | None
    """Description of the found record."""
    id: int
    """Identifies the found record, among those of its type."""
    name: str | None
    """Display name of the found record."""
    result_type: str | None
    """Kind of the found record: `ticket`, `user`, `organization` or `group`."""
    updated_at: Attribute[str, str | datetime | None]
    """When the found record last changed."""
    url: str | None
    """API address of the found record."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        default: bool | None = None,
        deleted: bool | None = None,
        description: str | None = None,
        id: int | None = None,
        name: str | None = None,
        result_type: str | None = None,
        updated_at: str | datetime | None = None,
        url: str | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make a SearchResult from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> SearchResultDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class SimpleError(BaseObject):
    """Error body that the API answers when it refuses a request."""

    description: str | None
    """What went wrong, for people to read."""
    details: Attribute[
        ProxyDict[str, ProxyList[ProxyDict[str, object]]],
        Mapping[str, Iterable[SimpleErrorDetail | SimpleErrorDetailDict]] | None,
    ]
    """Problems by name of the offending attribute."""
    error: str | None
    """Short error code, such as `RecordInvalid`."""
    def __init__(
        self,
        api: object = None,
        *,
        description: str | None = None,
        details: Mapping[str, Iterable[SimpleErrorDetail | SimpleErrorDetailDict]] | None = None,
        error: str | None = None,
    ) -> None:
        """Make a SimpleError from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> SimpleErrorDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class SimpleErrorDetail(BaseObject):
    """One problem with an attribute, listed in the details of an error body."""

    description: str | None
    """What is wrong with the attribute, for people to read."""
    error: str | None
    """Short code of the problem, such as `BlankValue`."""
    def __init__(
        self, api: object = None, *, description: str | None = None, error: str | None = None
    ) -> None:
        """Make a SimpleErrorDetail from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> SimpleErrorDetailDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class Status(BaseObject):
    """Outcome for one record of a bulk operation."""

    action: str | None
    """What was done with the record, such as `update`."""
    errors: str | None
    """Messages about what failed for the record."""
    id: int
    """Identifies the record concerned; assigned by Zendesk."""
    status: str | None
    """Outcome for the record as a word."""
    success: bool | None
    """Whether the operation succeeded for the record."""
    title: str | None
    """Title of the record concerned."""
    def __init__(
        self,
        api: object = None,
        *,
        action: str | None = None,
        errors: str | None = None,
        id: int | None = None,
        status: str | None = None,
        success: bool | None = None,
        title: str | None = None,
    ) -> None:
        """Make a Status from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> StatusDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TagUrl(BaseObject):
    """An address through which a tag's listing is reached."""

    url: str
    """API address that belongs to the tag. Read-only."""
    def __init__(self, api: object = None) -> None:
        """Make a TagUrl from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TagUrlDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TargetBasecamp(BaseObject):
    """Settings particular to a legacy target that posts messages or to-do items to Basecamp."""

    message_id: str | None
    """Message that comments are added to when `resource` is `message`."""
    password: str | None
    """Password of the Basecamp login; never shown again."""
    project_id: str | None
    """Basecamp project to write to."""
    resource: str | None
    """What to create: `message` or `todo`."""
    target_url: str | None
    """Address of the Basecamp account."""
    todo_list_id: str | None
    """To-do list to add items to when `resource` is `todo`."""
    token: str | None
    """API token of the Basecamp account."""
    username: str | None
    """Login name of the Basecamp account."""
    def __init__(
        self,
        api: object = None,
        *,
        message_id: str | None = None,
        password: str | None = None,
        project_id: str | None = None,
        resource: str | None = None,
        target_url: str | None = None,
        todo_list_id: str | None = None,
        token: str | None = None,
        username: str | None = None,
    ) -> None:
        """Make a TargetBasecamp from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TargetBasecampDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TargetCampfire(BaseObject):
    """Settings particular to a legacy target that posts into a Campfire chat room."""

    preserve_format: bool | None
    """Whether the message is pasted as a block so that its line breaks stay."""
    room: str | None
    """Chat room to post into."""
    ssl: bool | None
    """Whether the connection to Campfire is encrypted."""
    subdomain: str | None
    """Campfire subdomain of the account."""
    token: str | None
    """Campfire API token to post with."""
    def __init__(
        self,
        api: object = None,
        *,
        preserve_format: bool | None = None,
        room: str | None = None,
        ssl: bool | None = None,
        subdomain: str | None = None,
        token: str | None = None,
    ) -> None:
        """Make a TargetCampfire from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TargetCampfireDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TargetClickatell(BaseObject):
    """Settings particular to a legacy target that sends text messages through Clickatell."""

    api_id: str | None
    """Clickatell API id assigned to the sending account."""
    attribute: str | None
    """Request parameter that carries the message text."""
    from_: str | None
    """Sender shown on the text message. On the wire: `from`."""
    method: str | None
    """HTTP verb used to call Clickatell."""
    password: str | None
    """Password of the Clickatell account; never shown again."""
    target_url: str | None
    """Clickatell address that is called."""
    to: str | None
    """Phone number that receives the text message."""
    us_small_business_account: str | None
    """Whether the sending account is a US small business one."""
    username: str | None
    """Login name of the Clickatell account."""
    def __init__(
        self,
        api: object = None,
        *,
        api_id: str | None = None,
        attribute: str | None = None,
        from_: str | None = None,
        method: str | None = None,
        password: str | None = None,
        target_url: str | None = None,
        to: str | None = None,
        us_small_business_account: str | None = None,
        username: str | None = None,
    ) -> None:
        """Make a TargetClickatell from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TargetClickatellDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TargetEmail(BaseObject):
    """Settings particular to a legacy target that sends an email."""

    email: str | None
    """Address that the notification is mailed to."""
    subject: str | None
    """Subject line of the mail; may hold placeholders."""
    def __init__(self, api: object = None, *, email: str | None = None, subject: str | None = None) -> None:
        """Make a TargetEmail from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TargetEmailDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TargetFlowdock(BaseObject):
    """Settings particular to a legacy target that posts to a Flowdock flow."""

    api_token: str | None
    """Flowdock token of the flow to post to."""
    def __init__(self, api: object = None, *, api_token: str | None = None) -> None:
        """Make a TargetFlowdock from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TargetFlowdockDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TargetGetSatisfaction(BaseObject):
    """Settings particular to a legacy target that posts to a Get Satisfaction community."""

    account_name: str | None
    """Get Satisfaction account to post to."""
    email: str | None
    """Login address at Get Satisfaction."""
    password: str | None
    """Password of the Get Satisfaction login; never shown again."""
    target_url: str | None
    """Get Satisfaction address that is called."""
    def __init__(
        self,
        api: object = None,
        *,
        account_name: str | None = None,
        email: str | None = None,
        password: str | None = None,
        target_url: str | None = None,
    ) -> None:
        """Make a TargetGetSatisfaction from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TargetGetSatisfactionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TargetHTTP(BaseObject):
    """Settings particular to a legacy target that sends an HTTP request to any address."""

    content_type: str | None
    """Media type of the body that is sent, such as `application/json`."""
    method: str | None
    """HTTP verb of the request: `get`, `patch`, `put`, `post` or `delete`."""
    password: str | None
    """Password for HTTP basic authentication; never shown again."""
    target_url: str | None
    """Address the request is sent to."""
    username: str | None
    """User name for HTTP basic authentication."""
    def __init__(
        self,
        api: object = None,
        *,
        content_type: str | None = None,
        method: str | None = None,
        password: str | None = None,
        target_url: str | None = None,
        username: str | None = None,
    ) -> None:
        """Make a TargetHTTP from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TargetHTTPDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TargetJira(BaseObject):
    """Settings particular to a legacy target that notifies Jira."""

    password: str | None
    """Password of the Jira login; never shown again."""
    target_url: str | None
    """Address of the Jira instance to call."""
    username: str | None
    """Login name at Jira."""
    def __init__(
        self,
        api: object = None,
        *,
        password: str | None = None,
        target_url: str | None = None,
        username: str | None = None,
    ) -> None:
        """Make a TargetJira from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TargetJiraDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TargetPivotal(BaseObject):
    """Settings particular to a legacy target that creates stories in Pivotal Tracker."""

    owner_by: str | None
    """Person to assign the created story to."""
    project_id: str | None
    """Pivotal Tracker project that receives the story."""
    requested_by: str | None
    """Person named as requester of the story."""
    story_labels: str | None
    """Labels to put on the story, separated by commas."""
    story_title: str | None
    """Title of the created story; may hold placeholders."""
    story_type: str | None
    """Kind of story to create, such as `bug`, `chore` or `feature`."""
    token: str | None
    """Pivotal Tracker API token."""
    def __init__(
        self,
        api: object = None,
        *,
        owner_by: str | None = None,
        project_id: str | None = None,
        requested_by: str | None = None,
        story_labels: str | None = None,
        story_title: str | None = None,
        story_type: str | None = None,
        token: str | None = None,
    ) -> None:
        """Make a TargetPivotal from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TargetPivotalDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TargetTwitter(BaseObject):
    """Settings particular to a legacy target that posts through a Twitter account."""

    secret: str | None
    """OAuth token secret of the Twitter account."""
    token: str | None
    """OAuth access token of the Twitter account."""
    def __init__(self, api: object = None, *, secret: str | None = None, token: str | None = None) -> None:
        """Make a TargetTwitter from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TargetTwitterDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TargetURL(BaseObject):
    """Settings particular to a legacy target that calls a URL with the message as a parameter."""

    attribute: str | None
    """Name of the parameter that carries the message."""
    method: str | None
    """HTTP verb of the call: `get`, `post`, `put` or `patch`."""
    password: str | None
    """Password for HTTP basic authentication; never shown again."""
    target_url: str | None
    """Address to call; may hold placeholders."""
    username: str | None
    """User name for HTTP basic authentication."""
    def __init__(
        self,
        api: object = None,
        *,
        attribute: str | None = None,
        method: str | None = None,
        password: str | None = None,
        target_url: str | None = None,
        username: str | None = None,
    ) -> None:
        """Make a TargetURL from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TargetURLDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TargetYammer(BaseObject):
    """Settings particular to a legacy target that posts to a Yammer network."""

    group_id: str | None
    """Yammer group that receives the posts."""
    token: str | None
    """Access token of the Yammer account."""
    group: Attribute[Group | None, Group | str | None]
    """The Group behind `group_id`."""
    def __init__(
        self,
        api: object = None,
        *,
        group_id: str | None = None,
        token: str | None = None,
        group: Group | str | None = None,
    ) -> None:
        """Make a TargetYammer from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> TargetYammerAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TargetYammerDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class Thumbnail(BaseObject):
    """A reduced-size version of an image attachment."""

    content_type: str | None
    """Media type of the small image, such as `image/png`."""
    content_url: str | None
    """Address to download the small image from."""
    file_name: str | None
    """File name of the small image."""
    id: int
    """Identifies the small image as an attachment of its own; assigned by Zendesk."""
    size: int | None
    """Size of the small image in bytes."""
    def __init__(
        self,
        api: object = None,
        *,
        content_type: str | None = None,
        content_url: str | None = None,
        file_name: str | None = None,
        id: int | None = None,
        size: int | None = None,
    ) -> None:
        """Make a Thumbnail from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ThumbnailDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TicketMetricEventSlaPolicy(BaseObject):
    """The SLA policy behind a target, in short form."""

    description: str | None
    """Explanation of the policy."""
    id: int
    """Identifies the SLA policy; assigned by Zendesk."""
    title: str | None
    """Name of the SLA policy."""
    def __init__(
        self,
        api: object = None,
        *,
        description: str | None = None,
        id: int | None = None,
        title: str | None = None,
    ) -> None:
        """Make a TicketMetricEventSlaPolicy from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TicketMetricEventSlaPolicyDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TicketMetricEventStatus(BaseObject):
    """Minutes measured for a metric so far, as given in a metric event."""

    business: int | None
    """Minutes within business hours."""
    calendar: int | None
    """Minutes around the clock."""
    def __init__(
        self, api: object = None, *, business: int | None = None, calendar: int | None = None
    ) -> None:
        """Make a TicketMetricEventStatus from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TicketMetricEventStatusDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TicketMetricItem(BaseObject):
    """A measured duration in calendar time and in business hours."""

    business: int | None
    """Duration counted in business hours; null if not measured yet. Read-only."""
    calendar: int | None
    """Duration counted around the clock; null if not measured yet. Read-only."""
    def __init__(self, api: object = None) -> None:
        """Make a TicketMetricItem from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TicketMetricItemDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TitledError(BaseObject):
    """An error response that has a headline along with its message."""

    message: str | None
    """Explanation of what went wrong."""
    title: str | None
    """Headline of the error."""
    def __init__(self, api: object = None, *, message: str | None = None, title: str | None = None) -> None:
        """Make a TitledError from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TitledErrorDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class UrlOnly(BaseObject):
    """A result that consists of nothing but an address."""

    url: str
    """Address that the call returns. Read-only."""
    def __init__(self, api: object = None) -> None:
        """Make an UrlOnly from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> UrlOnlyDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class ViewCategory(BaseObject):
    """A folder that views are filed in within the agent interface."""

    created_at: Attribute[str, str | datetime | None]
    """When the category was created. Read-only."""
    id: str
    """Identifies the view category; assigned by Zendesk. Read-only."""
    name: str | None
    """Title under which the views are grouped."""
    parent_id: str | None
    """Category that this one is inside of; null at the top level."""
    position: int | None
    """Place among the sibling categories."""
    updated_at: Attribute[str, str | datetime | None]
    """When the category was last edited. Read-only."""
    url: str
    """API address of this category. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    def __init__(
        self,
        api: object = None,
        *,
        id: str | None = None,
        name: str | None = None,
        parent_id: str | None = None,
        position: int | None = None,
    ) -> None:
        """Make a ViewCategory from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ViewCategoryDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class TargetYammerAwaitable(AwaitableAttrs):
    """The relations of TargetYammer as awaitables."""

    group: Awaitable[Group | None]
    """The Group behind `group_id`."""
