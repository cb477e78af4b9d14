"""Calling: which request each form stands for, and what is refused before anything is sent."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from operator import attrgetter

import pytest

from tests.support.methods import all_methods
from tests.support.wire import Wire, ticket, user
from zenpy import Zenpy
from zenpy.lib.api_objects import (
    Comment,
    Group,
    JobStatus,
    Organization,
    Ticket,
    TicketAudit,
    TicketEvent,
    User,
)
from zenpy.lib.calls.arguments import find_bulk_call
from zenpy.lib.calls.operation import Argument
from zenpy.lib.calls.plan import plan_call
from zenpy.lib.exception import AuthenticationError, DecodingError, TooManyValuesException, ZenpyException

JOB = {"job_status": {"id": "j1", "status": "queued", "total": 2}}


def test_one_ticket_is_shown_by_id(client: Zenpy, wire: Wire) -> None:
    wire.then({"ticket": ticket(5)})
    assert client.tickets(id=5).subject == "Ticket 5"
    assert wire.calls == ["GET /api/v2/tickets/5"]


def test_creating_gives_the_ticket_with_its_audit(client: Zenpy, wire: Wire) -> None:
    wire.then({"ticket": ticket(1), "audit": {"id": 9, "events": [{"type": "Create", "id": 1}]}})
    made = client.tickets.create(Ticket(subject="New", comment=Comment(body="Hi", public=False)))
    assert isinstance(made, TicketAudit)
    assert isinstance(made.ticket, Ticket)
    assert (made.ticket.id, made.audit.id, type(made.audit.events[0]).__name__) == (1, 9, "CreateEvent")
    assert wire.body() == {"ticket": {"subject": "New", "comment": {"body": "Hi", "public": False}}}


def test_creating_a_list_is_one_bulk_call(client: Zenpy, wire: Wire) -> None:
    """existing client 18"""
    wire.then(JOB)
    job = client.tickets.create(Ticket(subject=str(n)) for n in range(2))
    assert isinstance(job, JobStatus)
    assert wire.calls == ["POST /api/v2/tickets/create_many"]
    assert wire.body() == {"tickets": [{"subject": "0"}, {"subject": "1"}]}


@pytest.mark.parametrize("verb", ["create", "update", "delete"])
def test_more_than_a_hundred_are_refused_before_anything_is_sent(
    client: Zenpy, wire: Wire, verb: str
) -> None:
    """existing client 18; rule W3"""
    many = [Ticket(id=n, subject="x") for n in range(1, 102)]
    with pytest.raises(TooManyValuesException, match=rf"client\.tickets\.bulk\.{verb}"):
        getattr(client.tickets, verb)(many)
    assert wire.sent == []


def test_the_bulk_call_for_a_change_of_many_alike_is_named(client: Zenpy, wire: Wire) -> None:
    with pytest.raises(TooManyValuesException, match=r"client\.tickets\.bulk\.update_many\(iterable\)"):
        client.tickets.update({"status": "solved"}, ids=range(1, 102))
    assert wire.sent == []


def test_every_bulk_call_that_an_error_names_is_there(client: Zenpy) -> None:
    named = {
        find_bulk_call(method.name, form)
        for method, form in all_methods()
        if form.operation.method != "GET"
        and any(one.many and (one.place == "record" or one.wire == "ids") for one in form.arguments)
    }
    assert {"tickets.bulk.create", "dynamic_content.variants.bulk.update", "macros.bulk.delete"} <= named
    for call in named - {None}:
        assert callable(attrgetter(str(call))(client)), call


def takes_many(argument: Argument) -> bool:
    return argument.many and (
        argument.place == "record" or (argument.wire == "ids" and argument.place == "query")
    )


def test_no_call_that_takes_records_takes_more_than_its_limit() -> None:
    """rule W3: none of them, whatever its records lie below"""
    refused = set()
    for method, form in all_methods():
        for many in filter(takes_many, form.arguments if form.operation.method != "GET" else ()):
            others = {one.name: {"id": 1, "key": "k"} for one in form.arguments if one.required or form.when}
            with pytest.raises(TooManyValuesException, match="101 were given; nothing was sent"):
                plan_call(method, {**others, many.name: ({"id": n} for n in range(1, 102))})
            refused.add(method.name)
    assert {"tickets.update", "macros.delete", "dynamic_content.variants.create"} <= refused
    assert len(refused) >= 40


def test_updating_sends_the_id_and_what_changed(client: Zenpy, wire: Wire) -> None:
    wire.then({"ticket": ticket(1)}, {"ticket": ticket(1, status="solved"), "audit": {"id": 2}})
    found = client.tickets(id=1)
    found.status = "solved"
    client.tickets.update(found)
    assert wire.calls[-1] == "PUT /api/v2/tickets/1"
    assert wire.body() == {"ticket": {"id": 1, "status": "solved"}}


def test_a_record_under_another_name_than_documented_is_found(client: Zenpy, wire: Wire) -> None:
    wire.then({"problem_ticket": ticket(5)})
    assert client.tickets(id=5).subject == "Ticket 5"


def test_a_payload_is_taken_where_an_object_is(client: Zenpy, wire: Wire) -> None:
    wire.then({"user": user(3)})
    assert client.users.create({"name": "Jo", "email": "jo@example.com"}).id == 3
    assert wire.body() == {"user": {"name": "Jo", "email": "jo@example.com"}}


def test_deleting_takes_a_record_an_id_or_many(client: Zenpy, wire: Wire) -> None:
    wire.then(204, 204, JOB)
    client.tickets.delete(Ticket(id=1))
    client.tickets.delete(2)
    client.tickets.delete([Ticket(id=3), 4])
    assert wire.calls == [
        "DELETE /api/v2/tickets/1",
        "DELETE /api/v2/tickets/2",
        "DELETE /api/v2/tickets/destroy_many",
    ]
    assert wire.query() == {"ids": "3,4"}


def test_merging_sends_ids_never_objects(client: Zenpy, wire: Wire) -> None:
    """existing client 20; rule W8"""
    wire.then(JOB)
    client.tickets.merge(1, [Ticket(id=2, subject="x"), 3], target_comment="Merged")
    assert wire.calls == ["POST /api/v2/tickets/1/merge"]
    assert wire.body() == {"ids": [2, 3], "target_comment": "Merged"}


def test_reordering_sends_ids_never_objects(client: Zenpy, wire: Wire) -> None:
    """existing client 20"""
    from zenpy.lib.api_objects import OrganizationField

    wire.then(200)
    client.organization_fields.reorder([OrganizationField(id=2, title="b"), 1])
    assert wire.body() == {"organization_field_ids": [2, 1]}


def test_an_external_id_is_looked_up_as_one(client: Zenpy, wire: Wire) -> None:
    """existing client 3"""
    wire.then({"organizations": [{"id": 7, "name": "Acme", "external_id": "42"}], "count": 1})
    assert [o.id for o in client.organizations.external(42)] == [7]
    assert wire.calls == ["GET /api/v2/organizations/search"]
    assert wire.query()["external_id"] == "42"


def test_counting_views_sends_their_ids(client: Zenpy, wire: Wire) -> None:
    """existing client 9"""
    wire.then({"view_counts": [{"view_id": 1, "value": 3}, {"view_id": 2, "value": 4}]})
    assert [count.value for count in client.views.count_many([1, 2])] == [3, 4]
    assert wire.query()["ids"] == "1,2"


@pytest.mark.parametrize(
    ("key", "path"),
    [
        ("a/b", "a%2Fb"),
        ("a?b#c", "a%3Fb%23c"),
        ("../users", "..%2Fusers"),
        ("ä b", "%C3%A4%20b"),
        ("%2F", "%252F"),
    ],
)
def test_an_id_is_one_part_of_the_path_whatever_is_in_it(
    client: Zenpy, wire: Wire, key: str, path: str
) -> None:
    wire.then(204)
    client.custom_objects.delete(key)
    assert wire.last.url.raw_path.decode() == f"/api/v2/custom_objects/{path}"


@pytest.mark.parametrize("key", [".", ".."])
def test_an_id_never_leads_to_another_call(client: Zenpy, wire: Wire, key: str) -> None:
    with pytest.raises(ZenpyException, match="cannot be"):
        client.tickets.delete(key)  # type: ignore[call-overload]  # what is tested
    assert wire.sent == []


@pytest.mark.parametrize("moment", [datetime(2024, 1, 1, tzinfo=UTC), datetime(2024, 1, 1), date(2024, 1, 1)])
def test_a_moment_is_one_of_utc_wherever_the_program_runs(
    client: Zenpy, wire: Wire, monkeypatch: pytest.MonkeyPatch, moment: datetime
) -> None:
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    try:
        wire.then({"tickets": [], "end_of_stream": True, "after_cursor": "a"})
        list(client.tickets.incremental(start_time=moment))
        assert wire.query() == {"start_time": "1704067200"}
    finally:
        monkeypatch.undo()
        time.tzset()


def test_what_an_upload_takes_is_sent_as_it_is(client: Zenpy, wire: Wire) -> None:
    """existing client 19"""
    for content in (b"abc", bytearray(b"abc"), memoryview(b"abc")):
        wire.then({"upload": {"token": "t"}})
        client.attachments.upload(content, target_name="a.txt")
        assert wire.last.content == b"abc"


def test_unknown_arguments_are_errors(client: Zenpy, wire: Wire) -> None:
    """existing client 7"""
    with pytest.raises(TypeError):
        client.tickets(statuss="open")  # type: ignore[call-overload]
    with pytest.raises(ZenpyException, match="sort_by does not go together"):
        client.tickets(id=1, sort_by="id")  # type: ignore[call-overload]
    assert wire.sent == []


def test_a_record_without_id_is_refused_where_an_id_is_needed(client: Zenpy, wire: Wire) -> None:
    with pytest.raises(ZenpyException, match="no id yet"):
        client.tickets.update(Ticket(subject="x"))
    assert wire.sent == []


def test_something_that_is_no_record_is_refused(client: Zenpy) -> None:
    with pytest.raises(ZenpyException, match="takes an object or a mapping"):
        client.tickets.create(5)  # type: ignore[call-overload]


def test_bad_credentials_do_not_make_an_anonymous_me(client: Zenpy, wire: Wire) -> None:
    """existing client 10; rule A5"""
    wire.then({"user": {"id": None, "name": "Anonymous user"}})
    with pytest.raises(AuthenticationError, match="anonymous"):
        client.users.me()


def test_tags_are_added_set_and_deleted_as_lists(client: Zenpy, wire: Wire) -> None:
    wire.then(
        {"tags": ["a", "b"]}, {"tags": ["c"]}, {"tags": []}, {"tags": ["z"], "meta": {"has_more": False}}
    )
    assert list(client.tickets.add_tags(1, ["b"])) == ["a", "b"]
    assert list(client.tickets.set_tags(1, ["c"])) == ["c"]
    assert list(client.tickets.delete_tags(1, ["c"])) == []
    assert list(client.tickets.tags(1)) == ["z"]
    assert [call.split()[0] for call in wire.calls] == ["PUT", "POST", "DELETE", "GET"]


def test_setting_a_relation_sends_only_the_id(client: Zenpy, wire: Wire) -> None:
    """existing client 16"""
    wire.then({"user": user(1)})
    client.users.create(User(name="Jo", organization=Organization(id=5, name="Acme")))
    assert wire.body() == {"user": {"name": "Jo", "organization_id": 5}}


def test_an_explicit_none_is_sent(client: Zenpy, wire: Wire) -> None:
    """existing client 13"""
    wire.on("PUT", "/api/v2/tickets/1", {"ticket": ticket(1), "audit": {"id": 1}})
    client.tickets.update(Ticket(id=1, assignee_id=None))
    assert wire.body() == {"ticket": {"id": 1, "assignee_id": None}}
    found = Ticket(id=1)
    found.assignee = None
    client.tickets.update(found)
    assert wire.body() == {"ticket": {"id": 1, "assignee_id": None}}


def test_identities_belong_to_a_user(client: Zenpy, wire: Wire) -> None:
    wire.then(
        {"identities": [{"id": 3, "user_id": 1, "type": "email", "value": "a@b.example"}]},
        {"identity": {"id": 3}},
        204,
    )
    assert [identity.id for identity in client.users.identities(id=1)] == [3]
    client.users.identities.show(1, 3)
    client.users.identities.delete(User(id=1), 3)
    assert wire.calls == [
        "GET /api/v2/users/1/identities",
        "GET /api/v2/users/1/identities/3",
        "DELETE /api/v2/users/1/identities/3",
    ]


def test_a_text_in_place_of_no_content_means_nothing(client: Zenpy, wire: Wire) -> None:
    """Some answers are declared as text, although they are empty."""
    wire.then("Done, thanks")
    assert client.tickets.mark_as_spam(5) is None
    assert wire.calls == ["PUT /api/v2/tickets/5/mark_as_spam"]


def test_a_sample_of_an_export_holds_what_was_asked_for(client: Zenpy, wire: Wire) -> None:
    """The path decides which records come, and the envelope is named after them."""
    wire.then(
        {"users": [user(3)], "count": 1},
        {"tickets": [ticket(4)]},
        {"organizations": [{"id": 5}]},
        {"ticket_events": [{"id": 6, "ticket_id": 4}]},
    )
    found = [
        one
        for kind in ("users", "tickets", "organizations", "ticket_events")
        for one in client.incremental.sample(kind, start_time=1)
    ]
    assert [(type(one), one.id) for one in found] == [
        (User, 3),
        (Ticket, 4),
        (Organization, 5),
        (TicketEvent, 6),
    ]


def test_custom_fields_of_people_are_found_by_key(client: Zenpy, wire: Wire) -> None:
    wire.then(
        {"user_field": {"id": 1, "key": "shoe_size"}}, {"organization_field": {"id": 2, "key": "region"}}
    )
    assert client.user_fields(id="shoe_size").id == 1
    assert client.organization_fields(id="region").id == 2
    assert wire.calls == ["GET /api/v2/user_fields/shoe_size", "GET /api/v2/organization_fields/region"]


def test_an_answer_that_only_counts_has_no_records_only_if_it_counts_none(client: Zenpy, wire: Wire) -> None:
    wire.then({"count": 0}, {"count": 3})
    assert list(client.ticket_forms()) == []
    with pytest.raises(DecodingError, match="would leave records out"):
        list(client.ticket_forms())


def test_statuses_of_agents_are_read_from_each_of_their_envelopes(client: Zenpy, wire: Wire) -> None:
    wire.then({"default": [{"id": "1"}], "custom": [{"id": "2"}]}, {"data": [{"id": "3"}]})
    assert [one.id for one in client.agent_availabilities.agent_statuses()] == ["1", "2"]
    assert [one.id for one in client.agent_availabilities.agent_statuses()] == ["3"]


def test_more_ids_than_a_call_may_carry_are_asked_for_in_turn(client: Zenpy, wire: Wire) -> None:
    """Most calls take 100 ids; counting views takes 20."""
    wire.then(
        {"view_counts": [{"view_id": n} for n in range(20)]},
        {"view_counts": [{"view_id": n} for n in range(20, 30)]},
    )
    assert [one.view_id for one in client.views.count_many(list(range(30)))] == list(range(30))
    assert [len(request.url.params["ids"].split(",")) for request in wire.sent] == [20, 10]


def test_a_list_of_the_one_record_there_can_be_is_that_record(client: Zenpy, wire: Wire) -> None:
    """Sources disagree whether some calls that name one record answer it or a list of it."""
    wire.then({"ticket": [ticket(8)]}, {"ticket_metric": [{"id": 9}]})
    assert client.suspended_tickets.recover(7).id == 8
    assert client.ticket_metrics(id=9).id == 9


def test_a_job_in_place_of_the_records_is_given_as_a_job(client: Zenpy, wire: Wire) -> None:
    wire.then(JOB)
    (job,) = client.automations.update([{"id": 1, "position": 2}])
    assert isinstance(job, JobStatus)
    assert job.id == "j1"


@pytest.mark.parametrize(
    ("call", "kinds"),
    [
        (lambda client: client.tickets.delete(User(id=5)), r"takes a Ticket, not User\(id=5"),
        (
            lambda client: client.tickets.delete([Ticket(id=1), User(id=5)]),
            r"takes a Ticket, not User\(id=5",
        ),
        (lambda client: client.tickets.update(User(id=5, name="Jo")), r"takes a Ticket, not User\(id=5"),
        (lambda client: client.tickets.create([Ticket(subject="a"), User(name="Jo")]), "takes a Ticket"),
        (lambda client: client.users(id=Ticket(id=5)), r"takes a User, not Ticket\(id=5\)"),
        (lambda client: client.tickets.merge(Ticket(id=1), [User(id=5)]), "source takes a Ticket"),
        (lambda client: client.users(ids=iter([User(id=1), Group(id=5)])), r"not Group\(id=5\)"),
    ],
)
def test_the_id_of_one_kind_of_record_is_not_an_id_of_another(
    client: Zenpy, wire: Wire, call: Callable[[Zenpy], object], kinds: str
) -> None:
    with pytest.raises(ZenpyException, match=kinds):
        call(client)
    assert wire.sent == []


def test_a_file_of_a_macro_comes_as_it_is(client: Zenpy, wire: Wire) -> None:
    wire.then(b"the file")
    assert client.macros.attachments.download(7) == b"the file"
    assert wire.calls == ["GET /api/v2/macros/attachments/7/content"]
