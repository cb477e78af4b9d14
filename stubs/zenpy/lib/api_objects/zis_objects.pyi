# Generated from openapi/zendesk.openapi.json (openapi/spec/zis/configs.yaml and 5 more) by `make generate`. Do not edit.
"""Records of the Integration Services."""

from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from typing import Literal, overload

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import (
    ZisApiKeyConnectionDict,
    ZisBasicAuthConnectionDict,
    ZisBearerTokenConnectionDict,
    ZisBundleDict,
    ZisConfigDict,
    ZisConnectionClientDict,
    ZisInboundWebhookDict,
    ZisIntegrationDict,
    ZisJobSpecDict,
    ZisLinkDict,
    ZisLinkObjectDict,
    ZisOauthClientDict,
    ZisOauthConnectionDict,
    ZisOauthFlowDict,
)

@takes_its_fields
class ApiKeyConnection(BaseObject):
    """Connection with an API key."""

    allowed_domain: str
    """Host for which the connection may be used."""
    api_key: str
    """The key; answers show it with asterisks."""
    created_at: Attribute[str, str | datetime | None]
    """When the connection was created. Read-only."""
    header_name: str
    """Header of requests that carries the key."""
    name: str
    """Names the connection in its integration: 3 to 64 letters, digits, `_` and `-`."""
    updated_at: Attribute[str, str | datetime | None]
    """When the connection last changed. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        allowed_domain: str | None = None,
        api_key: str | None = None,
        header_name: str | None = None,
        name: str | None = None,
    ) -> None:
        """Make an ApiKeyConnection from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ZisApiKeyConnectionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class BasicAuthConnection(BaseObject):
    """Connection with a user name and a password."""

    allowed_domain: str
    """Host for which the connection may be used."""
    created_at: Attribute[str, str | datetime | None]
    """When the connection was created. Read-only."""
    name: str
    """Names the connection in its integration: 3 to 64 letters, digits, `_` and `-`."""
    password: str
    """The password; answers show it with asterisks."""
    updated_at: Attribute[str, str | datetime | None]
    """When the connection last changed. Read-only."""
    username: str
    """User name to sign in with."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        allowed_domain: str | None = None,
        name: str | None = None,
        password: str | None = None,
        username: str | None = None,
    ) -> None:
        """Make a BasicAuthConnection from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ZisBasicAuthConnectionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class BearerTokenConnection(BaseObject):
    """Connection with a bearer token."""

    allowed_domain: str
    """Host for which the connection may be used."""
    created_at: Attribute[str, str | datetime | None]
    """When the connection was created. Read-only."""
    name: str
    """Names the connection in its integration: 3 to 64 letters, digits, `_` and `-`."""
    token: str
    """The token; answers show it with asterisks."""
    updated_at: Attribute[str, str | datetime | None]
    """When the connection last changed. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        allowed_domain: str | None = None,
        name: str | None = None,
        token: str | None = None,
    ) -> None:
        """Make a BearerTokenConnection from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ZisBearerTokenConnectionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Bundle(BaseObject):
    """A set of ZIS resources (flows, job specs, actions) that is uploaded to an integration as one
    JSON document.
    """

    description: str | None
    """Note on what the bundle does."""
    integration: str | None
    """Integration to which the bundle belongs, by name. Read-only."""
    name: str | None
    """Title of the bundle."""
    resources: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Resource definitions, keyed by a name for each."""
    uuid: str | None
    """Identifies this upload of the bundle. Read-only."""
    zendesk_account_id: int | None
    """Account in which the bundle is stored. Read-only."""
    zis_template_version: Literal["2019-10-14"] | str | None
    """Version of the bundle format; a fixed date."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        description: str | None = None,
        name: str | None = None,
        resources: Mapping[str, object] | None = None,
        zis_template_version: Literal["2019-10-14"] | str | None = None,
    ) -> None:
        """Make a Bundle from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ZisBundleDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Config(BaseObject):
    """Settings of an integration in one scope."""

    config: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Settings, by name; any JSON. Zendesk keeps what is not sent."""
    created_at: Attribute[str, str | datetime | None]
    """When the config was created. Read-only."""
    id: int
    """Identifies the config; assigned by Zendesk. Read-only."""
    integration: str
    """Integration to which the config belongs, by name. Read-only."""
    scope: str
    """What the settings are for; names the config in its integration."""
    updated_at: Attribute[str, str | datetime | None]
    """When the config last changed. Read-only."""
    zendesk_account_id: int
    """Account in which the config is stored. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        config: Mapping[str, object] | None = None,
        id: int | None = None,
        scope: str | None = None,
    ) -> None:
        """Make a Config from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ZisConfigDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ConnectionClient(BaseObject):
    """OAuth client that another system has given to an integration."""

    auth_url: str | None
    """Where the provider asks a person for permissions."""
    client_id: str
    """Id that the provider has given."""
    client_secret: str
    """Secret that the provider has given."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the client was added. Read-only."""
    created_by: str | None
    """User who added the client. Read-only."""
    default_scopes: str | None
    """Permissions to ask for, separated by spaces."""
    grant_type: Attribute[
        Literal["authorization_code", "client_credentials"] | str | None,
        Literal["authorization_code", "client_credentials"] | str | Enum | None,
    ]
    """Kind of OAuth flow; the first one unless it is said otherwise."""
    integration: str | None
    """Integration to which the client belongs, by name. Read-only."""
    name: str | None
    """Name by which an OAuth flow finds the client."""
    token_url: str
    """Where the provider gives tokens."""
    updated_at: Attribute[str | None, str | datetime | None]
    """When the client last changed. Read-only."""
    uuid: str | None
    """Identifies the client; assigned by Zendesk. Read-only."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime | None, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        auth_url: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        default_scopes: str | None = None,
        grant_type: Literal["authorization_code", "client_credentials"] | str | Enum | None = None,
        name: str | None = None,
        token_url: str | None = None,
    ) -> None:
        """Make a ConnectionClient from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ZisConnectionClientDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class InboundWebhook(BaseObject):
    """Address to which another system sends events."""

    event_type: str
    """What kind of events it takes; flows are started by it."""
    id: str
    """Identifies the webhook; assigned by Zendesk. Read-only."""
    integration: str
    """Integration to which the webhook belongs, by name. Read-only."""
    password: str | None
    """Password that the other system sends; only in the answer to the creation. Read-only."""
    path: str
    """Path to which events are sent. Read-only."""
    source_system: str
    """System that sends the events."""
    username: str
    """User name that the other system sends. Read-only."""
    uuid: str | None
    """Identifies the webhook where it is read and deleted. Read-only."""
    zendesk_account_id: int | None
    """Account in which the webhook is stored. Read-only."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        event_type: str | None = None,
        id: str | None = None,
        source_system: str | None = None,
    ) -> None:
        """Make an InboundWebhook from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ZisInboundWebhookDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Integration(BaseObject):
    """An integration of Zendesk Integration Services; it owns bundles, connections and configs."""

    description: str | None
    """Note on what the integration does."""
    jwt_public_key: str | None
    """Public key with which tokens issued for the integration can be checked."""
    name: str | None
    """Unique name; at most 64 lowercase letters, digits, hyphens and underscores. Read-only."""
    zendesk_oauth_client: Attribute[OauthClient | None, OauthClient | ZisOauthClientDict | None]
    """OAuth client made for the integration, with which access tokens are obtained. Read-only."""
    @overload
    def __init__(
        self, api: object = None, *, description: str | None = None, jwt_public_key: str | None = None
    ) -> None:
        """Make an Integration from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ZisIntegrationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class JobSpec(BaseObject):
    """A ZIS resource that runs a flow whenever a certain event occurs."""

    description: str | None
    """Note on what the job does."""
    event_source: str | None
    """System the event comes from, such as `support`."""
    event_type: str | None
    """Event that starts the flow, such as `ticket.TicketCreated`."""
    flow_name: str | None
    """Full name of the flow to run."""
    installed: bool | None
    """Whether the job is active in the account."""
    name: str | None
    """Full name of the job spec, in the form `zis:integration:job_spec:name`."""
    uuid: str | None
    """Identifies the bundle upload that defines the job."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        description: str | None = None,
        event_source: str | None = None,
        event_type: str | None = None,
        flow_name: str | None = None,
        installed: bool | None = None,
        name: str | None = None,
        uuid: str | None = None,
    ) -> None:
        """Make a JobSpec from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ZisJobSpecDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Link(BaseObject):
    """Says that a record of one system belongs to a record of another."""

    account_id: int
    """Account in which the link is stored. Read-only."""
    created_at: Attribute[str, str | datetime | None]
    """When the link was created. Read-only."""
    id: str
    """Identifies the link; assigned by Zendesk. Read-only."""
    integration: str
    """Integration to which the link belongs, by name. Read-only."""
    left_object: Attribute[LinkObject, LinkObject | ZisLinkObjectDict | None]
    """Record on the left side."""
    link_type: str
    """What kind of link it is, a name of your own."""
    right_object: Attribute[LinkObject, LinkObject | ZisLinkObjectDict | None]
    """Record on the right side."""
    updated_at: Attribute[str, str | datetime | None]
    """When the link last changed. Read-only."""
    uuid: str | None
    """Identifies the link; replaced by `id`. Read-only. Deprecated."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: str | None = None,
        left_object: LinkObject | ZisLinkObjectDict | None = None,
        link_type: str | None = None,
        right_object: LinkObject | ZisLinkObjectDict | None = None,
    ) -> None:
        """Make a Link from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ZisLinkDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class LinkObject(BaseObject):
    """One of the two records of a link."""

    metadata: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Facts about the record, by name; any JSON. Zendesk keeps what is not sent."""
    name: str
    """Names the record, such as `zen:ticket:35`."""
    @overload
    def __init__(
        self, api: object = None, *, metadata: Mapping[str, object] | None = None, name: str | None = None
    ) -> None:
        """Make a LinkObject from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ZisLinkObjectDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class OauthClient(BaseObject):
    """The OAuth client that ZIS creates along with an integration."""

    id: int
    """Identifies the client in the account; assigned by Zendesk."""
    identifier: str | None
    """Unique name of the client, used in OAuth requests."""
    secret: str | None
    """Confidential key of the client; shown in full only on creation."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        identifier: str | None = None,
        secret: str | None = None,
    ) -> None:
        """Make an OauthClient from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ZisOauthClientDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class OauthConnection(BaseObject):
    """Connection with tokens of an OAuth provider."""

    access_token: str | None
    """Token that signs requests. Read-only."""
    created_by: str | None
    """User who created the connection. Read-only."""
    integration: str | None
    """Integration to which the connection belongs, by name. Read-only."""
    name: str | None
    """Names the connection in its integration. Read-only."""
    oauth_access_token_response_body: str | None
    """Answer of the provider that had the token. Read-only."""
    oauth_client_uuid: str | None
    """OAuth client with which the tokens were obtained. Read-only."""
    oauth_url_subdomain: str | None
    """Fills the placeholder for the subdomain in the addresses of the provider. Read-only."""
    permission_scope: str | None
    """Permissions that the token has, separated by spaces. Read-only."""
    refresh_token: str | None
    """Token with which a new access token is obtained. Read-only."""
    token_expiry: Attribute[str | None, str | datetime | None]
    """Until when the access token is good. Read-only."""
    token_type: str | None
    """Kind of token, such as `bearer`. Read-only."""
    uuid: str | None
    """Identifies the connection; assigned by Zendesk. Read-only."""
    zendesk_account_id: int | None
    """Account in which the connection is stored. Read-only."""
    token_expiry_datetime: Attribute[datetime | None, datetime | None]
    """`token_expiry` as an aware datetime."""
    def __init__(self, api: object = None) -> None:
        """Make an OauthConnection from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ZisOauthConnectionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class OauthFlow(BaseObject):
    """OAuth flow that has been started."""

    redirect_url: str | None
    """Where a person gives the permissions. Read-only."""
    def __init__(self, api: object = None) -> None:
        """Make an OauthFlow from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ZisOauthFlowDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
