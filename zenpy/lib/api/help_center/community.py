# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Reaches community content by its author: lists the comments a user has left on posts."""

from __future__ import annotations

from zenpy.lib.resources import AsyncResource, Resource


class HelpCenterCommunityApi(Resource):
    """Reaches community content by its author: lists the comments a user has left on posts.

    Reached as `client.help_center.community`.
    """


class AsyncHelpCenterCommunityApi(AsyncResource, sync_class=HelpCenterCommunityApi):
    """`HelpCenterCommunityApi` for the async client: calls are awaited, lists read with `async for`."""
