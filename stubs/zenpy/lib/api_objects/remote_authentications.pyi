# Generated from openapi/zendesk.openapi.json (openapi/spec/support/remote_authentications.yaml) by `make generate`. Do not edit.
"""Lists the single sign-on configurations of the account, such as SAML and JWT."""

from collections.abc import Awaitable
from enum import Enum
from typing import Literal, TypeAlias, overload, type_check_only

from zenpy.lib.api_objects.brands import Brand
from zenpy.lib.api_objects.oauth import OAuthClient
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import RemoteAuthenticationDict

RemoteAuthenticationAuthFlow: TypeAlias = Literal["PKCE", "authorization_code"]
"""The values of `RemoteAuthentication.auth_flow`."""
RemoteAuthenticationAuthMode: TypeAlias = Literal[2, 3, 4]
"""The values of `RemoteAuthentication.auth_mode`."""
RemoteAuthenticationAuthModeName: TypeAlias = Literal["saml", "jwt", "oidc"]
"""The values of `RemoteAuthentication.auth_mode_name`."""

@takes_its_fields
class RemoteAuthentication(BaseObject):
    """Single sign-on configuration of the account, by SAML, JWT or OpenID Connect."""

    agent: bool | None
    """Whether team members may sign in through it."""
    agent_primary: bool | None
    """Whether it is the first choice for signing in team members."""
    auth_flow: Attribute[RemoteAuthenticationAuthFlow | None, RemoteAuthenticationAuthFlow | Enum | None]
    """OpenID Connect flow in use: plain authorization code or with PKCE."""
    auth_mode: Attribute[RemoteAuthenticationAuthMode, RemoteAuthenticationAuthMode | Enum | None]
    """Number of the protocol; `auth_mode_name` tells it as a word."""
    auth_mode_name: RemoteAuthenticationAuthModeName | None
    """Protocol of the sign-on as a word. Read-only."""
    auth_url: str | None
    """Authorization endpoint of the OpenID Connect provider."""
    auto_discovery: bool | None
    """True to read the provider's endpoints from its OpenID discovery document."""
    brand_id: int | None
    """Identifies the brand the configuration is limited to."""
    can_display_button_to_end_users: bool | None
    """Whether end users see a button for it on the sign-in page."""
    can_display_button_to_team_members: bool | None
    """Whether team members see a button for it on the sign-in page."""
    client_id: str | None
    """Client id the OpenID Connect provider issued for Zendesk."""
    end_user: bool | None
    """Whether end users may sign in through it."""
    end_user_primary: bool | None
    """Whether it is the first choice for signing in end users."""
    fingerprint: str | None
    """Fingerprint of the SAML provider's signing certificate."""
    id: int
    """Identifies the sign-on configuration; assigned by Zendesk. Read-only."""
    ip_ranges: str | None
    """Addresses from which users are sent to remote sign-in; null for everywhere."""
    is_active: bool | None
    """Whether the configuration is in use for any kind of user. Read-only."""
    issuer_url: str | None
    """Issuer address of the OpenID Connect provider."""
    jwks_url: str | None
    """Where the provider publishes the keys for checking its tokens."""
    label: str | None
    """Text on the sign-in button."""
    masked_client_secret: str | None
    """Client secret for OpenID Connect with most characters hidden."""
    masked_secret: str | None
    """Shared secret for JWT with most characters hidden."""
    name: str
    """Name of the configuration in the admin pages."""
    priority: int | None
    """Rank among several configurations."""
    remote_login_url: str | None
    """Address to which users are sent for signing in."""
    remote_logout_url: str | None
    """Address to which users are sent after signing out."""
    scope: str | None
    """Scopes requested from the OpenID Connect provider, separated by spaces."""
    token_url: str | None
    """Token endpoint of the OpenID Connect provider."""
    update_external_ids: bool | None
    """Whether signing in may change a user's external id."""
    user_info_url: str | None
    """User info endpoint of the OpenID Connect provider."""
    brand: Attribute[Brand | None, Brand | int | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    client: Attribute[OAuthClient | None, OAuthClient | str | None]
    """The OAuthClient behind `client_id`. It costs a call if it is not at hand."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        agent: bool | None = None,
        agent_primary: bool | None = None,
        auth_flow: RemoteAuthenticationAuthFlow | Enum | None = None,
        auth_mode: RemoteAuthenticationAuthMode | Enum | None = None,
        auth_url: str | None = None,
        auto_discovery: bool | None = None,
        brand_id: int | None = None,
        can_display_button_to_end_users: bool | None = None,
        can_display_button_to_team_members: bool | None = None,
        client_id: str | None = None,
        end_user: bool | None = None,
        end_user_primary: bool | None = None,
        fingerprint: str | None = None,
        id: int | None = None,
        ip_ranges: str | None = None,
        issuer_url: str | None = None,
        jwks_url: str | None = None,
        label: str | None = None,
        masked_client_secret: str | None = None,
        masked_secret: str | None = None,
        name: str | None = None,
        priority: int | None = None,
        remote_login_url: str | None = None,
        remote_logout_url: str | None = None,
        scope: str | None = None,
        token_url: str | None = None,
        update_external_ids: bool | None = None,
        user_info_url: str | None = None,
        brand: Brand | int | None = None,
        client: OAuthClient | str | None = None,
    ) -> None:
        """Make a RemoteAuthentication from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> RemoteAuthenticationAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> RemoteAuthenticationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class RemoteAuthenticationAwaitable(AwaitableAttrs):
    """The relations of RemoteAuthentication as awaitables."""

    brand: Awaitable[Brand | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    client: Awaitable[OAuthClient | None]
    """The OAuthClient behind `client_id`. It costs a call if it is not at hand."""
