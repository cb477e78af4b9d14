"""The programs of the guides to single products run as they are printed, one after the other, on the sandbox."""

from __future__ import annotations

import pytest

from tests.support.examples import blocks
from zenpy.sandbox import Sandbox

SURVEYS, PROFILES, SERVICES = (
    f"docs/{name}.md" for name in ("satisfaction-surveys", "profiles-and-events", "integration-services")
)
QUESTIONS = [
    {"id": "q1", "type": "rating_scale_numeric", "headline": {"type": "static", "value": "How was it?"}},
    {"id": "q2", "type": "closed_ended"},
    {"id": "q3", "type": "open_ended"},
]


def run(guide: str, sandbox: Sandbox) -> None:
    """Run the programs of a guide on a sandbox; none of their calls may fail."""
    names: dict[str, object] = {"sandbox": sandbox}
    for program in blocks(guide):
        on_sandbox = program.replace('oauth_token="..."', 'oauth_token="any", transport=sandbox.transport')
        exec(compile(on_sandbox, guide, "exec"), names)
    assert [one.path for one in sandbox.requests if one.status >= 300] == []


def test_surveys(capsys: pytest.CaptureFixture[str]) -> None:
    sandbox = Sandbox()
    sandbox.add("Survey", {"id": "01HB3KT7", "version": 2, "state": "enabled", "questions": QUESTIONS})
    run(SURVEYS, sandbox)
    printed = capsys.readouterr().out.splitlines()
    assert printed[0] == "01HB3KT7 2 rating_scale_numeric How was it?"
    assert printed[-3:] == ["rating_scale_numeric good", "closed_ended None", "open_ended None"]


def test_profiles_and_events(capsys: pytest.CaptureFixture[str]) -> None:
    run(PROFILES, Sandbox())
    printed = capsys.readouterr().out.splitlines()
    assert printed[1:] == [
        "shop customer {'orders': 4}",
        "2026-02-01 00:00:00+00:00 Ordered two lamps {'total': 49.9}",
    ]


def test_integration_services(capsys: pytest.CaptureFixture[str]) -> None:
    run(SERVICES, Sandbox())
    printed = capsys.readouterr().out.splitlines()
    assert "zis:acme_shop:job_spec:on_order True" in printed
    assert "brand:1 {'queue': 'orders', 'limit': 10}" in printed
    assert "zen:ticket:35 shop:order:7" in printed
    assert "shop shop.example" in printed
