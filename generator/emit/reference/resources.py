"""The page of a module of resources: an entry for each of its calls, generated or written by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.emit import bulk
from generator.emit.reference import calls
from generator.emit.reference.handwritten.entries import function_parts
from generator.emit.reference.markdown import code, first_sentence, heading, items
from generator.emit.reference.markdown import page as text_page
from generator.emit.reference.places import NAMED_VALUES, call_name, names_of_calls
from generator.emit.reference.source.docstrings import parse
from generator.emit.reference.source.hand_written import base_resource, functions, refused
from generator.python.aliases import aliases
from generator.python.overloads import forms_to_read
from zenpy._codegen.source import literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.emit.reference.places import Links
    from generator.emit.reference.source.reading import Function, Library
    from generator.examples.calls import Examples
    from generator.model.ir import ApiFile, Model, Resource

#: How many calls a page has that needs no list of them at its head.
_FEW = 2


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
    names = names_of_calls(resource, library)
    if len(names) > _FEW:
        yield items(_in_short(name, resource, file, library, links) for name in names)
    if resource.children:
        yield "Below it:"
        yield items(
            f"{links.resource(child.path)}: {first_sentence(child.doc)}" for child in resource.children
        )
    base = base_resource(resource, library)
    if base:
        path = next(
            one.path for module in model.api_files for one in module.resources if one.class_name == base
        )
        yield f"It has all calls of {links.resource(path)}, too."
    in_bulk = [
        f"{code(f'client.{resource.path}.bulk.{one.name}()')}: {links.type(one.annotation(False))}"
        for one in bulk.bulk_calls(resource, file)
    ]
    if in_bulk:
        bulk_calls = links.to("bulk calls", "bulk-calls.md")
        yield f"{bulk_calls[0]}{bulk_calls[1].upper()}{bulk_calls[2:]}, for any number of records; see {links.to('writing in bulk', '../bulk.md')}:"
        yield items(in_bulk)
    level = 2 if top else 3
    offered = {method.name: method for method in resource.offered}
    by_hand = functions(resource, library)
    for name in names:
        if name in by_hand:
            yield from _by_hand(resource, name, by_hand[name], file, level, links)
            yield from calls.example(examples.by_hand(resource, name))
        else:
            yield from calls.entry(offered[name], resource, file, level, links, examples)
    others = refused(resource, library)
    if others:
        yield "Names that are not calls, as Zendesk has no operation for them:"
        yield items(f"{code(f'client.{call_name(resource, name)}')}: {text}" for name, text in others.items())


def _in_short(name: str, resource: Resource, file: ApiFile, library: Library, links: Links) -> str:
    """A call in one line, for the list at the head of a page."""
    shown = call_name(resource, name)
    by_hand = functions(resource, library).get(name)
    if by_hand is not None:
        text = " ".join(parse(by_hand.doc).text[:1])
    else:
        method = next(one for one in resource.methods if one.name == name)
        text = forms_to_read(method, file)[0].operation.doc
    return f"{links.call(shown)}: {first_sentence(text)}"


def _by_hand(
    resource: Resource, name: str, function: Function, file: ApiFile, level: int, links: Links
) -> Iterator[str]:
    """The entry of a call that is written by hand, with what the document says about the requests behind it."""
    shown = call_name(resource, name)
    yield heading(level, shown)
    yield from function_parts(function, f"client.{shown.removesuffix('()')}", links)
    forms = [form for method in resource.methods if method.name == name for form in method.forms]
    for form in forms:
        yield f"{code(f'{form.operation.method} {form.operation.path}')}: {form.operation.doc}"
        facts = [*calls.operation_facts(form.operation), *calls.listing_facts(form, file, links)]
        if facts:
            yield items(facts)
