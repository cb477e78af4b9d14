"""The account's own fields: pulled as types, set by name, and checked before the program runs."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from zenpy import Zenpy
from zenpy.account_types import pull
from zenpy.sandbox import Sandbox

#: What an admin of this account has made.
ORDER, SEVERITY = 360002, 360003


def add_fields(sandbox: Sandbox) -> None:
    """The account has two fields of its own."""
    sandbox.add("TicketField", {"id": ORDER, "type": "integer", "title": "Order number"})
    options = [
        {"id": SEVERITY * 10 + level, "name": f"Severity {level}", "value": f"sev{level}"}
        for level in (1, 2, 3)
    ]
    sandbox.add(
        "TicketField",
        {"id": SEVERITY, "type": "tagger", "title": "Severity", "custom_field_options": options},
    )


def pull_types(client: Zenpy, folder: Path, say: Callable[[str], None]) -> None:
    """Read the definitions of the account, and write its types: as `zenpy types pull` does."""
    pulled = pull(client, folder / "zenpy.account.json")
    say(f"wrote {', '.join(path.name for path in pulled.files)}; an editor completes ticket.custom with")
    lines = (folder / "zenpy_account.py").read_text(encoding="utf-8").splitlines()
    for name in ("order_number", "severity"):
        say("  " + next(line.strip() for line in lines if line.startswith(f"    {name}: ")))


def set_by_name(client: Zenpy, number: int, say: Callable[[str], None]) -> None:
    """Set two fields by their names; a wrong option is refused before anything is sent."""
    ticket = client.tickets(id=number)
    ticket.custom["Order number"] = 4711
    ticket.custom.severity = "sev1"
    client.tickets.update(ticket)
    try:
        ticket.custom.severity = "sev9"
    except ValueError as error:
        say(f"{type(error).__name__}: {error}")


def show_typos(command: list[str], folder: Path, say: Callable[[str], None]) -> None:
    """Let the type checker, which sees the types of the account, find the mistakes."""
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)
    program = (folder / "custom_typo.py").read_text(encoding="utf-8").splitlines()
    found = [line.split(":", 2) for line in done.stdout.splitlines() if line.startswith("custom_typo.py:")]
    for _, number, message in found:
        if "note: Perhaps" not in message:
            say(f"{program[int(number) - 1].strip()}")
            say(f"  mypy:{message}")
    for word in ("order_numbr", "sev9"):
        if word not in done.stdout:
            sys.exit(f"mypy did not find {word}:\n{done.stdout}")
