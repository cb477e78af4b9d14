"""`client.request()`: where it sends, what it sends, how it is repeated, and what the answer gives."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime

import httpx
import pytest

from tests.support.wire import Wire
from zenpy import AsyncZenpy, Zenpy
from zenpy.credentials import ApiKey
from zenpy.lib.api_objects import Ticket, User
from zenpy.lib.exception import (
    ConfigurationError,
    DeadlineExceeded,
    DecodingError,
    RateLimitError,
    RecordNotFoundException,
    ZenpyException,
)
from zenpy.lib.hooks import Event, RequestSent, ResponseReceived
from zenpy.sandbox import Sandbox

PATH = "/api/v2/new_things"


@pytest.mark.parametrize(
    "url",
    [
        PATH,
        PATH.removeprefix("/"),
        f"https://acme.zendesk.com{PATH}",
        f"https://ACME.zendesk.com:443{PATH}",
        f"{PATH}#part",
    ],
)
def test_a_path_or_an_address_of_the_account(client: Zenpy, wire: Wire, url: str) -> None:
    wire.then({"things": []})
    answer = client.request("get", url)
    assert (answer.status, answer.json()) == (200, {"things": []})
    assert (wire.last.method, str(wire.last.url)) == ("GET", f"https://acme.zendesk.com{PATH}")
    assert "authorization" in wire.last.headers


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.test/api/v2/things",
        "http://acme.zendesk.com/api/v2/things",
        "https://acme.zendesk.com.evil.test/x",
        "https://acme.zendesk.com@evil.test/x",
        "https://other.zendesk.com/api/v2/things",
        "//evil.test/x",
        "/api/v2/../../x",
        "\\\\evil.test\\x",
        "https://acme.zendesk.com\\@evil.test/",
    ],
)
def test_no_other_host_is_asked(client: Zenpy, wire: Wire, url: str) -> None:
    with pytest.raises(ZenpyException, match=r"does not lie on https://acme\.zendesk\.com"):
        client.request("GET", url)
    assert wire.sent == []


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ({"url": ""}, "is not an address"),
        ({"method": "GET /x"}, "is not an HTTP method"),
        ({"json": {}, "content": b"x"}, "not both"),
        ({"headers": {"Authorization": "Bearer y"}}, "Authorization itself"),
        ({"json": {"a": object()}}, "object cannot be sent as JSON"),
    ],
)
def test_arguments_that_cannot_be_sent_are_refused(
    client: Zenpy, wire: Wire, arguments: dict[str, object], text: str
) -> None:
    given: dict[str, object] = {"method": "POST", "url": PATH, **arguments}
    with pytest.raises(ZenpyException, match=text):
        client.request(**given)  # type: ignore[arg-type]  # wrong on purpose
    assert wire.sent == []


def test_the_query_and_the_body_are_written_as_in_other_calls(client: Zenpy, wire: Wire) -> None:
    wire.then({}, {})
    client.request(
        "GET",
        f"{PATH}?page[size]=5&empty=",
        params={
            "ids": [1, Ticket(id=2)],
            "role[]": ["agent", "admin"],
            "deep": True,
            "start_time": datetime(2020, 1, 1, tzinfo=UTC),
            "none": None,
        },
    )
    assert list(wire.last.url.params.multi_items()) == [
        ("page[size]", "5"),
        ("empty", ""),
        ("ids", "1,2"),
        ("role[]", "agent"),
        ("role[]", "admin"),
        ("deep", "true"),
        ("start_time", "1577836800"),
    ]
    client.request(
        "POST", PATH, json={"thing": {"user_id": User(id=4), "at": datetime(2020, 1, 1, tzinfo=UTC)}}
    )
    assert json.loads(wire.last.content) == {"thing": {"user_id": 4, "at": "2020-01-01T00:00:00Z"}}


def test_bytes_and_headers_are_sent_as_they_are(client: Zenpy, wire: Wire) -> None:
    wire.then({})
    client.request("PUT", PATH, content=b"a,b", headers={"Content-Type": "text/csv"})
    assert (wire.last.content, wire.last.headers["content-type"]) == (b"a,b", "text/csv")


def test_reads_are_repeated_writes_are_not(client: Zenpy, wire: Wire, patient: list[float]) -> None:
    wire.then(502, {"ok": 1}, 502)
    assert client.request("GET", PATH).json() == {"ok": 1}
    with pytest.raises(ZenpyException):
        client.request("POST", PATH, json={})
    assert len(wire.sent) == 3
    wire.then(502, {"ok": 2})
    assert client.request("POST", PATH, json={}, headers={"Idempotency-Key": "k"}).json() == {"ok": 2}


def test_limits_errors_and_hooks_are_those_of_other_calls(wire: Wire) -> None:
    events: list[Event] = []
    client = Zenpy(
        subdomain="acme",
        oauth_token="x",
        transport=httpx.MockTransport(wire.handle),
        raise_on_ratelimit=True,
        on_request=events.append,
        on_response=events.append,
    )
    wire.then(
        httpx.Response(429, headers={"Retry-After": "30"}),
        httpx.Response(404, json={"error": "RecordNotFound"}),
    )
    with pytest.raises(RateLimitError):
        client.request("GET", PATH)
    wire.then(httpx.Response(404, json={"error": "RecordNotFound"}))
    other = Zenpy(subdomain="acme", oauth_token="x", transport=httpx.MockTransport(wire.handle))
    with pytest.raises(RecordNotFoundException):
        other.request("GET", PATH)
    assert [type(event) for event in events] == [RequestSent, ResponseReceived]


def test_it_ends_in_time(client: Zenpy, wire: Wire) -> None:
    wire.then(httpx.Response(429, headers={"Retry-After": "30"}))
    with pytest.raises(DeadlineExceeded):
        client.request("GET", PATH, within=2)


def test_a_redirect_is_not_followed(client: Zenpy, wire: Wire) -> None:
    wire.then(httpx.Response(302, headers={"Location": "https://evil.test/"}))
    with pytest.raises(ZenpyException):
        client.request("GET", PATH)
    assert len(wire.sent) == 1


def test_records_are_made_of_the_answer_and_belong_to_the_client(client: Zenpy, wire: Wire) -> None:
    wire.then({"ticket": {"id": 1, "requester_id": 7}}, {"user": {"id": 7, "name": "Jo"}})
    ticket = client.request("GET", "/api/v2/tickets/1").record(Ticket)
    assert ticket.requester is not None
    assert ticket.requester.name == "Jo"
    wire.then({"anything": {"id": 2}}, {"id": 3, "x": 1}, {"anything": {"id": 4}, "more": {"id": 5}})
    assert client.request("GET", PATH).record(Ticket).id == 2
    assert client.request("GET", PATH).record(Ticket).id == 3
    assert client.request("GET", PATH).record(Ticket, key="more").id == 5
    wire.then({"tickets": [{"id": 1}, {"id": 2}], "count": 2}, {"a": [{"id": 1}], "b": [{"id": 2}]})
    assert [one.id for one in client.request("GET", PATH).records(Ticket)] == [1, 2]
    assert [one.id for one in client.request("GET", PATH).records(Ticket, key="b")] == [2]


@pytest.mark.parametrize("body", [{"user": {"id": 1}}, {"tickets": []}, [], {}, "text", {"a": 1, "b": 2}])
def test_an_answer_without_the_record_is_an_error(client: Zenpy, wire: Wire, body: object) -> None:
    wire.then(httpx.Response(200, json=body))
    with pytest.raises(DecodingError, match="no record of Ticket"):
        client.request("GET", PATH).record(Ticket)


@pytest.mark.parametrize(
    "body", [{"ticket": {}}, {"tickets": None}, {"a": [{}], "b": [{}]}, {"tickets": [1]}]
)
def test_an_answer_without_the_list_is_an_error(client: Zenpy, wire: Wire, body: object) -> None:
    wire.then(httpx.Response(200, json=body))
    with pytest.raises(DecodingError, match="no list of Ticket"):
        client.request("GET", PATH).records(Ticket)


def test_an_answer_without_content_has_no_json(client: Zenpy, wire: Wire) -> None:
    wire.then(204, "<html>")
    answer = client.request("DELETE", PATH)
    assert (answer.status, answer.content, answer.text, answer.json()) == (204, b"", "", None)
    with pytest.raises(DecodingError):
        client.request("GET", PATH).json()


def test_a_write_drops_what_is_cached(client: Zenpy, wire: Wire) -> None:
    wire.on("GET", "/api/v2/tickets/1", {"ticket": {"id": 1, "subject": "old"}})
    assert client.tickets(id=1).subject == "old"
    wire.on("PUT", "/api/v2/tickets/1", {})
    wire.on("GET", "/api/v2/tickets/1", {"ticket": {"id": 1, "subject": "new"}})
    assert client.tickets(id=1).subject == "old"
    client.request("PUT", "/api/v2/tickets/1", json={"ticket": {"subject": "new"}})
    assert client.tickets(id=1).subject == "new"


def test_a_part_of_the_account_with_its_own_credentials_gets_these(wire: Wire) -> None:
    plain = Zenpy(subdomain="acme", oauth_token="x", transport=httpx.MockTransport(wire.handle))
    with pytest.raises(ConfigurationError, match="sunshine_conversations="):
        plain.request("GET", "/sc/v2/apps")
    client = Zenpy(
        subdomain="acme",
        oauth_token="x",
        transport=httpx.MockTransport(wire.handle),
        sunshine_conversations=ApiKey("key", "secret"),
    )
    wire.then({})
    client.request("GET", "/sc/v2/apps")
    assert wire.last.headers["authorization"].startswith("Basic ")


def test_on_the_async_client_and_the_sandbox() -> None:
    sandbox = Sandbox("acme")

    async def run() -> int | None:
        async with AsyncZenpy(subdomain="acme", oauth_token="x", transport=sandbox.transport) as client:
            body = {"ticket": {"subject": "Hi", "comment": {"body": "Hello"}}}
            made = (await client.request("POST", "/api/v2/tickets", json=body)).record(Ticket)
            page = await client.request("GET", "/api/v2/tickets.json", params={"page[size]": 5})
            assert [one.id for one in page.records(Ticket)] == [made.id]
            with pytest.raises(ZenpyException):
                await client.request("GET", "https://evil.test/")
            return made.id

    assert asyncio.run(run()) == sandbox.records("Ticket")[0]["id"]
