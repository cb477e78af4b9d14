"""Reads programs that were written for zenpy 2 and lists the lines that need a look: `python -m zenpy.migrate PATH...`.

It reads the syntax of a program and runs nothing. It names a line only if the line means something else here than in
zenpy 2, raises, or has another name; what is right in a new program is never named. It cannot see what a value is at run
time, so docs/migrating.md remains the full list.
"""

from zenpy.migrate.checks import check_source
from zenpy.migrate.finding import Finding

__all__ = ["Finding", "check_source"]
