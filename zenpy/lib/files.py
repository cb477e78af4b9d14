"""What an upload sends: bytes, an open file or a path, its public name and its media type.

A local path never leaves the machine (only its last part is the file's name), and a file that the caller opened
stays open.
"""

from __future__ import annotations

import mimetypes
import os
from dataclasses import dataclass
from typing import IO, cast

from zenpy.lib.exception import ZenpyException

#: What can be uploaded: bytes, the path of a file, or a file open in binary mode.
FileSource = bytes | bytearray | memoryview | str | os.PathLike[str] | IO[bytes]


@dataclass(slots=True)
class FileBody:
    """The content of an upload with its name and media type."""

    content: bytes | IO[bytes]
    name: str
    content_type: str

    @classmethod
    def of(cls, source: object, name: object = None, content_type: object = None) -> FileBody:
        """The upload that `source` (bytes, a binary file object or a path) stands for.

        Raises:
            ZenpyException: the source is something else, a text file, or has no name and none was given.
        """
        public = _public_name(source, name)
        guessed = content_type or mimetypes.guess_type(public)[0] or "application/octet-stream"
        return cls(_content(source), public, str(guessed))


def _public_name(source: object, name: object) -> str:
    if name is None:
        name = os.fspath(source) if isinstance(source, str | os.PathLike) else getattr(source, "name", None)
    if not isinstance(name, str) or not name:
        raise ZenpyException("The upload has no file name; give target_name=.")
    return name.replace("\\", "/").rsplit("/", 1)[-1]


def _content(source: object) -> bytes | IO[bytes]:
    if isinstance(source, bytes | bytearray | memoryview):
        return bytes(source)
    if isinstance(source, str | os.PathLike):
        with open(source, "rb") as file:
            return file.read()
    read = getattr(source, "read", None)
    if read is None:
        raise ZenpyException(f"An upload takes bytes, a path or a binary file, not {type(source).__name__}.")
    if isinstance(getattr(source, "encoding", None), str):
        raise ZenpyException("The file is open as text; open it in binary mode ('rb').")
    return cast("IO[bytes]", source)
