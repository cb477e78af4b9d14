"""One server for all tests of a process; each test finds it empty."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.redis_server import RedisServer, running_server
from zenpy.shared import RedisStore


@pytest.fixture(scope="session")
def _server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    with running_server(tmp_path_factory.mktemp("redis")) as server:
        yield server


@pytest.fixture
def server(_server: RedisServer) -> RedisServer:
    """A server that runs, and holds nothing."""
    if _server.ask("FLUSHALL") != b"+OK":  # a test that failed has stopped it
        _server.stop()
        _server.start()
    return _server


@pytest.fixture
def workers(server: RedisServer) -> Iterator[list[RedisStore]]:
    """The stores of three workers."""
    stores = [RedisStore(server.url) for _ in range(3)]
    yield stores
    for store in stores:
        store.close()
