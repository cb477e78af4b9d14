"""The programs of the guide to webhooks run as they are printed, on calls signed as Zendesk signs them."""

from __future__ import annotations

import json
from io import BytesIO
from typing import Any

import pytest

from tests.support.pages import python_blocks
from tests.support.paths import ROOT
from zenpy import Zenpy
from zenpy.sandbox import Sandbox
from zenpy.webhooks import Event, Webhook, sign

BLOCKS = python_blocks((ROOT / "docs" / "webhooks.md").read_text(encoding="utf-8"))
(APPLICATION,) = (block.source for block in BLOCKS if block.title == "wsgi_receiver.py")
SECRET = "kept-between-us-and-zendesk"


@pytest.fixture(autouse=True)
def secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    """The secrets that the programs read."""
    monkeypatch.setenv("WEBHOOK_SECRET", SECRET)
    monkeypatch.setenv("NEW_SECRET", "the next one")


@pytest.fixture
def guide(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """The names that the guide has made, from its first program to its last."""
    sandbox = Sandbox()
    made: dict[str, Any] = {"sandbox": sandbox, "__name__": "guide"}
    hook = sandbox.add("Webhook", {"name": "Mine"})["id"]
    for block in BLOCKS:
        if block.title is None:
            program = block.source.replace(
                'oauth_token="..."', 'oauth_token="any", transport=sandbox.transport'
            )
            exec(compile(program.replace("01HQZ4N1K5", hook), "docs/webhooks.md", "exec"), made)
    assert capsys.readouterr().out == "5158 The printer OPEN -> SOLVED\n"
    return made


def event(body: object) -> Event:
    """The event of a call."""
    sent = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Webhook(SECRET).event(sign(SECRET, sent), sent)


def test_a_repeated_call_is_handled_once(guide: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    body = b'{"type": "zen:event-type:ticket.created", "subject": "zen:ticket:1"}'
    headers = sign(SECRET, body)
    assert [guide["receive"](headers, body), guide["receive"](headers, body)] == [200, 200]
    assert capsys.readouterr().out == "1 None None -> None\n"


def test_a_secret_is_read_by_the_client(guide: dict[str, Any]) -> None:
    sandbox: Sandbox = guide["sandbox"]
    (hook,) = sandbox.records("Webhook")
    client = Zenpy(subdomain="acme", oauth_token="any", transport=sandbox.transport)
    secret = client.webhooks.show_secret(hook["id"])
    assert isinstance(guide["from_zendesk"].event(sign(secret, b"{}"), b"{}"), Event)


def test_both_secrets_are_good_while_one_is_replaced(guide: dict[str, Any]) -> None:
    for secret in ("the next one", SECRET):
        guide["both"].verify(sign(secret, b"{}"), b"{}")


def test_the_wsgi_program(capsys: pytest.CaptureFixture[str]) -> None:
    made: dict[str, Any] = {"__name__": "guide"}
    exec(compile(APPLICATION, "wsgi_receiver.py", "exec"), made)
    application = made["application"]
    body = b'{"type": "zen:event-type:ticket.created", "subject": "zen:ticket:1"}'
    answers = []
    for secret in (SECRET, "another"):
        environ: dict[str, Any] = {
            "HTTP_" + name.upper().replace("-", "_"): value for name, value in sign(secret, body).items()
        }
        environ |= {"CONTENT_LENGTH": str(len(body)), "wsgi.input": BytesIO(body)}
        assert application(environ, lambda status, headers: answers.append(status)) == []
    assert answers == ["204 No Content", "401 Unauthorized"]
    assert capsys.readouterr().out == "ticket.created zen:ticket:1\n"


def test_events_are_distinguished(guide: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    changed = {
        "type": "zen:event-type:ticket.status_changed",
        "detail": {"id": "5", "subject": "Ink"},
        "event": {"previous": "NEW", "current": "OPEN"},
    }
    guide["handle"](event(changed))
    guide["handle"](event({**changed, "type": "zen:event-type:ticket.soft_deleted"}))
    guide["handle"](event({"type": "zen:event-type:user.created", "detail": {"email": "jo@example.com"}}))
    guide["handle"](event({"type": "zen:event-type:new.thing"}))
    assert capsys.readouterr().out.splitlines() == [
        "Ticket 5 went from NEW to OPEN",
        "Something else happened to Ink",
        "A user: jo@example.com",
        "Nothing for us: new.thing",
    ]


def test_bodies_of_triggers(guide: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    for body in ({"ticket_id": 5, "mood": "good"}, b"<xml/>", {"mood": "bad"}):
        guide["handle_trigger"](event(body))
    assert capsys.readouterr().out.splitlines() == [
        "Ticket 5 is in a good mood",
        "This is not JSON: b'<xml/>'",
        "This is something else: {'mood': 'bad'}",
    ]
