# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Groups what belongs to Zendesk Integration Services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.mixins.not_offered import AsyncGroupOfCalls, GroupOfCalls
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from zenpy.lib.api.zis.configs import ZisConfigsApi
    from zenpy.lib.api.zis.connections import ZisConnectionsApi
    from zenpy.lib.api.zis.inbound_webhooks import ZisInboundWebhooksApi
    from zenpy.lib.api.zis.links import ZisLinksApi
    from zenpy.lib.api.zis.oauth_clients import ZisOauthClientsApi
    from zenpy.lib.api.zis.registry import ZisRegistryApi


class ZisApi(GroupOfCalls, Resource):
    """Groups what belongs to Zendesk Integration Services.

    Reached as `client.zis`.
    """

    configs: Lazy[ZisConfigsApi] = Lazy("zis.configs", "ZisConfigsApi")
    connections: Lazy[ZisConnectionsApi] = Lazy("zis.connections", "ZisConnectionsApi")
    inbound_webhooks: Lazy[ZisInboundWebhooksApi] = Lazy("zis.inbound_webhooks", "ZisInboundWebhooksApi")
    links: Lazy[ZisLinksApi] = Lazy("zis.links", "ZisLinksApi")
    oauth_clients: Lazy[ZisOauthClientsApi] = Lazy("zis.oauth_clients", "ZisOauthClientsApi")
    registry: Lazy[ZisRegistryApi] = Lazy("zis.registry", "ZisRegistryApi")


class AsyncZisApi(AsyncGroupOfCalls, AsyncResource, sync_class=ZisApi):
    """`ZisApi` for the async client: calls are awaited, lists read with `async for`."""
