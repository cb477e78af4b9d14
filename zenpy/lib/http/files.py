"""What an upload sends: bytes, an open file or a path, its public name and its media type.

A local path never leaves the machine (only its last part is the file's name), and a file that the caller opened
stays open. An upload may have to be sent again, so what is sent can always be read again: files are streamed from where
they stood, as often as needed; what cannot be rewound is read into memory once.
"""

from __future__ import annotations

import mimetypes
import os
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from io import TextIOBase
from pathlib import Path
from typing import IO, cast

from zenpy.lib.exception import ZenpyException

#: What can be uploaded: bytes, the path of a file, or a file open in binary mode.
FileSource = bytes | bytearray | memoryview | str | os.PathLike[str] | IO[bytes]


#: What is sent: files are read part by part while they are sent.
Content = bytes | Path | IO[bytes]
#: How much of a file is read and sent at a time, in bytes.
_PART = 64 * 1024


@dataclass(slots=True)
class FileBody:
    """The content of an upload with its name and media type."""

    content: Content
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
        raise ZenpyException(
            "The upload has no file name; give one as file_name= (attachments.upload: target_name=)."
        )
    return name.replace("\\", "/").rsplit("/", 1)[-1]


def _content(source: object) -> Content:
    if isinstance(source, bytes | bytearray | memoryview):
        return bytes(source)
    if isinstance(source, str | os.PathLike):
        with open(source, "rb"):
            return Path(source)  # what cannot be opened is told before anything is sent
    read = getattr(source, "read", None)
    if read is None:
        raise ZenpyException(f"An upload takes bytes, a path or a binary file, not {type(source).__name__}.")
    if isinstance(source, TextIOBase) or isinstance(getattr(source, "encoding", None), str):
        raise ZenpyException("The file is open as text; open it in binary mode ('rb').")
    file = cast("IO[bytes]", source)
    return file if _can_be_rewound(file) else bytes(file.read())


def _can_be_rewound(file: IO[bytes]) -> bool:
    seekable = getattr(file, "seekable", None)
    return bool(seekable()) if callable(seekable) else False


def whole(content: Content) -> bytes:
    """All of the content; an open file stands where it stood before."""
    return content if isinstance(content, bytes) else b"".join(Parts(content))


class Parts:
    """A file sent part by part, from where its owner left it: each time it is iterated, all of it again."""

    def __init__(self, file: Path | IO[bytes]) -> None:
        self._file = file
        self.size: int
        if isinstance(file, Path):
            self._start, self.size = 0, file.stat().st_size
            return
        self._start = file.tell()
        self.size = file.seek(0, 2) - self._start
        file.seek(self._start)

    def __iter__(self) -> Iterator[bytes]:
        if isinstance(self._file, Path):
            with self._file.open("rb") as opened:
                yield from _read(opened)
            return
        self._file.seek(self._start)
        yield from _read(self._file)
        self._file.seek(self._start)


def _read(file: IO[bytes]) -> Iterator[bytes]:
    while part := file.read(_PART):
        yield part


class AsyncParts:
    """The same for an async client. No generator, so that nothing has to be closed when sending is cancelled."""

    def __init__(self, file: Path | IO[bytes]) -> None:
        self._parts = Parts(file)
        self.size: int = self._parts.size

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _Steps(iter(self._parts))


class _Steps:
    """An iterator as an async one."""

    def __init__(self, parts: Iterator[bytes]) -> None:
        self._parts = parts

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        for part in self._parts:
            return part
        raise StopAsyncIteration
