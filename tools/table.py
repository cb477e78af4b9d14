"""The table of the tools in docs/openapi.md, between two marks."""

from __future__ import annotations

from dataclasses import dataclass

from tools import ROOT

DOC = ROOT / "docs" / "openapi.md"
START, END = "<!-- tools: start -->", "<!-- tools: end -->"


@dataclass(frozen=True)
class Row:
    """What came of one tool."""

    tool: str
    version: str
    what: str
    result: str
    is_good: bool


def as_text(rows: list[Row]) -> str:
    """The table as Markdown."""
    lines = ["| tool | version | what is checked | result |", "| --- | --- | --- | --- |"]
    lines += [f"| {row.tool} | {row.version} | {row.what} | {_cell(row)} |" for row in rows]
    return "\n".join(lines)


def _cell(row: Row) -> str:
    first = row.result.splitlines()[0] if row.result else ""
    return first if row.is_good else f"**fails**: {first}"


def write(rows: list[Row]) -> None:
    """Put the table where the last one was."""
    text = DOC.read_text(encoding="utf-8")
    before, rest = text.split(START)
    after = rest.split(END)[1]
    DOC.write_text(f"{before}{START}\n{as_text(rows)}\n{END}{after}", encoding="utf-8")
