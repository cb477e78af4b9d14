# Generated from openapi/zendesk.openapi.json (openapi/spec/support/uploads.yaml) by `make generate`. Do not edit.
"""Uploads files whose tokens are then sent with a ticket comment, and deletes unused ones."""

from collections.abc import Iterable
from datetime import datetime
from typing import overload

from zenpy.lib.api_objects.attachments import Attachment
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import AttachmentDict, UploadDict

@takes_its_fields
class Upload(BaseObject):
    """Files uploaded beforehand, held under a token until a comment uses them as attachments."""

    attachment: Attribute[Attachment, Attachment | AttachmentDict | None]
    """File that was uploaded by this call."""
    attachments: Attribute[ProxyList[Attachment], Iterable[Attachment | AttachmentDict] | None]
    """All files that the token holds so far."""
    expires_at: Attribute[str | None, str | datetime | None]
    """When the token and its files lapse unless used."""
    token: str
    """Secret to give in `uploads` of a comment in order to attach the files. Read-only."""
    expires: Attribute[datetime | None, datetime | None]
    """`expires_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        attachment: Attachment | AttachmentDict | None = None,
        attachments: Iterable[Attachment | AttachmentDict] | None = None,
        expires_at: str | datetime | None = None,
        expires: datetime | None = None,
    ) -> None:
        """Make an Upload from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> UploadDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
