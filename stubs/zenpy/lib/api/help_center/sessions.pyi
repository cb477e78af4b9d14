# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/sessions.yaml) by `make generate`. Do not edit.
"""Reads the caller's help center session, such as the CSRF token that pages need for requests."""

from collections.abc import Coroutine

from zenpy.lib.api_objects.help_centre_objects import HelpCenterSession
from zenpy.lib.resources import AsyncResource, Resource

class HelpCenterSessionsApi(Resource):
    """Reads the caller's help center session, such as the CSRF token that pages need for requests.

    Reached as `client.help_center.sessions`.
    """
    def __call__(self) -> HelpCenterSession:
        """Returns the caller's help center session with the CSRF token that browser code must send on
        writes; also for anonymous visitors.

        Returns:
            The HelpCenterSession.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/help_center/sessions`
        """

class AsyncHelpCenterSessionsApi(AsyncResource):
    """Reads the caller's help center session, such as the CSRF token that pages need for requests.

    Reached as `client.help_center.sessions`.
    """
    def __call__(self) -> Coroutine[object, object, HelpCenterSession]:
        """Returns the caller's help center session with the CSRF token that browser code must send on
        writes; also for anonymous visitors.

        Returns:
            The HelpCenterSession.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/help_center/sessions`
        """
