# Generated from openapi/zendesk.openapi.json (openapi/spec/support/group_memberships.yaml) by `make generate`. Do not edit.
"""Manages which agents belong to which groups, singly or in bulk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.groups import Group
    from zenpy.lib.api_objects.users import User


class GroupMembership(BaseObject):
    """Link that makes an agent a member of a group; one record per agent and group.

    Attributes:
        created_at: When the agent joined the group. Read-only.
        default: True when tickets assigned directly to the agent take this group by default. Set on
            creation; later `client.group_memberships.make_default()` writes it.
        group_id: Identifies the group the agent belongs to. Set on creation only.
        id: Identifies the membership itself, not the agent or the group. Read-only.
        updated_at: When the membership last changed. Read-only.
        url: API address of this membership. Read-only.
        user_id: Identifies the agent who is the member. Set on creation only.
        group: The Group behind `group_id`. It costs a call if it is not at hand.
        user: The User behind `user_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "group_membership"
    _spec = "GroupMembership"
    _shown = ("id", "group_id", "user_id")
    _rules = WriteRules(
        read_only=("created_at", "id", "updated_at", "url"),
        create_only=("default", "group_id", "user_id"),
        written_by={"default": "group_memberships.make_default"},
    )

    created_at: str | None = None
    default: bool | None = None
    group_id: int | None = None
    id: int | None = None
    updated_at: str | None = None
    url: str | None = None
    user_id: int | None = None
    group: Relation[Group] = Relation("group_id", "Group")
    user: Relation[User] = Relation("user_id", "User")
    created = Date("created_at")
    updated = Date("updated_at")
