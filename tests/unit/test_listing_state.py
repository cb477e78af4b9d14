"""What all readers of the same results share: the pages that were kept, the last answer, and the checkpoint."""

from __future__ import annotations

from typing import Any, cast

import pytest

from tests.support.listings import listing
from zenpy.lib.pagination.page import Page
from zenpy.lib.pagination.state import ListingState, PageCollector, new_state

BASE = "https://acme.zendesk.com"
PLACE = '{"export":"/api/v2/things","place":{"start_time":"5"}}'


def state_of(*pages: Any, batches: int = 0, **arguments: Any) -> ListingState[object]:
    call = listing(*pages, **arguments)
    call.id_batches = [str(number) for number in range(batches)]
    return new_state(call, BASE, lambda: 1_000.0)


def page(number: int = 1, total: int | None = None, checkpoint: str | None = None) -> Page[object]:
    records: list[object] = [{"id": number}]
    return Page(records, {"number": number, "count": total}, cast("Any", None), checkpoint)


def collect(state: ListingState[object], *pages: Page[object] | None) -> PageCollector[object]:
    """A collector of the state that has read these pages on from the first one; None is the end."""
    collector = PageCollector(state.snapshot, None)
    collector.pages = []
    for one in pages:
        if one is not None:
            collector.paginator.receive_page(one)
        collector.add(one)
    return collector


@pytest.mark.parametrize(
    ("batches", "arguments", "length"),
    [(0, {}, 7), (1, {}, 7), (2, {}, None), (3, {}, None), (0, {"page": 1}, 7), (0, {"page": 2}, None)],
)
def test_a_total_is_the_length_of_a_listing_that_is_read_whole(
    batches: int, arguments: dict[str, Any], length: int | None
) -> None:
    state = state_of("offset", batches=batches, **arguments)
    assert PageCollector(state.snapshot, None).length() is None
    assert collect(state, page(total=7)).length() == length
    assert collect(state, page(), page(), None).length() == 2
    assert collect(state_of("incremental_time"), page(total=7)).length() is None


def kept(state: ListingState[object]) -> tuple[int, bool]:
    return len(state.snapshot.pages), state.snapshot.is_whole


def test_pages_are_replaced_by_more_pages_alone() -> None:
    state = state_of("cursor")
    whole, short, long = (
        collect(state, page(1), page(2), None),
        collect(state, page(1)),
        collect(state, page(1), page(2)),
    )
    state.save(short)
    assert kept(state) == (1, False)
    state.save(long)
    assert kept(state) == (2, False)
    state.save(short)
    assert kept(state) == (2, False)
    state.save(whole)
    assert kept(state) == (2, True)
    state.save(long)
    assert kept(state) == (2, True)
    assert state.body_value("number") == 2


def test_what_the_last_answer_says_is_kept() -> None:
    state = state_of("cursor")
    assert state.body_value("number") is None
    state.save(collect(state))
    assert state.body_value("number") is None
    one = page(5)
    assert state.note_page(one, 1) is one
    assert state.body_value("number") == 5
    assert state.body_value("other") is None


def test_a_checkpoint_begins_with_the_one_that_was_given() -> None:
    assert state_of("incremental_time", checkpoint=PLACE).checkpoint == PLACE
    assert state_of("incremental_time", checkpoint="").checkpoint is None
    assert state_of("incremental_time").checkpoint is None


def test_each_checkpoint_is_told_once() -> None:
    told: list[str] = []

    def tell(text: str) -> str:
        told.append(text)
        return "kept"

    state = state_of("incremental_time", on_checkpoint=tell)
    assert state.mark_consumed(page(checkpoint="a")) == "kept"
    assert state.mark_consumed(page(checkpoint="a")) is None
    assert state.mark_consumed(page()) is None
    assert state.mark_consumed(page(checkpoint="b")) == "kept"
    assert (told, state.checkpoint) == (["a", "b"], "b")
    assert state_of("incremental_time").mark_consumed(page(checkpoint="a")) is None
