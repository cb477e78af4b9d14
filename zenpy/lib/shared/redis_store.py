"""`RedisStore`: what workers share, kept by Valkey or Redis.

Every step is one script on the server, so that no other worker sees half of it, and the clock of the server is the only one
that counts. Keys begin with a prefix and a hash of the account; they contain no credentials, and each of them expires.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from types import TracebackType
from typing import NoReturn, Self, cast
from uuid import uuid4

from zenpy.lib.concurrency import call_in_thread
from zenpy.lib.exception import ConfigurationError, SharedStoreError
from zenpy.lib.forks import register_for_forks
from zenpy.lib.http.limit_headers import ACCOUNT, Limit
from zenpy.lib.shared.connections import Connections, Value
from zenpy.lib.shared.leases import LeaseKeeper
from zenpy.lib.shared.records import RedisRecords, SharedRecords
from zenpy.lib.shared.scripts import LIMITS
from zenpy.lib.shared.sealing import Seal
from zenpy.lib.shared.state import Place, Report, Turn, hash_text
from zenpy.lib.shared.tokens import RedisTokens


class RedisStore:
    """Lets all workers of an account keep its limits together, on one machine or on several.

    Give it to each client as `shared=`. Many clients, threads, tasks and accounts may use one store. Without an answer of
    the server in `timeout` seconds, a client keeps its own limits, and asks again some seconds later.

    Args:
        url: the address of the server: `redis://host:6379/0`, `rediss://user:password@host:6379/0` with TLS, `unix://path`.
        timeout: seconds for a connection to the server, and for an answer of it.
        key: seals tokens and records in the store: a key of `zenpy.shared.new_key()`, or several, of which the first one seals.
            Without a key, no tokens are kept there, and records as they are.
        records: which records workers share as well, and for how long; none by default.
        at_once: how many requests of all workers together may be under way at a time; None means no limit.
        lease: after how many seconds a worker that has died gives back what it held.
        prefix: what all keys begin with.
        cluster: whether the address is that of a cluster.

    Raises:
        ConfigurationError: redis-py is not installed (`pip install 'zenpy-typed[redis]'`), or an argument is not valid.
    """

    def __init__(
        self,
        url: str,
        *,
        timeout: float = 1.0,
        key: str | Sequence[str] | None = None,
        records: SharedRecords | None = None,
        at_once: int | None = None,
        lease: float = 10.0,
        prefix: str = "zenpy",
        cluster: bool = False,
    ) -> None:
        if not timeout > 0 or not lease > 0:
            raise ConfigurationError("timeout and lease of a RedisStore are numbers of seconds above 0.")
        if at_once is not None and at_once < 1:
            raise ConfigurationError("at_once of a RedisStore is a number of requests, 1 or more.")
        if "{" in prefix or "}" in prefix:
            raise ConfigurationError(
                "prefix of a RedisStore has no { and }: they choose the place in a cluster."
            )
        self._connections = Connections(url, timeout, cluster)
        self._prefix = prefix
        self._at_once = at_once or 0
        self._lease = lease
        self._keeper = LeaseKeeper(self._renew, lease)
        self._worker = uuid4().hex
        self._seal = Seal(key) if key else None
        #: The records that workers share, for the clients; None if they share none.
        self.records: RedisRecords | None = (
            None if records is None else RedisRecords(self._connections, prefix, records, self._seal)
        )
        register_for_forks(self)

    def reset_after_fork(self) -> None:
        """Be another worker than the parent process."""
        self._worker = uuid4().hex

    # -- limits ----------------------------------------------------------------------------------------------------

    def take(self, place: Place, lease: str, waits: bool = True) -> Turn:
        """Take a slot for a request, or say how long to wait."""
        arguments = self._take_arguments(place, lease, waits)
        return self._read_turn(place, lease, self._connections.run(LIMITS, self._base(place), arguments))

    async def take_async(self, place: Place, lease: str, waits: bool = True) -> Turn:
        """`take` for an async client."""
        arguments = self._take_arguments(place, lease, waits)
        answer = await self._connections.run_async(LIMITS, self._base(place), arguments)
        return self._read_turn(place, lease, answer)

    def report(self, place: Place, lease: str, report: Report) -> None:
        """Say what became of a request, and give its slot back."""
        self._connections.run(LIMITS, self._base(place), self._report_arguments(place, lease, report))
        self._keeper.drop(place.account, self._name(lease))

    async def report_async(self, place: Place, lease: str, report: Report) -> None:
        """`report` for an async client."""
        arguments = self._report_arguments(place, lease, report)
        await self._connections.run_async(LIMITS, self._base(place), arguments)
        self._keeper.drop(place.account, self._name(lease))

    def give_back(self, place: Place, lease: str) -> None:
        """Give a slot back without a report."""
        self._keeper.give_back(place.account, self._name(lease))

    # -- tokens ----------------------------------------------------------------------------------------------------

    def tokens(self, name: str) -> RedisTokens:
        """A token store for `oauth=`, such as `RefreshToken(..., store=store.tokens("acme"))`: one worker renews for all.

        Args:
            name: stands for the account and the user; workers that give the same name have the same tokens.

        Raises:
            ConfigurationError: the store has no key, or the name is empty.
        """
        if self._seal is None:
            raise ConfigurationError(
                "Tokens are kept in a store only if it seals them: give RedisStore(key=...) a key of zenpy.shared.new_key()."
            )
        if not name:
            raise ConfigurationError(
                "Tokens in a store need a name, which stands for the account and the user."
            )
        base = f"{self._prefix}:{{{hash_text(f'tokens {name}')}}}:"
        return RedisTokens(self._connections, self._seal, base, self._lease)

    # -- connections -----------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Give back what this process holds, and close the connections of its sync clients."""
        self._keeper.give_back_all()
        self._keeper.stop()
        for account in self._keeper.accounts():
            with suppress(SharedStoreError):  # the store is away, and has to end the leases by itself
                self._renew(account, (), self._keeper.take_returned(account))
        self._connections.close()

    async def aclose(self) -> None:
        """Give back what this process holds, and close its connections but for those of other loops, which end with them."""
        self._keeper.give_back_all()
        await call_in_thread(self._keeper.stop)
        for account in self._keeper.accounts():
            returned = self._keeper.take_returned(account)
            with suppress(SharedStoreError):  # the store is away, and has to end the leases by itself
                await self._connections.run_async(LIMITS, self._account_base(account), ["release", *returned])
        await self._connections.close_async()
        self._connections.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def __reduce__(self) -> NoReturn:
        raise TypeError("RedisStore is never pickled or copied: another process makes one of its own.")

    def __repr__(self) -> str:
        return f"RedisStore(prefix={self._prefix!r})"  # the address may have a password

    # -- the script ------------------------------------------------------------------------------------------------

    def _base(self, place: Place) -> str:
        """What the keys of an account begin with."""
        return self._account_base(place.account)

    def _account_base(self, account: str) -> str:
        return f"{self._prefix}:{{{account}}}:"

    def _name(self, lease: str) -> str:
        """The name of a lease on the server, which begins with the worker."""
        return f"{self._worker}.{lease}"

    def _take_arguments(self, place: Place, lease: str, waits: bool) -> list[Value]:
        milliseconds = int(self._lease * 1000)
        who: list[Value] = [self._name(lease), self._worker, milliseconds]
        returned = self._keeper.take_returned(place.account)
        return ["take", *who, *_name_limits(place), int(waits), self._at_once, *returned]

    def _read_turn(self, place: Place, lease: str, answer: object) -> Turn:
        milliseconds, is_granted, left = cast("Sequence[int]", answer)
        if is_granted:
            self._keeper.hold(place.account, self._name(lease))
        return Turn(milliseconds / 1000, bool(is_granted), None if left < 0 else left)

    def _report_arguments(self, place: Place, lease: str, report: Report) -> list[Value]:
        limits = [*report.limits, *(one for one in report.refused if one not in report.limits)]
        wait = int(report.wait * 1000)
        arguments: list[Value] = ["report", self._name(lease), *_name_limits(place)]
        arguments += [int(report.is_answered), wait]
        for limit in limits:
            arguments += _describe(limit, limit in report.refused)
        return arguments

    def _renew(self, account: str, leases: Sequence[str], returned: Sequence[str]) -> None:
        base = self._account_base(account)
        if leases:
            self._connections.run(LIMITS, base, ["renew", int(self._lease * 1000), *leases])
        if returned:
            self._connections.run(LIMITS, base, ["release", *returned])


def _name_limits(place: Place) -> list[Value]:
    """The names that a request is known by on the server: paths may have secrets in them, so hashes stand for them."""
    return [place.area, hash_text(place.address), hash_text(place.shape)]


def _describe(limit: Limit, is_refused: bool) -> list[Value]:
    kind = "area" if limit.name == ACCOUNT else "endpoint"
    resets = -1 if limit.resets is None else int(limit.resets * 1000)
    return [kind, limit.name, limit.total, limit.remaining, resets, int(is_refused)]
