# Generated from openapi/zendesk.openapi.json (openapi/spec/zis/configs.yaml and 5 more) by `make generate`. Do not edit.
"""Records of the Integration Services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, MapField, Nested
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from typing import Literal


class ApiKeyConnection(BaseObject):
    """Connection with an API key.

    Attributes:
        allowed_domain: Host for which the connection may be used.
        api_key: The key; answers show it with asterisks.
        created_at: When the connection was created. Read-only.
        header_name: Header of requests that carries the key.
        name: Names the connection in its integration: 3 to 64 letters, digits, `_` and `-`.
        updated_at: When the connection last changed. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "api_key"
    _spec = "ZisApiKeyConnection"
    _shown = ("name",)
    _rules = WriteRules(read_only=("created_at", "updated_at"))

    allowed_domain: str | None = None
    api_key: str | None = None
    created_at: str | None = None
    header_name: str | None = None
    name: str | None = None
    updated_at: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class BasicAuthConnection(BaseObject):
    """Connection with a user name and a password.

    Attributes:
        allowed_domain: Host for which the connection may be used.
        created_at: When the connection was created. Read-only.
        name: Names the connection in its integration: 3 to 64 letters, digits, `_` and `-`.
        password: The password; answers show it with asterisks.
        updated_at: When the connection last changed. Read-only.
        username: User name to sign in with.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "basic_auth"
    _spec = "ZisBasicAuthConnection"
    _shown = ("name",)
    _rules = WriteRules(read_only=("created_at", "updated_at"))

    allowed_domain: str | None = None
    created_at: str | None = None
    name: str | None = None
    password: str | None = None
    updated_at: str | None = None
    username: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class BearerTokenConnection(BaseObject):
    """Connection with a bearer token.

    Attributes:
        allowed_domain: Host for which the connection may be used.
        created_at: When the connection was created. Read-only.
        name: Names the connection in its integration: 3 to 64 letters, digits, `_` and `-`.
        token: The token; answers show it with asterisks.
        updated_at: When the connection last changed. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "bearer_token"
    _spec = "ZisBearerTokenConnection"
    _shown = ("name",)
    _rules = WriteRules(read_only=("created_at", "updated_at"))

    allowed_domain: str | None = None
    created_at: str | None = None
    name: str | None = None
    token: str | None = None
    updated_at: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class Bundle(BaseObject):
    """A set of ZIS resources (flows, job specs, actions) that is uploaded to an integration as one
    JSON document.

    Attributes:
        description: Note on what the bundle does.
        integration: Integration to which the bundle belongs, by name. Read-only.
        name: Title of the bundle.
        resources: Resource definitions, keyed by a name for each.
        uuid: Identifies this upload of the bundle. Read-only.
        zendesk_account_id: Account in which the bundle is stored. Read-only.
        zis_template_version: Version of the bundle format; a fixed date.
    """

    _name = "bundle"
    _spec = "ZisBundle"
    _shown = ("uuid", "name")
    _rules = WriteRules(read_only=("integration", "uuid", "zendesk_account_id"))

    description: str | None = None
    integration: str | None = None
    name: str | None = None
    resources: MapField[object] = MapField()
    uuid: str | None = None
    zendesk_account_id: int | None = None
    zis_template_version: Literal["2019-10-14"] | str | None = None


class Config(BaseObject):
    """Settings of an integration in one scope.

    Attributes:
        config: Settings, by name; any JSON. Zendesk keeps what is not sent.
        created_at: When the config was created. Read-only.
        id: Identifies the config; assigned by Zendesk. Read-only.
        integration: Integration to which the config belongs, by name. Read-only.
        scope: What the settings are for; names the config in its integration.
        updated_at: When the config last changed. Read-only.
        zendesk_account_id: Account in which the config is stored. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "config"
    _spec = "ZisConfig"
    _shown = ("id", "zendesk_account_id", "integration")
    _rules = WriteRules(
        read_only=("created_at", "id", "integration", "updated_at", "zendesk_account_id"), merged=("config",)
    )

    config: MapField[object] = MapField(merged=True)
    created_at: str | None = None
    id: int | None = None
    integration: str | None = None
    scope: str | None = None
    updated_at: str | None = None
    zendesk_account_id: int | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class ConnectionClient(BaseObject):
    """OAuth client that another system has given to an integration.

    Attributes:
        auth_url: Where the provider asks a person for permissions.
        client_id: Id that the provider has given.
        client_secret: Secret that the provider has given.
        created_at: When the client was added. Read-only.
        created_by: User who added the client. Read-only.
        default_scopes: Permissions to ask for, separated by spaces.
        grant_type: Kind of OAuth flow; the first one unless it is said otherwise.
        integration: Integration to which the client belongs, by name. Read-only.
        name: Name by which an OAuth flow finds the client.
        token_url: Where the provider gives tokens.
        updated_at: When the client last changed. Read-only.
        uuid: Identifies the client; assigned by Zendesk. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "connection_client"
    _spec = "ZisConnectionClient"
    _shown = ("uuid", "name")
    _rules = WriteRules(read_only=("created_at", "created_by", "integration", "updated_at", "uuid"))

    auth_url: str | None = None
    client_id: str | None = None
    client_secret: str | None = None
    created_at: str | None = None
    created_by: str | None = None
    default_scopes: str | None = None
    grant_type: Literal["authorization_code", "client_credentials"] | str | None = None
    integration: str | None = None
    name: str | None = None
    token_url: str | None = None
    updated_at: str | None = None
    uuid: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class InboundWebhook(BaseObject):
    """Address to which another system sends events.

    Attributes:
        event_type: What kind of events it takes; flows are started by it.
        id: Identifies the webhook; assigned by Zendesk. Read-only.
        integration: Integration to which the webhook belongs, by name. Read-only.
        password: Password that the other system sends; only in the answer to the creation.
            Read-only.
        path: Path to which events are sent. Read-only.
        source_system: System that sends the events.
        username: User name that the other system sends. Read-only.
        uuid: Identifies the webhook where it is read and deleted. Read-only.
        zendesk_account_id: Account in which the webhook is stored. Read-only.
    """

    _name = "inbound_webhook"
    _spec = "ZisInboundWebhook"
    _shown = ("id", "event_type", "zendesk_account_id")
    _rules = WriteRules(
        read_only=("id", "integration", "password", "path", "username", "uuid", "zendesk_account_id")
    )

    event_type: str | None = None
    id: str | None = None
    integration: str | None = None
    password: str | None = None
    path: str | None = None
    source_system: str | None = None
    username: str | None = None
    uuid: str | None = None
    zendesk_account_id: int | None = None


class Integration(BaseObject):
    """An integration of Zendesk Integration Services; it owns bundles, connections and configs.

    Attributes:
        description: Note on what the integration does.
        jwt_public_key: Public key with which tokens issued for the integration can be checked.
        name: Unique name; at most 64 lowercase letters, digits, hyphens and underscores. Read-only.
        zendesk_oauth_client: OAuth client made for the integration, with which access tokens are
            obtained. Read-only.
    """

    _name = "integration"
    _spec = "ZisIntegration"
    _shown = ("name",)
    _rules = WriteRules(read_only=("name", "zendesk_oauth_client"))

    description: str | None = None
    jwt_public_key: str | None = None
    name: str | None = None
    zendesk_oauth_client: Nested[OauthClient] = Nested("ZisOauthClient")


class JobSpec(BaseObject):
    """A ZIS resource that runs a flow whenever a certain event occurs.

    Attributes:
        description: Note on what the job does.
        event_source: System the event comes from, such as `support`.
        event_type: Event that starts the flow, such as `ticket.TicketCreated`.
        flow_name: Full name of the flow to run.
        installed: Whether the job is active in the account.
        name: Full name of the job spec, in the form `zis:integration:job_spec:name`.
        uuid: Identifies the bundle upload that defines the job.
    """

    _name = "job_spec"
    _spec = "ZisJobSpec"
    _shown = ("uuid", "name", "event_type")

    description: str | None = None
    event_source: str | None = None
    event_type: str | None = None
    flow_name: str | None = None
    installed: bool | None = None
    name: str | None = None
    uuid: str | None = None


class Link(BaseObject):
    """Says that a record of one system belongs to a record of another.

    Attributes:
        account_id: Account in which the link is stored. Read-only.
        created_at: When the link was created. Read-only.
        id: Identifies the link; assigned by Zendesk. Read-only.
        integration: Integration to which the link belongs, by name. Read-only.
        left_object: Record on the left side.
        link_type: What kind of link it is, a name of your own.
        right_object: Record on the right side.
        updated_at: When the link last changed. Read-only.
        uuid: Identifies the link; replaced by `id`. Read-only. Deprecated.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "link"
    _spec = "ZisLink"
    _shown = ("id", "account_id", "left_object")
    _rules = WriteRules(read_only=("account_id", "created_at", "id", "integration", "updated_at", "uuid"))

    account_id: int | None = None
    created_at: str | None = None
    id: str | None = None
    integration: str | None = None
    left_object: Nested[LinkObject] = Nested("ZisLinkObject")
    link_type: str | None = None
    right_object: Nested[LinkObject] = Nested("ZisLinkObject")
    updated_at: str | None = None
    uuid: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class LinkObject(BaseObject):
    """One of the two records of a link.

    Attributes:
        metadata: Facts about the record, by name; any JSON. Zendesk keeps what is not sent.
        name: Names the record, such as `zen:ticket:35`.
    """

    _name = "link_object"
    _spec = "ZisLinkObject"
    _shown = ("name",)
    _rules = WriteRules(merged=("metadata",))

    metadata: MapField[object] = MapField(merged=True)
    name: str | None = None


class OauthClient(BaseObject):
    """The OAuth client that ZIS creates along with an integration.

    Attributes:
        id: Identifies the client in the account; assigned by Zendesk.
        identifier: Unique name of the client, used in OAuth requests.
        secret: Confidential key of the client; shown in full only on creation.
    """

    _name = "oauth_client"
    _spec = "ZisOauthClient"
    _shown = ("id", "identifier")

    id: int | None = None
    identifier: str | None = None
    secret: str | None = None


class OauthConnection(BaseObject):
    """Connection with tokens of an OAuth provider.

    Attributes:
        access_token: Token that signs requests. Read-only.
        created_by: User who created the connection. Read-only.
        integration: Integration to which the connection belongs, by name. Read-only.
        name: Names the connection in its integration. Read-only.
        oauth_access_token_response_body: Answer of the provider that had the token. Read-only.
        oauth_client_uuid: OAuth client with which the tokens were obtained. Read-only.
        oauth_url_subdomain: Fills the placeholder for the subdomain in the addresses of the
            provider. Read-only.
        permission_scope: Permissions that the token has, separated by spaces. Read-only.
        refresh_token: Token with which a new access token is obtained. Read-only.
        token_expiry: Until when the access token is good. Read-only.
        token_type: Kind of token, such as `bearer`. Read-only.
        uuid: Identifies the connection; assigned by Zendesk. Read-only.
        zendesk_account_id: Account in which the connection is stored. Read-only.
        token_expiry_datetime: `token_expiry` as an aware datetime.
    """

    _name = "oauth"
    _spec = "ZisOauthConnection"
    _shown = ("uuid", "name")
    _rules = WriteRules(
        read_only=(
            "access_token",
            "created_by",
            "integration",
            "name",
            "oauth_access_token_response_body",
            "oauth_client_uuid",
            "oauth_url_subdomain",
            "permission_scope",
            "refresh_token",
            "token_expiry",
            "token_type",
            "uuid",
            "zendesk_account_id",
        )
    )

    access_token: str | None = None
    created_by: str | None = None
    integration: str | None = None
    name: str | None = None
    oauth_access_token_response_body: str | None = None
    oauth_client_uuid: str | None = None
    oauth_url_subdomain: str | None = None
    permission_scope: str | None = None
    refresh_token: str | None = None
    token_expiry: str | None = None
    token_type: str | None = None
    uuid: str | None = None
    zendesk_account_id: int | None = None
    token_expiry_datetime = Date("token_expiry")


class OauthFlow(BaseObject):
    """OAuth flow that has been started.

    Attributes:
        redirect_url: Where a person gives the permissions. Read-only.
    """

    _name = "oauth_flow"
    _spec = "ZisOauthFlow"
    _rules = WriteRules(read_only=("redirect_url",))

    redirect_url: str | None = None
