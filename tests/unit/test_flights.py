"""One fetch for all who need the same thing at the same time."""

from __future__ import annotations

from contextvars import copy_context

import pytest

from zenpy.lib.related.flights import Flight, Flights


def test_who_comes_later_finds_the_flight_until_it_is_over() -> None:
    flights = Flights[str]()
    flight = flights.begin(["a", "b"], 7)
    assert (flights.find("a"), flights.find("c"), flight.began) == (flight, None, 7)
    with flights.perform(flight):
        assert flight.lock.locked()
        flight.found["a"] = "found"
    assert (flights.find("a"), flight.lock.locked(), flight.failure) == (None, False, None)


def test_a_failure_is_told_to_those_who_wait_and_a_cancellation_is_not() -> None:
    flights = Flights[str]()
    failed, cancelled = flights.begin(["a"], 1), flights.begin(["b"], 2)
    with pytest.raises(ValueError, match="no"), flights.perform(failed):
        raise ValueError("no")
    with pytest.raises(KeyboardInterrupt), flights.perform(cancelled):
        raise KeyboardInterrupt
    assert isinstance(failed.failure, ValueError)
    assert cancelled.failure is None
    assert failed.is_over
    assert cancelled.is_over


def test_who_is_in_a_flight_waits_for_none_and_what_it_has_started_does_later() -> None:
    flights = Flights[str]()
    mine, other = flights.begin(["a"], 1), flights.begin(["b"], 2)
    with flights.perform(mine):
        assert flights.is_inside
        assert flights.find("b") is None
        started = copy_context()  # as a task that a hook starts has it
        assert started.run(flights.find, "b") is None
    assert not flights.is_inside
    assert flights.find("b") is other
    assert started.run(flights.find, "b") is other


def test_a_later_flight_for_the_same_key_stays_when_the_earlier_one_ends() -> None:
    flights = Flights[str]()
    earlier, later = flights.begin(["a"], 1), flights.begin(["a"], 2)
    with flights.perform(earlier):
        pass
    assert flights.find("a") is later


def test_in_a_forked_process_a_flight_of_the_parent_is_over() -> None:
    flights = Flights[str]()
    flight: Flight[str] = flights.begin(["a"], 1)
    flight.reset_after_fork()
    assert flights.find("a") is None
    with flights.perform(flight):  # the thread that has forked may be in it
        pass
    assert not flight.lock.locked()
