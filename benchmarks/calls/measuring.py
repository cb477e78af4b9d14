"""Runs the ten jobs on a served sandbox that takes its time, with zenpy 2 and with this library, and counts their calls.

The sandbox is a process of its own. Before each run it gets the same state, so both clients find the same; what they have found
and what they have changed is compared afterwards. Its log of requests tells the calls.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.calls import accounts, ours
from benchmarks.calls.accounts import Account, Sizes
from benchmarks.calls.least import LEAST
from benchmarks.calls.table import Row, Run
from benchmarks.calls.with_zenpy2 import BEST, USUAL
from zenpy.sandbox import Sandbox
from zenpy.sandbox.clock import RealClock
from zenpy.sandbox.control import ControlClient
from zenpy.testing import make_client

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "calls"
ZENPY_2 = "zenpy==2.0.57"
#: Seconds that each answer takes longer; how many requests the account may have in a minute, which is no part of this.
LATENCY, LIMIT = 0.08, 1_000_000
#: A run that takes fewer seconds than this is made so many times.
SHORT, ROUNDS = 15.0, 3
PROGRAMS = {
    "usual": [str(Path(__file__).with_name("with_zenpy2.py"))],
    "best": [str(Path(__file__).with_name("with_zenpy2.py"))],
    "ours": ["-m", "benchmarks.calls.with_ours"],
}


class Differs(Exception):
    """Two clients have not done the same."""


def prepare() -> Path:
    """The interpreter of the environment of zenpy 2, made when it is not there yet."""
    python, ready = BUILD / "bin" / "python", BUILD / "installed.txt"
    if not ready.exists() or ready.read_text() != ZENPY_2:
        print(f"== installing {ZENPY_2} into {BUILD.relative_to(ROOT)}", flush=True)
        subprocess.run([sys.executable, "-m", "venv", "--clear", BUILD], check=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, ZENPY_2], check=True, stderr=subprocess.DEVNULL)
        ready.write_text(ZENPY_2)
    return python


@contextmanager
def served() -> Iterator[ControlClient]:
    """A sandbox in a process of its own, on a free port."""
    options = ["--port", "0", "--latency", str(LATENCY), "--limits", str(LIMIT)]
    command = [sys.executable, "-m", "zenpy.sandbox", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        try:
            ready = process.stdout.readline()
            yield ControlClient(ready.split(" at ")[1].split(";")[0])
        finally:
            process.terminate()


def measure(sizes: Sizes, jobs: list[str]) -> Iterator[Row]:
    """Do the jobs with each client.

    Raises:
        Differs: the clients have not found the same, or have not changed the same.
    """
    pythons = {"usual": str(prepare()), "best": str(prepare()), "ours": sys.executable}
    with served() as control:
        for job in jobs:
            account, state = make_state(job, sizes)
            runs: dict[str, Run] = {}
            ends: dict[str, object] = {}
            for how, python in pythons.items():
                if how == "best" and BEST[job] is USUAL[job]:
                    continue
                rounds = [_run(control, [python, *PROGRAMS[how]], job, how, account, state)]
                if rounds[0][0].seconds < SHORT:
                    rounds += [
                        _run(control, [python, *PROGRAMS[how]], job, how, account, state)
                        for _ in range(ROUNDS - 1)
                    ]
                runs[how], ends[how] = sorted(rounds, key=lambda one: one[0].seconds)[len(rounds) // 2]
                if ends[how] != ends["usual"]:
                    raise Differs(f"{job}: {how} has found or changed something else than usual")
            yield Row(job, runs["usual"], runs.get("best"), runs["ours"], LEAST[job](sizes))


def count_plain(sizes: Sizes) -> int:
    """The calls of the first job with this library, without sideloads."""
    sandbox = Sandbox()
    accounts.list_with_requesters(sizes, sandbox.clock.now()).put_into(sandbox)
    with make_client(sandbox) as client:
        ours.list_without_sideloads(client, {})
    return len(sandbox.requests)


def make_state(job: str, sizes: Sizes) -> tuple[Account, Mapping[str, object]]:
    """The account of a job, and the state of a sandbox that has its records."""
    sandbox = Sandbox(clock=RealClock())
    account: Account = getattr(accounts, job)(sizes, datetime.now(UTC))
    account.put_into(sandbox)
    return account, sandbox.state()


def _run(
    control: ControlClient,
    command: list[str],
    job: str,
    how: str,
    account: Account,
    state: Mapping[str, object],
) -> tuple[Run, object]:
    """Do one job with one client: what it has needed, and what it has found and changed."""
    control.restore(state)
    control.clear_requests()
    arguments = [control.url, job] if how == "ours" else [control.url, job, how]
    given = json.dumps(account.given)
    done = subprocess.run(
        [*command, *arguments], input=given, capture_output=True, text=True, cwd=ROOT, check=False
    )
    if done.returncode:
        sys.exit(f"{job} with {how} failed:\n{done.stderr}")
    said: dict[str, Any] = json.loads(done.stdout)
    calls = len(control.requests(limit=100_000))
    changed = {
        kind: [[record.get(name) for name in names] for record in control.records(kind)]
        for kind, names in account.changes.items()
    }
    return Run(calls, round(said["seconds"], 1)), (said["found"], changed)
