"""The exports of routing: they always name a next page, have no word for their end, and end with an empty page."""

from __future__ import annotations

import pytest

from tests.support.wire import Wire
from zenpy import Zenpy
from zenpy.lib.exception import PaginationError
from zenpy.sandbox import Sandbox


def page(number: int, cursor: str, first: int = 0) -> dict[str, object]:
    link = f"https://acme.zendesk.com/api/v2/incremental/routing/attributes.json?cursor={cursor}"
    items: list[object] = [{"id": str(first + at), "type": "create"} for at in range(number)]
    return {"count": number, "end_time": 1, "attributes": items, "next_page": link}


@pytest.mark.parametrize("last", ["a", "b"])
def test_an_export_ends_with_a_page_that_counts_nothing(client: Zenpy, wire: Wire, last: str) -> None:
    wire.then(page(2, "a"), page(0, last))
    assert [one.id for one in client.incremental.routing.attributes()] == ["0", "1"]


def test_an_export_goes_on_after_a_page_of_any_size(client: Zenpy, wire: Wire) -> None:
    wire.then(page(3_000, "a"), page(1, "b", 3_000), page(0, "b"))
    assert len(list(client.incremental.routing.attributes())) == 3_001
    assert [request.url.params.get("cursor") for request in wire.sent] == [None, "a", "b"]


def test_a_page_with_records_that_leads_to_itself_is_an_error(client: Zenpy, wire: Wire) -> None:
    wire.then(page(2, "a"), page(1, "a"))
    with pytest.raises(PaginationError, match="does not advance"):
        list(client.incremental.routing.attributes())


def test_a_count_of_nothing_is_no_end_where_the_export_says_that_there_is_more(
    client: Zenpy, wire: Wire
) -> None:
    link = "https://acme.zendesk.com/api/v2/incremental/tickets/cursor?cursor=b"
    more = {"tickets": [], "count": 0, "after_url": link, "after_cursor": "b", "end_of_stream": False}
    wire.then(more, {"tickets": [{"id": 1}], "end_of_stream": True})
    assert [one.id for one in client.tickets.incremental(start_time=1)] == [1]


def test_the_sandbox_ends_them_in_the_same_way(patient: list[float]) -> None:
    sandbox = Sandbox()
    sandbox.add("RoutingAttribute", {"name": "Language"})
    sandbox.clock.advance(300)
    with Zenpy(subdomain="a", oauth_token="x", transport=sandbox.transport) as client:
        assert [one.name for one in client.incremental.routing.attributes()] == ["Language"]
        assert len(sandbox.requests) == 2
