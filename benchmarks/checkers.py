"""How long type checkers take, cold, for a program that uses ten resources of the installed wheel.

The bare figure is a program that only makes an `httpx.Client`: what no SDK on httpx can be faster than.
"""

from __future__ import annotations

import json
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.typing.environment import ROOT, must, prepare_plain

PROGRAM = ROOT / "tests" / "typing" / "programs" / "ten_resources.py"
BARE = "import httpx\n\nprint(httpx.Client().base_url)\n"
CHECKERS = ("mypy --strict", "pyright")


def seconds(rounds: int) -> dict[str, tuple[list[float], list[float]]]:
    """By checker: what it took for the program and for the bare one, each time in a folder without any cache."""
    python = prepare_plain()
    found = {}
    for name, check in zip(CHECKERS, (_mypy, _pyright), strict=True):
        ours, bare = ([_timed(check, python, bare) for _ in range(rounds)] for bare in (False, True))
        found[name] = ours, bare
    return found


def _timed(check: Callable[[Path, Path], object], python: Path, bare: bool) -> float:
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder).resolve()
        if bare:
            (work / PROGRAM.name).write_text(BARE)
        else:
            shutil.copy(PROGRAM, work)
        start = time.perf_counter()
        check(python, work)
        return time.perf_counter() - start


def _mypy(python: Path, work: Path) -> object:
    return must(python, "-m", "mypy", "--strict", "--no-incremental", PROGRAM.name, cwd=work)


def _pyright(python: Path, work: Path) -> object:
    settings = {"typeCheckingMode": "strict", "include": [PROGRAM.name]}
    (work / "pyrightconfig.json").write_text(json.dumps(settings))
    return must(python, "-m", "pyright", "--pythonpath", python, "-p", work, cwd=work)
