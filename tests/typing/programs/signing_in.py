"""Signing in with OAuth, as type checkers see it."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import assert_type

from zenpy import AsyncZenpy, Zenpy
from zenpy.oauth import (
    Authorization,
    AuthorizationCode,
    ClientCredentials,
    FileStore,
    RefreshToken,
    Tokens,
    TokenStore,
)


class Mine:
    def load(self) -> Tokens | None:
        return None

    def save(self, tokens: Tokens) -> None: ...

    @contextmanager
    def lock(self) -> Generator[None]:
        yield


class AlmostMine:
    def load(self) -> Tokens | None:
        return None


def sign_in() -> None:
    store: TokenStore = Mine()
    tokens = Tokens(access_token="a", refresh_token="r", expires_at=0)
    assert_type(tokens.refresh_token, str | None)
    assert_type(tokens.to_dict(), dict[str, str | float])
    assert_type(Tokens.from_dict({"access_token": "a"}), Tokens)
    refreshing = RefreshToken("app", "secret", tokens, store)
    assert_type(Zenpy(subdomain="acme", oauth=refreshing), Zenpy)
    assert_type(AsyncZenpy(subdomain="acme", oauth=ClientCredentials("app", "secret")), AsyncZenpy)
    RefreshToken("app", "secret", store=FileStore("tokens.json", timeout=5))
    assert_type(Zenpy.from_env(subdomain="acme", timeout=5), Zenpy)
    assert_type(AsyncZenpy.from_env(), AsyncZenpy)
    assert_type(Zenpy.from_profile("acme", timeout=5), Zenpy)
    assert_type(AsyncZenpy.from_profile("acme"), AsyncZenpy)

    authorization = Authorization("app", "https://app.example/back", scope="read")
    assert_type(authorization.url("https://acme.zendesk.com"), str)
    code = authorization.code_from({"code": "c", "state": authorization.state})
    assert_type(code, AuthorizationCode)
    RefreshToken("app", "secret", code=code, store=store)

    RefreshToken("app", "secret", code="c")  # error
    Zenpy(subdomain="acme", oauth="token")  # error
    Zenpy.from_env(subdomian="acme")  # error [mypy, pyright, pyrefly]: ty lets unknown names pass into **Unpack
    Zenpy.from_env(timeout="5")  # error
    Zenpy.from_profile()  # error
    Zenpy.from_profile("acme", timeout="5")  # error
    RefreshToken("app", "secret", store=AlmostMine())  # error
    ClientCredentials("app")  # error
    Tokens("positional")  # error
    tokens.access_token = "b"  # error
