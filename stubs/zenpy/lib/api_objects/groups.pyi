# Generated from openapi/zendesk.openapi.json (openapi/spec/support/groups.yaml) by `make generate`. Do not edit.
"""Manages groups of agents and lists their members and users."""

from datetime import datetime
from typing import Literal

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute
from zenpy.payloads import GroupDict

class Group(BaseObject):
    """Group of agents to which tickets can be assigned, such as a support team."""

    created_at: Attribute[str, str | datetime | None]
    """When the group was set up. Read-only."""
    default: bool | None
    """Whether the account uses this group as its default one. Read-only."""
    deleted: bool | None
    """True once the group has been deleted; deleted groups stay readable for a while. Read-only."""
    description: str | None
    """Purpose of the group, for other agents and admins to read."""
    id: int
    """Identifies the group; assigned on creation. Read-only."""
    is_public: bool
    """True for a public group; false makes it private, so only permitted agents see its tickets.
    Private groups cannot become public.
    """
    name: str
    """Label of the group as shown in assignee menus."""
    result_type: Literal["group"] | None
    """Kind of record, `group`; only on hits of a search. Read-only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the group's settings last changed. Read-only."""
    url: str
    """API address of this group. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    def __init__(
        self,
        api: object = None,
        *,
        description: str | None = None,
        id: int | None = None,
        is_public: bool | None = None,
        name: str | None = None,
    ) -> None:
        """Make a Group from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> GroupDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
