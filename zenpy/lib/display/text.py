"""The texts of records for people: `Ticket(id=1, subject='Printer', status='open')`, short whatever a record holds.

A record says which of its fields tell what it is. What is shown of a value is bounded: its length, its items, and how deep they
are followed. Nothing here reads an attribute of a record, since that may wrap a value or fetch a relation.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Protocol, cast

#: How much of a text is shown, how many items of a list or a mapping, and how many levels of records, lists and mappings.
MOST_CHARACTERS = 60
MOST_ITEMS = 3
MOST_LEVELS = 3
#: More digits than an id or a moment has.
_MOST_BITS = 256
#: What is shown in place of a secret.
HIDDEN = "***"
#: Names of fields whose values are secrets.
_SECRET = re.compile(
    r"token|secret|password|authoriz|api_?key|credential|private_?key|cookie|jwt|signature", re.IGNORECASE
)


class Shown(Protocol):
    """What has fields to show: records."""

    def _shown_items(self) -> list[tuple[str, object]]:
        """The names and the values of the fields that tell what it is."""


def is_secret(name: str) -> bool:
    """Whether a field with this name may hold what nobody should see."""
    return _SECRET.search(name) is not None


def is_shown(value: object) -> bool:
    """Whether a value is a record, which has fields to show."""
    return hasattr(type(value), "_shown_items")


def show_record(record: Shown, levels: int = MOST_LEVELS) -> str:
    """A record as a call that names its fields."""
    fields = ", ".join(f"{name}={show_value(value, levels - 1)}" for name, value in record._shown_items())
    return f"{type(record).__name__}({fields})"


def show_value(value: object, levels: int = MOST_LEVELS) -> str:
    """One value, as Python writes it, cut where it is long."""
    if isinstance(value, str | bytes):
        return _show_text(value)
    if isinstance(value, int) and value.bit_length() > _MOST_BITS:
        return f"<a number of {value.bit_length()} bits>"
    if is_shown(value):
        return show_record(cast("Shown", value), levels) if levels > 0 else f"{type(value).__name__}(...)"
    if isinstance(value, Mapping):
        pairs = list(value.items())
        first = pairs[:MOST_ITEMS] if levels > 0 else []
        shown = [f"{_show_key(key)}: {_show_mapped(key, one, levels - 1)}" for key, one in first]
        return "{" + _join(shown, len(pairs)) + "}"
    if isinstance(value, list | tuple):
        shown = [show_value(one, levels - 1) for one in value[:MOST_ITEMS]] if levels > 0 else []
        return f"[{_join(shown, len(value))}]"
    return cut(repr(value))


class Excerpt:
    """A value whose repr is as short as in the text of a record; `rich` writes the repr of what it is given."""

    __slots__ = ("_text",)

    def __init__(self, value: object) -> None:
        self._text = show_value(value, MOST_LEVELS - 1)

    def __repr__(self) -> str:
        return self._text


def cut(text: str, most: int = MOST_CHARACTERS) -> str:
    """A text, with dots in place of what is too long of it."""
    return text if len(text) <= most else f"{text[: most - 3]}..."


def _show_text(value: str | bytes) -> str:
    if len(value) <= MOST_CHARACTERS:
        return repr(value)
    shown = repr(value[: MOST_CHARACTERS - 3])
    return f"{shown[:-1]}...{shown[-1]}"


def _show_key(key: object) -> str:
    return show_value(key, 0)


def _show_mapped(key: object, value: object, levels: int) -> str:
    return HIDDEN if isinstance(key, str) and is_secret(key) and value else show_value(value, levels)


def _join(shown: list[str], length: int) -> str:
    """The items that are shown, and how many more there are."""
    if not shown:
        return "..." if length else ""
    more = [] if len(shown) == length else [f"... {length - len(shown)} more"]
    return ", ".join([*shown, *more])
