"""The matrix as tables of docs/faults.md: made by running it, read by the tests that run it again."""

from __future__ import annotations

from tests.support.fire.faults import FAULTS, UNTELLABLE
from tests.support.fire.jobs import JOBS, READING
from tests.support.fire.runners import HANDS
from tests.support.fire.scenarios import SCENES
from tests.support.fire.server import stage
from tests.support.fire.verdict import Verdict
from tests.support.paths import ROOT

DOCUMENT = ROOT / "docs" / "faults.md"
_START, _END = "<!-- matrix -->", "<!-- end of matrix -->"
NOT_TRIED = "-"
Tables = dict[str, dict[str, str]]


def tellable(fault: str, job: str) -> bool:
    """Whether a client can see that something is wrong."""
    return fault not in UNTELLABLE.get(job, ())


def verdict(fault: str, job: str, hands: str) -> Verdict:
    """What becomes of a job that meets a fault."""
    with stage() as one:
        FAULTS[fault](one, JOBS[job].calls)
        return HANDS[hands].run(lambda: JOBS[job].work(one, HANDS[hands]))


def outcome(scene: str, hands: str) -> Verdict:
    """How a scene ends."""
    play, _ = SCENES[scene]
    with stage() as one:
        return HANDS[hands].run(lambda: play(one, HANDS[hands]))


def cell(verdicts: dict[str, Verdict]) -> str:
    """The verdicts of all hands: one word where they agree, as they should."""
    told = {hands: str(one) for hands, one in verdicts.items()}
    if len(set(told.values())) == 1:
        return next(iter(told.values()))
    return "; ".join(f"{hands}: {word}" for hands, word in told.items())


def documented() -> Tables:
    """What the document says, by fault or scene, and then by job or `outcome`."""
    text = DOCUMENT.read_text(encoding="utf-8").partition(_START)[2].partition(_END)[0]
    found: Tables = {}
    head: list[str] = []
    for line in text.splitlines():
        cells = [one.strip() for one in line.strip("|").split("|")]
        if cells[0] in ("fault", "scene"):
            head = cells
        elif cells[0] in FAULTS or cells[0] in SCENES:
            found.setdefault(cells[0], {}).update(zip(head[1:], cells[1:], strict=True))
    return found


def sums(tables: Tables) -> str:
    """The sentence below the tables, counted from them: each cell was tried by each of its hands."""
    tried = survived = told = lost = twice = 0
    for name, row in tables.items():
        hands = len(SCENES[name][1]) if name in SCENES else len(HANDS)
        for word in row.values():
            if word == NOT_TRIED:
                continue
            tried += hands
            survived += hands * (word == "survived")
            told += hands * word.startswith("told: ")
            lost += hands * ("lost" in word and not word.startswith("told: "))
            twice += hands * ("twice" in word and not word.startswith("told: "))
    return (
        f"Faults tried: {tried}. Survived: {survived}. Told by an exception: {told}. "
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
    lines += [f"| {scene} | {tables[scene]['outcome']} |" for scene in SCENES]
    return "\n\n".join([*blocks, "\n".join(lines), sums(tables)])


def run() -> Tables:
    """Everything, tried."""
    tables: Tables = {}
    for fault in FAULTS:
        for job in JOBS:
            row = tables.setdefault(fault, {})
            tried = {hands: verdict(fault, job, hands) for hands in HANDS} if tellable(fault, job) else None
            row[job] = cell(tried) if tried else NOT_TRIED
    for scene, (_, hands) in SCENES.items():
        tables[scene] = {"outcome": cell({one: outcome(scene, one) for one in hands})}
    return tables


def write() -> None:
    """Put the tables into the document."""
    text = DOCUMENT.read_text(encoding="utf-8")
    before, _, rest = text.partition(_START)
    after = rest.partition(_END)[2]
    DOCUMENT.write_text(f"{before}{_START}\n\n{rendered(run())}\n\n{_END}{after}", encoding="utf-8")
