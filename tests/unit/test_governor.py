"""The governor under load: many workers, answers out of order, and limits that are shared or not."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from random import Random

import pytest

from tests.support.limits import READ, Clock, account, answer, ask_slot, governor
from zenpy.lib.exception import RateLimitError
from zenpy.lib.http.exchange import Flow, Send, Sleep, exchange
from zenpy.lib.http.governor import Governor
from zenpy.lib.http.limit_endpoints import EndpointLimits
from zenpy.lib.http.limit_headers import Limit
from zenpy.lib.http.message import Request, Response

Serve = Callable[[Request, float], Response]


def update(number: int) -> Request:
    return Request("PUT", f"/api/v2/tickets/{number}")


def endpoint(left: int, total: int = 100, resets: float = 60, name: str = "tickets-update") -> Response:
    return answer(**{f"zendesk-ratelimit-{name}": f"total={total}; remaining={left}; resets={resets}"})


# -- workers in simulated time ---------------------------------------------------------------------------------------


class Workers:
    """Workers whose flows run in simulated time, by a server that takes a different time for each answer."""

    def __init__(self, one: Governor, clock: Clock, serve: Serve) -> None:
        self.clock, self.serve = clock, serve
        one.monotonic = one.unix_time = clock
        self.one = one
        self.random = Random(7)
        self.events: list[tuple[float, int, Flow[Response], Response | None]] = []
        self.serial = 0
        self.refused = self.done = 0

    def later(self, seconds: float, flow: Flow[Response], found: Response | None) -> None:
        self.serial += 1
        heapq.heappush(self.events, (self.clock.now + seconds, self.serial, flow, found))

    def run(self, requests: list[Request], workers: int) -> float:
        """All requests, so many at a time; gives the seconds it took."""
        start, todo = self.clock.now, list(reversed(requests))
        for _ in range(workers):
            self.later(0, exchange(todo.pop(), self.one), None)
        while self.events:
            self.clock.now, _, flow, found = heapq.heappop(self.events)
            try:
                effect = flow.send(found)
            except StopIteration:
                self.done += 1
                if todo:
                    self.later(0, exchange(todo.pop(), self.one), None)
                continue
            if isinstance(effect, Sleep):
                self.later(effect.seconds, flow, None)
            else:
                assert isinstance(effect, Send)
                response = self.serve(effect.request, self.clock.now)
                self.refused += response.status == 429
                self.later(self.random.uniform(0.05, 0.5), flow, response)
        assert self.done == len(requests)
        return self.clock.now - start


class Window:
    """A server's limit: so many calls in each period, for all calls of one key."""

    def __init__(
        self, total: int, period: float, key: Callable[[Request], object], header: bool = True
    ) -> None:
        self.total, self.period, self.key, self.header = total, period, key, header
        self.used: dict[object, tuple[float, int]] = {}

    def __call__(self, request: Request, now: float) -> Response:
        key = self.key(request)
        start, used = self.used.get(key, (now, 0))
        if now >= start + self.period:
            start, used = now, 0
        ok = used < self.total
        self.used[key] = start, used + ok
        left, resets = self.total - used - ok, start + self.period - now
        if self.header:
            found = endpoint(left, self.total, round(resets))
        else:
            found = answer(x_rate_limit=self.total, x_rate_limit_remaining=left)
        if ok:
            return found
        return Response(429, {**found.headers, "retry-after": str(round(resets) + 1)}, b"")


@pytest.mark.parametrize("workers", [1, 8, 32, 200])
def test_a_limit_that_all_records_share_holds_them_all_back(workers: int) -> None:
    """rule L4: 100 updates a minute in an account, however many tickets they are of"""
    clock = Clock()
    pool = Workers(Governor(), clock, Window(100, 60, key=lambda request: "account"))
    seconds = pool.run([update(number) for number in range(500)], workers)
    assert (
        pool.refused <= workers + 5
    )  # the ends of periods are given in whole seconds, so one call in each period is refused
    assert seconds < 6 * 60


@pytest.mark.parametrize("workers", [1, 8, 32])
def test_a_limit_of_one_record_does_not_delay_other_records(workers: int) -> None:
    """rule L4: 30 updates in ten minutes of one ticket"""
    clock = Clock()
    pool = Workers(Governor(), clock, Window(30, 600, key=lambda request: request.url))
    requests = [update(number) for number in (*[1] * 15, *range(2, 300))]
    assert pool.run(requests, workers) < 450 / workers + 60
    assert pool.refused == 0


@pytest.mark.parametrize("header", [True, False])
def test_many_workers_keep_to_a_small_limit(header: bool) -> None:
    """rule L1: few calls are refused, and no period is left unused"""
    clock = Clock()
    pool = Workers(Governor(), clock, Window(20, 60, key=lambda request: "account", header=header))
    seconds = pool.run([Request("GET", "/api/v2/tickets", repeatable=True)] * 100, 16)
    assert pool.refused <= 16
    assert seconds < 6 * 61


# -- limits that are shared ------------------------------------------------------------------------------------------


def held(known: EndpointLimits, request: Request, now: float = 0.0) -> float:
    return max((bucket.seconds_blocked(now) for bucket in known.find(request)), default=0.0)


def test_counting_down_together_is_sharing() -> None:
    known = EndpointLimits()
    known.update(update(1), Limit("x", 100, 2, 60), 0.0)
    assert held(known, update(3)) == 0
    known.update(update(2), Limit("x", 100, 0, 59), 1.0)
    assert held(known, update(3), 1.0) == 59
    assert held(known, Request("GET", "/api/v2/tickets/3"), 1.0) == 0
    assert held(known, Request("PUT", "/api/v2/users/3"), 1.0) == 0


@pytest.mark.parametrize(
    "second",
    [Limit("x", 100, 2, 60), Limit("x", 100, 1, 600), Limit("x", 100, 99, 60), Limit("x", 30, 1, 60)],
)
def test_the_same_count_or_another_end_is_none(second: Limit) -> None:
    known = EndpointLimits()
    known.update(update(1), Limit("x", 100, 2, 60), 0.0)
    known.update(update(2), second, 1.0)
    known.update(update(1), Limit("x", 100, 0, 58), 2.0)
    assert held(known, update(1), 2.0) == 58
    assert held(known, update(3), 2.0) == 0


def test_one_that_was_called_in_between_counts_for_itself() -> None:
    """In turn, no answer overtakes another: a count that rises within its period is not the same count."""
    known = EndpointLimits()
    for number, left in ((1, 29), (1, 28), (2, 29), (1, 27), (1, 0)):
        known.update(update(number), Limit("x", 30, left, 600), 0.0)
    assert held(known, update(1)) == 600
    assert held(known, update(3)) == 0


def test_limits_are_shared_across_shapes_too() -> None:
    """All kinds of exports count against one limit."""
    known = EndpointLimits()
    tickets, users = (Request("GET", f"/api/v2/incremental/{kind}/cursor") for kind in ("tickets", "users"))
    known.update(tickets, Limit("incremental-exports", 10, 1, 60), 0.0)
    known.update(users, Limit("incremental-exports", 10, 0, 60), 0.5)
    assert held(known, tickets, 0.5) == held(known, users, 0.5) == 60


def test_a_shared_limit_that_turns_out_to_be_none_is_dropped() -> None:
    known = EndpointLimits()
    known.update(update(1), Limit("x", 100, 50, 60), 0.0)
    known.update(update(2), Limit("x", 100, 0, 60), 0.0)
    assert held(known, update(3)) == 60
    known.update(update(3), Limit("x", 100, 99, 60), 0.0)
    assert held(known, update(3)) == 0


# -- answers that overtake each other --------------------------------------------------------------------------------


def test_an_overtaken_answer_is_old_news() -> None:
    clock = Clock()
    one = governor(clock)
    one.update_limits(READ, account(left=50))
    slots = [one.take_slot(READ, clock())[1] for _ in range(3)]
    one.update_limits(READ, account(left=47))
    one.update_limits(READ, account(left=49))
    assert one.limits()[0].remaining == 47
    for slot in slots:
        assert slot is not None
        one.release(slot)


def test_an_overtaken_answer_does_not_put_the_end_off() -> None:
    clock = Clock()
    one = governor(clock)
    one.update_limits(READ, answer(x_rate_limit=100, x_rate_limit_remaining=5))
    slots = [one.take_slot(READ, clock())[1] for _ in range(2)]
    clock.now += 50
    one.update_limits(READ, answer(x_rate_limit=100, x_rate_limit_remaining=3))
    one.update_limits(READ, answer(x_rate_limit=100, x_rate_limit_remaining=4))
    for slot in slots:
        assert slot is not None
        one.release(slot)
    assert one.limits()[0].resets == pytest.approx(10)


def test_a_limit_that_is_renewed_early_is_noticed() -> None:
    clock = Clock()
    one = governor(clock)
    one.update_limits(READ, account(left=1, resets=30))
    one.update_limits(READ, account(left=99, resets=60))
    assert one.limits() == [Limit("account", 100, 99, 60)]


def test_a_call_gives_back_what_it_took_and_nothing_else() -> None:
    """The end of a call does not change a limit that was unknown when the call started."""
    clock = Clock()
    one = governor(clock)
    early = one.take_slot(READ, clock())[1]
    one.update_limits(READ, account(left=1))
    assert ask_slot(one, READ)[1]
    assert early is not None
    one.release(early)
    assert not ask_slot(one, READ)[1]


def test_a_new_period_is_not_stormed() -> None:
    clock = Clock()
    one = governor(clock)
    one.update_limits(READ, answer(ratelimit_limit=3, ratelimit_remaining=0, ratelimit_reset=10))
    clock.now += 10
    assert ask_slot(one, READ) == (0.0, True)
    wait, granted = ask_slot(one, READ)  # the first one shows whether the period has begun
    assert not granted
    assert 0 < wait < 1
    clock.now += 3
    waits = [ask_slot(one, READ) for _ in range(3)]
    assert [granted for _, granted in waits] == [True, True, False]  # as many as there are calls in a period
    assert 0 < waits[-1][0] < 1


# -- keeping away from the limit --------------------------------------------------------------------------------------


def test_a_client_that_leaves_calls_to_others_slows_down_below_its_floor() -> None:
    """As in zenpy 2: `proactive_ratelimit` is how many calls stay, the interval how far apart calls are then."""
    clock = Clock()
    one = governor(clock, proactive_below=50, interval=10)
    assert ask_slot(one, READ) == (0.0, True)
    one.update_limits(READ, account(left=50))
    assert ask_slot(one, READ) == (0.0, True)
    one.update_limits(READ, account(left=49))
    clock.now += 4
    assert ask_slot(one, READ) == (6.0, True)
    assert ask_slot(one, READ) == (16.0, True)  # every thread has to wait, one after the other
    clock.now += 60
    assert ask_slot(one, READ) == (0.0, True)


def test_a_call_after_a_quiet_time_is_not_kept_waiting() -> None:
    clock = Clock()
    one = governor(clock, proactive_below=50, interval=10)
    ask_slot(one, READ)
    one.update_limits(READ, account(left=30, resets=60))
    clock.now += 11
    assert ask_slot(one, READ) == (0.0, True)


# -- refusals --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [429, 503])
def test_who_is_refused_again_and_again_does_not_hammer(status: int) -> None:
    """rule L3: a server that asks for no wait does not get many calls at once either"""
    one = governor(Clock())
    waits = [one.decide_retry(answer(status, retry_after=0), READ, attempt) for attempt in range(3)]
    assert waits[0] == 0.0
    assert all(wait is not None and wait >= 0.25 for wait in waits[1:])


def test_a_refusal_without_a_time_waits_until_the_limit_is_renewed() -> None:
    """rule L3: some responses only have `ratelimit-reset`"""
    one = governor(Clock())
    assert one.decide_retry(answer(429, ratelimit_reset=33), READ, 0) == 33
    spent = {"zendesk-ratelimit-x": "total=5; remaining=0; resets=12"}
    assert one.decide_retry(answer(429, **spent), READ, 0) == 12


def test_a_moment_instead_of_seconds_is_not_waited_for() -> None:
    one = governor(Clock())
    wait = one.decide_retry(answer(429, ratelimit_reset=1_900_000_000), READ, 0)
    assert wait is not None
    assert wait < 10


def test_workers_without_a_retry_time_do_not_retry_together() -> None:
    waits = {governor(Clock()).decide_retry(answer(429), READ, 0) for _ in range(20)}
    assert len(waits) > 10
    assert all(wait is not None and wait >= 1 for wait in waits)


def test_a_refusal_while_the_account_has_calls_left_is_the_endpoints_own() -> None:
    """rule L4: one ticket that was updated too often does not stop the account for ten minutes"""
    clock = Clock()
    one = governor(clock)
    left = {"x-rate-limit": "700", "x-rate-limit-remaining": "650"}
    assert one.decide_retry(answer(429, retry_after=500, **left), update(1), 0) == 500
    assert ask_slot(one, update(1)) == (500.0, False)
    assert ask_slot(one, READ) == (0.0, True)
    assert ask_slot(one, update(2)) == (0.0, True)


def test_jobs_in_flight_are_no_limit_of_the_clock() -> None:
    """rule W3: when there is room for another job depends on the jobs"""
    clock = Clock()
    one = governor(clock)
    create = Request("POST", "/api/v2/tickets/create_many")
    one.update_limits(create, endpoint(0, total=30, name="inflight-jobs"))
    assert ask_slot(one, create) == (0.0, True)


def test_an_address_with_its_host_counts_like_one_without() -> None:
    """rule L1"""
    clock = Clock()
    one = governor(clock)
    one.update_limits(Request("GET", "https://acme.zendesk.com/api/v2/help_center/articles"), account(left=0))
    assert ask_slot(one, READ) == (0.0, True)
    assert ask_slot(one, Request("GET", "/api/v2/help_center/articles"))[1] is False


def test_raising_never_waits_but_for_the_floor() -> None:
    clock = Clock()
    one = governor(clock, raise_on_limit=True)
    one.update_limits(READ, account(left=0))
    assert ask_slot(one, READ) == (0.0, True)
    with pytest.raises(RateLimitError):
        one.decide_retry(answer(429), READ, 0)
