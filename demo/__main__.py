"""`make demo`: the main job, step by step, on the embedded sandbox. No account, no network.

Each step prints what it does, the calls that went over the wire, and what they carried.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from demo import application
from zenpy import Zenpy
from zenpy.sandbox import Sandbox

HERE = Path(__file__).parent
COLOUR = sys.stdout.isatty() and "NO_COLOR" not in os.environ


def paint(text: str, code: str) -> str:
    """The text in a colour, on a terminal that shows colours."""
    return f"\x1b[{code}m{text}\x1b[0m" if COLOUR else text


def title(number: int, text: str) -> None:
    """The heading of a step."""
    print(f"\n{paint(f'{number}. {text}', '1')}")


def say(text: str) -> None:
    """One line of a step."""
    print(f"   {text}")


class Tour:
    """Runs the application on a sandbox and shows the wire beneath it."""

    def __init__(self) -> None:
        self.sandbox = Sandbox(subdomain="demo")
        self.client = Zenpy(subdomain="demo", oauth_token="demo-token", transport=self.sandbox.transport)
        self._seen = 0

    @contextmanager
    def step(self, number: int, text: str, bodies: bool = False) -> Iterator[None]:
        """A titled step, followed by the calls it made."""
        title(number, text)
        yield
        for call in self.sandbox.requests[self._seen :]:
            query = "&".join(f"{name}={value}" for name, values in call.query.items() for value in values)
            print("   " + paint(f"-> {call.method} {call.path}{'?' + query if query else ''}", "36"))
            if bodies and call.body is not None:
                print("      " + paint(json.dumps(call.body), "32"))
        self._seen = len(self.sandbox.requests)

    def relation(self, name: str, read: Callable[[], object]) -> None:
        """Follow a relation and tell whether the cache answered or a call was made."""
        before = len(self.sandbox.requests)
        found = read()
        source = "one call" if len(self.sandbox.requests) > before else "from the cache, no call"
        say(f"{name:<28} {found!r:<24} {source}")


def mypy(name: str, desk: Path) -> list[str]:
    """The command that type-checks one file of the demo as a user would: away from this tree, on what is installed."""
    shutil.copy(HERE / name, desk / name)
    cache = HERE.parent / ".mypy_cache" / "demo"
    return [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir", str(cache), name]


def checked(number: int, text: str, command: list[str], where: Path = HERE.parent) -> None:
    """A step that is another command, which has to succeed."""
    title(number, text)
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=where)
    lines = (done.stdout + done.stderr).strip().splitlines()
    for line in lines[-3:]:
        say(line)
    if done.returncode:
        sys.exit(f"{' '.join(command)} failed")


def show_typo(desk: Path) -> None:
    """Let the type checker find a typo."""
    title(9, "a typo, found before the program runs")
    for number, line in enumerate((HERE / "typo.py").read_text().splitlines(), 1):
        if "prioritty" in line:
            say(f"typo.py:{number}: {line.strip()}")
    done = subprocess.run(mypy("typo.py", desk), capture_output=True, text=True, check=False, cwd=desk)
    found = [line for line in done.stdout.splitlines() if "prioritty" in line]
    if not found:
        sys.exit("mypy did not find the typo:\n" + done.stdout)
    say("mypy: " + found[0].split("error: ", 1)[-1])


def main() -> None:
    """Run the whole tour."""
    with TemporaryDirectory() as desk:
        run(Path(desk))


def run(desk: Path) -> None:
    """All steps; `desk` is where the type checker works."""
    print(paint("zenpy: a typed client for Zendesk, on the embedded sandbox", "1"))
    checked(1, "generated code is current", [sys.executable, "-m", "generator", "--check"])
    checked(2, "the application is type-safe (mypy --strict)", mypy("application.py", desk), desk)
    tour = Tour()
    client = tour.client
    with client:
        with tour.step(3, "people and their organization", bodies=True):
            _, agent, customer = application.create_people(client, say)
        with tour.step(4, "tickets, one and many"):
            made = application.create_tickets(client, customer, say)
        with tour.step(5, "paging"):
            application.page_through(client, say)
        with tour.step(6, "relations are attributes"):
            ticket = client.tickets(id=made.id)
            ticket.assignee = agent
            tour.relation("ticket.requester", lambda: ticket.requester)
            client.purge_cache("user")
            again = client.tickets(id=made.id)
            tour.relation("again.requester (purged)", lambda: again.requester)
            tour.relation("again.requester", lambda: again.requester)
            tour.relation("again.organization", lambda: again.organization)
        with tour.step(7, "a change in place, and the exact body that was sent", bodies=True):
            application.change_in_place(client, made, say)
        with tour.step(8, "a missing record"):
            application.missing_record(client, say)
    show_typo(desk)
    print(
        f"\n{paint('done', '1')}: {len(tour.sandbox.requests)} calls, all answered by the sandbox in this process"
    )


if __name__ == "__main__":
    main()
