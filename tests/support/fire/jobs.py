"""The work that goes on while something fails: each job with the calls that are struck meanwhile."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from tests.support.fire import readers, writers
from tests.support.fire.runners import Runner
from tests.support.fire.server import FaultyServer
from tests.support.fire.verdict import Verdict


@dataclass(frozen=True)
class Job:
    """What is done, and which of its calls fail: the second of each kind."""

    work: Callable[[FaultyServer, Runner], Awaitable[Verdict]]
    calls: tuple[str, ...]


_JOB_STATUSES = "GET /api/v2/job_statuses*"

JOBS: dict[str, Job] = {
    "list": Job(readers.list_all, ("GET /api/v2/tickets",)),
    "list by offset": Job(readers.list_by_offset, ("GET /api/v2/tickets",)),
    "list ahead": Job(readers.list_ahead, ("GET /api/v2/tickets",)),
    "export, resumed": Job(readers.export, ("GET /api/v2/incremental/tickets/cursor",)),
    "export by time": Job(readers.export_by_time, ("GET /api/v2/incremental/tickets",)),
    "search": Job(readers.search, ("GET /api/v2/search",)),
    "search export": Job(readers.search_export, ("GET /api/v2/search/export",)),
    "download": Job(readers.download, ("GET /attachments/token/*",)),
    "renew tokens": Job(readers.signed_in, ("POST /oauth/tokens",)),
    "create": Job(writers.create, ("POST /api/v2/tickets",)),
    "update": Job(writers.update, ("PUT /api/v2/tickets/*",)),
    "delete": Job(writers.delete, ("DELETE /api/v2/tickets/*",)),
    "upload": Job(writers.upload, ("POST /api/v2/uploads",)),
    "create in bulk": Job(writers.create_in_bulk, ("POST /api/v2/tickets/create_many", _JOB_STATUSES)),
    "update in bulk": Job(writers.update_in_bulk, ("PUT /api/v2/tickets/update_many", _JOB_STATUSES)),
}

#: The jobs of the first table; the others write.
READING = [name for name, job in JOBS.items() if job.work.__module__ == readers.__name__]
