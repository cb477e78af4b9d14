# Generated from openapi/zendesk.openapi.json (openapi/spec/support/custom_statuses.yaml) by `make generate`. Do not edit.
"""Manages custom ticket statuses, sets the default of each status category and adds statuses to
forms.
"""

from datetime import datetime
from enum import Enum
from typing import Literal, TypeAlias, overload

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import CustomStatusDict

CustomStatusStatusCategory: TypeAlias = Literal["new", "open", "pending", "hold", "solved"]
"""The values of `CustomStatus.status_category`."""

@takes_its_fields
class CustomStatus(BaseObject):
    """Ticket status with its own labels, belonging to one of the five standard status categories."""

    active: bool
    """Whether agents can choose the status."""
    agent_label: str
    """Name shown to agents."""
    created_at: Attribute[str, str | datetime | None]
    """When the status was set up. Read-only."""
    default: bool
    """Whether tickets get this status when only its category is given. Written by
    `client.custom_statuses.default()`.
    """
    description: str | None
    """Explanation shown to agents; null if there is none."""
    end_user_description: str | None
    """Explanation shown to end users; null if there is none."""
    end_user_label: str | None
    """Name shown to end users."""
    id: int
    """Identifies the status; tickets refer to it as `custom_status_id`. Read-only."""
    raw_agent_label: str | None
    """Agents' label with dynamic content placeholders left unresolved. Read-only."""
    raw_description: str | None
    """Agents' explanation with dynamic content placeholders left unresolved; null if there is none.
    Read-only.
    """
    raw_end_user_description: str | None
    """End users' explanation with placeholders left unresolved; null if there is none. Read-only."""
    raw_end_user_label: str | None
    """End users' label with dynamic content placeholders left unresolved. Read-only."""
    status_category: Attribute[CustomStatusStatusCategory, CustomStatusStatusCategory | Enum | None]
    """Standard status the custom one counts as. Set on creation only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the status was last modified. Read-only."""
    url: str | None
    """API address of this custom status. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        active: bool | None = None,
        agent_label: str | None = None,
        default: bool | None = None,
        description: str | None = None,
        end_user_description: str | None = None,
        end_user_label: str | None = None,
        id: int | None = None,
        status_category: CustomStatusStatusCategory | Enum | None = None,
    ) -> None:
        """Make a CustomStatus from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> CustomStatusDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
