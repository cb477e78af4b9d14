# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Lists the histories of changes across all tickets; those of one ticket are under `tickets`. Its
calls are `client.tickets.audits`.
"""

from __future__ import annotations

from zenpy.lib.mixins.not_offered import Elsewhere
from zenpy.lib.resources import AsyncResource, Resource


class TicketAuditsApi(Elsewhere, Resource):
    """Lists the histories of changes across all tickets; those of one ticket are under `tickets`. Its
    calls are `client.tickets.audits`.

    Reached as `client.ticket_audits`.
    """

    _elsewhere = ("tickets.audits",)


class AsyncTicketAuditsApi(Elsewhere, AsyncResource, sync_class=TicketAuditsApi):
    """`TicketAuditsApi` for the async client: calls are awaited, lists read with `async for`."""

    _elsewhere = ("tickets.audits",)
