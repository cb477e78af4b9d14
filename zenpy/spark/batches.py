"""Rows as the batches that Spark takes: Arrow's types where it has them, text for dictionaries."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema

from zenpy.lib.arrow.columns import LAYOUT
from zenpy.lib.arrow.schema import make_schema
from zenpy.lib.exporting.kinds import Kind
from zenpy.lib.exporting.marked import MarkedRows

if TYPE_CHECKING:
    from pyarrow import RecordBatch
    from pyspark.sql.types import StructType


class BatchMaker:
    """Makes batches of the rows of one export.

    Args:
        kind: the export.
        columns: those that are wanted; None for all but `_layout`, which only `zenpy.arrow.to_rows` needs.
    """

    def __init__(self, kind: Kind, columns: tuple[str, ...] | None) -> None:
        wanted = columns or tuple(name for name in make_schema(kind.spec).names if name != LAYOUT)
        self._rows = MarkedRows(kind, wanted)

    @cached_property
    def spark_schema(self) -> StructType:
        """The columns as Spark's types."""
        return from_arrow_schema(_arrow(self._rows.schema))

    def make(self, rows: Sequence[object]) -> RecordBatch:
        """Rows as a batch of this schema."""
        batch: RecordBatch = _arrow(self._rows.make_batch(rows)).cast(self._target)
        return batch

    @cached_property
    def _target(self) -> Any:
        return to_arrow_schema(self.spark_schema, timezone="UTC")


def _arrow(own: object) -> Any:
    """What `zenpy.lib.arrow` gives, with pyarrow's own type: ours has only what programs without pyarrow know."""
    return own
