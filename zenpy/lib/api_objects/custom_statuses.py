# Generated from openapi/zendesk.openapi.json (openapi/spec/support/custom_statuses.yaml) by `make generate`. Do not edit.
"""Manages custom ticket statuses, sets the default of each status category and adds statuses to
forms.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date
from zenpy.lib.records.schema import WriteRules

CustomStatusStatusCategory: TypeAlias = Literal["new", "open", "pending", "hold", "solved"]


class CustomStatus(BaseObject):
    """Ticket status with its own labels, belonging to one of the five standard status categories.

    Attributes:
        active: Whether agents can choose the status.
        agent_label: Name shown to agents.
        created_at: When the status was set up. Read-only.
        default: Whether tickets get this status when only its category is given. Written by
            `client.custom_statuses.default()`.
        description: Explanation shown to agents; null if there is none.
        end_user_description: Explanation shown to end users; null if there is none.
        end_user_label: Name shown to end users.
        id: Identifies the status; tickets refer to it as `custom_status_id`. Read-only.
        raw_agent_label: Agents' label with dynamic content placeholders left unresolved. Read-only.
        raw_description: Agents' explanation with dynamic content placeholders left unresolved; null
            if there is none. Read-only.
        raw_end_user_description: End users' explanation with placeholders left unresolved; null if
            there is none. Read-only.
        raw_end_user_label: End users' label with dynamic content placeholders left unresolved.
            Read-only.
        status_category: Standard status the custom one counts as. Set on creation only.
        updated_at: When the status was last modified. Read-only.
        url: API address of this custom status. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "custom_status"
    _spec = "CustomStatus"
    _complete = ("status_category",)
    _shown = ("id", "agent_label", "status_category")
    _rules = WriteRules(
        read_only=(
            "created_at",
            "id",
            "raw_agent_label",
            "raw_description",
            "raw_end_user_description",
            "raw_end_user_label",
            "updated_at",
            "url",
        ),
        create_only=("status_category",),
        written_by={"default": "custom_statuses.default"},
        raw_of={
            "raw_agent_label": "agent_label",
            "raw_description": "description",
            "raw_end_user_description": "end_user_description",
            "raw_end_user_label": "end_user_label",
        },
    )

    active: bool | None = None
    agent_label: str | None = None
    created_at: str | None = None
    default: bool | None = None
    description: str | None = None
    end_user_description: str | None = None
    end_user_label: str | None = None
    id: int | None = None
    raw_agent_label: str | None = None
    raw_description: str | None = None
    raw_end_user_description: str | None = None
    raw_end_user_label: str | None = None
    status_category: CustomStatusStatusCategory | None = None
    updated_at: str | None = None
    url: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")
