# Generated from openapi/zendesk.openapi.json (openapi/spec/support/oauth.yaml) by `make generate`. Do not edit.
"""Manages OAuth clients and tokens, and exchanges codes or refresh tokens for new access tokens."""

from collections.abc import Awaitable, Iterator
from datetime import datetime
from typing import Literal, type_check_only

from zenpy.lib.api_objects.users import User
from zenpy.lib.many import Many
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyList
from zenpy.lib.records.descriptors import Attribute
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import (
    GlobalOAuthClientDict,
    GlobalOAuthClientTokenSummaryDict,
    OAuthClientDict,
    OAuthGrantTokenDict,
    OAuthTokenDict,
)

class GlobalOAuthClient(BaseObject):
    """OAuth client approved for use across all Zendesk accounts, as seen by an account that granted it
    access.
    """

    company: str | None
    """Company that publishes the integration."""
    description: str | None
    """Short account of the integration, shown to users asked for consent."""
    id: int
    """Identifies the global client; assigned by Zendesk."""
    identifier: str | None
    """Unique name the client sends as `client_id` in OAuth flows."""
    kind: str | None
    """Whether the client can keep a secret: `public` or `confidential`."""
    logo_url: str | None
    """Address of the logo image shown on the consent page."""
    name: str | None
    """Name of the integration as users see it."""
    def __init__(
        self,
        api: object = None,
        *,
        company: str | None = None,
        description: str | None = None,
        id: int | None = None,
        identifier: str | None = None,
        kind: str | None = None,
        logo_url: str | None = None,
        name: str | None = None,
    ) -> None:
        """Make a GlobalOAuthClient from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> GlobalOAuthClientDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class GlobalOAuthClientTokenSummary(BaseObject):
    """Token usage of one global OAuth client on the account."""

    id: int
    """Identifies the global OAuth client the summary is about; assigned by Zendesk."""
    last_used_at: Attribute[str | None, str | datetime | None]
    """Moment any of the client's tokens was last used."""
    tokens_count: int | None
    """How many access tokens the client holds on this account."""
    last_used: Attribute[datetime | None, datetime | None]
    """`last_used_at` as an aware datetime."""
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        last_used_at: str | datetime | None = None,
        tokens_count: int | None = None,
        last_used: datetime | None = None,
    ) -> None:
        """Make a GlobalOAuthClientTokenSummary from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> GlobalOAuthClientTokenSummaryDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class OAuthClient(BaseObject):
    """Application registered with the account that may obtain OAuth access tokens."""

    company: str | None
    """Company behind the application, shown to users asked for consent."""
    created_at: Attribute[str, str | datetime | None]
    """When the client was registered."""
    description: str | None
    """Short account of the application, shown to users asked for consent."""
    global_: bool | None
    """True when the client may be used on all accounts, after Zendesk's approval. On the wire:
    `global`.
    """
    id: int
    """Identifies the client record; not the `client_id` of OAuth flows."""
    identifier: str | None
    """Unique name the application sends as `client_id` in OAuth flows."""
    kind: Literal["public", "confidential"] | str | None
    """Whether the application can keep a secret; `public` clients have to use PKCE."""
    logo_url: str | None
    """Address of the logo image on the consent page."""
    name: str
    """Name of the application as users see it."""
    redirect_uri: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Addresses to which users may be sent back after consenting."""
    secret: str | None
    """Client secret; shown in full only when it has just been generated."""
    updated_at: Attribute[str, str | datetime | None]
    """When the client registration last changed."""
    url: str
    """API address of this OAuth client."""
    user_id: int | None
    """Identifies the admin who owns the client."""
    user: Attribute[User | None, User | int | None]
    """The User behind `user_id`."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    def __init__(
        self,
        api: object = None,
        *,
        company: str | None = None,
        created_at: str | datetime | None = None,
        description: str | None = None,
        global_: bool | None = None,
        id: int | None = None,
        identifier: str | None = None,
        kind: Literal["public", "confidential"] | str | None = None,
        logo_url: str | None = None,
        name: str | None = None,
        redirect_uri: Many[str] | Iterator[str] | None = None,
        secret: str | None = None,
        updated_at: str | datetime | None = None,
        url: str | None = None,
        user_id: int | None = None,
        user: User | int | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make an OAuthClient from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> OAuthClientAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> OAuthClientDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class OAuthGrantToken(BaseObject):
    """Answer of the OAuth token endpoint to a grant or refresh request."""

    access_token: str | None
    """Token to send in the `Authorization` header as `Bearer`."""
    expires_in: int | None
    """Lifetime of the access token in seconds."""
    refresh_token: str | None
    """Token with which a new access token can be obtained; usable once."""
    refresh_token_expires_in: int | None
    """Lifetime of the refresh token in seconds."""
    scope: str | None
    """Scopes the access token carries, separated by spaces."""
    token_type: str | None
    """How the token is to be presented; `bearer`."""
    def __init__(
        self,
        api: object = None,
        *,
        access_token: str | None = None,
        expires_in: int | None = None,
        refresh_token: str | None = None,
        refresh_token_expires_in: int | None = None,
        scope: str | None = None,
        token_type: str | None = None,
    ) -> None:
        """Make an OAuthGrantToken from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> OAuthGrantTokenDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class OAuthToken(BaseObject):
    """OAuth access token issued to a client on behalf of a user, as listed by the token API."""

    client_id: int | None
    """Identifies the client record the token was issued to."""
    created_at: Attribute[str, str | datetime | None]
    """When the token was issued."""
    expires_at: Attribute[str | None, str | datetime | None]
    """When the token stops working."""
    id: int
    """Identifies the token record; not the secret itself."""
    refresh_token: str | None
    """Token for obtaining a new access token; shown in full only on creation."""
    refresh_token_expires_at: Attribute[str | None, str | datetime | None]
    """When the refresh token stops working."""
    scopes: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Permissions of the token, such as `read`, `write` or `tickets:read`."""
    token: str | None
    """Secret of the token; shown in full only on creation, shortened later."""
    url: str
    """API address of this token."""
    used_at: Attribute[str | None, str | datetime | None]
    """When the token was last used for a call."""
    user_id: int | None
    """Identifies the user on whose behalf calls are made."""
    client: Attribute[OAuthClient | None, OAuthClient | int | None]
    """The OAuthClient behind `client_id`."""
    user: Attribute[User | None, User | int | None]
    """The User behind `user_id`."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    expires: Attribute[datetime | None, datetime | None]
    """`expires_at` as an aware datetime."""
    refresh_token_expires: Attribute[datetime | None, datetime | None]
    """`refresh_token_expires_at` as an aware datetime."""
    used: Attribute[datetime | None, datetime | None]
    """`used_at` as an aware datetime."""
    def __init__(
        self,
        api: object = None,
        *,
        client_id: int | None = None,
        created_at: str | datetime | None = None,
        expires_at: str | datetime | None = None,
        id: int | None = None,
        refresh_token: str | None = None,
        refresh_token_expires_at: str | datetime | None = None,
        scopes: Many[str] | Iterator[str] | None = None,
        token: str | None = None,
        url: str | None = None,
        used_at: str | datetime | None = None,
        user_id: int | None = None,
        client: OAuthClient | int | None = None,
        user: User | int | None = None,
        created: datetime | None = None,
        expires: datetime | None = None,
        refresh_token_expires: datetime | None = None,
        used: datetime | None = None,
    ) -> None:
        """Make an OAuthToken from its fields; only those that are given are sent."""
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

    user: Awaitable[User | None]
    """The User behind `user_id`."""

@type_check_only
class OAuthTokenAwaitable(AwaitableAttrs):
    """The relations of OAuthToken as awaitables."""

    client: Awaitable[OAuthClient | None]
    """The OAuthClient behind `client_id`."""
    user: Awaitable[User | None]
    """The User behind `user_id`."""
