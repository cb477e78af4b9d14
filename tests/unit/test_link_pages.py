"""Pages of the form `link`: the operation says under which names of an answer the address of the next page stands."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.support.listings import listing
from zenpy.lib.calls.call import Call
from zenpy.lib.calls.operation import LinkPages
from zenpy.lib.exception import PaginationError
from zenpy.lib.pagination.links import Paging, choose_paging, first_request, next_request

HOST = "https://shop.example"
PAGING = Paging("link", 100)


def linked(**arguments: Any) -> Call:
    call = listing("link", **arguments)
    return replace(call, operation=call.operation._replace(link_pages=LinkPages("paging.next", "limit")))


def after(body: object) -> str | None:
    call = linked()
    found = next_request(call, PAGING, call.request, body, HOST)
    return None if found is None else f"{found.url}?{found.query}"


def test_the_first_request_has_the_size_that_was_given_under_its_own_name() -> None:
    assert first_request(linked(), PAGING).query == []
    call = linked(page_size=7)
    assert first_request(call, choose_paging(call)).query == [("limit", "7")]


def test_the_next_page_is_where_the_answer_says() -> None:
    found = after({"things": [], "paging": {"next": f"{HOST}/api/v2/things?after=c"}})
    assert found is not None
    assert found.endswith("/api/v2/things?[('after', 'c')]")


@pytest.mark.parametrize(
    "body", [{}, {"paging": None}, {"paging": {}}, {"paging": {"next": None}}, {"next": "/x"}, []]
)
def test_without_a_link_the_listing_ends(body: object) -> None:
    assert after(body) is None


@pytest.mark.parametrize("link", [7, ["x"], "https://elsewhere.example/things?after=c", "/api/v2/things"])
def test_what_is_no_link_to_a_next_page_is_an_error(link: object) -> None:
    with pytest.raises(PaginationError):
        after({"paging": {"next": link}})
