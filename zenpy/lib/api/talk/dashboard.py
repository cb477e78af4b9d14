# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/dashboard.yaml) by `make generate`. Do not edit.
"""Reads the figures behind the Talk dashboard: of the account, of agents and of queues."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zenpy.lib.api_objects.groups import Group
    from zenpy.lib.api_objects.talk_objects import DashboardActivity, DashboardAgentActivity, PhoneNumbers


class TalkDashboardApi(Resource):
    """Reads the figures behind the Talk dashboard: of the account, of agents and of queues.

    Reached as `client.talk.dashboard`.
    """

    _ACCOUNT_LEVEL_ACTIVITY: Method[DashboardActivity] = Method(
        "talk.dashboard.account_level_activity",
        Form(
            Operation(
                "talk.dashboard.account_level_activity",
                "GET",
                "/api/v2/channels/voice/dashboard/account_level_activity",
                query=(Param("phone_numbers", "comma"),),
                result=Result("whole", schema="TalkDashboardActivity"),
            ),
            (Argument("phone_numbers", "query", "phone_numbers", accepts="TalkPhoneNumbers", many=True),),
        ),
    )

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
        return self._run(self._ACCOUNT_LEVEL_ACTIVITY, phone_numbers=phone_numbers)

    _AGENT_LEVEL_ACTIVITY: Method[DashboardAgentActivity] = Method(
        "talk.dashboard.agent_level_activity",
        Form(
            Operation(
                "talk.dashboard.agent_level_activity",
                "GET",
                "/api/v2/channels/voice/dashboard/agent_level_activity",
                query=(
                    Param("groups", "comma"),
                    Param("page"),
                    Param("per_page"),
                ),
                result=Result("one", schema="TalkDashboardAgentActivity", key="agents_activity"),
            ),
            (
                Argument("groups", "query", "groups", accepts="Group", many=True),
                Argument("page", "query", "page"),
                Argument("per_page", "query", "per_page"),
            ),
        ),
    )

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
        return self._run(self._AGENT_LEVEL_ACTIVITY, groups=groups, page=page, per_page=per_page)

    _QUEUE_LEVEL_ACTIVITY: Method[DashboardActivity] = Method(
        "talk.dashboard.queue_level_activity",
        Form(
            Operation(
                "talk.dashboard.queue_level_activity",
                "GET",
                "/api/v2/channels/voice/dashboard/queue_level_activity",
                query=(Param("phone_numbers", "comma"),),
                result=Result("whole", schema="TalkDashboardActivity"),
            ),
            (Argument("phone_numbers", "query", "phone_numbers", accepts="TalkPhoneNumbers", many=True),),
        ),
    )

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
        return self._run(self._QUEUE_LEVEL_ACTIVITY, phone_numbers=phone_numbers)


class AsyncTalkDashboardApi(AsyncResource, sync_class=TalkDashboardApi):
    """`TalkDashboardApi` for the async client: calls are awaited, lists read with `async for`."""
