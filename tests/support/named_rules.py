"""Rules that have names: where the documents list them, and which tests name them in their docstrings."""

from __future__ import annotations

import re
from functools import cache

from tests.support.paths import ROOT, TESTS


@cache
def docstrings() -> str:
    """The docstrings of all tests: a rule that is only mentioned elsewhere has no test."""
    found: list[str] = []
    for path in sorted(TESTS.rglob("test_*.py")):
        found += re.findall(
            r'^ *(?:async )?def test_\w+\(.*?\) -> None:\n +"""(.*?)"""',
            path.read_text("utf-8"),
            re.MULTILINE | re.DOTALL,
        )
    return "\n".join(found)


def named(word: str, name: str) -> set[str]:
    """What the tests name after a word, as in `rule W1` or `rules W1, R2`."""
    found: set[str] = set()
    for names in re.findall(rf"\b{word} ((?:{name}(?:, )?)+)", docstrings()):
        found.update(re.findall(name, names))
    return found


def documented(document: str, name: str) -> list[str]:
    """The names in the first columns of a document's tables."""
    return re.findall(rf"^\| ({name}) \|", (ROOT / "docs" / document).read_text("utf-8"), re.MULTILINE)
