"""Rules of docs/rules.md where a client meets an account that keeps them; each test names its rules."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support.oauth import authorize, refresh_grant
from tests.support.paths import ROOT
from zenpy import Zenpy
from zenpy.lib.api_objects import Ticket
from zenpy.lib.exception import (
    APIException,
    IdempotencyConflict,
    JobLimitExceeded,
    NetworkTimeout,
    ValidationError,
    ZenpyException,
)
from zenpy.lib.http.timeouts import Timeouts
from zenpy.sandbox import Sandbox
from zenpy.webhooks import Seen, Webhook, sign


@pytest.fixture
def sandbox() -> Sandbox:
    made = Sandbox()
    made.seed({"Ticket": [{"id": number, "subject": f"Ticket {number}"} for number in range(1, 251)]})
    return made


@pytest.fixture
def sandbox_client(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Iterator[Zenpy]:
    """A client whose waits move the sandbox's clock."""
    with Zenpy(
        subdomain="sandbox", oauth_token="x", transport=sandbox.transport, disable_cache=True
    ) as client:
        monkeypatch.setattr(client._transport, "sleep", sandbox.clock.advance)
        yield client


def queries(sandbox: Sandbox) -> list[dict[str, list[str]]]:
    return [dict(seen.query) for seen in sandbox.requests]


def test_the_lifetime_of_a_token_is_that_of_its_grant() -> None:
    """rule A7"""
    sandbox = Sandbox(oauth={"app": "app-secret"})
    grant = refresh_grant(sandbox, authorize(sandbox))
    client = Zenpy(subdomain="sandbox", oauth=grant, transport=sandbox.transport)
    renewed = []
    for minutes in (25, 4, 25, 4.5):  # half an hour, of which the last minute is not used
        sandbox.clock.advance(minutes=minutes)
        client.users.me()
        renewed.append(sum(seen.path == "/oauth/tokens" for seen in sandbox.requests))
    assert renewed == [0, 1, 1, 2]


@pytest.mark.parametrize("way", ["record", "mapping", "many", "tags"])
def test_a_false_safe_update_is_left_out_because_it_would_act_like_a_true_one(
    sandbox_client: Zenpy, sandbox: Sandbox, way: str
) -> None:
    """rule W9"""
    calls: dict[str, Any] = {
        "record": lambda: sandbox_client.tickets.update(Ticket(id=1, subject="x", safe_update=False)),
        "mapping": lambda: sandbox_client.tickets.update({"id": 1, "subject": "x", "safe_update": False}),
        "many": lambda: sandbox_client.tickets.update([Ticket(id=1, subject="x", safe_update=False)]),
        "tags": lambda: sandbox_client.tickets.add_tags(1, ["x"], safe_update=False),
    }
    calls[way]()
    (sent,) = sandbox.requests
    assert sent.status in (200, 201)
    assert "safe_update" not in str(sent.body)


def test_a_true_one_is_sent(sandbox_client: Zenpy, sandbox: Sandbox) -> None:
    """rule W9"""
    with pytest.raises(APIException, match="outdated"):
        sandbox_client.tickets.update(
            Ticket(id=1, subject="x", safe_update=True, updated_stamp="2020-01-01T00:00:00Z")
        )
    assert "'safe_update': True" in str(sandbox.requests[0].body)


def test_the_same_key_with_another_body_is_an_error(sandbox_client: Zenpy, sandbox: Sandbox) -> None:
    """rules W2, W10"""
    sandbox_client.tickets.create(Ticket(subject="a", description="x"), idempotency_key="k")
    with pytest.raises(IdempotencyConflict):
        sandbox_client.tickets.create(Ticket(subject="b", description="x"), idempotency_key="k")
    sandbox.clock.advance(hours=2, minutes=1)
    later = sandbox_client.tickets.create(Ticket(subject="b", description="x"), idempotency_key="k")
    assert later.idempotency_lookup == "miss"


def test_a_job_too_many_names_those_under_way(sandbox_client: Zenpy, sandbox: Sandbox) -> None:
    """rule W11"""
    sandbox.job_limit, sandbox.job_polls = 1, 3
    job = sandbox_client.tickets.create([Ticket(subject="x", description="x")])
    with pytest.raises(JobLimitExceeded) as caught:
        sandbox_client.tickets.create([Ticket(subject="y", description="y")])
    assert caught.value.current_job_ids == [job.id]
    outcomes = sandbox_client.tickets.bulk.create(Ticket(subject="z", description="z") for _ in range(3))
    assert [one.ok for one in outcomes] == [True] * 3


def test_records_of_a_job_that_is_a_day_old_are_in_doubt(
    sandbox_client: Zenpy, sandbox: Sandbox, tmp_path: Path
) -> None:
    """rule W12"""
    sandbox.job_polls = 5
    answered = sandbox_client._transport.send
    looks: list[object] = []

    def a_day_later(request: Any, time_left: float | None = None) -> Any:
        if request.method == "GET":
            looks.append(request)
            sandbox.clock.advance(days=1)
        return answered(request, time_left)

    sandbox_client._transport.send = a_day_later  # type: ignore[method-assign]  # time flies
    (outcome,) = sandbox_client.tickets.bulk.update([{"id": 1, "comment": {"body": "x"}}])
    assert looks
    assert (outcome.ok, outcome.in_doubt) == (False, True)


@pytest.mark.parametrize("shape", [list, dict])
def test_the_results_of_a_job_may_be_an_object(sandbox: Sandbox, sandbox_client: Zenpy, shape: type) -> None:
    """rule W13"""
    result = {"index": 0, "id": 1, "success": True, "status": "Updated"}
    results = [result] if shape is list else {"success": True}
    job = {"id": "j", "status": "completed", "results": results}
    sandbox.fail("PUT", status=200, body={"job_status": job})
    (outcome,) = sandbox_client.tickets.bulk.update([{"id": 1, "subject": "x"}])
    assert (outcome.ok, outcome.id) == (True, 1)


def test_cursors_are_asked_for_with_their_size(sandbox_client: Zenpy, sandbox: Sandbox) -> None:
    """rule R11"""
    assert len(list(sandbox_client.tickets())) == 250
    assert [query["page[size]"] for query in queries(sandbox)] == [["100"]] * 3


@pytest.mark.parametrize("sort", ["-id", "updated_at", "status"])
def test_cursors_sort_by_what_zendesk_sorts_by(sandbox_client: Zenpy, sandbox: Sandbox, sort: str) -> None:
    """rule R12"""
    assert len(list(sandbox_client.tickets(sort=sort))) == 250
    assert {query["sort"][0] for query in queries(sandbox)} == {sort}
    assert all("page[size]" in query for query in queries(sandbox))


def test_another_sort_is_refused_and_the_refusal_raised(sandbox_client: Zenpy) -> None:
    """rule R12"""
    with pytest.raises(APIException, match=r"InvalidPaginationParameter.*subject"):
        list(sandbox_client.tickets(sort="subject"))
    stub = (ROOT / "stubs/zenpy/lib/api/tickets.pyi").read_text(encoding="utf-8")
    assert (
        'TicketsSort: TypeAlias = Literal["id", "-id", "updated_at", "-updated_at", "status", "-status"]'
        in stub
    )
    assert "        sort: TicketsSort | str | Enum | None = None,\n" in stub


def test_a_search_never_sends_the_size_of_a_cursor(sandbox_client: Zenpy, sandbox: Sandbox) -> None:
    """rule R13"""
    for size in ({}, {"page_size": 50}, {"per_page": 50}):
        assert len(list(sandbox_client.search("Ticket", type="ticket", **size))) == 250
    assert not [name for query in queries(sandbox) for name in query if name.startswith("page[")]


def test_an_export_of_a_search_outlives_its_cursor(sandbox_client: Zenpy, sandbox: Sandbox) -> None:
    """rule R14"""
    ids = []
    for ticket in sandbox_client.search_export("*", type="ticket", page_size=100):
        ids.append(ticket.id)
        if len(ids) == 150:
            sandbox.clock.advance(minutes=61)
    assert ids == list(range(1, 251))
    assert 400 in [seen.status for seen in sandbox.requests], "the cursor has not died"


def test_the_docs_explain_that_the_index_of_the_search_is_behind() -> None:
    """rule R15"""
    guide = " ".join((ROOT / "docs/guides/search.md").read_text(encoding="utf-8").split())
    assert "index of the search is some minutes behind" in guide


def test_the_last_minute_is_never_asked_for(sandbox_client: Zenpy, sandbox: Sandbox) -> None:
    """rule R16"""
    now = sandbox.clock.now()
    with pytest.raises(ZenpyException, match="follow=True"):
        next(iter(sandbox_client.tickets.incremental(now + timedelta(days=365 * 50))))
    assert sandbox.requests == []


def test_what_comes_again_unchanged_is_dropped_on_request(sandbox_client: Zenpy, sandbox: Sandbox) -> None:
    """rule R17"""
    sandbox.clock.advance(minutes=5)
    seen = [one.id for one in sandbox_client.tickets.incremental(1, paginate_by_time=True, unique=True)]
    assert sorted(seen) == list(range(1, 251))


def test_deleted_tickets_are_exported_and_a_full_page_is_not_the_end(
    sandbox_client: Zenpy, sandbox: Sandbox
) -> None:
    """rule R18"""
    sandbox.seed({"Ticket": [{"id": number} for number in range(251, 1_301)]})
    sandbox_client.tickets.delete(Ticket(id=7))
    sandbox.clock.advance(minutes=5)
    exported = {ticket.id: ticket.status for ticket in sandbox_client.tickets.incremental(1)}
    assert len(exported) == 1_300
    assert exported[7] == "deleted"
    assert len([seen for seen in sandbox.requests if "incremental" in seen.path]) == 2


@pytest.mark.parametrize(
    ("module", "list_of"),
    [
        ("tickets", "Lists audits across all tickets"),
        ("ticket_metrics", "Lists the metrics of all tickets"),
        ("skips", "Lists which agents skipped which tickets"),
    ],
)
def test_the_docs_list_what_lacks_archived_tickets(module: str, list_of: str) -> None:
    """rule R19"""
    text = " ".join((ROOT / "stubs/zenpy/lib/api" / f"{module}.pyi").read_text(encoding="utf-8").split())
    assert "archived" in text.partition(list_of)[2].partition("Args:")[0][:200]


def test_the_system_is_no_user_and_costs_no_call(sandbox_client: Zenpy, sandbox: Sandbox) -> None:
    """rule R20"""
    sandbox.records("Ticket")[0]["submitter_id"] = -1
    ticket = sandbox_client.tickets(id=1)
    before = len(sandbox.requests)
    assert ticket.submitter is None
    assert len(sandbox.requests) == before


def test_a_user_who_was_deleted_for_good_is_read(sandbox_client: Zenpy, sandbox: Sandbox) -> None:
    """rule R8"""
    gone = sandbox.add("User", {"name": "Jo", "email": "jo@example.com"})
    sandbox.records("Ticket")[0].update(requester_id=gone.id, status="closed")  # others keep their requester
    sandbox_client.users.delete(gone.id)
    sandbox_client.users.permanently_delete(gone.id)
    requester = sandbox_client.tickets(id=1).requester
    assert requester is not None
    assert (requester.name, requester.email, requester.active) == ("Permanently Deleted User", None, False)


def test_each_field_has_its_errors(sandbox_client: Zenpy) -> None:
    """rule E4"""
    with pytest.raises(ValidationError) as caught:
        sandbox_client.tickets.update(Ticket(id=1, priority="asap"))
    assert list(caught.value.errors) == ["priority"]
    assert "asap" in str(caught.value.errors["priority"][0])


def test_a_call_that_comes_again_is_dropped() -> None:
    """rule H2"""
    webhook, calls, done = Webhook("secret"), Seen(), []
    body = b'{"type": "zen:event-type:ticket.created", "subject": "zen:ticket:1"}'
    headers = sign("secret", body)
    for sent in (headers, headers, sign("secret", body)):
        event = webhook.event(sent, body)
        with calls.once(event.invocation_id) as is_first:
            done.append(is_first)
    assert done == [True, False, True]


@pytest.mark.parametrize("name", ["Rechnung & Größe #1.txt", "a+b=c?.txt", "100 %.txt"])
def test_the_name_of_a_file_arrives_as_it_is(sandbox_client: Zenpy, sandbox: Sandbox, name: str) -> None:
    """existing client 19"""
    upload = sandbox_client.attachments.upload(b"content", target_name=name)
    assert upload.attachment is not None
    assert upload.attachment.file_name == name
    assert [one["file_name"] for one in sandbox.records("Attachment")] == [name]


def test_a_download_does_not_wait_for_ever(sandbox: Sandbox, tmp_path: Path) -> None:
    """existing client 31"""
    with Zenpy(
        subdomain="sandbox", oauth_token="x", transport=sandbox.transport, timeout=Timeouts(read=5)
    ) as client:
        client._transport.sleep = sandbox.clock.advance  # type: ignore[method-assign]  # time is the sandbox's
        upload = client.attachments.upload(b"content", target_name="a.txt")
        sandbox.fail("/attachments/*", kind="stall", delay=3_600, times=None)
        with pytest.raises(NetworkTimeout):
            client.attachments.download(upload.attachment, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_what_hangs_on_a_ticket_is_asked_for_and_not_taken_from_the_cache(sandbox: Sandbox) -> None:
    """existing client 2"""
    sandbox.add("Ticket", {"id": 900, "problem_id": 5, "type": "incident"})
    with Zenpy(subdomain="sandbox", oauth_token="x", transport=sandbox.transport) as client:
        client.tickets(id=5)
        assert [ticket.id for ticket in client.tickets.incidents(5)] == [900]
        before = len(sandbox.requests)
        client.tickets(id=5)
    assert len(sandbox.requests) == before
