"""Flows and their effects: what is sent and how long a flow sleeps, without a network."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import pytest

from tests.support.flows import READ, WRITE, Reply, Time, governor, ok, refusal, run, sent, slept
from zenpy.lib.exception import (
    APIException,
    DeadlineExceeded,
    NetworkError,
    RatelimitBudgetExceeded,
    RecordNotFoundException,
    ServerError,
)
from zenpy.lib.http.exchange import Send, Sleep, exchange
from zenpy.lib.http.message import Response


def test_a_success_is_one_request() -> None:
    time = Time()
    response, effects = run(exchange(READ, governor(time)), [ok()], time)
    assert response is not None
    assert effects == [Send(READ)]


def test_limits_are_waited_out_as_often_as_they_come() -> None:
    time = Time()
    replies = [refusal(429, retry_after="3"), refusal(429, retry_after="2.5"), ok()]
    _, effects = run(exchange(WRITE, governor(time)), replies, time)
    assert slept(effects) == [3.0, 2.5]
    assert [one.attempt for one in sent(effects)] == [0, 1, 2]
    assert [one.attempt for one in effects if isinstance(one, Sleep)] == [0, 1]


def test_a_wait_before_a_call_may_be_a_part_of_a_second() -> None:
    time = Time()
    one = governor(time)
    run(exchange(READ, one), [ok(ratelimit_limit="100", ratelimit_remaining="0", ratelimit_reset="2")], time)
    time.now += 1.5
    _, effects = run(exchange(READ, one), [ok()], time)
    assert slept(effects) == [0.5]


def test_a_server_that_asks_for_no_wait_gets_one_request_at_once_and_then_pauses() -> None:
    """Refusals and failures are counted apart, and neither makes the other one start again."""
    time = Time()
    replies = [refusal(502), refusal(429, retry_after="0"), refusal(502), refusal(429, retry_after="0"), ok()]
    _, effects = run(exchange(READ, governor(time)), replies, time)
    first_failure, second_failure, second_refusal = slept(effects)
    assert 0.25 <= first_failure <= 0.5 <= second_failure <= 1.0
    assert second_refusal >= 0.5


def test_refusals_by_a_limit_do_not_use_up_the_repetitions_of_failures() -> None:
    time = Time()
    replies: list[Reply] = [refusal(429, retry_after="3")] * 5
    replies += [refusal(502), NetworkError("reset"), refusal(502), ok()]
    response, effects = run(exchange(READ, governor(time)), replies, time)
    assert response is not None
    assert [one.attempt for one in sent(effects)] == list(range(9))


def test_a_call_that_is_interrupted_gives_its_place_back_wherever_it_is() -> None:
    """Cancelled at each of its effects in turn: while it waits for its turn, is out, or waits to be repeated."""
    low = {"ratelimit_limit": "100", "ratelimit_remaining": "3", "ratelimit_reset": "8"}
    replies: list[Reply] = [refusal(429, retry_after="3", **low), NetworkError("reset"), refusal(502), ok()]
    for steps in range(8):
        time = Time()
        one = governor(time)
        run(exchange(READ, one), [ok(**low)], time)
        flow, script, answer = exchange(READ, one), iter(replies), None
        for _ in range(steps):
            effect = flow.throw(answer) if isinstance(answer, NetworkError) else flow.send(answer)
            answer = next(script) if isinstance(effect, Send) else None
            time.now += effect.seconds if isinstance(effect, Sleep) else 0.1
        flow.close()
        slot = one.take_slot(READ, time.now + 60)[1]
        assert slot is not None
        assert {bucket._under_way for bucket in slot.buckets} == {1}


def test_a_body_that_breaks_off_is_asked_for_again() -> None:
    time = Time()
    response, effects = run(exchange(READ, governor(time)), [NetworkError("in the middle"), ok()], time)
    assert response is not None
    assert len(sent(effects)) == 2


def test_only_json_can_be_seen_to_break_off() -> None:
    time = Time()
    for kind, tries in (("text/csv", 1), ("application/json", 2)):
        broken = Response(200, {"content-type": kind}, b'{"a": 1')
        _, effects = run(exchange(READ, governor(time)), [broken, ok()], time)
        assert len(sent(effects)) == tries


def test_a_write_whose_answer_is_lost_is_not_repeated() -> None:
    time = Time()
    with pytest.raises(NetworkError):
        run(exchange(WRITE, governor(time)), [NetworkError("reset")], time)


def test_what_stays_broken_is_raised_after_three_repetitions() -> None:
    time = Time()
    replies = [refusal(502)] * 4
    flow = exchange(READ, governor(time))
    with pytest.raises(ServerError):
        run(flow, replies, time)


def test_a_connection_that_stays_broken_is_tried_three_times_more_with_growing_waits() -> None:
    time, error = Time(), NetworkError("reset")
    with pytest.raises(NetworkError) as raised:
        run(exchange(READ, governor(time)), [error] * 4, time)
    assert raised.value is error
    assert 0.25 + 0.5 + 1.0 <= time.now <= 0.5 + 1.0 + 2.0


def test_a_driver_without_an_answer_is_a_mistake_in_the_driver() -> None:
    flow = exchange(READ, governor(Time()))
    flow.send(None)
    with pytest.raises(TypeError, match="A driver sends back a response for each Send"):
        flow.send(None)


def test_a_refusal_that_is_none_of_these_is_raised_at_once() -> None:
    time = Time()
    with pytest.raises(RecordNotFoundException):
        run(exchange(READ, governor(time)), [refusal(404)], time)


def test_an_address_that_needs_its_ending_gets_it() -> None:
    """rule R10"""
    time = Time()
    _, effects = run(exchange(READ, governor(time)), [refusal(415), ok()], time)
    assert [one.request.url for one in sent(effects)] == ["/api/v2/tickets", "/api/v2/tickets.json"]
    assert slept(effects) == []


def test_an_address_that_is_refused_with_its_ending_too_is_an_error() -> None:
    """rule R10"""
    time = Time()
    with pytest.raises(APIException, match="HTTP 415"):
        run(exchange(READ, governor(time)), [refusal(415), refusal(415)], time)


def test_all_waits_of_a_call_count_against_its_budget() -> None:
    time = Time()
    limit = {"ratelimit_limit": "100", "ratelimit_remaining": "0", "ratelimit_reset": "8"}
    one = governor(time, budget=10)
    run(exchange(READ, one), [ok(**limit)], time)
    with pytest.raises(RatelimitBudgetExceeded):
        run(exchange(READ, one), [refusal(429, retry_after="5")], time)


def test_all_calls_of_a_client_have_one_budget() -> None:
    time = Time()
    one = governor(time, budget=10)
    run(exchange(READ, one), [refusal(429, retry_after="4"), ok()], time)
    run(exchange(WRITE, one), [refusal(503, retry_after="4"), ok()], time)
    with pytest.raises(RatelimitBudgetExceeded, match="of 10 seconds, of which 8 have been spent"):
        run(exchange(READ, one), [refusal(429, retry_after="4")], time)
    run(exchange(READ, governor(time, budget=10)), [refusal(429, retry_after="4"), ok()], time)


def test_a_wait_after_a_failure_spends_no_budget() -> None:
    time = Time()
    one = governor(time, budget=0)
    run(exchange(READ, one), [refusal(502), NetworkError("reset"), ok()], time)
    with pytest.raises(RatelimitBudgetExceeded, match="of which 0 have been spent"):
        run(exchange(READ, one), [refusal(429, retry_after="1")], time)


def test_a_wait_that_would_end_too_late_spends_no_budget() -> None:
    time = Time()
    one = governor(time, budget=10, time_limit=5)
    with pytest.raises(DeadlineExceeded):
        run(exchange(READ, one), [refusal(429, retry_after="8")], time)
    assert one.spend_budget(10) == 10


@pytest.mark.parametrize("status", [429, 503])
def test_a_wait_that_ends_early_spends_only_what_it_took(status: int) -> None:
    time = Time()
    time.now = 100.0
    one = governor(time, budget=10)
    flow = exchange(READ, one)
    next(flow)
    flow.send(refusal(status, retry_after="8"))
    time.now += 1
    flow.close()  # as when a task is cancelled
    assert one.spend_budget(9) == 9
    with pytest.raises(RatelimitBudgetExceeded, match="of which 10 have been spent"):
        one.spend_budget(1)


def test_a_wait_before_a_call_that_ends_early_spends_only_what_it_took() -> None:
    time = Time()
    one = governor(time, budget=10)
    run(exchange(READ, one), [ok(ratelimit_limit="100", ratelimit_remaining="0", ratelimit_reset="8")], time)
    flow = exchange(READ, one)
    assert isinstance(next(flow), Sleep)
    time.now += 1
    flow.close()
    assert one.spend_budget(9) == 9


def test_threads_spend_one_budget() -> None:
    one = governor(Time(), budget=64)

    def spend() -> int:
        spent = 0
        for _ in range(32):
            with suppress(RatelimitBudgetExceeded):
                spent += bool(one.spend_budget(1))
        return spent

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(lambda _: spend(), range(8))) == 64


def test_a_call_has_its_deadline() -> None:
    time = Time(per_answer=4.0)
    replies = [refusal(502), refusal(502), refusal(502), ok()]
    with pytest.raises(DeadlineExceeded, match="has a time limit of 10 seconds"):
        run(exchange(READ, governor(time, time_limit=10)), replies, time)
    assert time.now <= 13.5  # the third answer came too late, and no fourth was asked for


def test_each_request_gets_the_time_that_is_left() -> None:
    time = Time()
    replies = [refusal(429, retry_after="4"), ok()]
    _, effects = run(exchange(READ, governor(time, time_limit=10)), replies, time)
    assert [one.time_left for one in sent(effects)] == [10.0, 6.0]


def test_no_wait_is_begun_that_ends_too_late() -> None:
    time = Time()
    with pytest.raises(
        DeadlineExceeded, match=r"the next wait of 60 s \(rate limit reached\) would exceed it"
    ):
        run(exchange(READ, governor(time, time_limit=10)), [refusal(429, retry_after="60")], time)
    assert time.now == 0.0


def test_a_wait_that_ends_with_the_time_limit_is_not_begun() -> None:
    time = Time()
    with pytest.raises(DeadlineExceeded, match="the next wait of 10 s"):
        run(exchange(READ, governor(time, time_limit=10)), [refusal(429, retry_after="10")], time)
    assert time.now == 0.0


def test_nothing_is_sent_when_no_time_is_left() -> None:
    time = Time(per_answer=3.0)
    with pytest.raises(DeadlineExceeded, match="which has passed"):
        run(exchange(READ, governor(time, time_limit=3)), [refusal(415), ok()], time)
    with pytest.raises(DeadlineExceeded) as raised:
        run(exchange(WRITE, governor(time, time_limit=3)), [NetworkError("no answer")], time)
    assert raised.value.sent


def test_a_deadline_shows_whether_the_request_may_have_arrived() -> None:
    time, late = Time(), Time(per_answer=4.0)
    with pytest.raises(DeadlineExceeded) as before:
        run(exchange(WRITE, governor(time, time_limit=10)), [refusal(429, retry_after="60")], time)
    with pytest.raises(DeadlineExceeded) as meanwhile:
        run(exchange(WRITE, governor(late, time_limit=3)), [NetworkError("no answer")], late)
    assert (before.value.sent, meanwhile.value.sent) == (False, True)


def test_a_wait_names_its_own_reason() -> None:
    """Hooks and logs show it: a limit is not the same as a failure."""
    replies: list[Reply] = [refusal(429, retry_after="3"), refusal(502), NetworkError("reset"), ok()]
    time = Time()
    _, effects = run(exchange(READ, governor(time)), replies, time)
    reasons = [effect.reason for effect in effects if isinstance(effect, Sleep)]
    assert reasons == ["rate limit reached", "temporary failure", "temporary failure"]


@pytest.mark.parametrize(
    ("remaining", "reason"), [("0", "rate limit reached"), ("5", "few calls left before the rate limit")]
)
def test_a_wait_before_a_call_names_its_own_reason(remaining: str, reason: str) -> None:
    time = Time()
    one = governor(time)
    limit = {"ratelimit_limit": "100", "ratelimit_remaining": remaining, "ratelimit_reset": "30"}
    one.update_limits(READ, ok(**limit))
    _, effects = run(exchange(READ, one), [ok()], time)
    assert [effect.reason for effect in effects if isinstance(effect, Sleep)] == [reason]


def test_a_flow_that_is_given_up_gives_its_place_back() -> None:
    time = Time()
    one = governor(time)
    one.update_limits(READ, ok(ratelimit_limit="100", ratelimit_remaining="1", ratelimit_reset="30"))
    flow = exchange(READ, one)
    flow.send(None)
    flow.close()
    assert one.take_slot(READ, time.now)[1] is not None
