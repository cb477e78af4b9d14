"""Runs a state machine in the size of the profile, and counts what it did.

In `make test` a machine takes few runs, and the same ones each time. With the profile "long" (`make test-long`) it takes
new ones, with more steps, until its time is over.
"""

from __future__ import annotations

import time
import traceback
from collections import Counter
from pathlib import Path
from typing import ClassVar

from hypothesis import HealthCheck, Phase, settings
from hypothesis.errors import FlakyFailure, FlakyStrategyDefinition
from hypothesis.stateful import RuleBasedStateMachine, run_state_machine_as_test

#: With the profile "long": how many seconds a machine takes runs, and how many times as many steps.
LONG_SECONDS, MORE_STEPS = 60.0, 3

#: The name of the folders that hold the code of machines.
MACHINES = "machines"

#: What a machine has counted, by names such as "operations", "kills", "faults", "lost", "twice" and "hanging".
Counts = Counter[str]


class CountingMachine(RuleBasedStateMachine):
    """A state machine that counts: its rules and checks add to `self.counts`, which all runs of one test share."""

    counts: ClassVar[Counts] = Counter()

    def __init__(self) -> None:
        super().__init__()
        self.counts["runs"] += 1


def is_long() -> bool:
    """Whether the profile is "long"."""
    return settings.get_current_profile_name() == "long"


def run_machine(machine: type[CountingMachine], runs: int, steps: int) -> Counts:
    """Run a state machine with so many runs and steps; with the profile "long" again and again, with more steps.

    Returns:
        What it counted.

    Raises:
        AssertionError, or any other error: a run failed; the error has the shortest steps to it as notes.
    """
    counts: Counts = Counter()
    counting = type(machine.__name__, (machine,), {"counts": counts, "__module__": machine.__module__})
    usual = settings(
        max_examples=runs,
        stateful_step_count=steps,
        derandomize=not is_long(),
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    end = time.monotonic() + LONG_SECONDS
    size = settings(usual, stateful_step_count=steps * MORE_STEPS) if is_long() else usual
    run_state_machine_as_test(counting, settings=size)
    while is_long() and time.monotonic() < end:
        run_state_machine_as_test(counting, settings=size)
    return counts


def finds_a_failure(machine: type[CountingMachine], runs: int, steps: int) -> bool:
    """Whether a state machine fails, of a client that is broken on purpose. The failure is not made smaller.

    Only an assertion of the machine counts. Any other error says that the breakage does not fit the client, or that the
    machine does not expect what the client does; it is raised.
    """
    size = settings(
        max_examples=runs,
        stateful_step_count=steps,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )
    counting = type(machine.__name__, (machine,), {"counts": Counter(), "__module__": machine.__module__})
    try:
        run_state_machine_as_test(counting, settings=size)
    # Of threads, the same steps may fail once and then not.
    except FlakyFailure as group:
        if not all(_is_own(error) for error in group.exceptions):
            raise
        return True
    except FlakyStrategyDefinition as error:  # the steps passed first, and then failed
        if not _is_own(error.__context__):
            raise
        return True
    except AssertionError as error:
        if not _is_own(error):
            raise
        return True
    return False


def _is_own(error: BaseException | None) -> bool:
    """Whether this is an assertion of a machine, and not of the client, the sandbox or a library."""
    if not isinstance(error, AssertionError):
        return False
    frames = traceback.extract_tb(error.__traceback__)
    return MACHINES in Path(frames[-1].filename).parts
