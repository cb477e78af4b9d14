# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Handles tickets that were deleted: list them, bring them back or erase them permanently."""

from zenpy.lib.resources import AsyncResource, Resource

class DeletedTicketsApi(Resource):
    """Handles tickets that were deleted: list them, bring them back or erase them permanently.

    Reached as `client.deleted_tickets`.
    """

class AsyncDeletedTicketsApi(AsyncResource):
    """Handles tickets that were deleted: list them, bring them back or erase them permanently.

    Reached as `client.deleted_tickets`.
    """
