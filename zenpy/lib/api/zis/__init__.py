# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Groups what belongs to Zendesk Integration Services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.absent import AsyncGroup, Group
from zenpy.lib.resource import AsyncResource, Resource, Sub

if TYPE_CHECKING:
    from zenpy.lib.api.zis.registry import AsyncZisRegistryApi, ZisRegistryApi


class ZisApi(Group, Resource):
    """Groups what belongs to Zendesk Integration Services.

    Reached as `client.zis`.
    """

    registry: Sub[ZisRegistryApi] = Sub("zis.registry", "ZisRegistryApi")


class AsyncZisApi(AsyncGroup, AsyncResource):
    """Groups what belongs to Zendesk Integration Services.

    Reached as `client.zis`.
    """

    registry: Sub[AsyncZisRegistryApi] = Sub("zis.registry", "AsyncZisRegistryApi")
