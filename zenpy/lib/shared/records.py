"""Records that workers share: each is kept for some seconds after a worker has read it, and dropped when one writes it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol, cast

from zenpy.lib.exception import ConfigurationError
from zenpy.lib.shared.connections import Connections, Value
from zenpy.lib.shared.scripts import VALUES
from zenpy.lib.shared.sealing import Seal
from zenpy.lib.shared.state import hash_text

#: Milliseconds for which it is known that a record was written; a request takes less.
_WRITES_KEPT = 3_600_000


@dataclass(frozen=True, slots=True)
class SharedRecords:
    """Which records workers share: those that are read by their id, such as `client.users(id=1)`.

    Attributes:
        seconds: for how long a record is kept.
        seen_by: whose view of the account it is. Another user may not see the same, so only workers that sign in as the same
            user give the same name.
    """

    seconds: float
    seen_by: str

    def __post_init__(self) -> None:
        if not self.seconds > 0 or not self.seen_by:
            raise ConfigurationError(
                "SharedRecords takes a number of seconds above 0, and a name for seen_by."
            )


class Reading(NamedTuple):
    """What a store has of a record.

    Attributes:
        content: the answer of Zendesk, if it is kept.
        writes: how often the record was written, for `keep`.
    """

    content: bytes | None
    writes: int


class RecordStore(Protocol):
    """Keeps the answers with single records; `record` is a text that stands for one. Each method exists for both clients."""

    def read(self, account: str, record: str) -> Reading:
        """What is kept of a record."""

    async def read_async(self, account: str, record: str) -> Reading:
        """`read` for an async client."""

    def keep(self, account: str, record: str, content: bytes, writes: int) -> None:
        """Keep the content of a record, unless it was written since `read`, which gave `writes`."""

    async def keep_async(self, account: str, record: str, content: bytes, writes: int) -> None:
        """`keep` for an async client."""

    def drop(self, account: str, records: Sequence[str]) -> None:
        """Forget records that are written."""

    async def drop_async(self, account: str, records: Sequence[str]) -> None:
        """`drop` for an async client."""


class RedisRecords:
    """A `RecordStore` in Valkey or Redis; with a key its contents are sealed."""

    def __init__(
        self, connections: Connections, prefix: str, settings: SharedRecords, seal: Seal | None
    ) -> None:
        self._connections = connections
        self._prefix = prefix
        # workers without a key could not open what those with one have kept
        self._reader = hash_text(settings.seen_by) + ("" if seal is None else " sealed")
        self._milliseconds = int(settings.seconds * 1000)
        self._seal = seal

    def read(self, account: str, record: str) -> Reading:
        """What is kept of a record."""
        key = self._key(account, record)
        return self._open(key, self._connections.run(VALUES, key, ["read", self._reader]))

    async def read_async(self, account: str, record: str) -> Reading:
        """`read` for an async client."""
        key = self._key(account, record)
        return self._open(key, await self._connections.run_async(VALUES, key, ["read", self._reader]))

    def keep(self, account: str, record: str, content: bytes, writes: int) -> None:
        """Keep the content of a record, unless it was written since `read`, which gave `writes`."""
        key = self._key(account, record)
        self._connections.run(VALUES, key, self._keep_arguments(key, content, writes))

    async def keep_async(self, account: str, record: str, content: bytes, writes: int) -> None:
        """`keep` for an async client."""
        key = self._key(account, record)
        await self._connections.run_async(VALUES, key, self._keep_arguments(key, content, writes))

    def drop(self, account: str, records: Sequence[str]) -> None:
        """Forget records that are written."""
        for record in records:
            self._connections.run(VALUES, self._key(account, record), ["drop", _WRITES_KEPT])

    async def drop_async(self, account: str, records: Sequence[str]) -> None:
        """`drop` for an async client."""
        for record in records:
            await self._connections.run_async(VALUES, self._key(account, record), ["drop", _WRITES_KEPT])

    def _key(self, account: str, record: str) -> str:
        return f"{self._prefix}:{{{account}}}:record:{hash_text(record)}"

    def _open(self, key: str, answer: object) -> Reading:
        content, writes = cast("tuple[bytes | None, int]", answer)
        if content is not None and self._seal is not None:
            content = self._seal.open(content, f"{key} {self._reader}")
        return Reading(content, writes)

    def _keep_arguments(self, key: str, content: bytes, writes: int) -> list[Value]:
        sealed = content if self._seal is None else self._seal.close(content, f"{key} {self._reader}")
        return ["keep", self._reader, sealed, writes, self._milliseconds]
