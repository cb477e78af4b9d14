# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Groups what belongs to Zendesk Integration Services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.mixins.not_offered import AsyncGroup, Group
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from zenpy.lib.api.zis.registry import ZisRegistryApi


class ZisApi(Group, Resource):
    """Groups what belongs to Zendesk Integration Services.

    Reached as `client.zis`.
    """

    registry: Lazy[ZisRegistryApi] = Lazy("zis.registry", "ZisRegistryApi")


class AsyncZisApi(AsyncGroup, AsyncResource, sync_class=ZisApi):
    """`ZisApi` for the async client: calls are awaited, lists read with `async for`."""
