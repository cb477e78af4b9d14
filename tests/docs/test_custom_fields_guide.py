"""The programs of the guide to custom fields run as they are printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.examples import blocks

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

GUIDE = "docs/custom-fields.md"


def test_the_programs_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    programs = blocks(GUIDE)
    monkeypatch.chdir(tmp_path)  # one of them writes a file
    for program in programs:
        exec(compile(program, GUIDE, "exec"), {"__name__": "__main__"})
    assert capsys.readouterr().out.splitlines() == [
        "5",
        "<0 ticket fields>",
        "A-1 {'total': Decimal('12')}",
        "completed",
        "0",
    ]
