"""Which Markdown files are pages of the site, where each is found there, and what it is made of.

A file in `docs/` keeps its place, so that addresses are as stable as names of files. Files of the root of the repository are
below `project/`. A new file in `docs/` is a page without being named anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from generator.emit.reference.handwritten.commands import PAGE as COMMANDS
from generator.emit.reference.handwritten.contents import PAGES as CONTENTS
from website import ROOT
from website.markdown import plain

#: Pages that are not in `docs/`, and their places on the site.
FROM_THE_ROOT = {
    "ARCHITECTURE.md": "project/architecture.md",
    "CHANGELOG.md": "project/changelog.md",
    "CONTRIBUTING.md": "project/contributing.md",
    "SECURITY.md": "project/security.md",
    "website/explorer/explorer.md": "explorer.md",
}
#: The start page of the repository; links to it lead to the start page of the site.
README = "README.md"
START = "docs/index.md"
#: The modules that the pages of the reference about the library are made of.
MODULES = {one.path: [name for name, _ in one.modules] for one in CONTENTS} | {COMMANDS: ["zenpy.cli"]}
GENERATED = re.compile(r"<!-- Generated from (?P<document>\S+)(?: \((?P<specs>[^)]*)\))?")


@dataclass(frozen=True)
class Page:
    """One Markdown file that is a page.

    Attributes:
        source: its path in the repository.
        target: its path below the pages of the site, which ends with `.md` as well.
    """

    source: str
    target: str
    root: Path = ROOT

    @cached_property
    def text(self) -> str:
        """What the file holds."""
        return (self.root / self.source).read_text(encoding="utf-8")

    @cached_property
    def title(self) -> str:
        """Its first heading, as plain text; a file without one is called like the file."""
        found = re.search(r"^# +(.+?) *#*$", self.text, re.MULTILINE)
        return plain(found[1]) if found else Path(self.source).stem.replace("-", " ").capitalize()

    @cached_property
    def made_of(self) -> tuple[str, ...]:
        """The files that a generated page is made of: those of the spec, or modules of the library; empty for one by hand."""
        found = GENERATED.match(self.text)
        if not found:
            return ()
        modules = MODULES.get(self.target.removeprefix("reference/"), ())
        paths = [path for module in modules if (path := _file_of(module, self.root))]
        return tuple(paths or re.findall(r"[\w./-]+\.\w+", found["specs"] or found["document"]))

    @property
    def made_of_more(self) -> int:
        """How many further files the page counts without naming them."""
        found = re.search(r" and (\d+) more\)", self.text.partition("\n")[0])
        return int(found[1]) if found else 0

    @property
    def product(self) -> str | None:
        """The product of a generated page: the folder of its spec."""
        folders = {name.split("/")[2] for name in self.made_of if name.count("/") >= 3}
        return folders.pop() if len(folders) == 1 else None


def find_pages(root: Path = ROOT) -> list[Page]:
    """All pages, in the order of their paths."""
    return sorted(_pages(root), key=lambda page: page.target)


def _pages(root: Path) -> Iterator[Page]:
    for path in (root / "docs").rglob("*.md"):
        name = path.relative_to(root).as_posix()
        yield Page(name, name.removeprefix("docs/"), root)
    for name, target in FROM_THE_ROOT.items():
        if (root / name).is_file():
            yield Page(name, target, root)


def _file_of(module: str, root: Path) -> str | None:
    """The file of a module, or the folder of a package."""
    path = module.replace(".", "/")
    if (root / f"{path}.py").is_file():
        return f"{path}.py"
    return path if (root / path).is_dir() else None
