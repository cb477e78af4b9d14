"""The exception of a refusal, what it contains, and what it never contains."""

from __future__ import annotations

import json
import pickle
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

import httpx
import pytest

from zenpy.lib import exception
from zenpy.lib.exception import (
    APIException,
    AuthenticationError,
    ConflictError,
    FieldError,
    InvalidEndpoint,
    JobLimitExceeded,
    MaintenanceError,
    PermissionDenied,
    RateLimitError,
    RecordNotFoundException,
    SearchResponseLimitExceeded,
    ServerError,
    TooManyValuesException,
    ValidationError,
    ZenpyException,
)
from zenpy.lib.http.errors import error_from
from zenpy.lib.http.limit_headers import parse_retry_after

HTML = b"<html><head><title>Oops &amp; sorry</title></head><body><h1>Down</h1></body></html>"


def read(status: int, body: object = b"", **headers: str) -> ZenpyException:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return error_from(status, {name.replace("_", "-"): value for name, value in headers.items()}, data)


CLASSES: list[tuple[int, Any, type[ZenpyException]]] = [
    (400, {"error": "BadRequest"}, ValidationError),
    (400, {"errors": [{"code": "InvalidPaginationDepth", "title": "Too deep"}]}, ValidationError),
    (401, {"error": "Couldn't authenticate you"}, AuthenticationError),
    (401, b"", AuthenticationError),
    (403, {"error": {"title": "Forbidden", "message": "You do not have access"}}, PermissionDenied),
    (403, HTML, PermissionDenied),
    (404, {"error": "RecordNotFound", "description": "Not found"}, RecordNotFoundException),
    (404, {"error": "InvalidEndpoint", "description": "Not found"}, InvalidEndpoint),
    (404, {"error": {"title": "InvalidEndpoint", "message": "Not found"}}, InvalidEndpoint),
    (404, {"errors": [{"code": "RecordNotFound"}]}, RecordNotFoundException),
    (404, {"anything": "else"}, RecordNotFoundException),
    (404, b"", RecordNotFoundException),
    (404, HTML, InvalidEndpoint),
    (409, {"error": "UpdateConflict"}, ConflictError),
    (413, b"", APIException),
    (
        422,
        {"error": "RecordInvalid", "details": {"name": [{"description": "Name: is blank"}]}},
        ValidationError,
    ),
    (422, {"error": "invalid", "description": "Bad date"}, ValidationError),
    (
        422,
        {
            "error": "invalid",
            "description": "Requested response size was greater than Search Response Limits",
        },
        SearchResponseLimitExceeded,
    ),
    (422, {"error": "TooManyValues", "description": "ids"}, TooManyValuesException),
    (400, {"error": "TooManyValues"}, TooManyValuesException),
    (429, {"error": "TooManyJobs", "current_job_ids": ["a", "b"]}, JobLimitExceeded),
    (429, b"Too many requests", RateLimitError),
    (401, {"error": "InvalidEndpoint"}, AuthenticationError),
    (403, {"error": "RecordNotFound"}, PermissionDenied),
    (500, {"error": "RecordInvalid"}, ServerError),
    (500, HTML, ServerError),
    (502, b"", ServerError),
    (503, b"", MaintenanceError),
    (418, ["odd"], APIException),
    (299, "text", APIException),
]


@pytest.mark.parametrize(("status", "body", "kind"), CLASSES)
def test_each_refusal_has_its_class(status: int, body: Any, kind: type[ZenpyException]) -> None:
    """existing client 29; rule E2"""
    error = read(status, body, X_Zendesk_Request_Id="r1")
    assert type(error) is kind
    assert isinstance(error, ZenpyException)
    assert (error.status, error.request_id) == (status, "r1")
    assert error.advice, "it says what to do"
    assert error.__notes__ == [f"HTTP {status}, request r1", error.advice]
    assert error.explanation.endswith(f"(HTTP {status}, request r1) {error.advice}")


def test_a_503_with_a_time_to_wait_is_no_maintenance() -> None:
    error = read(503, retry_after="2.5")
    assert (type(error), error.retry_after) == (ServerError, 2.5)


TEXTS: list[tuple[Any, str]] = [
    ({"error": "RecordNotFound", "description": "Not found"}, "RecordNotFound: Not found"),
    ({"error": {"title": "Forbidden", "message": "No access"}}, "Forbidden: No access"),
    ({"errors": [{"code": "Bad", "title": "Bad thing", "detail": "Very bad"}]}, "Bad: Very bad"),
    ({"errors": [{"title": "Bad thing"}]}, "Bad thing"),
    ({"errors": ["one", "two"]}, "one; two"),
    (["one", "two"], "one; two"),
    ([{"code": "Bad", "detail": "Very bad"}], "Bad: Very bad"),
    ({"error": "Same", "description": "Same"}, "Same"),
    ({"message": "Just this"}, "Just this"),
    ({"error": None, "errors": None}, "I'm a Teapot"),
    ({"error": 5}, "I'm a Teapot"),
    ({"error": ["a", 5, None]}, "a"),
    ("text", "text"),
    (5, "5"),
    (None, "I'm a Teapot"),
    ([], "I'm a Teapot"),
    ({"error": None, "errors": [{"code": "Bad", "detail": "Very bad"}]}, "Bad: Very bad"),
    ({"errors": [{"code": "A", "detail": "one"}, {"code": "B", "detail": "two"}]}, "A: one; B: two"),
    ({"error": "RecordInvalid", "details": "Name is blank"}, "RecordInvalid: Name is blank"),
    ({"error": "RecordInvalid", "details": [{"description": "is blank"}]}, "RecordInvalid: is blank"),
    (b"[" * 100_000, "[" * 200),
    (HTML, "Oops & sorry"),
    (b"<p>Hello <b>you</b></p><script>x()</script>", "Hello you"),
    (b"plain", "plain"),
    (b"  ", "I'm a Teapot"),
    (b"\xff\xfe", "��"),
    (b'{"broken', '{"broken'),
]


@pytest.mark.parametrize(("body", "message"), TEXTS)
def test_every_shape_of_body_is_read(body: Any, message: str) -> None:
    """existing client 29: lists and HTML do not crash; rule E1"""
    assert read(418, body).message == message


def test_a_status_without_a_name_is_shown_as_its_number() -> None:
    assert read(599).message == "HTTP status 599"


def test_long_texts_are_cut() -> None:
    assert len(read(400, {"description": "x" * 10_000}).message) < 600
    assert len(read(400, b"<p>" + b"x" * 10_000).message) < 600


def test_field_errors_name_the_field_and_the_problem() -> None:
    details = {
        "email": [
            {"description": "Email: is taken", "error": "DuplicateValue"},
            {"description": "Email: is odd"},
        ],
        "name": ["is blank"],
        "phone": "is odd",
        "role": {"description": "is wrong", "error": "InvalidValue"},
        "odder": [5, None, {}],
    }
    error = read(
        422, {"error": "RecordInvalid", "description": "Record validation errors", "details": details}
    )
    assert error.errors == {
        "email": [FieldError("Email: is taken", "DuplicateValue"), FieldError("Email: is odd")],
        "name": [FieldError("is blank")],
        "phone": [FieldError("is odd")],
        "role": [FieldError("is wrong", "InvalidValue")],
    }
    assert error.explanation == (
        "RecordInvalid: Record validation errors; email: Email: is taken; email: Email: is odd; name: is blank; "
        "phone: is odd; role: is wrong (HTTP 422) Correct what is named, and send it again."
    )
    assert read(422, {"errors": {"title": ["is missing"]}}).errors == {"title": [FieldError("is missing")]}
    assert read(422, {"errors": {"name": "is missing"}}).errors == {"name": [FieldError("is missing")]}


def test_running_jobs_are_named() -> None:
    error = read(429, {"error": "TooManyJobs", "current_job_ids": ["a", "b"]})
    assert isinstance(error, JobLimitExceeded)
    assert error.current_job_ids == ["a", "b"]
    assert JobLimitExceeded("x").current_job_ids == ()


NOW = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("3", 3.0),
        ("2.5", 2.5),
        (" 0 ", 0.0),
        (format_datetime(NOW.replace(second=20), usegmt=True), 20.0),
        (format_datetime(NOW.replace(year=2020), usegmt=True), 0.0),
        ("Thu, 01 Jan 2026 00:00:20 -0000", 20.0),
        ("soon", None),
        ("-5", None),
        ("nan", None),
        ("inf", None),
        ("", None),
        ("Fri, 99 Dec 2026 23:59:59 GMT", None),
        ("9" * 400, 366 * 86_400.0),  # a year, which is too long for any client
        ("99999999999", 366 * 86_400.0),
        ("Fri, 31 Dec 9999 23:59:59 GMT", 366 * 86_400.0),
    ],
)
def test_retry_after_is_seconds_or_a_date(text: str, seconds: float | None) -> None:
    """existing client 27"""
    assert parse_retry_after({"retry-after": text}, NOW.timestamp()) == seconds


def test_every_error_of_the_package_is_in_the_tree_at_its_head() -> None:
    assert exception.__doc__ is not None
    classes = [
        kind for kind in vars(exception).values() if isinstance(kind, type) and issubclass(kind, Exception)
    ]
    assert len(classes) > 20
    for kind in classes:
        assert issubclass(kind, ZenpyException | Warning)
        assert kind.__name__ in exception.__doc__
        assert kind.__doc__


@pytest.mark.parametrize("kind", [ZenpyException, APIException, RateLimitError, exception.EncodingError])
def test_errors_can_be_made_by_hand(kind: type[ZenpyException]) -> None:
    error = kind("went wrong")
    assert (error.message, error.response, error.status, error.request_id, error.errors) == (
        "went wrong",
        None,
        None,
        None,
        {},
    )
    assert (str(error), error.args) == ("went wrong", ("went wrong",))
    assert kind().message == kind.__name__


def answer() -> httpx.Response:
    request = httpx.Request("GET", "https://acme.zendesk.com/x", headers={"Authorization": "Bearer secret"})
    return httpx.Response(
        422, headers={"X-Zendesk-Request-Id": "r9"}, json={"error": "RecordInvalid"}, request=request
    )


def test_status_and_request_id_come_from_the_response() -> None:
    """rule E3"""
    error = APIException("x", response=answer())
    assert (error.status, error.request_id) == (422, "r9")


def test_errors_can_be_pickled_and_carry_no_credentials() -> None:
    """existing client 32"""
    response = answer()
    details = {"a": [{"description": "is blank", "error": "Blank"}]}
    body = json.dumps({"error": "TooManyJobs", "details": details, "current_job_ids": [1]}).encode()
    error = error_from(422, dict(response.headers), body, response)
    assert error.response is response
    data = pickle.dumps(error)
    again = pickle.loads(data)
    assert (type(again), str(again), again.errors, again.response) == (
        JobLimitExceeded,
        str(error),
        error.errors,
        None,
    )
    assert (again.status, again.request_id, again.current_job_ids) == (422, "r9", ["1"])
    for text in (str(error), repr(error), data.decode("latin-1"), str(error.args)):
        assert "secret" not in text


@pytest.mark.parametrize(
    "echo",
    [
        "Authorization: Bearer s3cret-value",
        "bad request: bearer s3cret-value",
        "{authorization=Basic s3cret-value}",
    ],
)
@pytest.mark.parametrize("shape", ["{}", '{{"error": "x", "description": "{}"}}', "<html><h1>{}</h1></html>"])
def test_what_a_proxy_echoes_of_a_request_is_not_shown(echo: str, shape: str) -> None:
    """existing client 32"""
    error = error_from(400, {}, shape.format(echo).encode())
    assert "s3cret" not in str(error) + repr(error)
    assert "earer ..." in str(error) or "asic ..." in str(error)


def test_errors_explain_what_to_do() -> None:
    assert "search_export" in read(422, {"description": "Search Response Limits"}).advice
    assert "token" in AuthenticationError("x").advice
    assert ZenpyException("x", advice="Do this.").__notes__ == ["Do this."]
    assert ZenpyException("x", advice="Do this.").explanation == "x Do this."
