# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Deletes translations of articles, sections and categories by their own id. Its calls are
`client.help_center.articles.delete_translation`,
`client.help_center.categories.delete_translation` and
`client.help_center.sections.delete_translation`.
"""

from __future__ import annotations

from zenpy.lib.mixins.not_offered import Elsewhere
from zenpy.lib.resources import AsyncResource, Resource


class HelpCenterTranslationsApi(Elsewhere, Resource):
    """Deletes translations of articles, sections and categories by their own id. Its calls are
    `client.help_center.articles.delete_translation`,
    `client.help_center.categories.delete_translation` and
    `client.help_center.sections.delete_translation`.

    Reached as `client.help_center.translations`.
    """

    _elsewhere = (
        "help_center.articles.delete_translation",
        "help_center.categories.delete_translation",
        "help_center.sections.delete_translation",
    )


class AsyncHelpCenterTranslationsApi(Elsewhere, AsyncResource, sync_class=HelpCenterTranslationsApi):
    """`HelpCenterTranslationsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """

    _elsewhere = (
        "help_center.articles.delete_translation",
        "help_center.categories.delete_translation",
        "help_center.sections.delete_translation",
    )
