"""Some records on their way: what goes out of each, and what is known of each so far."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field

from zenpy.lib.bulk.outcome import Outcome
from zenpy.lib.bulk.target import Sendable, Target, sendable
from zenpy.lib.http.encoding import encode_json
from zenpy.lib.records.base import BaseObject


@dataclass(slots=True, eq=False)
class Item:
    """One record on its way; `outcome` is None while nothing is known."""

    position: int
    given: object
    out: Sendable
    outcome: Outcome[object] | None = None
    #: How often it was sent.
    sent: int = 0

    @property
    def key(self) -> object:
        """The id by which the record is known, None for a new one."""
        payload = self.out.payload
        return payload.get("id") if isinstance(payload, dict) else payload

    def written(self, key: int | str | None = None) -> None:
        """The record was written."""
        self.outcome = Outcome(self.position, self.given, key)

    def failed(self, error: str, code: str | None = None, key: int | str | None = None) -> None:
        """The record was not written."""
        self.outcome = Outcome(self.position, self.given, key, error, code)

    def doubtful(self, why: str) -> None:
        """Nobody knows whether the record was written."""
        self.outcome = Outcome(self.position, self.given, None, f"In doubt: {why}", None, in_doubt=True)


@dataclass(slots=True, eq=False)
class Chunk:
    """The records of one job: `number` counts the chunks from 0."""

    number: int
    items: list[Item]
    job: str | None = None
    #: The records of the last call, in its order.
    sent: list[Item] = field(default_factory=list)
    #: How often it was sent in vain.
    tries: int = 0
    #: How often its job was looked for and not found.
    misses: int = 0

    @classmethod
    def of(cls, number: int, start: int, records: Iterable[object], target: Target) -> Chunk:
        """A chunk of records; those that cannot be sent are failed at once."""
        items = [Item(start + place, given, sendable(target, given)) for place, given in enumerate(records)]
        for item in items:
            if item.out.error is not None:
                item.failed(item.out.error)
        return cls(number, items)

    @property
    def open(self) -> list[Item]:
        """The records that nothing is known of."""
        return [item for item in self.items if item.outcome is None]

    @property
    def doubtful(self) -> list[Item]:
        """The records of which nobody knows whether they were written."""
        return [item for item in self.items if item.outcome is not None and item.outcome.in_doubt]

    @property
    def outcomes(self) -> list[Outcome[object]]:
        """The outcomes, once all are known."""
        return [item.outcome for item in self.items if item.outcome is not None]

    @property
    def keys(self) -> set[object]:
        """The ids of the records in it."""
        return {key for item in self.open if (key := item.key) is not None}

    def digest(self) -> str:
        """A fingerprint of what goes out: of mappings all, of an object with an id only that.

        Once a change of an object is written it is a change no longer, so its content would be another one when the
        same object is given again.
        """
        parts = [
            item.key
            if isinstance(item.given, BaseObject) and item.key
            else item.out.error or item.out.payload
            for item in self.items
        ]
        return hashlib.sha256(encode_json(parts, sort=True)).hexdigest()
