# Generated from openapi/zendesk.openapi.json (openapi/spec/support/group_sla_policies.yaml) by `make generate`. Do not edit.
"""Manages group SLA policies, the targets for how long a group may own a ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, Nested
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.shared import Conditions, DefinitionOperator, DefinitionValue, PolicyMetric


class Definitions(BaseObject):
    """Catalog of the filter conditions that may be used in an SLA policy.

    Attributes:
        all: Conditions allowed in the group where every one must hold.
        any: Conditions allowed in the group where one is enough.
    """

    _name = "definitions"
    _spec = "Definitions"
    _shown = ("all", "any")

    all: ListField[SlaFilterDefinition] = ListField("SlaFilterDefinition")
    any: ListField[SlaFilterDefinition] = ListField("SlaFilterDefinition")


class GroupSlaPolicy(BaseObject):
    """Service target between internal teams: how long a group may own a ticket matching the filter.

    Attributes:
        created_at: When the group SLA policy was set up. Read-only.
        description: Explanation of the policy for other admins.
        filter: Conditions a ticket must meet for the policy to apply.
        id: Identifies the group SLA policy; an opaque string. Read-only.
        policy_metrics: Targets per priority, normally for the ownership time of the group.
        position: Rank among group SLA policies; the first matching policy wins.
        title: Name of the policy in the admin pages.
        updated_at: When the policy last changed. Read-only.
        url: API address of this group SLA policy. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "group_sla_policy"
    _spec = "GroupSlaPolicy"
    _shown = ("id", "title")
    _rules = WriteRules(read_only=("created_at", "id", "updated_at", "url"))

    created_at: str | None = None
    description: str | None = None
    filter: Nested[Conditions] = Nested("Conditions")
    id: str | None = None
    policy_metrics: ListField[PolicyMetric] = ListField("PolicyMetric")
    position: int | None = None
    title: str | None = None
    updated_at: str | None = None
    url: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class SlaFilterDefinition(BaseObject):
    """Condition that the filter of an SLA policy can use, with its operators and values.

    Attributes:
        group: Heading under which the condition is listed.
        operators: Comparisons the condition allows.
        target: Record the condition examines; null when it is the ticket itself.
        title: Name of the condition for people to read.
        value: Name of the condition as used in a filter's `field`.
        values: Values the condition can be compared with.
    """

    _name = "sla_filter_definition"
    _spec = "SlaFilterDefinition"
    _shown = ("title",)

    group: str | None = None
    operators: ListField[DefinitionOperator] = ListField("DefinitionOperator")
    target: str | None = None
    title: str | None = None
    value: str | None = None
    values: Nested[SlaFilterDefinitionValues] = Nested("SlaFilterDefinitionValues")  # type: ignore[assignment]


class SlaFilterDefinitionValues(BaseObject):
    """Values that a condition of an SLA policy's filter accepts.

    Attributes:
        list: Choices offered, for conditions with a fixed set.
        type: How the value is entered, such as `list` or `text`.
    """

    _name = "sla_filter_definition_values"
    _spec = "SlaFilterDefinitionValues"
    _shown = ("type", "list")

    list: ListField[DefinitionValue] = ListField("DefinitionValue")
    type: str | None = None
