# Generated from openapi/zendesk.openapi.json (openapi/spec/omnichannel/account_groups.yaml and 3 more) by `make generate`. Do not edit.
"""Records of omnichannel routing: agents, their states and engagements."""

from collections.abc import Awaitable, Iterable, Mapping
from datetime import datetime
from typing import type_check_only

from zenpy.lib.api_objects.groups import Group
from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.api_objects.users import User
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import Attribute
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import (
    AccountGroupAvailabilityDict,
    AgentAvailabilityAttributesDict,
    AgentAvailabilityDict,
    AgentAvailabilityStatusDict,
    AgentChannelDict,
    AgentStatusJobStatusDict,
    CapacityRuleAssigneeDict,
    CapacityRuleDict,
    EngagementDict,
    UnifiedAgentStatusDict,
    WorkItemDict,
)

class AccountGroupAvailability(BaseObject):
    """Counts of agents by status and channel for one group or the whole account."""

    account_id: int | None
    """Account to which the counts apply."""
    channel_group_statuses: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Number of agents in each status, by channel."""
    group_id: int | None
    """Group whose agents are counted."""
    unified_states: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Number of agents in each unified status."""
    version: int | None
    """Revision of the snapshot; it rises with each change."""
    group: Attribute[Group | None, Group | int | None]
    """The Group behind `group_id`."""
    def __init__(
        self,
        api: object = None,
        *,
        account_id: int | None = None,
        channel_group_statuses: Mapping[str, object] | None = None,
        group_id: int | None = None,
        unified_states: Mapping[str, object] | None = None,
        version: int | None = None,
        group: Group | int | None = None,
    ) -> None:
        """Make an AccountGroupAvailability from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> AccountGroupAvailabilityAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> AccountGroupAvailabilityDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class AgentAvailability(BaseObject):
    """An agent's unified status and channel load in omnichannel routing, in JSON:API form."""

    agent_id: int | None
    """Agent whose availability is described."""
    agent_status: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Unified status of the agent, with name and time of change."""
    attributes: Attribute[
        AgentAvailabilityAttributes | None,
        AgentAvailabilityAttributes | AgentAvailabilityAttributesDict | None,
    ]
    """Main data of the resource, as JSON:API groups it."""
    channels: Attribute[ProxyList[ProxyDict[str, object]], Iterable[Mapping[str, object]] | None]
    """Channels of the agent with status, load and capacity."""
    group_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Groups the agent belongs to."""
    id: str
    """Identifies the resource; the same number as the agent's id, as text. Read-only."""
    links: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """API addresses connected with the resource."""
    relationships: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """References to the channels, resolved by the `included` part of the response."""
    skills: Attribute[ProxyList[int], Iterable[int] | None]
    """Routing skills the agent has."""
    type: str | None
    """JSON:API resource type, such as `agent_availabilities`. Read-only."""
    version: int | None
    """Revision of the snapshot; it rises with each change."""
    agent: Attribute[User | None, User | int | None]
    """The User behind `agent_id`."""
    groups: Attribute[list[Group], Iterable[Group | int] | None]
    """The Group records behind `group_ids`."""
    def __init__(
        self,
        api: object = None,
        *,
        agent_id: int | None = None,
        agent_status: Mapping[str, object] | None = None,
        attributes: AgentAvailabilityAttributes | AgentAvailabilityAttributesDict | None = None,
        channels: Iterable[Mapping[str, object]] | None = None,
        group_ids: Iterable[int] | None = None,
        id: str | None = None,
        links: Mapping[str, object] | None = None,
        relationships: Mapping[str, object] | None = None,
        skills: Iterable[int] | None = None,
        version: int | None = None,
        agent: User | int | None = None,
        groups: Iterable[Group | int] | None = None,
    ) -> None:
        """Make an AgentAvailability from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> AgentAvailabilityAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> AgentAvailabilityDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class AgentAvailabilityAttributes(BaseObject):
    """Main data of an agent availability record in omnichannel routing."""

    agent_id: int | None
    """Agent whose availability is described."""
    agent_status: Attribute[
        AgentAvailabilityStatus | None, AgentAvailabilityStatus | AgentAvailabilityStatusDict | None
    ]
    """Unified status the agent currently has."""
    group_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Groups the agent belongs to."""
    skills: Attribute[ProxyList[ProxyDict[str, object]], Iterable[Mapping[str, object]] | None]
    """Routing skills the agent has."""
    version: int | None
    """Revision of the snapshot; it rises with each change."""
    agent: Attribute[User | None, User | int | None]
    """The User behind `agent_id`."""
    groups: Attribute[list[Group], Iterable[Group | int] | None]
    """The Group records behind `group_ids`."""
    def __init__(
        self,
        api: object = None,
        *,
        agent_id: int | None = None,
        agent_status: AgentAvailabilityStatus | AgentAvailabilityStatusDict | None = None,
        group_ids: Iterable[int] | None = None,
        skills: Iterable[Mapping[str, object]] | None = None,
        version: int | None = None,
        agent: User | int | None = None,
        groups: Iterable[Group | int] | None = None,
    ) -> None:
        """Make an AgentAvailabilityAttributes from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> AgentAvailabilityAttributesAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> AgentAvailabilityAttributesDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class AgentAvailabilityStatus(BaseObject):
    """Unified status of an agent within an availability record."""

    id: int
    """Identifies the unified status, built-in or custom."""
    name: str | None
    """Title of the status, such as `online` or `away`."""
    reason: str | None
    """What caused the status to be set."""
    updated_at: Attribute[str | None, str | datetime | None]
    """When the agent entered the status."""
    updated: Attribute[datetime | None, datetime | None]
    """`updated_at` as an aware datetime."""
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        name: str | None = None,
        reason: str | None = None,
        updated_at: str | datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make an AgentAvailabilityStatus from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> AgentAvailabilityStatusDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class AgentChannel(BaseObject):
    """An agent's state and load on one channel of omnichannel routing."""

    id: str
    """Identifies this pairing of agent and channel."""
    max_capacity: int | None
    """Most work items the agent is given on the channel at once."""
    name: str | None
    """Channel in question, such as `messaging`, `talk` or `support`."""
    status: str | None
    """Availability on the channel, such as `online`, `away` or `offline`."""
    work_item_count: int | None
    """Number of work items that currently use up capacity."""
    def __init__(
        self,
        api: object = None,
        *,
        id: str | None = None,
        max_capacity: int | None = None,
        name: str | None = None,
        status: str | None = None,
        work_item_count: int | None = None,
    ) -> None:
        """Make an AgentChannel from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> AgentChannelDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

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
    def to_dict(self, serialize: bool = False) -> AgentStatusJobStatusDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class CapacityRule(BaseObject):
    """A rule that caps how much work the agents assigned to it get on each channel."""

    assignees: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Agents to whom the rule applies."""
    capacities: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
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
    def __init__(
        self,
        api: object = None,
        *,
        assignees: Mapping[str, object] | None = None,
        capacities: Mapping[str, object] | None = None,
        default: bool | None = None,
        description: str | None = None,
        id: str | None = None,
        name: str | None = None,
    ) -> None:
        """Make a CapacityRule from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> CapacityRuleDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class CapacityRuleAssignee(BaseObject):
    """Pairing of an agent with the capacity rule that holds for them."""

    agent_id: int | None
    """Agent to whom the rule applies."""
    capacity_rule_id: str | None
    """Rule that caps the agent's work."""
    agent: Attribute[User | None, User | int | None]
    """The User behind `agent_id`."""
    capacity_rule: Attribute[CapacityRule | None, CapacityRule | str | None]
    """The CapacityRule behind `capacity_rule_id`."""
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
    @property
    def awaitable_attrs(self) -> CapacityRuleAssigneeAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> CapacityRuleAssigneeDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

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
    """The User behind `agent_id`."""
    group: Attribute[Group | None, Group | int | None]
    """The Group behind `group_id`."""
    requester: Attribute[User | None, User | int | None]
    """The User behind `requester_id`."""
    ticket: Attribute[Ticket | None, Ticket | int | None]
    """The Ticket behind `ticket_id`."""
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
    @property
    def awaitable_attrs(self) -> EngagementAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> EngagementDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class UnifiedAgentStatus(BaseObject):
    """A status agents can choose that sets their state on every channel; admins can define custom
    ones.
    """

    channels: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """State each channel takes on when an agent chooses the status."""
    description: str | None
    """Note on when agents should choose the status."""
    group_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Groups whose agents may choose the status; empty for all."""
    id: int
    """Identifies the unified status; assigned by Zendesk."""
    name: str | None
    """Title agents see in the status menu."""
    updated_at: Attribute[str, str | datetime | None]
    """When the definition was last changed."""
    groups: Attribute[list[Group], Iterable[Group | int] | None]
    """The Group records behind `group_ids`."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    def __init__(
        self,
        api: object = None,
        *,
        channels: Mapping[str, object] | None = None,
        description: str | None = None,
        group_ids: Iterable[int] | None = None,
        id: int | None = None,
        name: str | None = None,
        updated_at: str | datetime | None = None,
        groups: Iterable[Group | int] | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make an UnifiedAgentStatus from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> UnifiedAgentStatusAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> UnifiedAgentStatusDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class WorkItem(BaseObject):
    """A ticket, conversation or call that currently takes up an agent's capacity."""

    added_at: Attribute[str | None, str | datetime | None]
    """When the work was given to the agent."""
    id: str
    """Identifies the work item; assigned by Zendesk."""
    reason: str | None
    """Why the work came to the agent, such as an assignment."""
    added: Attribute[datetime | None, datetime | None]
    """`added_at` as an aware datetime."""
    def __init__(
        self,
        api: object = None,
        *,
        added_at: str | datetime | None = None,
        id: str | None = None,
        reason: str | None = None,
        added: datetime | None = None,
    ) -> None:
        """Make a WorkItem from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> WorkItemDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class AccountGroupAvailabilityAwaitable(AwaitableAttrs):
    """The relations of AccountGroupAvailability as awaitables."""

    group: Awaitable[Group | None]
    """The Group behind `group_id`."""

@type_check_only
class AgentAvailabilityAwaitable(AwaitableAttrs):
    """The relations of AgentAvailability as awaitables."""

    agent: Awaitable[User | None]
    """The User behind `agent_id`."""
    groups: Awaitable[list[Group]]
    """The Group records behind `group_ids`."""

@type_check_only
class AgentAvailabilityAttributesAwaitable(AwaitableAttrs):
    """The relations of AgentAvailabilityAttributes as awaitables."""

    agent: Awaitable[User | None]
    """The User behind `agent_id`."""
    groups: Awaitable[list[Group]]
    """The Group records behind `group_ids`."""

@type_check_only
class CapacityRuleAssigneeAwaitable(AwaitableAttrs):
    """The relations of CapacityRuleAssignee as awaitables."""

    agent: Awaitable[User | None]
    """The User behind `agent_id`."""
    capacity_rule: Awaitable[CapacityRule | None]
    """The CapacityRule behind `capacity_rule_id`."""

@type_check_only
class EngagementAwaitable(AwaitableAttrs):
    """The relations of Engagement as awaitables."""

    agent: Awaitable[User | None]
    """The User behind `agent_id`."""
    group: Awaitable[Group | None]
    """The Group behind `group_id`."""
    requester: Awaitable[User | None]
    """The User behind `requester_id`."""
    ticket: Awaitable[Ticket | None]
    """The Ticket behind `ticket_id`."""

@type_check_only
class UnifiedAgentStatusAwaitable(AwaitableAttrs):
    """The relations of UnifiedAgentStatus as awaitables."""

    groups: Awaitable[list[Group]]
    """The Group records behind `group_ids`."""
