"""What official documents say otherwise, and why the spec keeps to its own: the differences that are accepted.

`accepted.yaml` lists them by the title of the document. Each names a kind of difference, the places where it is accepted, and
the reason; `*` in a place stands for any text. `python -m generator drift` leaves out what is accepted, and reports an acceptance
that nothing matches any more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import yaml

from generator.spec.diagnostics import unknown_name
from generator.spec.yaml_table import Table, cells_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.spec.diagnostics import Place
    from generator.spec.yaml_table import Cell, FileDiagnostics

#: The kinds of differences. Where something of ours is called extra it may well exist: an official document names less
#: than answers hold. Where it is missing, a program cannot say or read what Zendesk documents.
KINDS = {
    "operation-missing": "the official document has an operation that the spec lacks",
    "parameter-missing": "a parameter that the spec lacks",
    "parameter-extra": "a parameter that only the spec has",
    "parameter-type": "the spec does not take a type that the official document takes",
    "parameter-enum-missing": "the spec refuses a value that the official document names",
    "parameter-enum-closed": "the spec refuses all but some values, and the official document names none",
    "parameter-required": "only one side requires it",
    "body-missing": "the official document has a body, and the spec has none",
    "body-extra": "only the spec has a body, and it does not say where it was taken from",
    "body-media": "the body has another media type",
    "answer-missing": "the official document has an answer with content, and the spec has none",
    "answer-extra": "only the spec has an answer with content",
    "answer-status": "an answer comes with a status of success that the spec does not name",
    "field-missing": "a field or an envelope key that the spec lacks",
    "field-extra": "a field or an envelope key that only the spec has",
    "field-untyped": "the official document names the fields of an object, and the spec does not",
    "field-type": "the official document has a type that the spec does not have",
    "field-type-extra": "the spec has a type that the official document does not have",
    "field-format": "a moment or a day in the official document, and plain text in the spec",
    "field-null-missing": "it may be null, and the spec says that it is not",
    "field-null-extra": "only the spec says that it may be null",
    "field-enum-missing": "the spec refuses a value that the official document names",
    "field-enum-closed": "the spec refuses all but some values, and the official document names none",
    "field-enum-extra": "the closed values of the spec have one that the official document lacks",
    "field-enum-lost": "the official document names the values, and the spec names none",
    "field-read-only-missing": "only the official document says that Zendesk alone sets it",
    "field-read-only-extra": "only the spec says that Zendesk alone sets it",
    "request-example": "an official example of a request does not fit",
    "answer-example": "an official example of an answer does not fit",
    "example-key": "an official example has a key that the spec does not know",
}
_ACCEPTED = frozenset({"kind", "at", "why"})


@dataclass(frozen=True)
class AcceptedSpec:
    """A difference that is accepted in one place, with its reason."""

    document: str
    kind: str
    at: str
    why: str
    place: Place

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(".*".join(map(re.escape, self.at.split("*"))))

    def covers(self, kind: str, place: str) -> bool:
        """Whether it accepts a difference of a kind in a place."""
        return kind == self.kind and self._pattern.fullmatch(place) is not None


def read_accepted(root: yaml.Node, diagnostics: FileDiagnostics) -> Iterator[AcceptedSpec]:
    """The accepted differences in a file."""
    if not isinstance(root, yaml.MappingNode):
        diagnostics.add(root, "accepted differences must be a table from the title of a document to a list")
        return
    for cell in cells_of(root, diagnostics):
        for table in cell.tables(_ACCEPTED, "an accepted difference"):
            yield from _read_one(cell, table)


def _read_one(cell: Cell, table: Table) -> Iterator[AcceptedSpec]:
    kind, why = table.text("kind") or "", (table.text("why") or "").strip()
    places = table.texts("at")
    if kind not in KINDS:
        at_kind = table["kind"].at if "kind" in table else table.node
        table.diagnostics.add(at_kind, unknown_name("kind of difference", kind, KINDS), absent=not kind)
    if not why:
        table.diagnostics.add(table.node, 'an accepted difference needs its reason in "why"', absent=True)
    if not places:
        table.diagnostics.add(
            table.node, 'an accepted difference needs its places in "at", as a list', absent=True
        )
    at_lines = table.places()
    for at in places:
        yield AcceptedSpec(cell.key, kind, at, why, at_lines.find("at", at, table.place))
