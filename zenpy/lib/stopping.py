"""Stopping calls that run in other threads: before their next request, and in the middle of a wait.

Python cannot interrupt a thread. So whoever starts calls in threads gives them a `Stop`, and the driver of requests asks for
it: a call that was stopped sends nothing more, and a wait for a limit ends at once. A request that is under way is not
interrupted, as nobody could tell whether it was carried out.
"""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from queue import Empty, SimpleQueue


class Stopped(BaseException):
    """Ends a call that nobody waits for any more. Like a cancellation, no `except Exception` catches it."""


class Stop:
    """Stops the calls of some threads, once and for good."""

    def __init__(self) -> None:
        self._is_set = False
        # Not an Event: the garbage collector may call `set` in a thread that is just entering `wait`.
        self._bell: SimpleQueue[None] = SimpleQueue()

    def set(self) -> None:
        """Stop the calls."""
        self._is_set = True
        self._bell.put(None)

    @property
    def is_set(self) -> bool:
        """Whether the calls are stopped."""
        return self._is_set

    def wait(self, seconds: float) -> bool:
        """Wait for so many seconds, or until the calls are stopped; return whether they are."""
        try:
            self._bell.get(timeout=seconds)
        except Empty:
            return self._is_set
        self._bell.put(None)  # for the next thread that waits
        return True

    @contextmanager
    def applied(self) -> Generator[None]:
        """Let the calls in this block heed it."""
        token = _current.set(self)
        try:
            yield
        finally:
            _current.reset(token)


@contextmanager
def unstoppable() -> Generator[None]:
    """Let nothing stop the calls in this block: an interrupted renewal would lose tokens."""
    token = _current.set(None)
    try:
        yield
    finally:
        _current.reset(token)


def refuse_if_stopped() -> None:
    """Raise if the call of this thread is stopped.

    Raises:
        Stopped: it is.
    """
    stop = _current.get()
    if stop is not None and stop.is_set:
        raise Stopped


def sleep(seconds: float) -> None:
    """Block the thread for so many seconds, or until its call is stopped.

    Raises:
        Stopped: the call is stopped.
    """
    stop = _current.get()
    if stop is None:
        time.sleep(seconds)
    elif stop.wait(seconds):
        raise Stopped


#: What stops the call of this thread.
_current: ContextVar[Stop | None] = ContextVar("zenpy_stop", default=None)
