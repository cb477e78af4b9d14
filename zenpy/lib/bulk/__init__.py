"""Writing more records than one call takes: `client.tickets.bulk.create(iterable)`.

Records are sent a chunk at a time, several background jobs run at the same time, and each record gets an `Outcome`. The
engine decides what to do next: its methods are generators of effects and do no I/O. The runner performs the effects, sync
or async.

    calls        what a program calls
    options      the keyword arguments of these calls
    checked      the same with their defaults, as the engine reads them
    outcome      the public result: what became of each record
    target       which call of the API writes a chunk, what of a record is sent, and whether it may be sent twice
    chunk        which records are sent together, and what is known about each of them
    effects      the effects that the engine yields
    engine       what a bulk call does next
    jobs         which jobs a bulk call is waiting for, and when it reads them again
    job_results  what the answer about a job says about its records
    reconcile    which records may be sent again when it is unknown whether they were written
    resume       the entries of a checkpoint, and how a later run continues from them after a crash
    checkpoint   the file that stores the entries
    runner       performs the effects
"""

from zenpy.lib.bulk.calls import (
    AsyncBulkCall,
    AsyncBulkCallBelow,
    AsyncBulkCallWith,
    AsyncBulkChange,
    BulkCall,
    BulkCallBelow,
    BulkCallWith,
    BulkChange,
)
from zenpy.lib.bulk.options import BulkOptions, Checkpoint, InDoubt, Progress
from zenpy.lib.bulk.outcome import Outcome, Outcomes
from zenpy.lib.resources import AsyncBulk, Bulk

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
