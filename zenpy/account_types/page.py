"""The page about the fields of an account: a table for each kind of record, as Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, cast

from zenpy.account_types.texts import one_line

if TYPE_CHECKING:
    from zenpy.account_types.overlay import Node

_MOST_OPTIONS = 20


def build_page(overlay: Node, source: str) -> str:
    """The text of the page.

    Args:
        overlay: of the account.
        source: the file of definitions that it is made of.
    """
    schemas = cast("Mapping[str, Mapping[str, object]]", cast("Node", overlay["components"])["schemas"])
    lines = [f"<!-- Generated from {source} by `zenpy types pull`. -->", "", "# Fields of the account"]
    for name, schema in schemas.items():
        lines += ["", f"## {name}", "", _cell(schema["description"]), "", *_table(schema)]
    return "\n".join(lines) + "\n"


def _table(schema: Mapping[str, object]) -> Iterator[str]:
    properties = cast("Mapping[str, Mapping[str, object]]", schema["properties"])
    if not properties:
        yield "No fields."
        return
    yield "| name | title | kind | options | id |"
    yield "| --- | --- | --- | --- | --- |"
    for name, node in properties.items():
        kind, id_ = node["x-zenpy-kind"], node["x-zenpy-field"]
        yield f"| `{name}` | {_cell(node['title'])} | {kind} | {_options(node)} | {id_} |"


def _options(node: Mapping[str, object]) -> str:
    items = cast("Mapping[str, object]", node.get("items", node))
    tags = [one for one in cast("list[object]", items.get("enum", [])) if isinstance(one, str)]
    more = f", and {len(tags) - _MOST_OPTIONS} more" if len(tags) > _MOST_OPTIONS else ""
    return ", ".join(map(_cell, tags[:_MOST_OPTIONS])) + more


def _cell(text: object) -> str:
    """The text in a cell of a table: what Markdown and HTML would take for something else is escaped."""
    escaped = one_line(text).replace("&", "&amp;").replace("<", "&lt;")
    return "".join(f"\\{character}" if character in "\\|`*_[]#" else character for character in escaped)
