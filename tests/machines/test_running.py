"""What runs the state machines: it counts, takes the same runs each time, and sees a failure."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.support.machines.running import CountingMachine, finds_a_failure, is_long, run_machine

SEEN: list[int] = []


class Adds(CountingMachine):
    @rule(number=st.integers(0, 100))
    def add(self, number: int) -> None:
        self.counts["operations"] += 1
        SEEN.append(number)


class Fails(Adds):
    @rule(number=st.integers(0, 100))
    def refuse(self, number: int) -> None:
        assert number < 50


class FailsByChance(CountingMachine):
    """Fails as threads do: the same steps pass, and later fail."""

    numbers = itertools.count(1)

    @rule(number=st.integers(0, 1))
    def refuse_by_chance(self, number: int) -> None:
        assert next(self.numbers) % 37


def seen_in_a_run() -> list[int]:
    SEEN.clear()
    run_machine(Adds, runs=5, steps=5)
    return list(SEEN)


def test_a_machine_counts_what_it_does() -> None:
    counts = run_machine(Adds, runs=5, steps=5)
    assert counts["runs"] >= 5
    assert counts["operations"] >= 5
    assert Adds.counts == {}


def test_a_machine_that_fails_is_noticed() -> None:
    assert finds_a_failure(Fails, runs=20, steps=10)
    assert not finds_a_failure(Adds, runs=20, steps=10)


def test_a_machine_that_fails_by_chance_is_noticed() -> None:
    assert finds_a_failure(FailsByChance, runs=100, steps=3)


def test_the_usual_profile_takes_the_same_runs_each_time() -> None:
    if is_long():
        pytest.skip("the profile is long")
    assert seen_in_a_run() == seen_in_a_run() != []
