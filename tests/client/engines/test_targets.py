"""What a target of `zenpy.export` keeps: one writer at a time, every part of a value, lines that each reader of JSON takes."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import duckdb
import pytest

from tests.support.commands import client_of
from zenpy import Zenpy
from zenpy.exports import ExportProgress, export
from zenpy.lib.exception import CheckpointError, ZenpyException
from zenpy.lib.exporting.run import read_moment
from zenpy.sandbox import Sandbox


@pytest.fixture
def client() -> Zenpy:
    """An account with a ticket from a call, whose `via` has several parts."""
    sandbox = Sandbox()
    sandbox.add(
        "Ticket", {"subject": "half \ud83d", "via": {"channel": "voice", "source": {"rel": "inbound"}}}
    )
    sandbox.clock.advance(minutes=10)
    return client_of(sandbox)


def test_a_database_has_one_export_at_a_time_in_one_process_too(client: Zenpy, tmp_path: Path) -> None:
    target = tmp_path / "out.duckdb"

    def again(progress: ExportProgress) -> None:
        with pytest.raises(CheckpointError, match="another export writes into"):
            export(client, "tickets", target, bar=False)

    assert export(client, "tickets", target, bar=False, on_progress=again).new == 1
    assert export(client, "tickets", target, bar=False).records == 1
    with duckdb.connect(str(target)) as database:
        assert database.sql("SELECT count(*) FROM tickets").fetchall() == [(1,)]


def test_a_part_of_a_column_that_the_table_does_not_know_is_kept(client: Zenpy, tmp_path: Path) -> None:
    target = tmp_path / "out.duckdb"
    with duckdb.connect(
        str(target)
    ) as database:  # as a version has left it that knew other parts of a source
        database.sql("CREATE TABLE tickets AS SELECT 99::BIGINT AS id, {'channel': 'web', 'old': 5} AS via")
        database.sql("CREATE TABLE zenpy_exports (name VARCHAR PRIMARY KEY, state VARCHAR)")
        database.sql("INSERT INTO zenpy_exports VALUES ('tickets', '{}')")
    export(client, "tickets", target, bar=False)
    with duckdb.connect(str(target)) as database:
        found = database.sql(
            "SELECT id, via.channel, via.old, via.source.rel FROM tickets ORDER BY id"
        ).fetchall()
    assert found == [(1, "voice", None, "inbound"), (99, "web", 5, None)]


def test_lines_are_utf_8_with_half_a_character_in_them(client: Zenpy, tmp_path: Path) -> None:
    export(client, "tickets", tmp_path / "out", format="jsonl", bar=False)
    (line,) = (tmp_path / "out" / "tickets.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["subject"] == "half \ud83d"


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine that is not in UTC."""
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("elsewhere")
def test_a_moment_without_a_zone_is_one_of_utc_wherever_the_program_runs(
    client: Zenpy, tmp_path: Path
) -> None:
    for number, moment in enumerate((datetime(2025, 6, 1), date(2025, 6, 1))):
        folder = tmp_path / str(number)
        export(client, "tickets", folder, format="jsonl", since=moment, bar=False)
        assert json.loads((folder / "export.json").read_text())["since"] == 1748736000
    for wrong in ("2025-06-01", True, 1.5):
        with pytest.raises(ZenpyException, match="since takes a datetime, a day, or whole seconds"):
            export(client, "tickets", tmp_path / "other", since=wrong, bar=False)  # type: ignore[arg-type]  # as meant


def test_what_a_killed_run_and_other_programs_left_is_no_obstacle(client: Zenpy, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    export(client, "tickets", folder, bar=False)
    (folder / ".0123456789abcdef.part").write_bytes(b"half of a file")
    (folder / "tickets-notes.parquet").write_bytes(b"not ours")
    assert export(client, "tickets", folder, bar=False).records == 1
    assert not list(folder.glob(".*.part"))
    assert (folder / "tickets-notes.parquet").exists()


def test_lines_have_no_columns_of_arrow(client: Zenpy, tmp_path: Path) -> None:
    with pytest.raises(ZenpyException, match="_extra and _layout"):
        export(client, "tickets", tmp_path / "out", format="jsonl", columns=["id", "_extra"], bar=False)


def test_what_is_no_moment_does_not_end_an_export() -> None:
    day = datetime(2026, 1, 1, tzinfo=UTC)
    for wrong in (10**15, 10**400, "yesterday", None, True, 1.5):
        assert read_moment({"timestamp": wrong, "created_at": "2026-01-01T00:00:00Z"}) == day
    assert read_moment({"generated_timestamp": 10**15}) is None
