"""The Arrow schema of a record: a type for each of its columns, the name of the record in the metadata."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from zenpy.lib.arrow.columns import EXTRA, LAYOUT, Column, Items, Struct, choose, columns_of
from zenpy.lib.arrow.pyarrow_types import Array, DataType, Field, Schema, load

#: The key of a schema's metadata that names its record, and the key of a column's that says what its text is.
RECORD, CONTENT = "zenpy.record", "zenpy.content"


@cache
def make_schema(name: str, columns: tuple[str, ...] | None = None) -> Schema:
    """The schema of a record, with all columns or with some.

    Raises:
        ZenpyException: there is no such record or column, or pyarrow is not installed.
    """
    pa, struct = load(), columns_of(name)
    fields = [_own(one) or typed_columns(name)[one].field for one in choose(struct, columns, name)]
    return pa.schema(fields, metadata={RECORD: name})


def _own(name: str) -> Field | None:
    pa = load()
    if name == EXTRA:
        return pa.field(name, pa.string(), metadata={CONTENT: "json"})
    if name == LAYOUT:
        return pa.field(name, pa.dictionary(pa.int32(), pa.string()), metadata={CONTENT: "layout"})
    return None


@dataclass(frozen=True, eq=False)
class Typed:
    """A column with its type, made once: pyarrow takes long to compare types.

    Attributes:
        column: what it holds.
        field: its name and type in Arrow.
        inner: the columns of a struct.
        item: the column of the items of a list.
    """

    column: Column
    field: Field
    inner: Mapping[str, Typed]
    item: Typed | None = None
    #: The last column without a value. Most pages of a listing have as many rows as the one before, and dozens of such columns.
    _last_nulls: Array | None = None

    def make_nulls(self, size: int) -> Array:
        """A column without a value; batches of one size share it."""
        last = self._last_nulls
        if last is None or len(last) != size:
            last = load().nulls(size, self.field.type)
            object.__setattr__(self, "_last_nulls", last)
        return last


@cache
def typed_columns(name: str) -> Mapping[str, Typed]:
    """The columns of a record with their types."""
    return {wire: _typed(wire, column, is_top=True) for wire, column in columns_of(name).fields.items()}


def _typed(name: str, column: Column, *, is_top: bool = False) -> Typed:
    pa = load()
    if isinstance(column, Struct):
        inner = {wire: _typed(wire, one) for wire, one in column.fields.items()}
        kind = pa.struct([one.field for one in inner.values()])
        return Typed(column, pa.field(name, kind), inner)
    if isinstance(column, Items):
        item = _typed("item", column.item)
        return Typed(column, pa.field(name, pa.list_(item.field)), {}, item)
    # Not all engines read a dictionary inside of a struct or a list.
    is_text = column.kind == "choice" and not is_top
    about = {CONTENT: "json"} if column.kind == "json" else None
    return Typed(column, pa.field(name, _leaf("text" if is_text else column.kind), metadata=about), {})


@cache
def _leaf(kind: str) -> DataType:
    pa = load()
    match kind:
        case "int":
            return pa.int64()
        case "float":
            return pa.float64()
        case "bool":
            return pa.bool_()
        case "time":
            return pa.timestamp("us", "UTC")
        case "day":
            return pa.date32()
        case "choice":
            return pa.dictionary(pa.int32(), pa.string())
        case _:
            return pa.string()
