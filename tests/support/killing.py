"""Killing at a chosen moment: the program that writes in bulk, as a process, and a write inside of this one, at a step."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.support.paths import ROOT
from zenpy.sandbox import Sandbox

Outcomes = list[tuple[int, bool, bool, int | None]]


class Killed(BaseException):
    """The process has ended here."""


class Budget:
    """How many more steps a process makes before it is killed."""

    def __init__(self, steps: int) -> None:
        self.steps = steps

    def step(self) -> None:
        self.steps -= 1
        if self.steps < 0:
            raise Killed


def start_program(url: str, checkpoint: Path, external_ids: str) -> subprocess.Popen[str]:
    command = (sys.executable, "-m", "tests.support.bulk_program", url, str(checkpoint), external_ids)
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def read_outcomes(program: subprocess.Popen[str]) -> Outcomes:
    """The output of a program that is not killed, for each record: position, ok, in doubt, id."""
    output, _ = program.communicate(timeout=60)
    assert program.returncode == 0
    return [(position, ok, in_doubt, key) for position, ok, in_doubt, key in json.loads(output)]


def kill_when(moment: Callable[[], bool], program: subprocess.Popen[str]) -> None:
    """Kill the program as soon as the moment has come; it may be anywhere in what follows."""
    while not moment() and program.poll() is None:
        time.sleep(0.0005)
    kill(program)


def kill(program: subprocess.Popen[Any]) -> bool:
    """Kill the program, unless it has ended; whether the kill has ended it."""
    program.kill()
    program.communicate()
    return program.returncode == (1 if sys.platform == "win32" else -9)


def after_requests(requests: int, sandbox: Sandbox) -> Callable[[], bool]:
    """The moment when so many more requests have been made."""
    goal = len(sandbox.requests) + requests
    return lambda: len(sandbox.requests) >= goal


def before_answer(chunks: int, sandbox: Sandbox) -> Callable[[], bool]:
    """The moment when a chunk has been carried out and the program waits for the answer, after so many others."""
    fault = sandbox.fail("POST", "/api/v2/tickets/create_many", kind="slow", delay=0.3, after=chunks)
    return lambda: fault.hits > 0
