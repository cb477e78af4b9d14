"""A listing answers as a list of its records would, on both clients and with both paginations."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from functools import cache, partial
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.exception import ZenpyException
from zenpy.sandbox import Sandbox

MOST = 7
PAGINATIONS = [{"page_size": 3}, {"cursor_pagination": False, "page_size": 2}]
POSITIONS = st.none() | st.integers(-MOST - 2, MOST + 2)
SLICES = st.builds(slice, POSITIONS, POSITIONS, st.none() | st.sampled_from([-3, -2, -1, 1, 2, 3]))
Ask = Callable[[Any], Any]


@cache
def sandbox_of(number: int) -> Sandbox:
    """An account with so many tickets."""
    sandbox = Sandbox()
    sandbox.seed({"Ticket": [{"id": id + 1} for id in range(number)]})
    return sandbox


@cache
def clients(number: int) -> tuple[Zenpy, AsyncZenpy]:
    transport = sandbox_of(number).transport
    return (
        Zenpy(subdomain="sandbox", oauth_token="x", transport=transport),
        AsyncZenpy(subdomain="sandbox", oauth_token="x", transport=transport),
    )


def of(value: object) -> object:
    """The ids of what came, or the error instead of it."""
    if isinstance(value, list):
        return [one.id for one in value]
    return getattr(value, "id", value)


def outcome(ask: Callable[[], Any]) -> object:
    try:
        return of(ask())
    except (IndexError, ZenpyException) as error:
        return type(error), str(error)


async def outcome_async(ask: Callable[[], Any]) -> object:
    try:
        found = ask()
        return of(await found if isinstance(found, Coroutine) else found)
    except (IndexError, ZenpyException) as error:
        return type(error), str(error)


def ask_both(number: int, arguments: dict[str, Any], questions: list[Ask]) -> list[object]:
    """What questions give on the sync client, which has to be what they give on the async one."""
    client, async_client = clients(number)

    async def wait() -> list[object]:
        return [await outcome_async(partial(ask, async_client.tickets(**arguments))) for ask in questions]

    answers = [outcome(partial(ask, client.tickets(**arguments))) for ask in questions]
    assert asyncio.run(wait()) == answers
    return answers


@pytest.mark.parametrize("arguments", PAGINATIONS, ids=["cursors", "offsets"])
@settings(max_examples=10, deadline=None)
@given(st.integers(0, MOST), SLICES, st.integers(-MOST - 1, MOST + 1))
def test_both_listings_agree_with_a_list(
    arguments: dict[str, Any], number: int, part: slice, position: int
) -> None:
    ids = list(range(1, number + 1))
    is_there = -number <= position < number
    *alike, at_position, one = ask_both(
        number,
        arguments,
        [
            lambda found: found[part],
            lambda found: found.take(position),
            lambda found: found.first(),
            lambda found: found.all(),
            lambda found: found.count if isinstance(found.count, int) else found.count(),
            lambda found: found[position],
            lambda found: found.one(),
        ],
    )
    assert alike == [ids[part], ids[: max(position, 0)], ids[0] if ids else None, ids, number]
    assert at_position == ids[position] if is_there else at_position[0] is IndexError  # type: ignore[index]
    assert one == 1 if number == 1 else one[0] is ZenpyException  # type: ignore[index]


def test_a_step_of_zero_is_refused_as_by_a_list() -> None:
    with pytest.raises(ValueError):
        ask_both(3, {}, [lambda found: found[::0]])
    with pytest.raises(ValueError):
        ask_both(3, {}, [lambda found: found[0:2:0]])


def test_an_async_listing_is_not_read_by_a_plain_loop() -> None:
    results = clients(1)[1].tickets()
    for read in (iter, list, lambda them: 1 in them, reversed, tuple):
        with pytest.raises((TypeError, ZenpyException)):
            read(results)  # type: ignore[operator]
