# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/addresses.yaml and 13 more) by `make generate`. Do not edit.
"""Records of Talk."""

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

    from zenpy.lib.api_objects.apps_objects import App
    from zenpy.lib.api_objects.brands import Brand
    from zenpy.lib.api_objects.groups import Group
    from zenpy.lib.api_objects.organizations import Organization
    from zenpy.lib.api_objects.schedules import Schedule
    from zenpy.lib.api_objects.tickets import Audit, Ticket
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.records.containers import ProxyDict


class AccountOverview(BaseObject):
    """Call figures of the whole Talk account for the current day.

    Attributes:
        average_call_duration: Mean length of calls, in seconds.
        average_callback_wait_time: Mean wait of customers for a requested callback, in seconds.
        average_hold_time: Mean time customers were on hold per call, in seconds.
        average_queue_wait_time: Mean wait in the queue, in seconds.
        average_time_to_answer: Mean time until an agent answered, in seconds.
        average_wrap_up_time: Mean time agents spent on wrap-up after a call, in seconds.
        current_timestamp: Moment to which the figures apply, in epoch seconds.
        max_calls_waiting: Highest number of calls that were queued at once.
        max_queue_wait_time: Longest wait in the queue, in seconds.
        total_call_duration: Length of all calls together, in seconds.
        total_callback_calls: Callbacks that were requested from the queue.
        total_calls: Inbound and outbound calls together.
        total_calls_abandoned_in_queue: Calls in which the customer hung up while queued.
        total_calls_outside_business_hours: Calls that came in while the account was closed.
        total_calls_with_exceeded_queue_wait_time: Calls that waited longer than the maximum queue
            time.
        total_calls_with_requested_voicemail: Calls in which the customer chose to leave a
            voicemail.
        total_embeddable_callback_calls: Callbacks that were requested through the web widget.
        total_hold_time: Time on hold in all calls together, in seconds.
        total_inbound_calls: Calls made by customers.
        total_outbound_calls: Calls made by agents.
        total_textback_requests: Calls in which the customer asked to go on by text message.
        total_voicemails: Calls that ended in voicemail, for whatever reason.
        total_wrap_up_time: Wrap-up after all calls together, in seconds.
        current_timestamp_datetime: `current_timestamp` as an aware datetime.
    """

    _name = "account_overview"
    _spec = "TalkAccountOverview"
    _shown = ("average_call_duration", "average_callback_wait_time", "average_hold_time")

    average_call_duration: int | None = None
    average_callback_wait_time: int | None = None
    average_hold_time: int | None = None
    average_queue_wait_time: int | None = None
    average_time_to_answer: int | None = None
    average_wrap_up_time: int | None = None
    current_timestamp: int | None = None
    max_calls_waiting: int | None = None
    max_queue_wait_time: int | None = None
    total_call_duration: int | None = None
    total_callback_calls: int | None = None
    total_calls: int | None = None
    total_calls_abandoned_in_queue: int | None = None
    total_calls_outside_business_hours: int | None = None
    total_calls_with_exceeded_queue_wait_time: int | None = None
    total_calls_with_requested_voicemail: int | None = None
    total_embeddable_callback_calls: int | None = None
    total_hold_time: int | None = None
    total_inbound_calls: int | None = None
    total_outbound_calls: int | None = None
    total_textback_requests: int | None = None
    total_voicemails: int | None = None
    total_wrap_up_time: int | None = None
    current_timestamp_datetime = UnixDate("current_timestamp")


class Address(BaseObject):
    """A postal address on file with the phone carrier; some countries demand one for a number.

    Attributes:
        city: Town of the address.
        country_code: Country as a two-letter ISO code.
        id: Identifies the address; assigned by Zendesk. Read-only.
        name: Person or company at the address.
        provider_reference: Reference under which the carrier keeps the address.
        province: Province or region of the address.
        state: State of the address, where the country has states.
        street: Street and house number of the address.
        zip: Postal code of the address.
    """

    _name = "address"
    _spec = "TalkAddress"
    _shown = ("id", "name", "state")
    _rules = WriteRules(read_only=("id",))

    city: str | None = None
    country_code: str | None = None
    id: int | None = None
    name: str | None = None
    provider_reference: str | None = None
    province: str | None = None
    state: str | None = None
    street: str | None = None
    zip: str | None = None


class AgentsActivity(BaseObject):
    """Call figures of a single Talk agent for the current day.

    Attributes:
        accepted_third_party_conferences: Conference calls with outside parties that the agent
            joined.
        accepted_transfers: Calls taken over from other agents.
        agent_id: Agent whose figures these are.
        agent_state: Availability of the agent, such as `online`, `away` or `transfers_only`.
        available_time: Time the agent was ready for calls, in seconds.
        avatar_url: Address of the agent's picture.
        average_hold_time: Mean time on hold per call, in seconds.
        average_talk_time: Mean time in conversation per call, in seconds.
        average_wrap_up_time: Mean time on wrap-up per call, in seconds.
        away_time: Time the agent was set to away, in seconds.
        call_status: What the agent is doing, `on_call` or `wrap_up`; empty when on neither.
        calls_accepted: Offered calls the agent took.
        calls_denied: Offered calls the agent turned down.
        calls_missed: Offered calls the agent let ring out.
        calls_put_on_hold: Calls in which the agent used hold.
        calls_unreachable: Offered calls that did not reach the agent.
        forwarding_number: Telephone to which the agent's calls are forwarded.
        name: Display name of the agent.
        online_time: Time the agent was online, in seconds.
        started_third_party_conferences: Conference calls with outside parties that the agent began.
        started_transfers: Calls the agent passed to others.
        status: Older combined form of availability and call state.
        status_code: Technical code of the combined availability and call state.
        total_call_duration: Length of all the agent's calls together, in seconds.
        total_hold_time: Time on hold in all the agent's calls, in seconds.
        total_talk_time: Time in conversation in all the agent's calls, in seconds.
        total_wrap_up_time: Time on wrap-up after all the agent's calls, in seconds.
        transfers_only_time: Time the agent took transferred calls only, in seconds.
        via: Device with which the agent takes calls, such as `client` or `phone`.
        agent: The User behind `agent_id`. One call fetches it for all records of a page.
    """

    _name = "agents_activity"
    _spec = "TalkAgentsActivity"
    _shown = ("name", "status")

    accepted_third_party_conferences: int | None = None
    accepted_transfers: int | None = None
    agent_id: int | None = None
    agent_state: Literal["online", "offline", "away", "transfers_only"] | str | None = None
    available_time: int | None = None
    avatar_url: str | None = None
    average_hold_time: int | None = None
    average_talk_time: int | None = None
    average_wrap_up_time: int | None = None
    away_time: int | None = None
    call_status: Literal["on_call", "wrap_up"] | str | None = None
    calls_accepted: int | None = None
    calls_denied: int | None = None
    calls_missed: int | None = None
    calls_put_on_hold: int | None = None
    calls_unreachable: int | None = None
    forwarding_number: str | None = None
    name: str | None = None
    online_time: int | None = None
    started_third_party_conferences: int | None = None
    started_transfers: int | None = None
    status: str | None = None
    status_code: str | None = None
    total_call_duration: int | None = None
    total_hold_time: int | None = None
    total_talk_time: int | None = None
    total_wrap_up_time: int | None = None
    transfers_only_time: int | None = None
    via: str | None = None
    agent: Relation[User] = Relation("agent_id", "User")


class AgentsOverview(BaseObject):
    """Call figures of all Talk agents together for the current day.

    Attributes:
        average_accepted_transfers: Mean number of taken transfers per agent.
        average_available_time: Mean time ready for calls per agent, in seconds.
        average_away_time: Mean time set to away per agent, in seconds.
        average_calls_accepted: Mean number of calls taken per agent.
        average_calls_denied: Mean number of calls turned down per agent.
        average_calls_missed: Mean number of calls left to ring out per agent.
        average_calls_put_on_hold: Mean number of calls with use of hold per agent.
        average_hold_time: Mean time on hold per call, in seconds.
        average_online_time: Mean time online per agent, in seconds.
        average_started_transfers: Mean number of transfers begun per agent.
        average_talk_time: Mean time in conversation per call, in seconds.
        average_transfers_only_time: Mean time for transferred calls only per agent, in seconds.
        average_wrap_up_time: Mean time on wrap-up per call, in seconds.
        current_timestamp: Moment to which the figures apply, in epoch seconds.
        total_accepted_transfers: Transferred calls that agents took.
        total_calls_accepted: Offered calls that agents took.
        total_calls_denied: Offered calls that agents turned down.
        total_calls_missed: Offered calls that agents let ring out.
        total_calls_put_on_hold: Calls in which agents used hold.
        total_hold_time: Time on hold of all agents together, in seconds.
        total_started_transfers: Calls that agents passed to others.
        total_talk_time: Time in conversation of all agents together, in seconds.
        total_wrap_up_time: Time on wrap-up of all agents together, in seconds.
        current_timestamp_datetime: `current_timestamp` as an aware datetime.
    """

    _name = "agents_overview"
    _spec = "TalkAgentsOverview"
    _shown = ("average_accepted_transfers", "average_available_time", "average_away_time")

    average_accepted_transfers: int | None = None
    average_available_time: int | None = None
    average_away_time: int | None = None
    average_calls_accepted: int | None = None
    average_calls_denied: int | None = None
    average_calls_missed: int | None = None
    average_calls_put_on_hold: int | None = None
    average_hold_time: int | None = None
    average_online_time: int | None = None
    average_started_transfers: int | None = None
    average_talk_time: int | None = None
    average_transfers_only_time: int | None = None
    average_wrap_up_time: int | None = None
    current_timestamp: int | None = None
    total_accepted_transfers: int | None = None
    total_calls_accepted: int | None = None
    total_calls_denied: int | None = None
    total_calls_missed: int | None = None
    total_calls_put_on_hold: int | None = None
    total_hold_time: int | None = None
    total_started_transfers: int | None = None
    total_talk_time: int | None = None
    total_wrap_up_time: int | None = None
    current_timestamp_datetime = UnixDate("current_timestamp")


class Availability(BaseObject):
    """An agent's readiness to take Talk calls, and the device they take them with.

    Attributes:
        agent_state: Readiness for calls; `transfers_only` takes only calls passed on by other
            agents.
        call_status: What the agent is doing right now; null when on no call and not in wrap-up.
            Read-only.
        via: Device that rings: the browser `client` or the forwarding `phone`.
    """

    _name = "availability"
    _spec = "TalkAvailability"
    _shown = ("agent_state", "call_status", "via")
    _rules = WriteRules(read_only=("call_status",))

    agent_state: Literal["online", "away", "transfers_only", "offline"] | str | None = None
    call_status: Literal["on_call", "wrap_up"] | str | None = None
    via: Literal["client", "phone"] | str | None = None


class AvailablePhoneNumber(BaseObject):
    """A phone number on offer from the carrier that Talk can buy.

    Attributes:
        address_requirements: Kind of address that must be on file to buy it.
        capabilities: What the number can be used for.
        country_code: Country of the number as a two-letter ISO code.
        display_number: Number written in a readable way.
        location: Town or area to which the number belongs.
        nickname: Title of the number; null while it is not bought.
        number: Number in international form, starting with `+`.
        price: Monthly cost of the number, as text.
        token: Handle to send when buying the number.
        toll_free: Whether calling the number is free of charge for customers.
    """

    _name = "available_phone_number"
    _spec = "TalkAvailablePhoneNumber"
    _shown = ("capabilities", "address_requirements", "country_code")

    address_requirements: Literal["none", "local", "any", "foreign"] | str | None = None
    capabilities: Nested[PhoneNumberCapabilities] = Nested("TalkPhoneNumberCapabilities")
    country_code: str | None = None
    display_number: str | None = None
    location: str | None = None
    nickname: str | None = None
    number: str | None = None
    price: str | None = None
    token: str | None = None
    toll_free: bool | None = None


class Call(BaseObject):
    """A Talk call in the incremental export, from queue to wrap-up; its legs are exported apart.

    Attributes:
        agent_id: First agent who took the call.
        call_channel: Way the call came about, by telephone or by digital line.
        call_charge: Total cost of the call in US dollars, as text.
        call_group_id: Group that last received the call.
        call_recording_consent: Consent setting of the line, such as `always`, `never`, `opt_in` or
            `opt_out`.
        call_recording_consent_action: What the caller decided, such as `caller_opted_in` or
            `caller_opted_out`.
        call_recording_consent_keypress: Key the caller pressed to decide on recording.
        callback: Whether the call came from a callback request.
        callback_source: Where the callback was requested, such as queue or web widget; null for
            other calls.
        completion_status: How the call ended, such as `completed` or `abandoned_in_queue`.
        consultation_time: Time agents spent consulting each other, in seconds.
        copilot_suggestions_generated_successful: Suggestions of Copilot that came about.
        copilot_suggestions_generated_total: Suggestions that were asked of Copilot.
        created_at: When the call came in or was placed.
        customer_id: User who called or was called.
        customer_requested_voicemail: Whether the customer left the queue for voicemail.
        default_group: Whether the call was answered by the default group.
        direction: Either `inbound` for calls by customers or `outbound` for calls by agents.
        duration: Length of the whole call in seconds.
        exceeded_queue_time: Older name of the flag for having waited longer than the maximum queue
            time.
        exceeded_queue_wait_time: Whether the customer waited longer than the maximum queue time.
        hold_time: Time the customer was on hold, in seconds.
        id: Identifies the call; assigned by Zendesk.
        ivr_action: What the phone menu last did with the call, such as `group`; null without a
            menu.
        ivr_destination_group_name: Group the phone menu picked; null when it picked none.
        ivr_hops: Number of menu levels the caller went through; null without a menu.
        ivr_routed_to: Telephone to which the phone menu sent the call; null when it sent it to
            none.
        ivr_time_spent: Time the caller spent in the phone menu, in seconds; null without a menu.
        line: Number or digital line on which the call ran.
        line_id: Identifies the line on which the call ran.
        line_type: Either `phone` for a telephone number or `digital` for a digital line.
        minutes_billed: Minutes charged for the call.
        not_recording_time: Time during which recording was paused, in seconds.
        outside_business_hours: Whether the call came in while the line was closed.
        overflowed: Whether the call was sent on to an overflow number.
        overflowed_to: Overflow number that took the call; null when there was none.
        phone_number: Talk number on which the call ran.
        phone_number_id: Talk line on which the call ran.
        post_call_summary: Whether a summary was to be made after the call.
        post_call_summary_created: Whether the summary was made.
        post_call_transcription: Whether the call was to be transcribed after its end.
        post_call_transcription_created: Whether the transcript was made.
        quality_issues: Technical troubles noticed, such as `high_jitter` or `silence`; `none` when
            fine.
        real_time_transcription: Whether the call was transcribed while it lasted.
        recording_control_interactions: How often the agent paused or resumed recording.
        recording_time: Time that was recorded, in seconds.
        talk_time: Time in conversation, in seconds.
        ticket_id: Ticket connected with the call.
        time_to_answer: Time from the caller's entry into the system until an agent answered, in
            seconds.
        transcription_language: Language of the transcript, as a two-letter code.
        updated_at: When the call record last changed.
        voicemail: Whether the call ended in voicemail.
        wait_time: Time from the start of the call until conversation began, in seconds.
        wrap_up_time: Time agents spent on wrap-up, in seconds.
        agent: The User behind `agent_id`. One call fetches it for all records of a page.
        call_group: The Group behind `call_group_id`. It costs a call if it is not at hand.
        customer: The User behind `customer_id`. One call fetches it for all records of a page.
        phone_number_record: The PhoneNumbers behind `phone_number_id`. It costs a call if it is not
            at hand.
        ticket: The Ticket behind `ticket_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "call"
    _spec = "TalkCall"
    _shown = ("id", "agent_id", "call_group_id")

    agent_id: int | None = None
    call_channel: str | None = None
    call_charge: str | None = None
    call_group_id: int | None = None
    call_recording_consent: Literal["always", "opt_in", "opt_out", "never"] | str | None = None
    call_recording_consent_action: Literal["caller_opted_in", "caller_opted_out"] | str | None = None
    call_recording_consent_keypress: Literal["3"] | str | None = None
    callback: bool | None = None
    callback_source: Literal["queue", "web widget"] | str | None = None
    completion_status: (
        Literal[
            "completed",
            "abandoned_in_queue",
            "abandoned_in_ivr",
            "abandoned_in_voicemail",
            "abandoned_on_hold",
            "pending_voicemail",
        ]
        | str
        | None
    ) = None
    consultation_time: int | None = None
    copilot_suggestions_generated_successful: int | None = None
    copilot_suggestions_generated_total: int | None = None
    created_at: str | None = None
    customer_id: int | None = None
    customer_requested_voicemail: bool | None = None
    default_group: bool | None = None
    direction: str | None = None
    duration: int | None = None
    exceeded_queue_time: bool | None = None
    exceeded_queue_wait_time: bool | None = None
    hold_time: int | None = None
    id: int | None = None
    ivr_action: Literal["menu", "voicemail", "group", "phone_number", "textback", "invalid"] | str | None = (
        None
    )
    ivr_destination_group_name: str | None = None
    ivr_hops: int | None = None
    ivr_routed_to: str | None = None
    ivr_time_spent: int | None = None
    line: str | None = None
    line_id: int | None = None
    line_type: str | None = None
    minutes_billed: int | None = None
    not_recording_time: int | None = None
    outside_business_hours: bool | None = None
    overflowed: bool | None = None
    overflowed_to: str | None = None
    phone_number: str | None = None
    phone_number_id: int | None = None
    post_call_summary: bool | None = None
    post_call_summary_created: bool | None = None
    post_call_transcription: bool | None = None
    post_call_transcription_created: bool | None = None
    quality_issues: ListField[str] = ListField()
    real_time_transcription: bool | None = None
    recording_control_interactions: int | None = None
    recording_time: int | None = None
    talk_time: int | None = None
    ticket_id: int | None = None
    time_to_answer: int | None = None
    transcription_language: str | None = None
    updated_at: str | None = None
    voicemail: bool | None = None
    wait_time: int | None = None
    wrap_up_time: int | None = None
    agent: Relation[User] = Relation("agent_id", "User")
    call_group: Relation[Group] = Relation("call_group_id", "Group")
    customer: Relation[User] = Relation("customer_id", "User")
    phone_number_record: Relation[PhoneNumbers] = Relation("phone_number_id", "TalkPhoneNumbers")
    ticket: Relation[Ticket] = Relation("ticket_id", "Ticket")
    created = Date("created_at")
    updated = Date("updated_at")


class CallConsole(BaseObject):
    """What an agent's call console shows and can do.

    Attributes:
        agent_state: Readiness of the agent for calls; `transfers only` has a blank here. Read-only.
        client_access_token: Token with which a browser takes calls. Read-only.
        current_call: Call that the agent is on; null without one. Read-only.
        features: What the console offers the agent. Read-only.
        is_available: Whether the agent can take calls now. Read-only.
        phone_numbers: Phone numbers of the account that the agent may use. Read-only.
        via: Device with which the agent takes calls. Read-only.
        voice_number: Telephone to which the agent's calls are forwarded. Read-only.
    """

    _name = "call_console"
    _spec = "TalkCallConsole"
    _shown = ("features", "phone_numbers", "agent_state")
    _rules = WriteRules(
        read_only=(
            "agent_state",
            "client_access_token",
            "current_call",
            "features",
            "is_available",
            "phone_numbers",
            "via",
            "voice_number",
        )
    )

    agent_state: Literal["online", "offline", "away", "transfers only"] | str | None = None
    client_access_token: str | None = None
    current_call: MapField[object] = MapField()
    features: Nested[CallConsoleFeatures] = Nested("TalkCallConsoleFeatures")
    is_available: bool | None = None
    phone_numbers: ListField[CallConsolePhoneNumber] = ListField("TalkCallConsolePhoneNumber")
    via: Literal["client", "browser"] | str | None = None
    voice_number: str | None = None


class CallConsoleFeatures(BaseObject):
    """What the call console offers an agent.

    Attributes:
        call_hold_enabled: Whether calls can be put on hold.
        show_call_quality_enabled: Whether the quality of the call is shown.
        show_wait_time_enabled: Whether the wait of the caller is shown.
        third_party_conference_enabled: Whether outside parties can be added to a call.
        transfer_enabled: Whether calls can be passed on.
        transfers_only_state_enabled: Whether the agent can choose to take transferred calls only.
        user_seats_enabled: Whether seats of Talk are given to agents one by one.
    """

    _name = "call_console_features"
    _spec = "TalkCallConsoleFeatures"
    _shown = ("call_hold_enabled", "show_call_quality_enabled", "show_wait_time_enabled")

    call_hold_enabled: bool | None = None
    show_call_quality_enabled: bool | None = None
    show_wait_time_enabled: bool | None = None
    third_party_conference_enabled: bool | None = None
    transfer_enabled: bool | None = None
    transfers_only_state_enabled: bool | None = None
    user_seats_enabled: bool | None = None


class CallConsolePhoneNumber(BaseObject):
    """A phone number as the call console shows it.

    Attributes:
        all_groups_access_enabled: Whether agents of all groups may call out from the number.
        country_code: Country of the number as a two-letter ISO code.
        display_number: Number written in a readable way.
        external: Whether the number is an outside one, used only as caller id.
        id: Identifies the number; assigned by Zendesk.
        name: Title shown for the number.
        nickname: Title given to the number in the account.
        number: Number in international form, starting with `+`.
        outbound_allowed: Whether the agent may call out from the number.
        outbound_calls_group_ids: Groups whose agents may call out, if not all may.
        sms_only: Whether the number takes text messages only.
        outbound_calls_groups: The Group records behind `outbound_calls_group_ids`. Each that is not
            at hand costs a call.
    """

    _name = "call_console_phone_number"
    _spec = "TalkCallConsolePhoneNumber"
    _shown = ("id", "name")

    all_groups_access_enabled: bool | None = None
    country_code: str | None = None
    display_number: str | None = None
    external: bool | None = None
    id: int | None = None
    name: str | None = None
    nickname: str | None = None
    number: str | None = None
    outbound_allowed: bool | None = None
    outbound_calls_group_ids: ListField[int] = ListField()
    sms_only: bool | None = None
    outbound_calls_groups: Relations[Group] = Relations("outbound_calls_group_ids", "Group")


class CallPe(BaseObject):
    """A call handled in a partner's phone system and reported to Zendesk through Talk Partner Edition.

    Attributes:
        account_id: Account to which the call was reported.
        agent_id: Agent who handled the call; null when nobody did.
        app_id: Partner app that reported the call.
        brand_id: Brand that was called; null when not given.
        call_abandoned_position: Place in the flow at which the caller gave up; null when not
            abandoned.
        call_disposition: Outcome code the agent or partner system noted; null when none was given.
        call_ended_at: When the call ended.
        call_recording_consent: Consent setting that held for the call, such as `opt_in`.
        call_recording_consent_action: What the caller decided about recording; null when not asked.
        call_started_at: When the call began.
        call_type: Partner's classification of the call; null when none was given.
        callback: Whether the call came from a callback request; null when not given.
        callback_number: Telephone to call back; null when no callback was requested.
        callback_source: Where the callback was requested; null for other calls.
        completion_status: How the call ended, such as `completed`; null when not given.
        consultation_time: Time agents spent consulting each other, in seconds; null when not given.
        created_at: When the call was reported. Read-only.
        customer_requested_voicemail: Whether the caller asked for voicemail; null when not given.
        direction: Either `inbound` for calls by customers or `outbound` for calls by agents.
        dnis: Number the caller dialed; null when not given.
        duration: Length of the whole call in seconds; null when not given.
        end_user_id: User who called or was called; null when unknown.
        end_user_location: Where the customer called from; null when unknown.
        exceeded_queue_time: Whether the wait went over the maximum queue time; null when not given.
        external_id: Id of the call in the partner's system; null when not given.
        from_line: Number or line from which the call was made.
        from_line_nickname: Readable title of the calling line.
        hold_time: Time the customer was on hold, in seconds; null when not given.
        id: Identifies the call in Zendesk; assigned by Zendesk. Read-only.
        ivr_action: What the phone menu last did with the call; null without a menu.
        ivr_destination_group_name: Group the phone menu picked; null when it picked none.
        ivr_hops: Number of menu levels the caller went through; null without a menu.
        ivr_routed_to: Telephone to which the phone menu sent the call; null when it sent it to
            none.
        ivr_time_spent: Time the caller spent in the phone menu, in seconds; null without a menu.
        not_recording_time: Time that was not recorded, in seconds; null when not given.
        organization_id: Organization of the customer; null when unknown.
        outside_business_hours: Whether the call came in while the line was closed; null when not
            given.
        overflowed: Whether the call was sent on to an overflow number; null when not given.
        overflowed_to: Overflow number that took the call; null when there was none.
        phone_name: Title of the phone line in the partner's system; null when not given.
        queue_name: Queue in which the call waited; null when not given.
        queue_time: Time the call waited in the queue, in seconds; null when not given.
        recording_control_interactions: How often recording was paused or resumed; null when not
            given.
        recording_time: Time that was recorded, in seconds; null when not given.
        recording_url: Address of the audio recording; null when there is none.
        talk_time: Time in conversation, in seconds; null when not given.
        ticket_id: Ticket connected with the call; null when there is none.
        time_to_answer: Time until an agent answered, in seconds; null when not given.
        to_line: Number or line that was called.
        to_line_nickname: Readable title of the called line.
        transcript: Text of the conversation; null when there is none.
        updated_at: When the reported call last changed. Read-only.
        voicemail: Whether the call ended in voicemail; null when not given.
        wait_time: Time the customer waited, in seconds; null when not given.
        wrap_up_time: Time the agent spent on wrap-up, in seconds; null when not given.
        agent: The User behind `agent_id`. One call fetches it for all records of a page.
        app: The App behind `app_id`. It costs a call if it is not at hand.
        brand: The Brand behind `brand_id`. It costs a call if it is not at hand.
        end_user: The User behind `end_user_id`. One call fetches it for all records of a page.
        organization: The Organization behind `organization_id`. One call fetches it for all records
            of a page.
        ticket: The Ticket behind `ticket_id`. One call fetches it for all records of a page.
        call_ended: `call_ended_at` as an aware datetime.
        call_started: `call_started_at` as an aware datetime.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "call"
    _spec = "TalkCallPe"
    _shown = ("id", "account_id", "agent_id")
    _rules = WriteRules(read_only=("created_at", "id", "updated_at"))

    account_id: int | None = None
    agent_id: int | None = None
    app_id: int | None = None
    brand_id: int | None = None
    call_abandoned_position = AnyField()
    call_disposition: str | None = None
    call_ended_at: str | None = None
    call_recording_consent: str | None = None
    call_recording_consent_action: str | None = None
    call_started_at: str | None = None
    call_type: str | None = None
    callback: bool | None = None
    callback_number: str | None = None
    callback_source: str | None = None
    completion_status: str | None = None
    consultation_time: int | None = None
    created_at: str | None = None
    customer_requested_voicemail: bool | None = None
    direction: str | None = None
    dnis: str | None = None
    duration: int | None = None
    end_user_id: int | None = None
    end_user_location: str | None = None
    exceeded_queue_time: bool | None = None
    external_id: str | None = None
    from_line: str | None = None
    from_line_nickname: str | None = None
    hold_time: int | None = None
    id: int | None = None
    ivr_action: str | None = None
    ivr_destination_group_name: str | None = None
    ivr_hops: int | None = None
    ivr_routed_to: str | None = None
    ivr_time_spent: int | None = None
    not_recording_time: int | None = None
    organization_id: int | None = None
    outside_business_hours: bool | None = None
    overflowed: bool | None = None
    overflowed_to: str | None = None
    phone_name: str | None = None
    queue_name: str | None = None
    queue_time: int | None = None
    recording_control_interactions: int | None = None
    recording_time: int | None = None
    recording_url: str | None = None
    talk_time: int | None = None
    ticket_id: int | None = None
    time_to_answer: int | None = None
    to_line: str | None = None
    to_line_nickname: str | None = None
    transcript: str | None = None
    updated_at: str | None = None
    voicemail: bool | None = None
    wait_time: int | None = None
    wrap_up_time: int | None = None
    agent: Relation[User] = Relation("agent_id", "User")
    app: Relation[App] = Relation("app_id", "App")
    brand: Relation[Brand] = Relation("brand_id", "Brand")
    end_user: Relation[User] = Relation("end_user_id", "User")
    organization: Relation[Organization] = Relation("organization_id", "Organization")
    ticket: Relation[Ticket] = Relation("ticket_id", "Ticket")
    call_ended = Date("call_ended_at")
    call_started = Date("call_started_at")
    created = Date("created_at")
    updated = Date("updated_at")


class CallbackRequest(BaseObject):
    """A request to put a customer into the Talk queue to be called back.

    Attributes:
        group_ids: Groups whose agents may take the callback.
        phone_number_id: Talk line from which the customer is called.
        requester_phone_number: Telephone to call, in international form starting with `+`.
        groups: The Group records behind `group_ids`. Each that is not at hand costs a call.
        phone_number: The PhoneNumbers behind `phone_number_id`. It costs a call if it is not at
            hand.
    """

    _name = "callback_request"
    _spec = "TalkCallbackRequest"
    _shown = ("phone_number_id", "group_ids", "requester_phone_number")

    group_ids: ListField[int] = ListField()
    phone_number_id: int | None = None
    requester_phone_number: str | None = None
    groups: Relations[Group] = Relations("group_ids", "Group")
    phone_number: Relation[PhoneNumbers] = Relation("phone_number_id", "TalkPhoneNumbers")


class CurrentQueueActivity(BaseObject):
    """Live state of the Talk queue: waiting calls and callbacks, and online agents.

    Attributes:
        agents_online: Agents who are ready for calls now.
        ai_agent_calls: Calls that AI agents handle now.
        average_wait_time: Mean wait of the calls now queued, in seconds.
        callbacks_waiting: Queued callbacks that callers requested by phone.
        calls_waiting: Calls now in the queue, callbacks included.
        current_timestamp: Moment to which the figures apply, in epoch seconds.
        embeddable_callbacks_waiting: Queued callbacks that were requested through the web widget.
        longest_wait_time: Longest wait among the calls now queued, in seconds.
        current_timestamp_datetime: `current_timestamp` as an aware datetime.
    """

    _name = "current_queue_activity"
    _spec = "TalkCurrentQueueActivity"
    _shown = ("agents_online", "ai_agent_calls", "average_wait_time")

    agents_online: int | None = None
    ai_agent_calls: int | None = None
    average_wait_time: int | None = None
    callbacks_waiting: int | None = None
    calls_waiting: int | None = None
    current_timestamp: int | None = None
    embeddable_callbacks_waiting: int | None = None
    longest_wait_time: int | None = None
    current_timestamp_datetime = UnixDate("current_timestamp")


class DashboardActivity(BaseObject):
    """The figures of a span of time, for the account and its agents.

    Attributes:
        account: Figures of the account.
        agents: Figures of each agent; which there are depends on the call.
        from_: Begin of the span, in epoch seconds. On the wire: `from`.
        to: End of the span, in epoch seconds.
        from_datetime: `from_` as an aware datetime.
        to_datetime: `to` as an aware datetime.
    """

    _name = "dashboard_activity"
    _spec = "TalkDashboardActivity"
    _shown = ("account", "agents", "from")

    account: Nested[DashboardCounters] = Nested("TalkDashboardCounters")
    agents: ListField[ProxyDict[str, object]] = ListField()
    from_: Renamed[int] = Renamed("from")
    to: int | None = None
    from_datetime = UnixDate("from")
    to_datetime = UnixDate("to")


class DashboardAgentActivity(BaseObject):
    """The figures of a span of time, agent by agent.

    Attributes:
        account: Figures of the account.
        agents: Figures of each agent.
        from_: Begin of the span, in epoch seconds. On the wire: `from`.
        pagination: Which page of the agents this is, on accounts whose dashboard has pages.
        to: End of the span, in epoch seconds.
        from_datetime: `from_` as an aware datetime.
        to_datetime: `to` as an aware datetime.
    """

    _name = "dashboard_agent_activity"
    _spec = "TalkDashboardAgentActivity"
    _shown = ("account", "agents", "pagination")

    account: Nested[DashboardCounters] = Nested("TalkDashboardCounters")
    agents: ListField[ProxyDict[str, object]] = ListField()
    from_: Renamed[int] = Renamed("from")
    pagination: Nested[DashboardPages] = Nested("TalkDashboardPages")
    to: int | None = None
    from_datetime = UnixDate("from")
    to_datetime = UnixDate("to")


class DashboardCounters(BaseObject):
    """Sums and means of the calls in a span of time.

    Attributes:
        average_hold_time: Mean time on hold per call, in seconds.
        average_talk_time: Mean time in conversation per call, in seconds.
        average_wrap_up_time: Mean time on wrap-up per call, in seconds.
        calls_accepted: Offered calls that agents took.
        calls_declined: Offered calls that agents turned down.
        calls_missed: Offered calls that agents let ring out.
        calls_put_on_hold: Calls in which agents used hold.
        calls_unreachable: Offered calls that did not reach the agent.
        third_party_conference_accepted: Conference calls with outside parties that agents joined.
        third_party_conference_started: Conference calls with outside parties that agents began.
        time_available: Time agents were ready for calls, in seconds.
        total_away: Time agents were set to away, in seconds.
        total_call_length: Length of all calls together, in seconds.
        total_hold_time: Time on hold of all calls together, in seconds.
        total_online: Time agents were online, in seconds.
        total_talk_time: Time in conversation of all calls together, in seconds.
        total_transfers_only: Time agents took transferred calls only, in seconds.
        total_wrap_up_time: Wrap-up after all calls together, in seconds.
        transfer_accepted: Transferred calls that agents took.
        transfer_started: Calls that agents passed on.
    """

    _name = "dashboard_counters"
    _spec = "TalkDashboardCounters"
    _shown = ("average_hold_time", "average_talk_time", "average_wrap_up_time")

    average_hold_time: float | None = None
    average_talk_time: float | None = None
    average_wrap_up_time: float | None = None
    calls_accepted: int | None = None
    calls_declined: int | None = None
    calls_missed: int | None = None
    calls_put_on_hold: int | None = None
    calls_unreachable: int | None = None
    third_party_conference_accepted: int | None = None
    third_party_conference_started: int | None = None
    time_available: int | None = None
    total_away: int | None = None
    total_call_length: int | None = None
    total_hold_time: int | None = None
    total_online: int | None = None
    total_talk_time: int | None = None
    total_transfers_only: int | None = None
    total_wrap_up_time: int | None = None
    transfer_accepted: int | None = None
    transfer_started: int | None = None


class DashboardPages(BaseObject):
    """Which page of the agents stands in an answer, and how many there are.

    Attributes:
        current_page: Number of this page.
        per_page: Agents in a page.
        total_entries: Agents in all pages.
        total_pages: Number of pages.
    """

    _name = "dashboard_pages"
    _spec = "TalkDashboardPages"
    _shown = ("current_page", "per_page", "total_entries")

    current_page: int | None = None
    per_page: int | None = None
    total_entries: int | None = None
    total_pages: int | None = None


class DigitalLine(BaseObject):
    """A Talk line customers call from a website or app, without a telephone number.

    Attributes:
        ai_agent_enabled: Whether an AI agent answers the calls. Read-only.
        bot_id: Bot or virtual agent attached to the line. Read-only.
        brand_id: Brand the line speaks for.
        call_recording_consent: When calls are recorded, such as `always`, `never`, `opt_in` or
            `opt_out`.
        categorised_greetings_with_sub_settings: Greetings in use by category, down to the
            category's further settings. Read-only.
        created_at: When the line was set up. Read-only.
        default_greeting_ids: Supplied greetings in use, by their names. Read-only.
        default_group_id: Group that takes calls which no other routing covers.
        greeting_ids: Account's own greetings that the line plays.
        group_ids: Groups to which the line's calls are routed.
        id: Identifies the digital line within the API; assigned by Zendesk. Read-only.
        line_id: Public handle by which the web widget or SDK calls the line. Read-only.
        line_type: Sort of line; `digital` here.
        nickname: Title of the line in the account.
        outbound_number: Number customers see when agents call out from the line.
        priority: Precedence of the line's calls in the queue.
        recorded: Whether calls on the line are recorded.
        schedule_id: Business hours in which the line is open.
        transcription: Whether voicemails on the line are written out as text.
        brand: The Brand behind `brand_id`. It costs a call if it is not at hand.
        default_greetings: The Greeting records behind `default_greeting_ids`. Each that is not at
            hand costs a call.
        default_group: The Group behind `default_group_id`. It costs a call if it is not at hand.
        greetings: The Greeting records behind `greeting_ids`. Each that is not at hand costs a
            call.
        groups: The Group records behind `group_ids`. Each that is not at hand costs a call.
        schedule: The Schedule behind `schedule_id`. It costs a call if it is not at hand.
        created: `created_at` as an aware datetime.
    """

    _name = "digital_line"
    _spec = "TalkDigitalLine"
    _shown = ("id", "bot_id", "brand_id")
    _rules = WriteRules(
        read_only=(
            "ai_agent_enabled",
            "bot_id",
            "categorised_greetings_with_sub_settings",
            "created_at",
            "default_greeting_ids",
            "id",
            "line_id",
        )
    )

    ai_agent_enabled: bool | None = None
    bot_id: str | None = None
    brand_id: int | None = None
    call_recording_consent: str | None = None
    categorised_greetings_with_sub_settings: MapField[object] = MapField()
    created_at: str | None = None
    default_greeting_ids: ListField[str] = ListField()
    default_group_id: int | None = None
    greeting_ids: ListField[str | int] = ListField()
    group_ids: ListField[int] = ListField()
    id: int | None = None
    line_id: str | None = None
    line_type: str | None = None
    nickname: str | None = None
    outbound_number: str | None = None
    priority: int | None = None
    recorded: bool | None = None
    schedule_id: int | None = None
    transcription: bool | None = None
    brand: Relation[Brand] = Relation("brand_id", "Brand")
    default_greetings: Relations[Greeting] = Relations("default_greeting_ids", "TalkGreeting", read_only=True)
    default_group: Relation[Group] = Relation("default_group_id", "Group")
    greetings: Relations[Greeting] = Relations("greeting_ids", "TalkGreeting")
    groups: Relations[Group] = Relations("group_ids", "Group")
    schedule: Relation[Schedule] = Relation("schedule_id", "Schedule")
    created = Date("created_at")


class Greeting(BaseObject):
    """An announcement that Talk plays to callers, such as a welcome or voicemail prompt.

    Attributes:
        active: Whether the greeting is in use on a line or menu. Read-only.
        audio_name: File name of the recording.
        audio_url: Address of the recording.
        category_id: Greeting category, which tells at what point of a call it plays. Set on
            creation only.
        default: Whether Zendesk supplied the greeting; such greetings cannot be deleted. Read-only.
        default_lang: Whether a supplied greeting exists in the account's language.
        has_sub_settings: Whether the greeting's category has further settings to choose.
        id: Identifies the greeting; supplied ones have a name in place of a number. Read-only.
        ivr_ids: Phone menus that play the greeting.
        name: Title of the greeting in the account.
        pending: Whether the recording is still being processed.
        phone_number_ids: Talk lines that play the greeting.
        upload_id: Upload that holds the recording.
        category: The GreetingCategory behind `category_id`. It costs a call if it is not at hand.
        ivrs: The Ivr records behind `ivr_ids`. Each that is not at hand costs a call.
        phone_numbers: The PhoneNumbers records behind `phone_number_ids`. Each that is not at hand
            costs a call.
    """

    _name = "greeting"
    _spec = "TalkGreeting"
    _shown = ("id", "name", "active")
    _rules = WriteRules(read_only=("active", "default", "id"), create_only=("category_id",))

    active: bool | None = None
    audio_name: str | None = None
    audio_url: str | None = None
    category_id: int | None = None
    default: bool | None = None
    default_lang: bool | None = None
    has_sub_settings: bool | None = None
    id: str | int | None = None
    ivr_ids: ListField[int] = ListField()
    name: str | None = None
    pending: bool | None = None
    phone_number_ids: ListField[int] = ListField()
    upload_id: int | None = None
    category: Relation[GreetingCategory] = Relation("category_id", "TalkGreetingCategory")
    ivrs: Relations[Ivr] = Relations("ivr_ids", "TalkIvr")
    phone_numbers: Relations[PhoneNumbers] = Relations("phone_number_ids", "TalkPhoneNumbers")


class GreetingCategory(BaseObject):
    """A point in a call at which a greeting plays, such as voicemail, wait or hold.

    Attributes:
        id: Identifies the category; greetings refer to it. Read-only.
        name: Technical name of the category, such as `voicemail` or `wait`. Read-only.
    """

    _name = "greeting_category"
    _spec = "TalkGreetingCategory"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("id", "name"))

    id: int | None = None
    name: str | None = None


class Ivr(BaseObject):
    """A phone menu tree that callers go through by pressing keys.

    Attributes:
        id: Identifies the menu tree; assigned by Zendesk. Read-only.
        menus: Menus that make up the tree.
        name: Title of the tree in the account.
        phone_number_ids: Talk lines that use the tree.
        phone_number_names: Titles of the Talk lines that use the tree. Read-only.
        sip_line_ids: SIP lines that use the tree, on accounts that have them.
        sip_line_names: Titles of the SIP lines that use the tree. Read-only.
        phone_numbers: The PhoneNumbers records behind `phone_number_ids`. Each that is not at hand
            costs a call.
    """

    _name = "ivr"
    _spec = "TalkIvr"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("id", "phone_number_names", "sip_line_names"))

    id: int | None = None
    menus: ListField[IvrMenu] = ListField("TalkIvrMenu")
    name: str | None = None
    phone_number_ids: ListField[int] = ListField()
    phone_number_names: ListField[str] = ListField()
    sip_line_ids: ListField[int] = ListField()
    sip_line_names: ListField[str] = ListField()
    phone_numbers: Relations[PhoneNumbers] = Relations("phone_number_ids", "TalkPhoneNumbers")


class IvrMenu(BaseObject):
    """One level of a phone menu: a greeting and the choices behind the keys.

    Attributes:
        default: Whether callers enter the tree at this menu. Read-only.
        greeting_id: Announcement that reads out the choices.
        greeting_loop_count: How often the announcement plays, from 1 to 3; 3 unless set.
        id: Identifies the menu; assigned by Zendesk.
        ivr_id: Phone menu tree that contains the menu.
        name: Title of the menu in the account.
        routes: Choices offered, one for each key. Read-only.
        greeting: The Greeting behind `greeting_id`. It costs a call if it is not at hand.
        ivr: The Ivr behind `ivr_id`. It costs a call if it is not at hand.
    """

    _name = "ivr_menu"
    _spec = "TalkIvrMenu"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("default", "routes"))

    default: bool | None = None
    greeting_id: int | str | None = None
    greeting_loop_count: int | None = None
    id: int | None = None
    ivr_id: int | None = None
    name: str | None = None
    routes: ListField[IvrRoute] = ListField("TalkIvrRoute")
    greeting: Relation[Greeting] = Relation("greeting_id", "TalkGreeting")
    ivr: Relation[Ivr] = Relation("ivr_id", "TalkIvr")


class IvrRoute(BaseObject):
    """A choice in a phone menu: the key to press and what it leads to.

    Attributes:
        action: What the key does; `phone_number` sends the call to an outside telephone.
        greeting: Announcement played when the choice is made. Read-only.
        greeting_id: Announcement to play when the choice is made.
        id: Identifies the route; assigned by Zendesk.
        ivr_id: Phone menu tree that contains the route.
        ivr_menu_id: Menu that offers the route.
        keypress: Key that the caller presses.
        option_text: Readable summary of where the choice leads. Read-only.
        options: Target of the action, such as `group_ids`, `menu_id` or `phone_number`.
        overflow_options: Where calls go when the chosen group cannot take them.
        tags: Tags added to the ticket of a call that takes the route.
        greeting_record: The Greeting behind `greeting_id`. It costs a call if it is not at hand.
        ivr: The Ivr behind `ivr_id`. It costs a call if it is not at hand.
        ivr_menu: The IvrMenu behind `ivr_menu_id`. No call fetches it: an answer has to bring it
            along.
    """

    _name = "ivr_route"
    _spec = "TalkIvrRoute"
    _shown = ("id", "action", "greeting_id")
    _rules = WriteRules(read_only=("greeting", "option_text"))

    action: Literal["group", "voicemail", "phone_number", "textback", "menu"] | str | None = None
    greeting: str | None = None
    greeting_id: int | str | None = None
    id: int | None = None
    ivr_id: int | None = None
    ivr_menu_id: int | None = None
    keypress: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "#", "default"] | str | None = (
        None
    )
    option_text: str | None = None
    options: MapField[object] = MapField()
    overflow_options: ListField[str | ProxyDict[str, object]] = ListField()
    tags: ListField[str] = ListField()
    greeting_record: Relation[Greeting] = Relation("greeting_id", "TalkGreeting")
    ivr: Relation[Ivr] = Relation("ivr_id", "TalkIvr")
    ivr_menu: Relation[IvrMenu] = Relation("ivr_menu_id", "TalkIvrMenu")


class Leg(BaseObject):
    """One party's part in a Talk call, from the incremental export of call legs.

    Attributes:
        agent_id: Agent on this leg; meaningless for customer legs.
        available_via: Device with which the agent took the call, such as `client` or `phone`.
        call_charge: Cost of the leg in US dollars, as text.
        call_id: Call that the leg is part of.
        completion_status: How the leg ended, such as `completed` or `agent_missed`.
        conference_from: Agent who added this party to a conference; null without one.
        conference_time: Time spent in conference, in seconds; null without one.
        conference_to: Agent who was added to a conference; null without one.
        consultation_from: Agent who asked for the consultation; null without one.
        consultation_time: Time spent consulting, in seconds; null without one.
        consultation_to: Agent who was asked for advice; null without a consultation.
        created_at: When the leg began.
        duration: Length of the leg in seconds.
        forwarded_to: Telephone to which the call was forwarded; null when it was not.
        hold_time: Time on hold in the leg, in seconds.
        id: Identifies the leg; assigned by Zendesk.
        minutes_billed: Minutes charged for the leg.
        quality_issues: Technical troubles noticed, such as `high_latency`; `none` when fine.
        talk_time: Time in conversation in the leg, in seconds.
        transferred_from: Agent who passed the call on; null without a transfer.
        transferred_to: Agent to whom the call was passed; null without a transfer.
        type: Party on the leg, such as `agent`, `customer`, `external` or `supervisor`.
        updated_at: When the leg record last changed.
        user_id: User on this leg, customer or agent.
        wrap_up_time: Time the agent spent on wrap-up, in seconds; null when there was none.
        agent: The User behind `agent_id`. One call fetches it for all records of a page.
        call: The Call behind `call_id`. No call fetches it: an answer has to bring it along.
        user: The User behind `user_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "leg"
    _spec = "TalkLeg"
    _shown = ("id", "type", "agent_id")

    agent_id: int | None = None
    available_via: Literal["browser", "phone"] | str | None = None
    call_charge: str | None = None
    call_id: int | None = None
    completion_status: (
        Literal[
            "agent_declined",
            "agent_missed",
            "agent_unreachable",
            "agent_transfer_declined",
            "customer_hang_up",
            "completed",
        ]
        | str
        | None
    ) = None
    conference_from: int | None = None
    conference_time: int | None = None
    conference_to: int | None = None
    consultation_from: int | None = None
    consultation_time: int | None = None
    consultation_to: int | None = None
    created_at: str | None = None
    duration: int | None = None
    forwarded_to: str | None = None
    hold_time: int | None = None
    id: int | None = None
    minutes_billed: int | None = None
    quality_issues: ListField[str] = ListField()
    talk_time: int | None = None
    transferred_from: int | None = None
    transferred_to: int | None = None
    type: Literal["customer", "agent", "external", "supervisor"] | str | None = None
    updated_at: str | None = None
    user_id: int | None = None
    wrap_up_time: int | None = None
    agent: Relation[User] = Relation("agent_id", "User")
    call: Relation[Call] = Relation("call_id", "TalkCall")
    user: Relation[User] = Relation("user_id", "User")
    created = Date("created_at")
    updated = Date("updated_at")


class Line(BaseObject):
    """A Talk line, by telephone or digital, as returned in the combined list of lines.

    Attributes:
        ai_agent_enabled: Whether an AI agent answers the calls. Read-only.
        bot_id: Bot or virtual agent attached to the number. Read-only.
        brand_id: Brand the line speaks for.
        call_recording_consent: When calls are recorded, such as `always`, `never`, `opt_in` or
            `opt_out`.
        capabilities: What the number can be used for: voice, SMS, MMS and emergency address.
        categorised_greetings: Greetings in use, keyed by greeting category. Read-only.
        categorised_greetings_with_sub_settings: Greetings in use by category, down to the
            category's further settings. Read-only.
        country_code: Country of the number as a two-letter ISO code. Read-only.
        created_at: When the line was set up. Read-only.
        default_greeting_ids: Supplied greetings in use, by their names. Read-only.
        default_group_id: Group that takes calls which no other routing covers.
        display_number: Number written in a readable way; telephone lines only. Read-only.
        external: Whether the number is an outside one, used only as caller id. Read-only.
        failover_number: Telephone that takes calls while Talk is out of service.
        greeting_ids: Account's own greetings that the number plays.
        group_ids: Groups to which the line's calls are routed.
        id: Identifies the line; assigned by Zendesk. Read-only.
        ivr_id: Phone menu tree that answers calls; only when menus are used.
        line_id: Public handle by which the web widget or SDK calls the line. Read-only.
        line_type: Either `phone` for a telephone number or `digital` for a line without one.
        location: Town or area to which the number belongs. Read-only.
        name: Title shown for the number: the nickname, or else the number itself. Read-only.
        nickname: Title of the line in the account.
        number: Number in international form; telephone lines only. Read-only.
        outbound_enabled: Whether agents may call out from the line.
        outbound_number: Number customers see when agents call out from the line.
        post_call_voice_ai_enabled: Whether calls are transcribed and summarized by AI after they
            end.
        priority: Precedence of the line's calls in the queue.
        recorded: Whether calls on the line are recorded.
        schedule_id: Business hours in which the line is open; null when always open.
        settings: How the number handles calls; stands in the answers for one number.
        sms_enabled: Whether text messages are turned on for the number.
        sms_group_id: Group that receives tickets made from text messages.
        token: Handle of an available number; sent to buy that number.
        toll_free: Whether calling the number is free of charge for customers. Read-only.
        transcription: Whether voicemails on the line are written out as text.
        voice_enabled: Whether calls are turned on for the number.
        voice_qa_enabled: Whether calls to the number are passed to Zendesk QA.
        brand: The Brand behind `brand_id`. It costs a call if it is not at hand.
        default_greetings: The Greeting records behind `default_greeting_ids`. Each that is not at
            hand costs a call.
        default_group: The Group behind `default_group_id`. It costs a call if it is not at hand.
        greetings: The Greeting records behind `greeting_ids`. Each that is not at hand costs a
            call.
        groups: The Group records behind `group_ids`. Each that is not at hand costs a call.
        ivr: The Ivr behind `ivr_id`. It costs a call if it is not at hand.
        schedule: The Schedule behind `schedule_id`. It costs a call if it is not at hand.
        sms_group: The Group behind `sms_group_id`. It costs a call if it is not at hand.
        created: `created_at` as an aware datetime.
    """

    _name = "line"
    _spec = "TalkLine"
    _shown = ("id", "name")
    _rules = WriteRules(
        read_only=(
            "ai_agent_enabled",
            "bot_id",
            "categorised_greetings",
            "categorised_greetings_with_sub_settings",
            "country_code",
            "created_at",
            "default_greeting_ids",
            "display_number",
            "external",
            "id",
            "line_id",
            "location",
            "name",
            "number",
            "toll_free",
        )
    )

    ai_agent_enabled: bool | None = None
    bot_id: str | None = None
    brand_id: int | None = None
    call_recording_consent: str | None = None
    capabilities: Nested[PhoneNumberCapabilities] = Nested("TalkPhoneNumberCapabilities")
    categorised_greetings: MapField[object] = MapField()
    categorised_greetings_with_sub_settings: MapField[object] = MapField()
    country_code: str | None = None
    created_at: str | None = None
    default_greeting_ids: ListField[str] = ListField()
    default_group_id: int | None = None
    display_number: str | None = None
    external: bool | None = None
    failover_number: str | None = None
    greeting_ids: ListField[str | int] = ListField()
    group_ids: ListField[int] = ListField()
    id: int | None = None
    ivr_id: int | None = None
    line_id: str | None = None
    line_type: Literal["phone", "digital"] | str | None = None
    location: str | None = None
    name: str | None = None
    nickname: str | None = None
    number: str | None = None
    outbound_enabled: bool | None = None
    outbound_number: str | None = None
    post_call_voice_ai_enabled: bool | None = None
    priority: int | None = None
    recorded: bool | None = None
    schedule_id: int | None = None
    settings: Nested[PhoneNumberSettings] = Nested("TalkPhoneNumberSettings")
    sms_enabled: bool | None = None
    sms_group_id: int | None = None
    token: str | None = None
    toll_free: bool | None = None
    transcription: bool | None = None
    voice_enabled: bool | None = None
    voice_qa_enabled: bool | None = None
    brand: Relation[Brand] = Relation("brand_id", "Brand")
    default_greetings: Relations[Greeting] = Relations("default_greeting_ids", "TalkGreeting", read_only=True)
    default_group: Relation[Group] = Relation("default_group_id", "Group")
    greetings: Relations[Greeting] = Relations("greeting_ids", "TalkGreeting")
    groups: Relations[Group] = Relations("group_ids", "Group")
    ivr: Relation[Ivr] = Relation("ivr_id", "TalkIvr")
    schedule: Relation[Schedule] = Relation("schedule_id", "Schedule")
    sms_group: Relation[Group] = Relation("sms_group_id", "Group")
    created = Date("created_at")


class OverflowNumber(BaseObject):
    """The telephone that takes the calls of a phone number when its queue does not.

    Attributes:
        enabled: Whether calls are sent on.
        number: Telephone in international form, starting with `+`.
    """

    _name = "overflow_number"
    _spec = "TalkOverflowNumber"
    _shown = ("enabled", "number")

    enabled: bool | None = None
    number: str | None = None


class PhoneNumberCapabilities(BaseObject):
    """What a phone number can technically be used for.

    Attributes:
        emergency_address: Whether an emergency address can be registered for the number. Read-only.
        mms: Whether picture messages can be sent and received. Read-only.
        sms: Whether text messages can be sent and received. Read-only.
        voice: Whether calls can be made and received. Read-only.
    """

    _name = "phone_number_capabilities"
    _spec = "TalkPhoneNumberCapabilities"
    _shown = ("emergency_address", "mms", "sms")
    _rules = WriteRules(read_only=("emergency_address", "mms", "sms", "voice"))

    emergency_address: bool | None = None
    mms: bool | None = None
    sms: bool | None = None
    voice: bool | None = None


class PhoneNumberSettings(BaseObject):
    """How a phone number handles calls: queue, voicemail, callbacks, recordings and wrap-up.

    Attributes:
        all_groups_access_enabled: Whether agents of all groups may call out from the number.
        allow_outbound_calls: Whether agents may call out from the number.
        auto_accept_enabled: Whether offered calls are accepted on their own, on accounts that have
            this.
        auto_accept_time: Seconds until an offered call is accepted on its own: 0, 5 or 10.
        average_wait_time_message_enabled: Whether callers hear how long others wait on average.
        call_offering_duration: Seconds for which a call is offered to an agent.
        call_recording_delete_after: How long call recordings are kept.
        callback_from_queue: Whether queued callers may ask to be called back.
        callback_locale: Language of callback announcements, as a two-letter code.
        create_ticket_for_abandoned_calls: Whether a call that the customer gives up becomes a
            ticket.
        dequeue_retry_if_attempted: Whether a call that was offered before is offered again.
        forwarding_caller_id: Number that agents see when a call is forwarded to their telephone.
        maximum_queue_size: Most calls that may wait at once.
        maximum_queue_wait_time: Longest wait in the queue, in minutes.
        outbound_calls_group_ids: Groups whose agents may call out, if not all may.
        overflow_number: Telephone that takes calls that the queue does not take.
        priority: Precedence of the number's calls in the queue.
        voicemail: Whether callers may leave a voicemail.
        voicemail_outside_business_hours: Whether callers may leave a voicemail while the line is
            closed.
        voicemail_recording_delete_after: How long voicemails are kept.
        wrap_up_enabled: Whether agents get wrap-up time after calls.
        wrap_up_time_limit: Longest wrap-up, in seconds; null for no limit.
        outbound_calls_groups: The Group records behind `outbound_calls_group_ids`. Each that is not
            at hand costs a call.
    """

    _name = "phone_number_settings"
    _spec = "TalkPhoneNumberSettings"
    _shown = ("forwarding_caller_id", "outbound_calls_group_ids", "overflow_number")

    all_groups_access_enabled: bool | None = None
    allow_outbound_calls: bool | None = None
    auto_accept_enabled: bool | None = None
    auto_accept_time: int | None = None
    average_wait_time_message_enabled: bool | None = None
    call_offering_duration: int | None = None
    call_recording_delete_after: (
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
        | None
    ) = None
    callback_from_queue: bool | None = None
    callback_locale: str | None = None
    create_ticket_for_abandoned_calls: bool | None = None
    dequeue_retry_if_attempted: bool | None = None
    forwarding_caller_id: (
        Literal["caller_number", "talk_number", "talk_number_for_anonymous"] | str | None
    ) = None
    maximum_queue_size: int | None = None
    maximum_queue_wait_time: int | None = None
    outbound_calls_group_ids: ListField[int] = ListField()
    overflow_number: Nested[OverflowNumber] = Nested("TalkOverflowNumber")
    priority: int | None = None
    voicemail: bool | None = None
    voicemail_outside_business_hours: bool | None = None
    voicemail_recording_delete_after: (
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
        | None
    ) = None
    wrap_up_enabled: bool | None = None
    wrap_up_time_limit: int | None = None
    outbound_calls_groups: Relations[Group] = Relations("outbound_calls_group_ids", "Group")


class PhoneNumbers(BaseObject):
    """A telephone number of the Talk account, with its routing, greetings and recording settings.

    Attributes:
        ai_agent_enabled: Whether an AI agent answers the calls. Read-only.
        bot_id: Bot or virtual agent attached to the number. Read-only.
        brand_id: Brand the number speaks for.
        call_recording_consent: When calls are recorded, such as `always`, `never`, `opt_in` or
            `opt_out`.
        capabilities: What the number can be used for: voice, SMS, MMS and emergency address.
        categorised_greetings: Greetings in use, keyed by greeting category. Read-only.
        categorised_greetings_with_sub_settings: Greetings in use by category, down to the
            category's further settings. Read-only.
        country_code: Country of the number as a two-letter ISO code. Read-only.
        created_at: When the number was added to the account. Read-only.
        default_greeting_ids: Supplied greetings in use, by their names. Read-only.
        default_group_id: Group that takes calls which no other routing covers.
        display_number: Number written in a readable way. Read-only.
        external: Whether the number is an outside one, used only as caller id. Read-only.
        failover_number: Telephone that takes calls while Talk is out of service.
        greeting_ids: Account's own greetings that the number plays.
        group_ids: Groups to which calls to the number are routed.
        id: Identifies the number within the API; assigned by Zendesk. Read-only.
        ivr_id: Phone menu tree that answers calls; only when menus are used.
        line_type: Sort of line; `phone` here.
        location: Town or area to which the number belongs. Read-only.
        name: Title shown for the number: the nickname, or else the number itself. Only
            `client.talk.phone_numbers.update()` takes it.
        nickname: Title given to the number in the account.
        number: Number in international form, starting with `+`. Read-only.
        outbound_enabled: Whether agents may call out from the number.
        post_call_voice_ai_enabled: Whether calls are transcribed and summarized by AI after they
            end.
        priority: Precedence of the number's calls in the queue.
        recorded: Whether calls on the number are recorded.
        schedule_id: Business hours in which the number is open.
        settings: How the number handles calls; stands in the answers for one number.
        sms_enabled: Whether text messages are turned on for the number.
        sms_group_id: Group that receives tickets made from text messages.
        token: Handle of an available number; sent to buy that number. Set on creation only.
        toll_free: Whether calling the number is free of charge for customers. Read-only.
        transcription: Whether voicemails on the number are written out as text.
        voice_enabled: Whether calls are turned on for the number.
        voice_qa_enabled: Whether calls to the number are passed to Zendesk QA.
        brand: The Brand behind `brand_id`. It costs a call if it is not at hand.
        default_greetings: The Greeting records behind `default_greeting_ids`. Each that is not at
            hand costs a call.
        default_group: The Group behind `default_group_id`. It costs a call if it is not at hand.
        greetings: The Greeting records behind `greeting_ids`. Each that is not at hand costs a
            call.
        groups: The Group records behind `group_ids`. Each that is not at hand costs a call.
        ivr: The Ivr behind `ivr_id`. It costs a call if it is not at hand.
        schedule: The Schedule behind `schedule_id`. It costs a call if it is not at hand.
        sms_group: The Group behind `sms_group_id`. It costs a call if it is not at hand.
        created: `created_at` as an aware datetime.
    """

    _name = "phone_numbers"
    _spec = "TalkPhoneNumbers"
    _shown = ("id", "name")
    _rules = WriteRules(
        read_only=(
            "ai_agent_enabled",
            "bot_id",
            "categorised_greetings",
            "categorised_greetings_with_sub_settings",
            "country_code",
            "created_at",
            "default_greeting_ids",
            "display_number",
            "external",
            "id",
            "location",
            "name",
            "number",
            "toll_free",
        ),
        create_only=("token",),
    )

    ai_agent_enabled: bool | None = None
    bot_id: str | None = None
    brand_id: int | None = None
    call_recording_consent: str | None = None
    capabilities: Nested[PhoneNumberCapabilities] = Nested("TalkPhoneNumberCapabilities")
    categorised_greetings: MapField[object] = MapField()
    categorised_greetings_with_sub_settings: MapField[object] = MapField()
    country_code: str | None = None
    created_at: str | None = None
    default_greeting_ids: ListField[str] = ListField()
    default_group_id: int | None = None
    display_number: str | None = None
    external: bool | None = None
    failover_number: str | None = None
    greeting_ids: ListField[str | int] = ListField()
    group_ids: ListField[int] = ListField()
    id: int | None = None
    ivr_id: int | None = None
    line_type: str | None = None
    location: str | None = None
    name: str | None = None
    nickname: str | None = None
    number: str | None = None
    outbound_enabled: bool | None = None
    post_call_voice_ai_enabled: bool | None = None
    priority: int | None = None
    recorded: bool | None = None
    schedule_id: int | None = None
    settings: Nested[PhoneNumberSettings] = Nested("TalkPhoneNumberSettings")
    sms_enabled: bool | None = None
    sms_group_id: int | None = None
    token: str | None = None
    toll_free: bool | None = None
    transcription: bool | None = None
    voice_enabled: bool | None = None
    voice_qa_enabled: bool | None = None
    brand: Relation[Brand] = Relation("brand_id", "Brand")
    default_greetings: Relations[Greeting] = Relations("default_greeting_ids", "TalkGreeting", read_only=True)
    default_group: Relation[Group] = Relation("default_group_id", "Group")
    greetings: Relations[Greeting] = Relations("greeting_ids", "TalkGreeting")
    groups: Relations[Group] = Relations("group_ids", "Group")
    ivr: Relation[Ivr] = Relation("ivr_id", "TalkIvr")
    schedule: Relation[Schedule] = Relation("schedule_id", "Schedule")
    sms_group: Relation[Group] = Relation("sms_group_id", "Group")
    created = Date("created_at")


class ShowAvailability(BaseObject):
    """An agent's readiness to take Talk calls, in the form with older names.

    Attributes:
        agent_state: Readiness for calls; `transfers_only` takes only calls passed on by other
            agents.
        available: Older flag telling whether the agent takes calls.
        behaviour: How call routing treats the agent in the present state.
        call_status: What the agent is doing; null when on no call and not in wrap-up.
        state_id: Number of the agent's state.
        status: Older combined form of availability and call state.
        via: Device that rings: the browser `client` or the forwarding `phone`.
    """

    _name = "availability"
    _spec = "TalkShowAvailability"
    _shown = ("status", "state_id", "agent_state")

    agent_state: Literal["online", "away", "transfers_only", "offline"] | str | None = None
    available: bool | None = None
    behaviour: str | None = None
    call_status: Literal["on_call", "wrap_up"] | str | None = None
    state_id: int | None = None
    status: str | None = None
    via: str | None = None


class TalkLocale(BaseObject):
    """A language in which Talk features are available.

    Attributes:
        id: Code of the language, such as `en`. Read-only.
        name: Name of the language. Read-only.
    """

    _name = "talk_locale"
    _spec = "TalkLocale"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("id", "name"))

    id: str | None = None
    name: str | None = None


class VoiceComment(BaseObject):
    """A ticket comment that records a call or voicemail, with its details and recording.

    Attributes:
        attachments: Files attached to the comment.
        audit_id: Ticket audit in which the comment was added. Read-only.
        author_id: User shown as the writer of the comment.
        body: Call details as text.
        call_fields: Names of the call details to display in the comment.
        created_at: When the comment was added. Read-only.
        data: Call details: numbers, start, duration, recording, transcription and the like.
            Read-only.
        display_to_agent: Agent in whose browser the ticket is opened.
        end_user_id: User who called or was called.
        formatted_from: Calling number written in a readable way.
        formatted_to: Called number written in a readable way.
        html_body: Call details as HTML.
        id: Identifies the comment; assigned by Zendesk.
        public: Whether end users can see the comment.
        subject: Subject for the ticket when it is made together with the comment.
        title: Heading of the comment, such as who called whom.
        transcription_visible: Whether the written-out voicemail is shown.
        trusted: Whether the author's identity is regarded as certain.
        type: Kind of comment, such as `VoiceComment`.
        audit: The Audit behind `audit_id`. No call fetches it: an answer has to bring it along.
        author: The User behind `author_id`. One call fetches it for all records of a page.
        end_user: The User behind `end_user_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
    """

    _name = "voice_comment"
    _spec = "TalkVoiceComment"
    _shown = ("id", "subject", "public")
    _rules = WriteRules(read_only=("audit_id", "created_at", "data"))

    attachments: ListField[str | ProxyDict[str, object]] = ListField()
    audit_id: int | None = None
    author_id: int | None = None
    body: str | None = None
    call_fields: ListField[str] = ListField()
    created_at: str | None = None
    data: Nested[VoiceCommentData] = Nested("TalkVoiceCommentData")
    display_to_agent: int | None = None
    end_user_id: int | None = None
    formatted_from: str | None = None
    formatted_to: str | None = None
    html_body: str | None = None
    id: int | None = None
    public: bool | None = None
    subject: str | None = None
    title: str | None = None
    transcription_visible: bool | None = None
    trusted: bool | None = None
    type: str | None = None
    audit: Relation[Audit] = Relation("audit_id", "Audit")
    author: Relation[User] = Relation("author_id", "User")
    end_user: Relation[User] = Relation("end_user_id", "User")
    created = Date("created_at")


class VoiceCommentData(BaseObject):
    """The details of the call in a voice comment.

    Attributes:
        app_id: Partner app that reported the call.
        app_name: Name of that app; empty when it is not known.
        author_id: User whom the phone system named as the author; null when it named none.
        call_ended_at: When the call ended.
        call_id: Call that the comment is about.
        call_started_at: When the call began.
        direction: Either `inbound` for calls by customers or `outbound` for calls by agents.
        external_id: Id of the call in the partner's system; null when not given.
        from_line: Number or line from which the call was made.
        recording_url: Address of the audio recording.
        title: Heading of the comment.
        to_line: Number or line that was called.
        transcript: Text of the conversation.
        via_id: Kind of call: 45 inbound, 46 outbound.
        app: The App behind `app_id`. It costs a call if it is not at hand.
        author: The User behind `author_id`. One call fetches it for all records of a page.
        call: The CallPe behind `call_id`. It costs a call if it is not at hand.
        call_ended: `call_ended_at` as an aware datetime.
        call_started: `call_started_at` as an aware datetime.
    """

    _name = "voice_comment_data"
    _spec = "TalkVoiceCommentData"
    _shown = ("title",)

    app_id: int | None = None
    app_name: str | None = None
    author_id: int | None = None
    call_ended_at: str | None = None
    call_id: int | None = None
    call_started_at: str | None = None
    direction: str | None = None
    external_id: str | None = None
    from_line: str | None = None
    recording_url: str | None = None
    title: str | None = None
    to_line: str | None = None
    transcript: str | None = None
    via_id: int | None = None
    app: Relation[App] = Relation("app_id", "App")
    author: Relation[User] = Relation("author_id", "User")
    call: Relation[CallPe] = Relation("call_id", "TalkCallPe")
    call_ended = Date("call_ended_at")
    call_started = Date("call_started_at")


class VoiceSettings(BaseObject):
    """Account-wide options of Talk.

    Attributes:
        agent_confirmation_when_forwarding: Whether agents must press a key to take a call on a
            forwarding phone.
        agent_wrap_up_after_calls: Whether agents get wrap-up time after each call. Read-only.
        knowledge_suggestions_enabled: Whether agents get knowledge suggestions during calls.
        knowledge_suggestions_group_ids: Groups whose agents get the knowledge suggestions.
        maximum_queue_size: Most calls that may wait at once; further callers go to voicemail.
        maximum_queue_wait_time: Longest wait in the queue; the unit follows the Talk settings page.
        only_during_business_hours: Whether calls are taken only during business hours.
        recordings_public: Whether end users can play call recordings from their tickets.
        supported_locales: Languages in which Talk features are available. Read-only.
        voice: Whether Talk is switched on.
        voice_ai_collapsible_comment: Whether the comment with the summary can be folded in.
        voice_ai_display_transcript: Whether agents see the transcript of calls.
        voice_ai_enabled: Whether calls are transcribed and summarized by AI.
        voice_ai_enabled_lines: Lines on which transcription and summaries by AI are on.
        voice_transcriptions_boosted_keywords: Words that transcription should favor, such as
            product names.
        voice_transcriptions_boosted_keywords_enabled: Whether the favored words are taken into
            account.
        voice_transcriptions_pci_redaction: Whether payment card data is blacked out in transcripts.
        voice_transcriptions_pii_redaction: Whether personal data is blacked out in transcripts.
        voice_zendesk_qa_enabled: Whether calls are passed to Zendesk QA.
        voice_zendesk_qa_enabled_lines: Lines whose calls are passed to Zendesk QA.
    """

    _name = "voice_settings"
    _spec = "TalkVoiceSettings"
    _shown = ("knowledge_suggestions_group_ids", "supported_locales", "voice_ai_enabled_lines")
    _rules = WriteRules(read_only=("agent_wrap_up_after_calls", "supported_locales"))

    agent_confirmation_when_forwarding: bool | None = None
    agent_wrap_up_after_calls: bool | None = None
    knowledge_suggestions_enabled: bool | None = None
    knowledge_suggestions_group_ids: ListField[int] = ListField()
    maximum_queue_size: int | None = None
    maximum_queue_wait_time: int | None = None
    only_during_business_hours: bool | None = None
    recordings_public: bool | None = None
    supported_locales: ListField[TalkLocale] = ListField("TalkLocale")
    voice: bool | None = None
    voice_ai_collapsible_comment: bool | None = None
    voice_ai_display_transcript: bool | None = None
    voice_ai_enabled: bool | None = None
    voice_ai_enabled_lines: ListField[int] = ListField()
    voice_transcriptions_boosted_keywords: str | None = None
    voice_transcriptions_boosted_keywords_enabled: bool | None = None
    voice_transcriptions_pci_redaction: bool | None = None
    voice_transcriptions_pii_redaction: bool | None = None
    voice_zendesk_qa_enabled: bool | None = None
    voice_zendesk_qa_enabled_lines: ListField[int] = ListField()
