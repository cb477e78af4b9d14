"""The page of a module of resources: an entry for each of its calls, generated or written by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.emit import bulk
from generator.emit.reference import calls
from generator.emit.reference.library.entries import function_parts
from generator.emit.reference.library.reading import Class, Function
from generator.emit.reference.markdown import code, heading, items
from generator.emit.reference.markdown import page as text_page
from generator.emit.reference.places import NAMED_VALUES, call_name
from generator.python.aliases import aliases
from zenpy._codegen.source import join_words, literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.emit.reference.library.reading import Library
    from generator.emit.reference.places import Links
    from generator.examples.calls import Examples
    from generator.model.ir import ApiFile, Model, Resource


def page(file: ApiFile, model: Model, links: Links, library: Library, examples: Examples) -> str:
    """The page of a module of resources."""
    parts = [
        part
        for resource in file.resources
        for part in _resource(resource, file, model, links, library, examples)
    ]
    values = [
        f"{code(one.name)}: {', '.join(code(literal(value)) for value in one.values)}. {one.doc}"
        for one in aliases(file)
    ]
    above = [links.resource(path) for path in _above(file.path)]
    return text_page(
        file.package,
        file.sources,
        " / ".join([links.to("Reference", "index.md"), *above, f"client.{file.path}"]),
        *parts,
        *([heading(2, NAMED_VALUES), items(values)] if values else []),
    )


def _above(path: str) -> list[str]:
    parts = path.split(".")
    return [".".join(parts[:count]) for count in range(1, len(parts))]


def _resource(
    resource: Resource, file: ApiFile, model: Model, links: Links, library: Library, examples: Examples
) -> Iterator[str]:
    top = resource.path == file.path
    yield heading(1 if top else 2, f"client.{resource.path}")
    yield resource.doc
    if resource.children:
        yield "Below it: " + ", ".join(links.resource(child.path) for child in resource.children) + "."
    if not resource.methods and not resource.by_hand:
        yield from _elsewhere(resource, model, links)
    in_bulk = [
        f"{code(f'client.{resource.path}.bulk.{one.name}()')}: {links.type(one.annotation(False))}"
        for one in bulk.bulk_calls(resource, file)
    ]
    if in_bulk:
        yield f"Any number of records, in chunks: see {links.to('writing in bulk', '../bulk.md')}."
        yield items(in_bulk)
    level = 2 if top else 3
    for name in sorted({*(method.name for method in resource.methods), *resource.by_hand}, key=_order):
        if name in resource.by_hand:
            yield from _by_hand(resource, name, level, links, library)
            yield from calls.example(examples.by_hand(resource, name))
        else:
            method = next(one for one in resource.methods if one.name == name)
            yield from calls.entry(method, resource, file, level, links, examples)


def _order(name: str) -> tuple[bool, str]:
    return name != "__call__", name


def _by_hand(resource: Resource, name: str, level: int, links: Links, library: Library) -> Iterator[str]:
    """The entry of a call that is written by hand."""
    assert resource.mixin is not None
    cls = library.find(*resource.mixin)
    assert isinstance(cls, Class)
    function = next(one for one in cls.members if one.name == name)
    assert isinstance(function, Function)
    shown = call_name(resource, name)
    yield heading(level, shown)
    yield from function_parts(function, f"client.{shown.removesuffix('()')}", links)


def _elsewhere(resource: Resource, model: Model, links: Links) -> Iterator[str]:
    """Where the calls are that stand for the operations of a resource without calls of its own."""
    found = [
        call_name(other, method)
        for module in model.api_files
        for other in module.resources
        for method in other.methods
        if any(form.operation.resource == resource.path for form in method.forms)
    ]
    if found:
        yield f"Its calls are those of other resources: {join_words(map(links.call, dict.fromkeys(found)))}."
