"""`client.each()` of both clients: one call for each of many records, several at a time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Awaitable, Callable, Iterable

    from zenpy.lib.each.tasks import AsyncEach
    from zenpy.lib.each.threads import Each
    from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


class EachCalls:
    """The call of the sync client."""

    @overload
    def each(
        self,
        call: Callable[[T], BaseResultGenerator[R]],
        records: Iterable[T],
        /,
        *,
        workers: int = 8,
        ordered: bool = True,
    ) -> Each[T, list[R]]: ...
    @overload
    def each(
        self,
        call: Callable[[T], R],
        records: Iterable[T],
        /,
        *,
        workers: int = 8,
        ordered: bool = True,
    ) -> Each[T, R]: ...
    @overload
    def each(
        self,
        call: Callable[Concatenate[T, P], BaseResultGenerator[R]],
        records: Iterable[T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Each[T, list[R]]: ...
    @overload
    def each(
        self,
        call: Callable[Concatenate[T, P], R],
        records: Iterable[T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Each[T, R]: ...
    def each(  # type: ignore[misc]  # an argument of a call may not be called `workers` or `ordered`
        self,
        call: Callable[..., object],
        records: Iterable[object],
        /,
        *args: object,
        workers: int = 8,
        ordered: bool = True,
        **kwargs: object,
    ) -> Each[object, object]:
        """Make one call for each of many records, several at a time, within the limits of the account.

        `client.each(client.tickets.comments, tickets)` reads the comments of many tickets, with eight calls under way at a
        time. All of them keep to the limits that the client knows, and a 429 lets all of them wait.

        The records may be an endless iterator: `2 * workers` of them at most are taken before their outcomes are given. One
        call costs as many requests as it costs without `each`. Records by their ids cost less with `client.users(ids=...)`,
        which takes 100 in one request.

        Args:
            call: a call of the client, such as `client.tickets.comments`, or any function; on an async client its result is
                awaited. Its first argument is the record or the id. A listing that it gives is read whole, and becomes a list.
            records: the records or ids; on an async client an async iterator serves too. They are taken by the loop that
                asks for outcomes, in its thread or task.
            args: more arguments of the call, the same for each record.
            workers: how many calls are under way at a time; a client has 100 connections.
            ordered: whether outcomes come in the order of the records; False gives each as soon as its call has ended.
            kwargs: keyword arguments of the call, the same for each record. Type checkers take either these, or `workers`
                and `ordered`; a lambda as the call serves for both.

        Returns:
            An iterator of `CallOutcome`: `record`, `value`, `error`. Its `values()` gives the values alone, and raises the first
            error. `total`, `done` and `failed` are for progress bars.

        Raises:
            ZenpyException: `records` is one record, `workers` is less than 1, or the call does not take such arguments;
                nothing was sent. Errors of calls are in their outcomes, those of `records` are raised at their place.
        """
        from zenpy.lib.each.arguments import check_arguments
        from zenpy.lib.each.threads import Each

        check_arguments(call, records, workers, (args, kwargs))
        return Each(_with_arguments(call, args, kwargs), records, workers, ordered)


class AsyncEachCalls:
    """The call of the async client."""

    @overload
    def each(
        self,
        call: Callable[[T], AsyncResultGenerator[R]],
        records: Iterable[T] | AsyncIterable[T],
        /,
        *,
        workers: int = 8,
        ordered: bool = True,
    ) -> AsyncEach[T, list[R]]: ...
    @overload
    def each(
        self,
        call: Callable[[T], Awaitable[R]],
        records: Iterable[T] | AsyncIterable[T],
        /,
        *,
        workers: int = 8,
        ordered: bool = True,
    ) -> AsyncEach[T, R]: ...
    @overload
    def each(
        self,
        call: Callable[Concatenate[T, P], AsyncResultGenerator[R]],
        records: Iterable[T] | AsyncIterable[T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> AsyncEach[T, list[R]]: ...
    @overload
    def each(
        self,
        call: Callable[Concatenate[T, P], Awaitable[R]],
        records: Iterable[T] | AsyncIterable[T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> AsyncEach[T, R]: ...
    def each(  # type: ignore[misc]  # an argument of a call may not be called `workers` or `ordered`
        self,
        call: Callable[..., object],
        records: Iterable[object] | AsyncIterable[object],
        /,
        *args: object,
        workers: int = 8,
        ordered: bool = True,
        **kwargs: object,
    ) -> AsyncEach[object, object]:
        """Make one call for each of many records, several at a time, within the limits of the account.

        `client.each(client.tickets.comments, tickets)` reads the comments of many tickets, with eight calls under way at a
        time. All of them keep to the limits that the client knows, and a 429 lets all of them wait.

        The records may be an endless iterator: `2 * workers` of them at most are taken before their outcomes are given. One
        call costs as many requests as it costs without `each`. Records by their ids cost less with `client.users(ids=...)`,
        which takes 100 in one request.

        Args:
            call: a call of the client, such as `client.tickets.comments`, or any function; on an async client its result is
                awaited. Its first argument is the record or the id. A listing that it gives is read whole, and becomes a list.
            records: the records or ids; on an async client an async iterator serves too. They are taken by the loop that
                asks for outcomes, in its thread or task.
            args: more arguments of the call, the same for each record.
            workers: how many calls are under way at a time; a client has 100 connections.
            ordered: whether outcomes come in the order of the records; False gives each as soon as its call has ended.
            kwargs: keyword arguments of the call, the same for each record. Type checkers take either these, or `workers`
                and `ordered`; a lambda as the call serves for both.

        Returns:
            An async iterator of `CallOutcome`: `record`, `value`, `error`. Its `values()` gives the values alone, and raises the first
            error. `total`, `done` and `failed` are for progress bars.

        Raises:
            ZenpyException: `records` is one record, `workers` is less than 1, or the call does not take such arguments;
                nothing was sent. Errors of calls are in their outcomes, those of `records` are raised at their place.
        """
        from zenpy.lib.each.arguments import check_arguments
        from zenpy.lib.each.tasks import AsyncEach

        check_arguments(call, records, workers, (args, kwargs))
        return AsyncEach(_with_arguments(call, args, kwargs), records, workers, ordered)


def _with_arguments(
    call: Callable[..., object], args: tuple[object, ...], kwargs: dict[str, object]
) -> Callable[[object], object]:
    """The call as one of the record alone."""
    if args:
        return lambda record: call(record, *args, **kwargs)
    return partial(call, **kwargs) if kwargs else call
