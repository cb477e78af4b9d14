"""Inbound webhooks: the server makes their paths and credentials, and shows the password once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.message import Response
from zenpy.sandbox.problems import listed_problem, not_found

if TYPE_CHECKING:
    from zenpy.sandbox.account.store import Record
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
    del webhook["password"]
    shown = call.show(webhook)
    return Response.json({**shown, "password": f"password-of-{webhook.key}"}, 201)


def _webhook_of(call: Call) -> Record:
    for one in call.store.all("ZisInboundWebhook"):
        is_own = one.parents.get("integration", call.params["integration"]) == call.params["integration"]
        if is_own and call.params["uuid"] in (one.get("uuid"), one.key):
            return one
    raise not_found()


@answers(f"GET {WEBHOOKS}/{{}}")
def show_webhook(call: Call) -> Answer:
    """Show a webhook without its password."""
    return call.one(_webhook_of(call))


@answers(f"DELETE {WEBHOOKS}/{{}}")
def delete_webhook(call: Call) -> Answer:
    """Delete a webhook."""
    call.store.remove(_webhook_of(call))
    return None
