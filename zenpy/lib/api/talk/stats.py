# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/stats.yaml) by `make generate`. Do not edit.
"""Reads live and past figures on calls, agents and queues, and exports calls and their legs
incrementally.
"""

from __future__ import annotations

from zenpy.lib.calls.operation import Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource


class TalkStatsApi(Resource):
    """Reads live and past figures on calls, agents and queues, and exports calls and their legs
    incrementally.

    Reached as `client.talk.stats`.
    """

    _HISTORICAL_QUEUE_ACTIVITY: Method[object] = Method(
        "talk.stats.historical_queue_activity",
        Form(
            Operation(
                "talk.stats.historical_queue_activity",
                "GET",
                "/api/v2/channels/voice/stats/historical_queue_activity",
                result=Result("values", key="historical_queue_activity"),
            )
        ),
    )

    def historical_queue_activity(self) -> object:
        """Sums up past queue activity. Legacy: superseded by `stats.account_overview`. For agents with
        access to Talk.

        Returns:
            The answer's `historical_queue_activity`.

        Raises:
            ZenpyException: the call failed; its class says how.

        Deprecated by Zendesk. Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/stats/historical_queue_activity`
        """
        return self._run(self._HISTORICAL_QUEUE_ACTIVITY)


class AsyncTalkStatsApi(AsyncResource, sync_class=TalkStatsApi):
    """`TalkStatsApi` for the async client: calls are awaited, lists read with `async for`."""
