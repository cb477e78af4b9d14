# Generated from openapi/zendesk.openapi.json (openapi/spec/support/object_layouts.yaml) by `make generate`. Do not edit.
"""Reads and changes essentials cards, which choose the details shown to agents about a user or
other record.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.records.containers import ProxyDict


class EssentialsCard(BaseObject):
    """Layout of the summary card that shows agents the key fields of a user or other record.

    Attributes:
        created_at: When the layout was first saved. Read-only.
        default: Whether it is the standard layout, unchanged by an admin. Read-only.
        fields: Fields displayed on the card, in order.
        id: Identifies the layout; null for a standard layout that was never saved. Read-only.
        key: Kind of record the card is for, such as `zen:user`. Read-only.
        layout: Type of layout; here that of the essentials card. Read-only.
        max_count: Most fields the card may display. Read-only.
        updated_at: When the layout was last modified. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "essentials_card"
    _spec = "EssentialsCard"
    _shown = ("id", "fields", "default")
    _rules = WriteRules(read_only=("created_at", "default", "id", "key", "layout", "max_count", "updated_at"))

    created_at: str | None = None
    default: bool | None = None
    fields: ListField[ProxyDict[str, object]] = ListField()
    id: str | None = None
    key: str | None = None
    layout: str | None = None
    max_count: int | None = None
    updated_at: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")
