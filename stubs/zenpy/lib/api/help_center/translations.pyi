# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Deletes translations of articles, sections and categories by their own id."""

from zenpy.lib.resources import AsyncResource, Resource

class HelpCenterTranslationsApi(Resource):
    """Deletes translations of articles, sections and categories by their own id.

    Reached as `client.help_center.translations`.
    """

class AsyncHelpCenterTranslationsApi(AsyncResource):
    """Deletes translations of articles, sections and categories by their own id.

    Reached as `client.help_center.translations`.
    """
