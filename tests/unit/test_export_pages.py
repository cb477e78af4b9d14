"""Where an export goes on after a page, where it ends, and which ends are refused because they might leave records out."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.listings import listing
from zenpy.lib.calls.operation import PageForm
from zenpy.lib.exception import PaginationError
from zenpy.lib.http.message import Request
from zenpy.lib.pagination.exports import position_after
from zenpy.lib.pagination.links import choose_paging, next_request

BASE = "https://acme.zendesk.com"
URL = f"{BASE}/api/v2/things"
Query = list[tuple[str, str]]
START = [("start_time", "5"), ("include", "users")]
BOTH = pytest.mark.parametrize("form", ["incremental_time", "incremental_cursor"])
ONE = [{"id": 1}]
FULL = [{"id": number} for number in range(1_000)]


def follow(form: PageForm, body: object, last: Query = START) -> Query | None:
    """The parameters of the request after a page; None at the end."""
    call = listing(form)
    found = next_request(call, choose_paging(call), Request("GET", "/api/v2/things", last), body, BASE)
    return None if found is None else found.query


def go_on(form: PageForm, body: object, parameters: tuple[str, ...] = ()) -> Query:
    """The position for a checkpoint after a page."""
    call = listing(form, parameters=parameters)
    return position_after(call, choose_paging(call), Request("GET", "/api/v2/things", START), body)


@BOTH
def test_an_export_ends_where_its_page_says_so(form: PageForm) -> None:
    page = {
        "things": FULL,
        "end_of_stream": True,
        "after_url": f"{URL}?cursor=x",
        "next_page": f"{URL}?start_time=9",
    }
    assert follow(form, page) is None


def test_each_form_of_export_has_its_links() -> None:
    links = {"next_page": f"{URL}?start_time=9&include=users", "after_url": f"{URL}?cursor=x&include=users"}
    assert follow("incremental_time", links) == [("start_time", "9"), ("include", "users")]
    assert follow("incremental_cursor", links) == [("cursor", "x"), ("include", "users")]
    assert follow("incremental_cursor", {"next_page": links["next_page"]}) == [
        ("start_time", "9"),
        ("include", "users"),
    ]
    assert follow("incremental_time", {"after_url": links["after_url"]}) is None


def test_the_cursor_beside_the_link_of_an_export_decides() -> None:
    page = {"after_url": f"{URL}?cursor=damaged", "after_cursor": "x"}
    assert follow("incremental_cursor", page) == [("include", "users"), ("cursor", "x")]
    assert follow("incremental_cursor", page | {"after_cursor": ""}) == [("cursor", "damaged")]
    assert follow("incremental_cursor", page | {"after_cursor": 7}) == [("cursor", "damaged")]
    by_time = {"next_page": f"{URL}?start_time=9", "after_cursor": "x"}
    assert follow("incremental_time", by_time) == [("start_time", "9")]
    assert go_on("incremental_cursor", page) == [("cursor", "x")]
    assert go_on("incremental_time", by_time) == [("start_time", "9")]


#: Keys of an answer without a sound link, and the position that they name.
POSITIONS: list[tuple[dict[str, Any], Query]] = [
    ({"after_cursor": "x", "meta": {"after_cursor": "y"}, "end_time": 9}, [("cursor", "x")]),
    ({"meta": {"after_cursor": "y"}, "end_time": 9}, [("cursor", "y")]),
    ({"meta": None, "end_time": 9, "end_id": 4}, [("start_time", "9"), ("start_id", "4")]),
    ({"after_cursor": 7, "end_time": 9, "end_id": "a"}, [("start_time", "9"), ("start_id", "a")]),
    ({"end_time": 9, "end_id": None}, [("start_time", "9")]),
]


@BOTH
@pytest.mark.parametrize(("keys", "position"), POSITIONS)
@pytest.mark.parametrize(
    "link",
    [{"end_of_stream": False}, {"after_url": ""}, {"next_page": ""}, {"after_url": URL, "next_page": URL}],
)
def test_without_a_sound_link_the_keys_of_the_page_lead_on(
    form: PageForm, keys: dict[str, Any], position: Query, link: dict[str, Any]
) -> None:
    assert follow(form, {"things": ONE, **keys, **link}) == [("include", "users"), *position]
    assert go_on(form, {"things": ONE, **keys, **link}) == position


@BOTH
def test_a_link_with_a_position_needs_no_keys(form: PageForm) -> None:
    for name in ("start_time", "start_id", "cursor"):
        page = {"after_url": f"{URL}?{name}=7", "next_page": f"{URL}?{name}=7", "end_time": 9}
        assert follow(form, page) == [(name, "7")]
    anywhere = {"after_url": f"{URL}?after=7", "next_page": f"{URL}?after=7"}
    assert follow(form, anywhere) == [("after", "7")]


@BOTH
def test_more_of_a_stream_without_a_way_to_it_is_an_error(form: PageForm) -> None:
    for page in ({"end_of_stream": False}, {"next_page": ""}, {"after_url": "", "end_id": 4}):
        with pytest.raises(
            PaginationError, match=r"^things\(\): the page is not the end of the stream but names no next"
        ):
            follow(form, {"things": ONE, **page})


@BOTH
def test_a_page_that_is_not_full_ends_an_export_and_a_full_one_does_not(form: PageForm) -> None:
    assert follow(form, {"things": FULL[1:]}) is None
    assert follow(form, {"things": FULL, "next_page": None}) is None
    with pytest.raises(
        PaginationError, match="names no next page, and does not say that it is the last one; to end here"
    ):
        follow(form, {"things": FULL})
    assert follow(form, {"things": ONE, "end_time": 9}) is None


def test_a_checkpoint_holds_the_position_without_the_settings_that_links_repeat() -> None:
    settings = "&".join(
        f"{name}=1" for name in ("include", "per_page", "page_size", "limit", "fields", "status")
    )
    page = {"next_page": f"{URL}?start_time=9&start_id=1&{settings}&other=1"}
    assert go_on("incremental_time", page, ("status", "start_time")) == [
        ("start_time", "9"), ("start_id", "1"), ("other", "1")
    ]  # fmt: skip
    for nothing in ({}, None, {"next_page": f"{URL}?include=users"}):
        assert go_on("incremental_time", nothing) == [("start_time", "5")]


# -- ends ------------------------------------------------------------------------------------------------------------


def end(form: PageForm, body: object, last: Query | None = None) -> Query | None:
    return follow(form, body, [("page[after]", "x")] if last is None else last)


@pytest.mark.parametrize("form", ["cursor", "search_export"])
@pytest.mark.parametrize(
    "says",
    [
        *(
            {"meta": {"has_more": False}},
            {"links": {"next": None}},
            {"end_of_stream": True},
            {"next_page": None},
        ),
        *({"after_url": None}, {"next_url": None}, {"next_page_url": None}),
    ],
)
def test_a_later_page_ends_a_listing_in_each_way_of_saying_so(form: PageForm, says: dict[str, Any]) -> None:
    assert end(form, {"things": ONE, **says}) is None


@pytest.mark.parametrize("form", ["cursor", "search_export"])
@pytest.mark.parametrize("page", [{}, {"meta": {}}, {"meta": {"has_more": None}}, {"links": None}, [], None])
def test_a_later_page_that_says_nothing_is_no_end(form: PageForm, page: Any) -> None:
    with pytest.raises(PaginationError, match=r"^things\(\): the page names no next page"):
        end(form, {"things": ONE, **page} if isinstance(page, dict) else page)
    assert end(form, page, [("page[size]", "2")]) is None  # a first page may be the only one
    assert end("offset", page) is None


@pytest.mark.parametrize(
    ("more", "is_end"), [({}, True), ({"end_of_stream": None}, True), ({"end_of_stream": False}, False)]
)
def test_an_export_by_time_whose_link_stands_still_is_at_its_end(more: dict[str, Any], is_end: bool) -> None:
    page = {"things": FULL[1:], "next_page": f"{URL}?start_time=5&include=users", **more}
    if is_end:
        assert follow("incremental_time", page) is None
    else:
        with pytest.raises(
            PaginationError, match="does not advance; the page at /api/v2/things repeats itself"
        ):
            follow("incremental_time", page)
    with pytest.raises(PaginationError, match="repeats itself"):
        follow("incremental_time", {**page, "things": FULL})
    with pytest.raises(PaginationError, match="repeats itself"):
        follow("incremental_cursor", page)
