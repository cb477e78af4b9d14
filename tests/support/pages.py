"""The programs of the documents as files, so that type checkers can read them.

The Python blocks of a page are one program, in their order. A block that imports again what an earlier one has imported starts
another program. A block with a title (```` ```python title="receiver.py" ````) is a file of its own, which others may import.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tests.support.guides import BLOCK, lacks_package
from tests.support.paths import ROOT

#: Where programs for users are printed. The examples of the reference are made by the generator, and checked elsewhere.
PAGES = ("README.md", "docs/*.md", "docs/guides/*.md")
#: Pages whose programs need more than these checks install; `make test-spark` reads and runs this one.
ELSEWHERE = ("docs/spark.md",)


class Block(NamedTuple):
    """One Python block of a page, and the name of its file if it is a file of its own."""

    source: str
    title: str | None


def pages() -> list[Path]:
    """Every page that may have programs."""
    found = [page for pattern in PAGES for page in sorted(ROOT.glob(pattern))]
    return [page for page in found if page.relative_to(ROOT).as_posix() not in ELSEWHERE]


def python_blocks(text: str) -> list[Block]:
    """The Python blocks of a page, from top to bottom."""
    return [Block(found[3], found[2]) for found in BLOCK.finditer(text) if found[1] == "python"]


def imported(source: str) -> set[tuple[str, str]]:
    """The names that the top level of a program imports, each with its module."""
    return set(_imports(ast.parse(source)))


def _imports(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for statement in tree.body:
        match statement:
            case ast.Import(names=names):
                yield from ((name.name, name.name) for name in names)
            case ast.ImportFrom(module=module, names=names):
                yield from ((module or "", name.name) for name in names)


def programs(text: str) -> list[str]:
    """The programs of the blocks without a title."""
    found: list[str] = []
    known: set[tuple[str, str]] = set()
    for source, title in python_blocks(text):
        if title is not None:
            continue
        names = imported(source)
        if not found or names & known:
            found.append(source)
            known = names
        else:
            found[-1] += f"\n{source}"
            known |= names
    return found


def write_programs(folder: Path) -> list[Path]:
    """Write the programs of all pages into one folder, but for those that need a package that is not here; gives the files.

    Raises:
        ValueError: two blocks have one title.
    """
    written: dict[str, str] = {}
    for page in pages():
        text = page.read_text(encoding="utf-8")
        name = page.relative_to(ROOT).with_suffix("").as_posix()
        stem = re.sub(r"\W", "_", name).lower()
        files = {f"{stem}_{number}.py": one for number, one in enumerate(programs(text), 1)}
        files |= {title: source for source, title in python_blocks(text) if title is not None}
        if twice := written.keys() & files.keys():
            raise ValueError(f"{page.name}: another page has a program called {', '.join(sorted(twice))}")
        written |= {file: source for file, source in files.items() if not lacks_package(source)}
    for file, source in written.items():
        (folder / file).write_text(source, encoding="utf-8")
    return [folder / file for file in written]
