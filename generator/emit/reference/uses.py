"""Where records come from and go to: the calls that give or take them, and the records that hold or name them."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.emit.reference.places import call_name
from zenpy._codegen.types import Either, ListOf, MapOf, Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.ir import Form, Model
    from generator.model.records import ObjectType
    from zenpy._codegen.types import Type


@dataclass
class Uses:
    """The uses of each record, by its name in the document; each list is in the order of the reference."""

    #: Calls, by name.
    given: dict[str, dict[str, None]] = field(default_factory=lambda: defaultdict(dict))
    written: dict[str, dict[str, None]] = field(default_factory=lambda: defaultdict(dict))
    named: dict[str, dict[str, None]] = field(default_factory=lambda: defaultdict(dict))
    brought: dict[str, dict[str, None]] = field(default_factory=lambda: defaultdict(dict))
    #: Methods of hand-written classes that give it, with their places.
    received: dict[str, dict[tuple[str, str], None]] = field(default_factory=lambda: defaultdict(dict))
    #: Records with the attribute that holds it, or leads to it.
    held: dict[str, dict[tuple[Record, str], None]] = field(default_factory=lambda: defaultdict(dict))
    referred: dict[str, dict[tuple[Record, str], None]] = field(default_factory=lambda: defaultdict(dict))

    @classmethod
    def of(cls, model: Model) -> Uses:
        """All uses of a model."""
        uses = cls()
        for file in model.api_files:
            for resource in file.resources:
                for method in resource.methods:
                    for form in method.forms:
                        uses._add_form(form, call_name(resource, method))
        for records in model.object_files:
            for thing in records.objects:
                uses._add_record(thing)
        return uses

    def _add_form(self, form: Form, call: str) -> None:
        operation = form.operation
        for record in records_in(operation.result.item):
            self.given[record.spec][call] = None
        for _, kind in operation.result.also:
            for spec in re.findall(r"\w+", kind):
                self.given[spec][call] = None
        for argument in form.arguments:
            for record in records_in(argument.type):
                self.written[record.spec][call] = None
            if argument.accepts is not None and argument.place != "record":
                self.named[argument.accepts.spec][call] = None
        for _, (_, spec, _) in operation.sideloads:
            if spec:
                self.brought[spec][call] = None

    def _add_record(self, thing: ObjectType) -> None:
        for one in thing.fields:
            for record in records_in(one.type):
                self.held[record.spec][thing.record, one.name] = None
        for _, relation in thing.relations:
            self.referred[relation.to.spec][thing.record, relation.name] = None
        for record in thing.variants.classes.values() if thing.variants is not None else ():
            self.held[record.spec][thing.record, ""] = None


def records_in(kind: Type) -> Iterator[Record]:
    """The records that a type is made of."""
    match kind:
        case Record():
            yield kind
        case ListOf(item):
            yield from records_in(item)
        case MapOf(value):
            yield from records_in(value)
        case Either(options):
            for option in options:
                yield from records_in(option)
