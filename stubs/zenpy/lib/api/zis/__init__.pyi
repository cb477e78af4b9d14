# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Groups what belongs to Zendesk Integration Services."""

from zenpy.lib.api.zis.configs import AsyncZisConfigsApi, ZisConfigsApi
from zenpy.lib.api.zis.connections import AsyncZisConnectionsApi, ZisConnectionsApi
from zenpy.lib.api.zis.inbound_webhooks import AsyncZisInboundWebhooksApi, ZisInboundWebhooksApi
from zenpy.lib.api.zis.links import AsyncZisLinksApi, ZisLinksApi
from zenpy.lib.api.zis.oauth_clients import AsyncZisOauthClientsApi, ZisOauthClientsApi
from zenpy.lib.api.zis.registry import AsyncZisRegistryApi, ZisRegistryApi
from zenpy.lib.mixins.not_offered import AsyncGroup, Group
from zenpy.lib.resources import AsyncResource, Resource

class ZisApi(Group, Resource):
    """Groups what belongs to Zendesk Integration Services.

    Reached as `client.zis`.
    """
    @property
    def configs(self) -> ZisConfigsApi:
        """Manages configs: settings of an integration, which its flows read."""
    @configs.setter
    def configs(self, resource: ZisConfigsApi) -> None: ...
    @configs.deleter
    def configs(self) -> None: ...
    @property
    def connections(self) -> ZisConnectionsApi:
        """Manages connections: credentials with which flows call other systems."""
    @connections.setter
    def connections(self, resource: ZisConnectionsApi) -> None: ...
    @connections.deleter
    def connections(self) -> None: ...
    @property
    def inbound_webhooks(self) -> ZisInboundWebhooksApi:
        """Manages inbound webhooks: addresses to which other systems send events that start flows."""
    @inbound_webhooks.setter
    def inbound_webhooks(self, resource: ZisInboundWebhooksApi) -> None: ...
    @inbound_webhooks.deleter
    def inbound_webhooks(self) -> None: ...
    @property
    def links(self) -> ZisLinksApi:
        """Manages links: which record of one system belongs to which record of another."""
    @links.setter
    def links(self, resource: ZisLinksApi) -> None: ...
    @links.deleter
    def links(self) -> None: ...
    @property
    def oauth_clients(self) -> ZisOauthClientsApi:
        """Manages OAuth clients of an integration, with which connections to other systems are made."""
    @oauth_clients.setter
    def oauth_clients(self, resource: ZisOauthClientsApi) -> None: ...
    @oauth_clients.deleter
    def oauth_clients(self) -> None: ...
    @property
    def registry(self) -> ZisRegistryApi:
        """Manages Zendesk Integration Services: integrations, their bundles of flows and the job specs
        that start flows.
        """
    @registry.setter
    def registry(self, resource: ZisRegistryApi) -> None: ...
    @registry.deleter
    def registry(self) -> None: ...

class AsyncZisApi(AsyncGroup, AsyncResource):
    """Groups what belongs to Zendesk Integration Services.

    Reached as `client.zis`.
    """
    @property
    def configs(self) -> AsyncZisConfigsApi:
        """Manages configs: settings of an integration, which its flows read."""
    @configs.setter
    def configs(self, resource: AsyncZisConfigsApi) -> None: ...
    @configs.deleter
    def configs(self) -> None: ...
    @property
    def connections(self) -> AsyncZisConnectionsApi:
        """Manages connections: credentials with which flows call other systems."""
    @connections.setter
    def connections(self, resource: AsyncZisConnectionsApi) -> None: ...
    @connections.deleter
    def connections(self) -> None: ...
    @property
    def inbound_webhooks(self) -> AsyncZisInboundWebhooksApi:
        """Manages inbound webhooks: addresses to which other systems send events that start flows."""
    @inbound_webhooks.setter
    def inbound_webhooks(self, resource: AsyncZisInboundWebhooksApi) -> None: ...
    @inbound_webhooks.deleter
    def inbound_webhooks(self) -> None: ...
    @property
    def links(self) -> AsyncZisLinksApi:
        """Manages links: which record of one system belongs to which record of another."""
    @links.setter
    def links(self, resource: AsyncZisLinksApi) -> None: ...
    @links.deleter
    def links(self) -> None: ...
    @property
    def oauth_clients(self) -> AsyncZisOauthClientsApi:
        """Manages OAuth clients of an integration, with which connections to other systems are made."""
    @oauth_clients.setter
    def oauth_clients(self, resource: AsyncZisOauthClientsApi) -> None: ...
    @oauth_clients.deleter
    def oauth_clients(self) -> None: ...
    @property
    def registry(self) -> AsyncZisRegistryApi:
        """Manages Zendesk Integration Services: integrations, their bundles of flows and the job specs
        that start flows.
        """
    @registry.setter
    def registry(self, resource: AsyncZisRegistryApi) -> None: ...
    @registry.deleter
    def registry(self) -> None: ...
