"""The pages with all payload types and all checks of enumerations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.emit.choices import DOC, checked_choices
from generator.emit.reference.markdown import block, code, heading, items, link, plain
from zenpy._codegen.annotations import literal_values
from zenpy._codegen.naming import snake

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.emit.reference.places import Links
    from generator.model.ir import Model

PAYLOADS, CHOICES = "payloads.md", "choices.md"
TITLES = {
    PAYLOADS: (
        "Payload types",
        "The types of mappings: what `to_dict()` gives, and what calls take in place of records.",
    ),
    CHOICES: (
        "Checks of enumerations",
        "Functions that take a text from elsewhere as a value of an enumeration.",
    ),
}


def pages(model: Model, page_links: Links, page: str) -> Iterator[str]:
    """One of the two pages."""
    title, about = TITLES[page]
    yield f"{page_links.to('Reference', 'index.md')} / {title}"
    yield heading(1, title)
    yield about
    yield from (_payloads if page == PAYLOADS else _choices)(model, page_links)


def _payloads(model: Model, links: Links) -> Iterator[str]:
    package = model.package.payloads
    yield (
        f"Each record has a TypedDict in {code(package)} with the same keys. Every key may be missing, and what a record has "
        "beyond these keys is kept all the same. A call that takes a record takes such a mapping as well:"
    )
    yield block('client.tickets.create({"subject": "Printer on fire", "comment": {"body": "It smells."}})')
    yield items(
        f"{code(thing.record.payload)}: {links.record(thing.record)}"
        for thing in sorted(
            (thing for file in model.object_files for thing in file.objects),
            key=lambda one: one.record.payload,
        )
    )


def _choices(model: Model, links: Links) -> Iterator[str]:
    yield DOC
    yield f"They are in {code(model.package.choices)}; {link('types', '../types.md')} says when they help."
    for module, choice in checked_choices(model):
        alias = str(choice.alias)
        yield heading(2, f"{snake(alias)}()")
        yield block(f"{snake(alias)}(text: str) -> {alias}")
        yield f"The text as {links.name(module, alias)}: {code(plain(literal_values(choice)))}. Any other raises {code('ValueError')}."
