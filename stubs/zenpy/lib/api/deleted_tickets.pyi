# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Handles tickets that were deleted: list them, bring them back or erase them permanently. Its
calls are `client.tickets.deleted`, `client.tickets.permanently_delete` and
`client.tickets.restore`.
"""

from zenpy.lib.mixins.not_offered import Elsewhere
from zenpy.lib.resources import AsyncResource, Resource

class DeletedTicketsApi(Elsewhere, Resource):
    """Handles tickets that were deleted: list them, bring them back or erase them permanently. Its
    calls are `client.tickets.deleted`, `client.tickets.permanently_delete` and
    `client.tickets.restore`.

    Reached as `client.deleted_tickets`.
    """

class AsyncDeletedTicketsApi(Elsewhere, AsyncResource):
    """Handles tickets that were deleted: list them, bring them back or erase them permanently. Its
    calls are `client.tickets.deleted`, `client.tickets.permanently_delete` and
    `client.tickets.restore`.

    Reached as `client.deleted_tickets`.
    """
