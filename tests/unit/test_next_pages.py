"""Which request follows a page, form by form: by its link, its cursor, its number or its position; or none."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.listings import listing
from zenpy.lib.calls.call import Call
from zenpy.lib.calls.operation import PageForm
from zenpy.lib.exception import APIException, PaginationError
from zenpy.lib.http.message import Request
from zenpy.lib.pagination.links import Paging, choose_paging, explain_error, first_request, next_request

BASE = "https://acme.zendesk.com"
URL = f"{BASE}/api/v2/things"
Query = list[tuple[str, str]]
ONE = [{"id": 1}]


def follow(call: Call, body: object, last: Query | None = None, paging: Paging | None = None) -> Query | None:
    """The parameters of the request after a page; None at the end."""
    paging = paging or choose_paging(call)
    request = first_request(call, paging) if last is None else Request("GET", "/api/v2/things", last)
    found = next_request(call, paging, request, body, BASE)
    assert found is None or found.url == "/api/v2/things"
    return None if found is None else found.query


def refuse(call: Call, body: object, says: str, last: Query | None = None) -> None:
    with pytest.raises(PaginationError) as raised:
        follow(call, body, last)
    assert f"things(): {says}" in str(raised.value)


# -- cursors ---------------------------------------------------------------------------------------------------------

BY_CURSOR = [
    listing("cursor", "offset", sent=[("status", "open")]),
    listing("search_export", sent=[("status", "open")]),
]


@pytest.mark.parametrize("call", BY_CURSOR, ids=["cursor", "search_export"])
@pytest.mark.parametrize(
    "page",
    [
        {"meta": {"has_more": True, "after_cursor": "x"}, "links": {"next": "/elsewhere"}},
        {"meta": {"has_more": True, "after_cursor": "x"}, "links": None},
        {"meta": {"after_cursor": "x"}, "links": {"next": "/elsewhere"}},
        {"meta": {"after_cursor": "x"}, "links": {"next": ""}},
        {"meta": {"after_cursor": "x"}, "links": {}},
        {"meta": {"after_cursor": "x"}},
    ],
)
def test_the_cursor_beside_a_link_leads_on(call: Call, page: dict[str, Any]) -> None:
    kept = [("status", "open"), ("page[size]", "100")]
    assert follow(call, page) == [*kept, ("page[after]", "x")]
    assert follow(call, page, [*kept, ("page[after]", "w"), ("cursor", "v")]) == [*kept, ("page[after]", "x")]
    other = [("status", "open"), ("page[size]", "7"), ("page[before]", "y"), ("per_page", "5"), ("page", "3")]
    assert follow(call, page, other) == [*other[:2], ("page[after]", "x")]


@pytest.mark.parametrize("call", BY_CURSOR, ids=["cursor", "search_export"])
@pytest.mark.parametrize(
    "page",
    [
        {"meta": {"has_more": False, "after_cursor": "x"}, "links": {"next": f"{URL}?page[after]=x"}},
        {"meta": {"after_cursor": "x"}, "links": {"next": None}},
        {"meta": {"has_more": None}},
        {"meta": {}},
        {"meta": {}, "links": {"next": ""}},
        {},
    ],
)
def test_a_first_page_without_a_way_on_is_the_last_one(call: Call, page: dict[str, Any]) -> None:
    assert follow(call, page) is None


@pytest.mark.parametrize(
    "page",
    [
        {"meta": {"has_more": True}, "links": {"next": f"{URL}?page[after]=x"}},
        {"meta": {"has_more": True, "after_cursor": None}, "links": {"next": f"{URL}?page[after]=x"}},
        {"meta": {"has_more": True, "after_cursor": True}, "links": {"next": f"{URL}?page[after]=x"}},
        {"meta": {}, "links": {"next": f"{URL}?page[after]=x"}},
        {"links": {"next": f"{URL}?page[after]=x"}},
        {"next_page": f"{URL}?page[after]=x"},
        {"links": {"next": None}, "next_page": f"{URL}?page[after]=x"},
    ],
)
def test_without_a_cursor_the_link_leads_on_and_gets_back_what_it_has_lost(page: dict[str, Any]) -> None:
    call = listing("cursor", "offset", sent=[("status", "open")])
    assert follow(call, page) == [("page[after]", "x"), ("status", "open"), ("page[size]", "100")]


def test_a_cursor_may_be_a_number() -> None:
    page = {"meta": {"has_more": True, "after_cursor": 7}}
    assert follow(listing("cursor"), page) == [("page[size]", "100"), ("page[after]", "7")]


@pytest.mark.parametrize("links", [None, {}, {"next": ""}, {"next": None}, {"next": 7}])
def test_more_without_a_way_to_it_is_an_error(links: object) -> None:
    page = {"meta": {"has_more": True}, "links": links}
    for call in (listing("cursor"), listing("offset")):
        refuse(call, page, "the page says has_more but names no next page.")


def test_an_offset_listing_that_is_answered_with_cursors_goes_on_by_them() -> None:
    page = {"meta": {"has_more": True, "after_cursor": "x"}, "links": {"next": f"{URL}?page[after]=x"}}
    call = listing("offset", per_page=5)
    assert follow(call, page) == [("page[size]", "5"), ("page[after]", "x")]
    by_link = {"meta": {"has_more": True}, "links": {"next": f"{URL}?page[after]=x"}}
    assert follow(call, by_link) == [("page[after]", "x")]  # Zendesk refuses the size of the other form
    assert follow(call, {"meta": {"has_more": False}, "next_page": None}) is None


@pytest.mark.parametrize(
    "link", ["", "?page[size]=100", "?status=open", "?status=open&page[size]=7", "?per_page=5"]
)
def test_a_link_to_the_first_page_leads_back(link: str) -> None:
    call = listing("cursor", sent=[("status", "open")])
    last = [("status", "open"), ("page[size]", "100"), ("page[after]", "x")]
    page = {"links": {"next": URL + link}}
    refuse(
        call,
        page,
        f"the cursor does not advance; the link to the next page leads back: {URL + link!r}.",
        last,
    )


def test_a_cursor_that_stands_still_is_an_error() -> None:
    page = {"meta": {"has_more": True, "after_cursor": "x"}}
    last = [("page[after]", "x"), ("page[size]", "100")]
    refuse(
        listing("cursor"),
        page,
        "the cursor does not advance; the page at /api/v2/things repeats itself.",
        last,
    )


# -- links and numbers -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["next_page", "after_url", "next_url", "next_page_url"])
@pytest.mark.parametrize("form", ["offset", "search", "next_url", "next_page_url"])
def test_a_link_is_found_under_each_of_its_names(name: str, form: PageForm) -> None:
    assert follow(listing(form), {"things": ONE, name: f"{URL}?page=2"}) == [("page", "2")]
    assert follow(listing(form), {"things": ONE, name: None}) is None
    with pytest.raises(PaginationError, match="The link to the next page is not an address: 7"):
        follow(listing(form), {"things": ONE, name: 7})


def test_the_first_link_that_is_one_leads_on() -> None:
    page = {
        "next_page": "",
        "after_url": False,
        "next_url": f"{URL}?page=2",
        "next_page_url": f"{URL}?page=3",
    }
    assert follow(listing("next_url"), page) == [("page", "2")]


def test_a_link_of_a_query_gets_back_its_filters_and_others_do_not() -> None:
    sent = [("status", "open"), ("page", "1")]
    for form in ("offset", "search"):
        call = listing(form, sent=sent, per_page=5)
        found = follow(call, {"next_page": f"{URL}?page=2"})
        assert found == [("page", "2"), ("status", "open"), ("per_page", "5")]
        assert follow(call, {"next_page": f"{URL}?page=2&per_page=9&status=new"}) == [
            ("page", "2"), ("per_page", "9"), ("status", "new")
        ]  # fmt: skip
    assert follow(listing("next_url", sent=sent), {"next_url": f"{URL}?page=2"}) == [("page", "2")]


def test_a_link_may_lead_to_another_path() -> None:
    call = listing("next_url")
    last = Request("GET", "/api/v2/things", [], headers={"x": "y"})
    found = next_request(call, choose_paging(call), last, {"next_url": f"{BASE}/api/v2/others?a=1"}, BASE)
    assert found == Request("GET", "/api/v2/others", [("a", "1")], headers={"x": "y"})


def test_a_link_with_a_cursor_gets_no_size_of_the_other_form() -> None:
    last = [("page_size", "5"), ("per_page", "5"), ("x", "1")]
    page = {"things": ONE, "next_page": f"{URL}?page[after]=x"}
    assert follow(listing("offset"), page, last) == [("page[after]", "x"), ("x", "1")]


def test_an_error_about_the_depth_gets_the_way_out_where_pages_have_numbers() -> None:
    deep, other = APIException("InvalidPaginationDepth"), APIException("busy")
    offset = listing("offset")
    assert "ends at 100 pages" in str(explain_error(offset, choose_paging(offset), deep))
    assert explain_error(offset, choose_paging(offset), other) is other
    cursor = listing("cursor")
    assert explain_error(cursor, choose_paging(cursor), deep) is deep


def test_a_page_with_the_same_or_an_earlier_number_leads_back() -> None:
    for form in ("offset", "search"):
        for last, number in (([], 1), ([("page", "3")], 3), ([("page", "3")], 2)):
            page = {"things": ONE, "next_page": f"{URL}?page={number}&x=1"}
            refuse(
                listing(form), page, "the cursor does not advance; the link to the next page leads back", last
            )
    page = {"things": ONE, "next_url": f"{URL}?page=2"}
    assert follow(listing("next_url"), page, [("page", "3")]) == [("page", "2")]


def test_offset_pagination_has_a_hundred_pages_and_others_have_more() -> None:
    page = {"things": ONE, "next_page": f"{URL}?page=101"}
    assert follow(listing("search"), page, [("page", "100")]) == [("page", "101")]
    assert follow(listing("offset"), {"next_page": f"{URL}?page=100"}, [("page", "99")]) == [("page", "100")]
    refuse(
        listing("offset"),
        page,
        "offset pagination ends at 100 pages and there are more records; narrow",
        [("page", "100")],
    )
    both = listing("cursor", "offset", per_page=100)
    refuse(
        both,
        page,
        "offset pagination ends at 100 pages and there are more records; use cursor",
        [("page", "100")],
    )


@pytest.mark.parametrize(
    ("number", "size", "total", "is_cut"),
    [
        *(
            (100, 100, 10_001, True),
            (100, 100, 10_000, False),
            (99, 100, 10_001, False),
            (100, 100, None, False),
        ),
        *(
            (100, 50, 5_001, True),
            (100, 50, 5_000, False),
            (100, 200, 10_001, True),
            (100, 200, 10_000, False),
        ),
    ],
)
def test_a_listing_that_ends_at_page_100_before_its_total_is_cut_off(
    number: int, size: int, total: int | None, is_cut: bool
) -> None:
    call = listing("offset", per_page=size)
    page = {"things": ONE, "next_page": None, "count": total}
    last = [("per_page", str(size)), ("page", str(number))]
    if is_cut:
        refuse(call, page, "offset pagination ends at 100 pages", last)
    else:
        assert follow(call, page, last) is None


@pytest.mark.parametrize("form", ["offset", "search"])
def test_an_empty_link_leads_to_the_next_number_while_there_are_records(form: PageForm) -> None:
    call = listing(form, per_page=2)
    last = [("x", "1"), ("page", "3")]
    assert follow(call, {"things": ONE, "next_page": "", "count": 7}, last) == [("x", "1"), ("page", "4")]
    assert follow(call, {"things": ONE, "next_page": "", "count": 6}, last) is None
    assert follow(call, {"things": ONE, "next_page": ""}, last) == [("x", "1"), ("page", "4")]
    assert follow(call, {"things": ONE, "next_page": ""}) == [("per_page", "2"), ("page", "2")]
    assert follow(call, {"things": [], "next_page": "", "count": 7}, last) is None
    assert follow(call, {"things": ONE, "next_page": None, "count": 7}, last) is None
    assert follow(listing("next_url"), {"things": ONE, "next_page": ""}) is None


# -- ids -------------------------------------------------------------------------------------------------------------


def since(body: object, last: Query | None = None, **arguments: Any) -> Query | None:
    key = None if isinstance(body, list) else "things"
    return follow(listing("since_id", sent=[("since_id", "0"), ("x", "1")], key=key, **arguments), body, last)


def test_a_listing_by_the_last_id_goes_on_after_it() -> None:
    after = [("x", "1"), ("since_id", "7")]
    two = [{"id": 5}, {"id": 7}]
    assert since({"things": two}) == after
    assert since({"things": two, "total": 3}) == after
    assert since({"things": two, "total": 2}) is None
    assert since({"things": two, "total": 1}) is None
    assert since({"things": two, "total": "many"}) == after
    assert since({"things": []}) is None
    assert since({"things": None}) is None
    assert since({"things": [{"id": 5}, {"name": "x"}]}) is None
    assert since({"things": [{"id": 5}, "x"]}) is None
    assert (
        since({"things": two}, [("x", "1"), ("since_id", "7")]) is None
    )  # it repeats itself: that is its end


def test_a_bare_list_goes_on_while_it_is_full() -> None:
    two = [{"id": 5}, {"id": 7}]
    after = [("x", "1"), ("since_id", "7")]
    assert since(two, limit=2) == after
    assert since(two, limit=1) == after
    assert since(two, limit=3) is None
    assert since(two) is None
    assert since([{"id": number} for number in range(99)]) is None
    assert since([{"id": number} for number in range(100)]) == [("x", "1"), ("since_id", "99")]


def test_ids_are_asked_for_a_batch_after_the_other() -> None:
    call = listing(sent=[("ids", "1,2"), ("include", "users")])
    call.id_batches, call.id_parameter = ["1,2", "3,4", "5"], "ids"
    first = [("ids", "1,2"), ("include", "users")]
    assert follow(call, {"things": []}, first) == [("include", "users"), ("ids", "3,4")]
    assert follow(call, {"things": []}, [("ids", "3,4")]) == [("include", "users"), ("ids", "5")]
    assert follow(call, {"things": []}, [("ids", "5")]) is None
    assert follow(call, {"things": []}, [("ids", "9")]) is None
    assert follow(call, [], first) == [("include", "users"), ("ids", "3,4")]
