"""Small state machines of bulk calls: each tries one kind of trouble, so that a short run meets it in many forms.

The machine of all troubles together (`tests.support.machines.bulk`) needs long runs before several rare steps meet.
"""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from tests.support.machines.bulk_model import BulkModel
from tests.support.machines.bulk_runs import Run, accepts, plans
from tests.support.machines.job_server import JobPlan

#: What happens to the answer to a write, and nothing: Zendesk has done it, or begun it.
LOST = (None, "lost", "lost, slow", "cut", "500, done", "empty", "nulls", "half")
#: The moments of one life: the opening, and each entry and request after it.
MOMENTS = st.none() | st.integers(2, 14)


class LostAnswers(BulkModel):
    """New records whose answers are lost, and kills between a call and its entry in the checkpoint."""

    @rule(
        kind=st.sampled_from(["create", "create", "create, no key"]),
        number=st.integers(1, 4),
        chunk=st.integers(1, 4),
        jobs=st.integers(1, 2),
        fault=st.sampled_from(LOST),
        looks=st.integers(1, 4),
        moments=MOMENTS,
    )
    def create(
        self,
        kind: str,
        number: int,
        chunk: int,
        jobs: int,
        fault: str | None,
        looks: int,
        moments: int | None,
    ) -> None:
        self.prepare(fault, looks)
        run = self.open_run(kind, number, keeps=True, chunk=chunk, jobs=jobs, in_doubt="report")
        self.live_until(run, moments)

    @rule(which=st.integers(0, 9), fault=st.sampled_from(LOST), looks=st.integers(1, 4), moments=MOMENTS)
    @precondition(lambda self: self.killed)
    def begin_again(self, which: int, fault: str | None, looks: int, moments: int | None) -> None:
        self.prepare(fault, looks)
        run = self.killed[which % len(self.killed)]
        self.start(run)
        self.counts["resumed"] += 1
        self.live_until(run, moments)

    @property
    def killed(self) -> list[Run]:
        """The runs that have not come to their end."""
        return [run for run in self.runs if run.can_go_on]

    def prepare(self, fault: str | None, looks: int) -> None:
        """The next write has this fault, and its job ends after so many looks."""
        self.weather.clear()
        if fault is not None:
            self.weather.faults.append((fault, lambda request: accepts("write", request)))
        self.server.plans[:] = [JobPlan(looks=looks)]

    def live_until(self, run: Run, moments: int | None) -> None:
        self.weather.until_kill = moments
        if self.advance(run, None):
            self.end_program()


class JobEnds(BulkModel):
    """Jobs that end in every way, and tell of it in every form."""

    @rule(
        kind=st.sampled_from(["create", "create, no key", "update", "comment", "update_many", "delete"]),
        number=st.integers(1, 5),
        chunk=st.integers(2, 5),
        in_doubt=st.sampled_from(["report", "report", "resend", "raise"]),
        bad=st.sets(st.integers(0, 4), max_size=2),
        ends=st.lists(plans, min_size=1, max_size=2),
    )
    def run_jobs(
        self, kind: str, number: int, chunk: int, in_doubt: str, bad: set[int], ends: list[JobPlan]
    ) -> None:
        self.server.plans[:] = ends
        run = self.open_run(kind, number, keeps=True, bad=bad, chunk=chunk, jobs=1, in_doubt=in_doubt)
        self.advance(run, None)
        self.server.plans.clear()


class SameTickets(BulkModel):
    """Updates that change the same tickets again, in jobs of different length: the last change wins."""

    @rule(
        number=st.integers(2, 6),
        few=st.integers(1, 3),
        chunk=st.integers(1, 2),
        jobs=st.integers(1, 3),
        looks=st.lists(st.integers(1, 5), min_size=1, max_size=6),
        moments=MOMENTS,
    )
    def update(
        self, number: int, few: int, chunk: int, jobs: int, looks: list[int], moments: int | None
    ) -> None:
        self.server.plans[:] = [JobPlan(looks=one) for one in looks]
        run = self.open_run("update", number, keeps=True, few=few, chunk=chunk, jobs=jobs, in_doubt="report")
        self.weather.until_kill = moments
        if self.advance(run, None):
            self.end_program()
            self.start(run)
            self.advance(run, None)
        self.check_order(run)


MACHINES: tuple[type[BulkModel], ...] = (LostAnswers, JobEnds, SameTickets)
