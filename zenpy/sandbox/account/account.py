"""The state that all behaviours share, and how one kind of record is written.

A `Behaviour` says what happens when a record of a kind is created, changed or deleted. Most kinds need nothing
beyond this class; tickets, users and a few others have classes of their own, registered with `behaves`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from zenpy.sandbox.account.oauth import OAuth
from zenpy.sandbox.account.store import Store
from zenpy.sandbox.message import Request
from zenpy.sandbox.problems import not_found, problem, unauthorized

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.clock import Clock
    from zenpy.sandbox.message import Json, Response
    from zenpy.sandbox.routes import Routes


B = TypeVar("B", bound="type[Behaviour]")
JOBS_IN_FLIGHT = 30
JOB_SECONDS = 60
JOB_KEPT_SECONDS = 86_400


class World:
    """One account: its records, its time, its files, and who is speaking."""

    def __init__(self, routes: Routes, clock: Clock, subdomain: str, seed: int) -> None:
        self.routes = routes
        self.clock = clock
        self.subdomain = subdomain
        self.base: str = f"https://{subdomain}.zendesk.com"
        self.store: Store = Store(routes, clock, self.base, seed)
        self.store.user_id = lambda: self.user.id if self.user else None
        self.user: Record | None = None
        self.owner: Record | None = None
        self.files: dict[str, tuple[str, bytes]] = {}
        self.job_polls = 1
        self.job_limit = JOBS_IN_FLIGHT
        self.search_lag: float = 0.0
        self._results: dict[str, list[Json]] = {}
        self.idempotent: dict[str, tuple[int, bytes, Response]] = {}
        self.request: Request = Request("GET", "/")
        self.oauth: OAuth = OAuth(clock, self.store.next_id)
        self._behaviours: dict[str, Behaviour] = {}

    def move_to(self, base: str) -> str:
        """Makes another address the account's own, in what is stored too; answers the former one."""
        former, self.base, self.store.base = self.base, base, base
        self.store.rewrite(former, base)
        return former

    def of(self, kind: str) -> Behaviour:
        """How records of a kind behave."""
        spec = self.store.kind(kind).spec
        if spec not in self._behaviours:
            self._behaviours[spec] = BEHAVIOURS.get(spec, Behaviour)(self, spec)
        return self._behaviours[spec]

    def me(self) -> Record:
        """The user who speaks. Raises a 401 when it is nobody."""
        if self.user is None:
            raise unauthorized()
        return self.user

    @property
    def owner_id(self) -> int | None:
        """The id of the account's owner."""
        return self.owner.id if self.owner else None

    def room_for_job(self) -> None:
        """Raises a 429, before anything is done, when as many jobs are under way as an account may have."""
        running = [job["id"] for job in self.store.all("JobStatus") if not self._settled(job)]
        if len(running) >= self.job_limit:
            said = f"Limit of {self.job_limit} queued or running jobs reached"
            raise problem(429, "TooManyJobs", said, current_job_ids=running)

    def start_job(self, results: list[Json], kind: str = "") -> Record:
        """A job that has these results; it says so only after some polls, or a minute later."""
        job = self.store.create("JobStatus", {})
        job.update(job_id=job["id"], job_type=kind or None, total=len(results), progress=None)
        job.update(status="queued", message=None, results=None)
        job.parents["polls"] = "0"
        self._results[job.key] = results
        return self._advance(job, 0)

    def job(self, key: str) -> Record | None:
        """A job that can still be looked at: for a day."""
        job = self.store.get("JobStatus", key)
        return None if job is None or self.clock.timestamp() - job.stamp >= JOB_KEPT_SECONDS else job

    def poll_job(self, job: Record) -> Record:
        """Looks at a job, which brings it on: queued, working, completed."""
        return self._advance(job, 1)

    def _settled(self, job: Record) -> bool:
        return bool(
            job["status"] not in ("queued", "working") or self.clock.timestamp() - job.stamp >= JOB_SECONDS
        )

    def _advance(self, job: Record, polls: int) -> Record:
        if job.key not in self._results:
            return job  # a test has put it there as it should be
        seen = int(job.parents["polls"]) + polls
        job.parents["polls"] = str(seen)
        if seen >= self.job_polls or self._settled(job):
            results = self._results[job.key]
            job.update(status="completed", progress=len(results), results=results)
            job["message"] = f"Completed at {self.clock.iso()}"
        elif seen:
            job.update(status="working", progress=0, message="working")
        return job


class Behaviour:
    """What is true of every kind of record."""

    def __init__(self, world: World, kind: str) -> None:
        self.world = world
        self.store: Store = world.store
        self.kind = kind

    def get(self, key: object) -> Record:
        """The record with an id. Raises a 404 when there is none."""
        record = self.store.get(self.kind, key)
        if record is None:
            raise not_found()
        return record

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        """A new record of what a client sent."""
        self.check(data, None)
        return self.store.create(self.kind, {k: v for k, v in data.items() if k != "id"}, parents)

    def update(self, record: Record, data: Json) -> Record:
        """Writes the fields that were sent and leaves the others."""
        self.check(data, record)
        self.store.apply(record, data)
        self.store.touch(record)
        return record

    def delete(self, record: Record) -> None:
        """Takes a record away."""
        self.store.remove(record)

    def added(self, record: Record) -> None:
        """Completes a record that a test has put there."""

    def check(self, data: Json, record: Record | None) -> None:
        """Refuses what Zendesk refuses; `record` is what is changed, None for a new one."""

    def match(self, data: Json) -> Record | None:
        """The record that a `create_or_update` means: by id, else by external id."""
        if data.get("id") is not None:
            return self.store.get(self.kind, data["id"])
        external = data.get("external_id")
        return None if external is None else self.store.first(self.kind, external_id=external)


BEHAVIOURS: dict[str, type[Behaviour]] = {}


def behaves(*kinds: str) -> Callable[[B], B]:
    """Makes a class the behaviour of kinds of records."""

    def register(behaviour: B) -> B:
        BEHAVIOURS.update(dict.fromkeys(kinds, behaviour))
        return behaviour

    return register
