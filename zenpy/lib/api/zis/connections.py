# Generated from openapi/zendesk.openapi.json (openapi/spec/zis/connections.yaml) by `make generate`. Do not edit.
"""Manages connections: credentials with which flows call other systems."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from enum import Enum
    from typing import Literal

    from zenpy.lib.api_objects.zis_objects import (
        ApiKeyConnection,
        BasicAuthConnection,
        BearerTokenConnection,
        OauthConnection,
        OauthFlow,
    )
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import (
        ZisApiKeyConnectionDict,
        ZisBasicAuthConnectionDict,
        ZisBearerTokenConnectionDict,
    )


class ZisConnectionsApi(Resource):
    """Manages connections: credentials with which flows call other systems.

    Reached as `client.zis.connections`.
    """

    api_key: Lazy[ZisConnectionsApiKeyApi] = Lazy("zis.connections", "ZisConnectionsApiKeyApi")
    basic_auth: Lazy[ZisConnectionsBasicAuthApi] = Lazy("zis.connections", "ZisConnectionsBasicAuthApi")
    bearer_token: Lazy[ZisConnectionsBearerTokenApi] = Lazy("zis.connections", "ZisConnectionsBearerTokenApi")
    oauth: Lazy[ZisConnectionsOauthApi] = Lazy("zis.connections", "ZisConnectionsOauthApi")

    _CALL: Method[
        BaseResultGenerator[ApiKeyConnection | BasicAuthConnection | BearerTokenConnection | OauthConnection]
    ] = Method(
        "zis.connections",
        Form(
            Operation(
                "zis.connections.list",
                "GET",
                "/api/services/zis/integrations/{integration}/connections/all",
                result=Result(
                    "list",
                    variants=(
                        "",
                        {
                            "api_key": "ZisApiKeyConnection",
                            "basic_auth": "ZisBasicAuthConnection",
                            "bearer_token": "ZisBearerTokenConnection",
                            "oauth": "ZisOauthConnection",
                        },
                    ),
                ),
                pages=("cursor",),
            ),
            (Argument("integration", "path", "integration", required=True),),
        ),
    )

    def __call__(
        self, integration: str, *, page_size: int | None = None, cursor_pagination: bool | int | None = None
    ) -> BaseResultGenerator[
        ApiKeyConnection | BasicAuthConnection | BearerTokenConnection | OauthConnection
    ]:
        """Lists the connections of an integration, of all kinds. For the token of the integration.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            ApiKeyConnection, BasicAuthConnection, BearerTokenConnection and OauthConnection records,
                fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/services/zis/integrations/{integration}/connections/all`
        """
        return self._run(
            self._CALL, integration=integration, page_size=page_size, cursor_pagination=cursor_pagination
        )


class AsyncZisConnectionsApi(AsyncResource, sync_class=ZisConnectionsApi):
    """`ZisConnectionsApi` for the async client: calls are awaited, lists read with `async for`."""


class ZisConnectionsApiKeyApi(Resource):
    """The api key of `client.zis.connections`. Calls: `create`.

    Reached as `client.zis.connections.api_key`.
    """

    _CREATE: Method[ApiKeyConnection] = Method(
        "zis.connections.api_key.create",
        Form(
            Operation(
                "zis.connections.api_key.create",
                "POST",
                "/api/services/zis/integrations/{integration}/connections/api_key",
                body=Body("record", schema="ZisApiKeyConnection"),
                result=Result("one", schema="ZisApiKeyConnection", key="api_key"),
                writes="make",
            ),
            (
                Argument("integration", "path", "integration", required=True),
                Argument("api_key", "record", "body", accepts="ZisApiKeyConnection", required=True),
            ),
        ),
    )

    def create(
        self, integration: str, api_key: ApiKeyConnection | ZisApiKeyConnectionDict
    ) -> ApiKeyConnection:
        """Creates a connection with an API key, which answers show with asterisks. For the token of the
        integration.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            api_key: The ApiKeyConnection: an object, or a mapping of its fields, with `name`,
                `api_key`, `header_name` and `allowed_domain`.

        Returns:
            The ApiKeyConnection.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/services/zis/integrations/{integration}/connections/api_key`
        """
        return self._run(self._CREATE, integration=integration, api_key=api_key)


class AsyncZisConnectionsApiKeyApi(AsyncResource, sync_class=ZisConnectionsApiKeyApi):
    """`ZisConnectionsApiKeyApi` for the async client: calls are awaited, lists read with `async for`."""


class ZisConnectionsBasicAuthApi(Resource):
    """The basic auth of `client.zis.connections`. Calls: `create`.

    Reached as `client.zis.connections.basic_auth`.
    """

    _CREATE: Method[BasicAuthConnection] = Method(
        "zis.connections.basic_auth.create",
        Form(
            Operation(
                "zis.connections.basic_auth.create",
                "POST",
                "/api/services/zis/integrations/{integration}/connections/basic_auth",
                body=Body("record", schema="ZisBasicAuthConnection"),
                result=Result("one", schema="ZisBasicAuthConnection", key="basic_auth"),
                writes="make",
            ),
            (
                Argument("integration", "path", "integration", required=True),
                Argument("basic_auth", "record", "body", accepts="ZisBasicAuthConnection", required=True),
            ),
        ),
    )

    def create(
        self, integration: str, basic_auth: BasicAuthConnection | ZisBasicAuthConnectionDict
    ) -> BasicAuthConnection:
        """Creates a connection with a user name and a password, which answers show with asterisks. For the
        token of the integration.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            basic_auth: The BasicAuthConnection: an object, or a mapping of its fields, with `name`,
                `username`, `password` and `allowed_domain`.

        Returns:
            The BasicAuthConnection.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/services/zis/integrations/{integration}/connections/basic_auth`
        """
        return self._run(self._CREATE, integration=integration, basic_auth=basic_auth)


class AsyncZisConnectionsBasicAuthApi(AsyncResource, sync_class=ZisConnectionsBasicAuthApi):
    """`ZisConnectionsBasicAuthApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class ZisConnectionsBearerTokenApi(Resource):
    """The bearer token of `client.zis.connections`. Calls: `create`.

    Reached as `client.zis.connections.bearer_token`.
    """

    _CREATE: Method[BearerTokenConnection] = Method(
        "zis.connections.bearer_token.create",
        Form(
            Operation(
                "zis.connections.bearer_token.create",
                "POST",
                "/api/services/zis/integrations/{integration}/connections/bearer_token",
                body=Body("record", schema="ZisBearerTokenConnection"),
                result=Result("one", schema="ZisBearerTokenConnection", key="bearer_token"),
                writes="make",
            ),
            (
                Argument("integration", "path", "integration", required=True),
                Argument("bearer_token", "record", "body", accepts="ZisBearerTokenConnection", required=True),
            ),
        ),
    )

    def create(
        self, integration: str, bearer_token: BearerTokenConnection | ZisBearerTokenConnectionDict
    ) -> BearerTokenConnection:
        """Creates a connection with a bearer token, which answers show with asterisks. For the token of
        the integration.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            bearer_token: The BearerTokenConnection: an object, or a mapping of its fields, with `name`,
                `token` and `allowed_domain`.

        Returns:
            The BearerTokenConnection.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/services/zis/integrations/{integration}/connections/bearer_token`
        """
        return self._run(self._CREATE, integration=integration, bearer_token=bearer_token)


class AsyncZisConnectionsBearerTokenApi(AsyncResource, sync_class=ZisConnectionsBearerTokenApi):
    """`ZisConnectionsBearerTokenApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class ZisConnectionsOauthApi(Resource):
    """Fetches an OAuth connection by its name. For the token of the integration. Calls: `start`.

    Reached as `client.zis.connections.oauth`.
    """

    _CALL: Method[OauthConnection] = Method(
        "zis.connections.oauth",
        Form(
            Operation(
                "zis.connections.oauth.show",
                "GET",
                "/api/services/zis/connections/{integration}",
                query=(Param("name"),),
                result=Result("whole", schema="ZisOauthConnection"),
            ),
            (
                Argument("integration", "path", "integration", required=True),
                Argument("name", "query", "name"),
            ),
        ),
    )

    def __call__(self, integration: str, name: str | None = None) -> OauthConnection:
        """Fetches an OAuth connection by its name. For the token of the integration.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            name: Name of the connection.

        Returns:
            The OauthConnection.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/services/zis/connections/{integration}`
        """
        return self._run(self._CALL, integration=integration, name=name)

    _START: Method[OauthFlow] = Method(
        "zis.connections.oauth.start",
        Form(
            Operation(
                "zis.connections.oauth.start",
                "POST",
                "/api/services/zis/connections/oauth/start/{integration}",
                body=Body("fields"),
                result=Result("whole", schema="ZisOauthFlow"),
            ),
            (
                Argument("integration", "path", "integration", required=True),
                Argument("name", "body", "name"),
                Argument("oauth_client_name", "body", "oauth_client_name"),
                Argument("oauth_client_uuid", "body", "oauth_client_uuid"),
                Argument("oauth_url_subdomain", "body", "oauth_url_subdomain"),
                Argument("origin_oauth_redirect_url", "body", "origin_oauth_redirect_url"),
                Argument("permission_scopes", "body", "permission_scopes"),
                Argument("allow_offline_access", "body", "allow_offline_access"),
                Argument("grant_type", "body", "grant_type"),
            ),
        ),
    )

    def start(
        self,
        integration: str,
        *,
        name: str | None = None,
        oauth_client_name: str | None = None,
        oauth_client_uuid: str | None = None,
        oauth_url_subdomain: str | None = None,
        origin_oauth_redirect_url: str | None = None,
        permission_scopes: str | None = None,
        allow_offline_access: bool | None = None,
        grant_type: Literal["authorization_code", "client_credentials"] | str | Enum | None = None,
    ) -> OauthFlow:
        """Starts an OAuth flow for a client of the integration; a person goes on at the address in the
        answer. For the token of the integration.

        Args:
            integration: Name of the integration in Zendesk Integration Services.
            name: Name of the connection to be created.
            oauth_client_name: OAuth client to use, by name.
            oauth_client_uuid: OAuth client to use, by its universally unique id.
            oauth_url_subdomain: Fills the placeholder for the subdomain in the addresses of the
                provider.
            origin_oauth_redirect_url: Where the person comes back to; the address then has a
                `verification_token`.
            permission_scopes: Permissions to ask for, separated by spaces.
            allow_offline_access: Whether to ask for a refresh token too.
            grant_type: Kind of OAuth flow. Known values: `authorization_code`, `client_credentials`.

        Returns:
            The OauthFlow.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/services/zis/connections/oauth/start/{integration}`
        """
        return self._run(
            self._START,
            integration=integration,
            name=name,
            oauth_client_name=oauth_client_name,
            oauth_client_uuid=oauth_client_uuid,
            oauth_url_subdomain=oauth_url_subdomain,
            origin_oauth_redirect_url=origin_oauth_redirect_url,
            permission_scopes=permission_scopes,
            allow_offline_access=allow_offline_access,
            grant_type=grant_type,
        )


class AsyncZisConnectionsOauthApi(AsyncResource, sync_class=ZisConnectionsOauthApi):
    """`ZisConnectionsOauthApi` for the async client: calls are awaited, lists read with `async for`."""
