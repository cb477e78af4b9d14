"""A client that shares nothing loads nothing of this; one that does says what it needs."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.exception import ConfigurationError
from zenpy.shared import RedisStore

PLAIN = """
import asyncio, httpx, sys, zenpy, zenpy.oauth
zendesk = httpx.MockTransport(lambda request: httpx.Response(200, json={"user": {"id": 1}}))
with zenpy.Zenpy(subdomain="acme", oauth_token="x", transport=zendesk) as client:
    client.users.me()
async def call():
    async with zenpy.AsyncZenpy(subdomain="acme", oauth_token="x", transport=zendesk) as client:
        await client.users.me()
asyncio.run(call())
loaded = [name for name in sys.modules if name.partition(".")[0] in ("redis", "cryptography") or "zenpy.lib.shared" in name]
assert not loaded, loaded
"""
WITHOUT_EXTRA = """
import sys
sys.modules["redis"] = None
from zenpy.lib.exception import ConfigurationError
from zenpy.shared import RedisStore
try:
    RedisStore("redis://127.0.0.1")
except ConfigurationError as error:
    assert "pip install 'zenpy-typed[redis]'" in str(error), error
else:
    raise AssertionError
"""


@pytest.mark.parametrize("program", [PLAIN, WITHOUT_EXTRA])
def test_what_is_loaded(program: str) -> None:
    subprocess.run([sys.executable, "-W", "error", "-c", program], check=True)


@pytest.mark.parametrize("client", [Zenpy, AsyncZenpy])
def test_something_else_is_refused(client: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"shared= takes a RedisStore of zenpy.shared, not str"):
        client(subdomain="acme", oauth_token="x", shared="redis://127.0.0.1")


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ({"url": "127.0.0.1:6379"}, "takes the address of a server"),
        ({"url": "redis://127.0.0.1?no_such_option=1"}, "takes the address of a server"),
        ({"url": "rediss://127.0.0.1?ssl_cert_reqs=perhaps"}, "takes the address of a server"),
        ({"url": None}, "takes the address of a server"),
        ({"url": "redis://127.0.0.1?decode_responses=True"}, "take decode_responses out"),
        ({"timeout": 0}, "numbers of seconds above 0"),
        ({"lease": -1}, "numbers of seconds above 0"),
        ({"at_once": 0}, "a number of requests, 1 or more"),
        ({"prefix": "{zenpy}"}, "no { and }"),
    ],
)
def test_wrong_arguments_are_refused(arguments: dict[str, object], text: str) -> None:
    with pytest.raises(ConfigurationError, match=text):
        RedisStore(**{"url": "redis://127.0.0.1", **arguments})  # type: ignore[arg-type]  # wrong on purpose


@pytest.mark.parametrize("client", [Zenpy, AsyncZenpy])
def test_the_address_of_the_store_may_be_in_the_environment(
    client: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZENDESK_SUBDOMAIN", "acme")
    monkeypatch.setenv("ZENDESK_OAUTH_TOKEN", "x")
    assert client.from_env()._governor.shared is None
    monkeypatch.setenv("ZENDESK_SHARED_URL", "redis://127.0.0.1:1")
    assert client.from_env()._governor.shared is not None
    given = RedisStore("redis://127.0.0.1:2")
    assert client.from_env(shared=given)._governor.shared._store is given


@pytest.mark.parametrize("use", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_store_is_not_copied_into_another_process(use: Callable[[object], object]) -> None:
    with pytest.raises(TypeError, match="another process makes one of its own"):
        use(RedisStore("redis://127.0.0.1"))


def test_the_text_of_a_store_has_no_password() -> None:
    assert "secret" not in repr(RedisStore("redis://user:secret@127.0.0.1"))
