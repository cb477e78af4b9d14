"""Markdown for the reference: headings, tables and code."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from zenpy._codegen.source import Imports

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zenpy._codegen.package import Package

_HIDDEN: frozenset[str] = frozenset()


def page(about: Package, sources: Iterable[str], *parts: str) -> str:
    """A page of some parts, with the header of a generated file."""
    return "\n\n".join([f"<!-- {about.header(sources)} -->", *(part for part in parts if part)]) + "\n"


def heading(level: int, text: str) -> str:
    """A heading; names are shown as they are written."""
    return f"{'#' * level} {text}"


def code(text: str) -> str:
    """Code within a sentence."""
    return f"`{text}`"


def link(text: str, target: str) -> str:
    """A link to another page."""
    return f"[{text}]({target})"


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """A table; bars inside its cells are escaped."""
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(_cell(cell) for cell in line) + " |" for line in lines)


def _cell(text: str) -> str:
    return re.sub(r"\s*\n\s*", " ", text).replace("|", "\\|")


def plain(annotation: str) -> str:
    """An annotation as a reader sees it: names without their modules."""
    return Imports("").resolve(annotation, _HIDDEN)
