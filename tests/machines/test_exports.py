"""Exports as a state machine: no record is missing at the end, none comes twice unless it changed, and checkpoints only advance."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.support.machines.exports import ChangesWhileReading, on
from tests.support.machines.programs import PROGRAMS, Program
from tests.support.machines.running import Counts, run_machine

#: Runs and steps in `make test`: most of them on the sync client.
SIZES = {"sync": (60, 25), "asyncio": (15, 25), "trio": (10, 25)}


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.kind)
def test_exports_have_no_gaps_and_give_nothing_twice(
    program: type[Program], counted: Callable[[str, Counts], None]
) -> None:
    runs, steps = SIZES[program.kind]
    counts = run_machine(on(program), runs, steps)
    counted(f"exports, {program.kind}", counts)
    assert counts["operations"] > 0
    assert counts["kills"] > 0 or program.kind != "sync"
    assert counts["lost"] == counts["twice"] == 0


def test_exports_give_each_change_once_in_a_loop(counted: Callable[[str, Counts], None]) -> None:
    counts = run_machine(on(Program, ChangesWhileReading), runs=8, steps=6)
    counted("exports, ChangesWhileReading", counts)
    assert counts["operations"] > 0
    assert counts["lost"] == counts["twice"] == 0
