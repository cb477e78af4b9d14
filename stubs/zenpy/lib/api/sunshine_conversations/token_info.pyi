# Generated from openapi/zendesk.openapi.json (openapi/spec/sunshine_conversations/token_info.yaml) by `make generate`. Do not edit.
"""Tells which app an access token is for."""

from collections.abc import Coroutine

from zenpy.lib.api_objects.sunshine_objects import SunshineApp
from zenpy.lib.resources import AsyncResource, Resource

class SunshineConversationsTokenInfoApi(Resource):
    """Tells which app an access token is for.

    Reached as `client.sunshine_conversations.token_info`.
    """
    def __call__(self) -> SunshineApp:
        """Fetches the app that the credentials of the client are for. For access tokens of OAuth.

        Returns:
            The SunshineApp.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /v2/tokenInfo`
        """

class AsyncSunshineConversationsTokenInfoApi(AsyncResource):
    """Tells which app an access token is for.

    Reached as `client.sunshine_conversations.token_info`.
    """
    def __call__(self) -> Coroutine[object, object, SunshineApp]:
        """Fetches the app that the credentials of the client are for. For access tokens of OAuth.

        Returns:
            The SunshineApp.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /v2/tokenInfo`
        """
