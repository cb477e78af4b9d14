"""The state machine of exports: tickets are made, changed and deleted while readers copy them, stop, are killed and go on."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from tests.support.machines.export_model import LAG, ExportModel
from tests.support.machines.programs import Program
from tests.support.machines.weather import FAULTS


class ExportMachine(ExportModel):
    """Rules in any order."""

    # -- the account -------------------------------------------------------------------------------------------------

    @initialize(number=st.integers(0, 12), step=st.sampled_from([0, 1, 30]))
    def fill(self, number: int, step: int) -> None:
        self.make_tickets(number, step)
        self.sandbox.clock.advance(LAG * 2)

    @rule(number=st.integers(1, 6), step=st.sampled_from([0, 1, 30]))
    def make(self, number: int, step: int) -> None:
        self.make_tickets(number, step)

    @rule(
        which=st.lists(st.integers(0, 40), min_size=1, max_size=4), seconds=st.sampled_from([0, 0, LAG + 5])
    )
    def change(self, which: list[int], seconds: int) -> None:
        self.change_tickets(which, seconds)

    @rule(which=st.integers(0, 40))
    def delete(self, which: int) -> None:
        tickets = self.sandbox.records("Ticket")
        if tickets:
            ticket = tickets[which % len(tickets)]
            self.sandbox.account.behaviour_of("Ticket").delete(ticket)

    @rule(seconds=st.sampled_from([1, 59, 60, 61, 600]))
    def let_time_pass(self, seconds: int) -> None:
        self.sandbox.clock.advance(seconds)

    @rule(fault=st.sampled_from(FAULTS), times=st.sampled_from([1, 1, 2, 12]))
    def order_a_fault(self, fault: str, times: int) -> None:
        self.add_faults(fault, times)

    # -- readers -----------------------------------------------------------------------------------------------------

    @rule(
        by_cursor=st.booleans(),
        unique=st.booleans(),
        size=st.integers(1, 4),
        follows=st.sampled_from([False, False, False, True]),
        keeps=st.booleans(),
        back=st.sampled_from([LAG + 1, 400, 100_000]),
    )
    def begin(self, by_cursor: bool, unique: bool, size: int, follows: bool, keeps: bool, back: int) -> None:
        self.open_reader(by_cursor, unique, size, follows, keeps, back)

    @rule(number=st.integers(1, 8), which=st.integers(0, 9))
    @precondition(lambda self: self.live)
    def read(self, number: int, which: int) -> None:
        self.advance(self.live[which % len(self.live)], number)

    @rule(which=st.integers(0, 9))
    @precondition(lambda self: self.live)
    def read_to_the_end(self, which: int) -> None:
        self.advance(self.live[which % len(self.live)], None)

    @rule(which=st.integers(0, 9))
    @precondition(lambda self: self.live)
    def stop(self, which: int) -> None:
        """The loop is left; what it holds is free at once."""
        reader = self.live[which % len(self.live)]
        reader.loop = None
        self.counts["stopped"] += 1

    @rule(moments=st.integers(0, 6), which=st.integers(0, 9))
    @precondition(lambda self: self.live)
    def kill(self, moments: int, which: int) -> None:
        self.weather.until_kill = moments
        if self.advance(self.live[which % len(self.live)], None):
            self.end_program()

    @rule(which=st.integers(0, 9))
    @precondition(lambda self: any(reader.loop is None for reader in self.readers))
    def go_on(self, which: int) -> None:
        waiting = [reader for reader in self.readers if reader.loop is None]
        self.start(waiting[which % len(waiting)])
        self.counts["resumed"] += 1


class ChangesWhileReading(ExportModel):
    """Loops that give each record once, while tickets change and answers lack what they promise: few kinds of steps, often."""

    @rule(
        number=st.integers(1, 6),
        by_cursor=st.booleans(),
        size=st.integers(1, 3),
        read=st.integers(1, 4),
        changed=st.lists(st.integers(0, 5), min_size=1, max_size=3),
        fault=st.sampled_from([None, None, "empty", "202", "nulls", "half"]),
    )
    def read_and_change(
        self, number: int, by_cursor: bool, size: int, read: int, changed: list[int], fault: str | None
    ) -> None:
        """Read a part, let some of the tickets change, and read the rest in the same loop."""
        self.make_tickets(number, 1)
        self.sandbox.clock.advance(LAG * 2)
        reader = self.open_reader(by_cursor, True, size, False, True, 100_000)
        self.advance(reader, read)
        self.change_tickets(changed, LAG * 2)
        if fault is not None:
            self.add_faults(fault, 1)
        if reader.loop is not None:
            self.advance(reader, None)
        self.weather.clear()


def on(side: type[Program], machine: type[ExportModel] = ExportMachine) -> type[ExportModel]:
    """A machine on one kind of client."""
    return type(machine.__name__, (machine,), {"program": side, "__module__": __name__})
