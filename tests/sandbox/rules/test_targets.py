"""Targets, the older form of webhooks."""

from __future__ import annotations

import pytest

from tests.support.rules import CREATE, action, add_trigger
from tests.support.sandbox_api import Api, ticket
from zenpy.sandbox import Sandbox


def tell(api: Api, text: str, **target: object) -> None:
    """A target, and a trigger that tells it of each new ticket."""
    made = api.post("targets", {"target": {"title": "t", "active": True, **target}})["target"]
    add_trigger(api, "t", [CREATE], [action("notification_target", [str(made["id"]), text])])


def test_a_target_gets_a_text_as_the_body(api: Api, sandbox: Sandbox) -> None:
    url = "https://example.com/{{ticket.id}}"
    tell(
        api,
        '{"ticket": {{ticket.id}}}',
        type="http_target",
        target_url=url,
        method="put",
        content_type="application/json",
        username="a",
        password="b",
    )
    ticket(api)
    (call,) = sandbox.webhook_calls
    assert (call.method, call.url, call.json()) == ("PUT", "https://example.com/1", {"ticket": 1})
    assert call.headers["Authorization"] == "Basic YTpi"
    assert not [name for name in call.headers if "Signature" in name]
    assert call.status == "not sent"


@pytest.mark.parametrize(
    ("method", "url", "body"),
    [("get", "https://example.com/?said=Hello+1", b""), ("post", "https://example.com/", b"said=Hello+1")],
)
def test_an_older_target_gets_a_text_under_a_name(
    api: Api, sandbox: Sandbox, method: str, url: str, body: bytes
) -> None:
    shown = {
        "type": "url_target",
        "target_url": "https://example.com/",
        "method": method,
        "attribute": "said",
    }
    tell(api, "Hello {{ticket.id}}", **shown)
    ticket(api)
    (call,) = sandbox.webhook_calls
    assert (call.url, call.body) == (url, body)


def test_other_targets_are_noted_and_not_called(api: Api, sandbox: Sandbox) -> None:
    tell(api, "Hello", type="email_target", email="a@b.org", subject="s")
    tell(api, "Hello", type="http_target", target_url="https://example.com/", method="post", active=False)
    ticket(api)
    assert sandbox.webhook_calls == []
    events = api.get("tickets/1/audits")["audits"][0]["events"]
    assert [one["body"] for one in events if one["type"] == "External"] == ["Hello", "Hello"]
