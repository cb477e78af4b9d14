"""The four type checkers, and what they say of programs in which lines that must be refused are marked."""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Iterable
from pathlib import Path

from tests.typing.environment import run

Errors = dict[Path, dict[int, str]]


def mypy_errors(python: Path, files: list[Path], work: Path, strict: bool) -> Errors:
    """Errors of mypy by file and line."""
    # Without a name, or mypy would read the settings of this project.
    settings = ("--strict",) if strict else ("--config-file", "")
    output = ("--no-incremental", "--hide-error-context")
    done = run(python, "-m", "mypy", *settings, *output, *files, cwd=work)
    if done.returncode > 1:
        sys.exit(done.stdout + done.stderr)
    return errors_in(done.stdout, r"^(.+?):(\d+): error: (.*)$", work)


def pyright_errors(python: Path, files: list[Path], work: Path, strict: bool) -> Errors:
    """Errors of pyright by file and line."""
    settings: dict[str, object] = {
        "pythonVersion": "3.11",
        "include": [str(file.relative_to(work)) for file in files],
    }
    if strict:
        settings["typeCheckingMode"] = "strict"
    (work / "pyrightconfig.json").write_text(json.dumps(settings))
    done = run(python, "-m", "pyright", "--outputjson", "--pythonpath", python, "-p", work, cwd=work)
    try:
        report = json.loads(done.stdout)
    except json.JSONDecodeError:
        sys.exit(f"pyright did not answer:\n{done.stdout}{done.stderr}")
    found: Errors = {}
    for item in report["generalDiagnostics"]:
        if item["severity"] == "error":
            line = item["range"]["start"]["line"] + 1
            found.setdefault(Path(item["file"]).resolve(), {})[line] = item["message"]
    return found


def ty_errors(python: Path, files: list[Path], work: Path, strict: bool) -> Errors:
    """Errors of ty by file and line; strict is all its rules."""
    settings = ("--python-version", "3.11", *(("--error", "all") if strict else ()))
    output = ("--output-format", "concise", "--color", "never")
    where = ("--project", work, "--python", python)
    done = run(python.with_name("ty"), "check", *where, *settings, *output, *files, cwd=work)
    if done.returncode > 1:
        sys.exit(done.stdout + done.stderr)
    return errors_in(done.stdout, r"^(.+?):(\d+):\d+: error(\[.*)$", work)


def pyrefly_errors(python: Path, files: list[Path], work: Path, strict: bool) -> Errors:
    """Errors of pyrefly by file and line."""
    settings = {
        **({"preset": "strict"} if strict else {}),
        "python-version": "3.11",
        "python-interpreter-path": str(python),
        # Or it would take the sources around the build directory for the installed package.
        "search-path": [str(work)],
        "disable-search-path-heuristics": True,
    }
    config = work / "pyrefly.toml"
    # What JSON and TOML have in common: texts, lists and truth.
    config.write_text("".join(f"{name} = {json.dumps(value)}\n" for name, value in settings.items()))
    output = ("--output-format", "min-text", "--color", "never")
    done = run(python.with_name("pyrefly"), "check", "--config", config, *output, *files, cwd=work)
    if done.returncode > 1:
        sys.exit(done.stdout + done.stderr)
    return errors_in(done.stdout, r"^ERROR (.+?):(\d+):\d\S* (.*)$", work)


def errors_in(output: str, pattern: str, work: Path) -> Errors:
    """The errors that a checker printed, one a line: the pattern finds the file, the line and the text."""
    found: Errors = {}
    for name, line, text in re.findall(pattern, output, re.MULTILINE):
        found.setdefault((work / name).resolve(), {})[int(line)] = text
    return found


#: Those that read the programs of the documents. The others are younger, and refuse patterns of mappings that are right.
PAGE_CHECKERS = ("mypy", "pyright")
CHECKERS = {"mypy": mypy_errors, "pyright": pyright_errors, "ty": ty_errors, "pyrefly": pyrefly_errors}


def marked(file: Path) -> dict[int, frozenset[str]]:
    """The lines of a program that must be errors, and the checkers that must report them.

    `# error` means all checkers. `# error [mypy, pyright]: why` means these only: the others miss it for a reason of
    their own, and once they find it, that is reported, so that the marker is widened.
    """
    found: dict[int, frozenset[str]] = {}
    for number, line in enumerate(file.read_text().splitlines(), 1):
        marker = re.search(r"# error(?: \[(.*?)\])?", line)
        if marker is not None:
            found[number] = frozenset(re.split(r",\s*", marker[1]) if marker[1] else CHECKERS)
            if not found[number] <= CHECKERS.keys():
                sys.exit(f"{file.name}:{number}: the checkers are {', '.join(CHECKERS)}, not {marker[1]}")
    return found


def compare(checker: str, file: Path, found: dict[int, str]) -> list[str]:
    """The differences: errors that are missing, and errors that are not expected."""
    expected = {line for line, checkers in marked(file).items() if checker in checkers}
    missing = [
        f"{file.name}:{line}: {checker} finds no error, but the line is wrong"
        for line in expected - set(found)
    ]
    surplus = [
        f"{file.name}:{line}: {checker}: {text}" for line, text in found.items() if line not in expected
    ]
    return sorted(missing + surplus)


def check_programs(
    python: Path, work: Path, strict: bool, checkers: Iterable[str] = tuple(CHECKERS)
) -> list[str]:
    """What the checkers say of the programs in a folder that is not to be said, at their strict or their default settings.

    Programs of the documents are in its folder `pages`.
    """
    problems: list[str] = []
    for name in checkers:
        checker = CHECKERS[name]
        pages = sorted(work.glob("pages/*.py")) if name in PAGE_CHECKERS else []
        files = sorted(work.glob("*.py")) + pages
        start = time.monotonic()
        found = checker(python, files, work, strict)
        mode = "strict" if strict else "default"
        print(f"{name}, {mode}: {len(files)} programs in {time.monotonic() - start:.1f} s")
        for file in files:
            problems += compare(name, file, found.get(file.resolve(), {}))
    return problems
