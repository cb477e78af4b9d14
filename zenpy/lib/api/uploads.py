# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Uploads files whose tokens are then sent with a ticket comment, and deletes unused ones."""

from __future__ import annotations

from zenpy.lib.resources import AsyncResource, Resource


class UploadsApi(Resource):
    """Uploads files whose tokens are then sent with a ticket comment, and deletes unused ones.

    Reached as `client.uploads`.
    """


class AsyncUploadsApi(AsyncResource, sync_class=UploadsApi):
    """`UploadsApi` for the async client: calls are awaited, lists read with `async for`."""
