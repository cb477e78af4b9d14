# Generated from openapi/zendesk.openapi.json (openapi/spec/support/queues.yaml) by `make generate`. Do not edit.
"""Manages the omnichannel routing queues, which hold work for groups of agents, and their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, Nested
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.shared import ConditionDefinition, Conditions, IdName


class Queue(BaseObject):
    """Omnichannel routing queue: tickets matching its conditions are offered to agents of its groups.

    Attributes:
        created_at: When the queue was set up. Read-only.
        definition: Conditions that put a ticket into the queue.
        description: Purpose of the queue for other admins.
        id: Identifies the queue; an opaque string. Read-only.
        name: Unique name of the queue.
        order: Rank in which queues are tried; a ticket joins the first that matches.
        primary_groups: Groups whose agents are offered the queue's tickets first.
        priority: Weight of the queue against others; lower numbers are usually served first.
        secondary_groups: Groups that step in when no primary group's agent is available.
        updated_at: When the queue last changed. Read-only.
        url: API address of this queue. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "queue"
    _spec = "Queue"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("created_at", "id", "updated_at", "url"))

    created_at: str | None = None
    definition: Nested[Conditions] = Nested("Conditions")
    description: str | None = None
    id: str | None = None
    name: str | None = None
    order: int | None = None
    primary_groups: Nested[QueueGroups] = Nested("QueueGroups")
    priority: int | None = None
    secondary_groups: Nested[QueueGroups] = Nested("QueueGroups")
    updated_at: str | None = None
    url: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class QueueDefinitions(BaseObject):
    """Catalog of the conditions that omnichannel routing queues can use.

    Attributes:
        conditions_all: Conditions a queue may use in its `all` list.
        conditions_any: Conditions a queue may use in its `any` list.
    """

    _name = "queue_definitions"
    _spec = "QueueDefinitions"
    _shown = ("conditions_all", "conditions_any")

    conditions_all: ListField[ConditionDefinition] = ListField("ConditionDefinition")
    conditions_any: ListField[ConditionDefinition] = ListField("ConditionDefinition")


class QueueGroups(BaseObject):
    """Groups serving a queue, with their number.

    Attributes:
        count: How many groups are listed.
        groups: Groups serving the queue, by id and name.
    """

    _name = "queue_groups"
    _spec = "QueueGroups"
    _shown = ("groups", "count")

    count: int | None = None
    groups: ListField[IdName] = ListField("IdName")
