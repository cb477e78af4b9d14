"""The command line: `python -m generator [COMMAND] …`; without a command it builds."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from generator import cli, coverage
from generator.drift import command as drift

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "build": cli.main,
    "coverage": coverage.main,
    "drift": drift.main,
}


def main(arguments: Sequence[str]) -> int:
    """Run the command that the first argument names, else the build; the result is the exit code."""
    if arguments and arguments[0] in COMMANDS:
        return COMMANDS[arguments[0]](arguments[1:])
    return cli.main(arguments)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit("interrupted; every file is whole, old or new.")
