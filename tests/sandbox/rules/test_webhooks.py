"""Webhooks of the sandbox: what they send to addresses of this machine, and what is told of it."""

from __future__ import annotations

import gc
import json
import threading
import time
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs

import pytest

from tests.support.hooks import Receiver, receiver
from tests.support.rules import CREATE, action, add_automation, add_trigger, add_webhook, audits, condition
from tests.support.sandbox_api import Api, ticket
from zenpy.lib.exception import WrongSignature
from zenpy.sandbox import Sandbox
from zenpy.sandbox.outgoing.deliveries import make_call
from zenpy.sandbox.rules.sending.webhooks import is_local
from zenpy.webhooks import TicketEvent, Webhook


@pytest.fixture
def local() -> Iterator[Receiver]:
    with receiver() as found:
        yield found


def notify(api: Api, made: Any, body: object) -> None:
    add_trigger(api, "t", [CREATE], [action("notification_webhook", [made["id"], body])])


# -- what they send ----------------------------------------------------------------------------------------------------


def test_a_trigger_calls_a_signed_webadd_webhook(api: Api, sandbox: Sandbox, local: Receiver) -> None:
    made = add_webhook(api, endpoint=f"{local.url}/in?x=1", custom_headers={"X-Team": "a"})
    notify(api, made, '{"id": {{ticket.id}}, "title": "{{ticket.title}}", "by": "{{current_user.name}}"}')
    shown = ticket(api, subject='The "printer"\nburns')
    (call,) = sandbox.webhook_calls
    assert (call.status, call.status_code, call.answer) == ("success", 200, b'{"ok": true}')
    ((method, path, headers, body),) = local.calls
    assert (method, path, body) == ("POST", "/in?x=1", call.body)
    assert json.loads(body) == {"id": shown["id"], "title": 'The "printer"\nburns', "by": "Sandbox Admin"}
    secret = api.get(f"webhooks/{made['id']}/signing_secret")["signing_secret"]["secret"]
    delivery = Webhook(secret).verify(headers, body)  # the time of the signature is that of the computer
    assert (delivery.webhook_id, delivery.invocation_id) == (made["id"], call.invocation_id)
    assert headers["User-Agent"] == "Zendesk Webhook"
    assert headers["Content-Type"].startswith("application/json")
    assert (headers["X-Team"], headers["X-Zendesk-Account-Id"]) == ("a", str(sandbox.account.account_id))
    with pytest.raises(WrongSignature):
        Webhook("another secret").verify(headers, body)
    (event,) = [one for one in audits(api)[0]["events"] if one["type"] == "External"]
    assert (event["resource"], event["body"]) == (made["id"], body.decode())


def test_invocations_and_attempts_tell_of_a_call(api: Api, sandbox: Sandbox, local: Receiver) -> None:
    made = add_webhook(api, endpoint=local.url)
    notify(api, made, "{}")
    ticket(api)
    assert [one.status for one in sandbox.webhook_calls] == ["success"]
    local.status, local.answer = 500, b"broken"
    ticket(api)
    assert [one.status for one in sandbox.webhook_calls] == ["success", "server error"]
    path = f"webhooks/{made['id']}/invocations"
    first, second = api.get(path)["invocations"]
    assert (first["status"], first["status_code"], first["attempts_count"]) == ("success", 200, 1)
    assert (second["status"], second["status_code"]) == ("server error", 500)
    assert [one["id"] for one in api.get(f"{path}?filter[status]=success")["invocations"]] == [first["id"]]
    (attempt,) = api.get(f"{path}/{second['id']}/attempts")["attempts"]
    assert (attempt["status"], attempt["status_code"], attempt["response"]["payload"]) == (
        "server error",
        500,
        "broken",
    )
    assert attempt["request"]["payload"] == "{}"
    api.get(f"{path}/nowhere/attempts", status=404)
    sandbox.clock.advance(days=8)
    assert api.get(path)["invocations"] == []


@pytest.mark.parametrize(
    "url", ["https://example.com/hook", "http://10.0.0.1/", "http://localhost.example.com/"]
)
def test_other_machines_are_never_called(api: Api, sandbox: Sandbox, url: str, monkeypatch: Any) -> None:
    monkeypatch.setattr("socket.create_connection", lambda *_, **__: pytest.fail("a connection was opened"))
    made = add_webhook(api, endpoint=url)
    notify(api, made, '{"id": "{{ticket.id}}"}')
    ticket(api)
    (call,) = sandbox.webhook_calls
    assert (call.status, call.status_code, call.json()) == ("not sent", None, {"id": "1"})
    assert "only addresses of this machine" in call.reason
    (invocation,) = api.get(f"webhooks/{made['id']}/invocations")["invocations"]
    assert invocation["status"] == "failed"
    assert "status_code" not in invocation


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://127.0.0.1:8000/x", True),
        ("https://localhost/x", True),
        ("http://127.9.9.9/", True),
        ("http://[::1]:80/", True),
        ("http://127.0.0.1.example.com/", False),
        ("http://user@example.com@127.0.0.1/", True),
        ("http://127.0.0.1@example.com/", False),
        ("http://127.0.0.1:99999/", False),
        ("http://127.evil/", False),
        ("file:///etc/passwd", False),
        ("http://[::1/", False),
        ("", False),
    ],
)
def test_which_addresses_are_of_this_machine(url: str, expected: bool) -> None:
    assert is_local(url) == expected


def test_an_address_that_nobody_listens_at(api: Api, sandbox: Sandbox) -> None:
    with receiver() as gone:
        made = add_webhook(api, endpoint=gone.url)
    notify(api, made, "{}")
    ticket(api)
    (call,) = sandbox.webhook_calls
    assert call.status == "failed"
    assert "refused" in call.reason.lower()


@pytest.mark.parametrize(
    ("authentication", "header", "value"),
    [
        ({"type": "basic_auth", "data": {"username": "a", "password": "b"}}, "Authorization", "Basic YTpi"),
        ({"type": "bearer_token", "data": {"token": "t"}}, "Authorization", "Bearer t"),
        ({"type": "api_key", "data": {"name": "X-Key", "value": "v"}}, "X-Key", "v"),
    ],
)
def test_credentials_are_sent(
    api: Api, sandbox: Sandbox, local: Receiver, authentication: dict[str, object], header: str, value: str
) -> None:
    made = add_webhook(api, endpoint=local.url, authentication={**authentication, "add_position": "header"})
    api.send("PATCH", f"webhooks/{made['id']}", {"webhook": {"name": "changed"}})
    notify(api, made, "{}")
    ticket(api)
    assert [one.status for one in sandbox.webhook_calls] == ["success"]
    assert local.calls[0][2][header] == value


def test_forms_and_queries(api: Api, sandbox: Sandbox, local: Receiver) -> None:
    made = add_webhook(api, endpoint=local.url, request_format="form_encoded")
    notify(api, made, [["id", "{{ticket.id}}"], ["text", "{{ticket.description}} & more"]])
    other = add_webhook(api, endpoint=local.url, http_method="GET")
    notify(api, other, [["id", "{{ticket.id}}"]])
    ticket(api)
    assert [one.status for one in sandbox.webhook_calls] == ["success", "success"]
    (_, _, headers, body), (method, path, _, nothing) = local.calls
    assert headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert parse_qs(body.decode()) == {"id": ["1"], "text": ["It burns & more"]}
    assert (method, path, nothing) == ("GET", "/?id=1", b"")


def test_an_automation_calls_when_the_clock_moves(api: Api, sandbox: Sandbox, local: Receiver) -> None:
    made = add_webhook(api, endpoint=local.url)
    told = action("notification_webhook", [made["id"], '{"late": {{ticket.id}}}'])
    conditions = [condition("status", "is", "new"), condition("NEW", "is", "2")]
    add_automation(api, "a", conditions, [told])
    ticket(api)
    sandbox.clock.advance(hours=5)
    assert [one.json() for one in sandbox.webhook_calls] == [{"late": 1}]


def test_an_inactive_webhook_is_silent(api: Api, sandbox: Sandbox) -> None:
    notify(api, add_webhook(api, status="inactive"), "{}")
    ticket(api)
    assert sandbox.webhook_calls == []


def test_what_a_refused_request_wanted_to_send_is_dropped(api: Api, sandbox: Sandbox) -> None:
    notify(api, add_webhook(api), "{}")
    many = [
        {"subject": "a", "comment": {"body": "x"}},
        {"subject": "b", "comment": {"body": "x"}, "status": "bad"},
    ]
    api.send("POST", "tickets/create_many", {"tickets": many})
    assert len(sandbox.webhook_calls) == len(sandbox.records("Ticket"))


def test_a_receiver_may_ask_the_sandbox_while_it_is_called(api: Api, sandbox: Sandbox) -> None:
    with sandbox.serve() as server, receiver() as local:
        token = {"type": "bearer_token", "data": {"token": "any"}}
        url = f"{server.url}/api/v2/tickets/1.json"
        made = add_webhook(api, endpoint=url, http_method="GET", authentication=token)
        notify(api, made, None)
        ticket(api)
        (call,) = sandbox.webhook_calls
        assert (call.status, json.loads(call.answer)["ticket"]["id"]) == ("success", 1)
        assert local.calls == []


# -- events ------------------------------------------------------------------------------------------------------------


def events(sandbox: Sandbox) -> list[tuple[str, object]]:
    return [(str(one.json()["type"]), one.json()["event"]) for one in sandbox.webhook_calls]  # type: ignore[index]


def test_events_of_tickets(api: Api, sandbox: Sandbox, local: Receiver) -> None:
    names = (
        "ticket.created",
        "ticket.status_changed",
        "ticket.tags_changed",
        "ticket.comment_added",
        "ticket.soft_deleted",
    )
    made = add_webhook(api, endpoint=local.url, subscriptions=[f"zen:event-type:{name}" for name in names])
    shown = ticket(api, tags=["a"], priority="high")
    api.put("tickets/1", {"ticket": {"status": "open", "tags": ["b"], "priority": "low"}})
    api.delete("tickets/1")
    assert events(sandbox) == [
        ("zen:event-type:ticket.created", {}),
        ("zen:event-type:ticket.comment_added", {"comment": {
            "id": str(api.sandbox.records("Comment")[0]["id"]), "body": "It burns", "is_public": True,
            "author": {"id": str(sandbox.user.id), "name": "Sandbox Admin", "is_staff": True},
        }}),
        ("zen:event-type:ticket.status_changed", {"current": "OPEN", "previous": "NEW"}),
        ("zen:event-type:ticket.tags_changed", {"tags_added": ["b"], "tags_removed": ["a"]}),
        ("zen:event-type:ticket.soft_deleted", {}),
    ]  # fmt: skip
    secret = api.get(f"webhooks/{made['id']}/signing_secret")["signing_secret"]["secret"]
    _, _, headers, body = local.calls[0]
    event = Webhook(secret).event(headers, body)
    assert isinstance(event, TicketEvent)
    assert event.record.id == shown["id"]
    assert event.data["subject"] == f"zen:ticket:{shown['id']}"
    assert event.data["detail"]["priority"] == "HIGH"
    (first, *_) = api.get(f"webhooks/{made['id']}/invocations")["invocations"]
    assert first["event_type"] == "zen:event-type:ticket.created"


def test_events_of_users_and_organizations(api: Api, sandbox: Sandbox) -> None:
    names = (
        "user.created",
        "user.name_changed",
        "user.deleted",
        "organization.created",
        "organization.deleted",
    )
    add_webhook(api, subscriptions=[f"zen:event-type:{name}" for name in names])
    user = api.post("users", {"user": {"name": "Jo", "email": "jo@example.com"}})["user"]
    api.put(f"users/{user['id']}", {"user": {"name": "Joe"}})
    api.send("DELETE", f"users/{user['id']}")
    made = api.post("organizations", {"organization": {"name": "Acme"}})["organization"]
    api.delete(f"organizations/{made['id']}")
    assert [name.rpartition(":")[2] for name, _ in events(sandbox)] == list(names)
    assert events(sandbox)[1][1] == {"current": "Joe", "previous": "Jo"}
    detail = sandbox.webhook_calls[0].json()["detail"]  # type: ignore[index]  # decoded JSON
    assert (detail["id"], detail["email"], detail["role"]) == (str(user["id"]), "jo@example.com", "end-user")


# -- trying one out ----------------------------------------------------------------------------------------------------


def test_a_test_makes_the_call_and_answers_its_answer(api: Api, local: Receiver) -> None:
    local.status, local.answer = 418, b"teapot"
    made = add_webhook(api, endpoint=f"{local.url}/stored")
    answer = api.post(
        f"webhooks/test?webhook_id={made['id']}", {"request": {"payload": '{"a": 1}'}}, status=200
    )
    assert (answer["response"]["status_code"], answer["response"]["payload"]) == (418, "teapot")
    assert {"key": "Content-Length", "value": "6"} in answer["response"]["headers"]
    assert [(method, path, body) for method, path, _, body in local.calls] == [
        ("POST", "/stored", b'{"a": 1}')
    ]
    request = {"endpoint": f"{local.url}/new", "http_method": "GET", "request_format": "json"}
    api.post("webhooks/test", {"request": request}, status=200)
    assert local.calls[1][:2] == ("GET", "/new")
    api.post("webhooks/test", {"request": {}}, status=400)
    api.post("webhooks/test?webhook_id=nowhere", {"request": {}}, status=404)


def test_a_test_calls_no_other_machine(api: Api) -> None:
    request = {"endpoint": "https://example.com", "http_method": "POST", "request_format": "json"}
    answer = api.post("webhooks/test", {"request": request}, status=200)["response"]
    assert (answer["status_code"], "only addresses of this machine" in answer["payload"]) == (502, True)


def test_nobody_waits_for_a_test(api: Api, sandbox: Sandbox) -> None:
    with sandbox.serve() as server:
        request: dict[str, object] = {"endpoint": f"{server.url}/api/v2/users/me", "http_method": "GET"}
        request["authentication"] = {"type": "bearer_token", "data": {"token": "any"}}
        answer = api.post("webhooks/test", {"request": request}, status=200)["response"]
    assert json.loads(answer["payload"])["user"]["id"] == sandbox.user.id


# -- the thread --------------------------------------------------------------------------------------------------------


def test_the_thread_ends_with_the_sandbox(local: Receiver) -> None:
    before = set(threading.enumerate())
    sandbox = Sandbox()
    api = Api(sandbox)
    notify(api, add_webhook(api, endpoint=local.url), "{}")
    ticket(api)
    assert len(sandbox.webhook_calls) == 1
    (thread,) = [one for one in {*threading.enumerate()} - before if one.name == "zenpy-webhooks"]
    del sandbox, api
    gc.collect()
    deadline = time.monotonic() + 10
    while thread.is_alive() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not thread.is_alive()


def test_a_call_that_takes_too_long_is_given_up(
    local: Receiver, sandbox: Sandbox, api: Api, monkeypatch: Any
) -> None:
    def never(*_: object) -> None:
        raise TimeoutError

    monkeypatch.setattr("http.client.HTTPConnection.getresponse", never)
    notify(api, add_webhook(api, endpoint=local.url), "{}")
    ticket(api)
    (call,) = sandbox.webhook_calls
    assert (call.status, call.status_code) == ("timeout", 504)
    make_call(call)


def test_a_snapshot_and_a_reset_take_calls_and_mails_back(api: Api, sandbox: Sandbox) -> None:
    add_trigger(api, "m", [CREATE], [action("notification_user", ["requester_id", "s", "b"])])
    notify(api, add_webhook(api), "{}")
    with sandbox.snapshot():
        ticket(api)
        assert (len(sandbox.webhook_calls), len(sandbox.notifications)) == (1, 1)
    assert (sandbox.webhook_calls, sandbox.notifications) == ([], [])
    ticket(api)
    sandbox.reset()
    assert (sandbox.webhook_calls, sandbox.notifications) == ([], [])
