# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/deflection.yaml) by `make generate`. Do not edit.
"""Suggests help center content that may answer a question before it becomes a ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.help_centre_objects import DeflectionSuggestion
    from zenpy.lib.pagination.results import BaseResultGenerator


class HelpCenterDeflectionApi(Resource):
    """Suggests help center content that may answer a question before it becomes a ticket.

    Reached as `client.help_center.deflection`.
    """

    _SUGGESTIONS: Method[BaseResultGenerator[DeflectionSuggestion]] = Method(
        "help_center.deflection.suggestions",
        Form(
            Operation(
                "help_center.deflection.suggestions",
                "GET",
                "/api/v2/help_center/deflection/suggestions",
                query=(Param("query"),),
                result=Result("list", schema="HelpCenterDeflectionSuggestion", key="results"),
            ),
            (Argument("query", "query", "query", required=True),),
        ),
    )

    def suggestions(self, *, query: str) -> BaseResultGenerator[DeflectionSuggestion]:
        """Suggests articles that might answer a question, of up to 200 characters, before a request is
        submitted; callable anonymously.

        Args:
            query: Question of the customer, up to 200 characters.

        Returns:
            DeflectionSuggestion records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/help_center/deflection/suggestions`
        """
        return self._run(self._SUGGESTIONS, query=query)


class AsyncHelpCenterDeflectionApi(AsyncResource, sync_class=HelpCenterDeflectionApi):
    """`HelpCenterDeflectionApi` for the async client: calls are awaited, lists read with `async for`."""
