# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ips.yaml) by `make generate`. Do not edit.
"""Lists the IP address ranges that Zendesk uses, for firewall rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.ips import ZendeskIps


class IpsApi(Resource):
    """Lists the IP address ranges that Zendesk uses, for firewall rules.

    Reached as `client.ips`.
    """

    _CALL: Method[ZendeskIps] = Method(
        "ips",
        Form(Operation("ips.show", "GET", "/ips", result=Result("one", schema="ZendeskIps", key="ips"))),
    )

    def __call__(self) -> ZendeskIps:
        """Shows the address ranges Zendesk sends from and receives on, for use in firewall rules. Needs no
        sign-in.

        Returns:
            The ZendeskIps.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /ips`
        """
        return self._run(self._CALL)


class AsyncIpsApi(AsyncResource, sync_class=IpsApi):
    """`IpsApi` for the async client: calls are awaited, lists read with `async for`."""
