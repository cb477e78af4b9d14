# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Exports articles whose metadata changed since a given time, for keeping a copy up to date. Its
calls are `client.help_center.articles.incremental`.
"""

from __future__ import annotations

from zenpy.lib.mixins.not_offered import Elsewhere
from zenpy.lib.resources import AsyncResource, Resource


class HelpCenterIncrementalApi(Elsewhere, Resource):
    """Exports articles whose metadata changed since a given time, for keeping a copy up to date. Its
    calls are `client.help_center.articles.incremental`.

    Reached as `client.help_center.incremental`.
    """

    _elsewhere = ("help_center.articles.incremental",)


class AsyncHelpCenterIncrementalApi(Elsewhere, AsyncResource, sync_class=HelpCenterIncrementalApi):
    """`HelpCenterIncrementalApi` for the async client: calls are awaited, lists read with `async for`."""

    _elsewhere = ("help_center.articles.incremental",)
