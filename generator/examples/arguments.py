"""The arguments of an example: those that a call needs, with values that look like those of the API."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.examples.code import Code, Group, Text, call, plain
from generator.examples.records import fields_of
from generator.model.operations import schema_and_doc
from generator.published.examples import Examples as Bodies
from generator.published.values import Where, is_camel
from generator.python.argument_docs import UNIX_TIMES
from zenpy._codegen.document import as_mapping, operation_nodes, schema_nodes
from zenpy._codegen.types import NUMBER, ListOf, Plain, Record, options_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.examples.records import Records
    from generator.model.ir import Argument, Form, Model
    from generator.model.records import Field
    from generator.published.addresses import Addresses
    from generator.published.values import Values
    from generator.spec.shared_tables import ExampleSpec, ExamplesSpec
    from zenpy._codegen.document import Node
    from zenpy._codegen.types import Type

#: The day on which exports of examples begin.
_SINCE = call("datetime", [("", Text(one)) for one in ("2026", "1", "1")] + [("tzinfo=", Text("UTC"))])
SINCE = replace(_SINCE, imports=frozenset({("datetime", "datetime"), ("datetime", "UTC")}))


#: An id of hexadecimal digits.
_HEX = re.compile(r"[0-9a-f-]{20,}")
#: In a value that is given: the id of a record, and that of a second one.
_PLACEHOLDER = re.compile(r"\{([A-Z]\w*)(\+?)\}")


@dataclass(frozen=True)
class Named:
    """A record that an example names: by a part of the path, or by another argument; `value` is how it is named."""

    wire: str
    value: object
    kind: str | None = None


@dataclass(frozen=True)
class Arguments:
    """The arguments of an example."""

    parts: list[tuple[str, Code]]
    named: list[Named]


class Maker:
    """Makes the arguments of examples."""

    def __init__(
        self,
        document: Node,
        model: Model,
        given: ExamplesSpec,
        values: Values,
        addresses: Addresses,
        records: Records,
    ) -> None:
        self._nodes = {str(node["operationId"]): node for _, _, node in operation_nodes(document)}
        self._schemas = schema_nodes(document)
        self._objects, self._given, self._values, self._addresses = model.objects, given, values, addresses
        self._bodies = Bodies({name: dict(one) for name, one in self._schemas.items()}, values)
        self._records = records
        #: Whether the call that is being written names its records by their external ids.
        self._by_external_id = False

    def make(self, form: Form, given: ExampleSpec, method: str = "") -> Arguments:
        """The arguments of a form, those by position first."""
        self._by_external_id = "external" in method
        parts: list[tuple[str, Code]] = []
        named: list[Named] = []
        shown = [one for one in form.arguments if _is_shown(one, form, given)]
        in_path = sum(one.place == "path" for one in shown)
        positional = [one for one in form.arguments if one.positional]
        without_gap = [
            one for at, one in enumerate(positional) if all(before in shown for before in positional[:at])
        ]
        for argument in shown:
            code = self._code(argument, form, given, named)
            several = in_path > 1 and argument.place == "path"
            says_itself = not parts or argument.place in ("record", "file")  # a second value says what it is
            is_next = argument in without_gap and not any(prefix for prefix, _ in parts)
            by_position = is_next and says_itself and not several
            parts.append(("" if by_position else f"{argument.name}=", code))
        return Arguments(parts, named)

    def _code(self, argument: Argument, form: Form, given: ExampleSpec, named: list[Named]) -> Code:
        match argument.place:
            case "record":
                return self._sent(argument, form, given, named)
            case "form":
                return Text("True")
            case "file":
                name = str(given.arguments.get(argument.name, "photo.png"))
                return replace(call("Path", [("", plain(name))]), imports=frozenset({("pathlib", "Path")}))
        if argument.wire in UNIX_TIMES and argument.type == NUMBER:
            return SINCE
        value = given.arguments.get(argument.name)
        value = self._value(argument, form) if value is None else self._filled(value, argument.wire, named)
        if argument.accepts or argument.place == "path":
            if argument.accepts and argument.name not in given.arguments:
                value = _others(value, {one.value for one in named if one.kind == argument.accepts.spec})
            several = value if isinstance(value, list) else [value]
            kind = argument.accepts.spec if argument.accepts else None
            new = [Named(argument.wire, one, kind) for one in several]
            known = {(one.wire, one.value) for one in named}
            named += [one for one in new if (one.wire, one.value) not in known]
        return self._records.write(value, argument.type)

    def _filled(self, value: object, wire: str, named: list[Named]) -> object:
        """A given value with ids in place of the names of records: `{User}`, and `{User+}` for a second one."""
        if isinstance(value, dict):
            return {key: self._filled(one, str(key), named) for key, one in value.items()}
        if isinstance(value, list):
            return [self._filled(one, wire, named) for one in value]
        found = _PLACEHOLDER.fullmatch(value) if isinstance(value, str) else None
        if found is None:
            return value
        identity = self._own_id(found[1], self._type(found[1], "id"))
        identity = _next(identity) if found[2] else identity
        named.append(Named(wire, identity, found[1]))
        return identity

    def _value(self, argument: Argument, form: Form) -> object:
        """The value of an argument; of a list of ids, two of them."""
        if argument.accepts is not None:
            one = self._identity(argument, form)
            return [one, _next(one)] if argument.many else one
        if argument.place == "path":
            return self._in_path(argument.wire, form, argument.type)
        node = self._nodes[form.operation.id]
        schema, _ = schema_and_doc(argument.place, argument.wire, node)
        schema = as_mapping(schema.get("x-zenpy-items")) or schema
        typed = dict(schema) if schema else {"type": "string"}
        value = self._bodies.field(typed, argument.wire, Where(hidden="readOnly"))
        return [value] if argument.many and not isinstance(value, list) else value

    def _identity(self, argument: Argument, form: Form) -> object:
        """How a record is named: by its id, its key or its external id."""
        record = argument.accepts
        assert record is not None
        if argument.wire.startswith("external_") or argument.wire.endswith("external_id"):
            return self.field(record.spec, "external_id")
        if argument.wire == "keys":
            return self.field(record.spec, "key")
        if argument.path_from not in (None, "id"):
            return self.field(record.spec, str(argument.path_from))
        return self._own_id(record.spec, argument.type)

    def _own_id(self, spec: str, kind: Type) -> object:
        """The id of a record, in the type that the call takes."""
        where = Where(spec, is_camel=is_camel(dict(self._schemas[spec])))
        return self._values.made({"type": "integer" if _is_number(kind) else "string"}, "id", where)

    def _in_path(self, wire: str, form: Form, kind: Type) -> object:
        parts = form.operation.path.split("/")
        at = parts.index(f"{{{wire}}}")
        schema, _ = schema_and_doc("path", wire, self._nodes[form.operation.id])
        value = self._addresses.parameter(parts[at - 1], wire, dict(schema))
        return value if _is_number(kind) or not isinstance(value, int) else str(value)

    # -- records -------------------------------------------------------------------------------------------------------

    def _sent(self, argument: Argument, form: Form, given: ExampleSpec, named: list[Named]) -> Code:
        """The record that goes out; several of them as a list."""
        record = argument.accepts
        assert record is not None
        chosen = given.fields
        if argument.many:
            values = chosen if isinstance(chosen, list) else [chosen, chosen]
            found = [self._one(argument, form, one, at, named) for at, one in enumerate(values)]
            return Group("[", tuple(("", one) for one in found), "]")
        return self._one(argument, form, chosen, 0, named)

    def _one(self, argument: Argument, form: Form, chosen: object, at: int, named: list[Named]) -> Code:
        record = argument.accepts
        assert record is not None
        spec = record.spec
        shown = chosen if isinstance(chosen, dict) else self._fields(spec, form)
        shown = {key: one + 1 if at and type(one) is int else one for key, one in shown.items()}
        fields = self._filled(shown, "", named)
        assert isinstance(fields, dict)
        named += self._related(spec, fields)
        value = {**self._named_record(argument, form, at, named), **fields}
        return self._records.record(spec, value) or plain(value)

    def _named_record(self, argument: Argument, form: Form, at: int, named: list[Named]) -> dict[str, object]:
        """The field that says which record a write is about."""
        record = argument.accepts
        assert record is not None
        if argument.also_path:
            field = argument.path_from or "id"
            value = (
                self._own_id(record.spec, self._type(record.spec, "id"))
                if field == "id"
                else self.field(record.spec, field)
            )
            named.append(Named(argument.also_path, value, record.spec))
            return {field: value}
        if argument.many and form.operation.method in ("PUT", "PATCH"):
            field = "external_id" if self._by_external_id else "id"
            value = (
                self._own_id(record.spec, self._type(record.spec, "id"))
                if field == "id"
                else self.field(record.spec, field)
            )
            value = _next(value) if at else value
            named.append(Named(field, value, record.spec))
            return {field: value}
        return {}

    def _type(self, spec: str, wire: str) -> Type:
        return next((one.type for one in fields_of(self._objects[spec]) if one.wire == wire), NUMBER)

    def _fields(self, spec: str, form: Form) -> dict[str, object]:
        """The fields that an example sends: those that are given for the record, else what it needs and what tells most."""
        is_change = form.operation.writes in ("change", "replace")
        given = (self._given.changed if is_change else self._given.new).get(spec)
        needs = form.operation.body.needs if form.operation.body else ()
        if given is not None and set(needs) <= given.keys():
            return dict(given)
        required = () if is_change else self._schemas[spec].get("required", ())
        assert isinstance(required, list | tuple)
        can = [one for one in fields_of(self._objects[spec]) if self._takes(one, form)]
        names = [one.wire for one in can if one.wire in needs or one.wire in required]
        names += [name for name in self._telling(spec, can) if name not in names][: 0 if names else 1]
        return {**{name: self.field(spec, name) for name in names}, **(given or {})}

    def _takes(self, field: Field, form: Form) -> bool:
        body = form.operation.body
        if body is not None and field.wire in body.takes:
            return True
        only = {one.partition(".")[0] for one in body.only} if body else set()
        if field.wire == "id" or (field.readonly and not field.taken) or (only and field.wire not in only):
            return False
        if field.create_only or field.written_by:
            return field.create_only and form.operation.writes == "make"
        return not field.written_as and not field.deprecated

    def _telling(self, spec: str, fields: list[Field]) -> list[str]:
        """The fields that tell most of a record: as api.yaml has them, then texts, then the others."""
        ranks = {one.wire: self._values.rank(one.wire, Where(spec)) for one in fields}
        known = sorted(
            (name for name, rank in ranks.items() if rank is not None), key=lambda name: ranks[name] or 0
        )
        texts = [one.wire for one in fields if one.type == Plain("str") and not one.wire.endswith("_id")]
        return list(dict.fromkeys([*known, *texts, *(one.wire for one in fields)]))

    def _related(self, spec: str, fields: Mapping[str, object]) -> Iterator[Named]:
        """The records behind the ids in some fields."""
        for one in fields_of(self._objects[spec]):
            value = fields.get(one.wire)
            if one.relation is not None and value is not None:
                several = value if isinstance(value, list) else [value]
                yield from (Named(one.wire, each, one.relation.to.spec) for each in several)
            inner = one.type.item if isinstance(one.type, ListOf) else one.type
            for each in value if isinstance(value, list) else [value]:
                if isinstance(inner, Record) and isinstance(each, dict) and inner.spec in self._objects:
                    yield from self._related(inner.spec, each)

    def field(self, spec: str, wire: str) -> object:
        """The value of a field of a record."""
        schema = as_mapping(as_mapping(self._schemas[spec].get("properties")).get(wire)) or {"type": "string"}
        return self._bodies.field(dict(schema), wire, Where(spec, hidden="readOnly"))


def _others(value: object, taken: set[object]) -> object:
    """The same ids, or the next ones if another argument names a record by one of them."""
    if isinstance(value, list):
        return [_next(one) for one in value] if taken.intersection(value) else value
    return _next(value) if value in taken else value


def _is_shown(argument: Argument, form: Form, given: ExampleSpec) -> bool:
    exports = argument.wire == "start_time" and any("incremental" in page for page in form.operation.pages)
    first = [name for name in form.alternatives if name in given.arguments] or form.alternatives[:1]
    needed = argument.required or exports or argument.name in form.when or argument.name in first
    is_given = argument.name in given.arguments or (argument.place == "record" and given.fields is not None)
    return needed or is_given


def _is_number(kind: Type) -> bool:
    inner = kind.item if isinstance(kind, ListOf) else kind
    return any(one == NUMBER for one in options_of(inner))


def _next(value: object) -> object:
    """Another id, for a second record."""
    if isinstance(value, int):
        return value + 1
    text = str(value)
    if text[-1:] in "012345678":
        return f"{text[:-1]}{int(text[-1]) + 1}"
    if _HEX.fullmatch(text):
        return text[:-1] + ("8" if text[-1] == "9" else "a" if text[-1] == "f" else chr(ord(text[-1]) + 1))
    return f"{text}_2"
