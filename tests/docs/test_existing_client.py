"""Every number of docs/existing-client.md is held by a test that names it, and tests name no number that is not there."""

from __future__ import annotations

from tests.support.named_rules import documented, named

NUMBER = r"\d+"


def test_every_number_has_a_test_and_every_test_its_number() -> None:
    numbers = documented("existing-client.md", NUMBER)
    assert numbers == [str(number) for number in range(1, 33)]
    assert sorted(set(numbers) ^ named("existing client", NUMBER), key=int) == []
