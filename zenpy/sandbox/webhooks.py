"""The signing secrets of webhooks: one each from the start, and another after a reset."""

from __future__ import annotations

from zenpy.sandbox.call import Answer, Call, answers


@answers("GET webhooks/{}/signing_secret")
def show(call: Call) -> Answer:
    """The secret that a webhook signs with now."""
    resets = call.need("Webhook", call.args[0]).parents.get("resets", "0")
    return call.one({"algorithm": "SHA256", "secret": f"sandbox-{call.args[0]}-{resets}"})


@answers("POST webhooks/{}/signing_secret")
def reset(call: Call) -> Answer:
    """Another secret, which the webhook signs with from now on."""
    webhook = call.need("Webhook", call.args[0])
    webhook.parents["resets"] = str(int(webhook.parents.get("resets", "0")) + 1)
    return show(call)
