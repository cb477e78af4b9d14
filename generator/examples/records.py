"""A value of JSON as a program writes it: objects that are records of the document become calls of their classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.examples.code import Code, Group, call, plain
from zenpy._codegen.source import literal
from zenpy._codegen.types import TEXT, Either, ListOf, MapOf, Record, Type

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.model.ir import Model
    from generator.model.records import Field, ObjectType


class Records:
    """Writes values by their types."""

    def __init__(self, model: Model) -> None:
        self._objects = model.objects
        self._modules = {
            thing.spec: file.module if file.is_known else file.module.rpartition(".")[0]
            for file in model.object_files
            for thing in file.objects
        }

    def write(self, value: object, kind: Type) -> Code:
        """A value as it is written where a value of a type is expected."""
        if isinstance(value, dict):
            return self._mapping(value, kind)
        if isinstance(value, list):
            item = next((one.item for one in _options(kind) if isinstance(one, ListOf)), None)
            return Group(
                "[", tuple(("", self.write(one, item) if item else plain(one)) for one in value), "]"
            )
        is_text = type(value) is int and all(one == TEXT for one in _options(kind))
        return plain(str(value) if is_text else value)

    def record(self, spec: str, value: Mapping[str, object]) -> Code | None:
        """A record with some fields; None if its class lacks one of them."""
        thing = self._objects[spec]
        if thing.variants is not None:
            chosen = thing.variants.classes.get(str(value.get(thing.variants.key)), thing.variants.otherwise)
            thing = self._objects[chosen.spec]
        fields = {field.wire: field for field in fields_of(thing)}
        told = {} if thing.tag is None else dict([thing.tag])
        shown = {key: one for key, one in value.items() if told.get(key) != one}
        if not shown.keys() <= fields.keys():
            return None
        parts = [(f"{fields[key].name}=", self.write(one, fields[key].type)) for key, one in shown.items()]
        return call(thing.class_name, parts, self._modules[thing.spec])

    def _mapping(self, value: Mapping[str, object], kind: Type) -> Code:
        options = list(_options(kind))
        for one in options:
            if isinstance(one, Record) and not one.mappings and one.spec in self._objects:
                found = self.record(one.spec, value)
                if found is not None:
                    return found
        inner = next((one.value for one in options if isinstance(one, MapOf)), None)
        parts = [
            (f"{literal(key)}: ", self.write(one, inner) if inner else plain(one))
            for key, one in value.items()
        ]
        return Group("{", tuple(parts), "}")


def fields_of(thing: ObjectType) -> tuple[Field, ...]:
    """The fields of a class with those of the class that it extends."""
    return (*(fields_of(thing.parent) if thing.parent else ()), *thing.fields)


def _options(kind: Type) -> Iterable[Type]:
    return kind.options if isinstance(kind, Either) else (kind,)
