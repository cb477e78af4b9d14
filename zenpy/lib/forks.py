"""What a forked process must not take over: locks that threads of its parent hold, and calls that these have out."""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class Forked(Protocol):
    """Who has to know that a process was forked."""

    def forked(self) -> None:
        """This is the child, with one thread: nothing of what the others were doing goes on here."""


_known: WeakSet[Forked] = WeakSet()


def tell_when_forked(one: Forked) -> None:
    """Call `one.forked()` in each child process, for as long as it is there."""
    _known.add(one)


def _tell() -> None:
    for one in list(_known):
        one.forked()


if hasattr(os, "register_at_fork"):  # where processes can be forked
    os.register_at_fork(after_in_child=_tell)
