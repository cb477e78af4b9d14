"""Python text with marks in place of names, which become names and imports.

Emitters write `mark("zenpy.lib.api_objects.users", "User")` where they mean a class. When a module is complete its
marks become names: imported once, under another name where two classes share one, and qualified inside a class whose
attributes would hide them (`builtins.list` in a class that has a field `list`).
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

WIDTH = 110
_MARK = re.compile(r"⟦([^|⟧]*)\|([^|⟧]*)\|([^⟧]*)⟧")
#: The API's own name of a call, which is never wrapped.
_ROUTE = re.compile(r"`[A-Z]+ /\S+`$")
#: Modules whose names are used as they are, and how they are reached when a class hides them.
_QUALIFIED = {"builtins": "builtins", "datetime": "datetime"}


def mark(module: str, name: str, otherwise: str = "") -> str:
    """A name of a module, to be imported where it is used; `otherwise` is what to call it if the name is taken."""
    return f"⟦{module}|{name}|{otherwise or name}⟧"


def builtin(name: str) -> str:
    """A builtin, which a class may hide."""
    return mark("builtins", name)


@dataclass
class Imports:
    """The names that one module uses of others, and what it calls them."""

    module: str
    #: Names the module defines itself.
    own: frozenset[str] = frozenset()
    found: dict[tuple[str, str], str] = field(default_factory=dict)
    whole: set[str] = field(default_factory=set)

    def resolve(self, text: str, hidden: frozenset[str] = frozenset()) -> str:
        """The text with names in place of its marks; `hidden` are names that the surrounding class hides."""
        return _MARK.sub(lambda found: self._name(found[1], found[2], found[3], hidden), text)

    def _name(self, module: str, name: str, otherwise: str, hidden: frozenset[str]) -> str:
        if module == self.module:
            return name
        if module in _QUALIFIED and name in hidden:
            self.whole.add(module)
            return f"{_QUALIFIED[module]}.{name}"
        if module == "builtins":
            return name
        key = (module, name)
        if key not in self.found:
            taken = name in self.own or name in self.found.values()
            self.found[key] = otherwise if taken else name
        return self.found[key]

    def lines(self) -> list[str]:
        """The import statements, one name each; the formatter gathers and sorts them."""
        named = [
            f"from {module} import {name}" + ("" if called == name else f" as {called}")
            for (module, name), called in sorted(self.found.items())
        ]
        return [*(f"import {module}" for module in sorted(self.whole)), *named]


def docstring(*paragraphs: str) -> str:
    """A docstring of some paragraphs; each may have lines of its own, which keep their indentation."""
    text = "\n\n".join(part for part in (_wrap(paragraph) for paragraph in paragraphs) if part)
    text = text.replace("\\", "\\\\").replace('"""', "'''")
    if "\n" not in text:
        end = " " if text.endswith('"') else ""
        return f'"""{text}{end}"""'
    return f'"""{text}\n"""'


def _wrap(paragraph: str) -> str:
    lines: list[str] = []
    for line in paragraph.strip("\n").splitlines():
        inner = line.lstrip(" ")
        indent = line[: len(line) - len(inner)]
        deeper = "  " if inner.startswith("- ") else indent + "    " if indent else indent
        lines += textwrap.wrap(
            inner,
            len(line) + 1 if _ROUTE.match(inner) else WIDTH - 14,
            initial_indent=indent,
            subsequent_indent=deeper,
            break_long_words=False,
            break_on_hyphens=False,
        ) or [""]
    return "\n".join(line.rstrip() for line in lines)


def join_words(words: Iterable[str], last: str = "and") -> str:
    """Words in a sentence: `a, b and c`."""
    found = list(words)
    return f" {last} ".join([", ".join(found[:-1]), found[-1]]) if len(found) > 1 else "".join(found)


def section(title: str, entries: Mapping[str, str]) -> str:
    """A section of a docstring: `Args:` with an entry for each name."""
    if not entries:
        return ""
    return "\n".join([f"{title}:", *(f"    {name}: {doc}" for name, doc in entries.items())])


def indent(text: str, levels: int = 1) -> str:
    """The text inside a class or a function."""
    return textwrap.indent(text, "    " * levels)


def literal(value: object) -> str:
    """A value as Python writes it, with double quotes."""
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    if isinstance(value, tuple):
        inner = ", ".join(literal(item) for item in value)
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{literal(key)}: {literal(item)}" for key, item in value.items()) + "}"
    return repr(value)
