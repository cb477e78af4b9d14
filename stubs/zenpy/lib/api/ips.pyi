# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ips.yaml) by `make generate`. Do not edit.
"""Lists the IP address ranges that Zendesk uses, for firewall rules."""

from collections.abc import Coroutine

from zenpy.lib.api_objects.ips import ZendeskIps
from zenpy.lib.resources import AsyncResource, Resource

class IpsApi(Resource):
    """Lists the IP address ranges that Zendesk uses, for firewall rules.

    Reached as `client.ips`.
    """
    def __call__(self) -> ZendeskIps:
        """Shows the address ranges Zendesk sends from and receives on, for use in firewall rules. Needs no
        sign-in.

        Returns:
            The ZendeskIps.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /ips`
        """

class AsyncIpsApi(AsyncResource):
    """Lists the IP address ranges that Zendesk uses, for firewall rules.

    Reached as `client.ips`.
    """
    def __call__(self) -> Coroutine[object, object, ZendeskIps]:
        """Shows the address ranges Zendesk sends from and receives on, for use in firewall rules. Needs no
        sign-in.

        Returns:
            The ZendeskIps.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /ips`
        """
