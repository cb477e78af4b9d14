# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Creates tickets and voicemail tickets from partners' phone systems, optionally opening them for
an agent.
"""

from __future__ import annotations

from zenpy.lib.resources import AsyncResource, Resource


class TalkTicketsApi(Resource):
    """Creates tickets and voicemail tickets from partners' phone systems, optionally opening them for
    an agent.

    Reached as `client.talk.tickets`.
    """


class AsyncTalkTicketsApi(AsyncResource, sync_class=TalkTicketsApi):
    """`TalkTicketsApi` for the async client: calls are awaited, lists read with `async for`."""
