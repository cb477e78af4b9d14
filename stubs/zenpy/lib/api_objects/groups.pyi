# Generated from openapi/zendesk.openapi.json (openapi/spec/support/groups.yaml) by `make generate`. Do not edit.
"""Manages groups of agents and lists their members and users."""

from collections.abc import Awaitable, Iterator
from datetime import datetime
from typing import Literal, overload, type_check_only

from zenpy.lib.api_objects.custom_agent_roles import CustomAgentRole
from zenpy.lib.many import Many
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import AvailableAgentDict, GroupDict

@takes_its_fields
class AvailableAgent(BaseObject):
    """Agent who can be added to groups, in short form."""

    custom_role_id: int | None
    """Role of the agent, if it is one that the account defined. Read-only."""
    email: str | None
    """Mail address of the agent. Read-only."""
    entitlements: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Products that the agent may use, such as `support` or `chat`. Read-only."""
    id: int
    """User id of the agent. Read-only."""
    name: str | None
    """Full name of the agent. Read-only."""
    photo_url: str | None
    """Address of the profile picture. Read-only."""
    role: Literal["agent", "admin"] | str | None
    """Kind of user, in lower case. Read-only."""
    role_type: int | None
    """Number of the built-in role; see `CustomAgentRole.role_type`. Read-only."""
    suspended: bool | None
    """Whether the agent is suspended. Read-only."""
    custom_role: Attribute[CustomAgentRole | None, CustomAgentRole | int | None]
    """The CustomAgentRole behind `custom_role_id`. It costs a call if it is not at hand."""
    @overload
    def __init__(self, api: object = None, *, id: int | None = None) -> None:
        """Make an AvailableAgent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> AvailableAgentAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> AvailableAgentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
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
    @overload
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
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> GroupDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class AvailableAgentAwaitable(AwaitableAttrs):
    """The relations of AvailableAgent as awaitables."""

    custom_role: Awaitable[CustomAgentRole | None]
    """The CustomAgentRole behind `custom_role_id`. It costs a call if it is not at hand."""
