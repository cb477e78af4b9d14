# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/availabilities.yaml and 1 more) by `make generate`. Do not edit.
"""Groups what belongs to Zendesk Talk: calls, phone numbers, agents, statistics and more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.absent import AsyncGroup, Group
from zenpy.lib.operation import Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resource import AsyncResource, Resource, Sub

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterable

    from zenpy.lib.api.talk.addresses import AsyncTalkAddressesApi, TalkAddressesApi
    from zenpy.lib.api.talk.agents import AsyncTalkAgentsApi, TalkAgentsApi
    from zenpy.lib.api.talk.availabilities import AsyncTalkAvailabilitiesApi, TalkAvailabilitiesApi
    from zenpy.lib.api.talk.callback_requests import AsyncTalkCallbackRequestsApi, TalkCallbackRequestsApi
    from zenpy.lib.api.talk.calls import AsyncTalkCallsApi, TalkCallsApi
    from zenpy.lib.api.talk.digital_lines import AsyncTalkDigitalLinesApi, TalkDigitalLinesApi
    from zenpy.lib.api.talk.greeting_categories import (
        AsyncTalkGreetingCategoriesApi,
        TalkGreetingCategoriesApi,
    )
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
    from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
    from zenpy.payloads import TalkAvailabilityDict


class TalkApi(Group, Resource):
    """Groups what belongs to Zendesk Talk: calls, phone numbers, agents, statistics and more.

    Reached as `client.talk`.
    """

    account_overview: Sub[TalkAccountOverviewApi] = Sub("talk", "TalkAccountOverviewApi")
    addresses: Sub[TalkAddressesApi] = Sub("talk.addresses", "TalkAddressesApi")
    agents: Sub[TalkAgentsApi] = Sub("talk.agents", "TalkAgentsApi")
    agents_activity: Sub[TalkAgentsActivityApi] = Sub("talk", "TalkAgentsActivityApi")
    agents_overview: Sub[TalkAgentsOverviewApi] = Sub("talk", "TalkAgentsOverviewApi")
    availabilities: Sub[TalkAvailabilitiesApi] = Sub("talk.availabilities", "TalkAvailabilitiesApi")
    availability: Sub[TalkAvailabilityApi] = Sub("talk", "TalkAvailabilityApi")
    callback_requests: Sub[TalkCallbackRequestsApi] = Sub("talk.callback_requests", "TalkCallbackRequestsApi")
    calls: Sub[TalkCallsApi] = Sub("talk.calls", "TalkCallsApi")
    current_queue_activity: Sub[TalkCurrentQueueActivityApi] = Sub("talk", "TalkCurrentQueueActivityApi")
    digital_lines: Sub[TalkDigitalLinesApi] = Sub("talk.digital_lines", "TalkDigitalLinesApi")
    greeting_categories: Sub[TalkGreetingCategoriesApi] = Sub(
        "talk.greeting_categories", "TalkGreetingCategoriesApi"
    )
    greetings: Sub[TalkGreetingsApi] = Sub("talk.greetings", "TalkGreetingsApi")
    ivr: Sub[TalkIvrApi] = Sub("talk.ivr", "TalkIvrApi")
    legs: Sub[TalkLegsApi] = Sub("talk.legs", "TalkLegsApi")
    lines: Sub[TalkLinesApi] = Sub("talk.lines", "TalkLinesApi")
    phone_numbers: Sub[TalkPhoneNumbersApi] = Sub("talk.phone_numbers", "TalkPhoneNumbersApi")
    settings: Sub[TalkSettingsApi] = Sub("talk.settings", "TalkSettingsApi")
    stats: Sub[TalkStatsApi] = Sub("talk.stats", "TalkStatsApi")
    tickets: Sub[TalkTicketsApi] = Sub("talk.tickets", "TalkTicketsApi")
    tpe: Sub[TalkTpeApi] = Sub("talk.tpe", "TalkTpeApi")


class AsyncTalkApi(AsyncGroup, AsyncResource):
    """Groups what belongs to Zendesk Talk: calls, phone numbers, agents, statistics and more.

    Reached as `client.talk`.
    """

    account_overview: Sub[AsyncTalkAccountOverviewApi] = Sub("talk", "AsyncTalkAccountOverviewApi")
    addresses: Sub[AsyncTalkAddressesApi] = Sub("talk.addresses", "AsyncTalkAddressesApi")
    agents: Sub[AsyncTalkAgentsApi] = Sub("talk.agents", "AsyncTalkAgentsApi")
    agents_activity: Sub[AsyncTalkAgentsActivityApi] = Sub("talk", "AsyncTalkAgentsActivityApi")
    agents_overview: Sub[AsyncTalkAgentsOverviewApi] = Sub("talk", "AsyncTalkAgentsOverviewApi")
    availabilities: Sub[AsyncTalkAvailabilitiesApi] = Sub("talk.availabilities", "AsyncTalkAvailabilitiesApi")
    availability: Sub[AsyncTalkAvailabilityApi] = Sub("talk", "AsyncTalkAvailabilityApi")
    callback_requests: Sub[AsyncTalkCallbackRequestsApi] = Sub(
        "talk.callback_requests", "AsyncTalkCallbackRequestsApi"
    )
    calls: Sub[AsyncTalkCallsApi] = Sub("talk.calls", "AsyncTalkCallsApi")
    current_queue_activity: Sub[AsyncTalkCurrentQueueActivityApi] = Sub(
        "talk", "AsyncTalkCurrentQueueActivityApi"
    )
    digital_lines: Sub[AsyncTalkDigitalLinesApi] = Sub("talk.digital_lines", "AsyncTalkDigitalLinesApi")
    greeting_categories: Sub[AsyncTalkGreetingCategoriesApi] = Sub(
        "talk.greeting_categories", "AsyncTalkGreetingCategoriesApi"
    )
    greetings: Sub[AsyncTalkGreetingsApi] = Sub("talk.greetings", "AsyncTalkGreetingsApi")
    ivr: Sub[AsyncTalkIvrApi] = Sub("talk.ivr", "AsyncTalkIvrApi")
    legs: Sub[AsyncTalkLegsApi] = Sub("talk.legs", "AsyncTalkLegsApi")
    lines: Sub[AsyncTalkLinesApi] = Sub("talk.lines", "AsyncTalkLinesApi")
    phone_numbers: Sub[AsyncTalkPhoneNumbersApi] = Sub("talk.phone_numbers", "AsyncTalkPhoneNumbersApi")
    settings: Sub[AsyncTalkSettingsApi] = Sub("talk.settings", "AsyncTalkSettingsApi")
    stats: Sub[AsyncTalkStatsApi] = Sub("talk.stats", "AsyncTalkStatsApi")
    tickets: Sub[AsyncTalkTicketsApi] = Sub("talk.tickets", "AsyncTalkTicketsApi")
    tpe: Sub[AsyncTalkTpeApi] = Sub("talk.tpe", "AsyncTalkTpeApi")


class TalkAccountOverviewApi(Resource):
    """The account overview of `client.talk`.

    Reached as `client.talk.account_overview`.
    """

    def __call__(self, *, phone_number_ids: Iterable[str] | None = None) -> AccountOverview:
        """Sums up today's call figures of the account, optionally for chosen phone numbers. For agents
        with access to Talk.

        Args:
            phone_number_ids: Limits the statistics to these phone numbers; ids separated by commas.

        Returns:
            The AccountOverview.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/stats/account_overview`
        """
        return self._run(_ACCOUNT_OVERVIEW_CALL, phone_number_ids=phone_number_ids)


class AsyncTalkAccountOverviewApi(AsyncResource):
    """The account overview of `client.talk`.

    Reached as `client.talk.account_overview`.
    """

    def __call__(self, *, phone_number_ids: Iterable[str] | None = None) -> Awaitable[AccountOverview]:
        """Sums up today's call figures of the account, optionally for chosen phone numbers. For agents
        with access to Talk.

        Args:
            phone_number_ids: Limits the statistics to these phone numbers; ids separated by commas.

        Returns:
            To be awaited: the AccountOverview.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/stats/account_overview`
        """
        return self._run(_ACCOUNT_OVERVIEW_CALL, phone_number_ids=phone_number_ids)


class TalkAgentsActivityApi(Resource):
    """The agents activity of `client.talk`.

    Reached as `client.talk.agents_activity`.
    """

    def __call__(
        self,
        *,
        agent_ids: Iterable[str] | None = None,
        group_ids: Iterable[str] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[AgentsActivity]:
        """Lists each agent's current Talk state and today's call figures; can be narrowed to agents or
        groups. For agents with access to Talk.

        Args:
            agent_ids: Keeps only these agents; ids separated by commas.
            group_ids: Keeps only agents in these groups; ids separated by commas.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            AgentsActivity records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/stats/agents_activity`
        """
        return self._run(
            _AGENTS_ACTIVITY_CALL,
            agent_ids=agent_ids,
            group_ids=group_ids,
            page_size=page_size,
            per_page=per_page,
            page=page,
        )


class AsyncTalkAgentsActivityApi(AsyncResource):
    """The agents activity of `client.talk`.

    Reached as `client.talk.agents_activity`.
    """

    def __call__(
        self,
        *,
        agent_ids: Iterable[str] | None = None,
        group_ids: Iterable[str] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[AgentsActivity]:
        """Lists each agent's current Talk state and today's call figures; can be narrowed to agents or
        groups. For agents with access to Talk.

        Args:
            agent_ids: Keeps only these agents; ids separated by commas.
            group_ids: Keeps only agents in these groups; ids separated by commas.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            AgentsActivity records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/stats/agents_activity`
        """
        return self._run(
            _AGENTS_ACTIVITY_CALL,
            agent_ids=agent_ids,
            group_ids=group_ids,
            page_size=page_size,
            per_page=per_page,
            page=page,
        )


class TalkAgentsOverviewApi(Resource):
    """The agents overview of `client.talk`.

    Reached as `client.talk.agents_overview`.
    """

    def __call__(self) -> AgentsOverview:
        """Sums up today's call figures over all agents, such as average talk and wrap-up time. For agents
        with access to Talk.

        Returns:
            The AgentsOverview.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/stats/agents_overview`
        """
        return self._run(_AGENTS_OVERVIEW_CALL)


class AsyncTalkAgentsOverviewApi(AsyncResource):
    """The agents overview of `client.talk`.

    Reached as `client.talk.agents_overview`.
    """

    def __call__(self) -> Awaitable[AgentsOverview]:
        """Sums up today's call figures over all agents, such as average talk and wrap-up time. For agents
        with access to Talk.

        Returns:
            To be awaited: the AgentsOverview.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/stats/agents_overview`
        """
        return self._run(_AGENTS_OVERVIEW_CALL)


class TalkAvailabilityApi(Resource):
    """The availability of `client.talk`.

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
            APIException: the call failed in another way; its class tells how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/availabilities/{agent_id}`
        """
        return self._run(_AVAILABILITY_CALL, id=id)

    def set_state(self, agent: int, availability: Availability | TalkAvailabilityDict) -> ShowAvailability:
        """Sets an agent's Talk state (online, away, transfers only, offline) or the device that takes
        calls. For agents with access to Talk.

        Args:
            agent: Agent that the call is about.
            availability: the Availability: an object, or a mapping of its fields.

        Returns:
            The ShowAvailability.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `PUT /api/v2/channels/voice/availabilities/{agent_id}`
        """
        return self._run(_AVAILABILITY_SET_STATE, agent=agent, availability=availability)


class AsyncTalkAvailabilityApi(AsyncResource):
    """The availability of `client.talk`.

    Reached as `client.talk.availability`.
    """

    def __call__(self, *, id: int) -> Awaitable[ShowAvailability]:
        """Reads whether an agent is available for calls, on which device, and whether they are on a call.
        For agents with access to Talk.

        Args:
            id: Agent that the call is about.

        Returns:
            To be awaited: the ShowAvailability.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/availabilities/{agent_id}`
        """
        return self._run(_AVAILABILITY_CALL, id=id)

    def set_state(
        self, agent: int, availability: Availability | TalkAvailabilityDict
    ) -> Awaitable[ShowAvailability]:
        """Sets an agent's Talk state (online, away, transfers only, offline) or the device that takes
        calls. For agents with access to Talk.

        Args:
            agent: Agent that the call is about.
            availability: the Availability: an object, or a mapping of its fields.

        Returns:
            To be awaited: the ShowAvailability.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `PUT /api/v2/channels/voice/availabilities/{agent_id}`
        """
        return self._run(_AVAILABILITY_SET_STATE, agent=agent, availability=availability)


class TalkCurrentQueueActivityApi(Resource):
    """The current queue activity of `client.talk`.

    Reached as `client.talk.current_queue_activity`.
    """

    def __call__(self, *, phone_number_ids: Iterable[str] | None = None) -> CurrentQueueActivity:
        """Reports the queue right now: calls and callbacks waiting, wait times, agents online; optionally
        for chosen numbers. For agents with access to Talk.

        Args:
            phone_number_ids: Limits the statistics to these phone numbers; ids separated by commas.

        Returns:
            The CurrentQueueActivity.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Limited to 15000 calls per 5 minutes (second-hand figure) and 2500 calls per 5 minutes.

        `GET /api/v2/channels/voice/stats/current_queue_activity`
        """
        return self._run(_CURRENT_QUEUE_ACTIVITY_CALL, phone_number_ids=phone_number_ids)


class AsyncTalkCurrentQueueActivityApi(AsyncResource):
    """The current queue activity of `client.talk`.

    Reached as `client.talk.current_queue_activity`.
    """

    def __call__(self, *, phone_number_ids: Iterable[str] | None = None) -> Awaitable[CurrentQueueActivity]:
        """Reports the queue right now: calls and callbacks waiting, wait times, agents online; optionally
        for chosen numbers. For agents with access to Talk.

        Args:
            phone_number_ids: Limits the statistics to these phone numbers; ids separated by commas.

        Returns:
            To be awaited: the CurrentQueueActivity.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Limited to 15000 calls per 5 minutes (second-hand figure) and 2500 calls per 5 minutes.

        `GET /api/v2/channels/voice/stats/current_queue_activity`
        """
        return self._run(_CURRENT_QUEUE_ACTIVITY_CALL, phone_number_ids=phone_number_ids)


# -- what the calls send and what they answer

_ACCOUNT_OVERVIEW_CALL: Method[AccountOverview] = Method(
    "talk.account_overview",
    Form(
        Operation(
            "talk.stats.account_overview",
            "GET",
            "/api/v2/channels/voice/stats/account_overview",
            query=(Param("phone_number_ids", "comma"),),
            result=Result("one", schema="TalkAccountOverview", key="account_overview"),
        ),
        (Argument("phone_number_ids", "query", "phone_number_ids", many=True),),
    ),
)
_AGENTS_ACTIVITY_CALL: Method[BaseResultGenerator[AgentsActivity]] = Method(
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
            Argument("agent_ids", "query", "agent_ids", many=True),
            Argument("group_ids", "query", "group_ids", many=True),
        ),
    ),
)
_AGENTS_OVERVIEW_CALL: Method[AgentsOverview] = Method(
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
_AVAILABILITY_CALL: Method[ShowAvailability] = Method(
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
_AVAILABILITY_SET_STATE: Method[ShowAvailability] = Method(
    "talk.availability.set_state",
    Form(
        Operation(
            "talk.availabilities.update",
            "PUT",
            "/api/v2/channels/voice/availabilities/{agent_id}",
            body=Body("record", schema="TalkAvailability", key="availability"),
            result=Result("one", schema="TalkShowAvailability", key="availability"),
        ),
        (
            Argument("agent", "path", "agent_id", required=True),
            Argument("availability", "record", "availability", accepts="TalkAvailability", required=True),
        ),
    ),
)
_CURRENT_QUEUE_ACTIVITY_CALL: Method[CurrentQueueActivity] = Method(
    "talk.current_queue_activity",
    Form(
        Operation(
            "talk.stats.current_queue_activity",
            "GET",
            "/api/v2/channels/voice/stats/current_queue_activity",
            query=(Param("phone_number_ids", "comma"),),
            result=Result("one", schema="TalkCurrentQueueActivity", key="current_queue_activity"),
        ),
        (Argument("phone_number_ids", "query", "phone_number_ids", many=True),),
    ),
)
