"""Exit codes, and how an error becomes one line with what to do.

| code | meaning |
| --- | --- |
| 0 | done |
| 1 | done, and the answer is no: a difference was found, a check failed |
| 2 | the command was written wrongly, or a file is not what it should be |
| 3 | not signed in, or the credentials are refused |
| 4 | Zendesk refuses the call |
| 5 | Zendesk was not reached, or gave no answer in time |
| 70 | an error of this program, which is shown with its traceback |
| 130 | interrupted |
"""

from __future__ import annotations

import sys
import traceback
import warnings
from collections.abc import Callable
from enum import IntEnum
from typing import Protocol, TextIO, runtime_checkable

import typer

from zenpy._command_line import close_output
from zenpy.lib.exception import (
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
    FAULT = 70
    INTERRUPTED = 130


class UsageError(Exception):
    """The command was written wrongly; the text says what to do."""


class NotSignedIn(Exception):
    """Nothing says which account is meant, or how to sign in; the text says what to do."""


@runtime_checkable
class _CommandError(Protocol):
    """An error of the library of the command line. Its class is not named here: its module is another one in each version."""

    exit_code: int

    def format_message(self) -> str:
        """The text of the error."""


def exit_code(error: BaseException) -> Exit:
    """The exit code for an error."""
    match error:
        case NotSignedIn() | AuthenticationError():
            return Exit.NOT_SIGNED_IN
        case NetworkError():
            return Exit.UNREACHABLE
        case UsageError() | ConfigurationError() | ValueError() | LookupError() | TypeError() | OSError():
            return Exit.USAGE
        case ZenpyException():
            return Exit.REFUSED
        case _CommandError():
            return Exit.USAGE
        case _:
            return Exit.FAULT


def describe(error: BaseException) -> str:
    """An error as one line: what went wrong, and what to do."""
    text = str(error) or type(error).__name__
    if isinstance(error, ZenpyException):
        reason = error.explanation.removesuffix(error.advice).rstrip()
        end = "." if error.advice and reason[-1:].isalnum() else ""
        text = f"{reason}{end} {error.advice}"
    if isinstance(error, _CommandError):
        path = getattr(getattr(error, "ctx", None), "command_path", "zenpy")
        text = f"{error.format_message().rstrip('.')}. `{path} --help` shows what the command takes."
    return " ".join(text.split())


def run_safely(command: Callable[[], None], *, debug: bool = False) -> int:
    """Run a command, and return its exit code; an error is one line on the error stream.

    Args:
        command: what runs. It may raise SystemExit or typer.Exit with a code.
        debug: print the traceback of an error above its line.
    """
    with warnings.catch_warnings():
        warnings.showwarning = _show_warning
        code = _run(command, debug)
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        close_output()
    return code


def _run(command: Callable[[], None], debug: bool) -> int:
    try:
        command()
    except typer.Exit as end:
        return end.exit_code
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else Exit.DONE if end.code is None else Exit.USAGE
    except (KeyboardInterrupt, typer.Abort):
        print("zenpy: interrupted", file=sys.stderr)
        return Exit.INTERRUPTED
    except BrokenPipeError:
        close_output()
    except Exception as error:
        return _tell(error, debug)
    return Exit.DONE


def _show_warning(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    """Print a warning as one line: where the program has made its client tells nobody anything here."""
    print(f"zenpy: warning: {' '.join(str(message).split())}", file=sys.stderr)


def _tell(error: Exception, debug: bool) -> int:
    """Print an error, and return its exit code."""
    if type(error).__name__ == "NoArgsIsHelpError" and isinstance(error, _CommandError):
        print(error.format_message(), file=sys.stderr)  # the help itself
        return Exit.USAGE
    code = exit_code(error)
    if debug or code is Exit.FAULT:
        traceback.print_exception(error)
    print(f"zenpy: {describe(error)}", file=sys.stderr)
    return code
