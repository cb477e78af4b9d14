"""Rows of an export as Arrow columns, with one more column that says which records were deleted."""

from __future__ import annotations

from collections.abc import Sequence

from zenpy.lib.arrow.arrays import make_batch
from zenpy.lib.arrow.pyarrow_types import RecordBatch, Schema, load
from zenpy.lib.arrow.schema import RECORD, make_schema
from zenpy.lib.exporting.kinds import DELETED, Kind


class MarkedRows:
    """The columns of an export."""

    def __init__(self, kind: Kind, columns: tuple[str, ...] | None) -> None:
        pa = load()
        self._kind = kind
        self._plain = make_schema(kind.spec, columns)
        self.schema: Schema = pa.schema(
            [*self._plain, pa.field(DELETED, pa.bool_())], metadata={RECORD: kind.spec}
        )

    def make_batch(self, rows: Sequence[object]) -> RecordBatch:
        """Rows as columns."""
        pa = load()
        batch = make_batch(rows, self._plain)
        deleted = [isinstance(row, dict) and self._kind.is_deleted(row) for row in rows]
        columns = [*(batch.column(name) for name in self._plain.names), pa.array(deleted, pa.bool_())]
        return pa.RecordBatch.from_arrays(columns, schema=self.schema)
