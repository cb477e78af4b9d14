"""`zenpy COMMAND` and `python -m zenpy COMMAND`: the programs of this package by name."""

from __future__ import annotations

import sys
from collections.abc import Sequence

_USAGE = """\
usage: zenpy COMMAND [OPTION...]

  sandbox   serve a Zendesk that lives in memory
  migrate   list the lines of programs for zenpy 2 that need a look

`zenpy COMMAND --help` shows the options.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that the arguments name, and return its exit status."""
    name, *rest = [*(sys.argv[1:] if arguments is None else arguments), ""]
    options = rest[:-1]
    if name == "sandbox":
        from zenpy.sandbox.command.main import main as serve_sandbox

        return serve_sandbox(options)
    if name == "migrate":
        from zenpy.migrate.__main__ import main as migrate

        return migrate(options)
    if name in ("-h", "--help"):
        print(_USAGE, end="")
        return 0
    print(_USAGE if not name else f"zenpy: {name!r} is not a command\n\n{_USAGE}", end="", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
