"""The Integration Services: what integrations store, and how they reach other systems."""

from zenpy.sandbox.behaviours.zis import configs, connections, inbound_webhooks, links, registry

__all__ = ["configs", "connections", "inbound_webhooks", "links", "registry"]
