"""Deadlines of requests: httpx has time-outs for the steps of a request, and none for all of them.

httpx takes the time-out of a read once, before the head of an answer, and applies it to each part of the head anew. A
server that sends a header byte by byte would keep a call busy for as long as it likes. On an async client the whole
request is cancelled at its deadline. A thread cannot be cancelled, so here the streams of the connections know the deadline.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Mapping
from typing import Any

import httpx


class DeadlineTimeouts(dict[str, float | None]):
    """The time-outs of a request that has a deadline.

    httpx has time-outs for the steps of a request (connect, write, read) and none for all of them, so a slow server could
    take many times the longest one. httpx reads the time-out of a step when the step begins, with `get`. This
    dictionary then gives the time that is left until the deadline, if that is less than the time-out of the step.
    """

    def __init__(self, timeouts: Mapping[str, float | None], time_left: float) -> None:
        super().__init__({name: _shorter(value, time_left) for name, value in timeouts.items()})
        self._until = time.monotonic() + time_left

    def get(self, name: str, default: object = None) -> float | None:
        """The time-out of a step that begins now."""
        return _shorter(super().get(name), max(0.001, self._until - time.monotonic()))


def _shorter(one: float | None, other: float | None) -> float | None:
    return min((value for value in (one, other) if value is not None), default=None)


_current = threading.local()


class Deadline:
    """Bounds the reads and writes of this thread in a block by a moment of the monotonic clock; None for no bound.

    Every request enters one, so it is not a generator, which takes three times as long.
    """

    __slots__ = ("_outer", "_until")

    def __init__(self, until: float | None) -> None:
        self._until = until

    def __enter__(self) -> None:
        self._outer = getattr(_current, "until", None)
        _current.until = self._until

    def __exit__(self, *failure: object) -> None:
        _current.until = self._outer


def bound_reads(http: httpx.Client) -> httpx.Client:
    """Make the connections that this client opens from now on heed the deadline of their thread, and return the client.

    httpx has no public way to the network below a client. A client without the private one, such as one with a transport
    for tests, stays as it is.
    """
    for transport in (getattr(http, "_transport", None), *dict(getattr(http, "_mounts", {})).values()):
        pool = getattr(transport, "_pool", None)
        backend = getattr(pool, "_network_backend", None)
        if backend is not None and not isinstance(backend, _Backend):
            pool._network_backend = _Backend(backend)  # type: ignore[union-attr]  # it has the attribute
    return http


def _shorten(timeout: float | None) -> float | None:
    """The time-out of a step, or what is left until the deadline if that is less."""
    until: float | None = getattr(_current, "until", None)
    if until is None:
        return timeout
    left = until - time.monotonic()
    if left <= 0:
        raise httpx.ReadTimeout("the time limit of the call has passed")
    return left if timeout is None else min(timeout, left)


class _Delegate:
    """Everything that is not bounded goes to the object inside."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


class _Backend(_Delegate):
    """What opens connections for the pool of an httpx client."""

    def connect_tcp(self, *address: Any, **options: Any) -> _Stream:
        return _Stream(self._inner.connect_tcp(*address, **options))

    def connect_unix_socket(self, *address: Any, **options: Any) -> _Stream:
        return _Stream(self._inner.connect_unix_socket(*address, **options))


class _Stream(_Delegate):
    """One open connection."""

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        part: bytes = self._inner.read(max_bytes, _shorten(timeout))
        return part

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, _shorten(timeout))

    def start_tls(self, *settings: Any, **options: Any) -> _Stream:
        return _Stream(self._inner.start_tls(*settings, **options))


class DeadlineStream(httpx.SyncByteStream):
    """The body of an answer; reading it after the deadline fails."""

    def __init__(self, stream: httpx.SyncByteStream, until: float) -> None:
        self._stream, self._until = stream, until

    def __iter__(self) -> Iterator[bytes]:
        for part in self._stream:
            if time.monotonic() > self._until:
                raise httpx.ReadTimeout(
                    "the answer is not complete when the time limit of the call has passed"
                )
            yield part

    def close(self) -> None:
        self._stream.close()
