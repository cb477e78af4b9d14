# Generated from openapi/zendesk.openapi.json (openapi/spec/support/group_sla_policies.yaml) by `make generate`. Do not edit.
"""Manages group SLA policies, the targets for how long a group may own a ticket."""

from collections.abc import Iterable
from datetime import datetime
from typing import overload

from zenpy.lib.api_objects.shared import Conditions, DefinitionOperator, DefinitionValue, PolicyMetric
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import (
    ConditionsDict,
    DefinitionOperatorDict,
    DefinitionsDict,
    DefinitionValueDict,
    GroupSlaPolicyDict,
    PolicyMetricDict,
    SlaFilterDefinitionDict,
    SlaFilterDefinitionValuesDict,
)

@takes_its_fields
class Definitions(BaseObject):
    """Catalog of the filter conditions that may be used in an SLA policy."""

    all: Attribute[
        ProxyList[SlaFilterDefinition], Iterable[SlaFilterDefinition | SlaFilterDefinitionDict] | None
    ]
    """Conditions allowed in the group where every one must hold."""
    any: Attribute[
        ProxyList[SlaFilterDefinition], Iterable[SlaFilterDefinition | SlaFilterDefinitionDict] | None
    ]
    """Conditions allowed in the group where one is enough."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        all: Iterable[SlaFilterDefinition | SlaFilterDefinitionDict] | None = None,
        any: Iterable[SlaFilterDefinition | SlaFilterDefinitionDict] | None = None,
    ) -> None:
        """Make a Definitions from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> DefinitionsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class GroupSlaPolicy(BaseObject):
    """Service target between internal teams: how long a group may own a ticket matching the filter."""

    created_at: Attribute[str, str | datetime | None]
    """When the group SLA policy was set up. Read-only."""
    description: str | None
    """Explanation of the policy for other admins."""
    filter: Attribute[Conditions, Conditions | ConditionsDict | None]
    """Conditions a ticket must meet for the policy to apply."""
    id: str
    """Identifies the group SLA policy; an opaque string. Read-only."""
    policy_metrics: Attribute[ProxyList[PolicyMetric], Iterable[PolicyMetric | PolicyMetricDict] | None]
    """Targets per priority, normally for the ownership time of the group."""
    position: int | None
    """Rank among group SLA policies; the first matching policy wins."""
    title: str
    """Name of the policy in the admin pages."""
    updated_at: Attribute[str, str | datetime | None]
    """When the policy last changed. Read-only."""
    url: str
    """API address of this group SLA policy. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        description: str | None = None,
        filter: Conditions | ConditionsDict | None = None,
        id: str | None = None,
        policy_metrics: Iterable[PolicyMetric | PolicyMetricDict] | None = None,
        position: int | None = None,
        title: str | None = None,
    ) -> None:
        """Make a GroupSlaPolicy from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> GroupSlaPolicyDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SlaFilterDefinition(BaseObject):
    """Condition that the filter of an SLA policy can use, with its operators and values."""

    group: str | None
    """Heading under which the condition is listed."""
    operators: Attribute[
        ProxyList[DefinitionOperator], Iterable[DefinitionOperator | DefinitionOperatorDict] | None
    ]
    """Comparisons the condition allows."""
    target: str | None
    """Record the condition examines; null when it is the ticket itself."""
    title: str | None
    """Name of the condition for people to read."""
    value: str | None
    """Name of the condition as used in a filter's `field`."""
    values: Attribute[
        SlaFilterDefinitionValues | None, SlaFilterDefinitionValues | SlaFilterDefinitionValuesDict | None
    ]  # type: ignore[assignment]
    """Values the condition can be compared with."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        group: str | None = None,
        operators: Iterable[DefinitionOperator | DefinitionOperatorDict] | None = None,
        target: str | None = None,
        title: str | None = None,
        value: str | None = None,
        values: SlaFilterDefinitionValues | SlaFilterDefinitionValuesDict | None = None,
    ) -> None:
        """Make a SlaFilterDefinition from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SlaFilterDefinitionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SlaFilterDefinitionValues(BaseObject):
    """Values that a condition of an SLA policy's filter accepts."""

    list: Attribute[ProxyList[DefinitionValue], Iterable[DefinitionValue | DefinitionValueDict] | None]
    """Choices offered, for conditions with a fixed set."""
    type: str | None
    """How the value is entered, such as `list` or `text`."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        list: Iterable[DefinitionValue | DefinitionValueDict] | None = None,
        type: str | None = None,
    ) -> None:
        """Make a SlaFilterDefinitionValues from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SlaFilterDefinitionValuesDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
