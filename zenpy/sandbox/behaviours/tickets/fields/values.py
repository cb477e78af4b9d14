"""The values of a ticket in its custom fields, and the tags that go with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.behaviours.tickets.fields.definitions import (
    DROPPED,
    LISTED,
    custom_fields,
    read_value,
    tags_of,
)
from zenpy.sandbox.problems import titled_problem
from zenpy.sandbox.values import is_id

if TYPE_CHECKING:
    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json


def values_of(ticket: Record) -> dict[int, object]:
    """The values of a ticket by the ids of their fields."""
    return {one["id"]: one.get("value") for one in ticket.get("custom_fields") or []}


def list_all_fields(account: Account, ticket: Record) -> None:
    """List every active custom field in a ticket, with null where it has no value; `fields` is the same list once more."""
    known, stored = {field.id for field in custom_fields(account)}, values_of(ticket)
    _set_values(ticket, {**stored, **{key: None for key in known if key not in stored}})


def set_values(account: Account, ticket: Record, sent: object) -> None:
    """Write what was sent of the custom fields of a ticket, and the tags of these values.

    A field that does not exist is ignored; so is a value that is no option of its field.

    Raises:
        Problem: a 422, a value does not fit the type of its field; a 400, what was sent is no list of values.
    """
    fields, values = {field.id: field for field in custom_fields(account)}, values_of(ticket)
    tags = set(ticket.get("tags") or [])
    for key, value in _entries(sent):
        field = fields.get(key)
        if field is None:
            if key in values:  # a test has put it into the ticket
                values[key] = value
            continue
        new = read_value(field, value)
        if new is DROPPED:
            continue
        tags = (tags - tags_of(field, values.get(key))) | tags_of(field, new)
        values[key] = new
    _set_values(ticket, values)
    _set_tags(ticket, tags)


def follow_tags(account: Account, ticket: Record, removed: set[str]) -> None:
    """Take the values out whose tags were taken out of a ticket."""
    values = values_of(ticket)
    for field in custom_fields(account) if removed else ():
        value = values.get(field.id)
        if not tags_of(field, value) & removed:
            continue
        if field.get("type") in LISTED and isinstance(value, list):
            values[field.id] = [one for one in value if one not in removed] or None
        else:
            values[field.id] = False if field.get("type") == "checkbox" else None
    _set_values(ticket, values)


def forget_values(ticket: Record, field: Record, gone: set[str] | None = None) -> None:
    """Take a field out of a ticket; with `gone`, only values that are among these."""
    values = values_of(ticket)
    if field.id not in values:
        return
    value = values[field.id]
    tags = tags_of(field, value)
    if gone is None:
        del values[field.id]
    elif isinstance(value, list):
        values[field.id] = [one for one in value if one not in gone] or None
    elif value in gone:
        values[field.id] = None
    left = tags_of(field, values.get(field.id))
    _set_values(ticket, values)
    _set_tags(ticket, set(ticket.get("tags") or []) - (tags - left))


def _entries(sent: object) -> list[tuple[int, object]]:
    """The ids and values of a list of entries, or of a mapping of ids to values."""
    if isinstance(sent, dict):
        return [(int(str(key)), value) for key, value in sent.items() if is_id(str(key))]
    found = []
    for one in sent if isinstance(sent, list) else []:
        if not isinstance(one, dict):
            raise titled_problem(
                400, "Invalid attribute", "custom_fields: send a list of objects with id and value"
            )
        if is_id(str(one.get("id"))):
            found.append((int(str(one["id"])), one.get("value")))
    return found


def _set_values(ticket: Record, values: dict[int, object]) -> None:
    shown = [{"id": key, "value": values[key]} for key in sorted(values)]
    if shown != ticket.get("custom_fields") or shown != ticket.get("fields"):
        ticket.update(custom_fields=shown, fields=[dict(one) for one in shown])


def _set_tags(ticket: Record, tags: set[str]) -> None:
    if tags != set(ticket.get("tags") or []):
        ticket["tags"] = sorted(tags)


def copy_entries(stored: list[Json], sent: object) -> list[Json]:
    """The entries of one ticket with those of another call in their place."""
    values = {one["id"]: one.get("value") for one in stored} | dict(_entries(sent))
    return [{"id": key, "value": value} for key, value in values.items()]
