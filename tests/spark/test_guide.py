"""The programs of docs/spark.md run as they are printed, and mypy accepts them where pyspark is installed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.pages import python_blocks
from tests.support.paths import ROOT

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

    from tests.support.spark import Account

PAGE = ROOT / "docs" / "spark.md"
PROGRAMS = [one.source for one in python_blocks(PAGE.read_text(encoding="utf-8"))]


def test_the_programs_run(
    spark: SparkSession,
    account: Account,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {}
    for program in PROGRAMS:
        here = program.replace(
            'subdomain="acme", oauth_token="..."', f'base_url="{account.url}", oauth_token="any"'
        )
        assert here != program
        here = here.replace('"lake/', f'"{tmp_path}/lake/').replace("10 minutes", "1 second")
        exec(compile(here.replace("2026-01-01", "2000-01-01"), PAGE.name, "exec"), names)
    names["query"].processAllAvailable()
    names["query"].stop()
    assert "|  open| 2500|" in capsys.readouterr().out
    assert spark.read.parquet(str(tmp_path / "lake" / "tickets")).count() == 2500


def test_type_checkers_accept_the_programs_and_the_source(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text("\n".join(PROGRAMS), encoding="utf-8")
    cache = ROOT / "build" / "spark" / "mypy"
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--cache-dir",
        str(cache),
        str(program),
        "zenpy/spark",
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
