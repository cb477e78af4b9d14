"""People and tickets from a file, a hundred at a time, with jobs that are waited for."""

import csv
import io
import time
from typing import Iterator, List

from zenpy import Zenpy
from zenpy.lib.api_objects import JobStatus, Ticket, User

FILE = """name,email,subject
Ann,ann@example.com,First
Ben,ben@example.com,Second
Cleo,cleo@example.com,Third
"""


def chunks(items: List[User], size: int) -> Iterator[List[User]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]


def wait(client: Zenpy, job: JobStatus) -> JobStatus:
    for _ in range(50):
        job = client.job_status(id=job.id)
        if job.status in ("completed", "failed", "killed"):
            return job
        time.sleep(0.01)
    raise RuntimeError("the job takes too long")


def main() -> None:
    client = Zenpy(subdomain="acme", email="import@example.com", token="secret")
    rows = list(csv.DictReader(io.StringIO(FILE)))
    people = [User(name=row["name"], email=row["email"], role="end-user") for row in rows]
    ids: List[int] = []
    for part in chunks(people, 2):
        job = wait(client, client.users.create_or_update(part))
        print(job.status, job.progress, job.total)
        for result in job.results:
            ids.append(int(result.id or 0))
    tickets = [
        Ticket(subject=row["subject"], description="imported", requester_id=ids[number])
        for number, row in enumerate(rows)
    ]
    job = wait(client, client.tickets.create(tickets))
    print(job.status, len(job.results))
    numbers = [int(result.id or 0) for result in job.results]
    made = client.tickets(ids=numbers)
    for ticket in made:
        print(ticket.subject, ticket.requester.name)
        ticket.status = "solved"
    changed = list(client.tickets(ids=numbers))
    for ticket in changed:
        ticket.status = "solved"
    print(wait(client, client.tickets.update(changed)).status)
    client.tickets.delete(changed)
    print(len(list(client.tickets.deleted())))


if __name__ == "__main__":
    main()
