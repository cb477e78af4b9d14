"""Which records of a table have a value: by its indexes, or where there are few records, by a look at each.

Every function answers the records oldest first.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from zenpy.sandbox.account.indexes import KeyIndex, OrderIndex
from zenpy.sandbox.account.rows import Rows
from zenpy.sandbox.account.table import rank_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zenpy.sandbox.account.record import Record
    from zenpy.sandbox.account.table import Table

#: Up to how many records a look at each costs less than an index.
FEW = 16
#: How many letters the pieces have by which a text inside another one is found.
PART = 3
#: What can be a key of an index.
PLAIN = str | int | float | None
Keys = tuple[Hashable, ...]


def present(table: Table) -> Rows:
    """The records that are not deleted."""
    return Rows(table, _state(table).places(False), order="creation")


def present_bits(table: Table) -> int:
    """The records that are not deleted, as a number with a bit for each place."""
    return _state(table).bits(False)


def deleted(table: Table) -> Rows:
    """The records that are deleted, and not removed."""
    return Rows(table, _state(table).places(True))


def by_time(table: Table) -> Rows:
    """All records, deleted ones included, in the order of their last changes."""
    index = table.index("time", lambda: OrderIndex(lambda record: (record.stamp, rank_of(record))))
    return Rows(table, index.entries, index=index, order="time")


def present_by_time(table: Table) -> Rows:
    """The records that are not deleted, in the order of their last changes."""
    index = table.index("present by time", lambda: OrderIndex(_time_of_present))
    return Rows(table, index.entries, index=index, order="time")


def in_order(table: Table, field: str, down: bool) -> Rows:
    """The records that are not deleted by a field; those without a value come last, and the place breaks ties."""
    rank = partial(_rank_down if down else _rank_up, field)
    index = table.index(("order", field, down), lambda: OrderIndex(rank))
    return Rows(table, index.entries, index=index, backwards=down)


def with_values(table: Table, equal: Mapping[str, object]) -> list[Record]:
    """The records that are not deleted and whose fields have these values."""
    if not equal:
        found = _take(table, _state(table).places(False)) if len(table) > FEW else _each(table)
    else:
        found = _narrowest(table, equal)
    return [record for record in found if all(record.get(name) == value for name, value in equal.items())]


def count_with_value(table: Table, field: str, value: Hashable) -> int:
    """How many records that are not deleted have a value in a field."""
    return len(_values(table, field).places(value))


def with_text(table: Table, fields: Collection[str], value: str) -> list[Record]:
    """The records that are not deleted, with a text in one of some fields; upper and lower case are the same."""
    text = value.lower()
    if len(table) <= FEW:
        return [one for one in _each(table) if any((text,) == _text(field, one) for field in fields)]
    return _take(table, _union(_texts(table, field).places(text) for field in fields))


def with_any_text(table: Table, field: str, values: Collection[str], optional: bool) -> list[Record]:
    """The records that are not deleted, with one of these texts in a field, in lower case.

    Args:
        optional: Whether records that do not have the field count, too.
    """
    index = table.index(("text or none", field), lambda: KeyIndex(partial(_text_or_none, field)))
    return _take(table, _union(index.places(key) for key in [*values, *([None] if optional else [])]))


def with_member(table: Table, fields: Collection[str], value: object) -> Rows:
    """The records that are not deleted, and one of whose fields is a value or a list with it; compared as texts."""
    return Rows(table, _union(_members(table, field).places(str(value)) for field in fields))


def containing(table: Table, fields: tuple[str, ...], text: str) -> list[Record]:
    """The records that are not deleted, with a text somewhere in one of some fields; upper and lower case are the same."""
    text = text.lower()
    if len(table) <= FEW or not text:
        among = _each(table)
    else:
        index = table.index(("parts", fields), lambda: KeyIndex(partial(_parts, fields)))
        if len(text) < PART:
            keys = [key for key in index if text in str(key)]
            among = _take(table, _union(map(index.places, keys)))
        else:
            among = _take(table, min(map(index.places, _parts_of(text)), key=len))
    return [one for one in among if any(text in str(one.get(field) or "").lower() for field in fields)]


def with_parent(table: Table, param: str, value: str) -> Rows:
    """The records that were created under a path with a value; deleted ones, too."""
    index = table.index("parents", lambda: KeyIndex(lambda record: tuple(record.parents.items())))
    return Rows(table, index.places((param, value)))


def belonging(table: Table, field: str, param: str, value: str) -> list[Record]:
    """The records that may belong to the owner with an id: by a field, by a list of ids, or by the path."""
    places = [_members(table, name).places(value) for name in (field, f"{field}s")]
    index = table.index("parents", lambda: KeyIndex(lambda record: tuple(record.parents.items())))
    found = _take(table, _union([*places, index.places((param, value))]))
    return [record for record in found if not record.deleted]


def counts_of_members(table: Table, field: str) -> dict[str, int]:
    """How many records that are not deleted have each of the values in a list."""
    index = _members(table, field)
    return {str(key): len(index.places(key)) for key in index}


def _take(table: Table, places: Sequence[int]) -> list[Record]:
    table.looked_at += len(places)
    return [record for place in places if (record := table.at[place]) is not None]


def _each(table: Table) -> list[Record]:
    table.looked_at += len(table)
    return [record for record in table.at if record is not None and not record.deleted]


def _narrowest(table: Table, equal: Mapping[str, object]) -> list[Record]:
    """The records with that one of some values that the fewest have."""
    plain = {name: value for name, value in equal.items() if isinstance(value, PLAIN)}
    if len(table) <= FEW or not plain:
        return _each(table)
    found = [_values(table, name).places(value) for name, value in plain.items()]
    return _take(table, min(found, key=len))


def _union(found: Any) -> Sequence[int]:
    kept = [places for places in found if places]
    if len(kept) <= 1:
        return kept[0] if kept else ()
    return sorted(set().union(*kept))


def _state(table: Table) -> KeyIndex:
    return table.index("state", lambda: KeyIndex(lambda record: (record.deleted,)))


def _values(table: Table, field: str) -> KeyIndex:
    return table.index(("value", field), lambda: KeyIndex(partial(_value, field)))


def _texts(table: Table, field: str) -> KeyIndex:
    return table.index(("text", field), lambda: KeyIndex(partial(_text, field)))


def _members(table: Table, field: str) -> KeyIndex:
    return table.index(("member", field), lambda: KeyIndex(partial(_member, field)))


def _value(field: str, record: Record) -> Keys:
    value = record.get(field)
    return (value,) if isinstance(value, PLAIN) and not record.deleted else ()


def _text(field: str, record: Record) -> Keys:
    value = record.get(field)
    return () if record.deleted or value is None else (str(value).lower(),)


def _text_or_none(field: str, record: Record) -> Keys:
    if record.deleted or (field in record and record[field] is None):
        return ()
    return (str(record[field]).lower(),) if field in record else (None,)


def _member(field: str, record: Record) -> Keys:
    value = record.get(field)
    if record.deleted or value is None:
        return ()
    return tuple(dict.fromkeys(map(str, value))) if isinstance(value, list) else (str(value),)


def _parts(fields: tuple[str, ...], record: Record) -> Keys:
    if record.deleted:
        return ()
    found: dict[str, None] = {}
    for field in fields:
        found.update(dict.fromkeys(_parts_of(str(record.get(field) or "").lower())))
    return tuple(found)


def _parts_of(text: str) -> list[str]:
    """All pieces of three letters of a text, or a shorter text as a whole."""
    return [text[at : at + PART] for at in range(len(text) - PART + 1)] or [text]


def _time_of_present(record: Record) -> tuple[object, ...] | None:
    return None if record.deleted else (record.stamp, rank_of(record))


def _rank_up(field: str, record: Record) -> tuple[object, ...] | None:
    return (
        None if record.deleted else (0, *_sortable(record[field])) if record.get(field) is not None else (1,)
    )


def _rank_down(field: str, record: Record) -> tuple[object, ...] | None:
    # Read backwards: the greatest value first, and of equal ones the oldest record.
    if record.deleted:
        return None
    value = record.get(field)
    return (0, -record.place) if value is None else (1, *_sortable(value), -record.place)


def _sortable(value: object) -> tuple[int, Any]:
    """A value as one that can be compared with any other: numbers, then texts, then the rest as texts."""
    if isinstance(value, int | float):
        return (0, value)
    return (1, value) if isinstance(value, str) else (2, str(value))
