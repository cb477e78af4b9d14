"""Compares the objects that operations bring together: the fields of ours with those of the official ones.

One object of ours often stands for several official ones: for what is sent, what is answered, and what lies in another record.
So all pairs are collected first. A field of ours is missing or has a wrong type if it is so in any of them, but it is `extra` only if
none of them has it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from generator.drift.differences import Difference
from generator.drift.shapes import MOMENTS, Shape, extra_types, fold, lost_types

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.drift.document import Document

_MOST_PLACES = 3


@dataclass
class Official:
    """An official object in a place, as the counterpart of one of ours."""

    shape: Shape
    in_body: bool
    where: str


@dataclass
class Pairing:
    """One object of ours with all its official counterparts."""

    ours: Shape
    official: list[Official] = field(default_factory=list)


class Objects:
    """Collects pairs of schemas, and compares them when all are there."""

    def __init__(self, ours: Document, official: Document) -> None:
        self._ours = ours
        self._official = official
        self._pairings: dict[str, Pairing] = {}
        self._seen: set[tuple[str, str, bool]] = set()

    def add(self, ours: object, official: object, place: str, in_body: bool) -> None:
        """Note that two schemas describe the same thing; `place` names it where ours is no component."""
        self._add(ours, official, place, in_body, place)

    def _add(self, ours: object, official: object, place: str, in_body: bool, where: str) -> None:
        mine, theirs = fold(self._ours, ours), fold(self._official, official)
        label = mine.name or place
        seen = (label, theirs.name or f"{where} {id(official)}", in_body)
        if seen in self._seen or theirs.is_any:
            return
        self._seen.add(seen)
        pairing = self._pairings.setdefault(label, Pairing(mine))
        pairing.official.append(Official(theirs, in_body, where))
        for name in theirs.fields.keys() & (mine.of_variants.keys() | mine.fields.keys()):
            inner = mine.fields.get(name, mine.of_variants.get(name))
            self._add_value(inner, theirs.fields[name], f"{label}.{name}", in_body)
        if theirs.items is not None and mine.items is not None:
            self._add(mine.items, theirs.items, f"{label}[]", in_body, f"{where}[]")

    def _add_value(self, ours: object, official: object, place: str, in_body: bool) -> None:
        """Note the objects inside a field: itself, the items of a list, the values of a map."""
        mine, theirs = fold(self._ours, ours), fold(self._official, official)
        if theirs.items is not None and mine.items is not None:
            self._add_value(mine.items, theirs.items, place, in_body)
        elif theirs.entries and mine.entries:
            self._add_value(mine.entries, theirs.entries, f"{place}.*", in_body)
        elif theirs.fields:
            self._add(ours, official, place, in_body, place)

    def differences(self) -> Iterator[Difference]:
        """What differs, object by object and field by field."""
        for label, pairing in self._pairings.items():
            yield from self._compare_whole(label, pairing)
            if pairing.ours.fields:
                yield from self._compare_fields(label, pairing)

    def _compare_whole(self, label: str, pairing: Pairing) -> Iterator[Difference]:
        for one in pairing.official:
            if label.endswith((" body", " answer")) and lost_types(pairing.ours, one.shape):
                yield Difference("field-type", label, f"official {one.shape}, ours {pairing.ours}")
            elif (
                one.shape.fields
                and not pairing.ours.fields
                and "object" in (pairing.ours.types or {"object"})
            ):
                names = ", ".join(sorted(one.shape.fields))
                yield Difference("field-untyped", label, f"official fields: {names}")

    def _compare_fields(self, label: str, pairing: Pairing) -> Iterator[Difference]:
        known = {name for one in pairing.official for name in one.shape.fields}
        mine = pairing.ours
        for name in sorted(known):
            place = f"{label}.{name}"
            places = [one for one in pairing.official if name in one.shape.fields]
            raw = mine.fields.get(name, mine.of_variants.get(name))
            shapes = [fold(self._official, one.shape.fields[name]) for one in places]
            if raw is None:
                yield Difference("field-missing", place, f"{_described(shapes[0])}; {_wheres(places)}")
                continue
            ours = fold(self._ours, raw)
            yield from _compare_types(place, ours, shapes)
            yield from compare_values(place, "field", ours, shapes)
            if not _is_envelope(label):
                yield from _compare_read_only(place, ours, places, shapes)
        if any(one.shape.fields for one in pairing.official) and not mine.choice:
            for name in sorted(mine.fields.keys() - known - mine.inherited):
                ours = fold(self._ours, mine.fields[name])
                yield Difference("field-extra", f"{label}.{name}", f"{ours}; {_wheres(pairing.official)}")


def _is_envelope(label: str) -> bool:
    """Whether it is a part of an answer that stands around the records, and so is never sent."""
    return " answer" in label


def _compare_types(place: str, ours: Shape, official: list[Shape]) -> Iterator[Difference]:
    lost = {one for shape in official for one in lost_types(ours, shape)}
    texts = " or ".join(sorted({str(shape) for shape in official}))
    if lost:
        yield Difference("field-type", place, f"official {texts}, ours {ours}")
    known = [shape for shape in official if not shape.is_any]
    extra = [extra_types(ours, shape) for shape in known]
    if not lost and extra and set.intersection(*extra):
        yield Difference("field-type-extra", place, f"official {texts}, ours {ours}")
    formats = {shape.format for shape in official} & set(MOMENTS)
    if formats and ours.types == {"string"} and ours.format not in MOMENTS:
        yield Difference("field-format", place, f"official {', '.join(sorted(formats))}, ours plain text")
    if any(shape.null for shape in official) and not ours.null and not ours.is_any:
        yield Difference("field-null-missing", place, f"official {texts}")
    if ours.null and not any(shape.null for shape in official):
        yield Difference("field-null-extra", place, f"official {texts}")


def compare_values(place: str, what: str, ours: Shape, official: list[Shape]) -> Iterator[Difference]:
    """What differs in the values of an enumeration: of a field, or of a parameter; of a list, those of its items."""
    known = {value for shape in official for value in shape.values}
    is_free = any(not shape.values for shape in official)
    closed = bool(ours.values) and not ours.open
    if closed and known - ours.values:
        yield Difference(f"{what}-enum-missing", place, ", ".join(sorted(known - ours.values)))
    if closed and not known and is_free:
        yield Difference(f"{what}-enum-closed", place, ", ".join(sorted(ours.values)))
    if what != "field":
        return
    if closed and known and ours.values - known:
        yield Difference("field-enum-extra", place, ", ".join(sorted(ours.values - known)))
    if known and not ours.values:
        yield Difference("field-enum-lost", place, ", ".join(sorted(known)))


def _compare_read_only(
    place: str, ours: Shape, places: list[Official], shapes: list[Shape]
) -> Iterator[Difference]:
    """A field is read-only officially where no body takes it and every answer says so."""
    pairs = list(zip(places, shapes, strict=True))
    written = [one for one, shape in pairs if one.in_body and not shape.read_only]
    stated = [one for one, shape in pairs if shape.read_only]
    if ours.read_only and written:
        yield Difference("field-read-only-extra", place, f"sent at {_wheres(written)}")
    if not ours.read_only and stated and not written:
        yield Difference("field-read-only-missing", place, _wheres(stated))


def _described(shape: Shape) -> str:
    """A field in short, for one who adds it to the spec."""
    words: list[Any] = [shape]
    words += ["null"] * shape.null + ["read-only"] * shape.read_only
    return " ".join(map(str, words)) + (f" of {', '.join(sorted(shape.values))}" if shape.values else "")


def _wheres(places: list[Official]) -> str:
    names = list(dict.fromkeys(one.shape.name or one.where for one in places))
    more = f" and {len(names) - _MOST_PLACES} more" if len(names) > _MOST_PLACES else ""
    return ", ".join(names[:_MOST_PLACES]) + more
