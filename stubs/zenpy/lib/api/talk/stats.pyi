# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/stats.yaml) by `make generate`. Do not edit.
"""Reads live and past figures on calls, agents and queues, and exports calls and their legs
incrementally.
"""

from collections.abc import Coroutine

from zenpy.lib.resources import AsyncResource, Resource

class TalkStatsApi(Resource):
    """Reads live and past figures on calls, agents and queues, and exports calls and their legs
    incrementally.

    Reached as `client.talk.stats`.
    """
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

class AsyncTalkStatsApi(AsyncResource):
    """Reads live and past figures on calls, agents and queues, and exports calls and their legs
    incrementally.

    Reached as `client.talk.stats`.
    """
    def historical_queue_activity(self) -> Coroutine[object, object, object]:
        """Sums up past queue activity. Legacy: superseded by `stats.account_overview`. For agents with
        access to Talk.

        Returns:
            The answer's `historical_queue_activity`.

        Raises:
            ZenpyException: the call failed; its class says how.

        Deprecated by Zendesk. Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/stats/historical_queue_activity`
        """
