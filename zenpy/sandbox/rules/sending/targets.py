"""Targets, the older form of webhooks: those with an address are called, without a signature."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from zenpy.sandbox.outbox import WebhookCall
from zenpy.sandbox.rules.sending.webhooks import basic_credentials

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.account import Account

#: The kinds of targets that take the text as the body; another one takes it as a value with a name.
_WITH_BODY = frozenset({"http_target", "url_target_v2"})
_WITH_NAME = "url_target"
_FORM = "application/x-www-form-urlencoded"


def call_target(account: Account, target: Mapping[str, object], url: str, text: str) -> None:
    """Let a target call its address with a text; one that is not active, or has no address, does not.

    Args:
        account: The account of the target.
        target: The target.
        url: Its address, with values in the place of placeholders.
        text: What a rule tells it, in the same way.
    """
    kind = target.get("type")
    if target.get("active") is False or not url or (kind not in _WITH_BODY and kind != _WITH_NAME):
        return
    method = str(target.get("method") or "POST").upper()
    headers, body = {"User-Agent": "Zendesk Target"}, b""
    if kind == _WITH_NAME:
        named = urlencode({str(target.get("attribute") or "message"): text})
        if method == "GET":
            url = f"{url}{'&' if '?' in url else '?'}{named}"
        else:
            headers["Content-Type"], body = _FORM, named.encode()
    elif method != "GET":
        headers["Content-Type"] = str(target.get("content_type") or "application/json")
        body = text.encode("utf-8", "replace")
    if target.get("username"):
        headers |= basic_credentials(str(target["username"]), str(target.get("password") or ""))
    account.outbox.add(WebhookCall("", account.store.next_ulid(), method, url, headers, body))
