"""What survives a crash: a journal of what a bulk call was about to do, and what a later run makes of it.

Before a chunk is sent the journal says so (`intended`), then which job it became (`job`) or that Zendesk refused it
(`refused`), then what became of its records (`settled`). The file only grows; each line carries a checksum, and a line
that a crash tore off at the end is cut away, as whatever it should have said had not happened yet.
"""

from __future__ import annotations

import contextlib
import os
import sys
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from io import FileIO
from typing import NamedTuple

import orjson

from zenpy.lib.bulk.chunk import Chunk
from zenpy.lib.bulk.options import Entry
from zenpy.lib.exception import CheckpointError

#: The version of the entries.
VERSION = 1
#: What a later run must have in common with the one that began, and what to call it.
_OF_THE_CALL = {
    "version": "version",
    "call": "call",
    "account": "account",
    "chunk": "chunk=",
    "fixed": "fingerprint of the other arguments",
}


class FileCheckpoint:
    """A journal in a file, one JSON document a line."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path: str = os.fspath(path)
        self._file: FileIO | None = None

    def open(self) -> list[Entry]:
        """Everything noted so far; the file is made if it is not there.

        Raises:
            CheckpointError: the file is no checkpoint, is damaged, or another call has it open.
        """
        is_new = not os.path.exists(self.path)
        # without a buffer, so that an entry for which there was no room is not written later, behind others
        file = open(self.path, "a+b", buffering=0)  # noqa: SIM115 - it stays open until close()
        try:
            _lock(file, self.path)
            file.seek(0)
            entries, good = _read(file.read(), self.path)
            file.truncate(good)
        except BaseException:
            file.close()
            raise
        self._file = file
        if is_new:
            _sync_directory(self.path)
        return entries

    def note(self, entry: Entry) -> None:
        """Keep an entry; it is on the disk when this returns."""
        if self._file is None:
            raise CheckpointError(f"{self.path} is not open.")
        left = _line(entry)
        while left:
            left = left[self._file.write(left) :]
        os.fsync(self._file.fileno())

    def close(self) -> None:
        """Close the file, which frees it for others."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _line(entry: Entry) -> bytes:
    text = orjson.dumps(entry)
    return b"%08x %s\n" % (zlib.crc32(text), text)


def _read(content: bytes, path: str) -> tuple[list[Entry], int]:
    """The entries, and how many bytes of the file they are."""
    entries: list[Entry] = []
    good = 0
    for line in content.splitlines(keepends=True):
        entry = _entry(line)
        if entry is None:
            if good + len(line) < len(content):
                raise CheckpointError(
                    f"{path} is no checkpoint, or is damaged in line {len(entries) + 1}; nothing was sent."
                )
            if not entries:
                _must_be_torn(line, path)
            break
        entries.append(entry)
        good += len(line)
    return entries, good


def _entry(line: bytes) -> Entry | None:
    checksum, _, text = line.rstrip(b"\n").partition(b" ")
    if not line.endswith(b"\n") or checksum != b"%08x" % zlib.crc32(text):
        return None
    found = orjson.loads(text)
    return found if isinstance(found, dict) else None


def _must_be_torn(line: bytes, path: str) -> None:
    """A file with a single bad line is a journal torn in its first line, or something that must not be cut away."""
    text = line[9:]
    begins = b'{"is":"begin"'
    if line.endswith(b"\n") or not (text.startswith(begins) or begins.startswith(text)):
        raise CheckpointError(f"{path} is no checkpoint; nothing was sent, and the file was left alone.")


def _lock(file: FileIO, path: str) -> None:
    if sys.platform == "win32":
        return  # there the program has to see to it that no two runs share a checkpoint
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise CheckpointError(f"{path} is in use by another bulk call; nothing was sent.") from error


def _sync_directory(path: str) -> None:
    """Make a new file's name as durable as its content, where the system can do that."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        handle = os.open(os.path.dirname(os.path.abspath(path)), os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


# -- entries -------------------------------------------------------------------------------------------------------


def begin(call: str, account: str, chunk: int, fixed: str = "") -> Entry:
    """The first entry: which call this is; `fixed` is the fingerprint of what it is given beside the records."""
    whole = {"is": "begin", "version": VERSION, "call": call, "account": account, "chunk": chunk}
    return {**whole, "fixed": fixed} if fixed else whole


def intended(chunk: Chunk) -> Entry:
    """The chunk is about to be sent; of a part of it, what is known of the rest goes along."""
    first = chunk.items[0].position
    entry = {"is": "intended", "chunk": chunk.number, "digest": chunk.digest()}
    if len(chunk.sent) == len(chunk.items):
        return entry
    return {**entry, "sent": [item.position - first for item in chunk.sent], **_known(chunk)}


def job(chunk: Chunk) -> Entry:
    """The chunk became a job."""
    return {"is": "job", "chunk": chunk.number, "job": chunk.job}


def refused(chunk: Chunk) -> Entry:
    """Zendesk did not take the chunk this time: only records that were sent before (`again`) may be there."""
    first = chunk.items[0].position
    again = [item.position - first for item in chunk.sent if item.sent]
    return {"is": "refused", "chunk": chunk.number, **({"again": again} if again else {})}


def settled(chunk: Chunk) -> Entry:
    """What became of the records of the chunk."""
    return {"is": "settled", "chunk": chunk.number, "digest": chunk.digest(), **_known(chunk)}


def _known(chunk: Chunk) -> dict[str, object]:
    """The ids of the records that were written, why others were not, and None for those nothing is known of."""
    outcomes = [item.outcome for item in chunk.items]
    return {
        "ids": [one.id if one is not None else None for one in outcomes],
        "failed": {
            str(place): None if one is None else [one.error, one.code, one.in_doubt]
            for place, one in enumerate(outcomes)
            if one is None or not one.ok
        },
    }


# -- reading them back ---------------------------------------------------------------------------------------------


class Failed(NamedTuple):
    """Why a record was not written."""

    error: str
    code: str | None
    in_doubt: bool


@dataclass(slots=True)
class Past:
    """What an earlier run knew of a chunk."""

    digest: str = ""
    #: Whether it was sent and nothing came back.
    intended: bool = False
    sent: list[int] | None = None
    #: The records that may be there from a call before the last.
    again: list[int] = field(default_factory=list)
    job: str | None = None
    ids: list[int | str | None] | None = None
    failed: dict[str, Failed | None] = field(default_factory=dict)


def replay(entries: Iterable[Entry], first: Entry) -> dict[int, Past]:
    """What earlier runs knew of each chunk.

    Raises:
        CheckpointError: the entries are of another call than `first` says.
    """
    source = iter(entries)
    found = next(source, None)
    if found is None:
        return {}
    for name, meaning in _OF_THE_CALL.items():
        if found.get(name) != first.get(name):
            raise CheckpointError(
                f"The checkpoint belongs to another run: its {meaning} is {found.get(name)!r}, now it is "
                f"{first.get(name)!r}; nothing was sent. Each run needs a checkpoint of its own."
            )
    past: dict[int, Past] = {}
    for entry in source:
        _apply(entry, past)
    return past


def _apply(entry: Entry, past: dict[int, Past]) -> None:
    number = entry.get("chunk")
    if not isinstance(number, int):
        raise CheckpointError(f"The checkpoint has an entry that is none: {entry!r}.")
    one = past.setdefault(number, Past())
    digest, found = entry.get("digest"), entry.get("job")
    one.digest = digest if isinstance(digest, str) else one.digest
    ids, failed, sent, again = (entry.get(name) for name in ("ids", "failed", "sent", "again"))
    if isinstance(ids, list):
        one.ids = ids
    if isinstance(failed, dict):
        one.failed = {key: value and Failed(*value) for key, value in failed.items()}
    if entry.get("is") == "refused":
        one.again = again if isinstance(again, list) else []
    one.job = str(found) if entry.get("is") == "job" else None
    one.intended = entry.get("is") == "intended"
    if one.intended:
        one.sent = sent if isinstance(sent, list) else None


def recall(chunk: Chunk, past: Past, is_left: bool) -> None:
    """Give the records of a chunk what an earlier run knew of them.

    Args:
        chunk: the records as they are given now.
        past: what was known.
        is_left: whether records that are in doubt stay so.

    Raises:
        CheckpointError: these are not the records that were sent then.
    """
    if past.digest and past.digest != chunk.digest():
        first, last = chunk.items[0].position, chunk.items[-1].position
        raise CheckpointError(
            f"The records {first} to {last} are not those that the checkpoint speaks of; nothing more was sent. Give the "
            "same records in the same order (values made anew each time, such as the present moment, are others)."
        )
    for place, item in enumerate(chunk.items):
        if item.outcome is None and past.ids is not None:
            failed = past.failed.get(str(place))
            if str(place) not in past.failed:
                item.written(past.ids[place])
            elif failed is not None and not failed.in_doubt:
                item.failed(failed.error, failed.code, past.ids[place])
            elif failed is not None and is_left:
                item.doubtful(failed.error.removeprefix("In doubt: "))
    places = range(len(chunk.items)) if past.sent is None else past.sent
    chunk.job = past.job
    chunk.sent = [chunk.items[place] for place in places] if past.job or past.intended else []
    for place in past.again:
        chunk.items[place].sent = 1
    for item in chunk.sent:
        item.sent, item.outcome = item.sent + 1, None
