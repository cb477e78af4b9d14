"""The container of the sandbox, as far as it can be tried without a daemon.

`make test-container` also carries out what the file says, in a new environment.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.support.paths import ROOT
from zenpy.sandbox.command.options import PORT, read_options

if TYPE_CHECKING:
    from pathlib import Path

LINES = [
    line.split(None, 1)
    for line in (ROOT / "Containerfile").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def said(word: str) -> list[str]:
    """What the file says after a word."""
    return [rest for first, rest in LINES if first == word]


def copies() -> list[tuple[list[str], str]]:
    """What is copied from the project, and to where."""
    words = [line.split() for line in said("COPY") if not line.startswith("--from")]
    return [(sources, target) for *sources, target in words]


def test_everything_that_is_copied_is_there_and_let_through() -> None:
    ignored = (ROOT / ".containerignore").read_text(encoding="utf-8").split("\n")
    for sources, _ in copies():
        for source in sources:
            assert (ROOT / source).exists(), source
            assert f"!{source}" in ignored
    let_through = [line[1:] for line in ignored if line.startswith("!")]
    assert sorted(let_through) == sorted(source for sources, _ in copies() for source in sources)


def test_the_wheel_needs_nothing_that_is_not_copied() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    included = re.findall(r'^"([^"]+)" = "', project.partition("wheel.force-include]")[2], re.MULTILINE)
    copied = [source for sources, _ in copies() for source in sources]
    assert included
    assert all(any(one.startswith(source) for source in copied) for one in included)


def test_it_does_not_run_as_root_and_serves_other_machines() -> None:
    assert said("USER") == ["10001:10001"]
    program, command, *options = json.loads(said("ENTRYPOINT")[0])
    assert (program, command) == ("/opt/zenpy/bin/zenpy", "sandbox")
    read = read_options(options)
    assert (read.host, read.port, said("EXPOSE")) == ("0.0.0.0", PORT, [str(PORT)])
    (health,) = said("HEALTHCHECK")
    assert f"http://127.0.0.1:{PORT}" in health
    compile(json.loads(health.partition("CMD ")[2])[2], "HEALTHCHECK", "exec")


def carry_out(tmp_path: Path) -> None:
    """Its commands make a sandbox that serves."""
    source, target = tmp_path / "src", tmp_path / "opt" / "zenpy"
    for sources, place in copies():
        for one in sources:
            if (ROOT / one).is_dir():
                shutil.copytree(
                    ROOT / one, tmp_path / place.strip("/"), ignore=shutil.ignore_patterns("__pycache__")
                )
            else:
                source.mkdir(exist_ok=True)
                shutil.copy(ROOT / one, source)

    def here(text: str) -> str:
        return text.replace("/opt/zenpy", str(target)).replace("/src", str(source))

    path = f"{os.path.dirname(sys.executable)}{os.pathsep}{os.environ['PATH']}"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    subprocess.run(
        here(said("RUN")[0]), shell=True, check=True, env={**environment, "PATH": path}, cwd=tmp_path
    )
    command = [here(word) for word in json.loads(said("ENTRYPOINT")[0])]
    served = subprocess.Popen(
        [*command, "--port", "0"], stdout=subprocess.PIPE, text=True, env=environment, cwd=tmp_path
    )
    try:
        assert served.stdout is not None
        found = re.search(r":(\d+);", served.stdout.readline())
        assert found is not None
        health = [here(word) for word in json.loads(said("HEALTHCHECK")[0].partition("CMD ")[2])]
        checked = [word.replace(str(PORT), found[1]) for word in health]
        assert subprocess.run(checked, check=False, env=environment, cwd=tmp_path).returncode == 0
        served.terminate()
        assert served.wait(10) == 0
        assert subprocess.run(checked, check=False, env=environment, cwd=tmp_path).returncode == 1
    finally:
        served.kill()
        served.communicate()


if "TEST_CONTAINER" in os.environ:  # it installs the package anew, which takes a minute: a target of its own
    test_its_commands_make_a_sandbox_that_serves = carry_out
