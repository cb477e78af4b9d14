"""What differs between systems: the package does without what only Unix has, without UTF-8 as the default, and without forks."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.paths import ROOT
from tests.support.records import Issue, fetched, waiting
from zenpy import AsyncZenpy, Zenpy
from zenpy.sandbox import Sandbox


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_a_system_without_fork_and_fcntl(tmp_path: Path, encoding: str) -> None:
    """Every module is imported and the clients work, also where files have another encoding than UTF-8 by default."""
    settings = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"} if encoding == "ascii" else {}
    ran = subprocess.run(
        [sys.executable, "-X", "warn_default_encoding", "-m", "tests.support.other_system", str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    modules, done = ran.stdout.split()
    assert (int(modules) > 300, done) == (True, "done")


def change(record: Any) -> Any:
    """What a worker process does with a record that it got."""
    record.subject = "changed there"
    record.tags.append("b")
    return record


def test_records_go_to_spawned_processes_and_back() -> None:
    """Windows and macOS start worker processes anew, and send them what they need as pickles."""
    record = fetched(subject="a", tags=["a"])
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        back = pool.apply(change, (record,))
    assert (type(back), back.api) == (Issue, None)
    assert waiting(back) == {"subject": "changed there", "tags": ["a", "b"]}
    assert waiting(record) == {}


@pytest.mark.parametrize("kind", [Zenpy, AsyncZenpy])
def test_a_client_does_not_go_there(kind: Any) -> None:
    client = kind(subdomain="acme", oauth_token="secret", transport=Sandbox().transport)
    for value in (client, client.tickets, client.tickets()):
        with pytest.raises(TypeError, match=rf"{kind.__name__} is never pickled .* client of its own"):
            pickle.dumps(value)
