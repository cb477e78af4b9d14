# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/availabilities.yaml and 1 more) by `make generate`. Do not edit.
"""Groups what belongs to Zendesk Talk: calls, phone numbers, agents, statistics and more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.mixins.not_offered import AsyncGroupOfCalls, GroupOfCalls
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zenpy.lib.api.talk.addresses import TalkAddressesApi
    from zenpy.lib.api.talk.agents import TalkAgentsApi
    from zenpy.lib.api.talk.availabilities import TalkAvailabilitiesApi
    from zenpy.lib.api.talk.call_console import TalkCallConsoleApi
    from zenpy.lib.api.talk.callback_requests import TalkCallbackRequestsApi
    from zenpy.lib.api.talk.calls import TalkCallsApi
    from zenpy.lib.api.talk.dashboard import TalkDashboardApi
    from zenpy.lib.api.talk.digital_lines import TalkDigitalLinesApi
    from zenpy.lib.api.talk.greeting_categories import TalkGreetingCategoriesApi
    from zenpy.lib.api.talk.greetings import TalkGreetingsApi
    from zenpy.lib.api.talk.ivr import TalkIvrApi
    from zenpy.lib.api.talk.legs import TalkLegsApi
    from zenpy.lib.api.talk.lines import TalkLinesApi
    from zenpy.lib.api.talk.phone_numbers import TalkPhoneNumbersApi
    from zenpy.lib.api.talk.settings import TalkSettingsApi
    from zenpy.lib.api.talk.stats import TalkStatsApi
    from zenpy.lib.api.talk.tickets import TalkTicketsApi
    from zenpy.lib.api.talk.tpe import TalkTpeApi
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
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import TalkAvailabilityDict


class TalkApi(GroupOfCalls, Resource):
    """Groups what belongs to Zendesk Talk: calls, phone numbers, agents, statistics and more.

    Reached as `client.talk`.
    """

    account_overview: Lazy[TalkAccountOverviewApi] = Lazy("talk", "TalkAccountOverviewApi")
    addresses: Lazy[TalkAddressesApi] = Lazy("talk.addresses", "TalkAddressesApi")
    agents: Lazy[TalkAgentsApi] = Lazy("talk.agents", "TalkAgentsApi")
    agents_activity: Lazy[TalkAgentsActivityApi] = Lazy("talk", "TalkAgentsActivityApi")
    agents_overview: Lazy[TalkAgentsOverviewApi] = Lazy("talk", "TalkAgentsOverviewApi")
    availabilities: Lazy[TalkAvailabilitiesApi] = Lazy("talk.availabilities", "TalkAvailabilitiesApi")
    availability: Lazy[TalkAvailabilityApi] = Lazy("talk", "TalkAvailabilityApi")
    call_console: Lazy[TalkCallConsoleApi] = Lazy("talk.call_console", "TalkCallConsoleApi")
    callback_requests: Lazy[TalkCallbackRequestsApi] = Lazy(
        "talk.callback_requests", "TalkCallbackRequestsApi"
    )
    calls: Lazy[TalkCallsApi] = Lazy("talk.calls", "TalkCallsApi")
    current_queue_activity: Lazy[TalkCurrentQueueActivityApi] = Lazy("talk", "TalkCurrentQueueActivityApi")
    dashboard: Lazy[TalkDashboardApi] = Lazy("talk.dashboard", "TalkDashboardApi")
    digital_lines: Lazy[TalkDigitalLinesApi] = Lazy("talk.digital_lines", "TalkDigitalLinesApi")
    greeting_categories: Lazy[TalkGreetingCategoriesApi] = Lazy(
        "talk.greeting_categories", "TalkGreetingCategoriesApi"
    )
    greetings: Lazy[TalkGreetingsApi] = Lazy("talk.greetings", "TalkGreetingsApi")
    ivr: Lazy[TalkIvrApi] = Lazy("talk.ivr", "TalkIvrApi")
    legs: Lazy[TalkLegsApi] = Lazy("talk.legs", "TalkLegsApi")
    lines: Lazy[TalkLinesApi] = Lazy("talk.lines", "TalkLinesApi")
    phone_numbers: Lazy[TalkPhoneNumbersApi] = Lazy("talk.phone_numbers", "TalkPhoneNumbersApi")
    settings: Lazy[TalkSettingsApi] = Lazy("talk.settings", "TalkSettingsApi")
    stats: Lazy[TalkStatsApi] = Lazy("talk.stats", "TalkStatsApi")
    tickets: Lazy[TalkTicketsApi] = Lazy("talk.tickets", "TalkTicketsApi")
    tpe: Lazy[TalkTpeApi] = Lazy("talk.tpe", "TalkTpeApi")


class AsyncTalkApi(AsyncGroupOfCalls, AsyncResource, sync_class=TalkApi):
    """`TalkApi` for the async client: calls are awaited, lists read with `async for`."""


class TalkAccountOverviewApi(Resource):
    """Sums up today's call figures of the account, optionally for chosen phone numbers. For agents
    with access to Talk.

    Reached as `client.talk.account_overview`.
    """

    _CALL: Method[AccountOverview] = Method(
        "talk.account_overview",
        Form(
            Operation(
                "talk.stats.account_overview",
                "GET",
                "/api/v2/channels/voice/stats/account_overview",
                query=(Param("phone_number_ids", "comma"),),
                result=Result("one", schema="TalkAccountOverview", key="account_overview"),
            ),
            (
                Argument(
                    "phone_number_ids", "query", "phone_number_ids", accepts="TalkPhoneNumbers", many=True
                ),
            ),
        ),
    )

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
        return self._run(self._CALL, phone_number_ids=phone_number_ids)


class AsyncTalkAccountOverviewApi(AsyncResource, sync_class=TalkAccountOverviewApi):
    """`TalkAccountOverviewApi` for the async client: calls are awaited, lists read with `async for`."""


class TalkAgentsActivityApi(Resource):
    """Lists each agent's current Talk state and today's call figures; can be narrowed to agents or
    groups. For agents with access to Talk.

    Reached as `client.talk.agents_activity`.
    """

    _CALL: Method[BaseResultGenerator[AgentsActivity]] = Method(
        "talk.agents_activity",
        Form(
            Operation(
                "talk.stats.agents_activity",
                "GET",
                "/api/v2/channels/voice/stats/agents_activity",
                query=(
                    Param("agent_ids", "comma"),
                    Param("group_ids", "comma"),
                ),
                result=Result("list", schema="TalkAgentsActivity", key="agents_activity"),
                pages=("offset",),
            ),
            (
                Argument("agent_ids", "query", "agent_ids", accepts="User", many=True),
                Argument("group_ids", "query", "group_ids", accepts="Group", many=True),
            ),
        ),
    )

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
        return self._run(
            self._CALL,
            agent_ids=agent_ids,
            group_ids=group_ids,
            page_size=page_size,
            per_page=per_page,
            page=page,
        )


class AsyncTalkAgentsActivityApi(AsyncResource, sync_class=TalkAgentsActivityApi):
    """`TalkAgentsActivityApi` for the async client: calls are awaited, lists read with `async for`."""


class TalkAgentsOverviewApi(Resource):
    """Sums up today's call figures over all agents, such as average talk and wrap-up time. For agents
    with access to Talk.

    Reached as `client.talk.agents_overview`.
    """

    _CALL: Method[AgentsOverview] = Method(
        "talk.agents_overview",
        Form(
            Operation(
                "talk.stats.agents_overview",
                "GET",
                "/api/v2/channels/voice/stats/agents_overview",
                result=Result("one", schema="TalkAgentsOverview", key="agents_overview"),
            )
        ),
    )

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
        return self._run(self._CALL)


class AsyncTalkAgentsOverviewApi(AsyncResource, sync_class=TalkAgentsOverviewApi):
    """`TalkAgentsOverviewApi` for the async client: calls are awaited, lists read with `async for`."""


class TalkAvailabilityApi(Resource):
    """Reads whether an agent is available for calls, on which device, and whether they are on a call.
    For agents with access to Talk. Calls: `set_state`.

    Reached as `client.talk.availability`.
    """

    _CALL: Method[ShowAvailability] = Method(
        "talk.availability",
        Form(
            Operation(
                "talk.availabilities.show",
                "GET",
                "/api/v2/channels/voice/availabilities/{agent_id}",
                result=Result("one", schema="TalkShowAvailability", key="availability"),
            ),
            (Argument("id", "path", "agent_id", required=True),),
            when="id",
        ),
    )

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
        return self._run(self._CALL, id=id)

    _SET_STATE: Method[ShowAvailability] = Method(
        "talk.availability.set_state",
        Form(
            Operation(
                "talk.availabilities.update",
                "PUT",
                "/api/v2/channels/voice/availabilities/{agent_id}",
                body=Body("record", schema="TalkAvailability", key="availability"),
                result=Result("one", schema="TalkShowAvailability", key="availability"),
                writes="change",
                readable=True,
            ),
            (
                Argument("agent", "path", "agent_id", required=True),
                Argument("availability", "record", "availability", accepts="TalkAvailability", required=True),
            ),
        ),
    )

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
        return self._run(self._SET_STATE, agent=agent, availability=availability)


class AsyncTalkAvailabilityApi(AsyncResource, sync_class=TalkAvailabilityApi):
    """`TalkAvailabilityApi` for the async client: calls are awaited, lists read with `async for`."""


class TalkCurrentQueueActivityApi(Resource):
    """Reports the queue right now: calls and callbacks waiting, wait times, agents online; optionally
    for chosen numbers. For agents with access to Talk.

    Reached as `client.talk.current_queue_activity`.
    """

    _CALL: Method[CurrentQueueActivity] = Method(
        "talk.current_queue_activity",
        Form(
            Operation(
                "talk.stats.current_queue_activity",
                "GET",
                "/api/v2/channels/voice/stats/current_queue_activity",
                query=(Param("phone_number_ids", "comma"),),
                result=Result("one", schema="TalkCurrentQueueActivity", key="current_queue_activity"),
            ),
            (
                Argument(
                    "phone_number_ids", "query", "phone_number_ids", accepts="TalkPhoneNumbers", many=True
                ),
            ),
        ),
    )

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
        return self._run(self._CALL, phone_number_ids=phone_number_ids)


class AsyncTalkCurrentQueueActivityApi(AsyncResource, sync_class=TalkCurrentQueueActivityApi):
    """`TalkCurrentQueueActivityApi` for the async client: calls are awaited, lists read with `async
    for`.
    """
