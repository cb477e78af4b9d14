"""Bulk calls: any iterable, in chunks, several jobs at the same time, an outcome for each record, nothing twice."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator

import httpx
import pytest

from tests.support.bulk import created, job, tickets
from tests.support.wire import Wire, ticket
from zenpy import Zenpy
from zenpy.lib.api import Resources
from zenpy.lib.api_objects import Ticket, User
from zenpy.lib.bulk import Bulk
from zenpy.lib.exception import (
    BulkFailure,
    ZenpyException,
)
from zenpy.sandbox import Sandbox

# -- the whole -----------------------------------------------------------------------------------------------------


def test_any_iterable_is_sent_whole_in_chunks(sandbox_client: Zenpy) -> None:
    """existing client 18"""
    done: list[int] = []
    outcomes = sandbox_client.tickets.bulk.create(tickets(250), progress=done.append)
    subjects = [ticket.subject for ticket in sandbox_client.tickets()]
    assert sorted(subjects, key=str) == sorted((f"Ticket {n}" for n in range(250)), key=str)
    assert done[-1] == 250
    assert done == sorted(done)
    assert [outcome.position for outcome in outcomes] == list(range(250))
    assert all(outcome.ok and outcome.id for outcome in outcomes)
    outcomes.raise_for_failures()


def test_several_jobs_run_at_once_and_one_call_reads_all(sandbox_client: Zenpy, sandbox: Sandbox) -> None:
    sandbox.job_polls = 2
    sandbox_client.tickets.bulk.create(tickets(12), chunk=2, jobs=3)
    calls = [(seen.operation or "").partition(".")[2] for seen in sandbox.requests]
    assert calls == [*["create_many"] * 3, "show_many", "show_many"] * 2
    assert [len(seen.query["ids"][0].split(",")) for seen in sandbox.requests if seen.method == "GET"] == [
        3
    ] * 4


def test_no_more_jobs_are_started_than_the_account_has_room_for(
    sandbox_client: Zenpy, sandbox: Sandbox, patient: list[float]
) -> None:
    sandbox.job_limit = 2
    outcomes = sandbox_client.tickets.bulk.create(tickets(10), chunk=1, jobs=5)
    assert [outcome.ok for outcome in outcomes] == [True] * 10
    assert len(sandbox.records("Ticket")) == 10


def test_the_jobs_of_others_are_waited_for(client: Zenpy, wire: Wire, patient: list[float]) -> None:
    busy = httpx.Response(429, json={"error": "TooManyJobs", "current_job_ids": ["theirs"]})
    looks = [{"job_statuses": [job("theirs", status)["job_status"]]} for status in ("working", "completed")]
    wire.then(busy, *looks, job("j", "completed", results=[{"id": 1}]))
    assert [outcome.id for outcome in client.tickets.bulk.create(tickets(1))] == [1]
    assert wire.query(1) == wire.query(2) == {"ids": "theirs"}
    assert patient == [1.0, 2.0]


def test_a_full_account_that_names_no_jobs_is_tried_again_later(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    wire.then(httpx.Response(429, json={"error": "TooManyJobs"}), created)
    assert client.tickets.bulk.create(tickets(1))[0].ok
    assert patient == [15.0]


def test_a_stream_gives_the_outcomes_as_they_come_and_sends_while_it_is_read(
    sandbox_client: Zenpy, sandbox: Sandbox
) -> None:
    read: list[int] = []

    def source() -> Iterator[Ticket]:
        for n, made in enumerate(tickets(40)):
            read.append(n)
            yield made

    stream = sandbox_client.tickets.bulk.create.stream(source(), chunk=2, jobs=1)
    assert read == []
    assert next(stream).position == 0
    assert len(read) < 10
    assert [outcome.position for outcome in stream] == list(range(1, 40))


def test_the_same_record_is_never_in_two_jobs_at_once(sandbox_client: Zenpy, sandbox: Sandbox) -> None:
    sandbox.job_polls = 2
    sandbox.add("Ticket", {"id": 1})
    sandbox.add("Ticket", {"id": 2})
    sandbox_client.tickets.bulk.update(
        [{"id": 1, "subject": "a"}, {"id": 2, "subject": "b"}, {"id": 1, "subject": "c"}], chunk=1
    )
    calls = [(seen.operation or "").partition(".")[2] for seen in sandbox.requests]
    assert calls == [
        "update_many",
        "update_many",
        "show_many",
        "show_many",
        "update_many",
        *["show_many"] * 2,
    ]
    assert sandbox_client.tickets(id=1).subject == "c"


# -- outcomes ------------------------------------------------------------------------------------------------------


def test_the_record_that_failed_is_named_with_its_reason(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    results = [{"index": 1, "error": "RecordInvalid", "details": "Subject: is blank"}, {"index": 0, "id": 7}]
    wire.then(job("j"), {"job_statuses": [job("j", "completed", results=results)["job_status"]]})
    outcomes = client.tickets.bulk.create([{"subject": "a"}, {"subject": ""}])
    good, bad = outcomes
    assert (good.id, good.ok) == (7, True)
    assert (bad.given, bad.error, bad.code) == (
        {"subject": ""},
        "RecordInvalid Subject: is blank",
        "RecordInvalid",
    )
    assert (outcomes.succeeded, outcomes.failed, outcomes.in_doubt) == ([good], [bad], [])
    with pytest.raises(
        BulkFailure,
        match=r"^1 of 2 records were not written; the first is number 1: RecordInvalid Subject: is blank$",
    ) as caught:
        outcomes.raise_for_failures()
    assert caught.value.outcomes == [bad]


def test_a_failed_job_fails_its_records_and_the_next_chunk_goes_on(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    wire.then(job("j", "failed", message="Down"), created)
    outcomes = client.tickets.bulk.create(tickets(101))
    assert [outcome.error for outcome in outcomes] == ["Down"] * 100 + [None]


def test_a_chunk_that_is_refused_fails_its_records_and_the_next_goes_on(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    wire.then(httpx.Response(422, json={"error": "RecordInvalid", "description": "no"}), created)
    outcomes = client.tickets.bulk.create(tickets(2), chunk=1)
    assert [(one.ok, one.in_doubt, one.code) for one in outcomes] == [
        (False, False, "ValidationError"),
        (True, False, None),
    ]


def test_a_record_that_cannot_be_sent_keeps_no_other_back(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    wire.then(created)
    bad: list[object] = [{"subject": object()}, 5]
    outcomes = client.tickets.bulk.create([*tickets(1), *bad, *tickets(1)])  # type: ignore[list-item]  # what is tested
    assert [one.ok for one in outcomes] == [True, False, False, True]
    assert "object cannot be sent as JSON" in str(outcomes[1].error)
    assert "takes an object or a mapping" in str(outcomes[2].error)
    assert len(json.loads(wire.sent[0].content)["tickets"]) == 2


def test_changes_are_cleared_for_the_records_that_were_written_and_only_for_them(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    wire.on("GET", "/api/v2/tickets", {"tickets": [ticket(1), ticket(2)]})
    results = [{"id": 1, "error": "TicketUpdateConflict"}, {"id": 2, "status": "Updated"}]
    done = {"job_statuses": [job("j", "completed", results=results)["job_status"]]}
    one, two = client.tickets()
    one.subject = two.subject = "new"
    wire.then(job("j"), done)
    client.tickets.bulk.update([one, two])
    assert one.to_dict(serialize=True) == {"id": 1, "subject": "new"}
    assert two.to_dict(serialize=True) == {"id": 2}


def test_what_was_found_by_another_key_is_not_answered_from_the_cache(
    sandbox_client: Zenpy, sandbox: Sandbox
) -> None:
    sandbox.add("User", {"id": 7, "name": "old", "email": "ada@example.com"})
    assert sandbox_client.users(id=7).name == "old"
    sandbox_client.users.bulk.create_or_update(
        [{"email": "ada@example.com", "name": "new"}]
    ).raise_for_failures()
    assert sandbox_client.users(id=7).name == "new"


def test_what_was_written_is_not_answered_from_the_cache(sandbox_client: Zenpy, sandbox: Sandbox) -> None:
    sandbox.add("Ticket", {"id": 1, "subject": "old"})
    assert sandbox_client.tickets(id=1).subject == "old"
    sandbox_client.tickets.bulk.update([{"id": 1, "subject": "new"}])
    assert sandbox_client.tickets(id=1).subject == "new"


# -- all the calls -------------------------------------------------------------------------------------------------


def test_ids_or_records_are_deleted(sandbox_client: Zenpy, sandbox: Sandbox) -> None:
    for key in (1, 2, 3):
        sandbox.add("Ticket", {"id": key})
    outcomes = sandbox_client.tickets.bulk.delete([1, sandbox_client.tickets(id=2), 99])
    assert [(one.ok, one.id) for one in outcomes] == [(True, 1), (True, 2), (False, 99)]
    assert [one["id"] for one in sandbox.records("Ticket")] == [3]


def test_many_tickets_are_changed_alike(sandbox_client: Zenpy, sandbox: Sandbox) -> None:
    for key in (1, 2, 3):
        sandbox.add("Ticket", {"id": key, "tags": ["kept"]})
    outcomes = sandbox_client.tickets.bulk.update_many(
        [1, 2, 3], {"status": "pending", "additional_tags": ["done"]}, chunk=2
    )
    assert all(one.ok for one in outcomes)
    assert [one["tags"] for one in sandbox.records("Ticket")] == [["done", "kept"]] * 3
    assert {one["status"] for one in sandbox.records("Ticket")} == {"pending"}


def test_a_change_given_as_an_object_goes_out_with_every_chunk(
    sandbox_client: Zenpy, sandbox: Sandbox
) -> None:
    for key in (1, 2, 3):
        sandbox.add("Ticket", {"id": key})
    pattern = sandbox_client.tickets(id=1)
    pattern.priority = "low"
    sandbox_client.tickets.bulk.update_many([1, 2, 3], pattern, chunk=1).raise_for_failures()
    assert [one["priority"] for one in sandbox.records("Ticket")] == ["low"] * 3


def test_users_are_created_or_updated(sandbox_client: Zenpy, sandbox: Sandbox) -> None:
    sandbox.add("User", {"id": 77, "email": "ada@example.com", "name": "A."})
    outcomes = sandbox_client.users.bulk.create_or_update(
        [{"name": "Ada", "email": "ada@example.com"}, {"name": "Grace", "email": "grace@example.com"}]
    )
    assert outcomes[0].id == 77
    assert all(one.ok for one in outcomes)


def test_what_a_call_takes_besides_goes_with_every_chunk(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    wire.then(created, created)
    client.ticket_import.bulk.create(tickets(2), {"archive_immediately": True}, chunk=1)
    assert [wire.query(0), wire.query(1)] == [{"archive_immediately": "true"}] * 2


def test_records_below_another_and_calls_without_a_job(client: Zenpy, wire: Wire) -> None:
    path = "/api/v2/dynamic_content/items/5/variants/update_many"
    wire.on("PUT", path, {"variants": [{"id": 1}, {"id": 2}]})
    outcomes = client.dynamic_content.variants.bulk.update(
        5, [{"id": 1, "content": "a"}, {"id": 2, "content": "b"}]
    )
    assert [(one.ok, one.id) for one in outcomes] == [(True, 1), (True, 2)]
    wire.on("DELETE", "/api/v2/macros/destroy_many", 204)
    assert [one.ok for one in client.macros.bulk.delete(iter([1, 2]))] == [True, True]


def test_nothing_to_write_needs_no_call(client: Zenpy, wire: Wire) -> None:
    assert client.tickets.bulk.delete([]) == []
    assert wire.sent == []


def test_a_resource_without_such_a_call_raises_a_clear_error(client: Zenpy) -> None:
    with pytest.raises(
        AttributeError, match="no bulk call for 'create_or_update' here; there are: create, delete"
    ):
        _ = client.tickets.bulk.create_or_update  # type: ignore[attr-defined]  # what is tested
    with pytest.raises(AttributeError, match="BrandsApi has no bulk calls"):
        _ = client.brands.bulk  # type: ignore[attr-defined]  # what is tested
    assert not hasattr(client.brands, "bulk")


def test_one_record_is_no_iterable_of_records(client: Zenpy) -> None:
    for one in (Ticket(subject="x"), {"subject": "x"}, "text"):
        with pytest.raises(ZenpyException, match="iterable of records"):
            client.tickets.bulk.create(one)  # type: ignore[arg-type]  # what is tested
        with pytest.raises(ZenpyException, match="iterable of records"):
            client.tickets.bulk.create.stream(one)  # type: ignore[arg-type]  # also before it is read


@pytest.mark.parametrize(
    "options",
    [
        {"jobs": 0},
        {"jobs": 31},
        {"jobs": "5"},
        {"chunk": 0},
        {"chunk": 101},
        {"chunk": 2.5},
        {"in_doubt": "hope"},
        {"progress": 5},
    ],
)
def test_options_are_checked_before_anything_is_sent(
    client: Zenpy, wire: Wire, options: dict[str, object]
) -> None:
    with pytest.raises(ZenpyException, match=next(iter(options))):
        client.tickets.bulk.create(tickets(1), **options)  # type: ignore[arg-type]  # what is tested
    assert wire.sent == []


@pytest.mark.parametrize("options", [{"jobs": 1, "chunk": 1}, {"jobs": 30, "chunk": 100}, {"job_timeout": 1}])
def test_the_limits_of_options_are_valid(
    client: Zenpy, wire: Wire, patient: list[float], options: dict[str, object]
) -> None:
    wire.then(created)
    assert client.tickets.bulk.create(tickets(1), **options)[0].ok  # type: ignore[arg-type]


def test_every_bulk_call_can_be_made(client: Zenpy) -> None:
    """Each uses the form of its method that takes many, also below a parent and with a change for all."""
    seen = 0
    for resource in vars(Resources):
        found = getattr(client, resource, None)
        bulk = getattr(found, "bulk", None)
        if not isinstance(bulk, Bulk):
            continue
        for name in (name for name, one in inspect.getmembers(type(bulk)) if isinstance(one, property)):
            call = getattr(bulk, name)
            target = call._target(same_change=name == "update_many")
            assert target.argument.many
            assert repr(call).startswith(f"<client.{resource}.bulk.")
            seen += 1
    assert seen >= 35


def test_waits_for_jobs_are_reported_like_all_waits(patient: list[float]) -> None:
    sandbox, waits = Sandbox(), list[str]()
    sandbox.job_polls = 2
    with Zenpy(
        subdomain="a",
        oauth_token="x",
        transport=sandbox.transport,
        on_wait=lambda wait: waits.append(wait.reason),
    ) as client:
        client.tickets.bulk.create([{"subject": "A", "description": "x"}])
    assert waits
    assert set(waits) == {"jobs under way"}


@pytest.mark.parametrize(("name", "kind"), [("users", "User"), ("organizations", "Organization")])
def test_people_and_organizations_can_be_changed_alike(
    sandbox_client: Zenpy, sandbox: Sandbox, name: str, kind: str
) -> None:
    keys = [sandbox.add(kind, {"name": f"{kind} {number}"}).id for number in range(150)]
    outcomes = getattr(sandbox_client, name).bulk.update_many(keys, {"notes": "moved"})
    assert [one.ok for one in outcomes] == [True] * 150
    assert {record["notes"] for record in sandbox.records(kind) if record.id in keys} == {"moved"}
    sent = [seen for seen in sandbox.requests if seen.method == "PUT"]
    assert [len(seen.query["ids"][0].split(",")) for seen in sent] == [100, 50]


def test_a_record_of_another_kind_is_not_sent(sandbox_client: Zenpy, sandbox: Sandbox) -> None:
    (made,) = sandbox_client.tickets.bulk.create(tickets(1))
    user = User(id=made.id, name="Jo")
    for outcomes in (
        sandbox_client.tickets.bulk.delete([user]),
        sandbox_client.tickets.bulk.update([user]),
        sandbox_client.tickets.bulk.create([user]),
    ):
        assert [one.error for one in outcomes] == [outcomes[0].error]
        assert "takes a Ticket, not User" in str(outcomes[0].error)
    assert [one.id for one in sandbox_client.tickets()] == [made.id]


def test_an_option_that_does_not_exist_names_the_call_and_the_nearest_one(client: Zenpy, wire: Wire) -> None:
    calls = client.tickets.bulk
    for call in (
        lambda: calls.create([], chunks=5),  # type: ignore[call-arg]  # what is tested
        lambda: calls.create.stream([], chunks=5),  # type: ignore[call-arg]
    ):
        with pytest.raises(
            ZenpyException,
            match=r"^tickets\.bulk\.create\(\): chunks is not an option; did you mean chunk\?$",
        ):
            call()
    with pytest.raises(
        ZenpyException, match=r"tickets\.bulk\.update_many\(\): x is not an option; it takes jobs, chunk"
    ):
        calls.update_many([1], {"status": "open"}, x=None)  # type: ignore[call-arg]
    for options, says in (
        ({"jobs": 0}, "jobs must be a whole number from 1 to 30, not 0"),
        ({"jobs": True}, "not True"),
        ({"chunk": 101}, "chunk must be a whole number from 1 to 100"),
        ({"in_doubt": "ask"}, "in_doubt must be"),
    ):
        with pytest.raises(ZenpyException, match=rf"tickets\.bulk\.delete\(\): .*{says}"):
            calls.delete([1], **options)  # type: ignore[arg-type]
    assert wire.sent == []
