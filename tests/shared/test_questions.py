"""What a worker asks and tells the store, without a server: what each answer of Zendesk means, and what the scripts are given."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Sequence
from email.utils import formatdate
from typing import Any

import pytest

from tests.support.limits import READ, Clock, answer, governor
from tests.support.shared_limits import ME
from zenpy.lib.exception import ConfigurationError, SharedStoreError, SharedStoreWarning
from zenpy.lib.http.exchange import Flow
from zenpy.lib.http.limit_headers import ACCOUNT, Limit
from zenpy.lib.shared.availability import Availability, StoreCall
from zenpy.lib.shared.limits import DEFAULT_WAIT, SharedLimits
from zenpy.lib.shared.state import name_account
from zenpy.lib.shared.tokens import _milliseconds_left
from zenpy.oauth import Tokens
from zenpy.shared import Place, RedisStore, Report, SharedRecords, Turn, new_key

URL = "redis://127.0.0.1:1/0"
DAY = 86_400


class FakeStore:
    """Answers with a turn, or with an error, and notes what it is told."""

    def __init__(self, answer: Turn | Exception) -> None:
        self.answer = answer
        self.given_back: list[str] = []
        self.reports: list[Report] = []
        self.places: list[Place] = []

    def take(self, place: Place, lease: str, waits: bool = True) -> Turn:
        self.places.append(place)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    async def take_async(self, place: Place, lease: str, waits: bool = True) -> Turn:
        return self.take(place, lease, waits)

    def report(self, place: Place, lease: str, report: Report) -> None:
        self.reports.append(report)

    async def report_async(self, place: Place, lease: str, report: Report) -> None:
        self.report(place, lease, report)

    def give_back(self, place: Place, lease: str) -> None:
        self.given_back.append(lease)


def share(store: FakeStore, clock: Clock | None = None, **options: object) -> SharedLimits:
    clock = clock or Clock()
    return SharedLimits(store, "acme", governor(clock, **options), Availability(clock))


def drive(flow: Flow[Any], before: Callable[[], None] = lambda: None) -> Any:
    """Carry out a flow; `before` is called before each question to the store."""
    try:
        effect = next(flow)
        while True:
            assert isinstance(effect, StoreCall)
            before()
            try:
                effect.perform(lambda flow: None)
            except SharedStoreError as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(None)
    except StopIteration as end:
        return end.value


# -- a slot ------------------------------------------------------------------------------------------------------------------


def test_a_slot_is_asked_for_by_address_and_by_shape() -> None:
    store = FakeStore(Turn(0.0, True))
    drive(share(store).take_slot(READ, 0.0))
    (place,) = store.places
    assert place.account == "acme"
    assert place.address == f"{READ.method} {READ.url}"
    assert len(place.shape.split(" ")) == 2


def test_a_slot_that_the_client_does_not_take_is_given_back_and_a_refused_one_is_not() -> None:
    granted, refused, silent = (
        FakeStore(Turn(0.0, True)),
        FakeStore(Turn(1.0, False)),
        FakeStore(SharedStoreError("The store gives no answer.")),
    )
    assert drive(share(granted).take_slot(READ, 0.0))[1] is not None
    assert drive(share(refused).take_slot(READ, 0.0)) == (1.0, None)
    with pytest.warns(SharedStoreWarning):
        assert drive(share(silent).take_slot(READ, 0.0))[1] is not None, "by its own limits"
    assert (granted.given_back, refused.given_back) == ([], [])
    assert len(silent.given_back) == 1, "the answer was lost: perhaps it was granted"


def test_a_call_that_ends_before_the_store_is_asked_gives_nothing_back() -> None:
    for has_begun in (False, True):
        store = FakeStore(Turn(0.0, True))
        flow = share(store).take_slot(READ, 0.0)
        call = next(flow)
        assert isinstance(call, StoreCall)
        if has_begun:
            call.perform(lambda flow: None)
        flow.close()  # the call is cancelled
        assert len(store.given_back) == int(has_begun)


def test_a_slot_is_reported_once() -> None:
    store = FakeStore(Turn(0.0, True))
    limits = share(store)
    _, slot = drive(limits.take_slot(READ, 0.0))
    drive(limits.report(slot, answer()))
    drive(limits.report(slot, answer()))
    limits.give_back(slot)
    assert (len(store.reports), store.given_back) == (1, [])
    _, slot = drive(limits.take_slot(READ, 0.0))
    limits.give_back(slot)
    limits.give_back(slot)
    assert len(store.given_back) == 1


def test_the_pace_of_a_client_follows_what_the_store_says_is_left() -> None:
    clock = Clock()
    few = share(FakeStore(Turn(0.0, True, left=3)), clock, proactive_below=10, interval=5)
    assert [drive(few.take_slot(READ, 0.0))[0] for _ in range(3)][1:] == [5.0, 10.0]
    many = share(FakeStore(Turn(0.0, True, left=30)), clock, proactive_below=10, interval=5)
    assert [drive(many.take_slot(READ, 0.0))[0] for _ in range(3)] == [0.0] * 3


# -- a report ----------------------------------------------------------------------------------------------------------------


def report_of(response: Any) -> Report:
    return share(FakeStore(Turn(0.0, True)))._make_report(response)


def test_an_answer_tells_its_limits_and_no_answer_says_so() -> None:
    assert report_of(None) == Report(is_answered=False)
    told = report_of(answer(ratelimit_limit=100, ratelimit_remaining=40, ratelimit_reset=30))
    assert told == Report([Limit(ACCOUNT, 100, 40, 30.0)])


def test_a_429_says_what_is_refused_and_for_how_long() -> None:
    used_up = Limit(ACCOUNT, 100, 0, 30.0)
    headers: dict[str, Any] = {"ratelimit_limit": 100, "ratelimit_remaining": 0, "ratelimit_reset": 30}
    assert report_of(answer(429, retry_after=7, **headers)) == Report([used_up], True, [used_up], 7.0)
    assert report_of(answer(429, **headers)) == Report([used_up], True, [used_up], 30.0)
    told = report_of(answer(429))
    assert (told.limits, told.wait) == ([], DEFAULT_WAIT)
    assert [limit.name for limit in told.refused] == [ACCOUNT]
    clock = Clock()
    later = formatdate(clock() + 90, usegmt=True)
    told = share(FakeStore(Turn(0.0, True)), clock)._make_report(answer(429, retry_after=later))
    assert told.wait == pytest.approx(90, abs=1)


def test_a_429_about_jobs_is_not_about_requests() -> None:
    told = report_of(answer(429, b'{"error": "TooManyJobs"}', retry_after=7))
    assert told == Report([])
    assert report_of(answer(503, retry_after=7)) == Report([])


# -- what the scripts are given ----------------------------------------------------------------------------------------------


class Scripts:
    """Takes the place of the connections, and notes what each script is given."""

    def __init__(self, result: object = None) -> None:
        self.result = result
        self.given: list[tuple[str, Sequence[object]]] = []

    def run(self, script: object, key: str, arguments: Sequence[object]) -> object:
        self.given.append((key, arguments))
        return self.result

    async def run_async(self, script: object, key: str, arguments: Sequence[object]) -> object:
        return self.run(script, key, arguments)

    def close(self) -> None:
        """Nothing is open."""

    async def close_async(self) -> None:
        """Nothing is open."""


def store_on(scripts: Scripts, **settings: Any) -> RedisStore:
    store = RedisStore(URL, **settings)
    store._connections = scripts  # type: ignore[assignment]  # it has the methods that are called
    return store


def test_times_reach_the_server_in_milliseconds() -> None:
    scripts = Scripts([1500, 1, -1])
    with store_on(scripts, lease=2.5) as store:
        assert store.take(ME, "a") == Turn(1.5, True, None)
        scripts.result = [0, 0, 0]
        assert store.take(ME, "b") == Turn(0.0, False, 0)
        store._renew("acme", ["x"], ["y"])
    taken, _, renewed, returned = (arguments for _, arguments in scripts.given[:4])
    assert (taken[0], taken[3]) == ("take", 2500)
    assert renewed == ["renew", 2500, "x"]
    assert returned == ["release", "y"]


def test_a_report_reaches_the_server_with_each_limit_once() -> None:
    used_up, endpoint = Limit(ACCOUNT, 100, 0, 30.0), Limit("tickets-update", 30, 0, None)
    scripts = Scripts()
    with store_on(scripts) as store:
        store.report(ME, "a", Report([used_up, endpoint], True, [endpoint], 1.25))
        store.report(ME, "b", Report([], True, [Limit("", 0, 0)]))
    first, second = (list(arguments) for _, arguments in scripts.given)
    assert first[0] == "report"
    assert first[5:7] == [1, 1250]
    assert first[7:] == ["area", ACCOUNT, 100, 0, 30_000, 0, "endpoint", "tickets-update", 30, 0, -1, 1]
    assert second[7:] == ["endpoint", "", 0, 0, -1, 1]


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_store_that_is_closed_gives_back_all_that_it_holds(mode: str) -> None:
    scripts = Scripts([0, 1, 5])
    store = store_on(scripts, prefix="mine")
    store.take(ME, "a")
    name = scripts.given[0][1][1]
    scripts.given.clear()
    if mode == "sync":
        store.close()
    else:
        asyncio.run(store.aclose())
    assert scripts.given == [(f"mine:{{{ME.account}}}:", ["release", name])]


def test_the_defaults_are_those_of_the_guide() -> None:
    with store_on(Scripts()) as store:
        assert (store._prefix, store._lease, store._at_once, store.records) == ("zenpy", 10.0, 0, None)
    assert RedisStore(URL)._connections._timeout == 1.0


def test_arguments_at_their_bounds() -> None:
    assert RedisStore(URL, at_once=1)._at_once == 1
    with pytest.raises(ConfigurationError, match="numbers of seconds above 0"):
        RedisStore(URL, lease=0)
    for prefix in ("a{", "a}"):
        with pytest.raises(ConfigurationError, match=r"no \{ and \}"):
            RedisStore(URL, prefix=prefix)


# -- records, tokens, names --------------------------------------------------------------------------------------------------


def test_records_are_kept_for_those_who_see_the_same_and_have_the_same_key() -> None:
    def kept(**settings: Any) -> tuple[object, object]:
        scripts = Scripts([None, 0])
        records = RedisStore(URL, **settings).records
        assert records is not None
        records._connections = scripts  # type: ignore[assignment]  # it has the methods that are called
        records.keep("acme", "user 1", b"content", 0)
        ((_, arguments),) = scripts.given
        assert arguments[-1] == 1500
        return arguments[1], arguments[2]

    ada, grace = SharedRecords(1.5, "ada"), SharedRecords(1.5, "grace")
    readers = {kept(records=ada)[0], kept(records=grace)[0], kept(records=ada, key=new_key())[0]}
    assert len(readers) == 3
    assert kept(records=ada)[1] == b"content"
    assert kept(records=ada, key=new_key())[1] != b"content"


def test_tokens_are_kept_for_as_long_as_they_are_of_use() -> None:
    def left(**times: float | None) -> float:
        made = Tokens(**{"access_token": "a", **times})  # type: ignore[arg-type]  # times, and sometimes a refresh token
        return _milliseconds_left(made, lambda: 1000.0) / 1000

    assert left() == 90 * DAY
    assert left(expires_at=1500.0) == 500
    assert left(expires_at=900.0) == 60
    assert left(expires_at=1000.0 + 365 * DAY) == 90 * DAY
    refresh: dict[str, Any] = {"refresh_token": "r"}
    assert left(expires_at=1500.0, refresh_expires_at=3000.0, **refresh) == 2000
    assert left(expires_at=1500.0, **refresh) == 90 * DAY


def test_an_account_has_one_name_however_its_address_is_written() -> None:
    names = {
        name_account(url)
        for url in ("https://acme.zendesk.com", "https://acme.zendesk.com/", "https://ACME.zendesk.com")
    }
    assert len(names) == 1
    assert name_account("https://other.zendesk.com") not in names
    assert len(*names) == 24


def test_a_text_of_tokens_shows_nothing() -> None:
    assert repr(RedisStore(URL, key=new_key()).tokens("acme")) == "RedisTokens(...)"


def test_without_cryptography_it_is_said_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cryptography.fernet", None)
    for need in (new_key, lambda: RedisStore(URL, key="x")):
        with pytest.raises(ConfigurationError, match=r"^A key of RedisStore .* 'zenpy-typed\[redis\]'"):
            need()
