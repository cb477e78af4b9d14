"""The program of docs/guides/coming-from-zenpy.md: what the tool says of it, and that the change leads to the new one."""

from __future__ import annotations

from tests.support.guides import read_blocks
from zenpy.migrate import check_source

BLOCKS = read_blocks("docs/guides/coming-from-zenpy.md")


def sides_of_the_change() -> tuple[str, str]:
    """The program before and after."""
    (diff,) = (block.text for block in BLOCKS if block.language == "diff")
    before = [line[1:] for line in diff.splitlines() if not line.startswith("+")]
    after = [line[1:] for line in diff.splitlines() if not line.startswith("-")]
    return "\n".join(before) + "\n", "\n".join(after) + "\n"


def test_the_tool_names_the_lines_that_the_page_shows() -> None:
    before, after = sides_of_the_change()
    shown = next(block.text for block in BLOCKS if block.language == "text")
    assert [one.show("report.py") for one in check_source(before)] == shown.splitlines()
    assert check_source(after) == []


def test_the_change_gives_the_new_program() -> None:
    (program,) = (block.text for block in BLOCKS if block.title == "report.py")
    assert sides_of_the_change()[1] == program
