"""docs/benchmarks.md has a table for each part of `make bench`, and says the same of its lines and targets as the code."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from benchmarks import __main__ as command
from benchmarks import peers, results
from benchmarks.parts import PARTS
from benchmarks.results import Figure, Line, Machine, Part

if TYPE_CHECKING:
    from pathlib import Path

TEXT = results.PAGE.read_text("utf-8")
ROWS = results.read(TEXT)
MACHINE = Machine(date(2026, 1, 2), "3.11.7", "Some Processor", 2, 0.25)
FIGURE = Figure(1.256, 1.2, 1.31)


def test_the_page_has_a_table_for_each_part() -> None:
    assert sorted(ROWS) == sorted([*PARTS, "peers"])


def test_the_page_compares_the_clients_that_the_code_names() -> None:
    named = [
        "httpx and orjson",
        "zenpy-typed",
        *(package.replace("==", " ") for package, _ in peers.PEERS.values()),
    ]
    assert [client for client, *_ in ROWS["peers"]] == named


@pytest.mark.parametrize("name", PARTS)
def test_the_page_has_the_lines_and_targets_of_a_part(name: str) -> None:
    said = [(what, against, target) for what, against, _, _, target, _ in ROWS[name]]
    assert said == [(line.what, line.against, line.target_text) for line in PARTS[name].lines]


@pytest.mark.parametrize("name", PARTS)
def test_the_page_says_what_is_kept(name: str) -> None:
    for line, (_, _, median, _, _, kept) in zip(PARTS[name].lines, ROWS[name], strict=True):
        if median == "-":  # not measured yet
            assert kept == ""
            continue
        number = float(median.replace(",", ""))
        assert kept == ("" if line.target is None else "yes" if number <= line.target else "no")


def part(*lines: Line) -> Part:
    return Part(lines, 3, lambda rounds: [FIGURE for _ in lines])


def test_a_table_shows_median_spread_target_machine_and_date() -> None:
    lines = Line("decode", "orjson", 1.2), Line("call", target=150, unit="µs")
    figures = [FIGURE, Figure(1234.5, 99.0, 2000.0)]
    assert results.table(part(*lines), figures, 3, MACHINE).splitlines() == [
        *results.HEAD.splitlines(),
        "| decode | orjson | 1.26 | 1.20 to 1.31 | 1.2 | no |",
        "| call |  | 1,234 | 99 to 2,000 | 150 µs | no |",
        "",
        "Measured on 2 January 2026 with Python 3.11.7, 3 rounds, on Some Processor, 2 cores, load 0.2.",
    ]


def test_what_was_written_is_read_back() -> None:
    one = part(Line("decode", "orjson"), Line("call", target=2, unit="s"))
    marked = "text\n<!-- bench: a -->\nold\n<!-- end of bench: a -->\nmore\n"
    page = results.write(marked, {"a": results.table(one, [FIGURE, FIGURE], 1, MACHINE)})
    assert results.read(page)["a"] == [
        ["decode", "orjson", "1.26", "1.20 to 1.31", "", ""],
        ["call", "", "1.26", "1.20 to 1.31", "2 s", "yes"],
    ]
    assert page.startswith("text\n<!--")
    assert page.endswith("-->\nmore\n")


def test_a_page_without_marks_is_an_error() -> None:
    with pytest.raises(ValueError, match="no place for a"):
        results.write("text", {"a": "table"})


def test_a_part_writes_its_table_only(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(TEXT, encoding="utf-8")
    fast = replace(PARTS["relation"], measure=lambda rounds: [Figure.of([rounds]), Figure.of([rounds])])
    monkeypatch.setitem(PARTS, "relation", fast)
    assert command.main(["relation", "--rounds", "4", "--print"], page) == 0
    assert page.read_text("utf-8") == TEXT
    assert command.main(["relation", "--rounds", "501"], page) == 1
    now = results.read(page.read_text("utf-8"))
    assert [row[2] for row in now["relation"]] == ["501", "501"]
    assert {**now, "relation": ROWS["relation"]} == ROWS


def test_an_unknown_part_is_named() -> None:
    with pytest.raises(SystemExit, match="there is no part lists; there are: decode, "):
        command.main(["lists"])


def test_one_round_has_no_spread() -> None:
    assert Figure.of([2.0]) == (2.0, 2.0, 2.0)
    assert Figure.of_pairs([2.0, 6.0, 4.0], [1.0, 1.0, 1.0]).median == 4.0
