"""The connections to Valkey or Redis, with redis-py: sync ones by process, async ones by event loop.

Every call has a time limit, and every failure becomes a SharedStoreError, whose text has neither the address nor the
password of the server. A call is repeated once on a new connection: after a restart of the server, those that were open are dead.
"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha1
from typing import TYPE_CHECKING, Any, Protocol, cast

from zenpy.lib.concurrency import ByLoop, call_in_thread, on_asyncio
from zenpy.lib.exception import ConfigurationError, SharedStoreError

if TYPE_CHECKING:
    from redis import Redis, RedisCluster
    from redis.asyncio import Redis as AsyncRedis
    from redis.asyncio import RedisCluster as AsyncRedisCluster

#: A value that is sent to the server.
Value = str | bytes | int


class _Evaluates(Protocol):
    """What is needed of a client of redis-py; the async one gives awaitables."""

    def evalsha(self, sha: str, numkeys: int, *keys_and_args: Value) -> object: ...

    def eval(self, script: str, numkeys: int, *keys_and_args: Value) -> object: ...


class Script:
    """A script for the server, which knows it by its hash after the first time."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.sha: str = sha1(text.encode(), usedforsecurity=False).hexdigest()


class Connections:
    """Runs scripts on a server.

    Args:
        url: the address, as redis-py takes it.
        timeout: seconds for a connection, and for an answer.
        cluster: whether it is the address of a cluster.

    Raises:
        ConfigurationError: redis-py is not installed, or the address is not one of a server.
    """

    def __init__(self, url: str, timeout: float, cluster: bool) -> None:
        try:
            import redis
            import redis.asyncio
        except ImportError:
            raise ConfigurationError(
                "RedisStore needs redis-py: install it with pip install 'zenpy-typed[redis]'."
            ) from None
        self._url = url
        self._timeout = timeout
        self._cluster = cluster
        self._errors = (redis.RedisError, redis.exceptions.RedisClusterException, OSError)
        self._unknown_script = redis.exceptions.NoScriptError
        #: By process: a forked process must not read the answers to its parent.
        self._by_process: dict[int, Redis | RedisCluster] = {}
        self._by_loop = ByLoop(self._open_async, _close_async)
        try:
            redis.ConnectionPool.from_url(url)  # connects only when it is used
        except ValueError:
            raise ConfigurationError(
                "RedisStore takes the address of a server, such as redis://127.0.0.1:6379/0 or rediss://... with TLS."
            ) from None

    def run(self, script: Script, key: str, arguments: Sequence[Value]) -> object:
        """Run a script; `key` is the one that says where in a cluster it runs.

        Raises:
            SharedStoreError: the server gives no answer in time, or refuses.
        """
        with self._translated():
            client = cast("_Evaluates", self._open())
            try:
                return client.evalsha(script.sha, 1, key, *arguments)
            except self._unknown_script:
                return client.eval(script.text, 1, key, *arguments)

    async def run_async(self, script: Script, key: str, arguments: Sequence[Value]) -> object:
        """`run` for an async client. redis-py knows asyncio only, so that on trio the sync one runs in a worker thread.

        Raises:
            SharedStoreError: the server gives no answer in time, or refuses.
        """
        if not on_asyncio():
            return await call_in_thread(lambda: self.run(script, key, arguments))
        with self._translated():
            client = cast("_Evaluates", await self._by_loop.get())
            try:
                return await cast("Awaitable[object]", client.evalsha(script.sha, 1, key, *arguments))
            except self._unknown_script:
                return await cast("Awaitable[object]", client.eval(script.text, 1, key, *arguments))

    def close(self) -> None:
        """Close the connections of sync calls of this process."""
        client = self._by_process.pop(os.getpid(), None)
        if client is not None:
            client.close()

    async def close_async(self) -> None:
        """Close the connections of the running loop."""
        if on_asyncio():
            await self._by_loop.close()

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except self._errors as error:
            # without the error as a cause: its text may have the address
            raise SharedStoreError(
                f"The store that workers share gives no answer ({type(error).__name__})."
            ) from None

    def _open(self) -> Redis | RedisCluster:
        process = os.getpid()
        return self._by_process.get(process) or self._by_process.setdefault(process, self._open_sync())

    def _open_sync(self) -> Redis | RedisCluster:
        import redis
        from redis.backoff import NoBackoff
        from redis.retry import Retry

        retry = Retry(NoBackoff(), 1, (redis.ConnectionError,))
        limits: Any = {"socket_timeout": self._timeout, "socket_connect_timeout": self._timeout}
        if self._cluster:
            return redis.RedisCluster.from_url(self._url, retry=retry, **limits)
        return redis.Redis.from_url(self._url, retry=retry, **limits)

    def _open_async(self) -> AsyncRedis | AsyncRedisCluster:
        import redis
        import redis.asyncio
        from redis.asyncio.retry import Retry
        from redis.backoff import NoBackoff

        retry = Retry(NoBackoff(), 1, (redis.ConnectionError,))
        limits: Any = {"socket_timeout": self._timeout, "socket_connect_timeout": self._timeout}
        if self._cluster:
            return redis.asyncio.RedisCluster.from_url(self._url, retry=retry, **limits)
        return redis.asyncio.Redis.from_url(self._url, retry=retry, **limits)


async def _close_async(client: AsyncRedis | AsyncRedisCluster) -> None:
    await cast("Callable[[], Awaitable[object]]", client.aclose)()
