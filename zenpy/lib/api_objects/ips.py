# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ips.yaml) by `make generate`. Do not edit.
"""Lists the IP address ranges that Zendesk uses, for firewall rules."""

from __future__ import annotations

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import MapField


class ZendeskIps(BaseObject):
    """IP ranges that Zendesk uses, for setting up firewalls; readable without signing in.

    Attributes:
        egress: Ranges from which Zendesk sends requests.
        ingress: Ranges at which Zendesk receives requests.
    """

    _name = "zendesk_ips"
    _spec = "ZendeskIps"

    egress: MapField[object] = MapField()
    ingress: MapField[object] = MapField()
