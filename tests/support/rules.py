"""Business rules for tests, made over the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.support.sandbox_api import Api


def condition(field: str, operator: str, value: object = None) -> dict[str, object]:
    """One condition of a rule."""
    return {"field": field, "operator": operator, "value": value}


def action(field: str, value: object) -> dict[str, object]:
    """One action of a rule."""
    return {"field": field, "value": value}


#: Fields without which Zendesk takes no new rule, by kind.
NEEDED: Mapping[str, Mapping[str, object]] = {
    "Trigger": {"title": "Title", "actions": [action("status", "open")]},
    "Macro": {"title": "Title", "actions": [action("status", "open")]},
    "Automation": {
        "title": "Title",
        "all": [condition("status", "is", "pending"), condition("PENDING", "greater_than", "24")],
        "actions": [action("status", "solved")],
    },
    "View": {"title": "Title", "all": [condition("status", "less_than", "solved")]},
    "SlaPolicy": {"title": "Title", "filter": {"all": [condition("type", "is", "incident")], "any": []}},
    "TriggerCategory": {"name": "Name"},
    "HelpCenterComment": {"locale": "en-us"},
    "WebhookTestRequest": {
        "endpoint": "http://127.0.0.1:9/",
        "http_method": "POST",
        "request_format": "json",
    },
    "Webhook": {
        "name": "Name",
        "endpoint": "https://example.com/hook",
        "http_method": "POST",
        "request_format": "json",
        "status": "active",
        "subscriptions": ["conditional_ticket_events"],
    },
}
CREATE = condition("update_type", "is", "Create")
CHANGE = condition("update_type", "is", "Change")


def add_trigger(api: Api, title: str, every: list[Any], actions: list[Any], **more: object) -> Any:
    """A trigger."""
    body = {
        "title": title,
        "conditions": {"all": every, "any": more.pop("any", [])},
        "actions": actions,
        **more,
    }
    return api.post("triggers", {"trigger": body})["trigger"]


def add_automation(api: Api, title: str, every: list[Any], actions: list[Any], **more: object) -> Any:
    """An automation."""
    body = {"title": title, "all": every, "actions": actions, **more}
    return api.post("automations", {"automation": body})["automation"]


def add_webhook(api: Api, **fields: object) -> Any:
    """A webhook that rules call."""
    return api.post("webhooks", {"webhook": {**NEEDED["Webhook"], **fields}})["webhook"]


def audits(api: Api, number: int = 1) -> list[Any]:
    """The audits of a ticket, oldest first."""
    return list(api.get(f"tickets/{number}/audits")["audits"])


def by_rules(audit: Any) -> list[tuple[str, str, object]]:
    """The events of an audit that rules have caused: the title of the rule, the type and the field or subject."""
    return [
        (
            event["via"]["source"]["from"]["title"],
            event["type"],
            event.get("field_name") or event.get("subject"),
        )
        for event in audit["events"]
        if (event.get("via") or {}).get("channel") == "rule"
    ]
