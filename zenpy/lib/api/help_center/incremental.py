# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Exports articles whose metadata changed since a given time, for keeping a copy up to date."""

from __future__ import annotations

from zenpy.lib.resources import AsyncResource, Resource


class HelpCenterIncrementalApi(Resource):
    """Exports articles whose metadata changed since a given time, for keeping a copy up to date.

    Reached as `client.help_center.incremental`.
    """


class AsyncHelpCenterIncrementalApi(AsyncResource, sync_class=HelpCenterIncrementalApi):
    """`HelpCenterIncrementalApi` for the async client: calls are awaited, lists read with `async for`."""
