"""The lists of mutants that may survive say of each why, and name functions and lines that exist."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.support.mutants import lists
from tests.support.mutants.lists import changes_a_sentence, compare, faults_of, read_list
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
    found = {path.name for path in (ROOT / "tests" / "mutants").glob("*.yaml")}
    assert found <= {lists.file_of(room).name for room in ROOMS.values()}


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


LIST = """
- function: a.py::f
  kind: equivalent
  reason: Nobody can see it at all.
  mutants:
    - |-
      - x = 1
      + x = 2
"""


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Room:
    """A room with a list of its own."""
    (tmp_path / "list.yaml").write_text(LIST)
    monkeypatch.setattr("tests.support.mutants.lists.file_of", lambda room: tmp_path / "list.yaml")
    return Room("a", (), ())


def test_a_survivor_that_is_not_listed_and_a_listed_one_that_is_noticed_are_found(room: Room) -> None:
    listed, other = ("a.py::f", "- x = 1\n+ x = 2"), ("a.py::f", "- y = 1\n+ y = 2")
    sentence = ("a.py::g", '- log("A page.")\n+ log("a page.")')
    assert compare(room, [listed]) == ([], [])
    assert compare(room, [listed, sentence]) == ([], [])
    assert compare(room, [other]) == ([other], [listed])
    assert compare(room, [listed, listed]) == ([listed], [])  # the same change in two places


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("kind: equivalent", "kind: unknown", "is not one of"),
        ("Nobody can see it at all.", "Fine.", "says too little"),
        ("a.py::f", "a.py::g", "there is no such function"),
        ("- x = 1", "- z = 1", "it has no such line"),
    ],
)
def test_what_is_wrong_with_an_entry_is_said(room: Room, old: str, new: str, fault: str) -> None:
    sources = {"a.py::f": "def f():\n    x = 1\n"}
    assert faults_of(room, sources) == []
    lists.file_of(room).write_text(LIST.replace(old, new))
    (found,) = faults_of(room, sources)
    assert fault in found


def test_an_entry_has_all_its_keys_and_no_other(room: Room) -> None:
    lists.file_of(room).write_text(LIST.replace("kind:", "sort:"))
    with pytest.raises(ValueError, match="an entry has function, kind, reason and mutants"):
        read_list(room)
