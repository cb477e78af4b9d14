"""Try the mutants of a room, and remember what became of each."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from fnmatch import fnmatch

from tests.support.mutants.making import Mutant, make_mutants, tree_of
from tests.support.mutants.refusing import refused
from tests.support.mutants.rooms import ROOT, Room

#: Files in the mutated copy: the outcomes of the last run, and which functions each test reaches.
_FOUND, _MEASURED = "found.json", "measured.json"
#: The outcomes of mutants that are dealt with.
NOTICED = ("killed", "timed out", "refused")


@dataclass(frozen=True)
class Outcome:
    """What became of a mutant: killed, timed out, refused (by mypy), survived, or not reached (by any test)."""

    mutant: Mutant
    outcome: str
    #: The test that failed.
    by: str | None = None

    @property
    def survived(self) -> bool:
        return self.outcome not in NOTICED


def try_room(
    room: Room, pattern: str = "*", fresh: bool = False, jobs: int = 0, budget: float = 0.0
) -> list[Outcome]:
    """Try the mutants of a room whose function matches the pattern; all outcomes that are known.

    A mutant that was noticed is not tried again while its function stays the same, unless `fresh` is set.
    """
    mutants = make_mutants(room)
    tree = tree_of(room)
    memory = tree / "outcomes.json"
    if fresh:
        for kept in (memory, tree / _FOUND, tree / _MEASURED):
            kept.unlink(missing_ok=True)
    known: dict[str, dict[str, str]] = {}
    for kept in (memory, tree / _FOUND):  # what was found before a run was interrupted counts
        known |= json.loads(kept.read_text()) if kept.exists() else {}
    keys = {mutant.name: f"{mutant.name} {mutant.hash}" for mutant in mutants}
    known = {key: known[key] for key in keys.values() if key in known}
    known = {key: one for key, one in known.items() if one["outcome"] != "refused"}  # mypy is asked anew
    for name in refused(room, mutants):
        known[keys[name]] = {"outcome": "refused"}
    todo = [
        keys[mutant.name]
        for mutant in mutants
        if fnmatch(mutant.function, pattern)
        and known.get(keys[mutant.name], {}).get("outcome") not in NOTICED
    ]
    todo.sort(key=lambda key: key in known)  # those that survived before take the longest
    if todo:
        known |= _run(room, todo, known, jobs or os.cpu_count() or 2, budget)
    memory.write_text(json.dumps(known, indent=0))
    return [
        Outcome(mutant, known[key]["outcome"], known[key].get("by"))
        for mutant in mutants
        if (key := keys[mutant.name]) in known and fnmatch(mutant.function, pattern)
    ]


def _run(
    room: Room, keys: list[str], known: dict[str, dict[str, str]], jobs: int, budget: float
) -> dict[str, dict[str, str]]:
    tree = tree_of(room)
    spec = {
        "mutants": keys,
        "known": [{"key": key, "by": one["by"]} for key, one in known.items() if one.get("by")],
        "tests": list(room.tests),
        "left_out": list(room.all_left_out),
        "jobs": jobs,
        "budget": budget,
        "version": _version(room),
        "examples": 20,
        "outcomes": _FOUND,
        "measured": _MEASURED,
    }
    (tree / "spec.json").write_text(json.dumps(spec))
    found = tree / _FOUND
    found.write_text("{}")
    _start(room, "spec.json")
    outcomes: dict[str, dict[str, str]] = json.loads(found.read_text())
    for key, outcome in outcomes.items():
        if outcome["outcome"] == "only imported":
            (tree / "alone.json").write_text(json.dumps(spec | {"alone": key}))
            outcome["outcome"] = "survived" if _start(room, "alone.json") == 0 else "killed"
    return outcomes


def _version(room: Room) -> str:
    """A digest of the sources: which test reaches which function may change with them."""
    return hashlib.sha256(b"".join((ROOT / file).read_bytes() for file in room.files())).hexdigest()


def _start(room: Room, spec: str) -> int:
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONHASHSEED": "0"}
    # not as a module of its package: pytest rewrites the assertions of `tests.support` before that is imported
    program = "import runpy; runpy.run_path('tests/support/mutants/trial.py', run_name='__main__')"
    command = [sys.executable, "-c", program, spec]
    return subprocess.run(
        command, cwd=tree_of(room), env=environment, stdout=subprocess.DEVNULL, check=False
    ).returncode
