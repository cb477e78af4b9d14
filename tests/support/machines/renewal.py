"""The state machine of token renewal: several processes with several threads or tasks share tokens that end at any moment.

A process is a grant with its client; all processes share one store. The model is the server's own list of tokens, what the
store holds, and which tokens a process has reason to take for dead.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any, ClassVar

import anyio
import httpx
from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from tests.support.machines.programs import Program
from tests.support.machines.running import CountingMachine
from tests.support.machines.weather import FAULTS, StormyTransport, Weather
from zenpy.lib.exception import AuthenticationError, ZenpyException
from zenpy.oauth import RefreshToken, Tokens
from zenpy.sandbox import Sandbox
from zenpy.sandbox.clock import Clock
from zenpy.sandbox.message import Request

TOKENS = "/oauth/tokens"
DAY = 86_400
#: Seconds after which the lock of the store counts as lost. A thread that waits for it cannot be cancelled.
LOCK_PATIENCE = 10.0


class Vault:
    """The store that all processes share: it may fail, and one process at a time holds its lock."""

    def __init__(self) -> None:
        self.tokens: Tokens | None = None
        self.failures = 0
        #: Whether somebody has waited for the lock in vain.
        self.is_stuck = False
        self._lock = threading.Lock()

    def load(self) -> Tokens | None:
        return self.tokens

    def save(self, tokens: Tokens) -> None:
        if self.failures:
            self.failures -= 1
            raise OSError("the disk is full")
        self.tokens = tokens

    @contextmanager
    def lock(self) -> Iterator[None]:
        if not self._lock.acquire(timeout=LOCK_PATIENCE):
            self.is_stuck = True
            raise OSError("the lock of the store is not released")
        try:
            yield
        finally:
            self._lock.release()


class Process:
    """One process: its grant, its client, and the tokens that it has been told are refused."""

    def __init__(self, machine: RenewalModel) -> None:
        self.machine = machine
        self.refused: set[str] = set()
        #: The same at the start of the present burst: what a thread learns, another one may not know yet.
        self.known: set[str] = set()
        now = machine.side.now
        self.grant = RefreshToken("app", "app-secret", store=machine.vault, now=now)
        transport = TokenTransport(machine.weather, self.handle)
        self.client = machine.side.client(transport, oauth=self.grant, oauth_token=None, disable_cache=True)

    def handle(self, request: httpx.Request) -> httpx.Response:
        machine = self.machine
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        if request.url.path != TOKENS:
            is_known = token in self.known or machine.ends.get(token, machine.began + 1) <= machine.began
            machine.dead_sent += is_known
        answer = machine.answer(request)
        if answer.status_code == 401 and request.url.path != TOKENS:
            self.refused.add(token)
        return answer


class TokenTransport(StormyTransport):
    """Counts how many renewals are under way at the same time, and gives others the time to begin one."""

    under_way: ClassVar[int] = 0
    most: ClassVar[int] = 0
    _guard: ClassVar[threading.Lock] = threading.Lock()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        with self._renewing(request) as is_renewal:
            time.sleep(0.0005 if is_renewal else 0)
            return self._respond(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        with self._renewing(request) as is_renewal:
            await anyio.sleep(0.0005 if is_renewal else 0)
            return self._respond(request)

    def _respond(self, request: httpx.Request) -> httpx.Response:
        with self._guard:
            return super()._respond(request)

    @contextmanager
    def _renewing(self, request: httpx.Request) -> Iterator[bool]:
        is_renewal = request.url.path == TOKENS
        cls = TokenTransport
        cls.under_way += is_renewal
        cls.most = max(cls.most, cls.under_way)
        try:
            yield is_renewal
        finally:
            cls.under_way -= is_renewal


class RenewalModel(CountingMachine):
    """What a machine of renewals needs; it has no rules. `program` says on which kind of client."""

    program: ClassVar[type[Program]] = Program

    def __init__(self) -> None:
        super().__init__()
        self.sandbox = Sandbox(oauth={"app": "app-secret"}, clock=Clock(step=0))
        self.sandbox.add("Ticket", {"id": 1, "subject": "one"})
        self.weather, self.vault = Weather(), Vault()
        self.side = self.program(self.sandbox, self.weather)
        #: When each access token ends by itself, and the refresh tokens in the order in which they were granted.
        self.ends: dict[str, float] = {}
        self.granted: list[str] = []
        self.dead_sent = 0
        #: When the present burst began.
        self.began = 0.0
        #: Whether a fault was ordered since the weather was good. What is left of it depends on threads, and the rules
        #: that may run must not.
        self.is_stormy = False
        self.processes: list[Process] = []

    def answer(self, request: httpx.Request) -> httpx.Response:
        target, headers = request.url.raw_path.decode(), dict(request.headers)
        answer = self.sandbox.handle(Request.to(request.method, target, headers, request.read()))
        response = httpx.Response(answer.status, headers=dict(answer.headers), content=answer.body)
        if request.url.path == TOKENS and response.is_success:
            self.note_granted(response.json())
        return response

    def note_granted(self, pair: dict[str, Any]) -> None:
        self.ends[pair["access_token"]] = self.side.now() + pair["expires_in"]
        self.granted.append(pair["refresh_token"])

    def open_processes(self, number: int) -> None:
        """Sign in, and begin so many processes."""
        self.sign_in()
        self.processes = [Process(self) for _ in range(number)]

    def sign_in(self) -> None:
        """A user signs in again: the store gets new tokens from outside."""
        pair = self.sandbox.oauth.authorize("read write")
        self.note_granted(pair)
        self.vault.tokens = Tokens(
            access_token=pair["access_token"],
            refresh_token=pair["refresh_token"],
            expires_at=self.side.now() + pair["expires_in"],
        )

    def calm(self) -> None:
        self.weather.clear()
        self.vault.failures = 0
        self.is_stormy = False

    # -- one burst of calls ------------------------------------------------------------------------------------------

    def burst(self, threads: int, cancelled: set[int]) -> list[Any]:
        """Make calls in all processes at the same time, and check what holds."""
        self.began, self.dead_sent, TokenTransport.most = self.side.now(), 0, 0
        is_calm = not (self.weather.faults or self.vault.failures)
        for process in self.processes:
            process.known = set(process.refused)
        before, hits = len(self.granted), self.weather.hits
        calls: list[Callable[[], Any]] = [
            partial(process.client.tickets, id=1) for _ in range(threads) for process in self.processes
        ]
        with self.weather.program():
            results = self.side.together(calls, cancelled)
        self.counts["operations"] += len(calls)
        self.counts["faults"] += self.weather.hits - hits
        self.counts["renewals"] += len(self.granted) - before
        self.counts["told"] += sum(isinstance(one, Exception) for one in results)
        self.check(results, before, is_calm, cancelled if self.side.kind != "sync" else set())
        return results

    def check(self, results: list[Any], before: int, is_calm: bool, cancelled: set[int]) -> None:
        failures = [one for one in results if isinstance(one, BaseException)]
        strange = [one for one in failures if not isinstance(one, ZenpyException | OSError)]
        self.counts["hanging"] += self.vault.is_stuck
        assert not self.vault.is_stuck, "hanging: the lock of the store is never released"
        assert not strange, f"not told as an error of the package: {strange!r}"
        missing = [n for n, one in enumerate(results) if one is None and n not in cancelled]
        self.counts["hanging"] += len(missing)
        assert not missing, "a call has neither a result nor an error"
        self.counts["twice"] += TokenTransport.most > 1
        assert TokenTransport.most <= 1, "two renewals at the same time"
        self.counts["dead tokens sent"] += self.dead_sent
        assert not self.dead_sent, "a request went out with a token that was known to be dead"
        self.check_rotation(failures, before, is_calm, bool(cancelled))
        if is_calm:
            assert len(self.granted) - before <= 1, "more than one renewal, though nothing went wrong"

    def check_rotation(
        self, failures: list[BaseException], before: int, is_calm: bool, was_cancelled: bool
    ) -> None:
        """The newest tokens are in the store, or in a process that will store them; else somebody was told.

        A cancelled task is not told of an error. Where nothing can go wrong but that, no tokens are lost.
        """
        if len(self.granted) == before:
            return
        held = [process.grant.unsaved for process in self.processes]
        kept = {tokens.refresh_token for tokens in [self.vault.tokens, *held] if tokens is not None}
        is_lost = self.granted[-1] not in kept
        is_told = bool(failures) or (was_cancelled and not is_calm)
        self.counts["lost"] += is_lost and not is_told
        assert not is_lost or is_told, "the new tokens are lost, and nobody was told"

    def can_sign_in(self) -> bool:
        """Whether the server still takes a token that the processes can get at."""
        tokens = self.vault.tokens
        assert tokens is not None
        pairs = [one for one in self.sandbox.oauth._granted if one.refresh == tokens.refresh_token]
        return any(one.refresh_ends > self.side.now() for one in pairs)

    def teardown(self) -> None:
        try:
            if self.processes:
                self.end()
        finally:
            self.side.close()

    def end(self) -> None:
        """In good weather: each call succeeds, or says that nobody is signed in; after a sign-in each succeeds."""
        self.calm()
        could = self.can_sign_in() and not any(process.grant.unsaved for process in self.processes)
        results = self.burst(2, set())
        failures = [one for one in results if isinstance(one, Exception)]
        assert not (could and failures), f"the tokens were good, and yet: {failures!r}"
        assert all(isinstance(one, AuthenticationError) for one in failures), failures
        self.sign_in()
        failures = [one for one in self.burst(2, set()) if isinstance(one, Exception)]
        assert not failures, f"signed in again, and yet: {failures!r}"


class RenewalMachine(RenewalModel):
    """Rules in any order."""

    @initialize(processes=st.integers(1, 3))
    def begin(self, processes: int) -> None:
        self.open_processes(processes)

    @rule()
    def authorize(self) -> None:
        self.sign_in()

    @rule(seconds=st.sampled_from([1, 1_000, 1_739, 1_741, 1_799, 1_801, 5_000, 31 * DAY]))
    def let_time_pass(self, seconds: int) -> None:
        self.sandbox.clock.advance(seconds)

    @rule(revoke=st.sampled_from([False, False, True]))
    def end_the_token(self, revoke: bool) -> None:
        """The server ends the access token before its time, or both tokens."""
        tokens = self.vault.tokens
        assert tokens is not None
        (self.sandbox.oauth.revoke if revoke else self.sandbox.oauth.expire)(str(tokens.access_token))

    @rule(fault=st.sampled_from(FAULTS), times=st.sampled_from([1, 1, 2, 8]), renewal=st.booleans())
    def order_a_fault(self, fault: str, times: int, renewal: bool) -> None:
        self.weather.faults += [(fault, lambda request: (request.url.path == TOKENS) == renewal)] * times
        self.is_stormy = True

    @rule(times=st.integers(1, 3))
    def fill_the_disk(self, times: int) -> None:
        self.vault.failures = times
        self.is_stormy = True

    @rule(which=st.integers(0, 9))
    def restart(self, which: int) -> None:
        self.processes[which % len(self.processes)] = Process(self)
        self.counts["kills"] += 1

    @rule(threads=st.integers(1, 4), cancelled=st.sets(st.integers(0, 11), max_size=2))
    def make_calls(self, threads: int, cancelled: set[int]) -> None:
        self.burst(threads, cancelled)

    @rule(threads=st.integers(1, 4))
    @precondition(lambda self: self.is_stormy)
    def make_calls_in_good_weather(self, threads: int) -> None:
        self.calm()
        self.burst(threads, set())


class CancelledRenewals(RenewalModel):
    """Tasks that are cancelled at every moment of a renewal, while nothing else goes wrong: no tokens are lost."""

    @initialize(processes=st.integers(1, 2))
    def begin(self, processes: int) -> None:
        self.open_processes(processes)

    @rule(tasks=st.integers(1, 2), cancelled=st.sets(st.integers(0, 3), min_size=1, max_size=3))
    def cancel_renewals(self, tasks: int, cancelled: set[int]) -> None:
        """Every process needs a new token, and some of the tasks end before they have it."""
        self.sandbox.clock.advance(1_801)
        self.burst(tasks, cancelled)


def on(side: type[Program], machine: type[RenewalModel] = RenewalMachine) -> type[RenewalModel]:
    """A machine on one kind of client."""
    return type(machine.__name__, (machine,), {"program": side, "__module__": __name__})
