# Generated from openapi/zendesk.openapi.json (openapi/spec/zis/oauth_clients.yaml) by `make generate`. Do not edit.
"""Manages OAuth clients of an integration, with which connections to other systems are made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.zis_objects import ConnectionClient
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import ZisConnectionClientDict


class ZisOauthClientsApi(Resource):
    """Manages OAuth clients of an integration, with which connections to other systems are made.

    Reached as `client.zis.oauth_clients`.
    """

    _CALL: Method[BaseResultGenerator[ConnectionClient]] = Method(
        "zis.oauth_clients",
        Form(
            Operation(
                "zis.oauth_clients.list",
                "GET",
                "/api/services/zis/connections/oauth/clients/{integration}",
                result=Result("list", schema="ZisConnectionClient", key="clients"),
            ),
            (Argument("integration", "path", "integration", required=True),),
        ),
    )

    def __call__(self, integration: str) -> BaseResultGenerator[ConnectionClient]:
        """Lists the OAuth clients of an integration. For the token of the integration.

        Args:
            integration: Name of the integration in Zendesk Integration Services.

        Returns:
            ConnectionClient records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/services/zis/connections/oauth/clients/{integration}`
        """
        return self._run(self._CALL, integration=integration)

    _CREATE: Method[ConnectionClient] = Method(
        "zis.oauth_clients.create",
        Form(
            Operation(
                "zis.oauth_clients.create",
                "POST",
                "/api/services/zis/connections/oauth/clients/{integration}",
                body=Body("record", schema="ZisConnectionClient"),
                result=Result("whole", schema="ZisConnectionClient"),
                writes="make",
            ),
            (
                Argument("integration", "path", "integration", required=True),
                Argument("api_objects", "record", "body", accepts="ZisConnectionClient", required=True),
            ),
        ),
    )

    def create(
        self, integration: str, api_objects: ConnectionClient | ZisConnectionClientDict
    ) -> ConnectionClient:
        """Adds an OAuth client of another system to an integration. For the token of the integration.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            api_objects: The ConnectionClient: an object, or a mapping of its fields, with `client_id`,
                `client_secret` and `token_url`.

        Returns:
            The ConnectionClient.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/services/zis/connections/oauth/clients/{integration}`
        """
        return self._run(self._CREATE, integration=integration, api_objects=api_objects)


class AsyncZisOauthClientsApi(AsyncResource, sync_class=ZisOauthClientsApi):
    """`ZisOauthClientsApi` for the async client: calls are awaited, lists read with `async for`."""
