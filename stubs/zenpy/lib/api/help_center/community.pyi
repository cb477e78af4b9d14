# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Reaches community content by its author: lists the comments a user has left on posts."""

from zenpy.lib.resources import AsyncResource, Resource

class HelpCenterCommunityApi(Resource):
    """Reaches community content by its author: lists the comments a user has left on posts.

    Reached as `client.help_center.community`.
    """

class AsyncHelpCenterCommunityApi(AsyncResource):
    """Reaches community content by its author: lists the comments a user has left on posts.

    Reached as `client.help_center.community`.
    """
