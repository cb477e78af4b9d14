"""The time of the sandbox. Tests move it, so that they need not wait for anything."""

from __future__ import annotations

import copy
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING
from weakref import WeakMethod

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


@lru_cache(maxsize=8)
def _iso(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


START = datetime(2026, 1, 1, 9, 0, 0, tzinfo=UTC)


class Clock:
    """A clock that stands still between requests, and advances by `step` seconds with each request."""

    #: Whether it follows the time of the computer.
    is_real = False

    def __init__(self, start: datetime = START, step: float = 1.0) -> None:
        self._start = self._now = start.astimezone(UTC)
        self.step: float = step
        self._watchers: list[WeakMethod[Callable[[datetime], None]]] = []

    def watch(self, method: Callable[[datetime], None]) -> None:
        """Have a method called with each moment to which the clock is about to move; it may `put` the clock to others."""
        self._watchers.append(WeakMethod(method))

    def now(self) -> datetime:
        """The present moment, in UTC."""
        return self._now

    def timestamp(self) -> int:
        """The present moment in whole seconds since 1970."""
        return int(self.now().timestamp())

    def iso(self) -> str:
        """The present moment as Zendesk writes it."""
        return _iso(int(self.now().timestamp()))

    def advance(self, seconds: float = 0, **duration: float) -> None:
        """Advance the clock by seconds, or by `minutes=`, `hours=`, `days=`."""
        self.set(self.now() + timedelta(seconds=seconds, **duration))

    def set(self, moment: datetime) -> None:
        """Set the clock to a moment."""
        moment = moment.astimezone(UTC)
        self._announce(moment)
        self.put(moment)

    def put(self, moment: datetime) -> None:
        """Set the clock to a moment, without anything that happens meanwhile."""
        self._now = moment

    def tick(self) -> None:
        """Advance by one step, for a request that has come in."""
        self.advance(self.step)

    def _announce(self, moment: datetime) -> None:
        for reference in list(self._watchers):
            method = reference()
            if method is None:
                self._watchers.remove(reference)
            else:
                method(moment)

    def restart(self) -> None:
        """Set the clock to the moment at which it began."""
        self._now = self._start

    def copy(self) -> Clock:
        """A clock of the same kind at the same moment, which nobody watches."""
        other = copy.copy(self)
        other._watchers = []
        return other

    def dump(self) -> dict[str, object]:
        """What has to be known to go on from this moment in another process."""
        return {"now": self._now.isoformat(), "step": self.step}

    def load(self, dumped: Mapping[str, object]) -> None:
        """Go on from where another clock of this kind was.

        Raises:
            ValueError: this was not written by `dump`.
            KeyError: likewise.
        """
        now, step = datetime.fromisoformat(str(dumped["now"])), float(str(dumped["step"]))
        self.put(now)
        self.step = step


class RealClock(Clock):
    """The time of the computer, for a sandbox that serves real clients; it can still be advanced."""

    is_real = True

    def __init__(self) -> None:
        super().__init__(datetime.now(UTC), step=0)
        self._offset = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self._offset

    def tick(self) -> None:
        self._announce(self.now())

    def put(self, moment: datetime) -> None:
        self._offset = moment - datetime.now(UTC)

    def restart(self) -> None:
        self._offset = timedelta()

    def dump(self) -> dict[str, object]:
        return {"offset": self._offset.total_seconds()}

    def load(self, dumped: Mapping[str, object]) -> None:
        self._offset = timedelta(seconds=float(str(dumped["offset"])))
