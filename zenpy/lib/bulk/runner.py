"""The runners that perform the effects of a bulk call, on a sync and on an async client. The engine decides when."""

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
from contextlib import contextmanager, suppress
from dataclasses import replace
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from zenpy.lib.bulk.checked import CheckedOptions
from zenpy.lib.bulk.checkpoint import FileCheckpoint
from zenpy.lib.bulk.chunk import Item
from zenpy.lib.bulk.effects import (
    AppendEntry,
    CallMethod,
    Effect,
    OpenCheckpoint,
    ReadJobs,
    TakeRecords,
)
from zenpy.lib.bulk.engine import BulkEngine
from zenpy.lib.bulk.options import Checkpoint
from zenpy.lib.bulk.outcome import AnyOutcome, I, Outcome, Outcomes
from zenpy.lib.bulk.target import Target
from zenpy.lib.effects import run, run_async
from zenpy.lib.exception import BulkStopped, ZenpyException
from zenpy.lib.http.exchange import Sleep, pause
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.registry import resolve_class
from zenpy.lib.warn import HeldWarnings

if TYPE_CHECKING:
    from zenpy.lib.pagination.client_protocol import AsyncClient, SyncClient

R = TypeVar("R")

#: What is wrong with one record alone: its outcome says it, and the others are written.
_FAULTS_OF_RECORDS = (LookupError, TypeError, ValueError)


def stream(
    client: SyncClient, target: Target, records: Iterable[R], options: CheckedOptions
) -> Iterator[Outcome[R, I]]:
    """Write the records, and give each outcome as soon as it and those before it are known."""
    runner = _Runner(client, target, _checked_iterator(records), _make_checkpoint(options))
    return _run_engine(_make_engine(client, target, options), runner)


def _run_engine(engine: BulkEngine, runner: _Runner) -> Iterator[Outcome[R, I]]:
    warnings = HeldWarnings()
    error: BaseException | None = None

    def advance() -> list[AnyOutcome] | None:
        with warnings:
            return run(engine.advance(), runner.perform)

    try:
        for outcomes in iter(advance, None):
            yield from cast("list[Outcome[R, I]]", outcomes)
    except BaseException as raised:
        error = raised
        raise
    finally:
        runner.close()
        warnings.show(error)


def write(
    client: SyncClient, target: Target, records: Iterable[R], options: CheckedOptions
) -> Outcomes[R, I]:
    """Write the records and return all outcomes."""
    outcomes: Outcomes[R, I] = Outcomes()
    with _keep_outcomes(outcomes):
        outcomes.extend(stream(client, target, records, options))
    return outcomes


class AsyncStream(Generic[R, I]):
    """`stream` on an async client.

    It is not a generator, so a loop over it can be left at any time: the checkpoint is closed when it is deleted.
    """

    _is_open = _is_over = False

    def __init__(
        self,
        client: AsyncClient,
        target: Target,
        records: Iterable[R] | AsyncIterable[R],
        options: CheckedOptions,
    ) -> None:
        source = aiter(records) if isinstance(records, AsyncIterable) else _checked_iterator(records)
        self._engine = _make_engine(client, target, options)
        self._runner = _AsyncRunner(client, target, source, _make_checkpoint(options))
        self._ready: deque[Outcome[R, I]] = deque()
        self._warnings = HeldWarnings()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Outcome[R, I]:
        while not self._ready:
            if self._is_over:
                raise StopAsyncIteration
            self._is_open = True
            try:
                with self._warnings:
                    outcomes = await run_async(self._engine.advance(), self._runner.perform)
            except BaseException as error:
                self._end()
                self._warnings.show(error)
                raise
            if outcomes is None:
                self._end()
                self._warnings.show()
            else:
                self._ready.extend(cast("list[Outcome[R, I]]", outcomes))
        return self._ready.popleft()

    def _end(self) -> None:
        self._is_over = True
        if self._is_open:
            self._is_open = False
            self._runner.close()

    def __del__(self) -> None:
        self._end()


async def write_async(
    client: AsyncClient, target: Target, records: Iterable[R] | AsyncIterable[R], options: CheckedOptions
) -> Outcomes[R, I]:
    """`write` on an async client."""
    outcomes: Outcomes[R, I] = Outcomes()
    with _keep_outcomes(outcomes):
        found: AsyncStream[R, I] = AsyncStream(client, target, records, options)
        async for outcome in found:
            outcomes.append(outcome)
    return outcomes


@contextmanager
def _keep_outcomes(outcomes: Outcomes[R, I]) -> Iterator[None]:
    """Give the error that stops a bulk call the outcomes so far."""
    try:
        yield
    except BulkStopped as stopped:
        stopped.outcomes = outcomes
        raise


class _RunnerBase:
    """What both runners hold: the target, and the checkpoint, which is closed at the end."""

    def __init__(self, target: Target, checkpoint: Checkpoint | None) -> None:
        self._target = target
        self._checkpoint = checkpoint

    def close(self) -> None:
        if self._checkpoint is not None:
            self._checkpoint.close()


class _Runner(_RunnerBase):
    """Performs effects on a sync client."""

    def __init__(
        self, client: SyncClient, target: Target, source: Iterator[object], checkpoint: Checkpoint | None
    ) -> None:
        super().__init__(target, checkpoint)
        self._client = client
        self._source = source

    def perform(self, effect: Effect) -> object:
        match effect:
            case TakeRecords(count):
                records = list(islice(self._source, count))
                for record in records:
                    with suppress(*_FAULTS_OF_RECORDS):
                        self._client._place_names(self._target.method, self._target.arguments(record))
                return records
            case CallMethod(method, arguments):
                return _to_plain(self._client._perform_call(method, arguments))
            case ReadJobs(ids):
                return _to_plain(attrgetter("job_status")(self._client)(**_jobs_to_read(ids)))
            case Sleep(seconds, reason):
                self._client._run_flow(pause(seconds, reason))
            case OpenCheckpoint():
                return [] if self._checkpoint is None else list(self._checkpoint.open())
            case AppendEntry(entry) if self._checkpoint is not None:
                self._checkpoint.note(entry)
        return None


class _AsyncRunner(_RunnerBase):
    """Performs effects on an async client; the checkpoint writes to the disk in a thread."""

    def __init__(
        self,
        client: AsyncClient,
        target: Target,
        source: Iterator[object] | AsyncIterator[object],
        checkpoint: Checkpoint | None,
    ) -> None:
        super().__init__(target, checkpoint)
        self._client = client
        self._source = source

    async def perform(self, effect: Effect) -> object:
        match effect:
            case TakeRecords(count):
                records = await self._take(count)
                for record in records:
                    with suppress(*_FAULTS_OF_RECORDS):
                        await self._client._load_and_place(
                            self._target.method, self._target.arguments(record)
                        )
                return records
            case CallMethod(method, arguments):
                return await _read_answer(self._client._perform_call(method, arguments))
            case ReadJobs(ids):
                return await _read_answer(attrgetter("job_status")(self._client)(**_jobs_to_read(ids)))
            case Sleep(seconds, reason):
                await self._client._run_flow(pause(seconds, reason))
            case OpenCheckpoint():
                return (
                    await _run_in_thread(lambda checkpoint: list(checkpoint.open()), self._checkpoint) or []
                )
            case AppendEntry(entry):
                await _run_in_thread(lambda checkpoint: checkpoint.note(entry), self._checkpoint)
        return None

    async def _take(self, count: int) -> list[object]:
        if not isinstance(self._source, AsyncIterator):
            return list(islice(self._source, count))
        records: list[object] = []
        while len(records) < count:
            try:
                records.append(await anext(self._source))
            except StopAsyncIteration:
                break
        return records


async def _read_answer(answer: object) -> object:
    if isinstance(answer, AsyncResultGenerator):
        return _to_plain([record async for record in answer])
    return _to_plain(await cast("Awaitable[object]", answer))


async def _run_in_thread(function: Callable[[Checkpoint], R], checkpoint: Checkpoint | None) -> R | None:
    if checkpoint is None:
        return None
    import anyio.to_thread

    return await anyio.to_thread.run_sync(function, checkpoint)


def _jobs_to_read(ids: object) -> dict[str, object]:
    """The arguments that read jobs: those with these ids, or without ids the latest ones."""
    return {} if ids is None else {"ids": ids}


def _to_plain(answer: object) -> object:
    """An answer as plain data: the engine reads records only by their keys."""
    if isinstance(answer, BaseObject):
        return dict(answer.to_dict())
    if isinstance(answer, BaseResultGenerator | list):
        return [_to_plain(one) for one in cast("Iterable[object]", answer)]
    return answer


def _make_engine(client: SyncClient | AsyncClient, target: Target, options: CheckedOptions) -> BulkEngine:
    kind = resolve_class(target.argument.accepts)._name if target.argument.accepts else None

    def on_settled(items: list[Item]) -> None:
        """Mark the changes of written records as written, and remove the records from the cache."""
        for item in items:
            if item.outcome is None or not item.outcome.ok:
                continue
            if isinstance(item.record, BaseObject):
                item.record._clear_changes(item.content.changes)
            if kind is not None:
                for record_id in {item.record_id, item.outcome.id}:
                    client.cache.discard(kind, record_id)

    def place(record: object) -> object:
        """The record with names in their places; the definitions were fetched when it was taken."""
        return client._place_names(target.method, target.arguments(record))[target.argument.name]

    return BulkEngine(replace(target, place=place), options, client.base_url, on_settled)


def _make_checkpoint(options: CheckedOptions) -> Checkpoint | None:
    checkpoint: Any = options.checkpoint
    return checkpoint if checkpoint is None or hasattr(checkpoint, "note") else FileCheckpoint(checkpoint)


def _checked_iterator(records: Iterable[R]) -> Iterator[R]:
    if isinstance(records, str | bytes | Mapping | BaseObject):
        raise ZenpyException(f"A bulk call takes an iterable of records, not one {type(records).__name__}.")
    return iter(records)
