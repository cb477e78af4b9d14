"""The clean environment: the wheel built from this tree, installed with the checkers and nothing else of ours."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "typing"
ENVIRONMENT = BUILD / "env"
#: One with nothing but the wheel and the checkers: what others bring, checkers read as well, and take longer.
PLAIN = BUILD / "plain"
#: Where its programs are.
BIN = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
#: How large the wheel may be, in bytes. It was 2.5 MB before the sandbox behaved like Zendesk and had pages to look at, and 2.7 MB
#: before the command line and the types of an account, and 2.8 MB before Arrow, exports and limits that workers share.
MOST_BYTES = 2_950_000
#: What programs of the guides use beside it.
USED = ("fastapi>=0.115", "flask>=3.1", "pytest>=9.2", "pytest-httpx>=0.36", "trio>=0.30")
#: The same of programs that are read where `make test-frames` has installed these.
FRAMES = ("pandas", "pandas-stubs", "polars")
CHECKERS = ("mypy==2.4.1", "pyright[nodejs]==1.1.414", "ty==0.0.105", "pyrefly==1.4.1")
#: Consoles whose completion is tried (`tests/ide`).
CONSOLES = ("ipython==9.18.1", "jedi==0.20.1")


def program(name: str) -> Path:
    """The path of a program of the clean environment."""
    return BIN / (f"{name}.exe" if os.name == "nt" else name)


def run(
    *command: str | Path, cwd: Path | None = None, typed: str | None = None, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run a command as in the clean environment when it is activated, and give what it printed.

    Args:
        command: the program and its arguments.
        cwd: the folder that it runs in.
        typed: what it reads from standard input.
        variables: environment variables, beside those of this process.
    """
    bin_first = os.pathsep.join([str(BIN), os.environ["PATH"]])
    first, *rest = map(str, command)
    return subprocess.run(
        [shutil.which(first, path=bin_first) or first, *rest],
        cwd=cwd,
        env={**os.environ, "PATH": bin_first, "VIRTUAL_ENV": str(ENVIRONMENT), **variables},
        capture_output=True,
        text=True,
        check=False,
        input=typed,
    )


def must(*command: str | Path, cwd: Path | None = None) -> str:
    """Run a command that has to succeed."""
    done = run(*command, cwd=cwd)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def build_wheel() -> Path:
    """The wheel of this tree, which has to stay small."""
    target = BUILD / "wheel"
    shutil.rmtree(target, ignore_errors=True)
    must(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", target, ROOT)
    (wheel,) = target.glob("*.whl")
    size = wheel.stat().st_size
    if size > MOST_BYTES:
        sys.exit(f"the wheel has {size:,} bytes, and {MOST_BYTES:,} are allowed: what in it is not needed?")
    return wheel


def prepare() -> Path:
    """The clean environment with a fresh wheel in it; gives its `python`."""
    python, wheel = program("python"), build_wheel()
    pip = _make(ENVIRONMENT, python)
    frames = FRAMES if find_spec("pandas") else ()
    must(
        *pip, *CHECKERS, *CONSOLES, *USED, *frames, f"{wheel}[arrow,cli,duckdb,otel,sandbox]"
    )  # what these bring is used and typed, too
    must(*pip, "--force-reinstall", "--no-deps", wheel)
    return python


def prepare_plain() -> Path:
    """An environment with a fresh wheel, what it needs, and the checkers; gives its `python`."""
    python, wheel = PLAIN / BIN.name / program("python").name, build_wheel()
    pip = _make(PLAIN, python)
    must(*pip, *CHECKERS, wheel)
    must(*pip, "--force-reinstall", "--no-deps", wheel)
    return python


def _make(folder: Path, python: Path) -> tuple[str | Path, ...]:
    """Make an environment if it is not there yet; gives the command that installs something into it."""
    if not python.exists():
        shutil.rmtree(folder, ignore_errors=True)
        venv.create(folder, with_pip=True)
    return python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"
