# Generated from openapi/zendesk.openapi.json (openapi/spec/support/lotus.yaml) by `make generate`. Do not edit.
"""Finds the groups and agents a ticket can be assigned to, as the agent interface does."""

from collections.abc import Awaitable
from typing import overload, type_check_only

from zenpy.lib.api_objects.groups import Group
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import (
    AssigneeFieldAssignableAgentDict,
    AssigneeFieldAssignableGroupDict,
    AssigneeFieldAssignableSearchAgentDict,
)

@takes_its_fields
class AssigneeFieldAssignableAgent(BaseObject):
    """Agent of a group as offered in the assignee field of a ticket."""

    avatar_url: str | None
    """Address of the agent's picture; null if there is none."""
    id: int
    """User id of the agent."""
    name: str | None
    """Display name of the agent."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        avatar_url: str | None = None,
        id: int | None = None,
        name: str | None = None,
    ) -> None:
        """Make an AssigneeFieldAssignableAgent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AssigneeFieldAssignableAgentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AssigneeFieldAssignableGroup(BaseObject):
    """Group as offered in the assignee field of a ticket."""

    description: str | None
    """What the group is for. Read-only."""
    id: int
    """Identifies the group to assign; assigned by Zendesk. Read-only."""
    name: str | None
    """Display name of the group. Read-only."""
    @overload
    def __init__(self, api: object = None, *, id: int | None = None) -> None:
        """Make an AssigneeFieldAssignableGroup from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AssigneeFieldAssignableGroupDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AssigneeFieldAssignableSearchAgent(BaseObject):
    """Agent found by a name search in the assignee field, together with one of the agent's groups."""

    group: str | None
    """Name of the group the agent would be assigned in."""
    group_id: int | None
    """Group the agent would be assigned in."""
    id: int
    """User id of the agent."""
    name: str | None
    """Display name of the agent."""
    photo_url: str | None
    """Address of the agent's picture; null if there is none."""
    group_record: Attribute[Group | None, Group | int | None]
    """The Group behind `group_id`. It costs a call if it is not at hand."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        group: str | None = None,
        group_id: int | None = None,
        id: int | None = None,
        name: str | None = None,
        photo_url: str | None = None,
        group_record: Group | int | None = None,
    ) -> None:
        """Make an AssigneeFieldAssignableSearchAgent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> AssigneeFieldAssignableSearchAgentAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> AssigneeFieldAssignableSearchAgentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class AssigneeFieldAssignableSearchAgentAwaitable(AwaitableAttrs):
    """The relations of AssigneeFieldAssignableSearchAgent as awaitables."""

    group_record: Awaitable[Group | None]
    """The Group behind `group_id`. It costs a call if it is not at hand."""
