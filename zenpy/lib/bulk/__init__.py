"""Writing more records than one call takes: `client.tickets.bulk.create(iterable)`.

Records go out a chunk at a time, several background jobs run beside each other, and each record gets an `Outcome`. What
to do next is decided by `work.Work`, generators of wishes without I/O; `drive` carries the wishes out, sync or async.

    outcome     what became of each record
    calls       what a program calls
    options     how it wants it done
    target      which call of the API writes a chunk, and what goes out of each record
    chunk       some records on their way
    results     what a job's results say about the records
    work        what to do next (pure)
    doubt       what to do about records nobody knows the fate of (pure)
    checkpoint  what survives a crash, and what a later run makes of it
    drive       the loops
"""

from zenpy.lib.bulk.calls import (
    AsyncBulk,
    AsyncBulkCall,
    AsyncBulkCallBelow,
    AsyncBulkCallWith,
    AsyncBulkChange,
    Bulk,
    BulkCall,
    BulkCallBelow,
    BulkCallWith,
    BulkChange,
)
from zenpy.lib.bulk.options import BulkOptions, Checkpoint, InDoubt, Progress
from zenpy.lib.bulk.outcome import Outcome, Outcomes

__all__ = [
    "AsyncBulk",
    "AsyncBulkCall",
    "AsyncBulkCallBelow",
    "AsyncBulkCallWith",
    "AsyncBulkChange",
    "Bulk",
    "BulkCall",
    "BulkCallBelow",
    "BulkCallWith",
    "BulkChange",
    "BulkOptions",
    "Checkpoint",
    "InDoubt",
    "Outcome",
    "Outcomes",
    "Progress",
]
