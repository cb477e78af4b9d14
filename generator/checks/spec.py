"""Check a spec that could be read: every name leads somewhere, and nothing contradicts itself.

All diagnostics are returned together; a spec without any can be converted.
"""

from __future__ import annotations

import re
from collections import Counter
from difflib import get_close_matches
from typing import TYPE_CHECKING, TypeVar

from generator.checks.accepted import check_accepted
from generator.checks.api import check_api
from generator.checks.calls import check_calls
from generator.checks.consequences import without_consequences
from generator.checks.described import check_descriptions
from generator.checks.envelopes import check_envelopes
from generator.checks.examples import check_examples
from generator.checks.names import SpecNames
from generator.checks.objects import check_objects
from generator.checks.unused import check_unused
from generator.checks.writes import check_writes
from generator.spec.diagnostics import Diagnostic, Place, did_you_mean, report_unknown
from generator.spec.model import (
    BODY_SOURCES,
    PAGES,
    BodySpec,
    OperationSpec,
    ResultSpec,
    Spec,
)
from generator.spec.search_terms import SEARCH_VALUES, SearchTermSpec
from zenpy._codegen.naming import path_parameters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

T = TypeVar("T")


def check_spec(spec: Spec, known: Iterable[Diagnostic] = ()) -> list[Diagnostic]:
    """Everything that is wrong with a spec, in any order, beside what is known of it from reading it.

    What follows from another mistake is left out: the calls of an operation are checked when nothing else is wrong with it,
    and whether objects are used when nothing else is wrong at all, as a misspelt type leads nowhere.
    """
    names = SpecNames(spec)
    found = [
        *_duplicates(spec.operations, lambda entry: entry.id, lambda entry: entry.place, "operation"),
        *_duplicates(spec.objects, lambda entry: entry.name, lambda entry: entry.place, "object"),
        *check_api(spec),
        *_resources(spec),
        *_paths(spec),
        *(found for operation in spec.operations for found in _operation(operation, spec, names)),
        *check_objects(spec, names),
        *check_writes(spec),
        *_shared_tables(spec, names),
        *check_descriptions(spec),
        *check_envelopes(spec),
        *check_accepted(spec),
        *check_examples(spec),
    ]
    used = names.used.union(*(operation.sideloads for operation in spec.operations))
    objects = {one.name: one.place for one in spec.objects if one.name not in used}
    sideloads = {one.name: one.place for one in spec.sideloads if one.name not in used}
    unused = {"unknown object ": objects, "unknown type ": objects, "unknown sideload ": sideloads}
    left = without_consequences(found, spec.layout, unused)
    wrong = {spec.layout.entry(one.place) for one in left}
    doubtful = {one.id for one in spec.operations if spec.layout.entry(one.place) in wrong}
    calls = [
        one
        for one in without_consequences(check_calls(spec), spec.layout, {})
        if spec.layout.entry(one.place) not in wrong and doubtful.isdisjoint(one.names)
    ]
    return [*known, *left, *calls] or list(check_unused(spec))


def _duplicates(
    things: Iterable[T], name_of: Callable[[T], str | None], place_of: Callable[[T], Place], what: str
) -> Iterator[Diagnostic]:
    first: dict[str, Place] = {}
    for thing in things:
        name = name_of(thing)
        if name is not None and name in first:
            yield Diagnostic(
                place_of(thing), f'{what} "{name}" is given twice, first in {first[name]}: rename one of them'
            )
        elif name is not None:
            first[name] = place_of(thing)


def _resources(spec: Spec) -> Iterator[Diagnostic]:
    for resource in spec.resources:
        if resource.name is not None and not re.fullmatch(r"[a-z_]\w*(\.[a-z_]\w*)*", resource.name):
            yield Diagnostic(resource.place, f'"{resource.name}" cannot be an attribute of the client')
    yield from _products(spec)


def _products(spec: Spec) -> Iterator[Diagnostic]:
    """A directory with almost the name of another one."""
    files = Counter(resource.product for resource in spec.resources)
    for product in files:
        near = get_close_matches(product, files.keys() - {product}, n=1, cutoff=0.9)
        if near and files[product] < files[near[0]]:
            place = next(one.place for one in spec.resources if one.product == product)
            yield Diagnostic(
                place, f'the directory "{product}" is named almost like "{near[0]}": is that the product?'
            )


def _paths(spec: Spec) -> Iterator[Diagnostic]:
    """Two operations on one path and verb; or one path whose parameter is named in two ways."""
    first: dict[tuple[str, str], OperationSpec] = {}
    spelt = _spellings(spec)
    for operation in spec.operations:
        shape = _shape(operation.path)
        other = first.setdefault((operation.verb, shape), operation)
        if other is not operation:
            yield Diagnostic(
                operation.at(operation.verb),
                f'{operation.verb} {operation.path} is already "{other.id}", described in {other.place}: correct the path or the verb',
            )
            continue
        known = spelt[shape]
        if known.path != operation.path:
            yield Diagnostic(
                operation.at(operation.verb),
                f"{operation.path} is spelt {known.path} in {known.place}; name its parameters alike",
            )


def _shape(path: str) -> str:
    """A path without the names of its parameters."""
    return re.sub(r"\{[^{}]*\}", "{}", path)


def _spellings(spec: Spec) -> dict[str, OperationSpec]:
    """By the shape of a path, the operation that spells it best: its parameters are described, and most others agree."""
    counts = Counter(operation.path for operation in spec.operations)

    def rank(operation: OperationSpec) -> tuple[bool, int]:
        names = path_parameters(operation.path)
        return all(name in operation.path_fields or spec.meaning(name) for name in names), counts[
            operation.path
        ]

    best: dict[str, OperationSpec] = {}
    for operation in sorted(spec.operations, key=rank, reverse=True):
        best.setdefault(_shape(operation.path), operation)
    return best


def _operation(operation: OperationSpec, spec: Spec, names: SpecNames) -> Iterator[Diagnostic]:
    if not all(part.isidentifier() for part in operation.key.split(".")):
        yield Diagnostic(
            operation.place, f'"{operation.key}" cannot be a Python name: name the operation in words'
        )
    yield from _path(operation)
    for what, fields in (("path parameter", operation.path_fields), ("query parameter", operation.query)):
        for field in fields.values():
            yield from names.field(field, what)
    for key, what, words, known in (
        ("pages", "pagination", operation.pages, spec.paging(operation.product).styles),
        ("roles", "role", operation.roles, spec.api.roles),
    ):
        for word in words:
            if word not in known:
                yield report_unknown(operation.at(key, word), what, word, known)
    yield from _sideloads(operation, spec)
    if operation.body is not None:
        yield from _body(operation, operation.body, names)
        yield from _needed_fields(operation.body, spec)
    yield from _returns(operation.returns, names)


def _sideloads(operation: OperationSpec, spec: Spec) -> Iterator[Diagnostic]:
    """A sideload that lands in a field of records needs that field, or it cannot be read.

    The records are those of the answer, or others that come along with them: a vote has no translations, its article has.
    """
    record = spec.object_by_name.get(operation.returns.type or "")
    beside = _fields_that_come_along(operation, spec)
    for name in operation.sideloads:
        sideload = spec.sideload(operation.product, name)
        if sideload is None:
            yield report_unknown(operation.at("sideloads", name), "sideload", name, spec.sideload_by_name)
        elif (
            sideload.where == "field" and record is not None and sideload.key not in {*record.fields, *beside}
        ):
            lands = f'the sideload "{name}" lands in the field "{sideload.key}"'
            yield Diagnostic(
                operation.at("sideloads", name),
                f"{lands}, which {record.name} does not have{did_you_mean(sideload.key, record.fields)}",
                (sideload.key,),
            )


def _fields_that_come_along(operation: OperationSpec, spec: Spec) -> set[str]:
    """The fields of the records that an answer can have beside its own."""
    known = [spec.sideload(operation.product, name) for name in operation.sideloads]
    types = [one.type for one in known if one is not None and one.where == "envelope"]
    return {
        field for name in types if name in spec.object_by_name for field in spec.object_by_name[name].fields
    }


def _path(operation: OperationSpec) -> Iterator[Diagnostic]:
    params = path_parameters(operation.path)
    if not operation.path.startswith("/") or re.search(r"[{}\s]", re.sub(r"\{\w+\}", "", operation.path)):
        yield Diagnostic(
            operation.at(operation.verb),
            f'"{operation.path}" is no path: it begins with / and names parameters as {{ticket_id}}',
        )
    for name in sorted({name for name in params if params.count(name) > 1}):
        yield Diagnostic(operation.at(operation.verb), f"{operation.path} has the parameter {{{name}}} twice")
    for name, field in operation.path_fields.items():
        if name not in params:
            yield Diagnostic(
                field.place, f'{operation.path} has no parameter "{name}"{did_you_mean(name, params)}'
            )


def _body(operation: OperationSpec, body: BodySpec, names: SpecNames) -> Iterator[Diagnostic]:
    if operation.verb == "get":
        yield Diagnostic(body.place, "a get sends no body")
    if body.source is not None and body.source not in BODY_SOURCES:
        yield report_unknown(body.at("from"), "source of a body", body.source, BODY_SOURCES)
    if body.object is not None:
        yield from names.object(body.at("record" if body.record else "records"), body.object)
    if body.one is not None and body.records is None:
        yield Diagnostic(body.place, '"one" names the envelope of a single record beside "records"')
    for field in (*body.fields.values(), *body.extra.values()):
        yield from names.field(field, "body field")
    if body.object is not None and body.fields:
        yield Diagnostic(body.place, 'properties beside a record stand in "extra", not in "fields"')


def _needed_fields(body: BodySpec, spec: Spec) -> Iterator[Diagnostic]:
    """What a body needs must be a field of the record it sends."""
    sent = spec.object_by_name.get(body.object or "")
    if sent is None and body.object is not None:
        return
    for name in body.needs:
        if sent is None or name not in sent.fields:
            yield report_unknown(body.at("needs", name), "field", name, sent.fields if sent else ())


def _returns(returned: ResultSpec, names: SpecNames) -> Iterator[Diagnostic]:
    if returned.type is not None:
        yield from names.type(returned.place, returned.type)
    elif returned.kind == "list" and returned.variants is None:
        yield Diagnostic(returned.place, "a list of null needs variants")
    elif returned.kind in ("one", "whole", "map", "values"):
        yield Diagnostic(returned.place, f'"{returned.kind}" needs a type')
    if returned.kind == "one" and returned.key is None:
        yield Diagnostic(
            returned.place, '"one" needs the key of its envelope; a record without one is "whole"'
        )
    if returned.kind == "job":
        yield from names.object(returned.place, "JobStatus")
    for status in (returned.status, returned.also_status):
        if status is not None and not 200 <= status < 300:
            key = "status" if status == returned.status else "also_status"
            yield Diagnostic(returned.at(key), f"{status} is no status of success")
    for key, kind in returned.also.items():
        yield from names.type(returned.at("also", key), kind)
    for key, kind in returned.instead.items():
        yield from names.type(returned.at("instead", key), kind)
    if returned.variants is not None:
        for key, name in returned.variants.map.items():
            yield from names.object(returned.variants.at("map", key), name)


def _shared_tables(spec: Spec, names: SpecNames) -> Iterator[Diagnostic]:
    for sideload in spec.sideloads:
        if sideload.type is not None:
            yield from names.type(sideload.place, sideload.type)
        product = sideload.name.rpartition(".")[0]
        products = {resource.product for resource in spec.resources}
        if product and product not in products:
            yield report_unknown(sideload.place, "product", product, products)
    for other in spec.events.others:
        yield from names.object(other.place, other.body)
    ids = [operation.id for operation in spec.operations]
    for limit in spec.limits:
        if not any(limit.covers(operation) for operation in ids):
            yield report_unknown(limit.place, "operation", limit.operation, ids)
    yield from _styles_of_paging(spec)
    for term in spec.search_terms:
        yield from _search_term(term, spec, names)


def _styles_of_paging(spec: Spec) -> Iterator[Diagnostic]:
    """The form of a style is one that the client's pagination knows."""
    for section in spec.paging_by_product.values():
        for style in section.styles.values():
            if style.form not in PAGES:
                yield report_unknown(style.place, "form of pages", style.form, PAGES)


def _search_term(term: SearchTermSpec, spec: Spec, names: SpecNames) -> Iterator[Diagnostic]:
    for kind in term.types:
        if kind not in spec.api.search_types:
            yield report_unknown(term.place, "type of records", kind, spec.api.search_types)
    if term.value not in SEARCH_VALUES:
        yield report_unknown(term.place, "kind of value", term.value, SEARCH_VALUES)
    if term.of is not None:
        yield from names.object(term.place, term.of)
    if (term.of is not None) != (term.value == "id"):
        yield Diagnostic(
            term.place, f'search term "{term.name}": "of" goes with the value id, and only with it'
        )
    if bool(term.enum) != (term.value == "choice"):
        yield Diagnostic(
            term.place, f'search term "{term.name}": "enum" goes with the value choice, and only with it'
        )
