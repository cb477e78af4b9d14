"""The guide to types runs as it is printed; `python -m tests.typing` has all checkers read it."""

from __future__ import annotations

import pytest

from tests.support.examples import blocks


def test_the_guide_runs_from_top_to_bottom(capsys: pytest.CaptureFixture[str]) -> None:
    names: dict[str, object] = {"__name__": "guide"}
    for block in blocks("docs/types.md"):
        exec(compile(block, "docs/types.md", "exec"), names)
    output = capsys.readouterr().out
    assert "ann@example.com" in output
    assert "True It burns." in output
    assert "['Printer']" in output
