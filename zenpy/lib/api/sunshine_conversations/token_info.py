# Generated from openapi/zendesk.openapi.json (openapi/spec/sunshine_conversations/token_info.yaml) by `make generate`. Do not edit.
"""Tells which app an access token is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.sunshine_objects import SunshineApp


class SunshineConversationsTokenInfoApi(Resource):
    """Tells which app an access token is for.

    Reached as `client.sunshine_conversations.token_info`.
    """

    _CALL: Method[SunshineApp] = Method(
        "sunshine_conversations.token_info",
        Form(
            Operation(
                "sunshine_conversations.token_info.show",
                "GET",
                "/v2/tokenInfo",
                result=Result("one", schema="SunshineApp", key="app"),
                server="sunshine_bridge",
            )
        ),
    )

    def __call__(self) -> SunshineApp:
        """Fetches the app that the credentials of the client are for. For access tokens of OAuth.

        Returns:
            The SunshineApp.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /v2/tokenInfo`
        """
        return self._run(self._CALL)


class AsyncSunshineConversationsTokenInfoApi(AsyncResource, sync_class=SunshineConversationsTokenInfoApi):
    """`SunshineConversationsTokenInfoApi` for the async client: calls are awaited, lists read with
    `async for`.
    """
