# Generated from openapi/zendesk.openapi.json (openapi/spec/sunshine_conversations/authorization.yaml) by `make generate`. Do not edit.
"""Ends the access of an OAuth client to an app."""

from __future__ import annotations

from zenpy.lib.calls.operation import Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource


class SunshineConversationsAuthorizationApi(Resource):
    """Ends the access of an OAuth client to an app.

    Reached as `client.sunshine_conversations.authorization`.
    """

    _REVOKE: Method[None] = Method(
        "sunshine_conversations.authorization.revoke",
        Form(
            Operation(
                "sunshine_conversations.authorization.revoke",
                "DELETE",
                "/oauth/authorization",
                result=Result("nothing"),
                server="sunshine_conversations",
            )
        ),
    )

    def revoke(self) -> None:
        """Ends the access of your integration to the app; its webhooks are removed. For keys with the
        scope `integration`.

        Raises:
            ZenpyException: the call failed; its class says how.

        `DELETE /oauth/authorization`
        """
        return self._run(self._REVOKE)


class AsyncSunshineConversationsAuthorizationApi(
    AsyncResource, sync_class=SunshineConversationsAuthorizationApi
):
    """`SunshineConversationsAuthorizationApi` for the async client: calls are awaited, lists read with
    `async for`.
    """
