# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Reaches community content by its author: lists the comments a user has left on posts. Its calls
are `client.help_center.comments.community_comments`.
"""

from __future__ import annotations

from zenpy.lib.mixins.not_offered import Elsewhere
from zenpy.lib.resources import AsyncResource, Resource


class HelpCenterCommunityApi(Elsewhere, Resource):
    """Reaches community content by its author: lists the comments a user has left on posts. Its calls
    are `client.help_center.comments.community_comments`.

    Reached as `client.help_center.community`.
    """

    _elsewhere = ("help_center.comments.community_comments",)


class AsyncHelpCenterCommunityApi(Elsewhere, AsyncResource, sync_class=HelpCenterCommunityApi):
    """`HelpCenterCommunityApi` for the async client: calls are awaited, lists read with `async for`."""

    _elsewhere = ("help_center.comments.community_comments",)
