"""Calls of the webhooks of Sunshine Conversations: accepted by their secret, read as typed events."""

from __future__ import annotations

import json
import pickle
from datetime import UTC, datetime

import pytest

from tests.support.paths import ROOT
from zenpy.lib.api_objects.sunshine_objects import (
    SunshineClientRemoveEvent,
    SunshineConversationMessageEvent,
    SunshineDeliveryFailureEvent,
    SunshineEvent,
    SunshineTextContent,
    SunshineUserMergeEvent,
)
from zenpy.lib.exception import ConfigurationError, MissingSignature, WebhookError, WrongSignature
from zenpy.lib.records.registry import class_for
from zenpy.webhooks import SunshineWebhook

SECRET = "wh-s3cret"
EVENTS = [
    {
        "id": "e1",
        "type": "conversation:message",
        "createdAt": "2026-01-02T03:04:05.678Z",
        "payload": {
            "conversation": {"id": "c1", "type": "personal"},
            "message": {
                "id": "m1",
                "received": "2026-01-02T03:04:05.678Z",
                "author": {"type": "user", "userId": "u1", "user": {"id": "u1", "externalId": "7"}},
                "content": {"type": "text", "text": "Hello"},
                "source": {"type": "whatsapp", "integrationId": "i1", "campaign": {"id": "k1"}},
            },
        },
    },
    {
        "id": "e2",
        "type": "conversation:message:delivery:failure",
        "createdAt": "2026-01-02T03:04:06.000Z",
        "payload": {
            "message": {"id": "m2"},
            "destination": {"type": "whatsapp", "integrationId": "i1"},
            "isFinalEvent": True,
            "error": {"code": "uncategorized_error", "message": "It went wrong."},
        },
    },
    {
        "id": "e3",
        "type": "user:merge",
        "createdAt": "2026-01-02T03:04:07.000Z",
        "payload": {
            "mergedUsers": {"surviving": {"id": "u1"}, "discarded": {"id": "u2"}},
            "reason": "api",
        },
    },
    {
        "id": "e4",
        "type": "client:remove",
        "createdAt": "2026-01-02T03:04:08.000Z",
        "payload": {"user": {"id": "u1"}, "client": {"id": "k", "type": "sdk"}, "reason": "theft"},
    },
    {
        "id": "e5",
        "type": "switchboard:passControl",
        "createdAt": "2026-01-02T03:04:09.000Z",
        "payload": {"conversation": {"id": "c1"}},
    },
]
BODY = json.dumps({"app": {"id": "a1"}, "webhook": {"id": "w1", "version": "v2"}, "events": EVENTS}).encode()


def test_a_call_is_read_as_events_of_their_classes() -> None:
    call = SunshineWebhook(SECRET).call({"x-api-key": SECRET}, BODY)
    assert (call.app.id, call.webhook.id, call.webhook.version) == ("a1", "w1", "v2")
    sent, failed, merged, removed, other = call.events
    assert isinstance(sent, SunshineConversationMessageEvent)
    assert sent.created == datetime(2026, 1, 2, 3, 4, 5, 678000, tzinfo=UTC)
    message = sent.payload.message
    assert message is not None
    assert isinstance(message.content, SunshineTextContent)
    assert message.content.text == "Hello"
    assert message.author is not None
    assert message.author.user is not None
    assert message.author.user.external_id == "7"
    assert message.source is not None
    assert message.source.campaign is not None
    assert message.source.campaign.id == "k1"
    assert isinstance(failed, SunshineDeliveryFailureEvent)
    assert failed.payload.error is not None
    assert (failed.payload.error.code, failed.payload.is_final_event) == ("uncategorized_error", True)
    assert isinstance(merged, SunshineUserMergeEvent)
    assert merged.payload.merged_users is not None
    assert merged.payload.merged_users.discarded is not None
    assert (merged.payload.merged_users.discarded.id, merged.payload.merged_clients) == ("u2", None)
    assert isinstance(removed, SunshineClientRemoveEvent)
    assert removed.payload.reason == "theft"
    assert type(other) is SunshineEvent
    assert other.payload == {"conversation": {"id": "c1"}}


def test_every_trigger_has_its_class() -> None:
    spec = json.loads((ROOT / "openapi" / "zendesk.openapi.json").read_text(encoding="utf-8"))
    event = spec["components"]["schemas"]["SunshineEvent"]
    kinds = event["x-zenpy-variants"]["map"]
    assert len(kinds) == 18
    assert all(class_for("SunshineEvent", {"type": kind}).__name__ == kinds[kind] for kind in kinds)
    assert len({*kinds, *event["properties"]["type"]["enum"]}) == 26
    body = spec["webhooks"]["sunshine_conversations"]["post"]["requestBody"]["content"]["application/json"]
    assert body == {"schema": {"$ref": "#/components/schemas/SunshineWebhookCall"}}


def test_a_call_without_the_secret_is_refused() -> None:
    webhook = SunshineWebhook("old-s3cret", SECRET)
    assert len(webhook.call([(b"X-API-Key", b"old-s3cret")], BODY).events) == 5
    with pytest.raises(MissingSignature, match="X-API-Key"):
        webhook.call({}, BODY)
    with pytest.raises(WrongSignature) as raised:
        webhook.call({"X-API-Key": "wh-s3cre"}, BODY)
    assert "s3cre" not in str(raised.value)


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b'"text"'])
def test_a_body_that_is_no_call_is_an_error(body: bytes) -> None:
    with pytest.raises(WebhookError, match="not a JSON object"):
        SunshineWebhook(SECRET).call({"X-API-Key": SECRET}, body)


def test_secrets_are_checked_and_never_shown() -> None:
    for wrong in ((), ("",), (" x",)):
        with pytest.raises(ConfigurationError):
            SunshineWebhook(*wrong)
    with pytest.raises(TypeError):
        SunshineWebhook(b"x")  # type: ignore[arg-type]  # the mistake
    webhook = SunshineWebhook(SECRET)
    assert SECRET not in repr(webhook)
    with pytest.raises(TypeError):
        pickle.dumps(webhook)
