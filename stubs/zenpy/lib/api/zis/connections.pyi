# Generated from openapi/zendesk.openapi.json (openapi/spec/zis/connections.yaml) by `make generate`. Do not edit.
"""Manages connections: credentials with which flows call other systems."""

from collections.abc import Coroutine
from enum import Enum
from typing import Literal

from zenpy.lib.api_objects.zis_objects import (
    ApiKeyConnection,
    BasicAuthConnection,
    BearerTokenConnection,
    OauthConnection,
    OauthFlow,
)
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import ZisApiKeyConnectionDict, ZisBasicAuthConnectionDict, ZisBearerTokenConnectionDict

class ZisConnectionsApi(Resource):
    """Manages connections: credentials with which flows call other systems.

    Reached as `client.zis.connections`.
    """

    api_key: Lazy[ZisConnectionsApiKeyApi]
    """The api key of `client.zis.connections`. Calls: `create`."""
    basic_auth: Lazy[ZisConnectionsBasicAuthApi]
    """The basic auth of `client.zis.connections`. Calls: `create`."""
    bearer_token: Lazy[ZisConnectionsBearerTokenApi]
    """The bearer token of `client.zis.connections`. Calls: `create`."""
    oauth: Lazy[ZisConnectionsOauthApi]
    """Fetches an OAuth connection by its name. For the token of the integration. Calls: `start`."""
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

class AsyncZisConnectionsApi(AsyncResource):
    """Manages connections: credentials with which flows call other systems.

    Reached as `client.zis.connections`.
    """

    api_key: Lazy[AsyncZisConnectionsApiKeyApi]
    """The api key of `client.zis.connections`. Calls: `create`."""
    basic_auth: Lazy[AsyncZisConnectionsBasicAuthApi]
    """The basic auth of `client.zis.connections`. Calls: `create`."""
    bearer_token: Lazy[AsyncZisConnectionsBearerTokenApi]
    """The bearer token of `client.zis.connections`. Calls: `create`."""
    oauth: Lazy[AsyncZisConnectionsOauthApi]
    """Fetches an OAuth connection by its name. For the token of the integration. Calls: `start`."""
    def __call__(
        self, integration: str, *, page_size: int | None = None, cursor_pagination: bool | int | None = None
    ) -> AsyncResultGenerator[
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

class ZisConnectionsApiKeyApi(Resource):
    """The api key of `client.zis.connections`. Calls: `create`.

    Reached as `client.zis.connections.api_key`.
    """
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

class AsyncZisConnectionsApiKeyApi(AsyncResource):
    """The api key of `client.zis.connections`. Calls: `create`.

    Reached as `client.zis.connections.api_key`.
    """
    def create(
        self, integration: str, api_key: ApiKeyConnection | ZisApiKeyConnectionDict
    ) -> Coroutine[object, object, ApiKeyConnection]:
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

class ZisConnectionsBasicAuthApi(Resource):
    """The basic auth of `client.zis.connections`. Calls: `create`.

    Reached as `client.zis.connections.basic_auth`.
    """
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

class AsyncZisConnectionsBasicAuthApi(AsyncResource):
    """The basic auth of `client.zis.connections`. Calls: `create`.

    Reached as `client.zis.connections.basic_auth`.
    """
    def create(
        self, integration: str, basic_auth: BasicAuthConnection | ZisBasicAuthConnectionDict
    ) -> Coroutine[object, object, BasicAuthConnection]:
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

class ZisConnectionsBearerTokenApi(Resource):
    """The bearer token of `client.zis.connections`. Calls: `create`.

    Reached as `client.zis.connections.bearer_token`.
    """
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

class AsyncZisConnectionsBearerTokenApi(AsyncResource):
    """The bearer token of `client.zis.connections`. Calls: `create`.

    Reached as `client.zis.connections.bearer_token`.
    """
    def create(
        self, integration: str, bearer_token: BearerTokenConnection | ZisBearerTokenConnectionDict
    ) -> Coroutine[object, object, BearerTokenConnection]:
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

class ZisConnectionsOauthApi(Resource):
    """Fetches an OAuth connection by its name. For the token of the integration. Calls: `start`.

    Reached as `client.zis.connections.oauth`.
    """
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

class AsyncZisConnectionsOauthApi(AsyncResource):
    """Fetches an OAuth connection by its name. For the token of the integration. Calls: `start`.

    Reached as `client.zis.connections.oauth`.
    """
    def __call__(
        self, integration: str, name: str | None = None
    ) -> Coroutine[object, object, OauthConnection]:
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
    ) -> Coroutine[object, object, OauthFlow]:
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
