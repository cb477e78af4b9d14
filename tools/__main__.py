"""`python -m tools [TOOL…]`: try the document in all tools, or in those that are named. Only a run of all writes the table."""

from __future__ import annotations

import sys
import time

from tools import table
from tools.checks import CHECKS, WORK, Check
from tools.environment import ToolError, prepare, version_of
from tools.table import Row


def main(names: list[str]) -> int:
    """Run the checks; the result is the exit code."""
    unknown = sorted(set(names) - {check.tool for check in CHECKS})
    if unknown:
        print(
            f"There is no tool {unknown[0]!r}: {', '.join(check.tool for check in CHECKS)}", file=sys.stderr
        )
        return 2
    try:
        prepare()
    except ToolError as error:
        print(error, file=sys.stderr)
        return 2
    WORK.mkdir(parents=True, exist_ok=True)
    rows = [_row(check) for check in CHECKS if not names or check.tool in names]
    print(table.as_text(rows))
    if not names:
        table.write(rows)
    return 0 if all(row.is_good for row in rows) else 1


def _row(check: Check) -> Row:
    print(f"== {check.tool}", file=sys.stderr, flush=True)
    begin = time.monotonic()
    try:
        counted, result, is_good = check.run(), check.result, True
    except ToolError as error:
        counted = result = str(error)
        is_good = False
    print(f"   {time.monotonic() - begin:.0f} s: {counted}", file=sys.stderr, flush=True)
    return Row(check.tool, version_of(check.package), check.what, result, is_good)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
