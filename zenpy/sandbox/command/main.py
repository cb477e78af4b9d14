"""`zenpy sandbox`: serves a sandbox until Ctrl-C or SIGTERM, which end it at once."""

from __future__ import annotations

import os
import sys
import threading
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from zenpy._command_line import USAGE, tell
from zenpy.sandbox.clock import RealClock
from zenpy.sandbox.command.contents import Contents, Unusable
from zenpy.sandbox.command.options import read_options
from zenpy.sandbox.sandbox import Sandbox
from zenpy.sandbox.serving.front import Front
from zenpy.sandbox.serving.origins import Origins, is_local_name

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Sequence

    from zenpy.sandbox.command.options import Options

MISSING = """\
zenpy sandbox needs starlette, jinja2 and uvicorn: pip install "zenpy-typed[sandbox]"
In tests, Sandbox().serve() needs none of them."""
_EXTRA = ("starlette", "uvicorn", "h11", "jinja2", "markupsafe")


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve a sandbox, and return the exit status: 0, or 2 when it cannot be served with these options."""
    options = read_options(arguments)
    try:
        from zenpy.sandbox.serving import run
    except ImportError as error:
        if (error.name or "").partition(".")[0] not in _EXTRA:
            raise
        print(MISSING, file=sys.stderr)
        return USAGE
    try:
        with ExitStack() as stack:
            contents, log = Contents(options), _open_log(options.log, stack)
            sandbox = Sandbox(options.subdomain, clock=RealClock())
            contents.put_into(sandbox)
            listening = stack.enter_context(run.listen(options.host, options.port))
            front = Front(
                sandbox,
                origins=Origins(options.origin, is_local_name(options.host)),
                prepare=lambda: contents.put_into(sandbox),
                log=log,
            )
            front.controlled.latency = options.latency
            url = _announce(options, listening)
            sandbox.account.move_to(url)
            ready = f"Zendesk sandbox at {url}; Ctrl-C stops it."
            run.serve(front, listening, lambda: print(ready, flush=True), options.patience)
            contents.store(sandbox)
    except run.PortTaken:
        return _fail(f"port {options.port} is taken: choose another with --port, or 0 for any that is free")
    except Unusable as error:
        return _fail(str(error))
    except OSError as error:
        return _fail(f"cannot listen on {options.host}, port {options.port}: {error.strerror or error}")
    _end_threads()
    return 0


def _announce(options: Options, listening: socket.socket) -> str:
    """The address; a warning if it is not for this machine alone."""
    if not is_local_name(options.host):
        print(
            f"Warning: with --host {options.host}, other machines can use this sandbox and its control API.",
            file=sys.stderr,
        )
    host = f"[{options.host}]" if ":" in options.host else options.host
    return f"http://{host}:{listening.getsockname()[1]}"


def _open_log(place: str | None, stack: ExitStack) -> Callable[[str], None] | None:
    """What writes a line to the log; None when none is wanted.

    Raises:
        Unusable: the file cannot be written.
    """
    if place is None:
        return None
    if place == "-":
        return lambda line: print(line, file=sys.stderr, flush=True)
    try:
        file = stack.enter_context(Path(place).open("a", encoding="utf-8", buffering=1))  # noqa: SIM115 - the stack closes it
    except OSError as error:
        raise Unusable(f"the log cannot be written to {place}: {error.strerror}") from error
    return lambda line: print(line, file=file)


def _fail(why: str) -> int:
    tell(why)
    _end_threads(USAGE)
    return USAGE


def _end_threads(status: int = 0) -> None:
    """End the process although a thread is still at work: a request in delay, a webhook that nobody answers."""
    others = [one for one in threading.enumerate() if one is not threading.current_thread()]
    if threading.current_thread() is threading.main_thread() and any(not one.daemon for one in others):
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
