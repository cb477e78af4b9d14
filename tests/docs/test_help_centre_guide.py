"""The export of docs/guides/help-centre.md writes every text once, for the least number of calls."""

from __future__ import annotations

import csv
from pathlib import Path

from tests.support.guides import make_account, program_of
from zenpy import Zenpy
from zenpy.sandbox import Sandbox

PAGE, PROGRAM = "docs/guides/help-centre.md", "export_help_centre.py"


def test_every_text_is_a_file_and_one_call_reads_a_page(tmp_path: Path) -> None:
    sandbox = make_account(PAGE)
    german = {"locale": "de", "title": "Stau", "draft": True, "source_id": 502, "source_type": "Article"}
    sandbox.add("HelpCenterTranslation", german)
    folder = tmp_path / "copy"
    with program_of(PAGE, PROGRAM, sandbox, tmp_path) as program, Zenpy.from_env() as client:
        assert (
            program.export(client, folder) == program.export(client, folder) == 3
        )  # again, over what is there
    with (folder / "articles.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["id"], row["locale"], row["state"]) for row in rows] == [
        ("501", "en-us", "published"),
        ("502", "en-us", "published"),
        ("502", "de", "draft"),
    ]
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*.html")}
    assert files == {row["file"] for row in rows}
    assert "Clear a jam." in (folder / rows[1]["file"]).read_text(encoding="utf-8")
    assert [one.operation for one in sandbox.requests] == ["help_center.articles.list"] * 2


def test_an_empty_help_center_gives_an_empty_list(tmp_path: Path) -> None:
    with program_of(PAGE, PROGRAM, Sandbox("acme"), tmp_path) as program, Zenpy.from_env() as client:
        assert program.export(client, tmp_path / "copy") == 0
    assert (tmp_path / "copy" / "articles.csv").read_text(encoding="utf-8") == "id,locale,state,title,file\n"
