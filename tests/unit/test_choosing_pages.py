"""How a listing is paged: which form its arguments choose, and what its first request asks for."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.listings import listing
from zenpy.lib.calls.operation import PageForm
from zenpy.lib.exception import ZenpyException
from zenpy.lib.pagination.links import Paging, choose_paging, first_request

BOTH: tuple[PageForm, ...] = ("cursor", "offset")
CURSOR: tuple[PageForm, ...] = ("cursor",)
OFFSET: tuple[PageForm, ...] = ("offset",)
SEARCH: tuple[PageForm, ...] = ("search",)
EXPORT: tuple[PageForm, ...] = ("search_export",)


@pytest.mark.parametrize(
    ("pages", "arguments", "paging"),
    [
        ((), {"page": 7}, Paging("none", 100)),
        (BOTH, {}, Paging("cursor", 100)),
        (BOTH, {"cursor_pagination": True}, Paging("cursor", 100)),
        (BOTH, {"cursor_pagination": 50}, Paging("cursor", 50)),
        (BOTH, {"page_size": 50}, Paging("cursor", 50)),
        (BOTH, {"cursor_pagination": True, "page_size": 50}, Paging("cursor", 50)),
        (BOTH, {"cursor_pagination": False}, Paging("offset", 100)),
        (BOTH, {"cursor_pagination": False, "sort_by": "id"}, Paging("offset", 100)),
        (BOTH, {"sort_by": "id"}, Paging("offset", 100)),
        (BOTH, {"sort_order": "asc"}, Paging("offset", 100)),
        (BOTH, {"page": 1}, Paging("offset", 100)),
        (BOTH, {"page": 100}, Paging("offset", 100)),
        (BOTH, {"per_page": 7}, Paging("offset", 7)),
        (BOTH, {"sort": "id"}, Paging("cursor", 100)),
        (BOTH, {"sort": "id", "per_page": 7}, Paging("offset", 7)),
        (CURSOR, {"sort_by": "id"}, Paging("cursor", 100)),
        (CURSOR, {"page_size": 1}, Paging("cursor", 1)),
        (CURSOR, {"page_size": 1_000}, Paging("cursor", 1_000)),
        (CURSOR, {"page_size": 7, "per_page": 7}, Paging("cursor", 7)),
        (OFFSET, {}, Paging("offset", 100)),
        (OFFSET, {"cursor_pagination": False}, Paging("offset", 100)),
        (SEARCH, {"page": 101, "per_page": 10}, Paging("search", 10)),
        (EXPORT, {"cursor_pagination": True}, Paging("search_export", 100)),
        (EXPORT, {"cursor_pagination": 5}, Paging("search_export", 5)),
    ],
)
def test_the_arguments_choose_the_form_and_the_size(
    pages: tuple[PageForm, ...], arguments: dict[str, Any], paging: Paging
) -> None:
    assert choose_paging(listing(*pages, **arguments)) == paging


IGNORED = "belongs to offset pagination, Zendesk ignores it together with a cursor; leave it or cursor_pagination out"


@pytest.mark.parametrize(
    ("pages", "arguments", "reason"),
    [
        (CURSOR, {"cursor_pagination": False}, "() has only cursor pagination; leave cursor_pagination out."),
        (EXPORT, {"cursor_pagination": False}, "() has only cursor pagination; leave cursor_pagination out."),
        (OFFSET, {"cursor_pagination": True}, "() has no cursor pagination; leave cursor_pagination out."),
        (OFFSET, {"cursor_pagination": 5}, "() has no cursor pagination; leave cursor_pagination out."),
        (
            BOTH,
            {"cursor_pagination": True, "sort_by": "id", "per_page": 5},
            f"(): sort_by, per_page {IGNORED}",
        ),
        (BOTH, {"cursor_pagination": 5, "page": 2}, f"(): page {IGNORED}"),
        (BOTH, {"page": 0}, "(): pages are counted from 1; there is no page 0."),
        (BOTH, {"page": True}, "(): page takes a whole number, not True."),
        (BOTH, {"page": "2"}, "(): page takes a whole number, not '2'."),
        (BOTH, {"page": 101}, "(): offset pagination ends at 100 pages"),
        (CURSOR, {"page": 1}, "(): its pages have no numbers; leave page out."),
        (BOTH, {"page_size": 0}, "(): a page holds at least one record, not 0."),
        (BOTH, {"page_size": -1}, "(): a page holds at least one record, not -1."),
        (BOTH, {"page_size": 1.5}, "(): page_size takes a whole number, not 1.5."),
        (BOTH, {"cursor_pagination": "yes"}, "(): cursor_pagination takes a whole number, not 'yes'."),
        (
            BOTH,
            {"per_page": 1_001},
            "a page holds at most 1000 records, not 1001; the listing reads all pages.",
        ),
        (BOTH, {"per_page": 5, "page_size": 6}, "(): a page cannot hold 6 and 5 records; give one size."),
    ],
)
def test_what_zendesk_would_ignore_or_refuse_is_refused(
    pages: tuple[PageForm, ...], arguments: dict[str, Any], reason: str
) -> None:
    with pytest.raises(ZenpyException) as raised:
        choose_paging(listing(*pages, **arguments))
    assert reason in str(raised.value)


@pytest.mark.parametrize(
    ("arguments", "leave"),
    [
        ({"per_page": 5, "sort_by": "id"}, "sort_by, per_page"),
        ({"cursor_pagination": False}, "cursor_pagination"),
    ],
)
def test_a_cursor_sort_is_refused_where_offset_pagination_sorts_in_another_way(
    arguments: dict[str, Any], leave: str
) -> None:
    with pytest.raises(ZenpyException, match=f"sort with sort_by and sort_order, or leave {leave} out"):
        choose_paging(listing(*BOTH, parameters=("sort_by",), sort="id", **arguments))


def test_a_page_that_is_a_parameter_of_the_call_may_be_anything() -> None:
    assert choose_paging(listing(*CURSOR, parameters=("page",), page="last")) == Paging("cursor", 100)


@pytest.mark.parametrize(
    ("pages", "arguments", "query"),
    [
        ((), {"page_size": 5, "page": 2}, []),
        (BOTH, {}, [("page[size]", "100")]),
        (EXPORT, {"page_size": 5}, [("page[size]", "5")]),
        (OFFSET, {}, []),
        (OFFSET, {"page": 3}, [("page", "3")]),
        (OFFSET, {"page_size": 5, "page": 3}, [("per_page", "5"), ("page", "3")]),
        (("next_page_url",), {"page_size": 5}, [("page_size", "5")]),
        (("next_url",), {"per_page": 5}, [("per_page", "5")]),
        (("incremental_time",), {"per_page": 5}, [("per_page", "5")]),
    ],
)
def test_the_first_request_asks_in_the_words_of_the_form(
    pages: tuple[PageForm, ...], arguments: dict[str, Any], query: list[tuple[str, str]]
) -> None:
    call = listing(*pages, sent=[("status", "open")], **arguments)
    request = first_request(call, choose_paging(call))
    assert (request.url, request.query) == ("/api/v2/things", [("status", "open"), *query])
