# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/locales.yaml) by `make generate`. Do not edit.
"""Lists the languages enabled in the help center and tells which one is the default."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.pagination.results import BaseResultGenerator


class HelpCenterLocalesApi(Resource):
    """Lists the languages enabled in the help center and tells which one is the default.

    Reached as `client.help_center.locales`.
    """

    _CALL: Method[BaseResultGenerator[str]] = Method(
        "help_center.locales",
        Form(
            Operation(
                "help_center.locales.list",
                "GET",
                "/api/v2/help_center/locales",
                result=Result("values", key="locales", also={"default_locale": "string"}, many=True),
            )
        ),
    )

    def __call__(self) -> BaseResultGenerator[str]:
        """Lists the locale codes enabled in the help center and names its default; works anonymously.

        Returns:
            The answer's `locales`, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/help_center/locales`
        """
        return self._run(self._CALL)


class AsyncHelpCenterLocalesApi(AsyncResource, sync_class=HelpCenterLocalesApi):
    """`HelpCenterLocalesApi` for the async client: calls are awaited, lists read with `async for`."""
