# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Exports articles whose metadata changed since a given time, for keeping a copy up to date. Its
calls are `client.help_center.articles.incremental`.
"""

from zenpy.lib.mixins.not_offered import Elsewhere
from zenpy.lib.resources import AsyncResource, Resource

class HelpCenterIncrementalApi(Elsewhere, Resource):
    """Exports articles whose metadata changed since a given time, for keeping a copy up to date. Its
    calls are `client.help_center.articles.incremental`.

    Reached as `client.help_center.incremental`.
    """

class AsyncHelpCenterIncrementalApi(Elsewhere, AsyncResource):
    """Exports articles whose metadata changed since a given time, for keeping a copy up to date. Its
    calls are `client.help_center.articles.incremental`.

    Reached as `client.help_center.incremental`.
    """
