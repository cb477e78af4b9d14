# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/call_console.yaml) by `make generate`. Do not edit.
"""Reads what the call console of an agent needs: state, phone numbers and features."""

from collections.abc import Coroutine

from zenpy.lib.api_objects.talk_objects import CallConsole
from zenpy.lib.resources import AsyncResource, Resource

class TalkCallConsoleApi(Resource):
    """Reads what the call console of an agent needs: state, phone numbers and features.

    Reached as `client.talk.call_console`.
    """
    def __call__(self) -> CallConsole:
        """Reads the call console of the calling agent: their state, the current call, the phone numbers
        and the features. For agents with access to Talk.

        Returns:
            The CallConsole.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/call_console`
        """

class AsyncTalkCallConsoleApi(AsyncResource):
    """Reads what the call console of an agent needs: state, phone numbers and features.

    Reached as `client.talk.call_console`.
    """
    def __call__(self) -> Coroutine[object, object, CallConsole]:
        """Reads the call console of the calling agent: their state, the current call, the phone numbers
        and the features. For agents with access to Talk.

        Returns:
            The CallConsole.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/call_console`
        """
