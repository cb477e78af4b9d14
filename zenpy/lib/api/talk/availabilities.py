# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Reads and changes whether agents are available for calls, and by which device. Its calls are
`client.talk.availability` and `client.talk.availability.set_state`.
"""

from __future__ import annotations

from zenpy.lib.mixins.not_offered import Elsewhere
from zenpy.lib.resources import AsyncResource, Resource


class TalkAvailabilitiesApi(Elsewhere, Resource):
    """Reads and changes whether agents are available for calls, and by which device. Its calls are
    `client.talk.availability` and `client.talk.availability.set_state`.

    Reached as `client.talk.availabilities`.
    """

    _elsewhere = ("talk.availability", "talk.availability.set_state")


class AsyncTalkAvailabilitiesApi(Elsewhere, AsyncResource, sync_class=TalkAvailabilitiesApi):
    """`TalkAvailabilitiesApi` for the async client: calls are awaited, lists read with `async for`."""

    _elsewhere = ("talk.availability", "talk.availability.set_state")
