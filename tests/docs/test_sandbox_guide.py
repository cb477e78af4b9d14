"""The programs of docs/sandbox.md run as printed, and the page lists what exists."""

from __future__ import annotations

import re

import pytest

from tests.support.examples import blocks
from tests.support.paths import ROOT
from zenpy.sandbox import Sandbox
from zenpy.sandbox.gateway.faults import CARRIED_OUT, KINDS

GUIDE = ROOT / "docs" / "sandbox.md"
BLOCKS = blocks("docs/sandbox.md")
OUTPUTS = {
    1: "Sandbox Admin\n",
    2: "closed prevents ticket update",
    3: "",
    4: "ServerError\nNetworkError\n",
    5: "again in",
    6: "",
}


def test_the_test_of_the_guide_passes(zendesk: Sandbox) -> None:
    names: dict[str, object] = {}
    exec(compile(BLOCKS[0], str(GUIDE), "exec"), names)
    tests = [one for name, one in names.items() if name.startswith("test_") and callable(one)]
    assert len(tests) == 1
    tests[0](zendesk)


@pytest.mark.parametrize(("number", "expected"), OUTPUTS.items())
def test_a_program_prints_what_the_page_shows(
    number: int, expected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert len(BLOCKS) == len(OUTPUTS) + 1
    exec(compile(BLOCKS[number], str(GUIDE), "exec"), {})
    assert expected in capsys.readouterr().out


def test_the_guide_has_every_kind_of_fault() -> None:
    documented: dict[str, str] = {}
    for kinds, done in re.findall(
        r"^\| ((?:`\w+`(?:, )?)+) \| .* \| (yes|no) \|$", GUIDE.read_text("utf-8"), re.MULTILINE
    ):
        documented.update(dict.fromkeys(re.findall(r"\w+", kinds), done))
    assert documented == {kind: "yes" if kind in CARRIED_OUT else "no" for kind in KINDS}
