"""pyarrow as this package uses it: loaded at the first use, and typed here, as pyarrow has no types of its own.

So a program without pyarrow type-checks the same, and a plain client never loads it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import Protocol, cast

from zenpy.lib.exception import ZenpyException


class DataType(Protocol):
    """A type of Arrow."""

    id: int

    def __hash__(self) -> int: ...


class Field(Protocol):
    """A column of a schema."""

    name: str
    type: DataType
    nullable: bool
    metadata: Mapping[bytes, bytes] | None


class Schema(Protocol):
    """Names, types and metadata of columns. Every library that reads Arrow takes it (`__arrow_c_schema__`)."""

    names: list[str]
    metadata: Mapping[bytes, bytes] | None

    def field(self, name: str, /) -> Field:
        """The column with a name."""

    def __iter__(self) -> Iterator[Field]: ...

    def __len__(self) -> int: ...

    def __arrow_c_schema__(self) -> object: ...


class Array(Protocol):
    """The values of a column."""

    type: DataType
    null_count: int

    def to_pylist(self) -> list[object]:
        """The values as those of Python."""

    def cast(self, target_type: DataType) -> Array:
        """The values as another type."""

    def slice(self, offset: int, length: int, /) -> Array:
        """Some of the values, without a copy."""

    def __len__(self) -> int: ...


class RecordBatch(Protocol):
    """Rows as columns. Every library that reads Arrow takes it without a copy (`__arrow_c_array__`)."""

    @property
    def schema(self) -> Schema:
        """Names and types of its columns."""

    @property
    def num_rows(self) -> int:
        """How many rows it has."""

    @property
    def num_columns(self) -> int:
        """How many columns it has."""

    @property
    def nbytes(self) -> int:
        """How much memory its values take, in bytes."""

    def column(self, i: int | str, /) -> Array:
        """One of its columns, by its name or its place."""

    def to_pylist(self) -> list[dict[str, object]]:
        """Its rows with the values of Arrow; `zenpy.arrow.to_rows` gives them as they came from the API."""

    def slice(self, offset: int, length: int, /) -> RecordBatch:
        """Some of its rows, without a copy."""

    def __arrow_c_array__(self, requested_schema: object = None) -> tuple[object, object]: ...

    def __arrow_c_schema__(self) -> object: ...


class Table(Protocol):
    """Rows as columns, in one or several batches. Every library that reads Arrow takes it (`__arrow_c_stream__`)."""

    @property
    def schema(self) -> Schema:
        """Names and types of its columns."""

    @property
    def num_rows(self) -> int:
        """How many rows it has."""

    @property
    def nbytes(self) -> int:
        """How much memory its values take, in bytes."""

    def to_pylist(self) -> list[dict[str, object]]:
        """Its rows with the values of Arrow; `zenpy.arrow.to_rows` gives them as they came from the API."""

    def __arrow_c_stream__(self, requested_schema: object = None) -> object: ...


class Reader(Protocol):
    """Batches as they come, for the C interface of Arrow."""

    def read_all(self) -> Table:
        """All batches as a table."""

    def __arrow_c_stream__(self, requested_schema: object = None) -> object: ...


class _MakesStructs(Protocol):
    def from_arrays(
        self, arrays: Sequence[Array], /, *, fields: Sequence[Field], mask: Array | None = None
    ) -> Array: ...


class _MakesDictionaries(Protocol):
    def from_arrays(self, indices: Array, dictionary: Array, /) -> Array: ...


class _MakesLists(Protocol):
    def from_arrays(
        self, offsets: Array, values: Array, /, *, type: DataType, mask: Array | None = None
    ) -> Array: ...


class _MakesBatches(Protocol):
    def from_arrays(self, arrays: Sequence[Array], /, *, schema: Schema) -> RecordBatch: ...


class _MakesReaders(Protocol):
    def from_batches(self, schema: Schema, batches: Iterator[RecordBatch], /) -> Reader: ...


class _MakesTables(Protocol):
    def from_batches(self, batches: Sequence[RecordBatch], schema: Schema, /) -> Table: ...


class _PyArrow(Protocol):
    """The functions of pyarrow that are used."""

    ArrowInvalid: type[ValueError]
    StructArray: _MakesStructs
    ListArray: _MakesLists
    DictionaryArray: _MakesDictionaries
    RecordBatch: _MakesBatches
    RecordBatchReader: _MakesReaders
    Table: _MakesTables

    def array(self, values: Sequence[object], type: DataType, /) -> Array: ...
    def nulls(self, size: int, type: DataType, /) -> Array: ...
    def schema(self, fields: Sequence[Field], /, metadata: Mapping[str, str]) -> Schema: ...
    def field(
        self, name: str, type: DataType, /, nullable: bool = True, metadata: Mapping[str, str] | None = None
    ) -> Field: ...
    def struct(self, fields: Sequence[Field], /) -> DataType: ...
    def list_(self, value_type: Field, /) -> DataType: ...
    def dictionary(self, index_type: DataType, value_type: DataType, /) -> DataType: ...
    def timestamp(self, unit: str, tz: str, /) -> DataType: ...
    def int64(self) -> DataType: ...
    def int32(self) -> DataType: ...
    def float64(self) -> DataType: ...
    def bool_(self) -> DataType: ...
    def string(self) -> DataType: ...
    def date32(self) -> DataType: ...


@cache
def load() -> _PyArrow:
    """pyarrow.

    Raises:
        ZenpyException: it is not installed.
    """
    return cast("_PyArrow", load_extra("pyarrow", "arrow"))


def load_extra(module: str, extra: str) -> object:
    """A module of a package that an extra brings.

    Raises:
        ZenpyException: it is not installed; the text names the extra.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        package = module.partition(".")[0]
        if error.name is None or error.name.partition(".")[0] != package:
            raise
        raise ZenpyException(f'This needs {package}: pip install "zenpy-typed[{extra}]".') from error
