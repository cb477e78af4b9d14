# Generated from openapi/zendesk.openapi.json (openapi/spec/support/lotus.yaml) by `make generate`. Do not edit.
"""Finds the groups and agents a ticket can be assigned to, as the agent interface does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.groups import Group


class AssigneeFieldAssignableAgent(BaseObject):
    """Agent of a group as offered in the assignee field of a ticket.

    Attributes:
        avatar_url: Address of the agent's picture; null if there is none.
        id: User id of the agent.
        name: Display name of the agent.
    """

    _name = "assignee_field_assignable_agent"
    _spec = "AssigneeFieldAssignableAgent"
    _shown = ("id", "name")

    avatar_url: str | None = None
    id: int | None = None
    name: str | None = None


class AssigneeFieldAssignableGroup(BaseObject):
    """Group as offered in the assignee field of a ticket.

    Attributes:
        description: What the group is for. Read-only.
        id: Identifies the group to assign; assigned by Zendesk. Read-only.
        name: Display name of the group. Read-only.
    """

    _name = "assignee_field_assignable_group"
    _spec = "AssigneeFieldAssignableGroup"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("description", "id", "name"))

    description: str | None = None
    id: int | None = None
    name: str | None = None


class AssigneeFieldAssignableSearchAgent(BaseObject):
    """Agent found by a name search in the assignee field, together with one of the agent's groups.

    Attributes:
        group: Name of the group the agent would be assigned in.
        group_id: Group the agent would be assigned in.
        id: User id of the agent.
        name: Display name of the agent.
        photo_url: Address of the agent's picture; null if there is none.
        group_record: The Group behind `group_id`. It costs a call if it is not at hand.
    """

    _name = "assignee_field_assignable_search_agent"
    _spec = "AssigneeFieldAssignableSearchAgent"
    _shown = ("id", "name")

    group: str | None = None
    group_id: int | None = None
    id: int | None = None
    name: str | None = None
    photo_url: str | None = None
    group_record: Relation[Group] = Relation("group_id", "Group")
