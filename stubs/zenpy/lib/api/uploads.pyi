# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.
"""Uploads files whose tokens are then sent with a ticket comment, and deletes unused ones. Its
calls are `client.attachments.delete` and `client.attachments.upload`.
"""

from zenpy.lib.mixins.not_offered import Elsewhere
from zenpy.lib.resources import AsyncResource, Resource

class UploadsApi(Elsewhere, Resource):
    """Uploads files whose tokens are then sent with a ticket comment, and deletes unused ones. Its
    calls are `client.attachments.delete` and `client.attachments.upload`.

    Reached as `client.uploads`.
    """

class AsyncUploadsApi(Elsewhere, AsyncResource):
    """Uploads files whose tokens are then sent with a ticket comment, and deletes unused ones. Its
    calls are `client.attachments.delete` and `client.attachments.upload`.

    Reached as `client.uploads`.
    """
