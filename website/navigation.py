"""The navigation: every page in a section, the known ones in the order in which a newcomer reads them.

Nothing has to be entered here for a new page. One that no group names is at the end of the section that its folder belongs to,
called by its first heading; a group only says where a page is better placed.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeAlias

from generator.emit.reference.index import PRODUCTS as PRODUCT_NAMES
from website.operations import Operation, Operations, named_in
from website.pages import MODULES, START, Page

#: An entry is a title with a page or with further entries, as Zensical reads it.
Entry: TypeAlias = "dict[str, str | list[Entry]]"

#: Sections of guides, with the names of their files in the order in which they are read.
GUIDES = {
    "Reading": "relations search exports-and-sync reading",
    "Writing": "writing bulk-and-jobs bulk comments-attachments-macros merge-duplicates side-conversations support-desk custom-fields",
    "Reports and data": "sla-report notebooks spark",
    "Building on it": "errors-and-retries connections production webhook-receiver webhooks async-programs workers requests rules",
    "Types and tests": "typing-your-program types account-types testing",
    "Coming from zenpy 2": "coming-from-zenpy migrating existing-client",
}
START_PAGES = "first-hour signing-in"
PRODUCTS = "help-centre custom-objects sunshine-conversations satisfaction-surveys profiles-and-events integration-services"
PROJECT = (
    "policy changelog security benchmarks calls faults mutants openapi sources contributing architecture"
)
#: Pages of the reference that lead to others.
FIND = "words records requests arguments"
RECIPES, COMMAND_LINE, SANDBOX, EXPLORER = "recipes", "command-line", "sandbox", "explorer"


def named_pages() -> list[str]:
    """The names of files that the groups above place."""
    groups = [*GUIDES.values(), START_PAGES, PRODUCTS, PROJECT, RECIPES, COMMAND_LINE, SANDBOX, EXPLORER]
    return [name for group in groups for name in group.split()]


def navigation(pages: Sequence[Page], operations: Operations) -> list[Entry]:
    """The tree of all pages."""
    first: list[Entry] = [{"Welcome": page.target} for page in pages if page.source == START]
    guides: dict[str, list[Page]] = defaultdict(list)
    for page in pages:
        if page.source != START and not page.target.startswith("reference/"):
            guides[_name(page)].append(page)

    def take(names: str) -> list[Entry]:
        return [_entry(page) for name in names.split() for page in guides.pop(name, [])]

    first += take(START_PAGES)
    recipes, products, project = take(RECIPES), take(PRODUCTS), take(PROJECT)
    command_line, sandbox, explorer = take(COMMAND_LINE), take(SANDBOX), take(EXPLORER)
    grouped = {group: take(names) for group, names in GUIDES.items()}
    others = [page for same in guides.values() for page in same]
    project += [_entry(page) for page in others if page.target.startswith("project/")]
    grouped["More"] = [_entry(page) for page in others if not page.target.startswith("project/")]
    guide_groups: list[Entry] = [{group: entries} for group, entries in grouped.items() if entries]
    sections: dict[str, list[Entry]] = {
        "Start": first,
        "Guides": guide_groups,
        "Recipes": recipes,
        "Products": products,
        "Command line": command_line,
        "Sandbox": sandbox,
        "Reference": [*_reference(pages, operations), *explorer],
        "Project": project,
    }
    return [_section(title, entries) for title, entries in sections.items() if entries]


def pages_in(entries: Iterable[Entry]) -> list[str]:
    """The pages that a tree holds."""
    found = []
    for entry in entries:
        for value in entry.values():
            found += [value] if isinstance(value, str) else pages_in(value)
    return found


def _section(title: str, entries: list[Entry]) -> Entry:
    """A section; one of a single page is that page."""
    if len(entries) == 1:
        (only,) = entries[0].values()
        if isinstance(only, str):
            return {title: only}
    return {title: entries}


def _name(page: Page) -> str:
    return page.target.rpartition("/")[2].removesuffix(".md")


def _entry(page: Page) -> Entry:
    return {page.title: page.target}


def _reference(pages: Sequence[Page], operations: Operations) -> list[Entry]:
    """Index and general pages, then resources by product, then records by product."""
    found = [page for page in pages if page.target.startswith("reference/")]
    parts: dict[str, list[Page]] = defaultdict(list)
    for page in found:
        parts[page.target.split("/")[1] if page.target.count("/") > 1 else ""].append(page)
    general = {_name(page): page for page in parts.pop("", [])}
    index = general.pop("index", None)
    entries: list[Entry] = [{"Overview": index.target}] if index else []
    find: list[Entry] = [_entry(general.pop(name)) for name in FIND.split() if name in general]
    if find:
        entries.append({"Find": find})

    def by_operations(page: Page) -> str | None:
        return _product(named_in(page.text, operations)) or page.product

    for folder, title, product_of in (
        ("resources", "Resources", by_operations),
        ("objects", "Records", lambda page: page.product),
    ):
        if folder in parts:
            entries.append({title: _by_product(parts.pop(folder), product_of)})
    order = {f"reference/{name}": number for number, name in enumerate(MODULES)}
    others = sorted(general.values(), key=lambda page: order.get(page.target, len(order)))
    library: list[Entry] = [_entry(page) for page in others]
    if library:
        entries.append({"The library": library})
    return entries + [
        {folder.capitalize(): [_entry(page) for page in rest]} for folder, rest in parts.items()
    ]


def _by_product(pages: Iterable[Page], product_of: Callable[[Page], str | None]) -> list[Entry]:
    groups: Mapping[str, list[Entry]] = defaultdict(list)
    for page in pages:
        title = page.title.removeprefix("Records: ").removeprefix("client.")
        groups[product_of(page) or ""].append({title: page.target})
    known = [*PRODUCT_NAMES, *sorted(set(groups) - set(PRODUCT_NAMES) - {""}), ""]
    names = {**PRODUCT_NAMES, "": "Several products"}
    return [{names.get(key, key): groups[key]} for key in known if key in groups]


def _product(operations: Iterable[Operation]) -> str | None:
    counted = Counter(one.product for one in operations)
    return counted.most_common(1)[0][0] if counted else None
