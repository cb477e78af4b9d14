"""What calls take as values: records for ids, numbers of other libraries; and what of a record's containers goes out."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.support.numbers import Array, Bool, Float64, Index, Int64, Moments, Texts
from tests.support.wire import Wire
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Comment, Group, Macro, Ticket, Upload, User
from zenpy.lib.exception import EncodingError, ZenpyException
from zenpy.sandbox import Sandbox

ANN = User(id=7, name="Ann", email="ann@example.com")
UPLOAD = Upload._from_payload({"token": "t1"})


@pytest.mark.parametrize("number", [Int64(5), Index(5)])
def test_ids_in_paths_queries_and_bodies(client: Zenpy, wire: Wire, number: Any) -> None:
    wire.then(
        {"ticket": {"id": 5}},
        {"tickets": [{"id": 5}]},
        {"tickets": []},
        {"ticket": {"id": 5}},
        {"job_status": {"id": "a"}},
    )
    client.tickets(id=number)
    assert wire.last.url.path == "/api/v2/tickets/5"
    assert len(client.tickets(ids=[number, 6])) == 1
    assert wire.last.url.params["ids"] == "5,6"
    list(client.users.requested(number))
    assert wire.last.url.path == "/api/v2/users/5/tickets/requested"
    client.tickets.update(
        {"id": number, "group_id": number, "custom_fields": [{"id": number, "value": [number]}]}
    )
    assert wire.last.url.path == "/api/v2/tickets/5"
    fields = [{"id": 5, "value": [5]}]
    assert wire.body() == {"ticket": {"id": 5, "group_id": 5, "custom_fields": fields}}
    client.tickets.merge(1, [number])
    assert '"ids":[5]' in wire.last.content.decode()


def test_an_array_of_ids(client: Zenpy, wire: Wire) -> None:
    wire.then({"tickets": []})
    list(client.tickets(ids=Array(5, 6)))
    assert wire.last.url.params["ids"] == "5,6"


def test_a_flag_is_no_id(client: Zenpy) -> None:
    with pytest.raises(ZenpyException, match="takes an id"):
        client.tickets(id=Bool(True))


def test_search_terms_of_other_libraries(client: Zenpy, wire: Wire) -> None:
    wire.then({"results": [], "count": 0})
    list(
        client.search(
            type="ticket", assignee=Int64(5), has_attachment=Bool(True), fieldvalue=[Float64(0.5), Index(3)]
        )
    )
    assert (
        wire.last.url.params["query"]
        == "type:ticket assignee:5 has_attachment:true fieldvalue:0.5 fieldvalue:3"
    )


def test_a_mapping_takes_records_where_ids_belong(client: Zenpy, wire: Wire) -> None:
    wire.then({"ticket": {"id": 1}, "audit": {"id": 2}})
    mapping: Any = {
        "subject": "x",
        "assignee_id": ANN,
        "collaborator_ids": (ANN, 8),
        "comment": {"body": "x", "author_id": {"id": 9}, "uploads": [UPLOAD, "t2"]},
        "unknown": {"a": [1]},
    }
    client.tickets.create(mapping)
    assert wire.body() == {
        "ticket": {
            "subject": "x",
            "assignee_id": 7,
            "collaborator_ids": [7, 8],
            "comment": {"body": "x", "author_id": 9, "uploads": ["t1", "t2"]},
            "unknown": {"a": [1]},
        }
    }
    for wrong, error in (
        ({"assignee_id": Group(id=1)}, TypeError),
        ({"comment": {"uploads": [Upload()]}}, ValueError),
    ):
        with pytest.raises(error):
            client.tickets.create(wrong)
    assert len(wire.sent) == 1


def test_what_is_changed_in_place_arrives() -> None:
    sandbox = Sandbox()
    with Zenpy(subdomain="acme", oauth_token="secret", transport=sandbox.transport) as client:
        ann, bo = (
            client.users.create(User(name=name, email=f"{name}@example.com")) for name in ("ann", "bo")
        )
        file = client.attachments.upload(b"text", target_name="a.txt")
        comment = Comment(body="x", uploads=[file])
        ticket = client.tickets.create(Ticket(subject="x", comment=comment, collaborator_ids=[ann])).ticket
        ticket.collaborators.append(bo)
        ticket.tags.append("vip")
        client.tickets.update(ticket)
        client.disable_caching()
        stored = client.tickets(id=ticket.id)
        assert sorted(stored.collaborator_ids) == sorted([ann.id, bo.id])
        assert [person.name for person in stored.collaborators] == ["ann", "bo"]
        assert list(stored.tags) == ["vip"]
        stored.collaborators.clear()
        client.tickets.update(stored)
        assert list(client.tickets(id=ticket.id).collaborators) == []
        bo.user_fields["plan"] = "gold"
        assert bo.to_dict(serialize=True) == {"id": bo.id, "user_fields": {"plan": "gold"}}


async def _change_async(sandbox: Sandbox) -> None:
    async with AsyncZenpy(subdomain="acme", oauth_token="secret", transport=sandbox.transport) as client:
        ann = await client.users.create(User(name="ann", email="ann@example.com"))
        ticket = (await client.tickets.create(Ticket(subject="x", comment=Comment(body="x")))).ticket
        (await ticket.awaitable_attrs.collaborators).append(ann)
        await client.tickets.update(ticket)
        stored = await client.tickets(id=ticket.id)
        assert [person.name for person in await stored.awaitable_attrs.collaborators] == ["ann"]


def test_the_same_on_an_async_client() -> None:
    asyncio.run(_change_async(Sandbox()))


def test_a_record_under_any_name_of_an_id_is_its_id(client: Zenpy, wire: Wire) -> None:
    group = Group(id=3, name="new name")
    made = Macro(title="m", restriction={"type": "Group", "ids": [group]}, approver_id=group)
    made["reviewer_ids"] = [group, 4]
    made.extra["deep"] = {"owner_id": group, "more": [{"group_ids": [group]}]}
    wire.then({"macro": {"id": 1}}, {"macro": {"id": 1}})
    client.macros.create(made)
    client.macros.create({"approver_id": group, "deep": {"owner_id": group}})
    assert [wire.body(0), wire.body(1)] == [
        {
            "macro": {
                "title": "m",
                "restriction": {"type": "Group", "ids": [3]},
                "approver_id": 3,
                "reviewer_ids": [3, 4],
                "deep": {"owner_id": 3, "more": [{"group_ids": [3]}]},
            }
        },
        {"macro": {"approver_id": 3, "deep": {"owner_id": 3}}},
    ]
    assert group.to_dict(serialize=True) == {"id": 3, "name": "new name"}
    for wrong in ({"approver_id": Group()}, {"deep": {"owner_id": Group()}}):
        with pytest.raises(EncodingError, match="has no id yet"):
            client.macros.create(wrong)


def test_an_array_is_a_list_in_any_field(client: Zenpy, wire: Wire) -> None:
    wire.then({"ticket": {"id": 1}})
    client.tickets.create({"tags": Texts("a", "b"), "unknown": {"deep": Texts("c")}})
    assert wire.body() == {"ticket": {"tags": ["a", "b"], "unknown": {"deep": ["c"]}}}
    with pytest.raises(EncodingError, match="Moments cannot be sent"):
        client.tickets.create({"tags": Moments("a")})


def test_a_unix_time_may_have_a_fraction(client: Zenpy, wire: Wire) -> None:
    wire.then({"tickets": [], "end_of_stream": True})
    list(client.tickets.incremental(start_time=1500000000.75))  # type: ignore[call-overload]  # as time.time() gives it
    assert wire.query()["start_time"] == "1500000000"
    with pytest.raises(ZenpyException, match="start_time: nan is a missing value"):
        list(client.tickets.incremental(start_time=float("nan")))  # type: ignore[call-overload]  # what is tested


def test_a_record_under_the_name_of_its_relation_is_its_id(client: Zenpy, wire: Wire) -> None:
    wire.then({"ticket": {"id": 1}}, {"ticket": {"id": 1}})
    people = [User(id=8), User(id=9)]
    client.tickets.create(
        {"requester": ANN, "assignee": ANN, "collaborators": people, "followers": people[:1]}
    )
    new = User(name="New", email="new@example.com")
    client.tickets.create({"requester": new, "collaborators": [ANN, "a@example.com"]})
    assert [wire.body(0), wire.body(1)] == [
        {
            "ticket": {
                "requester_id": 7,
                "assignee_id": 7,
                "collaborator_ids": [8, 9],
                "followers": [{"user_id": 8, "action": "put"}],
            }
        },
        {
            "ticket": {
                "requester": {"name": "New", "email": "new@example.com"},
                "collaborators": [7, "a@example.com"],
            }
        },
    ]


@pytest.mark.parametrize(
    ("name", "says"), [("requester", "for a new one"), ("assignee", "find the user first")]
)
def test_an_address_is_no_id(name: str, says: str) -> None:
    with pytest.raises(
        TypeError, match=f"{name} takes User records and ids, not the address 'a@b.c': .*{says}"
    ):
        Ticket(**{name: "a@b.c"})  # type: ignore[arg-type]  # what is tested
