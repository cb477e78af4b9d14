"""The programs of docs/production.md run as printed, with the output of the page."""

from __future__ import annotations

import pytest

from tests.support.examples import blocks

BLOCKS = blocks("docs/production.md")
OUTPUTS = [
    ["come back in 30 seconds"],
    ["miss hit"],
    ["b'content'"],
    [],
    ["urgent", "The printer burns"],
    ["['fire', 'floor-3', 'printer']", "['fire', 'floor-3']"],
]


def test_every_program_is_checked() -> None:
    assert len(BLOCKS) == len(OUTPUTS)


@pytest.mark.parametrize(("program", "expected"), list(zip(BLOCKS, OUTPUTS, strict=True)))
def test_a_program_prints_what_the_page_shows(
    program: str, expected: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    exec(compile(program, "docs/production.md", "exec"), {})
    output = capsys.readouterr().out
    assert all(text in output for text in expected), output
