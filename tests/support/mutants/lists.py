"""The mutants that may survive, and why: `survivors_ROOM.yaml`.

An entry is about one function. It gives the kind, the reason, and the mutants as the lines that differ: mutmut's numbers move
when code changes, these lines do not.

    - function: pagination/links.py::Links.follow
      kind: equivalent
      reason: The list is never longer than one page here.
      mutants:
        - |-
          - if len(found) > 1:
          + if len(found) >= 1:

A mutant that occurs several times in its function (the same line twice) is listed as often.
A mutant that only changes a sentence (a text with a space in it) may survive without an entry: see `changes_a_sentence`.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import yaml

from tests.support.mutants.rooms import ROOMS, ROOT, Room

#: What a mutant that may survive is, by the name of its kind.
KINDS = {
    "equivalent": "no caller can see a difference",
    "wording": "only the words of an error, a warning or a log change",
    "speed": "only how fast it is, or how much memory it takes",
    "defence": "it guards against a state that nothing outside the function can make",
}
_TEXT = re.compile(r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'')
#: A function and the lines that differ.
Key = tuple[str, str]


@dataclass(frozen=True)
class Entry:
    """Mutants of one function that may survive for one reason."""

    function: str
    kind: str
    reason: str
    mutants: tuple[str, ...]


def file_of(room: Room) -> Path:
    return ROOT / "tests" / "mutants" / f"survivors_{room.name}.yaml"


def read_list(room: Room) -> list[Entry]:
    """The entries of a room; none if it has no list.

    Raises:
        ValueError: an entry lacks something, or has too much.
    """
    file = file_of(room)
    if not file.exists():
        return []
    entries = []
    for about in yaml.safe_load(file.read_text()) or []:
        if set(about) != {"function", "kind", "reason", "mutants"}:
            raise ValueError(f"{file.name}: an entry has function, kind, reason and mutants: {about}")
        entries.append(Entry(about["function"], about["kind"], about["reason"], tuple(about["mutants"])))
    return entries


def compare(room: Room, survivors: list[Key]) -> tuple[list[Key], list[Key]]:
    """Which survivors are not listed, and which listed mutants did not survive."""
    listed = Counter(
        (entry.function, mutant.strip()) for entry in read_list(room) for mutant in entry.mutants
    )
    seen = Counter((function, diff.strip()) for function, diff in survivors if not changes_a_sentence(diff))
    return sorted((seen - listed).elements()), sorted((listed - seen).elements())


def changes_a_sentence(diff: str) -> bool:
    """Whether a mutant only puts XX around a text that has a space in it, or changes its case."""
    lines = diff.splitlines()
    if len(lines) != 2 or not (lines[0].startswith("- ") and lines[1].startswith("+ ")):
        return False
    old, new = lines[0][2:], lines[1][2:]
    for found in _TEXT.finditer(old):
        quote, text = found[0][0], found[0][1:-1]
        if " " not in text.strip():
            continue
        for changed in (f"XX{text}XX", text.lower(), text.upper()):
            if changed != text and new == old[: found.start()] + quote + changed + quote + old[found.end() :]:
                return True
    return False


def faults_of(room: Room, sources: dict[str, str]) -> list[str]:
    """What is wrong with the form of a list; `sources` has the text of each function by its name."""
    faults = []
    for entry in read_list(room):
        if entry.kind not in KINDS:
            faults.append(f"{entry.function}: the kind {entry.kind!r} is not one of {', '.join(KINDS)}")
        if len(entry.reason.split()) < 4:
            faults.append(f"{entry.function}: the reason says too little: {entry.reason!r}")
        if entry.function not in sources:
            faults.append(f"{entry.function}: there is no such function")
            continue
        body = {line.strip() for line in sources[entry.function].splitlines()}
        for mutant in entry.mutants:
            gone = [line[2:].strip() for line in mutant.splitlines() if line.startswith("- ")]
            if not all(line in body for line in gone):
                faults.append(f"{entry.function}: it has no such line: {gone}")
    return faults


def all_entries() -> dict[str, list[Entry]]:
    return {room.name: read_list(room) for room in ROOMS.values()}
