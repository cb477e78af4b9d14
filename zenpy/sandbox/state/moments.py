"""A moment to which a sandbox can go back: what has changed since is undone, however much there is that has not changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.encoding import Decoder, Encoder, set_attributes
from zenpy.sandbox.gateway.limits import Limiter
from zenpy.sandbox.state.accounts import parts_of

if TYPE_CHECKING:
    from zenpy.sandbox.account.record import Record
    from zenpy.sandbox.answering import Answering
    from zenpy.sandbox.clock import Clock


class Moment:
    """The present moment of a sandbox. Changes of records are noted from now on; the rest is small, and copied."""

    def __init__(self, answering: Answering, clock: Clock) -> None:
        self._answering = answering
        self._clock = clock
        account = answering.account
        self._base = account.base
        encoder = Encoder(lambda record: account.store.lookup(record.kind, record.key) is record)
        held = [*parts_of(account).values(), answering.access]
        self._parts = [(part, encoder.encode_attributes(part)) for part in held]
        self._time, self._limit, self._used = clock.dump(), answering.limiter.limit, answering.limiter.dump()
        self._begun = account.store.journal.begin()

    def go_back(self) -> None:
        """Undo what has changed since; the account keeps its present address."""
        account = self._answering.account
        account.store.journal.take_back(self._begun)
        decoder = Decoder(self._find)
        for part, values in self._parts:
            set_attributes(part, decoder.decode_attributes(part, values))
        if account.base != self._base:
            account.store.rewrite(self._base, account.base)
        self._answering.limiter = Limiter(self._clock, self._limit)
        self._answering.limiter.load(self._used)
        self._clock.load(self._time)

    def _find(self, kind: str, key: str) -> Record:
        found = self._answering.account.store.lookup(kind, key)
        assert found is not None, f"{kind} {key} was there"
        return found
