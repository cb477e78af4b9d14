# Generated from openapi/zendesk.openapi.json (openapi/spec/support/api_tokens.yaml) by `make generate`. Do not edit.
"""Lists the API tokens of the account, without their secrets, and deletes them."""

from collections.abc import Coroutine

from zenpy.lib.api_objects.api_tokens import ApiToken
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class ApiTokensApi(Resource):
    """Lists the API tokens of the account, without their secrets, and deletes them.

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
    def delete(self, api_objects: int | ApiToken) -> None:
        """Deletes an API token; requests with it are refused from then on. For admins.

        Args:
            api_objects: Token to delete. Takes an ApiToken or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/api_tokens/{id}`
        """

class AsyncApiTokensApi(AsyncResource):
    """Lists the API tokens of the account, without their secrets, and deletes them.

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
    def delete(self, api_objects: int | ApiToken) -> Coroutine[object, object, None]:
        """Deletes an API token; requests with it are refused from then on. For admins.

        Args:
            api_objects: Token to delete. Takes an ApiToken or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/api_tokens/{id}`
        """
