"""Bulk writing with random failures: each record has one outcome, in order, and no record is written twice.

The engine runs against a Zendesk of a few lines, whose answers hypothesis chooses. It may be killed before or after any of
its effects is performed, and starts again with the entries that the checkpoint holds then.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from zenpy.lib import effects
from zenpy.lib.api.tickets import TicketsApi
from zenpy.lib.bulk.checked import CheckedOptions
from zenpy.lib.bulk.effects import AppendEntry, CallMethod, Effect, OpenCheckpoint, ReadJobs, TakeRecords
from zenpy.lib.bulk.engine import BulkEngine
from zenpy.lib.bulk.options import Entry, InDoubt
from zenpy.lib.bulk.outcome import Outcome
from zenpy.lib.bulk.target import Target
from zenpy.lib.exception import BulkStopped, JobLimitExceeded, NetworkError, ServerError, ValidationError

CREATE = Target.from_method(TicketsApi._CREATE, {}, search_method=TicketsApi._CALL)
CREATE_UNSEEN = Target.from_method(TicketsApi._CREATE, {})
UPDATE = Target.from_method(TicketsApi._UPDATE, {})

Json = dict[str, object]


class Killed(BaseException):
    """The process ends here."""


@dataclass
class Job:
    """A job that writes its records when it ends."""

    records: list[Json]
    looks: int
    ends: str = "completed"
    results: list[Json] = field(default_factory=list)


@dataclass
class ScriptedZendesk:
    """Zendesk: its records, and the random numbers that decide how it answers a call."""

    chance: Random
    trouble: float
    room: int = 3
    written: Counter[object] = field(default_factory=Counter)
    jobs: dict[str, Job] = field(default_factory=dict)
    lost: set[str] = field(default_factory=set)

    def running(self) -> list[str]:
        return [key for key, job in self.jobs.items() if job.looks > 0]

    def fails_now(self) -> bool:
        return self.chance.random() < self.trouble

    def write(self, records: list[Json]) -> Json:
        if len(self.running()) >= self.room:
            error = JobLimitExceeded("TooManyJobs")
            error.current_job_ids = self.running()
            raise error
        if self.fails_now():
            raise ValidationError("refused", status=422)
        if self.fails_now():
            unsent = NetworkError("no connection")
            unsent.sent = False
            raise unsent
        if self.fails_now():
            raise NetworkError("broken before it arrived")
        key = f"job-{len(self.jobs)}"
        ends = "killed" if self.fails_now() else "completed"
        self.jobs[key] = Job(records, self.chance.randint(1, 4), ends)
        if self.fails_now():
            raise ServerError("the answer got lost", status=502)
        return {"id": key, "status": "queued"}

    def look(self, ids: list[str] | None) -> list[Json]:
        if self.trouble and self.chance.random() < 0.02:
            raise NetworkError("no answer to a question")
        shown = self.running() if ids is None else [key for key in ids if key in self.jobs]
        return [self.show(key, advance=ids is not None) for key in shown]

    def show(self, key: str, advance: bool) -> Json:
        job = self.jobs[key]
        if advance and job.looks > 0:
            job.looks -= 1
            if job.looks == 0:
                self.carry_out(job)
        if job.looks > 0:
            return {"id": key, "status": "working"}
        return {"id": key, "status": job.ends, "results": job.results, "progress": len(job.results) or None}

    def carry_out(self, job: Job) -> None:
        reached = self.chance.randint(0, len(job.records)) if job.ends == "killed" else len(job.records)
        for index, record in enumerate(job.records[:reached]):
            if record.get("subject") == "bad":
                job.results.append({"index": index, "error": "RecordInvalid", "details": "bad"})
                continue
            key = record.get("external_id") or record["id"]
            self.written[key] += 1
            if job.ends == "completed" or self.chance.random() < 0.5:
                job.results.append({"index": index, "id": key, "success": True})
        self.chance.shuffle(job.results)

    def perform(self, effect: Effect, source: Iterator[Json], notes: list[Entry]) -> object:
        match effect:
            case TakeRecords(count):
                return list(islice(source, count))
            case OpenCheckpoint():
                return list(notes)
            case AppendEntry(entry):
                notes.append(entry)
            case ReadJobs(ids):
                return self.look(ids)
            case CallMethod(_, {"external_id": key}):
                return [{"id": key, "external_id": key}] if self.written[key] else []
            case CallMethod(_, {"api_objects": list(records)}):
                return self.write(records)
        return None


def run(
    zendesk: ScriptedZendesk,
    target: Target,
    records: list[Json],
    notes: list[Entry],
    in_doubt: InDoubt = "report",
    killed_at: int | None = None,
) -> list[Outcome[object]]:
    """One run of the program; with `killed_at` it ends before or after it has performed that effect."""
    engine = BulkEngine(
        target, CheckedOptions(jobs=2, chunk=3, in_doubt=in_doubt), "account", lambda items: None
    )
    source, steps = iter(records), iter(range(10_000))

    def perform(effect: Effect) -> object:
        if next(steps) != killed_at:
            return zendesk.perform(effect, source, notes)
        if zendesk.chance.random() < 0.5:
            zendesk.perform(effect, source, notes)
        raise Killed

    outcomes: list[Outcome[object]] = []
    try:
        while (found := effects.run(engine.advance(), perform)) is not None:
            outcomes += found
    except BulkStopped:
        pass
    return outcomes


def tickets(number: int, bad: set[int]) -> list[Json]:
    return [
        {"external_id": f"x{n}", "subject": "bad" if n in bad else "good", "id": None} for n in range(number)
    ]


def look_through(outcomes: list[Outcome[object]], written: Mapping[object, int], records: list[Json]) -> None:
    """Assert what holds for the outcomes of any run."""
    assert [outcome.position for outcome in outcomes] == list(range(len(outcomes)))
    assert all(outcome.given is record for outcome, record in zip(outcomes, records, strict=False))
    for outcome, record in zip(outcomes, records, strict=False):
        count = written[record.get("external_id") or record["id"]]
        if outcome.ok:
            assert count >= 1
        elif not outcome.in_doubt:
            assert count == 0, f"{outcome.error}, but it was written"


chance = st.integers(0, 2**32).map(Random)
bad_ones = st.sets(st.integers(0, 30), max_size=4)


@settings(max_examples=300, deadline=None)
@given(chance, st.integers(0, 20), bad_ones, st.sampled_from([0.0, 0.1, 0.4]))
def test_every_record_has_one_outcome_and_is_written_at_most_once(
    chance: Random, number: int, bad: set[int], trouble: float
) -> None:
    for target in (CREATE, CREATE_UNSEEN):
        zendesk, records = ScriptedZendesk(chance, trouble), tickets(number, bad)
        outcomes = run(zendesk, target, records, [])
        look_through(outcomes, zendesk.written, records)
        assert max(zendesk.written.values(), default=0) <= 1
        if not trouble:
            assert [outcome.ok for outcome in outcomes] == [n not in bad for n in range(number)]


@settings(max_examples=400, deadline=None)
@given(
    chance,
    st.integers(1, 20),
    bad_ones,
    st.lists(st.integers(0, 60), max_size=4),
    st.sampled_from([0.0, 0.1]),
)
def test_killed_anywhere_and_begun_again_nothing_is_lost_and_nothing_is_twice(
    chance: Random, number: int, bad: set[int], kills: list[int], trouble: float
) -> None:
    zendesk, records, notes = ScriptedZendesk(chance, trouble), tickets(number, bad), list[Entry]()
    for at in kills:
        try:
            run(zendesk, CREATE, records, notes, killed_at=at)
        except Killed:
            continue
    zendesk.trouble = 0.0
    outcomes = run(zendesk, CREATE, records, notes)
    look_through(outcomes, zendesk.written, records)
    assert len(outcomes) == number
    assert max(zendesk.written.values(), default=0) <= 1
    if not trouble:
        assert [outcome.ok for outcome in outcomes] == [n not in bad for n in range(number)]
        assert run(zendesk, CREATE, records, notes) == outcomes


@settings(max_examples=200, deadline=None)
@given(chance, st.integers(1, 20), st.lists(st.integers(0, 60), max_size=4))
def test_what_cannot_be_found_again_is_in_doubt_and_never_written_twice(
    chance: Random, number: int, kills: list[int]
) -> None:
    zendesk, records, notes = ScriptedZendesk(chance, 0.0), tickets(number, set()), list[Entry]()
    for at in kills:
        try:
            run(zendesk, CREATE_UNSEEN, records, notes, killed_at=at)
        except Killed:
            continue
    outcomes = run(zendesk, CREATE_UNSEEN, records, notes)
    look_through(outcomes, zendesk.written, records)
    assert len(outcomes) == number
    assert max(zendesk.written.values(), default=0) <= 1
    resent = run(zendesk, CREATE_UNSEEN, records, notes, in_doubt="resend")
    assert all(outcome.ok for outcome in resent)


@settings(max_examples=200, deadline=None)
@given(chance, st.integers(1, 20), st.lists(st.integers(0, 60), max_size=4), st.sampled_from([0.0, 0.1]))
def test_changes_are_written_again_where_that_does_no_harm(
    chance: Random, number: int, kills: list[int], trouble: float
) -> None:
    zendesk, notes = ScriptedZendesk(chance, trouble), list[Entry]()
    records: list[Json] = [{"id": n + 1, "status": "solved"} for n in range(number)]
    for at in kills:
        try:
            run(zendesk, UPDATE, records, notes, killed_at=at)
        except Killed:
            continue
    zendesk.trouble = 0.0
    outcomes = run(zendesk, UPDATE, records, notes)
    look_through(outcomes, zendesk.written, records)
    assert len(outcomes) == number
    if not trouble:
        assert all(outcome.ok for outcome in outcomes)
