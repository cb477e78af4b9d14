"""The connections to Valkey or Redis, with redis-py: sync ones by process, async ones by event loop.

Every call has a time limit, and every failure becomes a SharedStoreError, whose text has neither the address nor the
password of the server. A call is repeated once on a new connection: after a restart of the server, those that were open are dead.
"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha1
from threading import RLock
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

from zenpy.lib.concurrency import ByLoop, call_in_thread, on_asyncio
from zenpy.lib.exception import ConfigurationError, SharedStoreError

if TYPE_CHECKING:
    from redis import Redis, RedisCluster
    from redis.asyncio import Redis as AsyncRedis
    from redis.asyncio import RedisCluster as AsyncRedisCluster

C = TypeVar("C")
#: A value that is sent to the server.
Value = str | bytes | int
#: Why a server refuses, by the names of redis-py's errors, the narrower ones first.
_REFUSALS = {
    "OutOfMemoryError": "refuses: it has no memory left for what it is told (maxmemory)",
    "ReadOnlyError": "refuses: it is a replica, which takes no writes",
    "NoPermissionError": "refuses: its user needs EVALSHA and EVAL, and all keys that begin with the prefix",
    "AuthenticationError": "refuses: the user or the password is wrong, or missing",
    "MovedError": "refuses: it is part of a cluster, which needs cluster=True",
    "ResponseError": "refuses",
}


class _Evaluates(Protocol):
    """What is needed of a client of redis-py; the async one gives awaitables."""

    def evalsha(self, sha: str, numkeys: int, *keys_and_args: Value) -> object: ...

    def eval(self, script: str, numkeys: int, *keys_and_args: Value) -> object: ...


class Script:
    """A script for the server, which knows it by its hash after the first time."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.sha: str = sha1(text.encode(), usedforsecurity=False).hexdigest()


class _Opened(Generic[C]):
    """A client of redis-py with the calls that use it. It is closed when the last one has ended: a store may be closed while
    others use it, and a call that loses its connection could lose the answer to a request as well.
    """

    def __init__(self, client: C) -> None:
        self.client = client
        self._lock = RLock()  # a coroutine that is collected ends its call at any moment
        self._calls = 0
        self._is_closed = False

    def begin(self) -> C:
        """Note that a call uses the client."""
        with self._lock:
            self._calls += 1
        return self.client

    def end(self) -> bool:
        """Note that a call has ended, and return whether it has to close the client."""
        with self._lock:
            self._calls -= 1
            return self._is_closed and self._calls == 0

    def close(self) -> bool:
        """Note that the client is not to be used again, and return whether it has to be closed now."""
        with self._lock:
            self._is_closed = True
            return self._calls == 0


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
        self._refusals = {getattr(redis.exceptions, name): text for name, text in _REFUSALS.items()}
        self._unknown_script = redis.exceptions.NoScriptError
        #: By process: a forked process must not read the answers to its parent.
        self._by_process: dict[int, _Opened[Redis | RedisCluster]] = {}
        self._by_loop = ByLoop(self._open_async, _close_opened)
        try:
            pool = redis.ConnectionPool.from_url(url)
            pool.make_connection()  # connects only when it is used
        except (
            ValueError,
            TypeError,
            AttributeError,
            redis.RedisError,
        ):  # some are about an option after the ?
            raise ConfigurationError(
                "RedisStore takes the address of a server, such as redis://127.0.0.1:6379/0 or rediss://... with TLS."
            ) from None
        if pool.connection_kwargs.get("decode_responses"):
            raise ConfigurationError("RedisStore reads bytes: take decode_responses out of its address.")

    def run(self, script: Script, key: str, arguments: Sequence[Value]) -> object:
        """Run a script; `key` is the one that says where in a cluster it runs.

        Raises:
            SharedStoreError: the server gives no answer in time, or refuses.
        """
        with self._translated():
            opened = self._open()
            client = cast("_Evaluates", opened.begin())
            try:
                return client.evalsha(script.sha, 1, key, *arguments)
            except self._unknown_script:
                return client.eval(script.text, 1, key, *arguments)
            finally:
                if opened.end():
                    opened.client.close()

    async def run_async(self, script: Script, key: str, arguments: Sequence[Value]) -> object:
        """`run` for an async client. redis-py knows asyncio only, so that on trio the sync one runs in a worker thread.

        Raises:
            SharedStoreError: the server gives no answer in time, or refuses.
        """
        if not on_asyncio():
            return await call_in_thread(lambda: self.run(script, key, arguments))
        with self._translated():
            opened = await self._by_loop.get()
            client = cast("_Evaluates", opened.begin())
            try:
                return await cast("Awaitable[object]", client.evalsha(script.sha, 1, key, *arguments))
            except self._unknown_script:
                return await cast("Awaitable[object]", client.eval(script.text, 1, key, *arguments))
            finally:
                if opened.end():
                    await _close_async(opened.client)

    def close(self) -> None:
        """Close the connections of sync calls of this process; those in use when their calls end."""
        opened = self._by_process.pop(os.getpid(), None)
        if opened is not None and opened.close():
            opened.client.close()

    async def close_async(self) -> None:
        """Close the connections of the running loop; those in use when their calls end."""
        if on_asyncio():
            await self._by_loop.close()

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except self._errors as error:
            # without the error as a cause: its text may have the address
            raise SharedStoreError(
                f"The store that workers share {self._describe(error)} ({type(error).__name__})."
            ) from None

    def _describe(self, error: Exception) -> str:
        return next(
            (text for kind, text in self._refusals.items() if isinstance(error, kind)), "gives no answer"
        )

    def _open(self) -> _Opened[Redis | RedisCluster]:
        process = os.getpid()
        return self._by_process.get(process) or self._by_process.setdefault(
            process, _Opened(self._open_sync())
        )

    def _open_sync(self) -> Redis | RedisCluster:
        import redis
        from redis.backoff import NoBackoff
        from redis.retry import Retry

        retry = Retry(NoBackoff(), 1, (redis.ConnectionError,))
        limits: Any = {"socket_timeout": self._timeout, "socket_connect_timeout": self._timeout}
        if self._cluster:
            return redis.RedisCluster.from_url(self._url, retry=retry, **limits)
        return redis.Redis.from_url(self._url, retry=retry, **limits)

    def _open_async(self) -> _Opened[AsyncRedis | AsyncRedisCluster]:
        import redis
        import redis.asyncio
        from redis.asyncio.retry import Retry
        from redis.backoff import NoBackoff

        retry = Retry(NoBackoff(), 1, (redis.ConnectionError,))
        limits: Any = {"socket_timeout": self._timeout, "socket_connect_timeout": self._timeout}
        if self._cluster:
            return _Opened(redis.asyncio.RedisCluster.from_url(self._url, retry=retry, **limits))
        return _Opened(redis.asyncio.Redis.from_url(self._url, retry=retry, **limits))


async def _close_opened(opened: _Opened[AsyncRedis | AsyncRedisCluster]) -> None:
    if opened.close():
        await _close_async(opened.client)


async def _close_async(client: AsyncRedis | AsyncRedisCluster) -> None:
    await cast("Callable[[], Awaitable[object]]", client.aclose)()
