"""The guide to writing runs as it is printed."""

from __future__ import annotations

import pytest

from tests.support.examples import blocks


def test_the_guide_runs_from_top_to_bottom(capsys: pytest.CaptureFixture[str]) -> None:
    names: dict[str, object] = {"__name__": "guide"}
    for block in blocks("docs/writing.md"):
        exec(compile(block, "docs/writing.md", "exec"), names)
    output = capsys.readouterr().out.splitlines()
    assert output[:2] == ["Close True", "{101: 'mine', 102: 'theirs'}"]
    assert "set its value to None" in output[2]
