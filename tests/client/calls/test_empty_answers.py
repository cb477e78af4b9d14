"""An answer without the documented content is neither an empty page nor a success."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.support.wire import Wire, ticket
from zenpy import Zenpy
from zenpy.lib.api_objects import Ticket, User
from zenpy.lib.calls.completeness import refuse_empty_answer, refuse_page_without_list
from zenpy.lib.calls.operation import Operation, Result
from zenpy.lib.exception import BulkStopped, DecodingError
from zenpy.lib.http.message import Response


def operation(kind: str, key: str | None, method: str = "PUT") -> Operation:
    return Operation("tickets.update", method, "/api/v2/tickets", (), result=Result(kind, key=key))


def is_refused(
    kind: str, body: object, method: str = "PUT", status: int = 200, key: str | None = "ticket"
) -> bool:
    try:
        refuse_empty_answer(operation(kind, key, method), Response(status, {}, b"..."), body)
    except DecodingError:
        return True
    return False


@pytest.mark.parametrize("kind", ["one", "whole", "job"])
@pytest.mark.parametrize("body", [None, {}, [], "maintenance", 7, ["?"]])
def test_an_answer_without_a_record_is_refused(kind: str, body: object) -> None:
    assert is_refused(kind, body)


@pytest.mark.parametrize(
    "body", [{"ticket": {}}, {"ticket": None}, {"id": 1}, {"other": {"id": 1}}, [{"id": 1}]]
)
def test_what_may_be_a_record_is_read(body: object) -> None:
    assert not is_refused("one", body)


def test_a_job_has_its_name_or_an_id() -> None:
    assert not is_refused("job", {"job_status": {"id": "a"}}, key="job_status")
    assert not is_refused("job", {"id": "a"}, key="job_status")
    assert is_refused("job", {"message": "busy"}, key="job_status")


def test_calls_without_an_answer_may_have_an_empty_body() -> None:
    assert not is_refused("one", None, status=204)
    assert not is_refused("one", None, method="DELETE")
    assert not is_refused("nothing", None)
    assert not is_refused("whole", {}, method="GET")


def is_refused_as_page(body: object, key: str | None = "tickets", status: int = 200) -> bool:
    try:
        refuse_page_without_list(operation("list", key, "GET"), Response(status, {}, b""), body)
    except DecodingError:
        return True
    return False


@pytest.mark.parametrize(
    "body", [None, {}, [], "?", ["?"], {"error": "busy"}, {"count": 3, "next_page": None}]
)
def test_a_page_without_its_list_is_refused(body: object) -> None:
    assert is_refused_as_page(body)


@pytest.mark.parametrize(
    "body",
    [{"tickets": []}, {"tickets": None}, {"count": 0}, {"docs": {}}, [{"id": 1}], {"tickets": {"id": 1}}],
)
def test_a_page_with_its_list_or_with_nothing_to_list_is_read(body: object) -> None:
    assert not is_refused_as_page(body)


def test_a_bare_list_may_be_empty() -> None:
    assert not is_refused_as_page([], key=None)
    assert not is_refused_as_page(None, status=204)


def test_a_listing_does_not_end_where_a_proxy_answered(client: Zenpy, wire: Wire) -> None:
    links = {"next": "https://acme.zendesk.com/api/v2/tickets?page%5Bafter%5D=x"}
    wire.then({"tickets": [ticket(1)], "meta": {"has_more": True}, "links": links}, {})
    tickets = iter(client.tickets())
    assert next(tickets).id == 1
    with pytest.raises(DecodingError, match=r"no .tickets.*leave records out"):
        next(tickets)


def test_an_unconfirmed_change_stays(client: Zenpy, wire: Wire) -> None:
    wire.then({})
    changed = Ticket(id=1, subject="New")
    with pytest.raises(DecodingError, match="not known"):
        client.tickets.update(changed)
    assert changed.to_dict(serialize=True) == {"id": 1, "subject": "New"}


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        ("", "it is empty"),
        ("OK", "it is text"),
        ('"OK"', "it is text"),
        ("null", "it is text"),
        ("Ticket updated: 1 < 2", "it is text"),
        ('{"ticket": {"id"', "it is JSON that breaks off"),
    ],
)
def test_a_write_that_is_accepted_without_its_record_says_so(
    client: Zenpy, wire: Wire, answer: str, says: str
) -> None:
    wire.then(answer, answer, answer)
    changed = Ticket(id=1, subject="New")
    with pytest.raises(
        DecodingError, match=f"answered 200, so the write was accepted.*no ticket: {says}"
    ) as caught:
        client.tickets.update(changed)
    assert caught.value.accepted
    assert "not known" not in str(caught.value)
    assert changed.to_dict(serialize=True) == {"id": 1, "subject": "New"}
    with pytest.raises(DecodingError, match="accepted, but the answer holds no user"):
        client.users.create(User(name="A"))
    with pytest.raises(DecodingError, match="accepted, but the answer holds no tags"):
        client.tickets.add_tags(1, ["a"])


@pytest.mark.parametrize(
    "answer", ["<html>Sign in</html>", "\n<!DOCTYPE html>", "{}", '{"message": "busy"}', "[]"]
)
def test_what_a_proxy_may_have_answered_leaves_a_doubt(client: Zenpy, wire: Wire, answer: str) -> None:
    wire.then(answer)
    changed = Ticket(id=1, subject="New")
    with pytest.raises(DecodingError) as caught:
        client.tickets.update(changed)
    assert not caught.value.accepted
    assert "was accepted" not in str(caught.value)
    assert changed.to_dict(serialize=True) == {"id": 1, "subject": "New"}


@pytest.mark.parametrize("answer", ["<html>Sign in</html>", "{}"])
def test_a_write_in_doubt_says_so(client: Zenpy, wire: Wire, answer: str) -> None:
    wire.then(answer, answer, "<html>Sign in</html>")
    with pytest.raises(
        DecodingError, match="which names no 'ticket': whether it was carried out is not known"
    ):
        client.tickets.update(Ticket(id=1, subject="New"))
    with pytest.raises(DecodingError, match="which names no 'tags': whether it was carried out is not known"):
        client.tickets.set_tags(1, ["a"])
    with pytest.raises(DecodingError, match="whether it was carried out is not known"):
        client.tickets.mark_as_spam(1)


def test_a_list_that_a_write_promises_is_not_read_from_anything(client: Zenpy, wire: Wire) -> None:
    wire.then({"success": True}, {"tags": []}, {"other": ["a"]})
    with pytest.raises(DecodingError, match="names no 'tags'"):
        client.tickets.set_tags(1, ["a"])
    assert client.tickets.set_tags(1, ["a"]) == []
    client.tickets.set_tags(1, ["a"])


def test_an_answer_that_is_not_utf_8_is_not_said_to_break_off(client: Zenpy, wire: Wire) -> None:
    wire.then(httpx.Response(200, content=b'{"user": {"name": "\xe9"}}'))
    with pytest.raises(DecodingError, match="accepted, but the answer holds no user: it is not UTF-8"):
        client.users.create(User(name="A"))


@pytest.mark.parametrize("status", [202, 204, 205])
def test_a_read_without_content_is_no_record(client: Zenpy, wire: Wire, status: int) -> None:
    wire.then(status)
    with pytest.raises(DecodingError, match="nothing is known of what was asked for"):
        client.tickets(id=1)


@pytest.mark.parametrize(
    "answer", [{"success": True}, {"error": "busy"}, {"message": "x", "status_code": 1}, "null"]
)
def test_a_read_that_is_answered_with_something_else_is_no_record(
    client: Zenpy, wire: Wire, answer: Any
) -> None:
    wire.then(answer)
    with pytest.raises(DecodingError, match="names no 'user': nothing is known of what was asked for"):
        client.users(id=1)


@pytest.mark.parametrize("answer", ["", "OK", "<html>"])
def test_a_read_without_its_record_is_an_error_too(client: Zenpy, wire: Wire, answer: str) -> None:
    wire.then(*[answer] * 4)
    with pytest.raises(DecodingError) as caught:
        client.tickets(id=1)
    assert not caught.value.accepted


def test_a_bulk_call_does_not_count_what_was_only_accepted(client: Zenpy, wire: Wire) -> None:
    wire.then(*["OK"] * 3)
    changed = Ticket(id=1, subject="New", comment={"body": "x"})
    with pytest.raises(BulkStopped):
        client.tickets.bulk.update([changed])
    assert changed._unsent_changes()
