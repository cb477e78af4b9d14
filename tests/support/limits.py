"""A governor on a clock that tests move, and answers with limit headers."""

from __future__ import annotations

from zenpy.lib.http.governor import Governor
from zenpy.lib.http.message import Request, Response

READ = Request("GET", "/api/v2/tickets", repeatable=True)


class Clock:
    """Seconds that tests move."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def governor(clock: Clock, **more: object) -> Governor:
    return Governor(monotonic=clock, unix_time=clock, **more)  # type: ignore[arg-type]  # the options of each test


def answer(status: int = 200, body: bytes = b"{}", **headers: object) -> Response:
    return Response(status, {name.replace("_", "-"): str(value) for name, value in headers.items()}, body)


def account(left: int, resets: float = 30) -> Response:
    return answer(ratelimit_limit=100, ratelimit_remaining=left, ratelimit_reset=resets)


def ask_slot(one: Governor, request: Request) -> tuple[float, bool]:
    """How long a call has to wait, and whether it may go out then; it stays out."""
    wait, slot = one.take_slot(request, one.monotonic())
    return wait, slot is not None
