"""The matrix as tables of docs/faults.md: made by running it, read by the tests that run it again."""

from __future__ import annotations

from tests.support.fire.faults import FAULTS, UNDETECTABLE
from tests.support.fire.jobs import JOBS, READING
from tests.support.fire.runners import RUNNERS
from tests.support.fire.scenarios import SCENARIOS
from tests.support.fire.server import faulty_server
from tests.support.fire.verdict import Verdict
from tests.support.paths import ROOT

DOCUMENT = ROOT / "docs" / "faults.md"
_START, _END = "<!-- matrix -->", "<!-- end of matrix -->"
NOT_TRIED = "-"
Tables = dict[str, dict[str, str]]


def is_detectable(fault: str, job: str) -> bool:
    """Whether a client can see that something is wrong."""
    return fault not in UNDETECTABLE.get(job, ())


def verdict(fault: str, job: str, runner: str) -> Verdict:
    """What becomes of a job that meets a fault."""
    with faulty_server() as one:
        FAULTS[fault](one, JOBS[job].calls)
        return RUNNERS[runner].run(lambda: JOBS[job].work(one, RUNNERS[runner]))


def outcome(scenario: str, runner: str) -> Verdict:
    """How a scenario ends."""
    run, _ = SCENARIOS[scenario]
    with faulty_server() as one:
        return RUNNERS[runner].run(lambda: run(one, RUNNERS[runner]))


def cell(verdicts: dict[str, Verdict]) -> str:
    """The verdicts of all runners: one word where they agree, as they should."""
    words = {runner: str(one) for runner, one in verdicts.items()}
    if len(set(words.values())) == 1:
        return next(iter(words.values()))
    return "; ".join(f"{runner}: {word}" for runner, word in words.items())


def documented() -> Tables:
    """The outcomes in the document, by fault or scenario, and then by job or `outcome`."""
    text = DOCUMENT.read_text(encoding="utf-8").partition(_START)[2].partition(_END)[0]
    found: Tables = {}
    head: list[str] = []
    for line in text.splitlines():
        cells = [one.strip() for one in line.strip("|").split("|")]
        if cells[0] in ("fault", "scene"):
            head = cells
        elif cells[0] in FAULTS or cells[0] in SCENARIOS:
            found.setdefault(cells[0], {}).update(zip(head[1:], cells[1:], strict=True))
    return found


def sums(tables: Tables) -> str:
    """The sentence below the tables, counted from them: each cell was tried by each of its runners."""
    tried = survived = raised = lost = twice = 0
    for name, row in tables.items():
        runners = len(SCENARIOS[name][1]) if name in SCENARIOS else len(RUNNERS)
        for word in row.values():
            if word == NOT_TRIED:
                continue
            tried += runners
            survived += runners * (word == "survived")
            raised += runners * word.startswith("told: ")
            lost += runners * ("lost" in word and not word.startswith("told: "))
            twice += runners * ("twice" in word and not word.startswith("told: "))
    return (
        f"Faults tried: {tried}. Survived: {survived}. Told by an exception: {raised}. "
        f"Records lost: {lost}. Sent twice: {twice}."
    )


def rendered(tables: Tables) -> str:
    """The tables and their sums as the document has them."""
    blocks = []
    for title, jobs in (("Reading", READING), ("Writing", [job for job in JOBS if job not in READING])):
        lines = [f"### {title}", "", "| fault | " + " | ".join(jobs) + " |", "|---|" + "---|" * len(jobs)]
        lines += [f"| {fault} | " + " | ".join(tables[fault][job] for job in jobs) + " |" for fault in FAULTS]
        blocks.append("\n".join(lines))
    lines = ["### Scenes", "", "| scene | outcome |", "|---|---|"]
    lines += [f"| {scenario} | {tables[scenario]['outcome']} |" for scenario in SCENARIOS]
    return "\n\n".join([*blocks, "\n".join(lines), sums(tables)])


def run() -> Tables:
    """Everything, tried."""
    tables: Tables = {}
    for fault in FAULTS:
        for job in JOBS:
            row = tables.setdefault(fault, {})
            tried = (
                {runner: verdict(fault, job, runner) for runner in RUNNERS}
                if is_detectable(fault, job)
                else None
            )
            row[job] = cell(tried) if tried else NOT_TRIED
    for scenario, (_, runners) in SCENARIOS.items():
        tables[scenario] = {"outcome": cell({one: outcome(scenario, one) for one in runners})}
    return tables


def write() -> None:
    """Put the tables into the document."""
    text = DOCUMENT.read_text(encoding="utf-8")
    before, _, rest = text.partition(_START)
    after = rest.partition(_END)[2]
    DOCUMENT.write_text(f"{before}{_START}\n\n{rendered(run())}\n\n{_END}{after}", encoding="utf-8")
