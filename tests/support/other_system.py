"""A program that uses the package where Python lacks what only Unix has; it also runs where text has another encoding."""

from __future__ import annotations

import asyncio
import multiprocessing  # noqa: F401  # imported before the functions below are gone, as are all that the standard library needs
import os
import pkgutil
import signal
import subprocess  # noqa: F401  # as above
import sys
import warnings
from collections.abc import Coroutine
from importlib import import_module
from pathlib import Path
from typing import Any

import filelock  # noqa: F401  # as above
import httpx  # noqa: F401  # as above
import trio  # noqa: F401  # as above

#: Modules and functions that Windows lacks, and macOS in part.
MODULES = ("fcntl", "pwd", "grp", "termios", "resource", "posix_ipc")
FUNCTIONS = [
    "fork",
    "forkpty",
    "register_at_fork",
    "O_DIRECTORY",
    "O_NOFOLLOW",
    "O_CLOEXEC",
    "fchown",
    "chown",
    "getuid",
    "geteuid",
    "getgid",
    "pread",
    "pwrite",
    "posix_fallocate",
    "fdatasync",
    "sched_getaffinity",
]
SIGNALS = [
    "SIGALRM",
    "SIGKILL",
    "SIGHUP",
    "SIGUSR1",
    "SIGUSR2",
    "SIGQUIT",
    "SIGPIPE",
    "SIGCHLD",
    "alarm",
    "setitimer",
    "pthread_kill",
    "pthread_sigmask",
    "siginterrupt",
    "sigwait",
]


def take_away() -> None:
    """Make this process one where these modules and functions do not exist."""
    for module in MODULES:
        sys.modules[module] = None  # type: ignore[assignment]  # the import of it fails then
    for owner, names in ((os, FUNCTIONS), (signal, SIGNALS)):
        for name in names:
            if hasattr(owner, name):
                delattr(owner, name)


def import_everything() -> int:
    """Import every module of the package, and tell how many there are; the source of Spark needs pyspark."""
    import zenpy

    names = [
        module.name
        for module in pkgutil.walk_packages(zenpy.__path__, "zenpy.")
        if module.name != "zenpy.spark"
    ]
    for name in names:
        import_module(name)
    return len(names)


def use(folder: Path) -> None:
    """Read, write, upload, download, write in bulk, and keep tokens, on both clients."""
    from zenpy import AsyncZenpy, Zenpy
    from zenpy.lib.concurrency import defer_signals
    from zenpy.oauth import FileStore, Tokens
    from zenpy.sandbox import Sandbox

    sandbox = Sandbox()
    with Zenpy(subdomain="acme", oauth_token="x", transport=sandbox.transport) as one, defer_signals():
        client: Any = one
        created: Any = client.tickets.create({"subject": "é", "description": "à"})
        ticket = created.ticket
        ticket.subject = "ü"
        client.tickets.update(ticket)
        assert [one.subject for one in client.tickets()] == ["ü"]
        upload: Any = client.attachments.upload("ö".encode(), target_name="ä.txt")
        assert client.attachments.download(upload.attachment, folder).read_bytes() == "ö".encode()
        outcomes = client.tickets.bulk.create(
            [{"subject": "ß", "description": "ñ"}, {"subject": "€", "description": "ø"}],
            checkpoint=folder / "checkpoint",
        )
        assert [one.ok for one in outcomes] == [True, True]
    store = FileStore(folder / "tokens.json")
    with store.lock():
        store.save(Tokens(access_token="a", refresh_token="b"))
    assert store.load() == Tokens(access_token="a", refresh_token="b")

    async def read() -> None:
        async with AsyncZenpy(subdomain="acme", oauth_token="x", transport=sandbox.transport) as other:
            client: Any = other
            assert len(await client.tickets().all()) == 3

    run(read())


def run(work: Coroutine[Any, Any, None]) -> None:
    """Run a coroutine in a loop without signal handlers and child watchers, as the loops of Windows are."""
    loop = asyncio.SelectorEventLoop()
    loop.add_signal_handler = _not_there  # type: ignore[method-assign, assignment]  # that is the point
    try:
        loop.run_until_complete(work)
        loop.run_until_complete(loop.shutdown_asyncgens())
    finally:
        loop.close()


def _not_there(*arguments: object) -> None:
    raise NotImplementedError


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    warnings.filterwarnings("error", category=EncodingWarning, module="zenpy")
    take_away()
    print(import_everything())
    use(Path(sys.argv[1]))
    print("done")
