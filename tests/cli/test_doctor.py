"""`zenpy doctor`: each check says what works, what does not, and why."""

from __future__ import annotations

import json
from email.utils import formatdate

import pytest

from tests.support.commands import RunCommand
from zenpy import Zenpy
from zenpy.cli import doctor
from zenpy.cli.doctor import Finding, State
from zenpy.cli.exits import Exit
from zenpy.lib.api_objects import User
from zenpy.sandbox import Sandbox

OK, ABSENT, WARNING, WRONG = State.OK, State.ABSENT, State.WARNING, State.WRONG


def examine(sandbox: Sandbox) -> dict[str, Finding]:
    with Zenpy(subdomain="sandbox", oauth_token="any", transport=sandbox.transport) as client:
        return {one.check: one for one in doctor.check_account(client, "a test")}


def test_a_healthy_account(run: RunCommand) -> None:
    ran = run("--sandbox", "doctor", "--json")
    found = {line["check"]: line["state"] for line in map(json.loads, ran.out.splitlines())}
    assert ran.code == 0
    assert {"account", "clock", "sign-in", "role", "scope", "limits", "tickets", "custom objects"} <= set(
        found
    )
    assert {state for check, state in found.items() if check != "clock"} == {"ok"}
    text = run("--sandbox", "doctor").out
    assert "\x1b" not in text
    assert "ok      tickets" in text


def test_each_kind_of_account_is_asked_once_for_each_thing() -> None:
    sandbox = Sandbox()
    examine(sandbox)
    paths = [seen.path for seen in sandbox.requests]
    assert {seen.method for seen in sandbox.requests} == {"GET"}  # it changes nothing
    assert len(paths) == len(set(paths)) + 1  # users/me: for its headers, and for its user


def test_refused_credentials_end_it(run: RunCommand, monkeypatch: pytest.MonkeyPatch) -> None:
    with Sandbox(tokens=["other"]).serve() as server:
        monkeypatch.setenv("ZENDESK_BASE_URL", server.url)
        monkeypatch.setenv("ZENDESK_OAUTH_TOKEN", "secret-7f3a")
        ran = run("doctor", "--json")
    last = json.loads(ran.out.splitlines()[-1])
    assert ran.code == Exit.NEGATIVE
    assert (last["check"], last["state"]) == ("sign-in", "wrong")


def test_a_plan_without_a_feature_is_no_fault() -> None:
    sandbox = Sandbox()
    sandbox.fail("custom_objects.list", status=403)
    sandbox.fail("GET /api/v2/audit_logs", status=404)
    found = examine(sandbox)
    assert found["custom objects"].state is ABSENT
    assert "the plan of the account does not have it" in found["custom objects"].detail
    assert found["audit log"].state is ABSENT


def test_without_the_basics_something_is_wrong() -> None:
    sandbox = Sandbox()
    sandbox.fail("tickets.list", status=403)
    found = examine(sandbox)["tickets"]
    assert found.state is WRONG


def test_a_role_explains_a_refusal() -> None:
    sandbox = Sandbox()
    agent = sandbox.add("User", {"name": "Ada", "email": "ada@example.com", "role": "agent"})
    sandbox.accept("agent", agent["id"])
    with Zenpy(subdomain="sandbox", oauth_token="agent", transport=sandbox.transport) as client:
        found = {one.check: one for one in doctor.check_account(client, "a test")}
    assert found["role"].detail.startswith("agent")
    assert found["audit log"].state is ABSENT
    assert "the role agent may not" in found["audit log"].detail
    assert found["tickets"].state is OK


@pytest.mark.parametrize(
    ("skew", "state", "part"),
    [
        (0, OK, "0 seconds"),
        (29, OK, "29"),
        (31, WRONG, "31 seconds ahead"),
        (-3600, WRONG, "3600 seconds behind"),
    ],
)
def test_the_clock(skew: int, state: State, part: str) -> None:
    found = doctor.check_clock({"date": formatdate(1_700_000_000, usegmt=True)}, 1_700_000_000.0 + skew)
    assert found.state is state
    assert part in found.detail


@pytest.mark.parametrize("headers", [{}, {"date": "yesterday"}])
def test_without_a_date_the_clock_is_not_judged(headers: dict[str, str]) -> None:
    assert doctor.check_clock(headers, 0).state is ABSENT


@pytest.mark.parametrize(
    ("total", "left", "state", "part"),
    [
        ("400", "399", OK, "399 of 400 requests are left in this minute, as on Growth or Professional"),
        ("400", "39", WARNING, "proactive_ratelimit="),
        ("123", "100", OK, "100 of 123"),
        (None, None, ABSENT, "no limit"),
        ("many", "1", ABSENT, "no limit"),
    ],
)
def test_limits(total: str | None, left: str | None, state: State, part: str) -> None:
    given = {"x-rate-limit": total, "x-rate-limit-remaining": left}
    found = doctor.check_limits({name: value for name, value in given.items() if value is not None})
    assert found.state is state
    assert part in found.detail


def test_an_end_user_is_not_enough() -> None:
    assert doctor.check_role(User(role="end-user")).state is WRONG
    assert (
        doctor.check_role(User(role="agent", ticket_restriction="assigned")).detail
        == "agent, tickets: assigned only"
    )


def test_a_token_that_only_reads_says_so() -> None:
    sandbox = Sandbox(oauth={"app": "secret"})
    token = sandbox.oauth.authorize("read")["access_token"]
    with Zenpy(subdomain="sandbox", oauth_token=token, transport=sandbox.transport) as client:
        (found,) = doctor.check_token(client, 0)
    assert found.detail == "read: this token only reads"
