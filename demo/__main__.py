"""`make demo`: the main job, step by step, on the embedded sandbox. No account, no network.

Each step prints what it does, the calls that went over the wire, and what they carried.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count, groupby
from pathlib import Path
from tempfile import TemporaryDirectory

from demo import application, own_fields
from zenpy import AsyncZenpy, Zenpy
from zenpy.sandbox import Sandbox, Seen

HERE = Path(__file__).parent
COLOUR = sys.stdout.isatty() and "NO_COLOR" not in os.environ


def paint(text: str, code: str) -> str:
    """The text in a colour, on a terminal that shows colours."""
    return f"\x1b[{code}m{text}\x1b[0m" if COLOUR else text


STEPS = count(1)


def title(text: str) -> None:
    """The heading of the next step."""
    print(f"\n{paint(f'{next(STEPS)}. {text}', '1')}")


def say(text: str) -> None:
    """One line of a step."""
    print(f"   {text}")


class Tour:
    """Runs the application on a sandbox and shows the wire beneath it."""

    def __init__(self) -> None:
        self.sandbox = Sandbox(subdomain="demo")
        self.sandbox.add("TicketField", {"id": application.PLAN_FIELD, "type": "text", "title": "Plan"})
        own_fields.add_fields(self.sandbox)
        self.client = Zenpy(subdomain="demo", oauth_token="demo-token", transport=self.sandbox.transport)
        self._seen = 0

    def async_client(self) -> AsyncZenpy:
        """An async client of the same account."""
        return AsyncZenpy(subdomain="demo", oauth_token="demo-token", transport=self.sandbox.transport)

    def add_faults(self) -> None:
        """The next creations of a ticket fail, each in its own way."""
        self.sandbox.fail("tickets.create", status=429, headers={"Retry-After": "0.2"})
        self.sandbox.fail("tickets.create", status=502)
        self.sandbox.fail("tickets.create", kind="lost")

    @contextmanager
    def step(self, text: str, bodies: bool = False) -> Iterator[None]:
        """A titled step, followed by the calls it made: equal ones that follow each other in one line."""
        title(text)
        yield
        for (line, status), alike in groupby(self.sandbox.requests[self._seen :], describe):
            calls = list(alike)
            times = f"  ({len(calls)} times)" if len(calls) > 1 else ""
            failed = paint(f"  {status or 'connection lost'}", "31") if not 200 <= status < 300 else ""
            print("   " + paint(f"-> {line}", "36") + times + failed)
            if bodies and calls[0].body is not None:
                print("      " + paint(json.dumps(calls[0].body), "32"))
        self._seen = len(self.sandbox.requests)

    def relation(self, name: str, read: Callable[[], object]) -> None:
        """Follow a relation and print whether the cache answered or a call was made."""
        before = len(self.sandbox.requests)
        found = read()
        source = "one call" if len(self.sandbox.requests) > before else "no call, from the cache"
        say(f"{name:<28} {getattr(found, 'name', found)!s:<16} {source}")


def describe(call: Seen) -> tuple[str, int]:
    """One line for a call, and its status; the pages of a listing are all in one line."""
    parameters = {name: values for name, values in call.query.items() if name not in ("page", "page[after]")}
    query = "&".join(f"{name}={shorten(value)}" for name, values in parameters.items() for value in values)
    return f"{call.method} {call.path}{'?' + query if query else ''}", call.status


def shorten(value: str) -> str:
    """A long value of a query, cursors for the most part, with its beginning alone."""
    return value if len(value) <= 40 else f"{value[:12]}..."


def mypy(name: str, folder: Path) -> list[str]:
    """The command that type-checks one file of the demo as a user would: away from this tree, on what is installed."""
    shutil.copy(HERE / name, folder / name)
    cache = HERE.parent / ".mypy_cache" / "demo"
    return [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir", str(cache), name]


def check(text: str, command: list[str], where: Path = HERE.parent) -> None:
    """A step that is another command, which has to succeed."""
    title(text)
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=where)
    lines = (done.stdout + done.stderr).strip().splitlines()
    for line in lines[-3:]:
        say(line)
    if done.returncode:
        sys.exit(f"{' '.join(command)} failed")


def show_typo(folder: Path) -> None:
    """Let the type checker find a typo."""
    title("a typo, found before the program runs")
    for number, line in enumerate((HERE / "typo.py").read_text().splitlines(), 1):
        if "prioritty" in line:
            say(f"typo.py:{number}: {line.strip()}")
    done = subprocess.run(mypy("typo.py", folder), capture_output=True, text=True, check=False, cwd=folder)
    found = [line for line in done.stdout.splitlines() if "prioritty" in line]
    if not found:
        sys.exit("mypy did not find the typo:\n" + done.stdout)
    say("mypy: " + found[0].split("error: ", 1)[-1])


def show_custom_typo(folder: Path) -> None:
    """Let the type checker find a typo in a field that only this account has."""
    title("a custom field and an option that the account does not have")
    own_fields.show_typos(mypy("custom_typo.py", folder), folder, say)


def main() -> None:
    """Run the whole tour."""
    with TemporaryDirectory() as folder:
        run(Path(folder))


def run(folder: Path) -> None:
    """All steps; `folder` is where the type checker works."""
    print(paint("zenpy: a typed client for Zendesk, on the embedded sandbox", "1"))
    check("the application is type-safe (mypy --strict)", mypy("application.py", folder), folder)
    tour = Tour()
    client = tour.client
    with client:
        with tour.step("people and their organization", bodies=True):
            _, agent, customer = application.create_people(client, say)
        with tour.step("tickets, one and many"):
            made = application.create_tickets(client, customer, say)
        with tour.step("paging"):
            application.page_through(client, say)
        with tour.step("relations are attributes"):
            ticket = client.tickets(id=made.id)
            ticket.assignee = agent
            tour.relation("ticket.requester", lambda: ticket.requester)
            client.purge_cache("user")
            again = client.tickets(id=made.id)
            tour.relation("again.requester (purged)", lambda: again.requester)
            tour.relation("again.requester", lambda: again.requester)
            tour.relation("again.organization", lambda: again.organization)
        with tour.step("a change in place, and the exact body that was sent", bodies=True):
            application.change_in_place(client, made, say)
        with tour.step("the account's own fields become types: zenpy types pull"):
            own_fields.pull_types(client, folder, say)
        with tour.step("own fields by name, and the exact body that was sent", bodies=True):
            own_fields.set_by_name(client, made.id, say)
        with tour.step("a conflict with a faster change"):
            application.not_overwriting(client, made.id, say)
        with tour.step("failures: a limit, a 502, and an answer that is lost on the way"):
            tour.add_faults()
            application.with_failures(client, say)
        with tour.step("1,200 records in bulk, in jobs of 100, several at once"):
            application.in_bulk(client, customer, say)
        with tour.step("a search with more hits than Zendesk gives"):
            application.search_beyond(client, say)
        with tour.step("the same client, async"):
            asyncio.run(application.many_at_once(tour.async_client(), say))
        with tour.step("a missing record"):
            application.missing_record(client, say)
    show_typo(folder)
    show_custom_typo(folder)
    print(
        f"\n{paint('done', '1')}: {len(tour.sandbox.requests)} calls, all answered by the sandbox in this process"
    )


if __name__ == "__main__":
    main()
