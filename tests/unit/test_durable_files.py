"""Files that are whole at any moment: a process that ends at any step leaves the old content or the new one."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from zenpy.lib.bulk.checkpoint import FileCheckpoint
from zenpy.lib.durable_files import OwnerLock, open_replacement
from zenpy.oauth import FileStore, Tokens

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked here")
#: The steps of a replacement that reach the system; the process is ended before each of them.
STEPS = ("open", "fdopen", "fsync", "replace", "close")


def replace_file(path: Path) -> None:
    with open_replacement(path) as file:
        file.write(b"new " * 10_000)


def die_at_step(number: int, work: Callable[[], object]) -> bool:
    """Do the work in a process that ends, without any cleaning up, before this step. Whether it came so far."""
    pid = os.fork()
    if pid == 0:
        left = [number]

        def dying(name: str) -> Callable[..., Any]:
            good = getattr(os, name)

            def step(*arguments: Any, **options: Any) -> Any:
                left[0] -= 1
                if left[0] < 0:
                    os._exit(9)
                return good(*arguments, **options)

            return step

        for name in STEPS:
            setattr(os, name, dying(name))
        work()
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 9


@needs_fork
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
@pytest.mark.parametrize("old", [None, b"old"])
def test_a_process_that_dies_at_any_step_leaves_the_old_content_or_the_new(
    tmp_path: Path, old: bytes | None
) -> None:
    path = tmp_path / "file"
    for step in range(20):
        if old is None:
            path.unlink(missing_ok=True)
        else:
            path.write_bytes(old)
        died = die_at_step(step, lambda: replace_file(path))
        assert (path.read_bytes() if path.exists() else None) in (old, b"new " * 10_000)
        if not died:
            break
    assert not died
    assert step >= 5
    assert path.read_bytes() == b"new " * 10_000


def test_an_error_leaves_what_was_there_and_no_part(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    with pytest.raises(TypeError), open_replacement(path) as file:
        file.writelines([b"half", "text"])  # type: ignore[list-item]  # the error
    assert [one.name for one in tmp_path.iterdir()] == ["file"]
    assert path.read_bytes() == b"old"


def test_the_content_is_synced_before_it_gets_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    fsync, replace = os.fsync, os.replace

    def noted(name: str, step: Callable[..., None]) -> Callable[..., None]:
        def note(*arguments: object) -> None:
            steps.append(name)
            step(*arguments)

        return note

    monkeypatch.setattr(os, "fsync", noted("sync", fsync))
    monkeypatch.setattr(os, "replace", noted("name", replace))
    replace_file(tmp_path / "file")
    assert steps == (["sync", "name", "sync"] if hasattr(os, "O_DIRECTORY") else ["sync", "name"])


def test_a_file_that_a_reader_has_open_on_windows_is_replaced_when_it_is_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace, refused = os.replace, [3]

    def busy(*names: Any) -> None:
        refused[0] -= 1
        if refused[0] >= 0:
            raise PermissionError("in use")
        replace(*names)

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(os, "replace", busy)
    replace_file(tmp_path / "file")
    assert (tmp_path / "file").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_tokens_are_for_their_owner_alone_and_other_files_as_the_process_makes_them(tmp_path: Path) -> None:
    mask = os.umask(0o022)
    try:
        FileStore(tmp_path / "tokens").save(Tokens(access_token="a"))
        replace_file(tmp_path / "file")
    finally:
        os.umask(mask)
    assert (tmp_path / "tokens").stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "file").stat().st_mode & 0o777 == 0o644


def test_a_file_has_one_owner_at_a_time(tmp_path: Path) -> None:
    one, other = OwnerLock(tmp_path / "file"), OwnerLock(tmp_path / "file")
    assert one.acquire()
    assert not other.acquire()
    one.release()
    assert other.acquire()
    other.release()
    other.release()  # once too often


@needs_fork
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_forked_process_neither_ends_nor_takes_over_a_bulk_call_of_its_parent(tmp_path: Path) -> None:
    kept = FileCheckpoint(tmp_path / "run.jsonl")
    kept.open()
    pid = os.fork()
    if pid == 0:
        kept.close()
        os._exit(0 if kept._file is None else 1)
    assert os.waitpid(pid, 0)[1] == 0
    with pytest.raises(Exception, match="in use"):
        FileCheckpoint(tmp_path / "run.jsonl").open()
    kept.note({"is": "begin"})
    kept.close()
    kept = FileCheckpoint(tmp_path / "run.jsonl")
    assert kept.open() == [{"is": "begin"}]
    kept.close()
