"""OAuth tokens that workers share: sealed, and renewed by one worker for all."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from typing import cast
from uuid import uuid4

from zenpy.lib.auth.tokens import LOCK_TIMEOUT, Tokens
from zenpy.lib.exception import ConfigurationError, SharedStoreError, WaitTimeout
from zenpy.lib.shared.connections import Connections
from zenpy.lib.shared.leases import LeaseKeeper
from zenpy.lib.shared.scripts import VALUES
from zenpy.lib.shared.sealing import Seal

#: Seconds between two tries to get the lock.
_RETRY_INTERVAL = 0.05
#: Seconds for which tokens are kept whose end is not known: a refresh token lives no longer than 90 days.
_LONGEST_LIFE = 90 * 86_400


class RedisTokens:
    """A token store, for `RefreshToken(..., store=...)` and `ClientCredentials(..., store=...)`; `RedisStore.tokens` makes it.

    The lock is a lease: it is renewed while a renewal is under way, and ends a while after its worker has died.
    """

    def __init__(
        self, connections: Connections, seal: Seal, key: str, lease: float, timeout: float = LOCK_TIMEOUT
    ) -> None:
        self._connections = connections
        self._seal = seal
        self._key = f"{key}tokens"
        self._lock_key = f"{key}lock"
        self._milliseconds = int(lease * 1000)
        self._timeout = timeout
        self._keeper = LeaseKeeper(self._renew, lease)

    def load(self) -> Tokens | None:
        """The tokens that any worker has saved last; None if there are none.

        Raises:
            SharedStoreError: the server gives no answer.
            ConfigurationError: they were sealed with another key.
        """
        sealed = cast("bytes | None", self._connections.run(VALUES, self._key, ["load"]))
        if sealed is None:
            return None
        content = self._seal.open(sealed, self._key)
        if content is None:
            raise ConfigurationError(
                "The stored tokens were sealed with another key: give all workers the same key=, or the old one as the second "
                "of a list."
            )
        return Tokens.from_dict(json.loads(content))

    def save(self, tokens: Tokens) -> None:
        """Store these tokens in place of the former ones.

        Raises:
            SharedStoreError: the server gives no answer.
        """
        sealed = self._seal.close(json.dumps(tokens.to_dict()).encode(), self._key)
        self._connections.run(VALUES, self._key, ["save", sealed, _milliseconds_left(tokens)])

    @contextmanager
    def lock(self) -> Generator[None]:
        """A lock over all workers.

        Raises:
            SharedStoreError: the server gives no answer.
            WaitTimeout: another worker has held the lock for too long.
        """
        owner, until = uuid4().hex, time.monotonic() + self._timeout
        while not self._connections.run(VALUES, self._lock_key, ["lock", owner, self._milliseconds]):
            if time.monotonic() >= until:
                raise WaitTimeout(
                    f"Another worker has been renewing the tokens for more than {self._timeout:g} seconds."
                )
            time.sleep(_RETRY_INTERVAL)
        try:
            self._keeper.hold(self._lock_key, owner)
            yield
        finally:
            self._keeper.drop(self._lock_key, owner)
            with suppress(SharedStoreError):  # the lock ends by itself then
                self._connections.run(VALUES, self._lock_key, ["unlock", owner])

    def _renew(self, key: str, owners: Sequence[str], returned: Sequence[str]) -> None:
        for owner in owners:
            self._connections.run(VALUES, key, ["renew", owner, self._milliseconds])

    def __repr__(self) -> str:
        return "RedisTokens(...)"


def _milliseconds_left(tokens: Tokens, now: Callable[[], float] = time.time) -> int:
    """For how long tokens are of use."""
    end = tokens.refresh_expires_at if tokens.refresh_token else tokens.expires_at
    seconds = _LONGEST_LIFE if end is None else min(max(end - now(), 60.0), _LONGEST_LIFE)
    return int(seconds * 1000)
