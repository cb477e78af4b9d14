"""A behaviour registers itself when its module is imported, so every module must be imported."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import zenpy.sandbox.behaviours

ROOM = Path(zenpy.sandbox.behaviours.__file__).parent


def test_the_sandbox_imports_every_behaviour() -> None:
    program = "import sys, zenpy.sandbox; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    files = [path.relative_to(ROOM).with_suffix("") for path in ROOM.rglob("*.py") if path.stem != "__init__"]
    modules = {".".join(("zenpy.sandbox.behaviours", *path.parts)) for path in files}
    assert modules - set(loaded.stdout.split()) == set()
