"""What a caller writes for an operation: the arguments of one form of a method, fully resolved.

A form is one way to call a method (`tickets(id=1)` and `tickets()` are two forms of one). Everything a request
needs is in some argument: path parameters, the record, properties of the body, the query.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.openapi.parameters import make_queries
from generator.spec.model import BodySpec, FieldSpec, ObjectSpec, OperationSpec, Spec
from zenpy._codegen.naming import path_name, path_parameters, plural, python_name, snake

if TYPE_CHECKING:
    from collections.abc import Iterator

# Query parameters that choose records by themselves; a form takes one of them.
SELECTORS = ("ids", "external_ids", "keys")
# Where an export begins. It is the first thing that each of them is told, so it may be given by position.
START = "start_time"
OWN_RECORD = frozenset({"create", "update", "delete"})
IN_LOCALE = "_in_locale"
WHOLE_BODY = "body"
# What records are known by in paths: `{ticket_id}`, `{custom_object_key}`, `{shortcut_name}`.
IDENTIFIERS = ("id", "key", "name")


@dataclass(frozen=True)
class CallArgument:
    """One argument: its name in Python, where its value goes, and under which name."""

    name: str
    place: str
    wire: str
    accepts: str | None = None
    required: bool = False
    positional: bool = False
    many: bool = False
    also_path: str | None = None
    path_from: str = "id"
    #: Whether a list of the body is sent as one text, with commas.
    joined: bool = False


@dataclass(frozen=True)
class CallForm:
    """What is known about a form before its arguments are chosen."""

    operation: OperationSpec
    verb: str
    when: tuple[str, ...] = ()
    many: bool = False
    single: bool = False
    args: tuple[tuple[str, str], ...] = ()

    @property
    def locale(self) -> bool:
        """Whether `locale=` chooses the form."""
        return "locale" in self.when

    @property
    def selector(self) -> str | None:
        """The query parameter that selects the records."""
        named = [wire for name, wire in self.args if self.many or name in self.when]
        chosen = [name for name in SELECTORS if name in self.when or name in named]
        if chosen:
            return chosen[0]
        return "ids" if self.many and "ids" in self.operation.query else None


def make_arguments(form: CallForm, spec: Spec) -> tuple[tuple[CallArgument, ...], list[str]]:
    """The arguments of a form in the order of the signature, and the names in `args` that belong to no parameter."""
    rest = list(_default_arguments(form, spec))
    first: list[CallArgument] = []
    unknown: list[str] = []
    for name, wire in form.args:
        argument = _pick(rest, wire)
        if argument is None:
            unknown.append(name)
        else:
            rest.remove(argument)
            keyword = name in form.when and name in ("id", "ids", "locale", "external_id", "external_ids")
            first.append(replace(argument, name=name, positional=not keyword))
    needed = [
        replace(argument, required=True) if argument.name in form.when else argument
        for argument in [*first, *rest]
    ]
    chosen = _in_order(needed)
    unsent = [name for name in form.when if all(name != argument.name for argument in chosen)]
    return (*chosen, *(CallArgument(name, "form", name, required=True) for name in unsent)), unknown


def _in_order(chosen: list[CallArgument]) -> list[CallArgument]:
    return [argument for argument in chosen if argument.positional] + [
        argument for argument in chosen if not argument.positional
    ]


def _pick(rest: list[CallArgument], wire: str) -> CallArgument | None:
    for places in (("path", "record"), ("file", "body"), ("query",)):
        for argument in rest:
            if argument.place in places and wire in (argument.wire, argument.also_path):
                return argument
    return None


def _default_arguments(form: CallForm, spec: Spec) -> Iterator[CallArgument]:
    record = _record_argument(form, spec)
    for wire in path_parameters(form.operation.path):
        if record is None or wire != record.also_path:
            yield _path_argument(form, spec, wire)
    chosen = _ids_argument(form, spec)
    if chosen is not None:
        yield chosen
    if record is not None:
        yield record
    yield from _body_arguments(form, spec)
    yield from _query_arguments(form, spec)


def own_parameter(operation: OperationSpec) -> str | None:
    """The path parameter that names the record itself: the one the path ends in."""
    names = path_parameters(operation.path)
    return names[-1] if names and operation.path.endswith(f"{{{names[-1]}}}") else None


def _parents(form: CallForm) -> list[str]:
    own = own_parameter(form.operation)
    return [name for name in path_parameters(form.operation.path) if name not in (own, "locale")]


def _path_argument(form: CallForm, spec: Spec, wire: str) -> CallArgument:
    own = own_parameter(form.operation) == wire
    accepts = record_for_path(form.operation, spec, wire)
    source = _identifier_field(wire, spec.object_by_name.get(accepts or ""))
    if wire == "locale" and form.locale:
        return CallArgument("locale", "path", wire, required=True)
    if own and form.verb == "show" and "id" in form.when:
        return CallArgument("id", "path", wire, accepts, required=True, path_from=source)
    declared = form.operation.path_fields.get(wire)
    name = (declared.attr if declared else None) or path_name(wire)
    if own and form.verb == "delete":
        name = _record_name(form, spec) or name
    elif wire == "id" and accepts:
        name = spec.object_by_name[accepts].object_type
    return CallArgument(name, "path", wire, accepts, required=True, positional=True, path_from=source)


def record_for_path(operation: OperationSpec, spec: Spec, wire: str) -> str | None:
    """The object a path parameter takes in place of its id, key or name."""
    declared = operation.path_fields.get(wire)
    if declared is not None and declared.of:
        return declared.of
    word, _, known_by = snake(wire).rpartition("_")
    if known_by not in IDENTIFIERS:
        return None
    candidates = (
        spec.record_at.get(f"{operation.path.partition(f'{{{wire}}}')[0]}{{{wire}}}"),
        spec.object_by_type.get((operation.product, word)),
        spec.object_by_type.get((spec.api.package.core, word)),
        record_of(operation, spec) if own_parameter(operation) == wire else None,
    )
    known = [name for name in candidates if name and known_by in spec.object_by_name[name].fields]
    return known[0] if known else None


def record_of(operation: OperationSpec, spec: Spec) -> str | None:
    """The object that the sub-resource of an operation is about."""
    siblings = spec.operations_of.get(operation.id.rpartition(".")[0], {})
    for verb in ("show", "update", "create", "list", "create_many", "update_many", "show_many"):
        sibling = siblings.get(verb) or siblings.get(verb + IN_LOCALE)
        if sibling is None:
            continue
        name = (sibling.body.object if sibling.body else None) or sibling.returns.type
        if name in spec.object_by_name and name != "JobStatus":
            return name
    return None


def _record_name(form: CallForm, spec: Spec) -> str | None:
    """How the resource's own record is called: `api_objects`, or below a parent by its envelope."""
    if not _parents(form):
        return "api_objects"
    siblings = spec.operations_of.get(form.operation.id.rpartition(".")[0], {})
    for verb in ("update", "create", "show"):
        operation = siblings.get(verb) or siblings.get(verb + IN_LOCALE)
        key = (
            (operation.body.key if operation.body and operation.body.object else operation.returns.key)
            if operation
            else None
        )
        if key:
            return python_name(key)
    return None


def _record_argument(form: CallForm, spec: Spec) -> CallArgument | None:
    body = form.operation.body
    if body is None or body.object is None:
        return None
    wire = (body.one if form.single else body.key) or WHOLE_BODY
    name = _name_of_body(form, spec, body)
    param = _path_of_record(form, name, wire)
    return CallArgument(
        name,
        "record",
        wire,
        body.object,
        required=not body.optional,
        positional=True,
        many=body.records is not None and not form.single,
        also_path=param,
        path_from=_source_in_record(form, spec, body.object, param),
    )


def _name_of_body(form: CallForm, spec: Spec, body: BodySpec) -> str:
    if form.verb in OWN_RECORD:
        name = _record_name(form, spec)
        if name:
            return name
    if body.key:
        single = spec.operations_of.get(form.operation.id.rpartition(".")[0], {}).get(form.verb)
        merged = form.many and single is not None and single.body is not None and single.body.key
        return python_name(merged or body.key)
    thing = spec.object_by_name.get(body.object or "")
    return thing.object_type if thing else WHOLE_BODY


def _path_of_record(form: CallForm, name: str, wire: str) -> str | None:
    """The path parameter that the record fills too, unless the author names both."""
    params = [one for one in path_parameters(form.operation.path) if one != "locale" or not form.locale]
    named = {param: called for called, param in form.args}
    if not params or wire in named or form.many:
        return None
    last = params[-1]
    if form.verb == "update" and own_parameter(form.operation) == last:
        return last
    called = named.get(last, path_name(last))
    return last if called == name and name != "api_objects" else None


def _source_in_record(form: CallForm, spec: Spec, record: str, param: str | None) -> str:
    """The field of a record that its path parameter is filled with."""
    thing = spec.object_by_name.get(record)
    if param is None or thing is None:
        return "id"
    own = own_parameter(form.operation) == param and snake(param).endswith("id") and "id" in thing.fields
    if param in thing.fields and not own:
        return param
    return _identifier_field(param, thing)


def _identifier_field(param: str, thing: ObjectSpec | None) -> str:
    word = snake(param).removesuffix("_or_id").rpartition("_")[2]
    return word if thing is not None and word in IDENTIFIERS and word in thing.fields else "id"


def _ids_argument(form: CallForm, spec: Spec) -> CallArgument | None:
    """The argument behind `ids`: what a bulk deletion is given, or what `show_many` is chosen by."""
    selector = form.selector
    if selector is None or selector not in form.operation.query:
        return None
    record = form.operation.query[selector].of or record_of(form.operation, spec)
    if selector in form.when:
        return CallArgument(selector, "query", selector, record, required=True, many=True)
    if form.operation.body is not None and form.operation.body.records:
        return None
    return CallArgument(
        _name_of_ids(form, spec), "query", selector, record, required=True, positional=True, many=True
    )


def _name_of_ids(form: CallForm, spec: Spec) -> str:
    if form.verb in OWN_RECORD:
        return _record_name(form, spec) or "ids"
    single = spec.operations_of.get(form.operation.id.rpartition(".")[0], {}).get(form.verb)
    own = path_parameters(single.path) if single else []
    return _path_argument(CallForm(single, form.verb), spec, own[-1]).name if single and own else "ids"


def _body_arguments(form: CallForm, spec: Spec) -> Iterator[CallArgument]:
    body = form.operation.body
    if body is None:
        return
    if body.binary:
        yield CallArgument("file", "file", "file", required=True, positional=True)
        yield CallArgument("content_type", "file", "content_type")
    fields = [*body.fields.items(), *body.extra.items()]
    for wanted in (True, False):
        for wire, field in fields:
            if field.required == wanted:
                yield _field_argument(form, spec, wire, field)
    if body.has_files:
        yield from _facts_of_file(body)


def _facts_of_file(body: BodySpec) -> Iterator[CallArgument]:
    """What the part of a form that carries a file says about it, where no field of the form does."""
    if not {"filename", "file_name"} & body.fields.keys():
        yield CallArgument("file_name", "file", "file_name")
    yield CallArgument("content_type", "file", "content_type")


def _field_argument(form: CallForm, spec: Spec, wire: str, field: FieldSpec) -> CallArgument:
    accepts = field.of or (record_of(form.operation, spec) if wire == "ids" else None)
    return CallArgument(
        field.attr or python_name(wire),
        "file" if field.type == "binary" else "body",
        wire,
        accepts,
        required=field.required,
        positional=field.required,
        many=field.type.startswith("list["),
        joined=field.style == "comma",
    )


def _query_arguments(form: CallForm, spec: Spec) -> Iterator[CallArgument]:
    operation = form.operation
    body = operation.body
    in_body = {*body.fields, *body.extra} if body else set()
    chosen = form.selector
    # With one selector settled, the others mean another form; a list of records in the body needs none of them.
    many_records = body is not None and body.one is not None and not form.single
    for wire, field in make_queries(operation, spec).items():
        if wire in in_body or (wire in SELECTORS and (chosen or many_records)):
            continue
        accepts = field.of or (record_of(operation, spec) if wire == "ids" else None)
        name = field.attr or _query_name(wire, operation)
        yield CallArgument(
            name,
            "query",
            wire,
            accepts,
            required=field.required,
            positional=wire == START and _is_export(operation),
            many=_is_list(field),
        )
    if operation.sideloads:
        yield CallArgument("include", "query", "include", many=True)


def _is_export(operation: OperationSpec) -> bool:
    """Whether the operation gives what changed since a moment, which is what a caller says first."""
    return "incremental" in operation.path.split("/") or any(
        form.startswith("incremental_") for form in operation.pages
    )


def _query_name(wire: str, operation: OperationSpec) -> str:
    """`role[]` is `role`, and beside a `role` it is `roles`."""
    single = wire.removesuffix("[]")
    return plural(python_name(single)) if single != wire and single in operation.query else python_name(wire)


def _is_list(field: FieldSpec) -> bool:
    return field.type.startswith("list[") or field.style in ("comma", "repeat", "brackets")
