"""The reference, written from the same model as the code: all its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.emit.reference import index, lists, objects, resources, shared
from generator.emit.reference.handwritten import commands
from generator.emit.reference.handwritten import pages as library_pages
from generator.emit.reference.markdown import page
from generator.emit.reference.names import link_names, names_in_texts
from generator.emit.reference.places import Places, page_of_records, page_of_resources
from generator.emit.reference.source.reading import Library
from generator.emit.reference.uses import Uses

if TYPE_CHECKING:
    from generator.examples.calls import Examples
    from generator.model.ir import Model


def emit(model: Model, examples: Examples) -> dict[str, str]:
    """All pages of the reference, by path."""
    library, uses = Library(), Uses.of(model)
    places = Places.of(model, library)
    library_pages.add_places(model, places, library)
    specs = {target: spec for spec, target in places.specs.items()}
    for record, method, target in library_pages.receivers(model, places, library):
        uses.received[specs[record]][method, target] = None
    pages: dict[str, str] = {}
    for file in model.api_files:
        name = page_of_resources(file)
        pages[name] = resources.page(file, model, places.on(name), library, examples)
    for records in model.object_files:
        name = page_of_records(records)
        pages[name] = objects.page(records, places.on(name), uses)
    pages |= library_pages.pages(model, places, library)
    pages |= index.pages(model, places)
    for name in lists.TITLES:
        pages[name] = page(model.package, [], *lists.pages(model, places.on(name), name))
    if library_pages.contents_of(model):
        pages[commands.PAGE] = page(model.package, [], *commands.page(places.on(commands.PAGE), library))
    pages[shared.PAGE] = page(model.package, [], *shared.page(model, places.on(shared.PAGE)))
    names = names_in_texts(places)
    linked = {name: link_names(text, places.on(name), names) for name, text in pages.items()}
    return {f"{model.package.reference}/{name}": text for name, text in linked.items()}
