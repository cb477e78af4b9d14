# Generated from openapi/zendesk.openapi.json (openapi/spec/support/oauth.yaml) by `make generate`. Do not edit.
"""Manages OAuth clients and tokens, and exchanges codes or refresh tokens for new access tokens."""

from collections.abc import Awaitable, Iterator
from datetime import datetime
from enum import Enum
from typing import Literal, overload, type_check_only

from zenpy.lib.api_objects.users import User
from zenpy.lib.many import Many
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import (
    GlobalOAuthClientDict,
    GlobalOAuthClientTokenSummaryDict,
    OAuthClientDict,
    OAuthGrantTokenDict,
    OAuthTokenDict,
)

@takes_its_fields
class GlobalOAuthClient(BaseObject):
    """OAuth client approved for use across all Zendesk accounts, as seen by an account that granted it
    access.
    """

    company: str | None
    """Company that publishes the integration. Read-only."""
    description: str | None
    """Short account of the integration, shown to users asked for consent. Read-only."""
    id: int
    """Identifies the global client; assigned by Zendesk. Read-only."""
    identifier: str | None
    """Unique name the client sends as `client_id` in OAuth flows. Read-only."""
    kind: str | None
    """Whether the client can keep a secret: `public` or `confidential`. Read-only."""
    logo_url: str | None
    """Address of the logo image shown on the consent page. Read-only."""
    name: str | None
    """Name of the integration as users see it. Read-only."""
    @overload
    def __init__(self, api: object = None, *, id: int | None = None) -> None:
        """Make a GlobalOAuthClient from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> GlobalOAuthClientDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class GlobalOAuthClientTokenSummary(BaseObject):
    """Token usage of one global OAuth client on the account."""

    id: int
    """Identifies the global OAuth client the summary is about; assigned by Zendesk. Read-only."""
    last_used_at: Attribute[str | None, str | datetime | None]
    """Moment any of the client's tokens was last used. Read-only."""
    tokens_count: int | None
    """How many access tokens the client holds on this account. Read-only."""
    last_used: Attribute[datetime | None, datetime | None]
    """`last_used_at` as an aware datetime."""
    @overload
    def __init__(self, api: object = None, *, id: int | None = None) -> None:
        """Make a GlobalOAuthClientTokenSummary from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> GlobalOAuthClientTokenSummaryDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class OAuthClient(BaseObject):
    """Application registered with the account that may obtain OAuth access tokens."""

    company: str | None
    """Company behind the application, shown to users asked for consent."""
    created_at: Attribute[str, str | datetime | None]
    """When the client was registered. Read-only."""
    description: str | None
    """Short account of the application, shown to users asked for consent."""
    global_: bool | None
    """True when the client may be used on all accounts, after Zendesk's approval. Read-only. On the
    wire: `global`.
    """
    id: int
    """Identifies the client record; not the `client_id` of OAuth flows. Read-only."""
    identifier: str
    """Unique name the application sends as `client_id` in OAuth flows."""
    kind: Attribute[
        Literal["public", "confidential"] | str | None, Literal["public", "confidential"] | str | Enum | None
    ]
    """Whether the application can keep a secret; `public` clients have to use PKCE."""
    logo_url: str | None
    """Address of the logo image on the consent page. Read-only."""
    name: str
    """Name of the application as users see it."""
    redirect_uri: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Addresses to which users may be sent back after consenting."""
    secret: str | None
    """Client secret; shown in full only when it has just been generated. Read-only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the client registration last changed. Read-only."""
    url: str
    """API address of this OAuth client. Read-only."""
    user_id: int
    """Identifies the admin who owns the client."""
    user: Attribute[User, User | int | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        company: str | None = None,
        description: str | None = None,
        id: int | None = None,
        identifier: str | None = None,
        kind: Literal["public", "confidential"] | str | Enum | None = None,
        name: str | None = None,
        redirect_uri: Many[str] | Iterator[str] | None = None,
        user_id: int | None = None,
        user: User | int | None = None,
    ) -> None:
        """Make an OAuthClient from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> OAuthClientAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> OAuthClientDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class OAuthGrantToken(BaseObject):
    """Answer of the OAuth token endpoint to a grant or refresh request."""

    access_token: str | None
    """Token to send in the `Authorization` header as `Bearer`. Read-only."""
    expires_in: int | None
    """Lifetime of the access token in seconds."""
    refresh_token: str | None
    """Token with which a new access token can be obtained; usable once. Read-only."""
    refresh_token_expires_in: int | None
    """Lifetime of the refresh token in seconds."""
    scope: str | None
    """Scopes the access token carries, separated by spaces. Read-only."""
    token_type: str | None
    """How the token is to be presented; `bearer`. Read-only."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        expires_in: int | None = None,
        refresh_token_expires_in: int | None = None,
    ) -> None:
        """Make an OAuthGrantToken from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> OAuthGrantTokenDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class OAuthToken(BaseObject):
    """OAuth access token issued to a client on behalf of a user, as listed by the token API."""

    client_id: int | None
    """Identifies the client record the token was issued to."""
    created_at: Attribute[str, str | datetime | None]
    """When the token was issued. Read-only."""
    expires_at: Attribute[str | None, str | datetime | None]
    """When the token stops working. Read-only."""
    id: int
    """Identifies the token record; not the secret itself. Read-only."""
    refresh_token: str | None
    """Token for obtaining a new access token; shown in full only on creation. Read-only."""
    refresh_token_expires_at: Attribute[str | None, str | datetime | None]
    """When the refresh token stops working. Read-only."""
    scopes: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Permissions of the token, such as `read`, `write` or `tickets:read`."""
    token: str | None
    """Secret of the token; shown in full only on creation, shortened later. Read-only."""
    url: str
    """API address of this token. Read-only."""
    used_at: Attribute[str | None, str | datetime | None]
    """When the token was last used for a call. Read-only."""
    user_id: int | None
    """Identifies the user on whose behalf calls are made. Read-only."""
    client: Attribute[OAuthClient | None, OAuthClient | int | None]
    """The OAuthClient behind `client_id`. It costs a call if it is not at hand."""
    user: Attribute[User | None, User | int | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    expires: Attribute[datetime | None, datetime | None]
    """`expires_at` as an aware datetime."""
    refresh_token_expires: Attribute[datetime | None, datetime | None]
    """`refresh_token_expires_at` as an aware datetime."""
    used: Attribute[datetime | None, datetime | None]
    """`used_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        client_id: int | None = None,
        id: int | None = None,
        scopes: Many[str] | Iterator[str] | None = None,
        client: OAuthClient | int | None = None,
    ) -> None:
        """Make an OAuthToken from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> OAuthTokenAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> OAuthTokenDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class OAuthClientAwaitable(AwaitableAttrs):
    """The relations of OAuthClient as awaitables."""

    user: Awaitable[User]
    """The User behind `user_id`. One call fetches it for all records of a page."""

@type_check_only
class OAuthTokenAwaitable(AwaitableAttrs):
    """The relations of OAuthToken as awaitables."""

    client: Awaitable[OAuthClient | None]
    """The OAuthClient behind `client_id`. It costs a call if it is not at hand."""
    user: Awaitable[User | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
