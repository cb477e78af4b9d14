# Generated from openapi/zendesk.openapi.json (openapi/spec/support/oauth.yaml) by `make generate`. Do not edit.
"""Manages OAuth clients and tokens, and exchanges codes or refresh tokens for new access tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.oauth import (
        GlobalOAuthClient,
        GlobalOAuthClientTokenSummary,
        OAuthClient,
        OAuthGrantToken,
        OAuthToken,
    )
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import OAuthClientDict, OAuthTokenDict


class OauthApi(Resource):
    """Manages OAuth clients and tokens, and exchanges codes or refresh tokens for new access tokens.

    Reached as `client.oauth`.
    """

    clients: Lazy[OauthClientsApi] = Lazy("oauth", "OauthClientsApi")
    global_clients: Lazy[OauthGlobalClientsApi] = Lazy("oauth", "OauthGlobalClientsApi")
    tokens: Lazy[OauthTokensApi] = Lazy("oauth", "OauthTokensApi")


class AsyncOauthApi(AsyncResource, sync_class=OauthApi):
    """`OauthApi` for the async client: calls are awaited, lists read with `async for`."""


class OauthClientsApi(Resource):
    """Lists the OAuth clients registered in the account. For admins. Calls: `create`, `delete`,
    `generate_secret`, `update`.

    Reached as `client.oauth.clients`.
    """

    _CALL: Method[OAuthClient | BaseResultGenerator[OAuthClient]] = Method(
        "oauth.clients",
        Form(
            Operation(
                "oauth.clients.show",
                "GET",
                "/api/v2/oauth/clients/{oauth_client_id}",
                result=Result("one", schema="OAuthClient", key="client"),
            ),
            (Argument("id", "path", "oauth_client_id", accepts="OAuthClient", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "oauth.clients.list",
                "GET",
                "/api/v2/oauth/clients",
                query=(Param("sort"),),
                result=Result("list", schema="OAuthClient", key="clients"),
                pages=("cursor", "offset"),
            ),
            (Argument("sort", "query", "sort"),),
        ),
    )

    def __call__(
        self,
        *,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | OAuthClient = LEFT_OUT,
    ) -> OAuthClient | BaseResultGenerator[OAuthClient]:
        """Lists the OAuth clients registered in the account.

        - `client.oauth.clients()`: Lists the OAuth clients registered in the account. For admins. Also
          takes `sort`, `page_size`, `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/oauth/clients`
        - `client.oauth.clients(id=…)`: Returns a single OAuth client, with its secret shortened. For
          admins.
          `GET /api/v2/oauth/clients/{oauth_client_id}`

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: OAuth client to act on. Takes an OAuthClient or its id.

        Returns:
            OAuthClient records, fetched page by page as they are read.
            The OAuthClient.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )

    _CREATE: Method[OAuthClient] = Method(
        "oauth.clients.create",
        Form(
            Operation(
                "oauth.clients.create",
                "POST",
                "/api/v2/oauth/clients",
                body=Body("record", schema="OAuthClient", key="client"),
                result=Result("one", schema="OAuthClient", key="client"),
                writes="make",
            ),
            (Argument("api_objects", "record", "client", accepts="OAuthClient", required=True),),
        ),
    )

    def create(self, api_objects: OAuthClient | OAuthClientDict) -> OAuthClient:
        """Registers an OAuth client; the full secret is shown only in this response. For admins.

        Args:
            api_objects: The OAuthClient: an object, or a mapping of its fields.

        Returns:
            The OAuthClient.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/oauth/clients`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "oauth.clients.delete",
        Form(
            Operation(
                "oauth.clients.delete",
                "DELETE",
                "/api/v2/oauth/clients/{oauth_client_id}",
                result=Result("nothing"),
            ),
            (Argument("api_objects", "path", "oauth_client_id", accepts="OAuthClient", required=True),),
        ),
    )

    def delete(self, api_objects: int | OAuthClient) -> None:
        """Deletes an OAuth client, so that it can no longer obtain access. For admins.

        Args:
            api_objects: OAuth client to act on. Takes an OAuthClient or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/oauth/clients/{oauth_client_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _GENERATE_SECRET: Method[OAuthClient] = Method(
        "oauth.clients.generate_secret",
        Form(
            Operation(
                "oauth.clients.generate_secret",
                "PUT",
                "/api/v2/oauth/clients/{oauth_client_id}/generate_secret",
                result=Result("one", schema="OAuthClient", key="client"),
            ),
            (Argument("oauth_client", "path", "oauth_client_id", accepts="OAuthClient", required=True),),
        ),
    )

    def generate_secret(self, oauth_client: int | OAuthClient) -> OAuthClient:
        """Gives an OAuth client a new secret and returns it in full, this once only. The former secret
        stops working. For admins.

        Args:
            oauth_client: OAuth client to act on. Takes an OAuthClient or its id.

        Returns:
            The OAuthClient.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/oauth/clients/{oauth_client_id}/generate_secret`
        """
        return self._run(self._GENERATE_SECRET, oauth_client=oauth_client)

    _UPDATE: Method[OAuthClient] = Method(
        "oauth.clients.update",
        Form(
            Operation(
                "oauth.clients.update",
                "PUT",
                "/api/v2/oauth/clients/{oauth_client_id}",
                body=Body("record", schema="OAuthClient", key="client"),
                result=Result("one", schema="OAuthClient", key="client"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "client",
                    also_path="oauth_client_id",
                    accepts="OAuthClient",
                    required=True,
                ),
            ),
        ),
    )

    def update(self, api_objects: OAuthClient | OAuthClientDict) -> OAuthClient:
        """Changes an OAuth client, such as its name or redirect addresses. For admins. A record without
        changes is read, and nothing is written.

        Args:
            api_objects: The OAuthClient: an object, or a mapping of its fields.

        Returns:
            The OAuthClient.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/oauth/clients/{oauth_client_id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncOauthClientsApi(AsyncResource, sync_class=OauthClientsApi):
    """`OauthClientsApi` for the async client: calls are awaited, lists read with `async for`."""


class OauthGlobalClientsApi(Resource):
    """Lists the global OAuth clients that have been granted access to the account. For admins. Calls:
    `token_summary`.

    Reached as `client.oauth.global_clients`.
    """

    _CALL: Method[GlobalOAuthClient | BaseResultGenerator[GlobalOAuthClient]] = Method(
        "oauth.global_clients",
        Form(
            Operation(
                "oauth.global_clients.show",
                "GET",
                "/api/v2/oauth/global_clients/{global_client_id}",
                result=Result("one", schema="GlobalOAuthClient", key="global_client"),
            ),
            (Argument("id", "path", "global_client_id", accepts="GlobalOAuthClient", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "oauth.global_clients.list",
                "GET",
                "/api/v2/oauth/global_clients",
                query=(Param("sort"),),
                result=Result("list", schema="GlobalOAuthClient", key="global_clients"),
                pages=("cursor", "offset"),
            ),
            (Argument("sort", "query", "sort"),),
        ),
    )

    def __call__(
        self,
        *,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | GlobalOAuthClient = LEFT_OUT,
    ) -> GlobalOAuthClient | BaseResultGenerator[GlobalOAuthClient]:
        """Lists the global OAuth clients that have been granted access to the account.

        - `client.oauth.global_clients()`: Lists the global OAuth clients that have been granted access
          to the account. For admins. Also takes `sort`, `page_size`, `cursor_pagination`, `per_page`
          and `page`.
          `GET /api/v2/oauth/global_clients`
        - `client.oauth.global_clients(id=…)`: Returns a single global OAuth client. For admins.
          `GET /api/v2/oauth/global_clients/{global_client_id}`

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Global OAuth client that the call is about. Takes a GlobalOAuthClient or its id.

        Returns:
            GlobalOAuthClient records, fetched page by page as they are read.
            The GlobalOAuthClient.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )

    _TOKEN_SUMMARY: Method[BaseResultGenerator[GlobalOAuthClientTokenSummary]] = Method(
        "oauth.global_clients.token_summary",
        Form(
            Operation(
                "oauth.global_clients.token_summary",
                "GET",
                "/api/v2/oauth/global_clients/token_summary",
                query=(
                    Param("global_client_id"),
                    Param("include_expired"),
                ),
                result=Result("list", schema="GlobalOAuthClientTokenSummary", key="global_clients"),
                pages=("cursor", "offset"),
            ),
            (
                Argument("global_client_id", "query", "global_client_id"),
                Argument("include_expired", "query", "include_expired"),
            ),
        ),
    )

    def token_summary(
        self,
        *,
        global_client_id: int | None = None,
        include_expired: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[GlobalOAuthClientTokenSummary]:
        """Summarizes the tokens that global OAuth clients hold for the account. For admins.

        Args:
            global_client_id: Global OAuth client that the call is about.
            include_expired: Whether expired tokens are counted too.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            GlobalOAuthClientTokenSummary records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/oauth/global_clients/token_summary`
        """
        return self._run(
            self._TOKEN_SUMMARY,
            global_client_id=global_client_id,
            include_expired=include_expired,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncOauthGlobalClientsApi(AsyncResource, sync_class=OauthGlobalClientsApi):
    """`OauthGlobalClientsApi` for the async client: calls are awaited, lists read with `async for`."""


class OauthTokensApi(Resource):
    """Lists OAuth access tokens without their full secrets, optionally by client. For admins. Calls:
    `create`, `current`, `delete`, `grant`, `revoke_current`.

    Reached as `client.oauth.tokens`.
    """

    _CALL: Method[OAuthToken | BaseResultGenerator[OAuthToken]] = Method(
        "oauth.tokens",
        Form(
            Operation(
                "oauth.tokens.show",
                "GET",
                "/api/v2/oauth/tokens/{oauth_token_id}",
                result=Result("one", schema="OAuthToken", key="token"),
            ),
            (Argument("id", "path", "oauth_token_id", accepts="OAuthToken", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "oauth.tokens.list",
                "GET",
                "/api/v2/oauth/tokens",
                query=(
                    Param("sort"),
                    Param("client_id"),
                    Param("global_client_id"),
                    Param("all"),
                ),
                result=Result("list", schema="OAuthToken", key="tokens"),
                pages=("cursor", "offset"),
            ),
            (
                Argument("sort", "query", "sort"),
                Argument("client_id", "query", "client_id"),
                Argument("global_client_id", "query", "global_client_id"),
                Argument("all", "query", "all"),
            ),
        ),
    )

    def __call__(
        self,
        *,
        sort: str | None = None,
        client_id: int | None = None,
        global_client_id: int | None = None,
        all: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | OAuthToken = LEFT_OUT,
    ) -> OAuthToken | BaseResultGenerator[OAuthToken]:
        """Lists OAuth access tokens without their full secrets, optionally by client.

        - `client.oauth.tokens()`: Lists OAuth access tokens without their full secrets, optionally by
          client. For admins. Also takes `sort`, `client_id`, `global_client_id`, `all`, `page_size`,
          `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/oauth/tokens`
        - `client.oauth.tokens(id=…)`: Returns one OAuth token without its full secret. Admins, agents
          and end users may call it.
          `GET /api/v2/oauth/tokens/{oauth_token_id}`

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            client_id: OAuth client whose tokens are meant.
            global_client_id: Global OAuth client that the call is about.
            all: Whether to cover the tokens of all users, not just your own; for admins.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: OAuth token to act on. Takes an OAuthToken or its id.

        Returns:
            OAuthToken records, fetched page by page as they are read.
            The OAuthToken.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            sort=sort,
            client_id=client_id,
            global_client_id=global_client_id,
            all=all,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )

    _CREATE: Method[OAuthToken] = Method(
        "oauth.tokens.create",
        Form(
            Operation(
                "oauth.tokens.create",
                "POST",
                "/api/v2/oauth/tokens",
                query=(
                    Param("client_id"),
                    Param("global_client_id"),
                    Param("all"),
                ),
                body=Body("record", schema="OAuthToken", key="token"),
                result=Result("one", schema="OAuthToken", key="token"),
                writes="make",
            ),
            (
                Argument("api_objects", "record", "token", accepts="OAuthToken", required=True),
                Argument("client_id", "query", "client_id"),
                Argument("global_client_id", "query", "global_client_id"),
                Argument("all", "query", "all"),
            ),
        ),
    )

    def create(
        self,
        api_objects: OAuthToken | OAuthTokenDict,
        *,
        client_id: int | None = None,
        global_client_id: int | None = None,
        all: bool | None = None,
    ) -> OAuthToken:
        """Issues an OAuth access token for a client without the authorization dialog; the full token
        appears only in this response. For admins.

        Args:
            api_objects: The OAuthToken: an object, or a mapping of its fields.
            client_id: OAuth client whose tokens are meant.
            global_client_id: Global OAuth client that the call is about.
            all: Whether to cover the tokens of all users, not just your own; for admins.

        Returns:
            The OAuthToken.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/oauth/tokens`
        """
        return self._run(
            self._CREATE,
            api_objects=api_objects,
            client_id=client_id,
            global_client_id=global_client_id,
            all=all,
        )

    _CURRENT: Method[OAuthToken] = Method(
        "oauth.tokens.current",
        Form(
            Operation(
                "oauth.tokens.current",
                "GET",
                "/api/v2/oauth/tokens/current",
                result=Result("one", schema="OAuthToken", key="token"),
            )
        ),
    )

    def current(self) -> OAuthToken:
        """Returns the OAuth token that authenticates this very request. For any signed-in user.

        Returns:
            The OAuthToken.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for admins, agents and end users.

        `GET /api/v2/oauth/tokens/current`
        """
        return self._run(self._CURRENT)

    _DELETE: Method[None] = Method(
        "oauth.tokens.delete",
        Form(
            Operation(
                "oauth.tokens.delete",
                "DELETE",
                "/api/v2/oauth/tokens/{oauth_token_id}",
                result=Result("nothing"),
            ),
            (Argument("api_objects", "path", "oauth_token_id", accepts="OAuthToken", required=True),),
        ),
    )

    def delete(self, api_objects: int | OAuthToken) -> None:
        """Revokes an OAuth token, which can no longer be used then. Admins, agents and end users may call
        it.

        Args:
            api_objects: OAuth token to act on. Takes an OAuthToken or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/oauth/tokens/{oauth_token_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _GRANT: Method[OAuthGrantToken] = Method(
        "oauth.tokens.grant",
        Form(
            Operation(
                "oauth.tokens.grant",
                "POST",
                "/oauth/tokens",
                body=Body("fields"),
                result=Result("whole", schema="OAuthGrantToken"),
            ),
            (
                Argument("grant_type", "body", "grant_type", required=True),
                Argument("client_id", "body", "client_id", required=True),
                Argument("client_secret", "body", "client_secret"),
                Argument("code", "body", "code"),
                Argument("code_verifier", "body", "code_verifier"),
                Argument("redirect_uri", "body", "redirect_uri"),
                Argument("refresh_token", "body", "refresh_token"),
                Argument("scope", "body", "scope"),
                Argument("expires_in", "body", "expires_in"),
                Argument("refresh_token_expires_in", "body", "refresh_token_expires_in"),
            ),
        ),
    )

    def grant(
        self,
        grant_type: str,
        client_id: str,
        *,
        client_secret: str | None = None,
        code: str | None = None,
        code_verifier: str | None = None,
        redirect_uri: str | None = None,
        refresh_token: str | None = None,
        scope: str | None = None,
        expires_in: int | None = None,
        refresh_token_expires_in: int | None = None,
    ) -> OAuthGrantToken:
        """Exchanges an authorization code, refresh token or client credentials for an access token. Needs
        no prior authentication.

        Args:
            grant_type: How the token is earned, such as `authorization_code`, `refresh_token` or
                `client_credentials`.
            client_id: Unique identifier string of the OAuth client that asks for the token.
            client_secret: Secret of the OAuth client; public clients leave it out and prove themselves
                with PKCE.
            code: Authorization code received at the redirect; exchanged once, soon after it was issued.
            code_verifier: PKCE secret that must match the code challenge of the authorization request.
            redirect_uri: Same redirect address as in the authorization request; needed with an
                authorization code.
            refresh_token: Token from an earlier grant, traded for a new access token; sent with that
                grant type only.
            scope: Space-separated permissions of the token, such as `read` or `tickets:write`.
            expires_in: Lifetime wanted for the new access token, in seconds.
            refresh_token_expires_in: Lifetime wanted for the new refresh token, in seconds.

        Returns:
            The OAuthGrantToken.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /oauth/tokens`
        """
        return self._run(
            self._GRANT,
            grant_type=grant_type,
            client_id=client_id,
            client_secret=client_secret,
            code=code,
            code_verifier=code_verifier,
            redirect_uri=redirect_uri,
            refresh_token=refresh_token,
            scope=scope,
            expires_in=expires_in,
            refresh_token_expires_in=refresh_token_expires_in,
        )

    _REVOKE_CURRENT: Method[None] = Method(
        "oauth.tokens.revoke_current",
        Form(
            Operation(
                "oauth.tokens.revoke_current",
                "DELETE",
                "/api/v2/oauth/tokens/current",
                result=Result("nothing"),
            )
        ),
    )

    def revoke_current(self) -> None:
        """Revokes the OAuth token that authenticates this very request. For any signed-in user.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for admins, agents and end users.

        `DELETE /api/v2/oauth/tokens/current`
        """
        return self._run(self._REVOKE_CURRENT)


class AsyncOauthTokensApi(AsyncResource, sync_class=OauthTokensApi):
    """`OauthTokensApi` for the async client: calls are awaited, lists read with `async for`."""
