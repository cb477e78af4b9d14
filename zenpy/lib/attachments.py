"""Downloading what is attached: streamed, from the account with credentials, from anywhere else without.

An attachment's content usually lies on a storage host that must never see the account's credentials. File names come
from outside, so they are reduced to a plain name before anything is written.
"""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path
from typing import IO, TYPE_CHECKING
from urllib.parse import urlsplit

from zenpy.lib.exception import ZenpyException
from zenpy.lib.request import Request

if TYPE_CHECKING:
    from zenpy.client import Zenpy
    from zenpy.lib.api_objects import Attachment

Destination = str | os.PathLike[str] | IO[bytes] | None


def safe_name(name: str | None, fallback: str) -> str:
    """A file name without folders, control characters or anything that could lead out of a folder."""
    last = (name or "").replace("\\", "/").rsplit("/", 1)[-1]
    cleaned = "".join(char for char in last if char.isprintable() and char not in ':*?"<>|').strip(". ")
    return cleaned or fallback


def content_request(content_url: str | None, base_url: str) -> Request:
    """The request for an attachment's content; to a foreign host it carries no credentials.

    Raises:
        ZenpyException: the attachment has no content URL, or it is not a web address.
    """
    parts = urlsplit(content_url or "")
    if parts.scheme not in ("https", "http") or not parts.netloc:
        raise ZenpyException("The attachment has no content_url to download from.")
    base = urlsplit(base_url)
    own = (parts.scheme, parts.netloc) == (base.scheme, base.netloc)
    return Request("GET", content_url or "", repeatable=True, anonymous=not own, headers={"Accept": "*/*"})


def target_path(destination: str | os.PathLike[str], attachment: Attachment) -> Path:
    """Where to write: the path itself, or a safe name inside it when it is a folder."""
    path = Path(destination)
    return path / safe_name(attachment.file_name, f"attachment-{attachment.id}") if path.is_dir() else path


class Attachments:
    """Calls that attachments have beside the generated ones."""

    _client: Zenpy

    def download(self, attachment_id: int | Attachment, destination: Destination = None) -> BytesIO | Path | IO[bytes]:
        """Fetch the content of an attachment.

        Args:
            attachment_id: the attachment or its id.
            destination: a path or a folder to write into, or an open binary file; without one the content is given
                in memory.

        Returns:
            The content as BytesIO, the path that was written, or the given file.

        Raises:
            APIException: the content could not be fetched; nothing is written then.
        """
        attachment = self(id=attachment_id) if isinstance(attachment_id, int) else attachment_id  # type: ignore[operator]  # the generated call
        request = content_request(attachment.content_url, self._client.base_url)
        if destination is None:
            buffer = BytesIO()
            self._client._download(request, buffer)
            buffer.seek(0)
            return buffer
        if isinstance(destination, str | os.PathLike):
            path = target_path(destination, attachment)
            part = path.with_name(path.name + ".part")
            try:
                with part.open("wb") as file:
                    self._client._download(request, file)
                part.replace(path)
            finally:
                part.unlink(missing_ok=True)
            return path
        self._client._download(request, destination)
        return destination
