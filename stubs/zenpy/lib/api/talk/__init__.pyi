# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/availabilities.yaml and 1 more) by `make generate`. Do not edit.
"""Groups what belongs to Zendesk Talk: calls, phone numbers, agents, statistics and more."""

from collections.abc import Coroutine, Iterable

from zenpy.lib.api.talk.addresses import AsyncTalkAddressesApi, TalkAddressesApi
from zenpy.lib.api.talk.agents import AsyncTalkAgentsApi, TalkAgentsApi
from zenpy.lib.api.talk.availabilities import AsyncTalkAvailabilitiesApi, TalkAvailabilitiesApi
from zenpy.lib.api.talk.call_console import AsyncTalkCallConsoleApi, TalkCallConsoleApi
from zenpy.lib.api.talk.callback_requests import AsyncTalkCallbackRequestsApi, TalkCallbackRequestsApi
from zenpy.lib.api.talk.calls import AsyncTalkCallsApi, TalkCallsApi
from zenpy.lib.api.talk.dashboard import AsyncTalkDashboardApi, TalkDashboardApi
from zenpy.lib.api.talk.digital_lines import AsyncTalkDigitalLinesApi, TalkDigitalLinesApi
from zenpy.lib.api.talk.greeting_categories import AsyncTalkGreetingCategoriesApi, TalkGreetingCategoriesApi
from zenpy.lib.api.talk.greetings import AsyncTalkGreetingsApi, TalkGreetingsApi
from zenpy.lib.api.talk.ivr import AsyncTalkIvrApi, TalkIvrApi
from zenpy.lib.api.talk.legs import AsyncTalkLegsApi, TalkLegsApi
from zenpy.lib.api.talk.lines import AsyncTalkLinesApi, TalkLinesApi
from zenpy.lib.api.talk.phone_numbers import AsyncTalkPhoneNumbersApi, TalkPhoneNumbersApi
from zenpy.lib.api.talk.settings import AsyncTalkSettingsApi, TalkSettingsApi
from zenpy.lib.api.talk.stats import AsyncTalkStatsApi, TalkStatsApi
from zenpy.lib.api.talk.tickets import AsyncTalkTicketsApi, TalkTicketsApi
from zenpy.lib.api.talk.tpe import AsyncTalkTpeApi, TalkTpeApi
from zenpy.lib.api_objects.groups import Group
from zenpy.lib.api_objects.talk_objects import (
    AccountOverview,
    AgentsActivity,
    AgentsOverview,
    Availability,
    CurrentQueueActivity,
    PhoneNumbers,
    ShowAvailability,
)
from zenpy.lib.api_objects.users import User
from zenpy.lib.mixins.not_offered import AsyncGroupOfCalls, GroupOfCalls
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import TalkAvailabilityDict

class TalkApi(GroupOfCalls, Resource):
    """Groups what belongs to Zendesk Talk: calls, phone numbers, agents, statistics and more.

    Reached as `client.talk`.
    """

    account_overview: Lazy[TalkAccountOverviewApi]
    """Sums up today's call figures of the account, optionally for chosen phone numbers. For agents
    with access to Talk.
    """
    addresses: Lazy[TalkAddressesApi]
    """Manages postal addresses of the business, which some countries require for phone numbers."""
    agents: Lazy[TalkAgentsApi]
    """Opens tickets and user profiles in an agent's browser, for phone systems of partners. Its calls
    are `client.talk_pe.display_ticket` and `client.talk_pe.display_user`.
    """
    agents_activity: Lazy[TalkAgentsActivityApi]
    """Lists each agent's current Talk state and today's call figures; can be narrowed to agents or
    groups. For agents with access to Talk.
    """
    agents_overview: Lazy[TalkAgentsOverviewApi]
    """Sums up today's call figures over all agents, such as average talk and wrap-up time. For agents
    with access to Talk.
    """
    availabilities: Lazy[TalkAvailabilitiesApi]
    """Reads and changes whether agents are available for calls, and by which device. Its calls are
    `client.talk.availability` and `client.talk.availability.set_state`.
    """
    availability: Lazy[TalkAvailabilityApi]
    """Reads whether an agent is available for calls, on which device, and whether they are on a call.
    For agents with access to Talk. Calls: `set_state`.
    """
    call_console: Lazy[TalkCallConsoleApi]
    """Reads what the call console of an agent needs: state, phone numbers and features."""
    callback_requests: Lazy[TalkCallbackRequestsApi]
    """Requests that Zendesk Talk calls a customer back."""
    calls: Lazy[TalkCallsApi]
    """Deletes the recordings of calls, all of them or those of one type."""
    current_queue_activity: Lazy[TalkCurrentQueueActivityApi]
    """Reports the queue right now: calls and callbacks waiting, wait times, agents online; optionally
    for chosen numbers. For agents with access to Talk.
    """
    dashboard: Lazy[TalkDashboardApi]
    """Reads the figures behind the Talk dashboard: of the account, of agents and of queues."""
    digital_lines: Lazy[TalkDigitalLinesApi]
    """Manages digital lines, on which customers call from the web or an app without a phone number."""
    greeting_categories: Lazy[TalkGreetingCategoriesApi]
    """Lists the kinds of greetings Talk can play, such as voicemail or hold."""
    greetings: Lazy[TalkGreetingsApi]
    """Manages the recorded messages callers hear, and downloads their audio."""
    ivr: Lazy[TalkIvrApi]
    """Manages phone trees (IVR): their menus and the routes behind each key."""
    legs: Lazy[TalkLegsApi]
    """Exports the legs of calls: the part each agent or caller had in one."""
    lines: Lazy[TalkLinesApi]
    """Lists all lines of Zendesk Talk: phone numbers and digital lines together."""
    phone_numbers: Lazy[TalkPhoneNumbersApi]
    """Searches for available phone numbers, acquires them and manages their settings."""
    settings: Lazy[TalkSettingsApi]
    """Reads and changes the settings of Zendesk Talk for the account."""
    stats: Lazy[TalkStatsApi]
    """Reads live and past figures on calls, agents and queues, and exports calls and their legs
    incrementally.
    """
    tickets: Lazy[TalkTicketsApi]
    """Creates tickets and voicemail tickets from partners' phone systems, optionally opening them for
    an agent. Its calls are `client.talk_pe.create_ticket`.
    """
    tpe: Lazy[TalkTpeApi]
    """Records calls handled in partners' phone systems (Talk Partner Edition) and adds voice comments
    about them. Its calls are `client.calls`, `client.calls.comment`, `client.calls.create` and
    `client.calls.update`.
    """

class AsyncTalkApi(AsyncGroupOfCalls, AsyncResource):
    """Groups what belongs to Zendesk Talk: calls, phone numbers, agents, statistics and more.

    Reached as `client.talk`.
    """

    account_overview: Lazy[AsyncTalkAccountOverviewApi]
    """Sums up today's call figures of the account, optionally for chosen phone numbers. For agents
    with access to Talk.
    """
    addresses: Lazy[AsyncTalkAddressesApi]
    """Manages postal addresses of the business, which some countries require for phone numbers."""
    agents: Lazy[AsyncTalkAgentsApi]
    """Opens tickets and user profiles in an agent's browser, for phone systems of partners. Its calls
    are `client.talk_pe.display_ticket` and `client.talk_pe.display_user`.
    """
    agents_activity: Lazy[AsyncTalkAgentsActivityApi]
    """Lists each agent's current Talk state and today's call figures; can be narrowed to agents or
    groups. For agents with access to Talk.
    """
    agents_overview: Lazy[AsyncTalkAgentsOverviewApi]
    """Sums up today's call figures over all agents, such as average talk and wrap-up time. For agents
    with access to Talk.
    """
    availabilities: Lazy[AsyncTalkAvailabilitiesApi]
    """Reads and changes whether agents are available for calls, and by which device. Its calls are
    `client.talk.availability` and `client.talk.availability.set_state`.
    """
    availability: Lazy[AsyncTalkAvailabilityApi]
    """Reads whether an agent is available for calls, on which device, and whether they are on a call.
    For agents with access to Talk. Calls: `set_state`.
    """
    call_console: Lazy[AsyncTalkCallConsoleApi]
    """Reads what the call console of an agent needs: state, phone numbers and features."""
    callback_requests: Lazy[AsyncTalkCallbackRequestsApi]
    """Requests that Zendesk Talk calls a customer back."""
    calls: Lazy[AsyncTalkCallsApi]
    """Deletes the recordings of calls, all of them or those of one type."""
    current_queue_activity: Lazy[AsyncTalkCurrentQueueActivityApi]
    """Reports the queue right now: calls and callbacks waiting, wait times, agents online; optionally
    for chosen numbers. For agents with access to Talk.
    """
    dashboard: Lazy[AsyncTalkDashboardApi]
    """Reads the figures behind the Talk dashboard: of the account, of agents and of queues."""
    digital_lines: Lazy[AsyncTalkDigitalLinesApi]
    """Manages digital lines, on which customers call from the web or an app without a phone number."""
    greeting_categories: Lazy[AsyncTalkGreetingCategoriesApi]
    """Lists the kinds of greetings Talk can play, such as voicemail or hold."""
    greetings: Lazy[AsyncTalkGreetingsApi]
    """Manages the recorded messages callers hear, and downloads their audio."""
    ivr: Lazy[AsyncTalkIvrApi]
    """Manages phone trees (IVR): their menus and the routes behind each key."""
    legs: Lazy[AsyncTalkLegsApi]
    """Exports the legs of calls: the part each agent or caller had in one."""
    lines: Lazy[AsyncTalkLinesApi]
    """Lists all lines of Zendesk Talk: phone numbers and digital lines together."""
    phone_numbers: Lazy[AsyncTalkPhoneNumbersApi]
    """Searches for available phone numbers, acquires them and manages their settings."""
    settings: Lazy[AsyncTalkSettingsApi]
    """Reads and changes the settings of Zendesk Talk for the account."""
    stats: Lazy[AsyncTalkStatsApi]
    """Reads live and past figures on calls, agents and queues, and exports calls and their legs
    incrementally.
    """
    tickets: Lazy[AsyncTalkTicketsApi]
    """Creates tickets and voicemail tickets from partners' phone systems, optionally opening them for
    an agent. Its calls are `client.talk_pe.create_ticket`.
    """
    tpe: Lazy[AsyncTalkTpeApi]
    """Records calls handled in partners' phone systems (Talk Partner Edition) and adds voice comments
    about them. Its calls are `client.calls`, `client.calls.comment`, `client.calls.create` and
    `client.calls.update`.
    """

class TalkAccountOverviewApi(Resource):
    """Sums up today's call figures of the account, optionally for chosen phone numbers. For agents
    with access to Talk.

    Reached as `client.talk.account_overview`.
    """
    def __call__(self, *, phone_number_ids: Iterable[int | PhoneNumbers] | None = None) -> AccountOverview:
        """Sums up today's call figures of the account, optionally for chosen phone numbers. For agents
        with access to Talk.

        Args:
            phone_number_ids: Limits the statistics to these phone numbers; ids separated by commas.
                Takes PhoneNumbers records or their ids.

        Returns:
            The AccountOverview.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/stats/account_overview`
        """

class AsyncTalkAccountOverviewApi(AsyncResource):
    """Sums up today's call figures of the account, optionally for chosen phone numbers. For agents
    with access to Talk.

    Reached as `client.talk.account_overview`.
    """
    def __call__(
        self, *, phone_number_ids: Iterable[int | PhoneNumbers] | None = None
    ) -> Coroutine[object, object, AccountOverview]:
        """Sums up today's call figures of the account, optionally for chosen phone numbers. For agents
        with access to Talk.

        Args:
            phone_number_ids: Limits the statistics to these phone numbers; ids separated by commas.
                Takes PhoneNumbers records or their ids.

        Returns:
            The AccountOverview.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/stats/account_overview`
        """

class TalkAgentsActivityApi(Resource):
    """Lists each agent's current Talk state and today's call figures; can be narrowed to agents or
    groups. For agents with access to Talk.

    Reached as `client.talk.agents_activity`.
    """
    def __call__(
        self,
        *,
        agent_ids: Iterable[int | User] | None = None,
        group_ids: Iterable[int | Group] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[AgentsActivity]:
        """Lists each agent's current Talk state and today's call figures; can be narrowed to agents or
        groups. For agents with access to Talk.

        Args:
            agent_ids: Keeps only these agents; ids separated by commas. Takes User records or their
                ids.
            group_ids: Keeps only agents in these groups; ids separated by commas. Takes Group records
                or their ids.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            AgentsActivity records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/stats/agents_activity`
        """

class AsyncTalkAgentsActivityApi(AsyncResource):
    """Lists each agent's current Talk state and today's call figures; can be narrowed to agents or
    groups. For agents with access to Talk.

    Reached as `client.talk.agents_activity`.
    """
    def __call__(
        self,
        *,
        agent_ids: Iterable[int | User] | None = None,
        group_ids: Iterable[int | Group] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[AgentsActivity]:
        """Lists each agent's current Talk state and today's call figures; can be narrowed to agents or
        groups. For agents with access to Talk.

        Args:
            agent_ids: Keeps only these agents; ids separated by commas. Takes User records or their
                ids.
            group_ids: Keeps only agents in these groups; ids separated by commas. Takes Group records
                or their ids.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            AgentsActivity records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/stats/agents_activity`
        """

class TalkAgentsOverviewApi(Resource):
    """Sums up today's call figures over all agents, such as average talk and wrap-up time. For agents
    with access to Talk.

    Reached as `client.talk.agents_overview`.
    """
    def __call__(self) -> AgentsOverview:
        """Sums up today's call figures over all agents, such as average talk and wrap-up time. For agents
        with access to Talk.

        Returns:
            The AgentsOverview.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/stats/agents_overview`
        """

class AsyncTalkAgentsOverviewApi(AsyncResource):
    """Sums up today's call figures over all agents, such as average talk and wrap-up time. For agents
    with access to Talk.

    Reached as `client.talk.agents_overview`.
    """
    def __call__(self) -> Coroutine[object, object, AgentsOverview]:
        """Sums up today's call figures over all agents, such as average talk and wrap-up time. For agents
        with access to Talk.

        Returns:
            The AgentsOverview.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/stats/agents_overview`
        """

class TalkAvailabilityApi(Resource):
    """Reads whether an agent is available for calls, on which device, and whether they are on a call.
    For agents with access to Talk. Calls: `set_state`.

    Reached as `client.talk.availability`.
    """
    def __call__(self, *, id: int) -> ShowAvailability:
        """Reads whether an agent is available for calls, on which device, and whether they are on a call.
        For agents with access to Talk.

        Args:
            id: Agent that the call is about.

        Returns:
            The ShowAvailability.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/availabilities/{agent_id}`
        """
    def set_state(self, agent: int, availability: Availability | TalkAvailabilityDict) -> ShowAvailability:
        """Sets an agent's Talk state (online, away, transfers only, offline) or the device that takes
        calls. For agents with access to Talk. A record without changes is read, and nothing is written.

        Args:
            agent: Agent that the call is about.
            availability: The Availability: an object, or a mapping of its fields.

        Returns:
            The ShowAvailability.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 15000 calls per 5 minutes (second-hand figure).

        `PUT /api/v2/channels/voice/availabilities/{agent_id}`
        """

class AsyncTalkAvailabilityApi(AsyncResource):
    """Reads whether an agent is available for calls, on which device, and whether they are on a call.
    For agents with access to Talk. Calls: `set_state`.

    Reached as `client.talk.availability`.
    """
    def __call__(self, *, id: int) -> Coroutine[object, object, ShowAvailability]:
        """Reads whether an agent is available for calls, on which device, and whether they are on a call.
        For agents with access to Talk.

        Args:
            id: Agent that the call is about.

        Returns:
            The ShowAvailability.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/availabilities/{agent_id}`
        """
    def set_state(
        self, agent: int, availability: Availability | TalkAvailabilityDict
    ) -> Coroutine[object, object, ShowAvailability]:
        """Sets an agent's Talk state (online, away, transfers only, offline) or the device that takes
        calls. For agents with access to Talk. A record without changes is read, and nothing is written.

        Args:
            agent: Agent that the call is about.
            availability: The Availability: an object, or a mapping of its fields.

        Returns:
            The ShowAvailability.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 15000 calls per 5 minutes (second-hand figure).

        `PUT /api/v2/channels/voice/availabilities/{agent_id}`
        """

class TalkCurrentQueueActivityApi(Resource):
    """Reports the queue right now: calls and callbacks waiting, wait times, agents online; optionally
    for chosen numbers. For agents with access to Talk.

    Reached as `client.talk.current_queue_activity`.
    """
    def __call__(
        self, *, phone_number_ids: Iterable[int | PhoneNumbers] | None = None
    ) -> CurrentQueueActivity:
        """Reports the queue right now: calls and callbacks waiting, wait times, agents online; optionally
        for chosen numbers. For agents with access to Talk.

        Args:
            phone_number_ids: Limits the statistics to these phone numbers; ids separated by commas.
                Takes PhoneNumbers records or their ids.

        Returns:
            The CurrentQueueActivity.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure) and 2500 calls per 5 minutes.

        `GET /api/v2/channels/voice/stats/current_queue_activity`
        """

class AsyncTalkCurrentQueueActivityApi(AsyncResource):
    """Reports the queue right now: calls and callbacks waiting, wait times, agents online; optionally
    for chosen numbers. For agents with access to Talk.

    Reached as `client.talk.current_queue_activity`.
    """
    def __call__(
        self, *, phone_number_ids: Iterable[int | PhoneNumbers] | None = None
    ) -> Coroutine[object, object, CurrentQueueActivity]:
        """Reports the queue right now: calls and callbacks waiting, wait times, agents online; optionally
        for chosen numbers. For agents with access to Talk.

        Args:
            phone_number_ids: Limits the statistics to these phone numbers; ids separated by commas.
                Takes PhoneNumbers records or their ids.

        Returns:
            The CurrentQueueActivity.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure) and 2500 calls per 5 minutes.

        `GET /api/v2/channels/voice/stats/current_queue_activity`
        """
