"""The machine of the caches: three clients of two accounts read and write the same few records, in any order and at once.

What a client gives out was current at the account at some moment: not before the client's own last write, nor before the
cache was emptied, nor longer ago than the cache keeps records. Nobody sees the edits of another.
"""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any, cast

from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from tests.support.machines.accounts import IDS, KINDS
from tests.support.machines.cache_clients import CacheClients, in_thread_of_its_own
from zenpy.lib.exception import RecordNotFoundException

CLIENTS = st.integers(0, 2)
KIND = st.sampled_from(sorted(KINDS))
#: Those with calls for tags and for many records.
MANY = st.sampled_from(["organization", "ticket", "user"])
NUMBER = st.sampled_from(IDS)
ENGINES = st.sampled_from(["FIFOCache", "LFUCache", "LRUCache", "RRCache", "TTLCache"])
SIZES = st.sampled_from([0, 1, 2, 5])
TTLS = st.sampled_from([5, 30])


class CacheMachine(CacheClients):
    # -- reading ---------------------------------------------------------------------------------------------------

    @rule(client=CLIENTS, kind=KIND, number=NUMBER)
    def read_one(self, client: int, kind: str, number: int) -> None:
        self.read(client, kind, number)

    @rule(client=CLIENTS, kind=KIND, number=NUMBER, as_text=st.booleans())
    def read_again(self, client: int, kind: str, number: int, as_text: bool) -> None:
        account = self.account(client)
        calm = account.before is account.after is None
        sent = account.sent
        first = self.read(client, kind, number)
        is_kept = self.enabled[client] and self.size.get((client, kind), 0) >= 1
        if first is None or not calm or not is_kept:
            return
        if self.ttl[client, kind] is not None and account.sent == sent:
            return  # its time may be over
        sent = account.sent
        second = self.resource(client, kind)(id=str(number) if as_text else number)
        assert account.sent == sent, f"{kind} {number} was read and is not in the cache"
        assert second.to_dict() == first.to_dict()
        self.keep(client, kind, second)

    @rule(client=CLIENTS, kind=KIND, many=st.booleans(), include=st.booleans(), slim=st.booleans())
    def read_all(self, client: int, kind: str, many: bool, include: bool, slim: bool) -> None:
        self.counts["operations"] += 1
        account = self.account(client)
        account.is_slim = slim
        since = account.tick
        users = {number: self.since(client, "user", number) for number in IDS}
        resource = self.resource(client, kind)
        more = {"include": ["users"]} if include and kind == "ticket" else {}
        many = many and kind != "macro"
        for record in resource(ids=list(IDS), **more) if many else resource(**more):
            self.check(client, kind, record.id, since, record)
            if more:
                self.follow(client, record, users[record.requester_id])

    @rule(client=CLIENTS, number=NUMBER, slim=st.booleans())
    def read_with_sideloads(self, client: int, number: int, slim: bool) -> None:
        self.account(client).is_slim = slim
        since = self.since(client, "user", number)  # who asked for a ticket has its number
        ticket = self.read(client, "ticket", number, include="users")
        if ticket is not None:
            self.follow(client, ticket, since)

    @rule(client=CLIENTS, number=NUMBER)
    def read_relation(self, client: int, number: int) -> None:
        ticket = self.read(client, "ticket", number)
        if ticket is not None:
            self.follow(client, ticket, self.since(client, "user", ticket.requester_id))
            since = self.since(client, "organization", ticket.organization_id)
            self.follow(client, ticket, since, "organization", "organization_id")

    def follow(
        self, client: int, ticket: Any, since: int, name: str = "requester", field: str = "requester_id"
    ) -> None:
        """Read a relation of a ticket that was just read."""
        try:
            related = getattr(ticket, name)
        except RecordNotFoundException:
            related = None
        kind = "user" if name == "requester" else name
        self.check(client, kind, getattr(ticket, field), since, related)
        assert related is None or getattr(ticket, name) is related

    @rule(client=CLIENTS, number=NUMBER)
    def read_request(self, client: int, number: int) -> None:
        """A request is a ticket, with the same id, and has a cache of its own."""
        self.counts["operations"] += 1
        account = self.account(client)
        own = account.own.get((f"Bearer client{client}", ("ticket", number)), 0)
        try:
            found: Any = self.clients[client].requests(id=number)
        except RecordNotFoundException:
            found = None
        versions = account.could_be_seen("ticket", number, own if self.enabled[client] else 0)
        if found is None:
            assert None in versions
        else:
            assert found.subject in [version["subject"] for version in versions if version]

    # -- writing ---------------------------------------------------------------------------------------------------

    @rule(
        client=CLIENTS,
        kind=KIND,
        number=NUMBER,
        what=st.sampled_from(
            ["update", "update", "delete", "change_tags", "create_or_update", "update_request"]
        ),
        is_read=st.booleans(),
        is_lost=st.integers(0, 3),
        is_off=st.integers(0, 3),
    )
    def write_one(
        self, client: int, kind: str, number: int, what: str, is_read: bool, is_lost: int, is_off: int
    ) -> None:
        """Write a record, which may be in the cache, and read it; the answer may be lost, the cache switched off meanwhile."""
        kind = {"create_or_update": "user", "update_request": "ticket"}.get(what, kind)
        if what == "change_tags" and kind == "macro":
            return
        if is_read and kind == "user":
            self.read_with_sideloads(client, number, False)
        elif is_read:
            self.read(client, kind, number)
        if is_off == 0:
            self.switch(client)
        if is_lost == 0 or (what == "create_or_update" and is_lost == 1):
            self.account(client).loses_answer = True
            self.counts["faults"] += 1
        getattr(self, what)(client, kind, number)
        if is_off == 0:
            self.switch(client)
        self.read(client, kind, number)
        if kind == "ticket":
            self.read_request(client, number)
        elif kind == "user":
            self.read_relation(client, number)

    @precondition(lambda self: self.hands)
    @rule(data=st.data(), client=CLIENTS)
    def save(self, data: st.DataObject, client: int) -> None:
        """Update what is in a hand; its record is that of the other account if the client is."""
        hand = data.draw(st.sampled_from(self.hands))
        self.write(lambda: self.resource(client, hand.kind).update(hand.record))
        if hand.record.id in IDS:
            self.read(client, hand.kind, hand.record.id)

    @rule(
        client=CLIENTS,
        kind=MANY,
        numbers=st.lists(NUMBER, min_size=1, unique=True),
        how=st.sampled_from(["records", "ids", "delete", "bulk", "external"]),
        as_list=st.booleans(),
    )
    def write_many(self, client: int, kind: str, numbers: list[int], how: str, as_list: bool) -> None:
        """Has a job write, which is carried out when it is first looked at."""
        kind = {"ids": "ticket", "external": "user"}.get(how, kind)
        resource, account = self.resource(client, kind), self.account(client)
        calls: dict[str, Callable[[], Any]] = {
            "records": lambda: resource.update([self.make(kind, number) for number in numbers]),
            "ids": lambda: resource.update(self.make(kind, 0), ids=numbers),
            "delete": lambda: resource.delete(numbers),
            "bulk": lambda: resource.bulk.update([self.make(kind, number) for number in numbers]),
            "external": lambda: resource.delete_by_external_id([f"x{number}" for number in numbers]),
        }
        self.write(calls[how])
        for number in numbers:  # the job may not have been carried out yet
            self.read(client, kind, number)
        jobs = sorted(account.jobs)
        if as_list and jobs:
            self.write(lambda: [*cast("Any", self.clients[client].job_status())])
        elif jobs:
            self.write(lambda: self.clients[client].job_status(id=jobs[-1]))
        for number in numbers:
            self.read(client, kind, number)

    # -- at once ---------------------------------------------------------------------------------------------------

    @rule(
        client=CLIENTS,
        is_other=st.booleans(),
        kind=KIND,
        number=NUMBER,
        first=st.sampled_from(
            ["read", "read", "read_all", "update", "create_or_update", "read_with_sideloads"]
        ),
        meanwhile=st.sampled_from(["update", "update", "delete", "read", "purge"]),
        when=st.sampled_from(["before", "after"]),
        in_thread=st.booleans(),
        is_lost=st.booleans(),
    )
    def at_once(
        self,
        client: int,
        is_other: bool,
        kind: str,
        number: int,
        first: str,
        meanwhile: str,
        when: str,
        in_thread: bool,
        is_lost: bool,
    ) -> None:
        """A request is under way while something else happens to the same record, in the same thread or another."""
        account = self.account(client)
        actor = client ^ 1 if is_other and client < 2 else client
        if first in ("create_or_update", "read_with_sideloads"):
            kind = "user"

        def work() -> None:
            if meanwhile == "purge":
                self.purge(actor, kind)
            else:
                getattr(self, meanwhile)(actor, kind, number)

        self.purge(client, kind)
        account.loses_answer = is_lost
        setattr(account, when, in_thread_of_its_own(work) if in_thread else work)
        if first == "read_all":
            self.read_all(client, kind, False, False, False)
        elif first == "read_with_sideloads":
            self.read_with_sideloads(client, number, False)
        else:
            getattr(self, first)(client, kind, number)
        self.read(client, kind, number)

    @rule(seconds=st.sampled_from([0.5, 4.0, 4.995, 4.998, 20.0, 29.996]))
    def wait(self, seconds: float) -> None:
        self.clock.seconds += seconds

    @rule(
        client=CLIENTS,
        kind=KIND,
        number=NUMBER,
        how=st.sampled_from(["lifetime", "off", "purge", "delete"]),
        is_list=st.booleans(),
    )
    def outdate(self, client: int, kind: str, number: int, how: str, is_list: bool) -> None:
        """Somebody else writes what the cache has; then the record must not come from the cache."""
        if (client, kind) not in self.size:
            self.add_or_delete_cache(client, kind)
        self.change_engine(client, kind, "TTLCache", 5, ttl=5)
        if is_list:
            self.read_all(client, kind, False, False, False)
        else:
            self.read(client, kind, number)
        self.account(client).write(kind, number, {})
        if how == "lifetime":
            self.wait(4.0)
            self.resize(client, kind, 4)
            self.wait(4.0)
        elif how == "off":
            self.switch(client)
        elif how == "purge":
            self.purge(client, kind)
        else:
            self.add_or_delete_cache(client, kind)
        self.read(client, kind, number)
        if how == "off":
            self.switch(client)

    # -- the hands of callers --------------------------------------------------------------------------------------

    @precondition(lambda self: self.hands)
    @rule(data=st.data(), what=st.sampled_from(["name", "tags", "custom_fields", "odd", "delete", "actions"]))
    def edit(self, data: st.DataObject, what: str) -> None:
        hand = data.draw(st.sampled_from(self.hands))
        record, expected = hand.record, hand.expected
        if what == "tags" and "tags" in expected:
            record.tags.append("edited")
            expected["tags"].append("edited")
        elif what == "custom_fields" and expected.get("custom_fields"):
            record.custom_fields[0]["value"] = "edited"
            expected["custom_fields"][0]["value"] = "edited"
        elif what == "actions" and expected.get("actions"):
            record.actions[0]["value"] = "edited"
            expected["actions"][0]["value"] = "edited"
        elif what == "delete" and "tags" in expected:
            del record.tags
            del expected["tags"]
        elif what in ("name", "odd"):
            key = KINDS[hand.kind][1] if what == "name" else "odd"
            record[key] = expected[key] = "edited"

    @precondition(lambda self: self.hands)
    @rule(data=st.data(), how=st.sampled_from([copy.copy, copy.deepcopy, "pickle"]))
    def copy_hand(self, data: st.DataObject, how: Any) -> None:
        hand = data.draw(st.sampled_from(self.hands))
        made = pickle.loads(pickle.dumps(hand.record)) if how == "pickle" else how(hand.record)
        assert made.to_dict() == hand.expected
        self.keep(hand.client, hand.kind, made)

    # -- settings --------------------------------------------------------------------------------------------------

    @rule(client=CLIENTS, kind=KIND)
    def purge(self, client: int, kind: str) -> None:
        self.clients[client].purge_cache(kind)
        self.emptied[client, kind] = self.account(client).tick

    @rule(client=CLIENTS)
    def switch(self, client: int) -> None:
        self.enabled[client] = not self.enabled[client]
        if self.enabled[client]:
            self.clients[client].enable_caching()
        else:
            self.clients[client].disable_caching()

    @rule(client=CLIENTS, kind=KIND)
    def add_or_delete_cache(self, client: int, kind: str) -> None:
        if (client, kind) in self.size:
            self.clients[client].delete_cache(kind)
            del self.size[client, kind], self.ttl[client, kind]
        else:
            self.clients[client].add_cache(kind, "LRUCache", maxsize=2)
            self.size[client, kind], self.ttl[client, kind] = 2, None
        self.emptied[client, kind] = self.account(client).tick

    @rule(client=CLIENTS, kind=KIND, size=SIZES)
    def resize(self, client: int, kind: str, size: int) -> None:
        if (client, kind) in self.size:
            self.clients[client].set_cache_max(kind, size)
            self.size[client, kind] = size
            if size < 1:
                self.emptied[client, kind] = self.account(client).tick

    @rule(client=CLIENTS, kind=KIND, engine=ENGINES, size=SIZES, ttl=TTLS)
    def change_engine(self, client: int, kind: str, engine: str, size: int, ttl: int) -> None:
        if (client, kind) in self.size:
            more = {"ttl": ttl} if engine == "TTLCache" else {}
            self.clients[client].set_cache_implementation(kind, engine, size, **more)
            self.size[client, kind] = size
            self.ttl[client, kind] = more.get("ttl")
            if size < 1:
                self.emptied[client, kind] = self.account(client).tick

    # -- what always holds -----------------------------------------------------------------------------------------

    @invariant()
    def nobody_sees_the_edits_of_another(self) -> None:
        for hand in self.hands:
            assert dict(hand.record.to_dict()) == hand.expected

    @invariant()
    def limits_are_kept(self) -> None:
        for index, client in enumerate(self.clients):
            for kind in KINDS:
                assert (kind in client.get_cache_names()) == ((index, kind) in self.size)
                if (index, kind) in self.size:
                    cache = client.cache.named(kind)
                    assert cache.maxsize == self.size[index, kind]
                    assert cache.currsize <= cache.maxsize
