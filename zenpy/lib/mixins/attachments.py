"""Downloading attachments: streamed, from the account with credentials, from anywhere else without.

The content of an attachment is usually on a storage host that must never get the credentials of the account. File names
come from outside, so they are reduced to a plain name before anything is written.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from io import BytesIO
from operator import attrgetter
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TypeVar, overload

from zenpy.lib.durable_files import open_replacement
from zenpy.lib.exception import ZenpyException
from zenpy.lib.http.exchange import download
from zenpy.lib.http.message import Request
from zenpy.lib.http.urls import find_fault, same_origin
from zenpy.lib.records.base import BaseObject
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects import Attachment
    from zenpy.lib.pagination.client_protocol import SyncClient

File = TypeVar("File", bound=IO[bytes])
Destination = str | os.PathLike[str] | IO[bytes] | None
#: What a download returns, under one name: so the async class returns one coroutine, not one of three.
Downloaded = BytesIO | Path | IO[bytes]


#: File systems take names of 255 bytes; a name from outside keeps below.
_LONGEST = 200
#: Names of devices on Windows, with any text after their first dot, and with blanks before it.
_DEVICES = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\..*)?", re.IGNORECASE)


def safe_name(name: object, fallback: str) -> str:
    """A file name without folders, control characters or anything that could lead out of a folder.

    One too long for a file system is cut, but keeps its ending.
    """
    last = (name if isinstance(name, str) else "").replace("\\", "/").rsplit("/", 1)[-1]
    cleaned = "".join(char for char in last if char.isprintable() and char not in ':*?"<>|').strip(". ")
    encoding = sys.getfilesystemencoding()  # ASCII, where the locale of the process is C
    cleaned = cleaned.encode(encoding, "replace").decode(encoding).replace("?", "_")
    if _DEVICES.fullmatch(cleaned):
        cleaned = f"_{cleaned}"
    stem, dot, ending = cleaned.rpartition(".")
    if len(ending.encode()) > _LONGEST // 2:
        stem, dot, ending = cleaned, "", ""
    while len(f"{stem}{dot}{ending}".encode()) > _LONGEST:
        stem = stem[:-1]
    # Windows drops dots and blanks at the end, which may have come to the end only now
    return f"{stem}{dot}{ending}".strip(". ") or fallback


def content_request(
    content_url: str | None, base_url: str, sink: IO[bytes], size: int | None = None
) -> Request:
    """The request that streams an attachment's content, of this size if it is known, into `sink`.

    Raises:
        ZenpyException: the attachment has no content URL, or it is not a web address.
    """
    if not isinstance(content_url, str) or not content_url:
        raise ZenpyException("The attachment has no content_url to download from.")
    fault = find_fault(content_url)
    if fault is not None:
        raise ZenpyException(f"The content_url of the attachment cannot be fetched: {fault}.")
    return Request(
        "GET",
        content_url,
        headers={"Accept": "*/*"},
        anonymous=not same_origin(content_url, base_url),
        repeatable=sink.seekable(),
        sink=sink,
        sink_start=sink.tell() if sink.seekable() else 0,
        content_size=size,
    )


@contextmanager
def open_destination(
    destination: Destination, attachment: Attachment
) -> Iterator[tuple[IO[bytes], BytesIO | Path | IO[bytes]]]:
    """The file to write into and what the caller gets; a file gets its name only when it is whole."""
    if destination is None:
        buffer = BytesIO()
        yield buffer, buffer
        buffer.seek(0)
    elif isinstance(destination, str | os.PathLike):
        path = Path(destination)
        if path.is_dir():
            path = path / safe_name(attachment.file_name, f"attachment-{attachment.id}")
        with open_replacement(path) as file:
            yield file, path
    elif hasattr(destination, "encoding"):  # as only files of text have it
        raise ZenpyException("The destination is open as text; open it in binary mode ('wb').")
    else:
        start = destination.tell() if destination.seekable() else None
        try:
            yield destination, destination
        except BaseException:
            if start is not None:  # what came before the failure is not the content
                destination.seek(start)
                destination.truncate()
            raise


def _known_record(attachment: int | Attachment) -> Attachment | None:
    """The attachment; None if it has to be fetched for the URL of its content."""
    if isinstance(attachment, BaseObject) and (attachment.content_url is not None or attachment.id is None):
        return attachment
    return None


def _download(
    client: SyncClient, attachment: int | Attachment, destination: Destination
) -> Generator[object, Any, Downloaded]:
    """The calls of a download, for either client: the attachment if its record is not known, then the content."""
    record = _known_record(attachment) or (yield attrgetter("attachments")(client)(id=attachment))
    with open_destination(destination, record) as (sink, result):
        request = content_request(record.content_url, client.base_url, sink, record.size)
        yield client._run_flow(download(request, client._governor, client.base_url))
    return result


class Attachments(Resource):
    """Calls that attachments have in addition to the generated ones."""

    @overload
    def download(self, attachment_id: int | Attachment, destination: None = None) -> BytesIO: ...
    @overload
    def download(self, attachment_id: int | Attachment, destination: str | os.PathLike[str]) -> Path: ...
    @overload
    def download(self, attachment_id: int | Attachment, destination: File) -> File: ...
    def download(self, attachment_id: int | Attachment, destination: Destination = None) -> Downloaded:
        """Fetch the content of an attachment.

        Args:
            attachment_id: the attachment or its id.
            destination: a path or a folder to write into, or an open binary file; without one the content is given
                in memory.

        Returns:
            The content as BytesIO, the path that was written, or the given file.

        Raises:
            APIException: the content could not be fetched; nothing is written then.
            DownloadRefused: the content is on a host that the client does not allow (`download_hosts=`).
            NetworkError: no answer came, or it broke off; nothing is written then.

        GET of the attachment's `content_url`
        """
        return self._run_calls(_download(self._client, attachment_id, destination))


class AsyncAttachments(AsyncResource, sync_class=Attachments):
    """The same calls on an async client."""
