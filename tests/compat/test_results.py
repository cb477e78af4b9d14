"""What programs for zenpy 2 do with results beside looping over them: `next()` and `values`."""

from __future__ import annotations

import pytest

from tests.support.wire import Wire
from zenpy import Zenpy


def page(*ids: int, more: bool = False) -> dict[str, object]:
    """A page of tickets, with or without another one after it."""
    return {
        "tickets": [{"id": number} for number in ids],
        "meta": {"has_more": more, "after_cursor": f"after{ids[-1]}" if ids else None},
        "links": {
            "next": f"https://acme.zendesk.com/api/v2/tickets?page[after]=after{ids[-1]}" if more else None
        },
    }


def test_next_gives_one_record_after_the_other(client: Zenpy, wire: Wire) -> None:
    wire.then(page(1, 2, more=True), page(3))
    results = client.tickets()
    assert wire.sent == []
    assert [results.next().id, results.next().id, next(results).id] == [1, 2, 3]
    with pytest.raises(StopIteration):
        results.next()


def test_values_are_the_records_of_the_current_page(client: Zenpy, wire: Wire) -> None:
    wire.then(page(1, 2, more=True), page(3))
    results = client.tickets()
    assert [ticket.id for ticket in results.values] == [1, 2]
    assert len(wire.sent) == 1
    first = results.next()
    assert results.values[0] is first
    assert isinstance(results.values, list)
    results.next()
    assert [ticket.id for ticket in results.values] == [1, 2]
    results.next()
    assert [ticket.id for ticket in results.values] == [3]
    assert len(wire.sent) == 2


def test_values_follow_a_loop(client: Zenpy, wire: Wire) -> None:
    wire.then(page(1, 2, more=True), page(3))
    results = client.tickets()
    seen = [(ticket.id, [one.id for one in results.values]) for ticket in results]
    assert seen == [(1, [1, 2]), (2, [1, 2]), (3, [3])]
    assert [ticket.id for ticket in results.values] == [3]


def test_values_of_an_empty_listing_are_empty(client: Zenpy, wire: Wire) -> None:
    wire.then(page())
    results = client.tickets()
    assert results.values == []
    with pytest.raises(StopIteration):
        results.next()


def test_other_readers_have_their_own_current_page(client: Zenpy, wire: Wire) -> None:
    wire.then(page(1, more=True), page(2), page(1))
    results = client.tickets()
    results.next(), results.next()
    assert [ticket.id for ticket in results.within(60).values] == [1]
    assert [ticket.id for ticket in results.values] == [2]


def test_the_ends_of_an_export_are_there(client: Zenpy, wire: Wire) -> None:
    export = {"tickets": [{"id": 1}], "after_cursor": "a", "before_cursor": "b", "end_of_stream": True}
    wire.then(export)
    results = client.tickets.incremental(start_time=1)
    assert [ticket.id for ticket in results] == [1]
    assert (results.after_cursor, results.before_cursor, results.end_of_stream) == ("a", "b", True)
    wire.then({**page(5), "meta": {"has_more": False, "after_cursor": "y", "before_cursor": "x"}})
    listing = client.tickets()
    assert listing.before_cursor is None
    assert (listing.next().id, listing.before_cursor, listing.after_cursor) == (5, "x", "y")
