"""Prints what the state machines have counted, at the end of the run."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.support.machines.running import Counts, is_long

#: The counts that each table has; those of one machine follow them.
FIRST = ("runs", "operations", "kills", "faults", "lost", "twice", "hanging")


@pytest.fixture
def counted(request: pytest.FixtureRequest) -> Callable[[str, Counts], None]:
    """Keeps what a machine counted, under its name, for the end of the run: `counted("bulk, sync", counts)`."""

    def keep(name: str, counts: Counts) -> None:
        request.node.user_properties.append(("machine", (name, dict(counts))))

    return keep


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    found: list[tuple[str, Counts]] = []
    for reports in terminalreporter.stats.values():
        for report in reports:
            if isinstance(report, pytest.TestReport) and report.when == "call":
                found += [value for key, value in report.user_properties if key == "machine"]  # type: ignore[misc]  # set above
    if not found or not is_long():
        return
    terminalreporter.section("state machines")
    for name, counts in sorted(found, key=lambda one: one[0]):
        more = [key for key in sorted(counts) if key not in FIRST]
        told = ", ".join(f"{counts.get(key, 0):,} {key}" for key in (*FIRST, *more))
        terminalreporter.line(f"{name}: {told}")
