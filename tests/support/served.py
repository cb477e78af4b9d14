"""`zenpy sandbox` as a process of its own, for tests."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import TracebackType


class Served:
    """A sandbox in another process; use it with `with`. `url` is its address."""

    def __init__(self, *options: str, program: tuple[str, ...] = ("-m", "zenpy", "sandbox")) -> None:
        command = [sys.executable, *program, "--port", "0", *options]
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
        )
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        found = re.search(r"http://\S+:(\d+)", line)
        if found is None:
            self.process.kill()
            raise AssertionError(f"the sandbox does not serve: {line}{self.process.communicate()[1]}")
        self.url = found[0]
        self.port = int(found[1])

    def end(self, number: int = signal.SIGINT, timeout: float = 10.0) -> tuple[int, str]:
        """End the process by a signal. Return its status and what it has written to the standard error."""
        self.process.send_signal(number)
        _, errors = self.process.communicate(timeout=timeout)
        return self.process.returncode, errors

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.communicate()
