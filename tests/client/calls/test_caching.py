"""What the client answers from its caches, and what it never does."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from tests.support.wire import Wire, ticket, user
from zenpy import Zenpy
from zenpy.lib.exception import NetworkError, ZenpyCacheException, ZenpyException
from zenpy.sandbox import Sandbox

DONE = {"meta": {"has_more": False}, "links": {}}


def test_only_a_record_by_its_id_comes_from_the_cache(client: Zenpy, wire: Wire) -> None:
    """existing client 2"""
    wire.then({"ticket": ticket(5)}, {"tickets": [ticket(9)], **DONE})
    client.tickets(id=5)
    assert client.tickets(id=5).id == 5
    assert len(wire.sent) == 1
    assert [t.id for t in client.tickets.incidents(5)] == [9]
    assert wire.calls[-1] == "GET /api/v2/tickets/5/incidents"


def test_unsaved_edits_are_not_shared(client: Zenpy, wire: Wire) -> None:
    """existing client 21"""
    wire.then({"user": user(1)})
    mine, yours = client.users(id=1), client.users(id=1)
    mine.name = "Edited"
    mine.tags.append("x")
    assert (yours.name, yours.tags) == ("User 1", [])
    assert (client.users(id=1).name, client.users(id=1).tags) == ("User 1", [])
    assert len(wire.sent) == 1


def test_a_relation_comes_from_the_cache_or_one_call(client: Zenpy, wire: Wire) -> None:
    wire.then({"tickets": [ticket(1), ticket(2)], **DONE}, {"user": user(1)})
    first, second = client.tickets()
    assert first.requester is not None
    assert second.requester is not None
    assert (first.requester.name, second.requester.name) == ("User 1", "User 1")
    assert wire.calls == ["GET /api/v2/tickets", "GET /api/v2/users/1"]


def test_a_related_record_can_be_edited_and_saved(client: Zenpy, wire: Wire) -> None:
    wire.then({"ticket": ticket(1)}, {"user": user(1)}, {"user": user(1, name="New")})
    found = client.tickets(id=1)
    assert found.requester is not None
    found.requester.name = "New"
    client.users.update(found.requester)
    assert wire.body() == {"user": {"id": 1, "name": "New"}}


def test_an_id_written_as_text_finds_the_record_with_the_number(client: Zenpy, wire: Wire) -> None:
    wire.then({"chats": [{"id": "c", "agent_ids": ["7", "8"]}], "next_url": None, "count": 1})
    wire.then({"users": [user(7), user(8)]})
    (chat,) = client.chats()
    assert [agent.id for agent in chat.agents] == [7, 8]
    assert wire.query()["ids"] == "7,8"
    wire.then({"chats": [{"id": "d", "agent_ids": ["8"]}], "next_url": None, "count": 1})
    (other,) = client.chats()
    assert [agent.id for agent in other.agents] == [8]
    assert len(wire.sent) == 3


def test_sideloads_serve_relations_even_without_a_cache(wire: Wire) -> None:
    """existing client 25"""
    wire.then({"tickets": [ticket(1)], "users": [user(1)], **DONE})
    with Zenpy(
        subdomain="a", oauth_token="x", disable_cache=True, transport=httpx.MockTransport(wire.handle)
    ) as client:
        (found,) = client.tickets(include=["users"])
        assert found.requester is not None
        assert found.requester.name == "User 1"
    assert len(wire.sent) == 1


def test_a_user_quoted_elsewhere_does_not_replace_the_full_one(client: Zenpy, wire: Wire) -> None:
    """existing client 23"""
    wire.then({"user": user(1)}, {"tickets": [ticket(1)], "users": [{"id": 1, "name": "Slim"}], **DONE})
    client.users(id=1)
    list(client.tickets(include="users"))
    assert client.users(id=1).email == "u1@example.com"


def test_the_system_user_needs_no_call(client: Zenpy, wire: Wire) -> None:
    wire.then({"ticket": ticket(1, requester_id=-1)})
    assert client.tickets(id=1).requester is None
    assert len(wire.sent) == 1


def test_a_deleted_record_leaves_the_cache(client: Zenpy, wire: Wire) -> None:
    wire.then({"user": user(1)}, {"user": user(1, active=False)}, {"user": user(1, name="fresh")})
    found = client.users(id=1)
    client.users.delete(found)
    client.users(id=1)
    assert len(wire.sent) == 3


@pytest.mark.parametrize("name", ["tickets", "users", "organizations"])
@pytest.mark.parametrize("key", [1, "1"])
def test_a_record_whose_tags_were_changed_is_read_anew(name: str, key: int | str) -> None:
    """rule W4: the answer to a change of tags contains the tags only"""
    sandbox = Sandbox()
    for kind in ("Ticket", "User", "Organization"):
        sandbox.add(kind, {"id": 1, "name": "One", "tags": ["a"]})
    with Zenpy(subdomain="a", oauth_token="x", transport=sandbox.transport) as client:
        resource = getattr(client, name)
        assert resource(id=1).tags == ["a"]
        resource.add_tags(key, ["b"])
        assert resource(id=1).tags == ["a", "b"]
        resource.remove_tags(key, ["a"])
        assert resource(id=1).tags == ["b"]


def test_a_record_that_was_read_while_it_was_changed_is_read_anew(client: Zenpy, wire: Wire) -> None:
    wire.on("GET", "/api/v2/tickets/1", {"ticket": ticket(1)})

    def tags(request: httpx.Request) -> dict[str, object]:
        client.tickets(id=1)  # as another thread may do
        return {"tags": ["a", "b", "c"]}

    wire.on("PUT", "/api/v2/tickets/1/tags", tags)
    client.tickets.add_tags(1, ["c"])
    client.tickets(id=1)
    assert wire.calls.count("GET /api/v2/tickets/1") == 2


def test_a_record_whose_change_had_no_answer_is_read_anew(client: Zenpy, wire: Wire) -> None:
    def broken(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("gone")

    wire.then({"user": user(1)}, broken, {"user": user(1, name="New")})
    found = client.users(id=1)
    found.name = "New"
    with pytest.raises(NetworkError):
        client.users.update(found)
    assert client.users(id=1).name == "New"


def test_a_section_finds_its_parent_section(client: Zenpy, wire: Wire) -> None:
    """existing client 9"""
    wire.then({"section": {"id": 2, "parent_section_id": 1}}, {"section": {"id": 1, "name": "Parent"}})
    found = client.help_center.sections(id=2)
    assert found.parent_section is not None
    assert found.parent_section.name == "Parent"
    assert "/sections/1" in wire.calls[-1]


def test_the_cache_calls_show_and_change_the_caches(client: Zenpy) -> None:
    """existing client 26"""
    assert "user" in client.get_cache_names()
    assert (client.get_cache_impl_name("ticket"), client.get_cache_max("ticket")) == ("TTLCache", 10000)
    client.set_cache_implementation("ticket", "LRUCache", maxsize=5)
    client.set_cache_max("user", 7)
    assert (client.get_cache_impl_name("ticket"), client.get_cache_max("user")) == ("LRUCache", 7)
    client.add_cache("macro", "LRUCache", maxsize=3)
    client.delete_cache("macro")
    assert client.caching_status()
    assert "TTLCache" in client.caching_engines()
    with pytest.raises(ZenpyCacheException, match="macro"):
        client.get_cache_max("macro")


def test_only_kinds_of_records_that_there_are_can_be_cached(client: Zenpy, wire: Wire) -> None:
    with pytest.raises(ZenpyCacheException, match="'tickets' to cache; did you mean 'ticket"):
        client.add_cache("tickets", "LRUCache", 10)
    client.add_cache("macro", "FIFOCache", 10)
    wire.then({"macro": {"id": 5, "title": "Close"}})
    assert client.macros(id=5).title == client.macros(id=5).title == "Close"
    assert wire.calls == ["GET /api/v2/macros/5"]


def test_a_cache_without_room_holds_nothing(client: Zenpy, wire: Wire) -> None:
    """existing client 22"""
    wire.on("GET", "/api/v2/users/1", {"user": user(1)})
    wire.on("GET", "/api/v2/users", {"users": [user(1), user(2)], **DONE})
    client.set_cache_max("user", 0)
    assert [client.users(id=1).id, client.users(id=1).id, *(one.id for one in client.users())] == [1, 1, 1, 2]
    assert len(wire.sent) == 3


def test_disabled_caching_asks_every_time(client: Zenpy, wire: Wire) -> None:
    wire.on("GET", "/api/v2/users/1", {"user": user(1)})
    client.disable_caching()
    client.users(id=1)
    client.users(id=1)
    client.enable_caching()
    client.users(id=1)
    client.users(id=1)
    assert len(wire.sent) == 3


def test_threads_share_one_client(client: Zenpy, wire: Wire) -> None:
    """existing client 22"""
    client.set_cache_implementation("user", "LRUCache", maxsize=10)
    for number in range(50):
        wire.on("GET", f"/api/v2/users/{number}", {"user": user(number)})
    with ThreadPoolExecutor(16) as pool:
        found = list(pool.map(lambda n: client.users(id=n % 50).id, range(2000)))
    assert found == [n % 50 for n in range(2000)]


def test_a_record_without_a_client_raises_a_clear_error(client: Zenpy) -> None:
    from zenpy.lib.api_objects import Ticket

    with pytest.raises(ZenpyException, match="not connected"):
        Ticket(id=1, assignee_id=5).assignee
