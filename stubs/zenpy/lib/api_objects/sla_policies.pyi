# Generated from openapi/zendesk.openapi.json (openapi/spec/support/sla_policies.yaml) by `make generate`. Do not edit.
"""Manages SLA policies, the reply and resolution targets for tickets, and their order."""

from collections.abc import Iterable
from datetime import datetime
from typing import overload

from zenpy.lib.api_objects.shared import Conditions, PolicyMetric
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import ConditionsDict, PolicyMetricDict, SlaPolicyDict

@takes_its_fields
class SlaPolicy(BaseObject):
    """Service level agreement: response and resolution targets for tickets that match its filter."""

    created_at: Attribute[str, str | datetime | None]
    """When the SLA policy was set up. Read-only."""
    description: str | None
    """Explanation of the SLA policy for other admins."""
    filter: Attribute[Conditions, Conditions | ConditionsDict | None]
    """Conditions a ticket must meet for the SLA policy to apply."""
    id: int
    """Identifies the SLA policy; assigned by Zendesk. Read-only."""
    policy_metrics: Attribute[ProxyList[PolicyMetric], Iterable[PolicyMetric | PolicyMetricDict] | None]
    """Targets by metric and priority."""
    position: int
    """Rank among SLA policies; a ticket gets the first that matches."""
    title: str
    """Name of the SLA policy."""
    updated_at: Attribute[str, str | datetime | None]
    """When the SLA policy last changed. Read-only."""
    url: str
    """API address of this SLA policy. Read-only."""
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
        id: int | None = None,
        policy_metrics: Iterable[PolicyMetric | PolicyMetricDict] | None = None,
        position: int | None = None,
        title: str | None = None,
    ) -> None:
        """Make a SlaPolicy from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SlaPolicyDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
