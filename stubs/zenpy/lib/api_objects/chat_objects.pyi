# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/agents.yaml and 13 more) by `make generate`. Do not edit.
"""Records of Chat."""

from collections.abc import Awaitable, Iterable, Iterator, Mapping
from datetime import datetime
from enum import Enum
from typing import Literal, overload, type_check_only

from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.api_objects.users import User
from zenpy.lib.many import Many
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import (
    ChatAccountDict,
    ChatAgentDict,
    ChatAgentEventDict,
    ChatAgentTimelineDict,
    ChatBanDict,
    ChatBanListDict,
    ChatBillingDict,
    ChatConversionAttributionDict,
    ChatConversionDict,
    ChatCountDict,
    ChatDefinitionDict,
    ChatDepartmentDict,
    ChatDepartmentEventDict,
    ChatDepartmentSettingsDict,
    ChatDict,
    ChatEngagementDict,
    ChatGoalDict,
    ChatGoalSettingsConditionDict,
    ChatGoalSettingsDict,
    ChatHistoryEventConversionAttributionDict,
    ChatHistoryEventConversionDict,
    ChatHistoryEventDict,
    ChatIpAddressDict,
    ChatOfflineMessageDict,
    ChatPlanDict,
    ChatRealtimeAgentsDict,
    ChatRealtimeAgentsFiguresDict,
    ChatRealtimeAgentsUpdateDict,
    ChatRealtimeChatsDict,
    ChatRealtimeChatsFiguresDict,
    ChatRealtimeChatsUpdateDict,
    ChatResponseTimeDict,
    ChatRoleDict,
    ChatRolePermissionsDict,
    ChatRolesDict,
    ChatRoutingSettingsAutoIdleDict,
    ChatRoutingSettingsChatLimitDict,
    ChatRoutingSettingsDict,
    ChatRoutingSettingsReassignmentDict,
    ChatRoutingSettingsSkillRoutingDict,
    ChatSearchResultDict,
    ChatSessionDict,
    ChatShortcutDict,
    ChatSkillDict,
    ChatTriggerDict,
    ChatVisitorDict,
    ChatWebpathDict,
)

@takes_its_fields
class Account(BaseObject):
    """The Zendesk Chat account itself, with its subscription plan and billing contact."""

    account_key: str | None
    """Public key of the account, as used in the chat widget's embed code. Read-only."""
    billing: Attribute[Billing | None, Billing | ChatBillingDict | None]
    """Contact and address to which invoices go."""
    create_date: Attribute[str | None, str | datetime | None]
    """When the Chat account was opened. Read-only."""
    plan: Attribute[Plan | None, Plan | ChatPlanDict | None]
    """Subscription plan with the features and limits it grants. Read-only."""
    status: str | None
    """State of the account, such as `activated`. Read-only."""
    create_date_datetime: Attribute[datetime | None, datetime | None]
    """`create_date` as an aware datetime."""
    @overload
    def __init__(self, api: object = None, *, billing: Billing | ChatBillingDict | None = None) -> None:
        """Make an Account from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatAccountDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Agent(BaseObject):
    """A person who serves visitors in Zendesk Chat, with role, departments and skills."""

    create_date: Attribute[str | None, str | datetime | None]
    """When the agent was added to Chat. Read-only."""
    departments: Attribute[ProxyList[int], Iterable[int] | None]
    """Ids of all departments the agent belongs to; changed through the departments. Read-only."""
    display_name: str | None
    """Name that visitors see in the chat window."""
    email: str | None
    """Address the agent signs in with; unique in the account."""
    enabled: bool | None
    """Whether the agent may sign in and serve chats."""
    enabled_departments: Attribute[ProxyList[int], Iterable[int] | None]
    """Ids of the agent's departments that are currently active. Read-only."""
    first_name: str | None
    """Given name of the agent."""
    id: int
    """Identifies the agent in Chat; assigned by Zendesk. Read-only."""
    last_login: Attribute[str | None, str | datetime | None]
    """When the agent last signed in to Chat. Read-only."""
    last_name: str | None
    """Family name of the agent."""
    login_count: int | None
    """How many times the agent has signed in. Read-only."""
    password: str | None
    """Sign-in secret of the agent; never returned. Set on creation only."""
    role_id: int | None
    """Chat role that determines the agent's permissions."""
    roles: Attribute[Roles | None, Roles | ChatRolesDict | None]
    """Flags telling whether the agent is an administrator or the owner. Read-only."""
    scope: str | None
    """Reach of the agent's access to chats, such as `all`."""
    skills: Attribute[ProxyList[int], Iterable[int] | None]
    """Ids of the skills the agent holds; changed through the skills. Read-only."""
    role: Attribute[Role | None, Role | int | None]
    """The Role behind `role_id`. It costs a call if it is not at hand."""
    create_date_datetime: Attribute[datetime | None, datetime | None]
    """`create_date` as an aware datetime."""
    last_login_datetime: Attribute[datetime | None, datetime | None]
    """`last_login` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        display_name: str | None = None,
        email: str | None = None,
        enabled: bool | None = None,
        first_name: str | None = None,
        id: int | None = None,
        last_name: str | None = None,
        password: str | None = None,
        role_id: int | None = None,
        scope: str | None = None,
        role: Role | int | None = None,
    ) -> None:
        """Make an Agent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> AgentAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ChatAgentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AgentEvent(BaseObject):
    """A change in an agent's status, load or limits, from the incremental export of agent events."""

    account_id: int | None
    """Chat account in which the change happened."""
    agent_id: int | None
    """Agent who was affected."""
    field_name: Attribute[
        Literal["status", "engagement_count", "max_capacity", "chat_limit"] | str | None,
        Literal["status", "engagement_count", "max_capacity", "chat_limit"] | str | Enum | None,
    ]
    """What changed: online status, number of served chats, or a capacity limit."""
    id: str
    """Identifies the event; useful for dropping repeats between pages."""
    previous_value: object
    """What stood there before the change."""
    timestamp: Attribute[str | None, str | datetime | None]
    """When the change happened."""
    value: object
    """What stands there after the change."""
    agent: Attribute[User | None, User | int | None]
    """The User behind `agent_id`. One call fetches it for all records of a page."""
    timestamp_datetime: Attribute[datetime | None, datetime | None]
    """`timestamp` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        account_id: int | None = None,
        agent_id: int | None = None,
        field_name: Literal["status", "engagement_count", "max_capacity", "chat_limit"]
        | str
        | Enum
        | None = None,
        id: str | None = None,
        previous_value: object = None,
        timestamp: str | datetime | None = None,
        value: object = None,
        agent: User | int | None = None,
        timestamp_datetime: datetime | None = None,
    ) -> None:
        """Make an AgentEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> AgentEventAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ChatAgentEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AgentTimeline(BaseObject):
    """A stretch of time an agent spent in one status, from the incremental export of agent timelines."""

    agent_id: int | None
    """Agent to whom the stretch belongs."""
    duration: float | None
    """Length of the stretch in seconds."""
    engagement_count: int | None
    """Number of chats the agent was serving during the stretch."""
    id: str
    """Identifies the stretch; built from agent and time."""
    start_time: Attribute[str | None, str | datetime | None]
    """When the stretch began."""
    status: str | None
    """Availability during the stretch, such as `online`, `away` or `invisible`."""
    agent: Attribute[User | None, User | int | None]
    """The User behind `agent_id`. One call fetches it for all records of a page."""
    start_time_datetime: Attribute[datetime | None, datetime | None]
    """`start_time` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        agent_id: int | None = None,
        duration: float | None = None,
        engagement_count: int | None = None,
        id: str | None = None,
        start_time: str | datetime | None = None,
        status: str | None = None,
        agent: User | int | None = None,
        start_time_datetime: datetime | None = None,
    ) -> None:
        """Make an AgentTimeline from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> AgentTimelineAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ChatAgentTimelineDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Ban(BaseObject):
    """A block that keeps a visitor or an IP address from chatting."""

    create_date: Attribute[str | None, str | datetime | None]
    """When the ban was set, as older responses name it. Read-only."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the ban was set. Read-only."""
    id: int
    """Identifies the ban; assigned by Zendesk."""
    ip_address: str | None
    """Blocked address or range; only for bans by address."""
    reason: str | None
    """Why the ban was set, as noted by the agent."""
    type: str | None
    """What is blocked: `visitor` or `ip_address`."""
    visitor: Attribute[ProxyList[ProxyDict[str, object]], Iterable[Mapping[str, object]] | None]
    """Bans by visitor, when the response groups the bans by kind."""
    visitor_id: str | None
    """Chat visitor who is blocked; only for bans by visitor."""
    visitor_name: str | None
    """Name the blocked visitor went by."""
    create_date_datetime: Attribute[datetime | None, datetime | None]
    """`create_date` as an aware datetime."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        ip_address: str | None = None,
        reason: str | None = None,
        type: str | None = None,
        visitor: Iterable[Mapping[str, object]] | None = None,
        visitor_id: str | None = None,
        visitor_name: str | None = None,
    ) -> None:
        """Make a Ban from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatBanDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class BanList(BaseObject):
    """All bans of the Chat account, grouped by what they block."""

    ip_address: Attribute[ProxyList[Ban], Iterable[Ban | ChatBanDict] | None]
    """Bans that apply to addresses."""
    visitor: Attribute[ProxyList[Ban], Iterable[Ban | ChatBanDict] | None]
    """Bans that apply to single visitors."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        ip_address: Iterable[Ban | ChatBanDict] | None = None,
        visitor: Iterable[Ban | ChatBanDict] | None = None,
    ) -> None:
        """Make a BanList from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatBanListDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Billing(BaseObject):
    """Contact and postal address used for invoicing the Chat account."""

    additional_info: str | None
    """Extra lines to print on the invoice, such as a tax number."""
    address1: str | None
    """First line of the street address."""
    address2: str | None
    """Second line of the street address."""
    city: str | None
    """Town of the billing address."""
    company: str | None
    """Organization to be invoiced."""
    country_code: str | None
    """Country of the billing address as a two-letter ISO code."""
    cycle: int | None
    """Months covered by one billing period."""
    email: str | None
    """Address that receives the invoices."""
    first_name: str | None
    """Given name of the billing contact."""
    last_name: str | None
    """Family name of the billing contact."""
    phone: str | None
    """Telephone of the billing contact."""
    postal_code: str | None
    """Zip or postal code of the billing address."""
    state: str | None
    """State or province of the billing address."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        additional_info: str | None = None,
        address1: str | None = None,
        address2: str | None = None,
        city: str | None = None,
        company: str | None = None,
        country_code: str | None = None,
        cycle: int | None = None,
        email: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        phone: str | None = None,
        postal_code: str | None = None,
        state: str | None = None,
    ) -> None:
        """Make a Billing from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatBillingDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Chat(BaseObject):
    """A finished conversation between a visitor and agents, or an offline message, in the Chat
    history.
    """

    agent_ids: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Agents who took part, as ids in text form. Set on creation only."""
    agent_names: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Display names of the agents who took part. Set on creation only."""
    comment: str | None
    """Remark the visitor left along with the rating."""
    conversions: Attribute[ProxyList[Conversion], Iterable[Conversion | ChatConversionDict] | None]
    """Goals the visitor reached that are credited to this chat. Set on creation only."""
    count: Attribute[Count | None, Count | ChatCountDict | None]
    """Number of messages sent, by side. Set on creation only."""
    deleted: bool | None
    """Whether the chat has been deleted. Read-only."""
    department_id: int | None
    """Department that handled the chat; null when there was none. Set on creation only."""
    department_name: str | None
    """Title of the department that handled the chat; null when there was none. Set on creation only."""
    duration: int | None
    """Length of the chat in seconds. Set on creation only."""
    _end_timestamp: Attribute[str | None, str | datetime | None]
    """When the chat ended. Set on creation only. On the wire: `end_timestamp`."""
    engagements: Attribute[ProxyList[ChatEngagement], Iterable[ChatEngagement | ChatEngagementDict] | None]
    """Parts of the chat, one for each agent's involvement. Set on creation only."""
    history: Attribute[ProxyList[HistoryEvent], Iterable[HistoryEvent | ChatHistoryEventDict] | None]
    """Transcript: messages, joins, transfers, ratings and other events in order. Set on creation only."""
    id: str
    """Identifies the chat across the history; assigned by Zendesk."""
    message: str | None
    """Text of an offline message; absent on live chats. Set on creation only."""
    missed: bool | None
    """Whether no agent ever answered. Set on creation only."""
    rating: str | None
    """Visitor's verdict, `good` or `bad`; null when not rated."""
    referrer_search_engine: str | None
    """Search engine through which the visitor came to the site. Set on creation only."""
    referrer_search_terms: str | None
    """Words the visitor searched for to reach the site. Set on creation only."""
    response_time: Attribute[ResponseTime | None, ResponseTime | ChatResponseTimeDict | None]
    """How long the visitor waited for agent replies, in seconds. Set on creation only."""
    session: Attribute[Session | None, Session | ChatSessionDict | None]
    """Browser, place and network details of the visit. Set on creation only."""
    started_by: str | None
    """Who opened the chat: `visitor`, `agent` or `trigger`. Set on creation only."""
    tags: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Labels attached to the chat."""
    _timestamp: Attribute[str | None, str | datetime | None]
    """When the chat started. Set on creation only. On the wire: `timestamp`."""
    triggered: bool | None
    """Whether a trigger opened the chat. Set on creation only."""
    triggered_response: bool | None
    """Whether the visitor answered the trigger's message; null when not recorded. Set on creation
    only.
    """
    type: str | None
    """Either `chat` for a live conversation or `offline_msg` for a message left offline. Set on
    creation only.
    """
    unread: bool | int | None
    """Whether the chat is still marked as not read by an agent."""
    update_timestamp: Attribute[str | None, str | datetime | None]
    """When the chat record was last changed. Read-only."""
    visitor: Attribute[Visitor | None, Visitor | ChatVisitorDict | None]
    """Person who chatted, with contact details. Set on creation only."""
    webpath: Attribute[ProxyList[Webpath], Iterable[Webpath | ChatWebpathDict] | None]
    """Pages the visitor went through during the visit. Set on creation only."""
    zendesk_ticket_id: int | None
    """Support ticket made from the chat; null when there is none. Read-only."""
    agents: Attribute[list[User], Many[User | str] | Iterator[User | str] | None]
    """The User records behind `agent_ids`. One call fetches them for all records of a page."""
    department: Attribute[Department | None, Department | int | None]
    """The Department behind `department_id`. It costs a call if it is not at hand."""
    zendesk_ticket: Attribute[Ticket | None, Ticket | int | None]
    """The Ticket behind `zendesk_ticket_id`. One call fetches it for all records of a page."""
    end_timestamp: Attribute[datetime | None, datetime | str | int | None]
    """`_end_timestamp` as an aware datetime."""
    timestamp: Attribute[datetime | None, datetime | str | int | None]
    """`_timestamp` as an aware datetime."""
    update_timestamp_datetime: Attribute[datetime | None, datetime | None]
    """`update_timestamp` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        agent_ids: Many[str] | Iterator[str] | None = None,
        agent_names: Many[str] | Iterator[str] | None = None,
        comment: str | None = None,
        conversions: Iterable[Conversion | ChatConversionDict] | None = None,
        count: Count | ChatCountDict | None = None,
        department_id: int | None = None,
        department_name: str | None = None,
        duration: int | None = None,
        _end_timestamp: str | datetime | None = None,
        engagements: Iterable[ChatEngagement | ChatEngagementDict] | None = None,
        history: Iterable[HistoryEvent | ChatHistoryEventDict] | None = None,
        id: str | None = None,
        message: str | None = None,
        missed: bool | None = None,
        rating: str | None = None,
        referrer_search_engine: str | None = None,
        referrer_search_terms: str | None = None,
        response_time: ResponseTime | ChatResponseTimeDict | None = None,
        session: Session | ChatSessionDict | None = None,
        started_by: str | None = None,
        tags: Many[str] | Iterator[str] | None = None,
        _timestamp: str | datetime | None = None,
        triggered: bool | None = None,
        triggered_response: bool | None = None,
        type: str | None = None,
        unread: bool | int | None = None,
        visitor: Visitor | ChatVisitorDict | None = None,
        webpath: Iterable[Webpath | ChatWebpathDict] | None = None,
        agents: Many[User | str] | Iterator[User | str] | None = None,
        department: Department | int | None = None,
        end_timestamp: datetime | str | int | None = None,
        timestamp: datetime | str | int | None = None,
    ) -> None:
        """Make a Chat from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> ChatAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ChatDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ChatEngagement(BaseObject):
    """One agent's continuous part in a chat; a transferred chat has several."""

    accepted: bool | None
    """Whether the agent took the chat that was offered."""
    agent_full_name: str | None
    """Complete name of the agent."""
    agent_id: str | None
    """Agent serving this part of the chat, as text."""
    agent_name: str | None
    """Display name of the agent."""
    assigned: bool | None
    """Whether the chat was routed to the agent instead of picked up."""
    comment: str | None
    """Remark the visitor left for this part."""
    count: Attribute[Count | None, Count | ChatCountDict | None]
    """Number of messages within this part, by side."""
    department_id: int | None
    """Department on whose behalf the agent served."""
    duration: float | None
    """Length of this part in seconds."""
    id: str
    """Identifies the engagement; assigned by Zendesk."""
    rating: str | None
    """Visitor's verdict on this part, `good` or `bad`."""
    response_time: Attribute[ResponseTime | None, ResponseTime | ChatResponseTimeDict | None]
    """How fast the agent replied within this part, in seconds."""
    skills_fulfilled: bool | None
    """Whether the agent had every skill that was asked for."""
    skills_requested: Attribute[ProxyList[object], Many[object] | Iterator[object] | None]
    """Skills the routing asked for."""
    started_by: str | None
    """What began this part, such as `visitor`, `agent` or `transfer`."""
    timestamp: Attribute[str | None, str | datetime | None]
    """When this part began."""
    agent: Attribute[User | None, User | str | None]
    """The User behind `agent_id`. One call fetches it for all records of a page."""
    department: Attribute[Department | None, Department | int | None]
    """The Department behind `department_id`. It costs a call if it is not at hand."""
    timestamp_datetime: Attribute[datetime | None, datetime | None]
    """`timestamp` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        accepted: bool | None = None,
        agent_full_name: str | None = None,
        agent_id: str | None = None,
        agent_name: str | None = None,
        assigned: bool | None = None,
        comment: str | None = None,
        count: Count | ChatCountDict | None = None,
        department_id: int | None = None,
        duration: float | None = None,
        id: str | None = None,
        rating: str | None = None,
        response_time: ResponseTime | ChatResponseTimeDict | None = None,
        skills_fulfilled: bool | None = None,
        skills_requested: Many[object] | Iterator[object] | None = None,
        started_by: str | None = None,
        timestamp: str | datetime | None = None,
        agent: User | str | None = None,
        department: Department | int | None = None,
        timestamp_datetime: datetime | None = None,
    ) -> None:
        """Make a ChatEngagement from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> ChatEngagementAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ChatEngagementDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Conversion(BaseObject):
    """A goal reached by a visitor, credited to a chat and its agent."""

    attribution: Attribute[
        ConversionAttribution | None, ConversionAttribution | ChatConversionAttributionDict | None
    ]
    """Agent, department and chat that get the credit."""
    goal_id: int | None
    """Goal that was reached."""
    goal_name: str | None
    """Title of the reached goal."""
    id: str
    """Identifies the conversion; assigned by Zendesk."""
    timestamp: Attribute[str | None, str | datetime | None]
    """When the visitor reached the goal."""
    goal: Attribute[Goal | None, Goal | int | None]
    """The Goal behind `goal_id`. It costs a call if it is not at hand."""
    timestamp_datetime: Attribute[datetime | None, datetime | None]
    """`timestamp` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        attribution: ConversionAttribution | ChatConversionAttributionDict | None = None,
        goal_id: int | None = None,
        goal_name: str | None = None,
        id: str | None = None,
        timestamp: str | datetime | None = None,
        goal: Goal | int | None = None,
        timestamp_datetime: datetime | None = None,
    ) -> None:
        """Make a Conversion from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> ConversionAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ChatConversionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ConversionAttribution(BaseObject):
    """Credit for a conversion: the agent, department and chat that led to it."""

    agent_id: int | None
    """Agent who gets the credit."""
    agent_name: str | None
    """Display name of the credited agent."""
    chat_timestamp: Attribute[str | None, str | datetime | None]
    """Start of the chat that led to the conversion."""
    department_id: int | None
    """Department that gets the credit."""
    department_name: str | None
    """Title of the credited department."""
    agent: Attribute[User | None, User | int | None]
    """The User behind `agent_id`. One call fetches it for all records of a page."""
    department: Attribute[Department | None, Department | int | None]
    """The Department behind `department_id`. It costs a call if it is not at hand."""
    chat_timestamp_datetime: Attribute[datetime | None, datetime | None]
    """`chat_timestamp` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        agent_id: int | None = None,
        agent_name: str | None = None,
        chat_timestamp: str | datetime | None = None,
        department_id: int | None = None,
        department_name: str | None = None,
        agent: User | int | None = None,
        department: Department | int | None = None,
        chat_timestamp_datetime: datetime | None = None,
    ) -> None:
        """Make a ConversionAttribution from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> ConversionAttributionAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ChatConversionAttributionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Count(BaseObject):
    """Message totals of a chat or engagement, split by side."""

    agent: int | None
    """Messages written by agents."""
    total: int | None
    """Messages from both sides together."""
    visitor: int | None
    """Messages written by the visitor."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        agent: int | None = None,
        total: int | None = None,
        visitor: int | None = None,
    ) -> None:
        """Make a Count from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatCountDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Definition(BaseObject):
    """Logic of a Chat trigger: the event that sets it off, its condition and its actions."""

    actions: Attribute[ProxyList[object] | str | None, str | Many[object] | Iterator[object] | None]
    """What the trigger does, as nested lists of an action name and its arguments."""
    condition: Attribute[ProxyList[object] | str | None, str | Many[object] | Iterator[object] | None]
    """Test that has to hold, as nested lists led by an operator such as `and`."""
    editor: str | None
    """Editor that the trigger was made with."""
    event: Attribute[ProxyList[object] | str | None, str | Many[object] | Iterator[object] | None]
    """Happening that starts the check, such as `page_enter` or `chat_requested`."""
    version: int | None
    """Format version of the definition."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        actions: str | Many[object] | Iterator[object] | None = None,
        condition: str | Many[object] | Iterator[object] | None = None,
        editor: str | None = None,
        event: str | Many[object] | Iterator[object] | None = None,
        version: int | None = None,
    ) -> None:
        """Make a Definition from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatDefinitionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Department(BaseObject):
    """A team of Chat agents that visitors can choose or be routed to."""

    description: str | None
    """Internal note on the team's purpose."""
    enabled: bool | None
    """Whether the team is open for routing and shown to visitors."""
    id: int
    """Identifies the department; assigned by Zendesk."""
    members: Attribute[ProxyList[int], Iterable[int] | None]
    """Ids of the agents who belong to the team."""
    name: str | None
    """Title shown to agents and visitors; unique in the account."""
    settings: Attribute[DepartmentSettings | None, DepartmentSettings | ChatDepartmentSettingsDict | None]
    """Options of the team."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        description: str | None = None,
        enabled: bool | None = None,
        id: int | None = None,
        members: Iterable[int] | None = None,
        name: str | None = None,
        settings: DepartmentSettings | ChatDepartmentSettingsDict | None = None,
    ) -> None:
        """Make a Department from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatDepartmentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class DepartmentEvent(BaseObject):
    """A change to a department's state, from the incremental export of department events."""

    account_id: int | None
    """Chat account in which the change happened."""
    department_id: int | None
    """Department that was affected."""
    field_name: str | None
    """Property that changed, such as `status`."""
    id: str
    """Identifies the event; useful for dropping repeats between pages."""
    previous_value: object
    """What stood there before the change."""
    timestamp: Attribute[str | None, str | datetime | None]
    """When the change happened."""
    value: object
    """What stands there after the change."""
    department: Attribute[Department | None, Department | int | None]
    """The Department behind `department_id`. It costs a call if it is not at hand."""
    timestamp_datetime: Attribute[datetime | None, datetime | None]
    """`timestamp` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        account_id: int | None = None,
        department_id: int | None = None,
        field_name: str | None = None,
        id: str | None = None,
        previous_value: object = None,
        timestamp: str | datetime | None = None,
        value: object = None,
        department: Department | int | None = None,
        timestamp_datetime: datetime | None = None,
    ) -> None:
        """Make a DepartmentEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> DepartmentEventAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ChatDepartmentEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class DepartmentSettings(BaseObject):
    """Options of a Chat department."""

    chat_enabled: bool | None
    """Whether the department takes live chats."""
    @overload
    def __init__(self, api: object = None, *, chat_enabled: bool | None = None) -> None:
        """Make a DepartmentSettings from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatDepartmentSettingsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Goal(BaseObject):
    """A visitor action, such as reaching a checkout page, that Chat counts as a conversion."""

    attribution_model: str | None
    """Which chat gets the credit: `first_touch` or `last_touch`."""
    attribution_period: int | None
    """Days before the conversion in which a chat can still earn the credit."""
    description: str | None
    """Internal note on what the goal measures."""
    enabled: bool | None
    """Whether conversions are currently being counted."""
    id: int
    """Identifies the goal; assigned by Zendesk."""
    name: str | None
    """Title shown in analytics; unique in the account."""
    settings: Attribute[GoalSettings | None, GoalSettings | ChatGoalSettingsDict | None]
    """Conditions that decide when the goal is reached."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        attribution_model: str | None = None,
        attribution_period: int | None = None,
        description: str | None = None,
        enabled: bool | None = None,
        id: int | None = None,
        name: str | None = None,
        settings: GoalSettings | ChatGoalSettingsDict | None = None,
    ) -> None:
        """Make a Goal from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatGoalDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class GoalSettings(BaseObject):
    """Holder of the conditions under which a Chat goal counts as reached."""

    conditions: Attribute[
        ProxyList[GoalSettingsCondition],
        Iterable[GoalSettingsCondition | ChatGoalSettingsConditionDict] | None,
    ]
    """Page tests that mark the goal as reached."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        conditions: Iterable[GoalSettingsCondition | ChatGoalSettingsConditionDict] | None = None,
    ) -> None:
        """Make a GoalSettings from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatGoalSettingsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class GoalSettingsCondition(BaseObject):
    """One test within a Chat goal, usually on the address of a visited page."""

    operator: str | None
    """How to compare, such as `equals` or `contains`."""
    type: str | None
    """What is tested, such as `url`."""
    value: str | None
    """Text to compare with."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        operator: str | None = None,
        type: str | None = None,
        value: str | None = None,
    ) -> None:
        """Make a GoalSettingsCondition from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatGoalSettingsConditionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class HistoryEvent(BaseObject):
    """One entry of a chat transcript: a message, a join, a transfer, a rating and so on."""

    channel: str | None
    """Internal channel of the chat on which the event was sent."""
    conversion: Attribute[
        HistoryEventConversion | None, HistoryEventConversion | ChatHistoryEventConversionDict | None
    ]
    """Goal reached at this point; only on conversion events."""
    department_id: int | str | None
    """Department involved, for instance the target of a transfer."""
    department_name: str | None
    """Title of the department involved."""
    msg: str | None
    """Message text; only on message events."""
    msg_id: str | int | None
    """Number of the message within the chat."""
    name: str | None
    """Display name of the person behind the event."""
    new_rating: str | None
    """Verdict after the visitor changed it; only on rating events."""
    new_tags: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Tags after the change; only on tag events."""
    nick: str | None
    """Participant key such as `visitor`, `agent:123` or `agent:trigger`."""
    options: str | None
    """Choices offered to the visitor with the message, separated by slashes."""
    prev_department_id: int | str | None
    """Department the chat was in before a transfer."""
    rating: str | None
    """Verdict before the change; only on rating events."""
    skills_name: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Skills asked for in a transfer or request."""
    tags: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Tags involved in the event."""
    timestamp: Attribute[str | None, str | datetime | None]
    """When the event took place."""
    type: str | None
    """Kind of event, such as `chat.msg`, `chat.memberjoin` or `chat.rating`."""
    department: Attribute[Department | None, Department | int | str | None]
    """The Department behind `department_id`. It costs a call if it is not at hand."""
    timestamp_datetime: Attribute[datetime | None, datetime | None]
    """`timestamp` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        channel: str | None = None,
        conversion: HistoryEventConversion | ChatHistoryEventConversionDict | None = None,
        department_id: int | str | None = None,
        department_name: str | None = None,
        msg: str | None = None,
        msg_id: str | int | None = None,
        name: str | None = None,
        new_rating: str | None = None,
        new_tags: Many[str] | Iterator[str] | None = None,
        nick: str | None = None,
        options: str | None = None,
        prev_department_id: int | str | None = None,
        rating: str | None = None,
        skills_name: Many[str] | Iterator[str] | None = None,
        tags: Many[str] | Iterator[str] | None = None,
        timestamp: str | datetime | None = None,
        type: str | None = None,
        department: Department | int | str | None = None,
        timestamp_datetime: datetime | None = None,
    ) -> None:
        """Make a HistoryEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> HistoryEventAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ChatHistoryEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class HistoryEventConversion(BaseObject):
    """A goal that was reached during a chat, as it appears within the transcript."""

    attribution: Attribute[
        HistoryEventConversionAttribution | None,
        HistoryEventConversionAttribution | ChatHistoryEventConversionAttributionDict | None,
    ]
    """Agent, department and chat that get the credit."""
    goal_id: int | None
    """Goal that was reached."""
    goal_name: str | None
    """Title of the reached goal."""
    id: str
    """Identifies the conversion; assigned by Zendesk."""
    timestamp: Attribute[str | None, str | datetime | None]
    """When the visitor reached the goal."""
    goal: Attribute[Goal | None, Goal | int | None]
    """The Goal behind `goal_id`. It costs a call if it is not at hand."""
    timestamp_datetime: Attribute[datetime | None, datetime | None]
    """`timestamp` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        attribution: HistoryEventConversionAttribution
        | ChatHistoryEventConversionAttributionDict
        | None = None,
        goal_id: int | None = None,
        goal_name: str | None = None,
        id: str | None = None,
        timestamp: str | datetime | None = None,
        goal: Goal | int | None = None,
        timestamp_datetime: datetime | None = None,
    ) -> None:
        """Make a HistoryEventConversion from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> HistoryEventConversionAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ChatHistoryEventConversionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class HistoryEventConversionAttribution(BaseObject):
    """Credit for a conversion as it appears within a chat transcript."""

    agent_id: int | None
    """Agent who gets the credit."""
    agent_name: str | None
    """Display name of the credited agent."""
    chat_timestamp: Attribute[str | None, str | datetime | None]
    """Start of the chat that led to the conversion."""
    department_id: int | None
    """Department that gets the credit."""
    department_name: str | None
    """Title of the credited department."""
    agent: Attribute[User | None, User | int | None]
    """The User behind `agent_id`. One call fetches it for all records of a page."""
    department: Attribute[Department | None, Department | int | None]
    """The Department behind `department_id`. It costs a call if it is not at hand."""
    chat_timestamp_datetime: Attribute[datetime | None, datetime | None]
    """`chat_timestamp` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        agent_id: int | None = None,
        agent_name: str | None = None,
        chat_timestamp: str | datetime | None = None,
        department_id: int | None = None,
        department_name: str | None = None,
        agent: User | int | None = None,
        department: Department | int | None = None,
        chat_timestamp_datetime: datetime | None = None,
    ) -> None:
        """Make a HistoryEventConversionAttribution from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> HistoryEventConversionAttributionAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ChatHistoryEventConversionAttributionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class IpAddress(BaseObject):
    """A Chat ban on an IP address, as listed among the banned addresses."""

    id: int
    """Identifies the ban; assigned by Zendesk."""
    ip_address: str | None
    """Address or range that is blocked."""
    reason: str | None
    """Why the address was blocked."""
    type: str | None
    """Kind of ban; `ip_address` here."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        ip_address: str | None = None,
        reason: str | None = None,
        type: str | None = None,
    ) -> None:
        """Make an IpAddress from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatIpAddressDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class OfflineMessage(BaseObject):
    """A message a visitor left while no agent was online."""

    department_id: int | None
    """Department the message was meant for; null when none was chosen."""
    department_name: str | None
    """Title of the chosen department; null when none was chosen."""
    id: str
    """Identifies the message in the Chat history; assigned by Zendesk."""
    message: str | None
    """What the visitor wrote."""
    session: Attribute[Session | None, Session | ChatSessionDict | None]
    """Browser, place and network details of the visit."""
    _timestamp: Attribute[str | None, str | datetime | None]
    """When the visitor left the message. On the wire: `timestamp`."""
    type: str | None
    """Kind of history record; `offline_msg` here."""
    unread: bool | None
    """Whether no agent has read the message yet."""
    visitor: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Person who left the message, with contact details."""
    zendesk_ticket_id: int | None
    """Support ticket made from the message; null when there is none."""
    department: Attribute[Department | None, Department | int | None]
    """The Department behind `department_id`. It costs a call if it is not at hand."""
    zendesk_ticket: Attribute[Ticket | None, Ticket | int | None]
    """The Ticket behind `zendesk_ticket_id`. One call fetches it for all records of a page."""
    timestamp: Attribute[datetime | None, datetime | str | int | None]
    """`_timestamp` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        department_id: int | None = None,
        department_name: str | None = None,
        id: str | None = None,
        message: str | None = None,
        session: Session | ChatSessionDict | None = None,
        _timestamp: str | datetime | None = None,
        type: str | None = None,
        unread: bool | None = None,
        visitor: Mapping[str, object] | None = None,
        zendesk_ticket_id: int | None = None,
        department: Department | int | None = None,
        zendesk_ticket: Ticket | int | None = None,
        timestamp: datetime | str | int | None = None,
    ) -> None:
        """Make an OfflineMessage from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> OfflineMessageAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ChatOfflineMessageDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Plan(BaseObject):
    """Subscription plan of a Chat account: the features it switches on and the limits it sets."""

    agent_leaderboard: bool | None
    """Whether the ranking of agents is available."""
    agent_reports: bool | None
    """Whether reports about single agents are available."""
    analytics: bool | None
    """Whether Chat analytics is available."""
    chat_reports: bool | None
    """Whether reports about chats are available."""
    daily_reports: bool | None
    """Whether a daily summary can be mailed."""
    email_reports: bool | None
    """Whether reports can be mailed."""
    file_upload: bool | None
    """Whether files can be sent in chats."""
    goals: int | None
    """How many conversion goals may be set up."""
    high_load: bool | None
    """Whether the plan is laid out for sites with heavy traffic."""
    integrations: bool | None
    """Whether connections to other software are available."""
    ip_restriction: bool | None
    """Whether access can be limited to certain IP addresses."""
    long_desc: str | None
    """Full title of the plan."""
    max_advanced_triggers: str | None
    """How many advanced triggers are allowed; may say `unlimited`."""
    max_agents: int | None
    """How many agent seats the plan holds."""
    max_basic_triggers: str | None
    """How many basic triggers are allowed; may say `unlimited`."""
    max_concurrent_chats: str | None
    """How many chats may run at once; may say `unlimited`."""
    max_departments: str | None
    """How many departments are allowed; may say `unlimited`."""
    max_history_search_days: str | None
    """How many days back the history can be searched; may say `unlimited`."""
    monitoring: bool | None
    """Whether the real-time monitor is available."""
    name: str | None
    """Technical name of the plan, such as `enterprise`."""
    operating_hours: bool | None
    """Whether opening hours can be set."""
    price: float | None
    """Cost of the plan per agent and billing period."""
    rest_api: bool | None
    """Whether the Chat REST API may be used."""
    short_desc: str | None
    """Brief title of the plan."""
    sla: bool | None
    """Whether a service level agreement is part of the plan."""
    support: bool | None
    """Whether the plan includes customer support from Zendesk."""
    unbranding: bool | None
    """Whether Zendesk branding can be taken off the widget."""
    widget_customization: str | None
    """Degree to which the widget's look may be changed, such as `full`."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        agent_leaderboard: bool | None = None,
        agent_reports: bool | None = None,
        analytics: bool | None = None,
        chat_reports: bool | None = None,
        daily_reports: bool | None = None,
        email_reports: bool | None = None,
        file_upload: bool | None = None,
        goals: int | None = None,
        high_load: bool | None = None,
        integrations: bool | None = None,
        ip_restriction: bool | None = None,
        long_desc: str | None = None,
        max_advanced_triggers: str | None = None,
        max_agents: int | None = None,
        max_basic_triggers: str | None = None,
        max_concurrent_chats: str | None = None,
        max_departments: str | None = None,
        max_history_search_days: str | None = None,
        monitoring: bool | None = None,
        name: str | None = None,
        operating_hours: bool | None = None,
        price: float | None = None,
        rest_api: bool | None = None,
        short_desc: str | None = None,
        sla: bool | None = None,
        support: bool | None = None,
        unbranding: bool | None = None,
        widget_customization: str | None = None,
    ) -> None:
        """Make a Plan from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatPlanDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class RealtimeAgents(BaseObject):
    """Answer with live figures on agents; without `content` as long as none are computed."""

    content: Attribute[
        RealtimeAgentsUpdate | None, RealtimeAgentsUpdate | ChatRealtimeAgentsUpdateDict | None
    ]
    """The figures, and what they are about. Read-only."""
    message: str | None
    """Why there are no figures; absent where there are some. Read-only."""
    status_code: int
    """Status, as in HTTP. Read-only."""
    def __init__(self, api: object = None) -> None:
        """Make a RealtimeAgents from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ChatRealtimeAgentsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class RealtimeAgentsFigures(BaseObject):
    """Live figures on agents."""

    agents_away: int | None
    """Agents whose status is away. Read-only."""
    agents_invisible: int | None
    """Agents who are logged in and invisible to visitors. Read-only."""
    agents_online: int | None
    """Agents who are online. Read-only."""
    def __init__(self, api: object = None) -> None:
        """Make a RealtimeAgentsFigures from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ChatRealtimeAgentsFiguresDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class RealtimeAgentsUpdate(BaseObject):
    """Live figures on agents of a department or of the account."""

    data: Attribute[
        RealtimeAgentsFigures | None, RealtimeAgentsFigures | ChatRealtimeAgentsFiguresDict | None
    ]
    """The figures; where one was asked for, this one alone. Read-only."""
    department_id: int | None
    """Department that they are about; null for the whole account. Read-only."""
    topic: str | None
    """What they are about. Read-only."""
    type: str | None
    """Kind of message; `update` here. Read-only."""
    department: Attribute[Department | None, Department | int | None]
    """The Department behind `department_id`. It costs a call if it is not at hand."""
    def __init__(self, api: object = None) -> None:
        """Make a RealtimeAgentsUpdate from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> RealtimeAgentsUpdateAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ChatRealtimeAgentsUpdateDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class RealtimeChats(BaseObject):
    """Answer with live figures on chats; without `content` as long as none are computed."""

    content: Attribute[RealtimeChatsUpdate | None, RealtimeChatsUpdate | ChatRealtimeChatsUpdateDict | None]
    """The figures, and what they are about. Read-only."""
    message: str | None
    """Why there are no figures; absent where there are some. Read-only."""
    status_code: int
    """Status, as in HTTP. Read-only."""
    def __init__(self, api: object = None) -> None:
        """Make a RealtimeChats from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ChatRealtimeChatsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class RealtimeChatsFigures(BaseObject):
    """Live figures on chats."""

    active_chats: int | None
    """Chats that agents serve at the moment. Read-only."""
    assigned_chats: int | None
    """Chats that an agent is to serve and has not answered yet. Read-only."""
    chat_duration_avg: int | None
    """Mean length of the chats that are served, in seconds. Read-only."""
    chat_duration_max: int | None
    """Length of the longest chat that is served, in seconds. Read-only."""
    incoming_chats: int | None
    """Chats that wait and that no agent is to serve yet. Read-only."""
    missed_chats: Attribute[ProxyDict[str, int], Mapping[str, int] | None]
    """Chats whose visitor left before an agent answered, by the minutes looked back on: `30`, `60`.
    Read-only.
    """
    response_time_avg: int | None
    """Mean time for which visitors have waited for a reply, in seconds. Read-only."""
    response_time_max: int | None
    """Longest time for which a visitor has waited for a reply, in seconds. Read-only."""
    satisfaction_bad: Attribute[ProxyDict[str, int], Mapping[str, int] | None]
    """Bad ratings, by the minutes looked back on: `30`, `60`. Read-only."""
    satisfaction_good: Attribute[ProxyDict[str, int], Mapping[str, int] | None]
    """Good ratings, by the minutes looked back on: `30`, `60`. Read-only."""
    waiting_time_avg: int | None
    """Mean time for which visitors have waited for an agent, in seconds. Read-only."""
    waiting_time_max: int | None
    """Longest time for which a visitor has waited for an agent, in seconds. Read-only."""
    def __init__(self, api: object = None) -> None:
        """Make a RealtimeChatsFigures from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ChatRealtimeChatsFiguresDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class RealtimeChatsUpdate(BaseObject):
    """Live figures on chats of a department or of the account."""

    data: Attribute[RealtimeChatsFigures | None, RealtimeChatsFigures | ChatRealtimeChatsFiguresDict | None]
    """The figures; where one was asked for, this one alone. Read-only."""
    department_id: int | None
    """Department that they are about; null for the whole account. Read-only."""
    topic: str | None
    """What they are about. Read-only."""
    type: str | None
    """Kind of message; `update` here. Read-only."""
    department: Attribute[Department | None, Department | int | None]
    """The Department behind `department_id`. It costs a call if it is not at hand."""
    def __init__(self, api: object = None) -> None:
        """Make a RealtimeChatsUpdate from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> RealtimeChatsUpdateAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ChatRealtimeChatsUpdateDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ResponseTime(BaseObject):
    """How quickly agents replied in a chat or engagement, in seconds."""

    avg: float | None
    """Mean wait for a reply, in seconds."""
    first: int | None
    """Wait for the first reply, in seconds."""
    max: int | None
    """Longest wait for a reply, in seconds."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        avg: float | None = None,
        first: int | None = None,
        max: int | None = None,
    ) -> None:
        """Make a ResponseTime from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatResponseTimeDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Role(BaseObject):
    """A set of Chat permissions that is given to agents."""

    description: str | None
    """Note on whom the role is meant for."""
    enabled: bool | None
    """Whether the role can be given to agents."""
    id: int
    """Identifies the role; assigned by Zendesk."""
    members_count: int | None
    """How many agents hold the role. Read-only."""
    name: str | None
    """Title of the role, unique in the account."""
    permissions: Attribute[RolePermissions | None, RolePermissions | ChatRolePermissionsDict | None]
    """What holders of the role may see and do."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        description: str | None = None,
        enabled: bool | None = None,
        id: int | None = None,
        name: str | None = None,
        permissions: RolePermissions | ChatRolePermissionsDict | None = None,
    ) -> None:
        """Make a Role from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatRoleDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class RolePermissions(BaseObject):
    """What holders of a Chat role may see and do."""

    access_analytics: str | None
    """Whose figures holders may see in analytics, such as `account` or `none`."""
    edit_chat_tags: bool | None
    """Whether holders may change the tags of chats."""
    edit_department_agents: str | None
    """Whose department memberships holders may change."""
    edit_visitor_information: bool | None
    """Whether holders may change a visitor's name, email and phone."""
    edit_visitor_notes: bool | None
    """Whether holders may write notes about visitors."""
    manage_bans: str | None
    """How far holders may see and set bans."""
    manage_shortcuts: str | None
    """Which shortcuts holders may create and change."""
    proactive_chatting: str | None
    """Which visitors holders may start a chat with."""
    set_agent_chat_limit: str | None
    """Whose limits on simultaneous chats holders may set."""
    view_monitor: str | None
    """Whose real-time figures holders may watch."""
    view_past_chats: str | None
    """Whose finished chats holders may read."""
    visitors_seen: str | None
    """Which visitors appear in the holders' visitor list."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        access_analytics: str | None = None,
        edit_chat_tags: bool | None = None,
        edit_department_agents: str | None = None,
        edit_visitor_information: bool | None = None,
        edit_visitor_notes: bool | None = None,
        manage_bans: str | None = None,
        manage_shortcuts: str | None = None,
        proactive_chatting: str | None = None,
        set_agent_chat_limit: str | None = None,
        view_monitor: str | None = None,
        view_past_chats: str | None = None,
        visitors_seen: str | None = None,
    ) -> None:
        """Make a RolePermissions from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatRolePermissionsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Roles(BaseObject):
    """Flags for the two special ranks a Chat agent can have."""

    administrator: bool | None
    """Whether the agent is a Chat administrator."""
    owner: bool | None
    """Whether the agent owns the Chat account."""
    @overload
    def __init__(
        self, api: object = None, *, administrator: bool | None = None, owner: bool | None = None
    ) -> None:
        """Make a Roles from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatRolesDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class RoutingSettings(BaseObject):
    """Account-wide rules for handing incoming chats to agents."""

    auto_accept: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Whether chats are accepted on behalf of the agent, with the settings of this."""
    auto_idle: Attribute[
        RoutingSettingsAutoIdle | None, RoutingSettingsAutoIdle | ChatRoutingSettingsAutoIdleDict | None
    ]
    """What happens to agents who keep leaving chats unanswered."""
    chat_limit: Attribute[
        RoutingSettingsChatLimit | None, RoutingSettingsChatLimit | ChatRoutingSettingsChatLimitDict | None
    ]
    """How many chats an agent may serve at once."""
    reassignment: Attribute[
        RoutingSettingsReassignment | None,
        RoutingSettingsReassignment | ChatRoutingSettingsReassignmentDict | None,
    ]
    """When an unanswered chat passes to another agent."""
    routing_mode: str | None
    """How chats are offered: `broadcast` notifies every eligible agent, `assigned` picks one."""
    skill_routing: Attribute[
        RoutingSettingsSkillRouting | None,
        RoutingSettingsSkillRouting | ChatRoutingSettingsSkillRoutingDict | None,
    ]
    """Whether and how long chats wait for an agent with matching skills."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        auto_accept: Mapping[str, object] | None = None,
        auto_idle: RoutingSettingsAutoIdle | ChatRoutingSettingsAutoIdleDict | None = None,
        chat_limit: RoutingSettingsChatLimit | ChatRoutingSettingsChatLimitDict | None = None,
        reassignment: RoutingSettingsReassignment | ChatRoutingSettingsReassignmentDict | None = None,
        routing_mode: str | None = None,
        skill_routing: RoutingSettingsSkillRouting | ChatRoutingSettingsSkillRoutingDict | None = None,
    ) -> None:
        """Make a RoutingSettings from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatRoutingSettingsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class RoutingSettingsAutoIdle(BaseObject):
    """Rule that changes the status of agents who let offered chats pass by."""

    enabled: bool | None
    """Whether the rule is in force."""
    new_status: str | None
    """Status given to such an agent, such as `away` or `invisible`."""
    reassignments_before_idle: int | None
    """How many chats in a row an agent may miss before the rule applies."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        enabled: bool | None = None,
        new_status: str | None = None,
        reassignments_before_idle: int | None = None,
    ) -> None:
        """Make a RoutingSettingsAutoIdle from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatRoutingSettingsAutoIdleDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class RoutingSettingsChatLimit(BaseObject):
    """Cap on the number of chats an agent serves at the same time."""

    allow_agent_override: bool | None
    """Whether agents may change their own cap."""
    enabled: bool | None
    """Whether the cap is in force."""
    limit: int | None
    """Number of simultaneous chats allowed per agent."""
    limit_type: str | None
    """Whether one cap holds for the whole account or each agent has their own."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        allow_agent_override: bool | None = None,
        enabled: bool | None = None,
        limit: int | None = None,
        limit_type: str | None = None,
    ) -> None:
        """Make a RoutingSettingsChatLimit from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatRoutingSettingsChatLimitDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class RoutingSettingsReassignment(BaseObject):
    """Rule that passes an unanswered chat on to another agent."""

    enabled: bool | None
    """Whether unanswered chats are passed on."""
    timeout: int | None
    """Seconds an agent has to answer before the chat moves on."""
    @overload
    def __init__(
        self, api: object = None, *, enabled: bool | None = None, timeout: int | None = None
    ) -> None:
        """Make a RoutingSettingsReassignment from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatRoutingSettingsReassignmentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class RoutingSettingsSkillRouting(BaseObject):
    """Rule that sends chats to agents who hold the requested skills."""

    enabled: bool | None
    """Whether skills are taken into account."""
    max_wait_time: int | None
    """Seconds to wait for a skilled agent before others are considered."""
    @overload
    def __init__(
        self, api: object = None, *, enabled: bool | None = None, max_wait_time: int | None = None
    ) -> None:
        """Make a RoutingSettingsSkillRouting from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatRoutingSettingsSkillRoutingDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SearchResult(BaseObject):
    """One hit of a search through the Chat history."""

    id: str
    """Identifies the chat that was found; assigned by Zendesk."""
    preview: str | None
    """Excerpt of the chat's content."""
    _timestamp: Attribute[str | None, str | datetime | None]
    """When the chat took place. On the wire: `timestamp`."""
    type: str | None
    """Either `chat` for a live conversation or `offline_msg` for a message left offline."""
    url: str | None
    """API address of the complete chat."""
    timestamp: Attribute[datetime | None, datetime | str | int | None]
    """`_timestamp` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: str | None = None,
        preview: str | None = None,
        _timestamp: str | datetime | None = None,
        type: str | None = None,
        url: str | None = None,
        timestamp: datetime | str | int | None = None,
    ) -> None:
        """Make a SearchResult from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatSearchResultDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Session(BaseObject):
    """Technical details of the website visit during which a chat took place."""

    browser: str | None
    """Web browser the visitor used."""
    city: str | None
    """Town guessed from the visitor's address."""
    country_code: str | None
    """Country guessed from the visitor's address, as a two-letter code."""
    country_name: str | None
    """Country guessed from the visitor's address, spelled out."""
    end_date: str | None
    """When the visit ended."""
    id: str
    """Identifies the visit; assigned by Zendesk."""
    ip: str | None
    """Network address of the visitor."""
    platform: str | None
    """Operating system the visitor used."""
    region: str | None
    """State or region guessed from the visitor's address."""
    start_date: str | None
    """When the visit began."""
    user_agent: str | None
    """Complete browser identification as it was received."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        browser: str | None = None,
        city: str | None = None,
        country_code: str | None = None,
        country_name: str | None = None,
        end_date: str | None = None,
        id: str | None = None,
        ip: str | None = None,
        platform: str | None = None,
        region: str | None = None,
        start_date: str | None = None,
        user_agent: str | None = None,
    ) -> None:
        """Make a Session from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatSessionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Shortcut(BaseObject):
    """A prepared reply that Chat agents insert by typing its name."""

    agents: Attribute[ProxyList[int], Iterable[int] | None]
    """Ids of the agents who may use it when the scope is by agent."""
    departments: Attribute[ProxyList[int], Iterable[int] | None]
    """Ids of the departments that may use it when the scope is by department."""
    id: str
    """Identifies the shortcut; assigned by Zendesk."""
    message: str | None
    """Text that is put into the chat."""
    name: str | None
    """Word agents type, without the leading slash."""
    options: str | None
    """Choices offered to the visitor with the reply, separated by slashes."""
    scope: str | None
    """Who may use it, such as `all`, `department` or a personal scope."""
    tags: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Labels added to the chat when the shortcut is used."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        agents: Iterable[int] | None = None,
        departments: Iterable[int] | None = None,
        id: str | None = None,
        message: str | None = None,
        name: str | None = None,
        options: str | None = None,
        scope: str | None = None,
        tags: Many[str] | Iterator[str] | None = None,
    ) -> None:
        """Make a Shortcut from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatShortcutDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Skill(BaseObject):
    """An ability of Chat agents, such as a language, by which chats can be routed."""

    description: str | None
    """Internal note on the ability."""
    enabled: bool | None
    """Whether the skill is used in routing."""
    id: int
    """Identifies the skill; assigned by Zendesk."""
    members: Attribute[ProxyList[int], Iterable[int] | None]
    """Ids of the agents who have the ability."""
    name: str | None
    """Title of the skill, unique in the account."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        description: str | None = None,
        enabled: bool | None = None,
        id: int | None = None,
        members: Iterable[int] | None = None,
        name: str | None = None,
    ) -> None:
        """Make a Skill from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatSkillDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Trigger(BaseObject):
    """An automation of Chat that acts on visitors or chats when its condition holds."""

    definition: Attribute[Definition | None, Definition | ChatDefinitionDict | None]
    """Event, condition and actions that make up the logic."""
    description: str | None
    """Internal note on the trigger's purpose."""
    enabled: int | bool | None
    """Number `1` when the trigger is active, `0` when it is switched off."""
    id: int
    """Identifies the trigger; assigned by Zendesk. Read-only."""
    name: str | None
    """Title of the trigger, unique in the account."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        definition: Definition | ChatDefinitionDict | None = None,
        description: str | None = None,
        enabled: int | bool | None = None,
        id: int | None = None,
        name: str | None = None,
    ) -> None:
        """Make a Trigger from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatTriggerDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Visitor(BaseObject):
    """A person who chats with the account from a website or app."""

    banned: bool | None
    """Whether the person is blocked from chatting."""
    created: int | None
    """When the visitor was first recorded, in epoch seconds."""
    email: str | None
    """Address the visitor gave; may be empty."""
    external_id: str | None
    """Id of the person in your own system, taken from visitor authentication. Read-only."""
    id: int | str
    """Identifies the visitor in Chat; assigned by Zendesk. Only `client.chats.create()` takes it."""
    name: str | None
    """Name the visitor gave, or a generated one."""
    notes: str | None
    """Remarks about the visitor that only agents see."""
    phone: str | None
    """Telephone number the visitor gave; may be empty."""
    created_datetime: Attribute[datetime | None, datetime | None]
    """`created` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        banned: bool | None = None,
        created: int | None = None,
        email: str | None = None,
        id: int | str | None = None,
        name: str | None = None,
        notes: str | None = None,
        phone: str | None = None,
        created_datetime: datetime | None = None,
    ) -> None:
        """Make a Visitor from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatVisitorDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Webpath(BaseObject):
    """A page change made by the visitor during the visit."""

    from_: str | None
    """Address of the page the visitor came from. On the wire: `from`."""
    _timestamp: Attribute[str | None, str | datetime | None]
    """When the page was opened. On the wire: `timestamp`."""
    title: str | None
    """Title of the opened page."""
    to: str | None
    """Address of the opened page."""
    timestamp: Attribute[datetime | None, datetime | str | int | None]
    """`_timestamp` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        from_: str | None = None,
        _timestamp: str | datetime | None = None,
        title: str | None = None,
        to: str | None = None,
        timestamp: datetime | str | int | None = None,
    ) -> None:
        """Make a Webpath from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ChatWebpathDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class AgentAwaitable(AwaitableAttrs):
    """The relations of Agent as awaitables."""

    role: Awaitable[Role | None]
    """The Role behind `role_id`. It costs a call if it is not at hand."""

@type_check_only
class AgentEventAwaitable(AwaitableAttrs):
    """The relations of AgentEvent as awaitables."""

    agent: Awaitable[User | None]
    """The User behind `agent_id`. One call fetches it for all records of a page."""

@type_check_only
class AgentTimelineAwaitable(AwaitableAttrs):
    """The relations of AgentTimeline as awaitables."""

    agent: Awaitable[User | None]
    """The User behind `agent_id`. One call fetches it for all records of a page."""

@type_check_only
class ChatAwaitable(AwaitableAttrs):
    """The relations of Chat as awaitables."""

    agents: Awaitable[list[User]]
    """The User records behind `agent_ids`. One call fetches them for all records of a page."""
    department: Awaitable[Department | None]
    """The Department behind `department_id`. It costs a call if it is not at hand."""
    zendesk_ticket: Awaitable[Ticket | None]
    """The Ticket behind `zendesk_ticket_id`. One call fetches it for all records of a page."""

@type_check_only
class ChatEngagementAwaitable(AwaitableAttrs):
    """The relations of ChatEngagement as awaitables."""

    agent: Awaitable[User | None]
    """The User behind `agent_id`. One call fetches it for all records of a page."""
    department: Awaitable[Department | None]
    """The Department behind `department_id`. It costs a call if it is not at hand."""

@type_check_only
class ConversionAwaitable(AwaitableAttrs):
    """The relations of Conversion as awaitables."""

    goal: Awaitable[Goal | None]
    """The Goal behind `goal_id`. It costs a call if it is not at hand."""

@type_check_only
class ConversionAttributionAwaitable(AwaitableAttrs):
    """The relations of ConversionAttribution as awaitables."""

    agent: Awaitable[User | None]
    """The User behind `agent_id`. One call fetches it for all records of a page."""
    department: Awaitable[Department | None]
    """The Department behind `department_id`. It costs a call if it is not at hand."""

@type_check_only
class DepartmentEventAwaitable(AwaitableAttrs):
    """The relations of DepartmentEvent as awaitables."""

    department: Awaitable[Department | None]
    """The Department behind `department_id`. It costs a call if it is not at hand."""

@type_check_only
class HistoryEventAwaitable(AwaitableAttrs):
    """The relations of HistoryEvent as awaitables."""

    department: Awaitable[Department | None]
    """The Department behind `department_id`. It costs a call if it is not at hand."""

@type_check_only
class HistoryEventConversionAwaitable(AwaitableAttrs):
    """The relations of HistoryEventConversion as awaitables."""

    goal: Awaitable[Goal | None]
    """The Goal behind `goal_id`. It costs a call if it is not at hand."""

@type_check_only
class HistoryEventConversionAttributionAwaitable(AwaitableAttrs):
    """The relations of HistoryEventConversionAttribution as awaitables."""

    agent: Awaitable[User | None]
    """The User behind `agent_id`. One call fetches it for all records of a page."""
    department: Awaitable[Department | None]
    """The Department behind `department_id`. It costs a call if it is not at hand."""

@type_check_only
class OfflineMessageAwaitable(AwaitableAttrs):
    """The relations of OfflineMessage as awaitables."""

    department: Awaitable[Department | None]
    """The Department behind `department_id`. It costs a call if it is not at hand."""
    zendesk_ticket: Awaitable[Ticket | None]
    """The Ticket behind `zendesk_ticket_id`. One call fetches it for all records of a page."""

@type_check_only
class RealtimeAgentsUpdateAwaitable(AwaitableAttrs):
    """The relations of RealtimeAgentsUpdate as awaitables."""

    department: Awaitable[Department | None]
    """The Department behind `department_id`. It costs a call if it is not at hand."""

@type_check_only
class RealtimeChatsUpdateAwaitable(AwaitableAttrs):
    """The relations of RealtimeChatsUpdate as awaitables."""

    department: Awaitable[Department | None]
    """The Department behind `department_id`. It costs a call if it is not at hand."""
