"""The programs of the guide to webhooks run as they are printed, on calls signed as Zendesk signs them."""

from __future__ import annotations

import json
from io import BytesIO
from typing import Any

import pytest

from tests.support.examples import blocks
from zenpy import Zenpy
from zenpy.sandbox import Sandbox
from zenpy.webhooks import Event, Webhook, sign

RECEIVE, FROM_CLIENT, ROTATED, APPLICATION, FAMILIES, TRIGGER, TESTING = blocks("docs/webhooks.md")
SECRET = "kept-between-us-and-zendesk"


def run(program: str, **names: Any) -> dict[str, Any]:
    """Execute a program of the guide; gives the names it has made."""
    made = {"secret": SECRET, "__name__": "guide", **names}
    exec(compile(program, "docs/webhooks.md", "exec"), made)
    return made


def output_of(program: str, body: object, capsys: pytest.CaptureFixture[str]) -> str:
    """What a program prints about a call."""
    sent = body if isinstance(body, bytes) else json.dumps(body).encode()
    run(program, webhook=Webhook(SECRET), headers=sign(SECRET, sent), body=sent)
    return capsys.readouterr().out


def test_the_first_program_and_the_test_of_it(capsys: pytest.CaptureFixture[str]) -> None:
    receive = run(RECEIVE)["receive"]
    run(TESTING, receive=receive)
    assert capsys.readouterr().out == "5158 The printer OPEN -> SOLVED\n"
    body = b'{"type": "zen:event-type:ticket.created", "subject": "zen:ticket:1"}'
    headers = sign(SECRET, body)
    assert [receive(headers, body), receive(headers, body)] == [200, 200]
    assert capsys.readouterr().out == "1 None None -> None\n"


def test_a_secret_is_read_by_the_client() -> None:
    sandbox = Sandbox()
    client = Zenpy(subdomain="sandbox", oauth_token="any", transport=sandbox.transport)
    webhook_id = sandbox.add("Webhook", {"name": "Mine"})["id"]
    secret = client.webhooks.show_secret(webhook_id)
    webhook = run(FROM_CLIENT, Webhook=Webhook, client=client, webhook_id=webhook_id)["webhook"]
    assert isinstance(webhook.event(sign(secret, b"{}"), b"{}"), Event)


def test_both_secrets_are_good_while_one_is_replaced() -> None:
    webhook = run(ROTATED, Webhook=Webhook, new_secret="new", old_secret="old")["webhook"]
    for secret in ("new", "old"):
        webhook.verify(sign(secret, b"{}"), b"{}")


def test_the_wsgi_program(capsys: pytest.CaptureFixture[str]) -> None:
    application = run(APPLICATION)["application"]
    body = b'{"type": "zen:event-type:ticket.created", "subject": "zen:ticket:1"}'
    answers = []
    for secret in (SECRET, "another"):
        environ = {
            "HTTP_" + name.upper().replace("-", "_"): value for name, value in sign(secret, body).items()
        }
        environ |= {"CONTENT_LENGTH": str(len(body)), "wsgi.input": BytesIO(body)}
        assert application(environ, lambda status, headers: answers.append(status)) == []
    assert answers == ["204 No Content", "401 Unauthorized"]
    assert capsys.readouterr().out == "ticket.created zen:ticket:1\n"


def test_events_are_distinguished(capsys: pytest.CaptureFixture[str]) -> None:
    changed = {
        "type": "zen:event-type:ticket.status_changed",
        "detail": {"id": "5", "subject": "Ink"},
        "event": {"previous": "NEW", "current": "OPEN"},
    }
    assert output_of(FAMILIES, changed, capsys) == "Ticket 5 went from NEW to OPEN\n"
    other = {**changed, "type": "zen:event-type:ticket.soft_deleted"}
    assert output_of(FAMILIES, other, capsys) == "Something else happened to Ink\n"
    user = {"type": "zen:event-type:user.created", "detail": {"email": "jo@example.com"}}
    assert output_of(FAMILIES, user, capsys) == "A user: jo@example.com\n"
    assert output_of(FAMILIES, {"type": "zen:event-type:new.thing"}, capsys) == "Nothing for us: new.thing\n"


def test_bodies_of_triggers(capsys: pytest.CaptureFixture[str]) -> None:
    assert output_of(TRIGGER, {"ticket_id": 5, "mood": "good"}, capsys) == "Ticket 5 is in a good mood\n"
    assert output_of(TRIGGER, b"<xml/>", capsys) == "This is no JSON: b'<xml/>'\n"
