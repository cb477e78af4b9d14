# Generated from openapi/zendesk.openapi.json (openapi/spec/support/remote_authentications.yaml) by `make generate`. Do not edit.
"""Lists the single sign-on configurations of the account, such as SAML and JWT."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.brands import Brand
    from zenpy.lib.api_objects.oauth import OAuthClient


RemoteAuthenticationAuthFlow: TypeAlias = Literal["PKCE", "authorization_code"]
RemoteAuthenticationAuthMode: TypeAlias = Literal[2, 3, 4]
RemoteAuthenticationAuthModeName: TypeAlias = Literal["saml", "jwt", "oidc"]


class RemoteAuthentication(BaseObject):
    """Single sign-on configuration of the account, by SAML, JWT or OpenID Connect.

    Attributes:
        agent: Whether team members may sign in through it.
        agent_primary: Whether it is the first choice for signing in team members.
        auth_flow: OpenID Connect flow in use: plain authorization code or with PKCE.
        auth_mode: Number of the protocol; `auth_mode_name` tells it as a word.
        auth_mode_name: Protocol of the sign-on as a word. Read-only.
        auth_url: Authorization endpoint of the OpenID Connect provider.
        auto_discovery: True to read the provider's endpoints from its OpenID discovery document.
        brand_id: Identifies the brand the configuration is limited to.
        can_display_button_to_end_users: Whether end users see a button for it on the sign-in page.
        can_display_button_to_team_members: Whether team members see a button for it on the sign-in
            page.
        client_id: Client id the OpenID Connect provider issued for Zendesk.
        end_user: Whether end users may sign in through it.
        end_user_primary: Whether it is the first choice for signing in end users.
        fingerprint: Fingerprint of the SAML provider's signing certificate.
        id: Identifies the sign-on configuration; assigned by Zendesk. Read-only.
        ip_ranges: Addresses from which users are sent to remote sign-in; null for everywhere.
        is_active: Whether the configuration is in use for any kind of user. Read-only.
        issuer_url: Issuer address of the OpenID Connect provider.
        jwks_url: Where the provider publishes the keys for checking its tokens.
        label: Text on the sign-in button.
        masked_client_secret: Client secret for OpenID Connect with most characters hidden.
        masked_secret: Shared secret for JWT with most characters hidden.
        name: Name of the configuration in the admin pages.
        priority: Rank among several configurations.
        remote_login_url: Address to which users are sent for signing in.
        remote_logout_url: Address to which users are sent after signing out.
        scope: Scopes requested from the OpenID Connect provider, separated by spaces.
        token_url: Token endpoint of the OpenID Connect provider.
        update_external_ids: Whether signing in may change a user's external id.
        user_info_url: User info endpoint of the OpenID Connect provider.
        brand: The Brand behind `brand_id`. It costs a call if it is not at hand.
        client: The OAuthClient behind `client_id`. It costs a call if it is not at hand.
    """

    _name = "remote_authentication"
    _spec = "RemoteAuthentication"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("auth_mode_name", "id", "is_active"))

    agent: bool | None = None
    agent_primary: bool | None = None
    auth_flow: RemoteAuthenticationAuthFlow | None = None
    auth_mode: RemoteAuthenticationAuthMode | None = None
    auth_mode_name: RemoteAuthenticationAuthModeName | None = None
    auth_url: str | None = None
    auto_discovery: bool | None = None
    brand_id: int | None = None
    can_display_button_to_end_users: bool | None = None
    can_display_button_to_team_members: bool | None = None
    client_id: str | None = None
    end_user: bool | None = None
    end_user_primary: bool | None = None
    fingerprint: str | None = None
    id: int | None = None
    ip_ranges: str | None = None
    is_active: bool | None = None
    issuer_url: str | None = None
    jwks_url: str | None = None
    label: str | None = None
    masked_client_secret: str | None = None
    masked_secret: str | None = None
    name: str | None = None
    priority: int | None = None
    remote_login_url: str | None = None
    remote_logout_url: str | None = None
    scope: str | None = None
    token_url: str | None = None
    update_external_ids: bool | None = None
    user_info_url: str | None = None
    brand: Relation[Brand] = Relation("brand_id", "Brand")
    client: Relation[OAuthClient] = Relation("client_id", "OAuthClient")
