"""The numbers that the changelog and the guides name are counted."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from tests.support.contract.document import OPERATIONS, SCHEMAS
from tests.support.fire.faults import FAULTS
from tests.support.fire.jobs import JOBS
from tests.support.paths import ROOT
from tools.checks import CHECKS

WORDS = {"seven": 7, "eleven": 11}
NUMBER = r"([\d,]+|{})".format("|".join(WORDS))


def operations() -> int:
    """All operations."""
    return len(OPERATIONS)


def hundreds_of_kinds() -> int:
    """The kinds of records, in whole hundreds."""
    return sum("x-zenpy-class" in one for one in SCHEMAS.values()) // 100 * 100


def of_sunshine_conversations() -> int:
    """The operations of Sunshine Conversations, on all of its servers."""
    return sum(one.id.startswith("sunshine_conversations.") for one in OPERATIONS)


def with_one_name_twice() -> int:
    """The operations that take a parameter as one value and as a list, under two names that are one in Python."""
    names = (one.parameters("query").keys() for one in OPERATIONS)
    return sum(any(f"{name}[]" in query for name in query) for query in names)


#: By file: a sentence around a number, and what counts it.
COUNTS: list[tuple[str, str, Callable[[], int]]] = [
    ("CHANGELOG.md", r"for # operations that Zendesk publishes", operations),
    ("CHANGELOG.md", r"# operations and", operations),
    ("CHANGELOG.md", r"over # kinds of records", hundreds_of_kinds),
    ("CHANGELOG.md", r"has # operations of Sunshine Conversations", of_sunshine_conversations),
    ("CHANGELOG.md", r"tries it in # tools", lambda: len(CHECKS)),
    ("CHANGELOG.md", r"# faults meet", lambda: len(FAULTS)),
    ("CHANGELOG.md", r"meet # jobs", lambda: len(JOBS)),
    ("docs/openapi.md", r"leaves out # operations", with_one_name_twice),
]
#: A command writes these tables.
GENERATED = {"sources.md", "faults.md", "calls.md"}
GUIDES = [
    *(f"{name}.md" for name in ("README", "CHANGELOG", "ARCHITECTURE", "CONTRIBUTING")),
    *(f"docs/{one.name}" for one in (ROOT / "docs").glob("*.md") if one.name not in GENERATED),
]


def words_of(path: str) -> str:
    """The text of a guide in one line."""
    return " ".join((ROOT / path).read_text(encoding="utf-8").split())


@pytest.mark.parametrize(("path", "sentence", "count"), COUNTS)
def test_a_number_is_what_can_be_counted(path: str, sentence: str, count: Callable[[], int]) -> None:
    found = re.findall(sentence.replace("#", NUMBER), words_of(path), re.IGNORECASE)
    assert [WORDS.get(one.lower()) or int(one.replace(",", "")) for one in found] == [count()]


@pytest.mark.parametrize("path", GUIDES)
def test_no_other_number_of_operations_is_named(path: str) -> None:
    """A number that no test counts is soon a wrong one."""
    text = words_of(path)
    for counted, sentence, _ in COUNTS:
        if counted == path:
            text = re.sub(sentence.replace("#", NUMBER), "", text, flags=re.IGNORECASE)
    assert (
        re.findall(r"[\d,]*\d{2,} (?:operations|endpoints|resources|kinds|tools|symbols)\b.{,30}", text) == []
    )
