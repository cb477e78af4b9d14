"""The engine of a bulk call: it decides what is done next.

`BulkEngine.advance` returns the outcomes of the next chunk, in the order of the records, and None at the end. Until these
outcomes are known, it sends more chunks while another job may be started, and otherwise reads the jobs that are running.
Its methods are generators of effects (`zenpy.lib.bulk.effects`) and do no I/O.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable

from zenpy.lib.bulk import resume
from zenpy.lib.bulk.checked import CheckedOptions
from zenpy.lib.bulk.chunk import Chunk, Item
from zenpy.lib.bulk.effects import AppendEntry, BulkFlow, CallMethod, OpenCheckpoint, TakeRecords
from zenpy.lib.bulk.job_results import Job, find_job, is_running, read_answer, read_job
from zenpy.lib.bulk.jobs import JobTracker
from zenpy.lib.bulk.options import Entry
from zenpy.lib.bulk.outcome import AnyOutcome
from zenpy.lib.bulk.reconcile import MAX_MISSES, is_lasting, is_searchable, is_surely_refused, reconcile
from zenpy.lib.bulk.target import Target
from zenpy.lib.exception import (
    BulkInDoubt,
    BulkStopped,
    CheckpointError,
    DecodingError,
    JobLimitExceeded,
    NetworkError,
    WaitTimeout,
    ZenpyException,
)
from zenpy.lib.http.exchange import Sleep

#: After how many failures a chunk is not sent again.
MAX_FAILURES = 3
#: Seconds until a chunk is sent again after no connection could be made.
CONNECTION_PAUSE = 15.0
#: How many chunks for each job may be taken while an earlier chunk has no outcomes yet. This limits the memory.
MAX_AHEAD = 20

#: Called with the items of a chunk when each of them has its outcome.
OnSettled = Callable[[list[Item]], None]


class BulkEngine:
    """Decides what one bulk call does, from its first record to its last."""

    def __init__(self, target: Target, options: CheckedOptions, base_url: str, on_settled: OnSettled) -> None:
        self.target = target
        self.options = options
        self._first_entry = resume.begin_entry(target.name, base_url, options.chunk, target.fingerprint())
        self._on_settled = on_settled
        #: What earlier runs knew about each chunk, by its number; None until the checkpoint is open.
        self._histories: dict[int, resume.ChunkHistory] | None = None
        self._chunks_taken = 0
        self._records_taken = 0
        #: The number of the chunk whose outcomes come next.
        self._next_chunk = 0
        self._records_settled = 0
        self._is_exhausted = False
        #: Why the call stops: it sends no more chunks, but still waits for the jobs that it has started.
        self._stop_cause: BaseException | None = None
        self._positions_in_doubt: list[int] = []
        self._jobs = JobTracker(options.jobs)
        self._waiting: deque[Chunk] = deque()
        self._settled: dict[int, Chunk] = {}
        #: Whether an entry could not be appended. Its line may be incomplete, so no other entry may follow it.
        self._is_checkpoint_broken = False

    # -- one bulk call ---------------------------------------------------------------------------------------------

    def advance(self) -> BulkFlow[list[AnyOutcome] | None]:
        """Go on until the outcomes of the next chunk are known, and return them; None when there are no more.

        Raises:
            BulkStopped: the call could not go on; the outcomes of all records that it took were returned before.
            CheckpointError: the checkpoint belongs to other records or another call.
        """
        if self._histories is None:
            yield from self._open_checkpoint()
        while self._next_chunk not in self._settled:
            if not (yield from self._step()):
                self._finish()
                return None
        self._next_chunk += 1
        return self._settled.pop(self._next_chunk - 1).outcomes

    def _open_checkpoint(self) -> BulkFlow[None]:
        found = yield OpenCheckpoint()
        stored: list[Entry] = list(found) if isinstance(found, Iterable) else []
        self._histories = resume.replay(stored, self._first_entry)
        if not stored:
            yield from self._append(self._first_entry)

    def _finish(self) -> None:
        if self._stop_cause is not None:
            raise self._stop_error() from self._stop_cause
        if self._histories and max(self._histories) >= self._chunks_taken:
            raise CheckpointError(
                f"The records ended after {self._records_taken}, but the checkpoint has entries for more; these are not the same "
                "records."
            )

    def _stop_error(self) -> BulkStopped:
        sent = f"{self._records_taken} records had been started"
        positions = self._positions_in_doubt
        if not positions:
            return BulkStopped(f"{self.target.name} in bulk stopped: {self._stop_cause}; {sent}.")
        named = ", ".join(map(str, positions[:10])) + (", …" if len(positions) > 10 else "")
        error = BulkInDoubt(
            f"{self.target.name}: it is unknown whether {len(positions)} records were written (positions {named}); "
            f"{sent}."
        )
        error.positions = positions
        return error

    def _step(self) -> BulkFlow[bool]:
        """Do one thing that can be done now; return False when nothing is left to do."""
        if self._jobs.has_room and self._stop_cause is None:
            if self._waiting and not self._jobs.shares_record(self._waiting[0]):
                yield from self._send(self._waiting.popleft())
                return True
            if not self._waiting and not self._is_exhausted and not self._is_far_ahead():
                yield from self._take_chunk()
                return True
        if self._jobs.is_waiting:
            yield from self._poll_jobs()
        elif self._waiting:
            self._abandon(self._waiting.popleft())
        else:
            return False
        return True

    def _is_far_ahead(self) -> bool:
        return self._chunks_taken - self._next_chunk >= MAX_AHEAD * self.options.jobs

    # -- sending ---------------------------------------------------------------------------------------------------

    def _take_chunk(self) -> BulkFlow[None]:
        """Take the records of the next chunk. If an earlier run has sent it, continue where that run stopped."""
        try:
            records = yield TakeRecords(self.options.chunk)
        except Exception as error:
            self._stop(error)
            return
        if not isinstance(records, list) or not records:
            self._is_exhausted = True
            return
        chunk = Chunk.from_records(self._chunks_taken, self._records_taken, records, self.target)
        self._chunks_taken += 1
        self._records_taken += len(records)
        history = (self._histories or {}).get(chunk.number, resume.ChunkHistory())
        resume.restore(chunk, history, keep_doubt=self.options.in_doubt != "resend")
        chunk.settle_unchanged()
        if chunk.job is not None:
            self._jobs.add(chunk.job, chunk)
        elif any(item.times_sent for item in chunk.open):
            is_repeated = any(
                map(self._may_repeat, chunk.sent)
            )  # the last call, if nothing is known of its end
            why = "an earlier run sent it, and got no clear answer"
            yield from self._reconcile(chunk, why, waits=is_repeated)
        elif chunk.open:
            self._waiting.append(chunk)
        else:
            self._release_outcomes(chunk)

    def _send(self, chunk: Chunk) -> BulkFlow[None]:
        chunk.sent, chunk.job = chunk.open, None
        yield from self._append(resume.intended_entry(chunk))
        if self._is_checkpoint_broken:
            self._abandon(chunk)
            return
        for item in chunk.sent:
            item.times_sent += 1
        payloads = [item.content.payload for item in chunk.sent]
        try:
            answer = yield CallMethod(self.target.method, self.target.arguments(payloads))
        except ZenpyException as error:
            yield from self._handle_failure(chunk, error)
        except Exception as error:  # raised by a hook: it is unknown what Zendesk has done
            self._stop(error)
            self._abandon(chunk)
        else:
            yield from self._handle_answer(chunk, answer)

    def _handle_answer(self, chunk: Chunk, answer: object) -> BulkFlow[None]:
        """Handle the answer to the call for a chunk: it is written, or a job is writing it."""
        job = find_job(answer)
        job_id = None if job is None else str(job.get("id"))
        if job_id in self._jobs.chunks or (job_id is None and self.target.starts_job):
            error = DecodingError("the answer names no job of its own")
            yield from self._reconcile(chunk, error.message, error, waits=True)
        elif job is None or job_id is None:
            read_answer(answer, chunk.sent)
            yield from self._save_and_release(chunk)
        else:
            chunk.job = job_id
            chunk.misses = 0
            chunk.waited = 0.0
            self._jobs.reset_pause()
            yield from self._append(resume.job_entry(chunk))
            self._jobs.add(job_id, chunk)
            if not is_running(job):
                yield from self._finish_job(chunk, job)

    def _handle_failure(self, chunk: Chunk, error: ZenpyException) -> BulkFlow[None]:
        """Handle a call for a chunk that failed: send it again, give up, or find out whether it was written all the same."""
        if not is_surely_refused(error):
            yield from self._reconcile(
                chunk, f"the call for it failed: {error.explanation}", error, waits=True
            )
            return
        for item in chunk.sent:
            item.times_sent -= 1
        yield from self._append(resume.refused_entry(chunk))
        if isinstance(error, NetworkError) and chunk.failures < MAX_FAILURES:
            chunk.failures += 1
            self._waiting.appendleft(chunk)
            yield Sleep(CONNECTION_PAUSE, "connection failed")
        elif isinstance(error, JobLimitExceeded):
            self._waiting.appendleft(chunk)
            if not self._jobs.block(error.current_job_ids):
                yield self._jobs.pause_for_room()
            self._limit_wait_for_room(error)
        elif is_lasting(error):
            self._stop(error)
            self._abandon(chunk)
        else:
            for item in chunk.sent:
                if item.times_sent:
                    item.mark_in_doubt(f"it was sent before, and then refused: {error.explanation}")
                else:
                    item.mark_failed(error.explanation, type(error).__name__)
            yield from self._save_and_release(chunk)

    # -- jobs ------------------------------------------------------------------------------------------------------

    def _poll_jobs(self) -> BulkFlow[None]:
        """Sleep, then read which jobs have ended."""
        yield self._jobs.next_pause()
        try:
            jobs = yield from self._jobs.read()
        except Exception as error:
            self._give_up_jobs(error)
            return
        if jobs is None:
            return
        may_start = self._jobs.blocker_ended(jobs)
        for job_id, chunk in list(self._jobs.chunks.items()):
            job = jobs.get(job_id)
            if job is None:
                may_start = (yield from self._count_miss(chunk)) or may_start
            elif is_running(job):
                chunk.misses = 0
                self._limit_wait_for_job(chunk, job)
            else:
                may_start = True
                yield from self._finish_job(chunk, job)
        if may_start:
            self._jobs.unblock()
            self._jobs.reset_pause()
        else:
            self._limit_wait_for_room()

    def _limit_wait_for_job(self, chunk: Chunk, job: Job) -> None:
        """Stop, if a job takes longer than it may: its records are in doubt, and it stays in the checkpoint."""
        if chunk.waited < self.options.job_timeout:
            return
        why = f"its job {chunk.job} is {job.get('status')} after {chunk.waited:g} seconds (job_timeout)"
        self._stop(WaitTimeout(f"Records {chunk.items[0].position} and after: {why}."))
        self._jobs.remove(chunk)
        for item in chunk.open:
            item.mark_in_doubt(why)
        self._release_outcomes(chunk)

    def _limit_wait_for_room(self, error: JobLimitExceeded | None = None) -> None:
        """Stop, if the account has had no room for another job for longer than a job may take."""
        waited = self._jobs.seconds_without_room
        if waited >= self.options.job_timeout:
            timeout = WaitTimeout(
                f"The account has had no room for a job for {waited:g} seconds (job_timeout)."
            )
            timeout.__cause__ = error
            self._stop(timeout)

    def _finish_job(self, chunk: Chunk, job: Job) -> BulkFlow[None]:
        self._jobs.remove(chunk)
        read_job(job, chunk.sent, self.target.deletes)
        if job.get("status") != "completed" and self._reopen_after_abort(chunk):
            yield from self._reconcile(chunk, f"its job {chunk.job} did not complete")
        else:
            yield from self._save_and_release(chunk)

    def _count_miss(self, chunk: Chunk) -> BulkFlow[bool]:
        """Count that the job of a chunk was not in the answer; return whether it counts as lost now."""
        chunk.misses += 1
        if chunk.misses < MAX_MISSES:
            return False
        self._jobs.remove(chunk)
        yield from self._reconcile(chunk, f"its job {chunk.job} cannot be read any more")
        return True

    def _give_up_jobs(self, error: Exception) -> None:
        """Stop, because the jobs cannot be read: their records are in doubt, and the jobs stay in the checkpoint."""
        self._stop(error)
        why = error.explanation if isinstance(error, ZenpyException) else error
        for chunk in self._jobs.clear():
            for item in chunk.open:
                item.mark_in_doubt(f"its job {chunk.job} was under way when the call stopped: {why}")
            self._release_outcomes(chunk)

    # -- doubt -----------------------------------------------------------------------------------------------------

    def _reconcile(
        self, chunk: Chunk, why: str, error: ZenpyException | None = None, *, waits: bool = False
    ) -> BulkFlow[None]:
        """Find out which open records of a chunk were written. Send the others again if that is safe, else they are in doubt."""
        chunk.failures += 1
        search = yield from reconcile(chunk.open, self.target, self._jobs.chunks, waits=waits)
        cause = search.error or (error if chunk.failures >= MAX_FAILURES else None)
        for item in chunk.open:
            may_resend = search.is_conclusive or self._may_repeat(item)
            if cause is not None or not may_resend:
                item.mark_in_doubt(why)
        if cause is not None:
            self._stop(cause)
        if chunk.open:
            self._waiting.appendleft(chunk)
        else:
            yield from self._save_and_release(chunk)

    def _may_repeat(self, item: Item) -> bool:
        return self.options.in_doubt == "resend" or self.target.is_repeatable(item.content.payload)

    def _reopen_after_abort(self, chunk: Chunk) -> bool:
        """Reopen records whose job did not complete, if a search or another call can settle them; return whether there are any."""
        in_doubt = [item for item in chunk.sent if item.outcome is not None and item.outcome.in_doubt]
        can_search = is_searchable(in_doubt, self.target)
        again = [item for item in in_doubt if can_search or self._may_repeat(item)]
        if chunk.failures + 1 >= MAX_FAILURES:
            return False
        for item in again:
            item.outcome = None
        return bool(again)

    # -- settling --------------------------------------------------------------------------------------------------

    def _append(self, entry: Entry) -> BulkFlow[None]:
        """Append an entry; if that fails, send no more, but still return the outcomes of what was sent."""
        if self._is_checkpoint_broken:
            return
        try:
            yield AppendEntry(entry)
        except Exception as error:
            self._is_checkpoint_broken = True
            self._stop(error)

    def _stop(self, cause: BaseException) -> None:
        self._stop_cause = self._stop_cause or cause
        self._jobs.unblock()

    def _abandon(self, chunk: Chunk) -> None:
        """Give the records of a chunk that is not sent (again) their outcome, because the call stops."""
        for item in chunk.open:
            if item.times_sent:
                item.mark_in_doubt(f"it was sent before the call stopped: {self._stop_cause}")
            else:
                item.mark_failed(f"Not sent: the call stopped: {self._stop_cause}")
        self._release_outcomes(chunk)

    def _save_and_release(self, chunk: Chunk) -> BulkFlow[None]:
        """Write the outcomes of a chunk to the checkpoint, and release them to the caller.

        A chunk that was sent and got no answer is not written, so that a later run looks for its records again.
        """
        if chunk.job is not None or len(chunk.in_doubt) < len(chunk.sent):
            yield from self._append(resume.settled_entry(chunk))
        self._release_outcomes(chunk)

    def _release_outcomes(self, chunk: Chunk) -> None:
        """Let `advance` return the outcomes of a chunk, and report them to `on_settled` and `progress`."""
        self._settled[chunk.number] = chunk
        self._records_settled += len(chunk.items)
        self._on_settled(chunk.items)
        if chunk.in_doubt and self.options.in_doubt == "raise":
            self._positions_in_doubt += [item.position for item in chunk.in_doubt]
            self._stop(ZenpyException(f"Records in doubt: {len(self._positions_in_doubt)}."))
        try:
            if self.options.progress is not None:
                self.options.progress(self._records_settled)
        except Exception as error:
            self._stop(error)
