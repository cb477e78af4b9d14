"""Commands run without variables of the environment, and with profiles of their own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.commands import RunCommand, command_runner
from zenpy.sandbox import RealClock, Sandbox


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The folder of the profiles."""
    for name in list(os.environ):
        if name.startswith(("ZENDESK_", "ZENPY_", "_ZENPY")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("ZENPY_CONFIG_DIR", str(tmp_path / "profiles"))
    monkeypatch.setattr("zenpy.lib.auth.keyrings.find_keyring", lambda: None)
    monkeypatch.setattr("zenpy.lib.auth.profiles.find_keyring", lambda: None)
    return tmp_path / "profiles"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> RunCommand:
    return command_runner(capsys, monkeypatch)


@pytest.fixture
def sandbox() -> Sandbox:
    """An account with two OAuth clients; `public` has no secret."""
    return Sandbox(oauth={"app": "app-secret", "public": ""}, clock=RealClock())


@pytest.fixture
def url(sandbox: Sandbox) -> Iterator[str]:
    with sandbox.serve() as server:
        yield server.url
