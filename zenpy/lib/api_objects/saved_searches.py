# Generated from openapi/zendesk.openapi.json (openapi/spec/support/saved_searches.yaml) by `make generate`. Do not edit.
"""Manages searches an agent has stored for use in the agent interface."""

from __future__ import annotations

from typing import Literal, TypeAlias

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date
from zenpy.lib.records.schema import WriteRules

SavedSearchType: TypeAlias = Literal["ticket", "user", "organization", "side_conversation", "article"]


class SavedSearch(BaseObject):
    """Search an agent stored for repeated use in the agent workspace.

    Attributes:
        created_at: When the search was stored. Read-only.
        filters: Filters chosen for the search, as a serialized string.
        id: Identifies the saved search; an opaque string. Read-only.
        name: Name the agent gave the search.
        query: The search as it was entered, with its words and terms.
        type: Kind of record the search looks for.
        updated_at: When the saved search last changed. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "saved_search"
    _spec = "SavedSearch"
    _shown = ("id", "name", "type")
    _rules = WriteRules(read_only=("created_at", "id", "updated_at"))

    created_at: str | None = None
    filters: str | None = None
    id: str | None = None
    name: str | None = None
    query: str | None = None
    type: SavedSearchType | None = None
    updated_at: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")
