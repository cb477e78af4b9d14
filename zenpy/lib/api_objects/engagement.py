# Generated from openapi/zendesk.openapi.json (openapi/spec/omnichannel/account_groups.yaml and 3 more) by `make generate`. Do not edit.
"""Records of omnichannel routing: agents, their states and engagements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, MapField, Nested, Relation, Relations
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from typing import Literal

    from zenpy.lib.api_objects.groups import Group
    from zenpy.lib.api_objects.routing import RoutingAttributeValue
    from zenpy.lib.api_objects.tickets import Ticket
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.records.containers import ProxyDict


class AccountGroupAvailability(BaseObject):
    """Counts of agents by status and channel for one group or the whole account.

    Attributes:
        account_id: Account to which the counts apply.
        channel_group_statuses: Figures by channel. Read-only.
        group_id: Group whose agents are counted.
        unified_states: Number of agents in each unified status.
        version: Revision of the snapshot; it rises with each change.
        group: The Group behind `group_id`. It costs a call if it is not at hand.
    """

    _name = "account_group_availability"
    _spec = "AccountGroupAvailability"
    _shown = ("account_id", "group_id", "version")
    _rules = WriteRules(read_only=("channel_group_statuses",))

    account_id: int | None = None
    channel_group_statuses: MapField[ProxyDict[str, object]] = MapField()
    group_id: int | None = None
    unified_states: MapField[int] = MapField()
    version: int | None = None
    group: Relation[Group] = Relation("group_id", "Group")


class AgentAvailability(BaseObject):
    """An agent's unified status, and their channels with the work on them, in omnichannel routing.

    Attributes:
        agent_id: Agent whose availability is described. Read-only.
        agent_status: Unified status of the agent, on accounts with omnichannel routing. Read-only.
        channels: Channels of the agent with state, load and capacity. Read-only.
        group_ids: Groups the agent belongs to, where known. Read-only.
        id: Identifies the record, such as `agent_availabilities|123` with the id of the agent.
            Read-only.
        links: API addresses of the record. Read-only.
        skills: Routing skills the agent has, where known. Read-only.
        type: Kind of record: `agent_availabilities`. Read-only.
        version: Revision of the record; it rises with each change. Read-only.
        agent: The User behind `agent_id`. One call fetches it for all records of a page.
        groups: The Group records behind `group_ids`. Each that is not at hand costs a call.
    """

    _name = "agent_availability"
    _spec = "AgentAvailability"
    _shown = ("id", "type", "agent_id")
    _rules = WriteRules(
        read_only=(
            "agent_id",
            "agent_status",
            "channels",
            "group_ids",
            "id",
            "links",
            "skills",
            "type",
            "version",
        )
    )

    agent_id: int | None = None
    agent_status: Nested[AgentAvailabilityStatus] = Nested("AgentAvailabilityStatus")
    channels: ListField[AgentChannel] = ListField("AgentChannel")
    group_ids: ListField[int] = ListField()
    id: str | None = None
    links: MapField[object] = MapField()
    skills: ListField[AgentSkill] = ListField("AgentSkill")
    type: str | None = None
    version: int | None = None
    agent: Relation[User] = Relation("agent_id", "User")
    groups: Relations[Group] = Relations("group_ids", "Group", read_only=True)


class AgentAvailabilityStatus(BaseObject):
    """Unified status of an agent within an availability record.

    Attributes:
        id: Identifies the unified status: 2 offline, 3 online, 4 away, 5 transfers only, others
            custom. Read-only.
        name: Title of the status, such as `online` or `away`. Read-only.
        reason: What caused the status to be set. Read-only.
        updated_at: When the agent entered the status. Read-only.
        updated: `updated_at` as an aware datetime.
    """

    _name = "agent_availability_status"
    _spec = "AgentAvailabilityStatus"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("id", "name", "reason", "updated_at"))

    id: int | None = None
    name: str | None = None
    reason: (
        Literal[
            "UNKNOWN",
            "AGENT_STATUS_SWITCHER",
            "AGENT_LOGOUT",
            "AGENT_STATUS_DELETED",
            "AGENT_DISCONNECTED",
            "AGENT_IDLE_TIMEOUT",
            "SWITCHER_AUTO_RECONNECT",
            "OMNICHANNEL_ROUTING_ENABLED",
            "PUBLIC_API",
            "INTERNAL_TEST",
            "EXPLORE_TAKE_AN_ACTION",
            "WFM_STATUS_UPDATE",
            "MONITORING_ASSISTANT_UPDATE",
        ]
        | str
        | None
    ) = None
    updated_at: str | None = None
    updated = Date("updated_at")


class AgentChannel(BaseObject):
    """An agent's state and load on one channel of omnichannel routing.

    Attributes:
        id: Identifies agent and channel, such as `agent_availabilities|123|channels|support`.
            Read-only.
        links: API addresses of the record. Read-only.
        max_capacity: Most work items the agent is given on the channel at once, on accounts with
            omnichannel routing. Read-only.
        name: Channel in question, such as `messaging`, `talk` or `support`. Read-only.
        relationships: `relationships['work_items']` says whether there are more work items than
            came along, and where. Read-only.
        status: Availability on the channel. Read-only.
        type: Kind of record: `channels`. Read-only.
        updated_at: When the state of the channel last changed. Read-only.
        work_item_count: Number of work items that currently use up capacity. Read-only.
        work_items: The first page of the work items; `agent_availabilities.work_items` lists all.
            Read-only.
        updated: `updated_at` as an aware datetime.
    """

    _name = "agent_channel"
    _spec = "AgentChannel"
    _shown = ("id", "name", "status")
    _rules = WriteRules(
        read_only=(
            "id",
            "links",
            "max_capacity",
            "name",
            "relationships",
            "status",
            "type",
            "updated_at",
            "work_item_count",
            "work_items",
        )
    )

    id: str | None = None
    links: MapField[object] = MapField()
    max_capacity: int | None = None
    name: str | None = None
    relationships: MapField[object] = MapField()
    status: Literal["online", "away", "offline", "transfers_only"] | str | None = None
    type: str | None = None
    updated_at: str | None = None
    work_item_count: int | None = None
    work_items: ListField[WorkItem] = ListField("WorkItem")
    updated = Date("updated_at")


class AgentSkill(BaseObject):
    """A routing skill of an agent.

    Attributes:
        id: Identifies the value of a routing attribute. Read-only.
        attribute_value: The RoutingAttributeValue behind `id`. No call fetches it: an answer has to
            bring it along.
    """

    _name = "agent_skill"
    _spec = "AgentSkill"
    _shown = ("id",)
    _rules = WriteRules(read_only=("id",))

    id: str | None = None
    attribute_value: Relation[RoutingAttributeValue] = Relation("id", "RoutingAttributeValue")


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
    _shown = ("id", "message", "status")

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
        assignees: Agents to whom the rule applies. Read-only.
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
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("assignees", "created_at", "last_updated_at"))

    assignees: Nested[CapacityRuleAssignees] = Nested("CapacityRuleAssignees")
    capacities: MapField[int] = MapField()
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
        agent: The User behind `agent_id`. One call fetches it for all records of a page.
        capacity_rule: The CapacityRule behind `capacity_rule_id`. It costs a call if it is not at
            hand.
    """

    _name = "capacity_rule_assignee"
    _spec = "CapacityRuleAssignee"
    _shown = ("agent_id", "capacity_rule_id")

    agent_id: int | None = None
    capacity_rule_id: str | None = None
    agent: Relation[User] = Relation("agent_id", "User")
    capacity_rule: Relation[CapacityRule] = Relation("capacity_rule_id", "CapacityRule")


class CapacityRuleAssignees(BaseObject):
    """The first agents to whom a capacity rule applies; `capacity.rules.assignees` lists all.

    Attributes:
        assignees: The pairings of agent and rule. Read-only.
        links: Where the next and the previous ones are. Read-only.
        meta: Whether there are more. Read-only.
    """

    _name = "capacity_rule_assignees"
    _spec = "CapacityRuleAssignees"
    _shown = ("assignees",)
    _rules = WriteRules(read_only=("assignees", "links", "meta"))

    assignees: ListField[CapacityRuleAssignee] = ListField("CapacityRuleAssignee")
    links: MapField[object] = MapField()
    meta: MapField[object] = MapField()


class ChannelGroupStatus(BaseObject):
    """The agents of a group on one channel, and the work that they have.

    Attributes:
        state_counts: Number of agents in each state, such as `online`. Read-only.
        total_consumed_capacity: Work items that the agents have. Read-only.
    """

    _name = "channel_group_status"
    _spec = "ChannelGroupStatus"
    _shown = ("total_consumed_capacity",)
    _rules = WriteRules(read_only=("state_counts", "total_consumed_capacity"))

    state_counts: MapField[int] = MapField()
    total_consumed_capacity: int | None = None


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
        agent: The User behind `agent_id`. One call fetches it for all records of a page.
        group: The Group behind `group_id`. It costs a call if it is not at hand.
        requester: The User behind `requester_id`. One call fetches it for all records of a page.
        ticket: The Ticket behind `ticket_id`. One call fetches it for all records of a page.
    """

    _name = "engagement"
    _spec = "Engagement"
    _shown = ("agent_id", "engagement_id", "group_id")

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
        channels: State each channel takes on when an agent chooses the status; custom ones have it.
            Read-only.
        description: Note on when agents should choose the status. Read-only.
        group_ids: Groups whose agents may choose the status; empty for all. Read-only.
        id: Identifies the unified status: 2 offline, 3 online, 4 away, 5 transfers only, others
            custom. Read-only.
        name: Title agents see in the status menu. Read-only.
        type: Kind of record: `agent_status`. Read-only.
        updated_at: When a custom status was last changed. Read-only.
        groups: The Group records behind `group_ids`. Each that is not at hand costs a call.
        updated: `updated_at` as an aware datetime.
    """

    _name = "unified_agent_status"
    _spec = "UnifiedAgentStatus"
    _shown = ("id", "name", "type")
    _rules = WriteRules(
        read_only=("channels", "description", "group_ids", "id", "name", "type", "updated_at")
    )

    channels: Nested[UnifiedStatusChannels] = Nested("UnifiedStatusChannels")
    description: str | None = None
    group_ids: ListField[int] = ListField()
    id: int | None = None
    name: str | None = None
    type: str | None = None
    updated_at: str | None = None
    groups: Relations[Group] = Relations("group_ids", "Group", read_only=True)
    updated = Date("updated_at")


class UnifiedAgentStatusChange(BaseObject):
    """The unified status that an agent was switched to.

    Attributes:
        agent_id: Agent who has the status now. Read-only.
        agent_status: Status that the agent has now. Read-only.
        id: Identifies the availability of the agent, such as `agent_availabilities|123`. Read-only.
        type: Kind of record: `agent_availabilities`. Read-only.
        agent: The User behind `agent_id`. One call fetches it for all records of a page.
    """

    _name = "unified_agent_status_change"
    _spec = "UnifiedAgentStatusChange"
    _shown = ("id", "type", "agent_id")
    _rules = WriteRules(read_only=("agent_id", "agent_status", "id", "type"))

    agent_id: int | None = None
    agent_status: Nested[UnifiedStatusInShort] = Nested("UnifiedStatusInShort")
    id: str | None = None
    type: str | None = None
    agent: Relation[User] = Relation("agent_id", "User")


class UnifiedStatusChannels(BaseObject):
    """The state of each channel in a unified status.

    Attributes:
        messaging: State for messaging. Read-only.
        support: State for tickets by email and other channels. Read-only.
        talk: State for calls. Read-only.
    """

    _name = "unified_status_channels"
    _spec = "UnifiedStatusChannels"
    _shown = ("messaging", "support", "talk")
    _rules = WriteRules(read_only=("messaging", "support", "talk"))

    messaging: Literal["online", "away", "transfers_only", "offline"] | str | None = None
    support: Literal["online", "away", "transfers_only", "offline"] | str | None = None
    talk: Literal["online", "away", "transfers_only", "offline"] | str | None = None


class UnifiedStatusInShort(BaseObject):
    """Id and name of a unified status.

    Attributes:
        id: Identifies the unified status. Read-only.
        name: Title of the status. Read-only.
    """

    _name = "unified_status_in_short"
    _spec = "UnifiedStatusInShort"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("id", "name"))

    id: int | None = None
    name: str | None = None


class WorkItem(BaseObject):
    """A ticket, conversation or call that currently takes up an agent's capacity.

    Attributes:
        added_at: When the work was given to the agent. Read-only.
        id: Identifies agent, channel and work item, such as
            `agent_availabilities|123|channels|support|work_items|5`. Read-only.
        reason: Why the work came to the agent. Read-only.
        type: Kind of record: `work_items`. Read-only.
        added: `added_at` as an aware datetime.
    """

    _name = "work_item"
    _spec = "WorkItem"
    _shown = ("id", "reason", "type")
    _rules = WriteRules(read_only=("added_at", "id", "reason", "type"))

    added_at: str | None = None
    id: str | None = None
    reason: (
        Literal[
            "UNKNOWN_ADD",
            "ASSIGNED",
            "OFFERED",
            "ACCEPTED",
            "MANUAL_ASSIGNED",
            "REOPENED",
            "ASSIGNED_TRANSFER",
            "CHANNEL_CHANGE",
            "OFFER_MISSED",
            "OFFER_OBSOLETED",
        ]
        | str
        | None
    ) = None
    type: str | None = None
    added = Date("added_at")
