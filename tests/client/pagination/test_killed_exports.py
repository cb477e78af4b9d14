"""The recipe of docs/reading.md, killed again and again at any moment: the copy gets every ticket, and the program always starts."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.support.export_program import recipe
from tests.support.killing import kill
from tests.support.paths import ROOT
from zenpy import Zenpy
from zenpy.sandbox import Sandbox

TICKETS, KILLS = 2_500, 8


def start(url: str, folder: Path) -> subprocess.Popen[str]:
    command = (sys.executable, "-m", "tests.support.export_program", url, str(folder))
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_a_program_that_is_killed_at_any_moment_goes_on_and_copies_everything(tmp_path: Path) -> None:
    sandbox = Sandbox()
    sandbox.seed({"Ticket": [{"id": number} for number in range(1, TICKETS + 1)]})
    sandbox.clock.advance(minutes=10)
    sandbox.fail("GET", "/api/v2/incremental/tickets/cursor", kind="slow", delay=0.002, times=None)
    chance, killed = random.Random(3), 0
    with sandbox.serve() as server:
        for _ in range(KILLS):
            program = start(server.url, tmp_path)
            assert program.stdout is not None
            assert program.stdout.readline() == "ready\n", program.communicate()[1]
            time.sleep(chance.uniform(0, 0.05))
            killed += kill(program)
            sandbox.add("Ticket", {})
            sandbox.clock.advance(minutes=2)
        output, errors = start(server.url, tmp_path).communicate(timeout=60)
    assert "done" in output, errors
    assert killed
    found = sqlite3.connect(tmp_path / "copy.db")
    ids = {row[0] for row in found.execute("select id from tickets")}
    found.close()
    assert ids == {ticket.id for ticket in sandbox.records("Ticket")}


def test_the_recipe_stores_a_page_before_its_checkpoint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A database that fails leaves the file where it was."""
    sandbox = Sandbox()
    sandbox.seed({"Ticket": [{"id": number} for number in range(1, 4)]})
    sandbox.clock.advance(minutes=10)
    client = Zenpy(subdomain="sandbox", oauth_token="any", transport=sandbox.transport)
    database = sqlite3.connect(":memory:")
    monkeypatch.chdir(tmp_path)
    database.execute("create table tickets (id integer primary key, content text check (id < 3))")
    with pytest.raises(sqlite3.IntegrityError):
        recipe()(client, database)
    database.close()
    assert not (tmp_path / "tickets.ckpt").exists()
