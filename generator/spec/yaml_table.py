"""Reads YAML; reports unknown and repeated keys with their line.

A spec file is read as nodes, not as plain values, for two reasons: every diagnostic can name its line, and words
stay as they are written (`on` is a key and `no` a word here, not a truth value). `FileDiagnostics` makes a `Place` of
a node's line; `generator.spec.diagnostics` has the values, and knows no YAML.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import yaml

from generator.spec.diagnostics import Diagnostic, Place, Places, unknown_name

_TAG = "tag:yaml.org,2002:"
Scalar = str | int | float | bool | None


class FileDiagnostics:
    """Collects what is wrong in one file."""

    def __init__(self, file: str, found: list[Diagnostic]) -> None:
        self.file = file
        self.found = found
        #: The lines of the file.
        self.lines: list[str] = []

    def place(self, node: yaml.Node | None) -> Place:
        """Where a node begins; the start of the file when there is none."""
        mark = node.start_mark if node is not None else None
        return Place(self.file, mark.line + 1, mark.column + 1) if mark else Place(self.file, 1)

    def add(self, node: yaml.Node | None, text: str, absent: bool = False, repeated: bool = False) -> None:
        """Add a diagnostic at a node; `absent` says that something is missing there, `repeated` that it is there again."""
        self.found.append(Diagnostic(self.place(node), text, absent=absent, repeated=repeated))


@dataclass(frozen=True)
class Cell:
    """A key and its value."""

    key: str
    at: yaml.Node
    value: yaml.Node
    diagnostics: FileDiagnostics

    @property
    def place(self) -> Place:
        """The place of the key."""
        return self.diagnostics.place(self.at)

    def marks(self) -> Iterator[tuple[str, yaml.Mark]]:
        """Where the key stands, and what stands below it."""
        yield self.key, self.at.start_mark
        if isinstance(self.value, yaml.SequenceNode):
            for item in self.value.value:
                if isinstance(item, yaml.ScalarNode):
                    yield f"{self.key}.{item.value}", item.start_mark
        elif isinstance(self.value, yaml.MappingNode):
            for at, _ in self.value.value:
                yield f"{self.key}.{at.value}", at.start_mark

    def text(self) -> str | None:
        """The value as text, exactly as written; null is None."""
        if isinstance(self.value, yaml.ScalarNode):
            return None if self.value.tag == _TAG + "null" else str(self.value.value)
        self._report_type("a text")
        return None

    def flag(self) -> bool:
        """The value as yes or no."""
        value = _plain(self.value) if isinstance(self.value, yaml.ScalarNode) else None
        if not isinstance(value, bool):
            self._report_type("true or false")
        return value is True

    def number(self) -> int | None:
        """The value as a whole number above zero."""
        text = str(self.value.value) if isinstance(self.value, yaml.ScalarNode) else ""
        if not re.fullmatch(r"[1-9][0-9]*", text):
            self._report_type("a whole number above zero")
            return None
        return int(text)

    def texts(self) -> tuple[str, ...]:
        """The value as a list of texts."""
        if not isinstance(self.value, yaml.SequenceNode):
            self._report_type("a list")
            return ()
        found: list[str] = []
        for item in self.value.value:
            if isinstance(item, yaml.ScalarNode):
                found.append(str(item.value))
            else:
                self.diagnostics.add(item, f'"{self.key}" must be a list of single values')
        return tuple(found)

    def scalars(self) -> tuple[Scalar, ...]:
        """The value as a list of plain values."""
        self.texts()
        items = self.value.value if isinstance(self.value, yaml.SequenceNode) else []
        return tuple(_plain(item) for item in items if isinstance(item, yaml.ScalarNode))

    def table(self, known: frozenset[str], what: str) -> Table | None:
        """The value as a table with known keys."""
        if not isinstance(self.value, yaml.MappingNode):
            self._report_type("a table of keys and values")
            return None
        return Table(self.value, known, what, self.diagnostics)

    def tables(self, known: frozenset[str], what: str) -> list[Table]:
        """The value as a list of such tables."""
        if not isinstance(self.value, yaml.SequenceNode):
            self._report_type("a list")
            return []
        return list(tables_in(self.value, known, what, self.diagnostics))

    def cells(self) -> list[Cell]:
        """The value as a table whose keys are names of the author's choice."""
        if not isinstance(self.value, yaml.MappingNode):
            self._report_type("a table of names")
            return []
        return list(cells_of(self.value, self.diagnostics))

    def pairs(self) -> dict[str, str]:
        """The value as a table from name to text."""
        found = {cell.key: cell.text() for cell in self.cells()}
        return {name: text for name, text in found.items() if text is not None}

    def _report_type(self, what: str) -> None:
        written = str(self.value.value) if isinstance(self.value, yaml.ScalarNode) else None
        if written == "":
            self.diagnostics.add(self.at, f'"{self.key}" is empty: it must be {what}', absent=True)
            return
        self.diagnostics.add(
            self.at, f'"{self.key}" must be {what}' + (f', not "{written}"' if written else "")
        )


class Table(Mapping[str, Cell]):
    """A YAML mapping with known keys; every other key becomes a diagnostic."""

    def __init__(
        self, node: yaml.MappingNode, known: frozenset[str], what: str, diagnostics: FileDiagnostics
    ) -> None:
        self.node = node
        self.diagnostics = diagnostics
        self._cells: dict[str, Cell] = {}
        unknown = 0
        for cell in cells_of(node, diagnostics):
            if cell.key in known:
                self._cells[cell.key] = cell
            else:
                diagnostics.add(cell.at, _unknown_key(cell, known, what), repeated=unknown > 0)
                unknown += 1

    @property
    def place(self) -> Place:
        """The line the table begins on."""
        return self.diagnostics.place(self.node)

    def places(self) -> Places:
        """The places of the keys, and of what stands below them."""
        marks = {
            name: (mark.line + 1, mark.column + 1) for cell in self.values() for name, mark in cell.marks()
        }
        return Places(self.diagnostics.file, marks)

    def __getitem__(self, key: str) -> Cell:
        return self._cells[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._cells)

    def __len__(self) -> int:
        return len(self._cells)

    def text(self, key: str) -> str | None:
        """The text under a key, None when there is none."""
        return self[key].text() if key in self else None

    def flag(self, key: str) -> bool:
        """The truth value under a key, False when there is none."""
        return self[key].flag() if key in self else False

    def number(self, key: str) -> int | None:
        """The number under a key, None when there is none."""
        return self[key].number() if key in self else None

    def texts(self, key: str) -> tuple[str, ...]:
        """The list of texts under a key, empty when there is none."""
        return self[key].texts() if key in self else ()

    def cells(self, key: str) -> list[Cell]:
        """The entries of the table under a key, none when there is none."""
        return self[key].cells() if key in self else []

    def pairs(self, key: str) -> dict[str, str]:
        """The names and texts of the table under a key, none when there is none."""
        return self[key].pairs() if key in self else {}


def _unknown_key(cell: Cell, known: frozenset[str], what: str) -> str:
    """What is wrong with a key that no table of its kind has."""
    word, sign = (
        re.split(r"(:| [{\[])", cell.key, maxsplit=1)[:2] if re.search(r":| [{\[]", cell.key) else ("", "")
    )
    if word in known:
        return f'a {"space" if sign == ":" else "colon"} is missing after "{word}{sign.strip(" {[")}"'
    text = unknown_name(f"key in {what}", cell.key, known)
    if isinstance(cell.value, yaml.ScalarNode) and cell.value.value == "":
        return f"{text} (correct it, or indent it less if it is the name of the next entry)"
    return text


def cells_of(node: yaml.MappingNode, diagnostics: FileDiagnostics) -> Iterator[Cell]:
    """The entries of a YAML mapping in their order; a key that comes again is left out and becomes a diagnostic."""
    seen: dict[str, yaml.Node] = {}
    filled = {str(at.value) for at, value in node.value if value.value != ""}
    for at, value in node.value:
        key = str(at.value) if isinstance(at, yaml.ScalarNode) else ""
        if not key:
            diagnostics.add(at, "a key must be a single word")
        elif key in seen:
            first = f"first in line {diagnostics.place(seen[key]).line}"
            diagnostics.add(
                at,
                f'"{key}" is given twice, {first}: is one too many, or a name missing above?',
                repeated=True,
            )
        else:
            seen[key] = at
            if value.value != "" or key not in filled:
                yield Cell(key, at, value, diagnostics)


def tables_in(
    node: yaml.SequenceNode, known: frozenset[str], what: str, diagnostics: FileDiagnostics
) -> Iterator[Table]:
    """The tables of a YAML list; an item that is not a table becomes a diagnostic."""
    for item in node.value:
        if isinstance(item, yaml.MappingNode):
            yield Table(item, known, what, diagnostics)
        else:
            diagnostics.add(item, f"{what} must be a table of keys and values")


def plain_value(node: yaml.Node) -> object:
    """A node as plain data, whatever it holds."""
    if isinstance(node, yaml.MappingNode):
        return {str(key.value): plain_value(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [plain_value(item) for item in node.value]
    assert isinstance(node, yaml.ScalarNode)
    return _plain(node)


def _plain(node: yaml.ScalarNode) -> Scalar:
    text = str(node.value)
    kind = str(node.tag).removeprefix(_TAG)
    if kind == "null":
        return None
    if kind == "bool" and text.lower() in ("true", "false"):
        return text.lower() == "true"
    try:
        return int(text) if kind == "int" else float(text) if kind == "float" else text
    except ValueError:
        return text
