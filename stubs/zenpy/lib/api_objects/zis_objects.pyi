# Generated from openapi/zendesk.openapi.json (openapi/spec/zis/registry.yaml) by `make generate`. Do not edit.
"""Records of the Integration Services."""

from collections.abc import Mapping
from typing import Literal

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict
from zenpy.lib.records.descriptors import Attribute
from zenpy.payloads import ZisBundleDict, ZisIntegrationDict, ZisJobSpecDict, ZisOauthClientDict

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
    def to_dict(self, serialize: bool = False) -> ZisBundleDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

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
    def __init__(
        self, api: object = None, *, description: str | None = None, jwt_public_key: str | None = None
    ) -> None:
        """Make an Integration from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ZisIntegrationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

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
    def to_dict(self, serialize: bool = False) -> ZisJobSpecDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class OauthClient(BaseObject):
    """The OAuth client that ZIS creates along with an integration."""

    id: int
    """Identifies the client in the account; assigned by Zendesk."""
    identifier: str | None
    """Unique name of the client, used in OAuth requests."""
    secret: str | None
    """Confidential key of the client; shown in full only on creation."""
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        identifier: str | None = None,
        secret: str | None = None,
    ) -> None:
        """Make an OauthClient from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ZisOauthClientDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
