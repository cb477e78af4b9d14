# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Lists the histories of changes across all tickets; those of one ticket are under `tickets`. Its
calls are `client.tickets.audits`.
"""

from zenpy.lib.mixins.not_offered import Elsewhere
from zenpy.lib.resources import AsyncResource, Resource

class TicketAuditsApi(Elsewhere, Resource):
    """Lists the histories of changes across all tickets; those of one ticket are under `tickets`. Its
    calls are `client.tickets.audits`.

    Reached as `client.ticket_audits`.
    """

class AsyncTicketAuditsApi(Elsewhere, AsyncResource):
    """Lists the histories of changes across all tickets; those of one ticket are under `tickets`. Its
    calls are `client.tickets.audits`.

    Reached as `client.ticket_audits`.
    """
