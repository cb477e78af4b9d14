"""Two programs with one file of tokens: neither locks the other out, and a killed program leaves no lock."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.paths import ROOT
from zenpy import Zenpy
from zenpy.lib.exception import AuthenticationError
from zenpy.oauth import FileStore, RefreshToken, Tokens
from zenpy.sandbox import RealClock, Sandbox

#: Reads a ticket for each line of its input.
WORKER = """
import sys
from zenpy import Zenpy
from zenpy.oauth import FileStore, RefreshToken

url, path = sys.argv[1:]
oauth = RefreshToken("app", "app-secret", store=FileStore(path))
with Zenpy(base_url=url, oauth=oauth, disable_cache=True) as client:
    print("ready", flush=True)
    for line in sys.stdin:
        print(client.tickets(id=1).subject, flush=True)
"""

#: Dies with the new pair in its memory.
DYING = """
import os, sys
from zenpy import Zenpy
from zenpy.oauth import FileStore, RefreshToken

class Dying(FileStore):
    def save(self, tokens):
        os._exit(9)

url, path = sys.argv[1:]
Zenpy(base_url=url, oauth=RefreshToken("app", "app-secret", store=Dying(path))).tickets(id=1)
"""


@pytest.fixture
def sandbox() -> Sandbox:
    made = Sandbox(oauth={"app": "app-secret"}, clock=RealClock())
    made.add("Ticket", {"id": 1, "subject": "Hi"})
    return made


def expired(sandbox: Sandbox, path: Path) -> None:
    granted = sandbox.oauth.authorize(expires_in=0)
    FileStore(path).save(
        Tokens(access_token=granted["access_token"], refresh_token=granted["refresh_token"], expires_at=0)
    )


def trades(sandbox: Sandbox) -> list[int]:
    return [seen.status for seen in sandbox.requests if seen.path == "/oauth/tokens"]


def test_two_processes_refresh_once_and_both_go_on(sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "tokens.json"
    expired(sandbox, path)
    with sandbox.serve() as server:
        command = [sys.executable, "-c", WORKER, server.url, str(path)]
        workers = [
            subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            for _ in range(2)
        ]
        try:
            for worker in workers:
                assert worker.stdout is not None
                assert worker.stdout.readline() == "ready\n"
            for turn in range(3):
                for worker in workers:
                    assert worker.stdin is not None
                    worker.stdin.write("go\n")
                    worker.stdin.flush()
                for worker in workers:
                    assert worker.stdout is not None
                    assert worker.stdout.readline() == "Hi\n"
                assert trades(sandbox) == [201] * (turn + 1)  # once for both
                kept = FileStore(path).load()
                assert kept is not None
                sandbox.oauth.expire(str(kept.access_token))
        finally:
            for worker in workers:
                worker.communicate(timeout=20)
    assert [worker.returncode for worker in workers] == [0, 0]


def test_a_process_that_ends_before_storing_leaves_a_clear_error(sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "tokens.json"
    expired(sandbox, path)
    with sandbox.serve() as server:
        command = [sys.executable, "-c", DYING, server.url, str(path)]
        assert subprocess.run(command, cwd=ROOT, timeout=20, check=False).returncode == 9
        oauth = RefreshToken("app", "app-secret", store=FileStore(path, timeout=1))
        with (
            Zenpy(base_url=server.url, oauth=oauth) as client,
            pytest.raises(AuthenticationError, match="authorize the app again"),
        ):
            client.tickets(id=1)
        assert trades(sandbox) == [201, 400]
        granted = sandbox.oauth.authorize()  # the user authorizes again
        FileStore(path).save(Tokens(refresh_token=granted["refresh_token"]))
        with Zenpy(base_url=server.url, oauth=oauth) as client:
            assert client.tickets(id=1).subject == "Hi"
