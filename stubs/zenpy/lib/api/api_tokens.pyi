# Generated from openapi/zendesk.openapi.json (openapi/spec/support/api_tokens.yaml) by `make generate`. Do not edit.
"""Lists the API tokens of the account, without their secrets."""

from zenpy.lib.api_objects.api_tokens import ApiToken
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class ApiTokensApi(Resource):
    """Lists the API tokens of the account, without their secrets.

    Reached as `client.api_tokens`.
    """
    def __call__(self, *, include_users: bool | None = None) -> BaseResultGenerator[ApiToken]:
        """Lists the API tokens of the account without their secret values. Its removal has been announced
        for 2027. For admins.

        Args:
            include_users: Whether the users belonging to the API tokens are given too.

        Returns:
            ApiToken records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/api_tokens`
        """

class AsyncApiTokensApi(AsyncResource):
    """Lists the API tokens of the account, without their secrets.

    Reached as `client.api_tokens`.
    """
    def __call__(self, *, include_users: bool | None = None) -> AsyncResultGenerator[ApiToken]:
        """Lists the API tokens of the account without their secret values. Its removal has been announced
        for 2027. For admins.

        Args:
            include_users: Whether the users belonging to the API tokens are given too.

        Returns:
            ApiToken records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/api_tokens`
        """
