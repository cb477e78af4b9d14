# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/agents.yaml and 13 more) by `make generate`. Do not edit.
"""Records of Chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import (
    AnyField,
    Date,
    ListField,
    MapField,
    Nested,
    Relation,
    Relations,
    Renamed,
    UnixDate,
)
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from typing import Literal

    from zenpy.lib.api_objects.tickets import Ticket
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.records.containers import ProxyDict


class Account(BaseObject):
    """The Zendesk Chat account itself, with its subscription plan and billing contact.

    Attributes:
        account_key: Public key of the account, as used in the chat widget's embed code. Read-only.
        billing: Contact and address to which invoices go.
        create_date: When the Chat account was opened. Read-only.
        plan: Subscription plan with the features and limits it grants. Read-only.
        status: State of the account, such as `activated`. Read-only.
        create_date_datetime: `create_date` as an aware datetime.
    """

    _name = "account"
    _spec = "ChatAccount"
    _shown = ("status", "billing", "plan")
    _rules = WriteRules(read_only=("account_key", "create_date", "plan", "status"))

    account_key: str | None = None
    billing: Nested[Billing] = Nested("ChatBilling")
    create_date: str | None = None
    plan: Nested[Plan] = Nested("ChatPlan")
    status: str | None = None
    create_date_datetime = Date("create_date")


class Agent(BaseObject):
    """A person who serves visitors in Zendesk Chat, with role, departments and skills.

    Attributes:
        create_date: When the agent was added to Chat. Read-only.
        departments: Ids of all departments the agent belongs to; changed through the departments.
            Read-only.
        display_name: Name that visitors see in the chat window.
        email: Address the agent signs in with; unique in the account.
        enabled: Whether the agent may sign in and serve chats.
        enabled_departments: Ids of the agent's departments that are currently active. Read-only.
        first_name: Given name of the agent.
        id: Identifies the agent in Chat; assigned by Zendesk. Read-only.
        last_login: When the agent last signed in to Chat. Read-only.
        last_name: Family name of the agent.
        login_count: How many times the agent has signed in. Read-only.
        password: Sign-in secret of the agent; never returned. Set on creation only.
        role_id: Chat role that determines the agent's permissions.
        roles: Flags telling whether the agent is an administrator or the owner. Read-only.
        scope: Reach of the agent's access to chats, such as `all`.
        skills: Ids of the skills the agent holds; changed through the skills. Read-only.
        role: The Role behind `role_id`. It costs a call if it is not at hand.
        create_date_datetime: `create_date` as an aware datetime.
        last_login_datetime: `last_login` as an aware datetime.
    """

    _name = "agent"
    _spec = "ChatAgent"
    _shown = ("id", "display_name", "enabled")
    _rules = WriteRules(
        read_only=(
            "create_date",
            "departments",
            "enabled_departments",
            "id",
            "last_login",
            "login_count",
            "roles",
            "skills",
        ),
        create_only=("password",),
    )

    create_date: str | None = None
    departments: ListField[int] = ListField()
    display_name: str | None = None
    email: str | None = None
    enabled: bool | None = None
    enabled_departments: ListField[int] = ListField()
    first_name: str | None = None
    id: int | None = None
    last_login: str | None = None
    last_name: str | None = None
    login_count: int | None = None
    password: str | None = None
    role_id: int | None = None
    roles: Nested[Roles] = Nested("ChatRoles")
    scope: str | None = None
    skills: ListField[int] = ListField()
    role: Relation[Role] = Relation("role_id", "ChatRole")
    create_date_datetime = Date("create_date")
    last_login_datetime = Date("last_login")


class AgentEvent(BaseObject):
    """A change in an agent's status, load or limits, from the incremental export of agent events.

    Attributes:
        account_id: Chat account in which the change happened.
        agent_id: Agent who was affected.
        field_name: What changed: online status, number of served chats, or a capacity limit.
        id: Identifies the event; useful for dropping repeats between pages.
        previous_value: What stood there before the change.
        timestamp: When the change happened.
        value: What stands there after the change.
        agent: The User behind `agent_id`. One call fetches it for all records of a page.
        timestamp_datetime: `timestamp` as an aware datetime.
    """

    _name = "agent_event"
    _spec = "ChatAgentEvent"
    _shown = ("id", "value")

    account_id: int | None = None
    agent_id: int | None = None
    field_name: Literal["status", "engagement_count", "max_capacity", "chat_limit"] | str | None = None
    id: str | None = None
    previous_value = AnyField()
    timestamp: str | None = None
    value = AnyField()
    agent: Relation[User] = Relation("agent_id", "User")
    timestamp_datetime = Date("timestamp")


class AgentTimeline(BaseObject):
    """A stretch of time an agent spent in one status, from the incremental export of agent timelines.

    Attributes:
        agent_id: Agent to whom the stretch belongs.
        duration: Length of the stretch in seconds.
        engagement_count: Number of chats the agent was serving during the stretch.
        id: Identifies the stretch; built from agent and time.
        start_time: When the stretch began.
        status: Availability during the stretch, such as `online`, `away` or `invisible`.
        agent: The User behind `agent_id`. One call fetches it for all records of a page.
        start_time_datetime: `start_time` as an aware datetime.
    """

    _name = "agent_timeline"
    _spec = "ChatAgentTimeline"
    _shown = ("id", "status", "agent_id")

    agent_id: int | None = None
    duration: float | None = None
    engagement_count: int | None = None
    id: str | None = None
    start_time: str | None = None
    status: str | None = None
    agent: Relation[User] = Relation("agent_id", "User")
    start_time_datetime = Date("start_time")


class Ban(BaseObject):
    """A block that keeps a visitor or an IP address from chatting.

    Attributes:
        create_date: When the ban was set, as older responses name it. Read-only.
        created_at: When the ban was set. Read-only.
        id: Identifies the ban; assigned by Zendesk.
        ip_address: Blocked address or range; only for bans by address.
        reason: Why the ban was set, as noted by the agent.
        type: What is blocked: `visitor` or `ip_address`.
        visitor: Bans by visitor, when the response groups the bans by kind.
        visitor_id: Chat visitor who is blocked; only for bans by visitor.
        visitor_name: Name the blocked visitor went by.
        create_date_datetime: `create_date` as an aware datetime.
        created: `created_at` as an aware datetime.
    """

    _name = "ban"
    _spec = "ChatBan"
    _shown = ("id", "reason", "type")
    _rules = WriteRules(read_only=("create_date", "created_at"))

    create_date: str | None = None
    created_at: str | None = None
    id: int | None = None
    ip_address: str | None = None
    reason: str | None = None
    type: str | None = None
    visitor: ListField[ProxyDict[str, object]] = ListField()
    visitor_id: str | None = None
    visitor_name: str | None = None
    create_date_datetime = Date("create_date")
    created = Date("created_at")


class BanList(BaseObject):
    """All bans of the Chat account, grouped by what they block.

    Attributes:
        ip_address: Bans that apply to addresses.
        visitor: Bans that apply to single visitors.
    """

    _name = "ban_list"
    _spec = "ChatBanList"
    _shown = ("ip_address", "visitor")

    ip_address: ListField[Ban] = ListField("ChatBan")
    visitor: ListField[Ban] = ListField("ChatBan")


class Billing(BaseObject):
    """Contact and postal address used for invoicing the Chat account.

    Attributes:
        additional_info: Extra lines to print on the invoice, such as a tax number.
        address1: First line of the street address.
        address2: Second line of the street address.
        city: Town of the billing address.
        company: Organization to be invoiced.
        country_code: Country of the billing address as a two-letter ISO code.
        cycle: Months covered by one billing period.
        email: Address that receives the invoices.
        first_name: Given name of the billing contact.
        last_name: Family name of the billing contact.
        phone: Telephone of the billing contact.
        postal_code: Zip or postal code of the billing address.
        state: State or province of the billing address.
    """

    _name = "billing"
    _spec = "ChatBilling"
    _shown = ("email", "state")

    additional_info: str | None = None
    address1: str | None = None
    address2: str | None = None
    city: str | None = None
    company: str | None = None
    country_code: str | None = None
    cycle: int | None = None
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    phone: str | None = None
    postal_code: str | None = None
    state: str | None = None


class Chat(BaseObject):
    """A finished conversation between a visitor and agents, or an offline message, in the Chat
    history.

    Attributes:
        agent_ids: Agents who took part, as ids in text form. Set on creation only.
        agent_names: Display names of the agents who took part. Set on creation only.
        comment: Remark the visitor left along with the rating.
        conversions: Goals the visitor reached that are credited to this chat. Set on creation only.
        count: Number of messages sent, by side. Set on creation only.
        deleted: Whether the chat has been deleted. Read-only.
        department_id: Department that handled the chat; null when there was none. Set on creation
            only.
        department_name: Title of the department that handled the chat; null when there was none.
            Set on creation only.
        duration: Length of the chat in seconds. Set on creation only.
        _end_timestamp: When the chat ended. Set on creation only. On the wire: `end_timestamp`.
        engagements: Parts of the chat, one for each agent's involvement. Set on creation only.
        history: Transcript: messages, joins, transfers, ratings and other events in order. Set on
            creation only.
        id: Identifies the chat across the history; assigned by Zendesk.
        message: Text of an offline message; absent on live chats. Set on creation only.
        missed: Whether no agent ever answered. Set on creation only.
        rating: Visitor's verdict, `good` or `bad`; null when not rated.
        referrer_search_engine: Search engine through which the visitor came to the site. Set on
            creation only.
        referrer_search_terms: Words the visitor searched for to reach the site. Set on creation
            only.
        response_time: How long the visitor waited for agent replies, in seconds. Set on creation
            only.
        session: Browser, place and network details of the visit. Set on creation only.
        started_by: Who opened the chat: `visitor`, `agent` or `trigger`. Set on creation only.
        tags: Labels attached to the chat.
        _timestamp: When the chat started. Set on creation only. On the wire: `timestamp`.
        triggered: Whether a trigger opened the chat. Set on creation only.
        triggered_response: Whether the visitor answered the trigger's message; null when not
            recorded. Set on creation only.
        type: Either `chat` for a live conversation or `offline_msg` for a message left offline. Set
            on creation only.
        unread: Whether the chat is still marked as not read by an agent.
        update_timestamp: When the chat record was last changed. Read-only.
        visitor: Person who chatted, with contact details. Set on creation only.
        webpath: Pages the visitor went through during the visit. Set on creation only.
        zendesk_ticket_id: Support ticket made from the chat; null when there is none. Read-only.
        agents: The User records behind `agent_ids`. One call fetches them for all records of a
            page.
        department: The Department behind `department_id`. It costs a call if it is not at hand.
        zendesk_ticket: The Ticket behind `zendesk_ticket_id`. One call fetches it for all records
            of a page.
        end_timestamp: `_end_timestamp` as an aware datetime.
        timestamp: `_timestamp` as an aware datetime.
        update_timestamp_datetime: `update_timestamp` as an aware datetime.
    """

    _name = "chat"
    _spec = "Chat"
    _shown = ("id", "message", "type")
    _rules = WriteRules(
        read_only=("deleted", "update_timestamp", "zendesk_ticket_id"),
        create_only=(
            "agent_ids",
            "agent_names",
            "conversions",
            "count",
            "department_id",
            "department_name",
            "duration",
            "end_timestamp",
            "engagements",
            "history",
            "message",
            "missed",
            "referrer_search_engine",
            "referrer_search_terms",
            "response_time",
            "session",
            "started_by",
            "timestamp",
            "triggered",
            "triggered_response",
            "type",
            "visitor",
            "webpath",
        ),
    )

    agent_ids: ListField[str] = ListField()
    agent_names: ListField[str] = ListField()
    comment: str | None = None
    conversions: ListField[Conversion] = ListField("ChatConversion")
    count: Nested[Count] = Nested("ChatCount")
    deleted: bool | None = None
    department_id: int | None = None
    department_name: str | None = None
    duration: int | None = None
    _end_timestamp: Renamed[str] = Renamed("end_timestamp")
    engagements: ListField[ChatEngagement] = ListField("ChatEngagement")
    history: ListField[HistoryEvent] = ListField("ChatHistoryEvent")
    id: str | None = None
    message: str | None = None
    missed: bool | None = None
    rating: str | None = None
    referrer_search_engine: str | None = None
    referrer_search_terms: str | None = None
    response_time: Nested[ResponseTime] = Nested("ChatResponseTime")
    session: Nested[Session] = Nested("ChatSession")
    started_by: str | None = None
    tags: ListField[str] = ListField()
    _timestamp: Renamed[str] = Renamed("timestamp")
    triggered: bool | None = None
    triggered_response: bool | None = None
    type: str | None = None
    unread: bool | int | None = None
    update_timestamp: str | None = None
    visitor: Nested[Visitor] = Nested("ChatVisitor")
    webpath: ListField[Webpath] = ListField("ChatWebpath")
    zendesk_ticket_id: int | None = None
    agents: Relations[User] = Relations("agent_ids", "User")
    department: Relation[Department] = Relation("department_id", "ChatDepartment")
    zendesk_ticket: Relation[Ticket] = Relation("zendesk_ticket_id", "Ticket")
    end_timestamp = Date("end_timestamp")
    timestamp = Date("timestamp")
    update_timestamp_datetime = Date("update_timestamp")


class ChatEngagement(BaseObject):
    """One agent's continuous part in a chat; a transferred chat has several.

    Attributes:
        accepted: Whether the agent took the chat that was offered.
        agent_full_name: Complete name of the agent.
        agent_id: Agent serving this part of the chat, as text.
        agent_name: Display name of the agent.
        assigned: Whether the chat was routed to the agent instead of picked up.
        comment: Remark the visitor left for this part.
        count: Number of messages within this part, by side.
        department_id: Department on whose behalf the agent served.
        duration: Length of this part in seconds.
        id: Identifies the engagement; assigned by Zendesk.
        rating: Visitor's verdict on this part, `good` or `bad`.
        response_time: How fast the agent replied within this part, in seconds.
        skills_fulfilled: Whether the agent had every skill that was asked for.
        skills_requested: Skills the routing asked for.
        started_by: What began this part, such as `visitor`, `agent` or `transfer`.
        timestamp: When this part began.
        agent: The User behind `agent_id`. One call fetches it for all records of a page.
        department: The Department behind `department_id`. It costs a call if it is not at hand.
        timestamp_datetime: `timestamp` as an aware datetime.
    """

    _name = "chat_engagement"
    _spec = "ChatEngagement"
    _shown = ("id", "agent_id", "department_id")

    accepted: bool | None = None
    agent_full_name: str | None = None
    agent_id: str | None = None
    agent_name: str | None = None
    assigned: bool | None = None
    comment: str | None = None
    count: Nested[Count] = Nested("ChatCount")
    department_id: int | None = None
    duration: float | None = None
    id: str | None = None
    rating: str | None = None
    response_time: Nested[ResponseTime] = Nested("ChatResponseTime")
    skills_fulfilled: bool | None = None
    skills_requested: ListField[object] = ListField()
    started_by: str | None = None
    timestamp: str | None = None
    agent: Relation[User] = Relation("agent_id", "User")
    department: Relation[Department] = Relation("department_id", "ChatDepartment")
    timestamp_datetime = Date("timestamp")


class Conversion(BaseObject):
    """A goal reached by a visitor, credited to a chat and its agent.

    Attributes:
        attribution: Agent, department and chat that get the credit.
        goal_id: Goal that was reached.
        goal_name: Title of the reached goal.
        id: Identifies the conversion; assigned by Zendesk.
        timestamp: When the visitor reached the goal.
        goal: The Goal behind `goal_id`. It costs a call if it is not at hand.
        timestamp_datetime: `timestamp` as an aware datetime.
    """

    _name = "conversion"
    _spec = "ChatConversion"
    _shown = ("id", "goal_id", "attribution")

    attribution: Nested[ConversionAttribution] = Nested("ChatConversionAttribution")
    goal_id: int | None = None
    goal_name: str | None = None
    id: str | None = None
    timestamp: str | None = None
    goal: Relation[Goal] = Relation("goal_id", "ChatGoal")
    timestamp_datetime = Date("timestamp")


class ConversionAttribution(BaseObject):
    """Credit for a conversion: the agent, department and chat that led to it.

    Attributes:
        agent_id: Agent who gets the credit.
        agent_name: Display name of the credited agent.
        chat_timestamp: Start of the chat that led to the conversion.
        department_id: Department that gets the credit.
        department_name: Title of the credited department.
        agent: The User behind `agent_id`. One call fetches it for all records of a page.
        department: The Department behind `department_id`. It costs a call if it is not at hand.
        chat_timestamp_datetime: `chat_timestamp` as an aware datetime.
    """

    _name = "conversion_attribution"
    _spec = "ChatConversionAttribution"
    _shown = ("agent_id", "department_id", "agent_name")

    agent_id: int | None = None
    agent_name: str | None = None
    chat_timestamp: str | None = None
    department_id: int | None = None
    department_name: str | None = None
    agent: Relation[User] = Relation("agent_id", "User")
    department: Relation[Department] = Relation("department_id", "ChatDepartment")
    chat_timestamp_datetime = Date("chat_timestamp")


class Count(BaseObject):
    """Message totals of a chat or engagement, split by side.

    Attributes:
        agent: Messages written by agents.
        total: Messages from both sides together.
        visitor: Messages written by the visitor.
    """

    _name = "count"
    _spec = "ChatCount"
    _shown = ("agent", "total", "visitor")

    agent: int | None = None
    total: int | None = None
    visitor: int | None = None


class Definition(BaseObject):
    """Logic of a Chat trigger: the event that sets it off, its condition and its actions.

    Attributes:
        actions: What the trigger does, as nested lists of an action name and its arguments.
        condition: Test that has to hold, as nested lists led by an operator such as `and`.
        editor: Editor that the trigger was made with.
        event: Happening that starts the check, such as `page_enter` or `chat_requested`.
        version: Format version of the definition.
    """

    _name = "definition"
    _spec = "ChatDefinition"
    _shown = ("actions", "condition", "event")

    actions: ListField[object] = ListField(mixed=True)
    condition: ListField[object] = ListField(mixed=True)
    editor: str | None = None
    event: ListField[object] = ListField(mixed=True)
    version: int | None = None


class Department(BaseObject):
    """A team of Chat agents that visitors can choose or be routed to.

    Attributes:
        description: Internal note on the team's purpose.
        enabled: Whether the team is open for routing and shown to visitors.
        id: Identifies the department; assigned by Zendesk.
        members: Ids of the agents who belong to the team.
        name: Title shown to agents and visitors; unique in the account.
        settings: Options of the team.
    """

    _name = "department"
    _spec = "ChatDepartment"
    _shown = ("id", "name", "enabled")

    description: str | None = None
    enabled: bool | None = None
    id: int | None = None
    members: ListField[int] = ListField()
    name: str | None = None
    settings: Nested[DepartmentSettings] = Nested("ChatDepartmentSettings")


class DepartmentEvent(BaseObject):
    """A change to a department's state, from the incremental export of department events.

    Attributes:
        account_id: Chat account in which the change happened.
        department_id: Department that was affected.
        field_name: Property that changed, such as `status`.
        id: Identifies the event; useful for dropping repeats between pages.
        previous_value: What stood there before the change.
        timestamp: When the change happened.
        value: What stands there after the change.
        department: The Department behind `department_id`. It costs a call if it is not at hand.
        timestamp_datetime: `timestamp` as an aware datetime.
    """

    _name = "department_event"
    _spec = "ChatDepartmentEvent"
    _shown = ("id", "value")

    account_id: int | None = None
    department_id: int | None = None
    field_name: str | None = None
    id: str | None = None
    previous_value = AnyField()
    timestamp: str | None = None
    value = AnyField()
    department: Relation[Department] = Relation("department_id", "ChatDepartment")
    timestamp_datetime = Date("timestamp")


class DepartmentSettings(BaseObject):
    """Options of a Chat department.

    Attributes:
        chat_enabled: Whether the department takes live chats.
    """

    _name = "department_settings"
    _spec = "ChatDepartmentSettings"
    _shown = ("chat_enabled",)

    chat_enabled: bool | None = None


class Goal(BaseObject):
    """A visitor action, such as reaching a checkout page, that Chat counts as a conversion.

    Attributes:
        attribution_model: Which chat gets the credit: `first_touch` or `last_touch`.
        attribution_period: Days before the conversion in which a chat can still earn the credit.
        description: Internal note on what the goal measures.
        enabled: Whether conversions are currently being counted.
        id: Identifies the goal; assigned by Zendesk.
        name: Title shown in analytics; unique in the account.
        settings: Conditions that decide when the goal is reached.
    """

    _name = "goal"
    _spec = "ChatGoal"
    _shown = ("id", "name", "enabled")

    attribution_model: str | None = None
    attribution_period: int | None = None
    description: str | None = None
    enabled: bool | None = None
    id: int | None = None
    name: str | None = None
    settings: Nested[GoalSettings] = Nested("ChatGoalSettings")


class GoalSettings(BaseObject):
    """Holder of the conditions under which a Chat goal counts as reached.

    Attributes:
        conditions: Page tests that mark the goal as reached.
    """

    _name = "goal_settings"
    _spec = "ChatGoalSettings"
    _shown = ("conditions",)

    conditions: ListField[GoalSettingsCondition] = ListField("ChatGoalSettingsCondition")


class GoalSettingsCondition(BaseObject):
    """One test within a Chat goal, usually on the address of a visited page.

    Attributes:
        operator: How to compare, such as `equals` or `contains`.
        type: What is tested, such as `url`.
        value: Text to compare with.
    """

    _name = "goal_settings_condition"
    _spec = "ChatGoalSettingsCondition"
    _shown = ("value", "type")

    operator: str | None = None
    type: str | None = None
    value: str | None = None


class HistoryEvent(BaseObject):
    """One entry of a chat transcript: a message, a join, a transfer, a rating and so on.

    Attributes:
        channel: Internal channel of the chat on which the event was sent.
        conversion: Goal reached at this point; only on conversion events.
        department_id: Department involved, for instance the target of a transfer.
        department_name: Title of the department involved.
        msg: Message text; only on message events.
        msg_id: Number of the message within the chat.
        name: Display name of the person behind the event.
        new_rating: Verdict after the visitor changed it; only on rating events.
        new_tags: Tags after the change; only on tag events.
        nick: Participant key such as `visitor`, `agent:123` or `agent:trigger`.
        options: Choices offered to the visitor with the message, separated by slashes.
        prev_department_id: Department the chat was in before a transfer.
        rating: Verdict before the change; only on rating events.
        skills_name: Skills asked for in a transfer or request.
        tags: Tags involved in the event.
        timestamp: When the event took place.
        type: Kind of event, such as `chat.msg`, `chat.memberjoin` or `chat.rating`.
        department: The Department behind `department_id`. It costs a call if it is not at hand.
        timestamp_datetime: `timestamp` as an aware datetime.
    """

    _name = "history_event"
    _spec = "ChatHistoryEvent"
    _shown = ("name", "type")

    channel: str | None = None
    conversion: Nested[HistoryEventConversion] = Nested("ChatHistoryEventConversion")
    department_id: int | str | None = None
    department_name: str | None = None
    msg: str | None = None
    msg_id: str | int | None = None
    name: str | None = None
    new_rating: str | None = None
    new_tags: ListField[str] = ListField()
    nick: str | None = None
    options: str | None = None
    prev_department_id: int | str | None = None
    rating: str | None = None
    skills_name: ListField[str] = ListField()
    tags: ListField[str] = ListField()
    timestamp: str | None = None
    type: str | None = None
    department: Relation[Department] = Relation("department_id", "ChatDepartment")
    timestamp_datetime = Date("timestamp")


class HistoryEventConversion(BaseObject):
    """A goal that was reached during a chat, as it appears within the transcript.

    Attributes:
        attribution: Agent, department and chat that get the credit.
        goal_id: Goal that was reached.
        goal_name: Title of the reached goal.
        id: Identifies the conversion; assigned by Zendesk.
        timestamp: When the visitor reached the goal.
        goal: The Goal behind `goal_id`. It costs a call if it is not at hand.
        timestamp_datetime: `timestamp` as an aware datetime.
    """

    _name = "history_event_conversion"
    _spec = "ChatHistoryEventConversion"
    _shown = ("id", "goal_id", "attribution")

    attribution: Nested[HistoryEventConversionAttribution] = Nested("ChatHistoryEventConversionAttribution")
    goal_id: int | None = None
    goal_name: str | None = None
    id: str | None = None
    timestamp: str | None = None
    goal: Relation[Goal] = Relation("goal_id", "ChatGoal")
    timestamp_datetime = Date("timestamp")


class HistoryEventConversionAttribution(BaseObject):
    """Credit for a conversion as it appears within a chat transcript.

    Attributes:
        agent_id: Agent who gets the credit.
        agent_name: Display name of the credited agent.
        chat_timestamp: Start of the chat that led to the conversion.
        department_id: Department that gets the credit.
        department_name: Title of the credited department.
        agent: The User behind `agent_id`. One call fetches it for all records of a page.
        department: The Department behind `department_id`. It costs a call if it is not at hand.
        chat_timestamp_datetime: `chat_timestamp` as an aware datetime.
    """

    _name = "history_event_conversion_attribution"
    _spec = "ChatHistoryEventConversionAttribution"
    _shown = ("agent_id", "department_id", "agent_name")

    agent_id: int | None = None
    agent_name: str | None = None
    chat_timestamp: str | None = None
    department_id: int | None = None
    department_name: str | None = None
    agent: Relation[User] = Relation("agent_id", "User")
    department: Relation[Department] = Relation("department_id", "ChatDepartment")
    chat_timestamp_datetime = Date("chat_timestamp")


class IpAddress(BaseObject):
    """A Chat ban on an IP address, as listed among the banned addresses.

    Attributes:
        id: Identifies the ban; assigned by Zendesk.
        ip_address: Address or range that is blocked.
        reason: Why the address was blocked.
        type: Kind of ban; `ip_address` here.
    """

    _name = "ip_address"
    _spec = "ChatIpAddress"
    _shown = ("id", "reason", "type")

    id: int | None = None
    ip_address: str | None = None
    reason: str | None = None
    type: str | None = None


class OfflineMessage(BaseObject):
    """A message a visitor left while no agent was online.

    Attributes:
        department_id: Department the message was meant for; null when none was chosen.
        department_name: Title of the chosen department; null when none was chosen.
        id: Identifies the message in the Chat history; assigned by Zendesk.
        message: What the visitor wrote.
        session: Browser, place and network details of the visit.
        _timestamp: When the visitor left the message. On the wire: `timestamp`.
        type: Kind of history record; `offline_msg` here.
        unread: Whether no agent has read the message yet.
        visitor: Person who left the message, with contact details.
        zendesk_ticket_id: Support ticket made from the message; null when there is none.
        department: The Department behind `department_id`. It costs a call if it is not at hand.
        zendesk_ticket: The Ticket behind `zendesk_ticket_id`. One call fetches it for all records
            of a page.
        timestamp: `_timestamp` as an aware datetime.
    """

    _name = "offline_msg"
    _spec = "ChatOfflineMessage"
    _shown = ("id", "message", "type")

    department_id: int | None = None
    department_name: str | None = None
    id: str | None = None
    message: str | None = None
    session: Nested[Session] = Nested("ChatSession")
    _timestamp: Renamed[str] = Renamed("timestamp")
    type: str | None = None
    unread: bool | None = None
    visitor: MapField[object] = MapField()
    zendesk_ticket_id: int | None = None
    department: Relation[Department] = Relation("department_id", "ChatDepartment")
    zendesk_ticket: Relation[Ticket] = Relation("zendesk_ticket_id", "Ticket")
    timestamp = Date("timestamp")


class Plan(BaseObject):
    """Subscription plan of a Chat account: the features it switches on and the limits it sets.

    Attributes:
        agent_leaderboard: Whether the ranking of agents is available.
        agent_reports: Whether reports about single agents are available.
        analytics: Whether Chat analytics is available.
        chat_reports: Whether reports about chats are available.
        daily_reports: Whether a daily summary can be mailed.
        email_reports: Whether reports can be mailed.
        file_upload: Whether files can be sent in chats.
        goals: How many conversion goals may be set up.
        high_load: Whether the plan is laid out for sites with heavy traffic.
        integrations: Whether connections to other software are available.
        ip_restriction: Whether access can be limited to certain IP addresses.
        long_desc: Full title of the plan.
        max_advanced_triggers: How many advanced triggers are allowed; may say `unlimited`.
        max_agents: How many agent seats the plan holds.
        max_basic_triggers: How many basic triggers are allowed; may say `unlimited`.
        max_concurrent_chats: How many chats may run at once; may say `unlimited`.
        max_departments: How many departments are allowed; may say `unlimited`.
        max_history_search_days: How many days back the history can be searched; may say
            `unlimited`.
        monitoring: Whether the real-time monitor is available.
        name: Technical name of the plan, such as `enterprise`.
        operating_hours: Whether opening hours can be set.
        price: Cost of the plan per agent and billing period.
        rest_api: Whether the Chat REST API may be used.
        short_desc: Brief title of the plan.
        sla: Whether a service level agreement is part of the plan.
        support: Whether the plan includes customer support from Zendesk.
        unbranding: Whether Zendesk branding can be taken off the widget.
        widget_customization: Degree to which the widget's look may be changed, such as `full`.
    """

    _name = "plan"
    _spec = "ChatPlan"
    _shown = ("name",)

    agent_leaderboard: bool | None = None
    agent_reports: bool | None = None
    analytics: bool | None = None
    chat_reports: bool | None = None
    daily_reports: bool | None = None
    email_reports: bool | None = None
    file_upload: bool | None = None
    goals: int | None = None
    high_load: bool | None = None
    integrations: bool | None = None
    ip_restriction: bool | None = None
    long_desc: str | None = None
    max_advanced_triggers: str | None = None
    max_agents: int | None = None
    max_basic_triggers: str | None = None
    max_concurrent_chats: str | None = None
    max_departments: str | None = None
    max_history_search_days: str | None = None
    monitoring: bool | None = None
    name: str | None = None
    operating_hours: bool | None = None
    price: float | None = None
    rest_api: bool | None = None
    short_desc: str | None = None
    sla: bool | None = None
    support: bool | None = None
    unbranding: bool | None = None
    widget_customization: str | None = None


class RealtimeAgents(BaseObject):
    """Answer with live figures on agents; without `content` as long as none are computed.

    Attributes:
        content: The figures, and what they are about. Read-only.
        message: Why there are no figures; absent where there are some. Read-only.
        status_code: Status, as in HTTP. Read-only.
    """

    _name = "realtime_agents"
    _spec = "ChatRealtimeAgents"
    _shown = ("message",)
    _rules = WriteRules(read_only=("content", "message", "status_code"))

    content: Nested[RealtimeAgentsUpdate] = Nested("ChatRealtimeAgentsUpdate")
    message: str | None = None
    status_code: int | None = None


class RealtimeAgentsFigures(BaseObject):
    """Live figures on agents.

    Attributes:
        agents_away: Agents whose status is away. Read-only.
        agents_invisible: Agents who are logged in and invisible to visitors. Read-only.
        agents_online: Agents who are online. Read-only.
    """

    _name = "realtime_agents_figures"
    _spec = "ChatRealtimeAgentsFigures"
    _shown = ("agents_away", "agents_invisible", "agents_online")
    _rules = WriteRules(read_only=("agents_away", "agents_invisible", "agents_online"))

    agents_away: int | None = None
    agents_invisible: int | None = None
    agents_online: int | None = None


class RealtimeAgentsUpdate(BaseObject):
    """Live figures on agents of a department or of the account.

    Attributes:
        data: The figures; where one was asked for, this one alone. Read-only.
        department_id: Department that they are about; null for the whole account. Read-only.
        topic: What they are about. Read-only.
        type: Kind of message; `update` here. Read-only.
        department: The Department behind `department_id`. It costs a call if it is not at hand.
    """

    _name = "realtime_agents_update"
    _spec = "ChatRealtimeAgentsUpdate"
    _shown = ("type", "department_id", "data")
    _rules = WriteRules(read_only=("data", "department_id", "topic", "type"))

    data: Nested[RealtimeAgentsFigures] = Nested("ChatRealtimeAgentsFigures")
    department_id: int | None = None
    topic: str | None = None
    type: str | None = None
    department: Relation[Department] = Relation("department_id", "ChatDepartment")


class RealtimeChats(BaseObject):
    """Answer with live figures on chats; without `content` as long as none are computed.

    Attributes:
        content: The figures, and what they are about. Read-only.
        message: Why there are no figures; absent where there are some. Read-only.
        status_code: Status, as in HTTP. Read-only.
    """

    _name = "realtime_chats"
    _spec = "ChatRealtimeChats"
    _shown = ("message",)
    _rules = WriteRules(read_only=("content", "message", "status_code"))

    content: Nested[RealtimeChatsUpdate] = Nested("ChatRealtimeChatsUpdate")
    message: str | None = None
    status_code: int | None = None


class RealtimeChatsFigures(BaseObject):
    """Live figures on chats.

    Attributes:
        active_chats: Chats that agents serve at the moment. Read-only.
        assigned_chats: Chats that an agent is to serve and has not answered yet. Read-only.
        chat_duration_avg: Mean length of the chats that are served, in seconds. Read-only.
        chat_duration_max: Length of the longest chat that is served, in seconds. Read-only.
        incoming_chats: Chats that wait and that no agent is to serve yet. Read-only.
        missed_chats: Chats whose visitor left before an agent answered, by the minutes looked back
            on: `30`, `60`. Read-only.
        response_time_avg: Mean time for which visitors have waited for a reply, in seconds.
            Read-only.
        response_time_max: Longest time for which a visitor has waited for a reply, in seconds.
            Read-only.
        satisfaction_bad: Bad ratings, by the minutes looked back on: `30`, `60`. Read-only.
        satisfaction_good: Good ratings, by the minutes looked back on: `30`, `60`. Read-only.
        waiting_time_avg: Mean time for which visitors have waited for an agent, in seconds.
            Read-only.
        waiting_time_max: Longest time for which a visitor has waited for an agent, in seconds.
            Read-only.
    """

    _name = "realtime_chats_figures"
    _spec = "ChatRealtimeChatsFigures"
    _shown = ("active_chats", "assigned_chats", "chat_duration_avg")
    _rules = WriteRules(
        read_only=(
            "active_chats",
            "assigned_chats",
            "chat_duration_avg",
            "chat_duration_max",
            "incoming_chats",
            "missed_chats",
            "response_time_avg",
            "response_time_max",
            "satisfaction_bad",
            "satisfaction_good",
            "waiting_time_avg",
            "waiting_time_max",
        )
    )

    active_chats: int | None = None
    assigned_chats: int | None = None
    chat_duration_avg: int | None = None
    chat_duration_max: int | None = None
    incoming_chats: int | None = None
    missed_chats: MapField[int] = MapField()
    response_time_avg: int | None = None
    response_time_max: int | None = None
    satisfaction_bad: MapField[int] = MapField()
    satisfaction_good: MapField[int] = MapField()
    waiting_time_avg: int | None = None
    waiting_time_max: int | None = None


class RealtimeChatsUpdate(BaseObject):
    """Live figures on chats of a department or of the account.

    Attributes:
        data: The figures; where one was asked for, this one alone. Read-only.
        department_id: Department that they are about; null for the whole account. Read-only.
        topic: What they are about. Read-only.
        type: Kind of message; `update` here. Read-only.
        department: The Department behind `department_id`. It costs a call if it is not at hand.
    """

    _name = "realtime_chats_update"
    _spec = "ChatRealtimeChatsUpdate"
    _shown = ("type", "department_id", "data")
    _rules = WriteRules(read_only=("data", "department_id", "topic", "type"))

    data: Nested[RealtimeChatsFigures] = Nested("ChatRealtimeChatsFigures")
    department_id: int | None = None
    topic: str | None = None
    type: str | None = None
    department: Relation[Department] = Relation("department_id", "ChatDepartment")


class ResponseTime(BaseObject):
    """How quickly agents replied in a chat or engagement, in seconds.

    Attributes:
        avg: Mean wait for a reply, in seconds.
        first: Wait for the first reply, in seconds.
        max: Longest wait for a reply, in seconds.
    """

    _name = "response_time"
    _spec = "ChatResponseTime"
    _shown = ("avg", "first", "max")

    avg: float | None = None
    first: int | None = None
    max: int | None = None


class Role(BaseObject):
    """A set of Chat permissions that is given to agents.

    Attributes:
        description: Note on whom the role is meant for.
        enabled: Whether the role can be given to agents.
        id: Identifies the role; assigned by Zendesk.
        members_count: How many agents hold the role. Read-only.
        name: Title of the role, unique in the account.
        permissions: What holders of the role may see and do.
    """

    _name = "role"
    _spec = "ChatRole"
    _shown = ("id", "name", "enabled")
    _rules = WriteRules(read_only=("members_count",))

    description: str | None = None
    enabled: bool | None = None
    id: int | None = None
    members_count: int | None = None
    name: str | None = None
    permissions: Nested[RolePermissions] = Nested("ChatRolePermissions")


class RolePermissions(BaseObject):
    """What holders of a Chat role may see and do.

    Attributes:
        access_analytics: Whose figures holders may see in analytics, such as `account` or `none`.
        edit_chat_tags: Whether holders may change the tags of chats.
        edit_department_agents: Whose department memberships holders may change.
        edit_visitor_information: Whether holders may change a visitor's name, email and phone.
        edit_visitor_notes: Whether holders may write notes about visitors.
        manage_bans: How far holders may see and set bans.
        manage_shortcuts: Which shortcuts holders may create and change.
        proactive_chatting: Which visitors holders may start a chat with.
        set_agent_chat_limit: Whose limits on simultaneous chats holders may set.
        view_monitor: Whose real-time figures holders may watch.
        view_past_chats: Whose finished chats holders may read.
        visitors_seen: Which visitors appear in the holders' visitor list.
    """

    _name = "role_permissions"
    _spec = "ChatRolePermissions"
    _shown = ("access_analytics", "edit_chat_tags", "edit_department_agents")

    access_analytics: str | None = None
    edit_chat_tags: bool | None = None
    edit_department_agents: str | None = None
    edit_visitor_information: bool | None = None
    edit_visitor_notes: bool | None = None
    manage_bans: str | None = None
    manage_shortcuts: str | None = None
    proactive_chatting: str | None = None
    set_agent_chat_limit: str | None = None
    view_monitor: str | None = None
    view_past_chats: str | None = None
    visitors_seen: str | None = None


class Roles(BaseObject):
    """Flags for the two special ranks a Chat agent can have.

    Attributes:
        administrator: Whether the agent is a Chat administrator.
        owner: Whether the agent owns the Chat account.
    """

    _name = "roles"
    _spec = "ChatRoles"
    _shown = ("administrator", "owner")

    administrator: bool | None = None
    owner: bool | None = None


class RoutingSettings(BaseObject):
    """Account-wide rules for handing incoming chats to agents.

    Attributes:
        auto_accept: Whether chats are accepted on behalf of the agent, with the settings of this.
        auto_idle: What happens to agents who keep leaving chats unanswered.
        chat_limit: How many chats an agent may serve at once.
        reassignment: When an unanswered chat passes to another agent.
        routing_mode: How chats are offered: `broadcast` notifies every eligible agent, `assigned`
            picks one.
        skill_routing: Whether and how long chats wait for an agent with matching skills.
    """

    _name = "routing_settings"
    _spec = "ChatRoutingSettings"
    _shown = ("auto_idle", "chat_limit", "reassignment")

    auto_accept: MapField[object] = MapField()
    auto_idle: Nested[RoutingSettingsAutoIdle] = Nested("ChatRoutingSettingsAutoIdle")
    chat_limit: Nested[RoutingSettingsChatLimit] = Nested("ChatRoutingSettingsChatLimit")
    reassignment: Nested[RoutingSettingsReassignment] = Nested("ChatRoutingSettingsReassignment")
    routing_mode: str | None = None
    skill_routing: Nested[RoutingSettingsSkillRouting] = Nested("ChatRoutingSettingsSkillRouting")


class RoutingSettingsAutoIdle(BaseObject):
    """Rule that changes the status of agents who let offered chats pass by.

    Attributes:
        enabled: Whether the rule is in force.
        new_status: Status given to such an agent, such as `away` or `invisible`.
        reassignments_before_idle: How many chats in a row an agent may miss before the rule
            applies.
    """

    _name = "routing_settings_auto_idle"
    _spec = "ChatRoutingSettingsAutoIdle"
    _shown = ("enabled", "new_status", "reassignments_before_idle")

    enabled: bool | None = None
    new_status: str | None = None
    reassignments_before_idle: int | None = None


class RoutingSettingsChatLimit(BaseObject):
    """Cap on the number of chats an agent serves at the same time.

    Attributes:
        allow_agent_override: Whether agents may change their own cap.
        enabled: Whether the cap is in force.
        limit: Number of simultaneous chats allowed per agent.
        limit_type: Whether one cap holds for the whole account or each agent has their own.
    """

    _name = "routing_settings_chat_limit"
    _spec = "ChatRoutingSettingsChatLimit"
    _shown = ("enabled", "allow_agent_override", "limit")

    allow_agent_override: bool | None = None
    enabled: bool | None = None
    limit: int | None = None
    limit_type: str | None = None


class RoutingSettingsReassignment(BaseObject):
    """Rule that passes an unanswered chat on to another agent.

    Attributes:
        enabled: Whether unanswered chats are passed on.
        timeout: Seconds an agent has to answer before the chat moves on.
    """

    _name = "routing_settings_reassignment"
    _spec = "ChatRoutingSettingsReassignment"
    _shown = ("enabled", "timeout")

    enabled: bool | None = None
    timeout: int | None = None


class RoutingSettingsSkillRouting(BaseObject):
    """Rule that sends chats to agents who hold the requested skills.

    Attributes:
        enabled: Whether skills are taken into account.
        max_wait_time: Seconds to wait for a skilled agent before others are considered.
    """

    _name = "routing_settings_skill_routing"
    _spec = "ChatRoutingSettingsSkillRouting"
    _shown = ("enabled", "max_wait_time")

    enabled: bool | None = None
    max_wait_time: int | None = None


class SearchResult(BaseObject):
    """One hit of a search through the Chat history.

    Attributes:
        id: Identifies the chat that was found; assigned by Zendesk.
        preview: Excerpt of the chat's content.
        _timestamp: When the chat took place. On the wire: `timestamp`.
        type: Either `chat` for a live conversation or `offline_msg` for a message left offline.
        url: API address of the complete chat.
        timestamp: `_timestamp` as an aware datetime.
    """

    _name = "search_result"
    _spec = "ChatSearchResult"
    _shown = ("id", "type", "preview")

    id: str | None = None
    preview: str | None = None
    _timestamp: Renamed[str] = Renamed("timestamp")
    type: str | None = None
    url: str | None = None
    timestamp = Date("timestamp")


class Session(BaseObject):
    """Technical details of the website visit during which a chat took place.

    Attributes:
        browser: Web browser the visitor used.
        city: Town guessed from the visitor's address.
        country_code: Country guessed from the visitor's address, as a two-letter code.
        country_name: Country guessed from the visitor's address, spelled out.
        end_date: When the visit ended.
        id: Identifies the visit; assigned by Zendesk.
        ip: Network address of the visitor.
        platform: Operating system the visitor used.
        region: State or region guessed from the visitor's address.
        start_date: When the visit began.
        user_agent: Complete browser identification as it was received.
    """

    _name = "session"
    _spec = "ChatSession"
    _shown = ("id", "browser", "city")

    browser: str | None = None
    city: str | None = None
    country_code: str | None = None
    country_name: str | None = None
    end_date: str | None = None
    id: str | None = None
    ip: str | None = None
    platform: str | None = None
    region: str | None = None
    start_date: str | None = None
    user_agent: str | None = None


class Shortcut(BaseObject):
    """A prepared reply that Chat agents insert by typing its name.

    Attributes:
        agents: Ids of the agents who may use it when the scope is by agent.
        departments: Ids of the departments that may use it when the scope is by department.
        id: Identifies the shortcut; assigned by Zendesk.
        message: Text that is put into the chat.
        name: Word agents type, without the leading slash.
        options: Choices offered to the visitor with the reply, separated by slashes.
        scope: Who may use it, such as `all`, `department` or a personal scope.
        tags: Labels added to the chat when the shortcut is used.
    """

    _name = "shortcut"
    _spec = "ChatShortcut"
    _shown = ("id", "name")

    agents: ListField[int] = ListField()
    departments: ListField[int] = ListField()
    id: str | None = None
    message: str | None = None
    name: str | None = None
    options: str | None = None
    scope: str | None = None
    tags: ListField[str] = ListField()


class Skill(BaseObject):
    """An ability of Chat agents, such as a language, by which chats can be routed.

    Attributes:
        description: Internal note on the ability.
        enabled: Whether the skill is used in routing.
        id: Identifies the skill; assigned by Zendesk.
        members: Ids of the agents who have the ability.
        name: Title of the skill, unique in the account.
    """

    _name = "skill"
    _spec = "ChatSkill"
    _shown = ("id", "name", "enabled")

    description: str | None = None
    enabled: bool | None = None
    id: int | None = None
    members: ListField[int] = ListField()
    name: str | None = None


class Trigger(BaseObject):
    """An automation of Chat that acts on visitors or chats when its condition holds.

    Attributes:
        definition: Event, condition and actions that make up the logic.
        description: Internal note on the trigger's purpose.
        enabled: Number `1` when the trigger is active, `0` when it is switched off.
        id: Identifies the trigger; assigned by Zendesk. Read-only.
        name: Title of the trigger, unique in the account.
    """

    _name = "trigger"
    _spec = "ChatTrigger"
    _shown = ("id", "name", "enabled")
    _rules = WriteRules(read_only=("id",))

    definition: Nested[Definition] = Nested("ChatDefinition")
    description: str | None = None
    enabled: int | bool | None = None
    id: int | None = None
    name: str | None = None


class Visitor(BaseObject):
    """A person who chats with the account from a website or app.

    Attributes:
        banned: Whether the person is blocked from chatting.
        created: When the visitor was first recorded, in epoch seconds.
        email: Address the visitor gave; may be empty.
        external_id: Id of the person in your own system, taken from visitor authentication.
            Read-only.
        id: Identifies the visitor in Chat; assigned by Zendesk. Only `client.chats.create()` takes
            it.
        name: Name the visitor gave, or a generated one.
        notes: Remarks about the visitor that only agents see.
        phone: Telephone number the visitor gave; may be empty.
        created_datetime: `created` as an aware datetime.
    """

    _name = "visitor"
    _spec = "ChatVisitor"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("external_id", "id"))

    banned: bool | None = None
    created: int | None = None
    email: str | None = None
    external_id: str | None = None
    id: int | str | None = None
    name: str | None = None
    notes: str | None = None
    phone: str | None = None
    created_datetime = UnixDate("created")


class Webpath(BaseObject):
    """A page change made by the visitor during the visit.

    Attributes:
        from_: Address of the page the visitor came from. On the wire: `from`.
        _timestamp: When the page was opened. On the wire: `timestamp`.
        title: Title of the opened page.
        to: Address of the opened page.
        timestamp: `_timestamp` as an aware datetime.
    """

    _name = "webpath"
    _spec = "ChatWebpath"
    _shown = ("title",)

    from_: Renamed[str] = Renamed("from")
    _timestamp: Renamed[str] = Renamed("timestamp")
    title: str | None = None
    to: str | None = None
    timestamp = Date("timestamp")
