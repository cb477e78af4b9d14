# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/sessions.yaml) by `make generate`. Do not edit.
"""Reads the caller's help center session, such as the CSRF token that pages need for requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.help_centre_objects import HelpCenterSession


class HelpCenterSessionsApi(Resource):
    """Reads the caller's help center session, such as the CSRF token that pages need for requests.

    Reached as `client.help_center.sessions`.
    """

    _CALL: Method[HelpCenterSession] = Method(
        "help_center.sessions",
        Form(
            Operation(
                "help_center.sessions.show",
                "GET",
                "/api/v2/help_center/sessions",
                result=Result("one", schema="HelpCenterSession", key="current_session"),
            )
        ),
    )

    def __call__(self) -> HelpCenterSession:
        """Returns the caller's help center session with the CSRF token that browser code must send on
        writes; also for anonymous visitors.

        Returns:
            The HelpCenterSession.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/help_center/sessions`
        """
        return self._run(self._CALL)


class AsyncHelpCenterSessionsApi(AsyncResource, sync_class=HelpCenterSessionsApi):
    """`HelpCenterSessionsApi` for the async client: calls are awaited, lists read with `async for`."""
