"""The limits of an account as workers keep them together: each step of the store, on a real server."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.redis_server import RedisServer, free_port, running_server
from tests.support.shared_limits import ME, account, ask, call, is_granted, ticket, until, updates
from zenpy.lib.http.limit_headers import Limit
from zenpy.shared import RedisStore, Report, SharedStoreError, Turn


def test_the_first_request_goes_alone_and_its_answer_tells_the_limit(workers: list[RedisStore]) -> None:
    one, other, third = workers
    first, lease = ask(one)
    assert first == Turn(0.0, True, None)
    assert not ask(other)[0].is_granted
    one.report(ME, lease, account(left=2))
    turn = ask(other)[0]
    assert turn == Turn(turn.wait, True, 2)
    assert turn.wait == pytest.approx(20, abs=1), "what is left of a scarce limit is spread over its period"
    assert is_granted(third)
    assert not is_granted(third), "two are under way, and two were left"


def test_an_api_without_limits_in_its_answers_is_not_slowed_down(workers: list[RedisStore]) -> None:
    call(workers[0], Report())
    assert all(is_granted(worker) for worker in workers for _ in range(5))


def test_a_first_request_that_fails_lets_the_next_one_go(workers: list[RedisStore]) -> None:
    one, other, _ = workers
    _, lease = ask(one)
    one.report(ME, lease, Report(is_answered=False))
    assert is_granted(other)


def test_a_used_up_limit_holds_for_all_until_its_end(workers: list[RedisStore]) -> None:
    call(workers[0], account(left=0, resets=30.0))
    waits = [ask(worker)[0] for worker in workers]
    assert [turn.is_granted for turn in waits] == [False] * 3
    assert all(29 < turn.wait <= 30 for turn in waits)


def test_answers_that_overtake_each_other_do_not_give_back_requests(workers: list[RedisStore]) -> None:
    for left in (50, 48, 49):
        call(workers[0], account(left=left))
    assert ask(workers[1])[0].left == 48


def test_an_answer_about_the_period_before_changes_nothing(workers: list[RedisStore]) -> None:
    call(workers[0], account(left=99, resets=60.0))
    call(workers[1], account(left=0, resets=1.0))
    assert ask(workers[2])[0].left == 99


def test_an_answer_about_a_new_period_begins_it(workers: list[RedisStore]) -> None:
    call(workers[0], account(left=0, resets=10.0))
    call(workers[1], account(left=99, resets=60.0))
    assert ask(workers[2])[0] == Turn(0.0, True, 99)


def test_without_an_end_in_the_headers_a_large_increase_is_a_new_period(workers: list[RedisStore]) -> None:
    call(workers[0], account(left=3, resets=None))
    call(workers[1], account(left=99, resets=None))
    assert ask(workers[2])[0] == Turn(0.0, True, 99)


def test_after_a_used_up_period_one_request_goes_first(workers: list[RedisStore]) -> None:
    one, other, _ = workers
    call(one, account(left=0, resets=0.05))
    until(lambda: is_granted(one))
    assert not is_granted(other), "the server may not have begun a new period"


def test_a_request_without_an_answer_counts(workers: list[RedisStore]) -> None:
    call(workers[0], account(left=50))
    call(workers[1], Report(is_answered=False))
    assert ask(workers[2])[0].left == 49


def test_a_429_blocks_the_account_for_all(workers: list[RedisStore]) -> None:
    refused = Limit("account", 0, 0)
    call(workers[0], Report(refused=[refused], wait=12.0))
    turn = ask(workers[1])[0]
    assert not turn.is_granted
    assert 5 < turn.wait <= 12


def test_a_429_of_an_endpoint_blocks_only_its_address(workers: list[RedisStore]) -> None:
    refused = Report([Limit("account", 100, 90, 60.0)], refused=[Limit("", 0, 0)], wait=12.0)
    call(workers[0], refused, ticket(1))
    assert ask(workers[1], ticket(1))[0].wait > 5
    assert is_granted(workers[1], ticket(2))


def test_the_limit_of_an_endpoint_is_known_to_workers_that_have_not_met_it(workers: list[RedisStore]) -> None:
    call(workers[0], updates(left=0), ticket(1))
    assert ask(workers[1], ticket(1))[0].wait > 400
    assert is_granted(workers[1], ticket(2)), "each ticket has a limit of its own until answers show another"
    assert is_granted(workers[1], ME)


def test_addresses_that_count_one_limit_down_together_share_it(workers: list[RedisStore]) -> None:
    for number, left in enumerate((20, 18, 0)):
        call(workers[number], updates(left=left), ticket(number))
    assert not is_granted(workers[0], ticket(77))


def test_addresses_with_counts_of_their_own_do_not_share_a_limit(workers: list[RedisStore]) -> None:
    call(workers[0], updates(left=10), ticket(1))
    call(workers[1], updates(left=29), ticket(2))  # more than before
    call(workers[0], updates(left=0), ticket(1))
    assert not is_granted(workers[1], ticket(1))
    assert is_granted(workers[1], ticket(2))


def test_the_first_request_of_a_kind_goes_alone(workers: list[RedisStore]) -> None:
    call(workers[0], account(left=99))
    assert is_granted(workers[0], ticket(1))
    assert not is_granted(workers[1], ticket(2)), "its endpoint may have a limit that nobody knows yet"


def test_a_worker_that_had_its_share_leaves_the_rest_to_the_others(workers: list[RedisStore]) -> None:
    busy, slow, _ = workers
    call(busy, account(left=99))
    call(slow, account(left=99))
    granted = [is_granted(busy) for _ in range(60)]
    assert 45 <= sum(granted) <= 51, "half of the period, and what became free meanwhile"
    assert granted == sorted(granted, reverse=True)
    assert all(is_granted(slow) for _ in range(30))


def test_a_share_that_is_not_used_becomes_free_over_the_period(workers: list[RedisStore]) -> None:
    busy, idle, _ = workers
    for worker in (idle, busy):
        call(worker, account(left=20, total=20, resets=3.0))
    taken = sum(is_granted(busy) for _ in range(20))
    assert 9 <= taken < 20
    until(lambda: sum(is_granted(busy) for _ in range(2)) + taken >= 11)


def test_a_worker_that_has_sent_nothing_yet_never_waits_for_its_share(workers: list[RedisStore]) -> None:
    call(workers[0], account(left=2, total=3))
    turns = [ask(worker)[0] for worker in workers[1:]]
    assert [turn.is_granted for turn in turns] == [True, True]


@pytest.fixture
def three_at_once(server: RedisServer) -> Iterator[list[RedisStore]]:
    stores = [RedisStore(server.url, at_once=3) for _ in range(2)]
    call(stores[0], account(left=99))
    yield stores
    for store in stores:
        store.close()


def test_no_more_requests_are_under_way_than_at_once_says(three_at_once: list[RedisStore]) -> None:
    one, other = three_at_once
    leases = [ask(one)[1] for _ in range(3)]
    assert not is_granted(other)
    one.report(ME, leases[0], account(left=98))
    assert is_granted(other)
    assert not is_granted(other)


def test_a_place_that_is_free_goes_to_the_worker_that_waits(three_at_once: list[RedisStore]) -> None:
    busy, other = three_at_once
    leases = [ask(busy)[1] for _ in range(3)]
    assert not is_granted(other)
    busy.report(ME, leases[0], account(left=98))
    assert not is_granted(busy), "the other one has none, and waits"
    assert is_granted(other)


def test_a_question_that_is_asked_twice_counts_once(workers: list[RedisStore]) -> None:
    call(workers[0], account(left=1))
    assert [workers[0].take(ME, "the same").is_granted for _ in range(2)] == [True, True]


def test_accounts_do_not_share_limits(workers: list[RedisStore]) -> None:
    call(workers[0], account(left=0))
    assert is_granted(workers[1], ME._replace(account="another"))
    assert not is_granted(workers[1], ME)


def test_keys_of_an_account_lie_in_one_slot_of_a_cluster(tmp_path: Path) -> None:
    options = ["--cluster-enabled", "yes", "--cluster-config-file", str(tmp_path / "nodes.conf")]
    options += ["--cluster-port", str(free_port())]
    with running_server(tmp_path, *options) as node:
        assert node.ask("CLUSTER ADDSLOTSRANGE 0 16383") == b"+OK"
        until(lambda: b"cluster_state:ok" in node.ask("CLUSTER INFO", lines=3))
        with RedisStore(node.url, cluster=True) as store:
            call(store, updates(left=3))
            assert ask(store, ticket(1))[0].is_granted
            asyncio.run(take_in_a_loop(store))
        with RedisStore(node.url, cluster=True, timeout=0.5) as store:
            node.stop()
            with pytest.raises(SharedStoreError):
                ask(store)


async def take_in_a_loop(store: RedisStore) -> None:
    async with store:
        turn = await store.take_async(ticket(1), "another")
        assert turn.is_granted or turn.wait > 0


def test_a_forked_process_is_another_worker(workers: list[RedisStore]) -> None:
    store = workers[0]
    name = store._name("1")
    ask(store)
    store._keeper.reset_after_fork()
    store.reset_after_fork()
    assert store._name("1") != name
    assert not store._keeper._held
