"""What a bulk call does next: generators of wishes, free of I/O.

`Work.advance` gives the outcomes of the next chunk in the order given, and None at the end. Until it can, it starts
chunks while there is room for a job, and looks at the jobs under way, all with one call, when there is none.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping

from zenpy.lib.bulk import checkpoint
from zenpy.lib.bulk import reconcile as doubt
from zenpy.lib.bulk.chunk import Chunk, Item
from zenpy.lib.bulk.effects import Ask, AskJobs, Note, Open, Pause, Take
from zenpy.lib.bulk.effects import Work as Wishes
from zenpy.lib.bulk.job_results import is_running, job_in, read_answer, read_job
from zenpy.lib.bulk.options import Entry, Options
from zenpy.lib.bulk.outcome import Outcome
from zenpy.lib.bulk.target import Target
from zenpy.lib.exception import (
    BulkInDoubt,
    BulkStopped,
    CheckpointError,
    DecodingError,
    InvalidEndpoint,
    JobLimitExceeded,
    NetworkError,
    PermissionDenied,
    RecordNotFoundException,
    ServerError,
    ZenpyException,
)

#: Seconds between two looks at the jobs: the first pause, and the longest.
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 15.0
#: How often a chunk that can be written twice without harm is sent, and the jobs are looked at, before giving up.
TRIES = 3
#: How often a job may be missing from the answer before it counts as lost; a new one is not always there at once.
MISSES = 3
#: How many chunks may be under way or finished behind one that is late, for each job: what bounds the memory.
AHEAD = 20

#: Called with the records of a chunk that is settled.
Settled = Callable[[list[Item]], None]


class Work:
    """One bulk call under way."""

    def __init__(self, target: Target, options: Options, account: str, on_settled: Settled) -> None:
        self.target = target
        self.options = options
        self._first = checkpoint.begin(target.name, account, options.chunk, target.fingerprint())
        self._on_settled = on_settled
        self._past: dict[int, checkpoint.Past] | None = None
        self._taken = 0
        self._position = 0
        self._next = 0
        self._done = 0
        self._exhausted = False
        self._stopped: BaseException | None = None
        self._doubtful: list[int] = []
        self._running: dict[str, Chunk] = {}
        self._waiting: deque[Chunk] = deque()
        self._settled: dict[int, Chunk] = {}
        #: The jobs of others that keep ours from starting; None when nothing does.
        self._blocked: list[str] | None = None
        self._pause = FIRST_PAUSE
        #: How often in a row the jobs could not be looked at.
        self._blind = 0
        #: Whether the checkpoint has failed: then its end may be torn, and nothing may come after that.
        self._torn = False

    # -- the whole -------------------------------------------------------------------------------------------------

    def advance(self) -> Wishes[list[Outcome[object]] | None]:
        """The outcomes of the next chunk, None when there are no more.

        Raises:
            BulkStopped: the call could not go on; every record it had begun with had its outcome before.
            CheckpointError: the checkpoint speaks of other records or another call.
        """
        if self._past is None:
            yield from self._open()
        while self._next not in self._settled:
            if not (yield from self._step()):
                self._finish()
                return None
        self._next += 1
        return self._settled.pop(self._next - 1).outcomes

    def _open(self) -> Wishes[None]:
        entries = yield Open()
        noted: list[Entry] = list(entries) if isinstance(entries, Iterable) else []
        self._past = checkpoint.replay(noted, self._first)
        if not noted:
            yield Note(self._first)

    def _finish(self) -> None:
        if self._stopped is not None:
            self._raise()
        if self._past and max(self._past) >= self._taken:
            raise CheckpointError(
                f"The records ended after {self._position}, but the checkpoint speaks of more; these are not the same "
                "records."
            )

    def _raise(self) -> None:
        sent = f"{self._position} records were begun with"
        if self._doubtful:
            named = ", ".join(map(str, self._doubtful[:10])) + (", …" if len(self._doubtful) > 10 else "")
            error = BulkInDoubt(
                f"{self.target.name}: nobody knows whether {len(self._doubtful)} records were written (positions {named}); "
                f"{sent}."
            )
            error.positions = self._doubtful
            raise error from self._stopped
        raise BulkStopped(f"{self.target.name} in bulk stopped: {self._stopped}; {sent}.") from self._stopped

    def _step(self) -> Wishes[bool]:
        """One thing that can be done now; False when nothing is left to do."""
        if self._has_room():
            if self._waiting and not self._meets_itself(self._waiting[0]):
                yield from self._send(self._waiting.popleft())
                return True
            if (
                not self._waiting
                and not self._exhausted
                and self._taken - self._next < AHEAD * self.options.jobs
            ):
                yield from self._take()
                return True
        if self._running or self._blocked:
            yield from self._look()
        elif self._waiting:
            self._leave(self._waiting.popleft())
        else:
            return False
        return True

    # -- starting --------------------------------------------------------------------------------------------------

    def _has_room(self) -> bool:
        """Whether one more job may be started."""
        return len(self._running) < self.options.jobs and self._blocked is None and self._stopped is None

    def _meets_itself(self, chunk: Chunk) -> bool:
        """Whether a record of the chunk is in a job under way: the later change must not come first."""
        keys = chunk.keys
        return any(not keys.isdisjoint(other.keys) for other in self._running.values())

    def _take(self) -> Wishes[None]:
        """Take the next chunk; what an earlier run has done with it is done."""
        try:
            records = yield Take(self.options.chunk)
        except Exception as error:
            self._stop(error)
            return
        if not isinstance(records, list) or not records:
            self._exhausted = True
            return
        chunk = Chunk.of(self._taken, self._position, records, self.target)
        self._taken += 1
        self._position += len(records)
        past = (self._past or {}).get(chunk.number, checkpoint.Past())
        checkpoint.recall(chunk, past, is_left=self.options.in_doubt != "resend")
        if chunk.job is not None:
            self._running[chunk.job] = chunk
        elif past.intended:
            yield from self._doubt(chunk, "the program ended before Zendesk answered", None)
        elif chunk.open:
            self._waiting.append(chunk)
        else:
            self._keep(chunk)

    def _send(self, chunk: Chunk) -> Wishes[None]:
        chunk.sent, chunk.job = chunk.open, None
        yield from self._note(checkpoint.intended(chunk))
        if self._torn:
            self._leave(chunk)
            return
        for item in chunk.sent:
            item.sent += 1
        try:
            answer = yield Ask(
                self.target.method, self.target.arguments([one.out.payload for one in chunk.sent])
            )
        except ZenpyException as error:
            yield from self._failed(chunk, error)
            return
        except Exception as error:  # a hook's: what Zendesk has done meanwhile is not known
            self._stop(error)
            self._leave(chunk)
            return
        job = job_in(answer)
        if (job is None and self.target.starts_job) or (
            job is not None and str(job.get("id")) in self._running
        ):
            told = DecodingError("the answer names no job of its own")
            yield from self._doubt(chunk, told.message, told)
            return
        if job is None:
            read_answer(answer, chunk.sent)
            yield from self._settle(chunk)
            return
        chunk.job = str(job.get("id"))
        chunk.misses = 0
        self._pause = FIRST_PAUSE
        yield from self._note(checkpoint.job(chunk))
        self._running[chunk.job] = chunk
        if not is_running(job):
            yield from self._ended(chunk, job)

    def _failed(self, chunk: Chunk, error: ZenpyException) -> Wishes[None]:
        """The call for a chunk gave an error."""
        if not doubt.surely_refused(error):
            yield from self._doubt(chunk, f"the call for it failed: {error}", error)
            return
        for item in chunk.sent:
            item.sent -= 1
        yield from self._note(checkpoint.refused(chunk))
        if isinstance(error, NetworkError) and chunk.tries < TRIES:
            chunk.tries += 1
            self._waiting.appendleft(chunk)
            yield Pause(LONGEST_PAUSE, "a connection for the next records")
        elif isinstance(error, JobLimitExceeded):
            self._waiting.appendleft(chunk)
            self._blocked = [key for key in error.current_job_ids if key not in self._running]
            if not self._blocked and not self._running:
                self._blocked = None
                yield Pause(LONGEST_PAUSE, "other jobs of the account")
        elif doubt.refuses_all(error):
            self._stop(error)
            self._leave(chunk)
        else:
            for item in chunk.sent:
                if item.sent:
                    item.doubtful(f"it was sent before, and then refused: {error}")
                else:
                    item.failed(str(error), type(error).__name__)
            yield from self._settle(chunk)

    # -- jobs ------------------------------------------------------------------------------------------------------

    def _look(self) -> Wishes[None]:
        """Wait a while, then see which jobs have ended."""
        yield Pause(self._pause, "jobs under way")
        self._pause = min(LONGEST_PAUSE, self._pause * 2)
        others = self._blocked or []
        try:
            answer = yield AskJobs([*self._running, *others])
        except RecordNotFoundException:
            answer = []
        except (NetworkError, ServerError) as error:
            self._blind += 1
            if self._blind >= TRIES:
                self._lose_sight(error)
            return
        except Exception as error:
            self._lose_sight(error)
            return
        self._blind = 0
        jobs = doubt.jobs_in(answer)
        still = set(doubt.running(jobs))
        ended = False
        for key, chunk in list(self._running.items()):
            if key in still:
                chunk.misses = 0
            elif key in jobs:
                ended = True
                yield from self._ended(chunk, jobs[key])
            else:
                ended = (yield from self._missed(chunk)) or ended
        if ended or any(key not in still for key in others):
            self._blocked = None
            self._pause = FIRST_PAUSE

    def _ended(self, chunk: Chunk, job: Mapping[str, object]) -> Wishes[None]:
        del self._running[str(chunk.job)]
        read_job(job, chunk.sent, self.target.deletes)
        if job.get("status") != "completed" and self._reopen(chunk):
            return
        yield from self._settle(chunk)

    def _missed(self, chunk: Chunk) -> Wishes[bool]:
        """The chunk's job was not in the answer; gives whether it counts as lost now."""
        chunk.misses += 1
        if chunk.misses < MISSES:
            return False
        del self._running[str(chunk.job)]
        yield from self._doubt(chunk, f"its job {chunk.job} cannot be read any more", None)
        return True

    def _lose_sight(self, error: Exception) -> None:
        """The jobs cannot be read: what is under way stays unknown, and its jobs stay in the checkpoint."""
        self._stop(error)
        for chunk in list(self._running.values()):
            for item in chunk.open:
                item.doubtful(f"its job {chunk.job} was under way when the call stopped: {error}")
            self._keep(chunk)
        self._running.clear()

    # -- doubts ----------------------------------------------------------------------------------------------------

    def _doubt(self, chunk: Chunk, why: str, error: ZenpyException | None) -> Wishes[None]:
        """Nobody knows what became of the open records of a chunk."""
        chunk.tries += 1
        lasting: Exception | None = error if chunk.tries >= TRIES else None
        may_find = doubt.searchable(chunk.open, self.target)
        try:
            if error is not None or may_find:
                yield from doubt.calm(self._running)
            if may_find:
                yield from doubt.find(chunk.open, self.target)
        except (PermissionDenied, InvalidEndpoint):
            may_find = False
        except Exception as unseen:
            may_find, lasting = False, unseen
        again = [one for one in chunk.open if may_find or self._may_repeat(one)]
        for item in chunk.open:
            if item not in again or lasting is not None:
                item.doubtful(why)
        if lasting is not None:
            self._stop(lasting)
        if chunk.open:
            self._waiting.appendleft(chunk)
        else:
            yield from self._settle(chunk)

    def _may_repeat(self, item: Item) -> bool:
        return self.options.in_doubt == "resend" or self.target.repeatable(item.out.payload)

    def _reopen(self, chunk: Chunk) -> bool:
        """After a job that was broken off: whether records of it are to be sent again."""
        chunk.tries += 1
        again = [
            one
            for one in chunk.sent
            if one.outcome is not None and one.outcome.in_doubt and self._may_repeat(one)
        ]
        if not again or chunk.tries >= TRIES:
            return False
        for item in again:
            item.outcome = None
        self._waiting.appendleft(chunk)
        return True

    # -- settling --------------------------------------------------------------------------------------------------

    def _note(self, entry: Entry) -> Wishes[None]:
        """Keep an entry; when that fails, no more is sent, and the outcomes of what was sent are told all the same."""
        if self._torn:
            return
        try:
            yield Note(entry)
        except Exception as error:
            self._torn = True
            self._stop(error)

    def _stop(self, error: BaseException) -> None:
        self._stopped = self._stopped or error
        self._blocked = None

    def _leave(self, chunk: Chunk) -> None:
        """The call stops before the chunk was sent (again)."""
        for item in chunk.open:
            if item.sent:
                item.doubtful(f"it was sent before the call stopped: {self._stopped}")
            else:
                item.failed(f"Not sent: the call stopped: {self._stopped}")
        self._keep(chunk)

    def _settle(self, chunk: Chunk) -> Wishes[None]:
        """All is known that can be; what was sent and never answered stays open for a later run."""
        if chunk.job is not None or len(chunk.doubtful) < len(chunk.sent):
            yield from self._note(checkpoint.settled(chunk))
        self._keep(chunk)

    def _keep(self, chunk: Chunk) -> None:
        self._settled[chunk.number] = chunk
        self._done += len(chunk.items)
        self._on_settled(chunk.items)
        if chunk.doubtful and self.options.in_doubt == "raise":
            self._doubtful += [item.position for item in chunk.doubtful]
            self._stop(self._stopped or ZenpyException("Records are in doubt."))
        try:
            if self.options.progress is not None:
                self.options.progress(self._done)
        except Exception as error:
            self._stop(error)
