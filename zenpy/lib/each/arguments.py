"""Checking what a program gives to `each`, before the first call."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping

from zenpy.lib.exception import ZenpyException
from zenpy.lib.records.base import BaseObject


def check_arguments(
    call: Callable[..., object],
    records: object,
    workers: object,
    arguments: tuple[tuple[object, ...], Mapping[str, object]],
) -> None:
    """Refuse arguments with which no call would succeed.

    Raises:
        ZenpyException: the call takes no record as its first argument, or not the other arguments; `records` is one record;
            or `workers` is not a number from 1 on.
    """
    if not isinstance(workers, int) or isinstance(workers, bool) or workers < 1:
        raise ZenpyException(f"each() takes a number of workers from 1 on, not {workers!r}.")
    if isinstance(records, str | bytes | Mapping | BaseObject):
        raise ZenpyException(f"each() takes an iterable of records or ids, not one {type(records).__name__}.")
    if not callable(call):
        raise ZenpyException(f"each() takes a call, such as client.tickets.comments, not {call!r}.")
    try:
        signature = inspect.signature(call)
    except (TypeError, ValueError):  # of some functions that are written in C, nobody knows it
        return
    positional, named = arguments
    try:
        signature.bind(None, *positional, **named)
    except TypeError as error:
        raise ZenpyException(
            f"{call!r} cannot be called with a record and these arguments: {error}. Give a function of one argument, such as "
            "lambda id: client.views(id=id)."
        ) from error
