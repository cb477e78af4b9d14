"""One of the ten jobs with zenpy 2: `python benchmarks/calls/with_zenpy2.py URL JOB HOW < GIVEN`.

It is run as a file, in an environment of its own, in which `zenpy` is zenpy 2. HOW is `usual`, the job as the guide of zenpy 2 shows
its parts, or `best`, with all that zenpy 2 has to save calls. It prints what the job has found, and the seconds that it took.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlsplit

#: How many records one bulk call takes; seconds between two looks at a job.
BULK, PAUSE = 100, 1.0

Job = Callable[[Any, dict[str, Any]], object]


def list_with_requesters(client: Any, given: dict[str, Any]) -> object:
    """A relation loads its record when it is read first."""
    return [(ticket.id, ticket.requester.name) for ticket in client.tickets()]


def list_with_sideloads(client: Any, given: dict[str, Any]) -> object:
    """Sideloads are kept in the cache, where the relation finds them."""
    return [(ticket.id, ticket.requester.name) for ticket in client.tickets(include=["users"])]


def search_with_organizations(client: Any, given: dict[str, Any]) -> object:
    """A relation loads its record when it is read first."""
    found = client.search_export(type="ticket", status="open")
    return sorted((ticket.id, ticket.organization.name) for ticket in found)


def change_tickets(client: Any, given: dict[str, Any]) -> object:
    """A list of records starts a job; above a hundred the call is refused."""
    from zenpy.lib.api_objects import Ticket

    changed = [Ticket(id=key, priority="low", additional_tags=["winter"]) for key in given["ids"]]
    jobs = [client.tickets.update(part) for part in parts(changed)]
    return sum(result.success for job in jobs for result in wait(client, job).results)


def create_tickets(client: Any, given: dict[str, Any]) -> object:
    """A list of records starts a job; above a hundred the call is refused."""
    from zenpy.lib.api_objects import Comment, Ticket

    made = [
        Ticket(subject=row["subject"], comment=Comment(body=row["body"]), external_id=row["number"])
        for row in given["rows"]
    ]
    jobs = [client.tickets.create(part) for part in parts(made)]
    return len({result.id for job in jobs for result in wait(client, job).results})


def read_comments(client: Any, given: dict[str, Any]) -> object:
    """One call for each ticket."""
    return [[comment.body for comment in client.tickets.comments(ticket=key)] for key in given["ids"]]


def export_month(client: Any, given: dict[str, Any]) -> object:
    """The incremental export."""
    return sorted(ticket.id for ticket in client.tickets.incremental(start_time=given["start"]))


def find_users(client: Any, given: dict[str, Any]) -> object:
    """One search for each address."""
    return [next(client.search(type="user", email=address)).id for address in given["addresses"]]


def find_users_by_hundreds(client: Any, given: dict[str, Any]) -> object:
    """A list of addresses becomes one query."""
    found = {
        user.email: user.id
        for part in parts(given["addresses"])
        for user in client.search(type="user", email=part)
    }
    return [found.get(address) for address in given["addresses"]]


def deactivate_macros(client: Any, given: dict[str, Any]) -> object:
    """The list cannot be sorted, and macros are written one by one."""
    unused = [macro for macro in client.macros(include=["usage_30d"]) if not macro.usage_30d]
    for macro in unused:
        macro.active = False
        client.macros.update(macro)
    return len(unused)


def read_translations(client: Any, given: dict[str, Any]) -> object:
    """One call for each article."""
    articles = client.help_center.articles
    return sorted((one.id, sorted(text.title for text in articles.translations(one))) for one in articles())


def read_sideloaded_translations(client: Any, given: dict[str, Any]) -> object:
    """Sideloads lie in the articles."""
    articles = client.help_center.articles(include=["translations"])
    return sorted((one.id, sorted(text.title for text in one.translations)) for one in articles)


def merge_duplicates(client: Any, given: dict[str, Any]) -> object:
    """A merge starts a job, and each job is looked at by itself."""
    alike = defaultdict(list)
    for ticket in client.search_export(type="ticket", status="new"):
        alike[ticket.requester_id, ticket.subject].append(ticket)
    merges = {
        first.id: client.tickets.merge(first, [one.id for one in others])
        for first, *others in alike.values()
        if others
    }
    for job in merges.values():
        wait(client, job)
    return sorted(merges)


def parts(items: list[Any]) -> Iterator[list[Any]]:
    """The items by the hundred."""
    return (items[start : start + BULK] for start in range(0, len(items), BULK))


def wait(client: Any, job: Any) -> Any:
    """Look at a job until it has ended."""
    while job.status not in ("completed", "failed"):
        job = client.job_status(id=job.id)
        if job.status not in ("completed", "failed"):
            time.sleep(PAUSE)
    return job


USUAL: dict[str, Job] = {
    job.__name__: job
    for job in (
        list_with_requesters,
        search_with_organizations,
        change_tickets,
        create_tickets,
        read_comments,
        export_month,
        find_users,
        deactivate_macros,
        read_translations,
        merge_duplicates,
    )
}
BEST = {
    **USUAL,
    "list_with_requesters": list_with_sideloads,
    "find_users": find_users_by_hundreds,
    "read_translations": read_sideloaded_translations,
}


def main(url: str, name: str, how: str) -> None:
    """Do one job, and print what it has found and how long it took."""
    server = urlsplit(url)
    os.environ |= {"ZENPY_FORCE_NETLOC": server.netloc, "ZENPY_FORCE_SCHEME": server.scheme}
    from zenpy import Zenpy

    given = json.load(sys.stdin)
    client = Zenpy(subdomain="sandbox", oauth_token="any")
    start = time.perf_counter()
    found = {"usual": USUAL, "best": BEST}[how][name](client, given)
    json.dump({"found": found, "seconds": time.perf_counter() - start}, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
