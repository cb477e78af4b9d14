"""Try mutants: `python -m tests.support.mutants.trial SPEC`, started by `tests.support.mutants.trying` inside the mutated copy.

The tests are collected once. Each test is first run alone to see which functions it reaches; then each mutant gets a
process that is forked from the collected session, runs the tests that reach its function and stops at the first failure.
"""

from __future__ import annotations

import gc
import hashlib
import json
import os
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import IO, Any

import pytest
from mutmut.mutation import trampoline

#: Exit codes of a forked process.
SURVIVED, KILLED, BROKEN = 0, 1, 3
#: A test may take so many times its own time and so many seconds more: of the processor, and by the clock.
CPU_LIMIT, WALL_LIMIT = (10, 3.0), (20, 30.0)
#: What a forked process says about its work.
Report = dict[str, Any]


class Recorder:
    """Which mutated functions have been called."""

    def __init__(self) -> None:
        self.hits: set[str] = set()

    def __call__(self, name: str, caller: str | None = None) -> None:
        self.hits.add(name)


class Selection:
    """A pytest plugin that leaves tests out, and makes properties quick and the same each time."""

    def __init__(self, spec: dict[str, Any]) -> None:
        self.spec = spec
        self.left_out: list[str] = spec["left_out"]

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self) -> None:
        import hypothesis

        hypothesis.settings.register_profile(
            "mutants",
            deadline=None,
            derandomize=True,
            database=None,
            max_examples=self.spec["examples"],
            phases=[hypothesis.Phase.explicit, hypothesis.Phase.generate],
            suppress_health_check=list(hypothesis.HealthCheck),
        )
        hypothesis.settings.load_profile("mutants")

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = [item for item in items if not any(part in item.nodeid for part in self.left_out)]


class Trial(Selection):
    """A pytest plugin that runs the trials instead of the tests."""

    def __init__(self, spec: dict[str, Any], recorder: Recorder) -> None:
        super().__init__(spec)
        self.recorder = recorder
        self.failed = False
        self.items: list[pytest.Item] = []
        #: Seconds of the processor and by the clock that a test takes.
        self.times: dict[int, tuple[float, float]] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.failed = self.failed or report.failed

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        trampoline.set_mutant_under_test("")
        imported = set(self.recorder.hits)
        self.items = session.items
        gc.collect()
        gc.freeze()
        reached = self._measure(imported)
        self._try(reached, imported)
        return True

    def _measure(self, imported: set[str]) -> dict[str, list[int]]:
        """Run each test alone; which tests reach which function, the quickest first."""
        path = Path(self.spec["measured"])
        kept = json.loads(path.read_text()) if path.exists() else {}
        measured: dict[str, Report] = {}
        failed: list[str] = []
        versions = {item.path: hashlib.sha256(item.path.read_bytes()).hexdigest()[:12] for item in self.items}

        def measure(index: int) -> Report:
            trampoline.set_mutant_under_test("stats")
            self.recorder.hits.clear()
            cpu, wall = time.process_time(), time.monotonic()
            ok = self._run([index], limits=False) is None
            cpu, wall = time.process_time() - cpu, time.monotonic() - wall
            return {"ok": ok, "cpu": cpu, "wall": wall, "hits": sorted(self.recorder.hits)}

        def note(index: int, code: int, report: Report) -> None:
            item = self.items[index]
            if not report.get("ok"):
                failed.append(item.nodeid)
            else:
                measured[item.nodeid] = report | {"version": versions[item.path]}

        todo = []
        for index, item in enumerate(self.items):
            before = kept.get(item.nodeid)
            if before is not None and before["version"] == versions[item.path]:
                measured[item.nodeid] = before
            else:
                todo.append(index)
        print(f"measuring {len(todo)} of {len(self.items)} tests", file=sys.__stderr__, flush=True)
        self._fork_all(todo, measure, note)
        _write(self.spec["measured"], measured)
        reached: dict[str, list[int]] = {}
        for index, item in enumerate(self.items):
            if item.nodeid in measured:
                about = measured[item.nodeid]
                self.times[index] = about["cpu"], about["wall"]
                for name in about["hits"]:
                    reached.setdefault(name, []).append(index)
        for indexes in reached.values():
            indexes.sort(key=lambda index: self.times[index])
        if failed:
            print(
                "These tests fail on the mutated copy although nothing is changed:",
                *failed,
                sep="\n  ",
                file=sys.__stderr__,
            )
        return reached

    def _try(self, reached: dict[str, list[int]], imported: set[str]) -> None:
        killers: dict[str, list[int]] = {}
        outcomes: dict[str, Report] = {}
        names: list[str] = self.spec["mutants"]
        started = time.monotonic()

        def tests_of(name: str) -> list[int]:
            function = name.partition("__mutmut_")[0]
            first = killers.get(function, [])
            return first + [index for index in reached.get(function, []) if index not in first]

        def run(name: str) -> Report:
            trampoline.set_mutant_under_test(name)
            return {"by": self._run(tests_of(name))}

        def note(name: str, code: int, report: Report) -> None:
            function = name.partition("__mutmut_")[0]
            by = report.get("by")
            if by is not None:
                known = killers.setdefault(function, [])
                if by in known:
                    known.remove(by)
                known.insert(0, by)
            outcome = "killed" if by is not None or code > 0 else "survived" if code == 0 else "timed out"
            if outcome == "survived" and not reached.get(function):
                outcome = "only imported" if function in imported else "not reached"
            outcomes[name] = {
                "outcome": outcome,
                "by": None if by is None else self.items[by].nodeid,
                "tests": len(reached.get(function, [])),
            }
            if len(outcomes) % 20 == 0 or len(outcomes) == len(names):
                _write(self.spec["outcomes"], outcomes)
                print(
                    f"{len(outcomes)}/{len(names)} {time.monotonic() - started:.0f} s",
                    file=sys.__stderr__,
                    flush=True,
                )

        self._fork_all(names, run, note)
        _write(self.spec["outcomes"], outcomes)

    def _run(self, indexes: list[int], limits: bool = True) -> int | None:
        """Run tests until one fails, and return which."""
        for place, index in enumerate(indexes):
            item = self.items[index]
            after = self.items[indexes[place + 1]] if place + 1 < len(indexes) else None
            if limits:
                cpu, wall = self.times[index]
                signal.setitimer(signal.ITIMER_PROF, CPU_LIMIT[1] + CPU_LIMIT[0] * cpu)
                signal.setitimer(signal.ITIMER_REAL, WALL_LIMIT[1] + WALL_LIMIT[0] * wall)
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
            if self.failed:
                return index
        return None

    def _fork_all(
        self,
        tasks: Iterable[Any],
        work: Callable[[Any], Report],
        note: Callable[[Any, int, Report], None],
    ) -> None:
        """Do the work for each task in a process of its own, some at once."""
        running: dict[int, tuple[Any, IO[bytes]]] = {}

        def collect() -> None:
            pid, status = os.wait()
            task, file = running.pop(pid)
            with file:
                file.seek(0)
                text = file.read()
            code = os.waitstatus_to_exitcode(status)
            note(task, code, json.loads(text) if text else {})

        for task in tasks:
            while len(running) >= self.spec["jobs"]:
                collect()
            file = tempfile.TemporaryFile()  # noqa: SIM115  # `collect` closes it
            pid = os.fork()
            if pid == 0:
                _be_child(task, work, file)
            running[pid] = task, file
        while running:
            collect()


def _be_child(task: Any, work: Callable[[Any], Report], file: IO[bytes]) -> None:
    """Do the work in this process, leave the report in the file, and end the process."""
    code = BROKEN
    try:
        null = os.open(os.devnull, os.O_RDWR)
        os.dup2(null, 1)
        os.dup2(null, 2)
        for number in (signal.SIGPROF, signal.SIGALRM):
            signal.signal(number, signal.SIG_DFL)
        report = work(task)
        os.write(file.fileno(), json.dumps(report).encode())
        code = KILLED if report.get("by") is not None else SURVIVED
    finally:
        os._exit(code)


def _write(path: str, data: object) -> None:
    Path(path).write_text(json.dumps(data))


def main(spec_file: str) -> int:
    """Try the mutants of a specification; with `alone`, run the tests in this process with that mutant from the start."""
    spec = json.loads(Path(spec_file).read_text())
    recorder = Recorder()
    vars(trampoline)["record_trampoline_hit"] = recorder
    trampoline.set_mutant_under_test(spec.get("alone") or "stats")
    os.environ["MUTMUT_DEPENDENCY_DEPTH"] = "-1"
    arguments = ["--rootdir=.", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "--tb=no", *spec["tests"]]
    if spec.get("alone"):
        return int(pytest.main(["-x", *arguments], plugins=[Selection(spec)]))
    return int(pytest.main(arguments, plugins=[Trial(spec, recorder)]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
