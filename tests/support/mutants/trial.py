"""Try mutants: `python -m tests.support.mutants.trial SPEC`, started by `tests.support.mutants.trying` inside the mutated copy.

The tests are collected once. Each test is first run alone to see which functions it reaches; then each mutant gets a
process that is forked from the collected session, runs the tests that reach its function and stops at the first failure.
"""

from __future__ import annotations

import gc
import hashlib
import importlib
import json
import os
import pkgutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

import pytest
from mutmut.mutation import trampoline

#: Exit codes of a forked process.
SURVIVED, KILLED, BROKEN = 0, 1, 3
#: A test may take so many times its own time and so many seconds more: of the processor, and by the clock.
CPU_LIMIT, WALL_LIMIT = (10, 3.0), (20, 15.0)
#: Seconds of the processor that a quick test takes.
QUICK = 0.01
#: What a forked process says about its work.
Report = dict[str, Any]


class Recorder:
    """Which mutated functions have been called."""

    def __init__(self) -> None:
        self.hits: set[str] = set()

    def __call__(self, name: str, caller: str | None = None) -> None:
        self.hits.add(name)


class Killers:
    """The tests that have noticed mutants, the latest first: of a function, and of its file."""

    def __init__(self) -> None:
        self._tests: dict[str, dict[int, None]] = {}

    def note(self, key: str, test: int) -> None:
        """Remember that a test has noticed a mutant."""
        for place in _places(key):
            tests = self._tests.setdefault(place, {})
            tests.pop(test, None)
            tests[test] = None

    def near(self, key: str) -> list[int]:
        """The tests that are likely to notice a mutant."""
        return [test for place in _places(key) for test in reversed(self._tests.get(place, {}))]


def _places(key: str) -> tuple[str, str]:
    function = key.partition("__mutmut_")[0]
    return function, function.rpartition(".")[0]


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
        _import_everything()
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
        version = self.spec["version"].encode()
        versions = {
            item.path: hashlib.sha256(version + item.path.read_bytes()).hexdigest()[:12]
            for item in self.items
        }

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
            self._sort(indexes)
        if failed:
            print(
                "These tests fail on the mutated copy although nothing is changed:",
                *failed,
                sep="\n  ",
                file=sys.__stderr__,
            )
        return reached

    def _sort(self, indexes: list[int]) -> None:
        """Put quick tests first, then one case of each of the others, then a second one, and so on."""
        indexes.sort(key=lambda index: self.times[index])
        cases: Counter[str] = Counter()
        rank = {}
        for index in indexes:
            test = self.items[index].nodeid.partition("[")[0]
            rank[index] = cases[test]
            cases[test] += 1
        indexes.sort(key=lambda index: (self.times[index][0] > QUICK and rank[index], self.times[index]))

    def _try(self, reached: dict[str, list[int]], imported: set[str]) -> None:
        killers = Killers()
        places = {item.nodeid: index for index, item in enumerate(self.items)}
        for known in self.spec["known"]:
            if known["by"] in places:
                killers.note(known["key"], places[known["by"]])
        outcomes: dict[str, Report] = {}
        #: The names of the mutants, each with the hash of its function.
        keys: list[str] = self.spec["mutants"]
        started = time.monotonic()

        def tests_of(key: str) -> list[int]:
            reaching = reached.get(key.partition("__mutmut_")[0], [])
            first = [index for index in killers.near(key) if index in set(reaching)]
            return self._within_budget(list(dict.fromkeys([*first, *reaching])))

        def run(key: str) -> Report:
            trampoline.set_mutant_under_test(key.partition(" ")[0])
            return {"by": self._run(tests_of(key))}

        def note(key: str, code: int, report: Report) -> None:
            function = key.partition("__mutmut_")[0]
            by = report.get("by")
            if by is not None:
                killers.note(key, by)
            outcome = "killed" if by is not None or code > 0 else "survived" if code == 0 else "timed out"
            if outcome == "survived" and not reached.get(function):
                outcome = "only imported" if function in imported else "not reached"
            outcomes[key] = {
                "outcome": outcome,
                "by": None if by is None else self.items[by].nodeid,
                "tests": len(reached.get(function, [])),
            }
            if len(outcomes) % 20 == 0 or len(outcomes) == len(keys):
                _write(self.spec["outcomes"], outcomes)
                print(
                    f"{len(outcomes)}/{len(keys)} {time.monotonic() - started:.0f} s",
                    file=sys.__stderr__,
                    flush=True,
                )

        self._fork_all(keys, run, note)
        _write(self.spec["outcomes"], outcomes)

    def _within_budget(self, indexes: list[int]) -> list[int]:
        """The first of these tests, as many as take no longer than a survivor may; all without a budget."""
        budget, spent = self.spec["budget"], 0.0
        for place, index in enumerate(indexes):
            spent += self.times[index][0]
            if budget and spent > budget:
                return indexes[: place + 1]
        return indexes

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
            _end_group(pid)
            code = os.waitstatus_to_exitcode(status)
            note(task, code, json.loads(text) if text else {})

        try:
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
        finally:
            for pid in running:  # it was interrupted
                _end_group(pid)


def _be_child(task: Any, work: Callable[[Any], Report], file: IO[bytes]) -> None:
    """Do the work in this process, leave the report in the file, and end the process."""
    code = BROKEN
    try:
        os.setpgid(0, 0)
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


def _end_group(pid: int) -> None:
    """End a forked process and all that its tests have started: a test that failed may leave a server behind."""
    with suppress(ProcessLookupError):
        os.killpg(pid, signal.SIGKILL)


def _import_everything() -> None:
    """Import what clients import when it is first used, so that not every process does it again: it takes most of a test."""
    for package in map(importlib.import_module, ("zenpy.lib.api", "zenpy.lib.api_objects")):
        for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
            importlib.import_module(module.name)


def _write(path: str, data: object) -> None:
    Path(path).write_text(json.dumps(data))


def main(spec_file: str) -> int:
    """Try the mutants of a specification; with `alone`, run the tests in this process with that mutant from the start."""
    spec = json.loads(Path(spec_file).read_text())
    recorder = Recorder()
    vars(trampoline)["record_trampoline_hit"] = recorder
    trampoline.set_mutant_under_test(spec.get("alone", "").partition(" ")[0] or "stats")
    os.environ["MUTMUT_DEPENDENCY_DEPTH"] = "-1"
    arguments = ["--rootdir=.", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "--tb=no", *spec["tests"]]
    if spec.get("alone"):
        return int(pytest.main(["-x", *arguments], plugins=[Selection(spec)]))
    return int(pytest.main(arguments, plugins=[Trial(spec, recorder)]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
