"""`make check-dist`: the wheel and the sdist, built, compared, installed and tried.

What makes them trustworthy: two builds give the same bytes, the second of them out of the sdist in another folder; the sdist
builds and installs by itself; and tests run in it, so that nothing is missing that they need.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import venv
from pathlib import Path

from release.sources import ROOT

FOLDER = ROOT / "build" / "release"
DIST = FOLDER / "dist"
AGAIN = FOLDER / "again"
#: Tests of every kind that take little time.
TESTS = (
    "tests/contract/test_public_paths.py",
    "tests/release/test_files.py",
    "tests/docs/test_demo.py",
    "tests/client/lifecycle",
)
PROGRAM = """
from zenpy import Zenpy
from zenpy.lib.api_objects import Ticket
from zenpy.sandbox import Sandbox

client = Zenpy(subdomain="demo", oauth_token="any", transport=Sandbox().transport)
made = client.tickets.create(Ticket(subject="Hello", description="First!"))
assert [ticket.subject for ticket in client.tickets()] == ["Hello"], made
"""


class CheckFailed(RuntimeError):
    """Something that has to hold for the distributions does not."""


def run(*command: str | Path, cwd: Path = ROOT) -> None:
    """Run a command that has to succeed; modules are looked for in its folder before anywhere else."""
    parts = [str(part) for part in command]
    environment = {**os.environ, "PYTHONPATH": str(cwd)}
    done = subprocess.run(parts, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise CheckFailed(f"{' '.join(parts)} failed:\n{done.stdout}{done.stderr}")


def build(source: Path, target: Path) -> dict[str, str]:
    """Build a wheel and an sdist from a folder; gives their names with their hashes."""
    shutil.rmtree(target, ignore_errors=True)
    for kind in ("--sdist", "--wheel"):
        run(sys.executable, "-m", "build", kind, "--no-isolation", "--outdir", target, source, cwd=source)
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(target.iterdir())}


def missing(folder: Path) -> list[str]:
    """The files of the project that an unpacked sdist lacks. Without git, nothing can be said about that."""
    if not (ROOT / ".git").exists():
        return []
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [
        name for name in listed.splitlines() if not name.startswith(".git") and not (folder / name).exists()
    ]


def unpack(sdist: Path, target: Path) -> Path:
    """Unpack an sdist; gives the folder in it."""
    shutil.rmtree(target, ignore_errors=True)
    with tarfile.open(sdist) as archive:
        archive.extractall(target, filter="data")
    (folder,) = target.iterdir()
    return folder


def install(what: Path) -> None:
    """Install a distribution into an environment of its own, and run a program there, away from this tree."""
    environment = FOLDER / "environment"
    shutil.rmtree(environment, ignore_errors=True)
    venv.create(environment, with_pip=True)
    python = environment / ("Scripts" if os.name == "nt" else "bin") / "python"
    elsewhere = FOLDER / "elsewhere"
    elsewhere.mkdir(exist_ok=True)
    pip = (python, "-m", "pip", "--quiet", "--disable-pip-version-check")
    run(*pip, "install", what, cwd=elsewhere)
    run(*pip, "check", cwd=elsewhere)
    run(python, "-c", PROGRAM, cwd=elsewhere)


def check() -> None:
    """All of it, with a line for each step; raises CheckFailed at the first one that does not hold."""
    first = build(ROOT, DIST)
    sdist = next(DIST / name for name in first if name.endswith(".tar.gz"))
    print(f"   built: {', '.join(first)}")
    folder = unpack(sdist, FOLDER / "unpacked")
    lacks = missing(folder)
    if lacks:
        raise CheckFailed(f"the sdist lacks {len(lacks)} files of the project, the first are {lacks[:5]}")
    second = build(folder, AGAIN)
    if first != second:
        raise CheckFailed(f"a second build, out of the sdist, is not the same:\n{first}\n{second}")
    print("   the sdist builds both again, byte by byte")
    run(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *TESTS, cwd=folder)
    print("   tests pass in the unpacked sdist")
    install(sdist)
    print("   it installs into an empty environment, and a program runs there")
    lines = [f"{hashed}  {name}\n" for name, hashed in first.items()]
    (FOLDER / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")
    print("".join(f"   sha256 {line}" for line in lines), end="")


def main() -> int:
    """Check, and say what failed."""
    try:
        check()
    except CheckFailed as error:
        print(error)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
