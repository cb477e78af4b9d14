# Generated from openapi/zendesk.openapi.json (openapi/spec/support/automations.yaml) by `make generate`. Do not edit.
"""Manages automations, the business rules that act on tickets as time passes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, MapField, Nested
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.shared import Action, Condition, Conditions


class Automation(BaseObject):
    """Time-based business rule: about once an hour it acts on every ticket that meets its conditions.

    Attributes:
        actions: Steps carried out on each matching ticket. A change is sent with `conditions`.
        active: Whether the automation is run.
        all: Conditions that must every one hold; only sent, read them back from `conditions`. A
            change is sent with `actions`.
        any: Conditions of which one must hold; only sent, read them back from `conditions`. A
            change is sent with `actions`.
        app_installation: App that the automation belongs to; given when side-loaded, null when
            there is none. Read-only.
        conditions: Tests that decide which tickets are acted on. Sent as `all` and `any`. A change
            is sent with `actions`.
        created_at: When the automation was set up. Read-only.
        default: Whether it is one of the standard automations that come with the account.
            Read-only.
        id: Identifies the automation; assigned by Zendesk.
        permissions: What the caller may do with the automation; given when side-loaded. Read-only.
        position: Place in the order in which automations run.
        raw_title: Name with dynamic content placeholders left unresolved. Read-only.
        title: Name of the automation as shown to admins.
        updated_at: When the automation was last modified. Read-only.
        url: API address of this automation. Read-only.
        usage_1h: Times the automation ran in the past hour; given when side-loaded. Read-only.
        usage_24h: Times the automation ran in the past 24 hours; given when side-loaded. Read-only.
        usage_30d: Times the automation ran in the past 30 days; given when side-loaded. Read-only.
        usage_7d: Times the automation ran in the past seven days; given when side-loaded.
            Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "automation"
    _spec = "Automation"
    _shown = ("id", "title", "active")
    _rules = WriteRules(
        read_only=(
            "app_installation",
            "created_at",
            "default",
            "permissions",
            "raw_title",
            "updated_at",
            "url",
            "usage_1h",
            "usage_24h",
            "usage_30d",
            "usage_7d",
        ),
        written_as={"conditions": {"all": "all", "any": "any"}},
        raw_of={"raw_title": "title"},
        sent_with={
            "actions": ("conditions",),
            "all": ("actions",),
            "any": ("actions",),
            "conditions": ("actions",),
        },
    )

    actions: ListField[Action] = ListField("Action")
    active: bool | None = None
    all: ListField[Condition] = ListField("Condition")
    any: ListField[Condition] = ListField("Condition")
    app_installation: MapField[object] = MapField(mixed=True)
    conditions: Nested[Conditions] = Nested("Conditions")
    created_at: str | None = None
    default: bool | None = None
    id: int | None = None
    permissions: MapField[object] = MapField(mixed=True)
    position: int | None = None
    raw_title: str | None = None
    title: str | None = None
    updated_at: str | None = None
    url: str | None = None
    usage_1h: int | None = None
    usage_24h: int | None = None
    usage_30d: int | None = None
    usage_7d: int | None = None
    created = Date("created_at")
    updated = Date("updated_at")
