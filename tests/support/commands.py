"""Runs commands through the entry point of the wheel, in this process."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Protocol

import pytest

from zenpy.__main__ import main
from zenpy.client import Zenpy
from zenpy.sandbox import Sandbox


@dataclass(frozen=True)
class Ran:
    """What a command has printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def error(self) -> str:
        """The one line of an error."""
        assert self.err.startswith("zenpy: "), self.err
        assert self.err.count("\n") == 1, self.err
        return self.err


class RunCommand(Protocol):
    """Runs `zenpy` with arguments, and with a text on the standard input."""

    def __call__(self, *arguments: str, typed: str = "") -> Ran: ...


def command_runner(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> RunCommand:
    def run(*arguments: str, typed: str = "") -> Ran:
        capsys.readouterr()
        with monkeypatch.context() as patch:
            patch.setattr("sys.stdin", io.StringIO(typed))
            code = main(arguments)
        captured = capsys.readouterr()
        return Ran(code, captured.out, captured.err)

    return run


def client_of(sandbox: Sandbox) -> Zenpy:
    """A client of a sandbox."""
    return Zenpy(subdomain="sandbox", oauth_token="any", transport=sandbox.transport)


def use_account(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the commands on data work on a sandbox of the test."""
    for module in ("export", "search", "calling.command", "calling.request"):
        monkeypatch.setattr(f"zenpy.cli.{module}.open_client", lambda options: client_of(sandbox))
