"""Check a spec that could be read: every name leads somewhere, and nothing contradicts itself.

All diagnostics are returned together; a spec without any can be converted.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from generator.checks.api import check_api
from generator.checks.calls import check_calls
from generator.checks.names import SpecNames
from generator.checks.objects import check_objects
from generator.checks.writes import check_writes
from generator.naming import path_parameters
from generator.spec.diagnostics import Diagnostic, Place, did_you_mean, unknown_name
from generator.spec.model import (
    BODY_SOURCES,
    PAGES,
    BodySpec,
    OperationSpec,
    ResultSpec,
    Spec,
)
from generator.spec.search_terms import SEARCH_VALUES, SearchTermSpec

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

T = TypeVar("T")


def check_spec(spec: Spec) -> list[Diagnostic]:
    """Everything that is wrong with a spec, in any order."""
    names = SpecNames(spec)
    return [
        *_duplicates(spec.resources, lambda entry: entry.name, lambda entry: entry.place, "resource"),
        *_duplicates(spec.operations, lambda entry: entry.id, lambda entry: entry.place, "operation"),
        *_duplicates(spec.objects, lambda entry: entry.name, lambda entry: entry.place, "object"),
        *check_api(spec),
        *_resources(spec),
        *_paths(spec),
        *(found for operation in spec.operations for found in _operation(operation, spec, names)),
        *check_objects(spec, names),
        *check_calls(spec),
        *check_writes(spec),
        *_shared_tables(spec, names),
    ]


def _duplicates(
    things: Iterable[T], name_of: Callable[[T], str | None], place_of: Callable[[T], Place], what: str
) -> Iterator[Diagnostic]:
    first: dict[str, Place] = {}
    for thing in things:
        name = name_of(thing)
        if name is not None and name in first:
            yield Diagnostic(place_of(thing), f'{what} "{name}" is given twice, first in {first[name]}')
        elif name is not None:
            first[name] = place_of(thing)


def _resources(spec: Spec) -> Iterator[Diagnostic]:
    for resource in spec.resources:
        if resource.name is not None and not re.fullmatch(r"[a-z_]\w*(\.[a-z_]\w*)*", resource.name):
            yield Diagnostic(resource.place, f'"{resource.name}" cannot be an attribute of the client')


def _paths(spec: Spec) -> Iterator[Diagnostic]:
    """Two operations on one path and verb; or one path whose parameter is named in two ways."""
    first: dict[tuple[str, str], OperationSpec] = {}
    spelt: dict[str, OperationSpec] = {}
    for operation in spec.operations:
        shape = re.sub(r"\{[^{}]*\}", "{}", operation.path)
        other = first.setdefault((operation.verb, shape), operation)
        if other is not operation:
            yield Diagnostic(
                operation.at(operation.verb),
                f'{operation.verb} {operation.path} is already "{other.id}", described in {other.place}',
            )
            continue
        known = spelt.setdefault(shape, operation)
        if known.path != operation.path:
            yield Diagnostic(
                operation.at(operation.verb),
                f"{operation.path} is spelt {known.path} in {known.place}; name its parameters alike",
            )


def _operation(operation: OperationSpec, spec: Spec, names: SpecNames) -> Iterator[Diagnostic]:
    yield from _path(operation)
    for what, fields in (("path parameter", operation.path_fields), ("query parameter", operation.query)):
        for field in fields.values():
            yield from names.field(field, what)
    yield from _unknown_values(
        operation.at("pages"), "pagination", operation.pages, spec.paging(operation.product).styles
    )
    yield from _unknown_values(operation.at("roles"), "role", operation.roles, spec.api.roles)
    yield from _sideloads(operation, spec)
    if operation.body is not None:
        yield from _body(operation, operation.body, names)
        yield from _needed_fields(operation.body, spec)
    yield from _returns(operation.returns, names)


def _sideloads(operation: OperationSpec, spec: Spec) -> Iterator[Diagnostic]:
    """A sideload that lands in a field of each record needs that field, or it cannot be read."""
    record = spec.object_by_name.get(operation.returns.type or "")
    for name in operation.sideloads:
        sideload = spec.sideload(operation.product, name)
        if sideload is None:
            yield Diagnostic(operation.at("sideloads"), unknown_name("sideload", name, spec.sideload_by_name))
        elif sideload.where == "field" and record is not None and sideload.key not in record.fields:
            lands = f'the sideload "{name}" lands in the field "{sideload.key}"'
            yield Diagnostic(operation.at("sideloads"), f"{lands}, which {record.name} does not have")


def _unknown_values(
    place: Place, what: str, names: Iterable[str], known: Iterable[str]
) -> Iterator[Diagnostic]:
    for name in names:
        if name not in known:
            yield Diagnostic(place, unknown_name(what, name, known))


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
    yield from _unknown_values(
        body.place, "source of a body", [body.source] if body.source else [], BODY_SOURCES
    )
    if body.object is not None:
        yield from names.object(body.place, body.object)
    if body.one is not None and body.records is None:
        yield Diagnostic(body.place, '"one" names the envelope of a single record beside "records"')
    for field in (*body.fields.values(), *body.extra.values()):
        yield from names.field(field, "body field")
    if body.object is not None and body.fields:
        yield Diagnostic(body.place, 'properties beside a record stand in "extra", not in "fields"')


def _needed_fields(body: BodySpec, spec: Spec) -> Iterator[Diagnostic]:
    """What a body needs must be a field of the record it sends."""
    sent = spec.object_by_name.get(body.object or "")
    for name in body.needs:
        if sent is None or name not in sent.fields:
            yield Diagnostic(body.place, unknown_name("field", name, sent.fields if sent else ()))


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
            yield Diagnostic(returned.place, f"{status} is no status of success")
    for kind in returned.also.values():
        yield from names.type(returned.place, kind)
    if returned.variants is not None:
        for name in returned.variants.map.values():
            yield from names.object(returned.variants.place, name)


def _shared_tables(spec: Spec, names: SpecNames) -> Iterator[Diagnostic]:
    for sideload in spec.sideloads:
        if sideload.type is not None:
            yield from names.type(sideload.place, sideload.type)
    ids = [operation.id for operation in spec.operations]
    for limit in spec.limits:
        if not any(limit.covers(operation) for operation in ids):
            yield Diagnostic(limit.place, unknown_name("operation", limit.operation, ids))
    yield from _parameters(spec)
    yield from _styles_of_paging(spec)
    for term in spec.search_terms:
        yield from _search_term(term, spec, names)


def _styles_of_paging(spec: Spec) -> Iterator[Diagnostic]:
    """The form of a style is one that the client's pagination knows."""
    for section in spec.paging_by_product.values():
        for style in section.styles.values():
            if style.form not in PAGES:
                yield Diagnostic(style.place, unknown_name("form of pages", style.form, PAGES))


def _search_term(term: SearchTermSpec, spec: Spec, names: SpecNames) -> Iterator[Diagnostic]:
    for kind in term.types:
        if kind not in spec.api.search_types:
            yield Diagnostic(term.place, unknown_name("type of records", kind, spec.api.search_types))
    if term.value not in SEARCH_VALUES:
        yield Diagnostic(term.place, unknown_name("kind of value", term.value, SEARCH_VALUES))
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


def _parameters(spec: Spec) -> Iterator[Diagnostic]:
    """A shared description that no operation uses is a typing error or a leftover."""
    used = {"include"}
    for operation in spec.operations:
        named = {**dict.fromkeys(path_parameters(operation.path)), **operation.query, **operation.path_fields}
        silent = [name for name, field in named.items() if field is None or not field.doc]
        used.update(silent, (name.removesuffix("[]") for name in silent))
        # A selector that only chooses a form is described like a parameter.
        used.update(rule.when for rule in operation.calls or () if rule.when)
    for parameter in spec.parameters.values():
        if parameter.name not in used:
            yield Diagnostic(parameter.place, unknown_name("parameter", parameter.name, used))
