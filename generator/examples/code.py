"""Python expressions as small trees, and their text: on one line where it fits, else with a line for each part.

A part that is broken ends in a comma, so that the formatter keeps it, and no line gets longer than a page shows.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from zenpy._codegen.source import literal

if TYPE_CHECKING:
    from collections.abc import Sequence

#: How long a line of an example gets.
WIDTH = 92


@dataclass(frozen=True)
class Text:
    """A part that is not broken: a name, a number, a text."""

    text: str


@dataclass(frozen=True)
class Group:
    """Parts between brackets: a call, a list, a mapping. Each has a prefix of its own, such as `name=`."""

    opening: str
    parts: tuple[tuple[str, Code], ...]
    closing: str
    #: What has to be imported for it: (module, name).
    imports: frozenset[tuple[str, str]] = field(default=frozenset(), compare=False)


Code: TypeAlias = Text | Group


def plain(value: object) -> Code:
    """A plain value: texts with double quotes, lists and mappings broken as needed."""
    if isinstance(value, list | tuple):
        return Group("[", tuple(("", plain(one)) for one in value), "]")
    if isinstance(value, dict):
        return Group("{", tuple((f"{literal(key)}: ", plain(one)) for key, one in value.items()), "}")
    if isinstance(value, str) and '"' in value and "'" not in value and "\\" not in value:
        return Text(f"'{value}'")
    return Text(literal(value))


def call(name: str, parts: Sequence[tuple[str, Code]], module: str = "") -> Group:
    """A call of something, which is imported from a module if there is one."""
    return Group(f"{name}(", tuple(parts), ")", frozenset({(module, name)} if module else ()))


def imports_of(code: Code) -> set[tuple[str, str]]:
    """All that has to be imported for an expression."""
    if isinstance(code, Text):
        return set()
    return set(code.imports).union(*(imports_of(part) for _, part in code.parts))


def text_of(code: Code, before: str = "", after: str = "", level: int = 0) -> str:
    """The text of an expression between others on its line, for instance `ticket = ` and nothing."""
    line = before + _flat(code) + after
    if isinstance(code, Text) or not code.parts or len(line) + 4 * level <= WIDTH:
        return line
    inner = "    " * (level + 1)
    lines = [inner + text_of(part, prefix, ",", level + 1) for prefix, part in code.parts]
    return "\n".join([before + code.opening, *lines, "    " * level + code.closing + after])


def _flat(code: Code) -> str:
    if isinstance(code, Text):
        return code.text
    return code.opening + ", ".join(prefix + _flat(part) for prefix, part in code.parts) + code.closing
