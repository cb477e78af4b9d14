# Generated from openapi/zendesk.openapi.json (openapi/spec/support/attachments.yaml) by `make generate`. Do not edit.
"""Looks up files attached to ticket comments, changes their malware access override and deletes
them.
"""

from collections.abc import Iterable
from typing import Literal

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyList
from zenpy.lib.records.descriptors import Attribute
from zenpy.payloads import AttachmentDict

class Attachment(BaseObject):
    """File that belongs to a ticket comment or another record, with the address to download it from."""

    content_type: str
    """MIME type of the file, such as `image/png`."""
    content_url: str
    """Address to download the file from; may require signing in."""
    deleted: bool | None
    """Whether the file has been removed."""
    file_name: str
    """Name of the file as uploaded."""
    height: int | None
    """Picture height in pixels; null when the file is no image."""
    id: int
    """Identifies the attachment; assigned by Zendesk."""
    inline: bool | None
    """Whether the file is displayed within the comment and left out of the attachment list."""
    malware_access_override: bool | None
    """Whether downloading is allowed although malware was found."""
    malware_scan_result: (
        Literal["malware_found", "malware_not_found", "failed_to_scan", "not_scanned"] | str | None
    )
    """Outcome of the virus scan; `not_scanned` while none has been made."""
    mapped_content_url: str | None
    """Download address on the account's own mapped domain."""
    size: int
    """File size in bytes."""
    thumbnails: Attribute[ProxyList[Attachment], Iterable[Attachment | AttachmentDict] | None]
    """Reduced versions of an image, each described as an attachment."""
    url: str
    """API address of this attachment."""
    width: int | None
    """Picture width in pixels; null when the file is no image."""
    def __init__(
        self,
        api: object = None,
        *,
        content_type: str | None = None,
        content_url: str | None = None,
        deleted: bool | None = None,
        file_name: str | None = None,
        height: int | None = None,
        id: int | None = None,
        inline: bool | None = None,
        malware_access_override: bool | None = None,
        malware_scan_result: Literal["malware_found", "malware_not_found", "failed_to_scan", "not_scanned"]
        | str
        | None = None,
        mapped_content_url: str | None = None,
        size: int | None = None,
        thumbnails: Iterable[Attachment | AttachmentDict] | None = None,
        url: str | None = None,
        width: int | None = None,
    ) -> None:
        """Make an Attachment from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> AttachmentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
