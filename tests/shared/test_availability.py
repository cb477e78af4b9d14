"""What is known of a question to the store, and when a store that was away is asked again."""

from __future__ import annotations

import asyncio
from typing import NoReturn

import pytest

from zenpy.lib.exception import SharedStoreError, SharedStoreWarning
from zenpy.lib.http.exchange import Flow
from zenpy.lib.shared.availability import RETRY_AFTER, Availability, StoreCall


def fail() -> NoReturn:
    raise SharedStoreError("The store gives no answer.")


async def fail_async() -> NoReturn:
    fail()


async def answer_async() -> int:
    return 7


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_call_tells_whether_it_has_begun_and_whether_its_answer_came(mode: str) -> None:
    def perform(call: StoreCall[int]) -> None:
        if mode == "sync":
            call.perform(lambda flow: None)
        else:
            asyncio.run(call.perform_async(lambda flow: answer_nothing()))

    async def answer_nothing() -> None:
        """Nothing."""

    call = StoreCall(lambda: 7, answer_async)
    assert (call.has_begun, call.is_answered) == (False, False)
    perform(call)
    assert (call.has_begun, call.is_answered, call.answer) == (True, True, 7)

    lost: StoreCall[int] = StoreCall(fail, fail_async)
    with pytest.raises(SharedStoreError):
        perform(lost)
    assert (lost.has_begun, lost.is_answered) == (True, False)


def run(flow: Flow[bool]) -> bool:
    """Drive a flow whose only effects are calls of the store."""
    try:
        effect = next(flow)
        while True:
            assert isinstance(effect, StoreCall)
            try:
                effect.perform(lambda flow: None)
            except SharedStoreError as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(None)
    except StopIteration as end:
        return bool(end.value)


def test_a_store_that_was_away_is_asked_again_after_some_seconds_and_not_before() -> None:
    now = [0.0]
    availability = Availability(lambda: now[0])
    with pytest.warns(SharedStoreWarning, match="keeps the limits by itself"):
        assert not run(availability.ask(StoreCall(fail, fail_async)))
    asked: list[float] = []
    now[0] = RETRY_AFTER - 0.001
    assert not run(availability.ask(StoreCall(lambda: asked.append(now[0]), fail_async)))
    assert asked == []
    now[0] = RETRY_AFTER
    assert run(availability.ask(StoreCall(lambda: asked.append(now[0]), fail_async)))
    assert asked == [RETRY_AFTER]
