"""`zenpy.export`: Parquet, lines of JSON and DuckDB; what a later run adds, what is refused, and what is told."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import zenpy
from tests.support.commands import client_of
from zenpy import AsyncZenpy, Zenpy
from zenpy.arrow import schema, to_rows
from zenpy.exports import ExportFormat, ExportName, ExportProgress, export
from zenpy.lib.exception import CheckpointError, ZenpyException
from zenpy.lib.exporting.kinds import KINDS
from zenpy.lib.exporting.targets import FORMATS
from zenpy.sandbox import Sandbox


@pytest.fixture
def account() -> Sandbox:
    """Five tickets, of which one is deleted."""
    sandbox = Sandbox()
    for number in range(5):
        sandbox.add("Ticket", {"subject": f"Ticket {number}"})
    sandbox.clock.advance(minutes=10)
    client_of(sandbox).tickets.delete(2)
    sandbox.clock.advance(minutes=10)
    return sandbox


@pytest.fixture
def client(account: Sandbox) -> Zenpy:
    return client_of(account)


def read(target: Path, form: str, name: str = "tickets") -> list[dict[str, object]]:
    """The rows of a target."""
    if form == "duckdb":
        with duckdb.connect(str(target)) as database:
            return database.sql(f"SELECT * FROM {name}").to_arrow_table().to_pylist()
    if form == "jsonl":
        return [json.loads(line) for line in (target / f"{name}.jsonl").read_text().splitlines()]
    return pq.read_table(target).to_pylist() if list(target.glob("*.parquet")) else []


def target_of(folder: Path, form: str) -> Path:
    return folder / ("out.duckdb" if form == "duckdb" else "out")


@pytest.mark.parametrize("form", FORMATS)
def test_a_later_run_adds_what_has_changed(
    form: ExportFormat, account: Sandbox, client: Zenpy, tmp_path: Path
) -> None:
    target = target_of(tmp_path, form)
    first = export(client, "tickets", target, format=form)
    assert (first.records, first.new) == (5, 5)
    assert (export(client, "tickets", target).new, export(client, "tickets", target).records) == (0, 5)
    ticket = client.tickets(id=1)
    ticket.subject = "changed"
    client.tickets.update(ticket)
    account.clock.advance(minutes=10)
    again = export(client, "tickets", target)
    assert (again.records, again.new) == (6, 1)
    rows = read(target, form)
    assert sorted((row["id"], row["subject"]) for row in rows if row["id"] == 1) == [
        (1, "Ticket 0"),
        (1, "changed"),
    ]
    assert len(rows) == 6


@pytest.mark.parametrize("form", FORMATS)
def test_a_deleted_record_says_so(form: ExportFormat, client: Zenpy, tmp_path: Path) -> None:
    target = target_of(tmp_path, form)
    export(client, "tickets", target, format=form)
    assert [row["id"] for row in read(target, form) if row.get("_deleted")] == [2]


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("tickets", {"status": "deleted"}),
        ("users", {"active": False}),
        ("organizations", {"deleted_at": "2026-01-01T00:00:00Z"}),
        ("chats", {"deleted": True}),
        ("ticket_metric_events", {"deleted": True}),
        ("custom_objects", {"name": "[DELETED]", "custom_object_fields": {"color": "[DELETED]"}}),
    ],
)
def test_what_tells_that_a_record_was_deleted(name: str, row: dict[str, object]) -> None:
    kind = KINDS[name]
    assert kind.is_deleted(row)
    assert not kind.is_deleted(
        {"id": 1, "status": "open", "active": True, "deleted_at": None, "deleted": False, "name": "A name"}
    )
    assert kind.deleted is not None
    assert kind.deleted[0] in schema(kind.spec).names or kind.spec == "Organization"


def test_parquet_has_the_rows_that_zendesk_sent(client: Zenpy, tmp_path: Path) -> None:
    export(client, "tickets", tmp_path / "out")
    table = pq.read_table(tmp_path / "out")
    sent = client.request("GET", "/api/v2/incremental/tickets/cursor", params={"start_time": 0}).json()
    assert isinstance(sent, dict)
    assert to_rows(table, "Ticket") == sent["tickets"]
    assert table.schema.names == [*schema("Ticket").names, "_deleted"]


@pytest.mark.parametrize("form", FORMATS)
def test_columns_are_chosen(form: ExportFormat, client: Zenpy, tmp_path: Path) -> None:
    target = target_of(tmp_path, form)
    export(client, "tickets", target, format=form, columns=["subject", "id"])
    rows = read(target, form)
    assert list(rows[0])[:2] == ["subject", "id"]
    assert {*rows[0]} <= {"subject", "id", "_deleted"}
    with pytest.raises(ZenpyException, match=r"did you mean 'subject'\?"):
        export(client, "tickets", tmp_path / "other", format=form, columns=["subjct"])
    assert not (tmp_path / "other" / "export.json").exists()


def test_one_database_takes_several_exports(account: Sandbox, client: Zenpy, tmp_path: Path) -> None:
    account.add("CustomObject", {"key": "order", "title": "Order", "title_pluralized": "Orders"})
    target = tmp_path / "all.duckdb"
    export(client, "tickets", target)
    export(client, "users", target)
    export(client, "custom_objects", target, custom_object="order")
    with duckdb.connect(str(target)) as database:
        tables = {row[0] for row in database.execute("SHOW TABLES").fetchall()}
    assert tables == {"tickets", "users", "custom_objects_order", "zenpy_exports"}


def test_a_column_that_an_earlier_version_did_not_know_is_added(client: Zenpy, tmp_path: Path) -> None:
    target = tmp_path / "all.duckdb"
    export(client, "tickets", target)
    with duckdb.connect(str(target)) as database:
        database.execute("ALTER TABLE tickets DROP COLUMN recipient")
    export(client, "tickets", target)
    assert "recipient" in read(target, "duckdb")[0]


def test_files_of_earlier_columns_are_read_with_later_ones(
    account: Sandbox, client: Zenpy, tmp_path: Path
) -> None:
    export(client, "tickets", tmp_path)
    (file,) = tmp_path.glob("*.parquet")
    before = pq.read_table(file)
    place, via = before.schema.get_field_index("via"), before.column("via").combine_chunks()
    part = pa.StructArray.from_arrays([via.field("channel")], ["channel"])
    pq.write_table(before.set_column(place, "via", part).drop_columns(["recipient"]), file)
    account.add("Ticket", {"id": 77, "recipient": "help@acme.com", "via": {"source": {"rel": "inbound"}}})
    account.clock.advance(minutes=10)
    export(client, "tickets", tmp_path)
    table = pq.read_table(tmp_path, schema=schema("Ticket"))
    assert (table.num_rows, table.schema.names) == (6, schema("Ticket").names)
    assert table.to_pylist()[-1]["recipient"] == "help@acme.com"
    files = f"read_parquet('{tmp_path}/*.parquet', union_by_name = true)"
    query = f"SELECT recipient, via.source.rel FROM {files} WHERE id IN (1, 77) ORDER BY id"
    assert duckdb.sql(query).fetchall() == [(None, None), ("help@acme.com", "inbound")]


def test_another_export_in_the_place_is_an_error(account: Sandbox, client: Zenpy, tmp_path: Path) -> None:
    for form in FORMATS:
        target = target_of(tmp_path / form, form)
        target.parent.mkdir()
        export(client, "tickets", target, format=form)
        with pytest.raises(CheckpointError, match="since 0, not 1577836800"):
            export(client, "tickets", target, since=datetime(2020, 1, 1, tzinfo=UTC))
        with pytest.raises(CheckpointError, match="5 records already"):
            export(client, "tickets", target, resume=False)
    with pytest.raises(CheckpointError, match="export tickets, not users"):
        export(client, "users", tmp_path / "parquet" / "out")
    with duckdb.connect(str(tmp_path / "mine.duckdb")) as database:
        database.execute("CREATE TABLE tickets (a INTEGER)")
    with pytest.raises(CheckpointError, match="a table tickets that is not of an export"):
        export(client, "tickets", tmp_path / "mine.duckdb")
    (tmp_path / "text.duckdb").write_text("this is something else, which is long enough")
    with pytest.raises(CheckpointError, match="cannot be opened"):
        export(client, "tickets", tmp_path / "text.duckdb")


def test_a_dataset_that_has_lost_a_file_is_an_error(client: Zenpy, tmp_path: Path) -> None:
    export(client, "tickets", tmp_path / "out")
    next((tmp_path / "out").glob("*.parquet")).unlink()
    with pytest.raises(CheckpointError, match="something else has removed"):
        export(client, "tickets", tmp_path / "out")


def test_arguments_that_contradict_each_other_are_refused(client: Zenpy, tmp_path: Path) -> None:
    for arguments, told in [
        ({"custom_object": "order"}, "custom_object"),
        ({"since": 5, "until": 5}, "not after"),
        ({"format": "xml"}, "'parquet', 'jsonl', 'duckdb'"),
    ]:
        with pytest.raises((ZenpyException, ValueError), match=told):
            export(client, "tickets", tmp_path / "out", **arguments)  # type: ignore[arg-type]  # on purpose
    with pytest.raises(LookupError, match="did you mean tickets"):
        export(client, "tickts", tmp_path / "out")  # type: ignore[arg-type]  # on purpose
    with pytest.raises(ZenpyException, match="takes a Zenpy client"):
        export(AsyncZenpy(subdomain="x", oauth_token="x"), "tickets", tmp_path / "out")  # type: ignore[arg-type]  # on purpose
    assert list(tmp_path.iterdir()) == []


def test_progress_is_told_after_each_page(client: Zenpy, tmp_path: Path) -> None:
    told: list[ExportProgress] = []
    zenpy.export(client, "tickets", tmp_path / "out", on_progress=told.append)
    assert [one.records for one in told] == [5]
    assert told[0].newest is not None


def test_until_leaves_later_changes_out(account: Sandbox, client: Zenpy, tmp_path: Path) -> None:
    now = account.clock.now()
    account.add("Ticket", {"subject": "late"})
    account.clock.advance(minutes=10)
    assert export(client, "tickets", tmp_path / "out", until=now).records == 5


def test_the_names_of_types_are_those_that_there_are() -> None:
    assert (set(get_args(ExportName)), set(get_args(ExportFormat))) == (set(KINDS), set(FORMATS))


@pytest.mark.parametrize("name", sorted(KINDS))
def test_every_export_has_columns_and_reads_an_empty_account(name: ExportName, tmp_path: Path) -> None:
    sandbox = Sandbox()
    sandbox.add("CustomObject", {"key": "order", "title": "Order", "title_pluralized": "Orders"})
    sandbox.clock.advance(minutes=10)
    of = "order" if name == "custom_objects" else None
    for _ in range(2):
        export(client_of(sandbox), name, tmp_path / "out", custom_object=of)
