"""`zenpy COMMAND` and `python -m zenpy COMMAND`: the programs of this package by name.

`sandbox` and `migrate` need nothing but the package. All other commands are in `zenpy.cli`, which needs the extra `cli`.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.util import find_spec

from zenpy._command_line import DONE, USAGE, run_to_end, tell
from zenpy._version import VERSION

_USAGE = """\
usage: zenpy COMMAND [OPTION...]

  sandbox   serve a Zendesk that lives in memory
  migrate   list the lines of programs for zenpy 2 that need a look

`zenpy COMMAND --help` shows the options. All other commands come with the extra `cli`: pip install 'zenpy-typed[cli]'
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that the arguments name, and return its exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    name = given[0] if given else ""
    if name == "sandbox":
        from zenpy.sandbox.command.main import main as serve_sandbox

        return run_to_end(lambda: serve_sandbox(given[1:]))
    if name == "migrate":
        from zenpy.migrate.__main__ import main as migrate

        return run_to_end(lambda: migrate(given[1:], "zenpy migrate"))
    if find_spec("typer") is not None:
        from zenpy.cli.app import main as run_command

        return run_command(given)
    if name in ("-h", "--help", "--version"):
        print(VERSION if name == "--version" else _USAGE.rstrip())
        return DONE
    if not name:
        print(_USAGE, end="", file=sys.stderr)
    else:
        tell(f"{name!r} needs the extra `cli`: pip install 'zenpy-typed[cli]'")
    return USAGE


if __name__ == "__main__":
    sys.exit(main())
