# Generated from openapi/zendesk.openapi.json (openapi/spec/sunshine_conversations/oauth.yaml) by `make generate`. Do not edit.
"""Gives access tokens to OAuth clients of Sunshine Conversations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Literal

    from zenpy.lib.api_objects.sunshine_objects import SunshineAccessToken


class SunshineConversationsOauthApi(Resource):
    """Gives access tokens to OAuth clients of Sunshine Conversations.

    Reached as `client.sunshine_conversations.oauth`.
    """

    _TOKEN: Method[SunshineAccessToken] = Method(
        "sunshine_conversations.oauth.token",
        Form(
            Operation(
                "sunshine_conversations.oauth.token",
                "POST",
                "/oauth/token",
                body=Body("fields"),
                result=Result("whole", schema="SunshineAccessToken"),
                server="sunshine_oauth",
            ),
            (
                Argument("code", "body", "code", required=True),
                Argument("client_id", "body", "client_id", required=True),
                Argument("client_secret", "body", "client_secret", required=True),
                Argument("grant_type", "body", "grant_type", required=True),
            ),
        ),
    )

    def token(
        self, code: str, client_id: str, client_secret: str, grant_type: Literal["authorization_code"]
    ) -> SunshineAccessToken:
        """Exchanges the code that a browser has brought back for an access token. Needs no other
        credentials.

        Args:
            code: Code from the address that the browser was sent back to.
            client_id: Id of your OAuth client.
            client_secret: Secret of your OAuth client.
            grant_type: What is exchanged: there is only `authorization_code`.

        Returns:
            The SunshineAccessToken.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for anyone.

        `POST /oauth/token`
        """
        return self._run(
            self._TOKEN, code=code, client_id=client_id, client_secret=client_secret, grant_type=grant_type
        )


class AsyncSunshineConversationsOauthApi(AsyncResource, sync_class=SunshineConversationsOauthApi):
    """`SunshineConversationsOauthApi` for the async client: calls are awaited, lists read with `async
    for`.
    """
