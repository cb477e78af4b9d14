"""The reference, written from the same model as the code: all its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.emit.reference import index, objects, resources, shared
from generator.emit.reference.library import pages as library_pages
from generator.emit.reference.library.reading import Library
from generator.emit.reference.markdown import page
from generator.emit.reference.places import Places, page_of_records, page_of_resources
from generator.emit.reference.uses import Uses

if TYPE_CHECKING:
    from generator.examples.calls import Examples
    from generator.model.ir import Model


def emit(model: Model, examples: Examples) -> dict[str, str]:
    """All pages of the reference, by path."""
    places, uses, library = Places.of(model), Uses.of(model), Library()
    library_pages.add_places(model, places, library)
    pages: dict[str, str] = {}
    for file in model.api_files:
        name = page_of_resources(file)
        pages[name] = resources.page(file, model, places.on(name), library, examples)
    for records in model.object_files:
        name = page_of_records(records)
        pages[name] = objects.page(records, places.on(name), uses)
    pages |= library_pages.pages(model, places, library)
    pages |= index.pages(model, places)
    pages[shared.PAGE] = page(model.package, [], *shared.page(model, places.on(shared.PAGE)))
    return {f"{model.package.reference}/{name}": text for name, text in pages.items()}
