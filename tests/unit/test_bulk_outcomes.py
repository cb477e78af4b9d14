"""The types of outcomes when a program runs: the type of ids may be left out, as type checkers allow it."""

from __future__ import annotations

from typing import get_args

import pytest

from zenpy.lib.bulk import BulkCall, BulkCallBelow, BulkCallWith, BulkChange, Outcome, Outcomes


@pytest.mark.parametrize(
    ("annotation", "arguments"),
    [
        (Outcome[bytes], (bytes, int)),
        (Outcome[bytes, str], (bytes, str)),
        (BulkCall[bytes], (bytes, int)),
        (BulkCallWith[bytes, dict[str, object], str], (bytes, dict[str, object], str)),
        (BulkCallBelow[str, bytes], (str, bytes, int)),
        (BulkChange[bytes, dict[str, object]], (bytes, dict[str, object], int)),
    ],
)
def test_ids_are_numbers_if_an_annotation_names_none(annotation: object, arguments: tuple[type, ...]) -> None:
    assert get_args(annotation) == arguments


def test_outcomes_can_be_made_and_subclassed() -> None:
    class Mine(Outcome[str]):
        """A program's own."""

    assert Mine(0, "a", 5).ok
    assert Outcomes[str]([Outcome(0, "a", 5)])[0].id == 5
