"""Hundreds of processes are forked while threads of their parent use the client in every way: each child works at once."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import types

import pytest

from tests.support.paths import ROOT
from zenpy.lib import forks
from zenpy.sandbox import Sandbox

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked here")

CHILDREN = 200


def test_hundreds_of_children_work_whatever_the_threads_of_their_parent_were_doing() -> None:
    sandbox = Sandbox(oauth={"app": "secret"})
    for number in range(1, 21):
        sandbox.add("Ticket", {"id": number, "subject": f"Ticket {number}", "status": "open"})
    with sandbox.serve() as server:
        command = (sys.executable, "-m", "tests.support.fork_program", server.url, str(CHILDREN))
        run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert run.returncode == 0, run.stderr
    assert json.loads(run.stdout) == {"worked": CHILDREN, "failed": 0, "hung": 0}, run.stderr
    bodies = [seen.body for seen in sandbox.requests]
    subjects = {body["ticket"]["subject"] for body in bodies if isinstance(body, dict) and "ticket" in body}
    assert subjects == {f"of child {number}" for number in range(CHILDREN)}


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
@pytest.mark.parametrize("ends_soon", [True, False])
def test_a_child_imports_what_a_thread_of_its_parent_was_importing(
    ends_soon: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would wait for ever for the end of the import: it does not have the thread."""
    begun, go_on = threading.Event(), threading.Event()
    monkeypatch.setattr(sys, "meta_path", [_SlowModule(begun, go_on), *sys.meta_path])
    monkeypatch.setattr(forks, "_SHORT_IMPORTS", {"zenpy_slow_module"})
    thread = threading.Thread(target=__import__, args=("zenpy_slow_module",))
    thread.start()
    assert begun.wait(20)
    if ends_soon:
        threading.Timer(0.05, go_on.set).start()
        monkeypatch.setattr(forks, "_PATIENCE", 20)
    pid = os.fork()
    if pid == 0:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(10)
        was_set = go_on.is_set()
        go_on.set()
        module = __import__("zenpy_slow_module")
        os._exit(0 if module.executed and was_set == ends_soon else 1)
    status = os.waitpid(pid, 0)[1]
    go_on.set()
    thread.join()
    sys.modules.pop("zenpy_slow_module", None)
    assert status == 0


class _SlowModule:
    """Finds and loads one module, which takes until it is told to go on."""

    def __init__(self, begun: threading.Event, go_on: threading.Event) -> None:
        self._begun, self._go_on = begun, go_on

    def find_spec(self, name: str, *_: object) -> object:
        from importlib.machinery import ModuleSpec

        return ModuleSpec(name, self) if name == "zenpy_slow_module" else None  # type: ignore[arg-type]  # a loader by its methods

    def create_module(self, spec: object) -> None:
        """Take the usual kind of module."""

    def exec_module(self, module: types.ModuleType) -> None:
        self._begun.set()
        self._go_on.wait(20)
        module.__dict__["executed"] = True
