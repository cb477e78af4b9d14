"""The programs of docs/sandbox.md run as printed, and the page lists what exists."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.support.examples import blocks
from tests.support.paths import ROOT
from zenpy.sandbox import Sandbox
from zenpy.sandbox.gateway.faults import CARRIED_OUT, KINDS

if TYPE_CHECKING:
    from pathlib import Path

GUIDE = ROOT / "docs" / "sandbox.md"
BLOCKS = blocks("docs/sandbox.md")
#: What programs print, by a line that tells which program it is.
OUTPUTS = {
    'me = httpx.get(f"{server.url}/api/v2/users/me"': "Sandbox Admin\n",
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


def test_every_output_belongs_to_one_program() -> None:
    assert [sum(mark in program for program in BLOCKS) for mark in OUTPUTS] == [1] * len(OUTPUTS)


def test_the_guide_has_every_kind_of_fault() -> None:
    documented: dict[str, str] = {}
    for kinds, done in re.findall(
        r"^\| ((?:`\w+`(?:, )?)+) \| .* \| (yes|no) \|$", GUIDE.read_text("utf-8"), re.MULTILINE
    ):
        documented.update(dict.fromkeys(re.findall(r"\w+", kinds), done))
    assert documented == {kind: "yes" if kind in CARRIED_OUT else "no" for kind in KINDS}
