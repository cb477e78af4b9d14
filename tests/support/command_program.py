"""`zenpy` as a process that tests kill: `python -m tests.support.command_program URL FOLDER` exports the tickets of a sandbox.

It writes a line when it begins, so that a test knows when to count.
"""

from __future__ import annotations

import sys

from zenpy.__main__ import main

if __name__ == "__main__":
    url, folder = sys.argv[1:]
    print("ready", flush=True)
    sys.exit(main(["--sandbox", url, "export", "tickets", "--to", folder, "--resume"]))
