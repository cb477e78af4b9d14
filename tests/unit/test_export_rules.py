"""Options, checkpoints and duplicates of exports, each by itself."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

import pytest

from tests.support.listings import listing
from zenpy.lib.exception import ZenpyException
from zenpy.lib.http.exchange import Sleep
from zenpy.lib.pagination.exports import (
    DuplicateFilter,
    ExportOptions,
    ExportPaginator,
    format_checkpoint,
    parse_checkpoint,
)
from zenpy.lib.pagination.paginator import FetchPage


def options(**arguments: Any) -> ExportOptions:
    return ExportOptions.from_call(listing("incremental_time", **arguments))


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({}, ExportOptions(None, False, False, 60.0)),
        ({"checkpoint": "", "cursor": "x"}, ExportOptions(None, False, False, 60.0)),
        ({"checkpoint": "x"}, ExportOptions("x", False, False, 60.0)),
        ({"unique": True}, ExportOptions(None, True, False, 60.0)),
        ({"unique": 1}, ExportOptions(None, False, False, 60.0)),
        ({"follow": True}, ExportOptions(None, True, True, 60.0)),
        ({"follow": True, "unique": False}, ExportOptions(None, False, True, 60.0)),
        ({"follow": True, "interval": 6}, ExportOptions(None, True, True, 6.0)),
        ({"follow": True, "interval": 6.5}, ExportOptions(None, True, True, 6.5)),
        ({"on_checkpoint": print}, ExportOptions(None, False, False, 60.0)),
    ],
)
def test_how_an_export_is_read(arguments: dict[str, Any], expected: ExportOptions) -> None:
    assert options(**arguments) == expected


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ({"checkpoint": 7}, "(): a checkpoint is text or a CheckpointFile of zenpy.exports, not int."),
        (
            {"checkpoint": "x", "cursor": "y"},
            "(): checkpoint and cursor both say where to start; leave one out.",
        ),
        (
            {"on_checkpoint": "x"},
            "(): on_checkpoint takes a function, not str; it is called with each checkpoint.",
        ),
        ({"interval": 60}, "(): interval is the pause of follow=True; leave it out without that."),
        (
            {"follow": True, "interval": 5.9},
            "(): interval takes at least 6 seconds, since exports may be asked ten",
        ),
        ({"follow": True, "interval": True}, "times a minute; True was given."),
        ({"follow": True, "interval": "60"}, "times a minute; '60' was given."),
    ],
)
def test_what_cannot_be_meant_is_refused(arguments: dict[str, Any], reason: str) -> None:
    with pytest.raises(ZenpyException) as raised:
        options(**arguments)
    assert reason in str(raised.value)


# -- checkpoints -----------------------------------------------------------------------------------------------------

CALL = listing("incremental_time")


def test_a_checkpoint_is_text_that_programs_have_stored() -> None:
    text = format_checkpoint(CALL, [("start_time", "5"), ("start_id", "a")])
    assert text == '{"export":"/api/v2/things","place":{"start_time":"5","start_id":"a"}}'
    assert parse_checkpoint(CALL, text) == [("start_time", "5"), ("start_id", "a")]
    older = json.dumps({"export": "/api/v2/things", "place": {"start_time": 5}})
    assert parse_checkpoint(CALL, older) == [("start_time", "5")]


@pytest.mark.parametrize(
    "text", ["x" * 81, "[1]", "7", "{}", '{"export": "x"}', '{"export": "x", "place": []}', "[" * 10**5]
)
def test_other_text_is_no_checkpoint(text: str) -> None:
    with pytest.raises(
        ZenpyException, match=r"give what results\.checkpoint was, or a file as Checkpoint"
    ) as raised:
        parse_checkpoint(CALL, text)
    assert f"things(): {text[:80]!r} is no checkpoint;" in str(raised.value)


def test_each_export_has_checkpoints_of_its_own() -> None:
    text = format_checkpoint(listing("incremental_time", name="others"), [("start_time", "5")])
    with pytest.raises(
        ZenpyException, match="reads /api/v2/things, but the checkpoint is one of /api/v2/others; keep one"
    ):
        parse_checkpoint(CALL, text)


# -- duplicates ------------------------------------------------------------------------------------------------------


def repeats(*records: object) -> list[bool]:
    found = DuplicateFilter()
    return [found.is_duplicate(record) for record in records]


@pytest.mark.parametrize(
    "stamp", ["generated_timestamp", "updated_at", "update_timestamp", "timestamp", "time"]
)
def test_a_record_with_a_moment_comes_again_when_that_is_the_same(stamp: str) -> None:
    assert repeats({"id": 1, stamp: 5, "a": 1}, {"id": 1, stamp: 5, "a": 2}, {"id": 1, stamp: 6}) == [
        False,
        True,
        False,
    ]
    assert repeats({"id": 1, stamp: 5, "_": [1]}, {"id": 1, stamp: 5, "_": [2]}) == [False, True]
    assert repeats({"id": "x", stamp: "5"}, {"id": "x", stamp: "5"}, {"id": "y", stamp: "5"}) == [
        False,
        True,
        False,
    ]


def test_what_is_no_moment_is_not_compared_with_one() -> None:
    """It may have any number of levels."""
    assert repeats({"id": 1, "time": 5, "updated_at": [1]}, {"id": 1, "time": 5, "updated_at": [2]}) == [
        False,
        True,
    ]


def test_a_record_without_a_moment_comes_again_when_all_of_it_is_the_same() -> None:
    one, other = {"id": 1, "a": 1}, {"id": 1, "a": 2}
    assert repeats(one, other, one, one) == [False, False, False, True]
    assert repeats({"id": 1, "time": [5]}, {"id": 1, "time": [6]}, {"id": 1, "time": [6]}) == [
        False,
        False,
        True,
    ]
    assert repeats({"id": [1], "time": 5, "a": 1}, {"id": [1], "time": 5, "a": 2}) == [False, False]
    assert repeats({"id": True, "time": 5, "a": 1}, {"id": True, "time": 5, "a": 2}) == [False, False]
    assert repeats({"a": 1, "b": 2}, {"b": 2, "a": 1}, 7, 7, "x", "x") == [False, True] * 3


def test_the_copy_of_a_filter_has_a_memory_of_its_own() -> None:
    first = DuplicateFilter(size=2)
    first.is_duplicate({"id": 1, "time": 5})
    second = first.copy()
    second.is_duplicate({"id": 2, "time": 5})
    assert second.is_duplicate({"id": 1, "time": 5})
    assert not first.is_duplicate({"id": 2, "time": 5})
    assert not second.is_duplicate({"id": 3, "time": 5})
    assert not second.is_duplicate({"id": 2, "time": 5})  # it remembers as few as the first one


# -- the last minute -------------------------------------------------------------------------------------------------


def test_a_wait_for_the_last_minute_is_made_once_whatever_the_clock_says() -> None:
    call = listing("incremental_time", sent=[("start_time", "990")], follow=True)
    export = ExportPaginator[object](call, "https://acme.zendesk.com", lambda: 1_000.0)
    assert export.next_effect() == Sleep(51, "the last minute, which exports leave out")
    export.finish_sleep()
    assert isinstance(export.next_effect(), FetchPage)


def test_a_checkpoint_is_waited_for_a_minute_by_a_clock_that_is_an_hour_slow() -> None:
    given = listing("incremental_time", sent=[("start_time", "1")])
    checkpoint = format_checkpoint(given, [("start_time", "4600")])
    for now, seconds in ((1_000.0, 61), (4_590.0, 61), (4_610.0, 51)):
        call = listing("incremental_time", sent=[("start_time", "1")], checkpoint=checkpoint)
        export = ExportPaginator[object](call, "https://acme.zendesk.com", partial(float, now))
        assert export.next_effect() == Sleep(seconds, "the last minute, which exports leave out")
