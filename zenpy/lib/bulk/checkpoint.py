"""The file that stores the entries of a bulk call, so that they survive a crash. It only grows.

Each line is one entry with a checksum. A crash can leave the last line incomplete; it is removed when the file is opened,
because nothing that it says has been done yet. What the entries mean, and how a crashed bulk call is resumed from them, is
in `zenpy.lib.bulk.resume`.
"""

from __future__ import annotations

import os
import zlib
from io import FileIO
from pathlib import Path

import orjson

from zenpy.lib.bulk.options import Entry
from zenpy.lib.durable_files import OwnerLock, sync_folder
from zenpy.lib.exception import CheckpointError
from zenpy.lib.forks import register_for_forks


class FileCheckpoint:
    """A checkpoint in a file, one JSON document in each line."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path: str = os.fspath(path)
        self._lock = OwnerLock(path)
        self._file: FileIO | None = None
        register_for_forks(self)

    def reset_after_fork(self) -> None:
        """Close the file in a forked process: the bulk call goes on in the parent."""
        self._lock = OwnerLock(self.path)
        self.close()

    def open(self) -> list[Entry]:
        """All entries so far; the file is created if it does not exist.

        Raises:
            CheckpointError: the file is not a checkpoint, is damaged, or another call has it open.
        """
        if self._file is not None or not self._lock.acquire():
            raise CheckpointError(f"{self.path} is in use by another bulk call; nothing was sent.")
        try:
            is_new = not os.path.exists(self.path)
            # No buffer: an entry that did not fit on the disk must not be written later, after others.
            self._file = open(self.path, "a+b", buffering=0)  # noqa: SIM115 - it stays open until close()
            self._file.seek(0)
            entries, good = _parse(self._file.read(), self.path)
            self._file.truncate(good)
        except BaseException:
            self.close()
            raise
        if is_new:
            sync_folder(Path(os.path.abspath(self.path)).parent)
        return entries

    def note(self, entry: Entry) -> None:
        """Append an entry; it is on the disk when this returns."""
        if self._file is None:
            raise CheckpointError(f"{self.path} is not open.")
        left = _format_line(entry)
        while left:
            left = left[self._file.write(left) :]
        os.fsync(self._file.fileno())

    def close(self) -> None:
        """Close the file; another call can open it then."""
        if self._file is not None:
            self._file.close()
            self._file = None
        self._lock.release()


def _format_line(entry: Entry) -> bytes:
    text = orjson.dumps(entry)
    return b"%08x %s\n" % (zlib.crc32(text), text)


def _parse(content: bytes, path: str) -> tuple[list[Entry], int]:
    """The entries, and the number of bytes that they take in the file."""
    entries: list[Entry] = []
    good = 0
    for line in content.splitlines(keepends=True):
        entry = _parse_line(line)
        if entry is None:
            if good + len(line) < len(content):
                raise CheckpointError(
                    f"{path} is no checkpoint, or is damaged in line {len(entries) + 1}; nothing was sent."
                )
            if not entries:
                _check_is_torn(line, path)
            break
        entries.append(entry)
        good += len(line)
    return entries, good


def _parse_line(line: bytes) -> Entry | None:
    checksum, _, text = line[:-1].partition(b" ")
    if not line.endswith(b"\n") or checksum != b"%08x" % zlib.crc32(text):
        return None
    found = orjson.loads(text)
    return found if isinstance(found, dict) else None


def _check_is_torn(line: bytes, path: str) -> None:
    """Refuse a file whose only line is bad, unless that is the torn first line of a checkpoint: another file is left alone."""
    text = line[9:]
    begins = b'{"is":"begin"'
    if line.endswith(b"\n") or not (text.startswith(begins) or begins.startswith(text)):
        raise CheckpointError(f"{path} is no checkpoint; nothing was sent, and the file was left alone.")
