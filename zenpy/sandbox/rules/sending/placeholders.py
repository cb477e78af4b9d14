"""The placeholders in texts of business rules: `{{ticket.id}}`, `{{ticket.requester.name}}`.

Values are put in by name. Tags and filters of Liquid (`{% if %}`, `| upcase`) are not carried out: a tag stays as it is,
and a filter is left out.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape as escape_xml

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record

PLACEHOLDER = re.compile(r"\{\{([^{}]{1,200})\}\}")
#: What the placeholders of a ticket read that are called differently there.
OF_TICKET: Mapping[str, str] = {
    "title": "subject",
    "ticket_type": "type",
    "due_date": "due_at",
    "received_at": "recipient",
}
#: The users and other records to which a ticket leads, by the name of the placeholder.
RELATED: Mapping[str, tuple[str, str]] = {
    "requester": ("User", "requester_id"),
    "submitter": ("User", "submitter_id"),
    "assignee": ("User", "assignee_id"),
    "organization": ("Organization", "organization_id"),
    "group": ("Group", "group_id"),
    "brand": ("Brand", "brand_id"),
    "ticket_form": ("TicketForm", "ticket_form_id"),
}
CHANNELS: Mapping[str, str] = {"web": "Web Form", "email": "Mail", "api": "Web Service (API)", "chat": "Chat"}
#: How a value is written into a text of a format, so that the text stays valid.
ESCAPES: Mapping[str, Callable[[str], str]] = {
    "json": lambda text: json.dumps(text, ensure_ascii=False)[1:-1],
    "xml": escape_xml,
}


def render(account: Account, template: str, ticket: Record, actor: Record | None, form: str = "") -> str:
    """A text with values in the place of its placeholders.

    Args:
        account: The account with the records that the placeholders name.
        template: The text; a placeholder that nobody knows becomes empty.
        ticket: The ticket that the rule has acted on.
        actor: The user who made the update: `{{current_user.name}}`.
        form: `json` or `xml`: the values are escaped for it.
    """
    escape = ESCAPES.get(form, str)

    def value(found: re.Match[str]) -> str:
        path = found[1].partition("|")[0].strip().split(".")
        return escape(_value_at(account, path, ticket, actor))

    return PLACEHOLDER.sub(value, template)


def _value_at(account: Account, path: list[str], ticket: Record, actor: Record | None) -> str:
    match path:
        case ["ticket", *rest]:
            return _of_ticket(account, rest, ticket)
        case ["current_user", *rest]:
            return _of_record(account, rest, actor)
        case ["satisfaction", "current_rating"]:
            return _text((ticket.get("satisfaction_rating") or {}).get("score"))
        case ["account", "incoming_phone_number_ID"] | [""]:
            return ""
    return ""


def _of_ticket(account: Account, path: list[str], ticket: Record) -> str:
    name, rest = (path[0], path[1:]) if path else ("", [])
    if name in RELATED:
        kind, field = RELATED[name]
        return _of_record(account, rest or ["name"], account.store.get(kind, ticket.get(field)))
    if name.startswith("ticket_field_"):
        return _custom(ticket, name.removeprefix("ticket_field_").removeprefix("option_title_"))
    if name in ("latest_comment", "latest_public_comment"):
        return _of_comment(account, rest or ["value"], _latest(account, ticket, name))
    match name:
        case "account":
            return account.subdomain
        case "url" | "link":
            address = f"{account.base.partition('://')[2]}/agent/tickets/{ticket.key}"
            return address if name == "url" else f"{account.base.partition('://')[0]}://{address}"
        case "tags":
            return " ".join(str(one) for one in ticket.get("tags") or [])
        case "via":
            channel = str((ticket.get("via") or {}).get("channel"))
            return CHANNELS.get(channel, channel.capitalize())
        case "cc_names" | "ccs" | "email_cc_names":
            users = [account.store.get("User", key) for key in ticket.get("email_cc_ids") or []]
            return ", ".join(str(user["name"]) for user in users if user is not None)
        case "comments_formatted" | "public_comments_formatted":
            return _all_comments(account, ticket, name.startswith("public"))
        case "status" | "priority" | "ticket_type":
            return _text(ticket.get(OF_TICKET.get(name, name))).capitalize()
    return _text(ticket.get(OF_TICKET.get(name, name)))


def _of_record(account: Account, path: list[str], record: Record | None) -> str:
    if record is None or not path:
        return ""
    match path:
        case ["first_name"]:
            return str(record.get("name") or "").partition(" ")[0]
        case ["last_name"]:
            return str(record.get("name") or "").partition(" ")[2]
        case ["language"]:
            return _text(record.get("locale"))
        case ["organization", *rest]:
            kind = account.store.get("Organization", record.get("organization_id"))
            return _of_record(account, rest or ["name"], kind)
        case ["custom_fields", key, *_]:
            fields = record.get("user_fields") or record.get("organization_fields") or {}
            return _text(fields.get(key))
        case ["tags"]:
            return " ".join(str(one) for one in record.get("tags") or [])
    return _text(record.get(path[0]))


def _of_comment(account: Account, path: list[str], comment: Record | None) -> str:
    if comment is None:
        return ""
    match path:
        case ["author", *rest]:
            return _of_record(account, rest or ["name"], account.store.get("User", comment.get("author_id")))
        case ["value" | "value_rich" | "plain" | "body"]:
            return _text(comment.get("body"))
        case ["html"]:
            return _text(comment.get("html_body"))
        case ["is_public"]:
            return _text(comment.get("public"))
        case ["created_at" | "created_at_with_time"]:
            return _text(comment.get("created_at"))
    return _text(comment.get(path[0]))


def _latest(account: Account, ticket: Record, name: str) -> Record | None:
    comments = account.store.under("Comment", "ticket_id", ticket.key)
    if name == "latest_public_comment":
        comments = [one for one in comments if one.get("public")]
    return comments[-1] if comments else None


def _all_comments(account: Account, ticket: Record, public: bool) -> str:
    """The comments, the newest first, each below the name of its author."""
    shown = []
    for comment in reversed(account.store.under("Comment", "ticket_id", ticket.key)):
        if comment.get("public") or not public:
            author = account.store.get("User", comment.get("author_id"))
            name = author["name"] if author is not None else comment.get("author_id")
            shown.append(f"{name}, {comment.get('created_at')}\n\n{comment.get('body')}")
    return "\n\n".join(shown)


def _custom(ticket: Record, key: str) -> str:
    for one in ticket.get("custom_fields") or []:
        if str(one.get("id")) == key:
            value = one.get("value")
            return " ".join(str(part) for part in value) if isinstance(value, list) else _text(value)
    return ""


def _text(value: object) -> str:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)
