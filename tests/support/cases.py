"""Tests that look at thousands of things that are alike: one test for all, whose failure names each that is wrong.

As a test of its own, each of them would cost more, to collect, to send to a worker and to report, than to look at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

import pytest

T = TypeVar("T")

#: How many failures are shown in full; of the others, there is the name.
SHOWN = 10


def for_each(cases: Iterable[tuple[str, T]]) -> Callable[[Callable[[T], None]], Callable[[], None]]:
    """Make the test of one case a test of all: it goes on after a failure, and names all that have failed.

    Args:
        cases: The name of each case, and what the test is called with. No case at all is a failure.
    """

    def decorate(check: Callable[[T], None]) -> Callable[[], None]:
        def check_all() -> None:
            every = list(cases)
            failed = [(name, text) for name, case in every if (text := _failure(check, case)) is not None]
            if failed or not every:
                pytest.fail(_report(failed, len(every)), pytrace=False)

        # Not `functools.wraps`: pytest would take the argument of the check for a fixture.
        for name in ("__module__", "__name__", "__qualname__", "__doc__"):
            setattr(check_all, name, getattr(check, name))
        return check_all

    return decorate


def _failure(check: Callable[[T], None], case: T) -> str | None:
    """How the check of a case fails; None if it does not."""
    try:
        check(case)
    except (Exception, pytest.fail.Exception) as error:
        return str(pytest.ExceptionInfo.from_exception(error).getrepr(style="short"))
    return None


def _report(failed: list[tuple[str, str]], number: int) -> str:
    """What is wrong: the names of all that failed, and how the first ones did."""
    names = "\n".join(f"  {name}" for name, _ in failed)
    shown = "\n\n".join(f"-- {name}\n{text}" for name, text in failed[:SHOWN])
    return f"{len(failed)} of {number} fail:\n{names}\n\n{shown}"
