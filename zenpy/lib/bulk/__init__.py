"""Writing more records than one call takes: `client.tickets.bulk.create(iterable)`.

Records are sent a chunk at a time, several background jobs run at the same time, and each record gets an `Outcome`. The
engine decides what to do next: its methods are generators of effects and do no I/O. The runner carries the effects out,
sync or async. Each module answers one question.

    calls        what a program calls
    options      how it wants a bulk call done
    outcome      what became of each record
    target       which call of the API writes a chunk, what of a record is sent, and may it be sent twice
    chunk        which records are sent together, and what is known about each of them
    effects      which effects the engine yields
    engine       what to do next
    jobs         which jobs the engine is waiting for, and when it reads them again
    job_results  what the answer about a job says about its records
    reconcile    which records may be sent again when it is unknown whether they were written
    resume       what a checkpoint says, and what a later run learns from it
    checkpoint   how the entries survive a crash
    runner       how effects are carried out
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
