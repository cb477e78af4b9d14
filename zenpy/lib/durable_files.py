"""Files that are whole at any moment, also after a crash, and that have one owner at a time.

A new content is written into a temporary file beside the old one, synced, and then takes its name in one step. So a reader
finds the old content or the new one, and never half of it. Tokens, checkpoints and downloads are written this way.
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from secrets import token_hex
from typing import IO, Protocol, cast

#: How often, and after how many seconds, a file is replaced again that another program has open: only Windows refuses that.
_TRIES, _PAUSE = 20, 0.05
#: The names of temporary files, of which a killed process may leave some.
_PART = re.compile(r"\.[0-9a-f]{16}\.part", re.ASCII)


@contextmanager
def open_replacement(path: Path, mode: int = 0o666) -> Iterator[IO[bytes]]:
    """A new file that takes the place of `path` when the block ends; an error in the block leaves what was there.

    Args:
        path: the file.
        mode: the permissions of the file, less those that the process withholds.
    """
    part = path.with_name(f".{token_hex(8)}.part")  # of this replacement alone
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(part, flags, mode)
    try:
        with os.fdopen(descriptor, "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        _replace(part, path)
    finally:
        part.unlink(missing_ok=True)
    sync_folder(path.parent)


def is_part(path: Path) -> bool:
    """Whether a file is a temporary one of `open_replacement`, by its name."""
    return _PART.fullmatch(path.name) is not None


def _replace(part: Path, path: Path) -> None:
    for _ in range(_TRIES if sys.platform == "win32" else 0):
        try:
            os.replace(part, path)
        except PermissionError:  # a reader has the old file open for a moment
            time.sleep(_PAUSE)
        else:
            return
    os.replace(part, path)


def sync_folder(folder: Path) -> None:
    """Write the names in a folder to the disk, where the system can do that: a new file then survives a power cut."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    with suppress(OSError):  # some file systems cannot sync a folder
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


class _Lock(Protocol):
    """A lock of `filelock`."""

    def acquire(self) -> object: ...
    def release(self) -> None: ...


class _Filelock(Protocol):
    """What is used of `filelock`. Its own types are in 65 modules, which a type checker would read for every program."""

    Timeout: type[Exception]

    def FileLock(self, path: str, *, timeout: float, mode: int, thread_local: bool) -> _Lock: ...


def _load_filelock() -> _Filelock:
    return cast("_Filelock", import_module("filelock"))


class OwnerLock:
    """Says that a file belongs to one owner in all processes of the machine. The lock is `<name>.lock`, which remains."""

    def __init__(self, path: str | os.PathLike[str], mode: int = 0o644) -> None:
        _load_filelock()  # not at the first use: it may be in a thread, while another one forks
        self._path = f"{os.fspath(path)}.lock"
        self._mode = mode
        self._lock: _Lock | None = None

    def acquire(self, timeout: float = 0) -> bool:
        """Become the owner; False if another owner has not ended after `timeout` seconds."""
        filelock = _load_filelock()
        # A new lock for each use: a FileLock may be acquired several times, so one object would not exclude other threads.
        # Not thread-local: an async client acquires and releases it in different worker threads.
        lock = filelock.FileLock(self._path, timeout=timeout, mode=self._mode, thread_local=False)
        try:
            lock.acquire()
        except filelock.Timeout:
            return False
        self._lock = lock
        return True

    def release(self) -> None:
        """End being the owner."""
        lock, self._lock = self._lock, None
        if lock is not None:
            lock.release()
