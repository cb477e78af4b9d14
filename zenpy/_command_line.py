"""What `zenpy sandbox` and `zenpy migrate`, which work without the extra `cli`, have in common with the commands that need it.

A mistake is one line that names the help, an interrupted command says so, and a reader that goes early is not an error.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import NoReturn

#: The exit codes of `zenpy.cli.exits` that are needed here.
DONE, USAGE, INTERRUPTED = 0, 2, 130


class CommandParser(argparse.ArgumentParser):
    """A parser that tells a mistake in one line, as all commands do; it takes no abbreviations of options."""

    def __init__(self, prog: str, description: str, epilog: str) -> None:
        super().__init__(prog, description=description, epilog=epilog, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        """Print the mistake, and end the program with the code of a command that is written wrongly."""
        tell(f"{message.rstrip('.')}. `{self.prog} --help` shows what the command takes.")
        sys.exit(USAGE)


def tell(what: str) -> None:
    """Print what went wrong as one line on the error stream."""
    print(f"zenpy: {' '.join(what.split())}", file=sys.stderr)


def run_to_end(command: Callable[[], int]) -> int:
    """Run a command, and return its exit code, also when it is interrupted or nobody reads on."""
    try:
        code = command()
        sys.stdout.flush()
    except KeyboardInterrupt:
        tell("interrupted")
        return INTERRUPTED
    except BrokenPipeError:
        close_output()
        return DONE
    return code


def close_output() -> None:
    """Write to nowhere from now on: the reader has gone, as with `| head`, and what it has is what it wanted."""
    with suppress(OSError, ValueError):  # a stream in memory has no number
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
