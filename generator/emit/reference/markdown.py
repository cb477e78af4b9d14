"""Markdown for the reference: headings, lists, code and links. It reads the same on the site and in a repository."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from zenpy._codegen.source import Imports

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zenpy._codegen.package import Package

_HIDDEN: frozenset[str] = frozenset()
#: How long a line of code may be before a signature is broken over lines.
_WIDTH = 88


def page(about: Package, sources: Iterable[str], *parts: str) -> str:
    """A page of some parts, with the header of a generated file."""
    return "\n\n".join([f"<!-- {about.header(sources)} -->", *(part for part in parts if part)]) + "\n"


def heading(level: int, text: str) -> str:
    """A heading; names are shown as they are written."""
    return f"{'#' * level} {text}"


def anchor(text: str) -> str:
    """The anchor of a heading, as the site and a repository make it of its text."""
    return re.sub(r"[^\w\s-]", "", text).strip().lower().replace(" ", "-")


def code(text: str) -> str:
    """Code within a sentence."""
    return f"`{text}`"


def link(text: str, target: str) -> str:
    """A link to another page, or to a place of it."""
    return f"[{text}]({target})"


def items(lines: Iterable[str]) -> str:
    """A list with an item for each text."""
    return "\n".join("- " + one_line(line) for line in lines)


def one_line(text: str) -> str:
    """A text without line breaks, as items and cells need it."""
    return re.sub(r"\s*\n\s*", " ", text)


def first_sentence(text: str) -> str:
    """The first sentence of a text, which may lack its full stop."""
    return one_line(text).partition(". ")[0].removesuffix(".") + "."


def block(text: str, language: str = "python") -> str:
    """Code that stands alone."""
    return f"```{language}\n{text}\n```"


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """A table; bars inside its cells are escaped."""
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(_cell(cell) for cell in line) + " |" for line in lines)


def _cell(text: str) -> str:
    return one_line(text).replace("|", "\\|")


def plain(annotation: str) -> str:
    """An annotation as a reader sees it: names without their modules."""
    return Imports("").resolve(annotation, _HIDDEN)


def signature(name: str, parameters: list[str], gives: str = "") -> str:
    """A call with its parameters, on one line or on a line for each."""
    end = f" -> {gives}" if gives else ""
    line = f"{name}({', '.join(parameters)}){end}"
    if len(line) <= _WIDTH or not parameters:
        return line
    return "\n".join([f"{name}(", *(f"    {one}," for one in parameters), f"){end}"])
