"""The index of the search, so that the first hits are what people mean.

Zensical makes one entry for each heading. Among hits that match alike, the entry that stands first in the index is shown first, and a
match in a title stands before a match in a text. So guides come first, then the attributes of records that programs write, each as an
entry of its own ("assignee (Ticket)"), and statuses ("429 (RateLimitError)"), then calls, then all records. What repeats on every page of the reference is left out.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from website.markdown import anchors, plain, slug
from website.pages import Page

#: Pages that list what others say, which a search would find twice.
LISTS = ("reference/requests.", "reference/words.", "reference/records.", "reference/record-classes.")
#: The page with the tree of exceptions, in which each line names the statuses that become the exception.
ERRORS = "reference/exceptions.md"
_STATUS = re.compile(r"^[│├└─ ]*(\w+) +(\d{3}(?:, \d{3})*)\b *(.*)$", re.MULTILINE)
#: Parts of an entry that name what other entries are about, or say what is alike on every page.
_REPEATED = re.compile(
    r"<li>(?:Class:|Given by|Comes along with|Written by|It or its id is taken by|Part of|Referred to by"
    r"|Raises|Returns|Allowed for|<a [^>]*>(?:Paging|Sideloads)</a>).*?</li>|<pre.*?</pre>",
    re.DOTALL,
)
#: The line by which a page leads back, which is an entry of its own because no heading stands before it.
_BREADCRUMBS = re.compile(r"Reference /")
_RECORD = re.compile(r"^## (\w+)$\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
_ATTRIBUTE = re.compile(r"^- `(\w+)` \(.*?\): (.+)$", re.MULTILINE)
#: The order of what matches alike: the beginning of its address. What none fits stands with the guides.
ORDER = ("", "reference/objects/#", "reference/resources/", "reference/", "project/", "reference/objects/")
TABLES = ("faults.html", "mutants.html", "benchmarks.html", "sources.html", "calls.html")


def improve(index: dict[str, Any], pages: Sequence[Page]) -> dict[str, Any]:
    """The index as the site has it."""
    found = [_shorter(item) for item in index["items"] if _is_found(item["location"])]
    found = [item for item in found if not _BREADCRUMBS.match(item["text"])]
    objects = [page for page in pages if page.target.startswith("reference/objects/")]
    records = sorted((one for page in objects for one in _records(page)), key=lambda one: -one[0])
    ranked = [(_rank(item["location"]), item) for item in found]
    ranked += [(1, item) for page in pages if page.target == ERRORS for item in _statuses(page)]
    ranked += [(1, item) for _, attributes in records for item in attributes]
    return {**index, "items": [item for _, item in sorted(ranked, key=lambda one: one[0])]}


def improve_file(path: Path, pages: Sequence[Page]) -> None:
    """The same for the file that Zensical has written."""
    index = improve(json.loads(path.read_text(encoding="utf-8")), pages)
    path.write_text(json.dumps(index, separators=(",", ":"), ensure_ascii=False), encoding="utf-8")


def _is_found(location: str) -> bool:
    """Whether people look for it: a table of measurements has too many words, its page is found by its beginning."""
    page, _, section = location.partition("#")
    return not location.startswith(LISTS) and not (page in TABLES and section)


def _rank(location: str) -> int:
    fitting = [rank for rank, start in enumerate(ORDER) if start and location.startswith(start)]
    return max(fitting, key=lambda rank: len(ORDER[rank]), default=0)


def _shorter(item: dict[str, Any]) -> dict[str, Any]:
    """An entry of the reference without what repeats, and without markup, which is half of its size."""
    if not item["location"].startswith("reference/"):
        return item
    text = re.sub(r"<[^>]+>", " ", _REPEATED.sub("", item["text"]))
    return {**item, "text": html.escape(html.unescape(re.sub(r"\s+", " ", text)).strip(), quote=False)}


def _records(page: Page) -> Iterator[tuple[int, list[dict[str, Any]]]]:
    """Entries for the attributes of each record that calls write, with how many calls and records name it."""
    known = anchors(page.text)
    for record, text in _RECORD.findall(page.text):
        if "\n- Written by " in text and slug(record) in known:
            place = f"{page.target.removesuffix('.md')}.html#{slug(record)}"
            head = text.partition("\nAttributes:")[0]
            attributes = _ATTRIBUTE.findall(text)
            yield head.count("]("), [_attribute(name, meaning, record, place) for name, meaning in attributes]


def _statuses(page: Page) -> Iterator[dict[str, Any]]:
    """Entries for the statuses of answers that become exceptions: "429 (RateLimitError)"."""
    for name, statuses, meaning in _STATUS.findall(page.text):
        for status in statuses.split(", "):
            yield {
                "location": f"{page.target.removesuffix('.md')}.html#{slug(name)}",
                "level": 3,
                "title": f"{status} ({name})",
                "text": html.escape(meaning.strip(",: ").replace("`", ""), quote=False),
                "path": ["Reference", "The library", page.title],
                "tags": [],
            }


def _attribute(name: str, meaning: str, record: str, place: str) -> dict[str, Any]:
    return {
        "location": place,
        "level": 3,
        "title": f"{name} ({record})",
        "text": html.escape(plain(meaning).replace("`", ""), quote=False),
        "path": ["Reference", "Records", record],
        "tags": [],
    }
