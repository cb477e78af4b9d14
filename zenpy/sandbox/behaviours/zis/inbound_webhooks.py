"""Inbound webhooks: the server makes their paths and credentials, and shows the password once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.behaviours.zis.integrations import find_by_uuid
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.message import Response
from zenpy.sandbox.problems import listed_problem

if TYPE_CHECKING:
    from zenpy.sandbox.calls.call import Answer, Call

WEBHOOKS = "/api/services/zis/inbound_webhooks/generic/{}"


@answers(f"POST {WEBHOOKS}")
def create_webhook(call: Call) -> Answer:
    """Create a webhook, and show its password."""
    sent = call.record()
    for name in ("source_system", "event_type"):
        if not sent.get(name):
            raise listed_problem(400, "4000", f"{name} is required")
    webhook = call.account.behaviour_of("ZisInboundWebhook").create(sent, call.params)
    token = call.store.next_uuid()
    webhook.update(
        uuid=call.store.next_uuid(),
        path=f"/api/services/zis/inbound_webhooks/generic/ingest/{token}",
        username=f"user-of-{webhook.key}",
        integration=call.params["integration"],
    )
    webhook.pop("password", None)
    shown = call.show(webhook)
    return Response.json({**shown, "password": f"password-of-{webhook.key}"}, 201)


@answers(f"GET {WEBHOOKS}/{{}}")
def show_webhook(call: Call) -> Answer:
    """Show a webhook without its password."""
    return call.one(find_by_uuid(call, "ZisInboundWebhook"))


@answers(f"DELETE {WEBHOOKS}/{{}}")
def delete_webhook(call: Call) -> Answer:
    """Delete a webhook."""
    call.store.remove(find_by_uuid(call, "ZisInboundWebhook"))
    return None
