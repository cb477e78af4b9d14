"""Work that must not be cut short; and blocking things in async code: locks and hooks that must not stop the event loop.

Written for asyncio and trio alike. They and anyio are imported when first needed, as a sync client needs none of them.
"""

from __future__ import annotations

import contextvars
import inspect
import signal
import threading
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import asynccontextmanager, contextmanager
from typing import TypeVar, cast

R = TypeVar("R")

#: Seconds between two looks at a lock that somebody else holds.
_PAUSE = 0.01


@contextmanager
def undisturbed() -> Generator[None]:
    """Signals wait until this is left: Ctrl-C, and any other whose handler is Python and so might raise in the middle.

    Handlers run in the main thread only, so there is nothing to do in others.
    """
    handlers = _handlers() if threading.current_thread() is threading.main_thread() else {}
    came: list[int] = []
    try:
        for number in handlers:
            signal.signal(number, lambda number, _: came.append(number))
        yield
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
        _raise_all(came)


def _handlers() -> dict[int, Callable[..., object]]:
    """The handlers of signals that are written in Python."""
    found = {number: signal.getsignal(number) for number in signal.valid_signals()}
    return {
        number: handler
        for number, handler in found.items()
        if callable(handler) and not isinstance(handler, int)
    }


def _raise_all(numbers: list[int]) -> None:
    """Let all of these signals come, whatever the handlers of the first ones raise."""
    if numbers:
        try:
            signal.raise_signal(numbers[0])
        finally:
            _raise_all(numbers[1:])


@asynccontextmanager
async def holding(lock: threading.Lock, within: float | None = None) -> AsyncGenerator[bool]:
    """Hold a lock of threads without stopping the loop; tells whether it was to be had within so many seconds.

    It is looked at again and again: anyio's locks belong to one event loop, while this one may be shared by several
    loops and by threads without any; waiting in worker threads would use them up.
    """
    import anyio

    until = None if within is None else time.monotonic() + within
    while not lock.acquire(blocking=False):
        if until is not None and time.monotonic() >= until:
            yield False
            return
        await anyio.sleep(_PAUSE)
    try:
        yield True
    finally:
        lock.release()


@contextmanager
def held(lock: threading.Lock, within: float | None = None) -> Generator[bool]:
    """Hold a lock; tells whether it was to be had within so many seconds."""
    if not lock.acquire(timeout=-1 if within is None else within):
        yield False
        return
    try:
        yield True
    finally:
        lock.release()


async def in_thread(function: Callable[[], R | Awaitable[R]]) -> R:
    """Call a hook that may block, in a worker thread; one that is a coroutine is awaited here instead."""
    if inspect.iscoroutinefunction(function):
        return cast("R", await function())
    import anyio
    import anyio.to_thread

    # A limiter of its own: threads that wait for this very hook may have used up the common one.
    # Boxed, as trio refuses functions that give a coroutine.
    (found,) = await anyio.to_thread.run_sync(lambda: [function()], limiter=anyio.CapacityLimiter(1))
    return cast("R", await found) if inspect.isawaitable(found) else found


@asynccontextmanager
async def inside(manager: object) -> AsyncGenerator[None]:
    """Inside a context manager of either kind; one that blocks is entered and left in worker threads."""
    if hasattr(manager, "__aenter__"):
        async with manager:  # type: ignore[attr-defined]  # hasattr has just told
            yield
        return
    enter, leave = manager.__enter__, manager.__exit__  # type: ignore[attr-defined]  # the stores' protocol promises them
    await in_thread(enter)
    try:
        yield
    except BaseException as error:
        failed = error
        await in_thread(lambda: leave(type(failed), failed, failed.__traceback__))
        raise
    await in_thread(lambda: leave(None, None, None))


async def in_one_piece(work: Callable[[], Awaitable[None]]) -> None:
    """Do work to its end, even when the task is cancelled or Ctrl-C is pressed meanwhile; that takes effect afterwards."""
    import anyio
    import anyio.lowlevel

    with anyio.CancelScope(shield=True):
        await (_in_an_asyncio_task(work) if _on_asyncio() else _in_a_trio_task(work))
    await anyio.lowlevel.checkpoint()  # where a cancellation that has come meanwhile is raised


async def _in_an_asyncio_task(work: Callable[[], Awaitable[None]]) -> None:
    """A task can be cancelled past all scopes (wait_for, timeout, Task.cancel, Ctrl-C): this one only waits for another."""
    import asyncio

    task = asyncio.ensure_future(work())
    # a loop that ends cancels all tasks it knows of, then waits for them: for this one here
    asyncio._unregister_task(task)
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait((task,))
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None:
        raise cancelled from (None if task.cancelled() else task.exception())
    task.result()


async def _in_a_trio_task(work: Callable[[], Awaitable[None]]) -> None:
    """Ctrl-C is raised in the main task, past all scopes: this one only waits for another."""
    import trio  # it is what runs

    done, failures = trio.Event(), list[Exception]()

    async def run() -> None:
        try:
            await work()
        except Exception as error:
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


def current_loop() -> object:
    """The event loop that runs, of either kind: the same object for as long as it does."""
    if _on_asyncio():
        import asyncio

        return asyncio.get_running_loop()
    import trio  # it is what runs, then

    return trio.lowlevel.current_trio_token()


def is_closed(loop: object) -> bool:
    """Whether an event loop will never run again."""
    import asyncio

    return isinstance(loop, asyncio.AbstractEventLoop) and loop.is_closed()


def _on_asyncio() -> bool:
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
