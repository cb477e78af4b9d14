"""The output of `make demo`; type-checking, its first and last steps, has tests of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from demo import __main__ as demo


@pytest.fixture
def tour_output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> str:
    """What the tour prints."""
    monkeypatch.setattr(demo, "check", lambda *about: None)
    monkeypatch.setattr(demo, "show_typo", lambda folder: None)
    monkeypatch.setattr(demo, "show_custom_typo", lambda folder: None)
    demo.run(tmp_path)
    return capsys.readouterr().out


def test_the_tour_prints_what_happens(tour_output: str) -> None:
    for line in (
        "ticket 1: 'The printer is on fire', status new, tags ['fire', 'printer']",
        "len: 101; tickets[38:42] crosses a page: [39, 40, 41, 42]",
        "again.requester (purged)     Carl Customer    one call",
        "waiting now: {'id': 1}",
        "now: 'The printer has been on fire', priority 'low'",
        "order_number: int | None",
        "severity: FieldAttribute[TicketSeverity | str | None, TicketSeverity | None]",
        '"custom_fields": [{"id": 360002, "value": 4711}, {"id": 360003, "value": "sev1"}]}',
        "'sev9'",
        "created ticket 102 (idempotency key: hit); a search finds [102]",
        "-> POST /api/v2/tickets  connection lost",
        "1200 records: 1199 created",
        "record 777 was refused: TicketCreateFailed Assignee: 404 is invalid",
        "with overflow='export': 1199 hits, 1199 different ones",
        "20 tickets, 1302 to 1321; asked for by Sandbox Admin",
        "RecordNotFoundException: RecordNotFound: Not found",
    ):
        assert line in tour_output


def test_a_step_that_fails_ends_the_tour(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="failed"):
        demo.check("a step", ["false"])
