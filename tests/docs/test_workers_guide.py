"""The programs of docs/workers.md run as printed, on a server of their own; its table is that of the benchmark."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from benchmarks.workers import COUNTS, HEAD, LIMIT
from tests.support.examples import blocks
from tests.support.paths import ROOT
from tests.support.redis_server import RedisServer, running_server

PAGE = "docs/workers.md"
BLOCKS = blocks(PAGE)
URL = "redis://127.0.0.1:6379/0"
OUTPUTS = [
    ["Admin"],
    ["Admin"],
    ["Sandbox Admin\nSandbox Admin\nSandbox Admin\n1 renewal for three workers"],
    ["The printer burns\nThe printer burns 1\nThe printer is fine"],
]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    with running_server(tmp_path_factory.mktemp("redis")) as started:
        yield started


def test_every_program_is_checked() -> None:
    assert len(BLOCKS) == len(OUTPUTS)


@pytest.mark.parametrize(("program", "expected"), list(zip(BLOCKS, OUTPUTS, strict=True)))
def test_a_program_prints_what_the_page_shows(
    program: str, expected: list[str], server: RedisServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert URL in program
    exec(compile(program.replace(URL, server.url), PAGE, "exec"), {})
    output = capsys.readouterr().out
    assert all(text in output for text in expected), output


def test_the_table_has_the_lines_of_the_benchmark() -> None:
    text = (ROOT / PAGE).read_text(encoding="utf-8")
    table = text.partition("<!-- bench: workers -->\n")[2].partition("\n\n")[0]
    assert table.startswith(HEAD)
    lines = [
        (int(count), kind) for count, kind in re.findall(r"^\| (\d+) \| ([\w ]+) \|", table, re.MULTILINE)
    ]
    assert lines == [(count, kind) for kind in ("shared", "each its own") for count in COUNTS]
    assert f"{LIMIT} requests a minute" in text


def test_the_page_says_what_was_measured() -> None:
    text = (ROOT / PAGE).read_text(encoding="utf-8")
    rows = re.findall(r"^\| \d+ \| shared \| \d+ \| (\d+)% \| (\d+) \|", text, re.MULTILINE)
    assert all(int(share) >= 95 and refused == "0" for share, refused in rows), rows
