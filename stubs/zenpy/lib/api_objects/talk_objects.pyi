# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/addresses.yaml and 13 more) by `make generate`. Do not edit.
"""Records of Talk."""

from collections.abc import Awaitable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Literal, overload, type_check_only

from zenpy.lib.api_objects.apps_objects import App
from zenpy.lib.api_objects.brands import Brand
from zenpy.lib.api_objects.groups import Group
from zenpy.lib.api_objects.organizations import Organization
from zenpy.lib.api_objects.schedules import Schedule
from zenpy.lib.api_objects.tickets import Audit, Ticket
from zenpy.lib.api_objects.users import User
from zenpy.lib.many import Many
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import (
    TalkAccountOverviewDict,
    TalkAddressDict,
    TalkAgentsActivityDict,
    TalkAgentsOverviewDict,
    TalkAvailabilityDict,
    TalkAvailablePhoneNumberDict,
    TalkCallbackRequestDict,
    TalkCallConsoleDict,
    TalkCallConsoleFeaturesDict,
    TalkCallConsolePhoneNumberDict,
    TalkCallDict,
    TalkCallPeDict,
    TalkCurrentQueueActivityDict,
    TalkDashboardActivityDict,
    TalkDashboardAgentActivityDict,
    TalkDashboardCountersDict,
    TalkDashboardPagesDict,
    TalkDigitalLineDict,
    TalkGreetingCategoryDict,
    TalkGreetingDict,
    TalkIvrDict,
    TalkIvrMenuDict,
    TalkIvrRouteDict,
    TalkLegDict,
    TalkLineDict,
    TalkLocaleDict,
    TalkOverflowNumberDict,
    TalkPhoneNumberCapabilitiesDict,
    TalkPhoneNumbersDict,
    TalkPhoneNumberSettingsDict,
    TalkShowAvailabilityDict,
    TalkVoiceCommentDataDict,
    TalkVoiceCommentDict,
    TalkVoiceSettingsDict,
)

@takes_its_fields
class AccountOverview(BaseObject):
    """Call figures of the whole Talk account for the current day."""

    average_call_duration: int | None
    """Mean length of calls, in seconds."""
    average_callback_wait_time: int | None
    """Mean wait of customers for a requested callback, in seconds."""
    average_hold_time: int | None
    """Mean time customers were on hold per call, in seconds."""
    average_queue_wait_time: int | None
    """Mean wait in the queue, in seconds."""
    average_time_to_answer: int | None
    """Mean time until an agent answered, in seconds."""
    average_wrap_up_time: int | None
    """Mean time agents spent on wrap-up after a call, in seconds."""
    current_timestamp: int | None
    """Moment to which the figures apply, in epoch seconds."""
    max_calls_waiting: int | None
    """Highest number of calls that were queued at once."""
    max_queue_wait_time: int | None
    """Longest wait in the queue, in seconds."""
    total_call_duration: int | None
    """Length of all calls together, in seconds."""
    total_callback_calls: int | None
    """Callbacks that were requested from the queue."""
    total_calls: int | None
    """Inbound and outbound calls together."""
    total_calls_abandoned_in_queue: int | None
    """Calls in which the customer hung up while queued."""
    total_calls_outside_business_hours: int | None
    """Calls that came in while the account was closed."""
    total_calls_with_exceeded_queue_wait_time: int | None
    """Calls that waited longer than the maximum queue time."""
    total_calls_with_requested_voicemail: int | None
    """Calls in which the customer chose to leave a voicemail."""
    total_embeddable_callback_calls: int | None
    """Callbacks that were requested through the web widget."""
    total_hold_time: int | None
    """Time on hold in all calls together, in seconds."""
    total_inbound_calls: int | None
    """Calls made by customers."""
    total_outbound_calls: int | None
    """Calls made by agents."""
    total_textback_requests: int | None
    """Calls in which the customer asked to go on by text message."""
    total_voicemails: int | None
    """Calls that ended in voicemail, for whatever reason."""
    total_wrap_up_time: int | None
    """Wrap-up after all calls together, in seconds."""
    current_timestamp_datetime: Attribute[datetime | None, datetime | None]
    """`current_timestamp` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        average_call_duration: int | None = None,
        average_callback_wait_time: int | None = None,
        average_hold_time: int | None = None,
        average_queue_wait_time: int | None = None,
        average_time_to_answer: int | None = None,
        average_wrap_up_time: int | None = None,
        current_timestamp: int | None = None,
        max_calls_waiting: int | None = None,
        max_queue_wait_time: int | None = None,
        total_call_duration: int | None = None,
        total_callback_calls: int | None = None,
        total_calls: int | None = None,
        total_calls_abandoned_in_queue: int | None = None,
        total_calls_outside_business_hours: int | None = None,
        total_calls_with_exceeded_queue_wait_time: int | None = None,
        total_calls_with_requested_voicemail: int | None = None,
        total_embeddable_callback_calls: int | None = None,
        total_hold_time: int | None = None,
        total_inbound_calls: int | None = None,
        total_outbound_calls: int | None = None,
        total_textback_requests: int | None = None,
        total_voicemails: int | None = None,
        total_wrap_up_time: int | None = None,
        current_timestamp_datetime: datetime | None = None,
    ) -> None:
        """Make an AccountOverview from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TalkAccountOverviewDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Address(BaseObject):
    """A postal address on file with the phone carrier; some countries demand one for a number."""

    city: str
    """Town of the address."""
    country_code: str
    """Country as a two-letter ISO code."""
    id: int
    """Identifies the address; assigned by Zendesk. Read-only."""
    name: str
    """Person or company at the address."""
    provider_reference: str | None
    """Reference under which the carrier keeps the address."""
    province: str
    """Province or region of the address."""
    state: str | None
    """State of the address, where the country has states."""
    street: str
    """Street and house number of the address."""
    zip: str
    """Postal code of the address."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        city: str | None = None,
        country_code: str | None = None,
        id: int | None = None,
        name: str | None = None,
        provider_reference: str | None = None,
        province: str | None = None,
        state: str | None = None,
        street: str | None = None,
        zip: str | None = None,
    ) -> None:
        """Make an Address from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TalkAddressDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AgentsActivity(BaseObject):
    """Call figures of a single Talk agent for the current day."""

    accepted_third_party_conferences: int | None
    """Conference calls with outside parties that the agent joined."""
    accepted_transfers: int | None
    """Calls taken over from other agents."""
    agent_id: int | None
    """Agent whose figures these are."""
    agent_state: Attribute[
        Literal["online", "offline", "away", "transfers_only"] | str | None,
        Literal["online", "offline", "away", "transfers_only"] | str | Enum | None,
    ]
    """Availability of the agent, such as `online`, `away` or `transfers_only`."""
    available_time: int | None
    """Time the agent was ready for calls, in seconds."""
    avatar_url: str | None
    """Address of the agent's picture."""
    average_hold_time: int | None
    """Mean time on hold per call, in seconds."""
    average_talk_time: int | None
    """Mean time in conversation per call, in seconds."""
    average_wrap_up_time: int | None
    """Mean time on wrap-up per call, in seconds."""
    away_time: int | None
    """Time the agent was set to away, in seconds."""
    call_status: Attribute[
        Literal["on_call", "wrap_up"] | str | None, Literal["on_call", "wrap_up"] | str | Enum | None
    ]
    """What the agent is doing, `on_call` or `wrap_up`; empty when on neither."""
    calls_accepted: int | None
    """Offered calls the agent took."""
    calls_denied: int | None
    """Offered calls the agent turned down."""
    calls_missed: int | None
    """Offered calls the agent let ring out."""
    calls_put_on_hold: int | None
    """Calls in which the agent used hold."""
    calls_unreachable: int | None
    """Offered calls that did not reach the agent."""
    forwarding_number: str | None
    """Telephone to which the agent's calls are forwarded."""
    name: str | None
    """Display name of the agent."""
    online_time: int | None
    """Time the agent was online, in seconds."""
    started_third_party_conferences: int | None
    """Conference calls with outside parties that the agent began."""
    started_transfers: int | None
    """Calls the agent passed to others."""
    status: str | None
    """Older combined form of availability and call state."""
    status_code: str | None
    """Technical code of the combined availability and call state."""
    total_call_duration: int | None
    """Length of all the agent's calls together, in seconds."""
    total_hold_time: int | None
    """Time on hold in all the agent's calls, in seconds."""
    total_talk_time: int | None
    """Time in conversation in all the agent's calls, in seconds."""
    total_wrap_up_time: int | None
    """Time on wrap-up after all the agent's calls, in seconds."""
    transfers_only_time: int | None
    """Time the agent took transferred calls only, in seconds."""
    via: str | None
    """Device with which the agent takes calls, such as `client` or `phone`."""
    agent: Attribute[User | None, User | int | None]
    """The User behind `agent_id`. One call fetches it for all records of a page."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        accepted_third_party_conferences: int | None = None,
        accepted_transfers: int | None = None,
        agent_id: int | None = None,
        agent_state: Literal["online", "offline", "away", "transfers_only"] | str | Enum | None = None,
        available_time: int | None = None,
        avatar_url: str | None = None,
        average_hold_time: int | None = None,
        average_talk_time: int | None = None,
        average_wrap_up_time: int | None = None,
        away_time: int | None = None,
        call_status: Literal["on_call", "wrap_up"] | str | Enum | None = None,
        calls_accepted: int | None = None,
        calls_denied: int | None = None,
        calls_missed: int | None = None,
        calls_put_on_hold: int | None = None,
        calls_unreachable: int | None = None,
        forwarding_number: str | None = None,
        name: str | None = None,
        online_time: int | None = None,
        started_third_party_conferences: int | None = None,
        started_transfers: int | None = None,
        status: str | None = None,
        status_code: str | None = None,
        total_call_duration: int | None = None,
        total_hold_time: int | None = None,
        total_talk_time: int | None = None,
        total_wrap_up_time: int | None = None,
        transfers_only_time: int | None = None,
        via: str | None = None,
        agent: User | int | None = None,
    ) -> None:
        """Make an AgentsActivity from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> AgentsActivityAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TalkAgentsActivityDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AgentsOverview(BaseObject):
    """Call figures of all Talk agents together for the current day."""

    average_accepted_transfers: int | None
    """Mean number of taken transfers per agent."""
    average_available_time: int | None
    """Mean time ready for calls per agent, in seconds."""
    average_away_time: int | None
    """Mean time set to away per agent, in seconds."""
    average_calls_accepted: int | None
    """Mean number of calls taken per agent."""
    average_calls_denied: int | None
    """Mean number of calls turned down per agent."""
    average_calls_missed: int | None
    """Mean number of calls left to ring out per agent."""
    average_calls_put_on_hold: int | None
    """Mean number of calls with use of hold per agent."""
    average_hold_time: int | None
    """Mean time on hold per call, in seconds."""
    average_online_time: int | None
    """Mean time online per agent, in seconds."""
    average_started_transfers: int | None
    """Mean number of transfers begun per agent."""
    average_talk_time: int | None
    """Mean time in conversation per call, in seconds."""
    average_transfers_only_time: int | None
    """Mean time for transferred calls only per agent, in seconds."""
    average_wrap_up_time: int | None
    """Mean time on wrap-up per call, in seconds."""
    current_timestamp: int | None
    """Moment to which the figures apply, in epoch seconds."""
    total_accepted_transfers: int | None
    """Transferred calls that agents took."""
    total_calls_accepted: int | None
    """Offered calls that agents took."""
    total_calls_denied: int | None
    """Offered calls that agents turned down."""
    total_calls_missed: int | None
    """Offered calls that agents let ring out."""
    total_calls_put_on_hold: int | None
    """Calls in which agents used hold."""
    total_hold_time: int | None
    """Time on hold of all agents together, in seconds."""
    total_started_transfers: int | None
    """Calls that agents passed to others."""
    total_talk_time: int | None
    """Time in conversation of all agents together, in seconds."""
    total_wrap_up_time: int | None
    """Time on wrap-up of all agents together, in seconds."""
    current_timestamp_datetime: Attribute[datetime | None, datetime | None]
    """`current_timestamp` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        average_accepted_transfers: int | None = None,
        average_available_time: int | None = None,
        average_away_time: int | None = None,
        average_calls_accepted: int | None = None,
        average_calls_denied: int | None = None,
        average_calls_missed: int | None = None,
        average_calls_put_on_hold: int | None = None,
        average_hold_time: int | None = None,
        average_online_time: int | None = None,
        average_started_transfers: int | None = None,
        average_talk_time: int | None = None,
        average_transfers_only_time: int | None = None,
        average_wrap_up_time: int | None = None,
        current_timestamp: int | None = None,
        total_accepted_transfers: int | None = None,
        total_calls_accepted: int | None = None,
        total_calls_denied: int | None = None,
        total_calls_missed: int | None = None,
        total_calls_put_on_hold: int | None = None,
        total_hold_time: int | None = None,
        total_started_transfers: int | None = None,
        total_talk_time: int | None = None,
        total_wrap_up_time: int | None = None,
        current_timestamp_datetime: datetime | None = None,
    ) -> None:
        """Make an AgentsOverview from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TalkAgentsOverviewDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Availability(BaseObject):
    """An agent's readiness to take Talk calls, and the device they take them with."""

    agent_state: Attribute[
        Literal["online", "away", "transfers_only", "offline"] | str | None,
        Literal["online", "away", "transfers_only", "offline"] | str | Enum | None,
    ]
    """Readiness for calls; `transfers_only` takes only calls passed on by other agents."""
    call_status: Literal["on_call", "wrap_up"] | str | None
    """What the agent is doing right now; null when on no call and not in wrap-up. Read-only."""
    via: Attribute[Literal["client", "phone"] | str | None, Literal["client", "phone"] | str | Enum | None]
    """Device that rings: the browser `client` or the forwarding `phone`."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        agent_state: Literal["online", "away", "transfers_only", "offline"] | str | Enum | None = None,
        via: Literal["client", "phone"] | str | Enum | None = None,
    ) -> None:
        """Make an Availability from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TalkAvailabilityDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AvailablePhoneNumber(BaseObject):
    """A phone number on offer from the carrier that Talk can buy."""

    address_requirements: Attribute[
        Literal["none", "local", "any", "foreign"] | str | None,
        Literal["none", "local", "any", "foreign"] | str | Enum | None,
    ]
    """Kind of address that must be on file to buy it."""
    capabilities: Attribute[
        PhoneNumberCapabilities | None, PhoneNumberCapabilities | TalkPhoneNumberCapabilitiesDict | None
    ]
    """What the number can be used for."""
    country_code: str | None
    """Country of the number as a two-letter ISO code."""
    display_number: str | None
    """Number written in a readable way."""
    location: str | None
    """Town or area to which the number belongs."""
    nickname: str | None
    """Title of the number; null while it is not bought."""
    number: str | None
    """Number in international form, starting with `+`."""
    price: str | None
    """Monthly cost of the number, as text."""
    token: str | None
    """Handle to send when buying the number."""
    toll_free: bool | None
    """Whether calling the number is free of charge for customers."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        address_requirements: Literal["none", "local", "any", "foreign"] | str | Enum | None = None,
        capabilities: PhoneNumberCapabilities | TalkPhoneNumberCapabilitiesDict | None = None,
        country_code: str | None = None,
        display_number: str | None = None,
        location: str | None = None,
        nickname: str | None = None,
        number: str | None = None,
        price: str | None = None,
        token: str | None = None,
        toll_free: bool | None = None,
    ) -> None:
        """Make an AvailablePhoneNumber from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TalkAvailablePhoneNumberDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Call(BaseObject):
    """A Talk call in the incremental export, from queue to wrap-up; its legs are exported apart."""

    agent_id: int | None
    """First agent who took the call."""
    call_channel: str | None
    """Way the call came about, by telephone or by digital line."""
    call_charge: str | None
    """Total cost of the call in US dollars, as text."""
    call_group_id: int | None
    """Group that last received the call."""
    call_recording_consent: Attribute[
        Literal["always", "opt_in", "opt_out", "never"] | str | None,
        Literal["always", "opt_in", "opt_out", "never"] | str | Enum | None,
    ]
    """Consent setting of the line, such as `always`, `never`, `opt_in` or `opt_out`."""
    call_recording_consent_action: Attribute[
        Literal["caller_opted_in", "caller_opted_out"] | str | None,
        Literal["caller_opted_in", "caller_opted_out"] | str | Enum | None,
    ]
    """What the caller decided, such as `caller_opted_in` or `caller_opted_out`."""
    call_recording_consent_keypress: Literal["3"] | str | None
    """Key the caller pressed to decide on recording."""
    callback: bool | None
    """Whether the call came from a callback request."""
    callback_source: Attribute[
        Literal["queue", "web widget"] | str | None, Literal["queue", "web widget"] | str | Enum | None
    ]
    """Where the callback was requested, such as queue or web widget; null for other calls."""
    completion_status: Attribute[
        Literal[
            "completed",
            "abandoned_in_queue",
            "abandoned_in_ivr",
            "abandoned_in_voicemail",
            "abandoned_on_hold",
            "pending_voicemail",
        ]
        | str
        | None,
        Literal[
            "completed",
            "abandoned_in_queue",
            "abandoned_in_ivr",
            "abandoned_in_voicemail",
            "abandoned_on_hold",
            "pending_voicemail",
        ]
        | str
        | Enum
        | None,
    ]
    """How the call ended, such as `completed` or `abandoned_in_queue`."""
    consultation_time: int | None
    """Time agents spent consulting each other, in seconds."""
    copilot_suggestions_generated_successful: int | None
    """Suggestions of Copilot that came about."""
    copilot_suggestions_generated_total: int | None
    """Suggestions that were asked of Copilot."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the call came in or was placed."""
    customer_id: int | None
    """User who called or was called."""
    customer_requested_voicemail: bool | None
    """Whether the customer left the queue for voicemail."""
    default_group: bool | None
    """Whether the call was answered by the default group."""
    direction: str | None
    """Either `inbound` for calls by customers or `outbound` for calls by agents."""
    duration: int | None
    """Length of the whole call in seconds."""
    exceeded_queue_time: bool | None
    """Older name of the flag for having waited longer than the maximum queue time."""
    exceeded_queue_wait_time: bool | None
    """Whether the customer waited longer than the maximum queue time."""
    hold_time: int | None
    """Time the customer was on hold, in seconds."""
    id: int
    """Identifies the call; assigned by Zendesk."""
    ivr_action: Attribute[
        Literal["menu", "voicemail", "group", "phone_number", "textback", "invalid"] | str | None,
        Literal["menu", "voicemail", "group", "phone_number", "textback", "invalid"] | str | Enum | None,
    ]
    """What the phone menu last did with the call, such as `group`; null without a menu."""
    ivr_destination_group_name: str | None
    """Group the phone menu picked; null when it picked none."""
    ivr_hops: int | None
    """Number of menu levels the caller went through; null without a menu."""
    ivr_routed_to: str | None
    """Telephone to which the phone menu sent the call; null when it sent it to none."""
    ivr_time_spent: int | None
    """Time the caller spent in the phone menu, in seconds; null without a menu."""
    line: str | None
    """Number or digital line on which the call ran."""
    line_id: int | None
    """Identifies the line on which the call ran."""
    line_type: str | None
    """Either `phone` for a telephone number or `digital` for a digital line."""
    minutes_billed: int | None
    """Minutes charged for the call."""
    not_recording_time: int | None
    """Time during which recording was paused, in seconds."""
    outside_business_hours: bool | None
    """Whether the call came in while the line was closed."""
    overflowed: bool | None
    """Whether the call was sent on to an overflow number."""
    overflowed_to: str | None
    """Overflow number that took the call; null when there was none."""
    phone_number: str | None
    """Talk number on which the call ran."""
    phone_number_id: int | None
    """Talk line on which the call ran."""
    post_call_summary: bool | None
    """Whether a summary was to be made after the call."""
    post_call_summary_created: bool | None
    """Whether the summary was made."""
    post_call_transcription: bool | None
    """Whether the call was to be transcribed after its end."""
    post_call_transcription_created: bool | None
    """Whether the transcript was made."""
    quality_issues: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Technical troubles noticed, such as `high_jitter` or `silence`; `none` when fine."""
    real_time_transcription: bool | None
    """Whether the call was transcribed while it lasted."""
    recording_control_interactions: int | None
    """How often the agent paused or resumed recording."""
    recording_time: int | None
    """Time that was recorded, in seconds."""
    talk_time: int | None
    """Time in conversation, in seconds."""
    ticket_id: int | None
    """Ticket connected with the call."""
    time_to_answer: int | None
    """Time from the caller's entry into the system until an agent answered, in seconds."""
    transcription_language: str | None
    """Language of the transcript, as a two-letter code."""
    updated_at: Attribute[str | None, str | datetime | None]
    """When the call record last changed."""
    voicemail: bool | None
    """Whether the call ended in voicemail."""
    wait_time: int | None
    """Time from the start of the call until conversation began, in seconds."""
    wrap_up_time: int | None
    """Time agents spent on wrap-up, in seconds."""
    agent: Attribute[User | None, User | int | None]
    """The User behind `agent_id`. One call fetches it for all records of a page."""
    call_group: Attribute[Group | None, Group | int | None]
    """The Group behind `call_group_id`. It costs a call if it is not at hand."""
    customer: Attribute[User | None, User | int | None]
    """The User behind `customer_id`. One call fetches it for all records of a page."""
    phone_number_record: Attribute[PhoneNumbers | None, PhoneNumbers | int | None]
    """The PhoneNumbers behind `phone_number_id`. It costs a call if it is not at hand."""
    ticket: Attribute[Ticket | None, Ticket | int | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime | None, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        agent_id: int | None = None,
        call_channel: str | None = None,
        call_charge: str | None = None,
        call_group_id: int | None = None,
        call_recording_consent: Literal["always", "opt_in", "opt_out", "never"] | str | Enum | None = None,
        call_recording_consent_action: Literal["caller_opted_in", "caller_opted_out"]
        | str
        | Enum
        | None = None,
        call_recording_consent_keypress: Literal["3"] | str | None = None,
        callback: bool | None = None,
        callback_source: Literal["queue", "web widget"] | str | Enum | None = None,
        completion_status: Literal[
            "completed",
            "abandoned_in_queue",
            "abandoned_in_ivr",
            "abandoned_in_voicemail",
            "abandoned_on_hold",
            "pending_voicemail",
        ]
        | str
        | Enum
        | None = None,
        consultation_time: int | None = None,
        copilot_suggestions_generated_successful: int | None = None,
        copilot_suggestions_generated_total: int | None = None,
        created_at: str | datetime | None = None,
        customer_id: int | None = None,
        customer_requested_voicemail: bool | None = None,
        default_group: bool | None = None,
        direction: str | None = None,
        duration: int | None = None,
        exceeded_queue_time: bool | None = None,
        exceeded_queue_wait_time: bool | None = None,
        hold_time: int | None = None,
        id: int | None = None,
        ivr_action: Literal["menu", "voicemail", "group", "phone_number", "textback", "invalid"]
        | str
        | Enum
        | None = None,
        ivr_destination_group_name: str | None = None,
        ivr_hops: int | None = None,
        ivr_routed_to: str | None = None,
        ivr_time_spent: int | None = None,
        line: str | None = None,
        line_id: int | None = None,
        line_type: str | None = None,
        minutes_billed: int | None = None,
        not_recording_time: int | None = None,
        outside_business_hours: bool | None = None,
        overflowed: bool | None = None,
        overflowed_to: str | None = None,
        phone_number: str | None = None,
        phone_number_id: int | None = None,
        post_call_summary: bool | None = None,
        post_call_summary_created: bool | None = None,
        post_call_transcription: bool | None = None,
        post_call_transcription_created: bool | None = None,
        quality_issues: Many[str] | Iterator[str] | None = None,
        real_time_transcription: bool | None = None,
        recording_control_interactions: int | None = None,
        recording_time: int | None = None,
        talk_time: int | None = None,
        ticket_id: int | None = None,
        time_to_answer: int | None = None,
        transcription_language: str | None = None,
        updated_at: str | datetime | None = None,
        voicemail: bool | None = None,
        wait_time: int | None = None,
        wrap_up_time: int | None = None,
        agent: User | int | None = None,
        call_group: Group | int | None = None,
        customer: User | int | None = None,
        phone_number_record: PhoneNumbers | int | None = None,
        ticket: Ticket | int | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make a Call from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> CallAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TalkCallDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class CallConsole(BaseObject):
    """What an agent's call console shows and can do."""

    agent_state: Literal["online", "offline", "away", "transfers only"] | str | None
    """Readiness of the agent for calls; `transfers only` has a blank here. Read-only."""
    client_access_token: str | None
    """Token with which a browser takes calls. Read-only."""
    current_call: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Call that the agent is on; null without one. Read-only."""
    features: Attribute[CallConsoleFeatures | None, CallConsoleFeatures | TalkCallConsoleFeaturesDict | None]
    """What the console offers the agent. Read-only."""
    is_available: bool | None
    """Whether the agent can take calls now. Read-only."""
    phone_numbers: Attribute[
        ProxyList[CallConsolePhoneNumber],
        Iterable[CallConsolePhoneNumber | TalkCallConsolePhoneNumberDict] | None,
    ]
    """Phone numbers of the account that the agent may use. Read-only."""
    via: Literal["client", "browser"] | str | None
    """Device with which the agent takes calls. Read-only."""
    voice_number: str | None
    """Telephone to which the agent's calls are forwarded. Read-only."""
    def __init__(self, api: object = None) -> None:
        """Make a CallConsole from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TalkCallConsoleDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class CallConsoleFeatures(BaseObject):
    """What the call console offers an agent."""

    call_hold_enabled: bool | None
    """Whether calls can be put on hold."""
    show_call_quality_enabled: bool | None
    """Whether the quality of the call is shown."""
    show_wait_time_enabled: bool | None
    """Whether the wait of the caller is shown."""
    third_party_conference_enabled: bool | None
    """Whether outside parties can be added to a call."""
    transfer_enabled: bool | None
    """Whether calls can be passed on."""
    transfers_only_state_enabled: bool | None
    """Whether the agent can choose to take transferred calls only."""
    user_seats_enabled: bool | None
    """Whether seats of Talk are given to agents one by one."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        call_hold_enabled: bool | None = None,
        show_call_quality_enabled: bool | None = None,
        show_wait_time_enabled: bool | None = None,
        third_party_conference_enabled: bool | None = None,
        transfer_enabled: bool | None = None,
        transfers_only_state_enabled: bool | None = None,
        user_seats_enabled: bool | None = None,
    ) -> None:
        """Make a CallConsoleFeatures from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TalkCallConsoleFeaturesDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class CallConsolePhoneNumber(BaseObject):
    """A phone number as the call console shows it."""

    all_groups_access_enabled: bool | None
    """Whether agents of all groups may call out from the number."""
    country_code: str | None
    """Country of the number as a two-letter ISO code."""
    display_number: str | None
    """Number written in a readable way."""
    external: bool | None
    """Whether the number is an outside one, used only as caller id."""
    id: int
    """Identifies the number; assigned by Zendesk."""
    name: str | None
    """Title shown for the number."""
    nickname: str | None
    """Title given to the number in the account."""
    number: str | None
    """Number in international form, starting with `+`."""
    outbound_allowed: bool | None
    """Whether the agent may call out from the number."""
    outbound_calls_group_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Groups whose agents may call out, if not all may."""
    sms_only: bool | None
    """Whether the number takes text messages only."""
    outbound_calls_groups: Attribute[list[Group], Iterable[Group | int] | None]
    """The Group records behind `outbound_calls_group_ids`. Each that is not at hand costs a call."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        all_groups_access_enabled: bool | None = None,
        country_code: str | None = None,
        display_number: str | None = None,
        external: bool | None = None,
        id: int | None = None,
        name: str | None = None,
        nickname: str | None = None,
        number: str | None = None,
        outbound_allowed: bool | None = None,
        outbound_calls_group_ids: Iterable[int] | None = None,
        sms_only: bool | None = None,
        outbound_calls_groups: Iterable[Group | int] | None = None,
    ) -> None:
        """Make a CallConsolePhoneNumber from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> CallConsolePhoneNumberAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TalkCallConsolePhoneNumberDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class CallPe(BaseObject):
    """A call handled in a partner's phone system and reported to Zendesk through Talk Partner Edition."""

    account_id: int | None
    """Account to which the call was reported."""
    agent_id: int | None
    """Agent who handled the call; null when nobody did."""
    app_id: int | None
    """Partner app that reported the call."""
    brand_id: int | None
    """Brand that was called; null when not given."""
    call_abandoned_position: object
    """Place in the flow at which the caller gave up; null when not abandoned."""
    call_disposition: str | None
    """Outcome code the agent or partner system noted; null when none was given."""
    call_ended_at: Attribute[str | None, str | datetime | None]
    """When the call ended."""
    call_recording_consent: str | None
    """Consent setting that held for the call, such as `opt_in`."""
    call_recording_consent_action: str | None
    """What the caller decided about recording; null when not asked."""
    call_started_at: Attribute[str | None, str | datetime | None]
    """When the call began."""
    call_type: str | None
    """Partner's classification of the call; null when none was given."""
    callback: bool | None
    """Whether the call came from a callback request; null when not given."""
    callback_number: str | None
    """Telephone to call back; null when no callback was requested."""
    callback_source: str | None
    """Where the callback was requested; null for other calls."""
    completion_status: str | None
    """How the call ended, such as `completed`; null when not given."""
    consultation_time: int | None
    """Time agents spent consulting each other, in seconds; null when not given."""
    created_at: Attribute[str, str | datetime | None]
    """When the call was reported. Read-only."""
    customer_requested_voicemail: bool | None
    """Whether the caller asked for voicemail; null when not given."""
    direction: str | None
    """Either `inbound` for calls by customers or `outbound` for calls by agents."""
    dnis: str | None
    """Number the caller dialed; null when not given."""
    duration: int | None
    """Length of the whole call in seconds; null when not given."""
    end_user_id: int | None
    """User who called or was called; null when unknown."""
    end_user_location: str | None
    """Where the customer called from; null when unknown."""
    exceeded_queue_time: bool | None
    """Whether the wait went over the maximum queue time; null when not given."""
    external_id: str | None
    """Id of the call in the partner's system; null when not given."""
    from_line: str | None
    """Number or line from which the call was made."""
    from_line_nickname: str | None
    """Readable title of the calling line."""
    hold_time: int | None
    """Time the customer was on hold, in seconds; null when not given."""
    id: int
    """Identifies the call in Zendesk; assigned by Zendesk. Read-only."""
    ivr_action: str | None
    """What the phone menu last did with the call; null without a menu."""
    ivr_destination_group_name: str | None
    """Group the phone menu picked; null when it picked none."""
    ivr_hops: int | None
    """Number of menu levels the caller went through; null without a menu."""
    ivr_routed_to: str | None
    """Telephone to which the phone menu sent the call; null when it sent it to none."""
    ivr_time_spent: int | None
    """Time the caller spent in the phone menu, in seconds; null without a menu."""
    not_recording_time: int | None
    """Time that was not recorded, in seconds; null when not given."""
    organization_id: int | None
    """Organization of the customer; null when unknown."""
    outside_business_hours: bool | None
    """Whether the call came in while the line was closed; null when not given."""
    overflowed: bool | None
    """Whether the call was sent on to an overflow number; null when not given."""
    overflowed_to: str | None
    """Overflow number that took the call; null when there was none."""
    phone_name: str | None
    """Title of the phone line in the partner's system; null when not given."""
    queue_name: str | None
    """Queue in which the call waited; null when not given."""
    queue_time: int | None
    """Time the call waited in the queue, in seconds; null when not given."""
    recording_control_interactions: int | None
    """How often recording was paused or resumed; null when not given."""
    recording_time: int | None
    """Time that was recorded, in seconds; null when not given."""
    recording_url: str | None
    """Address of the audio recording; null when there is none."""
    talk_time: int | None
    """Time in conversation, in seconds; null when not given."""
    ticket_id: int | None
    """Ticket connected with the call; null when there is none."""
    time_to_answer: int | None
    """Time until an agent answered, in seconds; null when not given."""
    to_line: str | None
    """Number or line that was called."""
    to_line_nickname: str | None
    """Readable title of the called line."""
    transcript: str | None
    """Text of the conversation; null when there is none."""
    updated_at: Attribute[str, str | datetime | None]
    """When the reported call last changed. Read-only."""
    voicemail: bool | None
    """Whether the call ended in voicemail; null when not given."""
    wait_time: int | None
    """Time the customer waited, in seconds; null when not given."""
    wrap_up_time: int | None
    """Time the agent spent on wrap-up, in seconds; null when not given."""
    agent: Attribute[User | None, User | int | None]
    """The User behind `agent_id`. One call fetches it for all records of a page."""
    app: Attribute[App | None, App | int | None]
    """The App behind `app_id`. It costs a call if it is not at hand."""
    brand: Attribute[Brand | None, Brand | int | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    end_user: Attribute[User | None, User | int | None]
    """The User behind `end_user_id`. One call fetches it for all records of a page."""
    organization: Attribute[Organization | None, Organization | int | None]
    """The Organization behind `organization_id`. One call fetches it for all records of a page."""
    ticket: Attribute[Ticket | None, Ticket | int | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
    call_ended: Attribute[datetime | None, datetime | None]
    """`call_ended_at` as an aware datetime."""
    call_started: Attribute[datetime | None, datetime | None]
    """`call_started_at` as an aware datetime."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        account_id: int | None = None,
        agent_id: int | None = None,
        app_id: int | None = None,
        brand_id: int | None = None,
        call_abandoned_position: object = None,
        call_disposition: str | None = None,
        call_ended_at: str | datetime | None = None,
        call_recording_consent: str | None = None,
        call_recording_consent_action: str | None = None,
        call_started_at: str | datetime | None = None,
        call_type: str | None = None,
        callback: bool | None = None,
        callback_number: str | None = None,
        callback_source: str | None = None,
        completion_status: str | None = None,
        consultation_time: int | None = None,
        customer_requested_voicemail: bool | None = None,
        direction: str | None = None,
        dnis: str | None = None,
        duration: int | None = None,
        end_user_id: int | None = None,
        end_user_location: str | None = None,
        exceeded_queue_time: bool | None = None,
        external_id: str | None = None,
        from_line: str | None = None,
        from_line_nickname: str | None = None,
        hold_time: int | None = None,
        id: int | None = None,
        ivr_action: str | None = None,
        ivr_destination_group_name: str | None = None,
        ivr_hops: int | None = None,
        ivr_routed_to: str | None = None,
        ivr_time_spent: int | None = None,
        not_recording_time: int | None = None,
        organization_id: int | None = None,
        outside_business_hours: bool | None = None,
        overflowed: bool | None = None,
        overflowed_to: str | None = None,
        phone_name: str | None = None,
        queue_name: str | None = None,
        queue_time: int | None = None,
        recording_control_interactions: int | None = None,
        recording_time: int | None = None,
        recording_url: str | None = None,
        talk_time: int | None = None,
        ticket_id: int | None = None,
        time_to_answer: int | None = None,
        to_line: str | None = None,
        to_line_nickname: str | None = None,
        transcript: str | None = None,
        voicemail: bool | None = None,
        wait_time: int | None = None,
        wrap_up_time: int | None = None,
        agent: User | int | None = None,
        app: App | int | None = None,
        brand: Brand | int | None = None,
        end_user: User | int | None = None,
        organization: Organization | int | None = None,
        ticket: Ticket | int | None = None,
        call_ended: datetime | None = None,
        call_started: datetime | None = None,
    ) -> None:
        """Make a CallPe from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> CallPeAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TalkCallPeDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class CallbackRequest(BaseObject):
    """A request to put a customer into the Talk queue to be called back."""

    group_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Groups whose agents may take the callback."""
    phone_number_id: int | None
    """Talk line from which the customer is called."""
    requester_phone_number: str | None
    """Telephone to call, in international form starting with `+`."""
    groups: Attribute[list[Group], Iterable[Group | int] | None]
    """The Group records behind `group_ids`. Each that is not at hand costs a call."""
    phone_number: Attribute[PhoneNumbers | None, PhoneNumbers | int | None]
    """The PhoneNumbers behind `phone_number_id`. It costs a call if it is not at hand."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        group_ids: Iterable[int] | None = None,
        phone_number_id: int | None = None,
        requester_phone_number: str | None = None,
        groups: Iterable[Group | int] | None = None,
        phone_number: PhoneNumbers | int | None = None,
    ) -> None:
        """Make a CallbackRequest from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> CallbackRequestAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TalkCallbackRequestDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class CurrentQueueActivity(BaseObject):
    """Live state of the Talk queue: waiting calls and callbacks, and online agents."""

    agents_online: int | None
    """Agents who are ready for calls now."""
    ai_agent_calls: int | None
    """Calls that AI agents handle now."""
    average_wait_time: int | None
    """Mean wait of the calls now queued, in seconds."""
    callbacks_waiting: int | None
    """Queued callbacks that callers requested by phone."""
    calls_waiting: int | None
    """Calls now in the queue, callbacks included."""
    current_timestamp: int | None
    """Moment to which the figures apply, in epoch seconds."""
    embeddable_callbacks_waiting: int | None
    """Queued callbacks that were requested through the web widget."""
    longest_wait_time: int | None
    """Longest wait among the calls now queued, in seconds."""
    current_timestamp_datetime: Attribute[datetime | None, datetime | None]
    """`current_timestamp` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        agents_online: int | None = None,
        ai_agent_calls: int | None = None,
        average_wait_time: int | None = None,
        callbacks_waiting: int | None = None,
        calls_waiting: int | None = None,
        current_timestamp: int | None = None,
        embeddable_callbacks_waiting: int | None = None,
        longest_wait_time: int | None = None,
        current_timestamp_datetime: datetime | None = None,
    ) -> None:
        """Make a CurrentQueueActivity from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TalkCurrentQueueActivityDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class DashboardActivity(BaseObject):
    """The figures of a span of time, for the account and its agents."""

    account: Attribute[DashboardCounters | None, DashboardCounters | TalkDashboardCountersDict | None]
    """Figures of the account."""
    agents: Attribute[ProxyList[ProxyDict[str, object]], Iterable[Mapping[str, object]] | None]
    """Figures of each agent; which there are depends on the call."""
    from_: int | None
    """Begin of the span, in epoch seconds. On the wire: `from`."""
    to: int | None
    """End of the span, in epoch seconds."""
    from_datetime: Attribute[datetime | None, datetime | None]
    """`from_` as an aware datetime."""
    to_datetime: Attribute[datetime | None, datetime | None]
    """`to` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        account: DashboardCounters | TalkDashboardCountersDict | None = None,
        agents: Iterable[Mapping[str, object]] | None = None,
        from_: int | None = None,
        to: int | None = None,
        from_datetime: datetime | None = None,
        to_datetime: datetime | None = None,
    ) -> None:
        """Make a DashboardActivity from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TalkDashboardActivityDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class DashboardAgentActivity(BaseObject):
    """The figures of a span of time, agent by agent."""

    account: Attribute[DashboardCounters | None, DashboardCounters | TalkDashboardCountersDict | None]
    """Figures of the account."""
    agents: Attribute[ProxyList[ProxyDict[str, object]], Iterable[Mapping[str, object]] | None]
    """Figures of each agent."""
    from_: int | None
    """Begin of the span, in epoch seconds. On the wire: `from`."""
    pagination: Attribute[DashboardPages | None, DashboardPages | TalkDashboardPagesDict | None]
    """Which page of the agents this is, on accounts whose dashboard has pages."""
    to: int | None
    """End of the span, in epoch seconds."""
    from_datetime: Attribute[datetime | None, datetime | None]
    """`from_` as an aware datetime."""
    to_datetime: Attribute[datetime | None, datetime | None]
    """`to` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        account: DashboardCounters | TalkDashboardCountersDict | None = None,
        agents: Iterable[Mapping[str, object]] | None = None,
        from_: int | None = None,
        pagination: DashboardPages | TalkDashboardPagesDict | None = None,
        to: int | None = None,
        from_datetime: datetime | None = None,
        to_datetime: datetime | None = None,
    ) -> None:
        """Make a DashboardAgentActivity from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TalkDashboardAgentActivityDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class DashboardCounters(BaseObject):
    """Sums and means of the calls in a span of time."""

    average_hold_time: float | None
    """Mean time on hold per call, in seconds."""
    average_talk_time: float | None
    """Mean time in conversation per call, in seconds."""
    average_wrap_up_time: float | None
    """Mean time on wrap-up per call, in seconds."""
    calls_accepted: int | None
    """Offered calls that agents took."""
    calls_declined: int | None
    """Offered calls that agents turned down."""
    calls_missed: int | None
    """Offered calls that agents let ring out."""
    calls_put_on_hold: int | None
    """Calls in which agents used hold."""
    calls_unreachable: int | None
    """Offered calls that did not reach the agent."""
    third_party_conference_accepted: int | None
    """Conference calls with outside parties that agents joined."""
    third_party_conference_started: int | None
    """Conference calls with outside parties that agents began."""
    time_available: int | None
    """Time agents were ready for calls, in seconds."""
    total_away: int | None
    """Time agents were set to away, in seconds."""
    total_call_length: int | None
    """Length of all calls together, in seconds."""
    total_hold_time: int | None
    """Time on hold of all calls together, in seconds."""
    total_online: int | None
    """Time agents were online, in seconds."""
    total_talk_time: int | None
    """Time in conversation of all calls together, in seconds."""
    total_transfers_only: int | None
    """Time agents took transferred calls only, in seconds."""
    total_wrap_up_time: int | None
    """Wrap-up after all calls together, in seconds."""
    transfer_accepted: int | None
    """Transferred calls that agents took."""
    transfer_started: int | None
    """Calls that agents passed on."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        average_hold_time: float | None = None,
        average_talk_time: float | None = None,
        average_wrap_up_time: float | None = None,
        calls_accepted: int | None = None,
        calls_declined: int | None = None,
        calls_missed: int | None = None,
        calls_put_on_hold: int | None = None,
        calls_unreachable: int | None = None,
        third_party_conference_accepted: int | None = None,
        third_party_conference_started: int | None = None,
        time_available: int | None = None,
        total_away: int | None = None,
        total_call_length: int | None = None,
        total_hold_time: int | None = None,
        total_online: int | None = None,
        total_talk_time: int | None = None,
        total_transfers_only: int | None = None,
        total_wrap_up_time: int | None = None,
        transfer_accepted: int | None = None,
        transfer_started: int | None = None,
    ) -> None:
        """Make a DashboardCounters from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TalkDashboardCountersDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class DashboardPages(BaseObject):
    """Which page of the agents stands in an answer, and how many there are."""

    current_page: int | None
    """Number of this page."""
    per_page: int | None
    """Agents in a page."""
    total_entries: int | None
    """Agents in all pages."""
    total_pages: int | None
    """Number of pages."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        current_page: int | None = None,
        per_page: int | None = None,
        total_entries: int | None = None,
        total_pages: int | None = None,
    ) -> None:
        """Make a DashboardPages from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TalkDashboardPagesDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class DigitalLine(BaseObject):
    """A Talk line customers call from a website or app, without a telephone number."""

    ai_agent_enabled: bool | None
    """Whether an AI agent answers the calls. Read-only."""
    bot_id: str | None
    """Bot or virtual agent attached to the line. Read-only."""
    brand_id: int | None
    """Brand the line speaks for."""
    call_recording_consent: str | None
    """When calls are recorded, such as `always`, `never`, `opt_in` or `opt_out`."""
    categorised_greetings_with_sub_settings: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Greetings in use by category, down to the category's further settings. Read-only."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the line was set up. Read-only."""
    default_greeting_ids: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Supplied greetings in use, by their names. Read-only."""
    default_group_id: int | None
    """Group that takes calls which no other routing covers."""
    greeting_ids: Attribute[ProxyList[str | int], Many[str | int] | Iterator[str | int] | None]
    """Account's own greetings that the line plays."""
    group_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Groups to which the line's calls are routed."""
    id: int
    """Identifies the digital line within the API; assigned by Zendesk. Read-only."""
    line_id: str | None
    """Public handle by which the web widget or SDK calls the line. Read-only."""
    line_type: str | None
    """Sort of line; `digital` here."""
    nickname: str | None
    """Title of the line in the account."""
    outbound_number: str | None
    """Number customers see when agents call out from the line."""
    priority: int | None
    """Precedence of the line's calls in the queue."""
    recorded: bool | None
    """Whether calls on the line are recorded."""
    schedule_id: int | None
    """Business hours in which the line is open."""
    transcription: bool | None
    """Whether voicemails on the line are written out as text."""
    brand: Attribute[Brand | None, Brand | int | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    default_greetings: Attribute[Sequence[Greeting], Many[Greeting | str] | Iterator[Greeting | str] | None]
    """The Greeting records behind `default_greeting_ids`. Each that is not at hand costs a call."""
    default_group: Attribute[Group | None, Group | int | None]
    """The Group behind `default_group_id`. It costs a call if it is not at hand."""
    greetings: Attribute[list[Greeting], Many[Greeting | str | int] | Iterator[Greeting | str | int] | None]
    """The Greeting records behind `greeting_ids`. Each that is not at hand costs a call."""
    groups: Attribute[list[Group], Iterable[Group | int] | None]
    """The Group records behind `group_ids`. Each that is not at hand costs a call."""
    schedule: Attribute[Schedule | None, Schedule | int | None]
    """The Schedule behind `schedule_id`. It costs a call if it is not at hand."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        brand_id: int | None = None,
        call_recording_consent: str | None = None,
        default_group_id: int | None = None,
        greeting_ids: Many[str | int] | Iterator[str | int] | None = None,
        group_ids: Iterable[int] | None = None,
        id: int | None = None,
        line_type: str | None = None,
        nickname: str | None = None,
        outbound_number: str | None = None,
        priority: int | None = None,
        recorded: bool | None = None,
        schedule_id: int | None = None,
        transcription: bool | None = None,
        brand: Brand | int | None = None,
        default_group: Group | int | None = None,
        greetings: Many[Greeting | str | int] | Iterator[Greeting | str | int] | None = None,
        groups: Iterable[Group | int] | None = None,
        schedule: Schedule | int | None = None,
    ) -> None:
        """Make a DigitalLine from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> DigitalLineAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TalkDigitalLineDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Greeting(BaseObject):
    """An announcement that Talk plays to callers, such as a welcome or voicemail prompt."""

    active: bool | None
    """Whether the greeting is in use on a line or menu. Read-only."""
    audio_name: str | None
    """File name of the recording."""
    audio_url: str | None
    """Address of the recording."""
    category_id: int
    """Greeting category, which tells at what point of a call it plays. Set on creation only."""
    default: bool | None
    """Whether Zendesk supplied the greeting; such greetings cannot be deleted. Read-only."""
    default_lang: bool | None
    """Whether a supplied greeting exists in the account's language."""
    has_sub_settings: bool | None
    """Whether the greeting's category has further settings to choose."""
    id: str | int
    """Identifies the greeting; supplied ones have a name in place of a number. Read-only."""
    ivr_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Phone menus that play the greeting."""
    name: str
    """Title of the greeting in the account."""
    pending: bool | None
    """Whether the recording is still being processed."""
    phone_number_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Talk lines that play the greeting."""
    upload_id: int | None
    """Upload that holds the recording."""
    category: Attribute[GreetingCategory, GreetingCategory | int | None]
    """The GreetingCategory behind `category_id`. It costs a call if it is not at hand."""
    ivrs: Attribute[list[Ivr], Iterable[Ivr | int] | None]
    """The Ivr records behind `ivr_ids`. Each that is not at hand costs a call."""
    phone_numbers: Attribute[list[PhoneNumbers], Iterable[PhoneNumbers | int] | None]
    """The PhoneNumbers records behind `phone_number_ids`. Each that is not at hand costs a call."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        audio_name: str | None = None,
        audio_url: str | None = None,
        category_id: int | None = None,
        default_lang: bool | None = None,
        has_sub_settings: bool | None = None,
        id: str | int | None = None,
        ivr_ids: Iterable[int] | None = None,
        name: str | None = None,
        pending: bool | None = None,
        phone_number_ids: Iterable[int] | None = None,
        upload_id: int | None = None,
        category: GreetingCategory | int | None = None,
        ivrs: Iterable[Ivr | int] | None = None,
        phone_numbers: Iterable[PhoneNumbers | int] | None = None,
    ) -> None:
        """Make a Greeting from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> GreetingAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TalkGreetingDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class GreetingCategory(BaseObject):
    """A point in a call at which a greeting plays, such as voicemail, wait or hold."""

    id: int
    """Identifies the category; greetings refer to it. Read-only."""
    name: str | None
    """Technical name of the category, such as `voicemail` or `wait`. Read-only."""
    @overload
    def __init__(self, api: object = None, *, id: int | None = None) -> None:
        """Make a GreetingCategory from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TalkGreetingCategoryDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Ivr(BaseObject):
    """A phone menu tree that callers go through by pressing keys."""

    id: int
    """Identifies the menu tree; assigned by Zendesk. Read-only."""
    menus: Attribute[ProxyList[IvrMenu], Iterable[IvrMenu | TalkIvrMenuDict] | None]
    """Menus that make up the tree."""
    name: str | None
    """Title of the tree in the account."""
    phone_number_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Talk lines that use the tree."""
    phone_number_names: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Titles of the Talk lines that use the tree. Read-only."""
    sip_line_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """SIP lines that use the tree, on accounts that have them."""
    sip_line_names: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Titles of the SIP lines that use the tree. Read-only."""
    phone_numbers: Attribute[list[PhoneNumbers], Iterable[PhoneNumbers | int] | None]
    """The PhoneNumbers records behind `phone_number_ids`. Each that is not at hand costs a call."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        menus: Iterable[IvrMenu | TalkIvrMenuDict] | None = None,
        name: str | None = None,
        phone_number_ids: Iterable[int] | None = None,
        sip_line_ids: Iterable[int] | None = None,
        phone_numbers: Iterable[PhoneNumbers | int] | None = None,
    ) -> None:
        """Make an Ivr from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> IvrAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TalkIvrDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class IvrMenu(BaseObject):
    """One level of a phone menu: a greeting and the choices behind the keys."""

    default: bool | None
    """Whether callers enter the tree at this menu. Read-only."""
    greeting_id: int | str | None
    """Announcement that reads out the choices."""
    greeting_loop_count: int | None
    """How often the announcement plays, from 1 to 3; 3 unless set."""
    id: int
    """Identifies the menu; assigned by Zendesk."""
    ivr_id: int | None
    """Phone menu tree that contains the menu."""
    name: str | None
    """Title of the menu in the account."""
    routes: Attribute[ProxyList[IvrRoute], Iterable[IvrRoute | TalkIvrRouteDict] | None]
    """Choices offered, one for each key. Read-only."""
    greeting: Attribute[Greeting | None, Greeting | int | str | None]
    """The Greeting behind `greeting_id`. It costs a call if it is not at hand."""
    ivr: Attribute[Ivr | None, Ivr | int | None]
    """The Ivr behind `ivr_id`. It costs a call if it is not at hand."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        greeting_id: int | str | None = None,
        greeting_loop_count: int | None = None,
        id: int | None = None,
        ivr_id: int | None = None,
        name: str | None = None,
        greeting: Greeting | int | str | None = None,
        ivr: Ivr | int | None = None,
    ) -> None:
        """Make an IvrMenu from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> IvrMenuAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TalkIvrMenuDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class IvrRoute(BaseObject):
    """A choice in a phone menu: the key to press and what it leads to."""

    action: Attribute[
        Literal["group", "voicemail", "phone_number", "textback", "menu"] | str | None,
        Literal["group", "voicemail", "phone_number", "textback", "menu"] | str | Enum | None,
    ]
    """What the key does; `phone_number` sends the call to an outside telephone."""
    greeting: str | None
    """Announcement played when the choice is made. Read-only."""
    greeting_id: int | str | None
    """Announcement to play when the choice is made."""
    id: int
    """Identifies the route; assigned by Zendesk."""
    ivr_id: int | None
    """Phone menu tree that contains the route."""
    ivr_menu_id: int | None
    """Menu that offers the route."""
    keypress: Attribute[
        Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "#", "default"] | str | None,
        Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "#", "default"] | str | Enum | None,
    ]
    """Key that the caller presses."""
    option_text: str | None
    """Readable summary of where the choice leads. Read-only."""
    options: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Target of the action, such as `group_ids`, `menu_id` or `phone_number`."""
    overflow_options: Attribute[
        ProxyList[str | ProxyDict[str, object]],
        Many[str | Mapping[str, object]] | Iterator[str | Mapping[str, object]] | None,
    ]
    """Where calls go when the chosen group cannot take them."""
    tags: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Tags added to the ticket of a call that takes the route."""
    greeting_record: Attribute[Greeting | None, Greeting | int | str | None]
    """The Greeting behind `greeting_id`. It costs a call if it is not at hand."""
    ivr: Attribute[Ivr | None, Ivr | int | None]
    """The Ivr behind `ivr_id`. It costs a call if it is not at hand."""
    ivr_menu: Attribute[IvrMenu | None, IvrMenu | int | None]
    """The IvrMenu behind `ivr_menu_id`. No call fetches it: an answer has to bring it along."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        action: Literal["group", "voicemail", "phone_number", "textback", "menu"] | str | Enum | None = None,
        greeting_id: int | str | None = None,
        id: int | None = None,
        ivr_id: int | None = None,
        ivr_menu_id: int | None = None,
        keypress: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "#", "default"]
        | str
        | Enum
        | None = None,
        options: Mapping[str, object] | None = None,
        overflow_options: Many[str | Mapping[str, object]]
        | Iterator[str | Mapping[str, object]]
        | None = None,
        tags: Many[str] | Iterator[str] | None = None,
        greeting_record: Greeting | int | str | None = None,
        ivr: Ivr | int | None = None,
        ivr_menu: IvrMenu | int | None = None,
    ) -> None:
        """Make an IvrRoute from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> IvrRouteAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TalkIvrRouteDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Leg(BaseObject):
    """One party's part in a Talk call, from the incremental export of call legs."""

    agent_id: int | None
    """Agent on this leg; meaningless for customer legs."""
    available_via: Attribute[
        Literal["browser", "phone"] | str | None, Literal["browser", "phone"] | str | Enum | None
    ]
    """Device with which the agent took the call, such as `client` or `phone`."""
    call_charge: str | None
    """Cost of the leg in US dollars, as text."""
    call_id: int | None
    """Call that the leg is part of."""
    completion_status: Attribute[
        Literal[
            "agent_declined",
            "agent_missed",
            "agent_unreachable",
            "agent_transfer_declined",
            "customer_hang_up",
            "completed",
        ]
        | str
        | None,
        Literal[
            "agent_declined",
            "agent_missed",
            "agent_unreachable",
            "agent_transfer_declined",
            "customer_hang_up",
            "completed",
        ]
        | str
        | Enum
        | None,
    ]
    """How the leg ended, such as `completed` or `agent_missed`."""
    conference_from: int | None
    """Agent who added this party to a conference; null without one."""
    conference_time: int | None
    """Time spent in conference, in seconds; null without one."""
    conference_to: int | None
    """Agent who was added to a conference; null without one."""
    consultation_from: int | None
    """Agent who asked for the consultation; null without one."""
    consultation_time: int | None
    """Time spent consulting, in seconds; null without one."""
    consultation_to: int | None
    """Agent who was asked for advice; null without a consultation."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the leg began."""
    duration: int | None
    """Length of the leg in seconds."""
    forwarded_to: str | None
    """Telephone to which the call was forwarded; null when it was not."""
    hold_time: int | None
    """Time on hold in the leg, in seconds."""
    id: int
    """Identifies the leg; assigned by Zendesk."""
    minutes_billed: int | None
    """Minutes charged for the leg."""
    quality_issues: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Technical troubles noticed, such as `high_latency`; `none` when fine."""
    talk_time: int | None
    """Time in conversation in the leg, in seconds."""
    transferred_from: int | None
    """Agent who passed the call on; null without a transfer."""
    transferred_to: int | None
    """Agent to whom the call was passed; null without a transfer."""
    type: Attribute[
        Literal["customer", "agent", "external", "supervisor"] | str | None,
        Literal["customer", "agent", "external", "supervisor"] | str | Enum | None,
    ]
    """Party on the leg, such as `agent`, `customer`, `external` or `supervisor`."""
    updated_at: Attribute[str | None, str | datetime | None]
    """When the leg record last changed."""
    user_id: int | None
    """User on this leg, customer or agent."""
    wrap_up_time: int | None
    """Time the agent spent on wrap-up, in seconds; null when there was none."""
    agent: Attribute[User | None, User | int | None]
    """The User behind `agent_id`. One call fetches it for all records of a page."""
    call: Attribute[Call | None, Call | int | None]
    """The Call behind `call_id`. No call fetches it: an answer has to bring it along."""
    user: Attribute[User | None, User | int | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime | None, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        agent_id: int | None = None,
        available_via: Literal["browser", "phone"] | str | Enum | None = None,
        call_charge: str | None = None,
        call_id: int | None = None,
        completion_status: Literal[
            "agent_declined",
            "agent_missed",
            "agent_unreachable",
            "agent_transfer_declined",
            "customer_hang_up",
            "completed",
        ]
        | str
        | Enum
        | None = None,
        conference_from: int | None = None,
        conference_time: int | None = None,
        conference_to: int | None = None,
        consultation_from: int | None = None,
        consultation_time: int | None = None,
        consultation_to: int | None = None,
        created_at: str | datetime | None = None,
        duration: int | None = None,
        forwarded_to: str | None = None,
        hold_time: int | None = None,
        id: int | None = None,
        minutes_billed: int | None = None,
        quality_issues: Many[str] | Iterator[str] | None = None,
        talk_time: int | None = None,
        transferred_from: int | None = None,
        transferred_to: int | None = None,
        type: Literal["customer", "agent", "external", "supervisor"] | str | Enum | None = None,
        updated_at: str | datetime | None = None,
        user_id: int | None = None,
        wrap_up_time: int | None = None,
        agent: User | int | None = None,
        call: Call | int | None = None,
        user: User | int | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make a Leg from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> LegAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TalkLegDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Line(BaseObject):
    """A Talk line, by telephone or digital, as returned in the combined list of lines."""

    ai_agent_enabled: bool | None
    """Whether an AI agent answers the calls. Read-only."""
    bot_id: str | None
    """Bot or virtual agent attached to the number. Read-only."""
    brand_id: int | None
    """Brand the line speaks for."""
    call_recording_consent: str | None
    """When calls are recorded, such as `always`, `never`, `opt_in` or `opt_out`."""
    capabilities: Attribute[
        PhoneNumberCapabilities | None, PhoneNumberCapabilities | TalkPhoneNumberCapabilitiesDict | None
    ]
    """What the number can be used for: voice, SMS, MMS and emergency address."""
    categorised_greetings: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Greetings in use, keyed by greeting category. Read-only."""
    categorised_greetings_with_sub_settings: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Greetings in use by category, down to the category's further settings. Read-only."""
    country_code: str | None
    """Country of the number as a two-letter ISO code. Read-only."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the line was set up. Read-only."""
    default_greeting_ids: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Supplied greetings in use, by their names. Read-only."""
    default_group_id: int | None
    """Group that takes calls which no other routing covers."""
    display_number: str | None
    """Number written in a readable way; telephone lines only. Read-only."""
    external: bool | None
    """Whether the number is an outside one, used only as caller id. Read-only."""
    failover_number: str | None
    """Telephone that takes calls while Talk is out of service."""
    greeting_ids: Attribute[ProxyList[str | int], Many[str | int] | Iterator[str | int] | None]
    """Account's own greetings that the number plays."""
    group_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Groups to which the line's calls are routed."""
    id: int
    """Identifies the line; assigned by Zendesk. Read-only."""
    ivr_id: int | None
    """Phone menu tree that answers calls; only when menus are used."""
    line_id: str | None
    """Public handle by which the web widget or SDK calls the line. Read-only."""
    line_type: Attribute[
        Literal["phone", "digital"] | str | None, Literal["phone", "digital"] | str | Enum | None
    ]
    """Either `phone` for a telephone number or `digital` for a line without one."""
    location: str | None
    """Town or area to which the number belongs. Read-only."""
    name: str | None
    """Title shown for the number: the nickname, or else the number itself. Read-only."""
    nickname: str | None
    """Title of the line in the account."""
    number: str | None
    """Number in international form; telephone lines only. Read-only."""
    outbound_enabled: bool | None
    """Whether agents may call out from the line."""
    outbound_number: str | None
    """Number customers see when agents call out from the line."""
    post_call_voice_ai_enabled: bool | None
    """Whether calls are transcribed and summarized by AI after they end."""
    priority: int | None
    """Precedence of the line's calls in the queue."""
    recorded: bool | None
    """Whether calls on the line are recorded."""
    schedule_id: int | None
    """Business hours in which the line is open; null when always open."""
    settings: Attribute[PhoneNumberSettings | None, PhoneNumberSettings | TalkPhoneNumberSettingsDict | None]
    """How the number handles calls; stands in the answers for one number."""
    sms_enabled: bool | None
    """Whether text messages are turned on for the number."""
    sms_group_id: int | None
    """Group that receives tickets made from text messages."""
    token: str | None
    """Handle of an available number; sent to buy that number."""
    toll_free: bool | None
    """Whether calling the number is free of charge for customers. Read-only."""
    transcription: bool | None
    """Whether voicemails on the line are written out as text."""
    voice_enabled: bool | None
    """Whether calls are turned on for the number."""
    voice_qa_enabled: bool | None
    """Whether calls to the number are passed to Zendesk QA."""
    brand: Attribute[Brand | None, Brand | int | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    default_greetings: Attribute[Sequence[Greeting], Many[Greeting | str] | Iterator[Greeting | str] | None]
    """The Greeting records behind `default_greeting_ids`. Each that is not at hand costs a call."""
    default_group: Attribute[Group | None, Group | int | None]
    """The Group behind `default_group_id`. It costs a call if it is not at hand."""
    greetings: Attribute[list[Greeting], Many[Greeting | str | int] | Iterator[Greeting | str | int] | None]
    """The Greeting records behind `greeting_ids`. Each that is not at hand costs a call."""
    groups: Attribute[list[Group], Iterable[Group | int] | None]
    """The Group records behind `group_ids`. Each that is not at hand costs a call."""
    ivr: Attribute[Ivr | None, Ivr | int | None]
    """The Ivr behind `ivr_id`. It costs a call if it is not at hand."""
    schedule: Attribute[Schedule | None, Schedule | int | None]
    """The Schedule behind `schedule_id`. It costs a call if it is not at hand."""
    sms_group: Attribute[Group | None, Group | int | None]
    """The Group behind `sms_group_id`. It costs a call if it is not at hand."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        brand_id: int | None = None,
        call_recording_consent: str | None = None,
        capabilities: PhoneNumberCapabilities | TalkPhoneNumberCapabilitiesDict | None = None,
        default_group_id: int | None = None,
        failover_number: str | None = None,
        greeting_ids: Many[str | int] | Iterator[str | int] | None = None,
        group_ids: Iterable[int] | None = None,
        id: int | None = None,
        ivr_id: int | None = None,
        line_type: Literal["phone", "digital"] | str | Enum | None = None,
        nickname: str | None = None,
        outbound_enabled: bool | None = None,
        outbound_number: str | None = None,
        post_call_voice_ai_enabled: bool | None = None,
        priority: int | None = None,
        recorded: bool | None = None,
        schedule_id: int | None = None,
        settings: PhoneNumberSettings | TalkPhoneNumberSettingsDict | None = None,
        sms_enabled: bool | None = None,
        sms_group_id: int | None = None,
        token: str | None = None,
        transcription: bool | None = None,
        voice_enabled: bool | None = None,
        voice_qa_enabled: bool | None = None,
        brand: Brand | int | None = None,
        default_group: Group | int | None = None,
        greetings: Many[Greeting | str | int] | Iterator[Greeting | str | int] | None = None,
        groups: Iterable[Group | int] | None = None,
        ivr: Ivr | int | None = None,
        schedule: Schedule | int | None = None,
        sms_group: Group | int | None = None,
    ) -> None:
        """Make a Line from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> LineAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TalkLineDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class OverflowNumber(BaseObject):
    """The telephone that takes the calls of a phone number when its queue does not."""

    enabled: bool | None
    """Whether calls are sent on."""
    number: str | None
    """Telephone in international form, starting with `+`."""
    @overload
    def __init__(self, api: object = None, *, enabled: bool | None = None, number: str | None = None) -> None:
        """Make an OverflowNumber from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TalkOverflowNumberDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class PhoneNumberCapabilities(BaseObject):
    """What a phone number can technically be used for."""

    emergency_address: bool | None
    """Whether an emergency address can be registered for the number. Read-only."""
    mms: bool | None
    """Whether picture messages can be sent and received. Read-only."""
    sms: bool | None
    """Whether text messages can be sent and received. Read-only."""
    voice: bool | None
    """Whether calls can be made and received. Read-only."""
    def __init__(self, api: object = None) -> None:
        """Make a PhoneNumberCapabilities from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TalkPhoneNumberCapabilitiesDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class PhoneNumberSettings(BaseObject):
    """How a phone number handles calls: queue, voicemail, callbacks, recordings and wrap-up."""

    all_groups_access_enabled: bool | None
    """Whether agents of all groups may call out from the number."""
    allow_outbound_calls: bool | None
    """Whether agents may call out from the number."""
    auto_accept_enabled: bool | None
    """Whether offered calls are accepted on their own, on accounts that have this."""
    auto_accept_time: int | None
    """Seconds until an offered call is accepted on its own: 0, 5 or 10."""
    average_wait_time_message_enabled: bool | None
    """Whether callers hear how long others wait on average."""
    call_offering_duration: int | None
    """Seconds for which a call is offered to an agent."""
    call_recording_delete_after: Attribute[
        Literal[
            "never",
            "1.days",
            "1.weeks",
            "2.weeks",
            "1.months",
            "2.months",
            "3.months",
            "6.months",
            "1.years",
            "2.years",
        ]
        | str
        | None,
        Literal[
            "never",
            "1.days",
            "1.weeks",
            "2.weeks",
            "1.months",
            "2.months",
            "3.months",
            "6.months",
            "1.years",
            "2.years",
        ]
        | str
        | Enum
        | None,
    ]
    """How long call recordings are kept."""
    callback_from_queue: bool | None
    """Whether queued callers may ask to be called back."""
    callback_locale: str | None
    """Language of callback announcements, as a two-letter code."""
    create_ticket_for_abandoned_calls: bool | None
    """Whether a call that the customer gives up becomes a ticket."""
    dequeue_retry_if_attempted: bool | None
    """Whether a call that was offered before is offered again."""
    forwarding_caller_id: Attribute[
        Literal["caller_number", "talk_number", "talk_number_for_anonymous"] | str | None,
        Literal["caller_number", "talk_number", "talk_number_for_anonymous"] | str | Enum | None,
    ]
    """Number that agents see when a call is forwarded to their telephone."""
    maximum_queue_size: int | None
    """Most calls that may wait at once."""
    maximum_queue_wait_time: int | None
    """Longest wait in the queue, in minutes."""
    outbound_calls_group_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Groups whose agents may call out, if not all may."""
    overflow_number: Attribute[OverflowNumber | None, OverflowNumber | TalkOverflowNumberDict | None]
    """Telephone that takes calls that the queue does not take."""
    priority: int | None
    """Precedence of the number's calls in the queue."""
    voicemail: bool | None
    """Whether callers may leave a voicemail."""
    voicemail_outside_business_hours: bool | None
    """Whether callers may leave a voicemail while the line is closed."""
    voicemail_recording_delete_after: Attribute[
        Literal[
            "never",
            "1.days",
            "1.weeks",
            "2.weeks",
            "1.months",
            "2.months",
            "3.months",
            "6.months",
            "1.years",
            "2.years",
        ]
        | str
        | None,
        Literal[
            "never",
            "1.days",
            "1.weeks",
            "2.weeks",
            "1.months",
            "2.months",
            "3.months",
            "6.months",
            "1.years",
            "2.years",
        ]
        | str
        | Enum
        | None,
    ]
    """How long voicemails are kept."""
    wrap_up_enabled: bool | None
    """Whether agents get wrap-up time after calls."""
    wrap_up_time_limit: int | None
    """Longest wrap-up, in seconds; null for no limit."""
    outbound_calls_groups: Attribute[list[Group], Iterable[Group | int] | None]
    """The Group records behind `outbound_calls_group_ids`. Each that is not at hand costs a call."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        all_groups_access_enabled: bool | None = None,
        allow_outbound_calls: bool | None = None,
        auto_accept_enabled: bool | None = None,
        auto_accept_time: int | None = None,
        average_wait_time_message_enabled: bool | None = None,
        call_offering_duration: int | None = None,
        call_recording_delete_after: Literal[
            "never",
            "1.days",
            "1.weeks",
            "2.weeks",
            "1.months",
            "2.months",
            "3.months",
            "6.months",
            "1.years",
            "2.years",
        ]
        | str
        | Enum
        | None = None,
        callback_from_queue: bool | None = None,
        callback_locale: str | None = None,
        create_ticket_for_abandoned_calls: bool | None = None,
        dequeue_retry_if_attempted: bool | None = None,
        forwarding_caller_id: Literal["caller_number", "talk_number", "talk_number_for_anonymous"]
        | str
        | Enum
        | None = None,
        maximum_queue_size: int | None = None,
        maximum_queue_wait_time: int | None = None,
        outbound_calls_group_ids: Iterable[int] | None = None,
        overflow_number: OverflowNumber | TalkOverflowNumberDict | None = None,
        priority: int | None = None,
        voicemail: bool | None = None,
        voicemail_outside_business_hours: bool | None = None,
        voicemail_recording_delete_after: Literal[
            "never",
            "1.days",
            "1.weeks",
            "2.weeks",
            "1.months",
            "2.months",
            "3.months",
            "6.months",
            "1.years",
            "2.years",
        ]
        | str
        | Enum
        | None = None,
        wrap_up_enabled: bool | None = None,
        wrap_up_time_limit: int | None = None,
        outbound_calls_groups: Iterable[Group | int] | None = None,
    ) -> None:
        """Make a PhoneNumberSettings from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> PhoneNumberSettingsAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TalkPhoneNumberSettingsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class PhoneNumbers(BaseObject):
    """A telephone number of the Talk account, with its routing, greetings and recording settings."""

    ai_agent_enabled: bool | None
    """Whether an AI agent answers the calls. Read-only."""
    bot_id: str | None
    """Bot or virtual agent attached to the number. Read-only."""
    brand_id: int | None
    """Brand the number speaks for."""
    call_recording_consent: str | None
    """When calls are recorded, such as `always`, `never`, `opt_in` or `opt_out`."""
    capabilities: Attribute[
        PhoneNumberCapabilities | None, PhoneNumberCapabilities | TalkPhoneNumberCapabilitiesDict | None
    ]
    """What the number can be used for: voice, SMS, MMS and emergency address."""
    categorised_greetings: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Greetings in use, keyed by greeting category. Read-only."""
    categorised_greetings_with_sub_settings: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Greetings in use by category, down to the category's further settings. Read-only."""
    country_code: str | None
    """Country of the number as a two-letter ISO code. Read-only."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the number was added to the account. Read-only."""
    default_greeting_ids: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Supplied greetings in use, by their names. Read-only."""
    default_group_id: int | None
    """Group that takes calls which no other routing covers."""
    display_number: str | None
    """Number written in a readable way. Read-only."""
    external: bool | None
    """Whether the number is an outside one, used only as caller id. Read-only."""
    failover_number: str | None
    """Telephone that takes calls while Talk is out of service."""
    greeting_ids: Attribute[ProxyList[str | int], Many[str | int] | Iterator[str | int] | None]
    """Account's own greetings that the number plays."""
    group_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Groups to which calls to the number are routed."""
    id: int
    """Identifies the number within the API; assigned by Zendesk. Read-only."""
    ivr_id: int | None
    """Phone menu tree that answers calls; only when menus are used."""
    line_type: str | None
    """Sort of line; `phone` here."""
    location: str | None
    """Town or area to which the number belongs. Read-only."""
    name: str | None
    """Title shown for the number: the nickname, or else the number itself. Only
    `client.talk.phone_numbers.update()` takes it.
    """
    nickname: str | None
    """Title given to the number in the account."""
    number: str | None
    """Number in international form, starting with `+`. Read-only."""
    outbound_enabled: bool | None
    """Whether agents may call out from the number."""
    post_call_voice_ai_enabled: bool | None
    """Whether calls are transcribed and summarized by AI after they end."""
    priority: int | None
    """Precedence of the number's calls in the queue."""
    recorded: bool | None
    """Whether calls on the number are recorded."""
    schedule_id: int | None
    """Business hours in which the number is open."""
    settings: Attribute[PhoneNumberSettings | None, PhoneNumberSettings | TalkPhoneNumberSettingsDict | None]
    """How the number handles calls; stands in the answers for one number."""
    sms_enabled: bool | None
    """Whether text messages are turned on for the number."""
    sms_group_id: int | None
    """Group that receives tickets made from text messages."""
    token: str | None
    """Handle of an available number; sent to buy that number. Set on creation only."""
    toll_free: bool | None
    """Whether calling the number is free of charge for customers. Read-only."""
    transcription: bool | None
    """Whether voicemails on the number are written out as text."""
    voice_enabled: bool | None
    """Whether calls are turned on for the number."""
    voice_qa_enabled: bool | None
    """Whether calls to the number are passed to Zendesk QA."""
    brand: Attribute[Brand | None, Brand | int | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    default_greetings: Attribute[Sequence[Greeting], Many[Greeting | str] | Iterator[Greeting | str] | None]
    """The Greeting records behind `default_greeting_ids`. Each that is not at hand costs a call."""
    default_group: Attribute[Group | None, Group | int | None]
    """The Group behind `default_group_id`. It costs a call if it is not at hand."""
    greetings: Attribute[list[Greeting], Many[Greeting | str | int] | Iterator[Greeting | str | int] | None]
    """The Greeting records behind `greeting_ids`. Each that is not at hand costs a call."""
    groups: Attribute[list[Group], Iterable[Group | int] | None]
    """The Group records behind `group_ids`. Each that is not at hand costs a call."""
    ivr: Attribute[Ivr | None, Ivr | int | None]
    """The Ivr behind `ivr_id`. It costs a call if it is not at hand."""
    schedule: Attribute[Schedule | None, Schedule | int | None]
    """The Schedule behind `schedule_id`. It costs a call if it is not at hand."""
    sms_group: Attribute[Group | None, Group | int | None]
    """The Group behind `sms_group_id`. It costs a call if it is not at hand."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        brand_id: int | None = None,
        call_recording_consent: str | None = None,
        capabilities: PhoneNumberCapabilities | TalkPhoneNumberCapabilitiesDict | None = None,
        default_group_id: int | None = None,
        failover_number: str | None = None,
        greeting_ids: Many[str | int] | Iterator[str | int] | None = None,
        group_ids: Iterable[int] | None = None,
        id: int | None = None,
        ivr_id: int | None = None,
        line_type: str | None = None,
        name: str | None = None,
        nickname: str | None = None,
        outbound_enabled: bool | None = None,
        post_call_voice_ai_enabled: bool | None = None,
        priority: int | None = None,
        recorded: bool | None = None,
        schedule_id: int | None = None,
        settings: PhoneNumberSettings | TalkPhoneNumberSettingsDict | None = None,
        sms_enabled: bool | None = None,
        sms_group_id: int | None = None,
        token: str | None = None,
        transcription: bool | None = None,
        voice_enabled: bool | None = None,
        voice_qa_enabled: bool | None = None,
        brand: Brand | int | None = None,
        default_group: Group | int | None = None,
        greetings: Many[Greeting | str | int] | Iterator[Greeting | str | int] | None = None,
        groups: Iterable[Group | int] | None = None,
        ivr: Ivr | int | None = None,
        schedule: Schedule | int | None = None,
        sms_group: Group | int | None = None,
    ) -> None:
        """Make a PhoneNumbers from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> PhoneNumbersAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TalkPhoneNumbersDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ShowAvailability(BaseObject):
    """An agent's readiness to take Talk calls, in the form with older names."""

    agent_state: Attribute[
        Literal["online", "away", "transfers_only", "offline"] | str | None,
        Literal["online", "away", "transfers_only", "offline"] | str | Enum | None,
    ]
    """Readiness for calls; `transfers_only` takes only calls passed on by other agents."""
    available: bool | None
    """Older flag telling whether the agent takes calls."""
    behaviour: str | None
    """How call routing treats the agent in the present state."""
    call_status: Attribute[
        Literal["on_call", "wrap_up"] | str | None, Literal["on_call", "wrap_up"] | str | Enum | None
    ]
    """What the agent is doing; null when on no call and not in wrap-up."""
    state_id: int | None
    """Number of the agent's state."""
    status: str | None
    """Older combined form of availability and call state."""
    via: str | None
    """Device that rings: the browser `client` or the forwarding `phone`."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        agent_state: Literal["online", "away", "transfers_only", "offline"] | str | Enum | None = None,
        available: bool | None = None,
        behaviour: str | None = None,
        call_status: Literal["on_call", "wrap_up"] | str | Enum | None = None,
        state_id: int | None = None,
        status: str | None = None,
        via: str | None = None,
    ) -> None:
        """Make a ShowAvailability from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TalkShowAvailabilityDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TalkLocale(BaseObject):
    """A language in which Talk features are available."""

    id: str
    """Code of the language, such as `en`. Read-only."""
    name: str | None
    """Name of the language. Read-only."""
    @overload
    def __init__(self, api: object = None, *, id: str | None = None) -> None:
        """Make a TalkLocale from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TalkLocaleDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class VoiceComment(BaseObject):
    """A ticket comment that records a call or voicemail, with its details and recording."""

    attachments: Attribute[
        ProxyList[str | ProxyDict[str, object]],
        Many[str | Mapping[str, object]] | Iterator[str | Mapping[str, object]] | None,
    ]
    """Files attached to the comment."""
    audit_id: int | None
    """Ticket audit in which the comment was added. Read-only."""
    author_id: int | None
    """User shown as the writer of the comment."""
    body: str | None
    """Call details as text."""
    call_fields: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Names of the call details to display in the comment."""
    created_at: Attribute[str, str | datetime | None]
    """When the comment was added. Read-only."""
    data: Attribute[VoiceCommentData | None, VoiceCommentData | TalkVoiceCommentDataDict | None]
    """Call details: numbers, start, duration, recording, transcription and the like. Read-only."""
    display_to_agent: int | None
    """Agent in whose browser the ticket is opened."""
    end_user_id: int | None
    """User who called or was called."""
    formatted_from: str | None
    """Calling number written in a readable way."""
    formatted_to: str | None
    """Called number written in a readable way."""
    html_body: str | None
    """Call details as HTML."""
    id: int
    """Identifies the comment; assigned by Zendesk."""
    public: bool | None
    """Whether end users can see the comment."""
    subject: str | None
    """Subject for the ticket when it is made together with the comment."""
    title: str | None
    """Heading of the comment, such as who called whom."""
    transcription_visible: bool | None
    """Whether the written-out voicemail is shown."""
    trusted: bool | None
    """Whether the author's identity is regarded as certain."""
    type: str | None
    """Kind of comment, such as `VoiceComment`."""
    audit: Attribute[Audit | None, Audit | int | None]
    """The Audit behind `audit_id`. No call fetches it: an answer has to bring it along."""
    author: Attribute[User | None, User | int | None]
    """The User behind `author_id`. One call fetches it for all records of a page."""
    end_user: Attribute[User | None, User | int | None]
    """The User behind `end_user_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        attachments: Many[str | Mapping[str, object]] | Iterator[str | Mapping[str, object]] | None = None,
        author_id: int | None = None,
        body: str | None = None,
        call_fields: Many[str] | Iterator[str] | None = None,
        display_to_agent: int | None = None,
        end_user_id: int | None = None,
        formatted_from: str | None = None,
        formatted_to: str | None = None,
        html_body: str | None = None,
        id: int | None = None,
        public: bool | None = None,
        subject: str | None = None,
        title: str | None = None,
        transcription_visible: bool | None = None,
        trusted: bool | None = None,
        type: str | None = None,
        author: User | int | None = None,
        end_user: User | int | None = None,
    ) -> None:
        """Make a VoiceComment from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> VoiceCommentAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TalkVoiceCommentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class VoiceCommentData(BaseObject):
    """The details of the call in a voice comment."""

    app_id: int | None
    """Partner app that reported the call."""
    app_name: str | None
    """Name of that app; empty when it is not known."""
    author_id: int | None
    """User whom the phone system named as the author; null when it named none."""
    call_ended_at: Attribute[str | None, str | datetime | None]
    """When the call ended."""
    call_id: int | None
    """Call that the comment is about."""
    call_started_at: Attribute[str | None, str | datetime | None]
    """When the call began."""
    direction: str | None
    """Either `inbound` for calls by customers or `outbound` for calls by agents."""
    external_id: str | None
    """Id of the call in the partner's system; null when not given."""
    from_line: str | None
    """Number or line from which the call was made."""
    recording_url: str | None
    """Address of the audio recording."""
    title: str | None
    """Heading of the comment."""
    to_line: str | None
    """Number or line that was called."""
    transcript: str | None
    """Text of the conversation."""
    via_id: int | None
    """Kind of call: 45 inbound, 46 outbound."""
    app: Attribute[App | None, App | int | None]
    """The App behind `app_id`. It costs a call if it is not at hand."""
    author: Attribute[User | None, User | int | None]
    """The User behind `author_id`. One call fetches it for all records of a page."""
    call: Attribute[CallPe | None, CallPe | int | None]
    """The CallPe behind `call_id`. It costs a call if it is not at hand."""
    call_ended: Attribute[datetime | None, datetime | None]
    """`call_ended_at` as an aware datetime."""
    call_started: Attribute[datetime | None, datetime | None]
    """`call_started_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        app_id: int | None = None,
        app_name: str | None = None,
        author_id: int | None = None,
        call_ended_at: str | datetime | None = None,
        call_id: int | None = None,
        call_started_at: str | datetime | None = None,
        direction: str | None = None,
        external_id: str | None = None,
        from_line: str | None = None,
        recording_url: str | None = None,
        title: str | None = None,
        to_line: str | None = None,
        transcript: str | None = None,
        via_id: int | None = None,
        app: App | int | None = None,
        author: User | int | None = None,
        call: CallPe | int | None = None,
        call_ended: datetime | None = None,
        call_started: datetime | None = None,
    ) -> None:
        """Make a VoiceCommentData from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> VoiceCommentDataAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TalkVoiceCommentDataDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class VoiceSettings(BaseObject):
    """Account-wide options of Talk."""

    agent_confirmation_when_forwarding: bool | None
    """Whether agents must press a key to take a call on a forwarding phone."""
    agent_wrap_up_after_calls: bool | None
    """Whether agents get wrap-up time after each call. Read-only."""
    knowledge_suggestions_enabled: bool | None
    """Whether agents get knowledge suggestions during calls."""
    knowledge_suggestions_group_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Groups whose agents get the knowledge suggestions."""
    maximum_queue_size: int | None
    """Most calls that may wait at once; further callers go to voicemail."""
    maximum_queue_wait_time: int | None
    """Longest wait in the queue; the unit follows the Talk settings page."""
    only_during_business_hours: bool | None
    """Whether calls are taken only during business hours."""
    recordings_public: bool | None
    """Whether end users can play call recordings from their tickets."""
    supported_locales: Attribute[ProxyList[TalkLocale], Iterable[TalkLocale | TalkLocaleDict] | None]
    """Languages in which Talk features are available. Read-only."""
    voice: bool | None
    """Whether Talk is switched on."""
    voice_ai_collapsible_comment: bool | None
    """Whether the comment with the summary can be folded in."""
    voice_ai_display_transcript: bool | None
    """Whether agents see the transcript of calls."""
    voice_ai_enabled: bool | None
    """Whether calls are transcribed and summarized by AI."""
    voice_ai_enabled_lines: Attribute[ProxyList[int], Iterable[int] | None]
    """Lines on which transcription and summaries by AI are on."""
    voice_transcriptions_boosted_keywords: str | None
    """Words that transcription should favor, such as product names."""
    voice_transcriptions_boosted_keywords_enabled: bool | None
    """Whether the favored words are taken into account."""
    voice_transcriptions_pci_redaction: bool | None
    """Whether payment card data is blacked out in transcripts."""
    voice_transcriptions_pii_redaction: bool | None
    """Whether personal data is blacked out in transcripts."""
    voice_zendesk_qa_enabled: bool | None
    """Whether calls are passed to Zendesk QA."""
    voice_zendesk_qa_enabled_lines: Attribute[ProxyList[int], Iterable[int] | None]
    """Lines whose calls are passed to Zendesk QA."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        agent_confirmation_when_forwarding: bool | None = None,
        knowledge_suggestions_enabled: bool | None = None,
        knowledge_suggestions_group_ids: Iterable[int] | None = None,
        maximum_queue_size: int | None = None,
        maximum_queue_wait_time: int | None = None,
        only_during_business_hours: bool | None = None,
        recordings_public: bool | None = None,
        voice: bool | None = None,
        voice_ai_collapsible_comment: bool | None = None,
        voice_ai_display_transcript: bool | None = None,
        voice_ai_enabled: bool | None = None,
        voice_ai_enabled_lines: Iterable[int] | None = None,
        voice_transcriptions_boosted_keywords: str | None = None,
        voice_transcriptions_boosted_keywords_enabled: bool | None = None,
        voice_transcriptions_pci_redaction: bool | None = None,
        voice_transcriptions_pii_redaction: bool | None = None,
        voice_zendesk_qa_enabled: bool | None = None,
        voice_zendesk_qa_enabled_lines: Iterable[int] | None = None,
    ) -> None:
        """Make a VoiceSettings from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TalkVoiceSettingsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class AgentsActivityAwaitable(AwaitableAttrs):
    """The relations of AgentsActivity as awaitables."""

    agent: Awaitable[User | None]
    """The User behind `agent_id`. One call fetches it for all records of a page."""

@type_check_only
class CallAwaitable(AwaitableAttrs):
    """The relations of Call as awaitables."""

    agent: Awaitable[User | None]
    """The User behind `agent_id`. One call fetches it for all records of a page."""
    call_group: Awaitable[Group | None]
    """The Group behind `call_group_id`. It costs a call if it is not at hand."""
    customer: Awaitable[User | None]
    """The User behind `customer_id`. One call fetches it for all records of a page."""
    phone_number_record: Awaitable[PhoneNumbers | None]
    """The PhoneNumbers behind `phone_number_id`. It costs a call if it is not at hand."""
    ticket: Awaitable[Ticket | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""

@type_check_only
class CallConsolePhoneNumberAwaitable(AwaitableAttrs):
    """The relations of CallConsolePhoneNumber as awaitables."""

    outbound_calls_groups: Awaitable[list[Group]]
    """The Group records behind `outbound_calls_group_ids`. Each that is not at hand costs a call."""

@type_check_only
class CallPeAwaitable(AwaitableAttrs):
    """The relations of CallPe as awaitables."""

    agent: Awaitable[User | None]
    """The User behind `agent_id`. One call fetches it for all records of a page."""
    app: Awaitable[App | None]
    """The App behind `app_id`. It costs a call if it is not at hand."""
    brand: Awaitable[Brand | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    end_user: Awaitable[User | None]
    """The User behind `end_user_id`. One call fetches it for all records of a page."""
    organization: Awaitable[Organization | None]
    """The Organization behind `organization_id`. One call fetches it for all records of a page."""
    ticket: Awaitable[Ticket | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""

@type_check_only
class CallbackRequestAwaitable(AwaitableAttrs):
    """The relations of CallbackRequest as awaitables."""

    groups: Awaitable[list[Group]]
    """The Group records behind `group_ids`. Each that is not at hand costs a call."""
    phone_number: Awaitable[PhoneNumbers | None]
    """The PhoneNumbers behind `phone_number_id`. It costs a call if it is not at hand."""

@type_check_only
class DigitalLineAwaitable(AwaitableAttrs):
    """The relations of DigitalLine as awaitables."""

    brand: Awaitable[Brand | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    default_greetings: Awaitable[Sequence[Greeting]]
    """The Greeting records behind `default_greeting_ids`. Each that is not at hand costs a call."""
    default_group: Awaitable[Group | None]
    """The Group behind `default_group_id`. It costs a call if it is not at hand."""
    greetings: Awaitable[list[Greeting]]
    """The Greeting records behind `greeting_ids`. Each that is not at hand costs a call."""
    groups: Awaitable[list[Group]]
    """The Group records behind `group_ids`. Each that is not at hand costs a call."""
    schedule: Awaitable[Schedule | None]
    """The Schedule behind `schedule_id`. It costs a call if it is not at hand."""

@type_check_only
class GreetingAwaitable(AwaitableAttrs):
    """The relations of Greeting as awaitables."""

    category: Awaitable[GreetingCategory]
    """The GreetingCategory behind `category_id`. It costs a call if it is not at hand."""
    ivrs: Awaitable[list[Ivr]]
    """The Ivr records behind `ivr_ids`. Each that is not at hand costs a call."""
    phone_numbers: Awaitable[list[PhoneNumbers]]
    """The PhoneNumbers records behind `phone_number_ids`. Each that is not at hand costs a call."""

@type_check_only
class IvrAwaitable(AwaitableAttrs):
    """The relations of Ivr as awaitables."""

    phone_numbers: Awaitable[list[PhoneNumbers]]
    """The PhoneNumbers records behind `phone_number_ids`. Each that is not at hand costs a call."""

@type_check_only
class IvrMenuAwaitable(AwaitableAttrs):
    """The relations of IvrMenu as awaitables."""

    greeting: Awaitable[Greeting | None]
    """The Greeting behind `greeting_id`. It costs a call if it is not at hand."""
    ivr: Awaitable[Ivr | None]
    """The Ivr behind `ivr_id`. It costs a call if it is not at hand."""

@type_check_only
class IvrRouteAwaitable(AwaitableAttrs):
    """The relations of IvrRoute as awaitables."""

    greeting_record: Awaitable[Greeting | None]
    """The Greeting behind `greeting_id`. It costs a call if it is not at hand."""
    ivr: Awaitable[Ivr | None]
    """The Ivr behind `ivr_id`. It costs a call if it is not at hand."""
    ivr_menu: Awaitable[IvrMenu | None]
    """The IvrMenu behind `ivr_menu_id`. No call fetches it: an answer has to bring it along."""

@type_check_only
class LegAwaitable(AwaitableAttrs):
    """The relations of Leg as awaitables."""

    agent: Awaitable[User | None]
    """The User behind `agent_id`. One call fetches it for all records of a page."""
    call: Awaitable[Call | None]
    """The Call behind `call_id`. No call fetches it: an answer has to bring it along."""
    user: Awaitable[User | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""

@type_check_only
class LineAwaitable(AwaitableAttrs):
    """The relations of Line as awaitables."""

    brand: Awaitable[Brand | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    default_greetings: Awaitable[Sequence[Greeting]]
    """The Greeting records behind `default_greeting_ids`. Each that is not at hand costs a call."""
    default_group: Awaitable[Group | None]
    """The Group behind `default_group_id`. It costs a call if it is not at hand."""
    greetings: Awaitable[list[Greeting]]
    """The Greeting records behind `greeting_ids`. Each that is not at hand costs a call."""
    groups: Awaitable[list[Group]]
    """The Group records behind `group_ids`. Each that is not at hand costs a call."""
    ivr: Awaitable[Ivr | None]
    """The Ivr behind `ivr_id`. It costs a call if it is not at hand."""
    schedule: Awaitable[Schedule | None]
    """The Schedule behind `schedule_id`. It costs a call if it is not at hand."""
    sms_group: Awaitable[Group | None]
    """The Group behind `sms_group_id`. It costs a call if it is not at hand."""

@type_check_only
class PhoneNumberSettingsAwaitable(AwaitableAttrs):
    """The relations of PhoneNumberSettings as awaitables."""

    outbound_calls_groups: Awaitable[list[Group]]
    """The Group records behind `outbound_calls_group_ids`. Each that is not at hand costs a call."""

@type_check_only
class PhoneNumbersAwaitable(AwaitableAttrs):
    """The relations of PhoneNumbers as awaitables."""

    brand: Awaitable[Brand | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    default_greetings: Awaitable[Sequence[Greeting]]
    """The Greeting records behind `default_greeting_ids`. Each that is not at hand costs a call."""
    default_group: Awaitable[Group | None]
    """The Group behind `default_group_id`. It costs a call if it is not at hand."""
    greetings: Awaitable[list[Greeting]]
    """The Greeting records behind `greeting_ids`. Each that is not at hand costs a call."""
    groups: Awaitable[list[Group]]
    """The Group records behind `group_ids`. Each that is not at hand costs a call."""
    ivr: Awaitable[Ivr | None]
    """The Ivr behind `ivr_id`. It costs a call if it is not at hand."""
    schedule: Awaitable[Schedule | None]
    """The Schedule behind `schedule_id`. It costs a call if it is not at hand."""
    sms_group: Awaitable[Group | None]
    """The Group behind `sms_group_id`. It costs a call if it is not at hand."""

@type_check_only
class VoiceCommentAwaitable(AwaitableAttrs):
    """The relations of VoiceComment as awaitables."""

    audit: Awaitable[Audit | None]
    """The Audit behind `audit_id`. No call fetches it: an answer has to bring it along."""
    author: Awaitable[User | None]
    """The User behind `author_id`. One call fetches it for all records of a page."""
    end_user: Awaitable[User | None]
    """The User behind `end_user_id`. One call fetches it for all records of a page."""

@type_check_only
class VoiceCommentDataAwaitable(AwaitableAttrs):
    """The relations of VoiceCommentData as awaitables."""

    app: Awaitable[App | None]
    """The App behind `app_id`. It costs a call if it is not at hand."""
    author: Awaitable[User | None]
    """The User behind `author_id`. One call fetches it for all records of a page."""
    call: Awaitable[CallPe | None]
    """The CallPe behind `call_id`. It costs a call if it is not at hand."""
