"""`client.each` on an async client: the calls run in tasks, on asyncio or on trio."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from functools import partial
from inspect import isawaitable
from types import TracebackType
from typing import TYPE_CHECKING, Generic, Self, TypeVar, cast

import anyio

from zenpy.lib.concurrency import current_loop, find_loop, start_task
from zenpy.lib.each.ledger import Finished, Ledger
from zenpy.lib.each.outcome import CallOutcome
from zenpy.lib.exception import ZenpyException
from zenpy.lib.pagination.results import AsyncResultGenerator
from zenpy.lib.warn import HeldWarnings

if TYPE_CHECKING:
    from collections.abc import Awaitable

T = TypeVar("T")
R = TypeVar("R")


class AsyncEach(Generic[T, R]):
    """The outcomes of a call for each of many records; the calls run in tasks while a loop goes over the outcomes.

    It is an async iterator: it goes through the records once. The first call is made when the first outcome is asked for, and
    records are taken in the task of the loop, `2 * workers` of them at most before their outcomes are given. A loop that
    is left cancels the calls that are under way; as an async context manager, or with `await close()`, it waits for them too.

    Attributes:
        total: how many records there are, if that is known without a call; for progress bars.
        done: how many outcomes have been given.
        failed: how many of them are failures.
    """

    def __init__(
        self,
        call: Callable[[T], object],
        records: Iterable[T] | AsyncIterable[T],
        workers: int,
        ordered: bool,
    ) -> None:
        self._records = aiter(records) if isinstance(records, AsyncIterable) else iter(records)
        self._ledger: Ledger[T, R] = Ledger(workers, ordered, records)
        self._tasks: _Tasks[T, R] = _Tasks(call, workers)
        self._is_closed = False
        #: Several tasks may ask for outcomes.
        self._lock: anyio.Lock | None = None

    @property
    def total(self) -> int | None:
        """How many records there are; None if this is not known without a call."""
        return self._ledger.total

    @property
    def done(self) -> int:
        """How many outcomes have been given."""
        return self._ledger.done

    @property
    def failed(self) -> int:
        """How many of the outcomes that have been given are failures."""
        return self._ledger.failed

    def values(self) -> AsyncValues[R]:
        """What the calls give, without the outcomes around it; the first failure ends the loop.

        Raises:
            Exception: the call for the next record failed; no further call is made.
        """
        return AsyncValues(cast("AsyncEach[object, R]", self))

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> CallOutcome[T, R]:
        if self._lock is None:
            self._lock = anyio.Lock()
        async with self._lock:
            if self._is_closed:
                raise StopAsyncIteration
            try:
                outcome = await self._next_outcome()
            except BaseException:  # also if it is cancelled: the traceback keeps this object for a while
                self._end()
                raise
        if outcome is None:
            self._end()
            raise StopAsyncIteration
        return outcome

    async def _next_outcome(self) -> CallOutcome[T, R] | None:
        """The next outcome, or None at the end."""
        ledger, tasks = self._ledger, self._tasks
        while ledger.wants_record:
            try:
                record = await _take(self._records)
            except (StopIteration, StopAsyncIteration):
                ledger.end_records()
            except Exception as error:
                ledger.end_records(error)
            else:
                tasks.submit(ledger.take(), record)
        while (outcome := ledger.next_outcome()) is None:
            if ledger.check_end():
                return None
            finished = await tasks.wait()
            if finished is None:  # another task has closed it
                return None
            ledger.finish(finished)
        return outcome

    def _end(self) -> None:
        self._is_closed = True
        self._tasks.cancel()

    async def close(self) -> None:
        """Cancel the calls that are under way, and wait for their end. Outcomes that were not given are lost."""
        self._end()
        await self._tasks.join()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __del__(self) -> None:
        tasks: _Tasks[T, R] | None = self.__dict__.get("_tasks")
        if tasks is not None and not self._is_closed:
            tasks.cancel_when_deleted()

    def __repr__(self) -> str:
        return f"<each: {self.done} of {'?' if self.total is None else self.total} done>"


class AsyncValues(Generic[R]):
    """What the calls of an `AsyncEach` give; a failure is raised, and ends the loop."""

    def __init__(self, outcomes: AsyncEach[object, R]) -> None:
        self._outcomes = outcomes

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> R:
        outcome = await anext(self._outcomes)
        if not outcome.ok:
            await self._outcomes.close()
        return outcome.value


async def _take(records: Iterator[T] | AsyncIterator[T]) -> T:
    """The next record."""
    if isinstance(records, AsyncIterator):
        return await anext(records)
    for record in records:
        return record
    raise StopAsyncIteration


class _Tasks(Generic[T, R]):
    """The tasks of one loop. They do not know its `AsyncEach`, so that this can be deleted, and closed thereby."""

    def __init__(self, call: Callable[[T], object], most: int) -> None:
        self._call = call
        self._most = most
        self._waiting: deque[tuple[int, T]] = deque()
        self._finished: deque[Finished[T, R]] = deque()
        #: What cancels the calls that are under way.
        self._under_way: set[anyio.CancelScope] = set()
        #: Is set when a task has ended; made in the event loop.
        self._changed: anyio.Event | None = None
        self._is_cancelled = False
        self._loop: object = None

    def submit(self, position: int, record: T) -> None:
        """Have the call made for a record, now or when fewer are under way."""
        if self._loop is None:
            self._loop = current_loop()
        self._waiting.append((position, record))
        self._start_waiting()

    async def wait(self) -> Finished[T, R] | None:
        """Wait for a call to end; None if the tasks were cancelled."""
        while not self._finished:
            if self._is_cancelled:
                return None
            await self._wait_for_change()
        return self._finished.popleft()

    def cancel(self) -> None:
        """Cancel the calls, without waiting for that."""
        if not self._is_cancelled:
            self._is_cancelled = True
            self._waiting.clear()
            for scope in self._under_way:
                scope.cancel()
            self._wake()

    def cancel_when_deleted(self) -> None:
        """Cancel the calls if this is the thread of the event loop; elsewhere those that are under way end by themselves."""
        self._waiting.clear()
        if self._under_way and find_loop() is self._loop:
            self.cancel()

    async def join(self) -> None:
        """Wait until the tasks have ended, also if this task is cancelled."""
        with anyio.CancelScope(shield=True):
            while self._under_way:
                await self._wait_for_change()

    async def _wait_for_change(self) -> None:
        if self._changed is None or self._changed.is_set():
            self._changed = anyio.Event()
        await self._changed.wait()

    def _wake(self) -> None:
        if self._changed is not None:
            self._changed.set()

    def _start_waiting(self) -> None:
        while self._waiting and len(self._under_way) < self._most:
            position, record = self._waiting.popleft()
            scope = anyio.CancelScope()
            self._under_way.add(scope)
            start_task(scope, partial(self._run, scope, position, record))

    async def _run(self, scope: anyio.CancelScope, position: int, record: T) -> None:
        try:
            self._finished.append(await _make_call(self._call, position, record))
        except anyio.get_cancelled_exc_class() as error:
            if not self._is_cancelled:  # by somebody else, as at the end of the event loop
                self._finished.append(_interrupted(position, record, error))
                self.cancel()
            raise
        finally:
            self._under_way.discard(scope)
            self._start_waiting()
            self._wake()


def _interrupted(position: int, record: T, error: BaseException) -> Finished[T, R]:
    return Finished(CallOutcome(position, record), HeldWarnings(), error)


async def _make_call(call: Callable[[T], object], position: int, record: T) -> Finished[T, R]:
    """Make the call for one record."""
    warnings = HeldWarnings()
    value: object = None
    error: Exception | None = None
    try:
        with warnings:
            value = await read_answer(call(record))
    except Exception as failure:
        error = failure
    except anyio.get_cancelled_exc_class():
        raise
    except BaseException as other:  # the loop raises it, as if it had made the call itself
        return _interrupted(position, record, other)
    return Finished(CallOutcome(position, record, cast("R", value), error), warnings)


async def read_answer(answer: object) -> object:
    """What a call gave, a listing as a list of its records.

    Raises:
        ZenpyException: it is neither a listing nor to be awaited.
    """
    if isinstance(answer, AsyncResultGenerator):
        return await answer.all()
    if isawaitable(answer):
        return await cast("Awaitable[object]", answer)
    raise ZenpyException(
        f"each() of an async client takes calls that are awaited, not one that gives {type(answer).__name__}."
    )
