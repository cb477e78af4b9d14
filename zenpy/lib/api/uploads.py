# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Uploads files whose tokens are then sent with a ticket comment, and deletes unused ones. Its
calls are `client.attachments.delete` and `client.attachments.upload`.
"""

from __future__ import annotations

from zenpy.lib.mixins.not_offered import Elsewhere
from zenpy.lib.resources import AsyncResource, Resource


class UploadsApi(Elsewhere, Resource):
    """Uploads files whose tokens are then sent with a ticket comment, and deletes unused ones. Its
    calls are `client.attachments.delete` and `client.attachments.upload`.

    Reached as `client.uploads`.
    """

    _elsewhere = ("attachments.delete", "attachments.upload")


class AsyncUploadsApi(Elsewhere, AsyncResource, sync_class=UploadsApi):
    """`UploadsApi` for the async client: calls are awaited, lists read with `async for`."""

    _elsewhere = ("attachments.delete", "attachments.upload")
