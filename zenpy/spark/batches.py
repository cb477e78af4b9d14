"""Rows as the batches that Spark takes: Arrow's types where it has them, text for dictionaries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema

from zenpy.arrow import schema, to_batch
from zenpy.lib.arrow.columns import LAYOUT

if TYPE_CHECKING:
    from pyarrow import RecordBatch
    from pyspark.sql.types import StructType


class BatchMaker:
    """Makes batches of the rows of one kind of record.

    Args:
        record: its name in the reference.
        columns: those that are wanted; None for all but `_layout`, which only `zenpy.arrow.to_rows` needs.
    """

    def __init__(self, record: str, columns: Sequence[str] | None) -> None:
        self._record = record
        self._columns = (
            [name for name in schema(record).names if name != LAYOUT] if columns is None else [*columns]
        )
        schema(record, columns=self._columns)  # an unknown column is an error before anything is read

    @cached_property
    def spark_schema(self) -> StructType:
        """The columns as Spark's types."""
        return from_arrow_schema(_arrow(schema(self._record, columns=self._columns)))

    def make(self, rows: Sequence[Mapping[str, object]]) -> RecordBatch:
        """Rows as a batch of this schema."""
        batch: RecordBatch = _arrow(to_batch(rows, self._record, columns=self._columns)).cast(self._target)
        return batch

    @cached_property
    def _target(self) -> Any:
        return to_arrow_schema(self.spark_schema, timezone="UTC")


def _arrow(own: object) -> Any:
    """What `zenpy.arrow` gives, with pyarrow's own type: ours has only what programs without pyarrow know."""
    return own
