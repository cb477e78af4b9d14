"""What an export remembers of itself: its progress, whether it has begun, and which settings it was started with."""

from __future__ import annotations

import pytest

from zenpy.lib.exporting.state import ExportError, Progress, Settings, check_settings, is_begun, read_progress


def test_what_an_earlier_version_did_not_know_is_as_at_the_start() -> None:
    assert read_progress({}) == Progress()
    assert read_progress({"records": 7, "more": 1}) == Progress(records=7)


@pytest.mark.parametrize(
    ("state", "expected"),
    [({}, False), ({"size": 0, "checkpoint": None}, False), ({"size": 9}, True), ({"checkpoint": "c"}, True)],
)
def test_an_export_has_begun_with_its_first_page(state: dict[str, object], expected: bool) -> None:
    assert is_begun(state) is expected


def test_another_export_is_refused_with_what_is_there_and_what_was_asked_for() -> None:
    state = {"account": "a", "export": "tickets", "format": "csv", "since": 0, "until": None}
    wanted = Settings("a", "tickets", "csv", 0, fields=("id",))
    with pytest.raises(ExportError, match="an export with fields id,subject, not id; choose another place"):
        check_settings({**state, "fields": ["id", "subject"]}, wanted, "here", resume=True)
    with pytest.raises(ExportError, match="an export with fields none, not id"):
        check_settings(state, wanted, "here", resume=True)
