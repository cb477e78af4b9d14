# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/locales.yaml) by `make generate`. Do not edit.
"""Lists the languages enabled in the help center and tells which one is the default."""

from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class HelpCenterLocalesApi(Resource):
    """Lists the languages enabled in the help center and tells which one is the default.

    Reached as `client.help_center.locales`.
    """
    def __call__(self) -> BaseResultGenerator[str]:
        """Lists the locale codes enabled in the help center and names its default; works anonymously.

        Returns:
            The answer's `locales`, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/help_center/locales`
        """

class AsyncHelpCenterLocalesApi(AsyncResource):
    """Lists the languages enabled in the help center and tells which one is the default.

    Reached as `client.help_center.locales`.
    """
    def __call__(self) -> AsyncResultGenerator[str]:
        """Lists the locale codes enabled in the help center and names its default; works anonymously.

        Returns:
            The answer's `locales`, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/help_center/locales`
        """
