# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/deflection.yaml) by `make generate`. Do not edit.
"""Suggests help center content that may answer a question before it becomes a ticket."""

from zenpy.lib.api_objects.help_centre_objects import DeflectionSuggestion
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class HelpCenterDeflectionApi(Resource):
    """Suggests help center content that may answer a question before it becomes a ticket.

    Reached as `client.help_center.deflection`.
    """
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

class AsyncHelpCenterDeflectionApi(AsyncResource):
    """Suggests help center content that may answer a question before it becomes a ticket.

    Reached as `client.help_center.deflection`.
    """
    def suggestions(self, *, query: str) -> AsyncResultGenerator[DeflectionSuggestion]:
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
