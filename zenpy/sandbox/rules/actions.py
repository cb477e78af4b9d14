"""What the actions of a rule change in a ticket, and whom they notify; nothing is written here."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from zenpy.sandbox.rules.conditions import as_text
from zenpy.sandbox.rules.vocabulary import NOTIFICATIONS, as_field, custom_id, is_custom
from zenpy.sandbox.values import is_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json

#: Actions whose value is the id of a record; an empty one takes it away.
_IDS = frozenset(
    {"group_id", "assignee_id", "custom_status_id", "ticket_form_id", "brand_id", "organization_id"}
)
_PLAIN = frozenset({"status", "type", "priority", "subject"})
_TAGS = frozenset({"set_tags", "current_tags", "remove_tags"})
_COMMENTS = frozenset({"comment_value", "comment_value_html"})


@dataclass
class Plan:
    """The outcome of the actions of one rule.

    Attributes:
        changes: The fields to write, as an update takes them.
        comment: The comment of a macro.
        notices: The notifications: name of the action and its value.
    """

    changes: Json = field(default_factory=dict)
    comment: Json = field(default_factory=dict)
    notices: list[tuple[str, object]] = field(default_factory=list)


def plan_actions(
    account: Account,
    actions: Iterable[Mapping[str, object]],
    ticket: Mapping[str, object],
    actor: Record | None,
) -> Plan:
    """What the actions of a rule do to a ticket.

    Args:
        account: The account, for the users whom actions name.
        actions: The actions, in their order; later ones see what earlier ones have set.
        ticket: The ticket as it is.
        actor: The user who is meant by `current_user`.
    """
    plan = Plan()
    for action in actions:
        name, value = as_field(action.get("field")), action.get("value")
        if name in NOTIFICATIONS:
            plan.notices.append((name, value))
        else:
            _plan_change(account, plan, name, value, ticket, actor)
    return plan


def _plan_change(
    account: Account, plan: Plan, name: str, value: object, ticket: Mapping[str, object], actor: Record | None
) -> None:
    changes = plan.changes
    if name in _PLAIN:
        changes[name] = value or None
    elif name in _IDS:
        changes[name] = _id(value, ticket, actor)
    elif name in _TAGS:
        changes["tags"] = _tags(name, value, changes.get("tags", ticket.get("tags")))
    elif is_custom(name):
        custom: Json = {"id": int(custom_id(name)), "value": _custom(account, custom_id(name), value)}
        changes["custom_fields"] = [*changes.get("custom_fields", []), custom]
    elif name in ("follower", "cc"):
        entries = "followers" if name == "follower" else "email_ccs"
        user = _id(value, ticket, actor)
        if user is not None:
            changes[entries] = [*changes.get(entries, []), {"user_id": user, "action": "put"}]
    elif name in _COMMENTS:
        text = _comment_text(value)
        plan.comment |= {"body": text} | ({"html_body": text} if name.endswith("html") else {})
    elif name == "comment_mode_is_public":
        plan.comment["public"] = as_text(value) == "true"


def _id(value: object, ticket: Mapping[str, object], actor: Record | None) -> object:
    match value:
        case "current_user":
            return actor.id if actor is not None else None
        case "requester_id" | "assignee_id":
            return ticket.get(value)
    text = as_text(value)
    return int(text) if is_id(text) else None


def _tags(name: str, value: object, old: object) -> list[str]:
    words = [str(one) for one in value] if isinstance(value, list) else str(value or "").split()
    known = [str(one) for one in old] if isinstance(old, list) else []
    if name == "remove_tags":
        return [tag for tag in known if tag not in words]
    return list(dict.fromkeys(words if name == "set_tags" else [*known, *words]))


def _custom(account: Account, key: str, value: object) -> object:
    """The value of a custom field; an option of a list may be named by its id."""
    field_record = account.store.get("TicketField", key)
    if field_record is None:
        return value
    for option in field_record.get("custom_field_options") or []:
        if str(option.get("id")) == str(value):
            return option.get("value")
    if field_record.get("type") == "checkbox":
        return as_text(value) == "true"
    return value


def _comment_text(value: object) -> str:
    """The text of a comment, which may come with its channel: `["channel:all", text]`."""
    return str(value[-1] if isinstance(value, list) and value else value or "")
