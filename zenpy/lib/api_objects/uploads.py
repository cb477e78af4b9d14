# Generated from openapi/zendesk.openapi.json (openapi/spec/support/uploads.yaml) by `make generate`. Do not edit.
"""Uploads files whose tokens are then sent with a ticket comment, and deletes unused ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, Nested
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.attachments import Attachment


class Upload(BaseObject):
    """Files uploaded beforehand, held under a token until a comment uses them as attachments.

    Attributes:
        attachment: File that was uploaded by this call.
        attachments: All files that the token holds so far.
        expires_at: When the token and its files lapse unless used.
        token: Secret to give in `uploads` of a comment in order to attach the files. Read-only.
        expires: `expires_at` as an aware datetime.
    """

    _name = "upload"
    _spec = "Upload"
    _shown = ("attachment",)
    _rules = WriteRules(read_only=("token",))

    attachment: Nested[Attachment] = Nested("Attachment")
    attachments: ListField[Attachment] = ListField("Attachment")
    expires_at: str | None = None
    token: str | None = None
    expires = Date("expires_at")
