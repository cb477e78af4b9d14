"""A program that is killed while it writes in bulk, again and again, loses no record and writes none twice."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.support.bulk_program import CHUNK, RECORDS
from tests.support.killing import after_requests, before_answer, kill_when, read_outcomes, start_program
from zenpy.sandbox import Sandbox


@pytest.mark.parametrize("external_ids", ["yes", "no"])
def test_killed_with_sigkill_at_many_points(tmp_path: Path, external_ids: str) -> None:
    sandbox, checkpoint = Sandbox(), tmp_path / "run.jsonl"
    sandbox.job_polls, sandbox.job_limit = 2, 4
    with sandbox.serve() as server:
        points = (1, 2, 3, 5, 4, 2) if external_ids == "yes" else (4, 3)
        for point in points:
            moment = before_answer if point % 2 == 0 else after_requests
            kill_when(moment(point, sandbox), start_program(server.url, checkpoint, external_ids))
        outcomes = read_outcomes(start_program(server.url, checkpoint, external_ids))
        before = len(sandbox.requests)
        assert read_outcomes(start_program(server.url, checkpoint, external_ids)) == outcomes
        again = [seen.method for seen in sandbox.requests[before:]]
    written = Counter(str(ticket["subject"]) for ticket in sandbox.records("Ticket"))
    assert [position for position, *_ in outcomes] == list(range(RECORDS))
    assert max(written.values()) == 1, "sent twice"
    lost = [n for n, ok, in_doubt, _ in outcomes if not written[f"Ticket {n}"] and (ok or not in_doubt)]
    assert lost == []
    assert "POST" not in again, "a finished run sends nothing"
    if external_ids == "yes":
        assert all(ok for _, ok, _, _ in outcomes)
        assert len(written) == RECORDS
    else:
        doubtful = [position for position, _, in_doubt, _ in outcomes if in_doubt]
        assert doubtful, "the test has not hit the moment between sending and the answer"
        assert len(doubtful) % CHUNK == 0
        assert all(ok or in_doubt for _, ok, in_doubt, _ in outcomes)
