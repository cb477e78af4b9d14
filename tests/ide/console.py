"""What consoles and notebooks do with records, in IPython itself: Tab causes no request, and records show what they are.

`tests/ide/console_program.py` runs in the environment for type checkers, where the wheel is installed beside IPython and jedi.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.typing.environment import run

PROGRAM = Path(__file__).with_name("console_program.py")
#: Thirteen texts before the cursor, with jedi and without, and what is shown.
QUESTIONS = 26 + 4


def problems() -> Iterator[str]:
    """What IPython does otherwise than it must."""
    with tempfile.TemporaryDirectory() as folder:
        done = run("python", PROGRAM, IPYTHONDIR=folder)
    if done.returncode:
        yield f"IPython: {done.stdout}{done.stderr}"
