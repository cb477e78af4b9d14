"""The lists of mutants that may survive say of each why, and name functions and lines that exist."""

from __future__ import annotations

import ast

import pytest

from tests.support.mutants.lists import changes_a_sentence, faults_of, file_of, read_list
from tests.support.mutants.rooms import ROOMS, ROOT, Room


def functions_of(file: str) -> dict[str, str]:
    """The functions and methods of a source file with their texts."""
    text = (ROOT / file).read_text(encoding="utf-8")
    below = file.removeprefix("zenpy/lib/")
    found = {}
    for node in ast.parse(text).body:
        for inner in node.body if isinstance(node, ast.ClassDef) else [node]:
            if isinstance(inner, ast.FunctionDef | ast.AsyncFunctionDef):
                name = f"{node.name}.{inner.name}" if isinstance(node, ast.ClassDef) else inner.name
                found[f"{below}::{name}"] = ast.get_source_segment(text, inner) or ""
    return found


@pytest.mark.parametrize("room", ROOMS.values(), ids=str)
def test_each_survivor_has_a_reason_and_exists(room: Room) -> None:
    sources = {name: text for file in room.files() for name, text in functions_of(file).items()}
    assert faults_of(room, sources) == []


def test_every_list_belongs_to_a_room() -> None:
    lists = {path.name for path in (ROOT / "tests" / "mutants").glob("*.yaml")}
    assert lists <= {file_of(room).name for room in ROOMS.values()}


def test_a_survivor_is_listed_once() -> None:
    for room in ROOMS.values():
        entries = [(entry.function, entry.kind, entry.reason) for entry in read_list(room)]
        assert len(entries) == len(set(entries)), room.name


@pytest.mark.parametrize(
    ("diff", "expected"),
    [
        ('- raise ValueError("It is closed.")\n+ raise ValueError("XXIt is closed.XX")', True),
        ('- raise ValueError("It is closed.")\n+ raise ValueError("it is closed.")', True),
        ('- raise ValueError("It is closed.")\n+ raise ValueError(None)', False),
        ('- return body["count"]\n+ return body["XXcountXX"]', False),
        ("- if left < 1:\n+ if left <= 1:", False),
    ],
)
def test_only_a_sentence_may_change_without_an_entry(diff: str, expected: bool) -> None:
    assert changes_a_sentence(diff) is expected
