# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Creates tickets and voicemail tickets from partners' phone systems, optionally opening them for
an agent. Its calls are `client.talk_pe.create_ticket`.
"""

from zenpy.lib.mixins.not_offered import Elsewhere
from zenpy.lib.resources import AsyncResource, Resource

class TalkTicketsApi(Elsewhere, Resource):
    """Creates tickets and voicemail tickets from partners' phone systems, optionally opening them for
    an agent. Its calls are `client.talk_pe.create_ticket`.

    Reached as `client.talk.tickets`.
    """

class AsyncTalkTicketsApi(Elsewhere, AsyncResource):
    """Creates tickets and voicemail tickets from partners' phone systems, optionally opening them for
    an agent. Its calls are `client.talk_pe.create_ticket`.

    Reached as `client.talk.tickets`.
    """
