"""The answers that are written by hand.

An operation whose name and shape do not say what it does is registered here: with `answers` for its whole answer, with
`lists` for the records of a list, which is then filtered, sorted, counted and cut into pages like any other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeAlias

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call

Answerer: TypeAlias = "Callable[[Call], Answer]"
Lister: TypeAlias = "Callable[[Call], Sequence[Record]]"
ANSWERS: dict[str, Answerer] = {}
LISTS: dict[str, Lister] = {}


def answers(*names: str) -> Callable[[Answerer], Answerer]:
    """Register a function as the answer of operations, named by method and path: `PUT tickets/{}/restore`."""

    def register(function: Answerer) -> Answerer:
        ANSWERS.update(dict.fromkeys(names, function))
        return function

    return register


def lists(*paths: str) -> Callable[[Lister], Lister]:
    """Register a function as the source of the lists at these paths, and of their counts."""

    def register(function: Lister) -> Lister:
        LISTS.update(dict.fromkeys(paths, function))
        return function

    return register
