"""Run a flow with scripted answers and a clock of its own, without a network."""

from __future__ import annotations

from collections.abc import Sequence

from zenpy.lib.exception import NetworkError
from zenpy.lib.http.exchange import Effect, Flow, Send, Sleep
from zenpy.lib.http.governor import Governor
from zenpy.lib.http.message import Request, Response

READ = Request("GET", "/api/v2/tickets", repeatable=True)
WRITE = Request("POST", "/api/v2/groups")

Reply = Response | NetworkError


class Time:
    """A clock that moves when a flow sleeps, and by so much with every answer."""

    def __init__(self, per_answer: float = 0.0) -> None:
        self.now = 0.0
        self.per_answer = per_answer

    def __call__(self) -> float:
        return self.now


def run(flow: Flow[Response], replies: Sequence[Reply], time: Time) -> tuple[Response | None, list[Effect]]:
    """Run a flow with scripted replies; the result is that of the flow and its effects."""
    effects: list[Effect] = []
    script = iter(replies)
    answer: Reply | None = None
    while True:
        try:
            effect = flow.throw(answer) if isinstance(answer, NetworkError) else flow.send(answer)
        except StopIteration as done:
            return done.value, effects
        effects.append(effect)
        answer = None
        if isinstance(effect, Sleep):
            time.now += effect.seconds
        else:
            time.now += time.per_answer
            answer = next(script)


def governor(time: Time, **more: object) -> Governor:
    return Governor(monotonic=time, unix_time=time, **more)  # type: ignore[arg-type]  # the options of each test


def ok(**headers: str) -> Response:
    return Response(200, {name.replace("_", "-"): value for name, value in headers.items()}, b"{}")


def refusal(status: int, **headers: str) -> Response:
    return Response(status, {name.replace("_", "-"): value for name, value in headers.items()}, b"")


def slept(effects: list[Effect]) -> list[float]:
    return [effect.seconds for effect in effects if isinstance(effect, Sleep)]


def sent(effects: list[Effect]) -> list[Send]:
    return [effect for effect in effects if isinstance(effect, Send)]
