"""Make the mutants of a room: a copy of the project whose sources hold each function in all its mutated forms.

`mutmut.mutation.trampoline` chooses the form that runs, by name.
"""

from __future__ import annotations

import ast
import difflib
import hashlib
import json
import re
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path

from mutmut.mutation.file_mutation import mutate_file_contents

from tests.support.mutants.rooms import ROOT, Room

COPIED = ("zenpy", "tests", "pyproject.toml", "mypy.ini")
LINKED = ("stubs", "openapi", "generator", "docs", "demo", "benchmarks")
_ORIGINAL = "__mutmut_orig"
#: The name of a function in one of its forms.
_MANGLED = re.compile(r"\bx(?:_|ǁ\w+ǁ)(\w+?)__mutmut_(?:orig|\d+)\b")


@dataclass(frozen=True)
class Mutant:
    """One changed form of a function."""

    #: As mutmut calls it: the module and the name of the changed function.
    name: str
    #: `pagination/links.py::Links.follow`, below zenpy/lib.
    function: str
    #: The lines that differ, each after "- " or "+ ", without indentation.
    diff: str
    #: What the function looked like, so that an outcome is not used for another form of it.
    hash: str
    file: str
    first_line: int
    last_line: int


def tree_of(room: Room) -> Path:
    """Where the mutated copy of the project lies."""
    return ROOT / "build" / "mutants" / room.name


def make_mutants(room: Room) -> list[Mutant]:
    """Copy the project and mutate the sources of the room."""
    tree = tree_of(room)
    tree.mkdir(parents=True, exist_ok=True)
    made: dict[str, str] = {}
    for name in COPIED:
        _copy(ROOT / name, tree / name)
    for name in LINKED:
        if not (tree / name).is_symlink():
            (tree / name).symlink_to(ROOT / name)
    mutants: list[Mutant] = []
    for file in room.files():
        made[file], found = _mutate(file, tree)
        mutants += found
    for file, code in made.items():
        (tree / file).write_text(code)
    return mutants


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copy(source, target)


def _mutate(file: str, tree: Path) -> tuple[str, list[Mutant]]:
    """The mutated text of a file and its mutants; kept for the next run while the file stays the same."""
    source = (ROOT / file).read_text()
    kept = tree / "made" / (file.replace("/", ".") + "." + hashlib.sha256(source.encode()).hexdigest()[:12])
    if not kept.exists():
        mutated = mutate_file_contents(file, source)
        lines = mutated.code.splitlines()
        found = []
        for name in mutated.mutant_names:
            span = mutated.line_span_by_function_name[name]
            first = mutated.line_span_by_function_name[name.partition("__mutmut_")[0] + _ORIGINAL]
            original = _plain(lines[first.start - 1 : first.end])
            found.append(
                Mutant(
                    name=f"{_module(file)}.{name}",
                    function=f"{file.removeprefix('zenpy/lib/')}::{_qualified(name)}",
                    diff=_compare(original, _plain(lines[span.start - 1 : span.end])),
                    hash=hashlib.sha256("\n".join(original).encode()).hexdigest()[:12],
                    file=file,
                    first_line=span.start,
                    last_line=span.end,
                )
            )
        kept.parent.mkdir(exist_ok=True)
        for old in kept.parent.glob(file.replace("/", ".") + ".*"):
            old.unlink()
        kept.write_text(json.dumps({"code": mutated.code, "mutants": [asdict(mutant) for mutant in found]}))
    data = json.loads(kept.read_text())
    ast.parse(data["code"])
    return data["code"], [Mutant(**mutant) for mutant in data["mutants"]]


def _module(file: str) -> str:
    return file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def _qualified(name: str) -> str:
    """`Links.follow` of `xǁLinksǁfollow__mutmut_3`, `follow` of `x_follow__mutmut_3`."""
    bare = name.partition("__mutmut_")[0]
    return bare.removeprefix("xǁ").replace("ǁ", ".") if bare.startswith("xǁ") else bare.removeprefix("x_")


def _plain(lines: list[str]) -> list[str]:
    """The lines of a function under its own name, without indentation."""
    return [_MANGLED.sub(r"\1", line.strip()) for line in lines if line.strip()]


def _compare(old: list[str], new: list[str]) -> str:
    diff = difflib.unified_diff(old, new, n=0, lineterm="")
    return "\n".join(f"{line[0]} {line[1:]}" for line in diff if not line.startswith(("---", "+++", "@@")))
