# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Reads and changes whether agents are available for calls, and by which device."""

from __future__ import annotations

from zenpy.lib.resources import AsyncResource, Resource


class TalkAvailabilitiesApi(Resource):
    """Reads and changes whether agents are available for calls, and by which device.

    Reached as `client.talk.availabilities`.
    """


class AsyncTalkAvailabilitiesApi(AsyncResource, sync_class=TalkAvailabilitiesApi):
    """`TalkAvailabilitiesApi` for the async client: calls are awaited, lists read with `async for`."""
