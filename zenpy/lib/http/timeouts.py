"""The time-outs of a client: for a connection, for each part of an answer, and for a whole request. No number fits all."""

from __future__ import annotations

from dataclasses import dataclass

from zenpy.lib.exception import ConfigurationError

#: Seconds to wait for a connection and for each part of an answer, unless the client has other time-outs.
DEFAULT = 60.0
#: Seconds to wait until one of the client's connections is free.
POOL_DEFAULT = 600.0


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Limits in seconds; None means no limit.

    Attributes:
        connect: to connect.
        read: for each part of an answer to arrive, and for each part of a request to be accepted.
        total: for one request in all, with its waits for rate limits, its retries, and the wait for a connection. A listing
            sends a request for each page; `results.within(seconds)` limits a whole iteration.
        pool: until one of the client's 100 connections is free, when all of them wait for answers. Then PoolTimeout is
            raised.
    """

    connect: float | None = DEFAULT
    read: float | None = DEFAULT
    total: float | None = None
    pool: float | None = POOL_DEFAULT

    def __post_init__(self) -> None:
        for name in ("connect", "read", "total", "pool"):
            value = getattr(self, name)
            if value is not None and (isinstance(value, bool | str) or not value > 0):
                raise ConfigurationError(
                    f"Timeouts({name}=...) takes seconds above 0 or None, not {value!r}."
                )


# Pickles and tracebacks name the public path, so that a move of this module does not break them.
Timeouts.__module__ = "zenpy.lib.timeouts"


def to_timeouts(timeout: float | Timeouts | None) -> Timeouts:
    """The time-outs for the argument `timeout` of a client: a number is for connecting and for reading.

    Raises:
        ConfigurationError: a time-out is not above 0.
    """
    if isinstance(timeout, Timeouts):
        return timeout
    return Timeouts() if timeout is None else Timeouts(connect=timeout, read=timeout)
