"""`zenpy sandbox`: serves a sandbox to programs in any language, until Ctrl-C or SIGTERM."""

from __future__ import annotations

import argparse
import os
import sys
import threading
from typing import TYPE_CHECKING

from zenpy.sandbox.clock import RealClock
from zenpy.sandbox.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Sequence

MISSING = """\
zenpy sandbox needs starlette, uvicorn and jinja2: pip install "zenpy-typed[sandbox]"
In tests, `Sandbox().serve()` needs none of them."""
PORT = 8099


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve a sandbox, and return the exit status."""
    options = _make_parser().parse_args(arguments)
    try:
        from zenpy.sandbox.serving import run
    except ImportError as error:
        if error.name not in ("starlette", "uvicorn", "h11", "jinja2"):
            raise
        print(MISSING, file=sys.stderr)
        return 2
    from zenpy.sandbox.serving.front import Front
    from zenpy.sandbox.serving.origins import Origins, is_local_name

    try:
        listening = run.listen(options.host, options.port)
    except run.PortTaken:
        print(
            f"Port {options.port} is taken: choose another one with --port, 0 for any that is free.",
            file=sys.stderr,
        )
        return 1
    except OSError as error:
        print(f"The sandbox cannot listen on {options.host}:{options.port}: {error}", file=sys.stderr)
        return 1
    is_local = is_local_name(options.host)
    if not is_local:
        print(
            f"Warning: {options.host} lets other machines use this sandbox and its control API.",
            file=sys.stderr,
        )
    sandbox = Sandbox(options.subdomain, clock=RealClock())
    host = f"[{options.host}]" if ":" in options.host else options.host
    url = f"http://{host}:{listening.getsockname()[1]}"
    sandbox.account.move_to(url)
    front = Front(sandbox, origins=Origins(options.origin, is_local))
    run.serve(front, listening, lambda: print(f"Zendesk sandbox at {url}; Ctrl-C stops it.", flush=True))
    _end_threads(0)
    return 0


def _end_threads(status: int) -> None:
    """End the process although a thread is still at work: a request in delay, a webhook that nobody answers."""
    sys.stdout.flush()
    sys.stderr.flush()
    others = [one for one in threading.enumerate() if one is not threading.main_thread()]
    if any(not one.daemon for one in others):
        os._exit(status)


def _make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="zenpy sandbox", description="Serve a Zendesk that lives in memory."
    )
    parser.add_argument("port_", nargs="?", type=int, metavar="PORT", help=argparse.SUPPRESS)
    parser.add_argument("--port", type=int, default=PORT, help=f"0 takes any that is free; default {PORT}")
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on; default 127.0.0.1")
    parser.add_argument("--subdomain", default="sandbox", help="the name of the account")
    parser.add_argument(
        "--origin",
        action="append",
        default=[],
        help="let pages of this origin use it, beside those of this machine",
    )
    return parser
