"""What a client knows to be out of date does not come from its caches."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from tests.support.wire import Wire, ticket, user
from zenpy.lib.api_objects import Request, Ticket, User
from zenpy.lib.exception import NetworkError, RecordNotFoundException

DONE = {"meta": {"has_more": False}, "links": {}}
USER = "/api/v2/users/1"


def after(work: Callable[[], object], answer: object) -> Any:
    """An answer that was made before something else happened, and that comes afterwards."""

    def reply(request: httpx.Request) -> object:
        work()
        return answer

    return reply


def broken(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadError("gone")


def rename(client: Any) -> Callable[[], object]:
    return lambda: client.users.update(User(id=1, name="New"))


@pytest.mark.parametrize("is_list", [False, True])
def test_an_answer_from_before_a_write_is_not_kept(client: Any, wire: Wire, is_list: bool) -> None:
    wire.on("PUT", USER, {"user": user(1, name="New")})
    old = {"users": [user(1)], **DONE} if is_list else {"user": user(1)}
    wire.then(after(rename(client), old))
    found = [*client.users()] if is_list else [client.users(id=1)]
    assert [one.name for one in found] == ["User 1"]
    assert client.users(id=1).name == "New"


def test_a_sideload_from_before_a_write_is_not_kept(client: Any, wire: Wire) -> None:
    wire.on("PUT", USER, {"user": user(1, name="New")})
    wire.then(after(rename(client), {"ticket": ticket(1), "users": [user(1)]}))
    client.tickets(id=1, include="users")
    assert client.users(id=1).name == "New"


def test_of_two_writes_at_once_no_answer_is_kept(client: Any, wire: Wire) -> None:
    """Nobody knows which one Zendesk has carried out last."""
    wire.on("PUT", USER, {"user": user(1, name="New")})
    wire.on("GET", USER, {"user": user(1, name="Last")})
    wire.then(after(rename(client), {"user": user(1, name="First")}))
    client.users.update(User(id=1, name="First"))
    assert client.users(id=1).name == "Last"


def test_the_answer_to_an_update_does_not_bring_a_deleted_ticket_back(client: Any, wire: Wire) -> None:
    wire.on("DELETE", "/api/v2/tickets/1", 204)
    wire.then(after(lambda: client.tickets.delete(1), {"ticket": ticket(1), "audit": {"id": 2}}))
    client.tickets.update(Ticket(id=1, subject="New"))
    wire.on("GET", "/api/v2/tickets/1", 404)
    with pytest.raises(RecordNotFoundException):
        client.tickets(id=1)


def test_a_record_that_was_read_during_a_write_without_an_answer_is_read_anew(
    client: Any, wire: Wire
) -> None:
    wire.on("GET", USER, {"user": user(1)})
    wire.then(lambda request: (client.users(id=1), broken(request))[1])
    wire.script.append({"user": user(1)})
    with pytest.raises(NetworkError):
        client.users.update(User(id=1, name="New"))
    client.users(id=1)
    assert wire.calls.count(f"GET {USER}") == 2


def test_an_answer_from_before_a_purge_is_not_kept(client: Any, wire: Wire) -> None:
    wire.then(after(lambda: client.purge_cache("user"), {"user": user(1)}), {"user": user(1, name="New")})
    client.users(id=1)
    assert client.users(id=1).name == "New"


def test_a_record_that_was_found_and_updated_is_kept_as_it_is_now(client: Any, wire: Wire) -> None:
    wire.then({"user": user(1)}, {"user": user(1, name="New")})
    client.users(id=1)
    client.users.create_or_update(User(external_id="x", name="New"))
    assert client.users(id=1).name == "New"
    assert len(wire.sent) == 2


def test_if_nobody_knows_which_record_was_found_all_are_read_anew(client: Any, wire: Wire) -> None:
    wire.then({"user": user(1)}, broken, {"user": user(1, name="New")})
    client.users(id=1)
    with pytest.raises(NetworkError):
        client.users.create_or_update(User(external_id="x", name="New"))
    assert client.users(id=1).name == "New"


@pytest.mark.parametrize("is_list", [False, True])
def test_the_records_of_a_job_that_is_done_are_read_anew(client: Any, wire: Wire, is_list: bool) -> None:
    job = {"id": "j", "status": "completed", "results": [{"index": 0, "id": 1, "success": True}]}
    wire.then({"job_status": {"id": "j", "status": "queued"}}, {"user": user(1)})
    client.users.update([User(id=1, name="New"), User(id=2, name="New")])
    client.users(id=1)  # before the job has begun
    wire.then({"job_statuses": [job], **DONE} if is_list else {"job_status": job})
    wire.script.append({"user": user(1, name="New")})
    _ = [*client.job_status()] if is_list else client.job_status(id="j")
    assert client.users(id=1).name == "New"


def test_a_request_and_its_ticket_are_one_record(client: Any, wire: Wire) -> None:
    wire.on("GET", "/api/v2/requests/1", {"request": {"id": 1, "status": "open", "created_at": "x"}})
    wire.on("GET", "/api/v2/tickets/1", {"ticket": ticket(1)})
    wire.on("PUT", "/api/v2/tickets/1", {"ticket": ticket(1), "audit": {"id": 2}})
    wire.on("PUT", "/api/v2/requests/1", {"request": {"id": 1, "status": "open", "created_at": "x"}})
    client.requests(id=1)
    client.tickets.update(Ticket(id=1, subject="New"))
    client.requests(id=1)
    assert wire.calls.count("GET /api/v2/requests/1") == 2
    client.tickets(id=1)
    client.requests.update(Request(id=1, solved=True))
    client.tickets(id=1)
    assert wire.calls.count("GET /api/v2/tickets/1") == 1


def test_a_cached_record_does_not_keep_the_sideloads_of_its_answer(client: Any, wire: Wire) -> None:
    wire.then({"ticket": ticket(1), "users": [user(1)]}, {"user": user(1, name="New")})
    found = client.tickets(id=1, include="users")
    client.users.update(User(id=1, name="New"))
    requester = client.tickets(id=1).requester
    assert requester is not None
    assert requester.name == "New"
    assert found.requester is not None
    assert found.requester.name == "User 1"  # what came along with this answer
    assert len(wire.sent) == 2


def test_kinds_that_share_a_name_are_not_mistaken_for_each_other(client: Any, wire: Wire) -> None:
    client.add_cache("topic", "LRUCache", 10)
    wire.then({"topic": {"id": 1, "name": "Help Center"}}, {"topic": {"id": 1, "title": "Forum"}})
    client.help_center.topics(id=1)
    assert client.topics(id=1).title == "Forum"
    assert len(wire.sent) == 2


@pytest.mark.parametrize("key", ["7", "²", "seven"])
def test_a_record_with_an_id_of_text_is_kept_and_dropped(client: Any, wire: Wire, key: str) -> None:
    client.add_cache("chat", "LRUCache", 10)
    path = f"/api/v2/chat/chats/{key}"
    wire.on("GET", path, {"id": key, "type": "chat"})
    wire.on("DELETE", path, 204)
    client.chats(id=key)
    client.chats(id=key)
    assert len(wire.sent) == 1
    client.chats.delete(key)
    client.chats(id=key)
    assert len(wire.sent) == 3


def test_a_read_with_other_options_neither_comes_from_a_cache_nor_is_kept(client: Any, wire: Wire) -> None:
    wire.on(
        "GET",
        "/api/v2/tickets/1",
        lambda request: {"ticket": ticket(1, subject=str(request.url.query.decode()))},
    )
    assert client.tickets(id=1, reduced_payload_size=True).subject == "reduced_payload_size=true"
    assert client.tickets(id=1).subject == "", "the reduced record does not stand for the whole one"
    assert client.tickets(id=1, reduced_payload_size=True).subject == "reduced_payload_size=true"
    assert client.tickets(id=1).subject == ""
    assert len(wire.sent) == 3
