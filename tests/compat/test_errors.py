"""What programs for zenpy 2 do with errors: read codes from the text, look for a status in it, pickle them."""

from __future__ import annotations

import copy
import json
import pickle
import traceback
from typing import Any

import httpx
import pytest

from zenpy import Zenpy
from zenpy.lib.exception import (
    APIException,
    InvalidEndpoint,
    RateLimitError,
    RecordNotFoundException,
    ServerError,
    ValidationError,
    ZenpyException,
)

BODY = {
    "error": "RecordInvalid",
    "description": "Record validation errors",
    "details": {"email": [{"description": "Email: a@b.c is already being used", "error": "DuplicateValue"}]},
}
#: An id in which programs would find a status.
REQUEST = "404-429-500-request"


def fail(status: int, body: object, **headers: str) -> ZenpyException:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    found = {"X-Zendesk-Request-Id": REQUEST, **headers}
    transport = httpx.MockTransport(lambda _: httpx.Response(status, headers=found, content=content))
    with (
        Zenpy(subdomain="acme", oauth_token="x", transport=transport) as client,
        pytest.raises(ZenpyException) as seen,
    ):
        client.tickets(id=1)
    return seen.value


def test_the_body_is_the_text_and_the_first_argument() -> None:
    error = fail(422, BODY)
    assert type(error) is ValidationError
    assert json.loads(error.args[0]) == BODY
    assert str(error) == error.args[0] == json.dumps(BODY)
    assert "DuplicateValue" in str(error)
    assert error.message == "RecordInvalid: Record validation errors"


def log_or_raise(error: APIException) -> str:
    """As a tap tells accounts without access apart."""
    details = json.loads(error.args[0]).get("error")
    if isinstance(details, dict) and details.get("message", "").startswith("You do not have access"):
        return "no access"
    raise error


def test_a_tap_finds_the_message_in_the_first_argument() -> None:
    refused = fail(403, {"error": {"title": "Forbidden", "message": "You do not have access to this page."}})
    assert isinstance(refused, APIException)
    assert log_or_raise(refused) == "no access"
    assert log_or_raise(APIException('{"error": {"message": "You do not have access"}}')) == "no access"
    with pytest.raises(RecordNotFoundException):
        log_or_raise(fail(404, {"error": "RecordNotFound"}))  # type: ignore[arg-type]  # it is one


@pytest.mark.parametrize("status", [400, 403, 409, 422, 500])
def test_a_request_id_is_not_taken_for_a_status(status: int) -> None:
    """It stands in a note and in an attribute, not in the text."""
    error = fail(status, {"error": "Oops"})
    assert error.request_id == REQUEST
    assert not any(code in str(error) for code in ("404", "429", "500"))


@pytest.mark.parametrize(
    ("status", "body", "kind", "text"),
    [
        (404, b"<html><title>No such page</title></html>", InvalidEndpoint, "404 Not Found: No such page"),
        (404, b"", RecordNotFoundException, "404 Not Found"),
        (501, b"<h1>Oops</h1>", ServerError, "501 Not Implemented: Oops"),
        (599, b"", ServerError, "599"),
        (501, b"no such thing", ServerError, "no such thing"),
        (501, b'"text"', ServerError, '"text"'),
    ],
)
def test_a_page_or_no_body_gives_the_status(
    status: int, body: bytes, kind: type[ZenpyException], text: str
) -> None:
    error = fail(status, body)
    assert (type(error), str(error), error.args) == (kind, text, (text,))


def test_notes_say_what_to_do_and_tracebacks_show_them() -> None:
    error = fail(422, BODY)
    assert error.__notes__ == [f"HTTP 422, request {REQUEST}", error.advice]
    shown = "".join(traceback.format_exception(error))
    assert error.advice in shown
    assert REQUEST in shown
    assert "Email: a@b.c is already being used" in error.explanation
    assert error.explanation.endswith(f"(HTTP 422, request {REQUEST}) {error.advice}")


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
def test_a_copy_has_all_but_the_answer(again: Any) -> None:
    error = fail(422, BODY)
    error.add_note("while saving Jo")
    twin = again(error)
    assert (type(twin), twin.args, str(twin), twin.__notes__) == (
        type(error),
        error.args,
        str(error),
        error.__notes__,
    )
    assert (twin.message, twin.errors, twin.status, twin.request_id) == (
        *(error.message, error.errors, error.status, error.request_id),
    )
    twin.add_note("and again")
    assert "and again" not in error.__notes__


SECRET = "s3cr3t-value-1234"


@pytest.mark.parametrize(
    "body",
    [
        {"error": "x", "request": {"headers": {"Authorization": f"Bearer {SECRET}"}}},
        {"error": "x", "headers": [f"authorization: Basic {SECRET}"]},
        {"error": "x", "access_token": SECRET, "refresh_token": f'a\\"{SECRET}', "client_secret": SECRET},
        {"error": "x", "user": {"password": SECRET}},
    ],
)
def test_credentials_in_a_body_are_masked_and_it_stays_json(body: dict[str, object]) -> None:
    error = fail(400, body)
    for text in (
        str(error),
        repr(error),
        error.explanation,
        pickle.dumps(error).decode("latin-1"),
        *error.__notes__,
    ):
        assert SECRET not in text
    assert json.loads(error.args[0]).keys() == body.keys()


def test_errors_can_be_made_as_before() -> None:
    """Tests of programs raise them from mocks, with the arguments of zenpy 2."""
    response = httpx.Response(429)
    for error in (
        RateLimitError("m", retry_after=10, response=response),
        APIException("m", response=response),
    ):
        assert (str(error), error.response, error.status) == ("m", response, 429)
    assert APIException("a", 1).args == ("a", 1)


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.sleep", lambda seconds: None)


def caught_by(error: ZenpyException, *, is_narrow_first: bool) -> str:
    """Where an error ends up in a program with the order of zenpy 2, and in one with the order of today."""
    order = (APIException, ZenpyException) if is_narrow_first else (ZenpyException, APIException)
    return next(one.__name__ for one in order if isinstance(error, one))


@pytest.mark.parametrize("status", [401, 403, 404, 409, 422, 500])
def test_the_clause_for_the_narrow_error_stands_first(status: int) -> None:
    """In zenpy 2 the two classes had nothing in common, so their order did not matter."""
    error = fail(status, BODY)
    assert caught_by(error, is_narrow_first=True) == "APIException"
    assert caught_by(error, is_narrow_first=False) == "ZenpyException"
    assert isinstance(error, APIException)
    assert issubclass(APIException, ZenpyException)
