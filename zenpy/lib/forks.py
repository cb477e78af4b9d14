"""Resets objects in a forked process, so that it does not wait for threads that it does not have.

The child inherits the locks that threads of its parent hold, and the counts of the calls that these threads make. But it does
not inherit the threads: nothing would ever release the locks or end the calls. So each object that is registered here gets
new locks, and counts no call as under way.
"""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class ForkAware(Protocol):
    """An object whose locks and counts of calls are wrong in a forked process."""

    def reset_after_fork(self) -> None:
        """Make new locks, and count no call as under way; called in the child."""


_registered: WeakSet[ForkAware] = WeakSet()


def register_for_forks(owner: ForkAware) -> None:
    """Call `owner.reset_after_fork()` in each child process, for as long as the owner exists."""
    _registered.add(owner)


def _reset_all() -> None:
    for owner in list(_registered):
        owner.reset_after_fork()


if hasattr(os, "register_at_fork"):  # where processes can be forked
    os.register_at_fork(after_in_child=_reset_all)
