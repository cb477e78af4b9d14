# Generated from openapi/zendesk.openapi.json (openapi/spec/support/object_layouts.yaml) by `make generate`. Do not edit.
"""Reads and changes essentials cards, which choose the details shown to agents about a user or
other record.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import overload

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import EssentialsCardDict

@takes_its_fields
class EssentialsCard(BaseObject):
    """Layout of the summary card that shows agents the key fields of a user or other record."""

    created_at: Attribute[str, str | datetime | None]
    """When the layout was first saved. Read-only."""
    default: bool | None
    """Whether it is the standard layout, unchanged by an admin. Read-only."""
    fields: Attribute[ProxyList[ProxyDict[str, object]], Iterable[Mapping[str, object]] | None]
    """Fields displayed on the card, in order."""
    id: str | None
    """Identifies the layout; null for a standard layout that was never saved. Read-only."""
    key: str | None
    """Kind of record the card is for, such as `zen:user`. Read-only."""
    layout: str | None
    """Type of layout; here that of the essentials card. Read-only."""
    max_count: int | None
    """Most fields the card may display. Read-only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the layout was last modified. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        fields: Iterable[Mapping[str, object]] | None = None,
        id: str | None = None,
    ) -> None:
        """Make an EssentialsCard from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> EssentialsCardDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
