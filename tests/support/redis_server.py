"""A Valkey or Redis server on a free port of this machine, without files, for as long as a test needs it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

#: Set where a server has to be there, as in CI: then its absence is a failure.
REQUIRED = "ZENPY_REQUIRE_REDIS"
#: Seconds in which a server begins to answer.
_PATIENCE = 30.0


def find_server() -> str | None:
    """The program of a server; that of Valkey goes first."""
    return shutil.which("valkey-server") or shutil.which("redis-server")


def need_server() -> str:
    """The program of a server; without one the test is skipped, or fails where there has to be one."""
    program = find_server()
    if program is None and os.environ.get(REQUIRED):
        pytest.fail(f"{REQUIRED} is set, and neither valkey-server nor redis-server is installed.")
    if program is None:
        pytest.skip("neither valkey-server nor redis-server is installed (apt-get install redis-server)")
    return program


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


class RedisServer:
    """One server, which a test may stop and start again; it keeps nothing then."""

    def __init__(self, folder: Path, *options: str) -> None:
        self._folder = folder
        self._options = options
        self.port = free_port()
        self.url: str = f"redis://127.0.0.1:{self.port}/0"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        program = need_server()
        address = ["--port", str(self.port), "--bind", "127.0.0.1", "--dir", str(self._folder)]
        self._process = subprocess.Popen(
            [program, *address, "--save", "", "--appendonly", "no", *self._options],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        until = time.monotonic() + _PATIENCE
        while self.ask("PING") != b"+PONG":
            if time.monotonic() >= until or self._process.poll() is not None:
                self.stop()
                pytest.fail(f"the server does not begin to answer on port {self.port}")
            time.sleep(0.005)

    def stop(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def suspend(self) -> None:
        """Let it answer nothing, with its connections open."""
        assert self._process is not None
        self._process.send_signal(19)

    def resume(self) -> None:
        """Let it go on after `suspend`."""
        assert self._process is not None
        self._process.send_signal(18)

    def ask(self, command: str, lines: int = 1) -> bytes:
        """The first lines of the answer to a command; empty without an answer."""
        with suppress(OSError), socket.create_connection(("127.0.0.1", self.port), timeout=1) as link:
            link.sendall(command.encode() + b"\r\n")
            return b"\n".join(link.recv(65536).split(b"\r\n")[:lines])
        return b""


@contextmanager
def running_server(folder: Path, *options: str) -> Iterator[RedisServer]:
    """A server that runs in this block."""
    server = RedisServer(folder, *options)
    server.start()
    try:
        yield server
    finally:
        server.stop()
