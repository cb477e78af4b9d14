# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Lists the histories of changes across all tickets; those of one ticket are under `tickets`."""

from __future__ import annotations

from zenpy.lib.resources import AsyncResource, Resource


class TicketAuditsApi(Resource):
    """Lists the histories of changes across all tickets; those of one ticket are under `tickets`.

    Reached as `client.ticket_audits`.
    """


class AsyncTicketAuditsApi(AsyncResource, sync_class=TicketAuditsApi):
    """`TicketAuditsApi` for the async client: calls are awaited, lists read with `async for`."""
