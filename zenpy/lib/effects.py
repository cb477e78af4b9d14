"""Carrying out what a generator wishes for, until it is done: the one loop of every sync conversation, and its async twin.

A generator yields wishes and is sent what came of each, or has the exception thrown into it, so that it decides about
failures too. It does no I/O itself, which is why each of them exists once for both kinds of clients.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from typing import TypeVar, cast

Wish = TypeVar("Wish")
Answer = TypeVar("Answer")
Result = TypeVar("Result")


class _Talk:
    """Where a generator stands: what it is told next."""

    def __init__(self, flow: Generator[Wish, Answer | None, Result]) -> None:
        self._flow = flow
        self._answer: object = None
        self._failure: Exception | None = None

    def next(self) -> object:
        """The next wish. Raises StopIteration with the result at the end."""
        answer, failure = self._answer, self._failure
        self._answer = self._failure = None
        return self._flow.send(cast("None", answer)) if failure is None else self._flow.throw(failure)

    def tell(self, answer: object) -> None:
        self._answer = answer

    def fail(self, error: Exception) -> None:
        self._failure = error


def fulfil(flow: Generator[Wish, Answer | None, Result], do: Callable[[Wish], Answer | None]) -> Result:
    """Do what a generator wishes until it is done; gives its result."""
    talk = _Talk(flow)
    try:
        while True:
            try:
                wish = talk.next()
            except StopIteration as done:
                return cast("Result", done.value)
            try:
                talk.tell(do(cast("Wish", wish)))
            except Exception as error:
                talk.fail(error)
    finally:
        flow.close()


async def fulfil_async(
    flow: Generator[Wish, Answer | None, Result], do: Callable[[Wish], Awaitable[Answer | None]]
) -> Result:
    """The same with wishes whose fulfilment is awaited."""
    talk = _Talk(flow)
    try:
        while True:
            try:
                wish = talk.next()
            except StopIteration as done:
                return cast("Result", done.value)
            try:
                talk.tell(await do(cast("Wish", wish)))
            except Exception as error:
                talk.fail(error)
    finally:
        flow.close()
