# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Deletes translations of articles, sections and categories by their own id."""

from __future__ import annotations

from zenpy.lib.resources import AsyncResource, Resource


class HelpCenterTranslationsApi(Resource):
    """Deletes translations of articles, sections and categories by their own id.

    Reached as `client.help_center.translations`.
    """


class AsyncHelpCenterTranslationsApi(AsyncResource, sync_class=HelpCenterTranslationsApi):
    """`HelpCenterTranslationsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """
