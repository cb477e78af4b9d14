"""Every rule and every old mistake of docs/rules.md is held by a test that names it, and by nothing that is not there."""

from __future__ import annotations

import re
from functools import cache

from tests.support.paths import ROOT

RULE = r"[AEHLRW]\d+"


@cache
def docstrings() -> str:
    """The first words of all tests: a rule that is only mentioned in passing has no test."""
    found: list[str] = []
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        found += re.findall(
            r'^ *(?:async )?def test_\w+\(.*?\) -> None:\n +"""(.*?)"""',
            path.read_text("utf-8"),
            re.MULTILINE | re.DOTALL,
        )
    return "\n".join(found)


def named(word: str, name: str) -> set[str]:
    """What the tests name, as `rule W1` or `rules W1, R2`."""
    found: set[str] = set()
    for told in re.findall(rf"\b{word} ((?:{name}(?:, )?)+)", docstrings()):
        found.update(re.findall(name, told))
    return found


def documented(name: str) -> list[str]:
    """The names in the first columns of the tables."""
    return re.findall(rf"^\| ({name}) \|", (ROOT / "docs" / "rules.md").read_text("utf-8"), re.MULTILINE)


def test_every_rule_has_a_test_and_every_test_its_rule() -> None:
    rules = documented(RULE)
    assert len(rules) == len(set(rules)) >= 51
    assert sorted(set(rules) ^ named("rules?", RULE)) == []


def test_every_old_mistake_has_a_test() -> None:
    mistakes = documented(r"\d+")
    assert mistakes == [str(number) for number in range(1, 33)]
    assert sorted(set(mistakes) ^ named("do-not-inherit", r"\d+"), key=int) == []
