"""`client.each` on a sync client: the calls run in threads."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Generator, Iterable
from contextvars import Context, copy_context
from functools import partial
from inspect import iscoroutine
from queue import SimpleQueue
from types import TracebackType
from typing import Generic, NamedTuple, Self, TypeVar, cast

from zenpy.lib.each.ledger import Finished, Ledger
from zenpy.lib.each.outcome import CallOutcome
from zenpy.lib.exception import ZenpyException
from zenpy.lib.forks import register_for_forks
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.stopping import Stop, Stopped, refuse_if_stopped
from zenpy.lib.warn import HeldWarnings

T = TypeVar("T")
R = TypeVar("R")


class Each(Generic[T, R]):
    """The outcomes of a call for each of many records; the calls run in threads while a loop goes over the outcomes.

    It is an iterator: it goes through the records once. The first call is made when the first outcome is asked for, and
    records are taken in the thread of the loop, `2 * workers` of them at most before their outcomes are given. When a loop
    is left, no further request is sent, waits for limits end, and the threads end with the requests that are under way. As a
    context manager, or with `close()`, it waits for that.

    Attributes:
        total: how many records there are, if that is known without a call; for progress bars.
        done: how many outcomes have been given.
        failed: how many of them are failures.
    """

    def __init__(
        self, call: Callable[[T], object], records: Iterable[T], workers: int, ordered: bool
    ) -> None:
        self._records = iter(records)
        self._ledger: Ledger[T, R] = Ledger(workers, ordered, records)
        self._threads: _Threads[T, R] = _Threads(call, workers)
        self._is_closed = False

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

    def values(self) -> Generator[R]:
        """What the calls give, without the outcomes around it; the first failure ends the loop.

        Raises:
            Exception: the call for the next record failed; no further call is made.
        """
        for outcome in self:
            if not outcome.ok:
                self.close()
            yield outcome.value

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> CallOutcome[T, R]:
        with self._threads.lock:
            if self._is_closed:
                self._threads.join()
                raise StopIteration
            try:
                outcome = self._next_outcome(self._threads)
            except Exception:
                self.close()
                raise
            except BaseException:  # Ctrl-C, for one, does not wait for what is under way
                self._is_closed = True
                self._threads.stop()
                raise
        if outcome is None:
            self.close()
            raise StopIteration
        return outcome

    def _next_outcome(self, threads: _Threads[T, R]) -> CallOutcome[T, R] | None:
        """The next outcome, or None at the end."""
        ledger = self._ledger
        threads.refuse_forks()
        refuse_if_stopped()  # it may be the loop of a call of another `Each`
        while ledger.wants_record:
            try:
                record = next(self._records)
            except StopIteration:
                ledger.end_records()
            except Exception as error:
                ledger.end_records(error)
            else:
                threads.submit(ledger.take(), record)
        while (outcome := ledger.next_outcome()) is None:
            if ledger.check_end():
                return None
            finished = threads.wait()
            if finished is None:  # another thread has closed it
                return None
            ledger.finish(finished)
        return outcome

    def close(self) -> None:
        """Send no further request, and wait for the requests that are under way. Outcomes that were not given are lost."""
        self._is_closed = True
        self._threads.stop()
        self._threads.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __del__(self) -> None:
        # It does not wait: the garbage collector may call it in a thread that holds what the others wait for.
        threads: _Threads[T, R] | None = self.__dict__.get("_threads")
        if threads is not None:
            threads.stop()

    def __repr__(self) -> str:
        return f"<each: {self.done} of {'?' if self.total is None else self.total} done>"


class _Task(NamedTuple, Generic[T]):
    position: int
    record: T
    #: The context of the loop, so that what a program keeps there (its trace, for one) holds for the call too.
    context: Context


class _Threads(Generic[T, R]):
    """The threads of one loop. They do not know its `Each`, so that this can be deleted, and closed thereby."""

    def __init__(self, call: Callable[[T], object], most: int) -> None:
        self._call = call
        self._most = most
        self._stop = Stop()
        self._tasks: SimpleQueue[_Task[T] | None] = SimpleQueue()
        self._finished: SimpleQueue[Finished[T, R] | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._process: int | None = None
        #: Is held while an outcome is looked for: several threads may ask for one.
        self.lock = threading.Lock()
        register_for_forks(self)

    def reset_after_fork(self) -> None:
        """Make a new lock, so that the child process gets its error."""
        self.lock = threading.Lock()

    def refuse_forks(self) -> None:
        """Raise in a forked process, which does not have the threads.

        Raises:
            ZenpyException: this is not the process in which they were started.
        """
        if self._process is None:
            self._process = os.getpid()
        elif self._process != os.getpid():
            raise ZenpyException(
                "each() goes on in the process that began it, and not in one that is forked from it."
            )

    def submit(self, position: int, record: T) -> None:
        """Have the call made for a record."""
        self._tasks.put(_Task(position, record, copy_context()))
        if len(self._threads) < self._most:
            work = partial(_work, self._call, self._stop, self._tasks, self._finished)
            thread = threading.Thread(target=work, name="zenpy-each", daemon=True)
            thread.start()
            self._threads.append(thread)

    def wait(self) -> Finished[T, R] | None:
        """Wait for a call to end; None if the threads were stopped."""
        return self._finished.get()

    def stop(self) -> None:
        """Stop the calls, without waiting for that."""
        self._stop.set()
        self._tasks.put(None)
        self._finished.put(None)

    def join(self) -> None:
        """Wait until the threads have ended."""
        if self._process != os.getpid() or sys.is_finalizing():
            return
        for thread in self._threads:
            if thread is not threading.current_thread():
                thread.join()


def _work(
    call: Callable[[T], object],
    stop: Stop,
    tasks: SimpleQueue[_Task[T] | None],
    finished: SimpleQueue[Finished[T, R] | None],
) -> None:
    """Make the calls for the tasks, one after the other, until there is a None among them."""
    while (task := tasks.get()) is not None and not stop.is_set:
        finished.put(task.context.run(_make_call, call, stop, task))
        del task  # or its record would stay in memory until the next one comes
    tasks.put(None)  # for the next thread, also for one that is just being started


def _make_call(call: Callable[[T], object], stop: Stop, task: _Task[T]) -> Finished[T, R]:
    """Make the call for one record."""
    warnings = HeldWarnings()
    value: object = None
    error: Exception | None = None
    interrupt: BaseException | None = None
    try:
        with warnings, stop.applied():
            value = read_answer(call(task.record))
    except Stopped as stopped:
        interrupt = stopped
    except Exception as failure:
        error = failure
    except BaseException as other:  # the loop raises it, as if it had made the call itself
        interrupt = other
    return Finished(CallOutcome(task.position, task.record, cast("R", value), error), warnings, interrupt)


def read_answer(answer: object) -> object:
    """What a call gave, a listing as a list of its records.

    Raises:
        ZenpyException: it has to be awaited, or the listing has no end.
    """
    if isinstance(answer, BaseResultGenerator):
        answer._state.refuse_endless()
        return [*iter(answer)]  # not list(), which would ask for the length first
    if iscoroutine(answer) or isinstance(answer, AsyncResultGenerator):
        if iscoroutine(answer):
            answer.close()
        raise ZenpyException(
            "each() of a sync client takes calls that need no await; AsyncZenpy takes the others."
        )
    return answer
