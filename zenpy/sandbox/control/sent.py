"""The control API, what the account has sent: calls of its webhooks, and mails that never leave."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from zenpy.sandbox.control.account import show_bytes
from zenpy.sandbox.control.operations import operation
from zenpy.sandbox.control.shapes import Field, list_schema, object_schema

if TYPE_CHECKING:
    from zenpy.sandbox.control.operations import ControlCall
    from zenpy.sandbox.message import Json

CALL = object_schema(
    Field("webhook_id", "string", "the webhook; empty for a target, and for a test", required=True),
    Field("invocation_id", "string", "names the call", required=True),
    Field("method", "string", "the method", required=True),
    Field("url", "string", "the address that was called", required=True),
    Field("headers", "object", "what was sent along, the signature included", required=True, of="string"),
    Field("body", "", 'the body: a text, or `{"base64": …}`', required=True),
    Field("event_type", "string", "the event; empty when a rule has called", required=True),
    Field("status", "string", "`waiting`, `success`, `failed`, `not sent` or another one", required=True),
    Field("reason", "string", "why there was no call, or no answer", required=True),
    Field("status_code", "integer", "the status of the answer", nullable=True),
    Field("answer_headers", "object", "the headers of the answer", required=True, of="string"),
    Field("answer", "", 'the body of the answer: a text, or `{"base64": …}`', required=True),
    more=True,
)
NOTIFICATION = object_schema(
    Field("channel", "string", "the action: `notification_user` or another one", required=True),
    Field("ticket_id", "integer", "the ticket", required=True),
    Field("rule_id", "integer", "the trigger or automation", required=True),
    Field("recipients", "array", "the ids of the users", required=True, of="integer"),
    Field("subject", "string", "the subject", required=True),
    Field("body", "string", "the text", required=True),
    more=True,
)


@operation("GET", "/webhooks", "sent", waits=True, answer=list_schema("calls", CALL))
def list_webhook_calls(call: ControlCall) -> Json:
    """List the calls that webhooks have made, the oldest first; it waits for those under way."""
    shown = [asdict(one) for one in call.sandbox.webhook_calls]
    return {
        "calls": [{**one, **{name: show_bytes(one[name]) for name in ("body", "answer")}} for one in shown]
    }


@operation("GET", "/notifications", "sent", answer=list_schema("notifications", NOTIFICATION))
def list_notifications(call: ControlCall) -> Json:
    """List the mails that triggers and automations have sent, the oldest first; none leaves the sandbox."""
    found = [asdict(one) for one in call.sandbox.notifications]
    return {"notifications": [{**one, "recipients": list(one["recipients"])} for one in found]}
