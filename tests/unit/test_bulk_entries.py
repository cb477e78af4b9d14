"""The entries of a checkpoint are a file format: a run that an older release began is resumed by a newer one."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.bulk import chunk
from zenpy.lib.bulk.chunk import Chunk
from zenpy.lib.bulk.options import Entry
from zenpy.lib.bulk.resume import (
    ChunkHistory,
    begin_entry,
    intended_entry,
    job_entry,
    refused_entry,
    replay,
    restore,
    settled_entry,
)
from zenpy.lib.exception import CheckpointError

FIRST = {"is": "begin", "version": 1, "call": "tickets.create", "account": "https://acme", "chunk": 100}
RECORDS = ({"subject": "a"}, {"subject": "b"}, {"subject": "c"})


def later(*records: object, start: int = 200) -> Chunk:
    """A chunk that is not the first."""
    made = chunk(*records)
    made.number = 2
    for item in made.items:
        item.position += start
    return made


def resumed(*entries: Entry, keep_doubt: bool = True) -> tuple[Chunk, ChunkHistory]:
    """The third chunk of a run that has these entries after the first."""
    history = replay([FIRST, *entries], FIRST)[2]
    made = later(*RECORDS)
    restore(made, history, keep_doubt=keep_doubt)
    return made, history


def summarize(made: Chunk) -> list[Any]:
    return [item.outcome and (item.outcome.id, item.outcome.error, item.outcome.code) for item in made.items]


def test_each_entry_has_these_keys_and_no_others() -> None:
    assert begin_entry("tickets.create", "https://acme", 100) == FIRST
    assert begin_entry("tickets.create", "https://acme", 100, "f") == {**FIRST, "fixed": "f"}
    made = later(*RECORDS)
    made.sent, digest = made.items, made.digest()
    assert intended_entry(made) == {"is": "intended", "chunk": 2, "digest": digest}
    assert refused_entry(made) == {"is": "refused", "chunk": 2}
    made.job = "j"
    assert job_entry(made) == {"is": "job", "chunk": 2, "job": "j"}
    made.items[0].mark_written(7)
    made.items[1].mark_failed("Subject: is blank", "RecordInvalid", 8)
    made.sent = made.items[2:]
    known = {"ids": [7, 8, None], "failed": {"1": ["Subject: is blank", "RecordInvalid", False], "2": None}}
    assert intended_entry(made) == {"is": "intended", "chunk": 2, "digest": digest, "sent": [2], **known}
    made.items[2].mark_in_doubt("no answer")
    known["failed"] = {**known["failed"], "2": ["In doubt: no answer", None, True]}  # type: ignore[dict-item]
    assert settled_entry(made) == {"is": "settled", "chunk": 2, "digest": digest, **known}


def test_a_chunk_that_was_about_to_be_sent_is_open() -> None:
    made, history = resumed({"is": "intended", "chunk": 2})
    assert (history.intended, made.job, made.sent, made.open) == (True, None, made.items, made.items)
    assert [item.times_sent for item in made.items] == [1, 1, 1]


def test_a_chunk_with_a_job_waits_for_it() -> None:
    made, history = resumed({"is": "intended", "chunk": 2}, {"is": "job", "chunk": 2, "job": "j"})
    assert (history.intended, made.job, made.sent) == (False, "j", made.items)


def test_a_chunk_that_was_refused_is_as_if_it_had_not_been_sent() -> None:
    made, history = resumed({"is": "intended", "chunk": 2}, {"is": "refused", "chunk": 2})
    assert (history.intended, made.job, made.sent, made.open) == (False, None, [], made.items)
    assert [item.times_sent for item in made.items] == [0, 0, 0]


def test_each_call_that_was_not_refused_may_have_written_its_records() -> None:
    whole = {"is": "intended", "chunk": 2}
    part = {
        "is": "intended",
        "chunk": 2,
        "sent": [1, 2],
        "ids": [7, None, None],
        "failed": {"1": None, "2": None},
    }
    refused = {"is": "refused", "chunk": 2}
    for entries, times in (
        ([part], [0, 1, 1]),
        ([whole, part], [1, 2, 2]),
        ([whole, part, refused], [1, 1, 1]),
        ([whole, refused, part], [0, 1, 1]),
        ([part, refused, refused, part], [0, 1, 1]),
    ):
        made, _ = resumed(*entries)
        assert [item.times_sent for item in made.items] == times
        assert summarize(made) == [(7, None, None), None, None]
        assert made.sent == ([] if entries[-1] is refused else made.items[1:])
    made, _ = resumed(part, whole)
    assert made.sent == made.items, "the last entry counts"


def test_what_is_settled_stays_so_and_what_is_in_doubt_is_open_on_request() -> None:
    settled = {"is": "settled", "chunk": 2, "ids": [7, 8, None]}
    settled |= {
        "failed": {"1": ["is blank", "RecordInvalid", False], "2": ["In doubt: no answer", None, True]}
    }
    known = [(7, None, None), (8, "is blank", "RecordInvalid")]
    made, history = resumed({"is": "intended", "chunk": 2}, settled)
    assert summarize(made) == [*known, (None, "In doubt: no answer", None)]
    assert made.outcomes[2].in_doubt
    assert (history.intended, made.job, made.sent) == (False, None, [])
    made, _ = resumed({"is": "intended", "chunk": 2}, settled, keep_doubt=False)
    assert summarize(made) == [*known, None]


def test_a_record_that_cannot_be_sent_any_more_keeps_its_error() -> None:
    history = replay([FIRST, {"is": "settled", "chunk": 0, "ids": [7], "failed": {}}], FIRST)[0]
    made = chunk({"subject": object()})
    error = made.outcomes[0].error
    restore(made, history, keep_doubt=True)
    assert made.outcomes[0].error == error is not None


def test_the_records_are_compared_with_what_was_sent_then() -> None:
    digest = later(*RECORDS).digest()
    assert resumed({"is": "intended", "chunk": 2, "digest": digest}, {"is": "job", "chunk": 2, "job": "j"})
    with pytest.raises(
        CheckpointError,
        match=r"^The records 200 to 202 are not those .*; nothing more was sent\. Give the same records in",
    ):
        resumed({"is": "intended", "chunk": 2, "digest": "x"}, {"is": "job", "chunk": 2, "job": "j"})


def test_a_run_without_entries_is_new() -> None:
    assert replay([], FIRST) == {}
    assert replay([FIRST], FIRST) == {}


def test_an_entry_without_the_number_of_a_chunk_is_refused() -> None:
    with pytest.raises(CheckpointError, match=r"an entry without the number of a chunk: \{'is': 'job'\}\.$"):
        replay([FIRST, {"is": "job"}], FIRST)


def test_the_checkpoint_of_another_run_says_what_differs() -> None:
    with pytest.raises(
        CheckpointError,
        match=r"another run: its call is 'tickets.update', now it is 'tickets.create'; nothing was sent\. Each",
    ):
        replay([{**FIRST, "call": "tickets.update"}], FIRST)
