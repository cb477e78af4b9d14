"""Fixtures: a client whose responses a test scripts, and a client of a sandbox."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from tests.support.wire import Wire
from zenpy import Zenpy
from zenpy.sandbox import Sandbox


@pytest.fixture
def wire() -> Wire:
    return Wire()


@pytest.fixture
def client(wire: Wire) -> Iterator[Zenpy]:
    with Zenpy(subdomain="acme", oauth_token="secret", transport=httpx.MockTransport(wire.handle)) as made:
        yield made


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Make waiting take no time; the fixture is the list of the seconds that were waited."""
    waited: list[float] = []
    monkeypatch.setattr("zenpy.lib.http.transport.time.sleep", waited.append)
    return waited


@pytest.fixture
def sandbox() -> Sandbox:
    """A Zendesk in memory."""
    return Sandbox()


@pytest.fixture
def sandbox_client(sandbox: Sandbox, patient: list[float]) -> Iterator[Zenpy]:
    """A client of the sandbox; its waits take no time."""
    with Zenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as client:
        yield client
