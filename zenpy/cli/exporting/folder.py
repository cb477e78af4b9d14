"""The folder of an export: a file that only grows, and a state that says how far it is right.

A page is written in three steps: its records are appended, the file is synced, and the state takes the new length together with the
new checkpoint, in one replacement. After a crash at any moment the file is cut to the length in the state, and the export goes
on at the checkpoint beside it. So no record is lost, and none is there twice.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import BinaryIO

from zenpy.lib.durable_files import OwnerLock, open_replacement, sync_folder

#: The state of an export. Programs may read it; its keys never change their meaning.
STATE = "export.json"


class FolderError(ValueError):
    """The folder cannot take the export; the message says what to do."""


@dataclass(frozen=True)
class Settings:
    """What an export was started with. It can go on with the same only.

    Attributes:
        account: the address of the account.
        export: its kind, such as `tickets`.
        format: `jsonl` or `csv`.
        since: Unix time of the start, in seconds.
        until: Unix time of the end; None for the present.
        fields: the fields of each record; None for whole records.
        of: the custom object, for an export of its records.
    """

    account: str
    export: str
    format: str
    since: int
    until: int | None = None
    fields: tuple[str, ...] | None = None
    of: str | None = None


@dataclass
class Progress:
    """How far an export is.

    Attributes:
        checkpoint: where it goes on; None at the start.
        size: how many bytes of the file are right.
        records: how many records they have.
        latest: the moment of the newest record, as it came.
        edge: what the records of the last page are known by: an export by time begins its next page with some of them.
    """

    checkpoint: str | None = None
    size: int = 0
    records: int = 0
    latest: str | None = None
    edge: list[str] = field(default_factory=list)


class ExportFolder:
    """A folder with one export, held by one process. Make it with `open_folder`."""

    def __init__(self, path: Path, settings: Settings, progress: Progress) -> None:
        self.path = path
        self.settings = settings
        self.progress: Progress = progress

    @property
    def file(self) -> Path:
        """The file with the records."""
        return self.path / f"{self.settings.export}.{self.settings.format}"

    def append(self, content: bytes, progress: Progress) -> None:
        """Append the records of a page, and move on; all is on the disk when this returns.

        Args:
            content: the lines of the records.
            progress: how far the export is with them, but for `size`.
        """
        if content:
            with self.file.open("ab", buffering=0) as file:
                _write(file, content)
                _sync(file)
        progress.size = self.progress.size + len(content)
        self._write_state(progress)

    def start(self) -> None:
        """Write the first state, then the file; or cut the file to what is right."""
        if self.progress.checkpoint is None and self.progress.size == 0:
            self._write_state(self.progress)
        with self.file.open("ab") as file:
            if file.tell() < self.progress.size:
                raise FolderError(
                    f"{self.file} has {file.tell()} bytes, but {STATE} says that {self.progress.size} were written: "
                    "something else has changed it. Export into another folder."
                )
            file.truncate(self.progress.size)
            _sync(file)
        sync_folder(self.path)

    def _write_state(self, progress: Progress) -> None:
        content = {"version": 1, **asdict(self.settings), **asdict(progress)}
        with open_replacement(self.path / STATE) as file:
            file.write(json.dumps(content, indent=1).encode() + b"\n")
        self.progress = progress


def _write(file: BinaryIO, content: bytes) -> None:
    view = memoryview(content)
    while view:
        view = view[file.write(view) :]


def _sync(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())


@contextmanager
def open_folder(path: Path, settings: Settings, *, resume: bool) -> Iterator[ExportFolder]:
    """Hold a folder for an export, within the block. It is made if it is missing.

    Args:
        path: the folder.
        settings: of the export.
        resume: go on with the export that the folder has.

    Raises:
        FolderError: the folder has something else, or another process writes into it.
    """
    if path.exists():
        _read_progress(
            path, settings, resume=resume
        )  # before anything is written into a folder of something else
    path.mkdir(parents=True, exist_ok=True)
    lock = OwnerLock(path / STATE)
    if not lock.acquire():
        raise FolderError(f"another process exports into {path}; wait for it, or choose another folder")
    try:
        folder = ExportFolder(path, settings, _read_progress(path, settings, resume=resume))
        folder.start()
        yield folder
    finally:
        lock.release()


def read_state(path: Path) -> Mapping[str, object] | None:
    """The state of the export in a folder; None if there is none.

    Raises:
        FolderError: its file holds something else.
    """
    try:
        found = json.loads((path / STATE).read_bytes())
    except FileNotFoundError:
        return None
    except ValueError:
        found = None
    if not isinstance(found, dict) or found.get("version") != 1 or not isinstance(found.get("size"), int):
        raise FolderError(f"{path / STATE} is not the state of an export; choose another folder")
    return found


def _read_progress(path: Path, settings: Settings, *, resume: bool) -> Progress:
    state = read_state(path)
    if state is None:
        own = {STATE, f"{STATE}.lock"}
        others = sorted(
            one.name for one in path.iterdir() if one.name not in own and not one.name.endswith(".part")
        )
        if others:
            raise FolderError(f"{path} has other files, such as {others[0]}; choose an empty folder")
        return Progress()
    if state.get("checkpoint") is None and not state["size"]:
        return Progress()  # it has not come to its first page
    wanted = asdict(settings)
    wanted["fields"] = list(settings.fields) if settings.fields is not None else None
    for name, value in wanted.items():
        if state.get(name) != value:
            raise FolderError(
                f"{path} has an export with {name} {_show(state.get(name))}, not {_show(value)}; "
                "choose another folder, or give what it was started with"
            )
    if not resume:
        raise FolderError(
            f"{path} has an export of {state['records']} records already; --resume goes on with it"
        )
    return Progress(**{name: state[name] for name in asdict(Progress())})  # type: ignore[arg-type]  # as it was written


def _show(value: object) -> str:
    return "none" if value is None else ",".join(value) if isinstance(value, list) else str(value)
