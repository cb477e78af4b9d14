"""The guide to exports runs as it is printed, and its numbers are those of the benchmarks."""

from __future__ import annotations

import re
from pathlib import Path

import duckdb
import pytest

from benchmarks import results
from tests.support.examples import blocks
from tests.support.paths import ROOT
from zenpy.lib.exporting.kinds import KINDS
from zenpy.sandbox import Sandbox

PAGE = "docs/exports.md"
TEXT = (ROOT / PAGE).read_text(encoding="utf-8")


def test_the_guide_runs_from_top_to_bottom(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    sandbox = Sandbox("acme")
    for number in range(3):
        sandbox.add("Ticket", {"subject": f"Ticket {number}", "status": "open"})
    sandbox.clock.advance(minutes=10)
    names: dict[str, object] = {"sandbox": sandbox}
    for block in blocks(PAGE):
        program = block.replace('oauth_token="..."', 'oauth_token="any", transport=sandbox.transport')
        exec(compile(program, PAGE, "exec"), names)
    output = capsys.readouterr().out.splitlines()
    assert output[0] == "3 of 3 are new"
    assert output[1].startswith("3 rows, ")
    assert output[2] == "timestamp[us, tz=UTC]"
    (query,) = re.findall(r"^```sql\n(.*?)^```", TEXT, re.DOTALL | re.MULTILINE)
    batches = names["batches"]
    with duckdb.connect("acme.duckdb") as database:
        assert [row[2] for row in database.execute(query).fetchall()] == [
            f"Ticket {number}" for number in range(3)
        ]
        (counted,) = re.findall(r'`duckdb\.sql\("(.*)"\)`', TEXT)
        assert batches is not None
        assert database.sql(counted).fetchall() == [("open", 3)]


def test_the_table_has_all_exports() -> None:
    rows = re.findall(r"^\| (`.*?) \| `client", TEXT, re.MULTILINE)
    assert {name for row in rows for name in re.findall(r"`(\w+)`", row)} == set(KINDS)
    assert {name: kind.deleted is not None for name, kind in KINDS.items()} == {
        name: not line.rstrip().endswith("| |")
        for line in TEXT.splitlines()
        if line.startswith("| `") and "`client" in line
        for name in re.findall(r"`(\w+)`", line.split("|")[1])
    }


def test_the_numbers_are_those_of_the_benchmarks() -> None:
    measured = {
        what: median for what, _, median, *_ in results.read(results.PAGE.read_text("utf-8"))["exports"]
    }
    said = re.findall(r"^\| ([a-zA-Z ]+) \| ([\d,.]+) \| ([\d,.]+) \|$", TEXT, re.MULTILINE)
    assert {
        f"{what}: {unit} a second": number
        for what, *both in said
        for unit, number in zip(("rows", "MB of JSON"), both, strict=True)
    } == measured
