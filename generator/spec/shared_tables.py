"""What does not belong to one resource: sideloads, rate limits, what parameters mean, the events of webhooks, examples."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.spec.diagnostics import Place
    from generator.spec.model import FieldSpec


@dataclass(frozen=True)
class SideloadSpec:
    """What `include=` can bring along and where it lands."""

    name: str
    place: Place
    where: str
    key: str
    type: str | None = None
    doc: str = ""


@dataclass(frozen=True)
class RateLimitSpec:
    """A known limit of an operation, or of all whose id begins alike (`apps.*`)."""

    place: Place
    operation: str
    limit: int
    per_seconds: int
    scope: str | None = None
    when: str | None = None
    note: str | None = None

    def covers(self, operation: str) -> bool:
        """Whether the limit holds for an operation."""
        if self.operation.endswith("*"):
            return operation.startswith(self.operation[:-1])
        return operation == self.operation


@dataclass(frozen=True)
class ParameterSpec:
    """What a query or path parameter means wherever an operation does not say it more precisely."""

    name: str
    place: Place
    doc: str


@dataclass(frozen=True)
class FamilySpec:
    """Events about one kind of record."""

    name: str
    doc: str
    types: tuple[str, ...]
    #: The fields of the record that such events hold.
    detail: dict[str, FieldSpec]


@dataclass(frozen=True)
class OtherCallSpec:
    """The calls of webhooks of a product that sends events in a form of its own."""

    name: str
    place: Place
    doc: str
    #: The headers of a call, by name, and what they hold.
    headers: dict[str, str]
    #: The object that is the whole body.
    body: str


@dataclass(frozen=True)
class EventsSpec:
    """All events: what each of them holds, and the families."""

    #: The beginning of every type.
    prefix: str = ""
    #: The headers of a call, by name, and what they hold.
    headers: dict[str, str] = field(default_factory=dict)
    envelope: dict[str, FieldSpec] = field(default_factory=dict)
    families: tuple[FamilySpec, ...] = ()
    #: The calls in other forms.
    others: tuple[OtherCallSpec, ...] = ()


@dataclass(frozen=True)
class ExampleSpec:
    """What the example of an operation shows, where one that is made up would teach nothing."""

    #: Arguments by name: further ones, or other values.
    arguments: Mapping[str, object] = field(default_factory=dict)
    #: The fields of the record that it sends; a list has those of several records.
    fields: object = None
    #: The attributes of the result that are printed.
    shows: tuple[str, ...] = ()
    #: The whole example, for a call that no rule describes.
    text: str = ""


@dataclass(frozen=True)
class ExamplesSpec:
    """What is given for the examples of the reference."""

    #: The fields of a new record and of a changed one, by the name of the object.
    new: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    changed: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    #: The attributes of a record that are printed.
    shows: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    #: By the id of the operation; `organizations.show_many(ids)` is for the form that `ids` chooses.
    calls: Mapping[str, ExampleSpec] = field(default_factory=dict)
    #: Whole examples of calls that are written by hand, by their names: `job_status.wait`.
    texts: Mapping[str, str] = field(default_factory=dict)
    #: Where the objects are named, by section and name.
    places: Mapping[tuple[str, str], Place] = field(default_factory=dict)
