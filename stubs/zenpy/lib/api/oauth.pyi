# Generated from openapi/zendesk.openapi.json (openapi/spec/support/oauth.yaml) by `make generate`. Do not edit.
"""Manages OAuth clients and tokens, and exchanges codes or refresh tokens for new access tokens."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.oauth import (
    GlobalOAuthClient,
    GlobalOAuthClientTokenSummary,
    OAuthClient,
    OAuthGrantToken,
    OAuthToken,
)
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import OAuthClientDict, OAuthTokenDict

class OauthApi(Resource):
    """Manages OAuth clients and tokens, and exchanges codes or refresh tokens for new access tokens.

    Reached as `client.oauth`.
    """

    clients: Lazy[OauthClientsApi]
    """Lists the OAuth clients registered in the account. For admins. Calls: `create`, `delete`,
    `generate_secret`, `update`.
    """
    global_clients: Lazy[OauthGlobalClientsApi]
    """Lists the global OAuth clients that have been granted access to the account. For admins. Calls:
    `token_summary`.
    """
    tokens: Lazy[OauthTokensApi]
    """Lists OAuth access tokens without their full secrets, optionally by client. For admins. Calls:
    `create`, `current`, `delete`, `grant`, `revoke_current`.
    """

class AsyncOauthApi(AsyncResource):
    """Manages OAuth clients and tokens, and exchanges codes or refresh tokens for new access tokens.

    Reached as `client.oauth`.
    """

    clients: Lazy[AsyncOauthClientsApi]
    """Lists the OAuth clients registered in the account. For admins. Calls: `create`, `delete`,
    `generate_secret`, `update`.
    """
    global_clients: Lazy[AsyncOauthGlobalClientsApi]
    """Lists the global OAuth clients that have been granted access to the account. For admins. Calls:
    `token_summary`.
    """
    tokens: Lazy[AsyncOauthTokensApi]
    """Lists OAuth access tokens without their full secrets, optionally by client. For admins. Calls:
    `create`, `current`, `delete`, `grant`, `revoke_current`.
    """

class OauthClientsApi(Resource):
    """Lists the OAuth clients registered in the account. For admins. Calls: `create`, `delete`,
    `generate_secret`, `update`.

    Reached as `client.oauth.clients`.
    """
    @overload
    def __call__(
        self,
        *,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[OAuthClient]:
        """Lists the OAuth clients registered in the account. For admins.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            OAuthClient records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/oauth/clients`
        """
    @overload
    def __call__(self, *, id: int | OAuthClient) -> OAuthClient:
        """Returns a single OAuth client, with its secret shortened. For admins.

        Args:
            id: OAuth client to act on. Takes an OAuthClient or its id.

        Returns:
            The OAuthClient.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/oauth/clients/{oauth_client_id}`
        """
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
    def delete(self, api_objects: int | OAuthClient) -> None:
        """Deletes an OAuth client, so that it can no longer obtain access. For admins.

        Args:
            api_objects: OAuth client to act on. Takes an OAuthClient or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/oauth/clients/{oauth_client_id}`
        """
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

class AsyncOauthClientsApi(AsyncResource):
    """Lists the OAuth clients registered in the account. For admins. Calls: `create`, `delete`,
    `generate_secret`, `update`.

    Reached as `client.oauth.clients`.
    """
    @overload
    def __call__(
        self,
        *,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[OAuthClient]:
        """Lists the OAuth clients registered in the account. For admins.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            OAuthClient records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/oauth/clients`
        """
    @overload
    def __call__(self, *, id: int | OAuthClient) -> Coroutine[object, object, OAuthClient]:
        """Returns a single OAuth client, with its secret shortened. For admins.

        Args:
            id: OAuth client to act on. Takes an OAuthClient or its id.

        Returns:
            The OAuthClient.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/oauth/clients/{oauth_client_id}`
        """
    def create(self, api_objects: OAuthClient | OAuthClientDict) -> Coroutine[object, object, OAuthClient]:
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
    def delete(self, api_objects: int | OAuthClient) -> Coroutine[object, object, None]:
        """Deletes an OAuth client, so that it can no longer obtain access. For admins.

        Args:
            api_objects: OAuth client to act on. Takes an OAuthClient or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/oauth/clients/{oauth_client_id}`
        """
    def generate_secret(self, oauth_client: int | OAuthClient) -> Coroutine[object, object, OAuthClient]:
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
    def update(self, api_objects: OAuthClient | OAuthClientDict) -> Coroutine[object, object, OAuthClient]:
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

class OauthGlobalClientsApi(Resource):
    """Lists the global OAuth clients that have been granted access to the account. For admins. Calls:
    `token_summary`.

    Reached as `client.oauth.global_clients`.
    """
    @overload
    def __call__(
        self,
        *,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[GlobalOAuthClient]:
        """Lists the global OAuth clients that have been granted access to the account. For admins.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            GlobalOAuthClient records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/oauth/global_clients`
        """
    @overload
    def __call__(self, *, id: int | GlobalOAuthClient) -> GlobalOAuthClient:
        """Returns a single global OAuth client. For admins.

        Args:
            id: Global OAuth client that the call is about. Takes a GlobalOAuthClient or its id.

        Returns:
            The GlobalOAuthClient.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/oauth/global_clients/{global_client_id}`
        """
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

class AsyncOauthGlobalClientsApi(AsyncResource):
    """Lists the global OAuth clients that have been granted access to the account. For admins. Calls:
    `token_summary`.

    Reached as `client.oauth.global_clients`.
    """
    @overload
    def __call__(
        self,
        *,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[GlobalOAuthClient]:
        """Lists the global OAuth clients that have been granted access to the account. For admins.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            GlobalOAuthClient records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/oauth/global_clients`
        """
    @overload
    def __call__(self, *, id: int | GlobalOAuthClient) -> Coroutine[object, object, GlobalOAuthClient]:
        """Returns a single global OAuth client. For admins.

        Args:
            id: Global OAuth client that the call is about. Takes a GlobalOAuthClient or its id.

        Returns:
            The GlobalOAuthClient.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/oauth/global_clients/{global_client_id}`
        """
    def token_summary(
        self,
        *,
        global_client_id: int | None = None,
        include_expired: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[GlobalOAuthClientTokenSummary]:
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

class OauthTokensApi(Resource):
    """Lists OAuth access tokens without their full secrets, optionally by client. For admins. Calls:
    `create`, `current`, `delete`, `grant`, `revoke_current`.

    Reached as `client.oauth.tokens`.
    """
    @overload
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
    ) -> BaseResultGenerator[OAuthToken]:
        """Lists OAuth access tokens without their full secrets, optionally by client. For admins.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            client_id: OAuth client whose tokens are meant.
            global_client_id: Global OAuth client that the call is about.
            all: Whether to cover the tokens of all users, not just your own; for admins.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            OAuthToken records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/oauth/tokens`
        """
    @overload
    def __call__(self, *, id: int | OAuthToken) -> OAuthToken:
        """Returns one OAuth token without its full secret. Admins, agents and end users may call it.

        Args:
            id: OAuth token to act on. Takes an OAuthToken or its id.

        Returns:
            The OAuthToken.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/oauth/tokens/{oauth_token_id}`
        """
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
    def current(self) -> OAuthToken:
        """Returns the OAuth token that authenticates this very request. For any signed-in user.

        Returns:
            The OAuthToken.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for admins, agents and end users.

        `GET /api/v2/oauth/tokens/current`
        """
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
    def revoke_current(self) -> None:
        """Revokes the OAuth token that authenticates this very request. For any signed-in user.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for admins, agents and end users.

        `DELETE /api/v2/oauth/tokens/current`
        """

class AsyncOauthTokensApi(AsyncResource):
    """Lists OAuth access tokens without their full secrets, optionally by client. For admins. Calls:
    `create`, `current`, `delete`, `grant`, `revoke_current`.

    Reached as `client.oauth.tokens`.
    """
    @overload
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
    ) -> AsyncResultGenerator[OAuthToken]:
        """Lists OAuth access tokens without their full secrets, optionally by client. For admins.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            client_id: OAuth client whose tokens are meant.
            global_client_id: Global OAuth client that the call is about.
            all: Whether to cover the tokens of all users, not just your own; for admins.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            OAuthToken records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/oauth/tokens`
        """
    @overload
    def __call__(self, *, id: int | OAuthToken) -> Coroutine[object, object, OAuthToken]:
        """Returns one OAuth token without its full secret. Admins, agents and end users may call it.

        Args:
            id: OAuth token to act on. Takes an OAuthToken or its id.

        Returns:
            The OAuthToken.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/oauth/tokens/{oauth_token_id}`
        """
    def create(
        self,
        api_objects: OAuthToken | OAuthTokenDict,
        *,
        client_id: int | None = None,
        global_client_id: int | None = None,
        all: bool | None = None,
    ) -> Coroutine[object, object, OAuthToken]:
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
    def current(self) -> Coroutine[object, object, OAuthToken]:
        """Returns the OAuth token that authenticates this very request. For any signed-in user.

        Returns:
            The OAuthToken.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for admins, agents and end users.

        `GET /api/v2/oauth/tokens/current`
        """
    def delete(self, api_objects: int | OAuthToken) -> Coroutine[object, object, None]:
        """Revokes an OAuth token, which can no longer be used then. Admins, agents and end users may call
        it.

        Args:
            api_objects: OAuth token to act on. Takes an OAuthToken or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/oauth/tokens/{oauth_token_id}`
        """
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
    ) -> Coroutine[object, object, OAuthGrantToken]:
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
    def revoke_current(self) -> Coroutine[object, object, None]:
        """Revokes the OAuth token that authenticates this very request. For any signed-in user.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for admins, agents and end users.

        `DELETE /api/v2/oauth/tokens/current`
        """
