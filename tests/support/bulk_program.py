"""A program that writes in bulk, for tests that kill it: `python -m tests.support.bulk_program URL CHECKPOINT ...`.

It waits as a program would, only a thousand times faster, and prints what became of its records.
"""

from __future__ import annotations

import json
import sys
import time

from zenpy import Zenpy
from zenpy.payloads import TicketDict

RECORDS, CHUNK = 80, 4


def records(with_external_ids: bool) -> list[TicketDict]:
    """The records to create; each has its own subject."""
    made: list[TicketDict] = [
        {"subject": f"Ticket {n}", "comment": {"body": "moved here"}} for n in range(RECORDS)
    ]
    if with_external_ids:
        for n, record in enumerate(made):
            record["external_id"] = f"old-{n}"
    return made


def main(url: str, checkpoint: str, external_ids: str) -> None:
    """Create the tickets; going on from the checkpoint if there is one."""
    sleep = time.sleep
    time.sleep = lambda seconds: sleep(seconds / 1000)
    with Zenpy(base_url=url, oauth_token="any") as client:
        outcomes = client.tickets.bulk.create(
            records(external_ids == "yes"), checkpoint=checkpoint, chunk=CHUNK, jobs=3
        )
    print(json.dumps([[one.position, one.ok, one.in_doubt, one.id] for one in outcomes]))


if __name__ == "__main__":
    main(*sys.argv[1:])
