"""What the readers do with rows that move or come twice, without a running Spark."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from typing import cast

import pytest

from tests.support.commands import client_of
from zenpy.lib.exception import ConfigurationError, ZenpyException
from zenpy.lib.pagination.page import Page
from zenpy.sandbox import Sandbox
from zenpy.spark.batches import BatchMaker
from zenpy.spark.settings import SourceSettings
from zenpy.spark.stream import ExportStream, Offset
from zenpy.spark.windows import WindowReader


class Ids:
    """Gives the ids of rows in the place of batches."""

    def make(self, rows: Sequence[dict[str, object]]) -> list[object]:
        return [row["id"] for row in rows]


class Answer(list[dict[str, object]]):
    checkpoint = "a place"


def page(*rows: dict[str, object]) -> Page[object]:
    return cast("Page[object]", Answer(rows))


def test_a_record_that_changes_while_a_batch_is_read_comes_with_the_last_window(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sandbox = Sandbox()
    for number in range(3):
        sandbox.add("Ticket", {"subject": f"Ticket {number}"})
    sandbox.clock.advance(minutes=10)
    client = client_of(sandbox)
    monkeypatch.setattr("zenpy.spark.windows.time.time", lambda: sandbox.clock.now().timestamp())
    monkeypatch.setattr(SourceSettings, "open_client", lambda settings: nullcontext(client))
    options = {"export": "tickets", "start_time": "0", "partitions": "2"}
    reader = WindowReader(SourceSettings.from_options(options), cast("BatchMaker", Ids()))
    partitions = reader.partitions()
    ticket = client.tickets(id=2)
    ticket.subject = "changed"
    client.tickets.update(ticket)
    sandbox.clock.advance(minutes=10)
    found = [
        number for one in partitions for batch in reader.read(one) for number in cast("list[int]", batch)
    ]
    assert sorted(found) == [1, 2, 3]


def test_one_window_without_an_end_takes_rows_that_do_not_tell_their_moment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rows: list[dict[str, object]] = [{"id": 1, "rating": 9}, {"id": 2, "rating": 10}, {"id": 1, "rating": 9}]
    monkeypatch.setattr(SourceSettings, "open_client", lambda settings: nullcontext())
    monkeypatch.setattr(SourceSettings, "read_pages", lambda *_: iter([page(*rows), page(*rows)]))
    options = {"export": "nps_responses", "start_time": "0"}

    def read(**more: str) -> list[object]:
        reader = WindowReader(SourceSettings.from_options({**options, **more}), cast("BatchMaker", Ids()))
        return [list(cast("list[int]", batch)) for one in reader.partitions() for batch in reader.read(one)]

    assert read() == [[1, 2]]
    for more in ({"partitions": "2"}, {"end_time": "2026-01-01"}):
        with pytest.raises(ZenpyException, match="Read this export as a stream"):
            read(**more)


def test_rows_of_the_last_second_that_come_again_are_left_out() -> None:
    first, second = ({"id": number, "updated_at": f"2026-01-01T00:00:00.{number}00Z"} for number in (1, 5))
    place = Offset().after(page(first, second))
    assert place.fresh(page(first, second)) == []
    assert place.has(first)
    assert not place.has({**first, "updated_at": "2026-01-01T00:00:00.700Z"})


def test_a_row_that_a_page_has_twice_comes_once() -> None:
    row = {"id": 1, "updated_at": "2026-01-01T00:00:00Z"}
    assert Offset().fresh(page(row, dict(row))) == [row]


@pytest.fixture
def stream(monkeypatch: pytest.MonkeyPatch) -> Callable[..., ExportStream]:
    """Makes a stream that reads these pages; a place is the number of pages before it."""

    def make(*pages: list[dict[str, object]]) -> ExportStream:
        def read(_: object, client: object, place: Offset) -> Iterator[Page[object]]:
            for number, rows in enumerate(
                pages[int(place.checkpoint or 0) :], int(place.checkpoint or 0) + 1
            ):
                one = Answer(rows)
                one.checkpoint = str(number)
                yield cast("Page[object]", one)

        monkeypatch.setattr(SourceSettings, "open_client", lambda settings: nullcontext())
        monkeypatch.setattr(ExportStream, "_pages", read)
        options = {"export": "tickets", "start_time": "0", "pages_per_batch": "1"}
        return ExportStream(SourceSettings.from_options(options), cast("BatchMaker", Ids()))

    return make


def row(number: int) -> dict[str, object]:
    return {"id": number, "generated_timestamp": 1_000 * number}


def steps(stream: ExportStream) -> list[object]:
    """The ids of each step, until one gives nothing."""
    place, found = stream.initialOffset(), list[object]()
    while True:
        batches, after = stream.read(place)
        ids = [one for batch in batches for one in cast("list[int]", batch)]
        assert (after == place) is (not ids)
        if not ids:
            return found
        assert list(stream.readBetweenOffsets(place, after)) == [ids]
        found.append(ids)
        place = after


def test_a_page_without_rows_is_not_the_end_of_a_stream(stream: Callable[..., ExportStream]) -> None:
    assert steps(stream([row(1)], [], [], [row(2), row(3)], [row(3)], [row(4)], [])) == [[1], [2, 3], [4]]


def test_a_query_for_what_is_available_now_ends_where_it_began(
    stream: Callable[..., ExportStream], monkeypatch: pytest.MonkeyPatch
) -> None:
    read = stream([row(1)], [row(2)], [row(3), row(4)], [row(5)])
    monkeypatch.setattr("zenpy.spark.stream.time.time", lambda: 3_500.0)
    read.prepareForTriggerAvailableNow()
    assert steps(read) == [[1], [2], [3, 4]]
    assert steps(stream([row(1)], [row(2)], [row(3), row(4)], [row(5)])) == [[1], [2], [3, 4], [5]]


@pytest.mark.parametrize(
    "options",
    [{"partitions": "0"}, {"partitions": "20000"}, {"pages_per_batch": "9" * 5000}, {"partitions": "²"}],
)
def test_a_number_that_cannot_be_meant_is_refused(options: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError, match="takes a whole number, 1 "):
        SourceSettings.from_options({"export": "tickets", "start_time": "0", **options})


def test_a_path_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="no path"):
        SourceSettings.from_options({"path": "users", "export": "tickets", "start_time": "0"})
