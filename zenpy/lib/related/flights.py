"""One fetch for all who need the same thing at the same time: who comes later waits for the fetch that is under way.

A fetch that others may wait for is called a *flight*. Threads and tasks of several event loops may wait for one flight, so it
has a lock of threads, which `zenpy.lib.concurrency` holds without blocking a loop. A flight that has failed has failed for
those who waited; when it was cancelled, one of them begins anew.
"""

from __future__ import annotations

import threading
from collections.abc import Generator, Hashable, Iterable
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Generic, TypeVar

from zenpy.lib.forks import ModuleLock, register_for_forks

T = TypeVar("T")

#: Held for the moment in which somebody looks whether a flight is under way, and begins one.
guard: ModuleLock = ModuleLock()
#: Not empty while this thread or task is in a flight: what its hooks fetch meanwhile must not wait for another flight. It is a
#: list, because a task that a hook starts has this context for good, and the flight empties the list at its end.
_in_flight: ContextVar[list[None]] = ContextVar("_in_flight")


class Flight(Generic[T]):
    """A fetch that is under way.

    Attributes:
        keys: what it fetches.
        began: the moment at which it began, as the caches count moments.
        lock: held until it is over.
        is_over: whether nobody has to wait for it any more.
        failure: why it failed; None if it has not, or if it was cancelled.
        found: what it has found, by key.
    """

    __slots__ = ("__weakref__", "began", "failure", "found", "is_over", "keys", "lock")

    def __init__(self, keys: list[Hashable], began: int) -> None:
        self.keys: list[Hashable] = keys
        self.began: int = began
        self.lock: threading.Lock = threading.Lock()
        self.lock.acquire()
        self.is_over: bool = False
        self.failure: Exception | None = None
        self.found: dict[Hashable, T] = {}
        register_for_forks(self)

    def reset_after_fork(self) -> None:
        """Count as over: it belongs to a thread of the parent process."""
        self.lock = threading.Lock()
        self.is_over = True


class Flights(Generic[T]):
    """The flights of one client, by the keys that they fetch."""

    def __init__(self) -> None:
        self._under_way: dict[Hashable, Flight[T]] = {}

    @property
    def is_inside(self) -> bool:
        """Whether this thread or task is in a flight: what hooks of a request read."""
        return bool(_in_flight.get(()))

    def find(self, key: Hashable) -> Flight[T] | None:
        """The flight that fetches this key; None if there is none, or if this thread or task must not wait."""
        flight = None if self.is_inside else self._under_way.get(key)
        return None if flight is None or flight.is_over else flight

    def begin(self, keys: Iterable[Hashable], began: int) -> Flight[T]:
        """Begin a flight for these keys; the caller holds the guard, and then performs it in `perform`."""
        flight = Flight[T](list(keys), began)
        self._under_way.update(dict.fromkeys(flight.keys, flight))
        return flight

    @contextmanager
    def perform(self, flight: Flight[T]) -> Generator[None]:
        """The block in which a flight fetches its keys; it is over at the end."""
        outer, inside = _in_flight.get([]), [None]
        _in_flight.set(inside)
        try:
            yield
        except Exception as error:
            flight.failure = error
            raise
        finally:
            inside.clear()
            _in_flight.set(outer)
            self._end(flight)

    def _end(self, flight: Flight[T]) -> None:
        flight.is_over = True
        with guard.lock:
            for key in flight.keys:
                if self._under_way.get(key) is flight:
                    del self._under_way[key]
        if flight.lock.locked():  # in a forked process it is a new one
            flight.lock.release()
