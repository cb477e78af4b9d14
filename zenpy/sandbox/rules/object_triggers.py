"""Triggers of custom objects: after each write of a record, those whose conditions hold act on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.problems import Problem
from zenpy.sandbox.rules.conditions import all_hold
from zenpy.sandbox.rules.sending.webhooks import call_webhook
from zenpy.sandbox.rules.triggers import in_order

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json

_FIELDS = "custom_object_fields"


class RecordSubject:
    """A record of a custom object as conditions see it; a `Subject`.

    Args:
        account: The account of the record.
        record: The record, as it is now.
        before: Its fields before the update; None for a new record.
    """

    def __init__(self, account: Account, record: Record, before: Mapping[str, object] | None) -> None:
        self.account = account
        self.record = record
        self.before = before

    def value(self, field: str) -> object:
        """The present value of a field."""
        if field == "update_type":
            return "Create" if self.before is None else "Change"
        if field == "current_user":
            user = self.account.user
            return [] if user is None else [user.id, user.get("role")]
        name = field_of(field, self.record)
        return None if name is None else (self.record.get(_FIELDS) or {}).get(name)

    def previous(self, field: str) -> object:
        """The value before the update; None in a new record."""
        name = field_of(field, self.record)
        return None if name is None or self.before is None else self.before.get(name)

    def hours(self, field: str, in_business_hours: bool) -> float | None:
        """None: no condition on records counts hours."""

    def resolve(self, field: str, wanted: object) -> object:
        """The value that a condition means."""
        return wanted

    def now(self) -> datetime:
        """The present moment."""
        return self.account.clock.now()


def field_of(name: str, record: Mapping[str, object]) -> str | None:
    """The key of a field of a record that a rule names as `custom_object.order.custom_fields.miles`."""
    prefix = f"custom_object.{record.get('custom_object_key')}.custom_fields."
    return name.removeprefix(prefix) if name.startswith(prefix) else None


def record_written(account: Account, record: Record, before: Json | None) -> None:
    """Run the triggers of a custom object in their order after a write of one of its records.

    Nothing happens when a rule has made the write. A later trigger sees what an earlier one has changed.

    Args:
        account: The account of the record.
        record: The record after the write.
        before: Its fields before; None if the record is new.
    """
    if account.acting is not None:
        return
    for rule in in_order(account, "ObjectTrigger"):
        if rule.parents.get("custom_object_key") != record.get("custom_object_key"):
            continue
        if all_hold(rule.get("conditions") or {}, RecordSubject(account, record, before)):
            _perform(account, rule, record)


def _perform(account: Account, rule: Record, record: Record) -> None:
    changes: Json = {}
    for action in rule.get("actions") or []:
        field, value = str(action.get("field")), action.get("value")
        name = field_of(field, record)
        if name is not None:
            changes[name] = value
        elif field == "notification_webhook":
            _call(account, value)
    if changes:
        _write(account, rule, record, changes)


def _write(account: Account, rule: Record, record: Record, changes: Json) -> None:
    """Write what a trigger changes; a change that the record refuses is left out."""
    account.acting, former = rule, account.acting
    try:
        with account.transaction():
            account.behaviour_of(record.kind).update(record, {_FIELDS: changes})
    except Problem:
        pass
    finally:
        account.acting = former


def _call(account: Account, value: object) -> None:
    """Call a webhook with the body of an action, as it stands there."""
    webhook_id, body = [*(value if isinstance(value, list) else [value]), None][:2]
    webhook = account.store.get("Webhook", webhook_id)
    if webhook is not None:
        call_webhook(account, webhook, None if body is None else str(body).encode("utf-8", "replace"))
