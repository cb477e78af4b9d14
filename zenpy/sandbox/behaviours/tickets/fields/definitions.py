"""Which custom fields an account has, and which values and tags they take."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from zenpy.sandbox.problems import Problem, problem

if TYPE_CHECKING:
    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json

#: Fields that every account has; their values are in fields of the ticket of their own.
SYSTEM_TYPES = {
    "subject", "description", "status", "custom_status", "tickettype", "priority", "basic_priority", "group", "assignee",
}  # fmt: skip
LISTED = {"tagger", "multiselect"}
PATTERNS = {"integer": re.compile(r"[+-]?\d{1,40}"), "decimal": re.compile(r"[+-]?\d{1,40}(?:[.,]\d{1,40})?")}
#: A value that a field does not take and that Zendesk drops without a word.
DROPPED: object = object()


def custom_fields(account: Account) -> list[Record]:
    """The active custom fields of tickets, by id."""
    found = [
        field
        for field in account.store.all("TicketField")
        if field.get("type") not in SYSTEM_TYPES and field.get("active") is not False
    ]
    return sorted(found, key=lambda field: field.id)


def type_name(field: Record) -> str:
    """What errors call the type of a field: `FieldTagger`."""
    kind = {"partialcreditcard": "partial_credit_card", "tickettype": "ticket_type"}.get(
        str(field.get("type")), str(field.get("type") or "text")
    )
    return "Field" + "".join(part.capitalize() for part in kind.split("_"))


def option_values(field: Record) -> list[str]:
    """The values of the options of a field."""
    return [str(one.get("value")) for one in field.get("custom_field_options") or []]


def tags_of(field: Record, value: object) -> set[str]:
    """The tags that a ticket has because of the value of a field."""
    if field.get("type") in LISTED:
        return {str(one) for one in (value if isinstance(value, list) else [value]) if one}
    if field.get("type") == "checkbox" and value is True and field.get("tag"):
        return {str(field["tag"])}
    return set()


def read_value(field: Record, sent: object) -> object:
    """The value that a ticket gets in a field, of what was sent; `DROPPED` when it is no option of the field.

    Raises:
        Problem: a 422, the value does not fit the type of the field.
    """
    if sent is None or sent == "" or sent == []:
        return None
    kind = field.get("type")
    match kind:
        case "checkbox":
            return sent if isinstance(sent, bool) else str(sent).lower() in ("true", "1", "yes", "on")
        case "tagger":
            return str(sent) if str(sent) in option_values(field) else DROPPED
        case "multiselect":
            many = sent if isinstance(sent, list) else [sent]
            known = [str(one) for one in many if str(one) in option_values(field)]
            return known or DROPPED
        case "integer" | "decimal":
            text = str(sent)
            if isinstance(sent, bool) or not PATTERNS[kind].fullmatch(text):
                raise _invalid(field)
            return text
        case "date":
            return _read_date(field, sent)
        case "regexp":
            if not _fits(field, str(sent)):
                raise _invalid(field)
            return str(sent)
        case "partialcreditcard":
            return "X" * 12 + re.sub(r"\D", "", str(sent))[-4:]
        case "text" | "textarea":
            return sent if isinstance(sent, str) else str(sent)
    return sent


def _read_date(field: Record, sent: object) -> str:
    try:
        return date.fromisoformat(str(sent)[:10]).isoformat()
    except ValueError:
        raise _invalid(field) from None


def _fits(field: Record, text: str) -> bool:
    try:
        return re.search(str(field.get("regexp_for_validation") or ""), text) is not None
    except re.error:
        return True  # an expression of Ruby that Python does not know


def _invalid(field: Record) -> Problem:
    return base_problem([field_error(field, f"{field.get('title')}: is invalid", "InvalidValue")])


def field_error(field: Record, description: str, error: str | None) -> Json:
    """One entry of the details of an error that names a ticket field."""
    return {
        "description": description,
        "error": error,
        "ticket_field_id": field.id,
        "ticket_field_type": type_name(field),
    }


def base_problem(errors: list[Json]) -> Problem:
    """A record that fails its validation as a whole."""
    return problem(422, "RecordInvalid", "Record validation errors", details={"base": errors})


def system_field(account: Account, kind: str) -> Record | None:
    """The field that every account has of a type."""
    return account.store.first("TicketField", type=kind)
