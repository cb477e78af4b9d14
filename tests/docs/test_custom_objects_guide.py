"""The program of docs/guides/custom-objects.md keeps records in step with a file, in jobs of 100, and names what does not fit."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.guides import program_of
from zenpy import Zenpy
from zenpy.sandbox import Sandbox
from zenpy.testing import make_client

PAGE, PROGRAM = "docs/guides/custom-objects.md", "load_printers.py"


@pytest.fixture
def sandbox() -> Sandbox:
    made = Sandbox("acme")
    client = make_client(made)
    client.custom_objects.create({"key": "printer", "title": "Printer", "title_pluralized": "Printers"})
    client.custom_objects.fields.create("printer", {"key": "serial", "title": "Serial", "type": "text"})
    client.custom_objects.fields.create("printer", {"key": "pages", "title": "Pages", "type": "integer"})
    made.requests.clear()
    return made


def test_a_file_is_written_in_jobs_of_100_and_again_without_a_second_record(
    sandbox: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [f"p-{number},Floor {number},X-{number},{number}" for number in range(1, 251)]
    file = tmp_path / "many.csv"
    file.write_text("\n".join(["number,name,serial,pages", *rows]), encoding="utf-8")
    with program_of(PAGE, PROGRAM, sandbox, tmp_path) as program, Zenpy.from_env() as client:
        for _ in range(2):
            assert program.load(client, list(program.read(file))) == 250
    operations = [one.operation for one in sandbox.requests]
    assert operations.count("custom_objects.jobs.create") == 2 * 3
    stored = sandbox.records("CustomObjectRecord")
    assert sorted(one["external_id"] for one in stored) == sorted(row.partition(",")[0] for row in rows)
    assert stored[-1]["custom_object_fields"]["pages"] == 250
    assert capsys.readouterr().out == ""


def test_a_row_that_zendesk_refuses_is_named(
    sandbox: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with program_of(PAGE, PROGRAM, sandbox, tmp_path) as program, Zenpy.from_env() as client:
        rows = [
            {"external_id": "p-1", "name": "A"},
            {"external_id": "p-2", "name": "B", "custom_object_fields": {"serial": "X" * 40_000}},
        ]
        assert program.load(client, rows) == 1
    assert capsys.readouterr().out.startswith("p-2 ")
