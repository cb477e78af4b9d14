"""Links to the next page that were damaged on their way: `meta.after_cursor` decides, no record comes twice, none is lost."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from itertools import islice
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.model_servers import BASE, ORIGIN, read_all
from tests.support.wire import Wire, ticket
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.exception import PaginationError
from zenpy.lib.pagination.link_text import parse_query, unescape
from zenpy.sandbox import Sandbox

Damage = Callable[[str], str | None]


def escape(link: str) -> str:
    return link.replace("&", "&amp;")


def escape_all(link: str) -> str:
    return link.replace("&", "&#38;").replace("/", "&#x2F;")


def sort_and_escape(link: str) -> str:
    path, _, query = link.partition("?")
    return f"{path}?{'&amp;'.join(sorted(query.split('&')))}"


def lose_path(link: str) -> str:
    return f"https://sandbox.zendesk.com?{link.partition('?')[2]}"


def lose_query(link: str) -> str:
    return link.partition("?")[0]


def lose_cursor(link: str) -> str:
    return "&".join(part for part in link.split("&") if "after" not in part)


#: What can be repaired from the link alone, and what needs the cursor beside it.
REPAIRED: list[Damage] = [
    escape,
    lambda link: escape(escape(link)),
    escape_all,
    sort_and_escape,
    lose_path,
    lambda link: f" {link}\n",
]
DECIDED: list[Damage] = [
    *REPAIRED,
    lose_query,
    lose_cursor,
    lambda link: link.replace("%5D=", "%5D=%25"),
    lambda link: quote(link, safe=":/?&="),
    lambda link: link.replace("sandbox.zendesk.com", "internal.example"),
    lambda link: "not a link",
    lambda link: "",
    lambda link: None,
]


class Damaging:
    """A sandbox with thirty organizations; the links of its pages are damaged, and their cursors may be missing."""

    def __init__(self, damage: Damage, has_cursor: bool = True) -> None:
        self.sandbox = Sandbox()
        records = [{"id": n, "name": str(n), "organization_fields": {}} for n in range(1, 31)]
        self.sandbox.seed({"Organization": records})
        self.damage, self.has_cursor = damage, has_cursor
        self.asked: list[dict[str, str]] = []

    def handle(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(dict(request.url.params))
        answer = self.sandbox.transport.handle_request(request)
        answer.read()
        body: dict[str, Any] = answer.json()
        for place, names in ((body.get("links") or {}, ("next", "prev")), (body, ("next_page",))):
            for name in names:
                if place.get(name):
                    place[name] = self.damage(place[name])
        if not self.has_cursor and "meta" in body:
            body["meta"]["after_cursor"] = None
        return httpx.Response(answer.status_code, json=body)

    @property
    def transport(self) -> httpx.MockTransport:
        return httpx.MockTransport(self.handle)


ALL = list(range(1, 31))


@pytest.mark.parametrize("damage", DECIDED)
@pytest.mark.parametrize("more", [{}, {"include": ["abilities"]}])
def test_the_cursor_beside_a_damaged_link_decides(damage: Damage, more: dict[str, Any]) -> None:
    """rule R21"""
    server = Damaging(damage)
    with Zenpy(subdomain="sandbox", oauth_token="x", transport=server.transport) as client:
        found = [one.id for one in islice(client.organizations(page_size=10, **more), 100)]
    assert found == ALL
    assert [query["page[size]"] for query in server.asked] == ["10"] * 3
    assert [query.get("include") for query in server.asked] == ["abilities" if more else None] * 3


@pytest.mark.parametrize("damage", REPAIRED)
def test_a_link_without_a_cursor_beside_it_is_repaired(damage: Damage) -> None:
    server = Damaging(damage, has_cursor=False)
    with Zenpy(subdomain="sandbox", oauth_token="x", transport=server.transport) as client:
        found = [one.id for one in islice(client.organizations(page_size=10, include=["abilities"]), 100)]
    assert found == ALL
    assert [query["page[size]"] for query in server.asked] == ["10"] * 3


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (lose_query, "leads back: 'https://sandbox.zendesk.com/api/v2/organizations"),
        (lose_cursor, "does not advance"),
        (lambda link: link.replace("sandbox.zendesk.com", "internal.example"), r"lies on internal\.example"),
        (
            lambda link: link.replace("https://sandbox.zendesk.com", "http://sandbox.zendesk.com:81"),
            r"lies on .*:81",
        ),
        (lambda link: None, "names no next page"),
        (lambda link: "", "names no next page"),
    ],
)
def test_a_link_that_cannot_be_repaired_is_an_error_after_what_there_is(damage: Damage, says: str) -> None:
    server = Damaging(damage, has_cursor=False)
    with Zenpy(subdomain="sandbox", oauth_token="x", transport=server.transport) as client:
        found, error = read_all(client.organizations(page_size=10))
    assert [one.id for one in found] == ALL[:10]
    assert isinstance(error, PaginationError)
    with pytest.raises(PaginationError, match=says):
        raise error


@pytest.mark.parametrize("damage", [*REPAIRED, lambda link: link.replace("per_page=10&", "")])
def test_a_numbered_page_is_found_too(damage: Damage) -> None:
    server = Damaging(damage)
    with Zenpy(subdomain="sandbox", oauth_token="x", transport=server.transport) as client:
        found = [one.id for one in islice(client.organizations(per_page=10), 100)]
    assert found == ALL
    assert [query["per_page"] for query in server.asked] == ["10"] * 3


@pytest.mark.parametrize("damage", [lose_query, lambda link: link.replace("page=2", "page=1")])
def test_a_numbered_page_that_leads_back_is_an_error(damage: Damage) -> None:
    server = Damaging(damage)
    with Zenpy(subdomain="sandbox", oauth_token="x", transport=server.transport) as client:
        found, error = read_all(client.organizations(per_page=10))
    assert [one.id for one in found] == ALL[:10]
    assert isinstance(error, PaginationError)


@pytest.mark.parametrize("damage", DECIDED)
def test_async_listings_do_the_same(damage: Damage) -> None:
    server = Damaging(damage)

    async def program() -> list[int]:
        async with AsyncZenpy(subdomain="sandbox", oauth_token="x", transport=server.transport) as client:
            return [one.id async for one in client.organizations(page_size=10) if one.id is not None]

    assert asyncio.run(program()) == ALL


def export(number: int, link: str | None, end: bool = False, **more: object) -> dict[str, object]:
    return {"tickets": [ticket(number)], "end_of_stream": end, "after_url": link, **more}


URL = f"{ORIGIN}/api/v2/incremental/tickets/cursor"


@pytest.mark.parametrize(
    "link",
    [
        f"{URL}?include=users&amp;per_page=5&amp;cursor=abc%3D",
        f"{URL}?cursor=abc%253D",
        "https://internal.example/cursor?cursor=abc%3D",
        f"{URL}",
    ],
)
def test_the_cursor_of_an_export_decides_too(client: Zenpy, wire: Wire, link: str) -> None:
    wire.then(export(1, link, after_cursor="abc="), export(2, link, True, after_cursor="def="))
    tickets = client.tickets.incremental(
        start_time=1_600_000_000, paginate_by_time=False, include=["users"], per_page=5
    )
    assert [one.id for one in tickets] == [1, 2]
    assert wire.query() == {"include": "users", "per_page": "5", "cursor": "abc="}
    assert '"cursor":"def="' in str(tickets.checkpoint)


@pytest.mark.parametrize(
    "link",
    [
        f"{BASE}.json?include=users&amp;start_time=1600000100",
        f"{ORIGIN}/api/v2/incremental/tickets?include=users",
        f"{ORIGIN}/api/v2/incremental/tickets",
    ],
)
def test_an_export_by_time_goes_on_where_its_page_ended(client: Zenpy, wire: Wire, link: str) -> None:
    wire.then(
        {"tickets": [ticket(1)], "end_of_stream": False, "next_page": link, "end_time": 1_600_000_100},
        {"tickets": [ticket(2)], "end_of_stream": True, "next_page": None},
    )
    tickets = client.tickets.incremental(start_time=1_600_000_000, include=["users"])
    assert [one.id for one in tickets] == [1, 2]
    assert wire.query() == {"include": "users", "start_time": "1600000100"}


def test_a_cursor_with_a_plus_arrives_as_it_is(client: Zenpy, wire: Wire) -> None:
    link = f"{BASE}?page[size]=100&page[after]=a+b/c=="
    wire.then(
        {"tickets": [ticket(1)], "meta": {"has_more": True}, "links": {"next": link}},
        {"tickets": [ticket(2)], "meta": {"has_more": False}},
    )
    assert len(list(client.tickets())) == 2
    assert wire.query()["page[after]"] == "a+b/c=="


def test_parameters_that_look_like_escapes_stay() -> None:
    link = "https://a.example/x?copy=1&lt=2&order=3&reg=4"
    assert unescape(link) == link
    assert parse_query(link) == [("copy", "1"), ("lt", "2"), ("order", "3"), ("reg", "4")]


#: Characters that mean something in a query, in an escape, or in a cursor.
WORDS = st.text("ab&;=%+#/ amplt5D[]é", min_size=1, max_size=8)


@given(st.dictionaries(WORDS, WORDS, max_size=4), st.integers(0, 3))
def test_any_query_survives_being_escaped_as_html(query: dict[str, str], times: int) -> None:
    link = "https://a.example/x?" + str(httpx.QueryParams(query))
    plain = parse_query(link)
    for _ in range(times):
        link = escape(link)
    assert parse_query(link) == plain
