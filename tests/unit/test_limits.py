"""The three families of limit headers, and when a call may be sent."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.limits import READ, Clock, account, answer, ask_slot, governor
from zenpy.lib.exception import NetworkError, RatelimitBudgetExceeded, RateLimitError
from zenpy.lib.http.governor import Slot
from zenpy.lib.http.limit_headers import Limit, parse_limits
from zenpy.lib.http.message import Request

# -- headers -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("headers", "limit"),
    [
        ({"x-rate-limit": "700", "x-rate-limit-remaining": "699"}, Limit("account", 700, 699)),
        (
            {"ratelimit-limit": "700", "ratelimit-remaining": "0", "ratelimit-reset": "42"},
            Limit("account", 700, 0, 42),
        ),
        (
            {"zendesk-ratelimit-tickets-update": "total=100; remaining=99; resets=53"},
            Limit("tickets-update", 100, 99, 53),
        ),
        (
            {"zendesk-ratelimit-search-index": "Total=100;remaining=0;resets=1.5"},
            Limit("search-index", 100, 0, 1.5),
        ),
    ],
)
def test_each_family_of_headers_is_read(headers: dict[str, str], limit: Limit) -> None:
    """rule L2"""
    assert parse_limits(headers) == [limit]


@given(
    st.dictionaries(st.sampled_from(["x-rate-limit", "ratelimit-limit", "zendesk-ratelimit-x"]), st.text())
)
def test_headers_that_make_no_sense_are_ignored(headers: dict[str, str]) -> None:
    assert parse_limits({**headers, "x-rate-limit-remaining": "many"}) == []


@pytest.mark.parametrize("name", ["x-rate-limit", "ratelimit-limit"])
def test_numbers_that_no_limit_has_are_ignored(name: str) -> None:
    huge = "9" * 400
    assert parse_limits({name: huge, "x-rate-limit-remaining": "1", "ratelimit-remaining": "1"}) == []
    assert parse_limits({"zendesk-ratelimit-x": f"total={huge}; remaining=1"}) == []


# -- before a call -----------------------------------------------------------------------------------------------------


def test_nothing_is_known_at_first() -> None:
    clock = Clock()
    assert ask_slot(governor(clock), READ) == (0.0, True)


def test_plenty_means_no_waiting() -> None:
    clock = Clock()
    one = governor(clock)
    one.update_limits(READ, account(left=50))
    assert ask_slot(one, READ) == (0.0, True)


def test_the_last_calls_are_spaced_out_until_the_limit_is_renewed() -> None:
    clock = Clock()
    one = governor(clock)
    one.update_limits(READ, account(left=5, resets=30))
    pauses = []
    for _ in range(3):
        pause, granted = ask_slot(one, READ)
        assert granted
        pauses.append(pause)
    assert pauses == sorted(pauses)
    assert pauses[0] == pytest.approx(5)  # 30 seconds shared by the five that are left and the wait for more
    assert pauses[-1] <= 30


def test_a_spent_limit_holds_everyone_back_until_it_is_renewed() -> None:
    clock = Clock()
    one = governor(clock)
    one.update_limits(READ, account(left=0, resets=30))
    assert ask_slot(one, READ) == (30.0, False)
    clock.now += 30
    assert ask_slot(one, READ) == (0.0, True)


def test_calls_that_are_out_count_as_used() -> None:
    clock = Clock()
    one = governor(clock)
    one.update_limits(READ, account(left=2, resets=30))
    slots = [one.take_slot(READ, clock())[1] for _ in range(3)]
    assert [slot is not None for slot in slots] == [True, True, False]
    assert slots[0] is not None
    one.release(slots[0])
    assert ask_slot(one, READ)[1] is True


def test_a_limit_without_an_end_lasts_a_minute() -> None:
    clock = Clock()
    one = governor(clock)
    one.update_limits(READ, answer(x_rate_limit=100, x_rate_limit_remaining=50))
    clock.now += 20
    one.update_limits(READ, answer(x_rate_limit=100, x_rate_limit_remaining=0))
    assert ask_slot(one, READ) == (40.0, False)


def test_an_endpoints_limit_holds_back_its_own_calls_only() -> None:
    """rule L4"""
    clock = Clock()
    one = governor(clock)
    update = Request("PUT", "/api/v2/tickets/1")
    one.update_limits(
        update, answer(**{"zendesk-ratelimit-tickets-update": "total=30; remaining=0; resets=600"})
    )
    assert ask_slot(one, update) == (600.0, False)
    assert ask_slot(one, Request("PUT", "/api/v2/tickets/2")) == (0.0, True)
    assert ask_slot(one, READ) == (0.0, True)


def test_the_help_center_counts_apart() -> None:
    """rule L1"""
    clock = Clock()
    one = governor(clock)
    one.update_limits(Request("GET", "/api/v2/help_center/articles"), account(left=0))
    assert ask_slot(one, READ) == (0.0, True)
    assert ask_slot(one, Request("GET", "/api/v2/help_center/sections"))[1] is False


def test_foreign_hosts_have_no_part_in_it() -> None:
    clock = Clock()
    one = governor(clock)
    foreign = Request("GET", "https://cdn.example.com/x", anonymous=True)
    one.update_limits(foreign, account(left=0))
    assert ask_slot(one, READ) == (0.0, True)
    one.update_limits(READ, account(left=0))
    assert ask_slot(one, foreign) == (0.0, True)


def test_a_client_that_raises_at_once_never_waits_before_a_call() -> None:
    clock = Clock()
    one = governor(clock, raise_on_limit=True)
    one.update_limits(READ, account(left=0))
    assert ask_slot(one, READ) == (0.0, True)


def test_endpoints_are_forgotten_when_there_are_too_many() -> None:
    clock = Clock()
    one = governor(clock)
    for number in range(2000):
        request = Request("PUT", f"/api/v2/tickets/{number}")
        one.update_limits(
            request, answer(**{"zendesk-ratelimit-tickets-update": "total=30; remaining=1; resets=9"})
        )
    assert len(one.limits()) == 512


def test_what_is_known_can_be_looked_at() -> None:
    clock = Clock()
    one = governor(clock)
    one.update_limits(READ, account(left=7, resets=30))
    clock.now += 10
    assert one.limits() == [Limit("account", 100, 7, 20.0)]
    clock.now += 30
    assert one.limits() == [Limit("account", 100, 100, None)]


# -- after a call ------------------------------------------------------------------------------------------------------


def test_a_refusal_holds_back_the_others_as_well() -> None:
    clock = Clock()
    one = governor(clock)
    assert one.decide_retry(answer(429, retry_after=7), READ, 0) == 7.0
    assert ask_slot(one, Request("GET", "/api/v2/users")) == (7.0, False)


def test_a_refusal_by_an_endpoint_holds_back_that_endpoint_only() -> None:
    clock = Clock()
    one = governor(clock)
    spent = {"zendesk-ratelimit-tickets-index": "total=50; remaining=0; resets=9"}
    assert one.decide_retry(answer(429, retry_after=9, **spent), READ, 0) == 9.0
    assert ask_slot(one, Request("GET", "/api/v2/users")) == (0.0, True)
    assert ask_slot(one, READ) == (9.0, False)


def test_too_many_jobs_is_no_rate_limit() -> None:
    clock = Clock()
    body = b'{"error": "TooManyJobs"}'
    assert governor(clock).decide_retry(answer(429, body, retry_after=7), READ, 0) is None


def test_the_budget_is_for_all_waits_of_a_client() -> None:
    clock = Clock()
    one = governor(clock, budget=10)
    assert one.decide_retry(answer(429, retry_after=6), READ, 0) == 6.0
    with pytest.raises(RatelimitBudgetExceeded) as caught:
        one.decide_retry(answer(429, retry_after=6), READ, 1)
    assert caught.value.retry_after == 6.0


def test_the_error_contains_how_long_to_wait() -> None:
    clock = Clock()
    with pytest.raises(RateLimitError) as caught:
        governor(clock, raise_on_limit=True).decide_retry(answer(429, retry_after=6), READ, 0)
    assert caught.value.retry_after == 6.0


@pytest.mark.parametrize("status", [500, 502, 504])
def test_passing_failures_are_repeated_for_reads_only(status: int) -> None:
    one = governor(Clock())
    waits = [one.decide_retry(answer(status), READ, attempt) for attempt in range(4)]
    assert all(wait is not None and wait < 5 for wait in waits[:3])
    assert waits[3] is None
    assert one.decide_retry(answer(status), Request("POST", "/api/v2/groups"), 0) is None


def test_a_deadlock_is_repeated_for_writes_too_after_the_time_it_names() -> None:
    """existing client 28; rule L5"""
    one = governor(Clock())
    assert one.decide_retry(answer(503, retry_after=3), Request("PUT", "/api/v2/tickets/1"), 0) == 3.0
    assert one.decide_retry(answer(503), READ, 0) is None


def test_a_lost_answer_is_asked_for_again_only_where_that_is_safe() -> None:
    one, lost = governor(Clock()), NetworkError("reset")
    assert one.decide_retry_after_error(READ, lost, 0) < 1
    for request, attempt in ((Request("PUT", "/api/v2/tickets/1"), 0), (READ, 3)):
        with pytest.raises(NetworkError):
            one.decide_retry_after_error(request, lost, attempt)


@given(
    st.lists(
        st.tuples(st.sampled_from(["take", "answer", "tick"]), st.integers(0, 100), st.floats(0, 90)),
        max_size=60,
    )
)
def test_waits_are_finite_and_end(steps: list[tuple[str, int, float]]) -> None:
    """With any headers in any order, no call waits longer than the period of the limit, and every call is sent."""
    clock = Clock()
    one = governor(clock)
    out: list[Slot] = []
    for what, left, seconds in steps:
        if what == "take":
            pause, slot = one.take_slot(READ, clock())
            assert 0 <= pause <= 90
            out += [slot] if slot else []
        elif what == "answer":
            if out:
                one.release(out.pop())
            one.update_limits(READ, account(left, seconds))
        else:
            clock.now += seconds
    for slot in out:
        one.release(slot)
    clock.now += 91
    assert ask_slot(one, READ) == (0.0, True)
