"""A test of many cases fails if one of them fails, goes on after it, and names each that fails."""

from __future__ import annotations

import pytest

from tests.support.cases import SHOWN, for_each


def test_every_case_is_looked_at() -> None:
    seen: list[int] = []
    for_each([("one", 1), ("two", 2)])(seen.append)()
    assert seen == [1, 2]


def test_each_case_that_fails_is_named_and_the_others_are_looked_at_all_the_same() -> None:
    seen: list[int] = []

    @for_each((f"number {number}", number) for number in range(40))
    def check(number: int) -> None:
        """What is checked."""
        seen.append(number)
        assert number % 2, f"{number} is even"

    with pytest.raises(pytest.fail.Exception) as caught:
        check()
    assert seen == list(range(40))
    text = str(caught.value)
    assert text.startswith("20 of 40 fail:\n  number 0\n  number 2\n")
    assert all((f"  number {number}\n" in text) is (number % 2 == 0) for number in range(40))
    assert text.count("is even") >= SHOWN  # in full, with the line
    assert "test_cases.py" in text


def test_any_error_is_a_failure() -> None:
    @for_each([("a", {"b": 1}), ("b", {}), ("c", {"b": 0})])
    def check(case: dict[str, int]) -> None:
        if not case["b"]:
            pytest.fail("it is empty")

    with pytest.raises(pytest.fail.Exception) as caught:
        check()
    text = str(caught.value)
    assert text.startswith("2 of 3 fail:\n  b\n  c\n")
    assert "KeyError: 'b'" in text
    assert "Failed: it is empty" in text


def test_no_case_at_all_is_a_failure() -> None:
    empty: list[tuple[str, int]] = []
    with pytest.raises(pytest.fail.Exception, match="0 of 0"):
        for_each(empty)(lambda number: None)()


def test_a_test_of_all_is_found_by_its_name_and_takes_nothing() -> None:
    @for_each([("one", 1)])
    def test_of_one(number: int) -> None:
        """What is checked."""

    assert (test_of_one.__name__, test_of_one.__doc__) == ("test_of_one", "What is checked.")
    assert test_of_one.__module__ == __name__
    assert test_of_one.__code__.co_argcount == 0
