"""`Seen`: it remembers the calls, because Zendesk repeats a call that was not answered in time.

The work of a repeated call must not be done twice.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

from zenpy.lib.exception import ConfigurationError
from zenpy.lib.forks import register_for_forks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Seen:
    """Remembers the invocation ids of a process, so that repeated calls can be dropped. Safe between threads.

    Several processes that serve one address need a store that they share, such as a unique column in a database.

    Args:
        size: how many ids are remembered; when there are more, the oldest are forgotten.
        seconds: how long an id is remembered.
        clock: returns a number of seconds that never goes back; for tests.

    Raises:
        ConfigurationError: the size or the seconds are not positive.
    """

    def __init__(
        self,
        size: int = 10_000,
        seconds: float = 3600,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        if size < 1 or not seconds > 0:
            raise ConfigurationError("Remembering needs a positive size and positive seconds.")
        self._size = size
        self._seconds = seconds
        self._clock = clock
        self._since: OrderedDict[str, float] = OrderedDict()
        self._lock = Lock()
        register_for_forks(self)

    def reset_after_fork(self) -> None:
        """Make a new lock: a thread of the parent may hold this one."""
        self._lock = Lock()

    def first(self, invocation_id: str | None) -> bool:
        """Whether a call comes for the first time; from now on it does not.

        A call without an id (None) always counts as the first, because nothing distinguishes it from others.
        """
        if not invocation_id:
            return True
        with self._lock:
            self._tidy()
            if invocation_id in self._since:
                return False
            self._since[invocation_id] = self._clock()
            if len(self._since) > self._size:
                self._since.popitem(last=False)
            return True

    @contextmanager
    def once(self, invocation_id: str | None) -> Iterator[bool]:
        """Whether a call comes for the first time. It is forgotten if the work inside fails, so that it can come again.

        A repeat counts as a repeat also while the work of the first call is still running. Answer it with an error (503) if
        that work may still fail, and Zendesk tries again.
        """
        first = self.first(invocation_id)
        try:
            yield first
        except BaseException:
            if first:
                self.forget(invocation_id)
            raise

    def forget(self, invocation_id: str | None) -> None:
        """Let a call come again, because its work was not done."""
        with self._lock:
            self._since.pop(invocation_id or "", None)

    def __contains__(self, invocation_id: object) -> bool:
        """Whether a call is remembered; this does not remember it."""
        with self._lock:
            self._tidy()
            return invocation_id in self._since

    def __len__(self) -> int:
        """How many calls are remembered."""
        with self._lock:
            self._tidy()
            return len(self._since)

    def __repr__(self) -> str:
        return f"Seen(size={self._size}, seconds={self._seconds:g})"

    def _tidy(self) -> None:
        """Forget what is too old; the oldest ids are first."""
        too_old = self._clock() - self._seconds
        while self._since and next(iter(self._since.values())) <= too_old:
            self._since.popitem(last=False)
