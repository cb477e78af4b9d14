"""The generated reference as a reader finds it: every link leads somewhere, and no page is empty."""

from __future__ import annotations

import inspect
import posixpath
import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache

from generator.emit.reference.handwritten.contents import PAGES
from generator.emit.reference.handwritten.pages import names_of
from generator.emit.reference.markdown import anchor, one_line
from generator.emit.reference.source.docstrings import parse
from generator.emit.reference.source.reading import Library
from release.public_api import MODULES
from tests.support.paths import ROOT
from zenpy.lib.api import Resources
from zenpy.lib.resources import Lazy, Resource

#: Modules whose names have entries of another kind: clients and errors by short names, names of zenpy 2, generated checks.
ELSEWHERE = {"zenpy", "zenpy.choices", "zenpy.lib.generator"}
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
def sections(page: str) -> dict[str, str]:
    """The texts below the headings of a page, by their anchors, without their links."""
    found: dict[str, str] = {}
    name = ""
    for line in pages()[page].splitlines():
        if line.startswith("#"):
            name = anchor(line.lstrip("# "))
        found[name] = f"{found.get(name, '')}\n{line}"
    return {name: plain(text) for name, text in found.items()}


def plain(text: str) -> str:
    """A text on one line, without its links."""
    return one_line(re.sub(r"\[(`[^`]*`)\]\([^)]*\)", r"\1", text))


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


def resources(owner: type = Resources, above: str = "") -> Iterator[tuple[str, type]]:
    """All resources of the sync client, with their paths."""
    for name in dir(owner):
        lazy = inspect.getattr_static(owner, name)
        if isinstance(lazy, Lazy):
            path = f"{above}.{name}".lstrip(".")
            cls = lazy._find_class(lazy._class)
            yield path, cls
            yield from resources(cls, path)


def calls_of(cls: type) -> dict[str, Callable[..., object]]:
    """The public calls of a resource; those that Zendesk does not offer have no entry."""
    own = {name for base in cls.__mro__ if not issubclass(Resource, base) for name in vars(base)}
    found = {name: getattr(cls, name) for name in own if name == "__call__" or not name.startswith("_")}
    return {
        name: one
        for name, one in found.items()
        if inspect.isfunction(one) and "NoReturn" not in str(one.__annotations__.get("return"))
    }


@cache
def calls() -> dict[str, Callable[..., object]]:
    """All calls by the headings of their entries. What one resource has of another one is described there."""
    found: dict[str, Callable[..., object]] = {}
    for path, cls in resources():
        for name, one in calls_of(cls).items():
            module = one.__module__.removeprefix("zenpy.lib.api.")
            home = module.startswith("zenpy.lib.mixins.") or f"{path}.".startswith(f"{module}.")
            if home:
                found[f"{path}()" if name == "__call__" else f"{path}.{name}()"] = one
    return found


@cache
def entries() -> dict[str, tuple[str, str]]:
    """Page and anchor of each entry of a call, by its heading."""
    return {
        line.lstrip("# "): (page, anchor(line.lstrip("# ")))
        for page, text in pages().items()
        if page.startswith("resources/")
        for line in text.splitlines()
        if line.startswith("#") and line.endswith("()")
    }


def test_every_call_of_the_clients_has_an_entry() -> None:
    assert len(calls()) > 1_000
    assert set(calls()) - set(entries()) == set()


def test_an_entry_says_what_the_docstring_says() -> None:
    """The text, each argument and each error: the editor, `help()` and the site tell the same."""
    shared = plain(pages()["arguments.md"])
    different = []
    for heading, call in calls().items():
        page, name = entries()[heading]
        section = sections(page)[name]
        docs = parse(inspect.getdoc(call) or "")
        first = re.split(r"(?<=[.!?]) (?=[A-Z])", one_line(docs.text[0]), maxsplit=1)[0]
        told = [first, *(text for title in ("Args", "Raises") for text in docs.section(title).values())]
        for text in told:
            text = one_line(text).rstrip(".")
            if (
                text not in section
                and re.sub(r", \d+ if left out$", "", text) not in shared
                and not is_include(text, page)
            ):
                different.append((heading, text))
    assert different == []


def is_include(text: str, page: str) -> bool:
    """Whether a text lists what can be brought along; entries have the same names as facts of their forms."""
    listed = text.removeprefix("What to bring along in the same answer: ")
    return listed != text and all(f"`{name}`" in plain(pages()[page]) for name in listed.split(", "))


def test_no_page_of_resources_is_without_calls() -> None:
    """A page has calls of its own, or leads to those of other resources."""
    for page, text in pages().items():
        if page.startswith("resources/"):
            leads = re.search(r"\]\((?!\S*index\.md)[^)]*\.md", text)
            assert leads or any(where == page for where, _ in entries().values()), page


@cache
def record_links() -> dict[tuple[str, str], set[str]]:
    """What the entry of each record leads to, before its attributes: calls, and records that hold or name it."""
    found: dict[tuple[str, str], set[str]] = {}
    for page, text in pages().items():
        if not page.startswith("objects/"):
            continue
        for part in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
            title = part.partition("\n")[0]
            if title != "Named values":
                facts = re.findall(
                    r"^- (?:Given|Received|Comes|Written|It or|Part|Referred|No call).*$", part, re.MULTILINE
                )
                found[page, anchor(title)] = set(_LINK.findall("\n".join(facts)))
    return found


def is_source(link: str) -> bool:
    """Whether a link leads to a call, or to what receives a webhook."""
    return link.startswith(("../resources/", "../webhooks.md"))


def test_every_record_leads_back_to_a_call() -> None:
    leading = {key for key, links in record_links().items() if any(is_source(link) for link in links)}
    grown = True
    while grown:
        grown = False
        for (page, name), links in record_links().items():
            targets = set()
            for link in links:
                path, _, place = link.partition("#")
                other = posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page
                targets.add((other, place))
            if (page, name) not in leading and targets & leading:
                leading.add((page, name))
                grown = True
    unused = {key for key in record_links() if "No call gives or takes it" in sections(key[0])[key[1]]}
    assert set(record_links()) - leading <= unused
    assert len(unused) < 8


def test_every_public_name_of_the_library_has_an_entry() -> None:
    """What the recorded API names, but for classes by the names of zenpy 2, and what is generated."""
    library = Library()
    described = {place for contents in PAGES for place in names_of(contents, library)}
    missing = [
        (module, name)
        for module in sorted(set(MODULES) - ELSEWHERE)
        for name in library.module(module).listed
        if not name.startswith("_") and library.place(module, name) not in described
    ]
    assert missing == []


def test_the_list_of_words_leads_to_every_call_and_repeats_none() -> None:
    listed: dict[str, list[str]] = {}
    for line in pages()["words.md"].splitlines():
        if line.startswith("- "):
            word, _, names = line[2:].partition(": ")
            listed[word] = re.findall(r"\[`(?:client\.)?([^`]+)`\]", names)
    assert listed["macros"] == ["macros"]  # the resource, in place of each of its calls
    assert "tickets.merge()" in listed["merge"]
    assert not {"create", "update", "delete"} & listed.keys()
    for word, names in listed.items():
        assert len(names) == len(set(names)), word
        repeated = [one for one in names for other in names if one.removesuffix("()").startswith(f"{other}.")]
        assert repeated == [], word
    reached = {one for names in listed.values() for one in names}
    missed = [
        call
        for page in pages()
        if page.startswith("resources/")
        for call in re.findall(r"^#+ ([a-z_.]+\(\))$", pages()[page], re.MULTILINE)
        if call not in reached and not any(call.startswith((f"{one}.", f"{one}(")) for one in reached)
    ]
    assert missed == []
