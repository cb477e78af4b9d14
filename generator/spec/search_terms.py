"""The terms of Zendesk's search language as values: what `search_terms.yaml` says, with the place of everything."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import yaml

from generator.spec.yaml_table import FileDiagnostics, cells_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.spec.diagnostics import Place

SEARCH_TYPES = ("ticket", "user", "organization", "group")
SEARCH_VALUES = ("text", "boolean", "date", "id", "choice")
SEARCH_TERM = frozenset({"types", "value", "doc", "of", "enum", "ordered", "notes"})


@dataclass(frozen=True)
class SearchTermSpec:
    """A property of the search language, which calls take as a keyword."""

    name: str
    place: Place
    #: The types of records that have it, in the words of the language.
    types: tuple[str, ...]
    #: What it is compared with: one of SEARCH_VALUES.
    value: str
    doc: str = ""
    of: str | None = None
    enum: tuple[str, ...] = ()
    #: Whether the values of a choice have an order, so that less and greater mean something.
    ordered: bool = False
    notes: tuple[str, ...] = ()


def read_search_terms(root: yaml.Node, diagnostics: FileDiagnostics) -> Iterator[SearchTermSpec]:
    """The terms of a file."""
    if not isinstance(root, yaml.MappingNode):
        diagnostics.add(root, "search terms must be a table from name to what they are compared with")
        return
    for cell in cells_of(root, diagnostics):
        table = cell.table(SEARCH_TERM, "a search term")
        if table is None:
            continue
        missing = [key for key in ("types", "value", "doc") if key not in table]
        if missing:
            diagnostics.add(cell.at, f'search term "{cell.key}" needs {" and ".join(missing)}', absent=True)
            continue
        yield SearchTermSpec(
            name=cell.key,
            place=cell.place,
            types=table.texts("types"),
            value=table.text("value") or "",
            doc=table.text("doc") or "",
            of=table.text("of"),
            enum=table.texts("enum"),
            ordered=table.flag("ordered"),
            notes=table.texts("notes"),
        )
