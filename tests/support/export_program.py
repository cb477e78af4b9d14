"""A program that copies what an export gives, as docs/reading.md says: `python -m tests.support.export_program URL FOLDER`.

It ends when it has seen everything. Tests kill it at any moment and start it again.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from typing import Any

from tests.support.examples import blocks
from zenpy import Zenpy


def recipe() -> Any:
    """The function that docs/reading.md gives."""
    (program,) = [block for block in blocks("docs/reading.md") if "def copy_tickets(" in block]
    room: dict[str, Any] = {}
    exec(compile(program, "docs/reading.md", "exec"), room)
    return room["copy_tickets"]


def main(url: str, folder: str) -> None:
    """Copy all tickets into a database in the folder."""
    copy_tickets = recipe()
    os.chdir(folder)
    database = sqlite3.connect("copy.db")
    with Zenpy(base_url=url, oauth_token="any") as client:
        print("ready", flush=True)
        copy_tickets(client, database)
    print("done", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
