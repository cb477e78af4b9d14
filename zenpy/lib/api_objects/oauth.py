# Generated from openapi/zendesk.openapi.json (openapi/spec/support/oauth.yaml) by `make generate`. Do not edit.
"""Manages OAuth clients and tokens, and exchanges codes or refresh tokens for new access tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, Relation, Renamed
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from typing import Literal

    from zenpy.lib.api_objects.users import User


class GlobalOAuthClient(BaseObject):
    """OAuth client approved for use across all Zendesk accounts, as seen by an account that granted it
    access.

    Attributes:
        company: Company that publishes the integration. Read-only.
        description: Short account of the integration, shown to users asked for consent. Read-only.
        id: Identifies the global client; assigned by Zendesk. Read-only.
        identifier: Unique name the client sends as `client_id` in OAuth flows. Read-only.
        kind: Whether the client can keep a secret: `public` or `confidential`. Read-only.
        logo_url: Address of the logo image shown on the consent page. Read-only.
        name: Name of the integration as users see it. Read-only.
    """

    _name = "global_o_auth_client"
    _spec = "GlobalOAuthClient"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("company", "description", "id", "identifier", "kind", "logo_url", "name"))

    company: str | None = None
    description: str | None = None
    id: int | None = None
    identifier: str | None = None
    kind: str | None = None
    logo_url: str | None = None
    name: str | None = None


class GlobalOAuthClientTokenSummary(BaseObject):
    """Token usage of one global OAuth client on the account.

    Attributes:
        id: Identifies the global OAuth client the summary is about; assigned by Zendesk. Read-only.
        last_used_at: Moment any of the client's tokens was last used. Read-only.
        tokens_count: How many access tokens the client holds on this account. Read-only.
        last_used: `last_used_at` as an aware datetime.
    """

    _name = "global_o_auth_client_token_summary"
    _spec = "GlobalOAuthClientTokenSummary"
    _shown = ("id",)
    _rules = WriteRules(read_only=("id", "last_used_at", "tokens_count"))

    id: int | None = None
    last_used_at: str | None = None
    tokens_count: int | None = None
    last_used = Date("last_used_at")


class OAuthClient(BaseObject):
    """Application registered with the account that may obtain OAuth access tokens.

    Attributes:
        company: Company behind the application, shown to users asked for consent.
        created_at: When the client was registered. Read-only.
        description: Short account of the application, shown to users asked for consent.
        global_: True when the client may be used on all accounts, after Zendesk's approval.
            Read-only. On the wire: `global`.
        id: Identifies the client record; not the `client_id` of OAuth flows. Read-only.
        identifier: Unique name the application sends as `client_id` in OAuth flows.
        kind: Whether the application can keep a secret; `public` clients have to use PKCE.
        logo_url: Address of the logo image on the consent page. Read-only.
        name: Name of the application as users see it.
        redirect_uri: Addresses to which users may be sent back after consenting.
        secret: Client secret; shown in full only when it has just been generated. Read-only.
        updated_at: When the client registration last changed. Read-only.
        url: API address of this OAuth client. Read-only.
        user_id: Identifies the admin who owns the client.
        user: The User behind `user_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "o_auth_client"
    _spec = "OAuthClient"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("created_at", "global", "id", "logo_url", "secret", "updated_at", "url"))

    company: str | None = None
    created_at: str | None = None
    description: str | None = None
    global_: Renamed[bool] = Renamed("global")
    id: int | None = None
    identifier: str | None = None
    kind: Literal["public", "confidential"] | str | None = None
    logo_url: str | None = None
    name: str | None = None
    redirect_uri: ListField[str] = ListField()
    secret: str | None = None
    updated_at: str | None = None
    url: str | None = None
    user_id: int | None = None
    user: Relation[User] = Relation("user_id", "User")
    created = Date("created_at")
    updated = Date("updated_at")


class OAuthGrantToken(BaseObject):
    """Answer of the OAuth token endpoint to a grant or refresh request.

    Attributes:
        access_token: Token to send in the `Authorization` header as `Bearer`. Read-only.
        expires_in: Lifetime of the access token in seconds.
        refresh_token: Token with which a new access token can be obtained; usable once. Read-only.
        refresh_token_expires_in: Lifetime of the refresh token in seconds.
        scope: Scopes the access token carries, separated by spaces. Read-only.
        token_type: How the token is to be presented; `bearer`. Read-only.
    """

    _name = "o_auth_grant_token"
    _spec = "OAuthGrantToken"
    _shown = ("expires_in", "scope")
    _rules = WriteRules(read_only=("access_token", "refresh_token", "scope", "token_type"))

    access_token: str | None = None
    expires_in: int | None = None
    refresh_token: str | None = None
    refresh_token_expires_in: int | None = None
    scope: str | None = None
    token_type: str | None = None


class OAuthToken(BaseObject):
    """OAuth access token issued to a client on behalf of a user, as listed by the token API.

    Attributes:
        client_id: Identifies the client record the token was issued to.
        created_at: When the token was issued. Read-only.
        expires_at: When the token stops working. Read-only.
        id: Identifies the token record; not the secret itself. Read-only.
        refresh_token: Token for obtaining a new access token; shown in full only on creation.
            Read-only.
        refresh_token_expires_at: When the refresh token stops working. Read-only.
        scopes: Permissions of the token, such as `read`, `write` or `tickets:read`.
        token: Secret of the token; shown in full only on creation, shortened later. Read-only.
        url: API address of this token. Read-only.
        used_at: When the token was last used for a call. Read-only.
        user_id: Identifies the user on whose behalf calls are made. Read-only.
        client: The OAuthClient behind `client_id`. It costs a call if it is not at hand.
        user: The User behind `user_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
        expires: `expires_at` as an aware datetime.
        refresh_token_expires: `refresh_token_expires_at` as an aware datetime.
        used: `used_at` as an aware datetime.
    """

    _name = "o_auth_token"
    _spec = "OAuthToken"
    _shown = ("id", "client_id", "user_id")
    _rules = WriteRules(
        read_only=(
            "created_at",
            "expires_at",
            "id",
            "refresh_token",
            "refresh_token_expires_at",
            "token",
            "url",
            "used_at",
            "user_id",
        )
    )

    client_id: int | None = None
    created_at: str | None = None
    expires_at: str | None = None
    id: int | None = None
    refresh_token: str | None = None
    refresh_token_expires_at: str | None = None
    scopes: ListField[str] = ListField()
    token: str | None = None
    url: str | None = None
    used_at: str | None = None
    user_id: int | None = None
    client: Relation[OAuthClient] = Relation("client_id", "OAuthClient")
    user: Relation[User] = Relation("user_id", "User")
    created = Date("created_at")
    expires = Date("expires_at")
    refresh_token_expires = Date("refresh_token_expires_at")
    used = Date("used_at")
