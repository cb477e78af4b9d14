"""What an answer must hold to be what its operation promises, and what an error says about one that does not."""

from __future__ import annotations

import httpx
import pytest

from zenpy.lib.api_objects import Ticket, User
from zenpy.lib.calls.completeness import refuse_anonymous_user, refuse_empty_answer
from zenpy.lib.calls.operation import Body, Operation, Result
from zenpy.lib.exception import AuthenticationError, DecodingError
from zenpy.lib.http.message import Response

RAW = httpx.Response(200)
TICKET = Result("one", schema="Ticket", key="ticket")
#: A ticket with its audit: the body itself is the record, and the ticket in it is what was written.
WITH_AUDIT = Result("whole", schema="TicketAudit")


def make_operation(
    result: Result, method: str = "PUT", body: Body | None = None, name: str = "tickets.x"
) -> Operation:
    return Operation(name, method, "/api/v2/tickets", (), body=body, result=result)


def find_error(
    result: Result, body: object, method: str = "PUT", sent: Body | None = None, content: bytes = b"{...}"
) -> DecodingError | None:
    """The error for an answer; None if it is accepted."""
    try:
        refuse_empty_answer(make_operation(result, method, sent), Response(200, {}, content, raw=RAW), body)
    except DecodingError as error:
        return error
    return None


@pytest.mark.parametrize(
    "body",
    [
        *({"ticket": {"id": 7}}, {"ticket": {"subject": "x"}}, {"other": {"subject": "x"}}),
        *({"subject": "x"}, {"id": 7}, {"id": 7, "error": None}, {"other": [{"id": 7}]}),
    ],
)
def test_a_record_is_found_in_its_envelope_in_another_one_or_without_any(body: object) -> None:
    assert find_error(TICKET, body) is None


@pytest.mark.parametrize(
    "body",
    [
        *({"ticket": {"message": "busy"}}, {"other": {"message": "busy"}}, {"other": None}, {"id": None}),
        *({"message": "busy"}, {"error": {"id": 1}}, {"errors": [{"id": 1}]}, {"error": "x", "subject": "x"}),
    ],
)
def test_something_without_a_field_of_the_record_is_not_the_record(body: object) -> None:
    assert find_error(TICKET, body)


def test_a_record_of_a_kind_that_is_not_known_can_have_any_fields() -> None:
    unknown = Result("one", key="thing")
    assert find_error(unknown, {"thing": {"colour": "red"}}) is None
    assert find_error(unknown, {"colour": "red"}) is None
    assert find_error(unknown, {"thing": {}})
    # an id makes a record also where the fields of the kind do not name one
    assert find_error(Result("one", schema="Count", key="thing"), {"thing": {"id": 1}}) is None


def test_a_list_a_count_and_a_value_are_found_with_and_without_their_names() -> None:
    assert find_error(Result("list", schema="Ticket", key="tickets"), {"tickets": []}) is None
    assert find_error(Result("values", key="tags", many=True), {"tags": []}) is None
    assert find_error(Result("count", key="count"), {"value": 5, "refreshed_at": None}) is None
    assert find_error(Result("values", key="success"), True) is None
    assert find_error(Result("values"), {"online": 1}) is None
    assert find_error(Result("values"), ["online"]) is None
    assert find_error(Result("values"), "online")


def test_a_write_whose_record_lacks_the_part_that_was_written_is_not_confirmed() -> None:
    sent = Body("record", schema="Ticket", key="ticket")
    audit = {"id": 1, "events": []}
    assert find_error(WITH_AUDIT, {"ticket": {"id": 7}, "audit": audit}, sent=sent) is None
    assert find_error(WITH_AUDIT, {"ticket": {"subject": "x"}, "audit": audit}, sent=sent) is None
    assert find_error(WITH_AUDIT, {"ticket": {"message": "busy"}, "audit": audit}, sent=sent)
    assert find_error(WITH_AUDIT, {"audit": audit}, sent=sent)


def test_an_error_says_how_much_came_and_what_is_missing() -> None:
    assert "with 5 bytes, which names no 'ticket':" in str(find_error(TICKET, {}))
    assert "with an empty body, which names no 'ticket':" in str(find_error(TICKET, {}, content=b" \n"))
    assert "which names no job:" in str(find_error(Result("job", key="job_status"), {}))
    assert "but the answer names no job: it is text" in str(find_error(Result("job"), None, content=b"OK"))
    assert "but the answer holds no ticket: it is text" in str(find_error(TICKET, None, content=b"OK"))


@pytest.mark.parametrize(
    ("content", "headers", "says"),
    [
        (
            b' [{"id"',
            {"content-type": "application/json"},
            "it is JSON that breaks off (application/json, 7 bytes)",
        ),
        (b"Done", {"content-type": "text/plain"}, "it is text (text/plain, 4 bytes)"),
        (b"Done", {}, "it is text (no content type, 4 bytes)"),
        (b"\xe9\xe9", {}, "it is not UTF-8 (no content type, 2 bytes)"),
        (b" \n", {}, "it is empty"),
    ],
)
def test_an_error_for_an_accepted_write_describes_the_answer(
    content: bytes, headers: dict[str, str], says: str
) -> None:
    with pytest.raises(DecodingError, match="accepted") as raised:
        refuse_empty_answer(make_operation(Result("one")), Response(200, headers, content), None)
    assert f"but the answer holds no record: {says}." in str(raised.value)
    assert "Read the record to see what it holds now." in raised.value.advice


def test_an_error_keeps_the_answer() -> None:
    for content in (b"{}", b"OK"):
        error = find_error(TICKET, {} if content == b"{}" else None, content=content)
        assert error is not None
        assert error.response is RAW


def test_nobody_is_signed_in_as_a_user_without_an_id() -> None:
    me = make_operation(Result("one", schema="User", key="user"), "GET", name="users.me")
    refuse_anonymous_user(me, User(id=7))
    refuse_anonymous_user(me, {"id": None})
    refuse_anonymous_user(make_operation(TICKET, "GET"), Ticket())
    with pytest.raises(
        AuthenticationError, match="check the subdomain and the token, or build the client with anonymous"
    ):
        refuse_anonymous_user(me, User(name="Anonymous user"))
