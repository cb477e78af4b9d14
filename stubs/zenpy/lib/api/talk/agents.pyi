# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Opens tickets and user profiles in an agent's browser, for phone systems of partners."""

from zenpy.lib.resources import AsyncResource, Resource

class TalkAgentsApi(Resource):
    """Opens tickets and user profiles in an agent's browser, for phone systems of partners.

    Reached as `client.talk.agents`.
    """

class AsyncTalkAgentsApi(AsyncResource):
    """Opens tickets and user profiles in an agent's browser, for phone systems of partners.

    Reached as `client.talk.agents`.
    """
