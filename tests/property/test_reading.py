"""Reading any listing, however it is cut into pages: nothing twice, nothing left out, never for ever."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from itertools import islice
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.model_servers import ORIGIN, Export, Hits, Pages, client_of, read_all
from zenpy import Zenpy
from zenpy.lib.exception import PaginationError, PermissionDenied, ZenpyException
from zenpy.lib.pagination.results import BaseResultGenerator

#: Pages of ids: empty ones, repeated records, records that vanished.
PAGES = st.lists(st.lists(st.integers(1, 30), max_size=4), min_size=1, max_size=8)
FEW = settings(max_examples=60, deadline=None)
#: Long ago, so that no test meets the last minute.
START = 1_700_000_000


@FEW
@given(pages=PAGES, ahead=st.booleans())
def test_a_listing_is_its_pages_one_after_the_other(pages: list[list[int]], ahead: bool) -> None:
    server = Pages(pages)
    with client_of(server) as client:
        tickets = client.tickets()
        found = [ticket.id for ticket in (tickets.ahead() if ahead else tickets)]
        assert found == [number for page in pages for number in page]
        assert server.sent == list(range(len(pages)))
        assert len(tickets) == len(found)
        assert [ticket.id for ticket in tickets] == found


@FEW
@given(pages=PAGES, fails_at=st.integers(0, 7), ahead=st.booleans())
def test_a_failure_comes_after_all_records_before_it(
    pages: list[list[int]], fails_at: int, ahead: bool
) -> None:
    fails_at = min(fails_at, len(pages) - 1)
    with client_of(Pages(pages, fails_at=fails_at)) as client:
        tickets = client.tickets()
        found, error = read_all(tickets.ahead() if ahead else tickets)
    assert [ticket.id for ticket in found] == [number for page in pages[:fails_at] for number in page]
    assert isinstance(error, PermissionDenied)
    assert f"page {fails_at}" in str(error)


@FEW
@given(pages=PAGES, to=st.integers(0, 7), ahead=st.booleans())
def test_a_listing_that_leads_back_is_an_error_and_no_loop(
    pages: list[list[int]], to: int, ahead: bool
) -> None:
    server = Pages(pages, to=min(to, len(pages) - 1))
    with client_of(server) as client:
        tickets = client.tickets()
        with pytest.raises(PaginationError, match="does not advance"):
            for _ in tickets.ahead() if ahead else tickets:
                pass
    assert set(server.sent) == set(range(len(pages)))
    assert len(server.sent) <= 4 * len(pages) + 2
    if server.to == len(pages) - 1:
        # the request for the first page has no cursor, so only the next one shows that it comes again
        assert len(server.sent) == len(pages) + (server.to == 0)


MOMENTS = st.dictionaries(st.integers(1, 40), st.integers(START, START + 12), max_size=30)


@FEW
@given(
    tickets=MOMENTS,
    size=st.integers(1, 7),
    by_time=st.booleans(),
    silent=st.booleans(),
    ahead=st.booleans(),
    stops=st.lists(st.integers(0, 12), max_size=6),
    by_page=st.booleans(),
)
def test_whoever_stops_anywhere_and_goes_on_from_the_checkpoint_misses_nothing(
    tickets: dict[int, int],
    size: int,
    by_time: bool,
    silent: bool,
    ahead: bool,
    stops: list[int],
    by_page: bool,
) -> None:
    server = Export(by_time, size, tickets, silent=silent and by_time)
    seen: set[int] = set()
    stored: str | None = None

    def keep(checkpoint: str) -> None:
        nonlocal stored
        stored = checkpoint

    with client_of(server) as client:
        for stop in [*stops, None]:
            export = client.tickets.incremental(
                start_time=START,
                paginate_by_time=True if by_time else None,
                checkpoint=stored,
                on_checkpoint=keep,
            )
            if ahead:
                export = export.ahead()
            if by_page:
                for page in islice(export.pages(), stop):
                    seen.update(ticket.id for ticket in page)
            else:
                seen.update(ticket.id for ticket in islice(iter(export), stop))
            assert export.checkpoint == stored
        again = client.tickets.incremental(
            start_time=START, paginate_by_time=True if by_time else None, checkpoint=stored
        )
        rest = {ticket.id for ticket in again}
    assert seen == set(tickets)
    newest = {key for key, moment in tickets.items() if moment == max(tickets.values())}
    assert rest <= (newest if by_time else set())


@FEW
@given(tickets=MOMENTS, size=st.integers(1, 7), changes=st.lists(st.integers(1, 40), max_size=5))
def test_a_unique_export_gives_each_state_of_a_record_once(
    tickets: dict[int, int], size: int, changes: list[int]
) -> None:
    server = Export(True, size, dict(tickets))
    with client_of(server) as client:
        export = client.tickets.incremental(start_time=START, paginate_by_time=True, unique=True)
        returned = []
        for place, ticket in enumerate(export):
            returned.append((ticket.id, ticket.generated_timestamp))
            if place < len(changes):  # it changes while the export is read
                server.tickets[changes[place]] = START + 100 + place
        assert len(returned) == len(set(returned))
        later = client.tickets.incremental(
            start_time=START, paginate_by_time=True, checkpoint=export.checkpoint
        )
        returned += [(ticket.id, ticket.generated_timestamp) for ticket in later]
    assert set(server.tickets.items()) <= set(returned)


@settings(max_examples=25, deadline=None)
@given(
    number=st.one_of(st.integers(0, 5), st.integers(980, 1_250)),
    ties=st.integers(1, 300),
    dies_at=st.frozensets(st.integers(1, 9), max_size=4),
    per_page=st.sampled_from([None, 50, 100]),
    quiet=st.booleans(),
    count=st.sampled_from([None, 0, 999]),
    ahead=st.booleans(),
)
def test_a_search_returns_every_hit_once_or_raises_with_their_number(
    number: int,
    ties: int,
    dies_at: frozenset[int],
    per_page: int | None,
    quiet: bool,
    count: int | None,
    ahead: bool,
) -> None:
    """Also with a wrong count, with hits of the same second, and with an export whose cursor expires repeatedly."""
    quiet = (
        quiet and count is None
    )  # without a count and a next page the client cannot see that there are more
    hits = [second // ties for second in range(number)]
    server = Hits(hits, dies_at, quiet, count)
    with client_of(server) as client:
        results = client.search("x", type="ticket", overflow="export", per_page=per_page)
        found, error = read_all(results.ahead() if ahead else results)
        returned = sorted(ticket.id for ticket in found)
        if error is None:
            assert returned == list(range(number))
        else:  # refused twice without one new hit between
            assert "refuses the cursor" in str(error)
            assert len(dies_at) > 1
            assert len(returned) == len(set(returned))
        cut, error = read_all(client.search("x", type="ticket"))
        if error is None:
            assert len(cut) == number <= 1_000
        else:
            assert len(cut) == 1_000 < number
            assert f"{number if count is None else count} hits" in str(error)


# -- what a page may be ----------------------------------------------------------------------------------------------

URL = f"{ORIGIN}/api/v2/"
LINKS = st.sampled_from(
    [
        *(None, "", 0, [], {}, "?page=3", "no address", "//evil.example", "http://[::1", "mailto:x", "\x00"),
        *(
            f"{URL}{rest}"
            for rest in ("tickets?page[after]=a", "tickets?page=2", "tickets?page=x", "x?cursor=q")
        ),
        *("https://evil.example/x", f"{ORIGIN}:99999/x", f"{URL}x?start_time=5"),
    ]
)
LEAF = st.none() | st.booleans() | st.integers(-5, 2000) | st.text(max_size=4) | LINKS
RECORD = LEAF | st.fixed_dictionaries(
    {}, optional=dict.fromkeys(("id", "created_at", "updated_at", "result_type"), LEAF)
)
RECORDS = st.lists(RECORD, max_size=3) | LEAF | st.dictionaries(st.text(max_size=2), RECORD, max_size=2)
META = LEAF | st.fixed_dictionaries({}, optional={"has_more": LEAF, "after_cursor": LEAF})
BODY = RECORDS | st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(("tickets", "results", "users", "calls"), RECORDS),
        **dict.fromkeys(("next_page", "after_url"), LINKS),
        **dict.fromkeys(("after_cursor", "end_of_stream", "end_time"), LEAF),
        "count": LEAF | st.fixed_dictionaries({"value": LEAF}),
        "links": LEAF | st.fixed_dictionaries({}, optional={"next": LINKS}),
        "meta": META,
    },
)
LISTINGS: list[Callable[[Zenpy], BaseResultGenerator[Any]]] = [
    lambda client: client.tickets(include="users"),
    lambda client: client.tickets(sort_by="id"),
    lambda client: client.tickets(ids=range(150)),
    lambda client: client.tickets.audits(1),
    lambda client: client.search("x"),
    lambda client: client.search("x", type="ticket", overflow="export"),
    lambda client: client.search_export("x", type="ticket"),
    lambda client: client.tickets.incremental(start_time=5),
    lambda client: client.tickets.incremental(start_time=5, paginate_by_time=True, unique=True),
    lambda client: client.users.incremental(start_time=5),
]


@settings(max_examples=300, deadline=None)
@given(
    listing=st.sampled_from(LISTINGS),
    bodies=st.lists(BODY, min_size=1, max_size=4),
    read=st.sampled_from(
        [list, len, bool, lambda results: results[1:3], lambda results: list(results.ahead())]
    ),
)
def test_a_listing_with_any_pages_is_read_or_explains_its_error(
    listing: Callable[[Zenpy], BaseResultGenerator[Any]],
    bodies: list[object],
    read: Callable[[BaseResultGenerator[Any]], object],
) -> None:
    pages = iter([*bodies, *bodies[-1:] * 20])

    def answer(request: httpx.Request) -> httpx.Response:
        assert request.url.host == "acme.zendesk.com"
        return httpx.Response(200, json=next(pages))

    with client_of(answer) as client:
        results = listing(client)
        with suppress(ZenpyException):
            read(results)
        assert [results.after_cursor, results.end_time, results.end_of_stream, results.checkpoint]
