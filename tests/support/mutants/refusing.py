"""Which mutants mypy refuses: `make types` would notice them before any test."""

from __future__ import annotations

import ast
import hashlib
import json
import re
import subprocess
import sys
from collections import defaultdict

from tests.support.mutants.making import Mutant, tree_of
from tests.support.mutants.rooms import Room

#: Complaints about the copies of a function that stand beside each other, and not about what they do.
_ABOUT_COPIES = ("unused-ignore", "ignore-without-code", "no-redef", "misc", "override", "no-any-return")
#: Complaints that a condition has only one outcome. It is how mutmut takes a branch away, and says nothing about the branch.
_ABOUT_BRANCHES = ("redundant-expr", "unreachable")
_FORM = re.compile(r"__mutmut_(?:orig|\d+)\b")
#: What mypy says of a line: the code and the message.
Complaint = tuple[str, str]


def refused(room: Room, mutants: list[Mutant]) -> set[str]:
    """The names of the mutants with a type error in their lines; kept while the mutants stay the same."""
    tree = tree_of(room)
    rules = repr((_ABOUT_COPIES, _ABOUT_BRANCHES, "unlike the original"))
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
    wrong: dict[str, dict[int, set[Complaint]]] = defaultdict(lambda: defaultdict(set))
    for error in errors:
        if error["severity"] == "error" and error["code"] not in _ABOUT_COPIES:
            complaint = error["code"], _FORM.sub("", error["message"])
            wrong[error["file"]][error["line"]].add(complaint)
    originals = {file: _originals(room, file) for file in files}
    found = set()
    for mutant in mutants:
        lines = wrong[mutant.file]
        original = originals[mutant.file][_FORM.sub("", mutant.name.rpartition(".")[2])]
        said = _said(lines, mutant.first_line, mutant.last_line) - _said(lines, *original)
        if _is_refused(mutant, said):
            found.add(mutant.name)
    return found


def _originals(room: Room, file: str) -> dict[str, tuple[int, int]]:
    """The first and the last line of each function as it was: mypy complains of some only because the copies are beside it."""
    text = (tree_of(room) / file).read_text(encoding="utf-8")
    return {
        node.name.removesuffix("__mutmut_orig"): (node.lineno, node.end_lineno or node.lineno)
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.endswith("__mutmut_orig")
    }


def _said(lines: dict[int, set[Complaint]], first: int, last: int) -> set[Complaint]:
    return {one for line, found in lines.items() if first <= line <= last for one in found}


def _is_refused(mutant: Mutant, said: set[Complaint]) -> bool:
    codes = {code for code, _ in said}
    takes_branch = " and False " in mutant.diff or " or True " in mutant.diff
    return bool(codes.difference(_ABOUT_BRANCHES) if takes_branch else codes)
