# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""The calls below zis."""

from zenpy.lib.api.zis.registry import AsyncZisRegistryApi, ZisRegistryApi
from zenpy.lib.resource import AsyncResource, Resource

class ZisApi(Resource):
    """The calls below zis.

    Reached as `client.zis`.
    """
    @property
    def registry(self) -> ZisRegistryApi:
        """Manages Zendesk Integration Services: integrations, their bundles of flows and the job specs
        that start flows.
        """

class AsyncZisApi(AsyncResource):
    """The calls below zis.

    Reached as `client.zis`.
    """
    @property
    def registry(self) -> AsyncZisRegistryApi:
        """Manages Zendesk Integration Services: integrations, their bundles of flows and the job specs
        that start flows.
        """
