"""The coverage command: what it counts, that nothing is missing today, and that it fails as soon as something is."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator import ROOT, coverage

DOCUMENT = "openapi/zendesk.openapi.json"
ROUTES = "zenpy/sandbox/routes.json"
MERGE = "POST /api/v2/tickets/{}/merge"


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of all that coverage looks at, to take things out of."""
    root = tmp_path_factory.mktemp("copy")
    for room in ("generator", "openapi", "zenpy", "docs/reference"):
        shutil.copytree(ROOT / room, root / room, ignore=shutil.ignore_patterns("__pycache__"))
    return root


def run_coverage(root: Path) -> tuple[int, str]:
    """The exit status of the command in a copy, and its output."""
    done = subprocess.run(
        [sys.executable, "-B", "-m", "generator", "coverage"],
        cwd=root,
        env={"PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    return done.returncode, done.stdout


def test_nothing_that_zendesk_publishes_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    assert coverage.main([]) == 0
    text = capsys.readouterr().out
    assert (
        'everything listed is there; listed is what these name: official document "Support API" of 2026-'
        in text
    )
    assert "nothing is missing" not in text


def test_the_page_about_sources_is_up_to_date() -> None:
    document = json.loads((ROOT / DOCUMENT).read_text(encoding="utf-8"))
    page = coverage.sources_page(ROOT / "openapi" / "inventory.tsv", document)
    assert (ROOT / "docs" / "sources.md").read_text(encoding="utf-8") == page


def test_an_operation_that_is_left_out_has_its_reason_and_is_not_in_the_spec() -> None:
    left_out = [one for one in coverage.inventory(ROOT / "openapi" / "inventory.tsv") if one.absent]
    document = json.loads((ROOT / DOCUMENT).read_text(encoding="utf-8"))
    spec = {
        (verb.upper(), re.sub(r"\{[^}]*\}", "{}", path))
        for path, item in document["paths"].items()
        for verb in item
    }
    assert [one.key for one in left_out if one.key in spec] == []
    assert all(len(one.absent.split()) > 3 for one in left_out)


def test_the_inventory_has_every_known_operation_once() -> None:
    known = coverage.inventory(ROOT / "openapi" / "inventory.tsv")
    assert len({one.key for one in known}) == len(known) == 1288
    assert {one.source for one in known} == {"official", "reference", "clients", "other"}


@pytest.mark.parametrize(
    ("file", "pattern", "instead", "missing"),
    [
        (DOCUMENT, r'"operationId": "tickets.merge"', '"x-lost": "tickets.merge"', f"{MERGE}: not in spec"),
        (ROUTES, r'\{"id":"tickets.merge".*\n', "", f"{MERGE}: not in sandbox"),
        (
            "docs/reference/resources/tickets.md",
            r"`POST /api/v2/tickets/\{ticket_id\}/merge`",
            "",
            f"{MERGE}: not in documented",
        ),
        (
            DOCUMENT,
            r'("operationId": "tickets.merge",\n[^}]*?"description": )".*"',
            r'\1"Merges tickets."',
            f"{MERGE}: not in documented",
        ),
        (
            "zenpy/lib/api/tickets.py",
            r"(?s)(\nclass TicketsApi\(.*?)def merge\(",
            r"\1def fuse(",
            f"{MERGE}: not in sync call",
        ),
        (
            "zenpy/lib/api/tickets.py",
            r"(\nclass AsyncTicketsApi\(AsyncResource), sync_class=TicketsApi\)",
            r"\1)",
            f"{MERGE}: not in async call",
        ),
        (
            DOCUMENT,
            r'(?s)("operationId": "chats.list".*?"name": )"ids"',
            r'\1"idz"',
            "GET /api/v2/chat/chats?ids: not in spec",
        ),
    ],
    ids=["operation", "route", "page", "description", "sync", "async", "form"],
)
def test_whatever_is_taken_out_is_missed(
    copy: Path, file: str, pattern: str, instead: str, missing: str
) -> None:
    whole = (copy / file).read_text(encoding="utf-8")
    damaged, count = re.subn(pattern, instead, whole, count=1)
    assert count == 1
    (copy / file).write_text(damaged, encoding="utf-8")
    try:
        status, output = run_coverage(copy)
    finally:
        (copy / file).write_text(whole, encoding="utf-8")
    assert status == 1
    assert missing in output.splitlines()


def test_type_table_path_parameters_do_not_matter() -> None:
    assert coverage._without_names("/a/{id}/b/{b_id}") == "/a/{}/b/{}"
