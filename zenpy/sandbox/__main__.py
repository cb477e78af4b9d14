"""`python -m zenpy.sandbox`: the same as `zenpy sandbox`."""

from __future__ import annotations

import sys

from zenpy._command_line import run_to_end
from zenpy.sandbox.command.main import main

if __name__ == "__main__":
    sys.exit(run_to_end(main))
