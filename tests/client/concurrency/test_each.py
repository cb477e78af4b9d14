"""`client.each`: the outcomes of a plain loop, several calls at a time, and nothing left behind when a loop is left."""

from __future__ import annotations

import threading
import warnings
from collections.abc import Iterator
from contextvars import ContextVar
from itertools import count, islice

import httpx
import pytest

from tests.support.model_servers import client_of, use_sandbox_clock
from zenpy import Zenpy
from zenpy.lib.api_objects import Ticket
from zenpy.lib.exception import RecordNotFoundException, ZenpyException
from zenpy.sandbox import Sandbox


def running() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "zenpy-each"]


def number_of(request: httpx.Request) -> int:
    """The id of the ticket in a path."""
    return int(request.url.path.split("/")[4])


def comments(*numbers: int) -> httpx.Response:
    return httpx.Response(200, json={"comments": [{"id": number} for number in numbers], "next_page": None})


class Comments:
    """A server of comments that counts its requests; ids above 900 do not exist."""

    def __init__(self) -> None:
        self.sent: list[int] = []
        self.under_way = self.most = 0
        self._lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        number = number_of(request)
        with self._lock:
            self.sent.append(number)
            self.under_way += 1
            self.most = max(self.most, self.under_way)
        try:
            self.answering(number)
        finally:
            with self._lock:
                self.under_way -= 1
        if number > 900:
            return httpx.Response(404, json={"error": "RecordNotFound"})
        return comments(number * 10, number * 10 + 1)

    def answering(self, number: int) -> None:
        """What happens before the answer."""


def test_outcomes_come_in_the_order_of_the_records_with_what_each_call_gave() -> None:
    server = Comments()
    with client_of(server) as client:
        tickets = [Ticket(id=number) for number in range(1, 41)]
        outcomes = list(client.each(client.tickets.comments, tickets))
    assert [outcome.record for outcome in outcomes] == tickets
    assert [outcome.position for outcome in outcomes] == list(range(40))
    assert [[one.id for one in outcome.value] for outcome in outcomes] == [
        [number * 10, number * 10 + 1] for number in range(1, 41)
    ]
    assert all(isinstance(outcome.value, list) for outcome in outcomes)
    assert sorted(server.sent) == list(range(1, 41))
    assert running() == []


def test_so_many_calls_are_under_way_as_there_are_workers() -> None:
    together = threading.Barrier(4)

    class Together(Comments):
        def answering(self, number: int) -> None:
            together.wait(5)  # is broken unless four requests are under way at a time

    server = Together()
    with client_of(server) as client:
        assert len(list(client.each(client.tickets.comments, range(1, 13), workers=4))) == 12
    assert server.most == 4


def test_outcomes_come_as_their_calls_end_if_the_order_does_not_matter() -> None:
    first_may_end = threading.Event()

    class FirstIsSlow(Comments):
        def answering(self, number: int) -> None:
            assert number > 1 or first_may_end.wait(5)

    with client_of(FirstIsSlow()) as client:
        found = client.each(client.tickets.comments, range(1, 6), workers=2, ordered=False)
        assert [next(found).record for _ in range(3)] == [2, 3, 4]
        first_may_end.set()
        assert sorted(outcome.record for outcome in found) == [1, 5]


def test_an_endless_source_is_read_no_further_than_twice_the_workers() -> None:
    taken: list[int] = []

    def source() -> Iterator[int]:
        for number in count(1):
            taken.append(number)
            yield number

    server = Comments()
    with client_of(server) as client, client.each(client.tickets.comments, source(), workers=3) as outcomes:
        for position, outcome in enumerate(islice(outcomes, 50)):
            assert outcome.record == position + 1
            assert len(taken) <= position + 6
    assert len(server.sent) <= 55
    assert running() == []


def test_an_error_is_that_of_its_record() -> None:
    server = Comments()
    with client_of(server) as client:
        outcomes = list(client.each(client.tickets.comments, [1, 901, 2, 902]))
    assert [outcome.ok for outcome in outcomes] == [True, False, True, False]
    assert isinstance(outcomes[1].error, RecordNotFoundException)
    assert repr(outcomes[0]) == "<outcome 0: ok>"
    assert "RecordNotFound" in repr(outcomes[1])
    with pytest.raises(RecordNotFoundException) as caught:
        outcomes[1].value
    assert caught.value is outcomes[1].error


def test_values_raise_the_first_error_and_no_further_call_is_made() -> None:
    server = Comments()
    found: list[int] = []
    with client_of(server) as client:
        numbers = [1, 2, 901, *range(3, 900)]
        values = client.each(client.tickets.comments, numbers, workers=2).values()
        with pytest.raises(RecordNotFoundException):
            found.extend(len(value) for value in values)
        assert running() == []
        assert found == [2, 2]
        assert len(server.sent) <= 6
        assert [len(value) for value in client.each(client.tickets.comments, [1, 2]).values()] == [2, 2]


def test_an_error_of_the_source_comes_after_the_outcomes_before_it() -> None:
    def source() -> Iterator[int]:
        yield from (1, 2, 3)
        raise KeyError("the source's own")

    with client_of(Comments()) as client:
        outcomes = client.each(client.tickets.comments, source())
        assert [next(outcomes).record for _ in range(3)] == [1, 2, 3]
        with pytest.raises(KeyError, match="own"):
            next(outcomes)
        assert list(outcomes) == []
    assert running() == []


def test_a_loop_that_is_left_makes_no_further_call_and_leaves_no_thread() -> None:
    server = Comments()
    with client_of(server) as client:
        for _ in client.each(client.tickets.comments, range(1, 900), workers=2):
            break
        for thread in running():  # they end with the requests that are under way
            thread.join(5)
        assert running() == []
        with client.each(client.tickets.comments, range(1, 900), workers=2) as outcomes:
            next(outcomes)
        assert running() == []
        sent = len(server.sent)
        assert sent <= 2 * 5
        assert list(outcomes) == []
        outcomes.close()
        assert len(server.sent) == sent


def test_closing_ends_waits_for_limits_and_listings_between_two_pages() -> None:
    waits, second_pages = threading.Event(), []
    listing = threading.Event()

    def answer(request: httpx.Request) -> httpx.Response:
        if number_of(request) == 1:
            return comments(1)
        if number_of(request) == 2:
            return httpx.Response(429, headers={"Retry-After": "3000"})
        if "page[after]" in request.url.params:
            second_pages.append(request)
        listing.wait(5)
        return httpx.Response(
            200, json={"comments": [{"id": 3}], "meta": {"has_more": True, "after_cursor": "x"}, "links": {}}
        )

    client = Zenpy(
        subdomain="acme",
        oauth_token="x",
        transport=httpx.MockTransport(answer),
        on_wait=lambda wait: waits.set(),
    )
    with client:
        outcomes = client.each(client.tickets.comments, [3, 1, 2], workers=3, ordered=False)
        assert next(outcomes).record == 1
        assert waits.wait(5)
        closing = threading.Thread(target=outcomes.close)
        closing.start()
        while not outcomes._is_closed:
            pass
        listing.set()
        closing.join(5)
        assert not closing.is_alive()
    assert running() == []
    assert second_pages == []


def test_another_thread_may_close_it() -> None:
    hangs, go_on = threading.Event(), threading.Event()

    class SecondHangs(Comments):
        def answering(self, number: int) -> None:
            if number == 2:
                hangs.set()
                go_on.wait(5)

    with client_of(SecondHangs()) as client:
        outcomes = client.each(client.tickets.comments, [1, 2, 3])
        found: list[int] = []
        reader = threading.Thread(target=lambda: found.extend(one.record for one in outcomes))
        reader.start()
        assert hangs.wait(5)
        closing = threading.Thread(target=outcomes.close)
        closing.start()
        while not outcomes._is_closed:
            pass
        go_on.set()
        reader.join(5)
        closing.join(5)
    assert found == [1, 2, 3][: len(found)]
    assert running() == []


def test_all_calls_keep_to_the_limit_of_the_account() -> None:
    sandbox = Sandbox(limit=10)
    sandbox.seed({"Ticket": [{"subject": str(number)} for number in range(25)]})
    statuses: list[int | None] = []
    with Zenpy(
        subdomain="sandbox",
        oauth_token="x",
        transport=sandbox.transport,
        on_response=lambda received: statuses.append(received.status),
    ) as client:
        use_sandbox_clock(client, sandbox)
        start = sandbox.clock.now()
        outcomes = list(client.each(client.tickets.comments, range(1, 26), workers=4))
    assert all(outcome.ok for outcome in outcomes)
    assert statuses.count(429) <= 4  # not more than were under way when the limit was reached
    assert (sandbox.clock.now() - start).total_seconds() >= 60


def test_no_call_is_made_before_the_first_outcome_is_asked_for() -> None:
    server = Comments()
    with client_of(server) as client:
        outcomes = client.each(client.tickets.comments, [1])
        assert running() == []
        assert server.sent == []
        outcomes.close()
        assert list(outcomes) == []
    assert server.sent == []


def test_several_threads_may_ask_for_outcomes() -> None:
    found: list[int] = []
    with client_of(Comments()) as client:
        outcomes = client.each(client.tickets.comments, range(1, 101), workers=3)

        def read() -> None:
            found.extend(outcome.record for outcome in outcomes)

        threads = [threading.Thread(target=read) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
    assert sorted(found) == list(range(1, 101))


def test_what_the_program_keeps_for_its_context_holds_for_the_calls() -> None:
    trace: ContextVar[str] = ContextVar("trace")
    trace.set("mine")
    with client_of(Comments()) as client:
        assert list(client.each(lambda _: trace.get(), [1, 2]).values()) == ["mine", "mine"]


def deprecated(request: httpx.Request) -> httpx.Response:
    answer = comments(number_of(request))
    answer.headers["X-Zendesk-API-Warn"] = "Removed restricted keys"
    return answer


def test_warnings_are_those_of_the_loop() -> None:
    with client_of(deprecated) as client:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            assert all(outcome.ok for outcome in client.each(client.tickets.comments, [1, 2]))
        assert {warning.filename for warning in caught} == {__file__}
        assert len(caught) == 2
        (outcome,) = client.each(client.tickets.comments, [1])  # warnings are errors in tests
    assert isinstance(outcome.error, Warning)


class Ended(BaseException):
    """What no outcome holds."""


def test_what_is_no_exception_ends_the_loop() -> None:
    def call(number: int) -> int:
        if number == 2:
            raise Ended
        return number

    with client_of(Comments()) as client:
        outcomes = client.each(call, count(1), workers=1)
        assert next(outcomes).value == 1
        with pytest.raises(Ended):
            next(outcomes)
        outcomes.close()
    assert running() == []


def test_it_goes_on_in_the_process_that_began_it(monkeypatch: pytest.MonkeyPatch) -> None:
    with client_of(Comments()) as client:
        outcomes = client.each(client.tickets.comments, count(1))
        next(outcomes)
        with monkeypatch.context() as patched:
            patched.setattr("os.getpid", lambda: -1)
            with pytest.raises(ZenpyException, match="forked"):
                next(outcomes)
        outcomes.close()
    assert running() == []
