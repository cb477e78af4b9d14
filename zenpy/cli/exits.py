"""Exit codes, and how an error becomes one line with what to do.

| code | meaning |
| --- | --- |
| 0 | done |
| 1 | done, and the answer is no: a difference was found, a check failed |
| 2 | the command was written wrongly, or a file is not what it should be |
| 3 | not signed in, or the credentials are refused |
| 4 | Zendesk refuses the call |
| 5 | Zendesk was not reached, or gave no answer in time |
| 130 | interrupted |
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from enum import IntEnum

from zenpy.lib.exception import (
    APIException,
    AuthenticationError,
    ConfigurationError,
    NetworkError,
    ZenpyException,
)


class Exit(IntEnum):
    """The exit codes of all commands."""

    DONE = 0
    NEGATIVE = 1
    USAGE = 2
    NOT_SIGNED_IN = 3
    REFUSED = 4
    UNREACHABLE = 5
    INTERRUPTED = 130


def exit_code(error: Exception) -> Exit:
    """The exit code for an error."""
    match error:
        case AuthenticationError():
            return Exit.NOT_SIGNED_IN
        case NetworkError():
            return Exit.UNREACHABLE
        case ConfigurationError() | ValueError() | LookupError() | TypeError() | OSError():
            return Exit.USAGE
        case APIException() | ZenpyException():
            return Exit.REFUSED
        case _:
            raise error


def describe(error: Exception) -> str:
    """An error as one line: what went wrong, and what to do."""
    text = error.explanation if isinstance(error, ZenpyException) else str(error) or type(error).__name__
    return " ".join(text.split())


def run_safely(command: Callable[[], None], *, debug: bool = False) -> int:
    """Run a command, and return its exit code; an error is one line on the error stream.

    Args:
        command: what runs. It may raise SystemExit with a code.
        debug: let errors through, with their tracebacks.
    """
    try:
        command()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else Exit.DONE if end.code is None else Exit.USAGE
    except KeyboardInterrupt:
        print("zenpy: interrupted", file=sys.stderr)
        return Exit.INTERRUPTED
    except BrokenPipeError:  # the reader has gone, as with `| head`: what it has is what it wanted
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.DONE
    except Exception as error:
        if debug:
            raise
        code = exit_code(error)
        print(f"zenpy: {describe(error)}", file=sys.stderr)
        return code
    return Exit.DONE
