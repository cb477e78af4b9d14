# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""The calls below zis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.resource import AsyncResource, Resource, Sub

if TYPE_CHECKING:
    from zenpy.lib.api.zis.registry import AsyncZisRegistryApi, ZisRegistryApi


class ZisApi(Resource):
    """The calls below zis.

    Reached as `client.zis`.
    """

    registry: Sub[ZisRegistryApi] = Sub("zis.registry", "ZisRegistryApi")


class AsyncZisApi(AsyncResource):
    """The calls below zis.

    Reached as `client.zis`.
    """

    registry: Sub[AsyncZisRegistryApi] = Sub("zis.registry", "AsyncZisRegistryApi")
