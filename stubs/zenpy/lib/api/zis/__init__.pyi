# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Groups what belongs to Zendesk Integration Services."""

from zenpy.lib.api.zis.registry import AsyncZisRegistryApi, ZisRegistryApi
from zenpy.lib.mixins.not_offered import AsyncGroup, Group
from zenpy.lib.resources import AsyncResource, Resource

class ZisApi(Group, Resource):
    """Groups what belongs to Zendesk Integration Services.

    Reached as `client.zis`.
    """
    @property
    def registry(self) -> ZisRegistryApi:
        """Manages Zendesk Integration Services: integrations, their bundles of flows and the job specs
        that start flows.
        """

class AsyncZisApi(AsyncGroup, AsyncResource):
    """Groups what belongs to Zendesk Integration Services.

    Reached as `client.zis`.
    """
    @property
    def registry(self) -> AsyncZisRegistryApi:
        """Manages Zendesk Integration Services: integrations, their bundles of flows and the job specs
        that start flows.
        """
