# Generated from openapi/zendesk.openapi.json (zenpy/lib/mixins/attachments.py) by `make generate`. Do not edit.
"""Downloading attachments: streamed, from the account with credentials, from anywhere else without.

The content of an attachment is usually on a storage host that must never get the credentials of the account. File names
come from outside, so they are reduced to a plain name before anything is written.
"""

import os
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import IO, TypeVar, overload

from zenpy.lib.api_objects import Attachment
from zenpy.lib.http.message import Request
from zenpy.lib.resources import AsyncResource, Resource

File = TypeVar("File", bound=IO[bytes])
Destination = str | os.PathLike[str] | IO[bytes] | None
Downloaded = BytesIO | Path | IO[bytes]

def safe_name(name: object, fallback: str) -> str:
    """A file name without folders, control characters or anything that could lead out of a folder.

    One too long for a file system is cut, but keeps its ending.
    """

def content_request(
    content_url: str | None, base_url: str, sink: IO[bytes], size: int | None = None
) -> Request:
    """The request that streams an attachment's content, of this size if it is known, into `sink`.

    Raises:
        ZenpyException: the attachment has no content URL, or it is not a web address.
    """

@contextmanager
def open_destination(
    destination: Destination, attachment: Attachment
) -> Iterator[tuple[IO[bytes], BytesIO | Path | IO[bytes]]]:
    """The file to write into and what the caller gets; a file gets its name only when it is whole."""

class Attachments(Resource):
    """Calls that attachments have in addition to the generated ones."""

    @overload
    def download(self, attachment_id: int | Attachment, destination: None = None) -> BytesIO:
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

    @overload
    def download(self, attachment_id: int | Attachment, destination: str | os.PathLike[str]) -> Path:
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

    @overload
    def download(self, attachment_id: int | Attachment, destination: File) -> File:
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

class AsyncAttachments(AsyncResource):
    """The same calls on an async client."""

    @overload
    def download(
        self, attachment_id: int | Attachment, destination: None = None
    ) -> Coroutine[object, object, BytesIO]:
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

    @overload
    def download(
        self, attachment_id: int | Attachment, destination: str | os.PathLike[str]
    ) -> Coroutine[object, object, Path]:
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

    @overload
    def download(self, attachment_id: int | Attachment, destination: File) -> Coroutine[object, object, File]:
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
