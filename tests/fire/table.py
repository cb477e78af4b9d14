"""The matrix as a table of docs/faults.md: made by running it, read by the tests that run it again."""

from __future__ import annotations

from pathlib import Path

from tests.fire.faults import FAULTS
from tests.fire.jobs import JOBS, Verdict
from tests.fire.scenes import SCENES
from tests.fire.stage import stage

DOCUMENT = Path(__file__).parents[2] / "docs" / "faults.md"
_START, _END = "<!-- matrix -->", "<!-- end of matrix -->"


def verdict(fault: str, job: str) -> Verdict:
    """What becomes of a job that meets a fault."""
    with stage() as one:
        FAULTS[fault](one)
        return JOBS[job](one)


def outcome(scene: str) -> Verdict:
    """How a scene ends."""
    with stage() as one:
        return SCENES[scene](one)


def _rows() -> list[list[str]]:
    text = DOCUMENT.read_text(encoding="utf-8").partition(_START)[2].partition(_END)[0]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in text.strip().splitlines()]


def documented_scenes() -> dict[str, str]:
    """The scenes as the document has them."""
    return {row[0]: row[1] for row in _rows() if row[0] in SCENES}


def documented() -> dict[str, dict[str, str]]:
    """The matrix as the document has it."""
    rows = _rows()
    head = next(row for row in rows if row[0] == "fault")
    return {row[0]: dict(zip(head[1:], row[1:], strict=True)) for row in rows if row[0] in FAULTS}


def written() -> str:
    """The table as running the matrix makes it, with its sums."""
    found = {fault: {job: verdict(fault, job) for job in JOBS} for fault in FAULTS}
    scenes = {scene: outcome(scene) for scene in SCENES}
    verdicts = [one for row in found.values() for one in row.values()] + list(scenes.values())
    survived = sum(not one.told and not one.lost and not one.twice for one in verdicts)
    told = sum(one.told is not None for one in verdicts)
    lost, twice = sum(one.lost for one in verdicts), sum(one.twice for one in verdicts)
    lines = [
        "| fault | " + " | ".join(JOBS) + " |",
        "|---|" + "---|" * len(JOBS),
        *(
            f"| {fault} | " + " | ".join(str(one) for one in row.values()) + " |"
            for fault, row in found.items()
        ),
        "",
        "| scene | outcome |",
        "|---|---|",
        *(f"| {scene} | {one} |" for scene, one in scenes.items()),
        "",
        f"{len(verdicts)} tried, {survived} survived, {told} told by an exception; records lost: {lost}, sent twice: {twice}.",
    ]
    return "\n".join(lines)


def write() -> None:
    """Put the table into the document."""
    text = DOCUMENT.read_text(encoding="utf-8")
    before, _, rest = text.partition(_START)
    after = rest.partition(_END)[2]
    DOCUMENT.write_text(f"{before}{_START}\n\n{written()}\n\n{_END}{after}", encoding="utf-8")
