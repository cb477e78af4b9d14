# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Lists the histories of changes across all tickets; those of one ticket are under `tickets`."""

from zenpy.lib.resources import AsyncResource, Resource

class TicketAuditsApi(Resource):
    """Lists the histories of changes across all tickets; those of one ticket are under `tickets`.

    Reached as `client.ticket_audits`.
    """

class AsyncTicketAuditsApi(AsyncResource):
    """Lists the histories of changes across all tickets; those of one ticket are under `tickets`.

    Reached as `client.ticket_audits`.
    """
