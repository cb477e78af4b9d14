# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Records calls handled in partners' phone systems (Talk Partner Edition) and adds voice comments
about them. Its calls are `client.calls`, `client.calls.comment`, `client.calls.create` and
`client.calls.update`.
"""

from __future__ import annotations

from zenpy.lib.mixins.not_offered import Elsewhere
from zenpy.lib.resources import AsyncResource, Resource


class TalkTpeApi(Elsewhere, Resource):
    """Records calls handled in partners' phone systems (Talk Partner Edition) and adds voice comments
    about them. Its calls are `client.calls`, `client.calls.comment`, `client.calls.create` and
    `client.calls.update`.

    Reached as `client.talk.tpe`.
    """

    _elsewhere = ("calls", "calls.comment", "calls.create", "calls.update")


class AsyncTalkTpeApi(Elsewhere, AsyncResource, sync_class=TalkTpeApi):
    """`TalkTpeApi` for the async client: calls are awaited, lists read with `async for`."""

    _elsewhere = ("calls", "calls.comment", "calls.create", "calls.update")
