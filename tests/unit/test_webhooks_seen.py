"""Repeated calls: dropped, but never work that was not done; bounded in number and time; safe between threads."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from zenpy.lib.exception import ConfigurationError
from zenpy.webhooks import Seen, Webhook, sign


class Time:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def fails_at(seen: Seen, invocation_id: str) -> bool:
    """Does work that fails; the result is whether it was the first."""
    answers = []

    def work() -> None:
        with seen.once(invocation_id) as first:
            answers.append(first)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        work()
    return answers[0]


def test_a_call_is_the_first_only_once() -> None:
    seen = Seen()
    assert [seen.first("a"), seen.first("b"), seen.first("a"), seen.first("b")] == [True, True, False, False]
    assert ("a" in seen, "c" in seen, len(seen)) == (True, False, 2)
    assert seen.first("c"), "asking whether it is in there has remembered it"


def test_repeats_of_zendesk_are_dropped_whatever_they_are_signed_with() -> None:
    webhook, seen, done = Webhook("secret"), Seen(), []
    for invocation in ("i-1", "i-1", "i-2", "i-1"):
        event = webhook.event(sign("secret", b"{}", invocation_id=invocation), b"{}")
        with seen.once(event.invocation_id) as first:
            if first:
                done.append(invocation)
    assert done == ["i-1", "i-2"]


@pytest.mark.parametrize("unknown", [None, ""])
def test_a_call_without_an_id_is_always_the_first(unknown: str | None) -> None:
    seen = Seen()
    assert seen.first(unknown)
    assert seen.first(unknown)
    seen.forget(unknown)
    assert len(seen) == 0


def test_a_call_whose_work_failed_may_come_again() -> None:
    seen = Seen()
    assert fails_at(seen, "a")
    assert "a" not in seen
    with seen.once("a") as first:
        assert first
    assert "a" in seen


def test_a_repeat_that_fails_does_not_undo_the_first() -> None:
    seen = Seen()
    assert seen.first("a")
    assert not fails_at(seen, "a")
    assert not seen.first("a")


def test_the_oldest_are_forgotten_beyond_the_size() -> None:
    seen = Seen(size=3)
    assert [seen.first(name) for name in "abcd"] == [True] * 4
    assert (len(seen), "a" in seen, "b" in seen) == (3, False, True)
    assert not seen.first("b"), "a repeat does not push others out"
    assert (len(seen), "c" in seen) == (3, True)


def test_calls_are_forgotten_after_their_time_counted_from_the_first() -> None:
    time = Time()
    seen = Seen(seconds=60, clock=time)
    assert seen.first("a")
    time.now += 59
    assert not seen.first("a")
    assert seen.first("b")
    time.now += 1
    assert ("a" in seen, "b" in seen, len(seen)) == (False, True, 1)
    assert seen.first("a")


def test_among_threads_one_is_the_first() -> None:
    seen = Seen()
    names = [str(number) for number in range(200)] * 8
    with ThreadPoolExecutor(8) as pool:
        first = list(pool.map(seen.first, names))
    assert first.count(True) == 200


@pytest.mark.parametrize("wrong", [{"size": 0}, {"seconds": 0}, {"seconds": float("nan")}])
def test_remembering_nothing_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ConfigurationError, match="positive"):
        Seen(**wrong)  # type: ignore[arg-type]  # one of the two


def test_its_repr_contains_the_bounds() -> None:
    assert repr(Seen(10, 60)) == "Seen(size=10, seconds=60)"
