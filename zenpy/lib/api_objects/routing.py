# Generated from openapi/zendesk.openapi.json (openapi/spec/support/routing.yaml) by `make generate`. Do not edit.
"""Manages skills for routing: attributes, their values, and which agents and tickets have them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, Nested, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.shared import ConditionDefinition
    from zenpy.lib.api_objects.users import User


RoutingAttributeValueAgentSkillPriority: TypeAlias = Literal["NORMAL", "HIGH"]


class RoutingAttribute(BaseObject):
    """Category of skills for routing tickets, such as language; its values are the skills.

    Attributes:
        attribute_values: Skills of the category; given when `attribute_values` is sideloaded.
            Read-only.
        created_at: When the attribute was set up. Read-only.
        id: Identifies the routing attribute; an opaque string. Read-only.
        name: Name of the skill category.
        updated_at: When the routing attribute last changed. Read-only.
        url: API address of this routing attribute. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "routing_attribute"
    _spec = "RoutingAttribute"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("attribute_values", "created_at", "id", "updated_at", "url"))

    attribute_values: ListField[RoutingAttributeValue] = ListField("RoutingAttributeValue")
    created_at: str | None = None
    id: str | None = None
    name: str | None = None
    updated_at: str | None = None
    url: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class RoutingAttributeDefinitions(BaseObject):
    """Catalog of the conditions that can decide which skills a ticket needs.

    Attributes:
        conditions_all: Conditions allowed in a skill's `all` list.
        conditions_any: Conditions allowed in a skill's `any` list.
    """

    _name = "routing_attribute_definitions"
    _spec = "RoutingAttributeDefinitions"
    _shown = ("conditions_all", "conditions_any")

    conditions_all: ListField[ConditionDefinition] = ListField("ConditionDefinition")
    conditions_any: ListField[ConditionDefinition] = ListField("ConditionDefinition")


class RoutingAttributeValue(BaseObject):
    """A skill, such as one language, which agents can have and tickets can require.

    Attributes:
        agent_id: Identifies the agent who has the skill, in listings per agent. Read-only.
        agent_skill_priority: How strongly the skill counts when tickets are offered to the agent.
            Only `client.routing.agents.instance_values.jobs.create()` takes it.
        attribute_id: Identifies the routing attribute the skill belongs to. Read-only.
        attribute_value_id: Identifies the skill, where the record is an assignment of it.
            Read-only.
        created_at: When the skill was set up. Read-only.
        id: Identifies the skill or its assignment; an opaque string. Only
            `client.routing.agents.instance_values.jobs.create()` takes it.
        name: Name of the skill.
        updated_at: When the skill last changed. Read-only.
        url: API address of this attribute value. Read-only.
        agent: The User behind `agent_id`. One call fetches it for all records of a page.
        attribute: The RoutingAttribute behind `attribute_id`. It costs a call if it is not at hand.
        attribute_value: The RoutingAttributeValue behind `attribute_value_id`. No call fetches it:
            an answer has to bring it along.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "routing_attribute_value"
    _spec = "RoutingAttributeValue"
    _shown = ("id", "name")
    _rules = WriteRules(
        read_only=(
            "agent_id",
            "agent_skill_priority",
            "attribute_id",
            "attribute_value_id",
            "created_at",
            "id",
            "updated_at",
            "url",
        )
    )

    agent_id: int | None = None
    agent_skill_priority: RoutingAttributeValueAgentSkillPriority | None = None
    attribute_id: str | None = None
    attribute_value_id: str | None = None
    created_at: str | None = None
    id: str | None = None
    name: str | None = None
    updated_at: str | None = None
    url: str | None = None
    agent: Relation[User] = Relation("agent_id", "User")
    attribute: Relation[RoutingAttribute] = Relation("attribute_id", "RoutingAttribute")
    attribute_value: Relation[RoutingAttributeValue] = Relation("attribute_value_id", "RoutingAttributeValue")
    created = Date("created_at")
    updated = Date("updated_at")


class RoutingAttributeValueJob(BaseObject):
    """Bulk job that changes the skills of many agents at once; only sent.

    Attributes:
        action: What to do with the skills of the agents; only sent.
        attributes: Skills the job is about; only sent.
        items: Identifies the agents whose skills the job changes; only sent.
    """

    _name = "routing_attribute_value_job"
    _spec = "RoutingAttributeValueJob"
    _shown = ("attributes", "items")

    action: Literal["upsert", "update", "delete"] | str | None = None
    attributes: Nested[RoutingAttributeValueJobAttributes] = Nested("RoutingAttributeValueJobAttributes")
    items: ListField[int] = ListField()  # type: ignore[assignment]


class RoutingAttributeValueJobAttributes(BaseObject):
    """Skills named in a bulk job over agents' skills.

    Attributes:
        attribute_values: Skills to give, change or take away; only sent.
    """

    _name = "routing_attribute_value_job_attributes"
    _spec = "RoutingAttributeValueJobAttributes"
    _shown = ("attribute_values",)

    attribute_values: ListField[RoutingAttributeValue] = ListField("RoutingAttributeValue")
