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
from zenpy.lib.exception import BulkStopped, DecodingError, PaginationError
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
@pytest.mark.parametrize("method", ["GET", "PUT", "POST", "DELETE"])
@pytest.mark.parametrize("status", [200, 202, 204, 205])
@pytest.mark.parametrize(
    "body", [None, [], "maintenance", 7, True, ["?"], [{}], {"ticket": None}, {"ticket": []}]
)
def test_an_answer_without_a_record_is_refused(kind: str, method: str, status: int, body: object) -> None:
    assert is_refused(kind, body, method, status)


@pytest.mark.parametrize("body", [{}, *({"ticket": value} for value in (None, {}, [], [None], "?", 7, True))])
def test_what_stands_in_the_envelope_has_to_be_a_record(body: object) -> None:
    assert is_refused("one", body)
    assert is_refused("one", body, "GET")


@pytest.mark.parametrize(
    "body", [{"ticket": {"id": 1}}, {"id": 1}, {"other": {"id": 1}}, [{"id": 1}], {"ticket": [{"id": 1}]}]
)
def test_what_may_be_a_record_is_read(body: object) -> None:
    assert not is_refused("one", body)


def test_a_job_has_its_name_or_an_id() -> None:
    assert not is_refused("job", {"job_status": {"id": "a"}}, key="job_status")
    assert not is_refused("job", {"id": "a"}, key="job_status")
    for body in (
        {"message": "busy"},
        {"job_status": None},
        {"job_status": {}},
        {"job_status": "a"},
        {"id": None},
    ):
        assert is_refused("job", body, key="job_status")
        assert is_refused("job", body, "DELETE", key="job_status")


def test_calls_without_an_answer_may_have_an_empty_body() -> None:
    assert not is_refused("nothing", None, status=204)
    assert not is_refused("nothing", None)
    assert not is_refused("whole", {}, method="GET")


@pytest.mark.parametrize("method", ["GET", "PUT"])
def test_a_count_counts(method: str) -> None:
    for body in (5, {"count": 5}, {"count": {"value": 5, "refreshed_at": None}}):
        assert not is_refused("count", body, method, key="count")
    for body in (None, {}, {"count": None}, {"count": "many"}, {"count": {}}, {"count": {"value": None}}):
        assert is_refused("count", body, method, key="count")


def test_a_plain_value_is_there() -> None:
    assert not is_refused("values", {"success": False}, "GET", key="success")
    for body in (None, {}, {"success": None}):
        assert is_refused("values", body, "GET", key="success")


@pytest.mark.parametrize("body", [None, {}, {"tags": None}, {"tags": "a"}, {"tags": {}}])
def test_a_write_that_lists_has_its_list(client: Zenpy, wire: Wire, body: object) -> None:
    wire.then(httpx.Response(200, json=body))
    with pytest.raises(DecodingError):
        client.tickets.add_tags(1, ["a"])


def test_bytes_that_are_not_there_yet_are_refused() -> None:
    assert is_refused("binary", b"", "GET", status=202)
    assert is_refused("binary", b"", "GET", status=204)
    assert not is_refused("binary", b"", "GET")


@pytest.mark.parametrize("status", [202, 204, 205])
def test_a_write_without_its_record_keeps_its_changes(client: Zenpy, wire: Wire, status: int) -> None:
    wire.then(httpx.Response(status), httpx.Response(status))
    changed = Ticket(id=1, subject="New")
    with pytest.raises(DecodingError, match="accepted") as caught:
        client.tickets.update(changed)
    assert caught.value.accepted
    assert changed.to_dict(serialize=True) == {"id": 1, "subject": "New"}
    with pytest.raises(DecodingError):
        client.users.delete(7)


@pytest.mark.parametrize("value", [None, {}, "?", 7, True, []])
def test_the_ticket_of_a_write_cannot_be_something_else(client: Zenpy, wire: Wire, value: object) -> None:
    wire.then({"ticket": value, "audit": {"id": 1, "events": []}})
    changed = Ticket(id=1, subject="New")
    with pytest.raises(DecodingError):
        client.tickets.update(changed)
    assert changed._unsent_changes()


def is_refused_as_page(body: object, key: str | None = "tickets", status: int = 200) -> bool:
    try:
        refuse_page_without_list(operation("list", key, "GET"), Response(status, {}, b""), body)
    except DecodingError:
        return True
    return False


@pytest.mark.parametrize(
    "body",
    [
        *(None, {}, [], "?", ["?"], {"error": "busy"}, {"count": 3, "next_page": None}),
        *({"tickets": value} for value in (None, {}, {"a": 1}, "?", 7, True)),
        {"others": []},
    ],
)
@pytest.mark.parametrize("status", [200, 202, 204])
def test_a_page_without_its_list_is_refused(body: object, status: int) -> None:
    assert is_refused_as_page(body, status=status)


@pytest.mark.parametrize(
    "body",
    [
        *({"tickets": []}, {"count": 0}, {"docs": {}}, [{"id": 1}], {"tickets": {"id": 1}}),
        {"others": [], "meta": {"has_more": False}},
    ],
)
def test_a_page_with_its_list_or_with_nothing_to_list_is_read(body: object) -> None:
    assert not is_refused_as_page(body)


def test_a_bare_list_may_be_empty() -> None:
    assert not is_refused_as_page([], key=None)
    assert is_refused_as_page(None, key=None, status=204)


#: What may come in the place of the second page: nothing, or something without its list.
NO_PAGES: list[object] = [
    *(httpx.Response(status) for status in (202, 204, 205)),
    *({"tickets": value, "meta": {"has_more": False}} for value in (None, {}, {"id": 2}, "?", 7)),
    {"meta": {"has_more": False}},
    [{"id": 2}],
    {"ticket": {"id": 2}},
    {"tickets": [{"id": 2}]},  # it does not say whether it is the last one
]


@pytest.mark.parametrize("page", NO_PAGES)
def test_no_other_answer_ends_a_listing(client: Zenpy, wire: Wire, page: object) -> None:
    wire.then({"tickets": [ticket(1)], "meta": {"has_more": True, "after_cursor": "x"}}, page)  # type: ignore[arg-type]  # what no server should answer
    tickets = iter(client.tickets())
    assert next(tickets).id == 1
    with pytest.raises((DecodingError, PaginationError)):
        list(tickets)


@pytest.mark.parametrize(
    "page", [one for one in NO_PAGES if not isinstance(one, dict) or "tickets" not in one]
)
def test_no_other_answer_ends_a_search_or_an_export(client: Zenpy, wire: Wire, page: object) -> None:
    position = {"after_cursor": "c", "end_of_stream": False}
    wire.then({"tickets": [ticket(1)], **position}, page)  # type: ignore[arg-type]  # what no server should answer
    with pytest.raises((DecodingError, PaginationError)):
        list(client.tickets.incremental(start_time=1_600_000_000, paginate_by_time=False))
    url = "https://acme.zendesk.com/api/v2/search?page=2"
    wire.then({"results": [ticket(1)], "count": 101, "next_page": url}, page)  # type: ignore[arg-type]  # the same
    with pytest.raises((DecodingError, PaginationError)):
        list(client.search("x"))


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
    with pytest.raises(DecodingError, match="names no 'tags'"):
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
