# Generated from openapi/zendesk.openapi.json (openapi/spec/sunshine_conversations/authorization.yaml) by `make generate`. Do not edit.
"""Ends the access of an OAuth client to an app."""

from collections.abc import Coroutine

from zenpy.lib.resources import AsyncResource, Resource

class SunshineConversationsAuthorizationApi(Resource):
    """Ends the access of an OAuth client to an app.

    Reached as `client.sunshine_conversations.authorization`.
    """
    def revoke(self) -> None:
        """Ends the access of your integration to the app; its webhooks are removed. For keys with the
        scope `integration`.

        Raises:
            ZenpyException: the call failed; its class says how.

        `DELETE /oauth/authorization`
        """

class AsyncSunshineConversationsAuthorizationApi(AsyncResource):
    """Ends the access of an OAuth client to an app.

    Reached as `client.sunshine_conversations.authorization`.
    """
    def revoke(self) -> Coroutine[object, object, None]:
        """Ends the access of your integration to the app; its webhooks are removed. For keys with the
        scope `integration`.

        Raises:
            ZenpyException: the call failed; its class says how.

        `DELETE /oauth/authorization`
        """
