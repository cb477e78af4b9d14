"""`zenpy export`: nothing is lost and nothing is there twice, wherever it is killed; files of lines and of CSV."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import duckdb
import pytest
from pyarrow import parquet

from tests.support.commands import RunCommand, client_of, use_account
from tests.support.killing import Budget, Killed, kill
from tests.support.paths import ROOT
from zenpy import Zenpy
from zenpy.cli.export import _encode
from zenpy.cli.fields import parse_fields
from zenpy.lib.durable_files import open_replacement
from zenpy.lib.exporting import folder as folder_module
from zenpy.lib.exporting import run as run_module
from zenpy.lib.exporting.folder import STATE
from zenpy.lib.exporting.kinds import KINDS, find_kind
from zenpy.lib.exporting.run import Source, run_export
from zenpy.lib.exporting.state import ExportError, Settings
from zenpy.lib.exporting.targets import open_target
from zenpy.sandbox import Sandbox

START = 1_600_000_000


@pytest.fixture
def account() -> Sandbox:
    """Five tickets, and seven organizations of which several have the same moment."""
    sandbox = Sandbox()
    for number in range(5):
        sandbox.add("Ticket", {"subject": f"Zeile {number}, ä"})
    for number in range(7):
        sandbox.add("Organization", {"name": f"Organization {number}"})
        if number % 3 == 2:
            sandbox.clock.advance(seconds=5)
    sandbox.clock.advance(minutes=10)
    return sandbox


def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Exports of two records a page."""

    def pages(source: Source, settings: Settings, checkpoint: str | None) -> Iterator[object]:
        client = source.client
        assert isinstance(client, Zenpy)
        listing = client.tickets if settings.export == "tickets" else client.organizations
        found = listing.incremental(start_time=settings.since, checkpoint=checkpoint, per_page=2)
        return iter(found.pages() if source.as_records else found._as_rows().pages())

    monkeypatch.setattr(run_module, "read_pages", pages)


@contextmanager
def killed_after(steps: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Each part of a write, each sync and each replacement is a step; the last write is cut in the middle."""
    budget = Budget(steps)
    sync, replace = folder_module._sync, open_replacement

    def write(file: BinaryIO, content: bytes) -> None:
        half = len(content) // 2
        for part in (content[:half], content[half:]):
            budget.step()
            file.write(part)

    def synced(file: BinaryIO) -> None:
        budget.step()
        sync(file)

    @contextmanager
    def replaced(path: Path) -> Iterator[object]:
        budget.step()
        with replace(path) as file:
            yield file
            budget.step()
        budget.step()

    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", lambda number: None)  # this process does not really end
        patch.setattr(folder_module, "_write", write)
        patch.setattr(folder_module, "_sync", synced)
        patch.setattr(folder_module, "open_replacement", replaced)
        yield


@pytest.mark.parametrize(("name", "form"), [("tickets", "jsonl"), ("organizations", "csv")])
def test_a_kill_at_any_step_loses_nothing_and_doubles_nothing(
    name: str, form: str, account: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small_pages(monkeypatch)
    client, kind = client_of(account), find_kind(name)
    paths = parse_fields("id") if form == "csv" else None
    settings = Settings(client.base_url, name, form, START, fields=("id",) if paths is not None else None)
    answer = client.request("GET", f"/api/v2/{name}").json()
    assert isinstance(answer, dict)
    wanted = sorted(row["id"] for row in answer[name])

    encode = None if paths is None else _encode(kind, paths, is_csv=True)

    def export(folder: Path) -> None:
        with open_target(folder, kind, settings, resume=True, encode=encode) as opened:
            run_export(
                Source(client, kind, as_records=encode is not None), opened, lambda records, newest: None
            )

    for steps in range(200):
        folder = tmp_path / str(steps)
        with killed_after(steps, monkeypatch):
            try:
                export(folder)
            except Killed:
                is_killed = True
            else:
                is_killed = False
        export(folder)
        lines = (folder / f"{name}.{form}").read_text(encoding="utf-8").splitlines()
        found = lines[1:] if form == "csv" else [json.loads(line)["id"] for line in lines]
        assert sorted(map(int, found)) == wanted, steps
        if not is_killed:
            break
    assert not is_killed
    assert steps > 15


def test_a_real_kill_loses_nothing_and_doubles_nothing(tmp_path: Path, run: RunCommand) -> None:
    sandbox = Sandbox()
    sandbox.seed({"Ticket": [{"subject": "x"} for _ in range(1_100)]})
    sandbox.clock.advance(minutes=10)
    with sandbox.serve() as server:
        command = [sys.executable, "-m", "tests.support.command_program", server.url, str(tmp_path / "out")]
        program = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        file = tmp_path / "out" / "tickets.jsonl"
        while program.poll() is None and not (file.exists() and file.stat().st_size):
            time.sleep(0.0005)
        kill(program)
        again = run("--sandbox", server.url, "export", "tickets", "--to", str(file.parent), "--resume")
    assert again.code == 0, again.err
    ids = [json.loads(line)["id"] for line in file.read_text(encoding="utf-8").splitlines()]
    assert sorted(ids) == list(range(1, 1_101))


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


def test_it_goes_on_with_what_has_changed(
    account: Sandbox, run: RunCommand, monkeypatch: pytest.MonkeyPatch, out: Path
) -> None:
    use_account(account, monkeypatch)
    first = run("export", "tickets", "--to", str(out), "--json")
    assert (first.code, json.loads(first.out)["new"]) == (0, 5)
    account.add("Ticket", {"subject": "new"})
    account.clock.advance(minutes=10)
    again = run("export", "tickets", "--to", str(out), "--resume")
    assert again.code == 0, again.err
    assert again.err.startswith("1 records written; ")
    subjects = [json.loads(line)["subject"] for line in (out / "tickets.jsonl").read_text().splitlines()]
    assert len(subjects) == 6
    assert subjects[-1] == "new"


def test_lines_with_chosen_fields_say_which_records_were_deleted(
    account: Sandbox, run: RunCommand, monkeypatch: pytest.MonkeyPatch, out: Path
) -> None:
    account.add("Ticket", {"subject": "half \ud83d"})
    client_of(account).tickets.delete(1)
    account.clock.advance(minutes=10)
    use_account(account, monkeypatch)
    assert run("export", "tickets", "--to", str(out), "--fields", "id,subject").code == 0
    rows = [json.loads(line) for line in (out / "tickets.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [row["id"] for row in rows if "_deleted" in row] == [1]
    assert rows[0].keys() | {"_deleted"} == {"id", "subject", "_deleted"}
    assert "half \ud83d" in [row["subject"] for row in rows]


def test_a_terminal_gets_a_bar(
    account: Sandbox, run: RunCommand, monkeypatch: pytest.MonkeyPatch, out: Path
) -> None:
    use_account(account, monkeypatch)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    ran = run("export", "tickets", "--to", str(out))
    assert ran.code == 0
    assert "5 records, 20" in ran.err
    assert ran.out == ""


def test_csv_has_chosen_fields_relations_and_custom_fields_by_name(
    account: Sandbox, run: RunCommand, monkeypatch: pytest.MonkeyPatch, out: Path
) -> None:
    field = account.add("TicketField", {"title": "Order number", "type": "integer"})
    account.add("Ticket", {"subject": 'a "b", c\nd', "custom_fields": [{"id": field["id"], "value": 5}]})
    account.clock.advance(minutes=10)
    use_account(account, monkeypatch)
    fields = "subject,tags,custom.order_number"
    ran = run("export", "tickets", "--to", str(out), "--format", "csv", "--fields", fields)
    assert ran.code == 0, ran.err
    with (out / "tickets.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == fields.split(",")
    assert rows[-1] == ['a "b", c\nd', "[]", "5"]
    assert len(rows) == 7
    assert run("export", "tickets", "--to", str(out), "--resume").code == 0
    assert len((out / "tickets.csv").read_text().splitlines()) == 8


def test_until_leaves_later_changes_out(
    account: Sandbox, run: RunCommand, monkeypatch: pytest.MonkeyPatch, out: Path
) -> None:
    now = account.clock.now().timestamp()
    account.add("Ticket", {"subject": "late"})
    account.clock.advance(minutes=10)
    use_account(account, monkeypatch)
    ran = run("export", "tickets", "--to", str(out), "--until", str(int(now)))
    assert ran.code == 0, ran.err
    assert len((out / "tickets.jsonl").read_text().splitlines()) == 5


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("tikets",), "did you mean tickets?"),
        (("tickets", "--format", "parquet", "--fields", "id,requester.name"), "not a column of parquet"),
        (("tickets", "--format", "xml"), "'jsonl', 'csv', 'parquet', 'duckdb'"),
        (("tickets", "--fields", "id,subjct"), "did you mean subject?"),
        (("tickets", "--since", "yesterday"), "not a moment"),
        (("tickets", "--since", "2026-01-02", "--until", "2026-01-01"), "not after"),
        (("custom_objects",), "--of"),
        (("tickets", "--of", "order"), "--of"),
    ],
)
def test_what_is_written_wrongly_is_told_before_anything_is_written(
    arguments: tuple[str, ...], told: str, run: RunCommand, out: Path
) -> None:
    ran = run("--sandbox", "export", *arguments, "--to", str(out))
    assert ran.code == 2
    assert told in ran.error
    assert not out.exists()


def test_a_folder_with_another_export_is_an_error(
    account: Sandbox, run: RunCommand, monkeypatch: pytest.MonkeyPatch, out: Path
) -> None:
    use_account(account, monkeypatch)
    assert run("export", "tickets", "--to", str(out)).code == 0
    before = {one.name: one.read_bytes() for one in out.iterdir()}
    for arguments, told in [
        (("tickets",), "go on with it (--resume"),
        (("users", "--resume"), "export tickets, not users"),
        (("tickets", "--resume", "--format", "csv"), "format jsonl, not csv"),
        (("tickets", "--resume", "--fields", "id"), "fields none, not id"),
        (("tickets", "--resume", "--since", "2020-01-01"), "since 0, not 1577836800"),
    ]:
        ran = run("export", *arguments, "--to", str(out))
        assert ran.code == 2
        assert told in ran.error
    assert {one.name: one.read_bytes() for one in out.iterdir()} == before


def test_a_folder_with_other_files_is_an_error_and_stays_as_it_is(run: RunCommand, out: Path) -> None:
    out.mkdir()
    (out / "notes.txt").write_text("mine")
    ran = run("--sandbox", "export", "tickets", "--to", str(out), "--resume")
    assert ran.code == 2
    assert "notes.txt" in ran.error
    assert [one.name for one in out.iterdir()] == ["notes.txt"]


def test_a_file_that_something_else_has_cut_is_an_error(
    account: Sandbox, run: RunCommand, monkeypatch: pytest.MonkeyPatch, out: Path
) -> None:
    use_account(account, monkeypatch)
    assert run("export", "tickets", "--to", str(out)).code == 0
    (out / "tickets.jsonl").write_bytes(b"")
    assert "something else has changed it" in run("export", "tickets", "--to", str(out), "--resume").error
    (out / STATE).write_text("[]")
    assert "not the state of an export" in run("export", "tickets", "--to", str(out), "--resume").error


def test_one_process_at_a_time_writes_into_a_folder(tmp_path: Path) -> None:
    settings, kind = Settings("https://acme.zendesk.com", "tickets", "jsonl", 0), find_kind("tickets")
    with (
        open_target(tmp_path / "out", kind, settings, resume=True),
        pytest.raises(ExportError, match="another process"),
        open_target(tmp_path / "out", kind, settings, resume=True),
    ):
        pass


@pytest.mark.parametrize("name", sorted(KINDS))
def test_every_export_reads_an_empty_account(
    name: str, run: RunCommand, monkeypatch: pytest.MonkeyPatch, out: Path
) -> None:
    sandbox = Sandbox()
    sandbox.add("CustomObject", {"key": "order", "title": "Order", "title_pluralized": "Orders"})
    sandbox.clock.advance(minutes=10)
    use_account(sandbox, monkeypatch)
    arguments = ("--of", "order") if name == "custom_objects" else ()
    ran = run("export", name, "--to", str(out), "--format", "csv", *arguments)
    assert ran.code == 0, ran.err
    assert run("export", name, "--to", str(out), "--resume").code == 0


@pytest.mark.parametrize("form", ["parquet", "duckdb"])
def test_it_exports_into_engines(
    form: str, account: Sandbox, run: RunCommand, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    use_account(account, monkeypatch)
    target = tmp_path / ("out.duckdb" if form == "duckdb" else "out")
    ran = run("export", "tickets", "--to", str(target), "--format", form, "--fields", "id,subject")
    assert ran.code == 0, ran.err
    again = run("export", "tickets", "--to", str(target), "--resume", "--json")
    assert json.loads(again.out)["new"] == 0
    if form == "duckdb":
        with duckdb.connect(str(target)) as database:
            rows = database.sql("SELECT * FROM tickets").to_arrow_table().to_pylist()
    else:
        rows = parquet.read_table(target).to_pylist()
    assert [{*row} for row in rows] == [{"id", "subject", "_deleted"}] * 5
