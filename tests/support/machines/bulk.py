"""The state machine of bulk calls: runs of many kinds on one account, in bad weather, killed and begun again.

`tests.support.machines.bulk_focus` has smaller machines, each for one kind of trouble.
"""

from __future__ import annotations

from random import Random

from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from tests.support.machines.bulk_model import BulkModel
from tests.support.machines.bulk_runs import KINDS, accepts, orders, plans
from tests.support.machines.job_server import JobPlan
from tests.support.machines.programs import Program
from tests.support.machines.weather import FAULTS
from zenpy.lib.bulk.checkpoint import FileCheckpoint


class BulkMachine(BulkModel):
    """Rules in any order."""

    # -- rules -----------------------------------------------------------------------------------------------------

    @initialize(seed=st.integers(0, 9))
    def seed(self, seed: int) -> None:
        self.chance = Random(seed)

    @rule(what=st.sampled_from(["write", "write", "look", "search", "any"]), fault=st.sampled_from(FAULTS))
    def order_a_fault(self, what: str, fault: str) -> None:
        self.weather.faults.append((fault, lambda request: accepts(what, request)))
        self.note_trouble()

    @rule(plan=plans)
    def order_a_job(self, plan: JobPlan) -> None:
        self.server.plans.append(plan)
        self.note_trouble()

    @rule(looks=st.integers(1, 5))
    def let_another_program_run_a_job(self, looks: int) -> None:
        self.server.occupy(looks)

    @rule(seconds=st.sampled_from([1, 60, 400]))
    def let_time_pass(self, seconds: int) -> None:
        self.sandbox.clock.advance(seconds)

    @rule(kind=st.sampled_from(list(KINDS)), **orders)
    def begin(
        self, kind: str, number: int, chunk: int, jobs: int, keeps: bool, in_doubt: str, bad: set[int]
    ) -> None:
        self.open_run(kind, number, keeps=keeps, bad=bad, chunk=chunk, jobs=jobs, in_doubt=in_doubt)

    @rule(number=st.integers(1, 6), which=st.integers(0, 9))
    @precondition(lambda self: self.live)
    def read(self, number: int, which: int) -> None:
        self.advance(self.live[which % len(self.live)], number)

    @rule(which=st.integers(0, 9))
    @precondition(lambda self: self.live)
    def read_to_the_end(self, which: int) -> None:
        self.advance(self.live[which % len(self.live)], None)

    @rule(moments=st.integers(0, 40), which=st.integers(0, 9))
    @precondition(lambda self: self.live)
    def kill(self, moments: int, which: int) -> None:
        """The program ends so many moments from now; all runs of it end."""
        run = self.live[which % len(self.live)]
        self.weather.until_kill = moments
        if self.advance(run, None):
            self.end_program()

    @rule(writes=st.integers(0, 4), which=st.integers(0, 9))
    @precondition(lambda self: any(run.checkpoint for run in self.live))
    def fill_the_disk(self, writes: int, which: int) -> None:
        kept = [run for run in self.live if run.checkpoint]
        run = kept[which % len(kept)]
        assert run.checkpoint is not None
        run.checkpoint.fails_in, run.had_trouble = writes, True
        self.counts["faults"] += 1

    @rule(which=st.integers(0, 9))
    @precondition(lambda self: self.live)
    def abandon(self, which: int) -> None:
        run = self.live[which % len(self.live)]
        run.stream = run.checkpoint = None
        self.counts["abandoned"] += 1
        if run.path is not None:
            other = FileCheckpoint(run.path)
            other.open()  # nobody owns it any more
            other.close()

    @rule(which=st.integers(0, 9))
    @precondition(lambda self: any(run.can_go_on for run in self.runs))
    def begin_again(self, which: int) -> None:
        waiting = [run for run in self.runs if run.can_go_on]
        self.start(waiting[which % len(waiting)])
        self.counts["resumed"] += 1


def on(side: type[Program], machine: type[BulkModel] = BulkMachine) -> type[BulkModel]:
    """A machine on one kind of client."""
    return type(machine.__name__, (machine,), {"program": side, "__module__": __name__})
