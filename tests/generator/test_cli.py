"""The command line: what it writes, compares, removes and prints."""

from __future__ import annotations

import io
import json
import os
import sys
import types
from typing import TYPE_CHECKING

import pytest

from generator import write
from generator.__main__ import main
from generator.progress import Progress
from tests.support.generator.sample import SPEC, copy_with_change

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENT = "openapi/zendesk.openapi.json"
HEADER = "# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.\n"


@pytest.fixture
def outputs(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """What the emitters give, in place of the real ones; the test may change it."""
    texts = {
        "zenpy/lib/api/tickets.py": f"{HEADER}tickets = 1\n",
        "zenpy/lib/api_objects/tickets.py": f"{HEADER}ticket = 1\n",
        "zenpy/lib/api/users.py": f"{HEADER}users = 1\n",
        "zenpy/lib/api/help_center/__init__.py": f"{HEADER}help_center = 1\n",
        "zenpy/lib/api/help_center/articles.py": f"{HEADER}articles = 1\n",
        "zenpy/lib/api/help_center/tickets.py": f"{HEADER}others = 1\n",
        "zenpy/lib/api_objects/help_centre_objects.py": f"{HEADER}articles = 1\n",
    }
    emit = types.ModuleType("generator.emit.all")
    emit.__dict__["emit_files"] = lambda _, wanted=None, *examples: {
        path: text for path, text in texts.items() if wanted is None or wanted(path)
    }
    monkeypatch.setitem(sys.modules, "generator.emit.all", emit)
    return texts


def run(out: Path, *arguments: str, spec: Path = SPEC) -> int:
    return main(["--spec", str(spec), "--out", str(out), "-q", *arguments])


def files(out: Path) -> dict[str, bytes]:
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*") if path.is_file()}


def test_a_build_writes_both_documents_and_everything_emitted(
    tmp_path: Path, outputs: dict[str, str]
) -> None:
    assert run(tmp_path) == 0
    published = "zenpy/zendesk.openapi.json"
    assert set(files(tmp_path)) == {DOCUMENT, published, *outputs}
    own, copy = (json.loads((tmp_path / path).read_text()) for path in (DOCUMENT, published))
    assert own["openapi"] == copy["openapi"] == "3.1.0"
    assert own["paths"].keys() == copy["paths"].keys()


def test_two_builds_give_the_same_bytes_and_the_second_touches_nothing(
    tmp_path: Path, outputs: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    run(tmp_path)
    before = files(tmp_path)
    inodes = {path: path.stat().st_ino for path in tmp_path.rglob("*")}
    capsys.readouterr()
    assert run(tmp_path) == 0
    assert files(tmp_path) == before
    assert {path: path.stat().st_ino for path in tmp_path.rglob("*")} == inodes
    assert capsys.readouterr().out == ""


def test_check_names_every_file_that_is_not_up_to_date(
    tmp_path: Path, outputs: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    run(tmp_path)
    assert run(tmp_path, "--check") == 0
    (tmp_path / "zenpy/lib/api/tickets.py").write_text("edited")
    (tmp_path / "zenpy/lib/api/users.py").unlink()
    (tmp_path / "zenpy/lib/api/gone.py").write_text(HEADER)
    before = files(tmp_path)
    capsys.readouterr()
    assert run(tmp_path, "--check") == 1
    output = capsys.readouterr()
    assert output.out.splitlines() == [
        "stray: zenpy/lib/api/gone.py",
        "differs: zenpy/lib/api/tickets.py",
        "missing: zenpy/lib/api/users.py",
    ]
    assert "3 generated files are not up to date" in output.err
    assert files(tmp_path) == before


def test_strays_are_removed_and_hand_written_files_stay(
    tmp_path: Path, outputs: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    run(tmp_path)
    (tmp_path / "zenpy/lib/api/gone.py").write_text(f"{HEADER}gone = 1\n")
    (tmp_path / "zenpy/lib/base.py").write_text('"""By hand."""\n')
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/gone.md").write_text(f"<!-- {HEADER[2:-1]} -->\n# Gone\n")
    capsys.readouterr()
    assert run(tmp_path) == 0
    assert capsys.readouterr().out.splitlines() == ["removed: docs/gone.md", "removed: zenpy/lib/api/gone.py"]
    assert (tmp_path / "zenpy/lib/base.py").exists()
    assert not (tmp_path / "zenpy/lib/api/gone.py").exists()


def test_only_leaves_all_other_files_alone(
    tmp_path: Path, outputs: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    run(tmp_path)
    (tmp_path / "zenpy/lib/api/gone.py").write_text(HEADER)
    for path in outputs:
        outputs[path] += "more = 1\n"
    before = files(tmp_path)
    assert run(tmp_path, "--only", "tickets") == 0
    touched = {path for path, text in files(tmp_path).items() if before[path] != text}
    assert touched == {"zenpy/lib/api/tickets.py", "zenpy/lib/api_objects/tickets.py"}


def test_only_of_a_dotted_resource_means_its_module_and_the_one_its_classes_share(
    tmp_path: Path, outputs: dict[str, str]
) -> None:
    assert run(tmp_path, "--only", "help_center.articles", "--only", "users") == 0
    assert set(files(tmp_path)) == {
        "zenpy/lib/api/help_center/articles.py",
        "zenpy/lib/api/users.py",
        "zenpy/lib/api_objects/help_centre_objects.py",
    }


def test_only_with_a_wrong_name_writes_nothing(
    tmp_path: Path, outputs: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "--only", "tickts") == 1
    assert 'unknown resource "tickts"; did you mean "tickets"?' in capsys.readouterr().err
    assert files(tmp_path) == {}


def test_a_diagnostic_is_reported_and_nothing_is_written(
    tmp_path: Path,
    outputs: dict[str, str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spec = copy_with_change(tmp_path / "in", "{type: Via, null: true}", "{type: Vio, null: true}")
    monkeypatch.chdir(tmp_path / "in")
    out = tmp_path / "out"
    assert run(out, spec=spec.relative_to(tmp_path / "in")) == 1
    output = capsys.readouterr()
    first, last = output.err.splitlines()
    assert first.startswith("openapi/spec/support/tickets.yaml:")
    assert first.endswith('unknown type "Vio"; did you mean "Via"?')
    assert last == "1 mistake in the spec; nothing was written."
    assert output.out == ""
    assert not out.exists()


def test_a_directory_without_a_spec_removes_nothing(
    tmp_path: Path, outputs: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    run(tmp_path)
    before = files(tmp_path)
    assert run(tmp_path, spec=tmp_path / "nowhere") == 1
    assert "holds no spec" in capsys.readouterr().err
    assert files(tmp_path) == before


def test_the_spec_is_found_in_the_output_directory(tmp_path: Path, outputs: dict[str, str]) -> None:
    copy_with_change(tmp_path, "doc: Lists the tickets.", "doc: All of them.")
    assert main(["--out", str(tmp_path), "-q"]) == 0
    assert "All of them." in (tmp_path / DOCUMENT).read_text()


def test_a_run_that_is_interrupted_leaves_whole_files(
    tmp_path: Path, outputs: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run(tmp_path)
    before = files(tmp_path)
    for path in outputs:
        outputs[path] += "more = 1\n"
    replaced: list[str] = []

    def interrupted(source: str, target: Path) -> None:
        if replaced:
            raise KeyboardInterrupt
        replaced.append(target.relative_to(tmp_path).as_posix())
        os.rename(source, target)

    monkeypatch.setattr(os, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        run(tmp_path)
    after = files(tmp_path)
    assert set(after) == set(before)
    assert {path for path in after if after[path] != before[path]} == set(replaced)
    assert after[replaced[0]] == outputs[replaced[0]].encode()


def test_emitters_that_fail_leave_everything_as_it_was(
    tmp_path: Path, outputs: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run(tmp_path)
    before = files(tmp_path)

    def fails(*arguments: object) -> dict[str, str]:
        raise RuntimeError

    monkeypatch.setattr(sys.modules["generator.emit.all"], "emit_files", fails)
    with pytest.raises(RuntimeError):
        run(tmp_path)
    assert files(tmp_path) == before


def test_what_a_killed_run_left_over_is_removed(tmp_path: Path, outputs: dict[str, str]) -> None:
    run(tmp_path)
    left = tmp_path / "zenpy/lib/api/.generating-x1"
    left.write_text("half")
    assert run(tmp_path) == 0
    assert not left.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="files have no such modes")
def test_files_keep_their_mode_and_new_ones_can_be_read_by_all(tmp_path: Path) -> None:
    target = tmp_path / "a.py"
    write.replace_file(target, "a")
    assert target.stat().st_mode & 0o777 == 0o644
    target.chmod(0o600)
    write.replace_file(target, "b")
    assert target.stat().st_mode & 0o777 == 0o600


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_a_bar_on_a_terminal() -> None:
    terminal = Terminal()
    with Progress(2, terminal) as progress:
        progress.stage("reading")
        progress.stage("writing")
        progress.part("writing", 1, 2)
    assert "[............" in terminal.getvalue()
    assert "[############............] writing" in terminal.getvalue()
    assert "[##################......] writing 1/2" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\x1b[2K")


def test_progress_is_plain_lines_elsewhere_and_nothing_when_quiet() -> None:
    log, silent = io.StringIO(), Terminal()
    for stream, quiet in ((log, False), (silent, True)):
        with Progress(2, stream, quiet) as progress:
            progress.stage("reading")
            progress.part("reading", 1, 2)
            progress.stage("writing")
    assert log.getvalue() == "[1/2] reading\n[2/2] writing\n"
    assert silent.getvalue() == ""


def test_the_build_is_a_command_of_its_own_too(tmp_path: Path, outputs: dict[str, str]) -> None:
    assert main(["build", "--spec", str(SPEC), "--out", str(tmp_path), "-q"]) == 0
    assert (tmp_path / DOCUMENT).exists()
