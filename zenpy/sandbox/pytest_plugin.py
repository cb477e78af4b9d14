"""The fixtures of the sandbox: an account for each test, clients of it, a server, and a guard against other networks.

Every run of pytest loads this file where the package is installed, so it loads nothing else before a test needs it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zenpy.client import AsyncZenpy, Zenpy
    from zenpy.sandbox.sandbox import Sandbox
    from zenpy.sandbox.server import Server


@pytest.fixture
def zendesk() -> Iterator[Sandbox]:
    """A Zendesk in memory that belongs to this test alone. What has failed in it is raised at the end of the test."""
    from zenpy.sandbox.sandbox import Sandbox

    sandbox = Sandbox()
    yield sandbox
    sandbox.failures.raise_all()


@pytest.fixture
def zendesk_client(zendesk: Sandbox) -> Iterator[Zenpy]:
    """A client of `zendesk`; its waits move the clock of the sandbox and take no time."""
    from zenpy.testing import make_client

    with make_client(zendesk) as client:
        yield client


@pytest.fixture
def zendesk_async(zendesk: Sandbox) -> AsyncZenpy:
    """An async client of `zendesk`, for any event loop; its waits move the clock of the sandbox and take no time."""
    from zenpy.testing import make_async_client

    return make_async_client(zendesk)


@pytest.fixture
def zendesk_server(zendesk: Sandbox) -> Iterator[Server]:
    """`zendesk` on a free port of this machine; `url` is its address."""
    with zendesk.serve() as server:
        yield server


@pytest.fixture
def zendesk_guard() -> Iterator[None]:
    """Connections to other machines fail in this test, with a NetworkRefused that names the host."""
    from zenpy.testing import refuse_network

    with refuse_network():
        yield
