"""The records that are sent together, and what is known about each of them so far."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field

from zenpy.lib.bulk.outcome import AnyOutcome, Outcome
from zenpy.lib.bulk.target import RecordContent, Target, prepare
from zenpy.lib.content.encoding import encode_json
from zenpy.lib.records.base import BaseObject


@dataclass(slots=True, eq=False)
class Item:
    """One record of a bulk call; `outcome` is None while it is not known."""

    position: int
    #: The record, payload or id as the program passed it.
    record: object
    content: RecordContent
    outcome: AnyOutcome | None = None
    times_sent: int = 0

    @property
    def record_id(self) -> object:
        """The id of the record, None for a new one."""
        payload = self.content.payload
        return payload.get("id") if isinstance(payload, dict) else payload

    def mark_written(self, record_id: int | str | None = None) -> None:
        """Set the outcome: the record was written."""
        self.outcome = Outcome(self.position, self.record, record_id)

    def mark_failed(self, error: str, code: str | None = None, record_id: int | str | None = None) -> None:
        """Set the outcome: the record was not written."""
        self.outcome = Outcome(self.position, self.record, record_id, error, code)

    def mark_in_doubt(self, why: str) -> None:
        """Set the outcome: the record may or may not have been written."""
        self.outcome = Outcome(self.position, self.record, error=f"In doubt: {why}", in_doubt=True)


@dataclass(slots=True, eq=False)
class Chunk:
    """The records of one job; `number` counts the chunks from 0."""

    number: int
    items: list[Item]
    job: str | None = None
    #: The items of the last call, in its order.
    sent: list[Item] = field(default_factory=list)
    #: How often a call or a job for it failed.
    failures: int = 0
    #: How often its job was missing among the jobs that were read.
    misses: int = 0
    #: How many seconds its job has been waited for.
    waited: float = 0.0

    @classmethod
    def from_records(cls, number: int, start: int, records: Iterable[object], target: Target) -> Chunk:
        """Make a chunk of records; those that cannot be sent get their outcome at once."""
        items = [Item(start + index, record, prepare(target, record)) for index, record in enumerate(records)]
        for item in items:
            if item.content.error is not None:
                item.mark_failed(item.content.error)
        return cls(number, items)

    @property
    def open(self) -> list[Item]:
        """The items without an outcome."""
        return [item for item in self.items if item.outcome is None]

    @property
    def in_doubt(self) -> list[Item]:
        """The items that may or may not have been written."""
        return [item for item in self.items if item.outcome is not None and item.outcome.in_doubt]

    @property
    def outcomes(self) -> list[AnyOutcome]:
        """The outcomes, one for each item when all are known."""
        return [item.outcome for item in self.items if item.outcome is not None]

    @property
    def record_ids(self) -> set[object]:
        """The ids of the records that are still open."""
        return {record_id for item in self.open if (record_id := item.record_id) is not None}

    def settle_unchanged(self) -> None:
        """Give the records that have no changes, and were not sent before, their outcome: there is nothing to write."""
        for item in self.open:
            if item.content.unchanged and not item.times_sent:
                record_id = item.record_id
                item.mark_written(record_id if isinstance(record_id, int | str) else None)

    def digest(self) -> str:
        """A fingerprint of what is sent: all of a mapping, only the id of an object that has one.

        A change of an object counts as written after its job, so its content is another one when the program passes the
        same object again.
        """
        parts = [
            item.record_id
            if isinstance(item.record, BaseObject) and item.record_id
            else item.content.error or item.content.payload
            for item in self.items
        ]
        return hashlib.sha256(encode_json(parts, sort=True)).hexdigest()
