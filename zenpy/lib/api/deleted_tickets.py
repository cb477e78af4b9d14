# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Handles tickets that were deleted: list them, bring them back or erase them permanently."""

from __future__ import annotations

from zenpy.lib.resources import AsyncResource, Resource


class DeletedTicketsApi(Resource):
    """Handles tickets that were deleted: list them, bring them back or erase them permanently.

    Reached as `client.deleted_tickets`.
    """


class AsyncDeletedTicketsApi(AsyncResource, sync_class=DeletedTicketsApi):
    """`DeletedTicketsApi` for the async client: calls are awaited, lists read with `async for`."""
