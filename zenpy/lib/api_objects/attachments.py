# Generated from openapi/zendesk.openapi.json (openapi/spec/support/attachments.yaml) by `make generate`. Do not edit.
"""Looks up files attached to ticket comments, changes their malware access override and deletes
them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import ListField
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from typing import Literal


class Attachment(BaseObject):
    """File that belongs to a ticket comment or another record, with the address to download it from.

    Attributes:
        content_type: MIME type of the file, such as `image/png`. Read-only.
        content_url: Address to download the file from; may require signing in. Read-only.
        deleted: Whether the file has been removed. Read-only.
        file_name: Name of the file as uploaded. Read-only.
        height: Picture height in pixels; null when the file is no image. Read-only.
        id: Identifies the attachment; assigned by Zendesk. Read-only.
        inline: Whether the file is displayed within the comment and left out of the attachment
            list. Read-only.
        malware_access_override: Whether downloading is allowed although malware was found.
        malware_scan_result: Outcome of the virus scan; `not_scanned` while none has been made.
            Read-only.
        mapped_content_url: Download address on the account's own mapped domain. Read-only.
        name: Name of the file; of pictures, beside `file_name`. Read-only.
        size: File size in bytes. Read-only.
        thumbnails: Reduced versions of an image, each described as an attachment. Read-only.
        url: API address of this attachment. Read-only.
        width: Picture width in pixels; null when the file is no image. Read-only.
    """

    _name = "attachment"
    _spec = "Attachment"
    _shown = ("id", "name")
    _rules = WriteRules(
        read_only=(
            "content_type",
            "content_url",
            "deleted",
            "file_name",
            "height",
            "id",
            "inline",
            "malware_scan_result",
            "mapped_content_url",
            "name",
            "size",
            "thumbnails",
            "url",
            "width",
        )
    )

    content_type: str | None = None
    content_url: str | None = None
    deleted: bool | None = None
    file_name: str | None = None
    height: int | None = None
    id: int | None = None
    inline: bool | None = None
    malware_access_override: bool | None = None
    malware_scan_result: (
        Literal["malware_found", "malware_not_found", "failed_to_scan", "not_scanned"] | str | None
    ) = None
    mapped_content_url: str | None = None
    name: str | None = None
    size: int | None = None
    thumbnails: ListField[Attachment] = ListField("Attachment")
    url: str | None = None
    width: int | None = None
