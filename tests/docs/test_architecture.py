"""The worked examples of ARCHITECTURE.md are what really happens, and the paths it names are there."""

from __future__ import annotations

import json
import re

import pytest

from tests.support.paths import ROOT
from zenpy import Zenpy
from zenpy.lib.http.exchange import Send, Sleep, exchange
from zenpy.lib.http.governor import Governor
from zenpy.lib.http.message import Request, Response
from zenpy.sandbox import Sandbox

TEXT = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")


def example(name: str) -> str:
    """The block of code below a marker."""
    found = re.search(rf"<!-- {name}: .*? -->\n```\w*\n(.*?)```", TEXT, re.DOTALL)
    assert found is not None
    return found[1]


def test_the_worked_exchange_yields_these_effects() -> None:
    flow = exchange(
        Request("GET", "/api/v2/tickets/1", repeatable=True), Governor(None, False, None, 10, None)
    )
    answers = [
        Response(429, {"retry-after": "2"}, b"{}"),
        None,
        Response(200, {}, b'{"ticket": {"id": 1, "subject": "The printer"}}'),
    ]
    lines = []
    effect = next(flow)
    for answer in answers:
        if isinstance(effect, Send):
            request = effect.request
            lines.append(f"Send {request.method} {request.url}, attempt {effect.attempt}")
        else:
            assert isinstance(effect, Sleep)
            lines.append(f"Sleep {effect.seconds}")
        if answer is not answers[-1]:
            effect = flow.send(answer)
    with pytest.raises(StopIteration) as end:
        flow.send(answers[-1])
    assert end.value.value is answers[-1]
    shown = [line.strip() for line in example("worked exchange").splitlines()[1:]]
    assert [re.split(r"  +", line)[0] for line in shown] == lines
    assert [re.split(r"  +", line)[1][:3] for line in shown] == ["429", "(tw", "200"]


def test_the_worked_write_sends_this_body_and_clears_what_it_sent() -> None:
    sandbox = Sandbox()
    sandbox.add("Ticket", {"id": 1, "subject": "The printer", "tags": ["hardware"]})
    with Zenpy(subdomain="acme", oauth_token="any", transport=sandbox.transport) as client:
        room: dict[str, object] = {"client": client}
        exec(compile(example("worked write"), "ARCHITECTURE.md", "exec"), room)
    body = re.search(r"The body is\s+`(\{.*?\})`\.", TEXT)
    assert body is not None
    assert json.loads(body[1]) == sandbox.requests[-1].body
    assert room["ticket"].to_dict(serialize=True) == {"id": 1}  # type: ignore[attr-defined]  # a ticket


def test_every_path_that_it_names_is_there() -> None:
    named = set(re.findall(r"`((?:zenpy|generator|tests|openapi|demo|benchmarks|stubs)/[\w./]*)`", TEXT))
    assert len(named) > 20
    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []
