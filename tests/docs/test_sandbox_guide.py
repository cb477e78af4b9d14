"""The programs of docs/sandbox.md run as printed, and the page lists what exists."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from tests.support.examples import blocks
from tests.support.paths import ROOT
from zenpy.sandbox import Sandbox
from zenpy.sandbox.command.options import make_parser
from zenpy.sandbox.control.dispatch import OPERATIONS
from zenpy.sandbox.gateway.faults import CARRIED_OUT, KINDS

if TYPE_CHECKING:
    from pathlib import Path

GUIDE = ROOT / "docs" / "sandbox.md"
BLOCKS = blocks("docs/sandbox.md")
#: What programs print, by a line that tells which program it is.
OUTPUTS = {
    'me = httpx.get(f"{server.url}/api/v2/users/me"': "Sandbox Admin\n",
    "control.fail(": "Printer\n",
    "Too late": "closed prevents ticket update",
    "about_printers": "ServerError\nNetworkError\n",
    "sandbox.limit_calls(": "again in",
    "Recorder(acme.transport)": "Ada Lovelace\n",
}


def test_the_test_of_the_guide_passes(zendesk: Sandbox) -> None:
    names: dict[str, object] = {}
    exec(compile(BLOCKS[0], str(GUIDE), "exec"), names)
    tests = [one for name, one in names.items() if name.startswith("test_") and callable(one)]
    assert len(tests) == 1
    tests[0](zendesk)


@pytest.mark.parametrize("program", BLOCKS[1:])
def test_a_program_prints_what_the_page_shows(
    program: str, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # some write a file
    exec(compile(program, str(GUIDE), "exec"), {})
    printed = capsys.readouterr().out
    assert all(output in printed for mark, output in OUTPUTS.items() if mark in program)


def code(language: str) -> list[str]:
    """The blocks of the page in another language than Python."""
    return re.findall(rf"^```{language}\n(.*?)^```", GUIDE.read_text("utf-8"), re.DOTALL | re.MULTILINE)


@pytest.mark.skipif(shutil.which("node") is None, reason="node is not on this machine")
def test_the_program_for_node_runs(zendesk: Sandbox, tmp_path: Path) -> None:
    (program,) = code("js")
    file = tmp_path / "program.js"
    file.write_text(program, encoding="utf-8")
    with zendesk.serve() as server:
        environment = {**os.environ, "SANDBOX": server.url}
        done = subprocess.run(
            ["node", str(file)], env=environment, capture_output=True, text=True, check=False
        )
    assert (done.stdout, done.stderr) == ("503\nPrinter\n[ 503, 200 ]\n", "")


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not on this machine")
def test_the_lines_for_curl_run(zendesk: Sandbox) -> None:
    (lines,) = [one for one in code("sh") if "curl" in one]
    start = zendesk.clock.now()
    with zendesk.serve() as server:
        done = [
            subprocess.run(
                f"{line} --fail --silent --show-error",
                shell=True,
                capture_output=True,
                text=True,
                check=True,
            ).stdout
            for line in lines.replace("http://127.0.0.1:8099", server.url).splitlines()
        ]
    seeded, shown, moved, asked, _ = done
    assert '"subject": "Printer"' in seeded
    assert '"subject": "Printer"' in shown
    assert (datetime.fromisoformat(json.loads(moved)["now"]) - start).days == 4
    assert [one["status"] for one in json.loads(asked)["requests"]] == [200]
    assert zendesk.records("Ticket") == []


def test_the_guide_has_every_option_and_every_path_of_control() -> None:
    text = GUIDE.read_text("utf-8")
    options = {option for action in make_parser()._actions for option in action.option_strings}
    assert {one for one in options if one not in ("-h", "--help")} <= set(re.findall(r"--\w+", text))
    control = text.partition("## The control API")[2].partition("With curl")[0]
    first = {f"/{one.path.split('/')[1]}" for one in OPERATIONS}
    assert first <= set(re.findall(r"/\w+", control))


def test_every_output_belongs_to_one_program() -> None:
    assert [sum(mark in program for program in BLOCKS) for mark in OUTPUTS] == [1] * len(OUTPUTS)


def test_the_guide_has_every_kind_of_fault() -> None:
    documented: dict[str, str] = {}
    for kinds, done in re.findall(
        r"^\| ((?:`\w+`(?:, )?)+) \| .* \| (yes|no) \|$", GUIDE.read_text("utf-8"), re.MULTILINE
    ):
        documented.update(dict.fromkeys(re.findall(r"\w+", kinds), done))
    assert documented == {kind: "yes" if kind in CARRIED_OUT else "no" for kind in KINDS}
