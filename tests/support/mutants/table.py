"""The table of docs/mutants.md: a row for each room."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from tests.support.mutants.lists import KINDS, changes_a_sentence, read_list
from tests.support.mutants.rooms import ROOMS, ROOT, Room
from tests.support.mutants.trying import Outcome

DOCUMENT = ROOT / "docs" / "mutants.md"
START, END = "<!-- mutants -->", "<!-- end of mutants -->"
COLUMNS = (
    "room",
    "mutants",
    "killed",
    "refused by types",
    "timed out",
    "a sentence",
    *KINDS,
    "not listed",
    "score",
)


def make_row(room: Room, outcomes: list[Outcome], unlisted: int) -> str:
    """What became of the mutants of a room. The score is the share that was noticed, of all that are not equivalent."""
    seen = Counter(outcome.outcome for outcome in outcomes)
    sentences = sum(outcome.survived and changes_a_sentence(outcome.mutant.diff) for outcome in outcomes)
    listed = Counter(dict.fromkeys(KINDS, 0))
    for entry in read_list(room):
        listed[entry.kind] += len(entry.mutants)
    noticed = seen["killed"] + seen["refused"] + seen["timed out"]
    score = 100 * noticed / max(1, len(outcomes) - listed["equivalent"])
    cells = (
        room.name,
        len(outcomes),
        seen["killed"],
        seen["refused"],
        seen["timed out"],
        sentences,
        *(listed[kind] for kind in KINDS),
        unlisted,
        f"{score:.1f} %",
    )
    return _line(map(str, cells))


def write_rows(rows: dict[str, str]) -> None:
    """Put rows in the place of those of the same rooms; the others stay."""
    text = DOCUMENT.read_text(encoding="utf-8")
    before, _, rest = text.partition(START)
    old, _, after = rest.partition(END)
    kept = {line.split("|")[1].strip(): line for line in old.splitlines() if line.startswith("| ")}
    table = [_line(COLUMNS), _line("---" for _ in COLUMNS)]
    table += [row for name in ROOMS if (row := rows.get(name) or kept.get(name))]
    DOCUMENT.write_text(f"{before}{START}\n\n" + "\n".join(table) + f"\n\n{END}{after}", encoding="utf-8")


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
