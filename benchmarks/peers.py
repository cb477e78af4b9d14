"""Speed against other clients from PyPI, as ratios inside one run: `make bench-peers`.

The others are installed into an environment of their own under build/, and run there as separate processes; nothing of this
project imports them, and nothing of theirs is in it. Each round runs every client once, in turn, on the same server; what
counts is the time of the processor, which a busy machine changes least.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import listing
from benchmarks.results import PAGE, Machine, write
from benchmarks.tickets import page

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build" / "peers"
TASKS = Path(__file__).with_name("peer_tasks.py")
ROUNDS = 3
#: What is compared: the name in `peer_tasks.py`, the pinned distribution, what importing it means.
PEERS = {
    "zenpy": ("zenpy==2.0.57", "from zenpy import Zenpy"),
    "python-zendesk": ("python-zendesk==0.3.1", "from zendesk import Zendesk"),
    "python-zendesk-sdk": ("python-zendesk-sdk==0.16.2", "from zendesk_sdk import ZendeskClient"),
}
OURS = {
    "raw": "import httpx, orjson",
    "zenpy-typed": "from zenpy import Zenpy",
}
Times = dict[str, list[float]]


def prepare() -> Path:
    """The interpreter of the peers' environment, made when it is not there yet."""
    python = BUILD / "bin" / "python"
    wanted = "\n".join(package for package, _ in PEERS.values())
    ready = BUILD / "installed.txt"
    if not ready.exists() or ready.read_text() != wanted:
        print(f"== installing {', '.join(wanted.split())} into {BUILD.relative_to(ROOT)}", flush=True)
        subprocess.run([sys.executable, "-m", "venv", "--clear", BUILD], check=True)
        pip: list[str | Path] = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, *wanted.split()], check=True, stderr=subprocess.DEVNULL)
        ready.write_text(wanted)
    return python


def run(python: Path | str, *command: str | Path) -> tuple[str, float]:
    """What a process prints, and what it takes of the processor; away from this tree, with its bytecode cached."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    start = _children()
    done = subprocess.run(
        [python, *command], capture_output=True, text=True, cwd=BUILD, env=kept, check=False
    )
    took = _children() - start
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{done.stderr}")
    return done.stdout, took


def _children() -> float:
    """Seconds of the processor that ended processes have taken."""
    import resource  # Windows has no such module, and tests read the list of peers there, too

    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def measure(python: Path) -> tuple[Times, Times, Times]:
    """Seconds of listing, of a page from memory, and of importing, by client and round."""
    interpreters = {**dict.fromkeys(OURS, sys.executable), **dict.fromkeys(PEERS, str(python))}
    imports = {**OURS, **{name: line for name, (_, line) in PEERS.items()}}
    listed: Times = {name: [] for name in interpreters}
    decoded: Times = {name: [] for name in interpreters}
    imported: Times = {name: [] for name in interpreters}
    body = BUILD / "page.json"
    body.write_bytes(page())
    with listing.server() as url:
        for turn in range(ROUNDS + 1):
            for name, interpreter in interpreters.items():
                output, _ = run(interpreter, TASKS, name, url, body)
                count, whole, one = output.split()
                if int(count) != listing.PAGES * 100:
                    sys.exit(f"{name} has read {count} tickets, not {listing.PAGES * 100}")
                _, start = run(interpreter, "-c", imports[name])
                if turn:  # the first round writes bytecode
                    listed[name].append(float(whole))
                    decoded[name].append(float(one))
                    imported[name].append(start)
    return listed, decoded, imported


def ratio(times: Times, name: str, to: str) -> float:
    """The median of the ratios, round by round."""
    return statistics.median(mine / base for mine, base in zip(times[name], times[to], strict=True))


def table(measured: tuple[Times, Times, Times]) -> str:
    """The ratios, as Markdown."""
    lines = [
        "| client | list 5,000 tickets | a page of 100 from memory | import |",
        "|---|---|---|---|",
    ]
    names = {"raw": "httpx and orjson", "zenpy-typed": "zenpy-typed"}
    names |= {name: package.replace("==", " ") for name, (package, _) in PEERS.items()}
    for name, shown in names.items():
        cells = [f"{ratio(times, name, 'raw'):.2f}" for times in measured]
        lines.append(f"| {shown} | {' | '.join(cells)} |")
    return "\n".join(lines)


def main() -> None:
    """Measure, print, and write the table of docs/benchmarks.md."""
    machine = Machine.here(datetime.now(UTC).date())
    text = f"{table(measure(prepare()))}\n\n{machine.sentence(ROUNDS)}"
    print(text)
    PAGE.write_text(write(PAGE.read_text("utf-8"), {"peers": text}), encoding="utf-8")


if __name__ == "__main__":
    main()
