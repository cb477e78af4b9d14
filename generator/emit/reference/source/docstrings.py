"""Docstrings as Markdown: the text with code in blocks, and the sections (Args, Returns, Raises) as lists."""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
from dataclasses import dataclass, field

from generator.emit.reference.markdown import block

_SECTION = re.compile(r"^(Args|Attributes|Returns|Raises|Yields):$")
_ENTRY = re.compile(r"^(\*{0,2}[\w.`]+(?:, \*{0,2}[\w.`]+)*): (.*)$")
_ROUTE = re.compile(r"^`(?:GET|POST|PUT|PATCH|DELETE) \S+`$")


@dataclass
class Docstring:
    """A docstring, taken apart."""

    #: Its paragraphs as Markdown.
    text: list[str] = field(default_factory=list)
    #: The requests that it names on lines of their own.
    routes: list[str] = field(default_factory=list)
    #: The entries of its sections: each a name and its text, or a text alone for what is returned.
    sections: dict[str, dict[str, str]] = field(default_factory=dict)

    def section(self, title: str) -> dict[str, str]:
        """The entries of a section; an entry for several names counts for each of them."""
        return self.sections.get(title, {})


def parse(text: str) -> Docstring:
    """A docstring in its parts."""
    found = Docstring()
    for part in _paragraphs(inspect.cleandoc(text)):
        first, *rest = part
        title = _SECTION.match(first)
        if title:
            found.sections[title[1]] = _entries(textwrap.dedent("\n".join(rest)).splitlines(), title[1])
        elif all(_ROUTE.match(line) for line in part):
            found.routes += part
        else:
            found.text.append(_paragraph(part))
    return found


def _paragraphs(text: str) -> list[list[str]]:
    """The lines between empty lines; indented code, and a section, stay one part although they hold empty lines."""
    parts: list[list[str]] = []
    after_gap = True
    for line in text.splitlines():
        if not line.strip():
            after_gap = True
            continue
        same_block = bool(parts) and line.startswith("    ") and _belongs(parts[-1])
        if after_gap and not same_block:
            parts.append([])
        elif after_gap:
            parts[-1].append("")
        parts[-1].append(line)
        after_gap = False
    return parts


def _belongs(part: list[str]) -> bool:
    return bool(_SECTION.match(part[0])) or part[0].startswith("    ")


def _entries(lines: list[str], title: str) -> dict[str, str]:
    found: dict[str, str] = {}
    name = ""
    for line in lines:
        entry = _ENTRY.match(line) if title != "Returns" and title != "Yields" else None
        if entry:
            name = entry[1]
            found[name] = entry[2]
        else:
            found[name] = f"{found.get(name, '')} {line.strip()}".strip()
    return found


def _paragraph(lines: list[str]) -> str:
    if lines[0].startswith("    "):
        text = textwrap.dedent("\n".join(lines))
        return block(text, "python" if _is_python(text) else "text")
    if any(line.startswith("- ") for line in lines):
        return _with_list(lines)
    return "\n".join(lines)


def _with_list(lines: list[str]) -> str:
    """A paragraph and the list that follows it, each item on a line."""
    found: list[str] = []
    for line in lines:
        if line.startswith("- ") and found and not found[-1].startswith("- "):
            found.append("")
        if line.startswith("  ") and found and found[-1].startswith("- "):
            found[-1] += f" {line.strip()}"
        else:
            found.append(line)
    return "\n".join(found)


def _is_python(text: str) -> bool:
    try:
        ast.parse(text)
    except SyntaxError:
        return False
    return not re.match(r"\w+\.py |\w+ {2,}\w", text)
