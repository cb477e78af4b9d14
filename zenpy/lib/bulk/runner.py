"""The hands that carry out what `work` wishes, sync and async. They know how things are done, not when."""

from __future__ import annotations

from collections import deque
from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Awaitable,
    Callable,
    Iterable,
    Iterator,
    Mapping,
)
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from zenpy.lib.bulk.checkpoint import FileCheckpoint
from zenpy.lib.bulk.chunk import Item
from zenpy.lib.bulk.effects import Ask, AskJobs, Note, Open, Pause, Take, Wish
from zenpy.lib.bulk.engine import Work
from zenpy.lib.bulk.options import Checkpoint, Options
from zenpy.lib.bulk.outcome import Outcome, Outcomes
from zenpy.lib.bulk.target import Target
from zenpy.lib.effects import fulfil, fulfil_async
from zenpy.lib.exception import BulkStopped, ZenpyException
from zenpy.lib.http.exchange import pause
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.registry import resolve

if TYPE_CHECKING:
    from zenpy.lib.pagination.client_protocol import AsyncClient, SyncClient

R = TypeVar("R")


def stream(
    client: SyncClient, target: Target, records: Iterable[R], options: Options
) -> Iterator[Outcome[R]]:
    """Write the records and give each outcome as soon as it and those before it are known."""
    hands = _Hands(client, _iterator(records), _checkpoint(options))
    return _outcomes(_work(client, target, options), hands)


def _outcomes(work: Work, hands: _Hands) -> Iterator[Outcome[R]]:
    try:
        while (outcomes := fulfil(work.advance(), hands.do)) is not None:
            yield from cast("list[Outcome[R]]", outcomes)
    finally:
        hands.close()


def write(client: SyncClient, target: Target, records: Iterable[R], options: Options) -> Outcomes[R]:
    """Write the records and give all outcomes."""
    outcomes: Outcomes[R] = Outcomes()
    try:
        outcomes.extend(stream(client, target, records, options))
    except BulkStopped as stopped:
        stopped.outcomes = outcomes
        raise
    return outcomes


class AsyncStream(Generic[R]):
    """`stream` on an async client.

    It is no generator, so that a loop over it can be left at any time: whoever drops it frees its checkpoint.
    """

    def __init__(
        self, client: AsyncClient, target: Target, records: Iterable[R] | AsyncIterable[R], options: Options
    ) -> None:
        source = aiter(records) if isinstance(records, AsyncIterable) else _iterator(records)
        self._work = _work(client, target, options)
        self._hands = _AsyncHands(client, source, _checkpoint(options))
        self._known: deque[Outcome[R]] = deque()
        self._is_open = self._is_over = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Outcome[R]:
        while not self._known:
            if self._is_over:
                raise StopAsyncIteration
            self._is_open = True
            try:
                outcomes = await fulfil_async(self._work.advance(), self._hands.do)
            except BaseException:
                self._end()
                raise
            if outcomes is None:
                self._end()
            else:
                self._known.extend(cast("list[Outcome[R]]", outcomes))
        return self._known.popleft()

    def _end(self) -> None:
        self._is_over = True
        if self._is_open:
            self._is_open = False
            self._hands.close()

    def __del__(self) -> None:
        if getattr(self, "_is_open", False):  # which is not there if the arguments were refused
            self._end()


async def write_async(
    client: AsyncClient, target: Target, records: Iterable[R] | AsyncIterable[R], options: Options
) -> Outcomes[R]:
    """`write` on an async client."""
    outcomes: Outcomes[R] = Outcomes()
    try:
        async for outcome in AsyncStream(client, target, records, options):
            outcomes.append(outcome)
    except BulkStopped as stopped:
        stopped.outcomes = outcomes
        raise
    return outcomes


class _Hands:
    """How each wish is carried out on a sync client."""

    def __init__(self, client: SyncClient, source: Iterator[object], checkpoint: Checkpoint | None) -> None:
        self._client = client
        self._source = source
        self._checkpoint = checkpoint

    def do(self, wish: Wish) -> object:
        match wish:
            case Take(count):
                return list(islice(self._source, count))
            case Ask(method, arguments):
                return _plain(self._client._perform_call(method, arguments))
            case AskJobs(ids):
                return _plain(attrgetter("job_status")(self._client)(ids=ids))
            case Pause(seconds, reason):
                self._client._run_flow(pause(seconds, reason))
            case Open():
                return [] if self._checkpoint is None else list(self._checkpoint.open())
            case Note(entry) if self._checkpoint is not None:
                self._checkpoint.note(entry)
        return None

    def close(self) -> None:
        if self._checkpoint is not None:
            self._checkpoint.close()


class _AsyncHands:
    """How each wish is carried out on an async client; the checkpoint's disk is waited for in a thread."""

    def __init__(
        self,
        client: AsyncClient,
        source: Iterator[object] | AsyncIterator[object],
        checkpoint: Checkpoint | None,
    ) -> None:
        self._client = client
        self._source = source
        self._checkpoint = checkpoint

    async def do(self, wish: Wish) -> object:
        match wish:
            case Take(count):
                return await self._take(count)
            case Ask(method, arguments):
                return await _awaited(self._client._perform_call(method, arguments))
            case AskJobs(ids):
                return await _awaited(attrgetter("job_status")(self._client)(ids=ids))
            case Pause(seconds, reason):
                await self._client._run_flow(pause(seconds, reason))
            case Open():
                return await _in_thread(lambda kept: list(kept.open()), self._checkpoint) or []
            case Note(entry):
                await _in_thread(lambda kept: kept.note(entry), self._checkpoint)
        return None

    async def _take(self, count: int) -> list[object]:
        if not isinstance(self._source, AsyncIterator):
            return list(islice(self._source, count))
        taken: list[object] = []
        while len(taken) < count:
            try:
                taken.append(await anext(self._source))
            except StopAsyncIteration:
                break
        return taken

    def close(self) -> None:
        if self._checkpoint is not None:
            self._checkpoint.close()


async def _awaited(answer: object) -> object:
    if isinstance(answer, AsyncResultGenerator):
        return _plain([record async for record in answer])
    return _plain(await cast("Awaitable[object]", answer))


async def _in_thread(act: Callable[[Checkpoint], R], checkpoint: Checkpoint | None) -> R | None:
    if checkpoint is None:
        return None
    import anyio.to_thread

    return await anyio.to_thread.run_sync(act, checkpoint)


def _plain(answer: object) -> object:
    """An answer as plain data: the logic reads records by their keys alone."""
    if isinstance(answer, BaseObject):
        return dict(answer.to_dict())
    if isinstance(answer, BaseResultGenerator | list):
        return [_plain(one) for one in cast("Iterable[object]", answer)]
    return answer


def _work(client: SyncClient | AsyncClient, target: Target, options: Options) -> Work:
    kind = resolve(target.argument.accepts)._name if target.argument.accepts else None

    def on_settled(items: list[Item]) -> None:
        """What was written is no change any more, and no longer what the cache holds."""
        for item in items:
            if item.outcome is None or not item.outcome.ok:
                continue
            if isinstance(item.given, BaseObject):
                item.given._sent(item.out.token)
            for key in {item.key, item.outcome.id} if kind is not None else ():
                client.cache.discard(kind or "", key)

    return Work(target, options, client.base_url, on_settled)


def _checkpoint(options: Options) -> Checkpoint | None:
    given: Any = options.checkpoint
    return given if given is None or hasattr(given, "note") else FileCheckpoint(given)


def _iterator(records: Iterable[R]) -> Iterator[R]:
    if isinstance(records, str | bytes | Mapping | BaseObject):
        raise ZenpyException(f"A bulk call takes an iterable of records, not one {type(records).__name__}.")
    return iter(records)
