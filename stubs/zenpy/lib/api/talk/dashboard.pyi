# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/dashboard.yaml) by `make generate`. Do not edit.
"""Reads the figures behind the Talk dashboard: of the account, of agents and of queues."""

from collections.abc import Coroutine, Iterable

from zenpy.lib.api_objects.groups import Group
from zenpy.lib.api_objects.talk_objects import DashboardActivity, DashboardAgentActivity, PhoneNumbers
from zenpy.lib.resources import AsyncResource, Resource

class TalkDashboardApi(Resource):
    """Reads the figures behind the Talk dashboard: of the account, of agents and of queues.

    Reached as `client.talk.dashboard`.
    """
    def account_level_activity(
        self, *, phone_numbers: Iterable[int | PhoneNumbers] | None = None
    ) -> DashboardActivity:
        """Sums up today's calls of the account, optionally for chosen phone numbers. For agents with
        access to the Talk dashboard.

        Args:
            phone_numbers: Counts only calls to these numbers. Takes PhoneNumbers records or their ids.

        Returns:
            The DashboardActivity.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/dashboard/account_level_activity`
        """
    def agent_level_activity(
        self,
        *,
        groups: Iterable[int | Group] | None = None,
        page: int | None = None,
        per_page: int | None = None,
    ) -> DashboardAgentActivity:
        """Sums up today's calls agent by agent, optionally for chosen groups. For agents with access to
        the Talk dashboard.

        Args:
            groups: Counts only agents of these groups. Takes Group records or their ids.
            page: Page of the agents, on accounts whose dashboard has pages.
            per_page: Agents in a page.

        Returns:
            The DashboardAgentActivity.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/dashboard/agent_level_activity`
        """
    def queue_level_activity(
        self, *, phone_numbers: Iterable[int | PhoneNumbers] | None = None
    ) -> DashboardActivity:
        """Sums up today's queue, optionally for chosen phone numbers. For agents with access to the Talk
        dashboard.

        Args:
            phone_numbers: Counts only calls to these numbers. Takes PhoneNumbers records or their ids.

        Returns:
            The DashboardActivity.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/dashboard/queue_level_activity`
        """

class AsyncTalkDashboardApi(AsyncResource):
    """Reads the figures behind the Talk dashboard: of the account, of agents and of queues.

    Reached as `client.talk.dashboard`.
    """
    def account_level_activity(
        self, *, phone_numbers: Iterable[int | PhoneNumbers] | None = None
    ) -> Coroutine[object, object, DashboardActivity]:
        """Sums up today's calls of the account, optionally for chosen phone numbers. For agents with
        access to the Talk dashboard.

        Args:
            phone_numbers: Counts only calls to these numbers. Takes PhoneNumbers records or their ids.

        Returns:
            The DashboardActivity.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/dashboard/account_level_activity`
        """
    def agent_level_activity(
        self,
        *,
        groups: Iterable[int | Group] | None = None,
        page: int | None = None,
        per_page: int | None = None,
    ) -> Coroutine[object, object, DashboardAgentActivity]:
        """Sums up today's calls agent by agent, optionally for chosen groups. For agents with access to
        the Talk dashboard.

        Args:
            groups: Counts only agents of these groups. Takes Group records or their ids.
            page: Page of the agents, on accounts whose dashboard has pages.
            per_page: Agents in a page.

        Returns:
            The DashboardAgentActivity.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/dashboard/agent_level_activity`
        """
    def queue_level_activity(
        self, *, phone_numbers: Iterable[int | PhoneNumbers] | None = None
    ) -> Coroutine[object, object, DashboardActivity]:
        """Sums up today's queue, optionally for chosen phone numbers. For agents with access to the Talk
        dashboard.

        Args:
            phone_numbers: Counts only calls to these numbers. Takes PhoneNumbers records or their ids.

        Returns:
            The DashboardActivity.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/dashboard/queue_level_activity`
        """
