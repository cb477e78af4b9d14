"""Webhooks: they can be copied, and each has a signing secret, which a reset replaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.calls.registry import answers

if TYPE_CHECKING:
    from zenpy.sandbox.calls.call import Answer, Call

_NOT_COPIED = ("id", "created_at", "created_by", "updated_at", "updated_by", "signing_secret")


@answers("POST webhooks")
def create_webhook(call: Call) -> Answer:
    """Create a webhook; without a body, a copy of the webhook whose id is in the query."""
    copied = call.request.value("clone_webhook_id")
    if copied is None or call.body:
        sent = call.record()
    else:
        sent = {
            name: value for name, value in call.need("Webhook", copied).items() if name not in _NOT_COPIED
        }
    return call.one(call.account.behaviour_of("Webhook").create(sent, call.params))


@answers("GET webhooks/{}/signing_secret")
def show_secret(call: Call) -> Answer:
    """The present signing secret of a webhook."""
    resets = call.need("Webhook", call.args[0]).notes.get("resets", "0")
    return call.one({"algorithm": "SHA256", "secret": f"sandbox-{call.args[0]}-{resets}"})


@answers("POST webhooks/{}/signing_secret")
def reset_secret(call: Call) -> Answer:
    """Replace the signing secret of a webhook."""
    webhook = call.need("Webhook", call.args[0])
    webhook.note(resets=str(int(webhook.notes.get("resets", "0")) + 1))
    return show_secret(call)
