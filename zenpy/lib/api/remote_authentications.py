# Generated from openapi/zendesk.openapi.json (openapi/spec/support/remote_authentications.yaml) by `make generate`. Do not edit.
"""Lists the single sign-on configurations of the account, such as SAML and JWT."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.remote_authentications import RemoteAuthentication
    from zenpy.lib.pagination.results import BaseResultGenerator


class RemoteAuthenticationsApi(Resource):
    """Lists the single sign-on configurations of the account, such as SAML and JWT.

    Reached as `client.remote_authentications`.
    """

    _CALL: Method[BaseResultGenerator[RemoteAuthentication]] = Method(
        "remote_authentications",
        Form(
            Operation(
                "remote_authentications.list",
                "GET",
                "/api/v2/remote_authentications",
                query=(Param("brand_id"),),
                result=Result("list", schema="RemoteAuthentication", key="remote_authentications"),
            ),
            (Argument("brand_id", "query", "brand_id"),),
        ),
    )

    def __call__(self, *, brand_id: int | None = None) -> BaseResultGenerator[RemoteAuthentication]:
        """Lists the single sign-on configurations of the account, by SAML, JWT or OpenID Connect. For
        admins.

        Args:
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            RemoteAuthentication records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/remote_authentications`
        """
        return self._run(self._CALL, brand_id=brand_id)


class AsyncRemoteAuthenticationsApi(AsyncResource, sync_class=RemoteAuthenticationsApi):
    """`RemoteAuthenticationsApi` for the async client: calls are awaited, lists read with `async for`."""
