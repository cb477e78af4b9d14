"""A store that refuses, has forgotten its scripts, or is closed while others use it: no call fails, and none is sent twice."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from threading import Event, Thread

import httpx
import pytest

from tests.support.redis_server import RedisServer
from tests.support.shared_limits import ME
from zenpy import Zenpy
from zenpy.lib.exception import SharedStoreWarning
from zenpy.lib.shared.connections import Connections
from zenpy.lib.shared.scripts import LIMITS
from zenpy.oauth import Tokens
from zenpy.shared import RedisStore, SharedRecords, new_key

PATH = "/api/v2/tickets"


@pytest.fixture
def sent() -> list[httpx.Request]:
    """The requests that have reached Zendesk."""
    return []


def calls(store: RedisStore, sent: list[httpx.Request]) -> None:
    """Read, write and read again; each answer has to reach the program."""

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"number": len(sent)})

    with Zenpy(
        subdomain="acme", oauth_token="x", transport=httpx.MockTransport(answer), shared=store
    ) as client:
        for number, method in enumerate(("GET", "POST", "GET"), 1):
            body: dict[str, object] | None = {"ticket": {}} if method == "POST" else None
            assert client.request(method, PATH, json=body).json() == {"number": number}
    assert len(sent) == 3


@pytest.fixture
def restored(server: RedisServer) -> Iterator[RedisServer]:
    """A server whose settings a test may change."""
    yield server
    for command in ("CONFIG SET maxmemory 0", "ACL DELUSER worker", "REPLICAOF NO ONE", "SCRIPT FLUSH"):
        server.ask(command)


@pytest.mark.parametrize(
    ("commands", "said"),
    [
        (["CONFIG SET maxmemory-policy noeviction", "CONFIG SET maxmemory 1"], "no memory left"),
        (["ACL SETUSER worker +@all ~* on >pass-word -eval -evalsha"], "its user needs EVALSHA and EVAL"),
        (["ACL SETUSER worker +@all ~other:* on >pass-word"], "all keys that begin with the prefix"),
        (["ACL SETUSER worker +@all ~* on >other-word"], "the user or the password is wrong"),
        (["REPLICAOF 127.0.0.1 1"], "it is a replica"),
    ],
)
def test_a_store_that_refuses_says_why_once(
    commands: list[str], said: str, restored: RedisServer, sent: list[httpx.Request]
) -> None:
    for command in commands:
        assert restored.ask(command) == b"+OK"
    user = "worker:pass-word@" if "ACL" in commands[0] else ""
    address = f"redis://{user}127.0.0.1:{restored.port}/0"
    with RedisStore(address) as store, pytest.warns(SharedStoreWarning, match=said) as shown:
        calls(store, sent)
    assert len(shown) == 1
    assert "pass-word" not in str(shown[0].message)


def test_the_rights_that_the_guide_names_are_enough(restored: RedisServer, sent: list[httpx.Request]) -> None:
    assert restored.ask("ACL SETUSER worker +@all -@dangerous ~zenpy:* on >pass-word") == b"+OK"
    assert restored.ask("SCRIPT FLUSH") == b"+OK"
    records = SharedRecords(seconds=30, seen_by="a user")
    address = f"redis://worker:pass-word@127.0.0.1:{restored.port}/0"
    with RedisStore(address, at_once=5, key=new_key(), records=records) as store:
        calls(store, sent)
        tokens = store.tokens("a user")
        with tokens.lock():
            tokens.save(Tokens(refresh_token="any"))
        assert tokens.load() is not None


def test_scripts_that_the_server_has_forgotten_are_sent_again(
    server: RedisServer, sent: list[httpx.Request]
) -> None:
    with RedisStore(server.url) as store:
        store.take(ME, "first")
        assert server.ask("SCRIPT FLUSH") == b"+OK"
        calls(store, sent)


class Client:
    """A client of redis-py whose calls take until they are let go, and fail on a connection that was closed meanwhile."""

    def __init__(self) -> None:
        self.begun, self.go_on = Event(), Event()
        self.is_closed = False

    def evalsha(self, *_: object) -> bytes:
        self.begun.set()
        assert self.go_on.wait(30)
        if self.is_closed:
            raise ValueError("I/O operation on closed file.")
        return b"the answer"

    def close(self) -> None:
        self.is_closed = True


class AsyncClient:
    """The same for tasks."""

    def __init__(self) -> None:
        self.begun, self.go_on = asyncio.Event(), asyncio.Event()
        self.is_closed = False

    async def evalsha(self, *_: object) -> bytes:
        self.begun.set()
        await self.go_on.wait()
        if self.is_closed:
            raise ValueError("I/O operation on closed file.")
        return b"the answer"

    async def aclose(self) -> None:
        self.is_closed = True


def test_a_store_that_is_closed_while_a_call_uses_it_gives_its_answer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    connections, client = Connections("redis://127.0.0.1", 1.0, cluster=False), Client()
    monkeypatch.setattr(connections, "_open_sync", lambda: client)
    answers: list[object] = []
    thread = Thread(target=lambda: answers.append(connections.run(LIMITS, "key", [])))
    thread.start()
    assert client.begun.wait(30)
    connections.close()
    client.go_on.set()
    thread.join()
    assert answers == [b"the answer"]
    assert client.is_closed, "the last call that used it closes it"


def test_a_store_that_is_closed_while_tasks_use_it_gives_their_answers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def main() -> None:
        connections, client = Connections("redis://127.0.0.1", 1.0, cluster=False), AsyncClient()
        monkeypatch.setattr("redis.asyncio.Redis.from_url", lambda *_, **__: client)
        tasks = [asyncio.create_task(connections.run_async(LIMITS, "key", [])) for _ in range(3)]
        await client.begun.wait()
        await connections.close_async()
        client.go_on.set()
        assert await asyncio.gather(*tasks) == [b"the answer"] * 3
        assert client.is_closed

    asyncio.run(main())
