"""The pages of a listing as record batches, made when they are asked for: `results.arrow()` gives one of these."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from typing import Generic, Protocol, TypeVar

from zenpy.lib.arrow.arrays import make_batch
from zenpy.lib.arrow.pyarrow_types import Reader, RecordBatch, Schema, Table, load
from zenpy.lib.exception import ZenpyException

#: Pages are gathered until they have so many rows: the columns of a short batch cost as much as those of a long one.
FULL = 1000


class Pages(Protocol):
    """Reads the pages of a listing from its start."""

    def __call__(self) -> Iterator[Sequence[object]]: ...


class AsyncPages(Protocol):
    """The same on an async client."""

    def __call__(self) -> AsyncIterator[Sequence[object]]: ...


P = TypeVar("P", bound=Pages | AsyncPages)


class _Gathered:
    """Rows that wait for a batch to be full."""

    def __init__(self, schema: Schema, size: int | None, full: int) -> None:
        self._schema, self._size, self._full = schema, size, full
        self._rows: list[object] = []

    def add(self, page: Sequence[object]) -> Iterator[RecordBatch]:
        """Take a page, and give the batches that are full with it."""
        self._rows += page
        while self._rows and len(self._rows) >= (self._full if self._size is None else self._size):
            yield self._take(len(self._rows) if self._size is None else self._size)

    def rest(self) -> Iterator[RecordBatch]:
        """What is left at the end."""
        if self._rows:
            yield self._take(len(self._rows))

    def _take(self, number: int) -> RecordBatch:
        rows, self._rows = self._rows[:number], self._rows[number:]
        return make_batch(rows, self._schema)


class _Batches(Generic[P]):
    """What batches are made of. The classes below have no private names of their own, so that editors show them last."""

    def __init__(
        self,
        pages: P,
        schema: Schema,
        size: int | None = None,
        full: int = FULL,
        checkpoint: Callable[[], str | None] = lambda: None,
    ) -> None:
        if size is not None and (type(size) is not int or size < 1):
            raise ZenpyException(f"batch_size is a number of rows, 1 or more, not {size!r}.")
        self._pages: P = pages
        self._schema, self._size, self._full = schema, size, full
        self._checkpoint = checkpoint
        self._error: BaseException | None = None

    @property
    def schema(self) -> Schema:
        """Names and types of the columns."""
        return self._schema

    @property
    def checkpoint(self) -> str | None:
        """Where an incremental export goes on after the pages that were read whole; the same text as `results.checkpoint`.

        A page counts as read when the loop asks for more, or ends. So after the last batch it is where the next run begins.
        """
        return self._checkpoint()

    def _gather(self) -> _Gathered:
        return _Gathered(self._schema, self._size, self._full)

    def _watch(self, batches: Iterator[RecordBatch]) -> Iterator[RecordBatch]:
        """The same batches; what ends them before their end is the error of this use."""
        self._error = None
        return self._note_error(batches)

    def _note_error(self, batches: Iterator[RecordBatch]) -> Iterator[RecordBatch]:
        try:
            yield from batches
        except GeneratorExit:  # the library wants no more
            raise
        except BaseException as error:
            self._error = error
            raise

    def __arrow_c_schema__(self) -> object:
        return self._schema.__arrow_c_schema__()


class RecordBatches(_Batches[Pages]):
    """The rows of a listing as record batches, each made when it is asked for.

    It has the Arrow PyCapsule interface, so other libraries take it as it is, without a copy of the values:
    `polars.DataFrame(batches)`, `pyarrow.table(batches)`, `pandas.DataFrame.from_arrow(batches)`, and in DuckDB
    `duckdb.sql("SELECT * FROM batches")`. Each use reads the listing from its start. A library has an error of its own for a call
    that fails while it reads, also for Ctrl-C; then `error` is the one that was raised.
    """

    @property
    def error(self) -> BaseException | None:
        """The error that ended the last use by another library; None if there was none."""
        return self._error

    def __iter__(self) -> Iterator[RecordBatch]:
        gathered = self._gather()
        for page in self._pages():
            yield from gathered.add(page)
        yield from gathered.rest()

    def read_all(self) -> Table:
        """All rows as a table of pyarrow."""
        return load().Table.from_batches(list(self), self._schema)

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        reader: Reader = load().RecordBatchReader.from_batches(self._schema, self._watch(iter(self)))
        return reader.__arrow_c_stream__(requested_schema)


class AsyncRecordBatches(_Batches[AsyncPages]):
    """The rows of a listing of an async client as record batches: `async for batch in results.arrow()`.

    The Arrow PyCapsule interface cannot wait, so only a batch has it, and the table of `await batches.read_all()`.
    """

    async def __aiter__(self) -> AsyncIterator[RecordBatch]:
        gathered = self._gather()
        async for page in self._pages():
            for batch in gathered.add(page):
                yield batch
        for batch in gathered.rest():
            yield batch

    async def read_all(self) -> Table:
        """All rows as a table of pyarrow."""
        return load().Table.from_batches([batch async for batch in self], self._schema)


for _class in (RecordBatches, AsyncRecordBatches):
    _class.__module__ = "zenpy.arrow"  # pickles and tracebacks name the public path
