"""A request for a list, one page of the list, and the order of its records."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from zenpy.sandbox.account.found import in_order
from zenpy.sandbox.account.rows import Rows
from zenpy.sandbox.problems import listed_problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json, Request
    from zenpy.sandbox.routes import Route

_NUMBER = re.compile(r"-?[0-9]{1,18}")


@dataclass(frozen=True)
class ListRequest:
    """A request for a list: the HTTP request, its route, the address of the account, and the time."""

    request: Request
    route: Route
    base: str
    now: int

    def link(self, *drop: str, **changes: object) -> str:
        """The address of another page of the same list."""
        return f"{self.base}{self.request.path}?{self.request.with_query(drop, **changes)}"

    def number(self, name: str, default: int, most: int | None = None) -> int:
        """A positive number of the query; one above `most` becomes `most`, as at Zendesk."""
        text = self.request.value(name)
        if text is None or text == "":
            return default
        number = parse_number(text)
        if number is None or number < 1:
            raise listed_problem(
                400, "InvalidPaginationParameter", f"{name} must be a positive integer, not {text!r}"
            )
        return min(number, most or number)


def parse_number(text: str) -> int | None:
    """The number of a text of at most 18 digits from 0 to 9, perhaps with a minus before them."""
    return int(text) if _NUMBER.fullmatch(text) else None


@dataclass(frozen=True)
class Page:
    """The records of one page and the further keys of the envelope."""

    items: Sequence[Record]
    extra: Json = field(default_factory=dict)


class Ordered(list["Record"]):
    """Records that are in the order that the request asks for."""


def sort_as_requested(list_request: ListRequest, items: Sequence[Record]) -> Sequence[Record]:
    """The records in the order of `sort_by` and `sort_order`, or of `sort`; unknown fields change nothing."""
    if isinstance(items, Ordered):
        return items
    sort = list_request.request.value("sort_by") or list_request.request.value("sort") or ""
    name = sort.removeprefix("-")
    down = sort.startswith("-") or list_request.request.value("sort_order") == "desc"
    if name:
        return sort_by_field(items, name, down)
    if not down:
        return items
    return items.backwards() if isinstance(items, Rows) else items[::-1]


def sort_by_field(items: Sequence[Record], name: str, down: bool) -> Sequence[Record]:
    """The records by a field; those without a value come last in their own order."""
    if isinstance(items, Rows) and items.order == "creation":
        return in_order(items.table, name, down)
    with_value = [item for item in items if item.get(name) is not None]
    without = [item for item in items if item.get(name) is None]
    try:
        with_value.sort(key=lambda item: item[name], reverse=down)
    except TypeError:
        with_value.sort(key=lambda item: str(item[name]), reverse=down)
    return [*with_value, *without]
