"""Writing more records than one call takes: chunks, one background job after the other, a result for each record.

What to do next is decided by one generator without I/O; the sync and the async front only carry out its wishes.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from zenpy.lib.base import BaseObject
from zenpy.lib.exception import JobLimitExceeded, ZenpyException

if TYPE_CHECKING:
    from zenpy.lib.resource import AsyncResource, Resource

#: How many records one call takes.
CHUNK = 100
#: Seconds between two looks at a job: the first pause, and the longest.
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 15.0
_RUNNING = frozenset({"queued", "working"})

#: Called after each chunk with the number of records done so far.
Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one record of a bulk call.

    Attributes:
        position: its place in what was given, from 0.
        given: the record, payload or id itself.
        id: the id of the record that was created or changed, if the job tells it.
        error: why it failed; None when it succeeded.
    """

    position: int
    given: object
    id: int | str | None = None
    error: str | None = None

    @property
    def ok(self) -> bool:
        """Whether the record was written."""
        return self.error is None


@dataclass(frozen=True, slots=True)
class _Start:
    """Wish: send this chunk and give its job (None when the call makes no job)."""

    chunk: list[object]


@dataclass(frozen=True, slots=True)
class _Look:
    """Wish: give the job as it is now."""

    job: str


@dataclass(frozen=True, slots=True)
class _Pause:
    """Wish: wait so many seconds."""

    seconds: float


_Wish = _Start | _Look | _Pause
_Work = Generator[_Wish, BaseObject | None, list[Outcome]]


def carry_out(records: Iterable[object], progress: Progress | None = None) -> _Work:
    """Write all records, a chunk at a time; nothing is held back and nothing is sent twice."""
    source = iter(records)
    outcomes: list[Outcome] = []
    while chunk := list(islice(source, CHUNK)):
        try:
            job = yield _Start(chunk)
        except JobLimitExceeded:
            yield _Pause(LONGEST_PAUSE)
            job = yield _Start(chunk)
        pause = FIRST_PAUSE
        while job is not None and getattr(job, "status", None) in _RUNNING:
            yield _Pause(pause)
            pause = min(LONGEST_PAUSE, pause * 2)
            job = yield _Look(str(job.__dict__.get("id")))
        outcomes.extend(_outcomes(job, chunk, len(outcomes)))
        if progress is not None:
            progress(len(outcomes))
    return outcomes


def _outcomes(job: BaseObject | None, chunk: list[object], start: int) -> Iterator[Outcome]:
    """A job's results, put to the records they belong to: by their index, or in order."""
    payload = {} if job is None else dict(job.to_dict())
    results = payload.get("results")
    told: dict[int, dict[str, Any]] = {}
    for place, result in enumerate(results if isinstance(results, list) else []):
        if isinstance(result, dict):
            index = result.get("index")
            told[index if isinstance(index, int) else place] = result
    failed = payload.get("status") == "failed"
    for place, given in enumerate(chunk):
        result = told.get(place, {})
        error = result.get("error") or result.get("errors")
        if error:
            error = " ".join(str(part) for part in (error, result.get("details")) if part)
        elif failed and not result:
            error = str(payload.get("message") or "The job failed.")
        yield Outcome(start + place, given, result.get("id"), error or None)


def _verb(resource: object, name: str) -> Callable[..., Any]:
    call = getattr(resource, name, None)
    if call is None:
        raise ZenpyException(f"{resource!r} has no {name}() to do in bulk.")
    found: Callable[..., Any] = call
    return found


class Bulk:
    """Writes any number of records of a resource: `client.tickets.bulk.create(iterable)`.

    Every call takes any iterable (also a generator, read a chunk at a time), sends 100 records a call, waits for each
    job, and gives an `Outcome` for each record in the order given. `progress` is called after each chunk with the number
    of records done.
    """

    def __init__(self, resource: Resource) -> None:
        self._resource = resource

    def create(self, records: Iterable[object], *, progress: Progress | None = None) -> list[Outcome]:
        """Create the records."""
        return self._run("create", records, progress)

    def update(self, records: Iterable[object], *, progress: Progress | None = None) -> list[Outcome]:
        """Update the records, each with what changed in it. Setting a ticket's status to `closed` cannot be undone."""
        return self._run("update", records, progress)

    def delete(self, records: Iterable[object], *, progress: Progress | None = None) -> list[Outcome]:
        """Delete the records, given as objects or ids."""
        return self._run("delete", records, progress)

    def create_or_update(
        self, records: Iterable[object], *, progress: Progress | None = None
    ) -> list[Outcome]:
        """Create the records that do not exist yet, update the others."""
        return self._run("create_or_update", records, progress)

    def _run(self, name: str, records: Iterable[object], progress: Progress | None) -> list[Outcome]:
        call, client = _verb(self._resource, name), self._resource._client
        work = carry_out(records, progress)
        answer: BaseObject | None = None
        failure: JobLimitExceeded | None = None
        while True:
            try:
                wish = work.send(answer) if failure is None else work.throw(failure)
            except StopIteration as done:
                outcomes: list[Outcome] = done.value
                return outcomes
            answer, failure = None, None
            if isinstance(wish, _Pause):
                client._transport.sleep(wish.seconds)
            elif isinstance(wish, _Look):
                answer = client.job_status(id=wish.job)  # type: ignore[assignment]  # the form by id gives the job
            else:
                try:
                    answer = call(wish.chunk)
                except JobLimitExceeded as error:
                    failure = error


class AsyncBulk:
    """The same on an async client: `await client.tickets.bulk.create(iterable)`."""

    def __init__(self, resource: AsyncResource) -> None:
        self._resource = resource

    async def create(self, records: Iterable[object], *, progress: Progress | None = None) -> list[Outcome]:
        """Create the records."""
        return await self._run("create", records, progress)

    async def update(self, records: Iterable[object], *, progress: Progress | None = None) -> list[Outcome]:
        """Update the records, each with what changed in it. Setting a ticket's status to `closed` cannot be undone."""
        return await self._run("update", records, progress)

    async def delete(self, records: Iterable[object], *, progress: Progress | None = None) -> list[Outcome]:
        """Delete the records, given as objects or ids."""
        return await self._run("delete", records, progress)

    async def create_or_update(
        self, records: Iterable[object], *, progress: Progress | None = None
    ) -> list[Outcome]:
        """Create the records that do not exist yet, update the others."""
        return await self._run("create_or_update", records, progress)

    async def _run(self, name: str, records: Iterable[object], progress: Progress | None) -> list[Outcome]:
        call, client = _verb(self._resource, name), self._resource._client
        work = carry_out(records, progress)
        answer: BaseObject | None = None
        failure: JobLimitExceeded | None = None
        while True:
            try:
                wish = work.send(answer) if failure is None else work.throw(failure)
            except StopIteration as done:
                outcomes: list[Outcome] = done.value
                return outcomes
            answer, failure = None, None
            if isinstance(wish, _Pause):
                await client._transport.sleep(wish.seconds)
            elif isinstance(wish, _Look):
                answer = await client.job_status(id=wish.job)  # type: ignore[misc]  # as above
            else:
                try:
                    answer = await call(wish.chunk)
                except JobLimitExceeded as error:
                    failure = error
