# Generated from openapi/zendesk.openapi.json (openapi/spec/support/automations.yaml) by `make generate`. Do not edit.
"""Manages automations, the business rules that act on tickets as time passes."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import overload

from zenpy.lib.api_objects.shared import Action, Condition, Conditions
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import ActionDict, AutomationDict, ConditionDict, ConditionsDict

@takes_its_fields
class Automation(BaseObject):
    """Time-based business rule: about once an hour it acts on every ticket that meets its conditions."""

    actions: Attribute[ProxyList[Action], Iterable[Action | ActionDict] | None]
    """Steps carried out on each matching ticket. A change is sent with `conditions`."""
    active: bool
    """Whether the automation is run."""
    all: Attribute[ProxyList[Condition] | None, Iterable[Condition | ConditionDict] | None]
    """Conditions that must every one hold; only sent, read them back from `conditions`. A change is
    sent with `actions`.
    """
    any: Attribute[ProxyList[Condition] | None, Iterable[Condition | ConditionDict] | None]
    """Conditions of which one must hold; only sent, read them back from `conditions`. A change is sent
    with `actions`.
    """
    app_installation: Attribute[ProxyDict[str, object] | str | None, Mapping[str, object] | str | None]
    """App that the automation belongs to; given when side-loaded, null when there is none. Read-only."""
    conditions: Attribute[Conditions, Conditions | ConditionsDict | None]
    """Tests that decide which tickets are acted on. Sent as `all` and `any`. A change is sent with
    `actions`.
    """
    created_at: Attribute[str, str | datetime | None]
    """When the automation was set up. Read-only."""
    default: bool | None
    """Whether it is one of the standard automations that come with the account. Read-only."""
    id: int
    """Identifies the automation; assigned by Zendesk."""
    permissions: Attribute[ProxyDict[str, object] | str | None, Mapping[str, object] | str | None]
    """What the caller may do with the automation; given when side-loaded. Read-only."""
    position: int
    """Place in the order in which automations run."""
    raw_title: str | None
    """Name with dynamic content placeholders left unresolved. Read-only."""
    title: str
    """Name of the automation as shown to admins."""
    updated_at: Attribute[str, str | datetime | None]
    """When the automation was last modified. Read-only."""
    url: str | None
    """API address of this automation. Read-only."""
    usage_1h: int | None
    """Times the automation ran in the past hour; given when side-loaded. Read-only."""
    usage_24h: int | None
    """Times the automation ran in the past 24 hours; given when side-loaded. Read-only."""
    usage_30d: int | None
    """Times the automation ran in the past 30 days; given when side-loaded. Read-only."""
    usage_7d: int | None
    """Times the automation ran in the past seven days; given when side-loaded. Read-only."""
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
        all: Iterable[Condition | ConditionDict] | None = None,
        any: Iterable[Condition | ConditionDict] | None = None,
        conditions: Conditions | ConditionsDict | None = None,
        id: int | None = None,
        position: int | None = None,
        title: str | None = None,
    ) -> None:
        """Make an Automation from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AutomationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
