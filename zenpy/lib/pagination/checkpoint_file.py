"""The file in which an export keeps its checkpoint, so that a program goes on after a crash at any moment.

The file is replaced as a whole when a page has been read. One loop at a time owns it: two loops would overwrite each other's
positions.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from zenpy.lib.calls.call import Call
from zenpy.lib.durable_files import OwnerLock, open_replacement
from zenpy.lib.exception import CheckpointError, ZenpyException


class CheckpointFile:
    """A file for the checkpoint of one export: `client.tickets.incremental(..., checkpoint=CheckpointFile("tickets.ckpt"))`.

    The export goes on from the checkpoint in the file; without a file it begins at `start_time`. The file moves on when a
    page was read whole and the loop asks for more, or ends. It is complete and on the disk at any moment. While a loop reads,
    no other loop and no other process can use the file; the lock is a file beside it (`<name>.lock`), which remains.

    Args:
        path: the file; its folder must exist. Each export needs a file of its own.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path: Path = Path(os.path.realpath(Path(path).expanduser()))

    def read(self) -> str | None:
        """The checkpoint in the file; None if there is no file, or an empty one.

        Raises:
            CheckpointError: the file contains something else.
        """
        try:
            content = self.path.read_bytes()
        except FileNotFoundError:
            return None
        text = content.decode(errors="replace").strip()
        if not text:
            return None  # an empty file, which a program that wrote it itself may have left when it crashed
        if not _is_checkpoint(text):
            raise CheckpointError(
                f"{self.path} is no checkpoint of an export; nothing was read. Move it away to begin at the start."
            )
        return text

    def write(self, checkpoint: str) -> None:
        """Replace the content of the file; it is on the disk when this returns."""
        with open_replacement(self.path) as file:
            file.write(checkpoint.encode() + b"\n")

    def __repr__(self) -> str:
        return f"CheckpointFile({str(self.path)!r})"


# Pickles and tracebacks name the public path, so that a move of this module does not break them.
CheckpointFile.__module__ = "zenpy.exports"


def _is_checkpoint(text: str) -> bool:
    try:
        found = json.loads(text)
    except ValueError:
        return False
    return isinstance(found, dict) and found.keys() >= {"export", "place"}


class StoredPosition:
    """The use of a checkpoint file by the results of one call."""

    def __init__(self, file: CheckpointFile, name: str) -> None:
        self._file, self._name = file, name
        #: What the file contains, as far as these results know.
        self.text: str | None = file.read()
        self._lock = OwnerLock(file.path)
        self._is_held = False

    def hold(self) -> None:
        """Become the owner of the file, for one loop.

        Raises:
            CheckpointError: another loop owns it, or has moved it on since the call.
        """
        if self._is_held or not self._lock.acquire():
            raise CheckpointError(
                f"{self._name}(): {self._file.path} is in use by another loop or another process; each needs a file of its own."
            )
        self._is_held = True
        try:
            current = self._file.read()
        except BaseException:
            self.release()
            raise
        if current != self.text:
            self.release()
            raise CheckpointError(
                f"{self._name}(): {self._file.path} has changed since the call; make the call again to go on from there."
            )

    def write(self, checkpoint: str) -> None:
        """Store a checkpoint; it is on the disk when this returns."""
        self._file.write(checkpoint)
        self.text = checkpoint

    def release(self) -> None:
        """End the use by this loop."""
        if self._is_held:
            self._is_held = False
            self._lock.release()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Own the file within the block."""
        self.hold()
        try:
            yield
        finally:
            self.release()


def resolve_checkpoint_file(call: Call) -> tuple[Call, StoredPosition | None]:
    """The call with the text of its checkpoint in place of the file, and the use of the file; None without a file.

    Raises:
        ZenpyException: the call says where to start in another way, too, or the file is not a checkpoint.
    """
    file = call.arguments.get("checkpoint")
    if not isinstance(file, CheckpointFile):
        return call, None
    if "cursor" in call.arguments:
        raise ZenpyException(f"{call.name}(): checkpoint and cursor both say where to start; leave one out.")
    position = StoredPosition(file, call.name)
    arguments = {name: value for name, value in call.arguments.items() if name != "checkpoint"}
    if position.text is not None:
        arguments["checkpoint"] = position.text
    return replace(call, arguments=arguments), position
