"""Fixtures: a client whose responses a test scripts."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from tests.support.wire import Wire
from zenpy import Zenpy


@pytest.fixture
def wire() -> Wire:
    return Wire()


@pytest.fixture
def client(wire: Wire) -> Iterator[Zenpy]:
    with Zenpy(subdomain="acme", oauth_token="x", transport=httpx.MockTransport(wire.handle)) as client:
        yield client
