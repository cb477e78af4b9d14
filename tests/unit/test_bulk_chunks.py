"""The records of one job: their outcomes, and what is known about them before they are sent."""

from __future__ import annotations

import hashlib

from tests.support.bulk import chunk
from zenpy.lib.api.tickets import TicketsApi
from zenpy.lib.api_objects import Ticket
from zenpy.lib.bulk import Outcome
from zenpy.lib.bulk.chunk import Chunk
from zenpy.lib.bulk.resume import ChunkHistory, restore
from zenpy.lib.bulk.target import Target


def update() -> Target:
    return Target.from_method(TicketsApi._UPDATE, {})


def unchanged(number: int) -> Ticket:
    return Ticket._from_payload({"id": number, "status": "open"}, None)


def test_records_are_numbered_from_the_start_of_their_chunk() -> None:
    made = Chunk.from_records(3, 300, [{"id": 1}, {"id": 2}], update())
    assert (made.number, [item.position for item in made.items]) == (3, [300, 301])
    assert [item.record for item in made.items] == [{"id": 1}, {"id": 2}]
    assert (made.job, made.sent, made.failures, made.misses, made.waited) == (None, [], 0, 0, 0.0)


def test_each_kind_of_outcome_says_what_is_known() -> None:
    made = chunk({"subject": "a"}, {"subject": "b"}, {"subject": "c"}, {"subject": "d"})
    written, failed, named, doubtful = made.items
    assert (made.open, made.outcomes, made.in_doubt) == (made.items, [], [])
    written.mark_written(7)
    failed.mark_failed("no")
    named.mark_failed("no", "RecordInvalid", 8)
    doubtful.mark_in_doubt("no answer")
    assert made.outcomes == [
        Outcome(0, {"subject": "a"}, 7),
        Outcome(1, {"subject": "b"}, error="no"),
        Outcome(2, {"subject": "c"}, 8, "no", "RecordInvalid"),
        Outcome(3, {"subject": "d"}, error="In doubt: no answer", in_doubt=True),
    ]
    assert (made.open, made.in_doubt) == ([], [doubtful])


def test_the_ids_of_open_records_are_those_that_no_other_job_may_write() -> None:
    made = chunk({"id": 1}, {"id": 2}, {"subject": "new"})
    made.items[0].mark_written(1)
    assert made.record_ids == {2}


def test_a_record_without_changes_is_written_already() -> None:
    made = chunk(unchanged(1), {"id": 2, "status": "open"}, target=update())
    made.settle_unchanged()
    assert made.outcomes == [Outcome(0, made.items[0].record, 1)]
    assert made.open == [made.items[1]]


def test_a_record_that_an_earlier_run_has_sent_waits_for_its_outcome_although_it_has_no_changes_any_more() -> (
    None
):
    for history in (ChunkHistory(sent=[1], calls=[[1]], job="j"), ChunkHistory(calls=[[1]])):
        made = chunk(unchanged(1), unchanged(2), target=update())
        restore(made, history, keep_doubt=True)
        made.settle_unchanged()
        assert made.open == [made.items[1]]


def test_the_digest_is_that_of_what_is_sent() -> None:
    of = [
        chunk(one, target=update()).digest()
        for one in ({"id": 1, "status": "open"}, {"status": "open", "id": 1})
    ]
    assert of == [hashlib.sha256(b'[{"id":1,"status":"open"}]').hexdigest()] * 2, (
        "older releases wrote it too"
    )
    assert chunk({"id": 1, "status": "new"}, target=update()).digest() != of[0]
    assert chunk({"id": 1}, {"id": 2}).digest() != chunk({"id": 2}, {"id": 1}).digest()
    assert chunk(Ticket(subject="a")).digest() != chunk(Ticket(subject="b")).digest(), "both have no id"
    assert chunk({"subject": object()}).digest() == chunk({"subject": object()}).digest()
    assert chunk({"subject": object()}).digest() != chunk({"subject": "x"}).digest()
