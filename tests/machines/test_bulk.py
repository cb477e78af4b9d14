"""Bulk calls as a state machine: nothing is lost, nothing is twice, and each outcome says what the server holds."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.support.machines.bulk import on
from tests.support.machines.bulk_focus import MACHINES
from tests.support.machines.bulk_model import BulkModel
from tests.support.machines.programs import PROGRAMS, Program
from tests.support.machines.running import Counts, run_machine

#: Runs and steps in `make test`: most of them on the sync client.
SIZES = {"sync": (30, 20), "asyncio": (15, 20), "trio": (8, 20)}


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.kind)
def test_bulk_calls_lose_nothing_and_write_nothing_twice(
    program: type[Program], counted: Callable[[str, Counts], None]
) -> None:
    runs, steps = SIZES[program.kind]
    counts = run_machine(on(program), runs, steps)
    counted(f"bulk, {program.kind}", counts)
    assert counts["operations"] > 0
    assert counts["kills"] > 0 or program.kind != "sync"
    assert counts["lost"] == counts["twice"] == 0


@pytest.mark.parametrize("machine", MACHINES, ids=lambda machine: machine.__name__)
def test_bulk_calls_hold_against_one_kind_of_trouble(
    machine: type[BulkModel], counted: Callable[[str, Counts], None]
) -> None:
    counts = run_machine(on(Program, machine), runs=10, steps=8)
    counted(f"bulk, {machine.__name__}", counts)
    assert counts["operations"] > 0
    assert counts["lost"] == counts["twice"] == 0
