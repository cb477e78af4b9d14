"""Where the tools are: an environment of Python and one of Node below build/tools, made when what they are made of changes."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from importlib.metadata import distributions
from pathlib import Path

from tools import ROOT

HERE = Path(__file__).parent
BUILD = ROOT / "build" / "tools"
PYTHON = BUILD / "python"
NODE = BUILD / "node"
#: The oldest version of Node that all tools run on; package.json says it too.
NEEDED_NODE = (20, 19)
SOURCES = ("package.json", "package-lock.json", "requirements.txt")


class ToolError(Exception):
    """A tool is missing, or ended with an error; the text says which and what it printed last."""


def prepare() -> None:
    """Install what is not installed yet.

    Raises:
        ToolError: Node or npm is missing or too old, or an installation failed.
    """
    _check_node()
    made_of = "\n".join((HERE / name).read_text(encoding="utf-8") for name in SOURCES)
    mark = BUILD / "made_of.txt"
    if mark.exists() and mark.read_text(encoding="utf-8") == made_of:
        return
    NODE.mkdir(parents=True, exist_ok=True)
    run(sys.executable, "-m", "venv", str(PYTHON))
    pip = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    run(python("python"), *pip, "-r", str(HERE / "requirements.txt"), seconds=1200)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(HERE / name, NODE / name)
    run("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts", folder=NODE, seconds=1200)
    mark.write_text(made_of, encoding="utf-8")


def _check_node() -> None:
    needed = f"make tools needs Node {'.'.join(map(str, NEEDED_NODE))} or newer and npm"
    missing = [name for name in ("node", "npm") if shutil.which(name) is None]
    if missing:
        raise ToolError(f"{needed}, but there is no {' and no '.join(missing)} on the PATH.")
    version = run("node", "--version").strip()
    if tuple(map(int, version.removeprefix("v").split(".")[:2])) < NEEDED_NODE:
        raise ToolError(f"{needed}, but node on the PATH is {version}.")


def python(program: str) -> str:
    """The path of a program of the Python environment."""
    return str(PYTHON / "bin" / program)


def node(program: str) -> str:
    """The path of a program of the Node environment."""
    return str(NODE / "node_modules" / ".bin" / program)


def version_of(package: str) -> str:
    """The version of an installed package of Node or Python."""
    described = NODE / "node_modules" / package / "package.json"
    if described.exists():
        return str(json.loads(described.read_text(encoding="utf-8"))["version"])
    (site,) = PYTHON.glob("lib/python*/site-packages")
    return next(one.version for one in distributions(path=[str(site)]) if one.name == package)


def run(
    *command: str, folder: Path | None = None, seconds: int = 600, variables: Mapping[str, str] | None = None
) -> str:
    """What a program prints, when it ends well.

    Raises:
        ToolError: it ended with an error, or took too long.
    """
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env={**os.environ, **(variables or {})},
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise ToolError(f"{Path(command[0]).name} was stopped after {seconds} seconds.") from None
    if done.returncode:
        last = "\n".join((done.stdout + done.stderr).strip().splitlines()[-20:])
        raise ToolError(f"{Path(command[0]).name} ended with {done.returncode}:\n{last}")
    return done.stdout + done.stderr
