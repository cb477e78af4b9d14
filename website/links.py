"""Where the links of a page lead: on the repository's pages, and on the site.

A file of the repository that is no page is shown on the site as well, below `source/`. With an address of the repository, links
lead there instead.
"""

from __future__ import annotations

import functools
import posixpath
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from website import ROOT
from website.markdown import Link, anchors, links
from website.pages import README, START, Page

#: What is copied as it is, beside the pages.
ASSETS = (".png", ".svg", ".jpg", ".gif", ".webp")


def path_of(link: Link, source: str) -> str:
    """The path in the repository that a link in a file means."""
    path = link.target.partition("#")[0].partition("?")[0]
    if not path:
        return source
    return posixpath.normpath(posixpath.join(posixpath.dirname(source), path))


def faults(sources: Iterable[str], root: Path = ROOT) -> list[str]:
    """The links of Markdown files that lead nowhere in the repository, each with its file and line."""
    anchors_of = functools.cache(lambda path: anchors((root / path).read_text(encoding="utf-8")))
    exists = functools.cache(lambda path: not path.startswith("..") and (root / path).exists())
    found = []
    for source in sources:
        for link in links((root / source).read_text(encoding="utf-8")):
            if not link.is_inside:
                continue
            path, anchor = path_of(link, source), link.target.partition("#")[2]
            if not exists(path):
                found.append(f"{source}:{link.line}: there is no file {path}")
            elif anchor and path.endswith(".md") and anchor not in anchors_of(path):
                found.append(f"{source}:{link.line}: {path} has no heading #{anchor}")
    return found


@dataclass
class Site:
    """Where everything is on the site.

    Attributes:
        pages: the pages by their path in the repository.
        repository: the address below which its files are read, if there is one.
        shown: files that pages link to and that are shown as pages of their own.
        copied: pictures that pages show.
        missing: links that lead to no file.
    """

    pages: Mapping[str, Page]
    repository: str | None = None
    root: Path = ROOT
    shown: set[str] = field(default_factory=set)
    copied: set[str] = field(default_factory=set)
    missing: list[str] = field(default_factory=list)

    def target(self, link: Link, page: Page) -> str:
        """What the link says on the site."""
        if not link.is_inside or link.target.startswith("#"):
            return link.target
        path, (_, mark, anchor) = path_of(link, page.source), link.target.partition("#")
        if path == README and START in self.pages:
            return self._relative(page, self.pages[START].target)
        found = self.pages.get(path) or self.pages.get(f"{path}/index.md")
        if found is not None:
            return self._relative(page, found.target) + mark + anchor
        if path.endswith(ASSETS):
            self.copied.add(path)
            return self._relative(page, path.removeprefix("docs/"))
        if not (self.root / path).exists():
            self.missing.append(f"{page.source}:{link.line}: there is no file {path}")
            return link.target
        if self.repository:
            return f"{self.repository}/{path}{mark}{anchor}"
        self.shown.add(path)
        return self._relative(page, shown_at(path))

    @staticmethod
    def _relative(page: Page, target: str) -> str:
        return posixpath.relpath(target, posixpath.dirname(page.target) or ".")


def shown_at(path: str) -> str:
    """The page that shows a file of the repository which is not a page itself."""
    return f"source/{path}.md"
