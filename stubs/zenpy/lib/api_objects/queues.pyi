# Generated from openapi/zendesk.openapi.json (openapi/spec/support/queues.yaml) by `make generate`. Do not edit.
"""Manages the omnichannel routing queues, which hold work for groups of agents, and their order."""

from collections.abc import Iterable
from datetime import datetime
from typing import overload

from zenpy.lib.api_objects.shared import ConditionDefinition, Conditions, IdName
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import (
    ConditionDefinitionDict,
    ConditionsDict,
    IdNameDict,
    QueueDefinitionsDict,
    QueueDict,
    QueueGroupsDict,
)

@takes_its_fields
class Queue(BaseObject):
    """Omnichannel routing queue: tickets matching its conditions are offered to agents of its groups."""

    created_at: Attribute[str, str | datetime | None]
    """When the queue was set up. Read-only."""
    definition: Attribute[Conditions | None, Conditions | ConditionsDict | None]
    """Conditions that put a ticket into the queue."""
    description: str | None
    """Purpose of the queue for other admins."""
    id: str
    """Identifies the queue; an opaque string. Read-only."""
    name: str | None
    """Unique name of the queue."""
    order: int | None
    """Rank in which queues are tried; a ticket joins the first that matches."""
    primary_groups: Attribute[QueueGroups | None, QueueGroups | QueueGroupsDict | None]
    """Groups whose agents are offered the queue's tickets first."""
    priority: int | None
    """Weight of the queue against others; lower numbers are usually served first."""
    secondary_groups: Attribute[QueueGroups | None, QueueGroups | QueueGroupsDict | None]
    """Groups that step in when no primary group's agent is available."""
    updated_at: Attribute[str, str | datetime | None]
    """When the queue last changed. Read-only."""
    url: str
    """API address of this queue. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        definition: Conditions | ConditionsDict | None = None,
        description: str | None = None,
        id: str | None = None,
        name: str | None = None,
        order: int | None = None,
        primary_groups: QueueGroups | QueueGroupsDict | None = None,
        priority: int | None = None,
        secondary_groups: QueueGroups | QueueGroupsDict | None = None,
    ) -> None:
        """Make a Queue from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> QueueDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class QueueDefinitions(BaseObject):
    """Catalog of the conditions that omnichannel routing queues can use."""

    conditions_all: Attribute[
        ProxyList[ConditionDefinition], Iterable[ConditionDefinition | ConditionDefinitionDict] | None
    ]
    """Conditions a queue may use in its `all` list."""
    conditions_any: Attribute[
        ProxyList[ConditionDefinition], Iterable[ConditionDefinition | ConditionDefinitionDict] | None
    ]
    """Conditions a queue may use in its `any` list."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        conditions_all: Iterable[ConditionDefinition | ConditionDefinitionDict] | None = None,
        conditions_any: Iterable[ConditionDefinition | ConditionDefinitionDict] | None = None,
    ) -> None:
        """Make a QueueDefinitions from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> QueueDefinitionsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class QueueGroups(BaseObject):
    """Groups serving a queue, with their number."""

    count: int | None
    """How many groups are listed."""
    groups: Attribute[ProxyList[IdName], Iterable[IdName | IdNameDict] | None]
    """Groups serving the queue, by id and name."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        count: int | None = None,
        groups: Iterable[IdName | IdNameDict] | None = None,
    ) -> None:
        """Make a QueueGroups from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> QueueGroupsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
