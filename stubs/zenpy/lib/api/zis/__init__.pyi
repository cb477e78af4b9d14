# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Groups what belongs to Zendesk Integration Services."""

from zenpy.lib.api.zis.configs import AsyncZisConfigsApi, ZisConfigsApi
from zenpy.lib.api.zis.connections import AsyncZisConnectionsApi, ZisConnectionsApi
from zenpy.lib.api.zis.inbound_webhooks import AsyncZisInboundWebhooksApi, ZisInboundWebhooksApi
from zenpy.lib.api.zis.links import AsyncZisLinksApi, ZisLinksApi
from zenpy.lib.api.zis.oauth_clients import AsyncZisOauthClientsApi, ZisOauthClientsApi
from zenpy.lib.api.zis.registry import AsyncZisRegistryApi, ZisRegistryApi
from zenpy.lib.mixins.not_offered import AsyncGroupOfCalls, GroupOfCalls
from zenpy.lib.resources import AsyncResource, Lazy, Resource

class ZisApi(GroupOfCalls, Resource):
    """Groups what belongs to Zendesk Integration Services.

    Reached as `client.zis`.
    """

    configs: Lazy[ZisConfigsApi]
    """Manages configs: settings of an integration, which its flows read."""
    connections: Lazy[ZisConnectionsApi]
    """Manages connections: credentials with which flows call other systems."""
    inbound_webhooks: Lazy[ZisInboundWebhooksApi]
    """Manages inbound webhooks: addresses to which other systems send events that start flows."""
    links: Lazy[ZisLinksApi]
    """Manages links: which record of one system belongs to which record of another."""
    oauth_clients: Lazy[ZisOauthClientsApi]
    """Manages OAuth clients of an integration, with which connections to other systems are made."""
    registry: Lazy[ZisRegistryApi]
    """Manages Zendesk Integration Services: integrations, their bundles of flows and the job specs
    that start flows.
    """

class AsyncZisApi(AsyncGroupOfCalls, AsyncResource):
    """Groups what belongs to Zendesk Integration Services.

    Reached as `client.zis`.
    """

    configs: Lazy[AsyncZisConfigsApi]
    """Manages configs: settings of an integration, which its flows read."""
    connections: Lazy[AsyncZisConnectionsApi]
    """Manages connections: credentials with which flows call other systems."""
    inbound_webhooks: Lazy[AsyncZisInboundWebhooksApi]
    """Manages inbound webhooks: addresses to which other systems send events that start flows."""
    links: Lazy[AsyncZisLinksApi]
    """Manages links: which record of one system belongs to which record of another."""
    oauth_clients: Lazy[AsyncZisOauthClientsApi]
    """Manages OAuth clients of an integration, with which connections to other systems are made."""
    registry: Lazy[AsyncZisRegistryApi]
    """Manages Zendesk Integration Services: integrations, their bundles of flows and the job specs
    that start flows.
    """
