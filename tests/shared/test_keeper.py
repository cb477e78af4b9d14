"""The thread that renews leases: when it renews, when it ends, and what it does when the store is away."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from threading import Event, Thread

import pytest

from tests.support.shared_limits import until
from zenpy.lib.exception import SharedStoreError
from zenpy.lib.shared.leases import LeaseKeeper

#: Seconds in which a thread does what it has to do at once: a failure takes them, a success does not.
PATIENCE = 20
MakeKeeper = Callable[..., LeaseKeeper]


@pytest.fixture
def make() -> Iterator[MakeKeeper]:
    """Make keepers, whose threads end with the test."""
    made: list[LeaseKeeper] = []

    def make(
        renew: Callable[[str, Sequence[str], Sequence[str]], None] = lambda *_: None, seconds: float = 9e3
    ) -> LeaseKeeper:
        made.append(LeaseKeeper(renew, seconds))
        return made[-1]

    yield make
    for keeper in made:
        stop(keeper)


def stop(keeper: LeaseKeeper) -> None:
    """Let its thread end, which has to do so at once."""
    stopping = Thread(target=keeper.stop, daemon=True)
    stopping.start()
    stopping.join(PATIENCE)
    assert not stopping.is_alive()


class Renewals:
    """Notes what is renewed, and fails for some accounts."""

    def __init__(self, *away: str) -> None:
        self.away = away
        self.of: dict[str, Event] = {"a": Event(), "b": Event()}

    def __call__(self, account: str, renewed: Sequence[str], returned: Sequence[str]) -> None:
        if account in self.away:
            raise SharedStoreError("The store gives no answer.")
        self.of[account].set()


def test_a_lease_is_renewed_after_a_third_of_its_time(
    make: MakeKeeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [100.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    monkeypatch.setattr(LeaseKeeper, "_begin", lambda self: None)
    keeper = make(seconds=9.0)
    keeper.hold("a", "x")
    now[0] = 102.9
    assert keeper._find_due() == {}
    now[0] = 103.0
    assert keeper._find_due() == {"a": ["x"]}
    assert keeper._find_due() == {}, "it counts from the renewal"


def test_the_thread_does_not_keep_the_program_from_ending(make: MakeKeeper) -> None:
    keeper = make()
    keeper.hold("a", "x")
    assert keeper._thread is not None
    assert keeper._thread.daemon
    assert keeper._thread.name == "zenpy-leases"


def test_the_thread_ends_at_once_when_it_is_told_to(make: MakeKeeper) -> None:
    keeper = make(seconds=PATIENCE * 300)
    keeper.hold("a", "x")
    stop(keeper)
    assert keeper._thread is None


def test_a_thread_that_is_told_to_end_while_it_renews_does_not_wait_first(make: MakeKeeper) -> None:
    renews, go_on = Event(), Event()

    def renew(*_: object) -> None:
        keeper._interval = 9e3
        renews.set()
        go_on.wait(PATIENCE)

    keeper = make(renew, seconds=0.03)
    keeper.hold("a", "x")
    assert renews.wait(PATIENCE)
    stopping = Thread(target=keeper.stop, daemon=True)
    stopping.start()
    until(lambda: keeper._stops)
    go_on.set()
    stopping.join(PATIENCE)
    assert not stopping.is_alive()


@pytest.mark.parametrize("again", [stop, LeaseKeeper.reset_after_fork])
def test_leases_are_renewed_again_after_a_stop_and_in_a_forked_process(
    again: Callable[[LeaseKeeper], None], make: MakeKeeper
) -> None:
    renewals = Renewals()
    keeper = make(renewals, seconds=0.03)
    keeper.hold("a", "x")
    again(keeper)
    keeper.hold("b", "y")
    assert renewals.of["b"].wait(PATIENCE)


def test_an_account_whose_store_is_away_does_not_keep_others_from_being_renewed(make: MakeKeeper) -> None:
    renewals = Renewals("a")
    keeper = make(renewals, seconds=0.03)
    keeper.hold("a", "x")
    keeper.hold("b", "y")
    assert renewals.of["b"].wait(PATIENCE)


def test_a_lease_that_is_not_held_may_be_dropped_and_given_back(make: MakeKeeper) -> None:
    keeper = make()
    keeper.drop("a", "x")
    keeper.give_back("a", "x")
    assert keeper.accounts() == ["a"]
    assert keeper.take_returned("b") == []
    assert keeper.take_returned("a") == ["x"]
    assert keeper.take_returned("a") == []
