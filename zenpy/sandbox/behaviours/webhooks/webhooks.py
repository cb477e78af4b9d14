"""Writing webhooks: what Zendesk checks, and what it keeps to itself."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.behaviours.webhooks.problems import bad_webhook, need_webhook
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.problems import titled_problem
from zenpy.sandbox.rules.sending.events import BY_RULES, PREFIX

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

NEEDED = ("name", "endpoint", "http_method", "request_format")
CHOICES: Mapping[str, tuple[str, ...]] = {
    "http_method": ("GET", "POST", "PUT", "PATCH", "DELETE"),
    "request_format": ("json", "xml", "form_encoded"),
    "status": ("active", "inactive"),
}
#: Parts of credentials that no answer shows.
SECRET = frozenset({"password", "token", "value"})
MOST_IN_TRIAL = 10
_NOT_COPIED = ("id", "created_at", "created_by", "updated_at", "updated_by", "signing_secret")


@behaves("Webhook")
class Webhooks(Behaviour):
    """The behaviour of webhooks."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        self.check(data, None)
        shown = {name: value for name, value in data.items() if name != "id"}
        webhook = self.store.create("Webhook", {**shown, "id": self.store.next_ulid()}, parents)
        self.complete(webhook)
        return webhook

    def update(self, record: Record, data: Json) -> Record:
        self.check(data, record)
        self.store.apply(record, data)
        self.store.touch(record)
        if self.account.user is not None:
            record["updated_by"] = str(self.account.user.id)
        self._hide_credentials(record)
        return record

    def replace(self, record: Record, data: Json, only: Collection[str] = ()) -> Record:
        self.check(data, None)
        return super().replace(record, data, only)

    def complete(self, record: Record) -> None:
        record["status"] = record.get("status") or "active"
        record["subscriptions"] = record.get("subscriptions") or []
        if record.get("created_by") is None and self.account.user is not None:
            record["created_by"] = str(self.account.user.id)
        self._hide_credentials(record)

    def _hide_credentials(self, record: Record) -> None:
        """Keep the credentials for calls, and show them without their secrets."""
        authentication = record.get("authentication")
        if not isinstance(authentication, dict):
            record.note(authentication="null")
            return
        data = authentication.get("data")
        known = json.loads(record.notes.get("authentication", "null"))
        if isinstance(data, dict) and known and not SECRET & set(data):
            return  # what was shown came back
        record.note(authentication=json.dumps(authentication))
        if isinstance(data, dict):
            shown = {name: value for name, value in data.items() if name not in SECRET}
            record["authentication"] = {**authentication, "data": shown}
        else:
            record["authentication"] = {
                name: value for name, value in authentication.items() if name != "data"
            }

    def check(self, data: Json, record: Record | None) -> None:
        for name in NEEDED:
            if record is None and not data.get(name):
                raise bad_webhook(name, f"{name} is required", "BlankValue")
        for name, choices in CHOICES.items():
            if data.get(name) is not None and data[name] not in choices:
                raise bad_webhook(name, f"{name} must be one of {', '.join(choices)}")
        check_endpoint(data)
        known: Mapping[str, object] = {} if record is None else record
        _check_subscriptions({**known, **data})


def check_endpoint(data: Mapping[str, object]) -> None:
    """Refuse an address that cannot be called.

    Raises:
        Problem: a 400, it is not an address of the web.
    """
    endpoint = data.get("endpoint")
    if endpoint is not None and not str(endpoint).lower().startswith(("http://", "https://")):
        raise bad_webhook("endpoint", "endpoint must be a URL that begins with http:// or https://")


def _check_subscriptions(whole: Mapping[str, object]) -> None:
    many = whole.get("subscriptions") or []
    if not isinstance(many, list) or not all(isinstance(one, str) for one in many):
        raise bad_webhook("subscriptions", "subscriptions must be a list of texts")
    events = [one for one in many if one != BY_RULES]
    unknown = [one for one in events if not one.startswith(PREFIX)]
    if unknown:
        raise bad_webhook("subscriptions", f"{unknown[0]} is not a subscription")
    if events and BY_RULES in many:
        raise bad_webhook("subscriptions", f"{BY_RULES} cannot be combined with other subscriptions")
    if events and (whole.get("http_method"), whole.get("request_format")) != ("POST", "json"):
        raise bad_webhook("http_method", "webhooks that subscribe to events use POST and json")


@lists("webhooks")
def list_webhooks(call: Call) -> list[Record]:
    """The webhooks whose name contains a text, and with a status; in the order that the query asks for."""
    found = call.store.all("Webhook")
    part, status = call.request.value("filter[name_contains]"), call.request.value("filter[status]")
    if part is not None:
        found = [one for one in found if part.lower() in str(one.get("name")).lower()]
    if status is not None:
        found = [one for one in found if one.get("status") == status]
    sort = call.request.value("sort") or ""
    if sort.lstrip("-") in ("name", "status"):
        found.sort(key=lambda one: str(one.get(sort.lstrip("-"))).lower(), reverse=sort.startswith("-"))
    return found


@answers("POST webhooks")
def create_webhook(call: Call) -> Answer:
    """Create a webhook; without a body, a copy of the webhook whose id is in the query."""
    if call.account.features["trial"] and len(call.store.all("Webhook")) >= MOST_IN_TRIAL:
        raise titled_problem(403, "Forbidden", f"A trial account has at most {MOST_IN_TRIAL} webhooks")
    copied = call.request.value("clone_webhook_id")
    if copied is None or call.body:
        return _created(call, call.account.behaviour_of("Webhook").create(call.record(), call.params))
    source = need_webhook(call, copied)
    sent = {name: value for name, value in source.items() if name not in _NOT_COPIED}
    made = call.account.behaviour_of("Webhook").create(
        {**sent, "name": f"{source['name']} (copy)"}, call.params
    )
    made.note(authentication=source.notes.get("authentication", "null"))
    return _created(call, made)


def _created(call: Call, webhook: Record) -> Answer:
    """The answer for a new webhook, whose time has nine digits after the second, unlike that of a stored one."""
    return call.one({**webhook, "created_at": f"{call.account.clock.now():%Y-%m-%dT%H:%M:%S.%f}000Z"})


@answers("GET webhooks/{}")
def show_webhook(call: Call) -> Answer:
    """A webhook, without the secrets of its credentials."""
    return call.one(need_webhook(call, call.args[0]))


@answers("PUT webhooks/{}", "PATCH webhooks/{}")
def write_webhook(call: Call) -> Answer:
    """Replace or change a webhook; there is no answer."""
    call.write(need_webhook(call, call.args[0]), call.record())
    return None


@answers("DELETE webhooks/{}")
def delete_webhook(call: Call) -> Answer:
    """Delete a webhook.

    Raises:
        Problem: a 400, an active trigger or automation notifies it.
    """
    webhook = need_webhook(call, call.args[0])
    for kind in ("Trigger", "Automation"):
        for rule in call.store.all(kind):
            if rule.get("active") is not False and webhook.key in _notified(rule):
                raise bad_webhook(
                    "id", f"The webhook is used by the {kind.lower()} {rule.get('title')}", "WebhookInUse"
                )
    call.account.behaviour_of("Webhook").delete(webhook)
    return None


def _notified(rule: Mapping[str, object]) -> list[str]:
    actions = rule.get("actions")
    return [
        str(one["value"][0])
        for one in (actions if isinstance(actions, list) else [])
        if isinstance(one, dict)
        and one.get("field") == "notification_webhook"
        and isinstance(one.get("value"), list)
    ]
