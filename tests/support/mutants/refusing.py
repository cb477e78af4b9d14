"""Which mutants mypy refuses: `make types` would notice them before any test."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys

from tests.support.mutants.making import Mutant, tree_of
from tests.support.mutants.rooms import Room

#: Complaints about the copies of a function that stand beside each other, and not about what they do.
_ABOUT_COPIES = ("unused-ignore", "ignore-without-code", "no-redef", "misc", "override", "no-any-return")
#: Complaints that a condition has only one outcome. It is how mutmut takes a branch away, and says nothing about the branch.
_ABOUT_BRANCHES = ("redundant-expr", "unreachable")


def refused(room: Room, mutants: list[Mutant]) -> set[str]:
    """The names of the mutants with a type error in their lines; kept while the mutants stay the same."""
    tree = tree_of(room)
    rules = repr((_ABOUT_COPIES, _ABOUT_BRANCHES))
    made = hashlib.sha256((rules + "".join(m.name + m.diff + m.hash for m in mutants)).encode()).hexdigest()[
        :12
    ]
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
    wrong: dict[str, dict[int, set[str]]] = {}
    for error in errors:
        if error["severity"] == "error" and error["code"] not in _ABOUT_COPIES:
            wrong.setdefault(error["file"], {}).setdefault(error["line"], set()).add(error["code"])
    found = {mutant.name for mutant in mutants if _is_refused(mutant, wrong.get(mutant.file, {}))}
    inside = {(m.file, line) for m in mutants for line in range(m.first_line, m.last_line + 1)}
    outside = [
        (file, line, codes)
        for file, lines in wrong.items()
        for line, codes in lines.items()
        if (file, line) not in inside
    ]
    if outside:
        raise SystemExit(f"mypy refuses what was not changed: {outside[:5]}")
    return found


def _is_refused(mutant: Mutant, wrong: dict[int, set[str]]) -> bool:
    codes = {
        code
        for line, found in wrong.items()
        if mutant.first_line <= line <= mutant.last_line
        for code in found
    }
    takes_branch = " and False " in mutant.diff or " or True " in mutant.diff
    return bool(codes.difference(_ABOUT_BRANCHES) if takes_branch else codes)
