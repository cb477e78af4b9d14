"""Following an export through the last minute, which Zendesk leaves out and refuses to start in."""

from __future__ import annotations

import httpx
import pytest

from tests.support.model_servers import ORIGIN, client_of, read_all, use_sandbox_clock
from tests.support.wire import Wire
from zenpy import Zenpy
from zenpy.lib.exception import DeadlineExceeded, ZenpyException
from zenpy.sandbox import Sandbox

NOW = 1_800_000_000


@pytest.fixture
def at_now(client: Zenpy) -> Zenpy:
    client._governor.unix_time = lambda: float(NOW)
    return client


def test_an_export_may_start_a_minute_ago(at_now: Zenpy, wire: Wire) -> None:
    wire.then({"users": [], "end_of_stream": True})
    assert list(at_now.users.incremental(start_time=NOW - 60)) == []
    with pytest.raises(ZenpyException, match="give an earlier moment, or follow=True to wait"):
        list(at_now.users.incremental(start_time=NOW - 59))


def test_a_link_into_the_last_minute_is_followed(at_now: Zenpy, wire: Wire) -> None:
    """Only the start is bound to the last minute: an export whose server leads there goes on."""
    link = f"{ORIGIN}/api/v2/incremental/users?start_time={NOW - 10}"
    wire.then(
        {"users": [{"id": 1}], "next_page": link, "end_of_stream": False},
        {"users": [{"id": 2}], "end_of_stream": True},
    )
    assert [user.id for user in at_now.users.incremental(start_time=NOW - 100)] == [1, 2]


def test_a_follower_that_is_sent_into_the_last_minute_waits_until_it_is_over() -> None:
    """rule R6"""
    now, requests_made, waited = [float(NOW)], list[tuple[float, int]](), list[float]()

    def answer(request: httpx.Request) -> httpx.Response:
        start = int(request.url.params["start_time"])
        requests_made.append((now[0], start))
        end = int(now[0]) - 10  # later than Zendesk lets anybody start
        url = f"{ORIGIN}{request.url.path}?start_time={end}"
        return httpx.Response(
            200, json={"users": [], "end_time": end, "next_page": url, "end_of_stream": True}
        )

    def sleep(seconds: float) -> None:
        waited.append(seconds)
        now[0] += seconds

    with client_of(answer) as client:
        client._transport.sleep = sleep  # type: ignore[method-assign]
        client._governor.unix_time = client._governor.monotonic = lambda: now[0]
        follower = client.users.incremental(start_time=NOW - 100, follow=True, interval=6).within(200)
        try:
            for _ in follower:
                pass
        except DeadlineExceeded:
            pass
    assert len(requests_made) >= 3
    assert all(moment - start >= 60 for moment, start in requests_made)
    assert waited[:4] == [6, 45, 6, 45]


def test_no_wait_is_begun_that_ends_after_the_time_limit() -> None:
    sandbox = Sandbox()
    with Zenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as client:
        for limit, waits in ((58, []), (62, [60])):
            waited = use_sandbox_clock(client, sandbox)
            _, error = read_all(client.users.incremental(start_time=1, follow=True).within(limit))
            assert isinstance(error, DeadlineExceeded)
            assert waited == waits
