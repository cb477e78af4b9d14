"""The position of a reader: its time limit, loops, empty pages, and what it does with the result of each effect."""

from __future__ import annotations

import pytest

from tests.support.listings import listing
from zenpy.lib.exception import DeadlineExceeded, PaginationError, ZenpyException
from zenpy.lib.http.exchange import Sleep
from zenpy.lib.http.message import Request
from zenpy.lib.pagination.paginator import (
    EmptyPages,
    FetchPage,
    LoopDetector,
    Paginator,
    TimeLimit,
    read_page,
)

CALL = listing("cursor")
FETCH = FetchPage(CALL, CALL.request)


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


# -- the time limit --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seconds", [0, -1, float("nan")])
def test_a_time_limit_is_a_time(seconds: float) -> None:
    with pytest.raises(ZenpyException, match=r"within\(\) takes a number of seconds above 0, not"):
        TimeLimit(seconds, Clock())


def test_the_time_runs_from_the_first_effect_on() -> None:
    clock = Clock()
    limit = TimeLimit(0.5, clock)
    clock.now += 50
    assert limit.start_and_apply(FETCH) == FetchPage(CALL, CALL.request, 0.5)
    clock.now += 0.25
    assert limit.start_and_apply(FETCH) == FetchPage(CALL, CALL.request, 0.25)
    clock.now += 0.25
    with pytest.raises(
        DeadlineExceeded, match=r"longer than the 0.5 seconds it may take in all. To continue an export, pass"
    ):
        limit.start_and_apply(FETCH)


def test_a_sleep_has_to_leave_some_time() -> None:
    limit = TimeLimit(10, Clock())
    sleep = Sleep(9.5, "x")
    assert limit.start_and_apply(sleep) is sleep
    for seconds in (10, 11):
        with pytest.raises(DeadlineExceeded):
            limit.start_and_apply(Sleep(seconds, "x"))


# -- loops -----------------------------------------------------------------------------------------------------------


def request(number: int) -> Request:
    return Request("GET", "/api/v2/things", [("page[after]", str(number)), ("a", "b")])


def test_a_request_that_stands_still_is_noticed_at_once() -> None:
    loops = LoopDetector()
    assert not loops.record_and_check(request(1))
    assert loops.record_and_check(request(1))
    same = Request("GET", "/api/v2/things", [("a", "b"), ("page[after]", "1")])
    assert loops.record_and_check(same)
    assert not loops.record_and_check(Request("GET", "/api/v2/others", same.query))


@pytest.mark.parametrize(("seen", "remembered"), [(1, 1), (2, 1), (3, 3), (6, 3), (7, 7), (14, 7), (15, 15)])
def test_the_distance_to_the_remembered_request_doubles(seen: int, remembered: int) -> None:
    for again in range(1, seen + 1):
        loops = LoopDetector()
        assert not any(loops.record_and_check(request(number)) for number in range(1, seen + 1))
        assert loops.record_and_check(request(again)) is (again == remembered)


# -- empty pages -----------------------------------------------------------------------------------------------------


def test_empty_pages_are_read_ever_more_slowly_and_refused_in_the_end() -> None:
    empty = EmptyPages()
    assert [empty.count(CALL, []) for _ in range(10)] == [0.0] * 10
    assert [empty.count(CALL, []) for _ in range(5)] == pytest.approx([0.1, 0.2, 0.4, 0.8, 1.0])
    assert [empty.count(CALL, []) for _ in range(84)] == [1.0] * 84
    with pytest.raises(
        PaginationError, match=r"^things\(\): 100 pages in a row hold no records, and each names a page after"
    ):
        empty.count(CALL, [])


def test_a_page_with_records_starts_the_count_again() -> None:
    empty = EmptyPages()
    for _ in range(3):
        assert [empty.count(CALL, []) for _ in range(11)] == [*[0.0] * 10, 0.1]
        assert empty.count(CALL, [None]) == 0.0


# -- a runner --------------------------------------------------------------------------------------------------------


def test_a_runner_without_a_page_is_a_mistake_in_the_runner() -> None:
    paginator = Paginator[object](listing("cursor"), "https://acme.zendesk.com")
    reading = read_page(paginator)
    assert next(reading) == paginator.next_effect()
    with pytest.raises(TypeError, match="A runner performs a FetchPage and sends its page back"):
        reading.send(None)
