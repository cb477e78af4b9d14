# Generated from openapi/zendesk.openapi.json (openapi/spec/support/sla_policies.yaml) by `make generate`. Do not edit.
"""Manages SLA policies, the reply and resolution targets for tickets, and their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, Nested
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.shared import Conditions, PolicyMetric


class SlaPolicy(BaseObject):
    """Service level agreement: response and resolution targets for tickets that match its filter.

    Attributes:
        created_at: When the SLA policy was set up. Read-only.
        description: Explanation of the SLA policy for other admins.
        filter: Conditions a ticket must meet for the SLA policy to apply.
        id: Identifies the SLA policy; assigned by Zendesk. Read-only.
        policy_metrics: Targets by metric and priority.
        position: Rank among SLA policies; a ticket gets the first that matches.
        title: Name of the SLA policy.
        updated_at: When the SLA policy last changed. Read-only.
        url: API address of this SLA policy. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "sla_policy"
    _spec = "SlaPolicy"
    _shown = ("id", "title")
    _rules = WriteRules(read_only=("created_at", "id", "updated_at", "url"))

    created_at: str | None = None
    description: str | None = None
    filter: Nested[Conditions] = Nested("Conditions")
    id: int | None = None
    policy_metrics: ListField[PolicyMetric] = ListField("PolicyMetric")
    position: int | None = None
    title: str | None = None
    updated_at: str | None = None
    url: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")
