"""Every rule of docs/rules.md is held by a test that names it."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NAME = r"[A-Z]\d+"


def named_in_tests() -> set[str]:
    """The rules that tests name, as `rule W1` or `rules W1, R2`."""
    found: set[str] = set()
    for path in (ROOT / "tests").rglob("test_*.py"):
        for told in re.findall(rf"\brules? ((?:{NAME}(?:, )?)+)", path.read_text(encoding="utf-8")):
            found.update(re.findall(NAME, told))
    return found


def test_every_rule_has_a_test() -> None:
    rules = re.findall(
        rf"^\| ({NAME}) \|", (ROOT / "docs" / "rules.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert len(rules) == len(set(rules)) > 30
    assert sorted(set(rules) - named_in_tests()) == []


def test_no_test_names_a_rule_that_is_not_there() -> None:
    text = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    assert sorted(name for name in named_in_tests() if f"| {name} |" not in text) == []


def test_each_old_mistake_has_a_test() -> None:
    """The thirty-two outcomes of the existing client that users suffer from, by their numbers."""
    told: set[int] = set()
    for path in (ROOT / "tests").rglob("test_*.py"):
        for numbers in re.findall(r"do-not-inherit ((?:\d+(?:, )?)+)", path.read_text(encoding="utf-8")):
            told.update(int(number) for number in re.findall(r"\d+", numbers))
    assert sorted(set(range(1, 33)) - told) == []
