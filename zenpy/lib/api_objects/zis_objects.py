# Generated from openapi/zendesk.openapi.json (openapi/spec/zis/registry.yaml) by `make generate`. Do not edit.
"""Records of the Integration Services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import MapField, Nested
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from typing import Literal


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
    _rules = WriteRules(read_only=("integration", "uuid", "zendesk_account_id"))

    description: str | None = None
    integration: str | None = None
    name: str | None = None
    resources: MapField[object] = MapField()
    uuid: str | None = None
    zendesk_account_id: int | None = None
    zis_template_version: Literal["2019-10-14"] | str | None = None


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

    description: str | None = None
    event_source: str | None = None
    event_type: str | None = None
    flow_name: str | None = None
    installed: bool | None = None
    name: str | None = None
    uuid: str | None = None


class OauthClient(BaseObject):
    """The OAuth client that ZIS creates along with an integration.

    Attributes:
        id: Identifies the client in the account; assigned by Zendesk.
        identifier: Unique name of the client, used in OAuth requests.
        secret: Confidential key of the client; shown in full only on creation.
    """

    _name = "oauth_client"
    _spec = "ZisOauthClient"

    id: int | None = None
    identifier: str | None = None
    secret: str | None = None
