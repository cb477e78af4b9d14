"""Rows of JSON as Arrow columns, column by column: structs and lists of any depth, without making records.

A row is what its cells say, with two columns of ours beside them. `_extra` has, as one JSON object, what the columns cannot hold:
unknown fields, and values of another type than the document says. `_layout` tells what the cells do not, so that the same JSON can be made
of them: which fields were not there at all, and how moments were written. It is the same for most rows, so it is a
dictionary and takes almost no memory.

A layout is JSON: of an object `{"field": layout}` with the fields that need one, of a list `{"*": layout}` if all items have the same, else
`{"0": layout}` with the items that need one. `0` means that the field was not there. `zenpy.lib.arrow.rows` reads it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate, chain, pairwise, repeat
from operator import itemgetter
from typing import cast

from zenpy.lib.arrow.columns import EXTRA, LAYOUT, Leaf
from zenpy.lib.arrow.leaves import ABSENT, Values, convert_leaf, write_json
from zenpy.lib.arrow.pyarrow_types import Array, DataType, RecordBatch, Schema, load
from zenpy.lib.arrow.schema import RECORD, Typed, typed_columns

Row = dict[str, object]
_EMPTY: Row = {}
#: How many keys are few.
_FEW = 4


def make_batch(rows: Sequence[object], schema: Schema) -> RecordBatch:
    """Rows of JSON as a record batch; what is not an object is a row with nothing but `_extra`.

    Args:
        rows: decoded records.
        schema: of `zenpy.lib.arrow.schema.make_schema`; its metadata names the record.
    """
    pa = load()
    typed = typed_columns((schema.metadata or {})[RECORD.encode()].decode())
    wanted, size = schema.names, len(rows)
    wrong: dict[int, object] = {}
    if set(map(type, rows)) != {dict}:
        wrong = {number: row for number, row in enumerate(rows) if type(row) is not dict}
        rows = [row if type(row) is dict else _EMPTY for row in rows]
    objects = cast("Sequence[Row]", rows)
    found = _Objects(typed, objects, {name: typed[name] for name in wanted if name in typed})
    columns = found.arrays
    if EXTRA in wanted:
        columns[EXTRA] = _write_extras({**found.extras, **wrong}, size)
    if LAYOUT in wanted:
        columns[LAYOUT] = _write_layouts(found.layouts(), size)
    return pa.RecordBatch.from_arrays([columns[name] for name in wanted], schema=schema)


def _write_extras(extras: Mapping[int, object], size: int) -> Array:
    pa = load()
    if not extras:
        return pa.nulls(size, pa.string())
    texts = {number: write_json(value) for number, value in extras.items()}
    return pa.array([texts.get(number) for number in range(size)], pa.string())


def _write_layouts(layouts: str | list[str], size: int) -> Array:
    pa = load()
    if isinstance(layouts, list):
        return pa.array([text or None for text in layouts], pa.dictionary(pa.int32(), pa.string()))
    places = pa.array([0] * size, pa.int32()) if layouts else pa.nulls(size, pa.int32())
    return pa.DictionaryArray.from_arrays(places, pa.array([layouts], pa.string()))


def convert(typed: Typed, values: Sequence[object]) -> Values:
    """The values of a column as an array; None for null and for what is not there."""
    kind = typed.field.type
    if isinstance(typed.column, Leaf):
        return convert_leaf(typed.column.kind, values, kind)
    types, wanted = set(map(type, values)), dict if typed.item is None else list
    has_null = type(None) in types
    types.discard(type(None))
    if not types:
        return Values(typed.make_nulls(len(values)), "", {})
    wrong: dict[int, object] = {}
    if types != {wanted}:
        wrong = {
            number: one for number, one in enumerate(values) if one is not None and type(one) is not wanted
        }
        values = [one if type(one) is wanted else None for one in values]
        has_null = True
    mask = load().array([one is None for one in values], load().bool_()) if has_null else None
    if typed.item is None:
        found = _convert_objects(typed, values, mask)
    else:
        lists = cast("Sequence[list[object]]", [one or () for one in values] if has_null else values)
        found = _convert_lists(typed.item, lists, kind, mask)
    return found._replace(extras={**found.extras, **wrong}) if wrong else found


def _convert_objects(typed: Typed, values: Sequence[object], mask: Array | None) -> Values:
    inner = typed.inner
    rows = cast(
        "Sequence[Row]", values if mask is None else [_EMPTY if one is None else one for one in values]
    )
    found = _Objects(inner, rows, inner)
    array = load().StructArray.from_arrays(
        list(found.arrays.values()), fields=[one.field for one in inner.values()], mask=mask
    )
    layouts = found.layouts()
    if mask is not None and layouts:  # nothing has to be said about a null
        texts = [layouts] * len(values) if isinstance(layouts, str) else layouts
        layouts = ["" if one is None else text for one, text in zip(values, texts, strict=True)]
    return Values(array, layouts, found.extras)


class _Objects:
    """The columns of some objects with the same fields.

    Nothing that lasts is made for an object alone: in a page there are tens of thousands of them, and the garbage collector would
    search all that the program has.
    """

    def __init__(self, known: Mapping[str, Typed], rows: Sequence[Row], wanted: Mapping[str, Typed]) -> None:
        self._rows = rows
        self._wanted = wanted.keys()
        self.arrays: dict[str, Array] = {}
        #: By the number of the object: what the columns cannot hold of it.
        self.extras: dict[int, object] = {}
        #: The layouts of the fields: one for all objects, or one for each.
        self._same: dict[str, str] = {}
        self._each: dict[str, list[str]] = {}
        few = _read_few(rows)
        #: The keys that objects have, each kind once.
        self._kinds = {tuple(few)} if few else set(map(tuple, rows))
        columns = few or _read_common(rows, self._kinds, wanted)
        self._add_unknown(known)
        there: frozenset[str] = frozenset().union(*self._kinds)
        for name, typed in wanted.items():
            if name in there:
                # A column is dropped as soon as it is converted: its values are still in the cache of the processor.
                values = columns.pop(name) if name in columns else [row.get(name) for row in rows]
                self._add(name, convert(typed, values))
                del values
            else:
                self.arrays[name] = typed.make_nulls(len(rows))

    def _add_unknown(self, known: Mapping[str, Typed]) -> None:
        unknown = {keys: [key for key in keys if key not in known] for keys in self._kinds}
        if not any(unknown.values()):
            return
        for number, (row, keys) in enumerate(zip(self._rows, self._keys(), strict=True)):
            names = unknown[keys]
            if names:
                self.extras[number] = {key: row[key] for key in names}

    def _add(self, name: str, found: Values) -> None:
        self.arrays[name] = found.array
        for number, extra in found.extras.items():
            cast("dict[str, object]", self.extras.setdefault(number, {}))[name] = extra
        if isinstance(found.layouts, list):
            self._each[name] = found.layouts
        elif found.layouts:
            self._same[name] = found.layouts

    def layouts(self) -> str | list[str]:
        """The layouts of the objects."""
        if not self._each:
            texts = {keys: self._join(keys, ()) for keys in self._kinds}
            if len(set(texts.values())) == 1:
                return next(iter(texts.values()))
            return [texts[keys] for keys in self._keys()]
        join = cache(self._join)
        return list(map(join, self._keys(), zip(*self._each.values(), strict=True)))

    def _keys(self) -> Iterator[tuple[str, ...]]:
        if len(self._kinds) == 1:
            return repeat(next(iter(self._kinds)), len(self._rows))
        return map(tuple, self._rows)

    def _join(self, keys: tuple[str, ...], own: Sequence[str]) -> str:
        there = frozenset(keys)
        texts = {name: ABSENT for name in self._wanted if name not in there}
        given = chain(self._same.items(), zip(self._each, own, strict=True) if own else ())
        texts.update((name, text) for name, text in given if text and name in there)
        return "{" + ",".join(f'"{name}":{text}' for name, text in texts.items()) + "}" if texts else ""


def _read_few(rows: Sequence[Row]) -> dict[str, Sequence[object]]:
    """The columns of small objects that all have the same keys, in whatever order; nothing for others."""
    keys = tuple(rows[0]) if rows else ()
    if len(keys) > _FEW or set(map(len, rows)) != {len(keys)}:
        return {}
    try:
        return {name: list(map(itemgetter(name), rows)) for name in keys}
    except KeyError:
        return {}


def _read_common(
    rows: Sequence[Row], kinds: Collection[tuple[str, ...]], wanted: Iterable[str]
) -> dict[str, Sequence[object]]:
    """The columns for which all objects have a value, row by row, as the values of each lie together."""
    if not kinds:
        return {}
    if len(kinds) == 1:
        (keys,) = kinds
        return dict(zip(keys, zip(*map(dict.values, rows), strict=True), strict=True))
    names = [name for name in wanted if all(name in keys for keys in kinds)]
    return {name: list(map(itemgetter(name), rows)) for name in names}


def _convert_lists(item: Typed, values: Sequence[list[object]], kind: DataType, mask: Array | None) -> Values:
    pa = load()
    ends = list(accumulate(map(len, values), initial=0))
    found = convert(item, list(chain.from_iterable(values)))
    array = pa.ListArray.from_arrays(pa.array(ends, pa.int32()), found.array, type=kind, mask=mask)
    extras = dict(_lists_with(found.extras, ends, values)) if found.extras else {}
    return Values(array, _list_layouts(found.layouts, ends), extras)


def _lists_with(
    extras: Mapping[int, object], ends: Sequence[int], values: Sequence[object]
) -> Iterable[tuple[int, object]]:
    """The lists with an item that does not fit, as a whole."""
    numbers = sorted(extras)
    place = 0
    for number in range(len(values)):
        before = place
        while place < len(numbers) and numbers[place] < ends[number + 1]:
            place += 1
        if place > before:
            yield number, values[number]


def _list_layouts(layouts: str | list[str], ends: Sequence[int]) -> str | list[str]:
    if not layouts:
        return ""
    if isinstance(layouts, str):
        every = f'{{"*":{layouts}}}'
        return [every if end > start else "" for start, end in pairwise(ends)]
    join = cache(_list_layout)  # most lists of a page are alike
    return [join(tuple(layouts[start:end])) for start, end in pairwise(ends)]


def _list_layout(layouts: Sequence[str]) -> str:
    kinds = set(layouts)
    if len(kinds) == 1:
        return f'{{"*":{layouts[0]}}}' if layouts[0] else ""
    return (
        "{" + ",".join(f'"{place}":{text}' for place, text in enumerate(layouts) if text) + "}"
        if kinds
        else ""
    )
