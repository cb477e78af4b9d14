# Generated from openapi/zendesk.openapi.json (openapi/spec/support/attachments.yaml) by `make generate`. Do not edit.
"""Looks up files attached to ticket comments, changes their malware access override and deletes
them.
"""

from collections.abc import Iterable
from typing import Literal, overload

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import AttachmentDict

@takes_its_fields
class Attachment(BaseObject):
    """File that belongs to a ticket comment or another record, with the address to download it from."""

    content_type: str
    """MIME type of the file, such as `image/png`. Read-only."""
    content_url: str
    """Address to download the file from; may require signing in. Read-only."""
    deleted: bool | None
    """Whether the file has been removed. Read-only."""
    file_name: str
    """Name of the file as uploaded. Read-only."""
    height: int | None
    """Picture height in pixels; null when the file is no image. Read-only."""
    id: int
    """Identifies the attachment; assigned by Zendesk. Read-only."""
    inline: bool | None
    """Whether the file is displayed within the comment and left out of the attachment list. Read-only."""
    malware_access_override: bool | None
    """Whether downloading is allowed although malware was found."""
    malware_scan_result: (
        Literal["malware_found", "malware_not_found", "failed_to_scan", "not_scanned"] | str | None
    )
    """Outcome of the virus scan; `not_scanned` while none has been made. Read-only."""
    mapped_content_url: str | None
    """Download address on the account's own mapped domain. Read-only."""
    name: str | None
    """Name of the file; of pictures, beside `file_name`. Read-only."""
    size: int
    """File size in bytes. Read-only."""
    thumbnails: Attribute[ProxyList[Attachment], Iterable[Attachment | AttachmentDict] | None]
    """Reduced versions of an image, each described as an attachment. Read-only."""
    url: str
    """API address of this attachment. Read-only."""
    width: int | None
    """Picture width in pixels; null when the file is no image. Read-only."""
    @overload
    def __init__(
        self, api: object = None, *, id: int | None = None, malware_access_override: bool | None = None
    ) -> None:
        """Make an Attachment from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AttachmentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
