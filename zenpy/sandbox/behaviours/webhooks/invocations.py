"""What has become of the calls of webhooks, and a call to try one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from zenpy.sandbox.behaviours.webhooks.problems import bad_webhook, need_webhook
from zenpy.sandbox.behaviours.webhooks.webhooks import CHOICES, check_endpoint
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.message import Response
from zenpy.sandbox.problems import not_found
from zenpy.sandbox.rules.history import parse_moment
from zenpy.sandbox.rules.sending.webhooks import make_call, pairs

if TYPE_CHECKING:
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

#: For how long invocations can be read.
DAYS_KEPT = 7
#: What Zendesk answers for an address that it cannot reach.
UNREACHABLE = 502


@lists("webhooks/{}/invocations")
def list_invocations(call: Call) -> list[Record]:
    """The calls that a webhook has made in the last seven days, oldest first."""
    webhook = need_webhook(call, call.args[0])
    oldest = call.account.clock.timestamp() - DAYS_KEPT * 86_400
    found = [one for one in call.store.under("Invocation", "webhook_id", webhook.key) if one.stamp >= oldest]
    status = call.request.value("filter[status]")
    if status is not None:
        found = [one for one in found if one.get("status") == status]
    for name, later in (("filter[from_ts]", True), ("filter[to_ts]", False)):
        limit = parse_moment(call.request.value(name))
        if limit is not None:
            found = [one for one in found if (one.stamp >= limit.timestamp()) == later]
    sort = call.request.value("sort") or ""
    if sort:
        found.sort(key=lambda one: str(one.get("latest_completed_at") or ""), reverse=sort.startswith("-"))
    return found


@lists("webhooks/{}/invocations/{}/attempts")
def list_attempts(call: Call) -> list[Record]:
    """The attempts to make one call; the sandbox makes one.

    Raises:
        Problem: a 404, there is no such webhook or invocation.
    """
    webhook = need_webhook(call, call.args[0])
    invocation = call.store.get("Invocation", call.args[1])
    if invocation is None or invocation.get("webhook_id") != webhook.key:
        raise not_found()
    return call.store.under("InvocationAttempt", "invocation_id", invocation.key)


@answers("POST webhooks/test")
def test_webhook(call: Call) -> Answer:
    """Call the address of a request, with the settings of a stored webhook where the request has none.

    Raises:
        Problem: a 400, there is no address; a 404, the webhook does not exist.
    """
    webhook_id = call.request.value("webhook_id")
    stored = need_webhook(call, webhook_id) if webhook_id is not None else None
    sent = call.record() if call.body else {}
    settings: Json = {**(stored or {}), **{name: value for name, value in sent.items() if value is not None}}
    notes = dict(stored.notes) if stored is not None else {}
    if sent.get("authentication") is not None:
        notes["authentication"] = json.dumps(sent["authentication"])
    if not settings.get("endpoint"):
        raise bad_webhook("endpoint", "endpoint is required", "BlankValue")
    check_endpoint(settings)
    for name in ("http_method", "request_format"):
        if settings.get(name) is not None and settings[name] not in CHOICES[name]:
            raise bad_webhook(name, f"{name} must be one of {', '.join(CHOICES[name])}")
    body = str(settings.get("payload") or "").encode("utf-8", "replace")
    attempt = make_call(call.account, settings, notes, body, webhook_id or "")
    key = call.route.key or "response"

    def call_and_answer(response: Response) -> Response:
        """Call the address, and answer what it has answered."""
        call.account.outbox.call(attempt)
        got = attempt.status_code is not None
        shown: Json = {
            "status_code": attempt.status_code if got else UNREACHABLE,
            "headers": pairs(attempt.answer_headers),
            "payload": attempt.answer.decode("utf-8", "replace") if got else attempt.reason,
        }
        return Response.json({key: shown}, response.status, response.headers)

    call.account.later = call_and_answer
    return {key: {"status_code": 0, "headers": [], "payload": ""}}
