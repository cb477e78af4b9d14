"""Work that nothing may interrupt, locks and stores that must not block an event loop, and what belongs to one loop.

The renewal of tokens needs both: an interrupted one loses the tokens. The async functions work on asyncio and on trio. anyio and the two libraries are imported at the first use: a sync client
needs none of them.
"""

from __future__ import annotations

import contextvars
import inspect
import signal
import threading
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import TYPE_CHECKING, Generic, TypeVar, cast

if TYPE_CHECKING:
    import asyncio

    from anyio import CancelScope

R = TypeVar("R")

#: Seconds between two tries of a task to acquire a lock.
_RETRY_INTERVAL = 0.01


@contextmanager
def defer_signals() -> Generator[None]:
    """Defer signals until the end of the block: Ctrl-C, and all others with a Python handler, which may raise an error.

    Handlers run in the main thread only, so this does nothing in other threads.
    """
    handlers = _python_handlers() if threading.current_thread() is threading.main_thread() else {}
    deferred: list[int] = []
    try:
        for number in handlers:
            signal.signal(number, lambda number, _: deferred.append(number))
        yield
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
        _raise_all(deferred)


def _python_handlers() -> dict[int, Callable[..., object]]:
    """The signal handlers that are Python functions, by the number of the signal."""
    found = {number: signal.getsignal(number) for number in signal.valid_signals()}
    return {
        number: handler
        for number, handler in found.items()
        if callable(handler) and not isinstance(handler, int)
    }


def _raise_all(numbers: list[int]) -> None:
    """Raise all of these signals, even if the handler of one of them raises an error."""
    if numbers:
        try:
            signal.raise_signal(numbers[0])
        finally:
            _raise_all(numbers[1:])


@asynccontextmanager
async def hold_lock_async(lock: threading.Lock, timeout: float | None = None) -> AsyncGenerator[bool]:
    """Hold a lock of threads without blocking the event loop; yields False if it is not free after `timeout` seconds.

    It tries again and again. The locks of anyio are no alternative: they belong to one event loop, and several loops and
    threads may share this lock. To wait in worker threads would use up the threads.
    """
    import anyio

    until = None if timeout is None else time.monotonic() + timeout
    while not lock.acquire(blocking=False):
        if until is not None and time.monotonic() >= until:
            yield False
            return
        await anyio.sleep(_RETRY_INTERVAL)
    try:
        yield True
    finally:
        lock.release()


@contextmanager
def hold_lock(lock: threading.Lock, timeout: float | None = None) -> Generator[bool]:
    """Hold a lock; yields False if it is not free after `timeout` seconds."""
    if not lock.acquire(timeout=-1 if timeout is None else timeout):
        yield False
        return
    try:
        yield True
    finally:
        lock.release()


async def call_in_thread(function: Callable[[], R | Awaitable[R]]) -> R:
    """Call a function that may block in a worker thread; a coroutine function is awaited here instead."""
    if inspect.iscoroutinefunction(function):
        return cast("R", await function())
    import anyio
    import anyio.to_thread

    # With a limiter of its own: all threads of the common limiter may be waiting for this function.
    # In a list, because trio refuses functions that return a coroutine.
    (result,) = await anyio.to_thread.run_sync(lambda: [function()], limiter=anyio.CapacityLimiter(1))
    return cast("R", await result) if inspect.isawaitable(result) else result


@asynccontextmanager
async def enter_any(manager: object) -> AsyncGenerator[None]:
    """Enter a sync or an async context manager; a sync one is entered and left in a worker thread, because it may block."""
    if hasattr(manager, "__aenter__"):
        async with manager:  # type: ignore[attr-defined]  # checked in the line above
            yield
        return
    enter, leave = manager.__enter__, manager.__exit__  # type: ignore[attr-defined]  # every context manager that is not async has them
    await call_in_thread(enter)
    try:
        yield
    except BaseException as error:
        failed = error
        await call_in_thread(lambda: leave(type(failed), failed, failed.__traceback__))
        raise
    await call_in_thread(lambda: leave(None, None, None))


async def run_uninterrupted(work: Callable[[], Awaitable[None]]) -> None:
    """Run work to its end, even if the task is cancelled or Ctrl-C is pressed; this takes effect afterwards."""
    import anyio
    import anyio.lowlevel

    with anyio.CancelScope(shield=True):
        await (_run_in_asyncio_task(work) if on_asyncio() else _run_in_trio_task(work))
    await anyio.lowlevel.checkpoint()  # raises the cancellation that came during the work


async def _run_in_asyncio_task(work: Callable[[], Awaitable[None]]) -> None:
    """Run work in another task and wait for it.

    A shielded scope does not protect this task: `wait_for`, `timeout`, `Task.cancel` and Ctrl-C cancel it all the same.
    """
    import asyncio

    task = asyncio.ensure_future(work())
    _hide_from_shutdown(task)
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait((task,))
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None:
        raise cancelled from (None if task.cancelled() else task.exception())
    task.result()


async def cancel_by_scope(work: Callable[[], Awaitable[R]]) -> R:
    """Run work so that a cancellation reaches it through a scope of anyio only; return its result.

    `Task.cancel`, `wait_for` and `timeout` of asyncio interrupt whatever a task waits for, also the clean-up of httpcore
    inside its shielded scopes: then a place in the pool of connections is lost for good. Scopes of anyio heed each other. So the
    work runs in a task that nobody else knows, and a cancellation of this task becomes one of a scope around the work. It
    takes effect when the work has cleaned up. On trio every cancellation is one of a scope already.
    """
    import asyncio

    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return await work()
    import anyio

    scope = anyio.CancelScope()
    ended: asyncio.Future[R] = loop.create_future()

    async def run() -> None:
        try:
            with scope:
                result = await work()
                if not ended.done():
                    ended.set_result(result)
        except asyncio.CancelledError:  # the loop ends
            ended.cancel()
            raise
        except (
            BaseException
        ) as error:  # also those of test frameworks, for which the caller would wait for ever
            if not ended.done():
                ended.set_exception(error)
            if isinstance(error, KeyboardInterrupt | SystemExit | GeneratorExit):
                raise

    task = loop.create_task(run())
    try:
        return await ended
    finally:
        if ended.cancelled():
            scope.cancel()
            with anyio.CancelScope(shield=True):
                await _wait_for_end(task)
        else:
            ended.exception()  # seen, also if a cancellation came just after it


async def _wait_for_end(task: asyncio.Future[None]) -> None:
    """Wait until a task has ended, however often this one is cancelled meanwhile."""
    import asyncio

    while not task.done():
        with suppress(asyncio.CancelledError):
            await asyncio.wait((task,))


def _hide_from_shutdown(task: asyncio.Future[None]) -> None:
    """Prevent that the event loop cancels a task when the loop ends.

    `asyncio.run` cancels all registered tasks at its end, and waits for them. The task that waits for the work is one of
    them, so the work still gets the time to finish. The function is private to asyncio. If a version of Python does not have
    it, one protection is lost: a program that ends during the work interrupts it. All others remain.
    """
    import asyncio

    unregister = getattr(asyncio, "_unregister_task", None)
    if unregister is not None:
        unregister(task)


async def _run_in_trio_task(work: Callable[[], Awaitable[None]]) -> None:
    """Run work in a system task and wait for it: trio raises Ctrl-C in the main task, even in a shielded scope."""
    import trio  # already imported by the program: it is the running loop

    done, failures = trio.Event(), list[BaseException]()

    async def run() -> None:
        try:
            await work()
        except trio.Cancelled:
            raise
        except BaseException as error:  # one that left a system task would end the whole program
            failures.append(error)
        finally:
            done.set()

    trio.lowlevel.spawn_system_task(run, context=contextvars.copy_context())
    interrupt: KeyboardInterrupt | None = None
    while not done.is_set():
        try:
            await done.wait()
        except KeyboardInterrupt as error:
            interrupt = error
    failure = failures[0] if failures else None
    if interrupt is not None:
        raise interrupt from failure
    if failure is not None:
        raise failure


def start_task(scope: CancelScope, work: Callable[[], Awaitable[None]]) -> None:
    """Run work in a task of its own, inside a scope that cancels it. The work handles its own errors."""

    async def run() -> None:
        with scope:
            await work()

    if on_asyncio():
        import asyncio

        task = asyncio.get_running_loop().create_task(run())
        _started.add(task)  # the event loop itself keeps no reference
        task.add_done_callback(_started.discard)
        return
    import trio  # already imported by the program: it is the running loop

    trio.lowlevel.spawn_system_task(run, context=contextvars.copy_context())


#: The tasks that were started and have not ended.
_started: set[asyncio.Task[None]] = set()


def find_loop() -> object | None:
    """What `current_loop` gives, or None outside of an event loop."""
    try:
        return current_loop()
    except (ImportError, RuntimeError):  # trio is not installed, or not running
        return None


def current_loop() -> object:
    """An object that identifies the running event loop of asyncio or trio, the same one for as long as it runs."""
    if on_asyncio():
        import asyncio

        return asyncio.get_running_loop()
    import trio  # already imported by the program, as it is the running loop

    return trio.lowlevel.current_trio_token()


def is_closed(loop: object) -> bool:
    """Whether an event loop is closed for good."""
    import asyncio

    return isinstance(loop, asyncio.AbstractEventLoop) and loop.is_closed()


def on_asyncio() -> bool:
    """Whether the running event loop is one of asyncio."""
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


class ByLoop(Generic[R]):
    """Connections by the event loop that they belong to, and that they are closed with.

    A connection can only be closed in its own loop, and a client may be used in a loop that ends without closing the client
    (`asyncio.run` for each call). Loops have no "at exit" hook that asyncio and trio share; but both close, at their end,
    the async generators that were started in them. So a generator holds the connections and closes them in `finally`.

    Args:
        make: opens connections.
        close: closes them.
    """

    def __init__(self, make: Callable[[], R], close: Callable[[R], Awaitable[object]]) -> None:
        self._make = make
        self._close = close
        self._opened: dict[object, _LoopConnections[R]] = {}

    async def get(self) -> R:
        """The connections of the running loop, opened at the first use."""
        loop = current_loop()
        connections = self._opened.get(loop)
        if connections is None:
            self._forget_closed_loops()

            def forget() -> object:
                return self._opened.pop(loop, None)

            connections = _LoopConnections(self._make(), self._close, forget)
            self._opened[loop] = connections
            await connections.begin()
        return connections.opened

    def opened(self) -> list[R]:
        """The connections of all loops."""
        return [one.opened for one in self._opened.values()]

    def _forget_closed_loops(self) -> None:
        """Forget loops that were closed without closing their async generators first."""
        for loop in list(self._opened):
            if is_closed(loop):
                self._opened.pop(loop, None)

    async def close(self) -> None:
        """Close the connections of the running loop. Those of other loops are closed when their loop ends."""
        connections = self._opened.get(current_loop())
        if connections is not None:
            await connections.close()


class _LoopConnections(Generic[R]):
    """The connections of one event loop, which are closed at the end of the loop if nothing closes them before."""

    def __init__(
        self, opened: R, close: Callable[[R], Awaitable[object]], forget: Callable[[], object]
    ) -> None:
        self.opened = opened
        self._close = close
        self._forget = forget
        self._generator = self._close_at_end()

    async def _close_at_end(self) -> AsyncGenerator[None]:
        try:
            yield
        finally:
            self._forget()
            await self._close(self.opened)

    async def begin(self) -> None:
        """Start the generator in the running loop, which closes it when the loop ends."""
        await anext(self._generator)

    async def close(self) -> None:
        """Close the connections now."""
        await self._generator.aclose()
