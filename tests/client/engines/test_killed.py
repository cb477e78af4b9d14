"""An export that ends anywhere goes on: each version of a record is there once, whatever the format."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb
import pyarrow.parquet as pq
import pytest

from tests.support.commands import client_of
from tests.support.killing import Budget, Killed, kill
from tests.support.paths import ROOT
from zenpy import Zenpy
from zenpy.exports import ExportFormat, export
from zenpy.lib.durable_files import open_replacement
from zenpy.lib.exporting import duckdb as duckdb_module
from zenpy.lib.exporting import folder as folder_module
from zenpy.lib.exporting import parquet as parquet_module
from zenpy.lib.exporting import run as run_module
from zenpy.lib.exporting.run import Source
from zenpy.lib.exporting.state import Settings
from zenpy.sandbox import Sandbox

ORGANIZATIONS = 7


class Steps:
    """A connection each of whose statements is a step, before and after it."""

    def __init__(self, inner: duckdb.DuckDBPyConnection, budget: Budget) -> None:
        self._inner, self._budget = inner, budget

    def execute(self, query: str, parameters: object = ()) -> object:
        if query == "ROLLBACK":  # what the end of a process does
            return self._inner.execute(query)
        if query.startswith(("BEGIN", "INSERT", "COMMIT")):
            self._budget.step()
        found = self._inner.execute(query, parameters)
        if query == "COMMIT":
            self._budget.step()
        return found

    def __getattr__(self, name: str) -> object:
        return getattr(self._inner, name)


@contextmanager
def killed_after(steps: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Each replacement of a file and each statement is some steps."""
    budget, replace, load = Budget(steps), open_replacement, duckdb_module.load_extra

    @contextmanager
    def replaced(path: Path) -> Iterator[object]:
        budget.step()
        with replace(path) as file:
            yield file
            budget.step()
        budget.step()

    class Module:
        IOException = duckdb.IOException

        @staticmethod
        def connect(path: str) -> Steps:
            return Steps(duckdb.connect(path), budget)

    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", lambda number: None)  # this process does not really end
        patch.setattr(folder_module, "open_replacement", replaced)
        patch.setattr(parquet_module, "open_replacement", replaced)
        patch.setattr(
            duckdb_module, "load_extra", lambda name, extra: Module if name == "duckdb" else load(name, extra)
        )
        yield


def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Exports of two records a page; by time, so that pages begin with what the ones before ended with."""

    def pages(source: Source, settings: Settings, checkpoint: str | None) -> Iterator[object]:
        assert isinstance(source.client, Zenpy)
        found = source.client.organizations.incremental(start_time=1, checkpoint=checkpoint, per_page=2)
        return iter(found._as_rows().pages())

    monkeypatch.setattr(run_module, "read_pages", pages)


def ids(target: Path, form: str, name: str) -> list[object]:
    if form == "duckdb":
        with duckdb.connect(str(target)) as database:
            return [row[0] for row in database.execute(f"SELECT id FROM {name}").fetchall()]
    return [
        one
        for file in target.glob("*.parquet")
        for one in pq.read_table(file, columns=["id"])["id"].to_pylist()
    ]


@pytest.mark.parametrize(("form", "rows_per_file"), [("parquet", 1), ("parquet", 4), ("duckdb", 0)])
def test_a_kill_at_any_step_loses_nothing_and_doubles_nothing(
    form: ExportFormat, rows_per_file: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = Sandbox()
    for number in range(ORGANIZATIONS):
        account.add("Organization", {"name": f"Organization {number}"})
        if number % 3 == 2:
            account.clock.advance(seconds=5)
    account.clock.advance(minutes=10)
    small_pages(monkeypatch)
    monkeypatch.setattr(parquet_module, "ROWS_PER_FILE", rows_per_file)
    client = client_of(account)
    wanted = sorted(one.id for one in client.organizations())
    for steps in range(200):
        target = tmp_path / f"{steps}.{form}"
        with killed_after(steps, monkeypatch):
            try:
                export(client, "organizations", target, format=form)
            except Killed:
                is_killed = True
            else:
                is_killed = False
        assert export(client, "organizations", target, format=form).records == ORGANIZATIONS
        assert sorted(map(str, ids(target, form, "organizations"))) == sorted(map(str, wanted)), steps
        if not is_killed:
            break
    assert not is_killed
    assert steps > 8


@pytest.mark.parametrize("form", ["parquet", "duckdb"])
def test_a_real_kill_loses_nothing_and_doubles_nothing(form: ExportFormat, tmp_path: Path) -> None:
    sandbox = Sandbox()
    sandbox.seed({"Ticket": [{"subject": "x"} for _ in range(1_500)]})
    sandbox.clock.advance(minutes=10)
    target = tmp_path / f"out.{form}"
    with sandbox.serve() as server:
        command = [sys.executable, "-m", "tests.support.engine_program", server.url, str(target), form]
        program = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert program.stdout is not None
        for _ in range(2):  # it has begun, and taken a page
            program.stdout.readline()
        assert kill(program)
        with Zenpy(base_url=server.url, oauth_token="any") as client:
            export(client, "tickets", target, format=form)
    assert sorted(map(int, map(str, ids(target, form, "tickets")))) == list(range(1, 1_501))
