# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Records calls handled in partners' phone systems (Talk Partner Edition) and adds voice comments
about them.
"""

from __future__ import annotations

from zenpy.lib.resources import AsyncResource, Resource


class TalkTpeApi(Resource):
    """Records calls handled in partners' phone systems (Talk Partner Edition) and adds voice comments
    about them.

    Reached as `client.talk.tpe`.
    """


class AsyncTalkTpeApi(AsyncResource, sync_class=TalkTpeApi):
    """`TalkTpeApi` for the async client: calls are awaited, lists read with `async for`."""
