"""The calls of webhooks: their addresses, bodies, credentials and signatures, and the records that tell of them."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import urlencode, urlsplit

from zenpy.sandbox.outbox import WebhookCall

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json

CONTENT_TYPES: Mapping[str, str] = {
    "json": "application/json; charset=utf-8",
    "xml": "application/xml; charset=utf-8",
    "form_encoded": "application/x-www-form-urlencoded",
}
NOT_LOCAL = "The sandbox calls only addresses of this machine (127.0.0.1, localhost)."


def is_local(url: str) -> bool:
    """Whether an address is one of this machine."""
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").lower()
        _ = parts.port
    except ValueError:
        return False
    loopback = host in ("localhost", "::1") or (host.startswith("127.") and host.replace(".", "").isdigit())
    return parts.scheme in ("http", "https") and loopback


def call_webhook(
    account: Account, webhook: Record, body: bytes | list[list[str]] | None, event_type: str = ""
) -> None:
    """Let a webhook call its address; one that is not active does not.

    Args:
        account: The account of the webhook.
        webhook: The webhook.
        body: The body, the pairs of a form, or nothing.
        event_type: The event that it subscribes to.
    """
    if webhook.get("status") != "active":
        return
    call = make_call(account, webhook, webhook.notes, body, webhook.key)
    call.event_type = event_type
    account.outbox.add(call)
    _write_invocation(account, call)


def make_call(
    account: Account,
    webhook: Mapping[str, object],
    notes: Mapping[str, str],
    body: bytes | list[list[str]] | None,
    webhook_id: str,
) -> WebhookCall:
    """The call of a webhook with a body, signed as Zendesk signs it."""
    url, method = str(webhook.get("endpoint") or ""), str(webhook.get("http_method") or "POST").upper()
    form = str(webhook.get("request_format") or "json")
    if isinstance(body, list):
        text = urlencode([(str(name), str(value)) for name, value in body])
        url, content = (
            (f"{url}{'&' if '?' in url else '?'}{text}", b"")
            if method in ("GET", "DELETE")
            else (url, text.encode())
        )
    else:
        content = body or b""
    invocation = account.store.next_ulid()
    headers = {"User-Agent": "Zendesk Webhook", "X-Zendesk-Account-Id": str(account.account_id)}
    headers |= {"Content-Type": CONTENT_TYPES.get(form, CONTENT_TYPES["json"])} if content else {}
    custom = webhook.get("custom_headers")
    headers |= {str(name): str(value) for name, value in custom.items()} if isinstance(custom, dict) else {}
    headers |= _credentials(json.loads(notes.get("authentication", "null")))
    # Receivers compare the time with that of their computer, so it is not the time of the sandbox.
    stamp = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    headers |= {"X-Zendesk-Webhook-Id": webhook_id} if webhook_id else {}
    headers |= {
        "X-Zendesk-Webhook-Invocation-Id": invocation,
        "X-Zendesk-Webhook-Signature-Timestamp": stamp,
        "X-Zendesk-Webhook-Signature": _sign(secret_of(webhook_id, notes), stamp, content),
    }
    return WebhookCall(webhook_id, invocation, method, url, headers, content)


def secret_of(webhook_id: str, notes: Mapping[str, str]) -> str:
    """The signing secret of a webhook: the same in every run, until it is reset."""
    seed = f"sandbox/{webhook_id}/{notes.get('resets', '0')}"
    return base64.b64encode(hashlib.sha256(seed.encode()).digest()).decode()


def _sign(secret: str, stamp: str, body: bytes) -> str:
    return base64.b64encode(hmac.digest(secret.encode(), stamp.encode() + body, "sha256")).decode()


def basic_credentials(user: str, password: str) -> dict[str, str]:
    """The header of a name and a password."""
    return {"Authorization": f"Basic {base64.b64encode(f'{user}:{password}'.encode()).decode()}"}


def _credentials(authentication: Json | None) -> dict[str, str]:
    """The header that proves the identity of a webhook."""
    if not isinstance(authentication, dict):
        return {}
    data = authentication.get("data")
    match authentication.get("type"), data:
        case "basic_auth", {"username": user, "password": password}:
            return basic_credentials(str(user), str(password))
        case "bearer_token", {"token": token}:
            return {"Authorization": f"Bearer {token}"}
        case "bearer_token", str(token):
            return {"Authorization": f"Bearer {token}"}
        case "api_key", {"name": name, "value": value}:
            return {str(name): str(value)}
    return {}


def _write_invocation(account: Account, call: WebhookCall) -> None:
    """Write the records that tell of a call."""
    data = {
        "id": call.invocation_id,
        "webhook_id": call.webhook_id,
        "status": "accepted",
        "attempts_count": 0,
    }
    data |= {"created_at": account.clock.iso()} | ({"event_type": call.event_type} if call.event_type else {})
    account.store.put("Invocation", data, {"webhook_id": call.webhook_id})


def write_attempt(account: Account, call: WebhookCall) -> None:
    """Write what became of a call into its invocation, with the attempt to make it."""
    invocation = account.store.get("Invocation", call.invocation_id)
    if invocation is None:
        return
    status = "failed" if call.status == "not sent" else call.status
    shown = {name: value for name, value in call.headers.items() if name.lower() != "authorization"}
    now = account.clock.iso()
    attempt: Json = {
        "id": account.store.next_ulid(),
        "invocation_id": call.invocation_id,
        "status": status,
        "created_at": now,
        "completed_at": now,
        "request": {"headers": pairs(shown), "payload": call.body.decode("utf-8", "replace")},
    }
    if call.reason:
        attempt["error_message"] = call.reason
    if call.status_code is not None:
        attempt["status_code"] = call.status_code
        answer = {"headers": pairs(call.answer_headers), "payload": call.answer.decode("utf-8", "replace")}
        attempt["response"] = answer
        invocation["status_code"] = call.status_code
    parents = {"webhook_id": call.webhook_id, "invocation_id": call.invocation_id}
    account.store.put("InvocationAttempt", attempt, parents)
    invocation.update(status=status, attempts_count=1, latest_completed_at=now)


def pairs(headers: Mapping[str, str]) -> list[Json]:
    """Headers as a list of names and values."""
    return [{"key": name, "value": value} for name, value in headers.items()]
