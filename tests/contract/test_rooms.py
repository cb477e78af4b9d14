"""Every file lies in a room: a new one goes into a folder listed here and stays small enough to read.

ARCHITECTURE.md says what each room is for, and the import contracts in pyproject.toml which room may use which.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.cases import for_each
from tests.support.paths import ROOT, TESTS

MOST_LINES, MOST_FILES = 400, 16
GENERATED = "# Generated from "

#: The hand-written files of the folders that hold rooms. What is missing here today may be added: on purpose.
FILES = {
    "zenpy": "__init__ __main__ _command_line _installation _version arrow client credentials exports oauth old_names shared testing",
    "zenpy/lib": "__init__ concurrency durable_files effects exception forks generator hooks many numbers proxy resources stopping suggest timeouts warn",
    "generator": "__init__ __main__ cli coverage progress write",
    "tests": "__init__ conftest",
    "tests/client": "__init__ conftest",
}
ROOMS = {
    "zenpy": "_codegen account_types cli lib migrate sandbox spark webhooks",
    "zenpy/cli": "calling",
    "zenpy/lib": "account api api_objects arrow auth bulk cache calls client content custom display each endpoint exporting http mixins network pagination records related shared util zenpy2",
    "generator": "checks drift emit examples model openapi published python spec",
    "generator/emit": "reference stubs",
    "generator/emit/reference": "handwritten source",
    "generator/spec": "slips",
    "tests": "account benchmarks browser cli client clients compat contract docs fire generator ide interop machines mutants property release sandbox shared spark support typing unit",
    "tests/client": "auth bulk calls concurrency engines http lifecycle pagination rules",
    "tests/support": "accounts contract fire generator machines mutants",
    "tests/clients": "programs",
    "tests/compat": "programs",
    "tests/support/generator": "programs",
}
#: Below these, folders are made as they are needed: generated calls by area, the sandbox by topic, data of tests.
FREE = ("zenpy/lib/api", "zenpy/sandbox", "tests/sandbox", "tests/generator", "tests/typing")


def is_generated(path: Path) -> bool:
    with path.open(encoding="utf-8") as file:
        return file.readline().startswith(GENERATED)


def python_files(*folders: str) -> Iterator[Path]:
    """The hand-written Python files below these folders."""
    for folder in folders:
        yield from (path for path in sorted((ROOT / folder).rglob("*.py")) if not is_generated(path))


def folder_of(path: Path) -> str:
    return path.parent.relative_to(ROOT).as_posix()


CODE = list(python_files("zenpy", "generator", "benchmarks", "demo", "release", "tools", "website"))
EVERYTHING = [*CODE, *python_files("tests")]
FOLDERS = Counter(folder_of(path) for path in CODE)
TEST_MODULES = [path for path in python_files("tests") if path.name.startswith("test_")]
SUPPORT = [path for path in python_files("tests") if path not in TEST_MODULES]


@pytest.mark.parametrize("folder", FILES)
def test_a_folder_of_rooms_holds_only_the_files_that_are_listed(folder: str) -> None:
    found = {path.stem for path in EVERYTHING if folder_of(path) == folder}
    assert sorted(found - set(FILES[folder].split())) == []


@pytest.mark.parametrize("folder", ROOMS)
def test_every_room_is_listed(folder: str) -> None:
    # A folder without Python files is not a room: tools leave caches in many places.
    found = {one.name for one in (ROOT / folder).iterdir() if one.is_dir() and any(one.rglob("*.py"))}
    assert found == set(ROOMS[folder].split())


def test_a_room_has_no_rooms_of_its_own() -> None:
    listed = {*ROOMS, *(f"{folder}/{room}" for folder, rooms in ROOMS.items() for room in rooms.split())}
    outside = {folder_of(path) for path in python_files("zenpy", "generator", "tests")} - listed
    assert [folder for folder in sorted(outside) if not folder.startswith(FREE)] == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_folder_can_be_taken_in_at_a_glance(folder: str) -> None:
    assert FOLDERS[folder] <= MOST_FILES


def test_no_file_is_long() -> None:
    lines = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in EVERYTHING}
    assert {str(path.relative_to(ROOT)): n for path, n in lines.items() if n > MOST_LINES} == {}


# -- tests ---------------------------------------------------------------------------------------------------------------


def imports(path: Path) -> Iterator[str]:
    """The modules a file imports, and those imported by programs that it holds as text."""
    text = path.read_text(encoding="utf-8")
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{one.name}" for one in node.names)
    yield from re.findall(r"^(?:from|import) ([\w.]+)", text, re.MULTILINE)


@for_each((str(path.relative_to(TESTS)), path) for path in [*TEST_MODULES, *SUPPORT])
def test_nothing_is_imported_from_a_test_or_a_conftest(path: Path) -> None:
    assert [one for one in imports(path) if re.search(r"^tests\..*\b(test_\w+|conftest)\b", one)] == []


def test_what_is_not_a_test_is_in_the_support_folder() -> None:
    programs = ("support", "ide", "typing", "clients/programs", "compat/programs")
    known = ("__init__.py", "__main__.py", "conftest.py")
    elsewhere = [path for path in SUPPORT if not path.relative_to(TESTS).as_posix().startswith(programs)]
    assert [str(path.relative_to(TESTS)) for path in elsewhere if path.name not in known] == []


def test_helpers_hold_no_tests() -> None:
    hidden = [
        f"{path.relative_to(TESTS)}: {name}"
        for path in python_files("tests/support")
        for name in re.findall(r"^(?:async )?def (test_\w+)", path.read_text("utf-8"), re.MULTILINE)
    ]
    assert hidden == []
