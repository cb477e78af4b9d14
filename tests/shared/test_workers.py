"""Journeys of worker processes that share an account: at its limit, killed, without the store, sync and async."""

from __future__ import annotations

import os
import signal
from typing import Any

import pytest

from tests.support.redis_server import RedisServer
from tests.support.shared_limits import until
from tests.support.worker_accounts import served_account
from tests.support.workers import TICKET, Workers
from zenpy.oauth import Tokens
from zenpy.sandbox import Sandbox
from zenpy.shared import RedisStore, new_key

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked here")


def total(results: list[dict[str, Any]], status: str) -> int:
    """How many answers of all workers had a status."""
    return sum(result["statuses"].get(status, 0) for result in results)


def test_eight_processes_keep_the_limit_of_an_account_and_share_it_fairly(server: RedisServer) -> None:
    # Every second one is async and has three calls under way: it still gets no more than the others.
    with served_account(limit=48, seconds=2) as (_, url):
        workers = Workers([url], server.url, 8, seconds=2.1, mixed=True)
        results = workers.results()
    assert len(results) == 8
    assert {tuple(result["statuses"]) for result in results} == {("200",)}
    counts = [result["statuses"]["200"] for result in results]
    assert sum(counts) >= 48, "the limit is used"
    assert min(counts) >= max(counts) / 3, counts
    assert [result["failures"] for result in results] == [[]] * 8


def test_one_of_eight_processes_renews_the_tokens_for_all(server: RedisServer) -> None:
    key = new_key()
    with served_account(limit=1000, seconds=60) as (sandbox, url):
        sandbox.oauth.clients["app"] = "app-secret"
        granted = sandbox.oauth.authorize("read")
        first = Tokens(refresh_token=str(granted["refresh_token"]))
        RedisStore(server.url, key=key).tokens("fleet").save(first)
        options = {"key": key}
        results = Workers([url], server.url, 8, calls=3, mixed=True, oauth="fleet", options=options).results()
        renewed = sum(seen.path == "/oauth/tokens" for seen in sandbox.requests)
    assert [(result["statuses"], result["failures"]) for result in results] == [({"200": 3}, [])] * 8
    assert renewed == 1


def test_a_killed_worker_gives_back_what_it_held(server: RedisServer) -> None:
    # It holds the only place that there is, with a request that takes longer than the test.
    paths = ["/api/v2/users/me", TICKET]
    with served_account(limit=1000, seconds=60) as (sandbox, url):
        slow = sandbox.fail("GET /api/v2/users/me", kind="slow", delay=20.0)
        workers = Workers([url], server.url, 2, calls=5, paths=paths, options={"at_once": 1, "lease": 0.4})
        victim, _ = workers.line()["pids"]
        until(lambda: slow.hits == 1, seconds=20)
        os.kill(victim, signal.SIGKILL)
        (living,) = workers.results()
    assert living == {"worker": 1, "statuses": {"200": 5}, "failures": []}


def test_workers_go_on_while_the_store_is_restarted(server: RedisServer) -> None:
    with served_account(limit=1000, seconds=60) as (sandbox, url):
        workers = Workers([url], server.url, 3, seconds=1.5, mixed=True)
        workers.line()
        until(lambda: calls_of(sandbox) > 10, seconds=20)
        server.stop()
        before = calls_of(sandbox)
        until(lambda: calls_of(sandbox) > before + 10)
        server.start()
        results = workers.results()
        sent = calls_of(sandbox)
    assert sent == total(results, "200"), "no request is lost, and none is sent twice"
    shown = [text for result in results for text in result["failures"]]
    assert 1 <= len(shown) <= 3, "each worker warns once at most"
    assert all("keeps the limits by itself" in text for text in shown)


def test_two_accounts_on_one_server_have_limits_of_their_own(server: RedisServer) -> None:
    with served_account(limit=8, seconds=2) as (_, small), served_account(limit=40, seconds=2) as (_, large):
        results = Workers([small, large], server.url, 4, seconds=2.1).results()
    assert total(results, "429") == 0
    assert total([result for result in results if result["worker"] % 2 == 0], "200") <= 24
    assert total([result for result in results if result["worker"] % 2 == 1], "200") >= 40


def calls_of(sandbox: Sandbox) -> int:
    """How many requests a sandbox has answered."""
    return len(sandbox.requests)
