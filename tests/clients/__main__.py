"""Runs the same journey with clients that others have written, each on a sandbox of its own behind HTTP.

Usage: python -m tests.clients [PROGRAM ...]

The clients come from PyPI and npm into environments under build/clients. A journey creates, reads, changes, lists, searches
and deletes records, sends many in a job, uploads a file, and writes an article; every client must tell the same of it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from tests.support.needs import lacks_node
from zenpy.sandbox import Sandbox
from zenpy.sandbox.clock import RealClock

ROOT = Path(__file__).parents[2]
PROGRAMS = Path(__file__).parent / "programs"
BUILD = ROOT / "build" / "clients"
SECONDS = 60
#: What every journey prints.
TOLD = """\
create Ada
read Printer new Ada ['fire']
update high
upload picture.png False
bulk completed 3
list 4
search True
help centre ['How'] True
delete gone
"""


@dataclass(frozen=True)
class Client:
    """A client: its program, the package that it needs, and where that comes from."""

    program: str
    package: str
    registry: str = "PyPI"


CLIENTS = (
    Client("with_zenpy2.py", "zenpy==2.0.57"),
    Client("with_zdesk.py", "zdesk==2.8.1"),
    Client("with_python_zendesk_sdk.py", "python-zendesk-sdk==0.16.2"),
    Client("with_node_zendesk.cjs", "node-zendesk@6.0.1", "npm"),
)


def install(client: Client) -> tuple[list[str], dict[str, str]]:
    """Install a client into an environment of its own. Return the command that runs programs there, and its variables."""
    place = BUILD / client.program.partition(".")[0]
    ready = place / "installed.txt"  # written last: what was interrupted is made again
    is_there = ready.exists() and ready.read_text(encoding="utf-8") == client.package
    if not is_there:
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
    if client.registry == "npm":
        command, variables = ["node"], {"NODE_PATH": str(place / "node_modules")}
        steps = [["npm", "install", "--silent", "--no-fund", "--prefix", str(place), client.package]]
    else:
        command, variables = [str(place / "bin" / "python")], {}
        pip = [*command, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        steps = [[sys.executable, "-m", "venv", str(place)], [*pip, client.package]]
    if not is_there:
        for step in steps:
            if subprocess.run(step, check=False).returncode:
                raise SystemExit(f"{client.package} could not be installed from {client.registry}")
        ready.write_text(client.package, encoding="utf-8")
    return command, variables


def run(client: Client) -> tuple[str, float]:
    """Run the journey of a client. Return what it has printed, errors included, and the seconds it took."""
    command, variables = install(client)
    with Sandbox(clock=RealClock()).serve() as server:
        start = time.perf_counter()
        done = subprocess.run(
            [*command, str(PROGRAMS / client.program), server.url],
            env={**os.environ, **variables},
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )
        spent = time.perf_counter() - start
    return done.stdout + (done.stderr if done.returncode else ""), spent


def main(names: list[str]) -> int:
    """Run the clients and print a table; the exit status is 1 when one of them is told something else."""
    known = {one.program.partition(".")[0]: one for one in CLIENTS}
    unknown = sorted({name.partition(".")[0] for name in names} - set(known))
    if unknown:
        raise SystemExit(f"there is no program {', '.join(unknown)}: {', '.join(known)}")
    chosen = [known[name.partition(".")[0]] for name in names] or list(CLIENTS)
    if any(one.registry == "npm" for one in chosen) and (said := lacks_node()):
        raise SystemExit(said)
    failed = 0
    for client in chosen:
        told, seconds = run(client)
        good = told == TOLD
        failed += not good
        print(
            f"{client.package:30} {client.registry:5} {'as expected' if good else 'OTHERWISE':12} {seconds:5.1f} s"
        )
        if not good:
            print(told)
    print(f"{len(chosen) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
