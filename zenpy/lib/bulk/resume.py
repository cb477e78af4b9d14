"""Resuming a bulk call after a crash: the entries that it writes to its checkpoint, and how a later run uses them.

Before a chunk is sent there is an entry `intended`; then `job` with the id of its job, or `refused` if Zendesk refused
it; then `settled` with the outcomes of its records. A later run reads all entries (`replay`), takes the same records again
and gives each chunk the outcomes that are known (`restore`); the engine then sends what is still open.

The functions here do no I/O; `zenpy.lib.bulk.checkpoint` stores the entries. Their keys and values are a file format:
programs resume runs that older releases began.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from zenpy.lib.bulk.chunk import Chunk
from zenpy.lib.bulk.options import Entry
from zenpy.lib.exception import CheckpointError

#: The version of the file format.
VERSION = 1
#: What a later run must have in common with the first one, and how messages name it.
_IDENTITY = {
    "version": "version",
    "call": "call",
    "account": "account",
    "chunk": "chunk=",
    "fixed": "fingerprint of the other arguments",
}

# -- writing -------------------------------------------------------------------------------------------------------


def begin_entry(call: str, base_url: str, chunk: int, fingerprint: str = "") -> Entry:
    """The first entry: which call of which account this is; `fingerprint` stands for its other arguments."""
    entry = {"is": "begin", "version": VERSION, "call": call, "account": base_url, "chunk": chunk}
    return {**entry, "fixed": fingerprint} if fingerprint else entry


def intended_entry(chunk: Chunk) -> Entry:
    """The entry before a chunk is sent; if only some records are sent, it has the outcomes of the others."""
    first = chunk.items[0].position
    entry = {"is": "intended", "chunk": chunk.number, "digest": chunk.digest()}
    if len(chunk.sent) == len(chunk.items):
        return entry
    return {**entry, "sent": [item.position - first for item in chunk.sent], **_known_outcomes(chunk)}


def job_entry(chunk: Chunk) -> Entry:
    """The entry for a chunk that a job writes now."""
    return {"is": "job", "chunk": chunk.number, "job": chunk.job}


def refused_entry(chunk: Chunk) -> Entry:
    """The entry for a chunk that Zendesk refused: nothing of the last call was done."""
    return {"is": "refused", "chunk": chunk.number}


def settled_entry(chunk: Chunk) -> Entry:
    """The entry with the outcomes of a chunk."""
    return {"is": "settled", "chunk": chunk.number, "digest": chunk.digest(), **_known_outcomes(chunk)}


def _known_outcomes(chunk: Chunk) -> dict[str, object]:
    """The ids of the records that were written, and why others were not; None for a record without an outcome."""
    outcomes = [item.outcome for item in chunk.items]
    return {
        "ids": [outcome.id if outcome is not None else None for outcome in outcomes],
        "failed": {
            str(index): None if outcome is None else [outcome.error, outcome.code, outcome.in_doubt]
            for index, outcome in enumerate(outcomes)
            if outcome is None or not outcome.ok
        },
    }


# -- reading -------------------------------------------------------------------------------------------------------


class Failure(NamedTuple):
    """Why a record was not written."""

    error: str
    code: str | None
    in_doubt: bool


@dataclass(slots=True)
class ChunkHistory:
    """What the entries of earlier runs say about a chunk."""

    digest: str = ""
    #: Whether it may have been sent: the last entry says that it was about to be.
    intended: bool = False
    #: The indexes of the records that were to be sent; None means all.
    sent: list[int] | None = None
    #: The indexes of the records that were to be sent, of each call that Zendesk may have carried out; None means all.
    calls: list[list[int] | None] = field(default_factory=list)
    job: str | None = None
    ids: list[int | str | None] | None = None
    failed: dict[str, Failure | None] = field(default_factory=dict)


def replay(entries: Iterable[Entry], first: Entry) -> dict[int, ChunkHistory]:
    """What the entries of earlier runs say about each chunk, by its number.

    Raises:
        CheckpointError: the entries belong to another call than `first`.
    """
    source = iter(entries)
    stored_first = next(source, None)
    if stored_first is None:
        return {}
    for name, meaning in _IDENTITY.items():
        if stored_first.get(name) != first.get(name):
            raise CheckpointError(
                f"The checkpoint belongs to another run: its {meaning} is {stored_first.get(name)!r}, now it is "
                f"{first.get(name)!r}; nothing was sent. Each run needs a checkpoint of its own."
            )
    histories: dict[int, ChunkHistory] = {}
    for entry in source:
        _apply(entry, histories)
    return histories


def _apply(entry: Entry, histories: dict[int, ChunkHistory]) -> None:
    number = entry.get("chunk")
    if not isinstance(number, int):
        raise CheckpointError(f"The checkpoint has an entry without the number of a chunk: {entry!r}.")
    history = histories.setdefault(number, ChunkHistory())
    digest, job = entry.get("digest"), entry.get("job")
    history.digest = digest if isinstance(digest, str) else history.digest
    ids, failed, sent = (entry.get(name) for name in ("ids", "failed", "sent"))
    if isinstance(ids, list):
        history.ids = ids
    if isinstance(failed, dict):
        history.failed = {key: value and Failure(*value) for key, value in failed.items()}
    if entry.get("is") == "refused" and history.calls:
        history.calls.pop()
    history.job = str(job) if entry.get("is") == "job" else None
    history.intended = entry.get("is") == "intended"
    if history.intended:
        history.sent = sent if isinstance(sent, list) else None
        history.calls.append(history.sent)


def restore(chunk: Chunk, history: ChunkHistory, keep_doubt: bool) -> None:
    """Give the records of a chunk the outcomes that an earlier run knew.

    Args:
        chunk: the records as the program passes them now.
        history: what was known.
        keep_doubt: whether records that were in doubt are in doubt again; otherwise they are open.

    Raises:
        CheckpointError: these are not the records that were sent then.
    """
    if history.digest and history.digest != chunk.digest():
        first, last = chunk.items[0].position, chunk.items[-1].position
        raise CheckpointError(
            f"The records {first} to {last} are not those that the checkpoint has entries for; nothing more was sent. Give the "
            "same records in the same order (values made anew each time, such as the present moment, are others)."
        )
    for index, item in enumerate(chunk.items):
        item.times_sent = sum(call is None or index in call for call in history.calls)
        if item.outcome is None and history.ids is not None:
            failure = history.failed.get(str(index))
            if str(index) not in history.failed:
                item.mark_written(history.ids[index])
            elif failure is not None and not failure.in_doubt:
                item.mark_failed(failure.error, failure.code, history.ids[index])
            elif failure is not None and keep_doubt:
                item.mark_in_doubt(failure.error.removeprefix("In doubt: "))
    indexes = range(len(chunk.items)) if history.sent is None else history.sent
    chunk.job = history.job
    chunk.sent = [chunk.items[index] for index in indexes] if history.job or history.intended else []
    for item in chunk.sent:
        item.outcome = None
