"""OAuth on a sandbox: its app, tokens that a user has consented to, a store that keeps a log, and what was sent."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from zenpy import Zenpy
from zenpy.oauth import ClientCredentials, FileStore, RefreshToken, Tokens
from zenpy.sandbox import Sandbox

CLIENTS = {"app": "app-secret"}


class MemoryStore:
    """A store as a user may write one; it keeps the order of calls, and fails on request."""

    def __init__(self, tokens: Tokens | None = None, log: list[str] | None = None) -> None:
        self.tokens = tokens
        self.log = [] if log is None else log
        self.failures: list[BaseException] = []

    def load(self) -> Tokens | None:
        self.log.append("load")
        return self.tokens

    def save(self, tokens: Tokens) -> None:
        self.log.append("save")
        if self.failures:
            raise self.failures.pop()
        self.tokens = tokens

    @contextmanager
    def lock(self) -> Iterator[None]:
        self.log.append("lock")
        yield
        self.log.append("unlock")


def authorize(sandbox: Sandbox, scope: str = "read write") -> Tokens:
    """The tokens that a user's consent gives."""
    granted = sandbox.oauth.authorize(scope)
    return Tokens(
        access_token=granted["access_token"],
        refresh_token=granted["refresh_token"],
        expires_at=sandbox.clock.timestamp() + granted["expires_in"],
    )


def refresh_grant(
    sandbox: Sandbox, tokens: Tokens | None = None, store: MemoryStore | FileStore | None = None
) -> RefreshToken:
    return RefreshToken("app", "app-secret", tokens, store, now=sandbox.clock.timestamp)


def client(sandbox: Sandbox, oauth: RefreshToken | ClientCredentials) -> Zenpy:
    return Zenpy(subdomain="sandbox", oauth=oauth, transport=sandbox.transport, disable_cache=True)


def sent_calls(sandbox: Sandbox) -> list[str]:
    """The calls that the sandbox has seen, with the statuses it answered."""
    return [f"{seen.method} {seen.path} {seen.status}" for seen in sandbox.requests]


TRADE = "POST /oauth/tokens 201"
READ = "GET /api/v2/tickets/1 200"
REFUSED = "GET /api/v2/tickets/1 401"
