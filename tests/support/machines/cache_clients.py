"""The clients of the machine of the caches, what each of them may see, and the records in the hands of callers."""

from __future__ import annotations

import copy
from collections.abc import Callable
from threading import Thread
from typing import Any
from unittest.mock import patch

import httpx

from tests.support.machines.accounts import KINDS, Account, Clock, Payload
from tests.support.machines.running import CountingMachine
from zenpy import Zenpy
from zenpy.lib import api_objects
from zenpy.lib.cache import one_cache
from zenpy.lib.exception import NetworkError, RecordNotFoundException

#: So much of the lifetime of a record may pass while an answer is on its way.
ON_ITS_WAY = 0.5
MOST_HANDS = 10


class Hand:
    """A record in the hands of a caller, and what it should hold."""

    def __init__(self, client: int, kind: str, record: Any) -> None:
        self.client, self.kind, self.record = client, kind, record
        self.expected: Payload = copy.deepcopy(dict(record.to_dict()))


class CacheClients(CountingMachine):
    """Three clients of two accounts, and what each of them may see."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = Clock()
        self._patch = patch.object(one_cache, "time", self.clock)
        self._patch.start()
        self.accounts = [Account("acme", self.clock), Account("other", self.clock)]
        self.clients = [self._make_client(index) for index in range(3)]
        self.hands: list[Hand] = []
        #: By client and kind: the tick at which the cache was emptied; a TTL, or None; how many records it may hold.
        self.emptied: dict[tuple[int, str], int] = {}
        self.ttl: dict[tuple[int, str], float | None] = {}
        self.size: dict[tuple[int, str], float] = {}
        for client in range(3):
            for kind in ("user", "organization", "ticket"):
                self.ttl[client, kind] = 30 if kind == "ticket" else None
                self.size[client, kind] = 10000
        self.enabled = [True] * 3

    def _make_client(self, index: int) -> Zenpy:
        account = self.accounts[index // 2]
        client = Zenpy(
            subdomain=account.name,
            oauth_token=f"client{index}",
            transport=httpx.MockTransport(account.handle),
        )
        client._transport.sleep = lambda seconds: None  # type: ignore[method-assign]
        return client

    def teardown(self) -> None:
        for client in self.clients:
            client.close()
        self._patch.stop()

    # -- what may be seen ------------------------------------------------------------------------------------------

    def account(self, client: int) -> Account:
        return self.accounts[client // 2]

    def resource(self, client: int, kind: str) -> Any:
        return getattr(self.clients[client], KINDS[kind][0])

    def since(self, client: int, kind: str, number: int) -> int:
        """The tick from which on a client may see what was current."""
        account = self.account(client)
        if not self.enabled[client] or self.size.get((client, kind), 0) < 1:
            return account.tick
        ticks = [
            account.own.get((f"Bearer client{client}", (kind, number)), 0),
            self.emptied.get((client, kind), 0),
        ]
        ttl = self.ttl[client, kind]
        if ttl is not None:
            ticks.append(account.tick_at(self.clock.seconds - ttl - ON_ITS_WAY))
        return max(ticks)

    def check(self, client: int, kind: str, number: int, since: int, record: Any) -> None:
        """A record that a client gave out is what was current at the account; the caller keeps it."""
        self.counts["checks"] += 1
        versions = self.account(client).could_be_seen(kind, number, since)
        if record is None:
            assert None in versions, f"{kind} {number} is there"
            return
        found = dict(record.to_dict())
        expected = [{key: version[key] for key in found if key in version} for version in versions if version]
        assert found in expected, f"client {client} sees {found}, and could see {versions}"
        self.keep(client, kind, record)

    def keep(self, client: int, kind: str, record: Any) -> None:
        assert all(record is not hand.record for hand in self.hands)
        self.hands = [*self.hands[-MOST_HANDS + 1 :], Hand(client, kind, record)]

    def read(self, client: int, kind: str, number: int, **more: Any) -> Any:
        self.counts["operations"] += 1
        since = self.since(client, kind, number)
        try:
            record = self.resource(client, kind)(id=number, **more)
        except RecordNotFoundException:
            record = None
        self.check(client, kind, number, since, record)
        return record

    # -- writing ---------------------------------------------------------------------------------------------------

    def write(self, call: Callable[[], Any]) -> Any:
        self.counts["operations"] += 1
        try:
            return call()
        except (RecordNotFoundException, NetworkError):
            return None

    def make(self, kind: str, number: int) -> Any:
        return getattr(api_objects, kind.capitalize())(id=number, tags=["b"])

    def update(self, client: int, kind: str, number: int) -> None:
        since = self.account(client).tick
        found = self.write(lambda: self.resource(client, kind).update(self.make(kind, number)))
        record = getattr(found, "ticket", found) if kind == "ticket" else found
        if record is not None:
            self.check(client, kind, number, since, record)

    def delete(self, client: int, kind: str, number: int) -> None:
        given = self.make(kind, number) if number == 1 else number
        self.write(lambda: self.resource(client, kind).delete(given))

    def change_tags(self, client: int, kind: str, number: int) -> None:
        resource = self.resource(client, kind)
        call = resource.add_tags if number == 1 else resource.remove_tags
        self.write(lambda: call(str(number), ["b"]))

    def create_or_update(self, client: int, kind: str, number: int) -> None:
        user = api_objects.User(external_id=f"x{number}", role="admin")
        self.write(lambda: self.clients[client].users.create_or_update(user))

    def update_request(self, client: int, kind: str, number: int) -> None:
        request = api_objects.Request(id=number, solved=True)
        self.write(lambda: self.clients[client].requests.update(request))


def in_thread_of_its_own(work: Callable[[], None]) -> Callable[[], None]:
    """The same work in another thread, which is waited for."""

    def start() -> None:
        errors: list[BaseException] = []

        def run() -> None:
            try:
                work()
            except BaseException as error:  # handed on below
                errors.append(error)

        thread = Thread(target=run, daemon=True)
        thread.start()
        thread.join(20)
        assert not thread.is_alive(), "the threads wait for each other"
        if errors:
            raise errors[0]

    return start
