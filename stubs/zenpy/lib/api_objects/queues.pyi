# Generated from openapi/zendesk.openapi.json (openapi/spec/support/queues.yaml) by `make generate`. Do not edit.
"""Manages the omnichannel routing queues, which hold work for groups of agents, and their order."""

from collections.abc import Iterable
from datetime import datetime

from zenpy.lib.api_objects.shared import ConditionDefinition, Conditions, IdName
from zenpy.lib.base import BaseObject
from zenpy.lib.proxy import ProxyList
from zenpy.payloads import (
    ConditionDefinitionDict,
    ConditionsDict,
    IdNameDict,
    QueueDefinitionsDict,
    QueueDict,
    QueueGroupsDict,
)

class Queue(BaseObject):
    """Omnichannel routing queue: tickets matching its conditions are offered to agents of its groups."""
    @property
    def created_at(self) -> str:
        """When the queue was set up."""
    @created_at.setter
    def created_at(self, value: str | datetime | None) -> None: ...
    @property
    def definition(self) -> Conditions | None:
        """Conditions that put a ticket into the queue."""
    @definition.setter
    def definition(self, value: Conditions | ConditionsDict | None) -> None: ...
    description: str | None
    """Purpose of the queue for other admins."""
    id: str
    """Identifies the queue; an opaque string."""
    name: str | None
    """Unique name of the queue."""
    order: int | None
    """Rank in which queues are tried; a ticket joins the first that matches."""
    @property
    def primary_groups(self) -> QueueGroups | None:
        """Groups whose agents are offered the queue's tickets first."""
    @primary_groups.setter
    def primary_groups(self, value: QueueGroups | QueueGroupsDict | None) -> None: ...
    priority: int | None
    """Weight of the queue against others; lower numbers are usually served first."""
    @property
    def secondary_groups(self) -> QueueGroups | None:
        """Groups that step in when no primary group's agent is available."""
    @secondary_groups.setter
    def secondary_groups(self, value: QueueGroups | QueueGroupsDict | None) -> None: ...
    @property
    def updated_at(self) -> str:
        """When the queue last changed."""
    @updated_at.setter
    def updated_at(self, value: str | datetime | None) -> None: ...
    url: str
    """API address of this queue."""
    @property
    def created(self) -> datetime:
        """`created_at` as an aware datetime."""
    @created.setter
    def created(self, value: datetime | None) -> None: ...
    @property
    def updated(self) -> datetime:
        """`updated_at` as an aware datetime."""
    @updated.setter
    def updated(self, value: datetime | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        definition: Conditions | ConditionsDict | None = None,
        description: str | None = None,
        id: str | None = None,
        name: str | None = None,
        order: int | None = None,
        primary_groups: QueueGroups | QueueGroupsDict | None = None,
        priority: int | None = None,
        secondary_groups: QueueGroups | QueueGroupsDict | None = None,
        updated_at: str | datetime | None = None,
        url: str | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make a Queue from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> QueueDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class QueueDefinitions(BaseObject):
    """Catalog of the conditions that omnichannel routing queues can use."""
    @property
    def conditions_all(self) -> ProxyList[ConditionDefinition]:
        """Conditions a queue may use in its `all` list."""
    @conditions_all.setter
    def conditions_all(
        self, value: Iterable[ConditionDefinition | ConditionDefinitionDict] | None
    ) -> None: ...
    @property
    def conditions_any(self) -> ProxyList[ConditionDefinition]:
        """Conditions a queue may use in its `any` list."""
    @conditions_any.setter
    def conditions_any(
        self, value: Iterable[ConditionDefinition | ConditionDefinitionDict] | None
    ) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        conditions_all: Iterable[ConditionDefinition | ConditionDefinitionDict] | None = None,
        conditions_any: Iterable[ConditionDefinition | ConditionDefinitionDict] | None = None,
    ) -> None:
        """Make a QueueDefinitions from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> QueueDefinitionsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class QueueGroups(BaseObject):
    """Groups serving a queue, with their number."""

    count: int | None
    """How many groups are listed."""
    @property
    def groups(self) -> ProxyList[IdName]:
        """Groups serving the queue, by id and name."""
    @groups.setter
    def groups(self, value: Iterable[IdName | IdNameDict] | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        count: int | None = None,
        groups: Iterable[IdName | IdNameDict] | None = None,
    ) -> None:
        """Make a QueueGroups from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> QueueGroupsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
