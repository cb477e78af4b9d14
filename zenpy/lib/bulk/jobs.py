"""The jobs that a bulk call is waiting for: whether it may start one more, and when it reads them again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from zenpy.lib.bulk.chunk import Chunk
from zenpy.lib.bulk.effects import BulkFlow, ReadJobs
from zenpy.lib.bulk.job_results import Job, jobs_by_id, running_ids
from zenpy.lib.exception import NetworkError, RecordNotFoundException, ServerError
from zenpy.lib.http.exchange import Sleep

#: Seconds between two reads of the jobs: the first pause, and the longest.
FIRST_JOB_PAUSE, MAX_JOB_PAUSE = 1.0, 15.0
#: How often a read of the jobs may fail in a row.
MAX_FAILED_READS = 3


class JobTracker:
    """The jobs that write chunks of one bulk call, and the jobs that this call did not start but that keep it from starting more."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        #: The chunks that a job is writing, by the id of the job.
        self.chunks: dict[str, Chunk] = {}
        #: The jobs that this call did not start and that keep new ones from starting; None if new ones may start.
        self._blockers: list[str] | None = None
        self._pause = FIRST_JOB_PAUSE
        self._failed_reads = 0
        #: How many seconds this call has waited in a row until it may start another job.
        self.seconds_without_room = 0.0

    @property
    def has_room(self) -> bool:
        """Whether one more job may be started."""
        return len(self.chunks) < self._limit and self._blockers is None

    @property
    def is_waiting(self) -> bool:
        """Whether there are jobs to wait for, also those that this call did not start."""
        return bool(self.chunks or self._blockers)

    def shares_record(self, chunk: Chunk) -> bool:
        """Whether a job is writing a record of this chunk: the later change must not be written first."""
        record_ids = chunk.record_ids
        return any(not record_ids.isdisjoint(other.record_ids) for other in self.chunks.values())

    def add(self, job_id: str, chunk: Chunk) -> None:
        """Note that a job writes a chunk."""
        self.seconds_without_room = 0.0
        self.chunks[job_id] = chunk

    def remove(self, chunk: Chunk) -> None:
        """Note that the job of a chunk has ended or is lost."""
        del self.chunks[str(chunk.job)]

    def clear(self) -> list[Chunk]:
        """Forget all jobs of this call, and return their chunks."""
        chunks = list(self.chunks.values())
        self.chunks.clear()
        return chunks

    def block(self, job_ids: Sequence[str]) -> bool:
        """Start no more jobs until one of these, or one of this call, has ended. Return False if there are none to wait for."""
        others = [job_id for job_id in job_ids if job_id not in self.chunks]
        if not others and not self.chunks:
            self._blockers = None
            return False
        self._blockers = others
        return True

    def unblock(self) -> None:
        """Allow new jobs again."""
        self._blockers = None

    def reset_pause(self) -> None:
        """Make the next pause a short one."""
        self._pause = FIRST_JOB_PAUSE

    def next_pause(self) -> Sleep:
        """The pause before the next read; each is twice as long as the last one."""
        seconds, self._pause = self._pause, min(MAX_JOB_PAUSE, self._pause * 2)
        for chunk in self.chunks.values():
            chunk.waited += seconds
        if self._blockers is not None:
            self.seconds_without_room += seconds
        return Sleep(seconds, "jobs under way")

    def pause_for_room(self) -> Sleep:
        """The pause before the next try, when the account has no room and does not say which jobs to wait for."""
        self.seconds_without_room += MAX_JOB_PAUSE
        return Sleep(MAX_JOB_PAUSE, "job limit of the account reached")

    def read(self) -> BulkFlow[dict[str, Job] | None]:
        """Read all jobs with one call, and return them by their ids. None means that this read failed.

        Raises:
            NetworkError, ServerError: too many reads have failed in a row.
        """
        try:
            answer = yield ReadJobs([*self.chunks, *(self._blockers or [])])
        except RecordNotFoundException:
            answer = []
        except (NetworkError, ServerError):
            self._failed_reads += 1
            if self._failed_reads >= MAX_FAILED_READS:
                raise
            return None
        self._failed_reads = 0
        return jobs_by_id(answer)

    def blocker_ended(self, jobs: Mapping[str, Job]) -> bool:
        """Whether a job that this call did not start but waits for has ended, according to the jobs that were read."""
        running = running_ids(jobs)
        return any(job_id not in running for job_id in self._blockers or [])
