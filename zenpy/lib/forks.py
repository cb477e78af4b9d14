"""Resets objects in a forked process, so that it does not wait for threads that it does not have.

The child inherits the locks that threads of its parent hold, and the counts of the calls that these threads make. But it does
not inherit the threads: nothing would ever release the locks or end the calls. So each object that is registered here gets
new locks, and counts no call as under way.

Python has a lock for each module that is being imported, and the package imports many modules when they are first needed. A
process that is about to fork gives its threads a moment to end these imports. What they have not ended is imported again in
the child.

Every other lock of the package belongs to a registered object; `tests/unit/test_forks.py` looks for locks that do not.
"""

from __future__ import annotations

import importlib
import os
import sys
import time
from threading import RLock, get_ident
from typing import TYPE_CHECKING, Protocol
from weakref import WeakSet

if TYPE_CHECKING:
    from contextlib import AbstractContextManager


class ForkAware(Protocol):
    """An object whose locks and counts of calls are wrong in a forked process."""

    def reset_after_fork(self) -> None:
        """Make new locks, and count no call as under way; called in the child."""


_registered: WeakSet[ForkAware] = WeakSet()


def register_for_forks(owner: ForkAware) -> None:
    """Call `owner.reset_after_fork()` in each child process, for as long as the owner exists."""
    _registered.add(owner)


def is_held_elsewhere(lock: AbstractContextManager[bool]) -> bool:
    """Whether a thread other than this one holds a lock; in `reset_after_fork`, what it guards may be half changed then."""
    if lock.acquire(blocking=False):  # type: ignore[attr-defined]  # locks have no common public type
        lock.release()  # type: ignore[attr-defined]  # see above
        return False
    return True


class ModuleLock:
    """A lock that belongs to a module. Use it as `with guard.lock:`; a forked process gets a new one."""

    __slots__ = ("__weakref__", "lock")

    def __init__(self) -> None:
        self.lock: AbstractContextManager[bool] = RLock()
        register_for_forks(self)

    def reset_after_fork(self) -> None:
        """Make a new lock: a thread of the parent may hold this one."""
        self.lock = RLock()


def _reset_all() -> None:
    for owner in list(_registered):
        owner.reset_after_fork()


#: Packages whose import takes a moment, as nothing in it waits for anything; a module of the program may run a server.
_SHORT_IMPORTS = frozenset(sys.stdlib_module_names) | {
    "zenpy",
    "anyio",
    "filelock",
    "h11",
    "httpcore",
    "httpx",
}


#: For how many seconds a fork waits for imports, and after how many it looks again.
_PATIENCE, _INTERVAL = 0.25, 0.002


def _names_being_imported() -> list[str]:
    """The modules whose locks Python has at the moment. It is a private table of Python; without it, none are found."""
    return list(getattr(importlib._bootstrap, "_module_locks", ()))


def _wait_for_imports() -> None:
    """Give threads that execute a module the time to end.

    The time has a limit: the module may need a lock that something else holds until the process has forked, as `logging`
    does.
    """
    until = time.monotonic() + _PATIENCE
    while any(map(_is_executed_elsewhere, _names_being_imported())) and time.monotonic() < until:
        time.sleep(_INTERVAL)


def _is_executed_elsewhere(name: str) -> bool:
    """Whether a thread other than this one executes a module now that is quickly imported."""
    spec = getattr(sys.modules.get(name), "__spec__", None)
    is_short = name.partition(".")[0] in _SHORT_IMPORTS
    return is_short and getattr(spec, "_initializing", False) and _is_lock_foreign(name)


def _is_lock_foreign(name: str) -> bool:
    lock = getattr(importlib._bootstrap, "_module_locks", {}).get(name, lambda: None)()
    return lock is not None and lock.owner not in (None, get_ident())


def _forget_imports_of_threads() -> None:
    """Drop the locks of modules that threads of the parent were importing, so that this process can import them.

    What a thread has not executed to its end is executed again.
    """
    locks: dict[str, object] = getattr(importlib._bootstrap, "_module_locks", {})
    for name in _names_being_imported():
        if _is_lock_foreign(name):
            if _is_executed_elsewhere(name):
                sys.modules.pop(name, None)
            locks.pop(name, None)


def _repair_child() -> None:
    _forget_imports_of_threads()
    _reset_all()


if hasattr(os, "register_at_fork"):  # where processes can be forked
    os.register_at_fork(before=_wait_for_imports, after_in_child=_repair_child)
