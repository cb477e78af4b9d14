# Generated from openapi/zendesk.openapi.json (openapi/spec/omnichannel/account_groups.yaml and 3 more) by `make generate`. Do not edit.
"""Records of omnichannel routing: agents, their states and engagements."""

from collections.abc import Awaitable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Literal, overload, type_check_only

from zenpy.lib.api_objects.groups import Group
from zenpy.lib.api_objects.routing import RoutingAttributeValue
from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.api_objects.users import User
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import (
    AccountGroupAvailabilityDict,
    AgentAvailabilityDict,
    AgentAvailabilityStatusDict,
    AgentChannelDict,
    AgentSkillDict,
    AgentStatusJobStatusDict,
    CapacityRuleAssigneeDict,
    CapacityRuleAssigneesDict,
    CapacityRuleDict,
    ChannelGroupStatusDict,
    EngagementDict,
    UnifiedAgentStatusChangeDict,
    UnifiedAgentStatusDict,
    UnifiedStatusChannelsDict,
    UnifiedStatusInShortDict,
    WorkItemDict,
)

@takes_its_fields
class AccountGroupAvailability(BaseObject):
    """Counts of agents by status and channel for one group or the whole account."""

    account_id: int
    """Account to which the counts apply."""
    channel_group_statuses: Attribute[
        ProxyDict[str, ProxyDict[str, object]],
        Mapping[str, ChannelGroupStatus | ChannelGroupStatusDict] | None,
    ]
    """Figures by channel. Read-only."""
    group_id: int
    """Group whose agents are counted."""
    unified_states: Attribute[ProxyDict[str, int], Mapping[str, int] | None]
    """Number of agents in each unified status."""
    version: int
    """Revision of the snapshot; it rises with each change."""
    group: Attribute[Group, Group | int | None]
    """The Group behind `group_id`. It costs a call if it is not at hand."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        account_id: int | None = None,
        group_id: int | None = None,
        unified_states: Mapping[str, int] | None = None,
        version: int | None = None,
        group: Group | int | None = None,
    ) -> None:
        """Make an AccountGroupAvailability from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> AccountGroupAvailabilityAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> AccountGroupAvailabilityDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AgentAvailability(BaseObject):
    """An agent's unified status, and their channels with the work on them, in omnichannel routing."""

    agent_id: int
    """Agent whose availability is described. Read-only."""
    agent_status: Attribute[
        AgentAvailabilityStatus | None, AgentAvailabilityStatus | AgentAvailabilityStatusDict | None
    ]
    """Unified status of the agent, on accounts with omnichannel routing. Read-only."""
    channels: Attribute[ProxyList[AgentChannel], Iterable[AgentChannel | AgentChannelDict] | None]
    """Channels of the agent with state, load and capacity. Read-only."""
    group_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Groups the agent belongs to, where known. Read-only."""
    id: str
    """Identifies the record, such as `agent_availabilities|123` with the id of the agent. Read-only."""
    links: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """API addresses of the record. Read-only."""
    skills: Attribute[ProxyList[AgentSkill], Iterable[AgentSkill | AgentSkillDict] | None]
    """Routing skills the agent has, where known. Read-only."""
    type: str
    """Kind of record: `agent_availabilities`. Read-only."""
    version: int
    """Revision of the record; it rises with each change. Read-only."""
    agent: Attribute[User, User | int | None]
    """The User behind `agent_id`. One call fetches it for all records of a page."""
    groups: Attribute[Sequence[Group], Iterable[Group | int] | None]
    """The Group records behind `group_ids`. Each that is not at hand costs a call."""
    @overload
    def __init__(self, api: object = None, *, id: str | None = None) -> None:
        """Make an AgentAvailability from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> AgentAvailabilityAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> AgentAvailabilityDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AgentAvailabilityStatus(BaseObject):
    """Unified status of an agent within an availability record."""

    id: int
    """Identifies the unified status: 2 offline, 3 online, 4 away, 5 transfers only, others custom.
    Read-only.
    """
    name: str
    """Title of the status, such as `online` or `away`. Read-only."""
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
    )
    """What caused the status to be set. Read-only."""
    updated_at: Attribute[str | None, str | datetime | None]
    """When the agent entered the status. Read-only."""
    updated: Attribute[datetime | None, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(self, api: object = None, *, id: int | None = None) -> None:
        """Make an AgentAvailabilityStatus from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AgentAvailabilityStatusDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AgentChannel(BaseObject):
    """An agent's state and load on one channel of omnichannel routing."""

    id: str
    """Identifies agent and channel, such as `agent_availabilities|123|channels|support`. Read-only."""
    links: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """API addresses of the record. Read-only."""
    max_capacity: int | None
    """Most work items the agent is given on the channel at once, on accounts with omnichannel routing.
    Read-only.
    """
    name: str
    """Channel in question, such as `messaging`, `talk` or `support`. Read-only."""
    relationships: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """`relationships['work_items']` says whether there are more work items than came along, and where.
    Read-only.
    """
    status: Literal["online", "away", "offline", "transfers_only"] | str | None
    """Availability on the channel. Read-only."""
    type: str
    """Kind of record: `channels`. Read-only."""
    updated_at: Attribute[str | None, str | datetime | None]
    """When the state of the channel last changed. Read-only."""
    work_item_count: int
    """Number of work items that currently use up capacity. Read-only."""
    work_items: Attribute[ProxyList[WorkItem], Iterable[WorkItem | WorkItemDict] | None]
    """The first page of the work items; `agent_availabilities.work_items` lists all. Read-only."""
    updated: Attribute[datetime | None, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(self, api: object = None, *, id: str | None = None) -> None:
        """Make an AgentChannel from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AgentChannelDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AgentSkill(BaseObject):
    """A routing skill of an agent."""

    id: str
    """Identifies the value of a routing attribute. Read-only."""
    attribute_value: Attribute[RoutingAttributeValue, RoutingAttributeValue | str | None]
    """The RoutingAttributeValue behind `id`. No call fetches it: an answer has to bring it along."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: str | None = None,
        attribute_value: RoutingAttributeValue | str | None = None,
    ) -> None:
        """Make an AgentSkill from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> AgentSkillAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> AgentSkillDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AgentStatusJobStatus(BaseObject):
    """Progress of a background job that changes the statuses of many agents."""

    id: str
    """Identifies the job; assigned by Zendesk."""
    message: str | None
    """Explanation of the current state of the job."""
    progress: int | None
    """Number of agents processed so far."""
    results: Attribute[ProxyList[ProxyDict[str, object]], Iterable[Mapping[str, object]] | None]
    """Outcome for each agent."""
    status: str | None
    """Stage of the job, such as `queued`, `working`, `completed` or `failed`."""
    total: int | None
    """Number of agents in the whole job."""
    url: str | None
    """API address for polling this job."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: str | None = None,
        message: str | None = None,
        progress: int | None = None,
        results: Iterable[Mapping[str, object]] | None = None,
        status: str | None = None,
        total: int | None = None,
        url: str | None = None,
    ) -> None:
        """Make an AgentStatusJobStatus from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AgentStatusJobStatusDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class CapacityRule(BaseObject):
    """A rule that caps how much work the agents assigned to it get on each channel."""

    assignees: Attribute[
        CapacityRuleAssignees | None, CapacityRuleAssignees | CapacityRuleAssigneesDict | None
    ]
    """Agents to whom the rule applies. Read-only."""
    capacities: Attribute[ProxyDict[str, int], Mapping[str, int] | None]
    """Cap on work items for each channel."""
    created_at: Attribute[str, str | datetime | None]
    """When the rule was created. Read-only."""
    default: bool | None
    """Whether the rule holds for agents who have no other."""
    description: str | None
    """Note on what the rule is for."""
    id: str
    """Identifies the rule; assigned by Zendesk."""
    last_updated_at: Attribute[str | None, str | datetime | None]
    """When the rule was last changed. Read-only."""
    name: str | None
    """Title of the rule."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    last_updated: Attribute[datetime | None, datetime | None]
    """`last_updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        capacities: Mapping[str, int] | None = None,
        default: bool | None = None,
        description: str | None = None,
        id: str | None = None,
        name: str | None = None,
    ) -> None:
        """Make a CapacityRule from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> CapacityRuleDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class CapacityRuleAssignee(BaseObject):
    """Pairing of an agent with the capacity rule that holds for them."""

    agent_id: int | None
    """Agent to whom the rule applies."""
    capacity_rule_id: str | None
    """Rule that caps the agent's work."""
    agent: Attribute[User | None, User | int | None]
    """The User behind `agent_id`. One call fetches it for all records of a page."""
    capacity_rule: Attribute[CapacityRule | None, CapacityRule | str | None]
    """The CapacityRule behind `capacity_rule_id`. It costs a call if it is not at hand."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        agent_id: int | None = None,
        capacity_rule_id: str | None = None,
        agent: User | int | None = None,
        capacity_rule: CapacityRule | str | None = None,
    ) -> None:
        """Make a CapacityRuleAssignee from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> CapacityRuleAssigneeAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> CapacityRuleAssigneeDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class CapacityRuleAssignees(BaseObject):
    """The first agents to whom a capacity rule applies; `capacity.rules.assignees` lists all."""

    assignees: Attribute[
        ProxyList[CapacityRuleAssignee], Iterable[CapacityRuleAssignee | CapacityRuleAssigneeDict] | None
    ]
    """The pairings of agent and rule. Read-only."""
    links: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Where the next and the previous ones are. Read-only."""
    meta: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Whether there are more. Read-only."""
    def __init__(self, api: object = None) -> None:
        """Make a CapacityRuleAssignees from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> CapacityRuleAssigneesDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ChannelGroupStatus(BaseObject):
    """The agents of a group on one channel, and the work that they have."""

    state_counts: Attribute[ProxyDict[str, int], Mapping[str, int] | None]
    """Number of agents in each state, such as `online`. Read-only."""
    total_consumed_capacity: int | None
    """Work items that the agents have. Read-only."""
    def __init__(self, api: object = None) -> None:
        """Make a ChannelGroupStatus from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ChannelGroupStatusDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Engagement(BaseObject):
    """One agent's continuous spell of work on a ticket, with timings of replies and waits."""

    agent_id: int | None
    """Agent who handled the ticket in this spell."""
    agent_messages_count: int | None
    """Number of messages the agent sent."""
    agent_replies_count: int | None
    """Number of times the agent answered the requester; messages in a row count once."""
    assignment_to_first_reply_time_seconds: int | None
    """Seconds from assignment to the agent's first answer."""
    average_requester_wait_time_seconds: int | None
    """Mean seconds the requester waited for an answer."""
    channel: str | None
    """Channel of the conversation, such as `messaging` or `email`."""
    end_user_messages_count: int | None
    """Number of messages the requester sent."""
    engagement_end_reason: str | None
    """What ended the spell, such as a transfer or a change of ticket status."""
    engagement_end_time: str | None
    """When the spell ended."""
    engagement_id: str | None
    """Identifies the engagement."""
    engagement_start_reason: str | None
    """What began the spell, such as an assignment."""
    engagement_start_time: str | None
    """When the spell began."""
    group_id: int | None
    """Group on whose behalf the agent worked."""
    longest_requester_wait_time_seconds: int | None
    """Most seconds the requester had to wait for one answer."""
    offer_time_seconds: int | None
    """Seconds for which the work was offered before the agent took it."""
    requester_id: int | None
    """User who asked for help."""
    ticket_id: int | None
    """Ticket on which the agent worked."""
    ticket_status_end: str | None
    """Status of the ticket at the end of the spell."""
    ticket_status_start: str | None
    """Status of the ticket at the beginning of the spell."""
    total_requester_wait_time_seconds: int | None
    """Seconds the requester waited in all."""
    agent: Attribute[User | None, User | int | None]
    """The User behind `agent_id`. One call fetches it for all records of a page."""
    group: Attribute[Group | None, Group | int | None]
    """The Group behind `group_id`. It costs a call if it is not at hand."""
    requester: Attribute[User | None, User | int | None]
    """The User behind `requester_id`. One call fetches it for all records of a page."""
    ticket: Attribute[Ticket | None, Ticket | int | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        agent_id: int | None = None,
        agent_messages_count: int | None = None,
        agent_replies_count: int | None = None,
        assignment_to_first_reply_time_seconds: int | None = None,
        average_requester_wait_time_seconds: int | None = None,
        channel: str | None = None,
        end_user_messages_count: int | None = None,
        engagement_end_reason: str | None = None,
        engagement_end_time: str | None = None,
        engagement_id: str | None = None,
        engagement_start_reason: str | None = None,
        engagement_start_time: str | None = None,
        group_id: int | None = None,
        longest_requester_wait_time_seconds: int | None = None,
        offer_time_seconds: int | None = None,
        requester_id: int | None = None,
        ticket_id: int | None = None,
        ticket_status_end: str | None = None,
        ticket_status_start: str | None = None,
        total_requester_wait_time_seconds: int | None = None,
        agent: User | int | None = None,
        group: Group | int | None = None,
        requester: User | int | None = None,
        ticket: Ticket | int | None = None,
    ) -> None:
        """Make an Engagement from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> EngagementAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> EngagementDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class UnifiedAgentStatus(BaseObject):
    """A status agents can choose that sets their state on every channel; admins can define custom
    ones.
    """

    channels: Attribute[
        UnifiedStatusChannels | None, UnifiedStatusChannels | UnifiedStatusChannelsDict | None
    ]
    """State each channel takes on when an agent chooses the status; custom ones have it. Read-only."""
    description: str | None
    """Note on when agents should choose the status. Read-only."""
    group_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Groups whose agents may choose the status; empty for all. Read-only."""
    id: int
    """Identifies the unified status: 2 offline, 3 online, 4 away, 5 transfers only, others custom.
    Read-only.
    """
    name: str
    """Title agents see in the status menu. Read-only."""
    type: str | None
    """Kind of record: `agent_status`. Read-only."""
    updated_at: Attribute[str | None, str | datetime | None]
    """When a custom status was last changed. Read-only."""
    groups: Attribute[Sequence[Group], Iterable[Group | int] | None]
    """The Group records behind `group_ids`. Each that is not at hand costs a call."""
    updated: Attribute[datetime | None, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(self, api: object = None, *, id: int | None = None) -> None:
        """Make an UnifiedAgentStatus from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> UnifiedAgentStatusAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> UnifiedAgentStatusDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class UnifiedAgentStatusChange(BaseObject):
    """The unified status that an agent was switched to."""

    agent_id: int
    """Agent who has the status now. Read-only."""
    agent_status: Attribute[UnifiedStatusInShort, UnifiedStatusInShort | UnifiedStatusInShortDict | None]
    """Status that the agent has now. Read-only."""
    id: str
    """Identifies the availability of the agent, such as `agent_availabilities|123`. Read-only."""
    type: str
    """Kind of record: `agent_availabilities`. Read-only."""
    agent: Attribute[User, User | int | None]
    """The User behind `agent_id`. One call fetches it for all records of a page."""
    @overload
    def __init__(self, api: object = None, *, id: str | None = None) -> None:
        """Make an UnifiedAgentStatusChange from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> UnifiedAgentStatusChangeAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> UnifiedAgentStatusChangeDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class UnifiedStatusChannels(BaseObject):
    """The state of each channel in a unified status."""

    messaging: Literal["online", "away", "transfers_only", "offline"] | str
    """State for messaging. Read-only."""
    support: Literal["online", "away", "transfers_only", "offline"] | str
    """State for tickets by email and other channels. Read-only."""
    talk: Literal["online", "away", "transfers_only", "offline"] | str
    """State for calls. Read-only."""
    def __init__(self, api: object = None) -> None:
        """Make an UnifiedStatusChannels from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> UnifiedStatusChannelsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class UnifiedStatusInShort(BaseObject):
    """Id and name of a unified status."""

    id: int
    """Identifies the unified status. Read-only."""
    name: str
    """Title of the status. Read-only."""
    @overload
    def __init__(self, api: object = None, *, id: int | None = None) -> None:
        """Make an UnifiedStatusInShort from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> UnifiedStatusInShortDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class WorkItem(BaseObject):
    """A ticket, conversation or call that currently takes up an agent's capacity."""

    added_at: Attribute[str | None, str | datetime | None]
    """When the work was given to the agent. Read-only."""
    id: str
    """Identifies agent, channel and work item, such as
    `agent_availabilities|123|channels|support|work_items|5`. Read-only.
    """
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
    )
    """Why the work came to the agent. Read-only."""
    type: str
    """Kind of record: `work_items`. Read-only."""
    added: Attribute[datetime | None, datetime | None]
    """`added_at` as an aware datetime."""
    @overload
    def __init__(self, api: object = None, *, id: str | None = None) -> None:
        """Make a WorkItem from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> WorkItemDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class AccountGroupAvailabilityAwaitable(AwaitableAttrs):
    """The relations of AccountGroupAvailability as awaitables."""

    group: Awaitable[Group]
    """The Group behind `group_id`. It costs a call if it is not at hand."""

@type_check_only
class AgentAvailabilityAwaitable(AwaitableAttrs):
    """The relations of AgentAvailability as awaitables."""

    agent: Awaitable[User]
    """The User behind `agent_id`. One call fetches it for all records of a page."""
    groups: Awaitable[Sequence[Group]]
    """The Group records behind `group_ids`. Each that is not at hand costs a call."""

@type_check_only
class AgentSkillAwaitable(AwaitableAttrs):
    """The relations of AgentSkill as awaitables."""

    attribute_value: Awaitable[RoutingAttributeValue]
    """The RoutingAttributeValue behind `id`. No call fetches it: an answer has to bring it along."""

@type_check_only
class CapacityRuleAssigneeAwaitable(AwaitableAttrs):
    """The relations of CapacityRuleAssignee as awaitables."""

    agent: Awaitable[User | None]
    """The User behind `agent_id`. One call fetches it for all records of a page."""
    capacity_rule: Awaitable[CapacityRule | None]
    """The CapacityRule behind `capacity_rule_id`. It costs a call if it is not at hand."""

@type_check_only
class EngagementAwaitable(AwaitableAttrs):
    """The relations of Engagement as awaitables."""

    agent: Awaitable[User | None]
    """The User behind `agent_id`. One call fetches it for all records of a page."""
    group: Awaitable[Group | None]
    """The Group behind `group_id`. It costs a call if it is not at hand."""
    requester: Awaitable[User | None]
    """The User behind `requester_id`. One call fetches it for all records of a page."""
    ticket: Awaitable[Ticket | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""

@type_check_only
class UnifiedAgentStatusAwaitable(AwaitableAttrs):
    """The relations of UnifiedAgentStatus as awaitables."""

    groups: Awaitable[Sequence[Group]]
    """The Group records behind `group_ids`. Each that is not at hand costs a call."""

@type_check_only
class UnifiedAgentStatusChangeAwaitable(AwaitableAttrs):
    """The relations of UnifiedAgentStatusChange as awaitables."""

    agent: Awaitable[User]
    """The User behind `agent_id`. One call fetches it for all records of a page."""
