# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/call_console.yaml) by `make generate`. Do not edit.
"""Reads what the call console of an agent needs: state, phone numbers and features."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.talk_objects import CallConsole


class TalkCallConsoleApi(Resource):
    """Reads what the call console of an agent needs: state, phone numbers and features.

    Reached as `client.talk.call_console`.
    """

    _CALL: Method[CallConsole] = Method(
        "talk.call_console",
        Form(
            Operation(
                "talk.call_console.show",
                "GET",
                "/api/v2/channels/voice/call_console",
                result=Result("one", schema="TalkCallConsole", key="call_console"),
            )
        ),
    )

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
        return self._run(self._CALL)


class AsyncTalkCallConsoleApi(AsyncResource, sync_class=TalkCallConsoleApi):
    """`TalkCallConsoleApi` for the async client: calls are awaited, lists read with `async for`."""
