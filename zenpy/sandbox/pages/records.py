"""What pages show of the records: tables, one record, and the conversation of a ticket."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from zenpy.sandbox.pages.render import BASE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.sandbox import Sandbox

PAGE = 50
#: How many hits a search over all kinds shows.
MOST_HITS = 100
#: The fields that tables show first, as far as a kind has them.
COLUMNS: tuple[str, ...] = (
    *(
        "id",
        "subject",
        "name",
        "title",
        "email",
        "role",
        "status",
        "type",
        "priority",
        "body",
        "value",
        "tags",
    ),
    *("requester_id", "assignee_id", "user_id", "organization_id", "group_id", "updated_at"),
)
MOST_COLUMNS = 7
#: What most people look for comes before other kinds, whatever their number.
FIRST_KINDS = ("Ticket", "User", "Organization", "Comment", "Group")
#: The kinds of records whose ids are in fields with other names.
OWNERS = dict.fromkeys(("requester_id", "assignee_id", "submitter_id", "author_id", "agent_id"), "user")


@dataclass(frozen=True)
class Page:
    """A page of a list."""

    number: int
    last: int
    count: int
    path: str
    q: str

    def address(self, number: int) -> str:
        """The address of another page of the list."""
        return f"{self.path}?{urlencode({'q': self.q, 'page': number} if self.q else {'page': number})}"


def kinds_of(sandbox: Sandbox) -> list[dict[str, object]]:
    """The kinds of records that there are, with their counts: the well-known ones, then the most frequent first."""
    counts = sandbox.account.store.counts()
    order = [name for name in FIRST_KINDS if name in counts]
    order += sorted(counts.keys() - set(order), key=lambda name: (-counts[name], name))
    return [{"name": name, "count": counts[name]} for name in order if counts[name]]


def address_of(kind: str, key: object) -> str:
    """The address of a record's page."""
    return f"{BASE}/records/{quote(kind, safe='')}/{quote(str(key), safe='')}"


def list_records(
    sandbox: Sandbox, kind: str, q: str, number: int
) -> tuple[Page, list[dict[str, object]], list[str]]:
    """A page of the records of a kind that hold a text, newest first: the page, its rows, and their columns."""
    found = [one for one in reversed(sandbox.records(kind)) if holds(one, q)]
    last = max(1, -(-len(found) // PAGE))
    number = min(max(number, 1), last)
    shown = found[(number - 1) * PAGE : number * PAGE]
    columns = columns_of(shown)
    return Page(number, last, len(found), f"{BASE}/records/{kind}", q), rows_of(shown, columns), columns


def search_records(sandbox: Sandbox, q: str) -> tuple[list[dict[str, object]], int, bool]:
    """The records of all kinds that hold a text, by kind; their number; whether there may be more."""
    groups: list[dict[str, object]] = []
    count = 0
    for kind in kinds_of(sandbox) if q else []:
        name = str(kind["name"])
        found: list[Record] = []
        for one in sandbox.records(name):
            if holds(one, q):
                found.append(one)
            if count + len(found) >= MOST_HITS:
                break
        count += len(found)
        if found:
            columns = columns_of(found)
            groups.append({"name": name, "columns": columns, "rows": rows_of(found, columns)})
    return groups, count, count >= MOST_HITS


def holds(record: Record, q: str) -> bool:
    """Whether a record holds a text, in whatever case."""
    return not q or q.lower() in json.dumps(record, ensure_ascii=False, default=str).lower()


def columns_of(records: Iterable[Record]) -> list[str]:
    """The fields that a table of records shows."""
    there = {name for one in records for name, value in one.items() if value not in (None, "", [])}
    columns = [name for name in COLUMNS if name in there] + sorted(there - set(COLUMNS))
    return columns[:MOST_COLUMNS] or ["record"]


def rows_of(records: Iterable[Record], columns: list[str]) -> list[dict[str, object]]:
    """The rows of a table of records."""
    return [
        {
            "address": address_of(one.kind, one.key),
            "cells": [one.get(columns[0], one.key), *(_short(one.get(name)) for name in columns[1:])],
        }
        for one in records
    ]


def _short(value: object) -> object:
    if isinstance(value, dict):
        return f"{len(value)} fields"
    return f"{value[:117]}…" if isinstance(value, str) and len(value) > 120 else value


def title_of(record: Record) -> str:
    """What a record is called."""
    name = next((record[one] for one in ("subject", "name", "title", "email", "key") if record.get(one)), "")
    return f"{record.kind} {record.key}" + (f": {name}" if name else "")


def fields_of(sandbox: Sandbox, record: Record) -> list[tuple[str, dict[str, object]]]:
    """The fields of a record; those with the id of another record lead to it."""
    kind = sandbox.account.routes.kinds.get(record.kind)
    shown = []
    for name, value in record.items():
        other = kind.fields[name].of if kind and name in kind.fields else None
        found = sandbox.account.store.get(other, value) if other and isinstance(value, int | str) else None
        shown.append((name, {"value": value, "address": found and address_of(found.kind, found.key)}))
    return shown


def conversation_of(sandbox: Sandbox, ticket: Record) -> list[dict[str, object]]:
    """The comments of a ticket, oldest first."""
    return [
        {
            "author": name_of(sandbox, one.get("author_id")),
            "time": one.get("created_at"),
            "public": one.get("public") is not False,
            "body": one.get("plain_body") or one.get("body") or "",
            "files": [
                file.get("file_name") for file in one.get("attachments") or [] if isinstance(file, dict)
            ],
        }
        for one in sandbox.account.store.under("Comment", "ticket_id", ticket.key)
    ]


def audits_of(sandbox: Sandbox, ticket: Record) -> list[dict[str, object]]:
    """The audits of a ticket, newest first."""
    audits = sandbox.account.store.under("Audit", "ticket_id", ticket.key)
    return [
        {
            "author": name_of(sandbox, one.get("author_id")),
            "time": one.get("created_at"),
            "events": [
                {"type": event.get("type"), "text": _told(event)} for event in one.get("events") or []
            ],
        }
        for one in reversed(audits)
    ]


def _told(event: dict[str, object]) -> str:
    """What an event of an audit says, in a line."""
    if "field_name" not in event:
        text = event.get("body") or event.get("subject") or event.get("value") or ""
        return _line(text)
    before = (
        f"{_line(event['previous_value'])} → " if event.get("previous_value") not in (None, "", []) else ""
    )
    return f"{event['field_name']}: {before}{_line(event.get('value'))}"


def _line(value: object) -> str:
    text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    return f"{text[:157]}…" if len(text) > 160 else text


def name_of(sandbox: Sandbox, user_id: object) -> str:
    """The name of a user."""
    user = sandbox.account.store.get("User", user_id)
    return str(
        (user and user.get("name")) or (f"user {user_id}" if user_id not in (None, -1) else "the system")
    )


def fit_ids(sandbox: Sandbox, example: object) -> object:
    """An example of a body whose ids are those of records that are there; where there are none, without the field."""
    if isinstance(example, list):
        return [fit_ids(sandbox, one) for one in example]
    if not isinstance(example, dict):
        return example
    fitted = {}
    for name, value in example.items():
        if name == "custom_fields" or (name == "id" and isinstance(value, int)):
            continue
        kind, is_id = (
            OWNERS.get(name, name.removesuffix("_id")),
            name.endswith("_id") and isinstance(value, int),
        )
        there = first_key(sandbox, kind) if is_id else None
        if not is_id:
            fitted[name] = fit_ids(sandbox, value)
        elif there is not None:
            fitted[name] = int(there) if there.isdigit() else there
    return fitted


def first_key(sandbox: Sandbox, kind: str) -> str | None:
    """The key of the oldest record of a kind; None when there is none, or no such kind."""
    try:
        there = sandbox.account.store.rows(kind)
    except KeyError:
        return None
    return next((one.key for one in there), None)
