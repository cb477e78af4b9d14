# Generated from openapi/zendesk.openapi.json (openapi/spec/support/saved_searches.yaml) by `make generate`. Do not edit.
"""Manages searches an agent has stored for use in the agent interface."""

from datetime import datetime
from enum import Enum
from typing import Literal, TypeAlias, overload

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import SavedSearchDict

SavedSearchType: TypeAlias = Literal["ticket", "user", "organization", "side_conversation", "article"]
"""The values of `SavedSearch.type`."""

@takes_its_fields
class SavedSearch(BaseObject):
    """Search an agent stored for repeated use in the agent workspace."""

    created_at: Attribute[str, str | datetime | None]
    """When the search was stored. Read-only."""
    filters: str | None
    """Filters chosen for the search, as a serialized string."""
    id: str
    """Identifies the saved search; an opaque string. Read-only."""
    name: str
    """Name the agent gave the search."""
    query: str
    """The search as it was entered, with its words and terms."""
    type: Attribute[SavedSearchType, SavedSearchType | Enum | None]
    """Kind of record the search looks for."""
    updated_at: Attribute[str, str | datetime | None]
    """When the saved search last changed. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        filters: str | None = None,
        id: str | None = None,
        name: str | None = None,
        query: str | None = None,
        type: SavedSearchType | Enum | None = None,
    ) -> None:
        """Make a SavedSearch from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SavedSearchDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
