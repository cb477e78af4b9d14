"""Records of the API as Arrow columns; needs the extra `arrow` (pyarrow).

`results.arrow()` of any listing gives record batches, see `RecordBatches`. The functions here are for programs that have rows of
their own, or that give the columns to other engines:

- `schema("Ticket")` is the schema without any rows, so that an engine can plan before the first call.
- `to_batch(rows, "Ticket")` makes columns of decoded rows. A worker of a distributed engine reads the pages of an export with
  `client.tickets.incremental(start_time=..., checkpoint=...)`: its `.arrow()` gives one batch for each page, and
  `batches.checkpoint` after the last one is the text from which another worker goes on. Batches and text can be pickled, so
  they travel between processes.
- `to_rows(table)` makes rows again: the same JSON that the columns were made of.

The columns of a record are its fields, in the order of the reference:

- whole numbers are int64, others float64; truth values are bool.
- moments are timestamps in UTC with microseconds, days are date32.
- a closed enumeration is a dictionary of text. An open one is text: it gets new values at any time, and engines
  treat a dictionary as all that there is.
- a part of a record is a struct, a list is a list. A record that calls also give by itself (the photo of a user) is JSON.
- what may be anything, or has keys that the account chooses, is its JSON as text.

Two more columns keep what these cannot. `_extra` is a JSON object with the fields that the schema does not know, and with values of
another type than the document says: their own cells are null. `_layout` tells which fields a row does not have at all, and
how its moments were written; only `to_rows` needs it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from zenpy.lib.arrow.arrays import make_batch
from zenpy.lib.arrow.batches import AsyncRecordBatches, RecordBatches
from zenpy.lib.arrow.columns import read_names
from zenpy.lib.arrow.pyarrow_types import RecordBatch, Schema, Table
from zenpy.lib.arrow.rows import make_rows
from zenpy.lib.arrow.schema import RECORD, make_schema
from zenpy.lib.exception import ZenpyException

__all__ = [
    "AsyncRecordBatches",
    "RecordBatch",
    "RecordBatches",
    "Rows",
    "Schema",
    "Table",
    "schema",
    "to_batch",
    "to_rows",
]


def schema(record: str, *, columns: Sequence[str] | None = None) -> Schema:
    """The schema of a record.

    Args:
        record: its name as the reference has it, such as `Ticket`, `User`, `HelpCenterArticle`.
        columns: the columns that are wanted, in this order; all by default. `_extra` and `_layout` are columns, too.

    Raises:
        ZenpyException: there is no such record or column, or pyarrow is not installed.
    """
    return make_schema(record, read_names(columns))


def to_batch(
    rows: Sequence[Mapping[str, object]], record: str, *, columns: Sequence[str] | None = None
) -> RecordBatch:
    """Rows as a record batch.

    Args:
        rows: decoded JSON objects, such as `ticket.to_dict()` or those of an answer.
        record: the name of the record, as in `schema`.
        columns: the columns that are wanted; all by default.

    Raises:
        ZenpyException: there is no such record or column, or pyarrow is not installed.
    """
    return make_batch(
        [one if type(one) is dict else dict(one) for one in rows], schema(record, columns=columns)
    )


class Rows(Protocol):
    """A batch or a table, of pyarrow or of this module."""

    @property
    def schema(self) -> object:
        """Names, types and metadata of its columns."""

    def to_pylist(self) -> list[dict[str, object]]:
        """Its rows, with the values of Arrow."""


def to_rows(data: Rows, record: str | None = None) -> list[dict[str, object]]:
    """The rows of columns, as they came from the API.

    All is as it was if `_extra` and `_layout` are among the columns. Without them, a field that a row did not have is None. A number
    keeps its value, not how it was written: 1 and 1.0 are one in a column of fractions.

    Args:
        data: a batch or a table of pyarrow; `pyarrow.table(...)` makes one of what another library has.
        record: the name of the record; read from the schema by default, where most libraries lose it.

    Raises:
        ZenpyException: the schema does not name a record, and none was given.
    """
    metadata = getattr(data.schema, "metadata", None)
    named = metadata.get(RECORD.encode()) if isinstance(metadata, Mapping) else None
    name = record or (named.decode() if isinstance(named, bytes) else None)
    if name is None:
        raise ZenpyException('The schema does not say whose columns these are: to_rows(data, "Ticket").')
    return make_rows(data.to_pylist(), name)
