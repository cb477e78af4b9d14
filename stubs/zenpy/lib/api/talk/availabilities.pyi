# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Reads and changes whether agents are available for calls, and by which device. Its calls are
`client.talk.availability` and `client.talk.availability.set_state`.
"""

from zenpy.lib.mixins.not_offered import Elsewhere
from zenpy.lib.resources import AsyncResource, Resource

class TalkAvailabilitiesApi(Elsewhere, Resource):
    """Reads and changes whether agents are available for calls, and by which device. Its calls are
    `client.talk.availability` and `client.talk.availability.set_state`.

    Reached as `client.talk.availabilities`.
    """

class AsyncTalkAvailabilitiesApi(Elsewhere, AsyncResource):
    """Reads and changes whether agents are available for calls, and by which device. Its calls are
    `client.talk.availability` and `client.talk.availability.set_state`.

    Reached as `client.talk.availabilities`.
    """
