"""Every fault meets every job; the outcome is the one in docs/faults.md, and nothing is lost or there twice."""

from __future__ import annotations

import pytest

from tests.fire import table
from tests.fire.faults import FAULTS
from tests.fire.jobs import JOBS
from tests.fire.scenes import SCENES


@pytest.mark.parametrize("job", JOBS)
@pytest.mark.parametrize("fault", FAULTS)
def test_nothing_is_lost_and_nothing_is_there_twice(fault: str, job: str) -> None:
    verdict = table.verdict(fault, job)
    assert (verdict.lost, verdict.twice) == (0, 0), str(verdict)
    assert str(verdict) == table.documented()[fault][job]


@pytest.mark.parametrize("scene", SCENES)
def test_crowds_and_changes_lose_nothing_either(scene: str) -> None:
    verdict = table.outcome(scene)
    assert (verdict.lost, verdict.twice) == (0, 0), str(verdict)
    assert str(verdict) == table.documented_scenes()[scene]


def test_the_documented_table_has_every_fault_and_no_other() -> None:
    assert list(table.documented()) == list(FAULTS)
    assert list(table.documented_scenes()) == list(SCENES)
    assert all(list(row) == list(JOBS) for row in table.documented().values())
