"""How the server is spoken to: time limits, one repetition on a new connection, and addresses that are refused."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from hashlib import sha1
from typing import Any

import pytest
import redis
import redis.asyncio

from zenpy.lib.exception import ConfigurationError
from zenpy.lib.shared.connections import Connections, Script
from zenpy.shared import RedisStore

URL = "redis://127.0.0.1:1/0"
CLIENTS: list[Any] = [redis.Redis, redis.RedisCluster, redis.asyncio.Redis, redis.asyncio.RedisCluster]


@pytest.mark.parametrize("kind", CLIENTS, ids=lambda kind: f"{kind.__module__}.{kind.__name__}")
def test_every_connection_has_time_limits_and_is_made_again_once(
    kind: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[dict[str, Any]] = []
    monkeypatch.setattr(kind, "from_url", lambda url, **settings: given.append({"url": url, **settings}))
    connections = Connections(URL, 1.5, cluster="Cluster" in kind.__name__)
    if "asyncio" in kind.__module__:
        connections._open_async()
    else:
        connections._open_sync()
    (settings,) = given
    assert settings["url"] == URL
    assert (settings["socket_timeout"], settings["socket_connect_timeout"]) == (1.5, 1.5)
    assert tries(settings["retry"], redis.ConnectionError) == 2
    assert tries(settings["retry"], redis.TimeoutError) == 1, "it has taken its whole time already"


def tries(retry: Any, error: type[Exception]) -> int:
    """How often a command is tried that ends with this error each time."""
    count = 0

    def fail() -> None:
        nonlocal count
        count += 1
        raise error

    async def fail_async() -> None:
        fail()

    async def note(error: Exception) -> None:
        """Nothing is to be done before the next try."""

    async def retry_async() -> None:
        await retry.call_with_retry(fail_async, note)

    do: Callable[[], object] = (
        (lambda: asyncio.run(retry_async()))
        if "asyncio" in type(retry).__module__
        else (lambda: retry.call_with_retry(fail, lambda error: None))
    )
    with pytest.raises(error):
        do()
    return count


def test_a_script_is_known_by_the_hash_of_its_text() -> None:
    assert Script("return 1").sha == sha1(b"return 1", usedforsecurity=False).hexdigest()


def test_without_redis_py_it_is_said_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(ConfigurationError, match=r"^RedisStore needs .* 'zenpy-typed\[redis\]'"):
        RedisStore(URL)
