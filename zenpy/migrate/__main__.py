"""`python -m zenpy.migrate PATH...`: the lines of programs for zenpy 2 that need a look.

Exit status: 0 if there are none, 1 if there are some, 2 if a path or a file cannot be read.
"""

from __future__ import annotations

import sys
import tokenize
from collections.abc import Iterator, Sequence
from pathlib import Path

from zenpy._command_line import CommandParser, run_to_end
from zenpy.migrate.checks import check_source

_LEFT_OUT = frozenset({"__pycache__", "node_modules", "site-packages", "venv", "build", "dist"})


def main(arguments: Sequence[str] | None = None, name: str = "python -m zenpy.migrate") -> int:
    """Check the paths, print what needs a look, and return the exit status; `name` is that of the command in its help."""
    found = unreadable = files = 0
    for given in _read_paths(arguments, name):
        path = Path(given)
        if not path.exists():
            unreadable += 1
            print(f"{given}: there is no such file or folder", file=sys.stderr)
        for file in _python_files(path):
            files += 1
            try:
                findings = check_source(_read(file), str(file))
            except (OSError, SyntaxError, ValueError, RecursionError) as error:
                unreadable += 1
                print(f"{file}: it cannot be read as Python: {error}", file=sys.stderr)
                continue
            found += len(findings)
            for finding in findings:
                print(finding.show(str(file)))
    print(
        f"{files} files, {found} lines that need a look; docs/migrating.md says more about each.",
        file=sys.stderr,
    )
    return 2 if unreadable else int(found > 0)


def _read_paths(arguments: Sequence[str] | None, name: str) -> list[str]:
    """The paths that are given; wrong arguments end the program with a message."""
    parser = CommandParser(
        name,
        description="List the lines of programs for zenpy 2 that need a look. Nothing is run or changed.",
        epilog="Exit status: 0 if there are none, 1 if there are some, 2 if something cannot be read.",
    )
    # not "+", which would speak of a missing path where an option is misspelt
    parser.add_argument(
        "paths", nargs="*", metavar="PATH", help="a Python file, or a folder with Python files"
    )
    paths: list[str] = parser.parse_args(arguments).paths
    if not paths:
        parser.error("the command needs a PATH")
    return paths


def _read(file: Path) -> str:
    """The text of a file, in the encoding that it declares."""
    with tokenize.open(file) as opened:
        return opened.read()


def _python_files(path: Path) -> Iterator[Path]:
    """The file itself, or the Python files below a folder, without those of environments and caches."""
    if path.is_file():
        yield path
    for one in sorted(path.iterdir()) if path.is_dir() else ():
        if one.is_dir() and (
            one.name in _LEFT_OUT or one.name.startswith(".") or (one / "pyvenv.cfg").exists()
        ):
            continue
        if one.is_dir() or one.suffix == ".py":
            yield from _python_files(one)


if __name__ == "__main__":
    sys.exit(run_to_end(main))
