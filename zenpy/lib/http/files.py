"""The content of an upload, which can be read again whenever the request is repeated.

An upload is bytes, the path of a file, or an open file. A text that names no file is content itself if the upload has a
name and the text does not look like a path (`_is_content`): a misspelt path is an error. Of a path, only the last part is sent, as the file's name. An open file
belongs to the caller: it stays open. A file is streamed from its current position, each time from there again. A file
without random access cannot be read twice, so it is read into memory once.
"""

from __future__ import annotations

import mimetypes
import os
import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from io import TextIOBase
from pathlib import Path
from typing import IO, cast

from zenpy.lib.exception import ZenpyException
from zenpy.lib.suggest import suggest_name

#: What can be uploaded: bytes, the path of a file, or a file open in binary mode; a text that is no path, with a name.
FileSource = bytes | bytearray | memoryview | str | os.PathLike[str] | IO[bytes]

#: The content of a request. Files are read while they are sent.
Content = bytes | Path | IO[bytes]
#: Characters that are hardly in the path of a file, such as line breaks and what JSON and HTML have.
_NOT_IN_PATHS = re.compile(r'[\x01-\x1f<>"|?*{}]')
_PATH_START = re.compile(r"[/\\~]|\.\.?[/\\]|[A-Za-z]:[/\\]")
_FILE_ENDING = re.compile(r"\.(?=\w*[A-Za-z])\w{1,5}$")
#: No file system takes a longer name.
_LONGEST_NAME = 255
#: How many bytes of a file are read and sent at a time.
_PART_SIZE = 64 * 1024


@dataclass(slots=True)
class FileBody:
    """The content of an upload with its name and media type."""

    content: Content
    name: str
    content_type: str

    @classmethod
    def from_source(cls, source: object, name: object = None, content_type: object = None) -> FileBody:
        """The upload of `source`: bytes, a binary file object, or a path.

        Raises:
            ZenpyException: the source is something else or a text file, or there is no name for it.
        """
        public = _public_name(source, name)
        guessed = content_type or mimetypes.guess_type(public)[0] or "application/octet-stream"
        if isinstance(source, str) and name is not None and _is_content(source):
            return cls(_encode_text(source), public, str(guessed))
        return cls(_content(source), public, str(guessed))


def _is_content(text: str) -> bool:
    """Whether a text is the content of a file: it names no file, and it does not look as if it was to name one."""
    if os.path.lexists(text) or not text or "\0" in text:
        return False
    if _NOT_IN_PATHS.search(text) or any(len(part) > _LONGEST_NAME for part in re.split(r"[/\\]", text)):
        return True
    begins_or_ends_like_path = _PATH_START.match(text) or _FILE_ENDING.search(text)
    if begins_or_ends_like_path or (" " not in text and ("/" in text or "\\" in text)):
        return False
    return not _is_almost_file(text)


def _is_almost_file(text: str) -> bool:
    """Whether a file in the working directory has nearly this name, with or without its ending."""
    names = os.listdir()
    return suggest_name(text, [*names, *(os.path.splitext(name)[0] for name in names)]) is not None


def _encode_text(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise ZenpyException(
            "The text to upload has half a character (a lone surrogate) in it; give bytes."
        ) from error


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
        # a file that cannot be opened raises its error here, before anything is sent
        try:
            with open(source, "rb"):
                return Path(source)
        except FileNotFoundError as error:
            if isinstance(source, str):
                error.strerror = f"{error.strerror}; to upload the text itself, give it as text.encode()"
            raise
        except ValueError as error:  # a null character, or half of a character
            raise ZenpyException(f"The path {os.fspath(source)!r} cannot be opened: {error}.") from error
    read = getattr(source, "read", None)
    if read is None:
        raise ZenpyException(f"An upload takes bytes, a path or a binary file, not {type(source).__name__}.")
    if isinstance(source, TextIOBase) or isinstance(getattr(source, "encoding", None), str):
        raise ZenpyException("The file is open as text; open it in binary mode ('rb').")
    file = cast("IO[bytes]", source)
    return file if _is_seekable(file) else bytes(file.read())


def _is_seekable(file: IO[bytes]) -> bool:
    seekable = getattr(file, "seekable", None)
    try:
        return bool(seekable()) if callable(seekable) else False
    except ValueError as error:  # it is closed
        raise ZenpyException(f"The file cannot be read: {error}") from error


def read_content(content: Content) -> bytes:
    """Read the whole content; an open file keeps its position."""
    return content if isinstance(content, bytes) else b"".join(FileStream(content))


class FileStream:
    """Reads a file part by part, from the position that it had at first; each iteration begins there again."""

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
                yield from _read_parts(opened)
            return
        self._file.seek(self._start)
        yield from _read_parts(self._file)
        self._file.seek(self._start)


def _read_parts(file: IO[bytes]) -> Iterator[bytes]:
    while part := file.read(_PART_SIZE):
        yield part


class AsyncFileStream:
    """Reads a file like `FileStream`, for an async client.

    It is not an async generator, because such a generator has to be closed when the task that sends is cancelled.
    """

    def __init__(self, file: Path | IO[bytes]) -> None:
        self._stream = FileStream(file)
        self.size: int = self._stream.size

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _AsyncIterator(iter(self._stream))


class _AsyncIterator:
    """Makes an iterator async."""

    def __init__(self, parts: Iterator[bytes]) -> None:
        self._parts = parts

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        for part in self._parts:
            return part
        raise StopAsyncIteration
