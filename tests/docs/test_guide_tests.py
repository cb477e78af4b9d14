"""The tests that guides print pass, each with fixtures of its own, as pytest would run them for a reader."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path

import pytest

from tests.support.guides import find_pages, inside, read_blocks, save_programs


def find_tests() -> list[tuple[str, str, str]]:
    """The page, the file and the name of every test."""
    return [
        (page, block.title, statement.name)
        for page in find_pages()
        for block in read_blocks(page)
        if block.title and block.title.startswith("test_")
        for statement in ast.parse(block.text).body
        if isinstance(statement, ast.FunctionDef) and statement.name.startswith("test_")
    ]


@pytest.mark.parametrize(("page", "file", "name"), find_tests())
def test_a_test_of_a_guide_passes(
    page: str, file: str, name: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    save_programs(page, tmp_path)
    with inside(tmp_path):
        function = getattr(__import__(file.removesuffix(".py")), name)
        function(**{one: request.getfixturevalue(one) for one in inspect.signature(function).parameters})
