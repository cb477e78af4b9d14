"""What tests of bulk calls share: tickets to write, and jobs as Zendesk answers them."""

from __future__ import annotations

import json
from collections.abc import Iterator

import httpx

from zenpy.lib.api.tickets import TicketsApi
from zenpy.lib.api_objects import Ticket
from zenpy.lib.bulk.chunk import Chunk
from zenpy.lib.bulk.target import Target

CREATE, JOBS = "/api/v2/tickets/create_many", "/api/v2/job_statuses/show_many"
CREATE_TICKETS = Target.from_method(TicketsApi._CREATE, {})


def tickets(number: int) -> Iterator[Ticket]:
    return (Ticket(subject=f"Ticket {n}", description="x") for n in range(number))


def job(key: str, status: str = "queued", **more: object) -> dict[str, object]:
    return {"job_status": {"id": key, "status": status, **more}}


def created(request: httpx.Request) -> dict[str, object]:
    """A job that is done at once, with every ticket created."""
    records = json.loads(request.content)["tickets"]
    return job("j", "completed", results=[{"index": n, "id": n + 1} for n in range(len(records))])


def broken(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadError("the connection broke")


def chunk(*records: object, target: Target = CREATE_TICKETS) -> Chunk:
    """The first chunk of a bulk call."""
    return Chunk.from_records(0, 0, records, target)
