"""Which links are the account's, which pages end a listing, and what becomes of pages that stay empty."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import httpx
import pytest

from tests.support.event_loops import Run, on_asyncio, on_trio
from tests.support.model_servers import ORIGIN
from tests.support.wire import Wire, ticket
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.exception import PaginationError
from zenpy.lib.http.message import Request
from zenpy.lib.pagination.link_text import resolve
from zenpy.lib.pagination.paginator import FREE_EMPTY_PAGES, MAX_EMPTY_PAUSE, MOST_EMPTY_PAGES

PATH = "/api/v2/tickets?page%5Bafter%5D=abc"
OWN = [
    ORIGIN + PATH,
    PATH,
    PATH.removeprefix("/"),
    "?page%5Bafter%5D=abc",
    "tickets?page%5Bafter%5D=abc",
    f"//acme.zendesk.com{PATH}",
    f"HTTPS://ACME.Zendesk.COM{PATH}",
    f"https://acme.zendesk.com:443{PATH}",
    f"https://acme.zendesk.com:{PATH}",
    f"https://acme.zendesk.com.{PATH}",
    f"https://acme.zendesk.com.:443{PATH}",
    f"https://acme%2Ezendesk%2Ecom{PATH}",
    f"  {ORIGIN}{PATH}\n",
    f"{ORIGIN}{PATH}".replace("/", "\\/"),
    f"{ORIGIN}{PATH}".replace("/", "&#x2F;"),
    "https%3A%2F%2Facme.zendesk.com%2Fapi%2Fv2%2Ftickets%3Fpage%5Bafter%5D%3Dabc",
    "https%3a//acme.zendesk.com/api/v2/tickets%3Fpage%5Bafter%5D%3Dabc",
    "%2Fapi%2Fv2%2Ftickets%3Fpage%5Bafter%5D%3Dabc",
]
FOREIGN = [
    f"https://evil.example{PATH}",
    f"//evil.example{PATH}",
    f"http://acme.zendesk.com{PATH}",
    f"https://acme.zendesk.com:444{PATH}",
    f"https://acme.zendesk.com:0{PATH}",
    f"https://acme.zendesk.com..{PATH}",
    f"https://acme.zendesk.com.evil.example{PATH}",
    f"https://acme.zendesk.com@evil.example{PATH}",
    f"https://somebody@acme.zendesk.com{PATH}",
    f"https://acme.zendesk.com%40evil.example{PATH}",
    f"https://acme.zendesk.com%2F.evil.example{PATH}",
    f"https://acme.zendesk.com%2Eevil.example{PATH}",
    f"https://acme.zendes\N{KELVIN SIGN}.com{PATH}",
    f"https:\\\\evil.example{PATH}",
    f"/\\evil.example{PATH}",
    f"https://[::1{PATH}",
    "javascript:alert(1)",
]


@pytest.mark.parametrize("link", OWN)
def test_every_form_of_the_own_host_is_the_account(client: Zenpy, wire: Wire, link: str) -> None:
    first = {"tickets": [ticket(1)], "meta": {"has_more": True}, "links": {"next": link}}
    wire.then(first, {"tickets": [ticket(2)], "meta": {"has_more": False}})
    assert [one.id for one in client.tickets()] == [1, 2]
    assert wire.calls[-1] == "GET /api/v2/tickets"
    assert wire.query()["page[after]"] == "abc"


@pytest.mark.parametrize("link", FOREIGN)
def test_everything_else_is_foreign(client: Zenpy, wire: Wire, link: str) -> None:
    wire.then({"tickets": [ticket(1)], "meta": {"has_more": True}, "links": {"next": link}})
    with pytest.raises(PaginationError, match=r"lies on|is not an address"):
        list(client.tickets())
    assert len(wire.calls) == 1


def test_a_path_that_looks_like_an_address_stays_a_path() -> None:
    last = Request("GET", "/api/v2/tickets")
    found = resolve(f"{ORIGIN}/https://evil.example/x", last, ORIGIN)
    with Zenpy(subdomain="acme", oauth_token="x") as client:
        sent = client._transport.build_request(httpx.Client(), found, None)
    assert sent.url.host == "acme.zendesk.com"


@pytest.mark.parametrize(
    "meta",
    [
        {"has_more": True, "after_cursor": "abc"},
        {"has_more": None, "after_cursor": "abc"},
        {"after_cursor": "abc"},
    ],
)
def test_an_empty_link_beside_a_good_cursor_goes_on(client: Zenpy, wire: Wire, meta: object) -> None:
    first = {"tickets": [ticket(1)], "meta": meta, "links": {"next": ""}}
    wire.then(first, {"tickets": [ticket(2)], "meta": {"has_more": False}})
    assert [one.id for one in client.tickets()] == [1, 2]
    assert wire.query()["page[after]"] == "abc"


def test_an_empty_link_of_an_export_goes_on(client: Zenpy, wire: Wire) -> None:
    wire.then(
        {"tickets": [ticket(1)], "after_url": "", "after_cursor": "abc"},
        {"tickets": [ticket(2)], "end_of_stream": True},
        {"tickets": [ticket(3)], "next_page": "", "end_time": 1_600_000_100},
        {"tickets": [ticket(4)], "end_of_stream": True},
    )
    by_cursor = client.tickets.incremental(start_time=1_600_000_000, paginate_by_time=False)
    assert [one.id for one in by_cursor] == [1, 2]
    by_time = client.tickets.incremental(start_time=1_600_000_000, paginate_by_time=True)
    assert [one.id for one in by_time] == [3, 4]


def test_an_empty_link_to_a_numbered_page_goes_on(client: Zenpy, wire: Wire) -> None:
    wire.then(
        {"tickets": [ticket(1), ticket(2)], "next_page": "", "count": 3},
        {"tickets": [ticket(3)], "next_page": "", "count": 3},
    )
    assert [one.id for one in client.tickets(per_page=2)] == [1, 2, 3]
    assert wire.query() == {"per_page": "2", "page": "2"}


@pytest.mark.parametrize("link", [7, True, {"href": "x"}, ["x"]])
def test_something_else_in_the_place_of_a_link_is_an_error(client: Zenpy, wire: Wire, link: object) -> None:
    wire.then({"tickets": [ticket(1)], "next_page": link}, {"tickets": [ticket(1)], "next_page": link})
    with pytest.raises(PaginationError, match="is not an address"):
        list(client.tickets(per_page=2))


# -- pages that stay empty -----------------------------------------------------------------------------------------------


def endless(request: httpx.Request) -> httpx.Response:
    """A server whose pages are empty, and whose cursors are always new."""
    after = request.url.params.get("page[after]") or request.url.params.get("cursor") or "0"
    following = str(int(after) + 1)
    kind = request.url.path.rpartition("/")[2]
    if kind == "cursor":
        return httpx.Response(200, json={"tickets": [], "after_cursor": following, "end_of_stream": False})
    key = "results" if kind == "export" else "tickets"
    return httpx.Response(200, json={key: [], "meta": {"has_more": True, "after_cursor": following}})


def listings(client: Zenpy) -> Iterator[object]:
    yield client.tickets()
    yield client.tickets().ahead()
    yield client.search_export("x", type="ticket")
    yield client.tickets.incremental(start_time=1_600_000_000, paginate_by_time=False)


@pytest.mark.parametrize("number", range(4))
def test_empty_pages_are_slowed_down_and_refused(number: int, patient: list[float]) -> None:
    with Zenpy(subdomain="acme", oauth_token="x", transport=httpx.MockTransport(endless)) as client:
        listing = list(listings(client))[number]
        with pytest.raises(PaginationError, match=f"{MOST_EMPTY_PAGES} pages in a row hold no records"):
            list(listing)  # type: ignore[call-overload]  # listings of several kinds of records
    assert len(patient) == MOST_EMPTY_PAGES - FREE_EMPTY_PAGES - 1
    assert patient == sorted(patient)
    assert patient[-1] == MAX_EMPTY_PAUSE


@pytest.mark.parametrize("run", [on_asyncio, on_trio])
def test_async_listings_refuse_them_too(run: Run) -> None:
    waited: list[float] = []

    async def rest(seconds: float) -> None:
        waited.append(seconds)

    async def main() -> None:
        transport = httpx.MockTransport(endless)
        async with AsyncZenpy(subdomain="acme", oauth_token="x", transport=transport) as client:
            client._transport.sleep = rest  # type: ignore[method-assign]  # no time in tests
            with pytest.raises(PaginationError, match="hold no records"):
                await client.tickets().all()

    run(main)
    assert len(waited) == MOST_EMPTY_PAGES - FREE_EMPTY_PAGES - 1


def test_some_empty_pages_are_in_order(client: Zenpy, wire: Wire, patient: list[float]) -> None:
    pages = [[], [], [1], *[[]] * (FREE_EMPTY_PAGES + 2), [2]]
    for number, ids in enumerate(pages):
        meta = {"has_more": number < len(pages) - 1, "after_cursor": f"c{number}"}
        wire.then({"tickets": [ticket(one) for one in ids], "meta": meta})
    assert [one.id for one in client.tickets()] == [1, 2]
    assert patient == [0.1, 0.2]


def test_ids_that_do_not_exist_are_no_empty_pages(client: Zenpy, wire: Wire, patient: list[float]) -> None:
    batches = MOST_EMPTY_PAGES + 5
    wire.then(*[{"tickets": []}] * batches)
    assert list(client.tickets(ids=range(1, batches * 100 + 1))) == []
    assert patient == []


def test_an_async_listing_ends_where_its_page_says_so() -> None:
    pages = iter([{"tickets": [{"id": 1}], "meta": {"has_more": True, "after_cursor": "a"}}, {"tickets": []}])
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=next(pages)))

    async def main() -> None:
        async with AsyncZenpy(subdomain="acme", oauth_token="x", transport=transport) as client:
            with pytest.raises(PaginationError, match="does not say that it is the last one"):
                await client.tickets().all()

    asyncio.run(main())


def test_links_in_a_list_lead_to_the_next_page_and_end_a_listing() -> None:
    wire = Wire().then(
        {"events": [{"id": "1"}], "links": [{"next": "/api/v2/users/1/events?page%5Bafter%5D=a"}]},
        {"events": [{"id": "2"}], "links": [{"next": None}]},
    )
    with Zenpy(subdomain="acme", oauth_token="x", transport=httpx.MockTransport(wire.handle)) as client:
        assert [one.id for one in client.users.events(1)] == ["1", "2"]
    assert "page[after]=a" in httpx.URL(wire.last.url).query.decode().replace("%5B", "[").replace("%5D", "]")


@pytest.mark.parametrize("meta", [[], "x", 5, {"has_more": None, "after_cursor": "c2"}])
def test_a_page_with_damaged_meta_is_not_the_last(client: Zenpy, wire: Wire, meta: object) -> None:
    wire.then({"tickets": [ticket(1)], "meta": {"has_more": True, "after_cursor": "c1"}})
    wire.then({"tickets": [ticket(2)], "meta": meta, "links": {"next": None}})
    seen: list[int] = []
    with pytest.raises(PaginationError, match="does not say that it is the last one"):
        seen.extend(one.id for one in client.tickets())
    assert seen == [1, 2]
