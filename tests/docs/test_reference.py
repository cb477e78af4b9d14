"""The generated reference as a reader finds it: every link leads somewhere, and no page is empty."""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from functools import cache

from generator.emit.reference.markdown import anchor
from tests.support.paths import ROOT

REFERENCE = ROOT / "docs" / "reference"
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_BLOCK = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)


@cache
def pages() -> dict[str, str]:
    """The pages of the reference by their paths, without their blocks of code."""
    found = sorted(REFERENCE.rglob("*.md"))
    return {
        path.relative_to(REFERENCE).as_posix(): _BLOCK.sub("", path.read_text(encoding="utf-8"))
        for path in found
    }


@cache
def anchors(page: str) -> Counter[str]:
    """The anchors of a page, with how often each is made."""
    return Counter(anchor(line.lstrip("# ")) for line in pages()[page].splitlines() if line.startswith("#"))


def test_every_link_and_anchor_resolves() -> None:
    dead = []
    for page, text in pages().items():
        for target in set(_LINK.findall(text)):
            path, _, place = target.partition("#")
            other = posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page
            if other in pages():
                if place and place not in anchors(other):
                    dead.append((page, target))
            elif place or not (REFERENCE / other).is_file():
                dead.append((page, target))
    assert not dead


def test_an_anchor_means_one_place() -> None:
    """Where two headings of a page make the same anchor, the site and a repository name the second differently."""
    assert not {(page, name) for page in pages() for name, times in anchors(page).items() if times > 1}


def test_no_page_sends_a_reader_to_docstrings() -> None:
    assert not [page for page, text in pages().items() if "docstring" in text]
