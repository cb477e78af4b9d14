"""The signing secret of a webhook, which a reset replaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.behaviours.webhooks.problems import need_webhook
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.rules.sending.webhooks import secret_of

if TYPE_CHECKING:
    from zenpy.sandbox.calls.call import Answer, Call


@answers("GET webhooks/{}/signing_secret")
def show_secret(call: Call) -> Answer:
    """The present signing secret of a webhook."""
    webhook = need_webhook(call, call.args[0])
    return call.one({"algorithm": "SHA256", "secret": secret_of(webhook.key, webhook.notes)})


@answers("POST webhooks/{}/signing_secret")
def reset_secret(call: Call) -> Answer:
    """Replace the signing secret of a webhook."""
    webhook = need_webhook(call, call.args[0])
    webhook.note(resets=str(int(webhook.notes.get("resets", "0")) + 1))
    return show_secret(call)
