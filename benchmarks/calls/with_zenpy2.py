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


def search_and_show_many(client: Any, given: dict[str, Any]) -> object:
    """The program collects the ids, and reads a hundred organizations with one call."""
    found = [
        (ticket.id, ticket.organization_id) for ticket in client.search_export(type="ticket", status="open")
    ]
    names = {
        organization.id: organization.name
        for part in parts(sorted({key for _, key in found}))
        for organization in client.organizations(ids=part)
    }
    return sorted((ticket, names[key]) for ticket, key in found)


def change_tickets(client: Any, given: dict[str, Any]) -> object:
    """A list of records starts a job; above a hundred the call is refused. Each job is looked at by itself."""
    jobs = start_changes(client, given)
    return sum(result.success for job in jobs for result in wait(client, job).results)


def change_tickets_and_read_all_jobs(client: Any, given: dict[str, Any]) -> object:
    """One call looks at all jobs."""
    jobs = start_changes(client, given)
    return sum(result.success for job in wait_for_all(client, jobs) for result in job.results)


def start_changes(client: Any, given: dict[str, Any]) -> list[Any]:
    """The jobs that change the tickets."""
    from zenpy.lib.api_objects import Ticket

    changed = [Ticket(id=key, priority="low", additional_tags=["winter"]) for key in given["ids"]]
    return [client.tickets.update(part) for part in parts(changed)]


def create_tickets(client: Any, given: dict[str, Any]) -> object:
    """A list of records starts a job; above a hundred the call is refused. Each job is looked at by itself."""
    jobs = start_creations(client, given)
    return len({result.id for job in jobs for result in wait(client, job).results})


def create_tickets_and_read_all_jobs(client: Any, given: dict[str, Any]) -> object:
    """One call looks at all jobs."""
    jobs = start_creations(client, given)
    return len({result.id for job in wait_for_all(client, jobs) for result in job.results})


def start_creations(client: Any, given: dict[str, Any]) -> list[Any]:
    """The jobs that create the tickets."""
    from zenpy.lib.api_objects import Comment, Ticket

    made = [
        Ticket(subject=row["subject"], comment=Comment(body=row["body"]), external_id=row["number"])
        for row in given["rows"]
    ]
    return [client.tickets.create(part) for part in parts(made)]


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
    merges = start_merges(client)
    for job in merges.values():
        wait(client, job)
    return sorted(merges)


def merge_duplicates_and_read_all_jobs(client: Any, given: dict[str, Any]) -> object:
    """One call looks at all jobs."""
    merges = start_merges(client)
    wait_for_all(client, list(merges.values()))
    return sorted(merges)


def start_merges(client: Any) -> dict[int, Any]:
    """The jobs that merge tickets, by the id of the ticket that stays."""
    alike = defaultdict(list)
    for ticket in client.search_export(type="ticket", status="new"):
        alike[ticket.requester_id, ticket.subject].append(ticket)
    return {
        first.id: client.tickets.merge(first, [one.id for one in others])
        for first, *others in alike.values()
        if others
    }


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


def wait_for_all(client: Any, jobs: list[Any]) -> list[Any]:
    """Look at all of them with one call until they have ended; the answer is a dict."""
    wanted = [job.id for job in jobs]
    while True:
        found = {job.id: job for job in client.job_status(ids=wanted)["job_statuses"]}
        if all(found[key].status in ("completed", "failed") for key in wanted):
            return [found[key] for key in wanted]
        time.sleep(PAUSE)


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
    "search_with_organizations": search_and_show_many,
    "change_tickets": change_tickets_and_read_all_jobs,
    "create_tickets": create_tickets_and_read_all_jobs,
    "merge_duplicates": merge_duplicates_and_read_all_jobs,
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
