"""docs/calls.md: the table of the ten jobs, read and written."""

from __future__ import annotations

import inspect
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from benchmarks.calls.accounts import Sizes
from benchmarks.calls.least import LEAST

#: What each job does: in the picture, and in the table.
TITLES = {
    "list_with_requesters": (
        "list with requesters",
        "list {listed:,} tickets with the names of {requesters} requesters",
    ),
    "search_with_organizations": (
        "search, read organizations",
        "search {found:,} tickets, with the names of {organizations} organizations",
    ),
    "change_tickets": ("change 1,000 tickets", "change {changed:,} tickets"),
    "create_tickets": ("create 1,000 tickets", "create {created:,} tickets"),
    "read_comments": ("comments of 500 tickets", "read the comments of {commented} tickets"),
    "export_month": ("export a month", "export a month in which {exported:,} tickets changed"),
    "find_users": ("users by e-mail address", "find {addresses} users by their addresses"),
    "deactivate_macros": ("deactivate unused macros", "deactivate {unused} unused macros of {macros}"),
    "read_translations": ("articles with translations", "read {articles} articles in all languages"),
    "merge_duplicates": (
        "find and merge duplicates",
        "search {searched} tickets and merge {groups} groups of duplicates",
    ),
}
SAME = "the same"
RUN = r"([\d,]+), ([\d.]+) s"
LINE = re.compile(rf"^\| (.+?) \| {RUN} \| (?:{RUN}|{SAME}) \| {RUN} \| ([\d,]+) \|$", re.MULTILINE)
TEXT = """\
# Calls

What a Zendesk program costs is calls: an account has some hundred a minute, and each takes its time. This is what ten everyday jobs
cost with zenpy 2.0.57 and with this library, and the least that the API permits.

![Calls and seconds of ten jobs, with zenpy 2.0.57 and with this library](images/calls.svg)

| job | zenpy 2.0.57, as usual | zenpy 2.0.57 at its best | this library | the least |
|---|---|---|---|---|
{lines}

Measured on {day}, on a sandbox in a process of its own that answers 80 ms later (`make bench-calls`, which writes this page).
Calls are what the sandbox has counted. Seconds are those of a busy machine with two cores, and the median of three runs where a run is short:
they say less than the calls. Before each run the sandbox gets the same state. What was found and what was changed must be equal, or
there is no table.

- *As usual* is zenpy 2 as its guide shows each part of the job: a relation that is read loads its record, an address is
  searched, an article is asked for its translations. *At its best* uses all that zenpy 2 has to save calls, such as `include=`.
- Without `include=`, the list with requesters costs zenpy 2 {usual} calls and this library {plain}: the first relation that is
  read loads those of its whole page.
- The jobs of this library are in [`benchmarks/calls/ours.py`](../benchmarks/calls/ours.py), those of zenpy 2 in
  [`with_zenpy2.py`](../benchmarks/calls/with_zenpy2.py) beside it. zenpy 2 comes from PyPI into an environment of its own.
- A background job of the sandbox has ended when it is looked at first. At Zendesk it takes seconds or minutes, and more looks: one
  look tells of all jobs of a bulk call, and the pauses between looks grow. This library waits a second before its first
  look, which saves calls at Zendesk; the programs for zenpy 2 look at once, so they are faster here.

## The least

The formulas are in [`benchmarks/calls/least.py`](../benchmarks/calls/least.py). The tests run each job of this library, with
fewer records, and compare its calls with the formula.

{reasons}
"""


@dataclass(frozen=True)
class Run:
    """What one client has needed for one job."""

    calls: int
    seconds: float

    def __str__(self) -> str:
        return f"{self.calls:,}, {self.seconds:.1f} s"


@dataclass(frozen=True)
class Row:
    """What one job has cost: zenpy 2 as usual and at its best, if that differs; this library; the least number of calls."""

    job: str
    usual: Run
    best: Run | None
    ours: Run
    least: int

    @property
    def short(self) -> str:
        """What the job does, for the picture."""
        return TITLES[self.job][0]

    def __str__(self) -> str:
        title = TITLES[self.job][1].format(**vars(Sizes()))
        return f"| {title} | {self.usual} | {self.best or SAME} | {self.ours} | {self.least:,} |"


def write(rows: Sequence[Row], plain: int, day: date) -> str:
    """The page; `plain` is what the first job costs this library without sideloads."""
    reasons = [f"- **{TITLES[job][0]}**: {_reason(job)}" for job in LEAST]
    return TEXT.format(
        lines="\n".join(map(str, rows)),
        reasons="\n".join(reasons),
        day=f"{day.day} {day:%B} {day.year}",
        usual=rows[0].usual.calls,
        plain=plain,
    )


def _reason(job: str) -> str:
    """Why there is no way with fewer calls, as the formula says it."""
    text = " ".join((inspect.getdoc(LEAST[job]) or "").split())
    return text[0].lower() + text[1:]


def read(page: str) -> list[Row]:
    """The rows of a page that was written."""
    jobs = {title.format(**vars(Sizes())): job for job, (_, title) in TITLES.items()}
    rows = []
    for title, *cells in LINE.findall(page):
        usual, best, ours = (
            Run(_number(calls), float(seconds)) if calls else None
            for calls, seconds in zip(cells[::2], cells[1::2], strict=False)
        )
        assert usual is not None
        assert ours is not None
        rows.append(Row(jobs[title], usual, best, ours, _number(cells[-1])))
    return rows


def _number(text: str) -> int:
    return int(text.replace(",", ""))
