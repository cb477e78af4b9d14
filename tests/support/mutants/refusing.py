"""Which mutants mypy refuses: `make types` would notice them before any test."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys

from tests.support.mutants.making import Mutant, tree_of
from tests.support.mutants.rooms import Room


def refused(room: Room, mutants: list[Mutant]) -> set[str]:
    """The names of the mutants with a type error in their lines; kept while the mutants stay the same."""
    tree = tree_of(room)
    made = hashlib.sha256("".join(m.name + m.diff + m.hash for m in mutants).encode()).hexdigest()[:12]
    kept = tree / "made" / f"refused.{made}"
    if not kept.exists():
        for old in kept.parent.glob("refused.*"):
            old.unlink()
        kept.write_text(json.dumps(sorted(_check(room, mutants))))
    return set(json.loads(kept.read_text()))


def _check(room: Room, mutants: list[Mutant]) -> set[str]:
    files = sorted({mutant.file for mutant in mutants})
    command = [sys.executable, "-m", "mypy", "--output", "json", "--no-error-summary", *files]
    done = subprocess.run(command, cwd=tree_of(room), capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(f"mypy could not check the mutants: {done.stderr or done.stdout}")
    errors = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    lines = {(error["file"], error["line"]) for error in errors if error["severity"] == "error" and error["code"] not in NOT_MEANT}
    wrong: dict[str, set[int]] = {}
    for file, line in lines:
        wrong.setdefault(file, set()).add(line)
    return {
        mutant.name
        for mutant in mutants
        if any(mutant.first_line <= line <= mutant.last_line for line in wrong.get(mutant.file, ()))
    }


#: Complaints about the copy of a function rather than about what it does.
NOT_MEANT = ("unused-ignore", "no-redef", "misc", "override", "no-any-return")
