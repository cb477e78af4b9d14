"""The folder of an export: files that are only added to, and a state that says how far they are right.

A page is written in three steps: its records reach a file, the file is synced, and the state takes the new length or number of files
together with the new checkpoint, in one replacement. After a crash at any moment what the state does not count is cut off,
and the export goes on at the checkpoint beside it. So no record is lost, and none is there twice.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import BinaryIO, Protocol

from zenpy.lib.durable_files import OwnerLock, is_part, open_replacement, sync_folder
from zenpy.lib.exporting.state import (
    ExportError,
    Progress,
    Settings,
    Target,
    check_settings,
    is_begun,
    read_progress,
)

#: The state of an export. Programs may read it; its keys never change their meaning. In a dataset its name begins with `_`, so that
#: engines that read the folder leave it out.
STATE, DATASET_STATE = "export.json", "_export.json"
#: Makes the lines of a file out of the rows of a page; `is_first` says whether they are its first.
Encode = Callable[[Sequence[object], bool], bytes]


def state_name(form: str) -> str:
    """The name of the state in the folder of an export of this format."""
    return DATASET_STATE if form == "parquet" else STATE


class _Folder:
    """A folder with one export, held by one process."""

    def __init__(self, path: Path, settings: Settings, progress: Progress) -> None:
        self.path = path
        self.settings = settings
        self.progress: Progress = progress

    def _write_state(self, progress: Progress) -> None:
        content = {"version": 1, **asdict(self.settings), **asdict(progress)}
        with open_replacement(self.path / state_name(self.settings.format)) as file:
            file.write(json.dumps(content, indent=1).encode() + b"\n")
        self.progress = progress


class FolderTarget(Target, Protocol):
    """A target that is a folder."""

    def start(self) -> None:
        """Write the first state, or cut off what the state does not count."""


#: Makes the target of a folder that is held.
MakeTarget = Callable[[Path, Settings, Progress], FolderTarget]


class LinesTarget(_Folder):
    """One file of lines in a folder: JSON, or CSV."""

    def __init__(self, path: Path, settings: Settings, progress: Progress, encode: Encode) -> None:
        super().__init__(path, settings, progress)
        self._encode = encode

    @property
    def file(self) -> Path:
        """The file with the records."""
        return self.path / f"{self.settings.name}.{self.settings.format}"

    @property
    def place(self) -> str:
        """The path of the file."""
        return str(self.file)

    def append(self, rows: Sequence[object], progress: Progress) -> None:
        """Append the lines of a page, and move on; all is on the disk when this returns."""
        content = self._encode(rows, self.progress.size == 0)
        if content:
            with self.file.open("ab", buffering=0) as file:
                _write(file, content)
                _sync(file)
        progress.size = self.progress.size + len(content)
        self._write_state(progress)

    def finish(self) -> None:
        """Nothing waits."""

    def start(self) -> None:
        """Write the first state, then the file; or cut the file to what is right."""
        if self.progress.checkpoint is None and self.progress.size == 0:
            self._write_state(self.progress)
        with self.file.open("ab") as file:
            if file.tell() < self.progress.size:
                raise ExportError(
                    f"{self.file} has {file.tell()} bytes, but {STATE} says that {self.progress.size} were written: "
                    "something else has changed it. Export into another folder."
                )
            file.truncate(self.progress.size)
            _sync(file)
        sync_folder(self.path)


def _write(file: BinaryIO, content: bytes) -> None:
    view = memoryview(content)
    while view:
        view = view[file.write(view) :]


def _sync(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())


@contextmanager
def open_folder(path: Path, settings: Settings, make: MakeTarget, *, resume: bool) -> Iterator[FolderTarget]:
    """Hold a folder for an export, within the block. It is made if it is missing.

    Args:
        path: the folder.
        settings: of the export.
        make: makes the target of it.
        resume: go on with the export that the folder has.

    Raises:
        ExportError: the folder has something else, or another process writes into it.
    """
    if path.exists():  # before anything is written into a folder of something else
        _read_progress(path, settings, resume=resume)
    path.mkdir(parents=True, exist_ok=True)
    lock = OwnerLock(path / state_name(settings.format))
    if not lock.acquire():
        raise ExportError(f"another process exports into {path}; wait for it, or choose another folder")
    try:
        for part in filter(is_part, path.glob(".*.part")):  # of a run that was killed
            part.unlink()
        target = make(path, settings, _read_progress(path, settings, resume=resume))
        target.start()
        yield target
    finally:
        lock.release()


def read_state(path: Path) -> Mapping[str, object] | None:
    """The state of the export in a folder; None if there is none.

    Raises:
        ExportError: its file holds something else.
    """
    for name in (STATE, DATASET_STATE):
        try:
            found = json.loads((path / name).read_bytes())
        except (FileNotFoundError, NotADirectoryError):
            continue
        except ValueError:
            found = None
        if not isinstance(found, dict) or found.get("version") != 1 or not isinstance(found.get("size"), int):
            raise ExportError(f"{path / name} is not the state of an export; choose another folder")
        return found
    return None


def _read_progress(path: Path, settings: Settings, *, resume: bool) -> Progress:
    if not path.is_dir():
        raise ExportError(f"{path} is a file; an export of format {settings.format} needs a folder")
    state = read_state(path)
    if state is None:
        own = {f"{name}{end}" for name in (STATE, DATASET_STATE) for end in ("", ".lock")}
        others = sorted(one.name for one in path.iterdir() if one.name not in own and not is_part(one))
        if others:
            raise ExportError(f"{path} has other files, such as {others[0]}; choose an empty folder")
        return Progress()
    if not is_begun(state):
        return Progress()
    check_settings(state, settings, str(path), resume=resume)
    return read_progress(state)
