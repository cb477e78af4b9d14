# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ips.yaml) by `make generate`. Do not edit.
"""Lists the IP address ranges that Zendesk uses, for firewall rules."""

from collections.abc import Mapping
from typing import overload

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import ZendeskIpsDict

@takes_its_fields
class ZendeskIps(BaseObject):
    """IP ranges that Zendesk uses, for setting up firewalls; readable without signing in."""

    egress: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Ranges from which Zendesk sends requests."""
    ingress: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Ranges at which Zendesk receives requests."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        egress: Mapping[str, object] | None = None,
        ingress: Mapping[str, object] | None = None,
    ) -> None:
        """Make a ZendeskIps from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ZendeskIpsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
