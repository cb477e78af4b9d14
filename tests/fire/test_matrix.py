"""Every fault is tried with every job: the outcome is the one in docs/faults.md, and nothing is lost or duplicated."""

from __future__ import annotations

import pytest

from tests.support.fire import table
from tests.support.fire.faults import FAULTS
from tests.support.fire.jobs import JOBS
from tests.support.fire.runners import RUNNERS
from tests.support.fire.scenarios import SCENARIOS

TRIED = [(fault, job) for fault in FAULTS for job in JOBS if table.is_detectable(fault, job)]


# httpx does not close the readers of a body that it cannot decompress; trio closes them and warns.
@pytest.mark.filterwarnings("ignore:Async generator 'http(x|core):ResourceWarning")
@pytest.mark.parametrize(("fault", "job"), TRIED)
def test_nothing_is_lost_or_duplicated(fault: str, job: str) -> None:
    verdicts = {runner: table.verdict(fault, job, runner) for runner in RUNNERS}
    assert all((one.lost, one.twice) == (0, 0) for one in verdicts.values()), table.cell(verdicts)
    assert all(one.struck for one in verdicts.values()), "nothing went wrong at all"
    assert table.cell(verdicts) == table.documented()[fault][job]


@pytest.mark.parametrize(
    ("scenario", "runner"), [(scenario, one) for scenario in SCENARIOS for one in SCENARIOS[scenario][1]]
)
def test_scenarios_lose_nothing(scenario: str, runner: str) -> None:
    verdict = table.outcome(scenario, runner)
    assert (verdict.lost, verdict.twice) == (0, 0), str(verdict)
    assert str(verdict) == table.documented()[scenario]["outcome"]


def test_the_document_has_every_fault_and_scenario_and_no_other() -> None:
    documented = table.documented()
    assert list(documented) == [*FAULTS, *SCENARIOS]
    assert all(list(documented[fault]) == list(JOBS) for fault in FAULTS)
    assert table.rendered(documented) in table.DOCUMENT.read_text(encoding="utf-8")


def test_only_undetectable_faults_are_not_tried() -> None:
    documented = table.documented()
    untried = {(f, j) for f in FAULTS for j in JOBS if documented[f][j] == table.NOT_TRIED}
    assert untried == {(f, j) for f in FAULTS for j in JOBS if not table.is_detectable(f, j)}
