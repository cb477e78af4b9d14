# Generated from openapi/zendesk.openapi.json (openapi/spec/support/groups.yaml) by `make generate`. Do not edit.
"""Manages groups of agents and lists their members and users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from typing import Literal

    from zenpy.lib.api_objects.custom_agent_roles import CustomAgentRole


class AvailableAgent(BaseObject):
    """Agent who can be added to groups, in short form.

    Attributes:
        custom_role_id: Role of the agent, if it is one that the account defined. Read-only.
        email: Mail address of the agent. Read-only.
        entitlements: Products that the agent may use, such as `support` or `chat`. Read-only.
        id: User id of the agent. Read-only.
        name: Full name of the agent. Read-only.
        photo_url: Address of the profile picture. Read-only.
        role: Kind of user, in lower case. Read-only.
        role_type: Number of the built-in role; see `CustomAgentRole.role_type`. Read-only.
        suspended: Whether the agent is suspended. Read-only.
        custom_role: The CustomAgentRole behind `custom_role_id`. It costs a call if it is not at
            hand.
    """

    _name = "available_agent"
    _spec = "AvailableAgent"
    _shown = ("id", "name", "role")
    _rules = WriteRules(
        read_only=(
            "custom_role_id",
            "email",
            "entitlements",
            "id",
            "name",
            "photo_url",
            "role",
            "role_type",
            "suspended",
        )
    )

    custom_role_id: int | None = None
    email: str | None = None
    entitlements: ListField[str] = ListField()
    id: int | None = None
    name: str | None = None
    photo_url: str | None = None
    role: Literal["agent", "admin"] | str | None = None
    role_type: int | None = None
    suspended: bool | None = None
    custom_role: Relation[CustomAgentRole] = Relation("custom_role_id", "CustomAgentRole")


class Group(BaseObject):
    """Group of agents to which tickets can be assigned, such as a support team.

    Attributes:
        created_at: When the group was set up. Read-only.
        default: Whether the account uses this group as its default one. Read-only.
        deleted: True once the group has been deleted; deleted groups stay readable for a while.
            Read-only.
        description: Purpose of the group, for other agents and admins to read.
        id: Identifies the group; assigned on creation. Read-only.
        is_public: True for a public group; false makes it private, so only permitted agents see its
            tickets. Private groups cannot become public.
        name: Label of the group as shown in assignee menus.
        result_type: Kind of record, `group`; only on hits of a search. Read-only.
        updated_at: When the group's settings last changed. Read-only.
        url: API address of this group. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "group"
    _spec = "Group"
    _complete = ("created_at", "url")
    _shown = ("id", "name")
    _rules = WriteRules(
        read_only=("created_at", "default", "deleted", "id", "result_type", "updated_at", "url")
    )

    created_at: str | None = None
    default: bool | None = None
    deleted: bool | None = None
    description: str | None = None
    id: int | None = None
    is_public: bool | None = None
    name: str | None = None
    result_type: Literal["group"] | None = None
    updated_at: str | None = None
    url: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")
