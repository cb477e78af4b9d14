# Generated from openapi/zendesk.openapi.json (openapi/spec/omnichannel/account_groups.yaml and 3 more) by `make generate`. Do not edit.
"""Records of omnichannel routing: agents, their states and engagements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, MapField, Nested, Relation, Relations
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.groups import Group
    from zenpy.lib.api_objects.tickets import Ticket
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.records.containers import ProxyDict


class AccountGroupAvailability(BaseObject):
    """Counts of agents by status and channel for one group or the whole account.

    Attributes:
        account_id: Account to which the counts apply.
        channel_group_statuses: Number of agents in each status, by channel.
        group_id: Group whose agents are counted.
        unified_states: Number of agents in each unified status.
        version: Revision of the snapshot; it rises with each change.
        group: The Group behind `group_id`.
    """

    _name = "account_group_availability"
    _spec = "AccountGroupAvailability"

    account_id: int | None = None
    channel_group_statuses: MapField[object] = MapField()
    group_id: int | None = None
    unified_states: MapField[object] = MapField()
    version: int | None = None
    group: Relation[Group] = Relation("group_id", "Group")


class AgentAvailability(BaseObject):
    """An agent's unified status and channel load in omnichannel routing, in JSON:API form.

    Attributes:
        agent_id: Agent whose availability is described.
        agent_status: Unified status of the agent, with name and time of change.
        attributes: Main data of the resource, as JSON:API groups it.
        channels: Channels of the agent with status, load and capacity.
        group_ids: Groups the agent belongs to.
        id: Identifies the resource; the same number as the agent's id, as text. Read-only.
        links: API addresses connected with the resource.
        relationships: References to the channels, resolved by the `included` part of the response.
        skills: Routing skills the agent has.
        type: JSON:API resource type, such as `agent_availabilities`. Read-only.
        version: Revision of the snapshot; it rises with each change.
        agent: The User behind `agent_id`.
        groups: The Group records behind `group_ids`.
    """

    _name = "agent_availability"
    _spec = "AgentAvailability"
    _rules = WriteRules(read_only=("id", "type"))

    agent_id: int | None = None
    agent_status: MapField[object] = MapField()
    attributes: Nested[AgentAvailabilityAttributes] = Nested("AgentAvailabilityAttributes")
    channels: ListField[ProxyDict[str, object]] = ListField()
    group_ids: ListField[int] = ListField()
    id: str | None = None
    links: MapField[object] = MapField()
    relationships: MapField[object] = MapField()
    skills: ListField[int] = ListField()
    type: str | None = None
    version: int | None = None
    agent: Relation[User] = Relation("agent_id", "User")
    groups: Relations[Group] = Relations("group_ids", "Group")


class AgentAvailabilityAttributes(BaseObject):
    """Main data of an agent availability record in omnichannel routing.

    Attributes:
        agent_id: Agent whose availability is described.
        agent_status: Unified status the agent currently has.
        group_ids: Groups the agent belongs to.
        skills: Routing skills the agent has.
        version: Revision of the snapshot; it rises with each change.
        agent: The User behind `agent_id`.
        groups: The Group records behind `group_ids`.
    """

    _name = "agent_availability_attributes"
    _spec = "AgentAvailabilityAttributes"

    agent_id: int | None = None
    agent_status: Nested[AgentAvailabilityStatus] = Nested("AgentAvailabilityStatus")
    group_ids: ListField[int] = ListField()
    skills: ListField[ProxyDict[str, object]] = ListField()
    version: int | None = None
    agent: Relation[User] = Relation("agent_id", "User")
    groups: Relations[Group] = Relations("group_ids", "Group")


class AgentAvailabilityStatus(BaseObject):
    """Unified status of an agent within an availability record.

    Attributes:
        id: Identifies the unified status, built-in or custom.
        name: Title of the status, such as `online` or `away`.
        reason: What caused the status to be set.
        updated_at: When the agent entered the status.
        updated: `updated_at` as an aware datetime.
    """

    _name = "agent_availability_status"
    _spec = "AgentAvailabilityStatus"

    id: int | None = None
    name: str | None = None
    reason: str | None = None
    updated_at: str | None = None
    updated = Date("updated_at")


class AgentChannel(BaseObject):
    """An agent's state and load on one channel of omnichannel routing.

    Attributes:
        id: Identifies this pairing of agent and channel.
        max_capacity: Most work items the agent is given on the channel at once.
        name: Channel in question, such as `messaging`, `talk` or `support`.
        status: Availability on the channel, such as `online`, `away` or `offline`.
        work_item_count: Number of work items that currently use up capacity.
    """

    _name = "agent_channel"
    _spec = "AgentChannel"

    id: str | None = None
    max_capacity: int | None = None
    name: str | None = None
    status: str | None = None
    work_item_count: int | None = None


class AgentStatusJobStatus(BaseObject):
    """Progress of a background job that changes the statuses of many agents.

    Attributes:
        id: Identifies the job; assigned by Zendesk.
        message: Explanation of the current state of the job.
        progress: Number of agents processed so far.
        results: Outcome for each agent.
        status: Stage of the job, such as `queued`, `working`, `completed` or `failed`.
        total: Number of agents in the whole job.
        url: API address for polling this job.
    """

    _name = "agent_status_job_status"
    _spec = "AgentStatusJobStatus"

    id: str | None = None
    message: str | None = None
    progress: int | None = None
    results: ListField[ProxyDict[str, object]] = ListField()
    status: str | None = None
    total: int | None = None
    url: str | None = None


class CapacityRule(BaseObject):
    """A rule that caps how much work the agents assigned to it get on each channel.

    Attributes:
        assignees: Agents to whom the rule applies.
        capacities: Cap on work items for each channel.
        created_at: When the rule was created. Read-only.
        default: Whether the rule holds for agents who have no other.
        description: Note on what the rule is for.
        id: Identifies the rule; assigned by Zendesk.
        last_updated_at: When the rule was last changed. Read-only.
        name: Title of the rule.
        created: `created_at` as an aware datetime.
        last_updated: `last_updated_at` as an aware datetime.
    """

    _name = "capacity_rule"
    _spec = "CapacityRule"
    _rules = WriteRules(read_only=("created_at", "last_updated_at"))

    assignees: MapField[object] = MapField()
    capacities: MapField[object] = MapField()
    created_at: str | None = None
    default: bool | None = None
    description: str | None = None
    id: str | None = None
    last_updated_at: str | None = None
    name: str | None = None
    created = Date("created_at")
    last_updated = Date("last_updated_at")


class CapacityRuleAssignee(BaseObject):
    """Pairing of an agent with the capacity rule that holds for them.

    Attributes:
        agent_id: Agent to whom the rule applies.
        capacity_rule_id: Rule that caps the agent's work.
        agent: The User behind `agent_id`.
        capacity_rule: The CapacityRule behind `capacity_rule_id`.
    """

    _name = "capacity_rule_assignee"
    _spec = "CapacityRuleAssignee"

    agent_id: int | None = None
    capacity_rule_id: str | None = None
    agent: Relation[User] = Relation("agent_id", "User")
    capacity_rule: Relation[CapacityRule] = Relation("capacity_rule_id", "CapacityRule")


class Engagement(BaseObject):
    """One agent's continuous spell of work on a ticket, with timings of replies and waits.

    Attributes:
        agent_id: Agent who handled the ticket in this spell.
        agent_messages_count: Number of messages the agent sent.
        agent_replies_count: Number of times the agent answered the requester; messages in a row
            count once.
        assignment_to_first_reply_time_seconds: Seconds from assignment to the agent's first answer.
        average_requester_wait_time_seconds: Mean seconds the requester waited for an answer.
        channel: Channel of the conversation, such as `messaging` or `email`.
        end_user_messages_count: Number of messages the requester sent.
        engagement_end_reason: What ended the spell, such as a transfer or a change of ticket
            status.
        engagement_end_time: When the spell ended.
        engagement_id: Identifies the engagement.
        engagement_start_reason: What began the spell, such as an assignment.
        engagement_start_time: When the spell began.
        group_id: Group on whose behalf the agent worked.
        longest_requester_wait_time_seconds: Most seconds the requester had to wait for one answer.
        offer_time_seconds: Seconds for which the work was offered before the agent took it.
        requester_id: User who asked for help.
        ticket_id: Ticket on which the agent worked.
        ticket_status_end: Status of the ticket at the end of the spell.
        ticket_status_start: Status of the ticket at the beginning of the spell.
        total_requester_wait_time_seconds: Seconds the requester waited in all.
        agent: The User behind `agent_id`.
        group: The Group behind `group_id`.
        requester: The User behind `requester_id`.
        ticket: The Ticket behind `ticket_id`.
    """

    _name = "engagement"
    _spec = "Engagement"

    agent_id: int | None = None
    agent_messages_count: int | None = None
    agent_replies_count: int | None = None
    assignment_to_first_reply_time_seconds: int | None = None
    average_requester_wait_time_seconds: int | None = None
    channel: str | None = None
    end_user_messages_count: int | None = None
    engagement_end_reason: str | None = None
    engagement_end_time: str | None = None
    engagement_id: str | None = None
    engagement_start_reason: str | None = None
    engagement_start_time: str | None = None
    group_id: int | None = None
    longest_requester_wait_time_seconds: int | None = None
    offer_time_seconds: int | None = None
    requester_id: int | None = None
    ticket_id: int | None = None
    ticket_status_end: str | None = None
    ticket_status_start: str | None = None
    total_requester_wait_time_seconds: int | None = None
    agent: Relation[User] = Relation("agent_id", "User")
    group: Relation[Group] = Relation("group_id", "Group")
    requester: Relation[User] = Relation("requester_id", "User")
    ticket: Relation[Ticket] = Relation("ticket_id", "Ticket")


class UnifiedAgentStatus(BaseObject):
    """A status agents can choose that sets their state on every channel; admins can define custom
    ones.

    Attributes:
        channels: State each channel takes on when an agent chooses the status.
        description: Note on when agents should choose the status.
        group_ids: Groups whose agents may choose the status; empty for all.
        id: Identifies the unified status; assigned by Zendesk.
        name: Title agents see in the status menu.
        updated_at: When the definition was last changed.
        groups: The Group records behind `group_ids`.
        updated: `updated_at` as an aware datetime.
    """

    _name = "unified_agent_status"
    _spec = "UnifiedAgentStatus"

    channels: MapField[object] = MapField()
    description: str | None = None
    group_ids: ListField[int] = ListField()
    id: int | None = None
    name: str | None = None
    updated_at: str | None = None
    groups: Relations[Group] = Relations("group_ids", "Group")
    updated = Date("updated_at")


class WorkItem(BaseObject):
    """A ticket, conversation or call that currently takes up an agent's capacity.

    Attributes:
        added_at: When the work was given to the agent.
        id: Identifies the work item; assigned by Zendesk.
        reason: Why the work came to the agent, such as an assignment.
        added: `added_at` as an aware datetime.
    """

    _name = "work_item"
    _spec = "WorkItem"

    added_at: str | None = None
    id: str | None = None
    reason: str | None = None
    added = Date("added_at")
