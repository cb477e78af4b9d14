"""Background jobs: queued, working, completed, after as many reads as a test sets.

All work of a job is done before the first answer; later reads change only its status.
"""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING

from zenpy.sandbox.account.encoding import saved
from zenpy.sandbox.account.found import present_by_time
from zenpy.sandbox.account.journal import Journaled
from zenpy.sandbox.problems import problem

if TYPE_CHECKING:
    from zenpy.sandbox.account.rows import Rows
    from zenpy.sandbox.account.store import Record, Store
    from zenpy.sandbox.clock import Clock
    from zenpy.sandbox.message import Json

#: The kinds whose ids are not in the order of the list, as recorded jobs show: Zendesk works at several records at once.
OUT_OF_ORDER = frozenset({"Ticket", "Organization"})
JOBS_IN_FLIGHT = 30
STARTED = ("queued", "working")
JOB_SECONDS = 60
JOB_KEPT_SECONDS = 86_400


@saved("polls", "limit", "_results", derived=("_store", "_clock"))
class Jobs:
    """The jobs of one account.

    Attributes:
        polls: How often a client must read a job before it is completed; 0 completes it at once.
        limit: How many jobs may be queued or working at once.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self.polls = 1
        self.limit = JOBS_IN_FLIGHT
        self._store = store
        self._clock = clock
        self._results: Journaled[str, list[Json] | Json] = Journaled(store.journal)

    def check_limit(self) -> None:
        """Refuse one more job when the account has as many unfinished jobs as it may have. Call it before any work is done.

        Raises:
            Problem: a 429, the limit is reached.
        """
        recent = self._changed_between(self._clock.timestamp() - JOB_SECONDS + 1, math.inf)
        running = [job["id"] for job in recent if not self._is_settled(job)]
        if len(running) >= self.limit:
            description = f"Limit of {self.limit} queued or running jobs reached"
            raise problem(429, "TooManyJobs", description, current_job_ids=running)

    def start(self, results: list[Json] | Json, work: str = "", job_type: str | None = None) -> Record:
        """Start a job with these results; it shows them after some polls, or after a minute.

        Args:
            results: One result for each record, or one for the whole job, which then has no total.
            work: What the job says while it works, such as "Creating ticket"; the number of the record is added.
            job_type: What Zendesk calls such a job.
        """
        self._forget_old_jobs()
        job = self._store.create("JobStatus", {"id": self._next_id()})
        total = len(results) if isinstance(results, list) else None
        if job_type is not None:
            job["job_type"] = job_type
        job.update(total=total, progress=None, status="queued", message=None, results=None)
        job.note(polls="0", work=work)
        self._results[job.key] = results
        return self._advance(job, 0)

    def order_of_creation(self, kind: str, count: int) -> list[int]:
        """The indexes of so many records in the order in which a job creates them: the same for a seed of the sandbox."""
        indexes = list(range(count))
        if kind in OUT_OF_ORDER and count > 1:
            random.Random(self._store.seed).shuffle(indexes)
            if indexes == sorted(indexes):
                indexes.reverse()
        return indexes

    def _changed_between(self, start: float, end: float) -> Rows:
        return present_by_time(self._store.table("JobStatus")).between((start,), (end,))

    def recent(self) -> Rows:
        """The jobs of the last day, newest first."""
        return self._changed_between(self._clock.timestamp() - JOB_KEPT_SECONDS + 1, math.inf).backwards()

    def _forget_old_jobs(self) -> None:
        """Remove the jobs that nobody can read any more."""
        for job in list(self._changed_between(0, self._clock.timestamp() - JOB_KEPT_SECONDS + 1)):
            self._store.remove(job)
            self._results.pop(job.key, None)

    def _next_id(self) -> str:
        return "V3-" + self._store.next_uuid().replace("-", "")

    def get(self, key: str) -> Record | None:
        """The job with an id; None when there is none, or when it is older than a day."""
        job = self._store.get("JobStatus", key)
        return None if job is None or self._clock.timestamp() - job.stamp >= JOB_KEPT_SECONDS else job

    def poll(self, job: Record) -> Record:
        """Count one read of a job, and move the job to its next status: queued, working, completed."""
        return self._advance(job, 1)

    def _is_settled(self, job: Record) -> bool:
        return bool(job["status"] not in STARTED or self._clock.timestamp() - job.stamp >= JOB_SECONDS)

    def _advance(self, job: Record, polls: int) -> Record:
        if job.key not in self._results:
            return job  # a test has added it in the state that it wants
        seen = int(job.notes["polls"]) + polls
        job.note(polls=str(seen))
        results = self._results[job.key]
        total = len(results) if isinstance(results, list) else None
        if seen >= self.polls or self._is_settled(job):
            job.update(status="completed", progress=total, results=results)
            job["message"] = f"Completed at {self._clock.now().strftime('%Y-%m-%d %H:%M:%S +0000')}"
        elif seen:
            progress = None if total is None else total // 2
            number = f" #{progress}" if progress else ""
            job.update(status="working", progress=progress, message=f"{job.notes['work']}{number}")
        return job
