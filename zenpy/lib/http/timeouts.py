"""How long a client is willing to wait for a connection, for the next bytes, and for a call in all."""

from __future__ import annotations

from dataclasses import dataclass

from zenpy.lib.exception import ConfigurationError

#: Seconds to wait for a connection and for each part of an answer, unless the client is told otherwise.
DEFAULT = 60.0


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Limits in seconds; None means no limit.

    Attributes:
        connect: for a connection to be there.
        read: for each part of an answer, and for each part of a request to be taken.
        total: for one call in all, with its waits for rate limits, its repetitions, and for one of the client's 100
            connections when all of them wait for answers. A listing makes a call for each
            page; `results.within(seconds)` limits a whole iteration.
    """

    connect: float | None = DEFAULT
    read: float | None = DEFAULT
    total: float | None = None

    def __post_init__(self) -> None:
        for name in ("connect", "read", "total"):
            value = getattr(self, name)
            if value is not None and not value > 0:
                raise ConfigurationError(
                    f"Timeouts({name}=...) takes seconds above 0 or None, not {value!r}."
                )


def timeouts(given: float | Timeouts | None) -> Timeouts:
    """The time-outs that the argument of a client asks for: a number is meant for connecting and reading alike.

    Raises:
        ConfigurationError: a time-out is not above 0.
    """
    if isinstance(given, Timeouts):
        return given
    return Timeouts() if given is None else Timeouts(connect=given, read=given)
