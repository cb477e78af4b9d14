"""A program that is killed while it writes in bulk, again and again, loses no record and writes none twice."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.bulk_program import CHUNK, RECORDS
from tests.support.paths import ROOT
from zenpy.sandbox import Sandbox

Told = list[tuple[int, bool, bool, int | None]]


def start(url: str, checkpoint: Path, external_ids: str) -> subprocess.Popen[str]:
    command = (sys.executable, "-m", "tests.support.bulk_program", url, str(checkpoint), external_ids)
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def told(program: subprocess.Popen[str]) -> Told:
    """What a program that was let alone says of its records."""
    output, _ = program.communicate(timeout=60)
    assert program.returncode == 0
    return [(position, ok, in_doubt, key) for position, ok, in_doubt, key in json.loads(output)]


def kill_when(moment: Callable[[], bool], program: subprocess.Popen[str]) -> None:
    """Kill the program as soon as the moment has come; it may be anywhere in what follows."""
    while not moment() and program.poll() is None:
        time.sleep(0.0005)
    program.send_signal(signal.SIGKILL)
    program.communicate()


def after(requests: int, sandbox: Sandbox) -> Callable[[], bool]:
    """The moment when so many more requests have been made."""
    goal = len(sandbox.requests) + requests
    return lambda: len(sandbox.requests) >= goal


def before_the_answer(chunks: int, sandbox: Sandbox) -> Callable[[], bool]:
    """The moment when a chunk has been carried out and the program waits for the answer, after so many others."""
    fault = sandbox.fail("POST", "/api/v2/tickets/create_many", kind="slow", delay=0.3, after=chunks)
    return lambda: fault.hits > 0


@pytest.mark.parametrize("external_ids", ["yes", "no"])
def test_killed_with_sigkill_at_many_points(tmp_path: Path, external_ids: str) -> None:
    sandbox, checkpoint = Sandbox(), tmp_path / "run.jsonl"
    sandbox.job_polls, sandbox.job_limit = 2, 4
    with sandbox.serve() as server:
        points = (1, 2, 3, 5, 4, 2) if external_ids == "yes" else (4, 3)
        for point in points:
            moment = before_the_answer if point % 2 == 0 else after
            kill_when(moment(point, sandbox), start(server.url, checkpoint, external_ids))
        outcomes = told(start(server.url, checkpoint, external_ids))
        before = len(sandbox.requests)
        assert told(start(server.url, checkpoint, external_ids)) == outcomes
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
