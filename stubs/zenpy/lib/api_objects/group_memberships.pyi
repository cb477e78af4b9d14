# Generated from openapi/zendesk.openapi.json (openapi/spec/support/group_memberships.yaml) by `make generate`. Do not edit.
"""Manages which agents belong to which groups, singly or in bulk."""

from collections.abc import Awaitable
from datetime import datetime
from typing import overload, type_check_only

from zenpy.lib.api_objects.groups import Group
from zenpy.lib.api_objects.users import User
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import GroupMembershipDict

@takes_its_fields
class GroupMembership(BaseObject):
    """Link that makes an agent a member of a group; one record per agent and group."""

    created_at: Attribute[str, str | datetime | None]
    """When the agent joined the group. Read-only."""
    default: bool
    """True when tickets assigned directly to the agent take this group by default. Set on creation;
    later `client.group_memberships.make_default()` writes it.
    """
    group_id: int
    """Identifies the group the agent belongs to. Set on creation only."""
    id: int
    """Identifies the membership itself, not the agent or the group. Read-only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the membership last changed. Read-only."""
    url: str
    """API address of this membership. Read-only."""
    user_id: int
    """Identifies the agent who is the member. Set on creation only."""
    group: Attribute[Group, Group | int | None]
    """The Group behind `group_id`. It costs a call if it is not at hand."""
    user: Attribute[User, User | int | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        default: bool | None = None,
        group_id: int | None = None,
        id: int | None = None,
        user_id: int | None = None,
        group: Group | int | None = None,
        user: User | int | None = None,
    ) -> None:
        """Make a GroupMembership from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> GroupMembershipAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> GroupMembershipDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class GroupMembershipAwaitable(AwaitableAttrs):
    """The relations of GroupMembership as awaitables."""

    group: Awaitable[Group]
    """The Group behind `group_id`. It costs a call if it is not at hand."""
    user: Awaitable[User]
    """The User behind `user_id`. One call fetches it for all records of a page."""
