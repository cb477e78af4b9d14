"""The formatter: all generated Python, that in the reference included, in one run, as starting ruff takes most of the time."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from zenpy._codegen.source import WIDTH

if TYPE_CHECKING:
    from collections.abc import Mapping

_WITH_PYTHON = frozenset({".md", ".py", ".pyi"})
_SETTINGS = f"""
line-length = {WIDTH}
target-version = "py311"
[lint]
select = ["I", "F401", "PYI025"]
[lint.isort]
known-first-party = ["zenpy"]
"""


def format_files(files: Mapping[str, str]) -> dict[str, str]:
    """The files with their Python formatted and its imports sorted; other files as they are.

    Raises:
        RuntimeError: ruff refuses a file, because it is not Python.
    """
    python = {path: text for path, text in files.items() if Path(path).suffix in _WITH_PYTHON}
    with tempfile.TemporaryDirectory() as directory:
        root = Path(directory)
        (root / "ruff.toml").write_text(_SETTINGS)
        for path, text in python.items():
            target = root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        _ruff(root, "check", "--fix-only", "--quiet")
        _ruff(root, "format")
        done = {path: (root / path).read_text(encoding="utf-8") for path in python}
    return {**files, **done}


def _ruff(root: Path, command: str, *options: str) -> None:
    ruff = Path(sys.executable).with_name("ruff")
    call: list[str | Path] = [ruff, command, "--no-cache", "--config", root / "ruff.toml", *options, "."]
    done = subprocess.run(call, cwd=root, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"ruff {command} failed:\n{done.stdout}{done.stderr}")
