# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Opens tickets and user profiles in an agent's browser, for phone systems of partners. Its calls
are `client.talk_pe.display_ticket` and `client.talk_pe.display_user`.
"""

from zenpy.lib.mixins.not_offered import Elsewhere
from zenpy.lib.resources import AsyncResource, Resource

class TalkAgentsApi(Elsewhere, Resource):
    """Opens tickets and user profiles in an agent's browser, for phone systems of partners. Its calls
    are `client.talk_pe.display_ticket` and `client.talk_pe.display_user`.

    Reached as `client.talk.agents`.
    """

class AsyncTalkAgentsApi(Elsewhere, AsyncResource):
    """Opens tickets and user profiles in an agent's browser, for phone systems of partners. Its calls
    are `client.talk_pe.display_ticket` and `client.talk_pe.display_user`.

    Reached as `client.talk.agents`.
    """
