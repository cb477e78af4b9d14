"""The weather of a state machine: faults that wait for a request, and the moment at which the program is killed.

A killed program does nothing more: whatever its clean-up still tries fails in the same way, and the machine restores the
files as they were at that moment.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import anyio.lowlevel
import httpx

Handle = Callable[[httpx.Request], httpx.Response]

#: How many requests and pauses one step of a machine may need; with more it hangs.
MOST_STEPS = 1_000


class Killed(BaseException):
    """The process ends here."""


class Hanging(BaseException):
    """A step needs more requests and pauses than any step may: no `except Exception` of the client may hide that."""


class BrokenServer(BaseException):
    """The model server itself has an error: it must not pass for an error of the client."""


def _html(status: int) -> httpx.Response:
    return httpx.Response(status, html="<html>Something went wrong</html>")


#: The faults that hit a request before it is carried out: what is answered instead.
REFUSALS: dict[str, Callable[[], httpx.Response]] = {
    "429": lambda: httpx.Response(429, headers={"Retry-After": "7"}, json={"error": "TooManyRequests"}),
    "429, bare": lambda: httpx.Response(429),
    "500": lambda: httpx.Response(500, json={"error": "InternalError"}),
    "502": lambda: _html(502),
    "503, Retry-After": lambda: httpx.Response(503, headers={"Retry-After": "30"}),
    "422": lambda: httpx.Response(422, json={"error": "RecordInvalid", "description": "not now"}),
    "401": lambda: httpx.Response(401, json={"error": "Couldn't authenticate you"}),
}
#: Those that break the connection: whether the request has been carried out, and how httpx tells it.
BREAKS: dict[str, tuple[bool, type[httpx.TransportError]]] = {
    "no connection": (False, httpx.ConnectError),
    "reset": (False, httpx.ReadError),
    "lost": (True, httpx.ReadError),
    "lost, slow": (True, httpx.ReadTimeout),
    "cut": (True, httpx.RemoteProtocolError),
}
#: Those that spoil the answer to a request that has been carried out.
SPOILT: dict[str, Callable[[httpx.Response], httpx.Response]] = {
    "500, done": lambda good: httpx.Response(500, json={"error": "InternalError"}),
    "empty": lambda good: httpx.Response(200),
    "202": lambda good: httpx.Response(202),
    "half": lambda good: httpx.Response(200, content=good.content[: len(good.content) // 2]),
    "nulls": lambda good: httpx.Response(200, json=dict.fromkeys(good.json())),
    "html": lambda good: _html(200),
}
FAULTS = (*REFUSALS, *BREAKS, *SPOILT)


@dataclass
class Weather:
    """What goes wrong, and when."""

    #: The faults that wait, each for the first request that its function accepts.
    faults: list[tuple[str, Callable[[httpx.Request], bool]]] = field(default_factory=list)
    #: How many requests and writes to the disk are left until the program is killed; None means that it lives.
    until_kill: int | None = None
    is_dead: bool = False
    hits: int = 0
    #: How many requests and pauses the present step of the machine has taken.
    steps: int = 0
    #: Files that a kill leaves as they are at that moment.
    files: list[Path] = field(default_factory=list)
    _kept: dict[Path, bytes | None] = field(default_factory=dict)

    def clear(self) -> None:
        """Let nothing go wrong from now on."""
        self.faults.clear()
        self.until_kill = None

    def count_step(self) -> None:
        """Count a request or a pause.

        Raises:
            Hanging: the program goes on for ever.
        """
        self.steps += 1
        if self.steps >= MOST_STEPS:
            raise Hanging

    def live(self) -> None:
        """One moment of the program.

        Raises:
            Killed: the program ends at this moment, or has ended.
        """
        if self.is_dead:
            raise Killed
        if self.until_kill is not None:
            self.until_kill -= 1
            if self.until_kill < 0:
                self.die()

    def die(self) -> None:
        """End the program now."""
        self.is_dead = True
        self._kept = {path: path.read_bytes() if path.exists() else None for path in self.files}
        raise Killed

    @contextmanager
    def program(self) -> Iterator[None]:
        """A step of the program; afterwards the files are as a kill has left them, and a new program may start.

        Raises:
            AssertionError: the step hangs.
        """
        self.steps = 0
        try:
            yield
        except Hanging as hanging:
            raise AssertionError("hanging: it goes on for ever") from hanging
        finally:
            if self.is_dead:
                for path, content in self._kept.items():
                    path.unlink(missing_ok=True)
                    if content is not None:
                        path.write_bytes(content)
            self.is_dead, self.until_kill = False, None

    def next_fault(self, request: httpx.Request) -> str | None:
        """The fault that hits this request."""
        for index, (name, accepts) in enumerate(self.faults):
            if accepts(request):
                del self.faults[index]
                self.hits += 1
                return name
        return None


class StormyTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport to a model server, with the faults and kills of the weather."""

    def __init__(self, weather: Weather, handle: Handle) -> None:
        self._weather, self._handle = weather, handle

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        return self._respond(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        await anyio.lowlevel.checkpoint()
        response = self._respond(request)
        await anyio.lowlevel.checkpoint()
        return response

    def _respond(self, request: httpx.Request) -> httpx.Response:
        weather = self._weather
        weather.count_step()
        weather.live()
        fault = weather.next_fault(request)
        if fault in REFUSALS:
            return REFUSALS[fault]()
        if fault in BREAKS:
            is_done, error = BREAKS[fault]
            if is_done:
                self._carry_out(request)
            raise error(f"by the weather: {fault}", request=request)
        response = self._carry_out(request)
        weather.live()
        return SPOILT[fault](response) if fault is not None and response.is_success else response

    def _carry_out(self, request: httpx.Request) -> httpx.Response:
        try:
            return self._handle(request)
        except Exception as error:
            raise BrokenServer(repr(error)) from error
