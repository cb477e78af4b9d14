"""What a Markdown file links to, and which anchors it has, as GitHub and the site both read it.

Code is left out of both: what looks like a link or a heading in a program is neither.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_FENCE = re.compile(
    r"^(?P<indent> *)(?P<mark>`{3,}|~{3,})[^\n]*\n.*?(?:^ *(?P=mark)[`~]* *$|\Z)", re.MULTILINE | re.DOTALL
)
_SPAN = re.compile(r"(?<!`)(`+)(?!`)((?:(?!\n\s*\n).)+?)(?<!`)\1(?!`)", re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_LINK = re.compile(r"\]\((?P<target>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+\"[^\"]*\")?\)")
_ATTRIBUTE = re.compile(
    r"<(?:a|img|source|script|link)\b[^>]*?\b(?:href|src|srcset)=\"(?P<target>[^\"]*)\"", re.DOTALL
)
_HEADING = re.compile(r"^(#{1,6}) +(.+?) *#*$", re.MULTILINE)
_ID = re.compile(r"<a\b[^>]*?\b(?:id|name)=\"([^\"]+)\"")


@dataclass(frozen=True)
class Link:
    """The target of one link: its text, and where it stands in the file."""

    target: str
    start: int
    line: int

    @property
    def is_inside(self) -> bool:
        """Whether it leads to a file of the repository, or to an anchor of its own page."""
        return not re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//", self.target) and self.target != ""


def without_code(text: str) -> str:
    """The text with blanks in place of code and comments, so that everything else stands where it was."""
    for pattern in (_FENCE, _COMMENT):
        text = pattern.sub(_blank, text)
    return _SPAN.sub(lambda found: found[1] + _blank_text(found[2]) + found[1], text)


def links(text: str) -> Iterator[Link]:
    """All links of a file, in their order."""
    masked = without_code(text)
    found = [*_LINK.finditer(masked), *_ATTRIBUTE.finditer(masked)]
    for one in sorted(found, key=lambda one: one.start("target")):
        yield Link(one["target"], one.start("target"), masked.count("\n", 0, one.start()) + 1)


def with_links(text: str, change: Callable[[Link], str]) -> str:
    """The text, each target replaced by what a function says."""
    parts, end = [], 0
    for link in links(text):
        parts += [text[end : link.start], change(link)]
        end = link.start + len(link.target)
    return "".join([*parts, text[end:]])


def with_plain_pipes(text: str) -> str:
    """The text without backslashes before pipes in code, as they are in tables: GitHub leaves them out, the site would show them."""
    masked = _FENCE.sub(_blank, text)
    parts, end = [], 0
    for found in _SPAN.finditer(masked):
        parts += [text[end : found.start(2)], found[2].replace("\\|", "|")]
        end = found.end(2)
    return "".join([*parts, text[end:]])


def headings(text: str) -> list[tuple[int, str]]:
    """Level and plain text of each heading."""
    masked = _FENCE.sub(_blank, text)
    masked = _COMMENT.sub(_blank, masked)
    return [(len(found[1]), plain(found[2])) for found in _HEADING.finditer(masked)]


def anchors(text: str) -> set[str]:
    """The anchors that links may lead to: those of headings that stand once, and those that a file sets itself.

    Of two headings with one text the second has another anchor on GitHub than on the site, so neither is offered.
    """
    counted = Counter(slug(title) for _, title in headings(text))
    return {anchor for anchor, times in counted.items() if times == 1} | set(_ID.findall(text))


def slug(title: str) -> str:
    """The anchor of a heading: lower case, no punctuation, a hyphen for each blank."""
    return re.sub(r"[^\w\- ]", "", title.strip()).lower().replace(" ", "-")


def plain(title: str) -> str:
    """A heading without its Markdown."""
    title = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", title)
    title = re.sub(r"\{[#.][^}]*\}$", "", title)
    code = re.split(r"`+([^`]+)`+", title)
    for index in range(0, len(code), 2):
        code[index] = re.sub(
            r"\\([\\`*_{}\[\]()#+.!|<>-])", r"\1", re.sub(r"(\*\*|__|\*)(\S.*?)\1", r"\2", code[index])
        )
    return "".join(code).strip()


def _blank(found: re.Match[str]) -> str:
    return _blank_text(found[0])


def _blank_text(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)
