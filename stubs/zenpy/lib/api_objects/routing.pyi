# Generated from openapi/zendesk.openapi.json (openapi/spec/support/routing.yaml) by `make generate`. Do not edit.
"""Manages skills for routing: attributes, their values, and which agents and tickets have them."""

from collections.abc import Awaitable, Iterable
from datetime import datetime
from enum import Enum
from typing import Literal, TypeAlias, overload, type_check_only

from zenpy.lib.api_objects.shared import ConditionDefinition
from zenpy.lib.api_objects.users import User
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import (
    ConditionDefinitionDict,
    RoutingAttributeDefinitionsDict,
    RoutingAttributeDict,
    RoutingAttributeValueDict,
    RoutingAttributeValueJobAttributesDict,
    RoutingAttributeValueJobDict,
)

RoutingAttributeValueAgentSkillPriority: TypeAlias = Literal["NORMAL", "HIGH"]
"""The values of `RoutingAttributeValue.agent_skill_priority`."""

@takes_its_fields
class RoutingAttribute(BaseObject):
    """Category of skills for routing tickets, such as language; its values are the skills."""

    attribute_values: Attribute[
        ProxyList[RoutingAttributeValue], Iterable[RoutingAttributeValue | RoutingAttributeValueDict] | None
    ]
    """Skills of the category; given when `attribute_values` is sideloaded. Read-only."""
    created_at: Attribute[str, str | datetime | None]
    """When the attribute was set up. Read-only."""
    id: str
    """Identifies the routing attribute; an opaque string. Read-only."""
    name: str
    """Name of the skill category."""
    updated_at: Attribute[str, str | datetime | None]
    """When the routing attribute last changed. Read-only."""
    url: str
    """API address of this routing attribute. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(self, api: object = None, *, id: str | None = None, name: str | None = None) -> None:
        """Make a RoutingAttribute from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> RoutingAttributeDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class RoutingAttributeDefinitions(BaseObject):
    """Catalog of the conditions that can decide which skills a ticket needs."""

    conditions_all: Attribute[
        ProxyList[ConditionDefinition], Iterable[ConditionDefinition | ConditionDefinitionDict] | None
    ]
    """Conditions allowed in a skill's `all` list."""
    conditions_any: Attribute[
        ProxyList[ConditionDefinition], Iterable[ConditionDefinition | ConditionDefinitionDict] | None
    ]
    """Conditions allowed in a skill's `any` list."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        conditions_all: Iterable[ConditionDefinition | ConditionDefinitionDict] | None = None,
        conditions_any: Iterable[ConditionDefinition | ConditionDefinitionDict] | None = None,
    ) -> None:
        """Make a RoutingAttributeDefinitions from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> RoutingAttributeDefinitionsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class RoutingAttributeValue(BaseObject):
    """A skill, such as one language, which agents can have and tickets can require."""

    agent_id: int | None
    """Identifies the agent who has the skill, in listings per agent. Read-only."""
    agent_skill_priority: RoutingAttributeValueAgentSkillPriority | None
    """How strongly the skill counts when tickets are offered to the agent. Only
    `client.routing.agents.instance_values.jobs.create()` takes it.
    """
    attribute_id: str | None
    """Identifies the routing attribute the skill belongs to. Read-only."""
    attribute_value_id: str | None
    """Identifies the skill, where the record is an assignment of it. Read-only."""
    created_at: Attribute[str, str | datetime | None]
    """When the skill was set up. Read-only."""
    id: str
    """Identifies the skill or its assignment; an opaque string. Only
    `client.routing.agents.instance_values.jobs.create()` takes it.
    """
    name: str
    """Name of the skill."""
    updated_at: Attribute[str, str | datetime | None]
    """When the skill last changed. Read-only."""
    url: str
    """API address of this attribute value. Read-only."""
    agent: Attribute[User | None, User | int | None]
    """The User behind `agent_id`. One call fetches it for all records of a page."""
    attribute: Attribute[RoutingAttribute | None, RoutingAttribute | str | None]
    """The RoutingAttribute behind `attribute_id`. It costs a call if it is not at hand."""
    attribute_value: Attribute[RoutingAttributeValue | None, RoutingAttributeValue | str | None]
    """The RoutingAttributeValue behind `attribute_value_id`. No call fetches it: an answer has to
    bring it along.
    """
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        agent_skill_priority: RoutingAttributeValueAgentSkillPriority | None = None,
        id: str | None = None,
        name: str | None = None,
    ) -> None:
        """Make a RoutingAttributeValue from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> RoutingAttributeValueAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> RoutingAttributeValueDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class RoutingAttributeValueJob(BaseObject):
    """Bulk job that changes the skills of many agents at once; only sent."""

    action: Attribute[
        Literal["upsert", "update", "delete"] | str | None,
        Literal["upsert", "update", "delete"] | str | Enum | None,
    ]
    """What to do with the skills of the agents; only sent."""
    attributes: Attribute[
        RoutingAttributeValueJobAttributes | None,
        RoutingAttributeValueJobAttributes | RoutingAttributeValueJobAttributesDict | None,
    ]
    """Skills the job is about; only sent."""
    items: Attribute[ProxyList[int] | None, Iterable[int] | None]  # type: ignore[assignment]
    """Identifies the agents whose skills the job changes; only sent."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        action: Literal["upsert", "update", "delete"] | str | Enum | None = None,
        attributes: RoutingAttributeValueJobAttributes | RoutingAttributeValueJobAttributesDict | None = None,
        items: Iterable[int] | None = None,
    ) -> None:
        """Make a RoutingAttributeValueJob from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> RoutingAttributeValueJobDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class RoutingAttributeValueJobAttributes(BaseObject):
    """Skills named in a bulk job over agents' skills."""

    attribute_values: Attribute[
        ProxyList[RoutingAttributeValue] | None,
        Iterable[RoutingAttributeValue | RoutingAttributeValueDict] | None,
    ]
    """Skills to give, change or take away; only sent."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        attribute_values: Iterable[RoutingAttributeValue | RoutingAttributeValueDict] | None = None,
    ) -> None:
        """Make a RoutingAttributeValueJobAttributes from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> RoutingAttributeValueJobAttributesDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class RoutingAttributeValueAwaitable(AwaitableAttrs):
    """The relations of RoutingAttributeValue as awaitables."""

    agent: Awaitable[User | None]
    """The User behind `agent_id`. One call fetches it for all records of a page."""
    attribute: Awaitable[RoutingAttribute | None]
    """The RoutingAttribute behind `attribute_id`. It costs a call if it is not at hand."""
    attribute_value: Awaitable[RoutingAttributeValue | None]
    """The RoutingAttributeValue behind `attribute_value_id`. No call fetches it: an answer has to
    bring it along.
    """
