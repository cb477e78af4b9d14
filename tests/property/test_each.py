"""`client.each` gives the outcomes of a plain loop, with as many calls, for any records, workers and failures."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator

import anyio
from hypothesis import given
from hypothesis import strategies as st

from tests.support.event_loops import on_asyncio, on_trio
from zenpy.lib.each.outcome import CallOutcome
from zenpy.lib.each.tasks import AsyncEach
from zenpy.lib.each.threads import Each

Outcomes = list[tuple[int, int, object]]


class Failed(Exception):
    """A call has failed."""


class SourceFailed(Exception):
    """The records end in an error."""


#: The records; those that fail; whether their source fails at the end; how many workers; whether in order.
cases = given(
    st.lists(st.integers(0, 9), max_size=30),
    st.frozensets(st.integers(0, 9), max_size=4),
    st.booleans(),
    st.integers(1, 6),
    st.booleans(),
)


class Calls:
    """Counts the calls, and fails for some of them."""

    def __init__(self, failing: frozenset[int]) -> None:
        self._failing = failing
        self._lock = threading.Lock()
        self.made = Counter[int]()

    def __call__(self, record: int) -> int:
        with self._lock:
            self.made[record] += 1
        if record in self._failing:
            raise Failed(record)
        return record * 10

    async def later(self, record: int) -> int:
        await anyio.sleep(0)
        return self(record)


def source(records: list[int], fails: bool) -> Iterator[int]:
    yield from records
    if fails:
        raise SourceFailed


def read(outcome: CallOutcome[int, int]) -> tuple[int, int, object]:
    result = outcome.value if outcome.error is None else str(outcome.error)
    return outcome.position, outcome.record, result


def plain_loop(records: list[int], failing: frozenset[int]) -> Outcomes:
    return [
        (position, record, str(record) if record in failing else record * 10)
        for position, record in enumerate(records)
    ]


def check(found: Outcomes, expected: Outcomes, ordered: bool) -> None:
    assert (found if ordered else sorted(found)) == expected


@cases
def test_threads(
    records: list[int], failing: frozenset[int], fails: bool, workers: int, ordered: bool
) -> None:
    calls, found, ended = Calls(failing), list[tuple[int, int, object]](), False
    try:
        for outcome in Each[int, int](calls, source(records, fails), workers, ordered):
            found.append(read(outcome))
    except SourceFailed:
        ended = True
    check(found, plain_loop(records, failing), ordered)
    assert ended == fails
    assert calls.made == Counter(records)


@cases
def test_tasks(records: list[int], failing: frozenset[int], fails: bool, workers: int, ordered: bool) -> None:
    def on(run: Callable[[Callable[[], Awaitable[None]]], None]) -> None:
        calls, found = Calls(failing), list[tuple[int, int, object]]()
        ended: list[bool] = []

        async def main() -> None:
            try:
                async for outcome in AsyncEach[int, int](
                    calls.later, source(records, fails), workers, ordered
                ):
                    found.append(read(outcome))
            except SourceFailed:
                ended.append(True)

        run(main)
        check(found, plain_loop(records, failing), ordered)
        assert ended == [True] * fails
        assert calls.made == Counter(records)

    on(on_asyncio)
    on(on_trio)


@given(st.lists(st.integers(0, 9), min_size=1, max_size=30), st.integers(1, 6), st.data())
def test_a_loop_that_is_left_has_called_no_record_twice_and_few_ahead(
    records: list[int], workers: int, data: st.DataObject
) -> None:
    calls = Calls(frozenset())
    number = data.draw(st.integers(1, len(records)))
    with Each[int, int](calls, records, workers, True) as outcomes:
        found = [next(outcomes).value for _ in range(number)]
    assert found == [record * 10 for record in records[:number]]
    assert calls.made.total() <= number + 2 * workers
    assert calls.made <= Counter(records)
