"""Limits, retries and errors by meaning."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import httpx
import pytest

from tests.support.wire import Wire, ticket
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib import exception as exc
from zenpy.lib.calls import result as response
from zenpy.sandbox import Sandbox


def limited(**headers: str) -> httpx.Response:
    return httpx.Response(429, headers={name.replace("_", "-"): value for name, value in headers.items()})


@pytest.mark.parametrize(("header", "waited"), [("3", 3.0), ("2.5", 2.5)])
def test_a_limit_is_waited_out_as_long_as_it_asks(
    client: Zenpy, wire: Wire, patient: list[float], header: str, waited: float
) -> None:
    """existing client 27; rule L3"""
    wire.then(limited(Retry_After=header), {"ticket": ticket(1)})
    assert client.tickets(id=1).id == 1
    assert patient == [waited]


def test_a_limit_until_a_date_is_waited_out(client: Zenpy, wire: Wire, patient: list[float]) -> None:
    """existing client 27"""
    wire.then(
        limited(Retry_After=format_datetime(datetime.now(UTC) + timedelta(seconds=20), usegmt=True)),
        {"ticket": ticket(1)},
    )
    client.tickets(id=1)
    assert 15 < patient[0] <= 20


def test_a_limit_without_a_time_is_tried_again(client: Zenpy, wire: Wire, patient: list[float]) -> None:
    """existing client 27; rule L3"""
    wire.then(limited(), {"ticket": ticket(1)})
    assert client.tickets(id=1).id == 1
    assert len(patient) == 1


def test_the_limit_is_the_clients_not_each_resources(wire: Wire, patient: list[float]) -> None:
    """existing client 27"""
    used = {"X-Rate-Limit": "100", "X-Rate-Limit-Remaining": "15"}
    wire.then(
        httpx.Response(200, json={"ticket": ticket(1)}, headers=used), {"user": {"id": 1, "name": "Jo"}}
    )
    transport = httpx.MockTransport(wire.handle)
    with Zenpy(subdomain="a", oauth_token="x", proactive_ratelimit=80, transport=transport) as client:
        client.tickets(id=1)
        client.users(id=1)
    assert len(patient) == 1
    assert 9 < patient[0] <= 10


def test_a_client_that_shall_not_wait_raises(wire: Wire, patient: list[float]) -> None:
    wire.then(limited(Retry_After="7"))
    transport = httpx.MockTransport(wire.handle)
    client = Zenpy(subdomain="a", oauth_token="x", raise_on_ratelimit=True, transport=transport)
    with client, pytest.raises(exc.RateLimitError) as caught:
        client.tickets(id=1)
    assert caught.value.retry_after == 7
    assert caught.value.response is not None
    assert patient == []


def test_a_budget_for_waiting_is_kept(wire: Wire, patient: list[float]) -> None:
    wire.then(limited(Retry_After="4"), limited(Retry_After="4"))
    transport = httpx.MockTransport(wire.handle)
    client = Zenpy(subdomain="a", oauth_token="x", ratelimit_budget=5, transport=transport)
    with client, pytest.raises(exc.RatelimitBudgetExceeded):
        client.tickets(id=1)
    assert patient == [4.0]


def test_the_budget_is_one_for_the_life_of_a_client(wire: Wire, patient: list[float]) -> None:
    wire.then(limited(Retry_After="4"), {"ticket": ticket(1)}, limited(Retry_After="4"))
    transport = httpx.MockTransport(wire.handle)
    with Zenpy(subdomain="a", oauth_token="x", ratelimit_budget=5, transport=transport) as client:
        client.tickets(id=1)
        with pytest.raises(exc.RatelimitBudgetExceeded, match="of which 4 have been spent"):
            client.tickets(id=2)
    assert patient == [4.0]


def test_the_budget_of_an_async_client_is_one_for_its_life(wire: Wire) -> None:
    wire.then(limited(Retry_After="0.04"), {"ticket": ticket(1)}, limited(Retry_After="0.04"))

    async def program() -> None:
        transport = httpx.MockTransport(wire.handle)
        async with AsyncZenpy(
            subdomain="a", oauth_token="x", ratelimit_budget=0.05, transport=transport
        ) as client:
            await client.tickets(id=1)
            with pytest.raises(exc.RatelimitBudgetExceeded, match=r"of which 0\.04 have been spent"):
                await client.tickets(id=2)

    asyncio.run(program())


def test_a_503_with_a_time_waits_that_time(client: Zenpy, wire: Wire, patient: list[float]) -> None:
    """existing client 28"""
    wire.then(httpx.Response(503, headers={"Retry-After": "6"}), {"ticket": ticket(1)})
    client.tickets(id=1)
    assert patient == [6.0]


def test_a_503_without_a_time_is_maintenance(client: Zenpy, wire: Wire, patient: list[float]) -> None:
    wire.then(httpx.Response(503, text="<html><title>Down</title></html>"))
    with pytest.raises(exc.MaintenanceError):
        client.tickets(id=1)
    assert patient == []


def test_a_reading_call_survives_a_broken_connection(client: Zenpy, wire: Wire, patient: list[float]) -> None:
    def broken(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("reset", request=request)

    wire.then(broken, {"ticket": ticket(1)})
    assert client.tickets(id=1).id == 1
    assert len(patient) == 1


def test_a_writing_call_is_not_repeated_after_a_broken_connection(client: Zenpy, wire: Wire) -> None:
    def broken(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("reset", request=request)

    wire.then(broken)
    with pytest.raises(exc.NetworkError, match="POST /api/v2/users"):
        client.users.create({"name": "Jo"})
    assert len(wire.sent) == 1


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (401, {"error": "Couldn't authenticate you"}, exc.AuthenticationError),
        (403, {"error": {"title": "Forbidden", "message": "No"}}, exc.PermissionDenied),
        (404, {"error": "RecordNotFound", "description": "Not found"}, exc.RecordNotFoundException),
        (404, {"error": {"title": "InvalidEndpoint", "message": "Not found"}}, exc.InvalidEndpoint),
        (409, {"error": "Conflict"}, exc.ConflictError),
        (
            422,
            {"error": "RecordInvalid", "details": {"name": [{"description": "blank", "error": "Blank"}]}},
            exc.ValidationError,
        ),
        (
            422,
            {"error": "invalid", "description": "Invalid search: too many results"},
            exc.SearchResponseLimitExceeded,
        ),
        (422, {"error": "invalid", "description": "Bad date"}, exc.ValidationError),
        (429, {"error": "TooManyJobs", "current_job_ids": ["a"]}, exc.JobLimitExceeded),
        (400, ["one", "two"], exc.ValidationError),
        (500, "<html><body>Oops</body></html>", exc.ServerError),
        (400, {"errors": [{"code": "Bad", "title": "Bad thing", "detail": "very"}]}, exc.ValidationError),
    ],
)
def test_errors_are_classes_by_meaning(
    client: Zenpy, wire: Wire, patient: list[float], status: int, body: object, kind: type[exc.APIException]
) -> None:
    """existing client 29"""
    headers = {"X-Zendesk-Request-Id": "r1"}
    answer = (
        httpx.Response(status, text=body, headers=headers)
        if isinstance(body, str)
        else httpx.Response(status, json=body, headers=headers)
    )
    wire.on("GET", "/api/v2/tickets/1", answer)
    with pytest.raises(exc.ZenpyException) as caught:
        client.tickets(id=1)
    assert type(caught.value) is kind
    assert (caught.value.status, caught.value.request_id) == (status, "r1")


def test_field_errors_are_listed_by_field(client: Zenpy, wire: Wire) -> None:
    details = {"email": [{"description": "Email: is taken", "error": "DuplicateValue"}]}
    wire.then(httpx.Response(422, json={"error": "RecordInvalid", "details": details}))
    with pytest.raises(exc.ValidationError) as caught:
        client.users.create({"name": "Jo"})
    (problem,) = caught.value.errors["email"]
    assert (problem.description, problem.error) == ("Email: is taken", "DuplicateValue")


def test_each_of_several_errors_is_told(client: Zenpy, wire: Wire) -> None:
    errors = [{"code": "bad_request", "title": "It is bad"}, {"code": "missing", "title": "No name"}]
    wire.then(httpx.Response(400, json={"errors": errors}))
    with pytest.raises(exc.ValidationError) as raised:
        client.tickets(id=1)
    assert raised.value.message == "bad_request: It is bad; missing: No name"


def test_half_a_character_in_an_answer_does_not_lose_the_record(client: Zenpy, wire: Wire) -> None:
    wire.then(rb'{"ticket": {"id": 1, "subject": "cut \ud83d"}}')
    assert client.tickets(id=1).subject == "cut \ud83d"


def test_success_that_is_no_json_is_a_decoding_error(client: Zenpy, wire: Wire) -> None:
    wire.then("<html>proxy</html>")
    with pytest.raises(exc.DecodingError, match="not JSON"):
        client.tickets(id=1)


def test_the_answer_of_an_error_that_came_over_a_socket_can_be_read() -> None:
    with (
        Sandbox().serve() as server,
        Zenpy(subdomain="acme", oauth_token="secret", base_url=server.url) as client,
        pytest.raises(exc.RecordNotFoundException) as raised,
    ):
        client.tickets(id=99)
    assert raised.value.response is not None
    assert raised.value.response.json()["error"] == "RecordNotFound"
    assert "RecordNotFound" in raised.value.response.text


def test_an_empty_answer_is_no_empty_listing(client: Zenpy, wire: Wire) -> None:
    wire.then(b"", b"")
    with pytest.raises(exc.DecodingError, match="an empty body"):
        list(client.tickets())
    with pytest.raises(exc.DecodingError, match="an empty body"):
        client.tickets(id=1)


@pytest.mark.parametrize("broken", [b'{"tickets": [{"id": 1}', b'{"tickets": [{"id": 1,', b"[{"])
def test_json_that_breaks_off_is_asked_for_again(
    client: Zenpy, wire: Wire, patient: list[float], broken: bytes
) -> None:
    """Also where the rest happens to end like JSON."""
    wire.then(broken, {"tickets": [ticket(1), ticket(2)], "meta": {"has_more": False}})
    assert [one.id for one in client.tickets()] == [1, 2]
    assert len(patient) == 1


def test_json_is_decoded_once(client: Zenpy, wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    decoded: list[bytes] = []
    original = response.orjson.loads

    def count(body: bytes) -> object:
        decoded.append(body)
        return original(body)

    monkeypatch.setattr("zenpy.lib.calls.result.orjson.loads", count)
    wire.then({"ticket": ticket(1)})
    client.tickets(id=1)
    assert len(decoded) == 1
