# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/availabilities.yaml and 1 more) by `make generate`. Do not edit.
"""Groups what belongs to Zendesk Talk: calls, phone numbers, agents, statistics and more."""

from collections.abc import Coroutine, Iterator

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
from zenpy.lib.api_objects.talk_objects import (
    AccountOverview,
    AgentsActivity,
    AgentsOverview,
    Availability,
    CurrentQueueActivity,
    ShowAvailability,
)
from zenpy.lib.many import Many
from zenpy.lib.mixins.not_offered import AsyncGroup, Group
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import TalkAvailabilityDict

class TalkApi(Group, Resource):
    """Groups what belongs to Zendesk Talk: calls, phone numbers, agents, statistics and more.

    Reached as `client.talk`.
    """
    @property
    def account_overview(self) -> TalkAccountOverviewApi:
        """Sums up today's call figures of the account, optionally for chosen phone numbers. For agents
        with access to Talk.
        """
    @account_overview.setter
    def account_overview(self, resource: TalkAccountOverviewApi) -> None: ...
    @account_overview.deleter
    def account_overview(self) -> None: ...
    @property
    def addresses(self) -> TalkAddressesApi:
        """Manages postal addresses of the business, which some countries require for phone numbers."""
    @addresses.setter
    def addresses(self, resource: TalkAddressesApi) -> None: ...
    @addresses.deleter
    def addresses(self) -> None: ...
    @property
    def agents(self) -> TalkAgentsApi:
        """Opens tickets and user profiles in an agent's browser, for phone systems of partners. Its calls
        are `client.talk_pe.display_ticket` and `client.talk_pe.display_user`.
        """
    @agents.setter
    def agents(self, resource: TalkAgentsApi) -> None: ...
    @agents.deleter
    def agents(self) -> None: ...
    @property
    def agents_activity(self) -> TalkAgentsActivityApi:
        """Lists each agent's current Talk state and today's call figures; can be narrowed to agents or
        groups. For agents with access to Talk.
        """
    @agents_activity.setter
    def agents_activity(self, resource: TalkAgentsActivityApi) -> None: ...
    @agents_activity.deleter
    def agents_activity(self) -> None: ...
    @property
    def agents_overview(self) -> TalkAgentsOverviewApi:
        """Sums up today's call figures over all agents, such as average talk and wrap-up time. For agents
        with access to Talk.
        """
    @agents_overview.setter
    def agents_overview(self, resource: TalkAgentsOverviewApi) -> None: ...
    @agents_overview.deleter
    def agents_overview(self) -> None: ...
    @property
    def availabilities(self) -> TalkAvailabilitiesApi:
        """Reads and changes whether agents are available for calls, and by which device. Its calls are
        `client.talk.availability` and `client.talk.availability.set_state`.
        """
    @availabilities.setter
    def availabilities(self, resource: TalkAvailabilitiesApi) -> None: ...
    @availabilities.deleter
    def availabilities(self) -> None: ...
    @property
    def availability(self) -> TalkAvailabilityApi:
        """Reads whether an agent is available for calls, on which device, and whether they are on a call.
        For agents with access to Talk. Calls: `set_state`.
        """
    @availability.setter
    def availability(self, resource: TalkAvailabilityApi) -> None: ...
    @availability.deleter
    def availability(self) -> None: ...
    @property
    def call_console(self) -> TalkCallConsoleApi:
        """Reads what the call console of an agent needs: state, phone numbers and features."""
    @call_console.setter
    def call_console(self, resource: TalkCallConsoleApi) -> None: ...
    @call_console.deleter
    def call_console(self) -> None: ...
    @property
    def callback_requests(self) -> TalkCallbackRequestsApi:
        """Requests that Zendesk Talk calls a customer back."""
    @callback_requests.setter
    def callback_requests(self, resource: TalkCallbackRequestsApi) -> None: ...
    @callback_requests.deleter
    def callback_requests(self) -> None: ...
    @property
    def calls(self) -> TalkCallsApi:
        """Deletes the recordings of calls, all of them or those of one type."""
    @calls.setter
    def calls(self, resource: TalkCallsApi) -> None: ...
    @calls.deleter
    def calls(self) -> None: ...
    @property
    def current_queue_activity(self) -> TalkCurrentQueueActivityApi:
        """Reports the queue right now: calls and callbacks waiting, wait times, agents online; optionally
        for chosen numbers. For agents with access to Talk.
        """
    @current_queue_activity.setter
    def current_queue_activity(self, resource: TalkCurrentQueueActivityApi) -> None: ...
    @current_queue_activity.deleter
    def current_queue_activity(self) -> None: ...
    @property
    def dashboard(self) -> TalkDashboardApi:
        """Reads the figures behind the Talk dashboard: of the account, of agents and of queues."""
    @dashboard.setter
    def dashboard(self, resource: TalkDashboardApi) -> None: ...
    @dashboard.deleter
    def dashboard(self) -> None: ...
    @property
    def digital_lines(self) -> TalkDigitalLinesApi:
        """Manages digital lines, on which customers call from the web or an app without a phone number."""
    @digital_lines.setter
    def digital_lines(self, resource: TalkDigitalLinesApi) -> None: ...
    @digital_lines.deleter
    def digital_lines(self) -> None: ...
    @property
    def greeting_categories(self) -> TalkGreetingCategoriesApi:
        """Lists the kinds of greetings Talk can play, such as voicemail or hold."""
    @greeting_categories.setter
    def greeting_categories(self, resource: TalkGreetingCategoriesApi) -> None: ...
    @greeting_categories.deleter
    def greeting_categories(self) -> None: ...
    @property
    def greetings(self) -> TalkGreetingsApi:
        """Manages the recorded messages callers hear, and downloads their audio."""
    @greetings.setter
    def greetings(self, resource: TalkGreetingsApi) -> None: ...
    @greetings.deleter
    def greetings(self) -> None: ...
    @property
    def ivr(self) -> TalkIvrApi:
        """Manages phone trees (IVR): their menus and the routes behind each key."""
    @ivr.setter
    def ivr(self, resource: TalkIvrApi) -> None: ...
    @ivr.deleter
    def ivr(self) -> None: ...
    @property
    def legs(self) -> TalkLegsApi:
        """Exports the legs of calls: the part each agent or caller had in one."""
    @legs.setter
    def legs(self, resource: TalkLegsApi) -> None: ...
    @legs.deleter
    def legs(self) -> None: ...
    @property
    def lines(self) -> TalkLinesApi:
        """Lists all lines of Zendesk Talk: phone numbers and digital lines together."""
    @lines.setter
    def lines(self, resource: TalkLinesApi) -> None: ...
    @lines.deleter
    def lines(self) -> None: ...
    @property
    def phone_numbers(self) -> TalkPhoneNumbersApi:
        """Searches for available phone numbers, acquires them and manages their settings."""
    @phone_numbers.setter
    def phone_numbers(self, resource: TalkPhoneNumbersApi) -> None: ...
    @phone_numbers.deleter
    def phone_numbers(self) -> None: ...
    @property
    def settings(self) -> TalkSettingsApi:
        """Reads and changes the settings of Zendesk Talk for the account."""
    @settings.setter
    def settings(self, resource: TalkSettingsApi) -> None: ...
    @settings.deleter
    def settings(self) -> None: ...
    @property
    def stats(self) -> TalkStatsApi:
        """Reads live and past figures on calls, agents and queues, and exports calls and their legs
        incrementally.
        """
    @stats.setter
    def stats(self, resource: TalkStatsApi) -> None: ...
    @stats.deleter
    def stats(self) -> None: ...
    @property
    def tickets(self) -> TalkTicketsApi:
        """Creates tickets and voicemail tickets from partners' phone systems, optionally opening them for
        an agent. Its calls are `client.talk_pe.create_ticket`.
        """
    @tickets.setter
    def tickets(self, resource: TalkTicketsApi) -> None: ...
    @tickets.deleter
    def tickets(self) -> None: ...
    @property
    def tpe(self) -> TalkTpeApi:
        """Records calls handled in partners' phone systems (Talk Partner Edition) and adds voice comments
        about them. Its calls are `client.calls`, `client.calls.comment`, `client.calls.create` and
        `client.calls.update`.
        """
    @tpe.setter
    def tpe(self, resource: TalkTpeApi) -> None: ...
    @tpe.deleter
    def tpe(self) -> None: ...

class AsyncTalkApi(AsyncGroup, AsyncResource):
    """Groups what belongs to Zendesk Talk: calls, phone numbers, agents, statistics and more.

    Reached as `client.talk`.
    """
    @property
    def account_overview(self) -> AsyncTalkAccountOverviewApi:
        """Sums up today's call figures of the account, optionally for chosen phone numbers. For agents
        with access to Talk.
        """
    @account_overview.setter
    def account_overview(self, resource: AsyncTalkAccountOverviewApi) -> None: ...
    @account_overview.deleter
    def account_overview(self) -> None: ...
    @property
    def addresses(self) -> AsyncTalkAddressesApi:
        """Manages postal addresses of the business, which some countries require for phone numbers."""
    @addresses.setter
    def addresses(self, resource: AsyncTalkAddressesApi) -> None: ...
    @addresses.deleter
    def addresses(self) -> None: ...
    @property
    def agents(self) -> AsyncTalkAgentsApi:
        """Opens tickets and user profiles in an agent's browser, for phone systems of partners. Its calls
        are `client.talk_pe.display_ticket` and `client.talk_pe.display_user`.
        """
    @agents.setter
    def agents(self, resource: AsyncTalkAgentsApi) -> None: ...
    @agents.deleter
    def agents(self) -> None: ...
    @property
    def agents_activity(self) -> AsyncTalkAgentsActivityApi:
        """Lists each agent's current Talk state and today's call figures; can be narrowed to agents or
        groups. For agents with access to Talk.
        """
    @agents_activity.setter
    def agents_activity(self, resource: AsyncTalkAgentsActivityApi) -> None: ...
    @agents_activity.deleter
    def agents_activity(self) -> None: ...
    @property
    def agents_overview(self) -> AsyncTalkAgentsOverviewApi:
        """Sums up today's call figures over all agents, such as average talk and wrap-up time. For agents
        with access to Talk.
        """
    @agents_overview.setter
    def agents_overview(self, resource: AsyncTalkAgentsOverviewApi) -> None: ...
    @agents_overview.deleter
    def agents_overview(self) -> None: ...
    @property
    def availabilities(self) -> AsyncTalkAvailabilitiesApi:
        """Reads and changes whether agents are available for calls, and by which device. Its calls are
        `client.talk.availability` and `client.talk.availability.set_state`.
        """
    @availabilities.setter
    def availabilities(self, resource: AsyncTalkAvailabilitiesApi) -> None: ...
    @availabilities.deleter
    def availabilities(self) -> None: ...
    @property
    def availability(self) -> AsyncTalkAvailabilityApi:
        """Reads whether an agent is available for calls, on which device, and whether they are on a call.
        For agents with access to Talk. Calls: `set_state`.
        """
    @availability.setter
    def availability(self, resource: AsyncTalkAvailabilityApi) -> None: ...
    @availability.deleter
    def availability(self) -> None: ...
    @property
    def call_console(self) -> AsyncTalkCallConsoleApi:
        """Reads what the call console of an agent needs: state, phone numbers and features."""
    @call_console.setter
    def call_console(self, resource: AsyncTalkCallConsoleApi) -> None: ...
    @call_console.deleter
    def call_console(self) -> None: ...
    @property
    def callback_requests(self) -> AsyncTalkCallbackRequestsApi:
        """Requests that Zendesk Talk calls a customer back."""
    @callback_requests.setter
    def callback_requests(self, resource: AsyncTalkCallbackRequestsApi) -> None: ...
    @callback_requests.deleter
    def callback_requests(self) -> None: ...
    @property
    def calls(self) -> AsyncTalkCallsApi:
        """Deletes the recordings of calls, all of them or those of one type."""
    @calls.setter
    def calls(self, resource: AsyncTalkCallsApi) -> None: ...
    @calls.deleter
    def calls(self) -> None: ...
    @property
    def current_queue_activity(self) -> AsyncTalkCurrentQueueActivityApi:
        """Reports the queue right now: calls and callbacks waiting, wait times, agents online; optionally
        for chosen numbers. For agents with access to Talk.
        """
    @current_queue_activity.setter
    def current_queue_activity(self, resource: AsyncTalkCurrentQueueActivityApi) -> None: ...
    @current_queue_activity.deleter
    def current_queue_activity(self) -> None: ...
    @property
    def dashboard(self) -> AsyncTalkDashboardApi:
        """Reads the figures behind the Talk dashboard: of the account, of agents and of queues."""
    @dashboard.setter
    def dashboard(self, resource: AsyncTalkDashboardApi) -> None: ...
    @dashboard.deleter
    def dashboard(self) -> None: ...
    @property
    def digital_lines(self) -> AsyncTalkDigitalLinesApi:
        """Manages digital lines, on which customers call from the web or an app without a phone number."""
    @digital_lines.setter
    def digital_lines(self, resource: AsyncTalkDigitalLinesApi) -> None: ...
    @digital_lines.deleter
    def digital_lines(self) -> None: ...
    @property
    def greeting_categories(self) -> AsyncTalkGreetingCategoriesApi:
        """Lists the kinds of greetings Talk can play, such as voicemail or hold."""
    @greeting_categories.setter
    def greeting_categories(self, resource: AsyncTalkGreetingCategoriesApi) -> None: ...
    @greeting_categories.deleter
    def greeting_categories(self) -> None: ...
    @property
    def greetings(self) -> AsyncTalkGreetingsApi:
        """Manages the recorded messages callers hear, and downloads their audio."""
    @greetings.setter
    def greetings(self, resource: AsyncTalkGreetingsApi) -> None: ...
    @greetings.deleter
    def greetings(self) -> None: ...
    @property
    def ivr(self) -> AsyncTalkIvrApi:
        """Manages phone trees (IVR): their menus and the routes behind each key."""
    @ivr.setter
    def ivr(self, resource: AsyncTalkIvrApi) -> None: ...
    @ivr.deleter
    def ivr(self) -> None: ...
    @property
    def legs(self) -> AsyncTalkLegsApi:
        """Exports the legs of calls: the part each agent or caller had in one."""
    @legs.setter
    def legs(self, resource: AsyncTalkLegsApi) -> None: ...
    @legs.deleter
    def legs(self) -> None: ...
    @property
    def lines(self) -> AsyncTalkLinesApi:
        """Lists all lines of Zendesk Talk: phone numbers and digital lines together."""
    @lines.setter
    def lines(self, resource: AsyncTalkLinesApi) -> None: ...
    @lines.deleter
    def lines(self) -> None: ...
    @property
    def phone_numbers(self) -> AsyncTalkPhoneNumbersApi:
        """Searches for available phone numbers, acquires them and manages their settings."""
    @phone_numbers.setter
    def phone_numbers(self, resource: AsyncTalkPhoneNumbersApi) -> None: ...
    @phone_numbers.deleter
    def phone_numbers(self) -> None: ...
    @property
    def settings(self) -> AsyncTalkSettingsApi:
        """Reads and changes the settings of Zendesk Talk for the account."""
    @settings.setter
    def settings(self, resource: AsyncTalkSettingsApi) -> None: ...
    @settings.deleter
    def settings(self) -> None: ...
    @property
    def stats(self) -> AsyncTalkStatsApi:
        """Reads live and past figures on calls, agents and queues, and exports calls and their legs
        incrementally.
        """
    @stats.setter
    def stats(self, resource: AsyncTalkStatsApi) -> None: ...
    @stats.deleter
    def stats(self) -> None: ...
    @property
    def tickets(self) -> AsyncTalkTicketsApi:
        """Creates tickets and voicemail tickets from partners' phone systems, optionally opening them for
        an agent. Its calls are `client.talk_pe.create_ticket`.
        """
    @tickets.setter
    def tickets(self, resource: AsyncTalkTicketsApi) -> None: ...
    @tickets.deleter
    def tickets(self) -> None: ...
    @property
    def tpe(self) -> AsyncTalkTpeApi:
        """Records calls handled in partners' phone systems (Talk Partner Edition) and adds voice comments
        about them. Its calls are `client.calls`, `client.calls.comment`, `client.calls.create` and
        `client.calls.update`.
        """
    @tpe.setter
    def tpe(self, resource: AsyncTalkTpeApi) -> None: ...
    @tpe.deleter
    def tpe(self) -> None: ...

class TalkAccountOverviewApi(Resource):
    """Sums up today's call figures of the account, optionally for chosen phone numbers. For agents
    with access to Talk.

    Reached as `client.talk.account_overview`.
    """
    def __call__(self, *, phone_number_ids: Many[str] | Iterator[str] | None = None) -> AccountOverview:
        """Sums up today's call figures of the account, optionally for chosen phone numbers. For agents
        with access to Talk.

        Args:
            phone_number_ids: Limits the statistics to these phone numbers; ids separated by commas.

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
        self, *, phone_number_ids: Many[str] | Iterator[str] | None = None
    ) -> Coroutine[object, object, AccountOverview]:
        """Sums up today's call figures of the account, optionally for chosen phone numbers. For agents
        with access to Talk.

        Args:
            phone_number_ids: Limits the statistics to these phone numbers; ids separated by commas.

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
        agent_ids: Many[str] | Iterator[str] | None = None,
        group_ids: Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[AgentsActivity]:
        """Lists each agent's current Talk state and today's call figures; can be narrowed to agents or
        groups. For agents with access to Talk.

        Args:
            agent_ids: Keeps only these agents; ids separated by commas.
            group_ids: Keeps only agents in these groups; ids separated by commas.
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
        agent_ids: Many[str] | Iterator[str] | None = None,
        group_ids: Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[AgentsActivity]:
        """Lists each agent's current Talk state and today's call figures; can be narrowed to agents or
        groups. For agents with access to Talk.

        Args:
            agent_ids: Keeps only these agents; ids separated by commas.
            group_ids: Keeps only agents in these groups; ids separated by commas.
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
    def __call__(self, *, phone_number_ids: Many[str] | Iterator[str] | None = None) -> CurrentQueueActivity:
        """Reports the queue right now: calls and callbacks waiting, wait times, agents online; optionally
        for chosen numbers. For agents with access to Talk.

        Args:
            phone_number_ids: Limits the statistics to these phone numbers; ids separated by commas.

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
        self, *, phone_number_ids: Many[str] | Iterator[str] | None = None
    ) -> Coroutine[object, object, CurrentQueueActivity]:
        """Reports the queue right now: calls and callbacks waiting, wait times, agents online; optionally
        for chosen numbers. For agents with access to Talk.

        Args:
            phone_number_ids: Limits the statistics to these phone numbers; ids separated by commas.

        Returns:
            The CurrentQueueActivity.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure) and 2500 calls per 5 minutes.

        `GET /api/v2/channels/voice/stats/current_queue_activity`
        """
