"""Where a search is cut off, when it goes over to the export, and where an export starts again."""

from __future__ import annotations

from typing import Any, cast

import httpx
import pytest

from tests.support.listings import listing
from zenpy.lib.exception import (
    APIException,
    DeadlineExceeded,
    PaginationError,
    SearchResponseLimitExceeded,
    ServerError,
    ZenpyException,
)
from zenpy.lib.pagination.page import Page
from zenpy.lib.pagination.paginator import FetchPage, Paginator, TimeLimit
from zenpy.lib.pagination.searches import ExportedSearchPaginator, SearchPaginator

BASE = "https://acme.zendesk.com"
QUERY = [("query", "type:ticket x"), ("sort_by", "id")]
RAW = httpx.Response(422)


def search(**arguments: Any) -> SearchPaginator[object]:
    return SearchPaginator(listing("search", name="search", key="results", sent=QUERY[:1], **arguments), BASE)


def export() -> ExportedSearchPaginator[object]:
    call = listing("search_export", name="search", key="results", sent=QUERY[:1])
    return ExportedSearchPaginator(call, BASE)


def page(*ids: int, more: bool = True, **body: Any) -> Page[object]:
    records = [{"id": number, "created_at": f"2026-01-{number % 28 + 1:02}"} for number in ids]
    link = {"next_page": f"{BASE}/api/v2/search?page={ids[-1] + 1}" if more and ids else None}
    return Page[object](list(records), {"results": records, **link, **body}, cast("Any", None))


def next_fetch(paginator: Paginator[object]) -> FetchPage:
    effect = paginator.next_effect()
    assert isinstance(effect, FetchPage)
    return effect


def refusal(status: int = 422) -> APIException:
    return APIException("no more", response=RAW, status=status, request_id="r1")


@pytest.mark.parametrize(("hits", "switches"), [(None, False), (1_000, False), (1_001, True)])
def test_more_hits_than_a_search_gives_go_over_to_the_export(hits: int | None, switches: bool) -> None:
    one = search(overflow="export")
    found = one.receive_page(page(1, count=hits))
    assert (found is None) is switches
    assert next_fetch(one).request.url == "/api/v2/search" + "/export" * switches
    if switches:
        assert next_fetch(one).request.query == [
            ("query", "x"),
            ("filter[type]", "ticket"),
            ("page[size]", "1000"),
        ]


def test_the_export_asks_for_what_the_search_asked_for() -> None:
    sent = [("query", "type:ticket"), ("include", "users")]
    call = listing("search", name="search", key="results", sent=sent, overflow="export", per_page=50)
    one = SearchPaginator[object](call, BASE)
    one.receive_page(page(1, count=5_000))
    fetch = next_fetch(one)
    assert fetch.request.query == [
        ("query", "*"),
        ("filter[type]", "ticket"),
        ("include", "users"),
        ("page[size]", "50"),
    ]
    assert (fetch.call.operation.id, fetch.call.operation.path) == (
        "search_export.list",
        "/api/v2/search/export",
    )


def test_what_the_export_would_ignore_is_named() -> None:
    with pytest.raises(
        ZenpyException, match=r"the search export ignores sort_by, page \(it gives the oldest first"
    ):
        search(overflow="export", sort_by="id", page=2)


def test_a_search_without_overflow_reads_what_there_is() -> None:
    one = search()
    first = page(1, count=5_000)
    assert one.receive_page(first) is first
    assert next_fetch(one).request.query == [("page", "2"), ("query", "type:ticket x")]


def read_to(one: SearchPaginator[object], last: int, **body: Any) -> None:
    """Read a page that ends with the last hit of these."""
    assert one.receive_page(page(*range(1, last + 1), **body)) is not None


@pytest.mark.parametrize(
    ("read", "status", "is_limit"),
    [(1_000, 422, True), (1_001, 422, True), (999, 422, False), (1_000, 500, False)],
)
def test_a_refusal_is_the_limit_after_a_thousand_hits(read: int, status: int, is_limit: bool) -> None:
    one, error = search(), refusal(status)
    read_to(one, read, count=1_234)
    with pytest.raises(APIException) as raised:
        one.receive_error(error)
    if not is_limit:
        assert raised.value is error
        return
    limit = raised.value
    assert isinstance(limit, SearchResponseLimitExceeded)
    assert "The search has 1234 hits, and Zendesk gives only the first 1000 this way; overflow=" in str(limit)
    assert (limit.response, limit.status, limit.request_id) == (RAW, 422, "r1")
    assert limit.advice == "Or split the search, for example by creation date."


def test_the_error_of_a_limit_has_the_status_of_the_answer() -> None:
    with pytest.raises(SearchResponseLimitExceeded) as raised:
        search().receive_error(SearchResponseLimitExceeded("too many", status=400))
    assert raised.value.status == 400


def test_a_limit_without_a_total_says_so() -> None:
    with pytest.raises(SearchResponseLimitExceeded, match="The search has more hits, and Zendesk"):
        search().receive_error(SearchResponseLimitExceeded("too many"))


@pytest.mark.parametrize(
    ("read", "hits", "is_cut"),
    [(1_000, 1_001, True), (1_000, 1_000, False), (999, 1_500, False), (1_000, None, False)],
)
def test_a_search_that_ends_before_its_total_is_cut_off(read: int, hits: int | None, is_cut: bool) -> None:
    one = search()
    read_to(one, read, more=False, count=hits)
    if not is_cut:
        assert one.next_effect() is None
        return
    with pytest.raises(SearchResponseLimitExceeded) as raised:
        one.next_effect()
    assert (raised.value.response, raised.value.status, raised.value.request_id) == (None, None, None)


def test_hits_before_the_first_page_count() -> None:
    one = search(page=11, per_page=100)
    with pytest.raises(SearchResponseLimitExceeded):
        one.receive_error(refusal())
    before = search(page=10, per_page=100)
    with pytest.raises(APIException) as raised:
        before.receive_error(refusal())
    assert not isinstance(raised.value, SearchResponseLimitExceeded)


def test_the_export_leaves_out_what_the_search_gave_and_keeps_to_the_time() -> None:
    clock = [0.0]
    one = search(overflow="export")
    one.time_limit = TimeLimit(10, lambda: clock[0])
    assert next_fetch(one).time_left == 10
    read_to(one, 1_000, count=1_000)
    clock[0] = 4
    one.receive_error(refusal())
    assert next_fetch(one).time_left == 6
    again = cast("SearchPaginator[object]", one.copy_for_reader(TimeLimit(5, lambda: clock[0])))
    assert next_fetch(again).time_left == 5
    found = one.receive_page(page(1, 1_000, 1_001))
    assert found is not None
    assert list(found) == [{"id": 1_001, "created_at": "2026-01-22"}]
    clock[0] = 11
    with pytest.raises(DeadlineExceeded):
        one.next_effect()


def test_an_export_without_moments_has_nowhere_to_start_again() -> None:
    one = export()
    with_cursor = {"meta": {"has_more": True, "after_cursor": "x"}}
    records: list[object] = [{"id": 1}]
    one.receive_page(Page(records, {"results": records, **with_cursor}, cast("Any", None)))
    next_fetch(one)
    with pytest.raises(
        PaginationError, match=r"^search\(\): Zendesk refuses the cursor .* no record to start again from"
    ):
        one.receive_error(refusal(410))


def test_an_export_starts_again_at_its_newest_record_when_its_cursor_is_refused() -> None:
    for status in (400, 410, 422):
        one = export()
        one.receive_page(page(1, 2, meta={"has_more": True, "after_cursor": "x"}))
        next_fetch(one)
        one.receive_error(refusal(status))
        assert next_fetch(one).request.query == [
            ("query", "type:ticket x created>=2026-01-03"),
            ("page[size]", "100"),
        ]
        found = one.receive_page(page(2, 3))
        assert found is not None
        assert [record["id"] for record in cast("list[dict[str, Any]]", list(found))] == [3]


def test_other_failures_of_an_export_are_raised_as_they_are() -> None:
    one, first, other = export(), refusal(400), ServerError("broken", status=500)
    with pytest.raises(APIException) as raised:
        one.receive_error(first)  # there was no cursor
    assert raised.value is first
    one.receive_page(page(1, meta={"has_more": True, "after_cursor": "x"}))
    next_fetch(one)
    with pytest.raises(ServerError) as raised:
        one.receive_error(other)
    assert raised.value is other
