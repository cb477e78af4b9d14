# Generated from openapi/zendesk.openapi.json (openapi/spec/sunshine_conversations/oauth.yaml) by `make generate`. Do not edit.
"""Gives access tokens to OAuth clients of Sunshine Conversations."""

from collections.abc import Coroutine
from typing import Literal

from zenpy.lib.api_objects.sunshine_objects import SunshineAccessToken
from zenpy.lib.resources import AsyncResource, Resource

class SunshineConversationsOauthApi(Resource):
    """Gives access tokens to OAuth clients of Sunshine Conversations.

    Reached as `client.sunshine_conversations.oauth`.
    """
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

class AsyncSunshineConversationsOauthApi(AsyncResource):
    """Gives access tokens to OAuth clients of Sunshine Conversations.

    Reached as `client.sunshine_conversations.oauth`.
    """
    def token(
        self, code: str, client_id: str, client_secret: str, grant_type: Literal["authorization_code"]
    ) -> Coroutine[object, object, SunshineAccessToken]:
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
