# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ips.yaml) by `make generate`. Do not edit.
"""Lists the IP address ranges that Zendesk uses, for firewall rules."""

from collections.abc import Mapping

from zenpy.lib.base import BaseObject
from zenpy.lib.proxy import ProxyDict
from zenpy.payloads import ZendeskIpsDict

class ZendeskIps(BaseObject):
    """IP ranges that Zendesk uses, for setting up firewalls; readable without signing in."""
    @property
    def egress(self) -> ProxyDict[str, object]:
        """Ranges from which Zendesk sends requests."""
    @egress.setter
    def egress(self, value: Mapping[str, object] | None) -> None: ...
    @property
    def ingress(self) -> ProxyDict[str, object]:
        """Ranges at which Zendesk receives requests."""
    @ingress.setter
    def ingress(self, value: Mapping[str, object] | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        egress: Mapping[str, object] | None = None,
        ingress: Mapping[str, object] | None = None,
    ) -> None:
        """Make a ZendeskIps from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ZendeskIpsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
