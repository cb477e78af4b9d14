# Generated from openapi/zendesk.openapi.json (openapi/spec/support/api_tokens.yaml) by `make generate`. Do not edit.
"""Lists the API tokens of the account, without their secrets, and deletes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.api_tokens import ApiToken
    from zenpy.lib.pagination.results import BaseResultGenerator


class ApiTokensApi(Resource):
    """Lists the API tokens of the account, without their secrets, and deletes them.

    Reached as `client.api_tokens`.
    """

    _CALL: Method[BaseResultGenerator[ApiToken]] = Method(
        "api_tokens",
        Form(
            Operation(
                "api_tokens.list",
                "GET",
                "/api/v2/api_tokens",
                query=(Param("include_users"),),
                result=Result("list", schema="ApiToken", key="api_tokens"),
            ),
            (Argument("include_users", "query", "include_users"),),
        ),
    )

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
        return self._run(self._CALL, include_users=include_users)

    _DELETE: Method[None] = Method(
        "api_tokens.delete",
        Form(
            Operation("api_tokens.delete", "DELETE", "/api/v2/api_tokens/{id}", result=Result("nothing")),
            (Argument("api_objects", "path", "id", accepts="ApiToken", required=True),),
        ),
    )

    def delete(self, api_objects: int | ApiToken) -> None:
        """Deletes an API token; requests with it are refused from then on. For admins.

        Args:
            api_objects: Token to delete. Takes an ApiToken or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/api_tokens/{id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)


class AsyncApiTokensApi(AsyncResource, sync_class=ApiTokensApi):
    """`ApiTokensApi` for the async client: calls are awaited, lists read with `async for`."""
