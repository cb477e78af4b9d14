"""The renewal of tokens as a state machine: one at a time, no dead token is sent, and nothing is lost without an error."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.support.machines.programs import PROGRAMS, Program
from tests.support.machines.renewal import CancelledRenewals, on
from tests.support.machines.running import Counts, run_machine

#: Runs and steps in `make test`: most of them on the sync client.
SIZES = {"sync": (50, 15), "asyncio": (20, 15), "trio": (10, 15)}


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.kind)
def test_tokens_are_renewed_once_and_never_lost_without_word(
    program: type[Program], counted: Callable[[str, Counts], None]
) -> None:
    runs, steps = SIZES[program.kind]
    counts = run_machine(on(program), runs, steps)
    counted(f"renewal, {program.kind}", counts)
    assert counts["operations"] > 0
    assert counts["renewals"] > 0 or program.kind != "sync"
    assert counts["lost"] == counts["twice"] == counts["hanging"] == 0


@pytest.mark.parametrize("program", PROGRAMS[1:], ids=lambda program: program.kind)
def test_a_cancellation_loses_no_tokens(
    program: type[Program], counted: Callable[[str, Counts], None]
) -> None:
    counts = run_machine(on(program, CancelledRenewals), runs=10, steps=5)
    counted(f"renewal, CancelledRenewals, {program.kind}", counts)
    assert counts["renewals"] > 0
    assert counts["lost"] == counts["twice"] == counts["hanging"] == 0
