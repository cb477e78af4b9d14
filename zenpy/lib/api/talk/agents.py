# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Opens tickets and user profiles in an agent's browser, for phone systems of partners."""

from __future__ import annotations

from zenpy.lib.resources import AsyncResource, Resource


class TalkAgentsApi(Resource):
    """Opens tickets and user profiles in an agent's browser, for phone systems of partners.

    Reached as `client.talk.agents`.
    """


class AsyncTalkAgentsApi(AsyncResource, sync_class=TalkAgentsApi):
    """`TalkAgentsApi` for the async client: calls are awaited, lists read with `async for`."""
