# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Records of shared."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from enum import Enum
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.incremental import System
from zenpy.lib.api_objects.tickets import Source
from zenpy.lib.many import Many
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import (
    ActionDefinitionDict,
    ActionDict,
    AssigneeFieldAssignableSearchGroupDict,
    ConditionDefinitionDict,
    ConditionDict,
    ConditionsDict,
    CountDict,
    CustomObjectFieldPropertiesDict,
    DefinitionOperatorDict,
    DefinitionValueDict,
    IdNameDict,
    IncrementalExportFilterDict,
    MetadataDecorationChannelsDict,
    MetadataDecorationDict,
    MetadataDict,
    MetadataFlagsOptions2Dict,
    MetadataFlagsOptions11Dict,
    MetadataFlagsOptions11MessageDict,
    MetadataFlagsOptions15Dict,
    MetadataFlagsOptions15MessageDict,
    MetadataFlagsOptionsDict,
    PolicyMetricDict,
    RestrictionDict,
    SourceDict,
    StatusDict,
    SystemDict,
    ThumbnailDict,
    TicketMetricEventSlaPolicyDict,
    TicketMetricItemDict,
)

CustomObjectFieldPropertiesRollupAggregationType: TypeAlias = Literal["COUNT", "SUM", "MIN", "MAX"]
"""The values of `CustomObjectFieldProperties.rollup_aggregation_type`."""

@takes_its_fields
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
    @overload
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
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ActionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
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
    @overload
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
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ActionDefinitionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AssigneeFieldAssignableSearchGroup(BaseObject):
    """Group found by a name search in the assignee field of a ticket."""

    id: int
    """Identifies the group that matched; assigned by Zendesk."""
    name: str | None
    """Display name of the group that matched."""
    @overload
    def __init__(self, api: object = None, *, id: int | None = None, name: str | None = None) -> None:
        """Make an AssigneeFieldAssignableSearchGroup from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AssigneeFieldAssignableSearchGroupDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
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
    @overload
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
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ConditionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
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
    @overload
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
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ConditionDefinitionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Conditions(BaseObject):
    """Tests of a business rule or view in two groups; both groups must be satisfied."""

    all: Attribute[ProxyList[Condition], Iterable[Condition | ConditionDict] | None]
    """Tests that must every one hold; null if there are none."""
    any: Attribute[ProxyList[Condition], Iterable[Condition | ConditionDict] | None]
    """Tests of which at least one must hold; null if there are none."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        all: Iterable[Condition | ConditionDict] | None = None,
        any: Iterable[Condition | ConditionDict] | None = None,
    ) -> None:
        """Make a Conditions from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ConditionsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Count(BaseObject):
    """Approximate number of records in a list; cached for large accounts."""

    refreshed_at: Attribute[str | None, str | datetime | None]
    """When the number was last computed; while a large count is being updated it can be other text.
    Read-only.
    """
    value: int
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

@takes_its_fields
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
    @overload
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
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> CustomObjectFieldPropertiesDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
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
    @overload
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
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> DefinitionOperatorDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
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
    @overload
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
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> DefinitionValueDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class IdName(BaseObject):
    """Minimal reference to a record by id and display name."""

    id: int
    """Identifies the referenced record; assigned by Zendesk."""
    name: str | None
    """Display name of the referenced record."""
    @overload
    def __init__(self, api: object = None, *, id: int | None = None, name: str | None = None) -> None:
        """Make an IdName from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> IdNameDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class IncrementalExportFilter(BaseObject):
    """Filter settings reported with an incremental export page."""

    exclude_deleted: bool | None
    """True when deleted records were left out of the export."""
    @overload
    def __init__(self, api: object = None, *, exclude_deleted: bool | None = None) -> None:
        """Make an IncrementalExportFilter from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> IncrementalExportFilterDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
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
    @overload
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
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> MetadataDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
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
    @overload
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
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> MetadataDecorationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class MetadataDecorationChannels(BaseObject):
    """Channel abilities recorded with an external comment in the audit metadata."""

    allow_channelback: bool | None
    """Whether agent replies can be sent back to the channel."""
    @overload
    def __init__(self, api: object = None, *, allow_channelback: bool | None = None) -> None:
        """Make a MetadataDecorationChannels from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> MetadataDecorationChannelsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class MetadataFlagsOptions(BaseObject):
    """Details on the warnings raised about a comment, keyed by the number of the flag."""

    _11: Attribute[MetadataFlagsOptions11 | None, MetadataFlagsOptions11 | MetadataFlagsOptions11Dict | None]
    """Details on warning number 11. On the wire: `11`."""
    _15: Attribute[MetadataFlagsOptions15 | None, MetadataFlagsOptions15 | MetadataFlagsOptions15Dict | None]
    """Details on warning number 15. On the wire: `15`."""
    _2: Attribute[MetadataFlagsOptions2 | None, MetadataFlagsOptions2 | MetadataFlagsOptions2Dict | None]
    """Details on warning number 2. On the wire: `2`."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        _11: MetadataFlagsOptions11 | MetadataFlagsOptions11Dict | None = None,
        _15: MetadataFlagsOptions15 | MetadataFlagsOptions15Dict | None = None,
        _2: MetadataFlagsOptions2 | MetadataFlagsOptions2Dict | None = None,
    ) -> None:
        """Make a MetadataFlagsOptions from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> MetadataFlagsOptionsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class MetadataFlagsOptions11(BaseObject):
    """Details on warning flag 11 of a comment, found in the audit metadata."""

    message: Attribute[
        MetadataFlagsOptions11Message | None,
        MetadataFlagsOptions11Message | MetadataFlagsOptions11MessageDict | None,
    ]
    """Values for the text of the warning."""
    trusted: bool | None
    """Whether the comment is trusted in spite of flag 11."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        message: MetadataFlagsOptions11Message | MetadataFlagsOptions11MessageDict | None = None,
        trusted: bool | None = None,
    ) -> None:
        """Make a MetadataFlagsOptions11 from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> MetadataFlagsOptions11Dict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class MetadataFlagsOptions11Message(BaseObject):
    """Values that fill the warning text of comment flag 11."""

    user: str | None
    """Name of the user the flag 11 warning mentions."""
    @overload
    def __init__(self, api: object = None, *, user: str | None = None) -> None:
        """Make a MetadataFlagsOptions11Message from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> MetadataFlagsOptions11MessageDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class MetadataFlagsOptions15(BaseObject):
    """Details on warning flag 15 of a comment, found in the audit metadata."""

    message: Attribute[
        MetadataFlagsOptions15Message | None,
        MetadataFlagsOptions15Message | MetadataFlagsOptions15MessageDict | None,
    ]
    """Values that go into the warning text."""
    trusted: bool | None
    """Whether the comment is trusted in spite of flag 15."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        message: MetadataFlagsOptions15Message | MetadataFlagsOptions15MessageDict | None = None,
        trusted: bool | None = None,
    ) -> None:
        """Make a MetadataFlagsOptions15 from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> MetadataFlagsOptions15Dict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class MetadataFlagsOptions15Message(BaseObject):
    """Values that fill the warning text of comment flag 15."""

    user: str | None
    """Name of the user the flag 15 warning mentions."""
    @overload
    def __init__(self, api: object = None, *, user: str | None = None) -> None:
        """Make a MetadataFlagsOptions15Message from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> MetadataFlagsOptions15MessageDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class MetadataFlagsOptions2(BaseObject):
    """Details on warning flag 2 of a comment, found in the audit metadata."""

    trusted: bool | None
    """Whether the comment is trusted in spite of flag 2."""
    @overload
    def __init__(self, api: object = None, *, trusted: bool | None = None) -> None:
        """Make a MetadataFlagsOptions2 from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> MetadataFlagsOptions2Dict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
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
    @overload
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
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> PolicyMetricDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Restriction(BaseObject):
    """Limits who may use a macro or view, naming a user or groups."""

    id: int | None
    """Identifies the user or group the rule is limited to; absent where it is limited to several."""
    ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Identifies all the groups, when there are several."""
    type: str | None
    """Kind of restriction: `Group` or `User`."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        ids: Iterable[int] | None = None,
        type: str | None = None,
    ) -> None:
        """Make a Restriction from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> RestrictionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
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
    @overload
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
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> StatusDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
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
    @overload
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
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ThumbnailDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TicketMetricEventSlaPolicy(BaseObject):
    """The SLA policy behind a target, in short form."""

    description: str | None
    """Explanation of the policy."""
    id: int
    """Identifies the SLA policy; assigned by Zendesk."""
    title: str | None
    """Name of the SLA policy."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        description: str | None = None,
        id: int | None = None,
        title: str | None = None,
    ) -> None:
        """Make a TicketMetricEventSlaPolicy from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TicketMetricEventSlaPolicyDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
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
