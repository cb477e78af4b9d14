"""The checklist of a release looks at everything, and fails if one thing does not hold."""

from __future__ import annotations

import pytest

from release import __main__ as checklist


@pytest.mark.parametrize(
    ("head", "holds"),
    [
        ("## 1.2.0 (2026-12-24)", True),
        ("## 1.2.0 (unreleased)", False),
        ("## 1.1.0 (2026-12-24)", False),
        ("## 1x2.0 (2026-12-24)", False),
        ("no version", False),
    ],
)
def test_the_changelog_begins_with_the_version_and_its_day(head: str, holds: bool) -> None:
    problem = checklist.changelog_problem(f"# Changelog\n\n{head}\n\n## 1.0.0 (2026-01-01)\n", "1.2.0")
    if head == "no version":
        assert problem == 'CHANGELOG.md begins with "1.0.0 (2026-01-01)"; it should be "1.2.0 (YYYY-MM-DD)"'
    else:
        assert (problem is None) is holds


def test_all_is_looked_at_also_after_a_failure(capsys: pytest.CaptureFixture[str]) -> None:
    assert checklist.main({"first": lambda: "two\nlines", "second": lambda: None}) == 1
    printed = capsys.readouterr().out
    assert "-- first\n   NO: two\n       lines\n-- second\n1 of 2 do not hold" in printed
    assert checklist.main({"second": lambda: None}) == 0


def test_a_command_that_fails_says_what_it_printed() -> None:
    problem = checklist.command("-c", "import sys; print('why'); sys.exit(1)")()
    assert problem is not None
    assert "why" in problem
