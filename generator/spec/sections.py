"""What belongs where in a spec file: the entries of its sections, and what stands in the wrong one or at the wrong depth."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from generator.spec.model import VERBS
from generator.spec.parts import FIELD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.spec.yaml_table import Cell, FileDiagnostics

#: The keys of a spec file, of an operation and of an object.
FILE = frozenset({"resource", "doc", "mixin", "class", "server", "operations", "objects", "notes"})
OPERATION = frozenset(
    {
        *VERBS,
        "doc",
        "title",
        "path",
        "query",
        "body",
        "body_optional",
        "pages",
        "page_size",
        "sideloads",
        "returns",
    }
    | {"roles", "notes", "calls", "idempotent", "safe", "deprecated", "terms", "one_of"}
    | {"writes", "errors", "bare"}
)
OBJECT = frozenset(
    {
        "doc",
        "name",
        "module",
        "class",
        "complete",
        "extends",
        "fields",
        "jsonapi",
        "lacks",
        "preview",
        "mappings",
        "shows",
        "unused",
        "variants",
        "notes",
    }
)
_SECTIONS = {"operations": OPERATION, "objects": OBJECT}
#: Tables of the whole API whose entries lie one level deeper.
_DEEPER = ("auth", "servers", "products", "errors", "families")


def first_lines(root: yaml.Node | None, is_shared: bool, diagnostics: FileDiagnostics) -> Iterator[int]:
    """The first lines of the entries of a file: operations, objects, and what else has a name.

    What does not belong where it stands begins no entry: it is taken for a part of the entry before.
    """
    seen: set[str] = set()
    for at, value in root.value if isinstance(root, yaml.MappingNode) else ():
        key = str(at.value)
        if key in seen or not (is_shared or key in FILE):
            continue
        seen.add(key)
        yield diagnostics.place(at).line
        if key in (_DEEPER if is_shared else _SECTIONS) and isinstance(value, yaml.MappingNode):
            known = _SECTIONS.get(key, frozenset())
            entries = {
                str(name.value): diagnostics.place(name).line
                for name, inner in reversed(value.value)
                if _is_entry(name, inner, known)
            }
            yield from entries.values()
    if isinstance(root, yaml.SequenceNode):
        yield from (diagnostics.place(item).line for item in root.value)


def _is_entry(name: yaml.Node, value: yaml.Node, known: frozenset[str]) -> bool:
    if not isinstance(value, yaml.MappingNode) or _is_field(_keys(value)):
        return False
    return str(name.value) not in known or _keys(value).intersection(VERBS) != set()


def _is_field(keys: set[str]) -> bool:
    return "type" in keys and keys <= FIELD


def _keys(node: yaml.MappingNode) -> set[str]:
    return {str(key.value) for key, _ in node.value}


def is_out_of_place(cell: Cell, section: str) -> bool:
    """Whether an entry of a section is not one, by its name and keys; then it becomes a diagnostic."""
    reason = _misplacement(cell, section)
    if reason is not None:
        cell.diagnostics.add(cell.at, reason)
    return reason is not None


def _misplacement(cell: Cell, section: str) -> str | None:
    keys = _keys(cell.value) if isinstance(cell.value, yaml.MappingNode) else set()
    if cell.key in _SECTIONS[section] and not keys.intersection((*VERBS, "fields", "extends", "variants")):
        return f'"{cell.key}" stands among the {section}: indent it like the other keys of the entry above'
    if cell.key in FILE and not isinstance(cell.value, yaml.MappingNode):
        return f'"{cell.key}" stands among the {section}: it belongs to the file, so do not indent it'
    if section == "objects" and keys.intersection(VERBS):
        return f'"{cell.key}" is an operation: write it under "operations"'
    if section == "objects" and _is_field(keys):
        return f'"{cell.key}" is a field, and stands among the objects: indent it like the other fields'
    if (
        section == "operations"
        and keys.intersection(("fields", "extends", "variants"))
        and not keys.intersection(VERBS)
    ):
        return f'"{cell.key}" is an object: write it under "objects"'
    return None
