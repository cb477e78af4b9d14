"""What a worker holds: kept while it lives, given back when a call ends in any way, and free when the worker has died."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from threading import Thread

import pytest

from tests.support.redis_server import RedisServer
from tests.support.shared_limits import ME, account, ask, call, is_granted, until
from zenpy.lib.shared.leases import LeaseKeeper
from zenpy.shared import RedisStore

LEASE = 0.4


@pytest.fixture
def pair(server: RedisServer) -> Iterator[tuple[RedisStore, RedisStore]]:
    """Two workers whose leases last for a moment; two requests are left."""
    stores = RedisStore(server.url, lease=LEASE), RedisStore(server.url, lease=LEASE)
    call(stores[0], account(left=2, total=2))
    yield stores
    for store in stores:
        store.close()


def die(store: RedisStore) -> None:
    """Renew and return nothing more, as a killed process."""
    store._keeper.reset_after_fork()


def test_what_a_dead_worker_held_is_free_after_a_while_and_counts_as_sent(
    pair: tuple[RedisStore, RedisStore],
) -> None:
    dead, living = pair
    ask(dead)
    die(dead)
    assert is_granted(living)
    assert not is_granted(living)
    until(lambda: ask(living)[0].left == 1)


def test_a_lease_is_renewed_for_as_long_as_its_request_is_under_way(
    pair: tuple[RedisStore, RedisStore], server: RedisServer
) -> None:
    store, other = pair
    ask(store)
    ((_, name),) = store._keeper._held
    ends = set[bytes]()

    def is_renewed_often() -> bool:
        ends.add(server.ask(f"ZSCORE zenpy:{{{ME.account}}}:flight:account {name}", lines=2))
        return len(ends) > 4  # longer than it lasts by itself

    until(is_renewed_often)
    assert is_granted(other)
    assert not is_granted(other), "the first one is still under way"


def test_a_slot_that_is_given_back_without_a_report_is_free_with_the_next_question(
    pair: tuple[RedisStore, RedisStore],
) -> None:
    store, _ = pair
    _, lease = ask(store)
    store.give_back(ME, lease)
    assert is_granted(store)
    assert store._keeper.accounts() == []


def test_a_slot_is_given_back_by_a_worker_that_makes_no_more_calls(
    pair: tuple[RedisStore, RedisStore],
) -> None:
    store, other = pair
    for _ in range(2):
        store.give_back(ME, ask(store)[1])
    until(lambda: store._keeper.accounts() == [])
    assert ask(other)[0].left == 0, "both may have been sent"


def test_a_store_that_is_closed_holds_nothing(
    pair: tuple[RedisStore, RedisStore], server: RedisServer
) -> None:
    store, _ = pair
    ask(store)
    store.close()
    assert server.ask(f"ZCARD zenpy:{{{ME.account}}}:flight:account") == b":0"
    until(lambda: store._keeper._thread is None)


def test_a_lease_is_not_dropped_while_the_thread_notes_that_it_renews_it() -> None:
    keeper = LeaseKeeper(lambda account, leases, returned: None, 60)
    keeper.hold("account", "lease")
    dropping = Thread(target=keeper.drop, args=("account", "lease"))
    with keeper._changed:  # as `_find_due`, which would put it back
        dropping.start()
        dropping.join(0.02)
        assert keeper._held
    dropping.join()
    assert not keeper._held


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_leases_are_renewed_again_after_an_error_that_nobody_expects() -> None:
    renewed: list[str] = []

    def renew(account: str, leases: Sequence[str], returned: Sequence[str]) -> None:
        renewed.extend(leases)
        if "bad" in leases:
            raise RuntimeError("no memory")

    keeper = LeaseKeeper(renew, 0.006)
    keeper.hold("account", "bad")
    thread = keeper._thread
    assert thread is not None
    thread.join(5)
    keeper.drop("account", "bad")
    keeper.hold("account", "good")
    until(lambda: "good" in renewed)
    keeper.drop("account", "good")
    until(lambda: keeper._thread is None)


def test_the_thread_that_renews_ends_when_nothing_is_held(pair: tuple[RedisStore, RedisStore]) -> None:
    store, _ = pair
    _, lease = ask(store)
    assert store._keeper._thread is not None
    store.report(ME, lease, account(left=1, total=2))
    until(lambda: store._keeper._thread is None)
